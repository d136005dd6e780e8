"""Dates are as precise as they are known, and nothing is guessed."""

from datetime import date

import pytest

from refman.model import dates


@pytest.mark.parametrize(
    ("fields", "iso"),
    [
        ({"date": "2023-06-22"}, "2023-06-22"),
        ({"date": "2023-06"}, "2023-06"),
        ({"date": "2023/2024"}, "2023"),
        ({"year": "2023", "month": "jun"}, "2023-06"),
        ({"year": "{2023}", "month": "June"}, "2023-06"),
        ({"year": "2023", "month": "6"}, "2023-06"),
        ({"year": "2023", "month": "{Sept.}"}, "2023-09"),
        ({"year": "2023", "month": "Spring"}, "2023"),
        ({"year": "2023", "month": "Marginalia"}, "2023"),
        ({"year": "2023", "month": "jan/feb"}, "2023"),
        ({"date": "2023-13"}, "2023"),
        ({"date": "2023-06-99"}, "2023-06"),
        ({"date": "20231"}, ""),
        ({"year": "2023", "month": "30 sep"}, "2023-09-30"),
        ({"year": "2023", "month": "sep~3"}, "2023-09-03"),
        ({"year": "2023", "month": "3. September"}, "2023-09-03"),
        ({"year": "2023", "month": "31 sep"}, "2023"),
        ({"year": "2023", "month": "1-4~nov"}, "2023"),
        ({"year": "0000", "month": "1 jan"}, "0000"),
        ({"month": "jun"}, ""),
        ({"year": "in press"}, ""),
        ({}, ""),
    ],
)
def test_the_date_is_that_of_bibtex_s_or_biblatex_s_fields(
    fields: dict[str, str], iso: str
) -> None:
    assert dates.of_fields(fields) == iso


@pytest.mark.parametrize(
    ("text", "newest", "day"),
    [
        ("Jun 22, 2023", None, date(2023, 6, 22)),
        ("May 24", date(2025, 12, 31), date(2026, 5, 24)),
        ("May 24", date(2026, 5, 24), date(2026, 5, 24)),
        ("May 24", date(2026, 5, 25), date(2027, 5, 24)),
        ("Feb 29", date(2025, 1, 1), date(2028, 2, 29)),
        ("Feb 30, 2024", None, None),
        ("May 24", None, None),
        ("soon", date(2025, 1, 1), None),
    ],
)
def test_a_day_without_a_year_is_the_first_not_before_the_newest(
    text: str, newest: date | None, day: date | None
) -> None:
    assert dates.of_print(text, newest) == day


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2001-02-30", "2001-02"),
        ("2001-13", "2001"),
        ("1995-1-04", "1995-01-04"),
        ("2001-13/2002", "2001/2002"),
        ("2004-01-01/", "2004-01-01/"),
        ("2004/..", "2004/.."),
        ("199X", "199X"),
        ("1999~", "1999~"),
        ("2001-21", "2001-21"),
        ("1999-uu", "1999"),
        ("2001-05-01T10:00:00Z", "2001-05-01T10:00:00Z"),
        ("-0876", "-0876"),
        ("y52000", "y52000"),
        ("2000-02-29", "2000-02-29"),
        ("about 1900", ""),
        ("unknown/2006", ""),
        ("", ""),
        ("/", ""),
    ],
)
def test_of_a_date_what_the_calendar_has_is_sound(typed: str, expected: str) -> None:
    assert dates.sound(typed) == expected


def test_an_impossible_day_leaves_its_month_and_an_impossible_month_its_year() -> None:
    assert dates.of_fields({"date": "2001-02-30"}) == "2001-02"
    assert dates.of_fields({"date": "2001-13-01"}) == "2001"
