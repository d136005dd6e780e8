"""The scroll bar over the content."""

from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from refman.gui.widgets.scrollbars import OverlayScrollBar, overlay


def _list(qtbot: QtBot, rows: int) -> tuple[QListWidget, OverlayScrollBar]:
    view = QListWidget()
    qtbot.addWidget(view)
    bar = overlay(view)
    view.addItems([f"row {number}" for number in range(rows)])
    view.resize(200, 100)
    with qtbot.waitExposed(view):
        view.show()
    return view, bar


def test_it_mirrors_the_hidden_one_both_ways(qtbot: QtBot) -> None:
    view, bar = _list(qtbot, 100)
    own = view.verticalScrollBar()

    bar.setValue(7)
    assert own.value() == 7
    own.setValue(own.maximum())
    assert bar.value() == bar.maximum() == own.maximum()
    assert bar.pageStep() == own.pageStep()


def test_it_takes_no_width_from_the_content(qtbot: QtBot) -> None:
    view, bar = _list(qtbot, 100)

    assert view.viewport().geometry().right() == bar.geometry().right()


def test_it_is_gone_while_everything_fits(qtbot: QtBot) -> None:
    view, bar = _list(qtbot, 2)
    assert bar.isHidden()

    view.addItems(["more"] * 100)
    view.doItemsLayout()

    assert bar.isVisible()


def test_it_follows_the_size_of_the_view(qtbot: QtBot) -> None:
    view, bar = _list(qtbot, 100)
    page = bar.pageStep()

    view.resize(300, 300)

    assert bar.geometry().bottom() == view.viewport().geometry().bottom()
    assert bar.geometry().right() == view.viewport().geometry().right()
    assert bar.pageStep() > page
