"""What a search may go on with."""

from pathlib import Path

import pytest

from refman.model.begun import begun
from refman.model.language import parse
from refman.model.search_fields import FIELDS
from refman.store import Library, collecting, completion, documents, projects, tags
from tests.conftest import add


@pytest.fixture
def shelf(library: Library, tmp_path: Path) -> Library:
    for number in range(3):
        add(library, f"P{number}", author="Huang, Wei and Hu, Xi", journal="Annals of Statistics")
    last = add(library, "Q", author="Hubble, Ann", key="hubble2020q", primaryclass="cs.LG")
    with library.change("Tag") as change:
        for name in ("must cite", "hub"):
            tags.ensure(change, name)
        tags.add(change, [last], "must cite")
        collecting.create(change, "Thesis")
        documents.add(change, str(tmp_path / "thesis.bib"))
        projects.add(change, str(tmp_path / "paper"), str(tmp_path / "paper" / "main.tex"), {})
    return library


def offered(library: Library, text: str) -> list[str]:
    term = begun(text, len(text))
    return [] if term is None else [one.term for one in completion.offered(library.reading, term)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("au", ["author:", "has:authors"]),
        ("AU", ["author:", "has:authors"]),
        ("h", ["has:"]),
        ("hub", ["tag:hub", 'author:"Ann Hubble"']),
        ("hu", ["tag:hub", 'author:"Xi Hu"', 'author:"Wei Huang"', 'author:"Ann Hubble"']),
        ("untag", ["is:untagged"]),
        ("author:wei", ['author:"Wei Huang"']),
        ("author:", ['author:"Xi Hu"', 'author:"Wei Huang"', 'author:"Ann Hubble"']),
        ('author:"Huang, W', ['author:"Wei Huang"']),
        ("tag:", ['tag:"must cite"', "tag:hub"]),
        ("keyword:cite", ['tag:"must cite"']),
        ("in:th", ["in:thesis.bib", "in:Thesis"]),
        ("collection:", ["collection:Thesis"]),
        ("cited-in:", ["cited-in:paper"]),
        ("category:", ["category:cs.LG"]),
        ("venue:ann", ['venue:"Annals of Statistics"']),
        ("type:art", ["type:article", "type:artwork"]),
        ("key:hub", ["key:hubble2020q"]),
        ("added:last", ["added:last-year", "added:last-month", "added:last-week"]),
        ("is:untagged", []),
        ("qqq", []),
        ("year:20", []),
    ],
)
def test_what_fits_is_offered_that_of_most_papers_first(
    shelf: Library, text: str, found: list[str]
) -> None:
    assert offered(shelf, text) == found


@pytest.mark.parametrize("text", ["", *(f"{name}:" for name in FIELDS), "a", "is:u", "hu"])
def test_whatever_is_offered_as_a_whole_can_be_searched(shelf: Library, text: str) -> None:
    term = begun(text, len(text))
    for offer in completion.offered(shelf.reading, term) if term else ():
        if offer.whole:
            parse(offer.term)


def test_people_are_read_from_an_index_however_many_there_are(shelf: Library) -> None:
    plan = shelf.reading.rows(
        "explain query plan select id from people where sort_key >= 'h' and sort_key < 'i'"
        " and papers > 0 order by papers desc, sort_key limit 8"
    )
    assert any("USING COVERING INDEX" in row[-1] for row in plan)
