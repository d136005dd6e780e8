"""When two entries are one paper."""

import pytest

from refman.model.entry import Entry
from refman.services.matching import same_paper, same_title, tells_nothing_new

TITLE = "On the Design of Samplers"


def entry(**fields: str) -> Entry:
    return Entry("misc", {"title": TITLE, **fields})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({}, {"author": "Luo, Weijian"}),
        ({"author": "Luo, Weijian and others"}, {"author": "Luo, Weijian and Hu, Tianyang"}),
        ({"author": "Luo, W."}, {"author": "Luo, Weijian"}),
        ({"author": 'Schr{\\"o}der, A.'}, {"author": "Schröder, Anna"}),
        ({"date": "2023-06"}, {"year": "2024"}),
        ({"journal": "J. Appl. Phys."}, {"journal": "Journal of Applied Physics"}),
        ({"journal": "arXiv preprint arXiv:2306.00001"}, {"journal": "Annals of Statistics"}),
        (
            {"author": "Luo, W.", "journal": "CoRR", "year": "2001"},
            {"author": "Luo, W.", "journal": "Nature", "year": "2002"},
        ),
        ({"pages": "17-23"}, {"pages": "17--23"}),
        ({"doi": "https://doi.org/10.1/A"}, {"doi": "10.1/a"}),
        ({"eprint": "arXiv:2306.00001v2"}, {"eprint": "2306.00001"}),
        ({"eprint": "2306.00001", "year": "2012"}, {"eprint": "2306.00001", "year": "2023"}),
        ({"isbn": "978-0-201-89683-1"}, {"isbn": "0201896834"}),
        ({"isbn": "978-0-201-89683-1"}, {"isbn": "978-0-201-89688-1"}),
        ({"language": "english"}, {"langid": "american"}),
        ({"language": "de"}, {"langid": "ngerman"}),
        ({"language": "english"}, {}),
        ({"volume": "3", "number": "2"}, {"year": "2001"}),
        ({"volume": "3", "number": "2", "pages": "7--9"}, {"volume": "3", "pages": "7"}),
        ({"volume": "3", "number": "2", "doi": "10.1/a"}, {"volume": "3", "doi": "10.1/A"}),
    ],
)
def test_entries_that_do_not_contradict_each_other_are_one(
    one: dict[str, str], other: dict[str, str]
) -> None:
    assert same_paper(entry(**one), entry(**other))
    assert same_paper(entry(**other), entry(**one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"author": "Luo, Weijian"}, {"author": "Li, Chongxuan"}),
        ({"author": "Luo, Weijian"}, {"author": "Luo, Weijian and Hu, Tianyang"}),
        ({"author": "Luo, Weijian and others"}, {"author": "Hu, Tianyang and Luo, Weijian"}),
        ({"doi": "10.1/a"}, {"doi": "10.1/b"}),
        ({"year": "2012"}, {"year": "2023"}),
        ({"volume": "1", "author": "Knuth, D."}, {"volume": "2", "author": "Knuth, D."}),
        ({"journal": "Journal of Physics"}, {"journal": "Annals of Statistics"}),
        ({"booktitle": "A Book of Chapters"}, {"booktitle": "Another Book"}),
        ({"journal": "The Journal"}, {"booktitle": "Proceedings of a Conference"}),
        ({"pages": "1--9"}, {"pages": "11--19"}),
        ({"institution": "A House"}, {"institution": "Another House"}),
        ({"author": "Lee, Kim"}, {"author": "Lee, Karl"}),
        ({"year": "2010"}, {"year": "2011"}),
        (
            {"author": "Luo, W.", "journal": "Nature", "year": "2001"},
            {"author": "Luo, W.", "journal": "Nature", "year": "2002"},
        ),
        ({"month": "jan"}, {"month": "feb"}),
        ({"url": "https://a.example"}, {"url": "https://b.example"}),
        ({"subtitle": "Theory"}, {"subtitle": "Practice"}),
        ({"isbn": "978-0-201-89683-1"}, {"isbn": "0-201-89684-2"}),
        ({"language": "english"}, {"language": "german"}),
        ({"langid": "french"}, {"language": "en-US"}),
        ({"volume": "3", "number": "2"}, {"volume": "3"}),
        ({"volume": "3", "number": "2", "pages": "7--9"}, {"volume": "3"}),
    ],
)
def test_entries_that_merely_look_alike_stay_apart(
    one: dict[str, str], other: dict[str, str]
) -> None:
    assert not same_paper(entry(**one), entry(**other))
    assert not same_paper(entry(**other), entry(**one))


