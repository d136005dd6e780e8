"""The sidebar: where one is in the library, and what narrows it."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from refman.gui.language import tr
from refman.gui.models.sidebar import COLLECTION, MIME, SidebarModel
from refman.gui.models.sidebar_row import PARTS, Row, told
from refman.gui.scope import UNCHOSEN
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP, PANE_EDGE
from refman.gui.views.sidebar_rows import SidebarDelegate, heading_height, on_chevron
from refman.gui.widgets.buttons import IconButton
from refman.gui.widgets.scrollbars import overlay
from refman.model.entry import CollectionId

if TYPE_CHECKING:
    from refman.gui.views.sidebar_collections import Collections

T = TypeVar("T")
Ask = Callable[..., None]
"""Runs a command by name, asking for what is not given: `ask("tag.rename", tag="vision")`."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_OWN_KEYS = {Qt.Key.Key_Delete: "delete", Qt.Key.Key_F2: "rename"}
_NAMED = ("tag", "collection")
"""Kinds of rows that can be renamed and deleted."""
_ADDERS = {
    "Collections": (tr("New collection"), "collection.create"),
    "Projects": (tr("Add a LaTeX project"), "project.add"),
    "Tags": (tr("New tag"), "tag.create"),
    "Sources": (tr("Import files"), "import"),
}
_MOVES = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
)


