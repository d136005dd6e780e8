"""A look at the entries of a .bib file, which stay where they are."""

from itertools import islice
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from refman.bibtex import latex
from refman.bibtex.blocks import Entry
from refman.bibtex.document import Document
from refman.gui.bibtex_view import BibtexView
from refman.gui.counting import counted
from refman.gui.dialogs.frame import Frame
from refman.gui.language import heard, tr
from refman.gui.theme import theme
from refman.gui.widgets.buttons import Button
from refman.model.errors import RefmanError
from refman.services import files

_MOST = 5000
"""Entries that are listed."""
_SHOWN = ("author", "title", "year")
_LINES = 12
_COLUMN = 13
"""Width of keys and of authors, in font sizes."""


class ViewFile(Frame):
    """The entries as a list, and the text of the one that is chosen. Nothing is written."""

    def __init__(self, path: Path, parent: QWidget | None, encoding: str = "") -> None:
        super().__init__(path.name, parent, width=64)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = QTreeWidget()
        self.list.setHeaderLabels([tr("Key"), tr("Authors"), tr("Title"), tr("Year")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(tr("Entries"))
        self.list.ensurePolished()  # or the rows are measured before they have their height
        self.list.setMinimumHeight(theme().metrics.line * _LINES)
        self.list.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(3, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setStretchLastSection(False)
        for column in range(2):
            self.list.setColumnWidth(column, theme().metrics.base * _COLUMN)
        self.text = BibtexView()
        sentence = self.add_sentence("")
        self.column.addWidget(self.list)
        self.column.addWidget(self.text)
        close = Button(tr("Close"), kind="primary")
        self.add_buttons(close)
        close.clicked.connect(self.accept)
        self._document = Document("")
        sentence.setText(self._read(path, encoding))
        self.list.currentItemChanged.connect(lambda row, _: self._show(row))
        if first := self.list.topLevelItem(0):
            self.list.setCurrentItem(first)
        self.list.setFocus()

    def _read(self, path: Path, encoding: str) -> str:
        try:
            self._document = Document.told(files.data(path), encoding)
        except RefmanError as error:
            return heard(str(error))
        found = list(islice(self._document.leading(), _MOST + 1))
        for entry in found[:_MOST]:
            self.list.addTopLevelItem(self._row(entry))
        if len(found) > _MOST:
            return tr(
                "The first {most:,} entries of the file. The library is as it was.", most=_MOST
            )
        number = counted(len(found), "entry")
        return tr("{number}. The library is as it was.", number=number)

    def _row(self, entry: Entry) -> QTreeWidgetItem:
        fields = {field.name.lower(): field for field in entry.fields}
        texts = [
            latex.plain(self._document.value(fields[name])) if name in fields else ""
            for name in _SHOWN
        ]
        row = QTreeWidgetItem([entry.key, *texts])
        row.setData(0, Qt.ItemDataRole.UserRole, self._document.source(entry))
        return row

    def _show(self, row: QTreeWidgetItem | None) -> None:
        self.text.set_source("" if row is None else str(row.data(0, Qt.ItemDataRole.UserRole)))
