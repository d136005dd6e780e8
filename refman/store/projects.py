"""LaTeX projects that the library knows, and what they cite.

A project is an object of the journal: undoing that it was added takes it away. What it cites is
bookkeeping, as of the last reading of its files: undo leaves that alone, and so does the history.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from refman.store.change import Change, Patch, dump, keeper
from refman.store.ids import new_id
from refman.store.reading import Reading, chunks, marks

if TYPE_CHECKING:
    from refman.store.library import Library

Place = tuple[str, int, str]
"""File as seen from the project's folder, line from 1, command without its backslash."""


class Kept(NamedTuple):
    """A project.

    Args:
        folder: absolute.
        root: its root .tex file, absolute; no two projects have the same.
        settings: the user's, by name: `profile`, `pattern`, `cites`, `reads`,
            `cite_command`, `bib`, `backend`, `engine`.
    """

    id: int
    folder: str
    root: str
    settings: Mapping[str, Any]


class Cited(NamedTuple):
    """That a project cites a paper: under which key, and where."""

    project: int
    folder: str
    key: str
    places: tuple[Place, ...]


def every(reading: Reading) -> list[Kept]:
    """All projects by folder."""
    rows = reading.rows("select id, folder, root, settings from projects order by folder, root")
    return [Kept(id_, folder, root, reading.unpacked(said)) for id_, folder, root, said in rows]


def add(change: Change, folder: str, root: str, settings: Mapping[str, Any]) -> Kept:
    """Keep a project that is not kept yet."""
    made = Kept(new_id(), folder, root, dict(settings))
    change.write("project", made.id, {**made._asdict(), "id": None, "added": change.time})
    return made


def set_settings(change: Change, project: int, settings: Mapping[str, Any]) -> None:
    """Give a project other settings."""
    change.write("project", project, {"settings": dict(settings)})


def set_root(change: Change, project: int, root: str) -> None:
    """Have a project begin at another .tex file."""
    change.write("project", project, {"root": root})


def remove(change: Change, project: int) -> None:
    """Let a project go; its files and papers stay."""
    change.write("project", project, None)


def note_citations(library: "Library", project: int, cited: Mapping[str, Sequence[Place]]) -> bool:
    """Keep what a project cites; only what is another now is written.

    Returns:
        Whether anything is.
    """
    sql = "select key, places from citations where project = ?"
    before = dict(library.reading.rows(sql, (project,)))
    after = {key: dump(places) for key, places in cited.items()}
    gone = [("delete from citations where project = ? and key = ?", (project, key))
            for key in before.keys() - after.keys()]  # fmt: skip
    new = [
        ("insert or replace into citations values (?, ?, ?)", (project, key, places))
        for key, places in after.items()
        if before.get(key) != places
    ]
    if gone or new:
        library.note_all([*gone, *new])
    return bool(gone or new)


def noted(reading: Reading, project: int) -> list[str]:
    """The keys that a project cited when it was read last."""
    return [key for (key,) in reading.rows(
        "select key from citations where project = ? order by key", (project,)
    )]  # fmt: skip


def citing(reading: Reading, entry: int) -> list[Cited]:
    """Where a paper is cited, under its key or an alias, by project."""
    rows = reading.rows(
        "select distinct project, folder, c.key, places from citations c"
        f" join projects on projects.id = project where c.key in {_NAMES}"
        " order by folder, root, c.key",
        {"1": entry},
    )
    return [
        Cited(project, folder, key, tuple(tuple(one) for one in reading.unpacked(places)))
        for project, folder, key, places in rows
    ]


def counts(reading: Reading, entries: Sequence[int]) -> Mapping[int, int]:
    """In how many projects each of some papers is cited; those in none are left out.

    Of many papers the few that are cited are looked for, by the keys that projects cite.
    """
    found: Counter[int] = Counter()
    if len(entries) > _MANY:
        asked = set(entries)
        return {one: count for one, count in reading.rows(_COUNTS) if one in asked}
    for chunk in chunks(entries):
        wanted = f"in {marks(chunk)}"
        rows = reading.rows(
            "select entry, count(distinct project) from ("
            " select e.id as entry, project from entries e join citations c"
            f" on c.key = e.key collate nocase where e.key <> '' and e.id {wanted}"
            " union all select entry, project from aliases join citations c"
            f" on c.key = alias collate nocase where entry {wanted}) group by entry",
            [*chunk, *chunk],
        )
        found.update(dict(rows))
    return found


