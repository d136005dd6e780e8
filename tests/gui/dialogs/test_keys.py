"""The list of keys: it holds all of them, on any screen."""

from html import escape

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from refman.commands import commands
from refman.gui.dialogs.keys import KeysDialog
from refman.gui.theme import theme
from refman.model.language import SYNTAX
from refman.model.search_fields import FIELDS, SYNONYMS
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


def test_the_columns_of_all_lists_line_up(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = KeysDialog(commands().values(), parent)
    dialog.show()
    QApplication.processEvents()
    found = [label.findChild(QTextDocument) for label in dialog.findChildren(QLabel)]
    lists = [one for one in found if isinstance(one, QTextDocument)]
    assert len(lists) == 3
    assert len({second_column(one) for one in lists}) == 1


def test_the_page_has_every_field_with_every_word_that_it_takes(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = KeysDialog(commands().values(), parent)
    text = " ".join(label.text() for label in dialog.findChildren(QLabel))
    words = [f"{name}:{word}" for name, field in FIELDS.items() for word in field.words]
    for example in [*words, *(field.example for field in FIELDS.values())]:
        assert escape(example) in text
    assert all(f"{name}:" in text for name in SYNONYMS)
    assert all(escape(example) in text and escape(means) in text for example, means in SYNTAX)


def second_column(document: QTextDocument) -> float:
    """Where the second column of the table in a document begins."""
    (table,) = (one for one in document.rootFrame().childFrames() if isinstance(one, QTextTable))
    block = table.cellAt(0, 1).firstCursorPosition().block()
    return document.documentLayout().blockBoundingRect(block).left()
