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
