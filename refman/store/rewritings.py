"""Texts of files that a change of the library wrote anew, so that undo can have them back.

A rewriting is an object of the journal: while it is in the library, its file is to have the new
texts, and when undo takes it away, the old ones. The store never touches a file; what of it is
done is kept beside it, and whoever writes files (`services.projects.renaming`) goes by the two.
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from refman.store import stood
from refman.store.change import Change, Patch, dump, keeper
from refman.store.ids import new_id
from refman.store.library import Library
from refman.store.reading import Reading

Piece = tuple[int, str, str]
"""Where a text begins, in characters of the file as it was, the old text and the new one."""


ABSENT = "absent"


class Rewriting(NamedTuple):
    """What becomes of a file.

    Args:
        path: absolute.
        pieces: in order; no two overlap.
        before, after: SHA-256 of the file's bytes without them and with them; `ABSENT` where
            there is no file.
    """

    id: int
    path: str
    pieces: tuple[Piece, ...]
    before: str
    after: str


def add(change: Change, path: str, pieces: Sequence[Piece], before: str, after: str) -> Rewriting:
    """Have a file written anew from now on."""
    state = {"path": path, "pieces": [list(one) for one in pieces], "before": before,
             "after": after}  # fmt: skip
    made = new_id()
    change.write("rewriting", made, state)
    return _rewriting(made, state)


def written(change: Change, one: Rewriting) -> None:
    """Keep with the change itself that a file has the new texts."""
    change.execute(_DONE, (one.id, dump(one._asdict())))


def awaited(reading: Reading, path: str) -> bool:
    """Whether a file is not as it is to be."""
    return any(one.path == path for one, _ in owed(reading))


def owed(reading: Reading) -> list[tuple[Rewriting, bool]]:
    """Files that are not as they are to be, and whether the new texts are wanted or the old.

    What is taken back comes first, the latest before the others, for a file may have several.
    """
    rows = reading.rows(
        "select id, state, 1 from rewritings where id not in (select id from rewritten)"
        " union all select id, state, 0 from rewritten where id not in"
        " (select id from rewritings) order by id"
    )
    owed_ = [
        (_rewriting(id_, reading.unpacked(state)), bool(wanted)) for id_, state, wanted in rows
    ]
    back = [one for one in owed_ if not one[1]]
    return [*reversed(back), *(one for one in owed_ if one[1])]


def settle(library: Library, one: Rewriting, *, done: bool, written: bool) -> None:
    """Keep that a file has the new texts, or has the old ones again; or will have neither.

    Args:
        done: the new texts were wanted.
        written: it has what was wanted, and a linked one stands as it did then.
    """
    with library.change(f"Changes of {Path(one.path).name}") as change:
        if done:
            change.execute(_DONE, (one.id, dump(one._asdict())))
        else:
            change.execute("delete from rewritten where id = ?", (one.id,))
        (stood.exchange if written else stood.forget)(change, one.id)


def owe_nothing(change: Change) -> None:
    """Leave all files as they are: they follow another library."""
    change.execute("delete from rewritten where id not in (select id from rewritings)")
    change.execute("insert or ignore into rewritten select id, state from rewritings")


_DONE = "insert or replace into rewritten values (?, ?)"


def _rewriting(id_: int, state: Mapping[str, object]) -> Rewriting:
    pieces = tuple(tuple(one) for one in state["pieces"])  # type: ignore[attr-defined]
    return Rewriting(id_, str(state["path"]), pieces, str(state["before"]), str(state["after"]))


@keeper("rewriting")
def _apply(change: Change, id_: int, patch: Patch | None) -> Patch | None:
    row = change.row("select state from rewritings where id = ?", (id_,))
    if patch is None:
        change.execute("delete from rewritings where id = ?", (id_,))
    elif row is None:
        change.execute("insert into rewritings values (?, ?)", (id_, dump(dict(patch))))
    return None if row is None else dict(json.loads(row[0]))
