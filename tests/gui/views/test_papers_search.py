"""What a search does to the papers pane: its order, and what is marked."""

from typing import Literal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from refman.gui.models.papers_columns import NUMBERS
from refman.gui.theme import theme
from refman.gui.widgets.buttons import IconButton
from refman.gui.window import MainWindow

BEST = "Best matches first"


def titles(window: MainWindow) -> list[str]:
    rows = (window.papers.model.row(number) for number in range(len(window.papers.model.ids)))
    return [row.title for row in rows if row is not None]


def button(window: MainWindow) -> IconButton:
    buttons = window.papers.head.findChildren(IconButton)
    return next(one for one in buttons if one.accessibleName() == BEST)


def test_the_best_matches_come_first_and_one_click_gives_the_tables_own_order(
    window: MainWindow,
) -> None:
    session = window.session
    session.narrow(text="masked")
    assert "asked" in titles(window)[0]
    best = titles(window)

    QTest.mouseClick(button(window), Qt.MouseButton.LeftButton)
    own = titles(window)
    assert (session.scope.best, session.ranked) == (False, False)
    assert sorted(own) == sorted(best)

    QTest.mouseClick(button(window), Qt.MouseButton.LeftButton)
    assert titles(window) == best


def test_a_click_on_a_head_asks_for_the_tables_own_order(window: MainWindow) -> None:
    window.session.narrow(text="masked")

    window.papers.table.heads.sectionClicked.emit(NUMBERS["title"])

    assert window.session.scope.best is False
    assert titles(window) == sorted(titles(window), key=str.casefold)


def test_without_a_search_there_is_nothing_to_choose(window: MainWindow) -> None:
    window.session.narrow(text="masked")
    shown = button(window)
    window.session.narrow(text="")

    assert shown.isHidden()


def test_the_choice_is_kept_for_the_next_start(window: MainWindow) -> None:
    window.session.narrow(best=False)
    state = window.papers.save_state()
    window.session.narrow(best=True)

    window.papers.restore_state(state)

    assert window.session.scope.best is False


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_what_was_searched_for_has_a_ground_of_its_own_in_the_table(
    window: MainWindow, mode: Literal["light", "dark"]
) -> None:
    theme().set_mode(mode)
    try:
        mark = theme().colour("mark").rgb()
        viewport = window.papers.table.viewport()

        def marked() -> bool:
            image = viewport.grab().toImage()
            places = ((x, y) for x in range(0, 300, 2) for y in range(0, 120, 2))
            return any(image.pixel(x, y) == mark for x, y in places)

        assert not marked()
        window.session.narrow(text="diffusion")
        assert marked()
        window.session.narrow(text="")
        assert not marked()
    finally:
        theme().set_mode("system")


def test_the_details_mark_the_title_and_the_summary_and_forget_it(window: MainWindow) -> None:
    window.session.narrow(text="diffusion")
    window.papers.table.choose_row(0)
    QApplication.processEvents()

    def marked() -> list[str]:
        ground = f"background-color:{theme().tokens.mark}"
        return [one.text() for one in window.details.findChildren(QLabel) if ground in one.text()]

    assert any("iffusion" in text for text in marked())
    window.session.narrow(text="")
    assert marked() == []
