"""Keys for whoever writes in a terminal or in an editor that calls one."""

from collections.abc import Sequence

from refman.commands.library import Query
from refman.commands.registry import Context, Outcome, command
from refman.model import query as queries
from refman.model.entry import EntryId
from refman.services import naming
from refman.store import Reading, papers, search
from refman.store.papers import Row

_SHOWN = 200
"""Papers that a list on the terminal holds; who wants others types on."""


@command("cite", title="Citation keys for the terminal", gui=False)
def cite(context: Context, query: Query = "") -> Outcome:
    """Choose papers on the terminal and print their keys; elsewhere print all that fit."""
    reading = context.library.reading

    def choose(typed: str) -> Sequence[tuple[str, str]]:
        return [(row.key, _line(row)) for row in papers.rows(reading, _found(reading, typed))]

    def taken(keys: Sequence[str]) -> None:
        known = papers.with_keys(reading, keys)
        naming.give_out(context.library, [ids[0] for ids in known.values()])

    rows = [row for row in papers.rows(reading, _found(reading, query)) if row.key]
    data = [
        {"key": row.key, "title": row.title, "authors": list(row.surnames), "year": row.year}
        for row in rows
    ]
    stream = (f"{row.key}\t{_line(row).removeprefix(row.key).strip()}\n" for row in rows)
    return Outcome(data=data, stream=stream, status=int(not rows), choose=choose, taken=taken)


def _found(reading: Reading, typed: str) -> list[EntryId]:
    """Papers that each word fits, by their text or key; where none do, as if it were misspelt."""
    ids = _with(reading, typed)
    if not ids and (better := search.correct(reading, typed)):
        ids = _with(reading, better)
    return ids


def _with(reading: Reading, typed: str) -> list[EntryId]:
    words = [
        queries.Or((queries.Text(word), queries.Named("key", f"{word}*"))) for word in typed.split()
    ]
    node = queries.conjunction(*words)
    found = search.ids(reading, node, "added", descending=True)
    return [EntryId(one) for one in found[:_SHOWN]]


def _line(row: Row) -> str:
    people = ", ".join(row.surnames[:2]) + (" et al." if len(row.surnames) > 2 else "")
    year = "" if row.year is None else f" {row.year}"
    return f"{row.key:24} {people}{year}: {row.title}"
