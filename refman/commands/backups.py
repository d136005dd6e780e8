"""Backups: made, listed, and brought back."""

from pathlib import Path
from typing import Annotated, Any

from refman.commands.registry import Alone, Argument, Context, Outcome, command
from refman.model import moments
from refman.model.errors import ForeignBackup, NotALibrary
from refman.services import backups
from refman.services.importing import counted
from refman.store import backups as stored
from refman.store import shelf
from refman.store.backups import Backup, Held

_WHY = {
    "daily": "once a day",
    "migration": "before it was brought up to date",
    "import": "before an import",
    "restore": "before another was brought back",
    "asked": "asked for",
}
_FOREIGN = (
    "The backup may be of another library: it is not among those of this one, and no paper of this"
    " one was found in it."
)


@command("backup", title="Back up the library", menu="File", group=4, icon="save")
def backup(context: Context) -> Outcome:
    """Make a copy of the library, read through and counted, in the folder of its backups."""
    made = backups.make(context.library, "asked", context.progress)
    return Outcome(f"Backed up to {made.path}", _data(made))


@command("backup.list", title="List backups", gui=False, mends=True)
def list_backups(context: Context | Alone) -> Outcome:
    """List the backups of the library, the newest first."""
    library = context.library.path if isinstance(context, Context) else context.damaged
    found = stored.every(library)
    lines = [f"{moments.written(one.at)}  {one.size / 1e6:8.1f} MB  {one.path}" for one in found]
    return Outcome("\n".join(lines) or "0 backups", [_data(one) for one in found])


@command("backup.restore", title="Restore a backup", gui=False, mends=True)
def restore(
    context: Context | Alone,
    file: Annotated[Path, Argument("the backup; “refman backup list” names them")],
    dry_run: Annotated[bool, Argument("say what would differ, and change nothing")] = False,
    yes: Annotated[bool, Argument("also in the place of a damaged or another library")] = False,
) -> Outcome:
    """Have the library hold again what a backup holds; what it holds now is backed up before.

    Where the library is damaged, the backup takes its place with --yes, and it is kept beside. One
    of another library is restored with --yes alone.
    """
    then = stored.look(file, context.progress.check)
    if isinstance(context, Alone):
        return _put_back(context, file, then, yes=yes and not dry_run)
    now = stored.held(context.library.reading)
    data: dict[str, Any] = {"now": now._asdict(), "then": then._asdict()}
    foreign = shelf.is_foreign(context.library.path, file)
    if dry_run:
        return Outcome("\n".join([*differences(now, then), *[_FOREIGN] * foreign]), data)
    if foreign and not yes:
        raise ForeignBackup(
            f"{_FOREIGN} Nothing was changed; add --yes to have the library hold its"
            f" {counted(then.entries, 'paper')} in place of what it holds now."
        )
    _, kept = backups.restore(context.library, file, context.progress)
    text = f"Restored {counted(then.entries, 'paper')}. What was there until now: {kept.path}"
    return Outcome(text, data | {"kept": str(kept.path)})


def _put_back(alone: Alone, file: Path, then: Held, *, yes: bool) -> Outcome:
    papers = counted(then.entries, "paper")
    if not yes:
        foreign = shelf.is_foreign(alone.damaged, file)
        why = f"{_FOREIGN} {alone.why}" if foreign else alone.why
        raise NotALibrary(
            f"{why} Nothing was changed; add --yes to put this backup of {papers} in its place and"
            " keep it beside that."
        )
    kept = backups.put_back(alone.damaged, file)
    text = f"Restored {papers}. The damaged library is kept: {kept}"
    return Outcome(text, {"then": then._asdict(), "kept": str(kept)})


def differences(now: Held, then: Held) -> list[str]:
    """What the library and a backup hold, a line each."""
    return [
        f"{name:12} {here:9,} now, {there:9,} in the backup"
        for name, here, there in zip(("papers", *now._fields[1:]), now, then, strict=True)
    ]


def why(one: Backup) -> str:
    """On what occasion a backup was made, in words."""
    return _WHY[one.why]


def _data(one: Backup) -> dict[str, Any]:
    return {"file": str(one.path), "at": moments.written(one.at), "why": one.why, "size": one.size}
