"""Why the text in the search field cannot be read, in words below it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from refman.gui.language import heard
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP, PANE_EDGE
from refman.gui.widgets.search_field import SearchField
from refman.model.errors import QueryError

_PATIENCE = 500
"""Milliseconds after the last key before a query's fault is put in words: half-typed ones have
many. The field is marked at once."""

_EDGE = 1
"""Of the card, as the stylesheet has it."""


class QueryFault(QFrame):
    """Says below the search field why its text cannot be read. Lies over the table's heads."""

    def __init__(self, field: SearchField, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = field
        self._pane = parent
        self._above = 0
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self.appear)
        self.setProperty("tone", "card")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(GAP, GAP, GAP, GAP)
        self._row.addWidget(self._words)
        field.descended.connect(self.appear)
        theme().changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_error(self, error: QueryError | None) -> None:
        """Mark the field, and say why when the typing pauses; None: all is well."""
        self._field.set_error(error.position if error else None, heard(str(error or "")))
        self._words.setText(heard(str(error or "")))
        self._timer.start()
        if error is None:
            self._timer.stop()
            self.hide()

    def keep_below(self, bottom: int) -> None:
        """Leave room to what stands below the field down to there, in the pane."""
        self._above = bottom
        if not self.isHidden():
            self._place()

    def appear(self) -> None:
        """Say it now."""
        if self._words.text():
            self._place()
            self.show()
            self.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        pane = self._pane
        most = min(pane.width() - 2 * PANE_EDGE, theme().metrics.base * 30)
        line = self._words.fontMetrics().horizontalAdvance(self._words.text())
        width = max(1, min(most, line + 2 * (GAP + _EDGE + 1)))
        self.setFixedSize(width, self._row.totalHeightForWidth(width))
        corner = self._field.mapTo(pane, self._field.rect().bottomRight())
        top = max(corner.y(), self._above) + 5
        self.move(max(PANE_EDGE, corner.x() + 1 - self.width()), top)

    def _dress(self) -> None:
        colours = self._words.palette()
        colours.setColor(self._words.foregroundRole(), theme().colour("bad"))
        self._words.setPalette(colours)
