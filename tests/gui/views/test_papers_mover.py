"""The order of the reading list, set by dragging and by keys."""

import json

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QModelIndex, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from refman.gui.models.papers_drag import ENTRIES
from refman.gui.window import MainWindow
from refman.model.entry import EntryId
from refman.store import marks
from tests.gui.conftest import papers_of

_ALT = Qt.KeyboardModifier.AltModifier
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_COPY = Qt.DropAction.CopyAction


@pytest.fixture
def four(window: MainWindow) -> tuple[EntryId, ...]:
    made = papers_of(window.session, 0, 4)
    window.session.run_on(made, "reading.add")
    window.session.narrow(place="list")
    return made


def order(window: MainWindow, four: tuple[EntryId, ...]) -> list[int]:
    assert list(window.papers.model.ids) == marks.listed(window.session.library.reading)
    return [four.index(EntryId(one)) for one in window.papers.model.ids]


def drop(window: MainWindow, papers: list[EntryId], row: int, *, below: bool) -> bool:
    """Returns whether the table took what was dragged over it."""
    table = window.papers.table
    data = QMimeData()
    data.setParent(window)  # events only point at it
    data.setData(ENTRIES, json.dumps(papers).encode())
    y = table.rowViewportPosition(row) + (table.rowHeight(row) - 2 if below else 1)
    place = QPoint(40, y)
    enter = QDragEnterEvent(place, _COPY, data, _LEFT, _NONE)
    enter.ignore()
    QApplication.sendEvent(table.viewport(), enter)
    move = QDragMoveEvent(place, _COPY, data, _LEFT, _NONE)
    QApplication.sendEvent(table.viewport(), move)
    done = QDropEvent(place, _COPY, data, _LEFT, _NONE)
    QApplication.sendEvent(table.viewport(), done)
    return enter.isAccepted()


def test_papers_are_dragged_to_another_place(window: MainWindow, four: tuple[EntryId, ...]) -> None:
    assert drop(window, [four[0]], 2, below=True)
    assert order(window, four) == [1, 2, 0, 3]
    assert drop(window, [four[3], four[2]], 0, below=False)
    assert order(window, four) == [2, 3, 1, 0]
    window.session.run("undo")
    assert order(window, four) == [1, 2, 0, 3]


def test_alt_and_an_arrow_take_the_selection_along(
    window: MainWindow, four: tuple[EntryId, ...]
) -> None:
    window.session.select(four[1:3])
    QTest.keyClick(window.papers.table, Qt.Key.Key_Down, _ALT)
    assert order(window, four) == [0, 3, 1, 2]
    QTest.keyClick(window.papers.table, Qt.Key.Key_Down, _ALT)
    assert order(window, four) == [0, 3, 1, 2]
    QTest.keyClick(window.papers.table, Qt.Key.Key_Up, _ALT)
    QTest.keyClick(window.papers.table, Qt.Key.Key_Up, _ALT)
    assert order(window, four) == [1, 2, 0, 3]


def test_in_another_order_nothing_can_be_moved(
    window: MainWindow, four: tuple[EntryId, ...]
) -> None:
    window.session.narrow(sort="title")
    assert not drop(window, [four[0]], 2, below=True)
    assert marks.listed(window.session.library.reading) == list(four)


def test_the_order_of_the_place_before_comes_back(
    window: MainWindow, four: tuple[EntryId, ...]
) -> None:
    session = window.session
    assert (session.scope.sort, session.scope.descending) == ("queued", False)
    session.narrow(place="read")
    assert session.scope.sort == "read"
    session.narrow(place="all")
    assert (session.scope.sort, session.scope.descending) == ("date", True)
    assert len(four) == 4


class _Selection(QItemSelectionModel):
    """Counts how often it is asked for each row: of a million that takes seconds."""

    asked = 0

    def selectedRows(self, column: int | None = 0) -> list[QModelIndex]:
        self.asked += 1
        return super().selectedRows(column)


def test_a_key_that_moves_nothing_asks_for_no_selected_row(
    window: MainWindow, four: tuple[EntryId, ...]
) -> None:
    table = window.papers.table
    selection = _Selection(table.model())
    table.setSelectionModel(selection)
    table.selectAll()
    for key in (Qt.Key.Key_Control, Qt.Key.Key_F2, Qt.Key.Key_Down):
        QTest.keyClick(table, key)
    window.session.narrow(place="all")
    QTest.keyClick(table, Qt.Key.Key_Down, _ALT)
    assert selection.asked == 0
    assert tuple(marks.listed(window.session.library.reading)) == four
