"""Moments as they are asked for: a day, a day with a time, or one of the words of `added:`."""

import re
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta

from refman.model.errors import MomentError

AGO = {"today": 0, "yesterday": 1, "last-week": 7, "last-month": 30}
"""Words for a day, and how many days before today it is."""

_MOMENT = re.compile(
    r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:?\d\d)?)?)?)?"
)
_BEFORE_THE_END = timedelta(microseconds=1)


def end_of(text: str, now: datetime) -> float:
    """The last moment of what `text` names: of a year, month, day, minute or second.

    A time without an offset is one of `now`'s zone.

    Returns:
        Seconds since 1970 UTC.

    Raises:
        MomentError: it names none.
    """
    text = text.strip().lower()
    if text in AGO:
        return _end_of_day(now.date() - timedelta(days=AGO[text]), now)
    match = _MOMENT.fullmatch(text.upper())
    with suppress(ValueError, OverflowError):
        if match is not None:
            return _end(match, now)
    raise MomentError(
        f"“{text}” is no date. Write one such as 2026-11-03 or “2026-11-03 14:30”, or"
        f" {', '.join(AGO)} (7 and 30 days ago)."
    )


def written(moment: float) -> str:
    """A moment as the shell prints it, ISO in UTC, so that `end_of` gives the same second."""
    return datetime.fromtimestamp(moment, UTC).isoformat(timespec="seconds")


def _end(match: re.Match[str], now: datetime) -> float:
    year, month, day, hour, minute, second, zone = match.groups()
    if hour is None:
        return _end_of_day(_last_day(int(year), int(month or 0), int(day or 0)), now)
    words = f"{year}-{month}-{day}T{hour}:{minute}:{second or '00'}{zone or ''}"
    found = datetime.fromisoformat(words)
    if found.tzinfo is None:
        found = _local(found, now)
    length = timedelta(seconds=1) if second else timedelta(minutes=1)
    return (found + length - _BEFORE_THE_END).timestamp()


def _last_day(year: int, month: int, day: int) -> date:
    if month and day:
        return date(year, month, day)
    if not month:
        return date(year, 12, 31)
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def _end_of_day(day: date, now: datetime) -> float:
    return _local(datetime.combine(day, time.max), now).timestamp()


def _local(wall: datetime, now: datetime) -> datetime:
    """A time on the wall clock here; in the computer's own zone its summer time counts too."""
    own = now.astimezone().tzinfo == now.tzinfo
    return wall.astimezone() if own else wall.replace(tzinfo=now.tzinfo)
