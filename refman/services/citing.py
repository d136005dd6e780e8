r"""What stands in a document for papers: the command that cites, and the keys in it.

In a LaTeX project both may be its own: a command that its settings name, and for a paper that it
cites already the key by which it does.
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress

from refman.model import language
from refman.model import query as queries
from refman.model.begun import begun
from refman.model.entry import Entry, EntryId
from refman.model.errors import QueryError
from refman.model.query import Node
from refman.services import exporting, keys, naming
from refman.services.editors import Citation
from refman.settings import Settings
from refman.store import Reading, misspelt, papers, project_keys, projects, search

_SHOWN = 200
"""Papers that a list to choose from holds; who wants others types on."""


def citation(
    reading: Reading, ids: Sequence[EntryId], settings: Settings, within: Sequence[int] = ()
) -> Citation:
    """The citation of papers, in their order; those without a key are left out, and those whose
    key means another paper in the project (`Citation.left`).

    Args:
        within: ids of LaTeX projects; only where it is one does that decide.
    """
    dialect = settings["dialect"]
    project = within[0] if len(within) == 1 else 0
    cites = command(reading, settings, project)
    if not project:
        return Citation(cites, _own(reading, ids, dialect))
    known, left = named(reading, ids, dialect, project)
    return Citation(cites, tuple(known), left)


def named(
    reading: Reading, ids: Sequence[EntryId], dialect: str, project: int
) -> tuple[dict[str, EntryId], tuple[str, ...]]:
    """Papers by their keys in a project, in their order, and a sentence for each that has none
    there."""
    there = project_keys.names_in(reading, project, ids)
    rest = [one for one in ids if one not in there]
    own = {one: key for one in rest for key in _own(reading, [one], dialect)}
    others = others_by(reading, project, own)
    known = {one: key for one, key in own.items() if one not in others} | there
    left = (_left(reading, project, own[one], other) for one, other in others.items())
    return {known[one]: one for one in ids if one in known}, tuple(left)


def others_by(reading: Reading, project: int, own: Mapping[EntryId, str]) -> dict[EntryId, Entry]:
    """Papers whose key in the library is that of another paper in a project, each with that one."""
    here, there = (project_keys.meant(reading, one, own.values()) for one in (0, project))
    found = {
        one: there[key][0]
        for one, key in own.items()
        if key in there and there[key] != here.get(key) and one not in there[key]
    }
    named = {one.id: one for one in papers.said(reading, set(found.values())) if one.id}
    return {one: named[other] for one, other in found.items()}


def _left(reading: Reading, project: int, key: str, other: Entry) -> str:
    """Why a paper is not cited by its key, and one that neither library nor project has."""
    taken = naming.taken(reading)
    free = keys.unique(
        key, lambda one: taken(one) or bool(project_keys.meant(reading, project, [one]))
    )
    return (
        f"“{key}” means “{naming.title_of(other)}” in this project. Give one of the two papers"
        f" another key, such as “{free}”."
    )


def command(reading: Reading, settings: Settings, project: int = 0) -> str:
    """The command that cites, without its backslash: the project’s, else the user’s."""
    found = [one for one in projects.every(reading) if one.id == project] if project else []
    own = found[0].settings.get("cite_command", "") if found else ""
    return str(own or settings["cite_command"]).lstrip("\\") or "cite"


def found(reading: Reading, typed: str) -> list[EntryId]:
    """Papers that a search finds, by their text or key, those of that very key first; where there
    are none, as if a word were misspelt. What is no search, or not yet, is taken word by word."""
    known = papers.with_key(reading, typed.strip()) if typed.strip() else []
    exact = [one for one in known if not papers.in_trash(reading, one)]
    last = begun(typed, len(typed))
    asked = typed[: last.start] if last and last.field and not last.value else typed
    ids = list(dict.fromkeys([*exact, *_with(reading, _read(asked))]))
    if not ids and (better := _respelt(reading, asked)):
        ids = _with(reading, language.parse(better))
    return ids


def _read(typed: str) -> Node:
    try:
        return language.parse(typed)
    except QueryError:
        return queries.conjunction(*map(queries.Text, typed.split()))


def _respelt(reading: Reading, typed: str) -> str | None:
    with suppress(QueryError):  # it was taken word by word
        return misspelt.correct(reading, typed)
    return None


def _with(reading: Reading, node: Node) -> list[EntryId]:
    found = search.ids(reading, _or_by_key(node), "added", descending=True)
    return [EntryId(one) for one in found[:_SHOWN]]


def _or_by_key(node: Node) -> Node:
    """A query of which the bare words find the keys that begin with them, too."""
    match node:
        case queries.And(parts):
            return queries.And(tuple(map(_or_by_key, parts)))
        case queries.Or(parts):
            return queries.Or(tuple(map(_or_by_key, parts)))
        case queries.Not(part):
            return queries.Not(_or_by_key(part))
        case queries.Text(words, "", exact=False):
            return queries.Or((node, queries.Named("key", f"{words}*")))
    return node


def _own(reading: Reading, ids: Sequence[EntryId], dialect: str) -> tuple[str, ...]:
    return tuple(exporting.keys(reading, ids, dialect))  # type: ignore[arg-type]  # a choice
