"""Who writes with an author: a graph, and beside it the same people as a list."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from refman.gui.counting import counted
from refman.gui.dialogs.choosing import nothing
from refman.gui.dialogs.frame import Frame
from refman.gui.graph_layout import Place, placed
from refman.gui.language import figure, tr
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP
from refman.gui.widgets.buttons import Button, IconButton
from refman.gui.widgets.line_delegate import Line
from refman.gui.widgets.line_list import LineList
from refman.gui.widgets.people_graph import PeopleGraph
from refman.model.entry import PersonId
from refman.store import Reading, people
from refman.store.people import Circle

_SIZE = (76, 52)
_EDGES = 3
_LIST = 20
"""In font sizes, all of them."""
_ZOOM = 1.3
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CoauthorsDialog(Frame):
    """Goes from one author to the next, and back; of a large library the neighbourhood is drawn.

    What is drawn is read, and its places are found, beside the window.
    """

    def __init__(self, session: Session, person: PersonId, parent: QWidget | None) -> None:
        super().__init__(tr("Co-authors"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._beside = session.beside(self)
        self._way: list[PersonId] = []
        self._circle = Circle((), {})
        self.graph = PeopleGraph()
        self.list = LineList(tr("Co-authors, those of most papers first"))
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.says = QLabel()
        self.back = IconButton("chevron-left", tr("The author before"), "Alt+Left")
        self._assemble()
        self.go(person)

    def go(self, person: PersonId) -> None:
        """Draw the circle of another author."""
        self._way.append(person)
        self._ask()

    def go_back(self) -> None:
        """Draw the circle of the author before."""
        if len(self._way) > 1:
            self._way.pop()
            self._ask()

    def follow(self, place: int) -> None:
        """Draw the circle of one of those who are drawn."""
        if 0 < place < len(self._circle.people):
            self.go(self._circle.people[place].id)

    def show_papers(self) -> None:
        """Narrow the papers to the author in the middle, and to the one who is picked too."""
        picked = {0: None, self.list.currentIndex().row(): None}
        names = tuple(self._circle.people[place].name for place in picked)
        self.accept()
        self._session.narrow(people=names)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the list Enter goes on to the one who is picked, and from anywhere there is a way
        back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
            if key == Qt.Key.Key_Backspace or (key == Qt.Key.Key_Left and alt):
                self.go_back()
                return True
            if watched is self.list and key in _ENTER and self.list.currentIndex().row() > 0:
                self.follow(self.list.currentIndex().row())
                return True
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        self._beside.ask(partial(_read, self._way[-1]), self._take)

    def _take(self, found: tuple[Circle, list[Place]]) -> None:
        self._circle, places = found
        first, *others = self._circle.people
        self.graph.show_circle(self._circle, places)
        lines = [Line(first.name, nothing, stamp=figure(first.papers, ","), icon="person")]
        lines += [
            Line(
                one.name, partial(self.follow, place), stamp=figure(one.papers, ","), icon="person"
            )
            for place, one in enumerate(others, 1)
        ]
        self.list.set_lines(lines)
        self.back.setEnabled(len(self._way) > 1)
        self._tell(0)

    def _tell(self, place: int) -> None:
        if not 0 <= place < len(self._circle.people):
            return
        first, one = self._circle.people[0], self._circle.people[place]
        if place:
            words = tr(
                "{name} and {name2} share {papers}.",
                name=one.name,
                name2=first.name,
                papers=counted(one.papers, "paper"),
            )
        else:
            others = len(self._circle.people) - 1
            words = f"{first.name}, {counted(first.papers, 'paper')}"
            words += (
                tr(", and the {others} who share most of them.", others=others)
                if others > 1
                else "."
            )
        self.says.setText(words)

    def _choose(self, row: int) -> None:
        self.graph.pick(max(0, row))
        self._tell(row)

    def _assemble(self) -> None:
        base, screen = theme().metrics.base, self.screen().availableSize()
        parent = self.parentWidget()
        host = parent.window().size() if parent is not None else screen
        width = min(_SIZE[0] * base, host.width() - 2 * _EDGES * base, screen.width())
        height = min(_SIZE[1] * base, host.height() - 2 * _EDGES * base, screen.height())
        self.list.setFixedWidth(min(_LIST * base, width // 3))
        self.says.setProperty("role", "secondary")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.back)
        head.addWidget(self.says, 1)
        deeds = (
            ("minus", tr("Smaller"), "-", lambda: self.graph.zoom(1 / _ZOOM)),
            ("plus", tr("Larger"), "+", lambda: self.graph.zoom(_ZOOM)),
            ("fit", tr("Show all"), "0", self.graph.fit),
        )
        for icon, hint, key, deed in deeds:
            button = IconButton(icon, hint, key)
            button.clicked.connect(lambda _=False, deed=deed: deed())
            head.addWidget(button)
        self.column.addLayout(head)
        sides = QHBoxLayout()
        sides.setSpacing(2 * GAP)
        sides.addWidget(self.graph, 1)
        sides.addWidget(self.list)
        self.column.addLayout(sides, 1)
        show, close = Button(tr("Show papers"), kind="primary"), Button(tr("Close"))
        self.add_buttons(close, show)
        self.back.clicked.connect(lambda _=False: self.go_back())
        close.clicked.connect(self.reject)
        show.clicked.connect(self.show_papers)
        self.graph.picked.connect(lambda place: self.list.setCurrentIndex(self._index(place)))
        self.graph.followed.connect(self.follow)
        self.list.doubleClicked.connect(lambda index: self.follow(index.row()))
        self.list.selectionModel().currentChanged.connect(lambda now, _: self._choose(now.row()))
        for widget in (self.list, self.graph):
            widget.installEventFilter(self)
        self.setFixedSize(width, height)
        self.list.setFocus()

    def _index(self, place: int) -> QModelIndex:
        return self.list.model().index(place, 0)


def _read(person: PersonId, reading: Reading) -> Iterator[tuple[Circle, list[Place]]]:
    found = people.circle(reading, person)
    if found is not None:
        yield found, placed(len(found.people), found.ties)