_MANY = 1000
_COUNTS = (
    "select entry, count(distinct project) from ("
    " select e.id as entry, project from citations c cross join entries e"
    " on e.key = c.key collate nocase and e.key <> ''"
    " union all select entry, project from citations c cross join aliases on alias = c.key"
    ") group by entry"
)


def names(known: Sequence[Kept]) -> dict[int, str]:
    """What each project is called: its folder, and its root where the folder has several."""
    folders = Counter(one.folder for one in known)
    return {
        one.id: Path(one.folder).name
        if folders[one.folder] == 1
        else f"{Path(one.folder).name}/{Path(one.root).name}"
        for one in known
    }


def papers(reading: Reading, project: int) -> int:
    """How many papers outside the trash a project cites."""
    sql = f"select count(distinct id) from entries where trashed is null and id in ({CITED})"
    return int(reading.value(sql, (dump([project]), dump([project]))))


def names_in(reading: Reading, project: int, entries: Iterable[int]) -> dict[int, str]:
    """The key by which a project cites each of some papers, its own before an alias; those that it
    does not cite are left out."""
    found: dict[int, str] = {}
    for chunk in chunks(entries):
        wanted = f"in {marks(chunk)}"
        rows = reading.rows(
            "select e.id, c.key, 0 as place from entries e join citations c"
            f" on c.key = e.key collate nocase where project = ? and e.id {wanted}"
            " union all select entry, c.key, 1 from aliases join citations c"
            f" on c.key = alias collate nocase where project = ? and entry {wanted}"
            " order by place desc",
            [project, *chunk, project, *chunk],
        )
        found.update((entry, key) for entry, key, _ in rows)
    return found


def citing_all(reading: Reading, entries: Iterable[int]) -> list[Kept]:
    """The projects that cite every one of some papers."""
    wanted, found = list(dict.fromkeys(entries)), Counter[int]()
    for chunk in chunks(wanted):
        rows = reading.rows(
            "select project, count(distinct entry) from ("
            " select e.id as entry, project from entries e join citations c"
            f" on c.key = e.key collate nocase where e.key <> '' and e.id in {marks(chunk)}"
            " union all select entry, project from aliases join citations c"
            f" on c.key = alias collate nocase where entry in {marks(chunk)}) group by project",
            [*chunk, *chunk],
        )
        found.update(dict(rows))
    return [one for one in every(reading) if wanted and found[one.id] == len(wanted)]


def around(reading: Reading, path: str) -> Kept | None:
    """The project in whose folder a file lies; None where there is none, or no single one."""
    holding = [one for one in every(reading) if Path(path).is_relative_to(one.folder)]
    inner = max((len(one.folder) for one in holding), default=0)
    nearest = [one for one in holding if len(one.folder) == inner]
    return nearest[0] if len(nearest) == 1 else None


CITING = (
    "select e.id as id, project from citations c cross join entries e on e.key = c.key"
    " collate nocase and e.key <> '' union all select entry, project from citations c"
    " cross join aliases on alias = c.key"
)
"""Each paper that is cited, and by which project; several times under several keys."""

CITED = (
    "select e.id from citations c cross join entries e on e.key = c.key collate nocase"
    " and e.key <> '' where project in (select value from json_each(?))"
    " union all select entry from citations c cross join aliases on alias = c.key"
    " where project in (select value from json_each(?))"
)
"""The papers that projects cite, whose ids are a JSON list."""

_NAMES = """(
    select key collate nocase from entries where id = ?1 and key <> ''
    union select alias from aliases where entry = ?1
)"""


@keeper("project")
def _apply(change: Change, project: int, patch: Patch | None) -> Patch | None:
    sql = "select folder, root, settings, added from projects where id = ?"
    row = change.row(sql, (project,))
    before = None
    if row is not None:
        folder, root, settings, added = row
        before = {"folder": folder, "root": root, "settings": json.loads(settings), "added": added}
    if patch is None:
        change.execute("delete from projects where id = ?", (project,))
        return before
    if before is None:
        values = (project, patch["folder"], patch["root"], dump(patch["settings"]), patch["added"])
        change.execute("insert into projects values (?, ?, ?, ?, ?)", values)
        return None
    now = {**before, **patch}
    change.execute("update projects set root = ?, settings = ? where id = ?",
                   (now["root"], dump(now["settings"]), project))  # fmt: skip
    return {name: before[name] for name in patch}
