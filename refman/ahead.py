"""Going through items ahead of whoever asks for them: in a thread, or in a process of its own.

A thread is there at once, and shares Python's lock with whoever asks. A process takes some tenths
of a second to begin, and then a second processor. Where it ends is the block: nothing of it is
left behind, also when this process is killed, for then the other finds nobody to give to.
"""

import gc
import pickle
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from queue import Queue

P = ParamSpec("P")
T = TypeVar("T")

_MOMENT = 0.05
_SWITCH = 0.0005
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
    from multiprocessing import get_context  # no start needs it

    context = get_context("spawn")
    room, far_end = context.Pipe(duplex=False)
    other = context.Process(
        target=_give_all, args=(far_end, give, args, kwargs), name="ahead", daemon=True
    )
    with room, _in_a_hurry():
        with far_end, suppress(OSError):
            other.start()
        try:
            yield _received(room, check, lambda: give(*args, **kwargs))
        finally:
            if other.pid is not None:
                other.kill()
                other.join()
                other.close()


def _give_all(
    room: "Connection[Any, Any]", give: Callable[..., Iterable[Any]], args: Any, kwargs: Any
) -> None:
    """All that the other process does. It ends when nobody listens any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the one who listens
    pickled = map(pickle.dumps, _handed_over(give, args, kwargs))
    with suppress(BrokenPipeError), in_thread(pickled, lambda: None) as ready:
        for item in ready:
            room.send_bytes(item)


def _handed_over(
    give: Callable[..., Iterable[T]], args: Any, kwargs: Any
) -> Iterator[tuple[T, ...] | Exception]:
    try:
        for item in give(*args, **kwargs):
            yield (item,)
        yield ()
    except Exception as error:  # noqa: BLE001  # handed on to whoever asks for the next item
        yield error


def _received(
    room: "Connection[Any, Any]", check: Callable[[], None], give: Callable[[], Iterable[T]]
) -> Iterator[T]:
    given = 0
    try:
        for item in _taken(lambda: _next_from(room, check)):
            yield item
            given += 1
    except _GoneError:
        yield from islice(give(), given, None)


class _GoneError(Exception):
    """The other process is no more, and has not given everything."""


def _next_from(room: "Connection[Any, Any]", check: Callable[[], None]) -> Any:
    try:
        while not room.poll(_MOMENT):
            check()
        given = room.recv_bytes()
    except (EOFError, OSError) as error:
        raise _GoneError from error
    return pickle.loads(given)


@contextmanager
def _in_a_hurry() -> Iterator[None]:
    """Have Python hand its lock over sooner, and look for garbage in circles less often.

    Whoever comes back from SQLite waits for the lock while the other thread computes: at Python's
    own 5 ms so long that hardly anything is done beside SQLite. And of the many values that are
    made and kept for a moment none is garbage in a circle.
    """
    interval, thresholds = sys.getswitchinterval(), gc.get_threshold()
    sys.setswitchinterval(_SWITCH)
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
