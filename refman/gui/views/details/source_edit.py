"""BibTeX text that is typed: coloured while it is, lines marked where it cannot be kept."""

from collections.abc import Iterator, Mapping
from typing import cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QToolTip

from refman.gui.bibtex_colours import Span, spans
from refman.gui.bibtex_view import Colours
from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.views.details.source_margin import SourceMargin
from refman.gui.widgets.hint import verbatim
from refman.gui.widgets.own_keys import spent
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
        self._faults: list[tuple[QTextCursor, str]] = []
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
        self._margin = SourceMargin(self)
        self.setViewportMargins(self._margin.width_needed(), 0, 0, 0)
        overlay(self)
        self.textChanged.connect(self._follow_text)
        self.updateRequest.connect(lambda *_: self._place_signs())
        theme().changed.connect(self._dress)
        self._dress()

    def source(self) -> str:
        """The text."""
        return self.toPlainText()

    def set_source(self, text: str, *, stay: bool = False) -> None:
        """Show another text, without `edited`; the same keeps cursor and place.

        Args:
            stay: it is another wording of the one that is shown: the cursor stays in its line.
        """
        if text == self.toPlainText():
            return
        line, scrolled = self.textCursor().blockNumber(), self.verticalScrollBar().value()
        self._quiet = True
        self.setPlainText(text)
        self._quiet = False
        if stay:
            block = self.document().findBlockByNumber(line)
            self.setTextCursor(
                QTextCursor(block if block.isValid() else self.document().lastBlock())
            )
            self.verticalScrollBar().setValue(scrolled)

    def show_faults(self, faults: Mapping[int, str]) -> None:
        """Mark lines, counted from 1, in which something is wrong: a sentence for each."""
        lines = ((self.document().findBlockByNumber(line - 1), faults[line]) for line in faults)
        self._faults = [(QTextCursor(block), words) for block, words in lines if block.isValid()]
        self._show_marks()

    def marked(self) -> dict[int, str]:
        """The lines that are marked, wherever they went since."""
        return {cursor.blockNumber() + 1: words for cursor, words in self._faults}

    def line(self) -> int:
        """The line of the cursor, counted from 1."""
        return self.textCursor().blockNumber() + 1

    def go_to(self, line: int) -> None:
        """Put the keyboard at the beginning of a line."""
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(line - 1)))
        self.setFocus()

    def event(self, event: QEvent) -> bool:
        """Undo is the library's where there is nothing of the text's own to undo."""
        if spent(event, self.document()):
            event.ignore()
            return False
        if event.type() == QEvent.Type.ToolTip:
            self._explain(cast(QHelpEvent, event))
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._margin.follow()

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

    def _explain(self, event: QHelpEvent) -> None:
        """Over a marked line, or the sign beside it, say what is wrong."""
        at = self.viewport().mapFrom(self, event.pos())
        words = self.marked().get(self.cursorForPosition(at).blockNumber() + 1, "")
        QToolTip.showText(event.globalPos(), verbatim(words), self)

    def _show_marks(self) -> None:
        self.setExtraSelections([mark for cursor, _ in self._faults for mark in _marks(cursor)])
        self._place_signs()

    def _place_signs(self) -> None:
        self._margin.show_at([self._top(cursor.block()) for cursor, _ in self._faults])

    def _top(self, block: QTextBlock) -> int:
        return round(self.blockBoundingGeometry(block).translated(self.contentOffset()).top())

    def _dress(self) -> None:
        self.setFont(theme().metrics.mono)
        self._colours.dress()
        self._colours.rehighlight()
        self._show_marks()


def _marks(cursor: QTextCursor) -> Iterator[QTextEdit.ExtraSelection]:
    """The ground of a whole line, and a wave below its words."""
    line, words = QTextEdit.ExtraSelection(), QTextEdit.ExtraSelection()
    line.cursor = words.cursor = QTextCursor(cursor.block())
    line.format.setBackground(QColor(theme().tokens.bad_tint))
    line.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
    text = cursor.block().text()
    words.cursor.setPosition(cursor.block().position() + len(text) - len(text.lstrip()))
    words.cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    words.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
    words.format.setUnderlineColor(QColor(theme().tokens.bad))
    yield line
    yield words


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
