"""Keys for whoever writes in a terminal or in an editor that calls one."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any

from refman.commands.citekeys import key_pattern
from refman.commands.library import Query
from refman.commands.mending import changed_lines
from refman.commands.registry import Argument, Context, Outcome, command, some_selected
from refman.model.entry import EntryId
from refman.model.errors import RefmanError
from refman.services import backups, citing, editors, naming, projects
from refman.services.importing import counted
from refman.services.projects import Kept, owing, renaming, schemes
from refman.services.projects.foreseen import foreseen
from refman.services.projects.renaming import Plan
from refman.services.projects.rewriting import Rewrite
from refman.store import Reading, papers, project_keys
from refman.store.papers import Row

_EDITORS = tuple(editors.EDITORS)


@command("rename-key", title="Rename a citation key everywhere", gui=False)
def rename_key(
    context: Context,
    old: Annotated[str, Argument("the key as it is", positional=True)] = "",
    new: Annotated[str, Argument("the key that it is to be", positional=True)] = "",
    project: Annotated[
        str, Argument("a LaTeX project: all keys that it cites, or the one that it means by OLD")
    ] = "",
    scheme: Annotated[str, Argument("the pattern of a project’s keys; its own without")] = "",
    dry_run: Annotated[bool, Argument("say what would change, and change nothing")] = False,
) -> Outcome:
    """Rename a key wherever it stands, or keys of one project in that project alone.

    Without a project that is in the library, in .bib files, and in every command that cites it in
    every project but those that have a key of their own for the paper. With one, the library goes
    along as long as nobody else uses its key; else the project gets a key of its own, which its
    linked .bib file holds.
    """
    reading = context.library.reading
    kept = projects.present(reading, Path(project)) if project else None
    owing.catch_up(context.library)
    planned, label = _plan(context, reading, kept, old, new, scheme)
    planned = renaming.looked(reading, planned)
    links = planned.links
    if dry_run:
        context.library.demand_writable()
        unwritten = list(planned.unwritable)
        planned = foreseen(
            context.library,
            planned,
            lambda change: _plan(context, change, kept, old, new, scheme)[0],
            key_pattern(context, project=kept),
        )
    else:
        planned = _renamed(context, planned, label, (kept, old, new, scheme))
        unwritten = owing.catch_up(context.library)
        planned = renaming.reached(planned)
    linking = renaming.to_be_linked if dry_run else renaming.was_linked
    left = [*planned.left, *map(linking, links), *unwritten]
    return _renaming_told(planned, (old, new), left, unwritten, dry_run=dry_run)


_Wanted = tuple[Kept | None, str, str, str]
"""What `_plan` plans by: project, key, new key, scheme."""


def _renamed(context: Context, planned: Plan, label: str, wanted: _Wanted) -> Plan:
    """Carry a plan out as one change; it is made anew once files are linked for it."""
    renaming.demand_whole(planned)
    links = planned.links
    if not planned.changes and not links:
        return planned
    pattern = key_pattern(context, project=wanted[0])
    saved = backups.before_import(context.library, links, context.progress)
    with context.library.change(label) as change, saved:
        if links:
            renaming.link(change, links, pattern)
            planned, _ = _plan(context, change, *wanted)
        renaming.rename(change, planned)
        renaming.write_first(change, planned, links, pattern)
    return planned


def _renaming_told(
    planned: Plan,
    names: tuple[str, str],
    left: Sequence[str],
    unwritten: Sequence[str],
    *,
    dry_run: bool,
) -> Outcome:
    old, new = names
    said = _said(planned, old, new, dry_run=dry_run)
    keys = [] if old else list(_key_lines(planned))
    whole = [*keys, *planned.altered, *changed_lines(planned), *planned.staying, said]
    if planned.left:
        whole.append(f"Not everything goes along: {counted(len(planned.left), 'place')} to see to.")
    files = [_file_data(one, linked=one in planned.linked) for one in planned.shown]
    data = {
        "files": files, "altered": list(planned.altered), "left": list(left),
        "staying": list(planned.staying),
    }  # fmt: skip
    return Outcome(
        " ".join([said, *owing.briefly(unwritten)]),
        {**(_single(old, new, planned) if old else _many(planned)), **data},
        stream=(f"{line}\n" for line in whole),
        aside="\n".join(left),
        status=int(bool(unwritten)),
    )


def _plan(
    context: Context, reading: Reading, kept: Kept | None, old: str, new: str, scheme: str
) -> tuple[Plan, str]:
    """The plan, and how its step of undo is called."""
    if kept is not None and not old:
        planned = schemes.plan(reading, kept, scheme or key_pattern(context, project=kept))
        return planned, f"Bring keys of {Path(kept.root).name} into one scheme"
    if old and new:
        return renaming.plan(reading, old, new, kept), f"Rename key {old} to {new}"
    raise RefmanError("Name the key and the new one, or a project whose keys are renamed.")


def _key_lines(planned: Plan) -> Iterator[str]:
    for old, new in planned.keys.items():
        yield f"{old} -> {new}{'  (in the library too)' if planned.in_library(old) else ''}"


def _said(planned: Plan, old: str, new: str, *, dry_run: bool) -> str:
    lines = counted(sum(len(one.places) for one in planned.shown), "line")
    where = counted(len(planned.shown), "file")
    if old and dry_run:
        return f"Would rename {old} to {new}: {lines} in {where}."
    if old:
        return f"Renamed {old} to {new}: {lines} in {where}."
    renamed = counted(len(planned.keys), "key")
    if dry_run:
        return f"Would rename {renamed}: {lines} in {where}."
    return f"Renamed {renamed}: {lines} in {where}."


def _single(old: str, new: str, planned: Plan) -> dict[str, Any]:
    one = planned.renaming
    return {"old": old, "new": new, "paper": planned.titles.get(old),
            "alias": bool(one and one.alias)}  # fmt: skip


def _many(planned: Plan) -> dict[str, Any]:
    titles = planned.titles
    return {
        "keys": [
            {"old": o, "new": n, "paper": titles.get(o), "library": planned.in_library(o)}
            for o, n in planned.keys.items()
        ]
    }


def _file_data(one: Rewrite, *, linked: bool) -> dict[str, Any]:
    lines = [{"line": p.line, "old": p.old, "new": p.new} for p in one.places]
    return {"file": str(one.file), "linked": linked, "lines": lines}


@command(
    "push", title="Push to the editor", menu="Edit", group=1, shortcut="Ctrl+Shift+K",
    icon="export", when=some_selected, selects=True, past=True,
)  # fmt: skip
def push(
    context: Context,
    to: Annotated[
        str, Argument("the editor, in place of the one of your settings", choices=_EDITORS)
    ] = "",
) -> Outcome:
    """Have the editor insert the citation of papers where its cursor is."""
    reading, settings = context.library.reading, context.settings
    if not context.selection:
        raise RefmanError("No paper was found, so nothing was pushed.")
    cited = citing.citation(reading, context.selection, settings, context.projects)
    cited.demand_whole()
    name = to or settings["editor"]
    more = editors.push(name, cited, settings["editor_address"])
    text, title = cited.text(), editors.editor(name).title
    said = f"Copied {text} for {title}." if more else f"Pushed {text} to {title}"
    data: dict[str, Any] = {"text": text, "editor": name}
    data |= {"clipboard": text} if more else {}
    return Outcome(f"{said} {more}".rstrip(), data, given=context.selection)


@command("cite", title="Citation keys for the terminal", gui=False, opens="window.quick-cite")
def cite(
    context: Context,
    query: Query = "",
    project: Annotated[str, Argument("a LaTeX project: the keys that it has for them")] = "",
) -> Outcome:
    """Choose papers on the terminal and print their keys; elsewhere print those of all that fit."""
    reading = context.library.reading
    within = projects.find(reading, Path(project)).id if project else 0

    def found(typed: str) -> list[Row]:
        ids = citing.found(reading, typed)
        names = project_keys.names_in(reading, within, ids) if within else {}
        rows = papers.rows(reading, ids)
        own = {EntryId(row.id): row.key for row in rows if row.key and row.id not in names}
        others = citing.others_by(reading, within, own) if within else {}
        known = {one: key for one, key in own.items() if one not in others}
        return [row._replace(key=names.get(row.id) or known.get(row.id, "")) for row in rows]

    def choose(typed: str) -> Sequence[tuple[str, str]]:
        return [(row.key, _line(row)) for row in found(typed)]

    def taken(keys: Sequence[str]) -> None:
        known = project_keys.meant(reading, within, keys)
        naming.give_out(context.library, [ids[0] for ids in known.values()])

    rows = [row for row in found(query) if row.key]
    data = [
        {"key": row.key, "title": row.title, "authors": list(row.surnames), "year": row.year}
        for row in rows
    ]
    stream = (f"{row.key}\n" for row in rows)
    aside = "" if rows else "No paper that has a key was found."
    return Outcome(
        data=data, stream=stream, status=int(not rows), aside=aside, choose=choose, taken=taken
    )


def _line(row: Row) -> str:
    people = ", ".join(row.surnames[:2]) + (" et al." if len(row.surnames) > 2 else "")
    year = "" if row.year is None else f" {row.year}"
    return f"{row.key:24} {people}{year}: {row.title}"
