"""The shell's arguments, derived from the signatures of the commands."""

import argparse
import difflib
import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import takewhile
from pathlib import Path
from typing import Any, NoReturn

from refman import __version__
from refman.cli import UsageError
from refman.cli.output import put
from refman.cli.window import start
from refman.commands import Command, commands
from refman.commands.registry import Parameter
from refman.model.errors import RefmanError

Action = Callable[[], int]
"""What the arguments ask for; returns the exit status."""


def parse(arguments: Sequence[str]) -> Action:
    """Read the arguments after `refman`; exits with status 2 and a sentence when they are wrong."""
    top = _top()
    known = top.parse_args(arguments)
    if known.help:
        return partial(_print, _help())
    if known.version:
        return partial(_print, f"refman {__version__}\n")
    if not known.rest:
        return partial(start, known.library, empty=known.empty)
    command, rest = _command(known.rest)
    if command is not None:
        return _command_action(command, rest, known)
    if known.rest[1:] in (["--help"], ["-h"]) and (family := _family(known.rest[0])):
        return partial(_print, "\n".join(_listed(family)) + "\n")
    missing = [word for word in known.rest if not _exists(word)]
    if not missing:
        return partial(start, known.library, list(map(Path, known.rest)), empty=known.empty)
    if missing[0] != known.rest[0]:
        return top.error(f"there is no file “{missing[0]}”")
    return top.error(_unknown(known.rest))


_exists = os.path.exists
"""Unlike that of Path it never raises."""


def _top() -> argparse.ArgumentParser:
    top = _Parser("refman", add_help=False)
    top.add_argument("--help", "-h", action="store_true")
    top.add_argument("--version", action="store_true")
    top.add_argument("--empty", action="store_true")
    _common(top)
    top.add_argument("rest", nargs=argparse.REMAINDER)
    return top


def _common(parser: argparse.ArgumentParser, default: Any = None) -> None:
    text = "the library (default: REFMAN_LIBRARY, else the one in your data folder)"
    parser.add_argument("--library", type=Path, metavar="FILE", default=default, help=text)
    parser.add_argument(
        "--json", action="store_true", default=default or False, help="print one JSON document"
    )


def _command(words: Sequence[str]) -> tuple[Command | None, Sequence[str]]:
    """The command that the first one or two words name, and the words after it."""
    for length in (2, 1):
        found = commands().get(".".join(words[:length]))
        if found is not None and found.cli and len(words) >= length:
            return found, words[length:]
    return None, words


def _command_action(command: Command, words: Sequence[str], known: argparse.Namespace) -> Action:
    from refman.cli.run import run

    parser = _Parser(f"refman {command.name.replace('.', ' ')}", description=command.help)
    _common(parser, argparse.SUPPRESS)
    trailing = next((one.name for one in command.parameters if one.argument.trailing), "")
    if trailing:
        parser.epilog = "Behind the query stands what to set, NAME=VALUE; quote what has spaces."
    for parameter in command.parameters:
        _add(parser, parameter)
    if command.opens:
        parser.add_argument("--window", action="store_true", help="ask in the window that is open")
    if command.past:
        text = "of the library as it was then: 2026-11-03, “2026-11-03 14:30”, yesterday"
        parser.add_argument("--as-of", metavar="DATE", help=text)
    if command.selects:
        text = "which papers: citation keys, or a search as in the search box"
        nargs = "*" if any(one.argument.alone for one in command.parameters) else "+"
        parser.add_argument("query", nargs=nargs, metavar="QUERY", help=text)
    found = vars(parser.parse_intermixed_args(list(_shielded(words, command))))
    found = {name: _bared(value) for name, value in found.items()}
    if "query" in found:
        query = found["query"]
        if trailing:
            query, found[trailing] = _parted(parser, query)
        found["query"] = " ".join(query)
    alone = any(found[one.name] for one in command.parameters if one.argument.alone)
    if alone and found["query"].strip():
        parser.error("name papers by a query or ask for all of them, not both")
    if command.selects and not alone and not found["query"].strip():  # as an unset variable is
        listing = f"{command.name}.list" in commands()
        lists = f"; “refman {command.name} list” lists those in it" if listing else ""
        parser.error(f"say which papers, by a query; “*” finds all of them{lists}")
    if (day := found.get("as_of")) is not None and not day.strip():
        parser.error("say which day, such as --as-of yesterday")  # an unset variable names none
    library = found.pop("library", known.library)
    if found.pop("window", False):
        return partial(start, library, deed=command.name)
    as_json = found.pop("json", False) or known.json
    action = partial(run, command, found, library, as_json=as_json)
    return partial(_judged, action) if command.judges else action


def _judged(action: Action) -> int:
    """Run what says by status 1 that something was found: what hinders it is another."""
    try:
        return action()
    except RefmanError as error:
        error.status = _HINDERED
        raise


_HINDERED = 2
_SHIELD = "\0"
"""Before a word that argparse must not take for an option; no argument can hold this character."""


def _shielded(words: Sequence[str], command: Command) -> Iterator[str]:
    """The words with those that are no options and look like one shielded.

    All behind `--`; and those of a query that begin with a minus: `-has:code` is no `-h`.
    """
    asks = command.selects or any(one.argument.query for one in command.parameters)
    options = {"-h", *(parameter.argument.flag for parameter in command.parameters)}
    rest = iter(words)
    for word in rest:
        if word == "--":
            yield from (_SHIELD + after if after[:1] == "-" else after for after in rest)
        elif asks and word[:1] == "-" and word[:2] != "--" and word not in options:
            yield _SHIELD + word
        else:
            yield word


def _bared(value: Any) -> Any:
    """What was read, without shields."""
    if isinstance(value, list):
        return [_bared(one) for one in value]
    if isinstance(value, Path):
        return Path(str(value).removeprefix(_SHIELD))
    return value.removeprefix(_SHIELD) if isinstance(value, str) else value


