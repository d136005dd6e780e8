"""An enumeration made the short way is no other than one made the general way."""

import enum
import pickle
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette

from refman.gui.enums import quicken

Members = Sequence[tuple[str, int]]
_CREATE = enum.EnumType._create_  # type: ignore[attr-defined]
_OF_QT = [
    one
    for holder in (Qt, QPalette)
    for one in vars(holder).values()
    if isinstance(one, enum.EnumType)
]

Aliased = enum.IntEnum("Aliased", [("A", 3), ("B", 1), ("C", 3)])


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    monkeypatch.setattr(enum.EnumType, "_create_", _CREATE)  # and so again after the test
    quicken()
    return enum.EnumType._create_  # type: ignore[attr-defined,no-any-return]


def described(made: Any) -> object:
    """All that a user of an enumeration can see."""
    members = {
        name: (repr(one), str(one), one.name, one.value, one is made(one.value))
        for name, one in made.__members__.items()
    }
    return made.__mro__[1:], type(made), members, [one.name for one in made]


@pytest.mark.parametrize("of_qt", _OF_QT, ids=lambda one: str(one.__name__))
def test_each_enumeration_of_qt_is_the_same(quick: Callable[..., Any], of_qt: Any) -> None:
    kind, members = of_qt.__mro__[1], [(n, one.value) for n, one in of_qt.__members__.items()]
    ways = [
        create(kind, of_qt.__name__, members, boundary=enum.KEEP) for create in (_CREATE, quick)
    ]
    assert described(ways[0]) == described(ways[1])
    assert vars(ways[1]).keys() >= vars(ways[0]).keys() - {"__doc__"}


def test_flags_are_joined_and_inverted_the_same(quick: Callable[..., Any]) -> None:
    members = [("Left", 1), ("Right", 2), ("Both", 3), ("High", 0x80), ("None_", 0)]
    for kind in (enum.Flag, enum.IntFlag):
        one, other = (
            create(kind, "Side", members, boundary=enum.KEEP) for create in (_CREATE, quick)
        )
        for made in (one, other):
            assert made.Left | made.Right is made.Both
            assert (made.Both & made.Right) is made.Right
        assert repr(~one.Left) == repr(~other.Left)
        assert repr(one(0x41)) == repr(other(0x41))
        assert [m.name for m in one.Both] == [m.name for m in other.Both]


def test_members_are_read_without_a_call(quick: Callable[..., Any]) -> None:
    made = quick(enum.Enum, "Side", [("Left", 1)], boundary=None)
    assert vars(made)["Left"] is made(1)


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    "members",
    [[("conjugate", 1)], [("A", "a")], [("A", (1, 2))], "A B", ["A", "B"], {"A": 1}, [("A", True)]],
    ids=str,
)
def test_what_is_no_list_of_numbers_with_names_of_their_own_is_made_as_ever(members: Any) -> None:
    plain = _CREATE(enum.Enum, "Side", members, module=__name__)
    assert described(enum.Enum("Side", members)) == described(plain)


@pytest.mark.usefixtures("quick")
def test_a_name_that_is_given_twice_is_refused_as_ever() -> None:
    with pytest.raises(TypeError, match="already defined"):
        enum.Enum("Side", [("A", 1), ("A", 2)])


def test_an_enumeration_belongs_to_the_module_that_makes_it(quick: Callable[..., Any]) -> None:
    made = enum.Enum("made", "Left Right")
    assert made.__module__ == __name__
    kept = quick(enum.IntEnum, "Aliased", [("A", 3)], module=__name__, qualname="Aliased")
    assert kept.__module__ == __name__
    assert pickle.loads(pickle.dumps(Aliased.A)) is Aliased.C
