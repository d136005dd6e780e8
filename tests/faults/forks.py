"""Processes that tell a story, say how far they came, and end as they are made to."""

import os
import select
import signal
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from tests.faults.told import Deed, do


class End(NamedTuple):
    """How a process ended.

    Args:
        done: deeds that it said were done.
        statuses: what each of them returned.
        killed: whether it was killed before it came to its end.
        seconds: that it took.
        said: what it wrote to standard error.
    """

    done: int
    statuses: tuple[int, ...]
    killed: bool
    seconds: float
    said: str


def tell(
    place: Path, story: Sequence[Deed], *, after: float | None = None, before: Callable[[], None]
) -> End:
    """Tell a story in a process of its own, which is killed with SIGKILL after some seconds."""
    return run(lambda told: _tell(place, story, told), place, after=after, before=before)


def run(
    act: Callable[[Callable[[int], None]], None],
    place: Path,
    *,
    after: float | None = None,
    before: Callable[[], None] = lambda: None,
) -> End:
    """Do something in a process of its own; `act` gets what tells of each deed that is done."""
    reader, writer = os.pipe()
    errors = place / "errors.txt"
    begun = time.monotonic()
    child = os.fork()
    if child == 0:
        _be_the_child(act, writer, errors, before)
    os.close(writer)
    killed = not _over(child, after)
    if killed:
        with suppress(ProcessLookupError):
            os.killpg(child, signal.SIGKILL)
        os.waitpid(child, 0)
    statuses = os.read(reader, 1 << 16)
    os.close(reader)
    said = errors.read_text(errors="replace") if errors.exists() else ""
    return End(len(statuses), tuple(statuses), killed, time.monotonic() - begun, said)


def _tell(place: Path, story: Sequence[Deed], told: Callable[[int], None]) -> None:
    for deed in story:
        told(do(place, deed))


def _be_the_child(
    act: Callable[[Callable[[int], None]], None],
    writer: int,
    errors: Path,
    before: Callable[[], None],
) -> None:
    """Never returns: what the parent would do at its end is none of the child's business."""
    status = 1
    try:
        os.setsid()
        hush(errors)
        before()
        act(lambda value: _tell_parent(writer, value))
        status = 0
    except BaseException:  # noqa: BLE001  # the parent reads it
        import traceback

        traceback.print_exc()
    finally:
        os._exit(status)


def _tell_parent(writer: int, value: int) -> None:
    os.write(writer, bytes([value & 0xFF]))


def hush(errors: Path = Path(os.devnull)) -> None:
    """Have standard output of this process go nowhere, and errors into a file."""
    os.dup2(os.open(os.devnull, os.O_RDWR), 1)
    os.dup2(os.open(errors, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 2)
    sys.stdout, sys.stderr = (os.fdopen(number, "w", buffering=1) for number in (1, 2))


def _over(child: int, after: float | None) -> bool:
    """Whether a process ends by itself within some seconds."""
    handle = os.pidfd_open(child)
    try:
        ready, _, _ = select.select([handle], [], [], 120 if after is None else after)
        if ready:
            os.waitpid(child, 0)
        return bool(ready)
    finally:
        os.close(handle)
