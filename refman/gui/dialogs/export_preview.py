"""The beginning of what will be written, its size, and what is missing in it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from refman.gui.bibtex_view import BibtexView
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import GAP, ICON
from refman.model.entry import EntryId
from refman.services import exporting
from refman.services.exporting import Style
from refman.store import Reading, selection
from refman.store.selection import Facts

_SHOWN = 100
"""Entries that are really rendered; the size of more is reckoned from theirs."""


class Preview(QWidget):
    """Shows one export after another."""

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self._reading = reading
        self._size = QLabel()
        self._size.setProperty("role", "secondary")
        self.view = BibtexView()
        self.view.setAccessibleName("Preview")
        self._icon = QLabel()
        self._warning = QLabel()
        self._warning.setTextFormat(Qt.TextFormat.PlainText)
        self._warning.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(self._head())
        column.addWidget(self.view, 1)
        column.addLayout(self._foot())
        theme().changed.connect(self._dress)
        self._dress()

    def show_export(self, ids: Sequence[int], style: Style) -> None:
        """Show how the entries `ids` are written."""
        entries = [EntryId(entry_id) for entry_id in ids]
        shown = list(exporting.pieces(self._reading, entries[:_SHOWN], style))
        rest = len(entries) - len(shown)
        text = "".join(shown)
        self.view.set_source(text + (f"\n… and {rest:,} more\n" if rest > 0 else ""))
        self._size.setText(_size(len(text.encode()), len(shown), len(entries)))
        self._warn(", ".join(_lacks(selection.facts(self._reading, entries))))

    def size_words(self) -> str:
        """“52 entries, 31 kB”"""
        return self._size.text()

    def warning(self) -> str:
        """“2 papers have no date”; "" when nothing is missing."""
        return self._warning.text()

    def _warn(self, words: str) -> None:
        self._warning.setText(words)
        for widget in (self._icon, self._warning):
            widget.setVisible(bool(words))

    def _head(self) -> QHBoxLayout:
        title = QLabel("Preview")
        title.setProperty("role", "heading")
        row = QHBoxLayout()
        row.addWidget(title)
        row.addStretch()
        row.addWidget(self._size)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._warning, 1)
        return row

    def _dress(self) -> None:
        colour = theme().tokens.warn
        self._icon.setPixmap(pixmap("warning", colour, ICON, self.devicePixelRatioF()))


def _size(size: int, shown: int, entries: int) -> str:
    noun = "entry" if entries == 1 else "entries"
    if shown < entries:
        return f"{entries:,} {noun}, about {_bytes(size * entries // max(1, shown))}"
    return f"{entries:,} {noun}, {_bytes(size)}"


def _bytes(size: int) -> str:
    if size < 1_000:
        return f"{size} bytes"
    return f"{size / 1_000:,.0f} kB" if size < 1_000_000 else f"{size / 1_000_000:,.1f} MB"


def _lacks(facts: Facts) -> Iterator[str]:
    missing = ((facts.papers - facts.dated, "date"), (facts.without_authors, "authors"))
    for number, what in missing:
        if number:
            papers = "paper has" if number == 1 else "papers have"
            yield f"{number:,} {papers} no {what}"
