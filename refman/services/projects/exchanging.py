"""One file that a change of the library wrote anew: its old texts for the new ones, or back.

It is written only as long as it has the very bytes that were left in it.
"""

from contextlib import suppress
from pathlib import Path

from refman.model.errors import FileChanged, FileUnwritable, RefmanError
from refman.services import files, linking, replacing
from refman.services.projects import rewriting, updating
from refman.services.projects.rewriting import Rewrite
from refman.store import Change, Library, documents, rewritings, stood
from refman.store.rewritings import ABSENT, Rewriting
from refman.store.stood import Stood

_TRIES = 3
"""Looks at a file that another refman with the same library writes at this moment."""
_NOTHING = files.digest_of_bytes(b"")
"""Of a file that is empty; one that was, and is not there, is made anew."""


def written(library: Library, one: Rewriting, *, wanted: bool) -> str:
    """Write what one file owes to a change that was made, or undone.

    Args:
        wanted: the new texts are, else the old ones.

    Returns:
        A sentence where it is left as it is, for it was changed meanwhile or cannot be read.

    Raises:
        FileUnwritable: it is owed on.
    """
    known, then = (one.before, one.after) if wanted else (one.after, one.before)
    said = ""
    try:
        tries = (_exchanged(library, one, known, then, forward=wanted) for _ in range(_TRIES))
        if next(filter(None, tries), "") != then:
            said = f"“{one.path}” was changed meanwhile and was left as it is."
    except FileUnwritable:
        raise
    except RefmanError as error:
        said = str(error)
    rewritings.settle(library, one, done=wanted, written=not said)
    return said


def standing(change: Change, path: Path) -> Stood | None:
    """How a file stands, for `write_linked`, before the change writes anything; None where it is
    not linked."""
    linked = documents.with_path(change, files.place(path))
    return stood.now(change, linked.id) if linked else None


def write_linked(change: Change, one: Rewrite, pattern: str, before: Stood | None = None) -> None:
    """Have a linked file be written within a change, and meet the library there: what follows from
    it is no step of its own. One that cannot be written now is owed.

    Args:
        pattern: of the citation keys of entries that have none.
        before: how it stood before the change, if it was linked then.
    """
    linked = documents.with_path(change, files.place(one.file))
    owed = rewritings.add(change, files.place(one.file), one.pieces, one.before, one.after)
    if linked is None or ABSENT in (one.before, one.after):
        return
    data = files.data(one.file)
    with suppress(FileChanged, FileUnwritable):
        made = rewriting.patched(data, one.pieces, forward=True)
        replacing.replace_known(one.file, [made], one.before)
        rewritings.written(change, owed)
        linking.meet(change, linked, pattern)
        if before:
            stood.keep(change, owed.id, before)


def _exchanged(library: Library, one: Rewriting, known: str, then: str, *, forward: bool) -> str:
    """Write a file that is as it is known to be.

    Returns:
        The SHA-256 of what is in it then, or `ABSENT`; "" where somebody else wrote it meanwhile.
    """
    path = Path(one.path)
    may_lack = not {ABSENT, _NOTHING}.isdisjoint((one.before, one.after))
    absent = may_lack and not path.exists()
    data = b"" if absent else files.data(path)
    now = ABSENT if absent and known != _NOTHING else files.digest_of_bytes(data)
    if now != known:
        return now
    if then == ABSENT:
        return _end(path)
    if not data:
        _begin(path)
    made = rewriting.patched(data, one.pieces, forward=forward)
    try:
        now = replacing.replace_known(path, [made], files.digest_of_bytes(data))
    except FileChanged:
        return ""
    updating.rewritten(library, one.path, data, made)
    return now


def _end(path: Path) -> str:
    """Have a file not be there, as it was not."""
    with files.writable(path, "It is as it was; refman tries again."):
        path.unlink()
    return ABSENT


def _begin(path: Path) -> None:
    """Have a file be there that is to be written; its folder must be."""
    with files.writable(path, "It is as it was; refman tries again."):
        path.touch()
