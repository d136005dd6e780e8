"""Journals in full and in short, by what a library and a list know."""

from pathlib import Path

import pytest

from refman.cli import main
from refman.services import venues
from refman.store import Library, papers
from tests.conftest import add

JMLR = "Journal of Machine Learning Research"


@pytest.fixture
def shelf(library: Library) -> Library:
    for number, journal in enumerate((JMLR, "J. Mach. Learn. Res.", "Nature", "Neural Comput.")):
        add(library, f"Paper {number}", key=f"p{number}", kind="article", journal=journal)
    return library


def journals(library: Library) -> list[str]:
    ids = [papers.by_key(library.reading, f"p{number}") for number in range(4)]
    return [one.fields["journal"] for one in papers.entries(library.reading, ids)]


def test_the_library_itself_knows_what_is_short_for_what(shelf: Library) -> None:
    names = venues.known(shelf.reading)
    assert names.in_full("J. Mach. Learn. Res.") == JMLR
    assert names.shortened(JMLR) == "J. Mach. Learn. Res."
    assert names.in_full("Neural Comput.") == "Neural Comput."


def test_without_a_list_names_are_shortened_by_the_words_of_iso_4(shelf: Library) -> None:
    names = venues.known(shelf.reading)
    assert names.shortened("Theoretical Computer Science") == "Theor. Comput. Sci."
    assert names.shortened("Neural Comput.") == "Neural Comput."
    assert names.shortened("Nature") == "Nature"


def test_a_short_name_is_told_though_the_full_one_is_written_in_two_cases() -> None:
    names = venues.paired(
        {"Phys. Rev. Lett.", "PHYSICAL REVIEW LETTERS", "Physical Review Letters"}
    )
    assert names.in_full("Phys. Rev. Lett.") == "Physical Review Letters"


def test_a_short_name_that_fits_two_journals_stays() -> None:
    names = venues.paired({"J. Stat.", "Journal of Statistics", "Journal of Statics and Things"})
    assert names.in_full("J. Stat.") == "Journal of Statistics"
    names = venues.paired({"J. Stat.", "Journal of Statistics", "Journal of Statics"})
    assert names.in_full("J. Stat.") == "J. Stat."


def test_a_short_name_without_a_section_is_not_that_of_a_journal_with_one() -> None:
    names = venues.paired({"J. Phys.", "Journal of Physics A", "Phys. Rev. E", "Physical Review E"})
    assert names.in_full("J. Phys.") == "J. Phys."
    assert names.in_full("Phys. Rev. E") == "Physical Review E"


@pytest.mark.parametrize(
    ("typed", "short"),
    [
        ("Nuclear Physics, Section A", "Nucl. Phys. Section A"),
        ("{IACR} Cryptology Archive", "{IACR} Cryptology Arch."),
        ("Systems, Man, and Cybernetics", "Syst. Man Cybern."),
        ("Theory and Applications, University of Wyoming, Jun", ""),
        ("Software, IEEE Transactions on", ""),
    ],
)
def test_sections_and_braces_stay_and_what_names_more_than_a_journal(
    shelf: Library, typed: str, short: str
) -> None:
    assert venues.known(shelf.reading).shortened(typed) == (short or typed)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("full", "--dry-run"), True),
        (("full", "--dry-run", "--journals", "LIST"), False),
        (("short", "--dry-run"), False),
    ],
)
def test_the_preview_says_what_full_names_are_known_without_a_list(
    shelf: Library,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
    told: bool,
) -> None:
    listed = tmp_path / "LIST"
    listed.write_text("Neural Computation;Neural Comput.\n")
    asked = [str(listed) if one == "LIST" else one for one in words]
    assert main(["field", "venue", *asked, "*", "--library", str(shelf.path)]) == 0
    sentence = "Without a list of journals, a full name is known where the library has both names."
    assert (sentence in capsys.readouterr().err) is told


def test_the_shell_shows_and_makes_the_changes(
    shelf: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed = tmp_path / "list.csv"
    listed.write_text("Neural Computation;Neural Comput.\n")

    def run(*words: str) -> str:
        assert main(["field", "venue", *words, "*", "--library", str(shelf.path)]) == 0
        return capsys.readouterr().out

    assert "J. Mach. Learn. Res. -> " in run("full", "--dry-run")
    assert journals(shelf)[1] == "J. Mach. Learn. Res."
    run("full", "--journals", str(listed))
    assert journals(shelf) == [JMLR, JMLR, "Nature", "Neural Computation"]
    assert shelf.history(1)[0].label == "Name journals in full of 2 papers"
    assert main(["field", "case", "sentence", "*", "--library", str(shelf.path)]) == 0
