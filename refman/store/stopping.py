"""What SQLite does at a stretch, for minutes where a library is large, stopped in the midst of it.

SQLite would ask by itself whether to go on, but only between its steps, and to look through a whole
table is one: a second for 440 MB that are in memory, and many where they come from the disk.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

from refman.store.reading import Reading

Check = Callable[[], object]
"""Nothing, or raises where the work is to end. Any thread."""
_MOMENT = 0.05
_PATIENCE = 0.01
"""Seconds between two questions, and between two tries to stop a query: none stops one to come."""


@contextmanager
def stopped_by(check: Check, reading: Reading) -> Iterator[None]:
    """Have what is read in the block end where `check` raises, and raise the same.

    Args:
        check: called by a thread of its own, at once and then again and again.
    """
    over = Event()
    raised: list[Exception] = []

    def watch() -> None:
        try:
            check()
            while not over.wait(_MOMENT):
                check()
        except Exception as error:  # noqa: BLE001  # raised where the block ends
            raised.append(error)
            while not over.wait(_PATIENCE):
                reading.interrupt()

    watcher = Thread(target=watch, name="stopping", daemon=True)
    watcher.start()
    try:
        yield
    except Exception:
        if not raised:
            raise
    finally:
        over.set()
        watcher.join()
    if raised:
        raise raised[0]
