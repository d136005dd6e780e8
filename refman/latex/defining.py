"""What a command cites that a document defines over one that cites, and like environments."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from refman.latex import arguments
from refman.latex.commands import MAKES, VERBATIM

_COMMAND = re.compile(r"\\(?:([A-Za-z@]+)|[^A-Za-z@])", re.DOTALL)
_COUNT = re.compile(r"[\s\0]*\[(\d)\]")
_PARAMETERS = re.compile(r"((?:#\d)*)")
_XPARSE = re.compile(r"[msotdDOrRvgG]")
_DEFAULT = re.compile(r"\{[^{}]*\}")
_ARGUMENT = re.compile(r"@(\d)")
_MADE_OF = re.compile(r"#(\d)")
_GIVEN = re.compile(
    r"\[\d\][\s\0]*\[(?P<latex>[^][{}]*)\]\Z|\A[\s\0]*\{[\s\0]*O[\s\0]*\{(?P<xparse>[^{}]*)\}"
)
_BEGINS = re.compile(r"\\(?:begin[\s\0]*\{([^{}]*)\}|([A-Za-z@]+))")


def is_verbatim(begin: str, own: Collection[str]) -> bool:
    """Whether an environment is verbatim that begins so: as one that is.

    Args:
        own: names of those of the document.
    """
    known = VERBATIM.union(own, ["VerbatimEnvironment"])
    return any((found[1] or found[2]) in known for found in _BEGINS.finditer(begin))


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
            if number <= len(before) and (before[number - 1] == "m" or _opens(before, number)):
                taken.setdefault(number, made)
    return _taking(before, taken) if taken else None


def _arguments_of(text: str, at: int, shape: str) -> Iterator[tuple[int, str]]:
    """The numbers of the arguments that stand where a command has its keys, or in a part of one,
    each with what is made of it."""
    for name, *_ in arguments.keys(text.replace("#", "@"), at, shape.partition(MAKES)[0]):
        if MAKES not in shape:
            made = "" if _ARGUMENT.fullmatch(name) else MAKES + _ARGUMENT.sub(r"#\1", name)
            yield from ((int(number), made) for number in _ARGUMENT.findall(name))


def _opens(before: str, number: int) -> bool:
    """Whether an argument is the one that may be left out, so that it is known from others."""
    return number == 1 and before.startswith("o") and not before.startswith("oo")


def _taking(before: str, taken: Mapping[int, str]) -> str | None:
    """The shape of a command that cites those of its arguments; where a key is made of some, that
    is all that is told, and None where another is needed for it."""
    made = next(filter(None, taken.values()), "")
    wanted = {int(number) for number in _MADE_OF.findall(made)} or set(taken)
    if not wanted <= set(taken):
        return None
    kinds = enumerate(before[: max(wanted)], 1)
    shape = "".join({"m": "ok", "o": "d"}[kind] if n in wanted else kind for n, kind in kinds)
    place = {number: rank for rank, number in enumerate(sorted(wanted), 1)}
    # One `o` stands for any number of them, and one before the keys does no harm.
    return re.sub("o+", "o", shape) + _MADE_OF.sub(lambda one: f"#{place[int(one[1])]}", made)


def made(pattern: str, found: Sequence[str]) -> list[str]:
    """The keys that a command makes of those that stand behind it, by what follows `MAKES`; none
    where several go into one and some of them are lists."""
    numbers = set(_MADE_OF.findall(pattern))
    if len(numbers) < 2:
        return _MADE_OF.sub(lambda _: ",".join(found), pattern).split(",") if found else []
    if len(found) != len(numbers):
        return []
    return _MADE_OF.sub(lambda one: found[int(one[1]) - 1], pattern).split(",")


def default(said: str) -> tuple[int, int] | None:
    """Where the text begins and ends that stands for an argument that may be left out, in what is
    said behind the name of a command."""
    found = _GIVEN.search(said)
    return found.span(found.lastgroup or 0) if found else None


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
