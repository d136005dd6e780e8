"""Runs commands, by the writer, and tells the window what came of them.

All is asked for in the GUI thread, and told there, in the order in which it happened.
"""

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from functools import partial
from threading import get_ident
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from refman.commands import Command, Context, Outcome, commands
from refman.gui.language import heard, tr
from refman.jobs import Inline, Job, Progress, Runner
from refman.model.changes import Changes
from refman.model.entry import EntryId, Ids
from refman.settings import Settings
from refman.store import Library

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")
Doubt = Callable[[Sequence[EntryId], str, Callable[[], object]], bool]
"""Of papers and the name of a command: whether something is asked first, and what is to run is run
after the answer."""


class Running(QObject):
    """What a session runs; see `Session` for its signals.

    Args:
        runner: does what writes; without one it is done at once.
        reader: does what only reads, and is not to wait for what writes.
        within: ids of the projects that the scope is narrowed to.

    `held` is whether the writer waits for another program that writes.
    Commands run on `selection`, in the order of the table, unless they are given other papers.
    `doubt` is asked before a command runs that the user wants; it may take over.
    """

    reported = Signal(object)
    failed = Signal(object)
    jobs_changed = Signal()
    progressed = Signal(object, object, object)  # numbers; as Qt’s own, 2 GB of a file are too much
    held_up = Signal()
    shortcuts_changed = Signal()

    _called = Signal()

    def __init__(
        self,
        library: Library,
        settings: Settings,
        runner: Runner | None,
        reader: Runner,
        within: Callable[[], tuple[int, ...]],
    ) -> None:
        super().__init__()
        self.library = library
        self.settings = settings
        self.window: Any = None
        self.doubt: Doubt = lambda *_: False
        self.selection = Ids()
        self.jobs: list[Job[Any]] = []
        self._reads: set[Job[Any]] = set()
        self._exports: set[Job[Any]] = set()
        self._within = within
        self._runner = runner or Inline()
        self._reader = reader
        self._exporter = self._runner
        self._messages: deque[Callable[[], object]] = deque()
        self._called.connect(self._take_messages)
        self.held = False
        library.tell_waiting(lambda begun: self._call(partial(self._hold_up, begun)))
        self.reported.connect(self._note_given)

    def command(self, name: str) -> Command:
        """The command called `name`, with the keys that the user chose."""
        return self.owned(commands()[name])

    def owned(self, command: Command) -> Command:
        """A command with the keys that the user chose, and in the language of the window."""
        keys = self.settings["shortcuts"].get(command.name)
        return command._replace(
            title=heard(command.title),
            help=heard(command.help.partition("\n")[0]),
            shortcut=keys if isinstance(keys, str) else command.shortcut,
        )

    def give_keys(self, chosen: Mapping[str, str]) -> None:
        """Have these commands have these keys, and all others those that they had at first."""
        self.settings.set("shortcuts", dict(chosen))
        self.shortcuts_changed.emit()

    def run(self, name: str, /, **parameters: Any) -> None:
        """Run a command on the selection: in the writer thread, or here when it is the window's."""
        self.run_on(self.selection, name, **parameters)

    def run_on(self, entries: Sequence[EntryId], name: str, /, **parameters: Any) -> None:
        """Run a command on `entries`; where `doubt` has to ask first, after the answer."""
        go = partial(self._submit, entries, name, parameters)
        if not self.doubt(entries, name, go):
            go()

    def run_beside_on(self, entries: Sequence[EntryId], name: str, /, **parameters: Any) -> None:
        """Run a command that reads for long on `entries`, as they are once all is done that was
        asked for before; what is asked for after it waits for none of it."""
        title, work = self._asked(entries, name, parameters)
        before = self._runner.submit(title, lambda _: None).future
        job = self._exporter.submit(title, partial(_behind, before, work))
        self._exports.add(job)
        self._follow(job)

    def run_aside(
        self, heard: "Callable[[Future[Outcome]], object]", name: str, /, **parameters: Any
    ) -> None:
        """Run a command that nobody asked for by its name: `heard` gets what came of it, in the
        GUI thread, and nothing is reported."""
        self.run_aside_on(heard, (), name, **parameters)

    def run_aside_on(
        self,
        heard: "Callable[[Future[Outcome]], object]",
        entries: Sequence[EntryId],
        name: str,
        /,
        **parameters: Any,
    ) -> None:
        """The same on `entries`."""
        self._submit(entries, name, parameters, heard)

    def aside(
        self, title: str, work: Callable[[], T], heard: "Callable[[Future[T]], object]"
    ) -> None:
        """Have the writer do what is no command: `heard` gets what came of it, in the GUI thread,
        and nothing is reported."""
        job = self._runner.submit(title, lambda _: work())
        job.future.add_done_callback(lambda future: self._call(partial(heard, future)))

    def at_once(self) -> AbstractContextManager[None]:
        """Have all that panes read in a block be read together. GUI thread."""
        return self.library.reading.together()

    def tend(self, heard: "Callable[[Future[bool]], object]") -> None:
        """Have the writer do a little of the library's upkeep; `heard` gets whether there was any,
        in the writer's thread."""
        self._runner.submit("Tend", lambda _: self.library.tend()).future.add_done_callback(heard)

    def _submit(
        self,
        entries: Sequence[EntryId],
        name: str,
        parameters: dict[str, Any],
        heard: "Callable[[Future[Outcome]], object] | None" = None,
    ) -> None:
        command = self.command(name)
        title, work = self._asked(entries, name, parameters)
        if command.once and self.jobs and self.jobs[-1].title == title:
            return
        if command.cli or not command.past:
            self._follow((self._runner if command.cli else Inline()).submit(title, work), heard)
        else:
            self.read(title, work, heard)

    def _asked(
        self, entries: Sequence[EntryId], name: str, parameters: dict[str, Any]
    ) -> tuple[str, Callable[[Progress], Outcome]]:
        """What the status bar calls a command, and what is to be done for it."""
        command, within = self.command(name), self._within()
        context = Context(self.library, self.settings, Progress(), entries, self.window, within)
        return command.title.rstrip("…"), partial(_work, command, context, parameters)

    def read(
        self,
        title: str,
        work: Callable[[Progress], Outcome],
        heard: "Callable[[Future[Outcome]], object] | None" = None,
    ) -> None:
        """Have done, beside what is written, what only reads; unless `heard` gets what came of
        it, that is reported. Nobody waits for it who closes the window."""
        job = self._reader.submit(title, work)
        self._reads.add(job)
        self._follow(job, heard)

    def unfinished(self) -> list[Job[Any]]:
        """The jobs that were begun to be done, come what may: those that write."""
        return [job for job in self.jobs if job not in self._reads]

    def waiting(self) -> tuple[Job[Any] | None, list[Job[Any]]]:
        """The job that the writer does, and those that begin when it is done: what changes the
        library, and what is to hand out what that leaves."""
        jobs = self.unfinished()
        written = next((job for job in jobs if job not in self._exports), None)
        return written, jobs[jobs.index(written) + 1 :] if written else []

    def _give_up_reading(self) -> None:
        for job in self._reads:
            job.cancel()

    def _note_given(self, outcome: Outcome) -> None:
        """By the writer: a copy in the window must not wait for what is being written."""
        if outcome.given:
            from refman.services import naming  # no start needs it

            note = partial(naming.give_out, self.library, outcome.given)
            self._runner.submit(tr("Note the keys"), lambda _: note())

    def _call(self, message: Callable[[], object]) -> None:
        """Have `message` run in the GUI thread, after all that were there before it. Any thread.

        News come from the writer thread, but the end of a job that was quick is told by whoever
        asks for it, which is the GUI thread: as two signals, the end would overtake the news.
        """
        self._messages.append(message)
        self._called.emit()

    def _hold_up(self, held: bool) -> None:
        self.held = held
        self.held_up.emit()

    def _take_messages(self) -> None:
        if not self._messages:  # the library is let go
            return
        with self.at_once():
            while self._messages:
                self._messages.popleft()()

    def _follow(
        self, job: Job[Outcome], heard: "Callable[[Future[Outcome]], object] | None" = None
    ) -> None:
        self.jobs.append(job)
        self.jobs_changed.emit()
        progress = job.progress
        progress.listener = lambda done, total: self.progressed.emit(
            done, total or -1, -1 if progress.papers is None else progress.papers
        )
        finish = partial(self._finish, job, heard or self._tell)
        job.future.add_done_callback(lambda future: self._call(partial(finish, future)))

    def _finish(
        self,
        job: Job[Outcome],
        heard: "Callable[[Future[Outcome]], object]",
        future: "Future[Outcome]",
    ) -> None:
        self.jobs.remove(job)
        self._reads.discard(job)
        self._exports.discard(job)
        self.jobs_changed.emit()
        if not future.cancelled():
            heard(future)

    def _tell(self, future: "Future[Outcome]") -> None:
        if error := future.exception():
            self.failed.emit(error)
        else:
            self.reported.emit(future.result())


def _behind(
    before: "Future[None]", work: Callable[[Progress], Outcome], progress: Progress
) -> Outcome:
    before.result()
    progress.check()
    return work(progress)


def _work(
    command: Command, context: Context, parameters: dict[str, Any], progress: Progress
) -> Outcome:
    """What the command has to say, with the id of the last change that it made."""
    run: Callable[..., Outcome] = command.run
    changed = [0]
    here = get_ident()

    def note(news: Changes) -> None:
        # A change is told in the thread that made it; one without an id made no history.
        if get_ident() == here and news.id:
            changed.append(news.id)

    stop = context.library.observe(note)
    try:
        outcome = run(context._replace(progress=progress), **parameters)
    finally:
        stop()
    return outcome._replace(change=changed[-1])
