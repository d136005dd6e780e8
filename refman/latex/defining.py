"""What a command cites that a document defines over one that cites."""

import re
from collections.abc import Iterator, Mapping

from refman.latex import arguments
from refman.latex.commands import MAKES

_COMMAND = re.compile(r"\\(?:([A-Za-z@]+)|[^A-Za-z@])", re.DOTALL)
_ARGUMENT = re.compile(r"@(\d)")


def shape_of(body: str, before: str, shapes: Mapping[str, str]) -> str | None:
    """How its arguments stand, as in `commands`; None where it cites none of them.

    Args:
        body: what it stands for, masked.
        before: a letter for each argument that it takes, `o` for one that may be left out, else
            `m`.
        shapes: of the commands that cite.
    """
    taken: dict[int, str] = {}
    for found in _COMMAND.finditer(body):
        shape = shapes.get(found[1] or "")
        if shape is None:
            continue
        if not before and found.end() == len(body.rstrip()):
            return shape
        for number, made in _arguments_of(body, found.end(1), shape):
            if number <= len(before) and before[number - 1] == "m":
                taken.setdefault(number, made)
    return _taking(before, taken) if taken else None


def _arguments_of(text: str, at: int, shape: str) -> Iterator[tuple[int, str]]:
    """The numbers of the arguments that stand where a command has its keys, or in a part of one,
    each with what is made of it."""
    for name, *_ in arguments.keys(text.replace("#", "@"), at, shape.partition(MAKES)[0]):
        found = _ARGUMENT.findall(name)
        if len(found) == 1 and MAKES not in shape:
            whole = _ARGUMENT.fullmatch(name)
            yield int(found[0]), "" if whole else MAKES + _ARGUMENT.sub("*", name)


def _taking(before: str, taken: Mapping[int, str]) -> str:
    """The shape of a command that cites those of its arguments; where a key is made of one, that
    is all that is told."""
    if any(taken.values()):
        taken = dict([next(iter(taken.items()))])
    kinds = enumerate(before[: max(taken)], 1)
    shape = "".join("ok" if number in taken else kind for number, kind in kinds)
    # One `o` stands for any number of them, and one before the keys does no harm.
    return re.sub("o+", "o", shape) + "".join(taken.values())
