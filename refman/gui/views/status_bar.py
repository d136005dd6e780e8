"""The row at the bottom: the last deed with what can be done about it, the job that runs, selection
and total."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from refman.gui.counting import counted
from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP, PANE_EDGE
from refman.gui.widgets.buttons import Button, Choice
from refman.gui.widgets.elided_label import ElidedLabel
from refman.jobs import Job

if TYPE_CHECKING:
    from refman.gui.widgets.job_progress import JobProgress

_PATIENCE = 300
"""Milliseconds before a job is shown: what is done at once need not flash by."""


class StatusBar(QWidget):
    """See the module."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job[Any] | None = None
        self._counted = False
        self._offered: Sequence[Choice] = ()
        self._links: list[Button] = []
        self._row = QHBoxLayout(self)
        self._deed = ElidedLabel()
        self._selected = QLabel()
        self._total = QLabel()
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._assemble()
        self._connect()
        self._show_numbers()
        self._dress()

    def say(self, deed: str, choices: Sequence[Choice] = ()) -> None:
        """Show what was done, and links, such as one that takes it back; screen readers hear it."""
        # Imported here: PySide makes eight enums for it, which takes 1 ms of the start.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        self._deed.setText(deed)
        self._offer(choices)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, deed))

    def forget(self) -> None:
        """Show no deed."""
        self._deed.setText("")
        self._offer(())

    def said(self) -> str:
        """The last deed."""
        return self._deed.text()

    def offers(self) -> list[str]:
        """What is offered beside it."""
        return [one.label for one in self._offered]

    def put_first(self, widget: QWidget) -> None:
        """Put something before all else; its own edge stands where the words began."""
        self._row.insertWidget(0, widget)
        edges = self._row.contentsMargins()
        self._row.setContentsMargins(PANE_EDGE - GAP, 0, edges.right(), 0)

    def _offer(self, choices: Sequence[Choice]) -> None:
        """The links are used again: one that is deleted while it is pressed takes the focus."""
        self._offered = choices
        while len(self._links) < len(choices):
            self._add_link()
        for place, link in enumerate(self._links):
            link.setText(choices[place].label if place < len(choices) else "")
            link.setVisible(place < len(choices))

    def _add_link(self) -> None:
        place, link = len(self._links), Button("", kind="link")
        link.hide()
        link.setFixedHeight(theme().metrics.row)
        link.clicked.connect(lambda _=False: self._offered[place].run())
        self._row.insertWidget(self._row.indexOf(self._deed) + 1 + place, link)
        self._links.append(link)

    def _assemble(self) -> None:
        row = self._row
        row.setContentsMargins(PANE_EDGE, 0, PANE_EDGE, 0)
        row.setSpacing(GAP)
        row.addWidget(self._deed)
        row.addStretch(1)
        row.addSpacing(GAP)
        for label in (self._selected, self._total):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(label)
        for label in (self._deed, self._selected, self._total):
            label.setProperty("role", "secondary")

    def _connect(self) -> None:
        self._session.jobs_changed.connect(self._begin_or_end)
        self._session.held_up.connect(self._say_waiting)
        self._session.selection_changed.connect(self._show_numbers)
        self._session.results_changed.connect(self._show_numbers)
        self._timer.timeout.connect(self._show_job)
        theme().changed.connect(self._dress)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _dress(self) -> None:
        metrics = theme().metrics
        self.setFixedHeight(metrics.row)
        for link in self._links:
            link.setFixedHeight(metrics.row)

    def _begin_or_end(self) -> None:
        jobs = self._session.jobs
        job = jobs[0] if jobs else None
        if job is self._job:
            self._say_waiting()
            return
        self._job = job
        self._say_waiting()
        if job is not None:
            self._progress.begin(job.title)
        if job is not None and self._progress.isHidden():
            self._timer.start()
        else:
            self._timer.stop()
            self._show_job()

    def _say_waiting(self) -> None:
        if self._job is None:
            return
        if self._session.held:
            words = tr("Waiting for another program that is writing the library")
        else:
            words = _waiting(*self._session.waiting())
        self._progress.say_waiting(words)

    def _show_job(self) -> None:
        self._progress.setVisible(self._job is not None)
        self._total.setVisible(self._job is None)

    @cached_property
    def _progress(self) -> "JobProgress":
        """Made for the first job."""
        from refman.gui.widgets.job_progress import JobProgress

        made = JobProgress()
        made.hide()
        made.cancelled.connect(self._stop)
        self._session.progressed.connect(made.progress)
        self._row.insertWidget(self._row.indexOf(self._selected) - 1, made)
        return made

    def _show_numbers(self) -> None:
        if self._session.error is not None:  # what is shown answers an earlier question
            self._selected.setText("")
            self._total.setText("")
            return
        selected, shown = len(self._session.selection), len(self._session.results)
        total = self._session.total
        if not self._session.whole:  # how many were found is known a moment later
            self._total.setText("…" if self._counted else "")
            return
        self._counted = True
        self._selected.setText(
            tr("{selected:,} of {shown:,} selected", selected=selected, shown=shown)
            if selected
            else ""
        )
        scope = self._session.scope
        gone = self._session.all_gone
        if gone and scope.place != "trash":
            self._total.setText(_in_trash(gone, narrowed=False))
        elif scope.place == "trash":
            self._total.setText(_in_trash(shown, narrowed=scope.narrowed))
        else:
            self._total.setText(_total(shown, total, narrowed=not selected))


def _waiting(written: Job[Any] | None, behind: Sequence[Job[Any]]) -> str:
    """“Add tag” waits for “Import”; "" where nothing waits."""
    if written is None or not behind:
        return ""
    if len(behind) == 1:
        return tr("“{title}” waits for “{other}”", title=behind[0].title, other=written.title)
    return tr("{number:,} wait for “{other}”", number=len(behind), other=written.title)


def _in_trash(shown: int, *, narrowed: bool) -> str:
    papers = counted(shown, "paper")
    if narrowed:
        return tr("{papers} found in the trash", papers=papers)
    return tr("{papers} in the trash", papers=papers)


def _total(shown: int, total: int, narrowed: bool) -> str:
    if not total:
        return tr("Empty library")
    papers = counted(total, "paper")
    return (
        tr("{shown:,} of {counted}", shown=shown, counted=papers)
        if narrowed and shown != total
        else papers
    )
