"""What the search may go on with, in a list below its field.

The list never has the keyboard and takes no key that was not meant for it: Enter goes on in the
results unless one of its rows was chosen before, by the arrows; Tab takes the chosen row or the
first. The library is asked beside the window, and an answer that comes too late is dropped.
"""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.widgets.line_delegate import Line, line_height
from refman.gui.widgets.line_list import LineList
from refman.gui.widgets.search_field import SearchField
from refman.model.begun import Begun, begun
from refman.store import Reading, completion

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BELOW = 5
"""Pixels between field and list."""
_EDGE = 3
"""Pixels between list and card."""
_WIDTH = 30
"""In units of the font size, where the pane has so much."""


class SearchOffers(QObject):
    """Listens to a field for as long as both live.

    Args:
        pane: what the list lies over.

    Signals:
        moved: the list was shown, hidden or changed its height.
    """

    moved = Signal()

    def __init__(self, field: SearchField, session: Session, pane: QWidget) -> None:
        super().__init__(pane)
        self._field = field
        self._pane = pane
        self._beside = session.beside(self)
        self._term: Begun | None = None
        self._offers: list[completion.Offer] = []
        self.card = QFrame(pane)  # the ground of the list, which paints none
        self.card.setProperty("tone", "card")
        self.list = LineList(tr("Ways to go on with the search"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda index: self._take(index.row()))
        column = QVBoxLayout(self.card)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.addWidget(self.list)
        self.card.hide()
        field.line.installEventFilter(self)
        field.left.connect(self.hide)
        theme().changed.connect(self._place)

    def stay_above(self) -> None:
        """Lie over what was just put into the pane."""
        self.card.raise_()

    def bottom(self) -> int:
        """Where the list ends, in the pane; 0 while there is none."""
        return 0 if self.card.isHidden() else self.card.geometry().bottom()

    def ask(self) -> None:
        """Offer what fits the term around the cursor."""
        line = self._field.line
        term = begun(line.text(), line.cursorPosition())
        if term is None:
            self.hide()
            return

        def question(reading: Reading) -> Iterator[list[completion.Offer]]:
            yield completion.offered(reading, term)

        asked = (line.text(), line.cursorPosition())
        self._beside.ask(question, lambda found: self._show(term, asked, found))

    def hide(self) -> None:
        """Offer nothing until more is typed."""
        self._beside.forget()
        self._offers = []
        if not self.card.isHidden():
            self.card.hide()
            self.moved.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus():
            self.hide()
        if event.type() == QEvent.Type.Resize:
            self._place()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._offers:
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key, chosen = event.key(), self.list.currentIndex().row()
        if key == Qt.Key.Key_Escape:
            self.hide()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._choose(chosen + (1 if key == Qt.Key.Key_Down else -1))
        elif key == Qt.Key.Key_Tab and not event.modifiers():
            self._take(max(0, chosen))
        elif key in _ENTER and chosen >= 0:
            self._take(chosen)
        else:
            if key in _ENTER:
                self.hide()
            return False
        return True

    def _choose(self, row: int) -> None:
        """Before the first row and behind the last one stands what was typed."""
        count = len(self._offers)
        row = -1 if row in (-1, count) else row % count
        self.list.setCurrentIndex(self.list.model().index(row, 0))

    def _show(self, term: Begun, asked: tuple[str, int], found: list[completion.Offer]) -> None:
        line = self._field.line
        typed = line.text()[term.start : term.end]
        found = [one for one in found if one.term != typed]
        if (line.text(), line.cursorPosition()) != asked or not line.hasFocus() or not found:
            self.hide()
            return
        self._term, self._offers = term, found
        self.list.set_lines(_line(one) for one in found)
        self._choose(-1)
        self._place()
        self.card.show()
        self.card.raise_()
        self.moved.emit()

    def _take(self, row: int) -> None:
        if self._term is None or not 0 <= row < len(self._offers):
            return
        offer, term = self._offers[row], self._term
        self.hide()
        text = self._field.text()
        ends = offer.whole and text[term.end : term.end + 1] not in (" ", ")")
        self._field.replace(term.start, term.end, offer.term + " " * ends)

    def _place(self) -> None:
        if not self._offers:
            return
        pane, field = self._pane, self._field
        width = min(theme().metrics.base * _WIDTH, pane.width() - 2 * _BELOW)
        corner = field.mapTo(pane, QPoint(0, field.height()))
        left = min(corner.x(), pane.width() - width - _BELOW)
        self.list.setFixedHeight(len(self._offers) * line_height())
        height = self.card.sizeHint().height()
        self.card.setGeometry(left, corner.y() + _BELOW, width, height)


_ICONS = {
    "author": "person", "tag": "tag", "collection": "folder", "in": "file", "source": "globe",
    "cited-in": "cite", "read": "calendar", "added": "calendar", "key": "key",
    "has": "check", "is": "check", "note": "note",
}  # fmt: skip
"""By the field of an offer; others have the sign of searching."""


def _line(offer: completion.Offer) -> Line:
    field = offer.term.partition(":")[0] if offer.whole else ""
    return Line(offer.term, _nothing, note=offer.note, icon=_ICONS.get(field, "search"))


def _nothing() -> None:
    """A row is taken by the list itself."""
