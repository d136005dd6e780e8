"""How far a job is: its title, a bar, a number, a way to stop it, and what waits for it."""

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from refman.gui.counting import counted
from refman.gui.language import figure, tr
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.elided_label import ElidedLabel

_WIDTH = 120
_FINE = 1000
"""Steps of the bar: a Qt number may be too small for the bytes of a file."""

_GAP = " · "
_PATIENCE = 4.0
"""Seconds before anything is said of those that are left, and how many must be."""


def time_left(passed: float, share: float) -> str:
    """How long a job still takes; "" as long as nobody can tell.

    Args:
        passed: seconds since it began.
        share: of it that is done, from 0 to 1.
    """
    if passed < _PATIENCE or not share:
        return ""
    left = passed * (1 - share) / share
    if left < _PATIENCE:
        return ""
    if left < 55:
        return tr("{round} s left", round=round(left / 5 + 0.5) * 5)
    minutes = round(left / 60)
    return (
        tr("{minutes} min left", minutes=minutes)
        if minutes < 90
        else tr("{round} h left", round=round(minutes / 60))
    )


def counts(done: int, total: int, papers: int) -> str:
    """How far a job is: in papers, where these are counted; else in hundredths, with the papers
    that are done where they can be told."""
    if papers == done:
        return tr("{done:,} of {total:,}", done=done, total=total)
    share = f"{100 * done // total}%"
    return _GAP.join((counted(papers, "paper"), share)) if papers > 0 else share


class JobProgress(QWidget):
    """See the module.

    Signals:
        cancelled: the user wants the job stopped.
    """

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._begun = time.monotonic()
        self._title = ElidedLabel()
        self._bar = QProgressBar()
        self._bar.setFixedWidth(_WIDTH)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._count = QLabel()
        self._waiting = ElidedLabel()
        self._waiting.hide()
        self._cancel = Button(tr("Cancel"), kind="link")
        self._cancel.clicked.connect(lambda _=False: self.cancelled.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for widget in (self._title, self._bar, self._count, self._cancel, self._waiting):
            row.addWidget(widget)
        for label in (self._title, self._count, self._waiting):
            label.setProperty("role", "secondary")
        theme().changed.connect(self._dress)
        self._dress()

    def begin(self, title: str) -> None:
        """Show a job of which nothing is done yet."""
        self._begun = time.monotonic()
        self._title.setText(title)
        self._bar.setRange(0, 0)
        self._count.setText("")

    def say_waiting(self, text: str) -> None:
        """Show what begins only later; nothing for ""."""
        self._waiting.setText(text)
        self._waiting.setVisible(bool(text))

    def progress(self, done: int, total: int, papers: int) -> None:
        """Show what is done, of `total`, and how many papers those are; -1 where nobody knows."""
        if total > 0:
            self._bar.setRange(0, _FINE)
            self._bar.setValue(_FINE * done // total)
            left = time_left(time.monotonic() - self._begun, done / total)
            self._count.setText(_GAP.join(filter(None, (counts(done, total, papers), left))))
        else:
            self._bar.setRange(0, 0)
            self._count.setText(figure(done, ","))

    def _dress(self) -> None:
        self._cancel.setFixedHeight(theme().metrics.row)
