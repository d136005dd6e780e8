"""Moments as they are asked for: a day, a day with a time, or one of the words of `added:`."""

import re
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from refman.model.errors import MomentError

AGO = {"today": 0, "yesterday": 1, "last-week": 7, "last-month": 30}
"""Words for a day, and how many days before today it is."""

_TIME = r"[T ](\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(Z|[+-]\d\d:?\d\d)?"
_MOMENT = re.compile(rf"(\d{{4}})(?:-(\d\d)(?:-(\d\d)(?:{_TIME})?)?)?")
_TICK = 1e-6


class Span(NamedTuple):
    """What a text names, in seconds since 1970 UTC: `last` is still in it."""

    first: float
    last: float


def span(text: str, now: datetime) -> Span:
    """The year, month, day, minute, second or instant that `text` names.

    A time without an offset is one of `now`'s zone.

    Raises:
        MomentError: it names none.
    """
    text = text.strip().lower()
    if text in AGO:
        day = now.date() - timedelta(days=AGO[text])
        return _days(day, day, now)
    match = _MOMENT.fullmatch(text.upper())
    with suppress(ValueError, OverflowError):
        if match is not None:
            return _span(match, now)
    raise MomentError(
        f"“{text}” is no date. Write one such as 2026-11-03 or “2026-11-03 14:30”, or"
        f" {', '.join(AGO)} (7 and 30 days ago)."
    )


def end_of(text: str) -> float:
    """The last moment of what `text` names here and now; raises MomentError."""
    return span(text, datetime.now().astimezone()).last


def start_of(text: str) -> float:
    """The last moment before what `text` names here and now; raises MomentError."""
    return span(text, datetime.now().astimezone()).first - _TICK


def written(moment: float) -> str:
    """A moment as the shell prints it, ISO in UTC, so that `end_of` gives the same second."""
    return datetime.fromtimestamp(moment, UTC).isoformat(timespec="seconds")


def _span(match: re.Match[str], now: datetime) -> Span:
    year, month, day, hour, minute, second, zone = match.groups()
    if hour is None:
        first = date(int(year), int(month or 1), int(day or 1))
        return _days(first, _last_day(int(year), int(month or 0), int(day or 0)), now)
    words = f"{year}-{month}-{day}T{hour}:{minute}:{second or '00'}{zone or ''}"
    found = datetime.fromisoformat(words)
    begin = (_local(found, now) if found.tzinfo is None else found).timestamp()
    length = 60 if second is None else 1 if "." not in second else 0
    return Span(begin, max(begin, begin + length - _TICK))


def _last_day(year: int, month: int, day: int) -> date:
    if month and day:
        return date(year, month, day)
    if not month:
        return date(year, 12, 31)
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def _days(first: date, last: date, now: datetime) -> Span:
    begin = _local(datetime.combine(first, time.min), now).timestamp()
    return Span(begin, _local(datetime.combine(last, time.max), now).timestamp())


def _local(wall: datetime, now: datetime) -> datetime:
    """A time on the wall clock here; in the computer's own zone its summer time counts too."""
    own = now.astimezone().tzinfo == now.tzinfo
    return wall.astimezone() if own else wall.replace(tzinfo=now.tzinfo)
