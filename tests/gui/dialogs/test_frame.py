"""A dialog lies over a darkened window, and says what it is about once."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from refman.gui.dialogs.frame import Frame
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.scrim import Scrim


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """A window with something in it."""
    made = QWidget()
    qtbot.addWidget(made)
    QWidget(made)
    made.resize(300, 200)
    made.show()
    return made


def scrims(host: QWidget) -> list[Scrim]:
    """Those that lie over this very window."""
    return [one for one in host.findChildren(Scrim) if one.parent() is host and one.isVisible()]


def test_the_window_is_dark_for_as_long_as_the_dialog_is_open(host: QWidget) -> None:
    dialog = Frame("History", host.findChild(QWidget))
    assert scrims(host) == []
    dialog.open()
    assert [scrim.geometry() for scrim in scrims(host)] == [host.rect()]
    dialog.reject()
    assert scrims(host) == []


def test_the_scrim_grows_with_the_window(host: QWidget) -> None:
    Frame("History", host).open()
    host.resize(500, 400)
    assert scrims(host)[0].geometry() == host.rect()


def test_a_dialog_over_a_dialog_darkens_that_one(host: QWidget) -> None:
    below = Frame("Export", host)
    below.open()
    Frame("Replace it?", below).open()
    assert len(scrims(below)) == 1
    assert len(scrims(host)) == 1


def test_a_dialog_without_a_window_has_nothing_to_darken(qtbot: QtBot) -> None:
    dialog = Frame("The library cannot be opened", None)
    qtbot.addWidget(dialog)
    dialog.open()
    assert scrims(dialog) == []


def test_the_heading_is_seen_once_and_heard_by_screen_readers(host: QWidget) -> None:
    dialog = Frame("Merge “vision” into…", host)
    labels = [label.text() for label in dialog.findChildren(QLabel)]
    assert labels == ["Merge “vision” into…"]
    assert dialog.windowTitle() == "refman"
    assert dialog.accessibleName() == "Merge “vision” into…"


def high(host: QWidget, lines: int = 60) -> tuple[Frame, Button, list[QLineEdit]]:
    """A dialog of so many lines, one below the other."""
    dialog = Frame("Many", host)
    fields = [QLineEdit() for _ in range(lines)]
    for field in fields:
        dialog.column.addWidget(field)
    button = Button("Keep", kind="primary")
    dialog.add_buttons(button)
    fields[1].setFocus()
    dialog.open()
    QApplication.processEvents()
    return dialog, button, fields


def is_seen(dialog: Frame, widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect() and dialog.rect().contains(
        QRect(widget.mapTo(dialog, QPoint()), widget.size())
    )


def test_what_is_higher_than_the_screen_scrolls_above_its_buttons(host: QWidget) -> None:
    dialog, button, fields = high(host)
    screen = dialog.screen().availableGeometry()
    assert screen.contains(dialog.frameGeometry())
    assert is_seen(dialog, button)
    assert button.isDefault()
    assert is_seen(dialog, dialog.heading)
    assert not is_seen(dialog, fields[-1])
    assert dialog.focusWidget() is fields[1]


def test_it_scrolls_to_what_has_the_keyboard(host: QWidget) -> None:
    dialog, _, fields = high(host)
    dialog.activateWindow()
    fields[-1].setFocus(Qt.FocusReason.ShortcutFocusReason)
    QApplication.processEvents()
    assert is_seen(dialog, fields[-1])


def test_a_dialog_that_grows_beyond_the_screen_scrolls_then_and_keeps_the_keyboard(
    host: QWidget,
) -> None:
    dialog, button, fields = high(host, lines=3)
    fields[2].setFocus()
    for _ in range(60):
        dialog.column.addWidget(QLineEdit())
    QApplication.processEvents()
    dialog.fit_height()
    QApplication.processEvents()
    assert dialog.screen().availableGeometry().contains(dialog.frameGeometry())
    assert is_seen(dialog, button)
    assert dialog.focusWidget() is fields[2]


def foot(host: QWidget, words: int, lines: int = 2) -> tuple[Frame, list[QRect]]:
    """A dialog with `lines` fields, and one button at the left and three at the right, each of so
    many words; where these stand in it."""
    dialog = Frame("Merge", host)
    for _ in range(lines):
        dialog.column.addWidget(QLineEdit())
    first, *others = (Button("merge them " * words) for _ in range(4))
    dialog.add_buttons(*others, left=[first])
    dialog.show()
    QApplication.processEvents()
    places = [QRect(one.mapTo(dialog, QPoint()), one.size()) for one in (first, *others)]
    return dialog, places


@pytest.mark.parametrize("lines", [2, 60])
def test_buttons_that_the_screen_has_no_room_for_side_by_side_stand_below_each_other(
    host: QWidget, lines: int
) -> None:
    dialog, places = foot(host, words=4, lines=lines)
    inner = dialog.rect()
    assert dialog.screen().availableGeometry().width() >= inner.width()
    assert all(inner.contains(one) for one in places)
    assert not any(one.intersects(other) for one in places for other in places if one != other)
    assert len({one.y() for one in places}) > 1
    assert all(one.width() == places[0].width() for one in places)


def test_a_dialog_grows_before_its_buttons_stand_below_each_other(host: QWidget) -> None:
    dialog, places = foot(host, words=2)
    assert len({one.y() for one in places}) == 1
    assert places[0].left() < dialog.width() - places[-1].right() + 2
    assert places[1].left() > places[0].right()