def test_a_short_title_alone_makes_no_paper_the_same() -> None:
    assert not same_paper(Entry("misc", {"title": "Preface"}), Entry("misc", {"title": "Preface"}))


@pytest.mark.parametrize(
    ("kind", "other", "same"),
    [
        ("article", "inproceedings", True),
        ("misc", "incollection", True),
        ("phdthesis", "thesis", True),
        ("phdthesis", "article", False),
        ("book", "misc", True),
        ("book", "article", False),
        ("phdthesis", "mastersthesis", False),
    ],
)
def test_a_thesis_a_book_and_what_stands_in_one_are_three(
    kind: str, other: str, same: bool
) -> None:
    one, two = entry()._replace(kind=kind), entry()._replace(kind=other)
    assert same_paper(one, two) is same_paper(two, one) is same


def test_proceedings_of_two_years_or_editors_are_two() -> None:
    def volume(**fields: str) -> Entry:
        return entry(**fields)._replace(kind="proceedings")

    assert not same_paper(volume(year="2019"), volume(year="2020"))
    assert not same_paper(volume(editor="Chaudhuri, K."), volume(editor="Singh, A."))
    assert same_paper(volume(year="2019", editor="Singh, A."), volume(year="2019"))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("On $f$-Divergence", "On f-divergence", True),
        ("A Study: Of {BERT}", "A study of BERT", True),
        ("Programming in C", "Programming in C++", False),
        ("Search", "A* Search", False),
        ("Save 10\\%", "Save 10\\$", False),
        ("Sorting in $n^2$", "Sorting in $n_2$", False),
        ("The case $d<3$", "The case $d>3$", False),
        ("Sets $A\\subset B$", "Sets $A\\supset B$", False),
        ("On $f'$-Divergence", "On $f$-Divergence", False),
        ("On $f'$-Divergence", "On $f^{\\prime}$-Divergence", True),
        ("On $f'$-Divergence", "On $f''$-Divergence", False),
        ("Don't Stop", "Don’t Stop", True),
        ("The Class $\\mathcal{A}$", "The Class $A$", False),
        ("The Class $\\mathcal{A}$", "The Class $\\mathfrak A$", False),
        ("The Class $\\mathcal{A}$", "The Class 𝒜", True),
        ("Maps of $\\mathbb{R}^n$", "Maps of ℝⁿ", True),
        ("Maps of $\\mathbb{R}^n$", "Maps of $R^n$", False),
        ("Bounds in $\\ell_1$", "Bounds in $l_1$", True),
    ],
)
def test_titles_are_the_same_without_regard_to_all_but_letters_and_signs(
    one: str, other: str, same: bool
) -> None:
    assert same_title(Entry("misc", {"title": one}), Entry("misc", {"title": other})) is same


def test_an_entry_tells_nothing_new_when_all_it_says_is_known_word_for_word() -> None:
    known = Entry("misc", {"title": "X", "year": "2001"}, tags=frozenset({"Deep", "b"}))
    assert tells_nothing_new(known, Entry("misc", {"year": "2001"}, tags=frozenset({"deep"})))
    assert not tells_nothing_new(known, Entry("misc", {"year": "2002"}))
    assert not tells_nothing_new(known, Entry("misc", {"year": "2001"}, tags=frozenset({"c"})))
    assert not tells_nothing_new(known, Entry("book", {"year": "2001"}))
