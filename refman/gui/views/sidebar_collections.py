"""What can be done with the collections in the sidebar: open, move about, drop on, change."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QDrag, QKeyEvent
from PySide6.QtWidgets import QListView, QMenu

from refman.commands.collections import TOP
from refman.gui.language import tr
from refman.gui.models.sidebar import COLLECTION, SidebarModel
from refman.gui.models.sidebar_row import Row
from refman.gui.session import Session
from refman.model.entry import CollectionId
from refman.store import collections
from refman.store.collections import Tree

Ask = Callable[..., None]

_KEY = Qt.Key
_ALT = Qt.KeyboardModifier.AltModifier
_ARROWS = (_KEY.Key_Up, _KEY.Key_Down, _KEY.Key_Left, _KEY.Key_Right)
_EDGE = 4
"""The upper and the lower so-manieth of a row stand for the places before and behind it."""


class Drop(NamedTuple):
    """Where a collection that is dragged would come to stand.

    Args:
        where: "on" the row that the pointer is over, "above" or "below" it.
        into, before: paths for “collection.move”; `before` is "" for the last place.
    """

    where: str
    into: str
    before: str = ""


class Collections:
    """The part of the sidebar's view that knows collections."""

    def __init__(self, view: QListView, rows: SidebarModel, session: Session, ask: Ask) -> None:
        self._view = view
        self._rows = rows
        self._session = session
        self._ask = ask

    def press(self, event: QKeyEvent, row: Row) -> Row | None:
        """Do what a key means on a collection; returns the row to go to, `row` itself when that
        was all, None when the key means nothing here."""
        key = _KEY(event.key())
        if key not in _ARROWS:
            return None
        if event.modifiers() & _ALT:
            self._move(key, row)
            return row
        return self.open_or_close(event, row)

    def drag(self, row: Row, picture_of: QRect) -> None:
        """Have the user drag a collection about; returns when it is dropped."""
        data = QMimeData()
        data.setData(COLLECTION, str(row.id).encode())
        drag = QDrag(self._view)
        drag.setMimeData(data)
        drag.setPixmap(self._view.viewport().grab(picture_of))
        drag.exec(Qt.DropAction.MoveAction)

    def place(self, data: QMimeData, at: QPoint) -> Drop | None:
        """Where the collection that is dragged would go; None where it cannot."""
        known = self._known()
        moved = CollectionId(int(bytes(data.data(COLLECTION).data())))
        drop = self._drop(known, at)
        if drop is None or moved not in known.by_id:
            return None
        inside = drop.into != TOP and known.find(drop.into) in known.within(moved)
        return None if inside else drop

    def drop(self, data: QMimeData, drop: Drop) -> None:
        """Move the collection that was dragged."""
        path = self._known().paths[CollectionId(int(bytes(data.data(COLLECTION).data())))]
        before = "" if drop.before == path else drop.before
        if drop.into != TOP:  # it is seen where it went
            self._rows.collections.set_open(self._known().find(drop.into), True)
        self._run_move(path, drop.into, before)

    def fill(self, menu: QMenu, row: Row) -> None:
        """What a menu offers for a collection."""
        ask = self._asker(row)
        menu.addAction(tr("New collection in it…"), partial(self._create_in, row))
        menu.addAction(tr("Rename…\tF2"), ask("collection.rename"))
        if row.query:
            menu.addAction(tr("Change its search…"), ask("collection.search"))
        menu.addAction(tr("Move to…"), ask("collection.move"))
        menu.addAction(tr("Colour…"), ask("collection.colour"))
        menu.addAction(tr("Icon…"), ask("collection.icon"))
        menu.addSeparator()
        menu.addAction(tr("Delete collection\tDel"), ask("collection.delete"))

    def _asker(self, row: Row) -> Callable[[str], Callable[[], None]]:
        return lambda command: lambda: self._ask(command, collection=row.name)

    def _create_in(self, row: Row) -> None:
        """What is made in a collection is seen."""
        self._rows.collections.set_open(CollectionId(row.id), True)
        self._ask("collection.create", into=row.name)

    def open_or_close(self, event: QKeyEvent, row: Row) -> Row | None:
        """As `press`, of the arrows to the left and right; also on a tag that others stand in."""
        key = _KEY(event.key())
        rows, number = self._rows.rows, self._rows.rows.index(row)
        if key == _KEY.Key_Right and row.opened is not None:
            self._rows.set_open(row, True)
            return rows[number + 1] if row.opened else row
        if key == _KEY.Key_Left:
            if row.opened:
                self._rows.set_open(row, False)
                return row
            above = (one for one in reversed(rows[:number]) if one.depth == row.depth - 1)
            return next(above) if row.depth else row
        return row if key == _KEY.Key_Right else None

    def _move(self, key: Qt.Key, row: Row) -> None:
        """Among its siblings, out of what it stands in, or into the one before it."""
        known = self._known()
        one = known.by_id[CollectionId(row.id)]
        beside = [sibling.id for sibling in known.below(one.parent)]
        at = beside.index(one.id)
        into = known.paths[one.parent] if one.parent is not None else TOP
        if key == _KEY.Key_Up and at > 0:
            self._run_move(row.name, into, known.paths[beside[at - 1]])
        elif key == _KEY.Key_Down and at + 1 < len(beside):
            self._run_move(row.name, into, known.paths[beside[at + 2]] if beside[at + 2 :] else "")
        elif key == _KEY.Key_Left and one.parent is not None:
            self._run_move(row.name, *_behind(known, one.parent))
        elif key == _KEY.Key_Right and at > 0:
            self._rows.collections.set_open(beside[at - 1], True)
            self._run_move(row.name, known.paths[beside[at - 1]], "")

    def _drop(self, known: Tree, at: QPoint) -> Drop | None:
        index = self._view.indexAt(at)
        row = self._rows.rows[index.row()] if index.isValid() else None
        if row is None or row.kind != "collection":
            heading = row is not None and row.name == "Collections"
            return Drop("on", TOP) if heading else None
        area = self._view.visualRect(index)
        high = at.y() - area.top()
        one = known.by_id[CollectionId(row.id)]
        into = known.paths[one.parent] if one.parent is not None else TOP
        if high < area.height() / _EDGE:
            return Drop("above", into, row.name)
        if high < area.height() * (_EDGE - 1) / _EDGE:
            return Drop("on", row.name)
        if row.opened:
            return Drop("below", row.name, known.paths[known.below(one.id)[0].id])
        return Drop("below", *_behind(known, one.id))

    def _run_move(self, path: str, into: str, before: str) -> None:
        self._session.run_on((), "collection.move", collection=path, into=into, before=before)

    def _known(self) -> Tree:
        return collections.tree(self._session.library.reading)


def _behind(known: Tree, one: CollectionId) -> tuple[str, str]:
    """The place behind a collection: what it stands in, and the one that follows it."""
    parent = known.by_id[one].parent
    beside = [sibling.id for sibling in known.below(parent)]
    after = beside[beside.index(one) + 1 :]
    into = known.paths[parent] if parent is not None else TOP
    return into, known.paths[after[0]] if after else ""
