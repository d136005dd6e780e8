"""BibTeX text that is typed: coloured while it is, a line marked where it cannot be read."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCursor, QTextFormat
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit

from refman.gui.bibtex_colours import Span, spans
from refman.gui.bibtex_view import Colours
from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.widgets.scrollbars import overlay

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MARGIN = 4


class SourceEdit(QPlainTextEdit):
    """Tab goes on to the next control, as everywhere.

    Signals:
        edited: the user changed the text.
        saved: Ctrl+Enter.
    """

    edited = Signal()
    saved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._coloured: str | None = None
        self._quiet = False
        self._marked = 0
        self._colours = Colours(self.document())
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("tone", "sunken")
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_MARGIN)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)
        self.setAccessibleName(tr("BibTeX text"))
        overlay(self)
        self.textChanged.connect(self._follow_text)
        theme().changed.connect(self._dress)
        self._dress()

    def source(self) -> str:
        """The text."""
        return self.toPlainText()

    def set_source(self, text: str) -> None:
        """Show another text, without `edited`; the same keeps cursor and place."""
        if text != self.toPlainText():
            self._quiet = True
            self.setPlainText(text)
            self._quiet = False

    def mark(self, line: int) -> None:
        """Mark a line, counted from 1, and go there; 0 marks none."""
        self._marked = line
        if line:
            cursor = QTextCursor(self.document().findBlockByNumber(line - 1))
            self.setTextCursor(cursor)
            self.setFocus()
        self._show_mark()

    def marked(self) -> int:
        """The line that is marked; 0 for none."""
        return self._marked

    def event(self, event: QEvent) -> bool:
        """Undo is the library's where there is nothing of the text's own to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.keyCombination().toCombined() == (
                Qt.KeyboardModifier.ControlModifier.value | Qt.Key.Key_Z.value
            )
            if undo and not self.document().isUndoAvailable():
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER and control:
            self.saved.emit()
        else:
            super().keyPressEvent(event)

    def _follow_text(self) -> None:
        text = self.toPlainText()
        if text == self._coloured:
            return  # only its colours changed
        self._coloured = text
        self._colours.set_lines(list(_lines(spans(text))))
        self._colours.rehighlight()
        if not self._quiet:
            self.edited.emit()

    def _show_mark(self) -> None:
        marks = []
        if self._marked:
            one = QTextEdit.ExtraSelection()
            one.cursor = QTextCursor(self.document().findBlockByNumber(self._marked - 1))
            one.format.setBackground(QColor(theme().tokens.bad_tint))
            one.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            marks.append(one)
        self.setExtraSelections(marks)

    def _dress(self) -> None:
        self.setFont(theme().metrics.mono)
        self._colours.dress()
        self._colours.rehighlight()
        self._show_mark()


def _lines(parts: list[Span]) -> Iterator[list[Span]]:
    """The spans of each line."""
    line: list[Span] = []
    for text, role in parts:
        first, *rest = text.split("\n")
        line.append((first, role))
        for piece in rest:
            yield line
            line = [(piece, role)]
    yield line
