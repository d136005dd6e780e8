"""What a command cites that a document defines over one that cites, and like environments."""

import re
from collections.abc import Iterator, Mapping

from refman.latex import arguments
from refman.latex.commands import MAKES, VERBATIM

_COMMAND = re.compile(r"\\(?:([A-Za-z@]+)|[^A-Za-z@])", re.DOTALL)
_COUNT = re.compile(r"[\s\0]*\[(\d)\]")
_PARAMETERS = re.compile(r"((?:#\d)*)")
_XPARSE = re.compile(r"[msotdDOrRvgG]")
_DEFAULT = re.compile(r"\{[^{}]*\}")
_ARGUMENT = re.compile(r"@(\d)")
_VERBATIM = re.compile(
    rf"\\(?:VerbatimEnvironment|{'|'.join(filter(str.isalpha, sorted(VERBATIM)))})(?![A-Za-z@])"
)


def is_verbatim(begin: str) -> bool:
    """Whether an environment is verbatim that begins so: as one that is."""
    return _VERBATIM.search(begin) is not None


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


def taken(text: str, command: str, at: int) -> tuple[str, int]:
    """What is said behind the name of a command that is defined: a letter for each argument that
    it takes, as in `shape_of`, and the place behind.

    Args:
        command: by which it is defined.
    """
    if "Document" in command:
        return _parameters(text, at)
    if command.endswith("def"):
        parameters = _PARAMETERS.match(text, at)
        assert parameters
        return "m" * (len(parameters[1]) // 2), parameters.end()
    if count := _COUNT.match(text, at):
        default, at = arguments.options(text, count.end())
        return "o" * len(default) + "m" * (int(count[1]) - len(default)), at
    return "", at


def _parameters(text: str, at: int) -> tuple[str, int]:
    """Of xparse: `{s O{} m}` is `oom`."""
    said = arguments.group(text, at)
    if said is None:
        return "", at
    kinds = _XPARSE.findall(_DEFAULT.sub("", text[slice(*said)]))
    return "".join("m" if kind in "mrRv" else "o" for kind in kinds), said[1] + 1
