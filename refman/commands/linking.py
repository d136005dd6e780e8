"""Linked .bib files: tied to the library, brought together with it, their questions answered."""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any

from refman.commands.citekeys import key_pattern
from refman.commands.library import Encoding
from refman.commands.registry import Argument, Context, Outcome, command, some_selected
from refman.model.errors import LinkError
from refman.services import linking, profiles
from refman.services.importing import counted
from refman.services.linking import Report
from refman.services.linking.questions import ENTRIES, ENTRY
from refman.services.projects import owing
from refman.store import documents
from refman.store.documents import Conflict, Linked

OWN_KEYS = "own keys that go"
"""How the window asks whether a file may go with the keys that projects have of their own."""
LinkedFile = Annotated[Path, Argument("a linked .bib file", ask="linked file")]


@command("link", title="Link a .bib file…", menu="File", icon="link", makes=True)
def link(
    context: Context,
    path: Annotated[Path, Argument("a .bib file of your own", ask="bib file")],
    encoding: Encoding = "",
) -> Outcome:
    """Tie a .bib file to the library: what changes on one side changes on the other."""
    report = linking.link(context.library, path, key_pattern(context), context.progress, encoding)
    asked = [
        {"key": one.key, "candidates": one.ours.split(", ")}
        for one in report.conflicts
        if one.tie is None
    ]
    parts = [f"{counted(report.added, 'paper')} added"]
    parts += [f"{report.matched} there already"] if report.matched else []
    parts += [f"{len(asked)} to review"] if asked else []
    parts += [f"{counted(len(report.unread), 'place')} unread"] if report.unread else []
    parts += [f"{counted(len(report.doubts), 'place')} in doubt"] if report.doubts else []
    said = ", ".join(parts)
    troubles = [*_unread([report]), *report.doubts]
    way = [f"To say which side counts: refman sync {report.file} --differing"] * bool(report.apart)
    data = {
        "linked": report.file, "file": report.file, "state": report.state,
        "added": report.added, "matched": report.matched, "asked": asked,
        "unread": [{"line": line, "reason": reason} for line, reason in report.unread],
        "doubts": list(report.doubts), "differing": report.apart,
    }  # fmt: skip
    return _outcome(
        "\n".join([f"Linked {path.name}: {said}.", *troubles]),
        [f"Linked {path}: {said}.", *troubles, *way, *_questions([report])],
        data,
        int(bool(report.unread)),
    )


@command("unlink", title="Unlink a .bib file…", menu="File", icon="unlink")
def unlink(
    context: Context,
    path: LinkedFile,
    yes: Annotated[bool, Argument("though keys of a project go with it", ask=OWN_KEYS)] = False,
) -> Outcome:
    """Let a linked file go; the file and the papers stay as they are.

    Where a LaTeX project has keys that only the link explains, these are named, and it goes with
    --yes alone.
    """
    lost = linking.losing(context.library.reading, path)
    if lost and not yes:
        raise LinkError(f"{lost} It is still linked; to unlink it all the same, add --yes.")
    known = linking.unlink(context.library, path)
    stay = "File and papers stay as they are."
    data = {"unlinked": known.path}
    return _outcome(f"Unlinked {path.name}. {stay}", [f"Unlinked {path}. {stay}"], data)


@command(
    "sync", title="Synchronise linked files", menu="File", shortcut="Ctrl+Shift+S", icon="refresh"
)
def sync(
    context: Context,
    path: Annotated[str, Argument("a linked .bib file; all without", positional=True)] = "",
    differing: Annotated[
        bool, Argument("ask about what the file has otherwise since it was linked, too")
    ] = False,
) -> Outcome:
    """Bring linked files and the library together now.

    What a renamed key owes to files of LaTeX projects that could not be written is written too.
    """
    reading = context.library.reading
    owed = owing.catch_up(context.library)
    chosen = [linking.linked(reading, Path(path))] if path else documents.every(reading)
    reports = [_together(context, one, differing=differing) for one in chosen]
    doubts = [f"{one.file}: {doubt}" for one in reports for doubt in one.doubts]
    lines = [*map(_line, reports), *_unread(reports), *doubts, *_questions(reports)] or [_NONE]
    short = "\n".join([_shorts(reports), *owed, *(one for each in reports for one in each.doubts)])
    status = _status(reports) or int(bool(owed))
    return _outcome(short, [*lines, *owed], [_synced(one) for one in reports], status)


