"""What was handed in of a project, under a name: its .bib files to the byte, its profile, and the
papers that it cited as they were.

A snapshot holds the papers itself, so that it outlives the folding of older history. It is an
object of the journal: undoing that it was made takes it away.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from refman.store import entry_rows
from refman.store.change import Change, Patch, dump, keeper
from refman.store.ids import new_id
from refman.store.reading import Reading


class Snapshot(NamedTuple):
    """A snapshot.

    Args:
        project: its root .tex file, absolute.
        at: seconds since 1970 UTC.
        profile: its parts by name.
        settings: those of the project that choose how its .bib file is written; None where that
            was not kept yet.
        files: paths as seen from the project's folder, each with its bytes in base64.
        papers: state of each paper that was cited, as the journal has it, by id.
        keys: that were cited.
        meant: the papers that they meant in the project, by id; empty where that was not kept yet.
    """

    id: int
    name: str
    project: str
    at: float
    profile: Mapping[str, Any]
    files: Sequence[tuple[str, str]]
    papers: Mapping[int, Mapping[str, Any]]
    keys: Sequence[str]
    settings: Mapping[str, Any] | None = None
    meant: Mapping[str, int] = {}


def every(reading: Reading, project: str = "") -> list[Snapshot]:
    """All snapshots, or those of one project, the newest first."""
    rows = reading.rows(
        "select id, name, project, state from snapshots where ?1 = '' or project = ?1", (project,)
    )
    found = [
        _snapshot(id_, given, root, reading.unpacked(state)) for id_, given, root, state in rows
    ]
    return sorted(found, key=lambda one: -one.at)


def add(
    change: Change,
    name: str,
    project: str,
    profile: Mapping[str, Any],
    files: Sequence[tuple[str, str]],
    meant: Mapping[str, int],
    keys: Sequence[str],
    settings: Mapping[str, Any],
) -> int:
    """Keep a snapshot of the papers that keys mean, as they are now; returns its id."""
    states = entry_rows.read_states(change, dict.fromkeys(meant.values()))
    state = {
        "at": change.time, "profile": dict(profile), "files": [list(one) for one in files],
        "papers": {str(id_): one for id_, one in states.items()}, "keys": list(keys),
        "settings": dict(settings), "meant": dict(meant),
    }  # fmt: skip
    made = new_id()
    change.write("snapshot", made, {"name": name, "project": project, "state": state})
    return made


def remove(change: Change, snapshot: int) -> None:
    """Forget a snapshot."""
    change.write("snapshot", snapshot, None)


def _snapshot(id_: int, name: str, project: str, state: dict[str, Any]) -> Snapshot:
    papers = {int(key): value for key, value in state["papers"].items()}
    files = [(str(path), str(data)) for path, data in state["files"]]
    return Snapshot(id_, name, project, state["at"], state["profile"], files, papers,
                    state["keys"], state.get("settings"), state.get("meant", {}))  # fmt: skip


@keeper("snapshot")
def _apply(change: Change, id_: int, patch: Patch | None) -> Patch | None:
    row = change.row("select name, project, state from snapshots where id = ?", (id_,))
    before = None
    if row is not None:
        before = {"name": row[0], "project": row[1], "state": json.loads(row[2])}
    if patch is None:
        change.execute("delete from snapshots where id = ?", (id_,))
    elif before is None:
        values = (id_, patch["name"], patch["project"], dump(patch["state"]))
        change.execute("insert into snapshots values (?, ?, ?, ?)", values)
    return before
