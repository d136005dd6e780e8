"""How many papers each person has is stored, and never off by one."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from refman.model.entry import EntryId
from refman.model.language import parse
from refman.store import Library, Reading, counting, entries, past, people, search
from refman.store.rederiving import WITHOUT_WORDS
from tests.conftest import add

_COUNTED = """
    select name, (select count(distinct entry) from entry_people join entries e on e.id = entry
        where person = people.id and e.trashed is null) as papers from people where papers > 0
"""

Step = Callable[[Library, list[EntryId]], None]


def stored(reading: Reading) -> dict[str, int]:
    return {person.name: person.papers for person in people.every(reading)}


def counted(reading: Reading) -> dict[str, int]:
    return {name: papers for name, papers in reading.rows(_COUNTED) if papers}


def ids_of(library: Library) -> list[EntryId]:
    first = add(library, "First", author="Abel, Zoe and Berg, Ann")
    second = add(library, "Second", author="Berg, Ann", editor="Berg, Ann and Cole, Jo")
    return [first, second, add(library, "Third", author="Cole, Jo and Abel, Zoe")]


def _edit(library: Library, ids: list[EntryId]) -> None:
    with library.change("Edit") as change:
        entries.set_fields(change, ids[0], {"author": "Dorn, Max and Berg, Ann and Dorn, Max"})


def _trash(library: Library, ids: list[EntryId]) -> None:
    with library.change("Trash") as change:
        entries.trash(change, ids[:2])


def _edit_in_trash(library: Library, ids: list[EntryId]) -> None:
    _trash(library, ids)
    _edit(library, ids)


def _restore(library: Library, ids: list[EntryId]) -> None:
    _trash(library, ids)
    with library.change("Restore") as change:
        entries.restore(change, ids[:1])


def _delete(library: Library, ids: list[EntryId]) -> None:
    with library.change("Delete") as change:
        change.write("entry", ids[1], None)


def _import(library: Library, _: list[EntryId]) -> None:
    add(library, "Fourth", author="Berg, Ann and Ebel, Lin")


@pytest.mark.parametrize("step", [_edit, _trash, _edit_in_trash, _restore, _delete, _import])
def test_the_count_is_right_after_each_way_of_writing_and_back_and_forth(
    library: Library, step: Step
) -> None:
    ids = ids_of(library)
    before = stored(library.reading)
    made = len(library.history(10))
    step(library, ids)
    after = stored(library.reading)
    assert before != after == counted(library.reading)
    steps = len(library.history(10)) - made
    for _ in range(steps):
        library.undo()
    assert stored(library.reading) == before == counted(library.reading)
    for _ in range(steps):
        library.redo()
    assert stored(library.reading) == after == counted(library.reading)


def test_the_count_is_right_in_a_library_as_it_was(library: Library, tmp_path: Path) -> None:
    ids = ids_of(library)
    moment = library.history(1)[0].at
    before = stored(library.reading)
    _trash(library, ids)
    _edit(library, ids)
    past.write(library, moment, tmp_path / "past.refman", lambda _: None)
    with Library.open(tmp_path / "past.refman") as then:
        assert stored(then.reading) == before == counted(then.reading)


def test_an_older_library_is_counted_when_it_is_opened(library: Library) -> None:
    _trash(library, ids_of(library))
    right = stored(library.reading)
    library.close()
    with closing(sqlite3.connect(library.path)) as connection:
        connection.execute("update people set papers = 7")
        connection.execute("update meta set value = '2' where name = 'index_version'")
        connection.commit()
    with Library.open(library.path) as opened:
        assert stored(opened.reading) == right == counted(opened.reading)
        assert counting.total(opened.reading) == 1


def test_who_has_only_the_words_put_in_anew_keeps_the_counts(library: Library) -> None:
    ids_of(library)
    right, found = stored(library.reading), search.ids(library.reading, parse("abel"))
    assert right
    assert found
    library.close()
    with closing(sqlite3.connect(library.path)) as connection:
        connection.execute("insert into search (search) values ('delete-all')")
        connection.execute(f"update meta set value = value || '{WITHOUT_WORDS}'")
        connection.commit()
    with Library.open(library.path) as opened:
        assert stored(opened.reading) == right
        assert search.ids(opened.reading, parse("abel")) == found