def _together(context: Context, one: Linked, *, differing: bool) -> Report:
    pattern, progress = key_pattern(context), context.progress
    if differing:
        return linking.ask_apart(context.library, Path(one.path), pattern, progress)
    return linking.sync(context.library, one, pattern, progress)


@command("resolve", title="Answer a question of a linked file", gui=False)
def resolve(
    context: Context,
    path: LinkedFile,
    key: Annotated[str, Argument("citation key of the entry in the file, as asked")],
    field: Annotated[str, Argument("the field, @type, @key, @entry, @entries or @paper")],
    take: Annotated[str, Argument("`ours`, `theirs`, or another text")] = "",
    value: Annotated[str, Argument("a text whatever it says, be it `ours`")] = "",
    clear: Annotated[bool, Argument("take the field away on both sides")] = False,
) -> Outcome:
    """Say what counts where both sides changed; `sync` lists what is asked."""
    if [bool(take), bool(value), clear].count(True) != 1:
        raise LinkError(
            "Say what counts: --take ours, --take theirs, --take and a text, --value and a text"
            " that may be “ours”, or --clear."
        )
    report = linking.answer(
        context.library, path, key, field, take or value, key_pattern(context), literal=not take
    )
    lines = [_line(report), *_questions([report])]
    return _outcome(_short(report), lines, _synced(report), _status([report]))


@command("status", title="List linked files", gui=False)
def status(context: Context) -> Outcome:
    """List the linked files and how each stands to the library; nothing is changed."""
    reading = context.library.reading
    rows = [(one, *linking.state(reading, one)) for one in documents.every(reading)]
    lost = {one.id: linking.lost_groups(reading, one.id) for one, *_ in rows}
    data = [
        {
            "file": one.path, "state": state, "reason": reason, "conflicts": one.conflicts,
            "groups": list(lost[one.id]),
        }
        for one, state, reason in rows
    ]  # fmt: skip
    lines = [
        line
        for one, state, reason in rows
        for line in (
            _stands(one.path, state, reason, one.conflicts),
            *(f"  {sentence}" for sentence in lost[one.id]),
        )
    ]
    return Outcome("\n".join(lines) or _NONE, data)


@command("linked-profile", title="Profile of a linked file", gui=False)
def choose_profile(
    context: Context,
    path: LinkedFile,
    profile: Annotated[str, Argument("its profile from now on", positional=True)] = "",
    clear: Annotated[bool, Argument("take its profile away")] = False,
) -> Outcome:
    """Say under which profile papers are added to a linked file, or choose it."""
    known = linking.linked(context.library.reading, path)
    if profile or clear:
        linking.choose_profile(context.library, path, "" if clear else profile)
    chosen = profiles.called(documents.used(context.library.reading, known.path).profile)
    name = Path(known.path).name
    text = f"{name}: profile “{chosen}”" if chosen else f"{name}: no profile, written as typed"
    return Outcome(text, {"file": known.path, "profile": chosen or None})


@command(
    "include", title="Add to a linked file…", menu="Paper", icon="link", when=some_selected,
    selects=True,
)  # fmt: skip
def include(context: Context, path: LinkedFile) -> Outcome:
    """Add papers to a linked file; those that are in it stay as they are."""
    report = linking.include(context.library, path, context.selection, key_pattern(context))
    papers = counted(report.to_file, "paper")
    texts = f"Added {papers} to {path.name}.", [f"Added {papers} to {path}."]
    return _outcome(*texts, _synced(report), _status([report]))


@command(
    "exclude", title="Take out of a linked file…", menu="Paper", icon="minus", when=some_selected,
    selects=True,
)  # fmt: skip
def exclude(context: Context, path: LinkedFile) -> Outcome:
    """Take papers out of a linked file; they stay in the library."""
    report = linking.exclude(context.library, path, context.selection, key_pattern(context))
    papers = counted(report.to_file, "paper")
    texts = f"Took {papers} out of {path.name}.", [f"Took {papers} out of {path}."]
    return _outcome(*texts, _synced(report), _status([report]))


