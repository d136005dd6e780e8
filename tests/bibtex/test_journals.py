"""Journals in full and in short by a list of the user's own."""

import pytest

from refman.bibtex.journals import read
from refman.resources import journal_words

LIST = """\
# a list as JabRef has them
Journal of Machine Learning Research;J. Mach. Learn. Res.
The Astronomical Journal;Astron. J.;AJ;
ACS Applied Materials & Interfaces;ACS Appl. Mater. Interfaces
Nature;Nature
"""
WITH_COMMAS = '"Physics, Chemistry, and Life","Phys. Chem. Life"\nAnnals of X,Ann. X\n'
WORDS = """\
WORDS;ABBREVIATIONS;LANGUAGES
journal;j.;eng
machin-;mach.;eng
learning;learn.;eng
research;res.;eng
physic-;phys.;eng
science;n.a.;eng
"""


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Journal of Machine Learning Research", "J. Mach. Learn. Res."),
        ("journal of machine learning research", "J. Mach. Learn. Res."),
        ("Astronomical Journal", "Astron. J."),
        (r"ACS Applied Materials \& Interfaces", "ACS Appl. Mater. Interfaces"),
        ("{ACS} Applied Materials and Interfaces", "ACS Appl. Mater. Interfaces"),
        ("J. Mach. Learn. Res.", "J. Mach. Learn. Res."),
        ("Nature", "Nature"),
        (r"Revue d'\'Etudes", r"Revue d'\'Etudes"),
    ],
)
def test_a_list_of_journals_shortens_those_that_it_has(full: str, short: str) -> None:
    assert read(LIST).shortened(full) == short


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("J. Mach. Learn. Res.", "Journal of Machine Learning Research"),
        ("J Mach Learn Res", "Journal of Machine Learning Research"),
        ("ACS Appl. Mater. Interfaces", r"ACS Applied Materials \& Interfaces"),
        ("Unknown J.", "Unknown J."),
    ],
)
def test_and_it_gives_full_names_back(short: str, full: str) -> None:
    assert read(LIST).in_full(short) == full


def test_a_list_with_commas_has_names_with_commas_in_quotes() -> None:
    names = read(WITH_COMMAS)
    assert names.shortened("Physics, Chemistry, and Life") == "Phys. Chem. Life"
    assert names.in_full("Ann. X") == "Annals of X"


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Journal of Machine Learning Research", "J. Mach. Learn. Res."),
        ("The Journal of Physics", "J. Phys."),
        ("Science and Research", "Science Res."),
        ("Journal", "Journal"),
        ("JOURNAL OF PHYSICS", "J. PHYS."),
    ],
)
def test_a_list_of_words_shortens_word_by_word_as_iso_4_does(full: str, short: str) -> None:
    assert read(WORDS).shortened(full) == short


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("IEEE Transactions on Information Theory", "IEEE Trans. Inf. Theory"),
        ("Proceedings of the National Academy of Sciences", "Proc. Natl. Acad. Sci."),
        ("Journal of Machine Learning Research", "J. Mach. Learn. Res."),
        ("The Annals of Mathematical Statistics", "Ann. Math. Stat."),
        ("Nature Communications", "Nat. Commun."),
        ("Physical Review Letters", "Phys. Rev. Lett."),
        ("Nature", "Nature"),
        ("Zebras and Gnus", "Zebras and Gnus"),
    ],
)
def test_the_words_that_refman_comes_with_shorten_usual_names(full: str, short: str) -> None:
    assert read(journal_words().read_text("utf-8")).shortened(full) == short
