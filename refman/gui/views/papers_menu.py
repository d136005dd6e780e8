"""The menu of the table's order and columns, at the heads and behind the button above them."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from refman.gui.language import tr
from refman.gui.models.papers_columns import COLUMNS, Column
from refman.gui.scope import Scope
from refman.gui.views.papers_header import PapersHeader

Narrow = Callable[..., None]


def order_and_columns(scope: Scope, heads: PapersHeader, narrow: Narrow, parent: QWidget) -> QMenu:
    """A menu that sets the order of `scope` through `narrow`, and which columns `heads` shows."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _add_orders(menu.addMenu(tr("Sort by")), scope, narrow)
    menu.addSeparator()
    for column in COLUMNS:
        if column.name != "title":
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(heads.wants(column.name))
            action.toggled.connect(_chooser(heads, column.name))
    menu.addSeparator()
    menu.addAction(tr("Reset columns"), heads.start_over)
    return menu


def _add_orders(menu: QMenu, scope: Scope, narrow: Narrow) -> None:
    columns = QActionGroup(menu)
    best = menu.addAction(tr("Best match, while searching"))
    best.setCheckable(True)
    best.setChecked(scope.best)
    best.triggered.connect(lambda on: narrow(best=on))
    menu.addSeparator()
    for column in COLUMNS:
        if column.sort and column.name != "year":  # the order of dates is finer than that of years
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(column.sort == scope.sort)
            action.setActionGroup(columns)
            action.triggered.connect(_sorter(narrow, column))
    menu.addSeparator()
    directions = QActionGroup(menu)
    for label, descending in (
        (tr("Smallest or oldest first"), False),
        (tr("Largest or newest first"), True),
    ):
        action = menu.addAction(label)
        action.setCheckable(True)
        action.setChecked(scope.descending == descending)
        action.setActionGroup(directions)
        action.triggered.connect(_turner(narrow, descending))


def _chooser(heads: PapersHeader, name: str) -> Callable[[bool], None]:
    return lambda shown: heads.choose(name, shown)


def _sorter(narrow: Narrow, column: Column) -> Callable[[], None]:
    return lambda *_: narrow(sort=column.sort, descending=column.descending, best=False)


def _turner(narrow: Narrow, descending: bool) -> Callable[[], None]:
    return lambda *_: narrow(descending=descending)
