"""Every widget takes the colours of the theme of the moment."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from refman.gui.theme import theme
from refman.gui.widgets.bar_chart import BarChart
from refman.gui.widgets.buttons import IconButton, button
from refman.gui.widgets.card_button import Card, CardButton
from refman.gui.widgets.chips import FilterChip, TagChip
from refman.gui.widgets.elided_label import ElidedLabel
from refman.gui.widgets.empty_state import EmptyState, Situation
from refman.gui.widgets.message_strip import MessageStrip
from refman.gui.widgets.rich_text import RichLabel
from refman.gui.widgets.search_field import SearchField
from refman.gui.widgets.spin_box import SpinBox
from refman.gui.widgets.years import Year


def _strip() -> MessageStrip:
    strip = MessageStrip()
    strip.say("The disk is full.", "problem")
    return strip


WIDGETS: dict[str, Callable[[], QWidget]] = {
    "chart": lambda: BarChart([Year(2024, 3), Year(2025, 5)], full=True),
    "button": lambda: button("Copy", "copy"),
    "icon button": lambda: IconButton("copy", "Copy"),
    "card": lambda: CardButton(Card("Add", "By DOI", "plus", lambda: None)),
    "filter chip": lambda: FilterChip("Li", "person"),
    "tag chip": lambda: TagChip("must cite", "red", "1 of 2"),
    "elided label": lambda: ElidedLabel("A label"),
    "empty state": lambda: EmptyState(Situation("Nothing", illustration="empty-library")),
    "message strip": _strip,
    "rich label": lambda: RichLabel([("𝜇", "math")]),
    "search field": lambda: SearchField("Search"),
    "spin box": lambda: SpinBox(0, 9),
}


@pytest.mark.parametrize("name", WIDGETS)
def test_a_widget_changes_with_the_theme_and_back(
    qapp: QApplication, qtbot: QtBot, name: str
) -> None:
    theme().set_mode("light")
    theme().apply(qapp)
    widget = WIDGETS[name]()
    qtbot.addWidget(widget)
    widget.resize(300, widget.sizeHint().height())
    widget.show()
    qtbot.waitUntil(lambda: not widget.graphicsEffect())  # a strip fades in
    light = widget.grab().toImage()

    theme().set_mode("dark")
    dark = widget.grab().toImage()
    theme().set_mode("light")

    assert dark != light
    assert widget.grab().toImage() == light
