"""The papers of a scope as a table: ids for all of them, rows for the pages that are looked at."""

from array import array
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import compress, count
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from refman.gui.models.papers_columns import COLUMNS
from refman.model.changes import Changes
from refman.model.entry import EntryId
from refman.model.errors import DamagedLibrary
from refman.store import Library, papers
from refman.store.papers import Row

PAGE = 64
_FEW = 8
"""Rows of a page that are read again by themselves."""
PAGES = 64
"""Pages kept; what was looked at longest ago goes first."""

_ROLE = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NO_PLACES: Mapping[int, int] = {}


class PapersModel(QAbstractTableModel):
    """Rows in the order of the ids it was given; columns as in `COLUMNS`. GUI thread.

    Signals:
        failed: a DamagedLibrary; the papers of which it tells have empty rows.
    """

    failed = Signal(object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._ids: array[int] = array("q")
        self._places: Mapping[int, int] = {}
        self._pages: dict[int, list[Row | None]] = {}
        self.cite: Callable[[Sequence[EntryId]], str] = lambda _: ""
        """How papers are cited in a document; "" where they cannot be."""

    @property
    def ids(self) -> "array[int]":
        """Of all rows, in their order. Not to be changed."""
        return self._ids

    def set_ids(
        self,
        ids: "array[int]",
        places: Mapping[int, int] = _NO_PLACES,
        rows: Sequence[Row] = (),
    ) -> bool:
        """Show other papers, or the same in another order; returns whether they are.

        Args:
            places: where some stand that are soon asked for, -1 where they do not: finding one
                among a million takes a while.
            rows: the first of them, where they were read.
        """
        self._places = places
        if ids == self._ids:
            return False
        self.beginResetModel()
        self._ids = ids
        self._pages = {0: list(rows[:PAGE])} if rows else {}
        self.endResetModel()
        return True

    def grow(self, ids: "array[int]", places: Mapping[int, int] = _NO_PLACES) -> bool:
        """Show papers behind those that are shown; returns whether `ids` begin with those, else
        nothing is done."""
        shown = len(self._ids)
        if not shown or ids[:shown] != self._ids:
            return False
        self._places = places
        self.beginInsertRows(_NOWHERE, shown, len(ids) - 1)
        self._ids = ids
        self.endInsertRows()
        return True

    def touch(self, news: Changes) -> None:
        """Read again what a change touched, when it is next looked at."""
        if news.everything or news.tags or news.sources or news.projects:
            self._pages.clear()
            self._tell(0, len(self._ids) - 1)
            return
        for page, rows in tuple(self._pages.items()):
            places = [n for n, row in enumerate(rows) if row and row.id in news.entries]
            if len(places) > _FEW:
                del self._pages[page]
            elif places:
                ids = [self._ids[page * PAGE + place] for place in places]
                for place, row in zip(places, self._rows_of(ids), strict=True):
                    rows[place] = row
            if places:
                self._tell(page * PAGE + places[0], page * PAGE + places[-1])

    def row(self, number: int) -> Row | None:
        """What row `number` shows; None when its paper has gone since the search."""
        page, place = divmod(number, PAGE)
        rows = self._pages.pop(page, [])
        if place >= len(rows):  # a page that was the last may have grown
            rows = rows + self._read(number - place + len(rows), (page + 1) * PAGE)
        self._pages[page] = rows
        return rows[place]

    def rows_of(self, entries: Collection[int]) -> list[int]:
        """The numbers of the rows of those `entries` that are in the table, ascending."""
        if all(entry in self._places for entry in entries):
            return sorted(row for entry in entries if (row := self._places[entry]) >= 0)
        if len(entries) == 1:
            try:
                return [self._ids.index(*entries)]
            except ValueError:
                return []
        wanted = set(entries)
        return list(compress(count(), map(wanted.__contains__, self._ids)))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> Any:
        if role not in _SHOWN or not index.isValid():
            return None
        row = self.row(index.row())
        if row is None:
            return ""
        column = COLUMNS[index.column()]
        return column.text(row) if role == _ROLE.DisplayRole else column.words(row)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == _ROLE.DisplayRole:
            return COLUMNS[section].label
        if role in (_ROLE.AccessibleTextRole, _ROLE.ToolTipRole):
            return COLUMNS[section].title
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return _ROW if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        from refman.gui.models.papers_drag import BIBTEX, ENTRIES

        return [ENTRIES, BIBTEX, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        numbers = sorted({index.row() for index in indexes})
        return self.dragged([EntryId(self._ids[number]) for number in numbers])

    def dragged(self, entries: Sequence[EntryId]) -> QMimeData:
        """The papers as what is dragged, or copied, to elsewhere."""
        from refman.gui.models.papers_drag import dragged

        return dragged(self._library.reading, entries, self.cite(entries))

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def _read(self, first: int, end: int) -> list[Row | None]:
        while len(self._pages) >= PAGES:
            del self._pages[next(iter(self._pages))]
        return self._rows_of(self._ids[first:end])

    def _rows_of(self, entries: Iterable[int]) -> list[Row | None]:
        ids = list(map(EntryId, entries))
        try:
            found = {row.id: row for row in papers.rows(self._library.reading, ids)}
        except DamagedLibrary as error:
            # An error that leaves a paint ends the program. It is told when that is over.
            QTimer.singleShot(0, self, lambda error=error: self.failed.emit(error))
            return [self._readable(entry) for entry in ids]
        return [found.get(entry) for entry in ids]

    def _readable(self, entry: EntryId) -> Row | None:
        try:
            return next(iter(papers.rows(self._library.reading, [entry])), None)
        except DamagedLibrary:
            return None

    def _tell(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))


_ROW = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
_SHOWN = (_ROLE.DisplayRole, _ROLE.AccessibleTextRole)
