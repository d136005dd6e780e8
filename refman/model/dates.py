"""Dates as precise as they are known: `2023`, `2023-06` or `2023-06-22` (ISO 8601)."""

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""BibTeX's month macros, defined by every standard style."""

_NAMES = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_NUMBERS = {name: number for number, name in enumerate(_NAMES, 1)}
_NUMBERS |= {name: number for number, name in enumerate(MONTHS, 1)} | {"sept": 9}

_ISO = re.compile(r"(\d{4})(?!\d)(?:-(\d{2})(?!\d)(?:-(\d{2})(?!\d))?)?")
_DAY_AND_MONTH = re.compile(
    r"(?:(?P<day>\d{1,2})[ ~.]+)?(?P<month>[A-Za-z]{3,9}\.?)(?(day)|[ ~]+(?P<last>\d{1,2}))"
)
_UNPADDED = re.compile(r"(-?\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?![\dXu])(.*)", re.DOTALL)
_EXTENDED = re.compile(
    r"-?(?:\d{2}XX|\d{3}X|\d{4}-(?:XX-XX|\d\d-XX|XX|2[1-4]))[?~%]?|[yY]-?\d{5,}|\.\.|"
)
_TAIL = re.compile(r"[?~%]?|T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d(?::?\d\d)?)?")
"""What may stand behind a day: doubt, or a time."""

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
    return _of_text(fields.get("date", ""), fields.get("year", ""), fields.get("month", ""))


@lru_cache(maxsize=2048)
def _of_text(date: str, year: str, written: str) -> str:
    """The same of the texts of `date`, `year` and `month`; most of them come often."""
    if match := _ISO.match(date.strip(" {}")):
        return _possible(match)
    year = year.strip(" {}")
    if not re.fullmatch(r"\d{4}", year):
        return ""
    if match := _DAY_AND_MONTH.fullmatch(written.strip(' {}"')):
        found = month_number(match["month"])
        day = found and _day(int(year), found, int(match["day"] or match["last"]))
        return day.isoformat() if day else year
    month = month_number(written)
    return f"{year}-{month:02}" if month else year


def moved(day: str, year: str = "", month: str = "") -> str:
    """The same day of another year or month, `2026-03-08` in 2025 or in `jul`; "" where it is no
    day alone, or is not in the calendar then."""
    number = month_number(month) if month else int(day[5:7]) if is_day(day) else None
    if number is None or not is_day(day) or not re.fullmatch(r"\d{4}|", year.strip()):
        return ""
    found = _day(int(year or day[:4]), number, int(day[8:]))
    return found.isoformat() if found else ""


def is_day(date: str) -> bool:
    """Whether a date is known to the day, and no range."""
    return re.fullmatch(r"\d{4}-\d\d-\d\d", date) is not None


def sound(text: str) -> str:
    """As much of a biblatex date as there is in the calendar; "" when it is no date.

    `2001-02-30` gives `2001-02`, `1995-1-4` `1995-01-04`, `2001-13/2002` `2001/2002`; what
    biber reads of ISO 8601-2 (`199X`, `1999~`, `../2004`, `2001-21`) stays.
    """
    parts = text.split("/")
    found = [part for part in map(_sound_part, parts) if part is not None]
    return "/".join(found) if len(found) == len(parts) <= 2 and any(found) else ""


def _sound_part(text: str) -> str | None:
    text = text.strip()
    if _EXTENDED.fullmatch(text):
        return text
    match = _UNPADDED.fullmatch(text)
    if match is None:
        return text[:4] if re.match(r"\d{4}-", text) else None
    found = _possible(match)
    whole = len(found) == len(match[1]) + 3 * sum(part is not None for part in match.groups()[1:3])
    return found + match[4] if whole and _TAIL.fullmatch(match[4]) else found


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


def _possible(match: re.Match[str]) -> str:
    """The year, month and day of a match as far as the calendar has them."""
    year, month, day = match[1], match[2], match[3]
    if not month or not 1 <= int(month) <= 12:
        return year
    if not day or _day(abs(int(year)) or 4, int(month), int(day)) is None:
        return f"{year}-{int(month):02}"
    return f"{year}-{int(month):02}-{int(day):02}"


def _first_not_before(newest: date, month: int, day: int) -> date | None:
    years = range(newest.year, newest.year + 9)  # 29 February comes back within eight years
    days = (_day(year, month, day) for year in years)
    return next((found for found in days if found is not None and found >= newest), None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
