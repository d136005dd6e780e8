"""The people of the library as a list: a name, and how many papers.

Ids and counts are kept, 5 MB of 300,000 people; names are read by the page as they are shown. The
first page of a list is there before the rest of it, which is read beside the window.
"""

from array import array
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from refman.gui.beside import Beside
from refman.gui.counting import counted
from refman.gui.widgets.hint import verbatim
from refman.model.entry import PersonId
from refman.model.query import Everything, Node
from refman.store import Reading, people
from refman.store.people import Listed, Person

_ROLE = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_FIRST = 100
"""More than any window shows at once."""
_PAGE = 64
_NAMES_KEPT = 4096


class AuthorsModel(QAbstractListModel):
    """Those who wrote what is looked at and whose name fits a search, most papers first or by
    name. GUI thread.

    `waits` as long as the rows are those of what was asked for before; `whole` says that no rows
    are still to come.

    Args:
        reading: of the GUI thread, for the names.
        beside: where lists are looked for.

    Signals:
        listed: a list, or the rest of it, was found; the rows need not be others.
    """

    listed = Signal()

    def __init__(self, reading: Reading, beside: Beside, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._beside = beside
        self._people = Listed(array("q"), array("q"))
        self._names: dict[int, str] = {}
        self._rows: dict[int, int] = {}
        self._text = ""
        self._order = "papers"
        self._place: Node = Everything()
        self.whole = self.waits = False

    @property
    def order(self) -> str:
        """ "papers" or "name"."""
        return self._order

    def search(self, text: str) -> None:
        """Show those whose name holds every word of `text` at a word's start."""
        self._text = text
        self._look_anew()

    def sort_by(self, order: str) -> None:
        """Order by "papers" (most first) or "name" (surname first)."""
        self._order = order
        self._look_anew()

    def look_at(self, place: Node) -> None:
        """Show those who wrote the papers that `place` finds, and count these alone."""
        if place != self._place:
            self._place = place
            self._look_anew()

    def reload(self) -> None:
        """Read again what is listed."""
        asked = self._asked()
        self._beside.ask(lambda reading: iter([_every(reading, asked)]), self._take)

    def person(self, number: int) -> Person:
        """The person in row `number`."""
        found = self._people
        id_ = found.ids[number]
        if id_ not in self._names:
            self._read_names(number)
        self._rows[id_] = number
        return Person(PersonId(id_), self._names.get(id_, ""), found.papers[number])

    def rows_of(self, names: tuple[str, ...]) -> list[int]:
        """The numbers of the rows of those `names` that are listed."""
        wanted = (people.find(self._reading, name) for name in names)
        rows = (self._row_of(one) for one in wanted if one is not None)
        return sorted(row for row in rows if row >= 0)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._people.ids)

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == _ROLE.DisplayRole:
            return self.person(index.row()).name
        if role == _ROLE.AccessibleTextRole:
            return self._said(index.row())
        if role == _ROLE.ToolTipRole:
            return verbatim(self._said(index.row()))
        return None

    def _said(self, number: int) -> str:
        person = self.person(number)
        return f"{person.name}, {counted(person.papers, 'paper')}"

    def _asked(self) -> tuple[str, str, Node]:
        return self._text, self._order, self._place

    def _look_anew(self) -> None:
        """The first page of everybody is stored in its order: nothing is gained by waiting."""
        asked, self.waits = self._asked(), True
        page = not self._text and self._place == Everything()
        if page:
            self._take(_first(self._reading, asked))

        def look(reading: Reading) -> Iterator[_Found]:
            first = None if page else _first(reading, asked)
            if first is not None:
                yield first
            if first is None or not first.whole:
                yield _every(reading, asked)

        self._beside.ask(look, self._take)

    def _take(self, found: "_Found") -> None:
        now, before = found.people, self._people
        self.waits, self.whole = False, found.whole
        self._rows.clear()
        self._remember(found.names)
        shown = len(before.ids)
        if now.ids[:shown] == before.ids and now.papers[:shown] == before.papers:
            self._append(now)
        else:
            self.beginResetModel()
            self._people = now
            self.endResetModel()
        self.listed.emit()

    def _append(self, now: Listed) -> None:
        shown = len(self._people.ids)
        if len(now.ids) > shown:
            self.beginInsertRows(QModelIndex(), shown, len(now.ids) - 1)
            self._people = now
            self.endInsertRows()

    def _row_of(self, person: int) -> int:
        """-1 for somebody who is not listed. Of who was shown it is known; to look through 300,000
        ids takes 6 ms, and whoever is picked is asked for several times."""
        if person not in self._rows:
            try:
                self._rows[person] = self._people.ids.index(person)
            except ValueError:
                self._rows[person] = -1
        return self._rows[person]

    def _read_names(self, number: int) -> None:
        start = number - number % _PAGE
        page = self._people.ids[start : start + _PAGE].tolist()
        self._remember(people.names(self._reading, page))

    def _remember(self, names: Mapping[int, str]) -> None:
        if len(self._names) > _NAMES_KEPT:
            self._names.clear()
            self._rows.clear()
        self._names |= names


class _Found(NamedTuple):
    """People who were found, whether those are all, and the names that are known of them."""

    people: Listed
    whole: bool
    names: Mapping[int, str] = MappingProxyType({})


def _first(reading: Reading, asked: tuple[str, str, Node]) -> _Found:
    """The first page of a list."""
    some = people.every(reading, *asked, limit=_FIRST)
    ids, papers = array("q", (one.id for one in some)), array("q", (one.papers for one in some))
    names = {int(one.id): one.name for one in some}
    return _Found(Listed(ids, papers), len(some) < _FIRST, names)


def _every(reading: Reading, asked: tuple[str, str, Node]) -> _Found:
    return _Found(people.listed(reading, *asked), whole=True)
