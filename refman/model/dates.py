"""Dates as precise as they are known: `2023`, `2023-06` or `2023-06-22` (ISO 8601)."""

import re
from collections.abc import Mapping
from datetime import date

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""BibTeX's month macros, defined by every standard style."""

_NAMES = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_NUMBERS = {name: number for number, name in enumerate(_NAMES, 1)}
_NUMBERS |= {name: number for number, name in enumerate(MONTHS, 1)} | {"sept": 9}

_ISO = re.compile(r"\d{4}(?!\d)(?:-(?:0[1-9]|1[0-2])(?!\d)(?:-(?:0[1-9]|[12]\d|3[01])(?!\d))?)?")
_DAY_AND_MONTH = re.compile(
    r"(?:(?P<day>\d{1,2})[ ~.]+)?(?P<month>[A-Za-z]{3,9}\.?)(?(day)|[ ~]+(?P<last>\d{1,2}))"
)
_PRINTED = re.compile(r"([A-Z][a-z]{2}) (\d{1,2})(?:, (\d{4}))?")


def month_number(text: str) -> int | None:
    """The month that `jun`, `Jun.`, `June`, `6` or `06` names, 1 to 12; None for anything else.

    None also for more than a month: `jan/feb`, `June 22`.
    """
    word = text.strip(' {}".').lower()
    if word.isdecimal():
        return int(word) if 1 <= int(word) <= 12 else None
    return _NUMBERS.get(word)


def of_fields(fields: Mapping[str, str]) -> str:
    """The ISO date that BibTeX's or biblatex's fields give, as precise as known; "" for none.

    Of a range the beginning; of `1999-uu` and `2023-13` the year.
    """
    if match := _ISO.match(fields.get("date", "").strip(" {}")):
        return match.group()
    year = fields.get("year", "").strip(" {}")
    if not re.fullmatch(r"\d{4}", year):
        return ""
    written = fields.get("month", "")
    if match := _DAY_AND_MONTH.fullmatch(written.strip(' {}"')):
        found = month_number(match["month"])
        day = found and _day(int(year), found, int(match["day"] or match["last"]))
        return day.isoformat() if day else year
    month = month_number(written)
    return f"{year}-{month:02}" if month else year


def of_print(text: str, newest: date | None = None) -> date | None:
    """The day that a page prints as `Jun 22, 2023` or `Sep 8`.

    Args:
        text: the whole of what was printed.
        newest: the newest full date of the page; a date without a year belongs to the first
            year in which it is not before that day.

    Returns:
        None when the text is no date, or has no year and `newest` is unknown.
    """
    match = _PRINTED.fullmatch(text.strip())
    month = month_number(match[1]) if match else None
    if match is None or month is None:
        return None
    if match[3]:
        return _day(int(match[3]), month, int(match[2]))
    if newest is None:
        return None
    return _first_not_before(newest, month, int(match[2]))


def _first_not_before(newest: date, month: int, day: int) -> date | None:
    years = range(newest.year, newest.year + 9)  # 29 February comes back within eight years
    days = (_day(year, month, day) for year in years)
    return next((found for found in days if found is not None and found >= newest), None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
