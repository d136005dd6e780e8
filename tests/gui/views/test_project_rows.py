"""The rows of a project's list: what they say in little room, and where they stay."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from pytestqt.qtbot import QtBot

from refman.gui.models.project_items import Item
from refman.gui.views.projects.pane import ProjectList
from refman.gui.views.projects.rows import ending


@pytest.mark.usefixtures("qapp")
def test_what_just_fits_is_not_cut() -> None:
    words = "And now to cite some more people~\\citet{"
    for tenth in range(80, 160, 3):
        font = QFont()
        font.setPointSizeF(tenth / 10)
        measure = QFontMetrics(font)
        for start in range(len(words)):
            text = words[start:]
            assert ending(measure, text, measure.horizontalAdvance(text)) == text
    assert ending(measure, words, measure.horizontalAdvance(words) // 2).startswith("…")


def test_who_reads_far_down_in_a_long_list_stays_there_when_a_row_comes(qtbot: QtBot) -> None:
    rows = ProjectList()
    qtbot.addWidget(rows)
    rows.resize(600, 500)
    rows.show()
    items = tuple(Item(f"key{number}", "A title") for number in range(2_000))
    rows.show_items("Places", items)
    bar = rows.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1_900 * rows.sizeHintForRow(0))
    bar.setValue(1_000 * rows.sizeHintForRow(0))
    rows.show_items("Places", (*items, Item("new")))
    assert bar.value() == 1_000 * rows.sizeHintForRow(0)
