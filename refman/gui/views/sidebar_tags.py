"""What can be done with a tag in the sidebar, as a menu."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu

from refman.gui.language import heard, tr
from refman.gui.models.sidebar_row import Row

Ask = Callable[..., None]


def fill(menu: QMenu, row: Row, ask: Ask) -> None:
    """Put in what can be done with the tag of a row, or with a part of its path."""
    menu.addAction(tr("Rename…\tF2"), lambda: ask("tag.rename", tag=row.name))
    menu.addAction(tr("Merge into…"), lambda: ask("tag.merge", tag=row.name))
    if row.id:
        _add_colours(menu.addMenu(tr("Colour")), row, ask)
        _add_keys(menu.addMenu(tr("Key of the tag")), row, ask)
    menu.addSeparator()
    menu.addAction(tr("Delete tag\tDel"), lambda: ask("tag.delete", tag=row.name))


def _add_colours(menu: QMenu, row: Row, ask: Ask) -> None:
    from refman.gui.widgets.tag_icon import tag_icon
    from refman.store.tags import COLOURS

    for colour in COLOURS:
        action = menu.addAction(heard(colour).capitalize())
        action.triggered.connect(partial(_ask_for, ask, "tag.colour", row.name, colour=colour))
        present = colour == row.colour
        action.setIcon(tag_icon(colour, menu.devicePixelRatioF(), ringed=present))
        action.setCheckable(True)
        action.setChecked(present)


def _add_keys(menu: QMenu, row: Row, ask: Ask) -> None:
    for digit in (*range(1, 10), 0):
        action = menu.addAction(str(digit or tr("None")))
        action.triggered.connect(partial(_ask_for, ask, "tag.key", row.name, digit=digit))
        action.setCheckable(True)
        action.setChecked(digit == (row.digit or 0))


def _ask_for(ask: Ask, command: str, tag: str, _checked: bool = False, **given: object) -> None:
    ask(command, tag=tag, **given)