_NONE = "No file is linked. “refman link FILE.bib” links one."
NONE = "No file is linked. File > Link a .bib file… links one"
"""The same for the window."""


def _outcome(short: str, lines: Iterable[str], data: Any, status: int = 0) -> Outcome:
    """What the window has in its status bar, and all lines for the shell."""
    whole = "".join(f"{line}\n" for line in lines)
    return Outcome(short, data, status, stream=iter([whole]))


def _shorts(reports: list[Report]) -> str:
    """Files that are as they were are counted, where there are several."""
    told = [
        one
        for one in reports
        if one.state != "in sync" or one.to_file or one.to_library or one.unread
    ]
    rest = len(reports) - len(told)
    if rest == 1:
        told, rest = reports, 0
    parts = [*map(_short, told), *([f"{rest:,} files in sync"] if rest else [])]
    whole = [part for part in parts if part.endswith(".")]
    brief = "; ".join(part for part in parts if part not in whole)
    brief += "." * bool(brief and whole)
    return " ".join(filter(None, [brief, *whole])) or NONE


def _short(report: Report) -> str:
    """How a file stands and what was done, with its name in place of its path."""
    name = Path(report.file).name
    reason = report.reason.replace(report.file, name)
    if report.state != "in sync" and reason:
        return reason if name in reason else f"{name}: {reason}"
    stands = f"{len(report.conflicts):,} to review" if report.conflicts else report.state
    stands += f", {counted(len(report.unread), 'place')} unread" if report.unread else ""
    one, many = "1 entry written", f"{report.to_file:,} entries written"
    done = [one if report.to_file == 1 else many] if report.to_file else []
    done += [f"{counted(report.to_library, 'paper')} taken over"] if report.to_library else []
    return f"{name}: {', '.join([stands, *done])}"


def _synced(report: Report) -> dict[str, Any]:
    return {
        "file": report.file,
        "state": report.state,
        "reason": report.reason,
        "to_file": report.to_file,
        "to_library": report.to_library,
        "conflicts": [_conflict(one) for one in report.conflicts],
        "unread": [{"line": line, "reason": reason} for line, reason in report.unread],
        "doubts": list(report.doubts),
    }


def _conflict(one: Conflict) -> dict[str, str]:
    names = ("key", "field", "base", "ours", "theirs")
    return {name: getattr(one, name) for name in names}


def _line(report: Report) -> str:
    line = _stands(report.file, report.state, report.reason, len(report.conflicts))
    done = [f"{report.to_file} to the file"] if report.to_file else []
    done += [f"{report.to_library} to the library"] if report.to_library else []
    return f"{line}  ({', '.join(done)})" if done else line


def _stands(path: str, state: str, reason: str, conflicts: int) -> str:
    more = f"{conflicts} to review" if conflicts else reason
    return f"{path}: {state}{', ' if more else ''}{more}"


def _unread(reports: Iterable[Report]) -> list[str]:
    return [f"{one.file}:{line}: {reason}" for one in reports for line, reason in one.unread]


def _questions(reports: Iterable[Report]) -> list[str]:
    """What is asked, and the command that answers it."""
    return [
        line
        for report in reports
        for one in report.conflicts
        for line in (
            f"  {one.key} {one.field}",
            f"    base:   {one.base}",
            f"    ours:   {one.ours}",
            f"    theirs: {one.theirs}",
            f"    refman resolve {report.file} {one.key} {one.field} --take {_takes(one)}",
        )
    ]


def _takes(one: Conflict) -> str:
    """What the answers are; of many entries also what becomes of them."""
    if one.field != ENTRIES:
        return "ours|theirs" if one.field == ENTRY else "ours|theirs|TEXT"
    return "ours|theirs\n    (ours: put back into the file; theirs: their papers to the trash)"


def _status(reports: Iterable[Report]) -> int:
    return int(any(report.state != "in sync" for report in reports))
