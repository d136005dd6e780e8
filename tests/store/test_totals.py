"""A search index that says that it holds fewer words than it does."""

import sqlite3
from contextlib import closing

import pytest

from refman.model.entry import EntryId
from refman.model.errors import DamagedLibrary
from refman.model.language import parse
from refman.store import Library, entries, search, totals


def edit(library: Library, paper: EntryId, title: str) -> None:
    with library.change("Edit") as change:
        entries.set_fields(change, paper, {"title": title})


@pytest.mark.parametrize("index", ["search", "beginnings"])
def test_it_is_found_and_made_anew_and_papers_can_be_edited_again(
    library: Library, knuth: EntryId, index: str
) -> None:
    with closing(sqlite3.connect(library.path)) as spoilt, spoilt:
        spoilt.execute(f"update {index}_data set block = x'010000000000' where id = 1")
    library.close()
    with Library.open(library.path) as again:
        with pytest.raises(DamagedLibrary):
            edit(again, knuth, "Other words")
        assert again.is_whole()
        assert totals.short(again.reading)
        assert again.mend_index()
        assert not totals.short(again.reading)
        assert [*search.ids(again.reading, parse("tex"))] == [knuth]
        edit(again, knuth, "Other words")
        assert [*search.ids(again.reading, parse("ot"))] == [knuth]
        again.undo()
        assert [*search.ids(again.reading, parse("title:te"))] == [knuth]


def test_a_library_whose_index_is_as_it_should_be_stays_as_it_is(seeded: Library) -> None:
    assert not totals.short(seeded.reading)
    some = search.ids(seeded.reading, parse("diffusion"))[:40]
    with seeded.change("Edit") as change:
        for one in some:
            entries.set_fields(change, EntryId(one), {"title": "of of an other"})
    assert not totals.short(seeded.reading)
    seeded.undo()
    before = seeded.path.read_bytes()
    assert not seeded.mend_index()
    assert seeded.path.read_bytes() == before
