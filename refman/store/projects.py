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


def note_citations(
    library: "Library",
    project: int,
    cited: Mapping[str, Sequence[Place]],
    bibs: Sequence[str] | None = None,
) -> bool:
    """Keep what a project cites; only what is another now is written.

    Args:
        bibs: paths of the .bib files that its documents name; None where that is not asked.

    Returns:
        Whether anything is.
    """
    sql = "select key, places from citations where project = ?"
    before = dict(library.reading.rows(sql, (project,)))
    after = {key: dump(places) for key, places in cited.items()}
    gone: list[tuple[str, Sequence[object]]] = [
        ("delete from citations where project = ? and key = ?", (project, key))
        for key in before.keys() - after.keys()
    ]
    new = [
        ("insert or replace into citations values (?, ?, ?)", (project, key, places))
        for key, places in after.items()
        if before.get(key) != places
    ]
    name, named = f"bibs {project}", dump(sorted(bibs or ()))
    known = library.reading.value("select value from meta where name = ?", (name,))
    if bibs is not None and known != named:
        gone.append(("insert or replace into meta values (?, ?)", (name, named)))
    if gone or new:
        library.note_all([*gone, *new])
    return bool(gone or new)


def noted(reading: Reading, project: int) -> list[str]:
    """The keys that a project cited when it was read last."""
    return [key for (key,) in reading.rows(
        "select key from citations where project = ? order by key", (project,)
    )]  # fmt: skip


def citing_files(reading: Reading, project: int) -> list[str]:
    """The files in which it did, as seen from its folder."""
    return [name for (name,) in reading.rows(
        "select distinct json_extract(value, '$[0]') from citations, json_each(places)"
        " where project = ?", (project,)
    )]  # fmt: skip


def citing(reading: Reading, entry: int) -> list[Cited]:
    """Where a paper is cited, under its key or an alias, by project."""
    rows = reading.rows(
        "select distinct project, folder, key, places from ("
        f" select project, c.key, places, root, folder from citations c join projects on"
        f" projects.id = project where c.key in {_NAMES} and {unless_another('?1')}"
        " union select c.project, c.key, places, root, folder"
        f" from {IN_FILES} join projects on projects.id = c.project where t.entry = ?1)"
        " order by folder, root, key",
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
            f"select entry, count(distinct project) from ( {_citing(wanted)}) group by entry",
            [*chunk, *chunk, *chunk],
        )
        found.update(dict(rows))
    return found


_MANY = 1000
HELD = """
select p.id as project, d.id as document from projects p join documents d
on instr(d.path, p.folder) = 1 and substr(d.path, length(p.folder) + 1, 1) in ('/', '\\')
where not exists (select 1 from projects o where o.id <> p.id and (
    length(o.folder) > length(p.folder) and instr(d.path, o.folder) = 1
        and substr(d.path, length(o.folder) + 1, 1) in ('/', '\\')
    or o.folder = p.folder and o.folder || '/' || json_extract(o.settings, '$.bib') = d.path
        and json_extract(o.settings, '$.bib') is not json_extract(p.settings, '$.bib')
    or o.folder = p.folder and p.folder || '/' || json_extract(p.settings, '$.bib') is not d.path
        and instr((select value from meta where name = 'bibs ' || p.id), json_quote(d.path)) = 0
        and instr((select value from meta where name = 'bibs ' || o.id), json_quote(d.path)) > 0))
"""
"""Which linked files are of which project: those in its folder, and in no other project's within;
of two in one folder that one's which keeps the file, or whose documents alone name it."""

IN_FILES = f"""(ties t join ({HELD}) h on h.document = t.document and their_key <> ''
    and (not gone or not exists (select 1 from entries where key = their_key collate nocase)
        and not exists (select 1 from aliases where alias = their_key))
    join citations c on c.key = their_key collate nocase and c.project = h.project)"""
"""What is cited by a key that the project's own file has, or had."""


def unless_another(entry: str) -> str:
    """The condition that the files of the project of `citations c` have no other paper under the
    key; what is looked for first is quickly found."""
    there = "not gone and their_key = c.key collate nocase and document in"
    its = f"(select document from ({HELD}) where project = c.project)"
    return (
        f"case when c.project not in (select project from ({HELD})) then 1"
        f" when exists (select 1 from ties where entry = {entry} and {there} {its}) then 1"
        f" else not exists (select 1 from ties where {there} {its}) end"
    )


def _citing(wanted: str) -> str:
    """The papers that are `wanted`, and by which project each is cited."""
    return (
        "select n.id as entry, project from entries n join citations c"
        f" on c.key = n.key collate nocase where n.key <> '' and n.id {wanted}"
        f" and {unless_another('n.id')}"
        " union all select entry, project from aliases a join citations c"
        f" on c.key = alias collate nocase where entry {wanted} and {unless_another('a.entry')}"
        f" union all select t.entry, c.project from {IN_FILES} where t.entry {wanted}"
    )


def having(reading: Reading, document: int) -> set[int]:
    """The projects whose own a linked file is."""
    rows = reading.rows(f"select project from ({HELD}) where document = ?", (document,))
    return {project for (project,) in rows}


def linked(reading: Reading, project: int) -> list[int]:
    """The linked files that are a project's own."""
    rows = reading.rows(f"select document from ({HELD}) where project = ?", (project,))
    return [document for (document,) in rows]


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
    return int(reading.value(sql, [dump([project])] * 3))


def citing_all(reading: Reading, entries: Iterable[int]) -> list[Kept]:
    """The projects that cite every one of some papers."""
    wanted, found = list(dict.fromkeys(entries)), Counter[int]()
    for chunk in chunks(wanted):
        rows = reading.rows(
            "select project, count(distinct entry) from ("
            f"{_citing(f'in {marks(chunk)}')}) group by project",
            [*chunk, *chunk, *chunk],
        )
        found.update(dict(rows))
    return [one for one in every(reading) if wanted and found[one.id] == len(wanted)]


def around(reading: Reading, path: str) -> Kept | None:
    """The project in whose folder a file lies; None where there is none, or no single one."""
    holding = [one for one in every(reading) if Path(path).is_relative_to(one.folder)]
    inner = max((len(one.folder) for one in holding), default=0)
    nearest = [one for one in holding if len(one.folder) == inner]
    return nearest[0] if len(nearest) == 1 else None


_AND = "and project in (select value from json_each(?))"
_CITING = (
    "select e.id as id, c.project as project from citations c cross join entries e"
    f" on e.key = c.key collate nocase and e.key <> '' where {unless_another('e.id')} {{and_}}"
    " union all select entry, c.project from citations c cross join aliases a on alias = c.key"
    f" where {unless_another('a.entry')} {{and_}}"
    f" union all select t.entry, c.project from {IN_FILES} where true {{and_c}}"
)
CITING = _CITING.format(and_="", and_c="")
"""Each paper that is cited, and by which project; several times under several keys."""

CITED = (
    "select id from ("
    + _CITING.format(and_=_AND, and_c=_AND.replace("project", "c.project", 1))
    + ")"
)
"""The papers that projects cite, whose ids are a JSON list, thrice."""

_COUNTS = f"select id, count(distinct project) from ({CITING}) group by id"
CITING_OF = f"(select count(distinct project) from ({_citing('= e.id')}))"
"""In how many projects a paper `e` is cited."""

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
