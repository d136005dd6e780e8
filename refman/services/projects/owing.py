"""What files outside the library owe to its changes.

A change of the library and the files that are to be written anew for it are one: the files are
written after it, as linked files are, so that undo, which changes the library alone, has them
written back in the same way: each only as long as it has the very bytes that were left in it.
"""

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from refman.model.errors import FileUnwritable, RefmanError
from refman.services import files
from refman.services.projects import exchanging
from refman.services.projects.rewriting import Rewrite
from refman.store import Change, Library, Reading, rewritings

_TOLD = 2


def owe(change: Change, rewrites: Iterable[Rewrite]) -> None:
    """Have files be written anew by `catch_up`, and back when the change is undone."""
    for one in rewrites:
        rewritings.add(change, files.place(one.file), one.pieces, one.before, one.after)


def catch_up(library: Library) -> list[str]:
    """Write what files owe to changes that were made or undone.

    Returns:
        A sentence for each file that is left as it is, for it was changed meanwhile or cannot be
        written; what is owed to one that cannot be written is owed on, and in turn.
    """
    if not library.writable:
        return []
    said: list[str] = []
    closed: set[str] = set()
    for one, wanted in rewritings.owed(library.reading):
        if one.path not in closed:
            try:
                said.append(exchanging.written(library, one, wanted=wanted))
            except FileUnwritable as error:
                closed.add(one.path)
                said.append(str(error))
    return [one for one in said if one]


def briefly(said: Sequence[str]) -> list[str]:
    """Sentences about what was left; of many the first two and a number."""
    rest = len(said[_TOLD:])
    more = "Another was left." if rest == 1 else f"Another {rest:,} were left."
    return [*said[:_TOLD], *([more] if rest else [])]


def is_paid(one: Rewrite) -> bool:
    """Whether a file has what it owed, once `catch_up` is done."""
    with suppress(RefmanError):
        return files.digest(one.file) == one.after
    return False


def waiting(reading: Reading) -> frozenset[tuple[object, ...]]:
    """How the files stand that could not be written so far, so that it is seen when they can be."""
    paths = {Path(one.path) for one, _ in rewritings.owed(reading)}
    return frozenset((path, _stands(path), _stands(path.parent)) for path in paths)


def _stands(path: Path) -> tuple[int, int, bool] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mode, found.st_mtime_ns, os.access(path, os.W_OK)
