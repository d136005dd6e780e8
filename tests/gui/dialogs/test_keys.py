"""The list of keys: it holds all of them, on any screen."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from refman.commands import commands
from refman.gui.dialogs.keys import KeysDialog
from refman.gui.theme import theme
from tests.gui.conftest import child


@pytest.mark.parametrize("size", [13, 40])
def test_the_list_of_keys_fits_on_the_screen_and_scrolls(qtbot: QtBot, size: int) -> None:
    before = theme().metrics.text
    font = QFont(before)
    font.setPixelSize(size)
    parent = QWidget()
    qtbot.addWidget(parent)
    try:
        theme().set_font(font)
        dialog = KeysDialog(commands().values(), parent)
        dialog.show()
        room = dialog.screen().availableSize()
        assert dialog.width() <= room.width()
        assert dialog.height() <= room.height()
        close = child(dialog, QPushButton)
        assert QRect(0, 0, dialog.width(), dialog.height()).contains(close.geometry())
        QApplication.processEvents()
        area = child(dialog, QScrollArea)
        assert area.verticalScrollBar().maximum() > 0
        assert area.horizontalScrollBar().maximum() == 0
    finally:
        theme().set_font(before)


def test_the_columns_of_both_lists_line_up(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = KeysDialog(commands().values(), parent)
    dialog.show()
    QApplication.processEvents()
    found = [label.findChild(QTextDocument) for label in dialog.findChildren(QLabel)]
    lists = [one for one in found if isinstance(one, QTextDocument)]
    assert len(lists) == 2
    assert len({second_column(one) for one in lists}) == 1


def second_column(document: QTextDocument) -> float:
    """Where the second column of the table in a document begins."""
    (table,) = (one for one in document.rootFrame().childFrames() if isinstance(one, QTextTable))
    block = table.cellAt(0, 1).firstCursorPosition().block()
    return document.documentLayout().blockBoundingRect(block).left()
