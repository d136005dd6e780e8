"""Which linked files are to be brought together with the library now, as far as a look can tell."""

from pathlib import Path
from typing import NamedTuple

from refman.services.linking.sync import owes
from refman.store import Reading, documents
from refman.store.documents import Linked

_SOON, _PATIENCE = 2, 10
"""Looks from the first failure to read or write a file to the second try, and between others."""


class Stamp(NamedTuple):
    """What changes when a file is written; a change of it is a reason to read, not to believe."""

    modified: int
    size: int
    inode: int


class Watch:
    """Looks at the linked files again and again. Belongs to one thread.

    A file is left alone until two looks find it the same, so that nobody is met in the middle of
    writing it.
    """

    def __init__(self) -> None:
        self._seen: dict[int, Stamp | None] = {}
        self._met: dict[int, Stamp | None] = {}
        self._failed: dict[int, int] = {}

    def owed(self, reading: Reading, *, news: bool) -> list[Linked]:
        """The linked files that are to be synchronised.

        Args:
            news: whether the library was changed since the last look.
        """
        return [one for one in documents.every(reading) if self._is_owed(reading, one, news=news)]

    def _is_owed(self, reading: Reading, linked: Linked, *, news: bool) -> bool:
        now = _stamp(linked.path)
        first = linked.id not in self._seen
        quiet = first or self._seen[linked.id] == now
        self._seen[linked.id] = now
        if not quiet:
            return False
        written = first or self._met[linked.id] != now
        self._met[linked.id] = now
        return written or self._tries_again(linked) or (news and _differs(reading, linked))

    def _tries_again(self, linked: Linked) -> bool:
        if linked.state not in ("failed", "missing"):
            self._failed.pop(linked.id, None)
            return False
        looks = self._failed[linked.id] = self._failed.get(linked.id, 0) + 1
        return looks == _SOON or looks % _PATIENCE == 0


def _differs(reading: Reading, linked: Linked) -> bool:
    return linked.state != "in sync" or owes(reading, linked)


def _stamp(path: str) -> Stamp | None:
    try:
        found = Path(path).stat()
    except OSError:
        return None
    return Stamp(found.st_mtime_ns, found.st_size, found.st_ino)
