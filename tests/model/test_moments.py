"""Moments as they are asked for."""

from datetime import UTC, datetime

import pytest

from refman.model import moments
from refman.model.errors import MomentError

NOW = datetime(2026, 11, 21, 10, 30, tzinfo=UTC)


def _at(text: str) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()


@pytest.mark.parametrize(
    ("text", "first", "after"),
    [
        ("2026-11-03", "2026-11-03", "2026-11-04"),
        ("2026-02", "2026-02-01", "2026-03-01"),
        ("2024-12", "2024-12-01", "2025-01-01"),
        ("2025", "2025-01-01", "2026-01-01"),
        ("2026-11-03 14:30", "2026-11-03 14:30", "2026-11-03 14:31"),
        ("2026-11-03T14:30:05", "2026-11-03 14:30:05", "2026-11-03 14:30:06"),
        ("2026-11-03T14:30:05Z", "2026-11-03 14:30:05", "2026-11-03 14:30:06"),
        ("2026-11-03T14:30+02:00", "2026-11-03 12:30", "2026-11-03 12:31"),
        ("today", "2026-11-21", "2026-11-22"),
        (" Yesterday ", "2026-11-20", "2026-11-21"),
        ("last-week", "2026-11-14", "2026-11-15"),
        ("last-month", "2026-10-22", "2026-10-23"),
    ],
)
def test_a_text_names_all_of_its_day_or_minute(text: str, first: str, after: str) -> None:
    found = moments.span(text, NOW)
    assert found.first == _at(first)
    assert 0 < _at(after) - found.last < 0.001


def test_what_is_said_to_the_microsecond_is_that_instant() -> None:
    found = moments.span("2026-11-03T14:30:05.250000+00:00", NOW)
    assert found.first == found.last == _at("2026-11-03 14:30:05.25")


def test_a_written_moment_names_its_own_second() -> None:
    moment = _at("2026-11-03 14:30:05") + 0.7
    found = moments.span(moments.written(moment), NOW)
    assert found.first <= moment <= found.last


@pytest.mark.parametrize("text", ["", "soon", "2026-13-01", "2026-02-30", "20261103", "2026-11-3"])
def test_what_is_no_date_is_said(text: str) -> None:
    with pytest.raises(MomentError, match="is no date"):
        moments.span(text, NOW)


def test_before_a_day_is_the_end_of_the_day_before() -> None:
    assert 0 < moments.end_of("today") - moments.start_of("today") - 24 * 3600 + 7200 < 14400
    assert moments.start_of("today") < moments.span("today", datetime.now().astimezone()).first
