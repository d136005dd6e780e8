"""Keys for whoever writes in a terminal or in an editor that calls one."""

from collections.abc import Sequence
from typing import Annotated, Any

from refman.commands.library import Query
from refman.commands.mending import changed_lines
from refman.commands.registry import Argument, Context, Outcome, command, some_selected
from refman.services import citing, editors, naming
from refman.services.importing import counted
from refman.services.projects import renaming
from refman.services.projects.renaming import Rewrite
from refman.store import papers
from refman.store.papers import Row

_EDITORS = tuple(editors.EDITORS)


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
    whole = [*changed_lines(planned), f"{deed} {old} to {new}: {where}."]
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


def _file_data(one: Rewrite) -> dict[str, Any]:
    lines = [{"line": p.line, "old": p.old, "new": p.new} for p in one.places]
    return {"file": str(one.file), "lines": lines}


@command(
    "push", title="Push to the editor", menu="Cite", shortcut="Ctrl+Shift+K", icon="export",
    when=some_selected, selects=True, past=True,
)  # fmt: skip
def push(
    context: Context,
    to: Annotated[
        str, Argument("the editor, in place of the one of your settings", choices=_EDITORS)
    ] = "",
) -> Outcome:
    """Have the editor insert the citation of papers where its cursor is."""
    reading, settings = context.library.reading, context.settings
    cited = citing.citation(reading, context.selection, settings, context.projects)
    name = to or settings["editor"]
    more = editors.push(name, cited, settings["editor_address"])
    deed = "Copied" if more else "Pushed"
    said = f"{deed} {cited.text()} for {editors.editor(name).title}"
    if not more:
        said = f"{deed} {cited.text()} to {editors.editor(name).title}"
    data: dict[str, Any] = {"text": cited.text(), "editor": name}
    data |= {"clipboard": cited.text()} if more else {}
    return Outcome(". ".join(filter(None, (said, more))), data, given=context.selection)


@command("cite", title="Citation keys for the terminal", gui=False, opens="window.quick-cite")
def cite(context: Context, query: Query = "") -> Outcome:
    """Choose papers on the terminal and print their keys; elsewhere print all that fit."""
    reading = context.library.reading

    def choose(typed: str) -> Sequence[tuple[str, str]]:
        return [(row.key, _line(row)) for row in papers.rows(reading, citing.found(reading, typed))]

    def taken(keys: Sequence[str]) -> None:
        known = papers.with_keys(reading, keys)
        naming.give_out(context.library, [ids[0] for ids in known.values()])

    rows = [row for row in papers.rows(reading, citing.found(reading, query)) if row.key]
    data = [
        {"key": row.key, "title": row.title, "authors": list(row.surnames), "year": row.year}
        for row in rows
    ]
    stream = (f"{row.key}\t{_line(row).removeprefix(row.key).strip()}\n" for row in rows)
    return Outcome(data=data, stream=stream, status=int(not rows), choose=choose, taken=taken)


def _line(row: Row) -> str:
    people = ", ".join(row.surnames[:2]) + (" et al." if len(row.surnames) > 2 else "")
    year = "" if row.year is None else f" {row.year}"
    return f"{row.key:24} {people}{year}: {row.title}"
