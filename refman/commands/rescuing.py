"""A damaged library: what can be read of it, in a new one."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from refman.commands.registry import Alone, Argument, Outcome, command
from refman.model import moments
from refman.model.errors import NotALibrary
from refman.services.importing import counted
from refman.store import backups

if TYPE_CHECKING:
    from refman.store.rescue import Rescued


@command("rescue", title="Rescue a damaged library", gui=False, alone=True)
def rescue(
    alone: Alone,
    file: Annotated[Path, Argument("the damaged library; it is only read")],
    output: Annotated[Path, Argument("the new library, which must not be there yet", flag="-o")],
) -> Outcome:
    """Put what can be read of a damaged library into a new one, and count it."""
    from refman.store.rescue import rescue as read  # no start needs it

    found = read(file, output, alone.progress.step)
    lines = [f"Rescued to {output}", *described(found), newest_backup(file)]
    data = found._asdict() | {"file": str(output)}
    return Outcome(
        "\n".join(filter(None, lines)), data, int(not found.history or found.garbled > 0)
    )


def described(found: "Rescued") -> list[str]:
    """What was rescued and what is missing, a sentence each."""
    said = [f"{counted(found.papers, 'paper')} can be read."]
    if found.lost:
        said.append(f"Of {counted(found.lost, 'more paper')} only the name is left.")
    if found.doubtful:
        said.append(
            f"The number of {counted(found.doubtful, 'paper')} is damaged: tags, collections and"
            " sources of such a paper may be missing."
        )
    if found.mended:
        said.append("The beginning of the file was wrong and could be mended; all else is whole.")
    if found.garbled:
        said.append(
            f"In {counted(found.garbled, 'text')} there were bytes that are no letters; “\ufffd”"
            " stands for them."
        )
    if not found.logged:
        said.append(
            "The log beside it (-wal) was left out: it is damaged or that of another library, and"
            " without it the file is whole. What was changed last may be missing."
        )
    if not found.whole:
        said.append(
            "They were picked from the file piece by piece, without tags, collections, notes and"
            " whatever else there was; some may be older than what was there last; others may be"
            " missing, and how many nobody can tell."
        )
    if found.others_lost:
        said.append(f"Some of what else there was is missing: {_named(found.others_lost)}.")
    if found.unsure:
        said.append(f"Whether any of these are missing nobody can tell: {_named(found.unsure)}.")
    if not found.history:
        said.append("The history of changes cannot come along, since it would not fit.")
    elif not found.lost and found.logged:
        said.append(
            "Nothing is missing. Whether a letter became another one within a text, nobody can see."
        )
    return said


def _named(tables: Iterable[str]) -> str:
    words = ("papers" if name == "entries" else name.replace("_", " ") for name in tables)
    return ", ".join(sorted(words))


def newest_backup(library: Path) -> str:
    """What the newest backup that can be read holds, as a sentence; "" without any."""
    for one in backups.every(library):
        try:
            papers = backups.glance(one.path).entries
        except NotALibrary:
            continue
        when = moments.written(one.at)
        return f"A backup of {when} has {counted(papers, 'paper')}: {one.path}"
    return ""
