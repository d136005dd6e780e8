"""Keys for whoever writes in a terminal or in an editor that calls one."""

from collections.abc import Iterator, Sequence
from typing import Annotated, Any

from refman.commands.library import Query
from refman.commands.registry import Argument, Context, Outcome, command
from refman.model import query as queries
from refman.model.entry import EntryId
from refman.services import naming
from refman.services.importing import counted
from refman.services.projects import renaming
from refman.services.projects.renaming import Plan, Rewrite
from refman.store import Reading, papers, search
from refman.store.papers import Row


@command("rename-key", title="Rename a citation key everywhere", gui=False)
def rename_key(
    context: Context,
    old: Annotated[str, Argument("the key as it is")],
    new: Annotated[str, Argument("the key that it is to be")],
    dry_run: Annotated[bool, Argument("say what would change, and change nothing")] = False,
) -> Outcome:
    """Rename a key in the library, in .bib files and in every project that cites it."""
    planned = renaming.plan(context.library.reading, old, new)
    if not dry_run:
        with context.library.change(f"Rename key {old} to {new}") as change:
            renaming.rename(change, planned)
    left = [*planned.left, *([] if dry_run else renaming.catch_up(context.library))]
    deed = "Would rename" if dry_run else "Renamed"
    count = sum(len(one.places) for one in planned.rewrites)
    where = f"{counted(count, 'line')} in {counted(len(planned.rewrites), 'file')} of projects"
    whole = [*_changed_lines(planned), f"{deed} {old} to {new}: {where}."]
    return Outcome(
        whole[-1],
        {
            "old": old,
            "new": new,
            "paper": planned.renaming.title if planned.renaming else None,
            "alias": bool(planned.renaming and planned.renaming.alias),
            "files": [_file_data(one) for one in planned.rewrites],
            "left": left,
        },
        stream=(f"{line}\n" for line in whole),
        aside=" ".join(left),
    )


def _changed_lines(planned: Plan) -> Iterator[str]:
    for one in planned.rewrites:
        for place in one.places:
            yield f"{place.file}:{place.line}"
            yield f"  - {place.old.strip()}"
            yield f"  + {place.new.strip()}"


def _file_data(one: Rewrite) -> dict[str, Any]:
    lines = [{"line": p.line, "old": p.old, "new": p.new} for p in one.places]
    return {"file": str(one.file), "lines": lines}


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
