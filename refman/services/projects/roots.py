"""What else may be the root of a folder than what was guessed, and files that this leaves aside."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from refman.latex import finding
from refman.services.projects.reading import Memory, seen_from
from refman.services.projects.report import Project

_NAMED = 3
"""Files that may be the root, too, of which each is named."""


class Guess(NamedTuple):
    """Files as seen from the folder of a project.

    Args:
        others: that may be the root, too, the likeliest first.
        unread: that cite, and that no root reads.
    """

    others: tuple[str, ...]
    unread: tuple[str, ...]

    @property
    def sentences(self) -> Iterator[str]:
        """What is to be said of it."""
        if self.others:
            named = ", ".join(f"“{one}”" for one in self.others[:_NAMED])
            yield f"The root was guessed; it may be {named}, too."
        if self.unread:
            number, first = len(self.unread), self.unread[0]
            files = "1 file" if number == 1 else f"{number:,} files"
            yield (
                f"Not read from it, though citing: {files}, such as “{first}”; a command of the"
                " project’s own that reads them is to be named in its settings."
            )


def guess(shown: Project, memory: Memory) -> Guess:
    """Look through the folder of a project; `others` is for one whose root was not named."""
    kept = shown.kept
    found = finding.roots_of(Path(kept.folder), memory.tree)
    read = {place.file for places in shown.cited.values() for place in places}
    others = (one for one in found.found if str(one) != kept.root)
    unread = (one for one in found.unread if one not in read)
    return Guess(
        tuple(seen_from(kept.folder, one) for one in others),
        tuple(seen_from(kept.folder, one) for one in unread),
    )
