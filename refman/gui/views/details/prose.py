"""BibTeX text to read: wrapped, with its mathematics, in lines of equal height."""

import unicodedata
from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from refman.bibtex import latex
from refman.gui.hits import Find, nothing
from refman.gui.theme import theme
from refman.gui.views.details.measured import Measured
from refman.gui.widgets.breaking import breakable, whole
from refman.gui.widgets.rich_text import Run, plain, to_html

_LEADING = 1.2


class Prose(Measured):
    """Shows one text after another, as the title of a page or as text; it can be selected.

    A formula is set larger than the text around it; without a fixed line height it would push
    its line down.
    """

    def __init__(self, title: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_title = title
        self._runs: Sequence[Run] = ()
        self._find: Find = nothing
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if title:
            self.setProperty("role", "title")
        theme().changed.connect(self._dress)

    def show_text(self, text: str) -> None:
        """Show another BibTeX text."""
        self._runs = cast(Sequence[Run], latex.runs(text))
        self.setAccessibleName(plain(self._runs))
        self._dress()

    def mark(self, find: Find) -> None:
        """Mark what is searched for, in this text and those after it."""
        if find != self._find:
            self._find = find
            self._dress()

    def line_height(self) -> int:
        """The height of each line in logical pixels."""
        metrics = theme().metrics
        font = metrics.title if self._is_title else metrics.text
        return round(_LEADING * QFontMetrics(font).height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            QGuiApplication.clipboard().setText(whole(self.selectedText()))
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        font = theme().metrics.title if self._is_title else theme().metrics.text
        runs = [(breakable(text, font), style) for text, style in self._runs]
        marks = self._find(plain(cast(Sequence[Run], runs)))
        style = f"margin:0; line-height:{self.line_height()}px; -qt-line-height-type:fixed"
        way = direction(plain(self._runs))
        self.setText(f'<p dir="{way}" style="{style}">{to_html(runs, marks)}</p>')


def direction(text: str) -> str:
    """ "rtl" for text that is Arabic, Hebrew and the like throughout, else "ltr", as the table has
    it: Qt goes by the first letter, which turns the Latin words of a mixed title about."""
    ways = {unicodedata.bidirectional(character) for character in text}
    return "rtl" if ways & {"R", "AL"} and "L" not in ways else "ltr"
