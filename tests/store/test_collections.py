"""Collections: a tree, what is in it, searches that are kept, and the way back from everything."""

import pytest

from refman.model.changes import Changes
from refman.model.entry import CollectionId, Entry, EntryId
from refman.model.errors import CollectionError, QueryError
from refman.model.language import parse
from refman.model.query import Within
from refman.store import (
    Change,
    Library,
    collecting,
    collection_counts,
    collections,
    documents,
    entries,
    search,
    tags,
)
from tests.conftest import add


def make(library: Library, path: str) -> CollectionId:
    with library.change(f"Create {path}") as change:
        return collecting.ensure(change, path)


def search_in(library: Library, name: str, query: str, parent: str = "") -> CollectionId:
    with library.change(f"Keep {query}") as change:
        above = collections.tree(change).find(parent) if parent else None
        return collecting.create(change, name, above, query=query)


def put(library: Library, path: str, *papers: EntryId) -> None:
    with library.change(f"Add to {path}") as change:
        collecting.add(change, collecting.ensure(change, path), papers)


def paths(library: Library) -> list[str]:
    return list(collections.tree(library.reading).paths.values())


def found(library: Library, query: str) -> set[int]:
    return set(search.ids(library.reading, parse(query)))


def counts(library: Library) -> dict[str, int]:
    known = collections.tree(library.reading)
    counted = collection_counts.counts(library.reading, known.by_id)
    return {known.paths[one]: number for one, number in counted.items()}


def state(library: Library) -> list[list[object]]:
    """All that the library holds of collections."""
    tables = ("collections", "collection_entries")
    return [library.reading.rows(f"select * from {table} order by 1, 2") for table in tables]


def test_a_path_makes_what_is_missing_of_it(library: Library) -> None:
    make(library, "Thesis/Samplers")
    make(library, "thesis / Distillation")
    assert paths(library) == ["Thesis", "Thesis/Samplers", "Thesis/Distillation"]


def test_a_collection_is_found_by_the_end_of_its_path_where_that_is_clear(
    library: Library,
) -> None:
    one = make(library, "Thesis/Samplers")
    assert make(library, "SAMPLERS") == one
    make(library, "Survey")
    make(library, "Survey/Old")
    with library.change("another") as change:
        collecting.create(change, "Samplers", collections.tree(change).find("Survey"))
    with pytest.raises(CollectionError, match="“Thesis/Samplers” and “Survey/Samplers”"):
        collections.tree(library.reading).find("samplers")
    with pytest.raises(CollectionError, match="There is no collection “plers”"):
        collections.tree(library.reading).find("plers")


@pytest.mark.parametrize("name", ["straße", " STRASSE ", "", "a/b"])
def test_a_name_that_a_sibling_has_or_that_is_none_is_refused(library: Library, name: str) -> None:
    make(library, "Straße")
    with library.change("create") as change, pytest.raises(CollectionError):
        collecting.create(change, name)


def test_the_same_name_may_stand_in_two_places(library: Library) -> None:
    make(library, "A/Notes")
    with library.change("create") as change:
        collecting.create(change, "notes", collections.tree(change).find("A/Notes"))
        collecting.create(change, "Notes")
    assert paths(library) == ["A", "A/Notes", "A/Notes/notes", "Notes"]


def test_a_paper_is_found_in_a_collection_and_in_all_above_it(
    library: Library, knuth: EntryId
) -> None:
    other = add(library, "Another")
    put(library, "Thesis/Samplers", knuth)
    put(library, "Thesis", knuth, other)
    assert found(library, "in:samplers") == {knuth}
    assert found(library, "collection:thesis") == {knuth, other}
    assert found(library, "-in:thesis/samplers") == {other}
    assert found(library, 'in:"Thesis / Samplers"') == {knuth}
    assert found(library, "collection:sampl*") == {knuth}
    assert found(library, "in:sam*") == {knuth}
    assert found(library, "in:none") == set()
    assert counts(library) == {"Thesis": 2, "Thesis/Samplers": 1}


def test_papers_in_the_trash_and_papers_that_are_gone_are_not_counted(
    library: Library, knuth: EntryId
) -> None:
    put(library, "A/B", knuth)
    with library.change("both") as change:
        collecting.add(change, collections.tree(change).find("A"), [add_within(change)])
    library.undo()
    with library.change("trash") as change:
        entries.trash(change, [knuth])
    assert counts(library) == {"A": 0, "A/B": 0}
    library.undo()
    assert counts(library) == {"A": 1, "A/B": 1}