class Sidebar(QWidget):
    """Places, collections, projects, tags and sources; the rows that the scope is narrowed to are
    filled."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Sidebar"))
        self.view = SidebarView(session, ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP // 2, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)


class SidebarView(QListView):
    """Arrow keys and a click choose a row; with Ctrl it narrows or widens what is chosen."""

    activated_row = Signal(object, bool)

    def __init__(self, session: Session, ask: Ask) -> None:
        super().__init__()
        self.setViewport(QWidget())  # one that Python made: see PapersTable
        self._session = session
        self._ask = ask
        self.setAccessibleName(tr("Library, collections, projects, tags and sources"))
        self.rows = SidebarModel(session)
        self.setModel(self.rows)
        self.delegate = SidebarDelegate(self.rows, self, lambda: session.scope)
        self.setItemDelegate(self.delegate)
        self._pressed: tuple[Row, QPoint] | None = None
        self._current: tuple[str, int | str] | None = None
        self._seen = told(session.scope)
        self._chosen = session.scope.collections
        self._behave()
        self.activated_row.connect(self.choose)
        session.scope_changed.connect(self._follow_scope)
        session.news.connect(self.rows.reload)
        self.rows.modelAboutToBeReset.connect(self._note_current)
        self.rows.modelReset.connect(self._after_reset)
        theme().changed.connect(self._dress)
        overlay(self)
        self._put_headings()
        self._to_current()

    def choose(self, row: Row, narrowing: bool = False) -> None:
        """Make `row` the scope's, or with `narrowing` one more of its filters, or one less."""
        scope = self._session.scope
        if row.kind == "place":
            self._session.narrow(**{**UNCHOSEN, "place": row.name})
        elif row.kind in PARTS:
            part, value = PARTS[row.kind], row.value
            others = UNCHOSEN if not narrowing else {}
            if narrowing and scope.place == "trash":
                others = {"place": "all"}
            values = getattr(scope, part) if narrowing else ()
            changed = _without(values, value) if value in values else (*values, value)
            self._session.narrow(**{**others, part: changed})

    def _follow_scope(self) -> None:
        """Of a search, an author and an order no row tells: to paint all of them for each letter
        takes 3 ms."""
        seen = told(self._session.scope)
        if seen != self._seen:
            self.viewport().update()
        self._seen = seen
        before, self._chosen = self._chosen, self._session.scope.collections
        for collection in self._chosen:
            if collection not in before:
                self._reveal(collection)

    def _reveal(self, collection: CollectionId) -> None:
        """Have a collection to which another pane went be seen where it stands."""
        self.rows.unfold(collection)
        for number, row in enumerate(self.rows.rows):
            if (row.kind, row.id) == ("collection", collection):
                self.setCurrentIndex(self.rows.index(number))

    def row_at(self, index: QModelIndex | QPersistentModelIndex) -> Row | None:
        """The row of an index that stands for something."""
        row = self.rows.rows[index.row()] if index.isValid() else None
        return row if row and row.kind != "heading" else None

    def menu_for(self, row: Row) -> QMenu:
        """What can be done with a tag, a collection, a project or the trash."""
        menu = QMenu(self)
        if row.kind == "place":
            menu.addAction(tr("Empty trash…"), lambda: self._ask("window.empty-trash"))
            menu.setEnabled(bool(row.papers) and self._session.library.writable)
            return menu
        self._add_narrowing(menu, row)
        if row.kind == "collection":
            self.collections.fill(menu, row)
        elif row.kind == "project":
            self._session.projects.fill(menu, row.id)
        else:
            from refman.gui.views import sidebar_tags  # no start needs it

            sidebar_tags.fill(menu, row, self._ask)
        return menu

    @cached_property
    def collections(self) -> "Collections":
        """What can be done with collections; made when something is."""
        from refman.gui.views.sidebar_collections import Collections

        return Collections(self, self.rows, self._session, self._ask)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        place = event.position().toPoint()
        row = self.row_at(self.indexAt(place))
        self._pressed = None
        if row and event.button() == Qt.MouseButton.LeftButton:
            if on_chevron(row, place.x()):
                self.rows.set_open(row, not row.opened)
                return
            self._pressed = (row, place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Chosen is what is clicked, not what is taken up to be dragged."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        at = self.indexAt(event.position().toPoint())
        if pressed is not None and at.isValid() and at == self.indexAt(pressed[1]):
            ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.activated_row.emit(pressed[0], ctrl)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # Qt repaints what it takes for hovered, and knows of no row on which the window opened;
        # with the button down it would have the keyboard follow the pointer.
        if not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
        if self.indexAt(event.position().toPoint()).row() != self.delegate.hovered:
            self.viewport().update()
        self._begin_drag(event)

    def _begin_drag(self, event: QMouseEvent) -> None:
        """Of a collection, once the pointer went far enough with the button down."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        row, place = self._pressed
        way = (event.position().toPoint() - place).manhattanLength()
        if row.kind == "collection" and way >= QApplication.startDragDistance():
            self._pressed = None
            self.collections.drag(row, self.visualRect(self.indexAt(place)))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        under = self.viewport().mapFromGlobal(QCursor.pos())
        self.delegate.hovered = self.indexAt(under).row() if self.underMouse() else -1
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.row_at(self.currentIndex())
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in _ENTER and row:
            self.activated_row.emit(row, ctrl)
        elif event.key() in _OWN_KEYS and row and row.kind in _NAMED:
            deed = _OWN_KEYS[Qt.Key(event.key())]
            self._ask(f"{row.kind}.{deed}", **{row.kind: row.name})
        elif row and (to := self._pressed_on(event, row)):
            self._go_to(row, to)
        else:
            super().keyPressEvent(event)
            moved = self.row_at(self.currentIndex())
            if event.key() in _MOVES and moved and not ctrl and moved != row:
                self.activated_row.emit(moved, False)

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        """Delete on a tag means the tag, and anywhere here never the papers that are selected."""
        row = self.row_at(self.currentIndex())
        named = row is not None and row.kind in _NAMED
        return event.key() == Qt.Key.Key_Delete or (named and event.key() in _OWN_KEYS)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        row = self.row_at(index)
        if row and (row.kind in (*_NAMED, "project") or row.name == "trash"):
            menu = self.menu_for(row)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            below = self.visualRect(index).bottomLeft() if by_key else event.pos()
            menu.popup(self.viewport().mapToGlobal(below))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME) or event.mimeData().hasFormat(COLLECTION):
            _take(event)
        else:
            event.ignore()  # files are for the window

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls near the edges
        place = event.position().toPoint()
        # Qt's own answer is no: it knows a place for a drop only while it draws that place.
        if event.mimeData().hasFormat(COLLECTION):
            self._drag_collection(event)
        elif self._takes(event):
            _take(event)
            self._drop_at(place)
        else:
            event.ignore()
            self._drop_at(None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._drop_at(None)

    def dropEvent(self, event: QDropEvent) -> None:
        if event.mimeData().hasFormat(COLLECTION):
            self._drop_collection(event)
        elif self._takes(event):
            _take(event)
            onto = self.indexAt(event.position().toPoint())
            self.rows.dropMimeData(event.mimeData(), event.dropAction(), -1, -1, onto)
        else:
            event.ignore()
        self.dragLeaveEvent(QDragLeaveEvent())

    def _drag_collection(self, event: QDropEvent) -> None:
        drop = self.collections.place(event.mimeData(), event.position().toPoint())
        if drop is None:
            event.ignore()
            self._drop_at(None)
        else:
            event.accept()
            self._drop_at(event.position().toPoint(), drop.where)

    def _drop_collection(self, event: QDropEvent) -> None:
        drop = self.collections.place(event.mimeData(), event.position().toPoint())
        if drop is None:
            event.ignore()
        else:
            event.accept()
            self.collections.drop(event.mimeData(), drop)

    def _pressed_on(self, event: QKeyEvent, row: Row) -> Row | None:
        """Do what a key means in a tree; returns the row to go to, None when it means nothing."""
        if row.kind == "collection":
            return self.collections.press(event, row)
        in_tree = row.kind == "tag" and (row.depth or row.opened is not None)
        return self.collections.open_or_close(event, row) if in_tree else None

    def _go_to(self, row: Row, to: Row) -> None:
        if to is not row:
            self.setCurrentIndex(self.rows.index(self.rows.rows.index(to)))
            self.activated_row.emit(to, False)

    def _note_current(self) -> None:
        row = self.row_at(self.currentIndex())
        self._current = (row.kind, row.id or row.name) if row else None

    def _after_reset(self) -> None:
        """The keyboard stays on the row that it was on, wherever that is now."""
        self._put_headings()
        for number, row in enumerate(self.rows.rows):
            if (row.kind, row.id or row.name) == self._current:
                self.setCurrentIndex(self.rows.index(number))

    def _behave(self) -> None:
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDropIndicatorShown(False)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)

    def _put_headings(self) -> None:
        for number, row in enumerate(self.rows.rows):
            if row.kind == "heading":
                self.setIndexWidget(self.rows.index(number), self._heading(row))

    def _heading(self, row: Row) -> QWidget:
        heading = QWidget()
        line = QHBoxLayout(heading)
        line.setContentsMargins(PANE_EDGE, heading_height() - theme().metrics.chip, 10, 0)
        label = QLabel(row.label)
        label.setProperty("role", "heading")
        line.addWidget(label, 1)
        if row.name in _ADDERS:
            line.addWidget(self._adder(*_ADDERS[row.name]))
        return heading

    def _adder(self, hint: str, command: str) -> IconButton:
        adder = IconButton("plus", hint)
        adder.clicked.connect(lambda _=False: self._ask(command))
        self._session.where_unwritable(adder.setDisabled)
        return adder

    def _add_narrowing(self, menu: QMenu, row: Row) -> None:
        narrowed = row.chosen(self._session.scope)
        words = tr("Stop filtering by it") if narrowed else tr("Narrow to it as well")
        menu.addAction(words, lambda: self.choose(row, narrowing=True))
        menu.addSeparator()

    def _takes(self, event: QDropEvent) -> bool:
        onto = self.indexAt(event.position().toPoint())
        data, action = event.mimeData(), event.dropAction()
        return self.rows.canDropMimeData(data, action, -1, -1, onto)

    def _drop_at(self, place: QPoint | None, where: str = "on") -> None:
        index = QModelIndex() if place is None else self.indexAt(place)
        self.delegate.drop_where = where
        self.delegate.drop_on = QPersistentModelIndex(index)
        self.viewport().update()

    def _to_current(self) -> None:
        """The row that is chosen is where the arrow keys begin."""
        scope = self._session.scope
        chosen = [n for n, row in enumerate(self.rows.rows) if row.chosen(scope)]
        if chosen:
            self.setCurrentIndex(self.rows.index(chosen[-1]))

    def _dress(self) -> None:
        self._put_headings()
        self.scheduleDelayedItemsLayout()

    def sizeHint(self) -> QSize:
        return QSize(theme().metrics.base * 14, super().sizeHint().height())


def _take(event: QDropEvent) -> None:
    """Accept as a copy: whoever is told that something was moved would delete it."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def _without(values: tuple[T, ...], value: T) -> tuple[T, ...]:
    return tuple(other for other in values if other != value)
