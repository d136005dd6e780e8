"""A field that grows with its text; Enter and leaving it commit, Esc takes back."""

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from refman.gui.theme import theme
from refman.gui.widgets.own_keys import spent

_MOST_LINES = 8
_PADDING = 5
"""Above and below the text, with the frame."""
_STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class FieldEdit(QPlainTextEdit):
    """Text in one paragraph.

    `held` while what was typed is not in the library: Esc then is for this field.

    Signals:
        edited: the user changed the text.
        left: it is to be kept: Enter, or the focus went elsewhere in the window.
        given_up: Esc.
    """

    edited = Signal()
    left = Signal()
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._quiet = False
        self.held = False
        self.setProperty("field", "true")
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._follow_text)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        theme().changed.connect(self._fit)
        self._fit()

    def text(self) -> str:
        """What stands in it."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show another text, without `edited`; its own undo begins anew."""
        if text != self.toPlainText():
            self._quiet = True
            self.setPlainText(text)
            self._quiet = False

    def sizeHint(self) -> QSize:
        return QSize(0, self.height())

    def event(self, event: QEvent) -> bool:
        """Undo is the library's where there is nothing of the field's own to undo."""
        if spent(event, self.document()):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.held:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            here = self.textCursor()
            here.clearSelection()  # or two fields would look as if one typed there
            self.setTextCursor(here)
            self.left.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(" ".join(source.text().split()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turns the page, but for a long text that is being edited."""
        if self.hasFocus() and self.verticalScrollBar().maximum():
            super().wheelEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _follow_text(self) -> None:
        self._fit()
        if not self._quiet:
            self.held = True
            self.edited.emit()

    def _fit(self) -> None:
        lines = min(_MOST_LINES, max(1, round(self.document().size().height())))
        height = ceil(lines * self.fontMetrics().lineSpacing()) + 2 * _PADDING
        if height != self.height():
            self.setFixedHeight(height)
