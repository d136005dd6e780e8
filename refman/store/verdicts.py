"""Verdicts of the user on two papers: that they are two, or versions of one work.

A verdict is an object of the journal. It names papers by their ids, and keeps the key and folded
title of each: a paper that went and came in again under another id is known by these.
"""

from collections.abc import Iterable
from typing import Any, NamedTuple

from refman.model.entry import EntryId
from refman.store import papers
from refman.store.change import Change, Patch, keeper
from refman.store.ids import new_id
from refman.store.reading import Reading


class Verdict(NamedTuple):
    """What was said of two papers: `versions` of one work, or else two papers."""

    id: int
    versions: bool
    one: EntryId
    other: EntryId


def give(change: Change, one: EntryId, other: EntryId, *, versions: bool) -> None:
    """Keep a verdict, in place of another one on the same two papers."""
    known = on(change, one, other)
    if known is not None and known.versions == versions:
        return
    if known is not None:
        take_back(change, known)
    state: dict[str, Any] = {"versions": int(versions)}
    for side, entry in (("one", one), ("other", other)):
        sql = "select key, title_key from entries where id = ?"
        key, title = change.row(sql, (entry,))
        state |= {side: entry, f"{side}_key": key, f"{side}_title": title}
    change.write("verdict", new_id(), state)


def take_back(change: Change, verdict: Verdict) -> None:
    """Have nothing be said of the two papers."""
    change.write("verdict", verdict.id, None)


def on(reading: Reading, one: int, other: int) -> Verdict | None:
    """The verdict on two papers, in whichever order."""
    found = (verdict for verdict in of(reading, one) if other in (verdict.one, verdict.other))
    return next(found, None)


def of(reading: Reading, entry: int) -> list[Verdict]:
    """The verdicts that name a paper, the oldest first."""
    rows = reading.rows(f"{_ROWS} where one = ?1 or other = ?1 order by id", {"1": entry})
    return [_verdict(row) for row in rows]


def work(reading: Reading, entry: EntryId) -> list[EntryId]:
    """The other versions of the work that a paper belongs to, those in the trash left out."""
    found = {entry}
    fresh = [entry]
    while fresh:
        verdicts = [verdict for one in fresh for verdict in of(reading, one) if verdict.versions]
        sides = {side for verdict in verdicts for side in (verdict.one, verdict.other)}
        fresh = sorted(sides - found)
        found |= sides
    there = "select id from entries where trashed is null and id = ?"
    return [one for one in sorted(found - {entry}) if reading.row(there, (one,))]


def adopt(change: Change) -> None:
    """Have verdicts on papers that are gone hold for those that came in again as them."""
    for side in ("one", "other"):
        same = papers.called(f"{side}_title", f"{side}_key")
        change.execute(
            f"update verdicts set {side} = coalesce(({same} order by id limit 1), {side})"
            f" where not exists (select 1 from entries where id = {side})"
        )


@keeper("verdict")
def _apply(change: Change, verdict: int, patch: Patch | None) -> Patch | None:
    row = change.row(f"select {', '.join(_STATE)} from verdicts where id = ?", (verdict,))
    state = dict(zip(_STATE, row, strict=True)) if row else None
    if patch is None:
        change.execute("delete from verdicts where id = ?", (verdict,))
    else:
        values = [verdict, *(patch[name] for name in _STATE)]
        change.insert("verdicts", [values])
    _tell(change, state or patch or {})
    return state


def _tell(change: Change, state: Patch) -> None:
    change.touch_pairs()
    sides: Iterable[int] = (state[side] for side in ("one", "other") if side in state)
    change.touch_entries(sides)


_STATE = ("versions", "one", "one_key", "one_title", "other", "other_key", "other_title")
_ROWS = "select id, versions, one, other from verdicts"


def _verdict(row: tuple[int, int, int, int]) -> Verdict:
    return Verdict(row[0], bool(row[1]), EntryId(row[2]), EntryId(row[3]))
