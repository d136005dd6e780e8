"""What no paper of a library has."""

from refman.store import Library, entries, tags
from refman.store.unfilled import unfilled
from tests.conftest import add

ALL = {"category", "score", "code", "files", "tags"}


def test_what_is_there_is_not_unfilled_but_in_the_trash(library: Library, seeded: Library) -> None:
    assert unfilled(library.reading) == ALL
    assert unfilled(seeded.reading) == {"files", "tags"}
    paper = add(seeded, "Tagged")
    with seeded.change("Tag") as change:
        tags.add(change, [paper], "x")
    assert unfilled(seeded.reading) == {"files"}
    every = [row[0] for row in seeded.reading.rows("select id from entries")]
    with seeded.change("Trash") as change:
        entries.trash(change, every)
    assert unfilled(seeded.reading) == ALL - {"tags"}


def test_each_look_goes_by_an_index(library: Library) -> None:
    from refman.store.unfilled import _LOOKS

    for look in _LOOKS.values():
        plan = library.reading.rows(f"explain query plan {look}")
        assert any("INDEX" in row[3] for row in plan), (look, plan)
