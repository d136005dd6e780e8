"""With whom an author writes: a name to go to, and how often as a bar."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from refman.gui.language import figure
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.views.details.links import LinkLabel
from refman.gui.views.details.page import label
from refman.gui.widgets.painting import box, smooth
from refman.store.people import Person

_BAR = 6
_NAME = 13
"""Font sizes that a name has before its bar gives way no more."""


class Coauthors(QWidget):
    """Shows the co-authors of one author after another, those of most papers first."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._cells: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 3)

    def show_people(self, people: Sequence[Person]) -> None:
        """Show other co-authors; `papers` of each counts the shared ones."""
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells.clear()
        most = max((person.papers for person in people), default=1)
        for row, person in enumerate(people):
            self._add(row, person, person.papers / most)

    def _add(self, row: int, person: Person, share: float) -> None:
        name = LinkLabel(lambda target: self._session.narrow(people=(target,)), parent=self)
        name.set_pieces([(person.name, person.name)])
        room = theme().metrics.base * _NAME
        name.setMinimumWidth(min(name.fontMetrics().horizontalAdvance(person.name) + 2, room))
        number = label(figure(person.papers, ","), "secondary")
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for column, cell in enumerate((name, _Bar(share), number)):
            self._grid.addWidget(cell, row, column)
            self._cells.append(cell)


class _Bar(QWidget):
    """A share from 0 to 1; what it says stands beside it as a number."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = share
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(80, _BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, whole = theme().tokens, QRectF(self.rect())
        with smooth(self) as painter:
            box(painter, whole, _BAR / 2, tokens.track)
            whole.setWidth(whole.width() * self._share)
            box(painter, whole, _BAR / 2, tokens.accent)
