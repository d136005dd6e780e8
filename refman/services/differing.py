"""What an export would change in the file that stands there."""

import difflib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from refman.bibtex.blocks import Entry
from refman.bibtex.scanner import scan
from refman.services import files


class Change(NamedTuple):
    """What differs between a file and what is to be written to it, entry by entry.

    Args:
        added, removed, changed: numbers of entries, by their keys.
        text: a unified difference, "" when there is none.
    """

    added: int
    removed: int
    changed: int
    text: str

    @property
    def sentence(self) -> str:
        """`2 entries added, 1 removed, 3 changed`, or that nothing is."""
        if not self.text:
            return "Nothing would change"
        if not any(self[:3]):
            return "No entry would change, only what stands around them"
        words = ("added", "removed", "changed")
        return ", ".join(f"{number:,} {word}" for number, word in zip(self, words, strict=False))

    def counts(self) -> dict[str, int]:
        """The numbers by name."""
        return {"added": self.added, "removed": self.removed, "changed": self.changed}


def change(wanted: str, path: Path) -> Change:
    """What writing `wanted` to a file would change; a file that is not there is empty.

    Raises:
        FileUnreadable: it is there and cannot be read.
    """
    there = files.whole(path) if path.exists() and path.stat().st_size else ""
    return between(there, wanted, files.shown(path))


def between(there: str, wanted: str, name: str) -> Change:
    """The same of two texts; `name` is what the difference calls the file."""
    if there == wanted:
        return Change(0, 0, 0, "")
    old, new = _entries(there), _entries(wanted)
    changed = sum(old[key] != new[key] for key in old.keys() & new.keys())
    text = "".join(_unified(there, wanted, name))
    return Change(len(new.keys() - old.keys()), len(old.keys() - new.keys()), changed, text)


def _entries(text: str) -> dict[str, str]:
    """The text of each entry by its key; of those with one key, joined."""
    found: dict[str, str] = {}
    for block in scan(text):
        if isinstance(block, Entry):
            found[block.key] = found.get(block.key, "") + text[block.start : block.end]
    return found


def _unified(there: str, wanted: str, name: str) -> Iterator[str]:
    lines = difflib.unified_diff(
        there.splitlines(keepends=True), wanted.splitlines(keepends=True), name, f"{name} (new)"
    )
    for line in lines:
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
