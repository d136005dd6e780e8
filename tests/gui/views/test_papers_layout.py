"""Which columns have room, and who gets what is left over."""

import pytest

from refman.gui.views.papers_layout import LEAST_TITLE, fitting, title_width, widened

USUAL = {"authors": 124, "year": 62, "category": 52, "score": 52, "code": 32, "tags": 66}
FIXED = {**USUAL, "date": 90, "source": 120, "key": 140, "added": 90}
NARROW = ["tags", "code", "score", "category", "year", "authors"]


def test_the_pane_of_a_usual_window_shows_what_the_picture_shows() -> None:
    assert fitting(736, 13, FIXED, {}) == frozenset(NARROW)


def test_columns_go_one_after_another_as_the_table_narrows() -> None:
    gone = []
    shown = fitting(800, 13, FIXED, {})
    for width in range(800, 0, -1):
        now = fitting(width, 13, FIXED, {})
        gone += sorted(shown - now)
        shown = now

    assert gone == NARROW


@pytest.mark.parametrize("base", [13, 26])
def test_the_title_keeps_enough_to_be_read(base: int) -> None:
    fixed = {name: width * base // 13 for name, width in FIXED.items()}

    shown = fitting(400, base, fixed, {})

    assert 400 - sum(fixed[name] for name in shown) >= 8 * base


def test_a_wide_table_shows_dates_and_sources_unasked_but_no_keys() -> None:
    assert fitting(1800, 13, FIXED, {}) == frozenset(FIXED) - {"key", "added"}


def test_a_column_that_the_user_asked_for_stays_longer() -> None:
    assert "date" not in fitting(736, 13, FIXED, {})
    assert "date" in fitting(736, 13, FIXED, {"date": True})


@pytest.mark.parametrize("width", [80, 300, 560, 736, 800])
def test_columns_that_the_user_asked_for_are_never_refused(width: int) -> None:
    asked = {"source": True, "date": True, "tags": True, "added": True}

    assert set(asked) <= fitting(width, 13, FIXED, asked)


def test_the_other_columns_give_way_before_the_title_has_its_least() -> None:
    for width in range(100, 900, 7):
        shown = fitting(width, 13, FIXED, {"source": True})
        left = width - sum(FIXED[name] for name in shown)

        assert shown == {"source"} or left >= LEAST_TITLE * 13


def test_beside_what_was_asked_for_the_title_keeps_a_least_width_and_the_table_scrolls() -> None:
    assert title_width(-40, 13, ["source"], {"source": True}) == LEAST_TITLE * 13
    assert title_width(400, 13, ["source"], {"source": True}) == 400
    assert title_width(40, 13, [], {"source": True}) == 40


def test_sources_are_widened_before_the_title_has_all_it_could_use() -> None:
    grown = widened(900, 13, {"authors": 124, "source": 120}, ())

    assert grown["source"] > 150
    assert grown["authors"] == 124


def test_a_column_that_the_user_took_out_stays_out() -> None:
    assert "score" not in fitting(1800, 13, FIXED, {"score": False})


def test_authors_get_some_of_what_the_title_cannot_use() -> None:
    fixed = {"authors": 124, "year": 62}

    assert widened(700, 13, fixed, ()) == fixed
    assert widened(1800, 13, fixed, ())["authors"] > 124
    assert widened(1800, 13, fixed, ())["year"] == 62


def test_a_width_that_the_user_gave_is_kept() -> None:
    assert widened(1800, 13, {"authors": 124}, ("authors",)) == {"authors": 124}
