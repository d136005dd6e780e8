"""Functions and filters of formulas, and how the arguments of a call find their parameters.

A Python function is the definition: its parameters are those of the formula, with their types
and defaults. `paper` and `drawn`, where it has them, are handed in when a key is made.
"""

import inspect
from collections.abc import Callable, Sequence
from itertools import compress
from typing import Annotated, Any, Literal, NamedTuple, get_args, get_origin

from refman.services.keys.fault import KeyPatternError
from refman.services.keys.paper import Paper
from refman.services.keys.regexes import Regex


class Definition(NamedTuple):
    """A function or filter as formulas name it, and what it does."""

    name: str
    call: Callable[..., str]


Known = dict[str, Definition]
"""Functions or filters by name in lower case; case does not count in formulas."""

PASSED = "\x06"
"""What a test gives that holds and has nothing to say; no key ever shows it."""


class Several(tuple["Value", ...]):
    """A list among the arguments: `[1, 2]`."""

    __slots__ = ()


Value = str | int | bool | Regex | Several | None


class Argument(NamedTuple):
    """One argument of a call and where it stands; `name` is "" for one that goes by place."""

    value: Value
    at: int
    name: str = ""


class Next(Exception):
    """A test does not hold: the next formula is tried."""


def defining(known: Known) -> Callable[..., Callable[[Callable[..., str]], Callable[..., str]]]:
    """A decorator `@…("name", "another name")` that puts a function into `known`."""

    def under(*names: str) -> Callable[[Callable[..., str]], Callable[..., str]]:
        def keep(call: Callable[..., str]) -> Callable[..., str]:
            known.update({name.lower(): Definition(name, call) for name in names})
            return call

        return keep

    return under


def bound(
    name: str, call: Callable[..., str], arguments: Sequence[Argument], at: int
) -> Callable[[Paper, str], str]:
    """`call` with its arguments; the paper and the text drawn so far are handed in later.

    Args:
        at: where the call stands, for arguments that are missing.

    Raises:
        KeyPatternError: an argument is one too many, of the wrong type, unknown or missing.
    """
    places, named = _arguments(name, call, arguments, at)
    taken = [one in inspect.signature(call).parameters for one in _HANDED_IN]
    return lambda *given: call(*compress(given, taken), *places, **named)


def _arguments(
    name: str, call: Callable[..., str], arguments: Sequence[Argument], at: int
) -> tuple[list[Value], dict[str, Value]]:
    parameters = _parameters(call)
    rest = [one for one in parameters.values() if one.kind is one.VAR_POSITIONAL]
    if rest:
        return [_checked(name, rest[0], argument) for argument in arguments], {}
    named = _named(name, parameters, arguments)
    needed = [key for key, one in parameters.items() if one.default is one.empty]
    if missing := [key for key in needed if key not in named]:
        raise KeyPatternError(f"“{name}” needs “{missing[0]}”", at, _usage(name, parameters))
    return [], named


def _parameters(call: Callable[..., str]) -> dict[str, inspect.Parameter]:
    known = inspect.signature(call).parameters
    return {name: one for name, one in known.items() if name not in _HANDED_IN}


def _named(
    name: str, parameters: dict[str, inspect.Parameter], arguments: Sequence[Argument]
) -> dict[str, Value]:
    places, values = list(parameters), dict[str, Value]()
    for index, argument in enumerate(arguments):
        key = argument.name or (places[index] if index < len(places) else "")
        if key not in parameters or key in values:
            what = f"“{argument.name}”" if argument.name else "that many arguments"
            raise KeyPatternError(
                f"“{name}” does not take {what}", argument.at, _usage(name, parameters)
            )
        values[key] = _checked(name, parameters[key], argument)
    return values


def _checked(name: str, parameter: inspect.Parameter, argument: Argument) -> Value:
    wanted = _complaint(argument.value, parameter.annotation)
    if wanted:
        raise KeyPatternError(f"“{parameter.name}” of “{name}” must be {wanted}", argument.at)
    return argument.value


def _complaint(value: Value, kind: Any) -> str:
    """What a value must be and is not, by the type of its parameter; "" where it fits.

    `Annotated[str, complain]` has `complain` look into the text.
    """
    if get_origin(kind) is Annotated:
        kind, complain = get_args(kind)
        return _complaint(value, kind) or str(complain(value))
    if get_origin(kind) is Literal:
        choices = get_args(kind)
        return "" if value in choices else f"one of {', '.join(filter(None, choices))}"
    kinds = get_args(kind) or (kind,)
    return "" if type(value) in kinds else " or ".join(_WORDS[one] for one in kinds)


def _usage(name: str, parameters: dict[str, inspect.Parameter]) -> str:
    if not parameters:
        return f"“{name}” takes no arguments."
    return f"It is written “{name}({', '.join(parameters)})”."


_HANDED_IN = ("paper", "drawn")
_WORDS: dict[object, str] = {
    str: "a text",
    int: "a number",
    bool: "true or false",
    Regex: "a regular expression",
    Several: "a list",
}