def add_within(change: Change) -> EntryId:
    return entries.add(change, Entry("misc", {"title": "Gone"}), [], {})


def test_a_paper_that_undo_took_away_comes_back_into_its_collection(library: Library) -> None:
    with library.change("Import") as change:
        paper = add_within(change)
        collecting.add(change, collecting.ensure(change, "New/Deep"), [paper])
    library.undo()
    assert paths(library) == []
    library.redo()
    assert found(library, "in:new") == {paper}


def test_every_change_is_one_step_that_can_be_taken_back_and_done_again(
    library: Library, knuth: EntryId
) -> None:
    other = add(library, "Another")
    put(library, "A/B", knuth)
    make(library, "C")
    tree = collections.tree(library.reading)
    a, b, c = (tree.find(name) for name in ("A", "A/B", "C"))

    def step(number: int) -> None:
        with library.change(f"step {number}") as change:
            if number == 0:
                assert collecting.add(change, b, [knuth, other, other]) == 1
            elif number == 1:
                assert collecting.remove(change, a, [knuth]) == 1
            elif number == 2:
                collecting.rename(change, a, "Thesis")
            elif number == 3:
                collecting.recolour(change, a, "teal")
                collecting.set_icon(change, a, "pin")
            elif number == 4:
                collecting.move(change, c, None, a)
            elif number == 5:
                collecting.move(change, a, c)
            elif number == 6:
                assert collecting.delete(change, c) == 3

    states = [state(library)]
    for number in range(7):
        step(number)
        states.append(state(library))
    assert states[-1] == [[], []]
    for before in reversed(states[:-1]):
        library.undo()
        assert state(library) == before
    for after in states[1:]:
        library.redo()
        assert state(library) == after


def test_news_name_the_collections_that_changed(
    library: Library, knuth: EntryId, heard: list[Changes]
) -> None:
    put(library, "A", knuth)
    (a,) = collections.tree(library.reading).by_id
    library.undo()
    library.redo()
    assert [news.collections for news in heard[-3:]] == [{a}, {a}, {a}]
    assert heard[-1].entries == set()


def test_what_was_written_past_the_history_hinders_its_undo(
    library: Library, knuth: EntryId
) -> None:
    make(library, "A")
    put(library, "A", knuth)
    library.note("delete from collection_entries", ())
    with pytest.raises(Exception, match="changed again outside"):
        library.undo()


def test_collections_keep_the_order_that_they_are_moved_to(library: Library) -> None:
    for name in ("B", "A", "C"):
        make(library, name)
    find = collections.tree(library.reading).find
    with library.change("move") as change:
        collecting.move(change, find("C"), None, find("B"))
    assert paths(library) == ["C", "B", "A"]
    with library.change("move") as change:
        collecting.move(change, find("C"), find("A"))
    assert paths(library) == ["B", "A", "A/C"]


def test_a_collection_cannot_stand_in_itself_or_beside_its_like(library: Library) -> None:
    make(library, "A/B/C")
    make(library, "X/A")
    find = collections.tree(library.reading).find
    for collection, parent in (("A", "A"), ("A", "A/B/C"), ("A", "X")):
        with library.change("move") as change, pytest.raises(CollectionError):
            collecting.move(change, find(collection), find(parent))
    assert paths(library) == ["A", "A/B", "A/B/C", "X", "X/A"]


def test_deleting_a_collection_deletes_no_paper(library: Library, knuth: EntryId) -> None:
    put(library, "A/B", knuth)
    with library.change("delete") as change:
        collecting.delete(change, collections.tree(change).find("A"))
    assert paths(library) == []
    assert library.entry(knuth).key == "knuth1984"


def test_a_search_that_is_kept_holds_what_it_finds_now(library: Library, knuth: EntryId) -> None:
    search_in(library, "TeX", "title:tex OR tag:typography")
    other = add(library, "Another")
    assert counts(library) == {"TeX": 1}
    with library.change("tag") as change:
        tags.add(change, [other], "typography")
    assert counts(library) == {"TeX": 2}
    assert found(library, "-in:tex") == set()
    with library.change("trash") as change:
        entries.trash(change, [knuth])
    assert counts(library) == {"TeX": 1}


def test_no_paper_is_put_into_a_search(library: Library, knuth: EntryId) -> None:
    kept = search_in(library, "TeX", "title:tex")
    with library.change("add") as change, pytest.raises(CollectionError, match="is a search"):
        collecting.add(change, kept, [knuth])


