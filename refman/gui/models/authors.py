"""The people of the library as a list: a name, and how many papers."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from refman.gui.widgets.hint import verbatim
from refman.model.query import Everything, Node
from refman.store import Library, people
from refman.store.people import Person

_ROLE = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class AuthorsModel(QAbstractListModel):
    """Those who wrote what is looked at and whose name fits a search, most papers first or by
    name. GUI thread."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._people: list[Person] = []
        self._text = ""
        self._order = "papers"
        self._place: Node = Everything()

    @property
    def order(self) -> str:
        """ "papers" or "name"."""
        return self._order

    def search(self, text: str) -> None:
        """Show those whose name holds every word of `text` at a word's start."""
        self._text = text
        self.reload()

    def sort_by(self, order: str) -> None:
        """Order by "papers" (most first) or "name" (surname first)."""
        self._order = order
        self.reload()

    def look_at(self, place: Node) -> bool:
        """Show those who wrote the papers that `place` finds, and count these alone; returns
        whether that is different."""
        if place == self._place:
            return False
        self._place = place
        return self.reload()

    def reload(self) -> bool:
        """Read again; returns whether anything is different."""
        found = people.every(self._library.reading, self._text, self._order, self._place)
        if found == self._people:
            return False
        self.beginResetModel()
        self._people = found
        self.endResetModel()
        return True

    def person(self, number: int) -> Person:
        """The person in row `number`."""
        return self._people[number]

    def rows_of(self, names: tuple[str, ...]) -> list[int]:
        """The numbers of the rows of those `names` that are listed."""
        if not names:
            return []
        return [number for number, person in enumerate(self._people) if person.name in names]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._people)

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        person = self._people[index.row()]
        if role == _ROLE.DisplayRole:
            return person.name
        if role == _ROLE.AccessibleTextRole:
            return f"{person.name}, {counted(person.papers)}"
        if role == _ROLE.ToolTipRole:
            return verbatim(f"{person.name}, {counted(person.papers)}")
        return None


def counted(papers: int) -> str:
    """“1 paper”, “1,204 papers”."""
    return "1 paper" if papers == 1 else f"{papers:,} papers"
