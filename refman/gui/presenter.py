"""The one place that tells the user: what was done, what could not be done, and what is a bug.

Deeds go to the status bar, with the way back; foreseen errors to a strip over the panes; anything
else to a dialog whose report can be copied.
"""

import sys
import traceback
from functools import cached_property, partial
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from refman.commands import Outcome
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.metrics import GROUP_GAP
from refman.gui.views.status_bar import StatusBar
from refman.gui.widgets.buttons import Choice
from refman.model.changes import Changes
from refman.model.errors import Cancelled, RefmanError
from refman.store import history

if TYPE_CHECKING:
    from refman.gui.widgets.message_strip import MessageStrip

_BACK = {"undo": "Undo", "redo": "Redo"}
_WIDEST = 52
"""Width of the strip in font sizes."""


class Presenter(QObject):
    """Listens to the session; also takes what nobody caught (`take_over`).

    Args:
        host: the strip lies over its lower edge.
    """

    def __init__(self, session: Session, host: QWidget, status: StatusBar) -> None:
        super().__init__(host)
        self._session = session
        self._host = host
        self._status = status
        self._asking = False
        session.news.connect(self._hear)
        session.reported.connect(self.report)
        session.failed.connect(self.show)

    @cached_property
    def strip(self) -> "MessageStrip":
        """Where errors are shown; made for the first of them."""
        from refman.gui.widgets.message_strip import MessageStrip

        made = MessageStrip(self._host)
        self._host.installEventFilter(self)
        return made

    def take_over(self) -> None:
        """Show exceptions that nobody caught, in place of Python's traceback alone."""
        sys.excepthook = self._uncaught

    def show(self, error: BaseException) -> None:
        """Tell of an error; anything that is not foreseen is shown as the bug it is."""
        if isinstance(error, Cancelled):
            self._tell(str(error))
        elif isinstance(error, RefmanError):
            self._say(str(error), "problem")
        else:
            self._show_bug(error)

    def ask(self, question: str, choices: tuple[Choice, ...]) -> None:
        """Ask over the panes; the window stays usable."""
        self._say(question, "warning", choices)
        self._asking = True

    def report(self, outcome: Outcome) -> None:
        """Tell what a command did; what it gives for the clipboard goes there."""
        if isinstance(outcome.data, dict) and (text := outcome.data.get("clipboard")):
            QGuiApplication.clipboard().setText(text)
        first, _, rest = outcome.text.partition("\n")
        if not first:
            return
        back = self._way_back(outcome.change)
        if outcome.status or rest:
            more = _more(rest, self._host, unread=bool(outcome.status))
            self._say(first, "warning", (*more, *back))
        else:
            self._tell(first, back)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return False

    def _say(self, text: str, kind: Any, choices: tuple[Choice, ...] = ()) -> None:
        self._asking = False
        self.strip.say(text, kind, choices)
        self._place()
        self.strip.raise_()

    def _tell(self, deed: str, back: tuple[Choice, ...] = ()) -> None:
        """Tell of a deed; a strip that speaks of an earlier one goes."""
        if "strip" in vars(self) and not self._asking:
            self.strip.dismiss()
        if back:
            self._status.say(deed, back[0].label, back[0].run)
        else:
            self._status.say(deed)

    def _hear(self, _news: Changes) -> None:
        # The Undo that is offered beside the last deed would undo another one now.
        self._status.forget()
        if "strip" in vars(self):
            for label in _BACK.values():
                self.strip.withdraw(label)

    def _way_back(self, change: int) -> tuple[Choice, ...]:
        """What is offered after a change of the history was made, undone or redone."""
        steps = history.next_steps(self._session.library.reading)
        ways = zip(_BACK.items(), steps, strict=True)
        return tuple(
            Choice(label, partial(self._session.run, name))
            for (name, label), (id_, _) in ways
            if change and id_ == change
        )

    def _place(self) -> None:
        edge = GROUP_GAP
        width = min(self._host.width() - 2 * edge, _WIDEST * theme().metrics.base)
        height = max(self.strip.heightForWidth(width), self.strip.sizeHint().height())
        left = (self._host.width() - width) // 2
        self.strip.setGeometry(left, self._host.height() - height - edge, width, height)

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, Exception):
            self.show(error)

    def _show_bug(self, error: BaseException) -> None:
        from refman.gui.dialogs.report import ReportDialog

        dialog = ReportDialog(
            "Something in refman went wrong",
            "What it was doing was given up; the library is as it was before. The report says"
            " where it happened; whoever looks after refman can use it.",
            report_of(error),
            self._host.window(),
        )
        dialog.open()


def report_of(error: BaseException) -> str:
    """What a bug report should have: versions and the traceback."""
    import platform

    from PySide6.QtCore import qVersion

    from refman import __version__

    versions = f"refman {__version__}, Python {platform.python_version()}, Qt {qVersion()}"
    trace = "".join(traceback.format_exception(error))
    return f"{versions}, {platform.platform()}\n\n{trace}"


def _more(rest: str, host: QWidget, *, unread: bool) -> tuple[Choice, ...]:
    """The offer to show all lines of an outcome, when it has more than one."""

    def show() -> None:
        from refman.gui.dialogs.report import ReportDialog

        places = "These places" if "\n" in rest else "This place"
        heading, sentence = (
            ("What was not read", f"{places} could not be read; everything else was.")
            if unread
            else ("What to look at", "All was read; LaTeX would stumble over this.")
        )
        ReportDialog(heading, sentence, rest, host.window()).open()

    words = "Show them" if "\n" in rest else "Show it"
    return (Choice(words, show),) if rest else ()
