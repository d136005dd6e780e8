"""Choosing from a list on the terminal: typed letters narrow it, Enter takes what is marked.

It is drawn on the terminal itself, so that standard output has nothing but what was chosen:
`\\cite{$(refman cite)}`.
"""

import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import NamedTuple

from refman.cli import printable

Choose = Callable[[str], Sequence[tuple[str, str]]]
"""What fits a typed text: what is printed when it is taken, and the line that shows it."""

_ROWS = 12
_HINT = "Enter takes, Tab marks, Esc leaves"
_KEYS = {b"\x1b[A": "up", b"\x1b[B": "down", b"\x1bOA": "up", b"\x1bOB": "down",
         b"\t": "mark", b"\r": "take", b"\n": "take", b"\x1b": "leave", b"\x03": "leave",
         b"\x04": "leave", b"\x7f": "back", b"\x08": "back", b"\x15": "clear",
         b"\x10": "up", b"\x0e": "down"}  # fmt: skip
_PRESSED = re.compile(rb"\x1b[\[O][0-9;]*[A-Za-z~]|[\x00-\x1f\x7f]|[^\x00-\x1f\x7f]+")


class State(NamedTuple):
    """What the user typed, which row is the current one, and what is marked, in order."""

    typed: str = ""
    row: int = 0
    marked: tuple[str, ...] = ()


def possible() -> bool:
    """Whether somebody sits at a terminal that this can be drawn on."""
    if os.name != "posix" or not sys.stdin.isatty():
        return False
    with suppress(OSError):  # it is there, and is nobody's, where no terminal controls the process
        os.close(os.open("/dev/tty", os.O_RDWR))
        return True
    return False


def pick(choose: Choose, typed: str = "") -> tuple[str, ...]:
    """What the user takes; nothing when he leaves."""
    with _terminal() as (device, width):
        state, waiting = State(typed), list[bytes]()
        while True:
            found = choose(state.typed)
            state = state._replace(row=max(0, min(state.row, len(found) - 1, _ROWS - 1)))
            if not waiting:
                os.write(device, _drawn(state, found, width).encode())
                waiting = pressed_in(os.read(device, 1024)) or [b""]
            pressed = waiting.pop(0)
            name = _KEYS.get(pressed, "")
            if name == "leave" or not pressed:
                return ()
            if name == "take":
                current = tuple(key for key, _ in found[state.row : state.row + 1])
                return state.marked or current
            state = after(state, name, pressed.decode("utf-8", "ignore"), found)


def pressed_in(data: bytes) -> list[bytes]:
    """The keys of what came at once, such as of one that is held down; letters stay together."""
    return [found[0] for found in _PRESSED.finditer(data)]


def after(state: State, name: str, text: str, found: Sequence[tuple[str, str]]) -> State:
    """What a key makes of the state; `name` is "" for one that types `text`."""
    if name in ("up", "down"):
        return state._replace(row=state.row + (1 if name == "down" else -1))
    if name == "mark" and found:
        key = found[state.row][0]
        rest = tuple(one for one in state.marked if one != key)
        marked = rest if key in state.marked else (*state.marked, key)
        return state._replace(marked=marked, row=state.row + 1)
    if name in ("back", "clear"):
        return state._replace(typed=state.typed[:-1] if name == "back" else "", row=0)
    letters = "" if text.startswith("\x1b") else "".join(filter(str.isprintable, text))
    return state._replace(typed=state.typed + letters, row=0) if letters and not name else state


def _drawn(state: State, found: Sequence[tuple[str, str]], width: int) -> str:
    """From where the cursor is, downwards, and back up."""
    rows = list(_rows(state, found))
    lines = [f"> {state.typed}", *(row[: width - 1] for row in rows), f"  {_HINT}"]
    body = "\r\n".join(printable(line) for line in lines)
    column = min(len(lines[0]), width - 1)
    return f"\r\x1b[J{body}\x1b[{len(lines) - 1}A\r\x1b[{column}C"


def _rows(state: State, found: Sequence[tuple[str, str]]) -> Iterator[str]:
    for number, (key, line) in enumerate(found[:_ROWS]):
        here = "›" if number == state.row else " "
        yield f"{here}{'*' if key in state.marked else ' '} {line}"
    if len(found) > _ROWS:
        yield f"   and {len(found) - _ROWS:,} more"
    elif not found:
        yield "   nothing fits"


@contextmanager
def _terminal() -> Iterator[tuple[int, int]]:
    """The terminal, giving each key as it is pressed, and its width; as it was afterwards."""
    import termios
    import tty

    device = os.open("/dev/tty", os.O_RDWR)
    before = termios.tcgetattr(device)
    try:
        tty.setraw(device)
        yield device, max(20, os.get_terminal_size(device).columns)
    finally:
        os.write(device, b"\r\x1b[J")
        termios.tcsetattr(device, termios.TCSADRAIN, before)
        os.close(device)
