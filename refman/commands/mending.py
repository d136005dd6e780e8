"""What is put right in one LaTeX project: its sources and its .bib files, as one undo step each."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

from refman.commands.citekeys import key_pattern
from refman.commands.projects import Folder
from refman.commands.registry import Argument, Context, Outcome, command
from refman.services import projects
from refman.services.importing import counted
from refman.services.projects import bib, mending, owing, reading, renaming
from refman.services.projects.renaming import Plan
from refman.store import Library
from refman.store.projects import Kept

Dry = Annotated[bool, Argument("say what would change, and change nothing")]
Keys = Annotated[Sequence[str], Argument("citation keys")]


@command("project.correct", title="Correct a key in a project", gui=False)
def correct(
    context: Context,
    folder: Folder,
    old: Annotated[str, Argument("the key as it is cited; several parted by commas")],
    new: Annotated[str, Argument("the key that is meant")],
    dry_run: Dry = False,
) -> Outcome:
    """Cite another key in the sources of one project; nothing else is renamed."""
    kept = projects.present(context.library.reading, folder)
    plan = mending.corrected(kept, old.split(","), new)
    return _done(context, kept, plan, f"Cite {new} in place of {old}", dry=dry_run)


@command("project.tidy", title="Take entries out of a project’s .bib", gui=False)
def tidy(context: Context, folder: Folder, keys: Keys, dry_run: Dry = False) -> Outcome:
    """Take entries out of the .bib files of a project, such as those that nobody cites."""
    now = context.library.reading
    kept = projects.present(now, folder)
    plan = mending.taken_out(now, kept, keys)
    return _done(context, kept, plan, f"Take out {_named(keys)}", dry=dry_run)


@command("project.renew", title="Renew entries of a project’s .bib", gui=False)
def renew(context: Context, folder: Folder, keys: Keys, dry_run: Dry = False) -> Outcome:
    """Have entries of a project’s .bib files say what the library says."""
    now = context.library.reading
    kept = projects.present(now, folder)
    plan = mending.renewed(now, kept, keys)
    return _done(context, kept, plan, f"Renew {_named(keys)}", dry=dry_run)


@command("project.emptied", title="Chapters that are empty", gui=False)
def emptied(context: Context, folder: Folder) -> Outcome:
    """Say that files of a project are empty or gone on purpose: what they cited is forgotten.

    Until then it still counts, for an editor may be writing them.
    """
    library = context.library
    kept = projects.find(library.reading, folder)
    if reading.lost(kept) in ("text", "root"):
        return _root_emptied(library, kept)
    kept = projects.present(library.reading, folder)
    texts = reading.read(kept)
    gone = projects.hollow(library.reading, kept, texts.manuscript)
    if not gone:
        return Outcome("No file that cited is empty or gone, so nothing was done.", {"hollow": []})
    projects.note_all(library, kept, texts)
    with library.change("Chapters that are empty") as change:
        change.touch_projects([kept.id])
    bib.keep(library, kept, texts, key_pattern(context, project=kept))
    names = [reading.seen_from(kept.folder, one) for one in gone]
    said = " and ".join(f"“{one}”" for one in names)
    return Outcome(f"What {said} cited is forgotten.", {"hollow": names})


def _root_emptied(library: Library, kept: Kept) -> Outcome:
    """The .bib files stay: nothing says any more which of them are the document's."""
    if not projects.forget_all(library, kept):
        return Outcome("Nothing that it cited was known, so nothing was done.", {"hollow": []})
    with library.change("Chapters that are empty") as change:
        change.touch_projects([kept.id])
    name = reading.seen_from(kept.folder, Path(kept.root))
    said = f"What “{name}” cited is forgotten. Its .bib files stay as they are."
    return Outcome(said, {"hollow": [name]})


def changed_lines(planned: Plan) -> Iterator[str]:
    """Each line that changes, as it is and as it will be, below its place."""
    for one in planned.shown:
        for place in one.places:
            yield f"{place.file}:{place.line}"
            yield from (f"  {sign} {text}" for sign, text in place.sides)


def _done(context: Context, kept: Kept, plan: Plan, deed: str, *, dry: bool) -> Outcome:
    left, unwritten = list(plan.left), list[str]()
    if not dry and (plan.rewrites or plan.out):
        with context.library.change(f"{deed} in {Path(kept.root).name}") as change:
            renaming.rename(change, plan)
        unwritten = owing.catch_up(context.library)
        left += unwritten
        plan = renaming.reached(plan)
    parts = [f"{counted(sum(len(one.places) for one in plan.rewrites), 'line')}"]
    parts = parts if plan.rewrites or not plan.out else []
    parts += [
        f"{counted(len(ties), 'entry')} of the linked {Path(path).name}"
        for path, ties in plan.out.items()
    ]
    text = f"{deed}: {'would change ' if dry else ''}{', '.join(parts)}"
    data = {
        "files": [
            {
                "file": str(one.file),
                "lines": [{"line": p.line, "old": p.old, "new": p.new} for p in one.places],
            }
            for one in plan.rewrites
        ],
        "linked": [{"file": path, "entries": len(ties)} for path, ties in plan.out.items()],
        "left": left,
    }
    whole = [*changed_lines(plan), f"{text}."]
    said = " ".join([f"{text}.", *owing.briefly(left)]) if left else text
    status = int(bool(unwritten))
    return Outcome(said, data, status, stream=(f"{line}\n" for line in whole), aside=" ".join(left))


def _named(keys: Sequence[str]) -> str:
    return keys[0] if len(keys) == 1 else f"{len(keys):,} entries"
