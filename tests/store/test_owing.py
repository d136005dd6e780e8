"""Which papers are owed to a linked file, found out by what was written since both last met."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from refman.model.entry import EntryId
from refman.services import linking
from refman.store import (
    Library,
    entries,
    members,
    owing,
    papers,
    successions,
    tags,
    tying,
)
from tests.conftest import key_pattern

TEXT = """\
@misc{a, title = {One}, keywords = {tex}}
@misc{b, title = {Two}, keywords = {web}}
@misc{c, title = {Three}}
"""


@pytest.fixture
def refs(library: Library, tmp_path: Path) -> int:
    """The id of a file whose papers were written in changes before and behind its meeting."""
    path = tmp_path / "refs.bib"
    path.write_text(TEXT)
    linking.link(library, path, key_pattern())
    edit(library)
    linking.sync(library, linking.linked(library.reading, path), key_pattern())
    return linking.linked(library.reading, path).id


def paper(library: Library, key: str) -> EntryId:
    return papers.by_key(library.reading, key)


def owed(library: Library, document: int) -> list[str]:
    """The keys in the file of the papers that are owed to it."""
    ties = tying.ties_of(library.reading, owing.changed(library.reading, document))
    return [tie.theirs.key for tie in ties]


def owed_of_all(library: Library, document: int) -> list[str]:
    """The same by comparing every paper."""
    with library.change("Forget") as change:
        owing.forget_met(change, document)
    return owed(library, document)


def edit(library: Library) -> None:
    with library.change("Edit") as change:
        entries.set_fields(change, paper(library, "a"), {"note": "new"})


def rename_tag(library: Library) -> None:
    with library.change("Rename") as change:
        tags.rename(change, "web", "net")


def merge_tags(library: Library) -> None:
    with library.change("Merge") as change:
        tags.merge(change, "web", "tex")


def trash(library: Library) -> None:
    with library.change("Trash") as change:
        entries.trash(change, [paper(library, "c")])


def take_out(library: Library) -> None:
    (tie,) = tying.ties_to(library.reading, paper(library, "c"))
    with library.change("Take out") as change:
        members.exclude(change, [tie.id])


def undo_what_was_met(library: Library) -> None:
    assert library.undo() == "Edit"


def undo_and_redo(library: Library) -> None:
    rename_tag(library)
    library.undo()
    trash(library)
    library.undo()
    library.redo()


def merge_papers(library: Library) -> None:
    survivor = papers.entry(library.reading, paper(library, "a"))
    with library.change("Merge") as change:
        successions.succeed(change, paper(library, "b"), paper(library, "a"), "a", survivor.fields)


def fold_and_edit(library: Library) -> None:
    edit_another(library)
    library.fold(time.time() + 1)


def edit_another(library: Library) -> None:
    with library.change("Edit") as change:
        entries.set_fields(change, paper(library, "b"), {"note": "newer"})


ACTS = [
    (edit_another, ["b"]),
    (rename_tag, ["b"]),
    (merge_tags, ["b"]),
    (trash, ["c"]),
    (take_out, ["c"]),
    (undo_what_was_met, ["a"]),
    (undo_and_redo, ["c"]),
    (merge_papers, ["b"]),
    (fold_and_edit, ["b"]),
]


@pytest.mark.parametrize(("act", "expected"), ACTS)
def test_what_was_written_since_is_owed(
    library: Library, refs: int, act: Callable[[Library], None], expected: list[str]
) -> None:
    assert owed(library, refs) == []

    act(library)

    assert owed(library, refs) == expected
    assert owed_of_all(library, refs) == expected
