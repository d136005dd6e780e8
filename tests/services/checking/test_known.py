"""Entries that are checked again and again: only what reads otherwise is looked at, and what is
found is what a first look would find."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from refman.bibtex.checks import Setting
from refman.jobs import Progress
from refman.services import checking, projects
from refman.services.checking import Known, Problem
from refman.services.checking.bibfile import BibFile
from refman.services.checking.files import of_bib
from refman.store import Library
from tests.conftest import add
from tests.services.projects.folders import long_book

BIBTEX = Setting("bibtex")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "refs.bib"


def entry(number: int, title: str = "", **fields: str) -> str:
    said = {"title": title or f"A Study of the Things That Are Numbered {number}",
            "author": "Knuth, Donald E.", "year": "1984", "pages": "1-2", **fields}  # fmt: skip
    body = ", ".join(f"{name} = {{{text}}}" for name, text in said.items())
    return f"@article{{k{number}, {body}}}\n"


def found(
    path: Path,
    text: str,
    known: Known | None = None,
    setting: Setting = BIBTEX,
    library: Library | None = None,
) -> list[Problem]:
    path.write_text(text)
    known = known or Known()
    reading = None if library is None else library.reading
    return list(of_bib(known.read(path), setting, reading, Progress(), known=known))


def looks(known: Known) -> tuple[int, int]:
    return known.checked, known.pairs.compared


def changes() -> Iterator[str]:
    """A file of entries that look alike, as it is edited step by step."""
    some = [entry(number) for number in range(60)]
    yield "".join(some)
    yield "".join([*some[:30], entry(30, pages="3--4"), *some[31:]])
    yield "".join([entry(99), *some])
    yield "".join([*some[1:], entry(7)])
    yield "".join(reversed(some))
    yield "".join([*some[:20], entry(20, "Another Matter", doi="10.1000/1"), *some[21:]])
    yield "".join([entry(98, doi="10.1000/1"), *some[:20], entry(20, doi="10.1000/1"), *some[21:]])
    yield '@string{j = "One"}' + entry(1).replace("{1984}", "j")
    yield '@string{j = "Other"}' + entry(1).replace("{1984}", "j") + entry(2, crossref="k1")


def test_each_time_the_same_is_found_as_by_a_first_look(path: Path) -> None:
    known = Known()
    for text in changes():
        assert found(path, text, known) == found(path, text)


def test_what_reads_as_before_is_not_looked_at(path: Path) -> None:
    known = Known()
    text = "".join(map(entry, range(60)))
    found(path, text, known)
    before = looks(known)
    assert before[0] == 60
    assert before[1] > 60
    found(path, text, known)
    assert looks(known) == before
    found(path, f"% a line more\n{text}", known)
    assert looks(known) == before


def test_an_entry_that_changed_is_checked_and_compared_with_its_neighbours_alone(
    path: Path,
) -> None:
    known = Known()
    some = list(map(entry, range(60)))
    found(path, "".join(some), known)
    checked, compared = looks(known)
    some.insert(5, entry(99))
    found(path, "".join(some), known)
    assert known.checked == checked + 1
    assert 0 < known.pairs.compared - compared < 60
    some[40] = entry(40, doi="10.1000/1")
    found(path, "".join(some), known)
    assert known.checked == checked + 2
    assert known.pairs.compared - compared < 120


def test_another_setting_and_another_parent_have_an_entry_checked(path: Path) -> None:
    known = Known()
    text = entry(1, crossref="k2") + entry(2, "Collected Works", booktitle="Works")
    found(path, text, known)
    assert known.checked == 2
    found(path, text, known, Setting("biblatex"))
    assert known.checked == 4
    found(path, text.replace("Collected", "Selected"), known, Setting("biblatex"))
    assert known.checked == 6


def test_what_the_library_has_is_asked_each_time(path: Path, library: Library) -> None:
    known = Known()
    title = "Probabilistic Models of Very Long Texts"
    text = entry(1, title, eprint="2001.00001", archiveprefix="arXiv")
    assert "preprint" not in [one.check for one in found(path, text, known, library=library)]
    add(library, title, key="late", kind="article", author="Knuth, Donald E.", year="1984",
        journal="Journal of Texts")  # fmt: skip
    assert "preprint" in [one.check for one in found(path, text, known, library=library)]


def test_a_citation_more_has_no_entry_of_a_long_project_checked_again(
    library: Library, tmp_path: Path
) -> None:
    folder = long_book(tmp_path / "book")
    kept = projects.opened(folder)
    memory, known = projects.Memory(), dict[Path, Known]()

    def check() -> list[Problem]:
        every = checking.of_project(library.reading, kept, Progress(), memory=memory, known=known)
        return list(every)

    check()
    (refs,) = known.values()
    before = looks(refs)
    assert before[0] == 5_090
    with (folder / "part7.tex").open("a") as file:
        file.write("\\cite{newcomer}")
    assert "newcomer" in [one.key for one in check()]
    assert looks(refs) == before
    with (folder / "refs.bib").open("a") as file:
        file.write(entry(1).replace("k1", "newcomer"))
    assert "missing-entry" not in [one.check for one in check() if one.key == "newcomer"]
    assert refs.checked == before[0] + 1
    assert refs.pairs.compared - before[1] < 60


def test_of_a_long_file_only_the_entries_that_inherit_are_made_anew_with_what_they_inherit(
    path: Path,
) -> None:
    path.write_text(entry(1, crossref="k2") + entry(2, "Works") + entry(3), encoding="utf-8")
    bib = BibFile(path)
    kept = [one is bare for one, bare in zip(bib.items(), bib.bare, strict=True)]
    assert kept == [False, True, True]
    assert next(bib.items()).paper.inherited["booktitle"] == "Works"
