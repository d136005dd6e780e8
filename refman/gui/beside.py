"""Questions to the library that the window does not wait for: counts, and lists of everybody.

A question is a function that reads and gives one answer after another, as the first page of a list
before all of it. It runs in a thread of its own, and each answer is taken in the GUI thread. Who
asks again has the question before stopped where it is; what it still answers is dropped.

What is quick on any disk of this machine is waited for, but for a moment alone: who scrolls sees
no empty rows, and over a slow network the window goes on with what it shows until the answer comes.
All who ask share that moment: news of a change has three panes ask at once.
"""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from refman.jobs import Inline, Runner
from refman.model.errors import Cancelled
from refman.store import Library, Reading

if TYPE_CHECKING:
    from concurrent.futures import Future

Question = Callable[[Reading], Iterator[Any]]
Take = Callable[[Any], object]


class Patience:
    """How long a thread waits for answers, all in all: what it waited comes back as time passes.

    Args:
        seconds: that it waits at most.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._left = seconds
        self._since = monotonic()

    @property
    def left(self) -> float:
        """Seconds that it would wait now."""
        return min(self._seconds, self._left + monotonic() - self._since)

    def wait(self, answered: "Future[None]") -> None:
        """Until there is an answer, perhaps none at all, or patience is at its end."""
        from concurrent.futures import CancelledError  # no start needs it

        left, begun = self.left, monotonic()
        with suppress(TimeoutError, CancelledError):  # errors are told
            answered.exception(left)
        self._since = monotonic()
        self._left = max(0, left - (self._since - begun))


class Beside(QObject):
    """What one pane asks. Lives in the GUI thread.

    Args:
        runner: answers; the default does so at once.
        held: nothing is asked until `begin`: the window is painted first.
        patience: with it `ask` waits for the answer, which is taken before it returns then.

    Signals:
        failed: an exception.
    """

    failed = Signal(object)
    _answered = Signal()

    def __init__(
        self,
        library: Library,
        runner: Runner | None = None,
        parent: QObject | None = None,
        *,
        held: bool = False,
        patience: Patience | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._runner = runner or Inline()
        self._held = held
        self._patience = patience
        self._asked: tuple[Question, Take] | None = None
        self._generation = 0
        self._looking: Reading | None = None
        self._lock = Lock()
        self._answers: deque[tuple[int, Any]] = deque()
        self._answered.connect(self._take_answers)

    def ask(self, question: Question, take: Take) -> None:
        """Have `question` answered, and no other that was asked before."""
        self.forget()
        self._asked = question, take
        if not self._held:
            self._submit()

    def forget(self) -> None:
        """Stop what runs; no answer to it comes any more."""
        self._generation += 1
        self._asked = None
        with self._lock:  # else what is stopped could be what another thread reads after it
            if self._looking is not None:
                self._looking.interrupt()

    def begin(self) -> None:
        """Ask from now on, and what was asked before."""
        self._held = False
        if self._asked is not None:
            self._submit()

    def close(self) -> None:
        """Stop what runs and wait until it has; nothing can be asked after that."""
        self._held = True
        self.forget()
        self._runner.close()

    def _submit(self) -> None:
        assert self._asked is not None
        generation, question = self._generation, self._asked[0]
        job = self._runner.submit("Look", lambda _: self._answer(generation, question))
        job.future.add_done_callback(self._tell_failure)
        if self._patience:
            self._patience.wait(job.future)
            self._take_answers()

    def _answer(self, generation: int, question: Question) -> None:
        reading = self._library.reading
        try:
            with self._lock:
                self._looking = reading
            for answer in reading.wanted(question(reading), lambda: generation == self._generation):
                if isValid(self):  # else who asked is gone, and this with it
                    self._answers.append((generation, answer))
                    self._answered.emit()
        finally:
            with self._lock:
                self._looking = None

    def _take_answers(self) -> None:
        while self._answers:
            generation, answer = self._answers.popleft()
            if generation == self._generation and self._asked is not None:
                self._asked[1](answer)

    def _tell_failure(self, done: "Future[None]") -> None:
        error = None if done.cancelled() else done.exception()
        if error is not None and not isinstance(error, Cancelled) and isValid(self):
            self.failed.emit(error)
