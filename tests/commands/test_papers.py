"""What is said of papers that went to the trash, or were there already."""

import pytest

from refman.commands import Context, Outcome
from refman.commands.papers import restore, trash
from refman.jobs import Progress
from refman.model.entry import EntryId
from refman.model.query import Everything
from refman.settings import Settings
from refman.store import Library, search


@pytest.fixture
def found(seeded: Library) -> list[EntryId]:
    return [EntryId(one) for one in search.ids(seeded.reading, Everything())]


def test_what_is_in_the_trash_already_is_not_counted_as_moved(
    seeded: Library, found: list[EntryId]
) -> None:
    def run(entries: list[EntryId]) -> Outcome:
        return trash(Context(seeded, Settings(), Progress(), entries))

    assert run(found[:2]).text == "Moved 2 papers to the trash"
    more = run(found[:3])
    assert more.text == "Moved 1 paper to the trash; 2 papers are in it already"
    assert more.data == {"trashed": 1}
    assert seeded.history()[0].label == "Move 1 paper to the trash"
    none = run(found[:3])
    assert none.data == {"trashed": 0}
    assert none.text.startswith("3 papers are in the trash already")
    assert seeded.history()[0].label == "Move 1 paper to the trash"


def test_only_what_was_in_the_trash_is_restored(seeded: Library, found: list[EntryId]) -> None:
    trash(Context(seeded, Settings(), Progress(), found[:2]))
    outcome = restore(Context(seeded, Settings(), Progress(), found[:3]))
    assert (outcome.text, outcome.data) == ("Restored 2 papers", {"restored": 2})
