"""Above the papers that may be one: how many pairs wait for a verdict, and papers for a comparison.

A few papers that were written are compared while nothing goes on; that is not worth a word that
comes and goes.
"""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from refman.gui.duplicates import MOST
from refman.gui.language import tr_n
from refman.gui.session import Session
from refman.gui.theme.metrics import GAP
from refman.gui.widgets.buttons import Button
from refman.store import Reading, pairs


class PairsRow(QWidget):
    """The two buttons; they are counted beside the window, and hidden while there is nothing.

    Signals:
        asked: name of a command to run as a menu would.
        counted: the widths are others.
    """

    asked = Signal(str)
    counted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._promptly = session.promptly(self)
        self._review, self._compare = Button("", "merge"), Button("", "duplicates", "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for button, command in ((self._review, "window.merge"), (self._compare, "duplicates")):
            row.addWidget(button)
            button.clicked.connect(lambda _=False, name=command: self.asked.emit(name))
        self._show((0, 0))

    def follow(self, *, shown: bool) -> None:
        """Count again where papers that may be one are shown; else hide."""
        self._promptly.forget()
        if shown:
            self._promptly.ask(_counts, self._show)
        else:
            self._show((0, 0))

    def _show(self, counts: tuple[int, int]) -> None:
        open_, waiting = counts
        writable = self._session.library.writable
        self._review.setText(tr_n("Review one pair", "Review {number:,} pairs", open_))
        self._review.setVisible(open_ > 0)
        self._compare.setText(tr_n("Compare one paper", "Compare {number:,} papers", waiting))
        self._compare.setVisible(open_ > 0 and waiting > MOST and writable)
        self.setVisible(open_ > 0)
        self.counted.emit()


def _counts(reading: Reading) -> Iterator[tuple[int, int]]:
    yield pairs.count(reading), pairs.waiting(reading)
