"""Comparisons as SQL: numbers, and dates that may be whole years, months or words like `today`."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta

from refman.model import query
from refman.model.query import Compare
from refman.store.clauses import Sql


def _number(node: Compare) -> Sql:
    return f"e.{node.field} {node.sign} ?", [node.value]


def _date(node: Compare) -> Sql:
    """A paper's date may be a whole year or month: it fits where all its days do.

    ISO texts compare as dates do. `2023~` sorts behind every month and day of 2023, so it stands
    for the end of that year, and the year's first day is written `2023` like the year itself.
    """
    begin = str(node.value).removesuffix("-01").removesuffix("-01")
    end = f"{_widened(str(node.value))}~"
    known_begin, known_end = "e.date", "(nullif(e.date, '') || '~')"
    match node.sign:
        case "=":
            return f"{known_begin} >= ? and {known_end} <= ?", [begin, end]
        case ">=":
            return f"{known_begin} >= ?", [begin]
        case ">":
            return f"{known_begin} > ?", [end]
        case "<=":
            return f"{known_end} <= ?", [end]
        case "<":
            return f"{known_end} < ?", [begin]


def _widened(iso: str) -> str:
    """The month or year that ends with the day or month `iso`; else `iso`."""
    year, *rest = map(int, iso.split("-"))
    if len(rest) == 2 and (date(year, *rest) == date.max or _tomorrow(date(year, *rest)).day == 1):
        iso, rest = iso[:7], rest[:1]
    return iso[:4] if rest == [12] else iso


_FIRST, _LAST = date(1970, 1, 2), date(9999, 12, 30)
"""Days whose time stamps exist in every time zone; nothing was added before or after."""


def _moments(node: Compare) -> Sql:
    at = {"added": "e.added", "read": "e.read_at"}[node.field]
    first, after = _days(str(node.value))
    conditions: dict[query.Sign, Sql] = {
        "=": (f"{at} >= ? and {at} < ?", [_moment(first), _moment(after)]),
        ">=": (f"{at} >= ?", [_moment(first)]),
        ">": (f"{at} >= ?", [_moment(after)]),
        "<=": (f"{at} < ?", [_moment(after)]),
        "<": (f"{at} < ?", [_moment(first)]),
    }
    return conditions[node.sign]


def _rating(node: Compare) -> Sql:
    """A paper that is not rated counts as 0."""
    sql = f"e.rating {node.sign} ?"
    signs = ("=", "<=", ">=") if node.value == 0 else ("<", "<=")
    return (f"e.rating is null or {sql}" if node.sign in signs else sql), [node.value]


_AGO = {
    "today": (0, -1), "yesterday": (1, 0), "last-week": (7, -1), "last-month": (30, -1),
    "last-year": (365, -1),
}  # fmt: skip
"""Days before today on which the span of a word begins, and on which it is over."""


def _days(value: str) -> tuple[date, date]:
    """The first day of what a date or word of `added:` names, and the day after its last."""
    if value in _AGO:
        today = datetime.now().astimezone().date()
        begin, end = (today - timedelta(days) for days in _AGO[value])
        return begin, end
    year, month, day = (*map(int, value.split("-")), 0, 0)[:3]
    first = date(year, month or 1, day or 1)
    if day:
        return first, _tomorrow(first)
    last = date(year, month or 12, 28)
    while last != date.max and _tomorrow(last).day != 1:
        last = _tomorrow(last)
    return first, _tomorrow(last)


def _tomorrow(day: date) -> date:
    return min(day, _LAST) + timedelta(1)


def _moment(day: date) -> float:
    """The time stamp of the day's first second where this computer stands."""
    return datetime.combine(min(max(day, _FIRST), _LAST), time()).astimezone().timestamp()


COMPARISONS: Mapping[str, Callable[[Compare], Sql]] = {
    "year": _number,
    "score": _number,
    "date": _date,
    "added": _moments,
    "read": _moments,
    "rating": _rating,
}
"""What each comparison of the language asks for, by its field."""
