"""The authors pane: who wrote the papers, and picking some of them narrows the papers to theirs.

It follows the place, so that in the trash it is the authors of what is there. Tags, sources and
the search leave it whole: from any of them one can go on to any author.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QCursor,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from refman.gui.counting import counted
from refman.gui.language import figure, tr
from refman.gui.models.authors import AuthorsModel
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP
from refman.gui.views.authors_delegate import AuthorsDelegate
from refman.gui.views.authors_heads import AuthorsHeads
from refman.gui.widgets.following_focus import FollowingFocus
from refman.gui.widgets.scrollbars import overlay
from refman.gui.widgets.search_field import SearchField
from refman.model.changes import Changes

if TYPE_CHECKING:
    from refman.gui.views.author_card import AuthorCard

_FLAG = QItemSelectionModel.SelectionFlag
_ACTION = QAbstractItemView.CursorAction
_LIST = 8
"""Rows that the list keeps before the card's chart is given up."""
_CHART = 22
"""Height of the whole card in rows of text, about."""


class AuthorsPane(QFrame):
    """Search field, list, and from the first pick on the card."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = AuthorsModel(session.library.reading, session.beside(self), self)
        self.search = SearchField(tr("Authors"))
        self.search.line.setAccessibleName(tr("Find author"))
        self.heads = AuthorsHeads()
        self.list = AuthorsList(self.model)
        self._column = QVBoxLayout(self)
        self._card: AuthorCard | None = None
        self._descending = False
        self._assemble()
        self._connect()
        self.model.look_at(session.scope.of_place())
        by_name = session.state.get("authors_by") == "name"
        self._sort("name" if by_name else "papers")

    def focus_search(self) -> None:
        """Go to the search field, its text selected."""
        self.search.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.line.selectAll()

    def prepare(self) -> None:
        """Make what is seen of the first author that is picked."""
        self._show_card()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def _assemble(self) -> None:
        self.setProperty("tone", "window")
        self.setAccessibleName(tr("Authors"))
        self._head = QFrame()
        row = QHBoxLayout(self._head)
        row.setContentsMargins(GAP, 0, GAP, 0)
        row.addWidget(self.search)
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._head, self.heads):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
        self._dress()

    def _connect(self) -> None:
        session = self._session
        session.scope_changed.connect(self._follow_scope)
        session.news.connect(self._hear)
        self.search.edited.connect(self._find)
        self.search.left.connect(self.list.setFocus)
        self.search.descended.connect(self._descend)
        self.model.listed.connect(self._show_listed)
        self.heads.sorted.connect(self._choose_order)
        self.list.picked.connect(lambda names: session.narrow(people=names))
        theme().changed.connect(self._dress)

    def _find(self, text: str) -> None:
        self._descending = False
        self.model.search(text)

    def _choose_order(self, order: str) -> None:
        self._session.state.update({"authors_by": order})
        self._sort(order)

    def _sort(self, order: str) -> None:
        self.heads.show_order(order)
        self.model.sort_by(order)
        self._follow_scope()

    def _hear(self, news: Changes) -> None:
        # Which papers a place has changes by tags, pairs and read states too; of all papers, those
        # who wrote are told.
        moved = self._session.scope.place != "all" and (news.entries or news.pairs)
        if news.everything or news.people or moved:
            self.model.reload()

    def _show_listed(self) -> None:
        found = self.model.rowCount()
        words = counted(found, "author")
        if self.model.whole:
            self.search.set_count(words)
        else:
            self.search.set_count(tr("Over {words}", words=words), brief=f"{figure(found, ',')}+")
        self.list.pick(self._session.scope.people)
        self.list.lay_out()
        self._pick_first()

    def _follow_scope(self) -> None:
        people = self._session.scope.people
        self.model.look_at(self._session.scope.of_place())
        if self.model.waits:
            self.search.set_count("…")
        if people != self.list.picked_names:
            self.list.pick(people)
        if self._card is None and len(people) == 1:
            self._session.once_found(self, self._show_card)

    def _show_card(self) -> None:
        if self._card is None:
            from refman.gui.views.author_card import AuthorCard

            self._card = AuthorCard(self._session, self)
            self._column.addWidget(self._card)
            self._give_room()

    def _give_room(self) -> None:
        metrics = theme().metrics
        least = metrics.pane_head + _LIST * metrics.row + _CHART * metrics.line
        if self._card is not None:
            self._card.set_roomy(self.height() >= least)

    def _descend(self) -> None:
        self.list.setFocus()
        self._descending = True
        self._pick_first()

    def _pick_first(self) -> None:
        """Once those are listed whom the search is for."""
        if self._descending and not self.model.waits:
            self._descending = False
            if self.model.rowCount() and not self.list.selectedIndexes():
                self.list.setCurrentIndex(self.model.index(0))

    def _dress(self) -> None:
        self._head.setFixedHeight(theme().metrics.pane_head)


class AuthorsList(QTableView):
    """Shows an `AuthorsModel`; Esc lets go of who is picked.

    A table of one column: Qt's list asks the model for each of 300,000 rows before it shows one.

    Signals:
        picked: a tuple of names: the user picked others. With Ctrl or Shift, those whom a search
            hides just now stay picked.
    """

    picked = Signal(object)

    def __init__(self, model: AuthorsModel) -> None:
        super().__init__()
        self.setViewport(QWidget())  # one that Python made: see PapersRows
        self._authors = model
        self._names: tuple[str, ...] = ()
        self._scrolled_to: tuple[str, ...] = ()
        self._quiet = False
        self._adding = False
        self._delegate = AuthorsDelegate(model, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Authors"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        overlay(self)
        FollowingFocus(self)
        theme().changed.connect(self._dress)
        self._dress()

    @property
    def picked_names(self) -> tuple[str, ...]:
        """Who is shown as picked, listed or not."""
        return self._names

    def lay_out(self) -> None:
        """As `PapersTable.lay_out`."""
        self.executeDelayedItemsLayout()

    def selectAll(self) -> None:
        """Nothing: the papers of everybody are what is shown already."""

    def pick(self, names: tuple[str, ...]) -> None:
        """Show who is picked, without `picked`; scroll to the first when it is somebody else."""
        self._names = names
        rows = self._authors.rows_of(names)
        selection = QItemSelection()
        for row in rows:
            selection.select(self._authors.index(row), self._authors.index(row))
        self._quiet = True
        if rows and self.currentIndex().row() not in rows:
            self.selectionModel().setCurrentIndex(self._authors.index(rows[0]), _FLAG.NoUpdate)
        self.selectionModel().select(selection, _FLAG.ClearAndSelect)
        self._quiet = False
        if rows and names != self._scrolled_to:
            self.scrollTo(self._authors.index(rows[0]))
        if rows or not names:
            self._scrolled_to = names

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        command = super().selectionCommand(index, event)
        self._adding = not command & _FLAG.Clear
        return command

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._quiet:
            listed = [self._authors.person(i.row()).name for i in sorted(self.selectedIndexes())]
            self._names = self._scrolled_to = (*self._hidden(), *listed)
            self.picked.emit(self._names)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._names:
            self.pick(())
            self.picked.emit(())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Who is picked and seen stays so, as when the card takes its place from the list."""
        rows = self._authors.rows_of(self._names)
        first = self._authors.index(rows[0]) if rows else QModelIndex()
        place = self.visualRect(first)
        was_seen = place.top() >= 0 and place.bottom() < event.oldSize().height()
        super().resizeEvent(event)
        if rows and was_seen:
            self.scrollTo(first)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # Qt repaints what it takes for hovered, and knows of no row on which the window opened.
        super().mouseMoveEvent(event)
        if self.indexAt(event.position().toPoint()).row() != self._delegate.hovered:
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._delegate.active = self.hasFocus() and self.isActiveWindow()
        self._delegate.current = self.currentIndex().row()
        self._delegate.selected = self._selected_in_sight()
        under = self.viewport().mapFromGlobal(QCursor.pos())
        self._delegate.hovered = self.indexAt(under).row() if self.underMouse() else -1
        super().paintEvent(event)

    def moveCursor(
        self,
        action: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        # In a table these keys go to the ends of the row.
        ends = {_ACTION.MoveHome: 0, _ACTION.MoveEnd: self._authors.rowCount() - 1}
        if action in ends:
            return self._authors.index(ends[action])
        return super().moveCursor(action, modifiers)

    def _dress(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme().metrics.row)

    def _selected_in_sight(self) -> frozenset[int]:
        last = self.rowAt(self.viewport().height() - 1)
        rows = range(self.rowAt(0), (last if last >= 0 else self._authors.rowCount() - 1) + 1)
        model = self.selectionModel()
        return frozenset(row for row in rows if model.isSelected(self._authors.index(row)))

    def _hidden(self) -> list[str]:
        """Who is picked but not listed, and stays so."""
        if not self._adding:
            return []
        return [name for name in self._names if not self._authors.rows_of((name,))]