_ASSIGNMENT = re.compile(r"""(?:field:)?[^\s"():<>=-][^\s"():<>=]*=""")
"""No search: that would have a colon, a quote or a sign before its equals sign. `field:` is none:
it tells the fields `type` and `key` from the type and the key of an entry."""


def _parted(parser: "_Parser", words: Sequence[str]) -> tuple[list[str], list[str]]:
    """The words of a query, and the assignments behind it."""
    assigned = list(takewhile(_ASSIGNMENT.match, reversed(words)))[::-1]
    query = list(words[: len(words) - len(assigned)])
    name, sign, _ = words[-1].removeprefix(_SHIELD).partition("=")
    if not assigned and sign:
        parser.error(
            f"“{name}” before a “=” is no name of a field; letters, digits and _ - can be one"
        )
    if not assigned:
        parser.error("say what to set, as NAME=VALUE behind the query; quote what has spaces")
    if not query:
        parser.error("say which papers, by a query before what is set")
    return query, assigned


def _add(parser: argparse.ArgumentParser, parameter: Parameter) -> None:
    argument = parameter.argument
    if argument.trailing:
        return
    option: dict[str, Any] = {"help": argument.help}
    if argument.choices:
        option["choices"] = argument.choices
    if argument.query:
        parser.add_argument(parameter.name, nargs="*", metavar="QUERY", **option)
    elif argument.positional:
        parser.add_argument(
            parameter.name,
            nargs="?",
            default=parameter.default,
            type=_reader(parameter),
            metavar=parameter.name.upper(),
            **option,
        )
    elif parameter.required and not argument.flag:
        _add_required(parser, parameter, option)
    else:
        _add_optional(parser, parameter, option)


def _add_required(
    parser: argparse.ArgumentParser, parameter: Parameter, option: dict[str, Any]
) -> None:
    name = parameter.name.upper()
    if parameter.several:
        option |= {"nargs": "+"}
        name = name.rstrip("S")
    parser.add_argument(parameter.name, type=_reader(parameter), metavar=name, **option)


def _add_optional(
    parser: argparse.ArgumentParser, parameter: Parameter, option: dict[str, Any]
) -> None:
    default = parameter.default
    if parameter.element is bool:
        option |= {"action": "store_true"}
    else:
        option |= {"type": _reader(parameter)}
    if parameter.several:
        option |= {"action": "append"}
        default = list(default)
    long = f"--{parameter.name.replace('_', '-')}"
    flags = [flag for flag in (parameter.argument.flag, long) if flag]
    if parameter.required:
        parser.add_argument(*flags, required=True, **option)
    else:
        parser.add_argument(*flags, default=default, **option)


def _reader(parameter: Parameter) -> Callable[[str], Any]:
    """What reads one value of a parameter."""
    reader: Callable[[str], Any] = _number if parameter.element is int else parameter.element
    return reader


def _number(text: str) -> int:
    """An id, or how many: none of these is below 0."""
    try:
        number = int(text)
    except ValueError:
        number = -1
    if number < 0:
        raise argparse.ArgumentTypeError(f"“{text}” is no whole number from 0 on")
    return number


def _listed(names: Iterable[Command]) -> Iterator[str]:
    told = [(c.name.replace(".", " "), c.help.splitlines()[0]) for c in names]
    width = max((len(name) for name, _ in told), default=0)
    return (f"  {name:{width}} {text}" for name, text in told)


def _family(word: str) -> list[Command]:
    """The commands of two words that begin with `word`."""
    return [c for c in commands().values() if c.cli and c.name.startswith(f"{word}.")]


def _help() -> str:
    names = [command for command in commands().values() if command.cli]
    lines = [
        "refman: the references of people who write LaTeX.",
        "",
        "  refman [--library FILE] [--empty] [FILE...]   opens the window, and FILEs in it",
        "  refman [--library FILE] COMMAND ...           does one thing without a window",
        "",
        "--empty begins a new library without the starter papers; one that has papers keeps them.",
        "",
        *_listed(names),
        "",
        'Every command has --json (one JSON document, or {"error": "…"}) and --help.',
        "The library is --library FILE, else REFMAN_LIBRARY, else the one in your data folder.",
    ]
    return "\n".join(lines) + "\n"


def _unknown(words: Sequence[str]) -> str:
    names = [c.name.replace(".", " ") for c in commands().values() if c.cli]
    if family := _family(words[0]):
        return f"say which: {', '.join(c.name.replace('.', ' ') for c in family)}"
    near = difflib.get_close_matches(" ".join(words[:2]), names, 1) or difflib.get_close_matches(
        words[0], names, 1
    )
    hint = f" Did you mean “{near[0]}”?" if near else " “refman --help” lists what there is."
    return f"there is no command or file “{words[0]}”.{hint}"


def _print(text: str) -> int:
    put([text])
    return 0


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, without abbreviations of options."""

    def __init__(self, prog: str, **more: Any) -> None:
        super().__init__(prog=prog, allow_abbrev=False, **more)

    def print_help(self, file: Any = None) -> None:
        put([self.format_help()])

    def error(self, message: str) -> NoReturn:
        _, unknown, words = message.partition("unrecognized arguments: ")
        if unknown:
            option = words.startswith("-")
            message = (
                f"there is no option {words}" if option else f"“{words}” is more than it takes"
            )
            if option and _exists(words):
                message += "; a file of that name stands behind “--”"
            others = [f"“{one.name.replace('.', ' ')}”" for one in _family(self.prog.split()[-1])]
            if others and not option:
                message += f"; there are {', '.join(others)}"
        raise UsageError(self.prog, message)
