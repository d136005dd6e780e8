"""What was handed in of a project: kept under a name, compared, brought back."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

from refman.commands.citekeys import key_pattern
from refman.commands.projects import Folder
from refman.commands.registry import Argument, Context, Outcome, command
from refman.model import moments
from refman.services import files, projects, snapshots
from refman.services.importing import counted
from refman.services.projects import owing
from refman.services.snapshots import Since
from refman.store import snapshots as kept_snapshots
from refman.store.projects import Kept
from refman.store.snapshots import Snapshot

Name = Annotated[str, Argument("of the snapshot, such as submitted")]
_NONE = "There is no snapshot. “refman snapshot add DIR NAME” makes one."


@command("snapshot", title="List snapshots", gui=False)
def list_(
    context: Context,
    folder: Annotated[str, Argument("of one project; all without", positional=True)] = "",
) -> Outcome:
    """List what was kept of projects under a name, the newest first."""
    reading = context.library.reading
    root = projects.find(reading, Path(folder)).root if folder else ""
    found = kept_snapshots.every(reading, root)
    lines = [
        f"{one.name}  {moments.written(one.at)}  {one.project}  {counted(len(one.keys), 'key')}"
        for one in found
    ]
    return Outcome("\n".join(lines) or _NONE, [_data(one) for one in found])


@command("snapshot.add", title="Keep a snapshot…", gui=False)
def add(context: Context, folder: Folder, name: Name) -> Outcome:
    """Keep a project’s .bib files to the byte, its profile and the cited papers under a name."""
    kept = projects.present(context.library.reading, folder)
    with context.library.change(f"Snapshot “{name}”") as change:
        made = snapshots.take(change, kept, name)
    files, papers = counted(len(made.files), "file"), counted(len(made.papers), "paper")
    return Outcome(f"Snapshot “{name}” taken: {files} and {papers}.", _data(made))


@command("snapshot.show", title="Changes since a snapshot", gui=False)
def show(context: Context, folder: Folder, name: Name) -> Outcome:
    """Say what has changed in a project since a snapshot: .bib, papers, citations, profile."""
    kept = projects.present(context.library.reading, folder)
    return _shown(context, kept, snapshots.named(context.library.reading, kept, name))


def _shown(context: Context, kept: Kept, one: Snapshot, *, back: bool = False) -> Outcome:
    found = snapshots.since(context.library.reading, kept, one, back=back)
    data = {
        "name": one.name,
        "difference": found.difference,
        "papers": [
            {
                "key": paper.key,
                "gone": paper.gone,
                "fields": [{"field": f, "then": then, "now": now} for f, then, now in paper.fields],
            }
            for paper in found.papers
        ],
        "cited": list(found.cited),
        "uncited": list(found.uncited),
        "profile": [{"setting": s, "then": then, "now": now} for s, then, now in found.profile],
        "sources": [
            {"file": files.shown(p.file), "line": p.line, "then": p.new, "now": p.old}
            for p in found.sources
        ],
    }
    return Outcome("", data, stream=(f"{line}\n" for line in lines(found, back=back)))


@command("snapshot.back", title="Back to a snapshot…", gui=False)
def back(
    context: Context,
    folder: Folder,
    name: Name,
    dry_run: Annotated[bool, Argument("say what would go back, and change nothing")] = False,
) -> Outcome:
    """Have a project’s .bib files, profile and papers be as they were, as one undoable change."""
    kept = projects.present(context.library.reading, folder)
    one = snapshots.named(context.library.reading, kept, name)
    if dry_run:
        return _shown(context, kept, one, back=True)
    pattern = key_pattern(context, project=kept)
    snapshots.meet_first(context.library, kept, one, pattern)
    with context.library.change(f"Back to “{name}”") as change:
        said = snapshots.back(change, kept, one, pattern)
    unwritten = owing.catch_up(context.library)
    said += unwritten
    text = f"Went back to “{name}”."
    told = " ".join([text, *owing.briefly(said)])
    return Outcome(
        told, {"name": name, "left": said}, int(bool(unwritten)),
        stream=iter([f"{text}\n"]), aside=" ".join(said),
    )  # fmt: skip


@command("snapshot.remove", title="Remove a snapshot…", gui=False)
def remove(context: Context, folder: Folder, name: Name) -> Outcome:
    """Forget a snapshot; files and papers stay as they are."""
    kept = projects.find(context.library.reading, folder)
    one = snapshots.named(context.library.reading, kept, name)
    with context.library.change(f"Remove snapshot “{name}”") as change:
        kept_snapshots.remove(change, one.id)
    return Outcome(f"Removed the snapshot “{name}”.", {"removed": name})


def lines(found: Since, *, back: bool) -> Iterator[str]:
    """What changed since a snapshot, or would on the way back to it, for reading."""
    if found.nothing:
        yield "Nothing has changed."
    if found.difference:
        yield found.difference.rstrip("\n")
    for one in found.papers:
        yield f"{one.key}: in the trash, or gone" if one.gone else f"{one.key}:"
        yield from (f"  {f}: {_turned(then, now, back=back)}" for f, then, now in one.fields)
    yield from (f"cited since: {key}" for key in found.cited)
    yield from (f"not cited any more: {key}" for key in found.uncited)
    yield from (f"profile {s}: {_turned(then, now, back=back)}" for s, then, now in found.profile)
    for place in found.sources:
        yield f"{files.shown(place.file)}:{place.line}"
        sides = place.sides if back else place.back.sides
        yield from (f"  {sign} {text}" for sign, text in sides)


def _turned(then: str, now: str, *, back: bool) -> str:
    old, new = (now, then) if back else (then, now)
    return f"{old or '(none)'} -> {new or '(none)'}"


def _data(one: Snapshot) -> dict[str, Any]:
    return {
        "name": one.name,
        "project": one.project,
        "at": moments.written(one.at),
        "files": [name for name, _ in one.files],
        "papers": len(one.papers),
        "keys": list(one.keys),
    }