def test_a_plain_collection_counts_the_searches_in_it_once(
    library: Library, knuth: EntryId
) -> None:
    other = add(library, "Another")
    put(library, "Thesis", knuth, other)
    search_in(library, "TeX", "title:tex", "Thesis")
    assert counts(library) == {"Thesis": 2, "Thesis/TeX": 1}


def test_searches_ask_for_other_collections_and_never_for_themselves(
    library: Library, knuth: EntryId
) -> None:
    put(library, "Thesis", knuth)
    first = search_in(library, "First", "in:thesis")
    search_in(library, "Second", "in:first -in:none")
    assert found(library, "in:second") == {knuth}
    before = state(library)
    refused = "asks for itself"
    with pytest.raises(CollectionError, match=refused), library.change("round") as change:
        collecting.set_query(change, first, "in:second")
    with pytest.raises(CollectionError, match=refused), library.change("into") as change:
        collecting.move(change, first, collections.tree(change).find("Thesis"))
    with pytest.raises(CollectionError, match=refused), library.change("own") as change:
        collecting.create(change, "None", first, query="in:none")
    assert state(library) == before


def test_searches_that_ask_for_each_other_all_the_same_find_nothing_more(
    library: Library, knuth: EntryId
) -> None:
    one = search_in(library, "One", "title:tex")
    search_in(library, "Two", "in:one")
    library.note("update collections set query = 'in:two OR title:tex' where id = ?", (one,))
    assert found(library, "in:two") == {knuth}


def test_searches_rest_on_one_another_as_deep_as_sqlite_can_read_them(
    library: Library, knuth: EntryId
) -> None:
    deep = "(" * 14 + "title:tex" + ")" * 14
    search_in(library, "s0", f"{deep} OR -(-title:tex)")
    for number in range(1, 6):
        search_in(library, f"s{number}", f"{'(' * 14}in:s{number - 1} OR year:1999{')' * 14} -x")
    assert found(library, "in:s5") == {knuth}
    with pytest.raises(CollectionError, match="rest on one another"):
        search_in(library, "s6", "in:s5")


def test_very_many_searches_are_asked_for_at_once(library: Library, knuth: EntryId) -> None:
    with library.change("many") as change:
        top = collecting.create(change, "All")
        for number in range(300):
            collecting.create(change, f"s{number}", top, query=f"title:tex year:>{1000 + number}")
    assert found(library, "in:all") == {knuth}


def test_a_search_that_cannot_be_read_is_not_kept(library: Library) -> None:
    with pytest.raises(QueryError):
        search_in(library, "Bad", "title:(")
    kept = search_in(library, "Good", "tex")
    for bad in (" ", "a OR"):
        with (
            pytest.raises((QueryError, CollectionError)),
            library.change("set") as change,
        ):
            collecting.set_query(change, kept, bad)
    library.note("update collections set query = 'spoilt:x' where id = ?", (kept,))
    assert found(library, "in:good") == set()


def test_collections_of_papers_are_told_with_how_many_of_them_they_hold(
    library: Library, knuth: EntryId
) -> None:
    other = add(library, "Another")
    put(library, "B", knuth)
    put(library, "A/C", knuth, other)
    held = collections.holding(library.reading, [knuth, other])
    assert [(one.path, one.papers) for one in held] == [("A/C", 2), ("B", 1)]


def test_a_collection_that_is_gone_finds_nothing(library: Library, knuth: EntryId) -> None:
    put(library, "A", knuth)
    (gone,) = collections.tree(library.reading).by_id
    library.undo()
    assert search.count(library.reading, Within(gone)) == 0
    assert collection_counts.counts(library.reading, [gone]) == {}


def test_in_means_a_collection_and_a_linked_file_of_that_name(
    library: Library, knuth: EntryId
) -> None:
    other = add(library, "Another")
    with library.change("Link") as change:
        linked = documents.add(change, "/papers/thesis.bib")
    tie = "insert into ties (document, entry, brought, gone, kind, key, fields, tags, their_key,"
    tie += " theirs, mark) values (?, ?, 0, 0, '', '', '', '', '', '', '')"
    library.note(tie, (linked.id, other))
    put(library, "Thesis", knuth)
    assert found(library, "in:thesis") == {knuth, other}
    assert found(library, "in:thesis.bib") == {other}
    assert found(library, "collection:thesis") == {knuth}
