"""Items gone through ahead of whoever asks for them, in a thread and in a process."""

import io
import os
import pickle
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial

import pytest

from refman import ahead
from refman.ahead import in_process, in_thread
from refman.model.errors import Cancelled, FileUnreadable


def numbers(count: int) -> Iterator[int]:
    yield from range(count)


def broken() -> Iterator[int]:
    yield 1
    raise FileUnreadable("It is no file.")


def endless() -> Iterator[int]:
    while True:
        yield os.getpid()


def large() -> Iterator[bytes]:
    yield str(os.getpid()).encode()
    for number in range(20):
        yield bytes([number]) * 1_000_000


def unpicklable() -> Iterator[object]:
    yield 1
    yield lambda: 2


def nothing() -> None:
    """Nobody wants it to stop."""


def thread_of_numbers(count: int) -> AbstractContextManager[Iterator[int]]:
    return in_thread(numbers(count), nothing)


def process_of_numbers(count: int) -> AbstractContextManager[Iterator[int]]:
    return in_process(nothing, numbers, count)


@pytest.mark.parametrize("place", [thread_of_numbers, process_of_numbers])
def test_what_is_gone_through_ahead_comes_in_order_and_ends(
    place: Callable[[int], AbstractContextManager[Iterator[int]]],
) -> None:
    with place(100) as items:
        assert list(items) == list(range(100))


@pytest.mark.parametrize("inside", [True, False], ids=["thread", "process"])
def test_what_goes_wrong_ahead_is_raised_behind_what_came_before(inside: bool) -> None:
    opened = in_thread(broken(), nothing) if inside else in_process(nothing, broken)
    with opened as items:
        assert next(items) == 1
        with pytest.raises(FileUnreadable, match="It is no file"):
            next(items)


def test_a_thread_stops_with_the_one_who_asks() -> None:
    taken: list[int] = []

    def counting() -> Iterator[int]:
        while True:
            taken.append(len(taken))
            yield taken[-1]

    with in_thread(counting(), nothing) as items:
        next(items)
    assert not [one for one in threading.enumerate() if "ahead" in one.name]
    assert len(taken) < 5


def test_a_process_is_another_and_ends_with_the_block() -> None:
    with in_process(nothing, endless) as items:
        process = next(items)
        assert process != os.getpid()
    assert not is_running(process)


def test_whoever_waits_can_be_stopped() -> None:
    def stop() -> None:
        raise Cancelled("Enough.")

    gate = threading.Event()
    with in_thread((gate.wait() for _ in range(2)), stop) as waiting:
        with pytest.raises(Cancelled):
            next(waiting)
        gate.set()
    with in_process(stop, endless) as items, pytest.raises(Cancelled):
        next(items)  # it cannot be there within the first moment


def test_behind_a_killed_process_this_one_goes_on() -> None:
    with in_process(nothing, large) as items:
        os.kill(int(next(items)), signal.SIGKILL)
        assert list(items) == list(large())[1:]


def test_a_process_that_cannot_read_its_task_leaves_it_to_this_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.executable", shutil.which("true"))
    with in_process(nothing, numbers, 3) as items:
        assert list(items) == [0, 1, 2]


def test_a_program_of_one_piece_works_when_it_is_started_to() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "refman", ahead.WORK],
        input=pickle.dumps(partial(range, 2)),
        capture_output=True,
        check=True,
    )
    told = io.BytesIO(done.stdout)
    assert [pickle.load(told) for _ in range(3)] == [(0,), (1,), ()]


def test_what_cannot_be_handed_over_is_made_here() -> None:
    with in_process(nothing, unpicklable) as items:
        assert next(items) == 1
        made = next(items)
        assert callable(made)


def test_without_a_process_the_work_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    with in_process(nothing, endless) as items:
        assert next(items) == os.getpid()


def test_a_killed_program_leaves_no_process_behind() -> None:
    code = (
        "from refman.ahead import in_process\n"
        "from tests.test_ahead import endless, nothing\n"
        "with in_process(nothing, endless) as items:\n"
        "    print(next(items), flush=True)\n"
        "    input()\n"
    )
    program = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert program.stdin
    assert program.stdout
    with program.stdin, program.stdout as said:
        assert int(said.readline()) != program.pid
        program.kill()
        program.wait()
        # The end of what it said is seen when nobody holds that pipe open any more.
        assert said.read() == ""


def is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True
