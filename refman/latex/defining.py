"""What a command cites that a document defines over one that cites, and like environments."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from refman.latex import arguments
from refman.latex.arguments import Key
from refman.latex.commands import MAKES, VERBATIM, WITHOUT, Reader
from refman.latex.masking import GAP

_COMMAND = re.compile(r"\\(?:([A-Za-z@]+)|[^A-Za-z@])", re.DOTALL)
_COUNT = re.compile(r"[\s\0]*\[(\d)\]")
_PARAMETERS = re.compile(r"((?:#+\d)*)")
_SPACES = f" \t\r\n{GAP}"
_BRACES = re.compile(r"\{[^{}]*\}")
_ARGUMENT = re.compile(
    r"[>=]\s*~|([dDrR])\s*(\S)\s*(\S)\s*~?|([tu])\s*(\S)|E\s*~\s*~|[eOG]\s*~|([a-zA-Z])"
)
"""One of xparse, where `~` stands for every text in braces."""
_LETTERS = {
    **dict.fromkeys(["m", "v"], "m"),
    **dict.fromkeys(["s", "o", "O~", "d[]", "d<>", "D[]~", "D<>~", "t*"], "o"),
}
_SIGN = "\1"
"""No text has it."""
_OUTER = re.compile(r"(?<!#)#(?=\d)")
_MADE_OF = re.compile(r"#(\d)")
_PLAIN = re.compile(r"#\d")
_PLACE = re.compile(rf"{_SIGN}(\d+){_SIGN}")
_GIVEN = re.compile(
    r"\[\d\][\s\0]*\[(?P<latex>[^][{}]*)\]\Z|\A[\s\0]*\{[\s\0]*O[\s\0]*\{(?P<xparse>[^{}]*)\}"
)
_ANCHOR = re.compile(rf"[\s\0]*\{{cite\.(?:[^{{}}{_SIGN}]*@)?{_SIGN}(\d)\}}")
"""Of the bibliography: `\\hyperlink{cite.#1}`, with biblatex `cite.\\therefsection @#1`."""
_READ = re.compile(r"[\s\0]*\[[^]]*\bcommandchars\s*=\s*\\\\")
"""By which the text of an environment of fancyvrb is read as commands after all."""
_MAY_HIDE = re.compile(
    r"\\(?:[A-Za-z@]*(?:verb|comment|old|orig|save|lst|catcode|@)|csname|let|def|obey|begin[\s\0]*\{\w*lst)",
    re.IGNORECASE,
)
_VERBATIM_COMMAND = re.compile(r"\\(?:Url|url|nolinkurl|lst|[vV]erb|[mM]int|begingroup|catcode)")
_IF = re.compile(r"\\if[A-Za-z@]*")
_FI = re.compile(r"\\fi(?![A-Za-z@])")
_BEGINS = re.compile(r"\\(?:begin[\s\0]*\{([^{}]*)\}|([A-Za-z@]+))")


def is_verbatim(begin: str, own: Collection[str]) -> bool:
    """Whether an environment is verbatim that begins so: with one that is, and that goes on.

    What stands in braces or in a condition may not come to that: such a one is read.

    Args:
        own: names of those of the document.
    """
    known = VERBATIM.union(own, ["VerbatimEnvironment"])
    for found in _BEGINS.finditer(begin):
        name = found[1] or found[2]
        if name in known and not _READ.match(begin, found.end()):
            before, behind = begin[: found.start()], begin[found.end() :]
            open_ = len(_IF.findall(before)) > len(_FI.findall(before))
            ended = f"\\end{{{name}}}" in behind or f"\\end{name}" in behind
            return not (open_ or ended or before.count("{") > before.count("}"))
    return False


def is_shown(begin: str) -> bool:
    """Whether an environment that was verbatim is read that begins so now: nothing in it may be
    what made it verbatim, under another name."""
    return not _MAY_HIDE.search(begin)


class Shape(NamedTuple):
    """How the arguments of a command stand that cites some of them.

    Args:
        text: as in `commands`.
        whole: it has all that the command cites.
    """

    text: str
    whole: bool


def hands_on(body: str, before: str) -> bool:
    """Whether a command that is defined so may leave what follows to one that takes it verbatim."""
    return not before and _VERBATIM_COMMAND.search(body) is not None


def shape_of(body: str, before: str, shapes: Mapping[str, str]) -> Shape | None:
    """How its arguments stand; None where it cites none of them, or none that can be told.

    Args:
        body: what it stands for, masked.
        before: a letter for each argument that it takes, `o` for one that may be left out, `?` for
            one that no shape tells, else `m`.
        shapes: of the commands that cite.
    """
    cited, named = dict[str, None](), dict[str, None]()
    bare = False  # one stands there for another to carry out, with keys that may be anywhere
    body = _OUTER.sub(_SIGN, body)
    for found in _COMMAND.finditer(body):
        shape = shapes.get(found[1] or "")
        if shape is None:
            anchor = _ANCHOR.match(body, found.end(1)) if found[1] == "hyperlink" else None
            named |= {f"#{anchor[1]}": None} if anchor else {}
            continue
        if not (cited or named or bare or "?" in before) and _ends_behind(body, found.end()):
            return Shape(before + shape.lstrip("+") if before else shape, whole=True)
        parts = named if shape.startswith("-") else cited
        parts |= dict.fromkeys(_made_in(body, found.end(1), shape))
        bare = bare or not (arguments.keys(body, found.end(1), _taken_by(shape)) or "d" in shape)
    for sign, some in (("", cited), ("-", named)):
        if known := [one for one in some if all(_is_told(before, n) for n in _numbers(one))]:
            return Shape(sign + _taking(before, known), len(known) == len(some) and not bare)
    return None


def readers_of(
    body: str, before: str, readers: Mapping[str, tuple[Reader, ...]]
) -> tuple[Reader, ...]:
    """What a command reads that a document defines so; nothing where that cannot be told.

    Args:
        body, before: as of `shape_of`.
        readers: of the commands that read files.
    """
    found: list[Reader] = []
    body = _OUTER.sub(_SIGN, body)
    for command in _COMMAND.finditer(body):
        for one in readers.get(command[1] or "", ()):
            if not before and one.before == "m" and not body[command.end() :].strip(_SPACES):
                return readers[command[1]]
            name = file_of(one, body, command.end())
            if name is None or "#" in name or "?" in before:
                return ()
            found.append(Reader(one.kind, before, name.replace(_SIGN, "#")))
    return tuple(found)


def file_of(reader: Reader, text: str, at: int) -> str | None:
    """The name of the file that a command reads whose arguments stand there; None where they are
    not what it takes."""
    said: list[str] = []
    for kind in reader.before:
        if kind == "o":
            at, text_ = arguments.options(text, at)[1], ""
        elif (one := arguments.group(text, at)) is None:
            return None
        else:
            text_, at = text[slice(*one)].replace(GAP, "").strip(), one[1] + 1
        said.append(text_)
    if any(int(one) > len(said) for one in _MADE_OF.findall(reader.name)):
        return None
    return _MADE_OF.sub(lambda one: said[int(one[1]) - 1], reader.name)


def _ends_behind(body: str, at: int) -> bool:
    """Whether a command at the end of another is left to take its keys from what follows that:
    `\\newcommand{\\see}[1][]{\\footcite[see][#1]}`."""
    at += body.startswith("*", at)
    return not body[arguments.options(body, at)[1] :].strip(_SPACES)


def _made_in(text: str, at: int, shape: str) -> Iterator[str]:
    """What a command cites whose arguments stand there, as far as it is made of those of another
    that is defined, which have `_SIGN` before their numbers."""
    shape, _, pattern = shape.partition(MAKES)
    there = arguments.keys(text, at, shape)
    for name, _key in made(pattern, there) if pattern else ((one.name, one) for one in there):
        if _SIGN in name:
            yield name.replace(_SIGN, "#")


def _taken_by(shape: str) -> str:
    return shape.partition(MAKES)[0]


def _numbers(made_: str) -> set[int]:
    return {int(number) for number in _MADE_OF.findall(made_)}


def _is_told(before: str, number: int) -> bool:
    """Whether an argument is taken, and known from others."""
    known = number <= len(before) and "?" not in before[:number]
    return known and (before[number - 1] == "m" or _opens(before, number))


def _opens(before: str, number: int) -> bool:
    """Whether an argument is the one that may be left out, so that it is known from others."""
    return number == 1 and before.startswith("o") and not before.startswith("oo")


def _taking(before: str, parts: Sequence[str]) -> str:
    """The shape of a command that cites what is made of its arguments."""
    wanted = sorted(set[int]().union(*map(_numbers, parts)))
    kinds = enumerate(before[: max(wanted)], 1)
    shape = "".join({"m": "ok", "o": "d"}[kind] if n in wanted else kind for n, kind in kinds)
    # One `o` stands for any number of them, and one before the keys does no harm.
    shape = re.sub("o+", "o", shape)
    if all(_PLAIN.fullmatch(one) for one in parts):
        return shape
    rank = {number: f"#{rank}" for rank, number in enumerate(wanted, 1)}
    return shape + MAKES + _MADE_OF.sub(lambda one: rank[int(one[1])], ",".join(parts))


def made(pattern: str, found: Sequence[Key]) -> list[tuple[str, Key]]:
    """The keys that a command makes of those that stand behind it, by what follows `MAKES`, each
    with the first that it is made of; none where one is made also of an argument that is left out,
    and stands for nothing that is known.

    As for TeX, of a list only the last joins what follows, and only the first what comes before.
    """
    lists: dict[str, list[str]] = {}
    for place, key in enumerate(found):
        lists.setdefault(str(key.argument + 1), []).append(f"{_SIGN}{place}{_SIGN}")
    pattern, known, given = pattern.partition(WITHOUT)
    if known and found:
        lists.setdefault("1", [given])
    keys: list[tuple[str, Key]] = []
    for part in pattern.split(","):
        numbers = set(_MADE_OF.findall(part))
        if not numbers <= lists.keys():
            if numbers & lists.keys():
                return []
            continue
        for name in _MADE_OF.sub(lambda one: ",".join(lists[one[1]]), part).split(","):
            places = [int(place) for place in _PLACE.findall(name)]
            whole = _PLACE.sub(lambda one: found[int(one[1])].name, name)
            keys += [(whole, found[place]) for place in places[:1]]
    return keys


def default(said: str) -> tuple[int, int] | None:
    """Where the text begins and ends that stands for an argument that may be left out, in what is
    said behind the name of a command."""
    found = _GIVEN.search(said)
    return found.span(found.lastgroup or 0) if found else None


def alone(pattern: str) -> str:
    """What of a pattern is made of the first argument and of no other."""
    return ",".join(one for one in pattern.split(",") if _numbers(one) == {1})


def with_default(shape: str, said: str) -> str:
    """A shape with what stands for its first argument where that is left out, and keys are made of
    it and of others."""
    span = default(said) if shape.startswith("d") and MAKES in shape else None
    text = said[slice(*span)].replace(GAP, "") if span else "\\"
    return shape if set(text) & set("\\#") else f"{shape}{WITHOUT}{text}"


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
        return "m" * len(parameters[1].replace("#", "")), parameters.end()
    if count := _COUNT.match(text, at):
        default, at = arguments.options(text, count.end())
        return "o" * len(default) + "m" * (int(count[1]) - len(default)), at
    return "", at


def _parameters(text: str, at: int) -> tuple[str, int]:
    """Of xparse: `{s O{} m}` is `oom`; an argument that no shape tells, such as `r()`, is `?`."""
    said = arguments.group(text, at)
    if said is None:
        return "", at
    flat, before = text[slice(*said)].replace(GAP, ""), ""
    while flat != before:
        flat, before = _BRACES.sub("~", flat), flat
    found = ("".join(one[0].split()) for one in _ARGUMENT.finditer(flat))
    kinds = "".join(_LETTERS.get(one, "?") for one in found if one[0] not in ">=")
    return kinds, said[1] + 1
