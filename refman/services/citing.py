r"""What stands in a document for papers: the command that cites, and the keys in it.

In a LaTeX project both may be its own: a command that its settings name, and for a paper that it
cites already the key by which it does.
"""

from collections.abc import Sequence

from refman.model import query as queries
from refman.model.entry import EntryId
from refman.services import exporting
from refman.services.editors import Citation
from refman.settings import Settings
from refman.store import Reading, misspelt, projects, search

_SHOWN = 200
"""Papers that a list to choose from holds; who wants others types on."""


def citation(
    reading: Reading, ids: Sequence[EntryId], settings: Settings, within: Sequence[int] = ()
) -> Citation:
    """The citation of papers, in their order; those without a key are left out.

    Args:
        within: ids of LaTeX projects; only where it is one does that decide.
    """
    dialect = settings["dialect"]
    project = within[0] if len(within) == 1 else 0
    named = projects.names_in(reading, project, ids) if project else {}
    if not named:
        return Citation(command(reading, settings, project), _own(reading, ids, dialect))
    keys: list[str] = []
    for one in ids:
        keys += [named[one]] if one in named else _own(reading, [one], dialect)
    return Citation(command(reading, settings, project), tuple(dict.fromkeys(keys)))


def command(reading: Reading, settings: Settings, project: int = 0) -> str:
    """The command that cites, without its backslash: the project’s, else the user’s."""
    found = [one for one in projects.every(reading) if one.id == project] if project else []
    own = found[0].settings.get("cite_command", "") if found else ""
    return str(own or settings["cite_command"]).lstrip("\\") or "cite"


def found(reading: Reading, typed: str) -> list[EntryId]:
    """Papers that each word fits, by their text or key; where none do, as if it were misspelt."""
    ids = _with(reading, typed)
    if not ids and (better := misspelt.correct(reading, typed)):
        ids = _with(reading, better)
    return ids


def _with(reading: Reading, typed: str) -> list[EntryId]:
    words = [
        queries.Or((queries.Text(word), queries.Named("key", f"{word}*"))) for word in typed.split()
    ]
    node = queries.conjunction(*words)
    found = search.ids(reading, node, "added", descending=True)
    return [EntryId(one) for one in found[:_SHOWN]]


def _own(reading: Reading, ids: Sequence[EntryId], dialect: str) -> tuple[str, ...]:
    return tuple(exporting.keys(reading, ids, dialect))  # type: ignore[arg-type]  # a choice
