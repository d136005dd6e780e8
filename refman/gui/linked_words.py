"""What is said of linked files and their states, in a few words and with an icon."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from refman.gui.language import figure, heard, tr
from refman.store.documents import Linked

_RANK = ("in sync", "", "changed here", "changed there", "conflict", "missing", "failed")
"""The states, the worst last; "" is that of a file whose link was just brought back by undo."""
_SAFE, _AGAIN = tr("safe in the library"), tr("refman tries again")


_STATES = {
    "": tr("not synchronised yet"),
    "in sync": tr("in sync"),
    "changed here": tr("changed here"),
    "changed there": tr("changed there"),
    "conflict": tr("in conflict"),
    "missing": tr("missing"),
    "failed": tr("failed"),
}
"""What is said of a number of files."""


class Said(NamedTuple):
    """Words, the name of an icon, and the role of `Tokens` that the icon has; "" for a quiet one.

    Args:
        loud: whether the words have that colour too.
    """

    words: str
    icon: str
    role: str = ""
    loud: bool = False


def said(one: Linked, moving: str = "") -> Said:
    """The state of one file with its name.

    Args:
        moving: the state as the last look found it, when the file is being synchronised.
    """
    name = Path(one.path).name
    match moving or one.state:
        case "in sync" if one.reason:
            return Said(
                tr("{name}: in sync, but {unread}", name=name, unread=_unread(one)),
                "warning",
                "warn",
            )
        case "in sync":
            return Said(tr("{name}: in sync", name=name), "check", "good")
        case "changed here" | "changed there" as state:
            return Said(f"{name}: {_STATES[state]}", "refresh")
        case "conflict":
            return Said(
                tr("{name}: {conflicts:,} to review", name=name, conflicts=one.conflicts),
                "warning",
                "warn",
                loud=True,
            )
        case "":
            return Said(tr("{name}: not synchronised yet", name=name), "refresh")
        case "missing":
            return Said(tr("{name} is missing", name=name), "error", "bad", loud=True)
        case _:
            return Said(_why(name, one), "error", "bad", loud=True)


def overall(files: Sequence[Linked], moving: Mapping[int, str]) -> Said:
    """The state of the file that is worst off, and how many others stand how; of several that are
    well, how many they are."""
    worst = max(files, key=lambda one: (_RANK.index(_state(one, moving)), one.reason != ""))
    if len(files) > 1 and _state(worst, moving) == "in sync" and not worst.reason:
        return Said(tr("{files:,} files in sync", files=len(files)), "check", "good")
    found = said(worst, moving.get(worst.id, ""))
    others = _counts(_state(one, moving) for one in files if one is not worst)
    return found._replace(words=" · ".join([found.words, *others]))


def sentence(one: Linked) -> str:
    """Why a file failed, or is missing; the name in place of the path."""
    name = Path(one.path).name
    return heard(one.reason.replace(one.path, name)).replace(heard(f"“{name}”"), name)


def warning(one: Linked) -> str:
    """The same where the file is not named beside it, with what was kept and what comes next."""
    name, why = Path(one.path).name, sentence(one)
    named = why if name in why else f"{name}: {why}"
    if _SAFE in why:
        return named
    again = "" if _AGAIN in why else tr(", and {again}", again=_AGAIN)
    return tr("{named} Your changes are {safe}{again}.", named=named, safe=_SAFE, again=again)


def warnings(files: Sequence[Linked]) -> str:
    """The same of several files."""
    if len(files) == 1:
        return warning(files[0])
    reasons = "; ".join(_why(Path(one.path).name, one) for one in files)
    return tr(
        "{files:,} linked files are not in sync: {reasons}. Your changes are {safe}, and {again}.",
        files=len(files),
        reasons=reasons,
        safe=_SAFE,
        again=_AGAIN,
    )


def _counts(states: Iterable[str]) -> list[str]:
    """“1 missing”, “2 in sync”: the worst first."""
    counted = Counter(states)
    return [
        f"{figure(counted[state], ',')} {_STATES[state]}"
        for state in reversed(_RANK)
        if counted[state]
    ]


def _state(one: Linked, moving: Mapping[int, str]) -> str:
    return moving.get(one.id) or one.state


def _unread(one: Linked) -> str:
    """How many places cannot be read, as the reason of a file in sync begins."""
    return heard(one.reason.partition(":")[0].partition(";")[0])


def _why(name: str, one: Linked) -> str:
    """The reason's first sentence, which may name the file itself."""
    first = sentence(one).partition(". ")[0].rstrip(".")
    return first if first.startswith(name) else f"{name}: {first}"
