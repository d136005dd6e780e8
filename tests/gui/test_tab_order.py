"""Tab goes as the eye does, and Shift+Tab the same way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from refman.gui.session import Session
from refman.gui.tab_order import go, stops
from refman.gui.views.details.links import LinkLabel
from refman.gui.widgets.bar_chart import BarChart
from refman.gui.window import MainWindow
from tests.gui.conftest import focused, papers_of


@pytest.fixture
def busy(session: Session, window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window with something in every pane."""
    session.narrow(people=("Chongxuan Li",))
    session.select(papers_of(session, 0, 1))
    session.run("tag.add", tag="vision")
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(LinkLabel)))
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(BarChart)))
    window.focus_search()
    qtbot.waitUntil(lambda: window.papers.head.search.line.hasFocus())
    return window


def walk(key: Qt.Key) -> list[QWidget]:
    """What has the keyboard, press by press, until it is where it was; links count once."""
    seen = [focused()]
    for _ in range(200):
        QTest.keyClick(focused(), key)
        QApplication.processEvents()
        if focused() is seen[0]:
            return seen
        if focused() is not seen[-1]:
            seen.append(focused())
    raise AssertionError("Tab does not come back")


def regions(window: MainWindow, seen: list[QWidget]) -> list[str]:
    """The names of the regions that were walked through, in their order."""
    papers, details = window.papers, window.details
    there = {
        "search": papers.head.search,
        "chips": papers.head.filters,
        "columns": papers.head.menu_button,
        "table": papers.table,
        "tabs": details.head,
        "details": details,
        "status": window.status,
        "bar": window.top_bar,
        "sidebar": window.sidebar,
        "authors": window.authors,
    }
    names = [next(n for n, one in there.items() if one is w or one.isAncestorOf(w)) for w in seen]
    return [name for place, name in enumerate(names) if place == 0 or names[place - 1] != name]


ORDER = "search chips columns table tabs details status bar sidebar authors".split()


def test_tab_goes_from_the_search_to_what_it_found_and_round_the_window(busy: MainWindow) -> None:
    assert regions(busy, walk(Qt.Key.Key_Tab)) == ORDER


def test_shift_tab_goes_the_same_way_back(busy: MainWindow) -> None:
    back = regions(busy, walk(Qt.Key.Key_Backtab))
    assert back == [ORDER[0], *reversed(ORDER[1:])]


def test_in_a_region_tab_goes_line_by_line_and_each_from_the_left(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(400, 400)
    places = {"below": (0, 60, 400, 300), "right": (200, 2, 50, 24), "left": (0, 0, 90, 28)}
    for name, place in places.items():
        button = QPushButton(name, host)
        button.setGeometry(*place)
    QPushButton("inside", host).setGeometry(100, 200, 50, 24)
    host.show()
    names = [one.property("text") for one in stops(host, ())]
    assert names == ["left", "right", "below", "inside"]


def test_what_the_keyboard_comes_to_is_scrolled_into_sight(qtbot: QtBot) -> None:
    page = QScrollArea()
    qtbot.addWidget(page)
    inner = QWidget()
    inner.resize(100, 2000)
    buttons = [QPushButton(name, inner) for name in ("first", "last")]
    buttons[1].move(0, 1900)
    page.setWidget(inner)
    page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    page.resize(200, 200)
    page.show()
    go(page, (), forwards=False)
    assert page.focusWidget() is buttons[1]
    assert buttons[1].visibleRegion().boundingRect().size() == buttons[1].size()
    go(page, (), forwards=True)
    assert page.focusWidget() is buttons[0]
    assert page.verticalScrollBar().value() == 0
