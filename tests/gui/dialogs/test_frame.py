"""A dialog lies over a darkened window, and says what it is about once."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from refman.gui.dialogs.frame import Frame
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
