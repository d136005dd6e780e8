"""BibTeX text to look at: coloured, broken at spaces, and copied as it really is."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QResizeEvent,
    QShowEvent,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from refman.gui.bibtex_colours import Role, Span, spans
from refman.gui.soft_wrap import Cells, Line, wrap
from refman.gui.theme import theme
from refman.gui.widgets.scrollbars import WIDTH, overlay

_MARGIN = 4
_TOKEN = {"string": "bibtex_type"}
"""Roles whose token has another name than `bibtex_` and the role."""


class BibtexView(QPlainTextEdit):
    """Shows BibTeX text; what is selected is copied without the breaks that the view made.

    Args:
        fits: the view is as tall as its text and does not scroll.
    """

    def __init__(self, fits: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fits = fits
        self._source = ""
        self._lines: list[Line] = []
        self._columns = 0
        self._colours = Colours(self.document())
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("tone", "sunken")
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(_MARGIN)
        self._read_from_the_left()
        self.setAccessibleName("BibTeX")
        if fits:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        else:
            overlay(self)
        theme().changed.connect(self._dress)
        self._dress()

    def source(self) -> str:
        """The true text."""
        return self._source

    def set_source(self, text: str) -> None:
        """Show `text`; the same text again changes nothing, not even the scroll position."""
        if text != self._source:
            self._source = text
            self._columns = 0
            self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def createMimeDataFromSelection(self) -> QMimeData:
        made = QMimeData()
        made.setText(self.selected_source())
        return made

    def selected_source(self) -> str:
        """The true text of what is selected."""
        cursor = self.textCursor()
        start, end = (self._offset(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        return self._source[start:end]

    def _offset(self, position: int) -> int:
        block = self.document().findBlock(position)
        column = _characters(block.text(), position - block.position())
        return self._lines[block.blockNumber()].source(column)

    def _lay_out(self) -> None:
        columns = self._room()
        if columns == self._columns:
            return
        self._columns = columns
        self._lines = list(wrap(self._source.rstrip("\n"), columns, self._cells()))
        self._colours.set_lines(_coloured(self._lines, spans(self._source)))
        self.setPlainText("\n".join(line.shown for line in self._lines))
        self._fit()

    def _fit(self) -> None:
        if self._fits:
            # Not lines times their height: a character of another font makes its line taller.
            text = sum(self.blockBoundingRect(block).height() for block in self._blocks())
            self.setFixedHeight(ceil(text) + 2 * (_MARGIN + self.frameWidth()))

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _room(self) -> int:
        width = self.viewport().width() - 2 * _MARGIN - (0 if self._fits else WIDTH)
        return int(width / QFontMetricsF(self.font()).horizontalAdvance("m"))

    def _cells(self) -> Cells:
        """What other fonts lend to the monospaced one is as wide as they have it."""
        measure = QFontMetricsF(self.font()).horizontalAdvance
        column = measure("m")
        return lru_cache(None)(lambda character: measure(character) / column)

    def _read_from_the_left(self) -> None:
        """Code does, also where a line of it begins with Arabic or Hebrew."""
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)

    def _dress(self) -> None:
        self.setFont(theme().metrics.mono)
        self._colours.dress()
        self._columns = 0
        self._lay_out()


class Colours(QSyntaxHighlighter):
    """Colours lines whose spans are known beforehand."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._lines: Sequence[Sequence[Span]] = ()
        self._formats: dict[Role, QTextCharFormat] = {}

    def set_lines(self, lines: Sequence[Sequence[Span]]) -> None:
        """What to colour from now on; set before the text is."""
        self._lines = lines

    def dress(self) -> None:
        """Take the colours of the theme."""
        self._formats = {role: _format(role) for role in Role.__args__}  # type: ignore[attr-defined]

    def highlightBlock(self, text: str) -> None:
        number = self.currentBlock().blockNumber()
        position = 0
        for piece, role in self._lines[number] if number < len(self._lines) else ():
            length = _units(piece)
            self.setFormat(position, length, self._formats[role])
            position += length


def _coloured(lines: Sequence[Line], parts: Sequence[Span]) -> list[list[Span]]:
    """The spans of each line as shown, its indent among them."""
    walker = _Walker(parts)
    return [[(" " * line.indent, "value"), *walker.between(line)] for line in lines]


class _Walker:
    """Goes once through spans while lines ask for theirs in order."""

    def __init__(self, parts: Sequence[Span]) -> None:
        self._parts = parts
        self._index = 0
        self._start = 0

    def between(self, line: Line) -> Iterator[Span]:
        """The pieces of the spans that lie in `line`."""
        end = line.offset + len(line.text)
        while self._index < len(self._parts) and self._start < end:
            text, role = self._parts[self._index]
            first, last = max(0, line.offset - self._start), end - self._start
            yield text[first:last], role
            if self._start + len(text) > end:
                return
            self._start += len(text)
            self._index += 1


def _format(role: Role) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(theme().colour(_TOKEN.get(role, f"bibtex_{role}"))))
    made.setFontItalic(role == "string")
    return made


def _units(text: str) -> int:
    """Qt counts UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _characters(text: str, units: int) -> int:
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le"))
