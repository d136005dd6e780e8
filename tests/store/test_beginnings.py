"""Words of which no more than three letters are there: they have an index of their own."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from refman.model.entry import Entry, EntryId
from refman.model.language import parse
from refman.store import Change, Library, derive, entries, offers, ranking, search
from refman.store.rederiving import WITHOUT_WORDS

_PAPERS = {
    "title": {"title": "Zwölf Überraschungen"},
    "author": {"title": "A", "author": "Zwicky, Über"},
    "abstract": {"title": "A", "abstract": "Of zwei ubiquitous things"},
    "journal": {"title": "A", "journal": "Zwergobst Ubersee"},
    "nothing": {"title": "A"},
}


@pytest.fixture
def papers(library: Library) -> dict[str, EntryId]:
    with library.change("Add") as change:
        return {
            name: entries.add(change, Entry("article", fields, name), [], {})
            for name, fields in _PAPERS.items()
        }


def found(library: Library, papers: dict[str, EntryId], text: str) -> str:
    names = {id_: name for name, id_ in papers.items()}
    every = search.ids(library.reading, parse(text), "added", descending=False)
    first, whole = search.Asked(library.reading, parse(text), "added", False).first(50)
    assert (first, whole) == (every, True)
    return " ".join(names[EntryId(one)] for one in every)


@pytest.mark.parametrize("letters", ["z", "zw", "ZW", "u", "ub", "üb", "Übe", "ube"])
@pytest.mark.parametrize(
    ("field", "wanted"),
    [
        ("", "title author abstract journal"), ("title:", "title"), ("author:", "author"),
        ("abstract:", "abstract"), ("venue:", "journal"),
    ],
)  # fmt: skip
def test_they_are_found_in_their_field(
    library: Library, papers: dict[str, EntryId], letters: str, field: str, wanted: str
) -> None:
    if letters.lower() in ("übe", "ube"):  # of “ubiquitous” they are none
        wanted = wanted.replace("abstract", "").replace("  ", " ").strip()
    assert found(library, papers, f"{field}{letters}") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("zw ub", "title author abstract journal"),
        ("zw -ube", "abstract"),
        ("-zw", "nothing"),
        ("zwei u", "abstract"),
        ("zwei -u", ""),
        ("title:zw OR author:zw", "title author"),
        ("zwi OR zwei", "author abstract"),
        ("zwi OR zwergo", "author journal"),
        ('"zw"', ""),
        ("zwx", ""),
    ],
)
def test_they_go_with_other_terms(
    library: Library, papers: dict[str, EntryId], text: str, wanted: str
) -> None:
    assert found(library, papers, text) == wanted


def test_an_edit_and_its_undo_are_found(library: Library, papers: dict[str, EntryId]) -> None:
    with library.change("Edit") as change:
        entries.set_fields(change, papers["nothing"], {"title": "Quarks"})
    assert found(library, papers, "qu") == "nothing"
    library.undo()
    assert found(library, papers, "qu") == ""
    with closing(sqlite3.connect(library.path)) as connection:
        connection.execute("insert into beginnings (beginnings) values ('integrity-check')")
        connection.rollback()


def test_they_are_made_anew_with_the_words(library: Library, papers: dict[str, EntryId]) -> None:
    with library.change("Age") as change:
        change.execute("insert into beginnings (beginnings) values ('delete-all')")
        change.execute(
            "update meta set value = value || ? where name = 'index_version'", (WITHOUT_WORDS,)
        )
    assert found(library, papers, "title:zw") == ""
    with Library.open(library.path) as again:
        assert found(again, papers, "title:zw") == "title"


@pytest.mark.usefixtures("papers")
def test_a_venue_is_offered_from_its_first_letter(library: Library) -> None:
    for letters in ("z", "zwe", "u", "zwergob u", "u z"):
        assert offers.venues(library.reading, "journal", letters) == ["Zwergobst Ubersee"], letters


@pytest.mark.parametrize("last", ["s", "su", "sup"])
def test_behind_a_hyphen_they_begin_the_next_word(library: Library, last: str) -> None:
    with library.change("Add") as change:
        ids = list(_learned(change))
    assert sorted(search.ids(library.reading, parse(f"self-{last}"))) == ids[:2]


def _learned(change: Change) -> Iterator[EntryId]:
    for title in ("Self-supervised", "Self supervised", "Supervised, not by the self"):
        yield entries.add(change, Entry("misc", {"title": title}, ""), [], {})
    for number in range(60):
        title = f"Superword{number}ing"
        entries.add(change, Entry("misc", {"title": title}, ""), [], {})


def test_the_words_before_one_that_is_begun_rank_by_standing_in_a_row(library: Library) -> None:
    titles = ("Field of the quantum theory", "Quantum field theory", "Quantum theory of a field")
    with library.change("Add") as change:
        ids = [entries.add(change, Entry("misc", {"title": title}, ""), [], {}) for title in titles]
    for text in ("quantum field t", "quantum field the", "quantum field theory"):
        asked = ranking.asked(library.reading, parse(text), "", True, best=True)
        assert asked.every()[0] == ids[1], text
        assert len(asked.every()) == 3, text


def test_the_room_of_an_index_that_is_gone_is_given_back(library: Library) -> None:
    with library.change("Add") as change:
        list(_learned(change))
    with closing(sqlite3.connect(library.path)) as connection:
        connection.execute("create table old (text)")
        connection.execute("insert into old values (zeroblob(4000000))")
        connection.execute("drop table old")
        connection.execute(
            "update meta set value = value || ? where name = 'index_version'", (WITHOUT_WORDS,)
        )
        connection.commit()
        connection.execute("pragma wal_checkpoint(truncate)")
    before = library.path.stat().st_size
    library.close()
    with Library.open(library.path) as again:
        assert before - again.path.stat().st_size > 4_000_000
        assert len(search.ids(again.reading, parse("sup"))) == 63


def test_each_stands_there_once_so_that_as_many_go_as_came() -> None:
    written = derive.beginnings("self-taught taught-self, self", "Self-Taught, T.", "", "", "")
    assert sorted(written.split()) == ["asel", "at", "atau", "nsel", "nt", "ntau", "tsel", "ttau"]
