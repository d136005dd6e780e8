"""Going through items ahead of whoever asks for them: in a thread, or in a process of its own.

A thread is there at once, and shares Python's lock with whoever asks. A process takes some tenths
of a second to begin, and then a second processor. Where it ends is the block: nothing of it is
left behind, also when this process is killed, for then the other finds nobody to give to.
"""

import gc
import os
import pickle
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from functools import partial
from itertools import islice
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

if TYPE_CHECKING:
    from queue import Queue
    from subprocess import Popen

P = ParamSpec("P")
T = TypeVar("T")

_MOMENT = 0.05
SWITCH = 0.0005
"""Seconds after which a thread that computes gives Python's lock to another that wants it. At
Python's own 5 ms whoever comes back from SQLite waits so long that hardly anything is done beside
it, and a window that comes back from Qt some ten times for what it paints once is seen to wait."""
_BETWEEN_LOOKS = 50_000


@contextmanager
def in_thread(items: Iterable[T], check: Callable[[], None]) -> Iterator[Iterator[T]]:
    """Go through `items` in a thread of its own, one ahead of whoever asks for the next.

    It stops where the block ends. What goes wrong in it is raised where the item was asked for.

    Args:
        check: called again and again while an item is waited for; may raise.
    """
    from queue import Queue  # no start needs it

    room: Queue[tuple[T, ...] | Exception] = Queue(1)
    stop = Event()

    def work() -> None:
        try:
            for item in items:
                _hand_over(room, (item,), stop)
                if stop.is_set():
                    return
            _hand_over(room, (), stop)
        except Exception as error:  # noqa: BLE001  # handed on to whoever asks for the next item
            _hand_over(room, error, stop)

    worker = Thread(target=work, name="ahead", daemon=True)
    with _in_a_hurry():
        worker.start()
        try:
            yield _taken(lambda: _next_in(room, check))
        finally:
            stop.set()
            worker.join()


@contextmanager
def in_process(
    check: Callable[[], None], give: Callable[P, Iterable[T]], *args: P.args, **kwargs: P.kwargs
) -> Iterator[Iterator[T]]:
    """Go through what `give` gives in a process of its own, some ahead of whoever asks.

    It is ended where the block ends. Where it cannot begin, or is killed, this process goes on
    behind what was given. What goes wrong in `give` is raised where the item was asked for.

    Args:
        check: called again and again while an item is waited for; may raise.
        give: a function of a module, for the other process imports it; it gives the same items
            again. They and its arguments can be pickled.
    """
    with (
        closing(_Other(partial(give, *args, **kwargs))) as other,
        in_thread(other.given(), check) as items,
        ExitStack() as before,
    ):
        before.callback(other.kill)  # the thread waits for what it says
        yield items


class _Other(Generic[T]):
    """Another process, and what it gives.

    Not by `multiprocessing`, which would run the file that the user's program began with once
    more, and leave a third process behind to look after the two.
    """

    def __init__(self, here: Callable[[], Iterable[T]]) -> None:
        self._here = here
        self._process = _begun()
        self._ended = False

    def given(self) -> Iterator[T]:
        """What it gives; behind the place where it is gone this process goes on."""
        given = 0
        with suppress(_GoneError):
            self._ask()
            for item in _taken(self._next):
                yield item
                given += 1
            return
        if not self._ended:
            yield from islice(self._here(), given, None)

    def kill(self) -> None:
        """Have it end."""
        self._ended = True
        if self._process:
            self._process.kill()

    def close(self) -> None:
        """See that it ended; nobody may wait for what it says any more."""
        if self._process:
            with self._process:
                self._process.kill()

    def _ask(self) -> None:
        if self._process is None or self._process.stdin is None:
            raise _GoneError
        with _going(), self._process.stdin as pipe:
            pickle.dump(self._here, pipe)

    def _next(self) -> Any:
        assert self._process
        assert self._process.stdout
        with _going():
            return pickle.load(self._process.stdout)


class _GoneError(Exception):
    """The other process is no more, and has not given everything."""


@contextmanager
def _going() -> Iterator[None]:
    try:
        yield
    except (EOFError, OSError, ValueError, pickle.UnpicklingError) as error:
        raise _GoneError from error


def _begun() -> "Popen[bytes] | None":
    """A process that does `work`; None where none can begin."""
    import subprocess  # no start needs it

    frozen = getattr(sys, "frozen", False)
    if frozen and _is_upgraded():
        return None  # what is asked of it is of this version
    code = f"import sys; sys.path[:] = {sys.path!r}; from refman.ahead import work; work()"
    command = [sys.executable, *([WORK] if frozen else ["-c", code])]
    no_window = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would show a black one
    with suppress(OSError):
        return subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, creationflags=no_window
        )
    return None


def _is_upgraded() -> bool:
    """Whether the program's file is another one by now. Not so where the system cannot tell."""
    with suppress(OSError):
        return not Path("/proc/self/exe").samefile(sys.executable)
    return False


WORK = "--work-for-refman"
"""With this argument `refman.__main__` calls `work`: a program of one piece is no Python."""


def work() -> None:
    """All that the other process does. It ends when nobody listens any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the one who listens
    here = pickle.load(sys.stdin.buffer)
    told = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what else is printed is not for the one who listens
    with suppress(BrokenPipeError), told, in_thread(map(pickle.dumps, _told(here)), _wait) as ready:
        for item in ready:
            told.write(item)
            told.flush()


def _wait() -> None:
    """Wait on: the other process asks when it is ready."""


def _told(here: Callable[[], Iterable[T]]) -> Iterator[tuple[T, ...] | Exception]:
    try:
        for item in here():
            yield (item,)
        yield ()
    except Exception as error:  # noqa: BLE001  # told to whoever asks for the next item
        yield error


@contextmanager
def _in_a_hurry() -> Iterator[None]:
    """Have Python hand its lock over sooner, and look for garbage in circles less often.

    In a window the lock is handed over so soon all the time. And of the many values that are made
    and kept for a moment none is garbage in a circle.
    """
    interval, thresholds = sys.getswitchinterval(), gc.get_threshold()
    sys.setswitchinterval(SWITCH)
    gc.set_threshold(_BETWEEN_LOOKS, *thresholds[1:])
    try:
        yield
    finally:
        sys.setswitchinterval(interval)
        gc.set_threshold(*thresholds)


def _hand_over(room: "Queue[Any]", given: object, stop: Event) -> None:
    from queue import Full  # no start needs it

    while not stop.is_set():
        with suppress(Full):
            room.put(given, timeout=_MOMENT)
            return


def _next_in(room: "Queue[Any]", check: Callable[[], None]) -> Any:
    from queue import Empty  # no start needs it

    while True:
        try:
            return room.get(timeout=_MOMENT)
        except Empty:
            check()


def _taken(next_one: Callable[[], Any]) -> Iterator[Any]:
    while given := next_one():
        if isinstance(given, Exception):
            raise given
        yield given[0]
