"""Citation keys: made by a pattern, and the pattern itself."""

from pathlib import Path
from typing import Annotated, Any

from refman.commands.registry import Argument, Context, Outcome, command
from refman.model.errors import LinkError
from refman.services import key_patterns, keys, linking, naming, projects
from refman.services.importing import counted
from refman.services.keys import Suffix
from refman.services.naming import Renaming
from refman.store import Reading
from refman.store.projects import Kept

_SUFFIXES = tuple(one.value for one in Suffix)


@command("key", title="Generate citation keys", gui=False, selects=True)
def make_keys(
    context: Context,
    pattern: Annotated[
        str, Argument("of the keys; that of their project, linked file or library without")
    ] = "",
    suffix: Annotated[
        str, Argument("which papers of one key get a letter, and which", choices=_SUFFIXES)
    ] = Suffix.SECOND_WITH_A.value,
    dry_run: Annotated[bool, Argument("say what would change, and change nothing")] = False,
) -> Outcome:
    """Make citation keys by a pattern, in place of those that the papers have."""
    if not pattern:
        reading = context.library.reading
        project = key_patterns.project_of(reading, context.selection)
        file = key_patterns.file_of(reading, context.selection)
        pattern = key_pattern(context, file, project)
    keys.check(pattern)
    if not context.selection:
        none = _data(pattern, []) | {"followed": 0}
        return Outcome("No paper was found, so no key was made.", none)
    if dry_run:
        planned = _planned(context, context.library.reading, pattern, suffix)
        return _outcome(pattern, planned, "Would change", 0)
    with context.library.change("Make citation keys") as change:
        planned = _planned(context, change, pattern, suffix)
        followed = naming.rename(change, planned, context.progress)
        change.label = f"Make {counted(sum(one.changes for one in planned), 'citation key')}"
    return _outcome(pattern, planned, "Changed", followed)


@command("key-pattern", title="Pattern of citation keys", gui=False)
def choose_pattern(
    context: Context,
    pattern: Annotated[
        str,
        Argument("the library’s own from now on, or the file’s or project’s", positional=True),
    ] = "",
    file: Annotated[str, Argument("a linked .bib file: speak of its pattern")] = "",
    project: Annotated[str, Argument("a LaTeX project: speak of its pattern")] = "",
    clear: Annotated[bool, Argument("take the pattern of its own away")] = False,
) -> Outcome:
    """Say by which pattern a library, linked file or project makes citation keys, or choose it."""
    reading = context.library.reading
    if file and project:
        raise LinkError("Speak of a file or of a project, not of both.")
    known = linking.linked(reading, Path(file)) if file else None
    kept = projects.find(reading, Path(project)) if project else None
    if pattern or clear:
        key_patterns.choose(context.library, "" if clear else pattern, known, kept)
    path = known.path if known else ""
    kept = projects.find(reading, Path(kept.root)) if kept else None
    found = key_patterns.pattern_for(reading, context.settings["key_pattern"], path, kept)
    return Outcome(f"{found.text}  ({found.whose})", {"pattern": found.text, "own": found.own})


def key_pattern(context: Context, file: str = "", project: Kept | None = None) -> str:
    """The pattern by which this library makes keys, or that of a linked file or project."""
    return key_patterns.pattern(
        context.library.reading, context.settings["key_pattern"], file, project
    )


def _planned(context: Context, reading: Reading, pattern: str, suffix: str) -> list[Renaming]:
    planned: list[Renaming] = []
    for one in naming.plan(reading, context.selection, pattern, Suffix(suffix)):
        context.progress.count(len(planned), len(context.selection))
        planned.append(one)
    return planned


def _outcome(pattern: str, planned: list[Renaming], deed: str, followed: int) -> Outcome:
    changed = [one for one in planned if one.changes]
    parts = [f"{deed} {counted(len(changed), 'citation key')}"]
    parts += [f"{kept:,} unchanged"] if (kept := len(planned) - len(changed)) else []
    parts += [f"{counted(followed, 'paper')} that named one followed"] if followed else []
    text = ", ".join(parts)
    stream = (f"{line}\n" for line in (*map(_line, changed), f"{text}."))
    return Outcome(text, _data(pattern, planned) | {"followed": followed}, stream=stream)


def _line(one: Renaming) -> str:
    notes = [one.reason] if one.reason else []
    notes += ["the old key was given out and stays as an alias"] if one.alias else []
    note = f"  ({'; '.join(notes)})" if notes else ""
    return f"{one.old or '(no key)'} -> {one.new}{note}"


def _data(pattern: str, planned: list[Renaming]) -> dict[str, Any]:
    changed = [
        {
            "old": one.old or None,
            "new": one.new,
            "title": one.title,
            "alias": one.alias,
            "reason": one.reason or None,
        }
        for one in planned
        if one.changes
    ]
    return {"pattern": pattern, "papers": len(planned), "changed": changed}
