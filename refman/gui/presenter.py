"""The one place that tells the user: what was done, what could not be done, and what is a bug.

Deeds go to the status bar, with the way back; foreseen errors to a strip below the panes; anything
else to a dialog whose report can be copied.
"""

import sys
import threading
from collections.abc import Callable, Sequence
from functools import cached_property, partial
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from refman.commands import Outcome
from refman.gui.language import heard, tr, tr_n
from refman.gui.session import Session
from refman.gui.views.status_bar import StatusBar
from refman.gui.widgets.buttons import Choice
from refman.model.changes import Changes
from refman.model.entry import EntryId
from refman.model.errors import Cancelled, DamagedLibrary, RefmanError, TooManyToCopy
from refman.store import history
from refman.store.hindrances import DAMAGED, REPLACED, WAYS

if TYPE_CHECKING:
    from refman.gui.crashes import Ended
    from refman.gui.widgets.message_strip import MessageStrip

_BACK = {"undo": tr("Undo"), "redo": tr("Redo")}


class Presenter(QObject):
    """Listens to the session; also takes what nobody caught (`take_over`).

    Args:
        column: the panes stand in it; the strip comes below them, so that it covers no row, and
            the rows in sight stay where they are.
    """

    def __init__(
        self, session: Session, window: QWidget, column: QVBoxLayout, status: StatusBar
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._column = column
        self._status = status
        self._deed: tuple[str, tuple[Choice, ...]] | None = None
        self.also: Callable[[Outcome], tuple[Choice, ...]] = lambda _: ()
        """What can be done about an outcome beside its undo; set by whoever knows."""
        session.news.connect(self._hear)
        session.reported.connect(self.report)
        session.failed.connect(self.show)
        session.hindered.connect(self._tell_hindered)

    @cached_property
    def strip(self) -> "MessageStrip":
        """Where errors are shown; made for the first of them."""
        from refman.gui.widgets.message_strip import MessageStrip

        made = MessageStrip()
        made.dismissed.connect(self._keep_deed)
        self._column.addWidget(made)
        return made

    def take_over(self) -> None:
        """Show exceptions that nobody caught, in place of Python's traceback alone."""
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_beside

    def show(self, error: BaseException) -> None:
        """Tell of an error; anything that is not foreseen is shown as the bug it is."""
        if isinstance(error, Cancelled):
            self._tell(heard(str(error)))
        elif isinstance(error, DamagedLibrary):
            self._guard(error)
        elif isinstance(error, TooManyToCopy):
            export = Choice(tr("Export…"), partial(self._session.run, "window.export"))
            self._say(heard(str(error)), "problem", (export,))
        elif isinstance(error, RefmanError):
            self._say(heard(str(error)), "problem")
        else:
            self._show_bug(error)

    def _guard(self, error: DamagedLibrary) -> None:
        """Nothing is written into a damaged library any more, at later starts too."""
        from refman.gui.dialogs.put_back import is_offered  # few libraries are ever damaged

        session = self._session
        session.library.refuse_changes(DAMAGED)
        session.state.update({"damaged": True})
        session.tell_hindrance()
        ways = [Choice(tr("Rescue what can be read…"), self._rescue)]
        if is_offered(session.library.path):
            ways.append(Choice(tr("Restore a backup…"), self._put_back))
        self.warn(heard(str(error)), tuple(ways))

    def _tell_hindered(self, hindered: bool) -> None:
        """Nobody did anything by which it would be told otherwise."""
        hindrance = self._session.library.hindrance
        if not hindered:
            self.mention(Outcome(tr("This library can be changed again")))
        elif hindrance == REPLACED:
            self.warn(
                tr(
                    "This library cannot be changed: {hindrance}. What is shown may be out of date;"
                    " {way}.",
                    hindrance=heard(hindrance),
                    way=heard(WAYS[hindrance]),
                ),
                (),
            )

    def _rescue(self) -> None:
        from refman.gui.another import start_another
        from refman.gui.dialogs.rescue import rescued

        new = rescued(self._session.library.path, self._window)
        if new is not None:
            start_another(new)

    def _put_back(self) -> None:
        from refman.gui.dialogs.put_back import chosen

        session = self._session
        if (backup := chosen(session.library.path, self._window)) is not None:
            session.put_back = backup
            self._window.close()

    def ask(self, question: str, choices: tuple[Choice, ...], about: object = None) -> None:
        """Ask over the panes; the window stays usable, and the question waits for its answer under
        whatever is said meanwhile.

        Args:
            about: what tells the question from others in the same words.
        """
        self._keep_deed()
        self.strip.say(question, "warning", choices, lasting=True, about=about)

    def mention(self, outcome: Outcome) -> None:
        """Tell of a deed that nobody waits for: what stands on the strip stays there."""
        self._session.standing.once_known(partial(self._mention, outcome))

    def _mention(self, outcome: Outcome) -> None:
        self._deed = None
        self._status.say(heard(outcome.text), self._way_back(outcome.change))

    def warn(self, sentence: str, choices: tuple[Choice, ...]) -> None:
        """Tell of something that goes wrong by itself, and what can be done about it; it is said
        until it is closed or withdrawn, whatever is done meanwhile."""
        self.strip.say(sentence, "problem", choices, lasting=True)

    def withdraw(self, sentence: str) -> bool:
        """Say it no longer, because it is not so any more; returns whether it was still said."""
        return "strip" in vars(self) and self.strip.retract(sentence)

    def report(self, outcome: Outcome) -> None:
        """Tell what a command did; what it gives for the clipboard goes there."""
        if isinstance(outcome.data, dict) and (text := outcome.data.get("clipboard")):
            QGuiApplication.clipboard().setText(text)
        self._session.standing.once_known(partial(self._report, outcome))

    def _report(self, outcome: Outcome) -> None:
        first, _, rest = heard(outcome.text).partition("\n")
        if not first:
            return
        back, ways_on = self._way_back(outcome.change), self.also(outcome)
        if outcome.status or rest or outcome.trashed or ways_on:
            more = _more(rest, self._window, unread=bool(outcome.status))
            more += self._ways_out(outcome.trashed)
            self._say(first, "warning", (*more, *ways_on, *back))
            kept = (*more, *back)
            self._deed = (first.removesuffix("."), kept) if kept else None
        else:
            self._tell(first, back)

    def _say(self, text: str, kind: Any, choices: tuple[Choice, ...] = ()) -> None:
        self._keep_deed()
        self.strip.say(text, kind, choices)

    def _tell(self, deed: str, back: tuple[Choice, ...] = ()) -> None:
        """Tell of a deed; a strip that speaks of an earlier one goes."""
        self._deed = None
        if "strip" in vars(self):
            self.strip.end()
        self._status.say(deed, back)

    def _keep_deed(self) -> None:
        """The strip goes: the deed that it told of stays at hand, with its way back."""
        if self._deed is not None:
            self._status.say(*self._deed)
            self._deed = None

    def _hear(self, news: Changes) -> None:
        if not (news.id or news.everything):
            return  # no history was made, as when only a linked file was written
        # The Undo that is offered beside the last deed would undo another one now.
        self._deed = None
        self._status.forget()
        if "strip" in vars(self):
            for label in _BACK.values():
                self.strip.withdraw(label)

    def _way_back(self, change: int) -> tuple[Choice, ...]:
        """What is offered after a change of the history was made, undone or redone."""
        known = self._session.standing.known
        ways = zip(_BACK.items(), (known.undo, known.redo), strict=True)
        return tuple(
            Choice(label, partial(self._session.run, name))
            for (name, label), (id_, _) in ways
            if change and id_ == change
        )

    def _ways_out(self, trashed: Sequence[EntryId]) -> tuple[Choice, ...]:
        """What is offered for papers that came in and stay in the trash."""
        restore = partial(self._session.run_on, tuple(trashed), "restore")
        label = tr_n("Restore it", "Restore the {number:,} papers", len(trashed))
        return (Choice(label, restore),) if trashed else ()

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, Exception):
            self.show(error)

    def _uncaught_beside(self, found: threading.ExceptHookArgs) -> None:
        """In another thread: told in this one."""
        threading.__excepthook__(found)
        if isinstance(found.exc_value, Exception):
            self._session.failed.emit(found.exc_value)

    def tell_end(self, ended: "Ended") -> None:
        """How the last start ended, which was not by closing the window, and what is there."""
        (id_, label), _ = history.next_steps(self._session.library.reading)
        said = tr(" The last change that is there is “{label}”.", label=heard(label))
        last = said if id_ else ""
        kept = tr("All that was committed is there.{last}", last=last)
        show = Choice(tr("Show report"), partial(self._show_report, ended.report))
        # lasting: the file that a start is given is asked about at the same time
        self.strip.say(
            tr("refman ended by a fault of its own the last time. {kept}", kept=kept)
            if ended.report
            else tr("refman was ended from outside the last time. {kept}", kept=kept),
            "warning",
            (show,) if ended.report else (),
            lasting=True,
        )

    def _show_report(self, report: str) -> None:
        from refman.gui.dialogs.report import ReportDialog

        sentence = tr(
            "The report says where in refman it happened, and nothing of papers, names or folders;"
            " whoever looks after refman can use it."
        )
        ReportDialog(tr("refman ended by a fault"), sentence, report, self._window).open()

    def _show_bug(self, error: BaseException) -> None:
        from refman.gui.crashes import report_of
        from refman.gui.dialogs.report import ReportDialog

        dialog = ReportDialog(
            tr("Something in refman went wrong"),
            tr(
                "What it was doing was given up; the library is as it was before. The report says"
                " where it happened, and nothing of papers, names or folders; whoever looks after"
                " refman can use it."
            ),
            report_of(error),
            self._window,
        )
        dialog.open()


def _more(rest: str, window: QWidget, *, unread: bool) -> tuple[Choice, ...]:
    """The offer to show all lines of an outcome, when it has more than one."""

    def show() -> None:
        from refman.gui.dialogs.report import ReportDialog

        places = tr("These places") if "\n" in rest else tr("This place")
        heading, sentence = (
            (
                tr("What was not read"),
                tr("{places} could not be read; everything else was.", places=places),
            )
            if unread
            else (tr("What to look at"), tr("All was read; this is worth a look."))
        )
        ReportDialog(heading, sentence, rest, window).open()

    words = tr("Show them") if "\n" in rest else tr("Show it")
    return (Choice(words, show),) if rest else ()
