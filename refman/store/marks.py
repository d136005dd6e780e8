"""What a reader notes of papers: read or not, how good, and the list of what is to be read.

A mark is a part of its entry's state, so the history of a paper tells of it and undo takes it back.
The reading list has an order of its own: `queued` rises along it, and a paper that is moved gets a
number between those of its neighbours. What is marked as read leaves the list.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any, Literal, NamedTuple

from refman.model.entry import EntryId
from refman.model.errors import RefmanError
from refman.store.change import Change
from refman.store.reading import Counted, Reading, chunks, counted, marks, unheard

MARKS = ("reading", "read_at", "rating", "queued")
"""What a reader notes of an entry, null for nothing."""

State = Literal["unread", "reading", "read"]
STATES: tuple[State, ...] = ("unread", "reading", "read")
RATINGS = range(6)
"""From 0, for none, to 5."""
_CLOSE = 1e-6
"""Neighbours that are nearer to each other than this have no room between them."""


class Marks(NamedTuple):
    """What is noted of a paper; `listed`: it is on the reading list."""

    state: State = "unread"
    rating: int = 0
    listed: bool = False
    read_at: float | None = None


def of(reading: Reading, entries: Sequence[int]) -> dict[int, Marks]:
    """What is noted of some hundred papers."""
    rows = reading.rows(
        f"select id, {', '.join(MARKS)} from entries where id in {marks(entries)}", entries
    )
    return {
        row[0]: Marks(row[1] or "unread", row[3] or 0, row[4] is not None, row[2]) for row in rows
    }


def mark(change: Change, entries: Iterable[EntryId], state: State, told: Counted = unheard) -> int:
    """Note how far papers are read; returns of how many that was not known.

    Args:
        told: how many papers of how many are done; may raise.
    """
    noted: dict[str, Any] = {"reading": None, "read_at": None}
    if state != "unread":
        noted["reading"] = state
    if state == "read":
        noted |= {"read_at": change.time, "queued": None}

    def patch(old: Mapping[str, Any]) -> dict[str, Any]:
        leaves = state == "read" and old["queued"] is not None
        return noted if leaves or old["reading"] != noted["reading"] else {}

    return _write(change, entries, patch, told)


def take_over(change: Change, noted: Mapping[EntryId, tuple[int, str]]) -> int:
    """Note what another program noted of papers, where nothing is noted here; returns of how many.

    Args:
        noted: rating and state of each, 0 and "" for none. When they were read nobody knows.
    """
    ways: dict[tuple[int, str], list[EntryId]] = {}
    for entry, one in noted.items():
        ways.setdefault(one, []).append(entry)
    return sum(_write(change, some, partial(_missing, one)) for one, some in ways.items())


def _missing(noted: tuple[int, str], old: Mapping[str, Any]) -> dict[str, Any]:
    new = dict(zip(("rating", "reading"), noted, strict=True))
    return {name: value for name, value in new.items() if value and old[name] is None}


def rate(change: Change, entries: Iterable[EntryId], rating: int, told: Counted = unheard) -> int:
    """Rate papers from 1 to 5, 0 for not at all; returns how many had another rating.

    `told` as of `mark`.

    Raises:
        RefmanError: it is none of these.
    """
    if rating not in RATINGS:
        raise RefmanError(f"“{rating}” is no rating; it is 1 to 5, or 0 for none.")
    stored = rating or None
    return _write(
        change, entries, lambda old: {} if old["rating"] == stored else {"rating": stored}, told
    )


def enlist(change: Change, entries: Iterable[EntryId], told: Counted = unheard) -> int:
    """Put papers at the end of the reading list; returns how many were not on it. `told` as of
    `mark`."""
    last = change.value("select coalesce(max(queued), 0) from entries")
    places = iter(range(int(last) + 1, 2**62))

    def patch(old: Mapping[str, Any]) -> dict[str, Any]:
        return {} if old["queued"] is not None else {"queued": float(next(places))}

    return _write(change, entries, patch, told)


def unlist(change: Change, entries: Iterable[EntryId], told: Counted = unheard) -> int:
    """Take papers off the reading list; returns how many were on it. `told` as of `mark`."""
    gone = {"queued": None}
    return _write(change, entries, lambda old: {} if old["queued"] is None else gone, told)


def noted(reading: Reading, entries: Iterable[int]) -> dict[int, tuple[int, str]]:
    """Rating and state of those papers that have any, 0 and "" for none."""
    return {
        row[0]: (row[1] or 0, row[2] or "")
        for some in chunks(entries)
        for row in reading.rows(
            f"select id, rating, reading from entries where id in {marks(some)}"
            " and (rating is not null or reading is not null)",
            some,
        )
    }


def listed(reading: Reading) -> list[EntryId]:
    """The papers of the reading list, in its order; those in the trash are left out."""
    rows = reading.rows(
        "select id from entries where trashed is null and queued is not null order by queued, id"
    )
    return [EntryId(row[0]) for row in rows]


def move(change: Change, entries: Iterable[EntryId], place: int, told: Counted = unheard) -> int:
    """Have papers stand together on the reading list, in the order that they have there.

    Those that are not on it come to it, behind the others.

    Args:
        place: of the first of them afterwards, counted from 1; beyond the end is the end.
        told: as of `mark`.

    Returns:
        How many were moved.
    """
    wanted = dict.fromkeys(entries)
    there = listed(change)
    moved = [one for one in there if one in wanted]
    known = set(moved)
    moved += [one for one in wanted if one not in known]
    others = [one for one in there if one not in wanted]
    at = min(max(place - 1, 0), len(others))
    if [*others[:at], *moved, *others[at:]] == there:
        return 0
    places = _between(change, others, at, len(moved))
    if places is None:
        _write_places(change, [*others[:at], *moved, *others[at:]], range(1, 2**62), told)
    else:
        _write_places(change, moved, places, told)
    return len(moved)


def united(reading: Reading, entries: Sequence[int]) -> dict[str, Any]:
    """The marks of papers that become one, the first of which stays: the furthest reading, and of
    the rest what the first that has it says."""
    rows = reading.rows(
        f"select id, {', '.join(MARKS)} from entries where id in {marks(entries)}", entries
    )
    by_id = {row[0]: dict(zip(MARKS, row[1:], strict=True)) for row in rows}
    found = [by_id[one] for one in entries if one in by_id]
    first = {name: next((m[name] for m in found if m[name] is not None), None) for name in MARKS}
    states = {one["reading"] for one in found}
    furthest = next((state for state in ("read", "reading") if state in states), None)
    return {**first, "reading": furthest, **({"queued": None} if furthest == "read" else {})}


def _write(change: Change, entries: Iterable[EntryId], patch: Any, told: Counted = unheard) -> int:
    changed = 0
    for chunk in counted(list(dict.fromkeys(entries)), told):
        sql = f"select id, {', '.join(MARKS)} from entries where id in {marks(chunk)}"
        known = {row[0]: dict(zip(MARKS, row[1:], strict=True)) for row in change.rows(sql, chunk)}
        steps = [(one, patch(known[one])) for one in chunk if one in known]
        steps = [(one, new) for one, new in steps if new]
        change.write_all("entry", steps)
        changed += len(steps)
    return changed


def _between(
    change: Change, others: Sequence[EntryId], at: int, number: int
) -> Iterable[float] | None:
    """Numbers for papers that come to stand before the one at `at`; None where there is no room."""
    sql = "select queued from entries where id = ?"
    low = change.value(sql, (others[at - 1],)) if at else None
    high = change.value(sql, (others[at],)) if at < len(others) else None
    if low is None:
        low = (high if high is not None else number + 1) - number - 1
    if high is None:
        high = low + number + 1
    step = (high - low) / (number + 1)
    return [low + step * one for one in range(1, number + 1)] if step > _CLOSE else None


def _write_places(
    change: Change, entries: Sequence[EntryId], places: Iterable[float], told: Counted
) -> None:
    steps = [(one, {"queued": float(place)}) for one, place in zip(entries, places, strict=False)]
    for some in counted(steps, told):
        change.write_all("entry", some)
