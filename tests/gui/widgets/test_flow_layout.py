"""The layout that breaks lines."""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from refman.gui.widgets.flow_layout import FlowLayout


def _filled(qtbot: QtBot, widths: list[int]) -> tuple[QWidget, FlowLayout, list[QLabel]]:
    room = QWidget()
    qtbot.addWidget(room)
    layout = FlowLayout(room, gap=8)
    labels = [QLabel() for _ in widths]
    for label, width in zip(labels, widths, strict=True):
        label.setFixedSize(width, 20)
        layout.addWidget(label)
    return room, layout, labels


def test_items_that_fit_stand_in_one_line(qtbot: QtBot) -> None:
    room, _, _ = _filled(qtbot, [40, 40])
    layout = room.layout()

    assert layout is not None
    assert layout.heightForWidth(88) == 20
    assert layout.sizeHint().width() == 88


def test_an_item_that_does_not_fit_begins_a_line(qtbot: QtBot) -> None:
    room, layout, labels = _filled(qtbot, [40, 40, 40])
    room.resize(90, 100)
    room.show()

    assert layout.heightForWidth(90) == 48
    assert [(label.x(), label.y()) for label in labels] == [(0, 0), (48, 0), (0, 28)]


def test_hidden_items_take_no_room(qtbot: QtBot) -> None:
    room, layout, labels = _filled(qtbot, [40, 40])
    room.show()

    labels[0].hide()

    assert layout.heightForWidth(50) == 20


def test_an_item_wider_than_the_layout_is_narrowed_to_it(qtbot: QtBot) -> None:
    room, _, _ = _filled(qtbot, [])
    wide = QLabel("x" * 200)
    layout = room.layout()
    assert layout is not None
    layout.addWidget(wide)
    wide.setMinimumWidth(1)
    room.resize(100, 50)
    room.show()

    assert wide.width() == 100


def test_clearing_takes_every_item_out(qtbot: QtBot) -> None:
    room, layout, labels = _filled(qtbot, [40, 40])

    layout.clear()

    assert room.layout() is layout
    assert layout.count() == 0
    assert all(label.isHidden() for label in labels)
