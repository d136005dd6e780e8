"""The papers of a scope as a table: ids for all of them, rows for the pages that are looked at."""

from array import array
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import partial
from itertools import compress, count
from typing import Any, NamedTuple

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

from refman.gui.beside import Beside
from refman.gui.models.papers_columns import COLUMNS
from refman.model.changes import Changes
from refman.model.entry import EntryId
from refman.model.errors import DamagedLibrary
from refman.store import Library, Reading, papers
from refman.store.papers import Row

PAGE = 64
PAGES = 16
"""Pages kept; what was read longest ago goes first. To read one takes a few ms, and to keep one
0.2 MB, with what is remembered of its texts to paint them."""
_WANTED = 2
"""Pages that are read one after another, those last looked at: a window shows no more."""

_ROLE = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NO_PLACES: Mapping[int, int] = {}


class PapersModel(QAbstractTableModel):
    """Rows in the order of the ids it was given; columns as in `COLUMNS`. GUI thread.

    Rows are read when they are looked at. Where their answer takes its time, what was last read of
    the same papers is shown until it comes.

    Args:
        beside: reads them; the default does so at once.

    Signals:
        failed: a DamagedLibrary; the papers of which it tells have empty rows.
    """

    failed = Signal(object)

    def __init__(
        self, library: Library, parent: QObject | None = None, beside: Beside | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._beside = beside or Beside(library, parent=self)
        self._beside.failed.connect(self._let_go)
        self._ids: array[int] = array("q")
        self._places: Mapping[int, int] = {}
        self._known: dict[int, Row | None] = {}
        self._fresh: dict[int, int] = {}
        self._wanted: dict[int, None] = {}
        self._reading = False
        self.cite: Callable[[Reading, Sequence[EntryId]], str] = lambda _reading, _entries: ""
        """How papers are cited in a document; "" where they cannot be."""
        self.aside: Callable[[], Beside] = lambda: Beside(library, parent=self)
        """Makes, or has, what reads what is dragged."""

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
        self._forget_all()
        self._keep(range(min(len(rows), PAGE)), rows)
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
            self._forget_all()
            self._tell(0, len(self._ids) - 1)
            return
        stale = [one for one in self._fresh if one in news.entries]
        if news.entries:
            self._let_go()  # what is being read may be as it was before
        if numbers := [self._fresh.pop(one) for one in stale]:
            self._tell(min(numbers), max(numbers))

    def row(self, number: int) -> Row | None:
        """What row `number` shows; None when its paper has gone since the search, or while nothing
        is known of it yet."""
        entry = self._ids[number]
        if entry not in self._fresh:
            self._want(number // PAGE)
        return self._known.get(entry)

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
        from refman.gui.models.papers_drag import Dragged

        return Dragged(self._library, entries, self.cite, self.aside())

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def _want(self, page: int) -> None:
        self._wanted.pop(page, None)
        self._wanted[page] = None
        while len(self._wanted) > _WANTED:
            del self._wanted[next(iter(self._wanted))]
        if not self._reading:
            self._read_wanted()

    def _read_wanted(self) -> None:
        page, _ = self._wanted.popitem()
        numbers = range(page * PAGE, min((page + 1) * PAGE, len(self._ids)))
        missing = [number for number in numbers if self._ids[number] not in self._fresh]
        ids = [EntryId(self._ids[number]) for number in missing]
        looking = [True]
        self._reading = True
        self._beside.ask(
            partial(_answer, ids), lambda found: self._take(missing, found, late=not looking)
        )
        looking.clear()

    def _take(self, numbers: Sequence[int], found: "_Found", *, late: bool) -> None:
        self._reading = False
        self._keep(numbers, found.rows)
        if found.error is not None:
            # An error that leaves a paint ends the program. It is told when that is over.
            QTimer.singleShot(0, self, partial(self.failed.emit, found.error))
        if late and numbers:
            self._tell(numbers[0], numbers[-1])
        if late and self._wanted:
            self._read_wanted()

    def _keep(self, numbers: Sequence[int], rows: Sequence[Row | None]) -> None:
        for number, row in zip(numbers, rows, strict=False):
            entry = self._ids[number]
            self._known.pop(entry, None)
            self._known[entry], self._fresh[entry] = row, number
        while len(self._known) > PAGE * PAGES:
            oldest = next(iter(self._known))
            del self._known[oldest]
            self._fresh.pop(oldest, None)

    def _forget_all(self) -> None:
        self._fresh.clear()
        self._let_go()

    def _let_go(self) -> None:
        """What is read now is not waited for."""
        self._wanted.clear()
        if self._reading:
            self._reading = False
            self._beside.forget()

    def _tell(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))


_ROW = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)


class _Found(NamedTuple):
    """Rows of papers, in their order, and what was damaged among them."""

    rows: Sequence[Row | None]
    error: DamagedLibrary | None = None


def _answer(ids: Sequence[EntryId], reading: Reading) -> Iterator[_Found]:
    """By who reads."""
    with reading.together():
        try:
            found = {row.id: row for row in papers.rows(reading, ids)}
        except DamagedLibrary as error:
            yield _Found([_readable(reading, one) for one in ids], error)
        else:
            yield _Found([found.get(one) for one in ids])


def _readable(reading: Reading, entry: EntryId) -> Row | None:
    try:
        return next(iter(papers.rows(reading, [entry])), None)
    except DamagedLibrary:
        return None


_SHOWN = (_ROLE.DisplayRole, _ROLE.AccessibleTextRole)
