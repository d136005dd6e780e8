"""Work beside the window: one writer thread, progress, cancel. No Qt.

The writer thread owns the library's write connection, so writes queue up behind one another and
the window never waits for them. The shell and the tests use `Inline`, which does the same work
at once in the calling thread.
"""

from collections.abc import Callable
from functools import cached_property
from threading import Event, Thread
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from refman.model.errors import Cancelled

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor
    from queue import SimpleQueue

T = TypeVar("T")
Listener = Callable[[int, int | None], None]

_FINE = 1000
"""Steps of a job that is told of in stages."""


class Progress:
    """How far a job is, and whether it should stop. Any thread.

    `papers` is how many are done, where that can be told; None elsewhere.
    """

    def __init__(self, listener: Listener | None = None) -> None:
        self.listener = listener
        self.papers: int | None = None
        self._stop = Event()

    def step(self, done: int, total: int | None = None) -> None:
        """Say that `done` of `total` units (None: unknown) are done; raises Cancelled on cancel."""
        self.check()
        if self.listener is not None:
            self.listener(done, total)

    def count(self, done: int, total: int) -> None:
        """Say that `done` of `total` papers, or steps that are nearly always one for each, are
        done; raises as `step` does."""
        self.papers = done
        self.step(done, total)

    def stage(self, before: float, share: float) -> "Progress":
        """The progress of a part of the job, which is cancelled with it.

        Args:
            before: how much of the job is done when the part begins, from 0 to 1.
            share: how much of it the part is.
        """

        def hear(done: int, total: int | None) -> None:
            if total:
                self.papers = made.papers
                self.step(round(_FINE * (before + share * done / total)), _FINE)

        made = Progress(hear)
        made._stop = self._stop
        return made

    def check(self) -> None:
        """Nothing, or raise Cancelled on cancel."""
        if self._stop.is_set():
            raise Cancelled("Cancelled. The library is as it was before.")

    def cancel(self) -> None:
        """Have the job stop at its next step."""
        self._stop.set()


class Job(Generic[T]):
    """One piece of work that was handed to a runner.

    Args:
        title: what the status bar calls it.
        future: its result or its error; callbacks run in the thread that did the work.
    """

    def __init__(self, title: str, progress: Progress, future: "Future[T]") -> None:
        self.title = title
        self.progress = progress
        self.future = future

    def cancel(self) -> None:
        """Take it off the queue, or stop it at its next step."""
        self.progress.cancel()
        self.future.cancel()


class Runner(Protocol):
    """Where work is done."""

    def submit(self, title: str, work: Callable[[Progress], T]) -> Job[T]:
        """Have `work` done after all that was submitted before it."""

    def close(self) -> None:
        """Finish what was submitted, then take no more."""


class Inline:
    """Does everything at once, in the calling thread."""

    def submit(self, title: str, work: Callable[[Progress], T]) -> Job[T]:
        """See `Runner`."""
        from concurrent.futures import Future  # see `Writer`

        job: Job[T] = Job(title, Progress(), Future())
        _settle(job, work)
        return job

    def close(self) -> None:
        """See `Runner`."""


class Turning:
    """Does everything at once, but between `turn` and `close` has another runner do it."""

    def __init__(self) -> None:
        self._runner: Runner = Inline()

    def turn(self, runner: Runner) -> None:
        """Have `runner` do what comes."""
        self._runner = runner

    def submit(self, title: str, work: Callable[[Progress], T]) -> Job[T]:
        """See `Runner`."""
        return self._runner.submit(title, work)

    def close(self) -> None:
        """See `Runner`; several that share this may each close it."""
        runner, self._runner = self._runner, Inline()
        runner.close()


class Writer:
    """Does one thing after another in a thread of its own, which begins with the first of them.

    No start needs one: importing `concurrent.futures` would take 3 ms of it.
    """

    def submit(self, title: str, work: Callable[[Progress], T]) -> Job[T]:
        """See `Runner`."""
        progress = Progress()
        return Job(title, progress, self._pool.submit(work, progress))

    def close(self) -> None:
        """See `Runner`."""
        if "_pool" in vars(self):
            self._pool.shutdown(wait=True)

    @cached_property
    def _pool(self) -> "ThreadPoolExecutor":
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")


class Looker:
    """Does one thing after another in a thread that the program never waits for.

    For what reads and may hang, as a look at a disk that is gone: the end of the program leaves
    it behind, with all that still waits for it.
    """

    def submit(self, title: str, work: Callable[[Progress], T]) -> Job[T]:
        """See `Runner`."""
        from concurrent.futures import Future  # see `Writer`

        job: Job[T] = Job(title, Progress(), Future())
        self._waiting.put(lambda: _settle(job, work))
        return job

    def close(self) -> None:
        """Take no more; nobody waits for what was submitted."""
        if "_waiting" in vars(self):
            self._waiting.put(None)

    @cached_property
    def _waiting(self) -> "SimpleQueue[Callable[[], None] | None]":
        from queue import SimpleQueue

        waiting: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        Thread(target=lambda: _work_off(waiting), name="looker", daemon=True).start()
        return waiting


def _work_off(waiting: "SimpleQueue[Callable[[], None] | None]") -> None:
    while (work := waiting.get()) is not None:
        work()


def _settle(job: Job[T], work: Callable[[Progress], T]) -> None:
    try:
        job.future.set_result(work(job.progress))
    except Exception as error:  # noqa: BLE001  # handed on to whoever asks for the result
        job.future.set_exception(error)
