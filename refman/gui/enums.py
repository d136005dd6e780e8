"""PySide's enumerations, made in less than half the time.

PySide makes a class of Python's `enum` for each of Qt's enumerations when what holds it is first
used: until the window is painted 212 with 3,100 members, which takes 30 ms. Python's general way
provides for all that the body of a class can hold. For long lists of plain numbers the standard
library has another (`enum._simple_enum`, by which `socket` and `signal` make theirs); from here on
lists of plain numbers are made by it wherever they come from. The classes are equal.
"""

import enum
import sys
from typing import Any

_KINDS = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
_TAKEN = frozenset(name for kind in _KINDS for name in dir(kind))
"""What an enumeration has by itself; a member of such a name needs the general way."""


def quicken() -> None:
    """Make enumerations of plain numbers the short way from now on, where Python has one."""
    shorten = getattr(enum, "_simple_enum", None)
    create = enum.EnumType._create_  # type: ignore[attr-defined]  # private, so no type knows it
    if shorten is None or create.__module__ != "enum":
        return

    def make(kind: Any, class_name: str, names: Any, **options: Any) -> Any:
        members = _plain(names) if kind in _KINDS else {}
        if members and not any(options.get(one) for one in ("module", "qualname", "type")):
            return _open(shorten(kind, boundary=options["boundary"])(type(class_name, (), members)))
        # The general way takes what lies two calls up for the module that the class is made in.
        options["module"] = options.get("module") or sys._getframe(2).f_globals["__name__"]
        return create(kind, class_name, names, **options)

    enum.EnumType._create_ = make  # type: ignore[attr-defined]


def _plain(names: Any) -> dict[str, int]:
    """The members, if they are pairs of a name of its own and a whole number; else none."""
    if not isinstance(names, list) or not all(type(one) is tuple for one in names):
        return {}
    members = dict(names)
    whole = all(type(value) is int for value in members.values())
    free = len(members) == len(names) and _TAKEN.isdisjoint(members)
    return members if whole and free else {}


def _open(made: Any) -> Any:
    """Let members be read without a call, as those that are made the general way."""
    for name, member in made.__members__.items():
        type.__setattr__(made, name, member)
    return made
