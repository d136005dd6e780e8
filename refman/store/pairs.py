"""Pairs of papers that may be one paper: derived by comparing them (`services.duplicates`).

`uncompared` has the papers that were written since they were compared, whoever wrote them: a
change, an undo, another process (`entry_rows.note_written`). A pair is open while both papers are
outside the trash and nobody gave a verdict on it (`verdicts`).
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from refman.model.entry import Entry, EntryId
from refman.store import derive, papers
from refman.store.change import Change
from refman.store.derive import identifiers
from refman.store.reading import Reading, chunks, marks

_AT_ONCE = 20_000
_NEAR = 200
"""Neighbours of one paper, by title and by people each, that are looked at when it was written."""


class Pair(NamedTuple):
    """Two papers that may be one.

    Args:
        one: has the lower id.
        versions: they are versions of one work (a preprint, its publication) rather than
            duplicates.
        score: how sure that is, in per cent.
        reasons: phrases.
    """

    one: EntryId
    other: EntryId
    versions: bool
    score: int
    reasons: tuple[str, ...]


class Light(NamedTuple):
    """What tells at a glance whether two papers may be one; all folded (`derive.fold`).

    Args:
        people: surnames of the authors, in order.
        year: 0 where it is unknown.
    """

    id: int
    title: str
    people: str
    year: int


_GONE = "(select id from entries where trashed is not null)"
OPEN = (
    f"pairs p where p.one not in {_GONE} and p.other not in {_GONE} and not exists (select 1 from"
    " verdicts v where v.one = p.one and v.other = p.other or v.one = p.other and v.other = p.one)"
)
"""The rows of open pairs, to stand behind `from`."""
GROUPED = (
    "(with recursive link (one, other, sure) as materialized (select one, other,"
    f" versions * 1000 - score from {OPEN} union all select other, one, versions * 1000 - score"
    f" from {OPEN}), reach (head, id) as (select one, one from link group by one having"
    " min(other) > one union select head, other from reach join link on one = id),"
    " member (id, head) as materialized (select id, min(head) from reach group by id)"
    " select id, head, sure from member join (select head, min(sure) as sure from member join link"
    " on one = id group by head) using (head))"
)
"""The papers of open pairs, each once, to stand behind `from`: with the lowest id of those that are
tied to it by pairs, and how sure the surest of these pairs is (`sure`, the surest the lowest).

A group is looked through from each paper that has no lower one at its side, seldom from more than
one."""


def every(reading: Reading) -> list[Pair]:
    """The open pairs: duplicates before versions, the surest first."""
    rows = reading.rows(
        "select one, other, versions, score, reasons from"
        f" {OPEN} order by versions, score desc, one, other"
    )
    return [_pair(row) for row in rows]


def of_entries(reading: Reading, ids: Iterable[int]) -> set[Pair]:
    """All pairs with one of these papers, decided ones too."""
    sql = "select one, other, versions, score, reasons from pairs where"
    return {
        _pair(row)
        for chunk in chunks(ids)
        for column in ("one", "other")
        for row in reading.rows(f"{sql} {column} in {marks(chunk)}", chunk)
    }


def open_of(reading: Reading, ids: Iterable[int]) -> set[Pair]:
    """The open pairs with one of these papers."""
    return {
        _pair(row)
        for chunk in chunks(ids)
        for column in ("one", "other")
        for row in reading.rows(
            "select one, other, versions, score, reasons from"
            f" {OPEN} and p.{column} in {marks(chunk)}",
            chunk,
        )
    }


def count(reading: Reading) -> int:
    """How many pairs are open."""
    return int(reading.value(f"select count(*) from {OPEN}"))


def uncompared(reading: Reading, limit: int) -> dict[int, int]:
    """Papers that were written since they were compared, at most `limit` of them, the oldest
    first: ids and stamps, which rise with every writing."""
    return dict(
        reading.rows("select entry, stamp from uncompared order by stamp limit ?", (limit,))
    )


def waiting(reading: Reading) -> int:
    """How many papers outside the trash were not compared since they were written."""
    return int(reading.value(f"select count(*) from uncompared where entry not in {_GONE}"))


def newest(reading: Reading) -> int:
    """The highest stamp of a paper that was not compared since it was written; 0 for none."""
    return int(reading.value("select max(stamp) from uncompared") or 0)


def keep(change: Change, found: Iterable[Pair], compared: Sequence[int] | None) -> bool:
    """Keep what a comparison found, in place of what was known of the same papers.

    Args:
        compared: the papers that were compared with all others; None for the whole library.

    Returns:
        Whether anything is other than before.
    """
    before = set(_all(change)) if compared is None else of_entries(change, compared)
    there = _present(change, {id_ for pair in found for id_ in pair[:2]})
    after = {pair for pair in found if pair.one in there and pair.other in there}
    gone = [pair[:2] for pair in before - after]
    change.execute_many("delete from pairs where one = ? and other = ?", gone)
    change.insert("pairs", [(*p[:2], int(p.versions), p.score, "; ".join(p.reasons))
                            for p in sorted(after - before)])  # fmt: skip
    if before != after:
        change.touch_pairs()
    return before != after


def note_compared(change: Change, stamps: Iterable[int]) -> None:
    """What was written under these stamps is compared now; what was written later is not."""
    for chunk in chunks(stamps):
        change.execute(f"delete from uncompared where stamp in {marks(chunk)}", chunk)
    _tell_of_none(change)


def note_all_compared(change: Change, newest: int) -> None:
    """The same of all stamps up to one."""
    change.execute("delete from uncompared where stamp <= ?", (newest,))
    _tell_of_none(change)


def _tell_of_none(change: Change) -> None:
    """Where no pair is open, it is said how many papers wait: fewer than before."""
    if not count(change):
        change.touch_pairs()


def in_library(reading: Reading) -> int:
    """How many papers `light` gives."""
    return int(reading.value("select count(*) from entries where trashed is null"))


def light(reading: Reading) -> Iterator[list[Light]]:
    """Every paper outside the trash at a glance, some thousand at a time, by id."""
    last = 0
    while rows := reading.rows(
        f"select {_LIGHT} from entries where trashed is null and id > ? order by id limit ?",
        (last, _AT_ONCE),
    ):
        last = rows[-1][0]
        yield [Light(*row) for row in rows]


def lights(reading: Reading, ids: Iterable[int]) -> dict[int, Light]:
    """Some papers at a glance; those in the trash are left out."""
    return {
        row[0]: Light(*row)
        for chunk in chunks(ids)
        for row in reading.rows(
            f"select {_LIGHT} from entries where trashed is null and id in {marks(chunk)}", chunk
        )
    }


def glance(entry: Entry) -> Light:
    """An entry at a glance that is in no library; its id is 0."""
    columns = dict(zip(derive.COLUMNS, derive.of(entry).columns, strict=True))
    title, people, year = (columns[name] for name in ("title_key", "author_key", "year"))
    return Light(0, str(title), str(people), int(str(year or 0)))


def near(reading: Reading, paper: Light, title: str, people: str) -> set[int]:
    """Papers beside one in the orders of titles and of people.

    Args:
        title: with which their titles begin; "" looks for none.
        people: with which their surnames begin; "" looks for none.
    """
    found: set[int] = set()
    for column, begins in (("title_key", title), ("author_key", people)):
        if begins:
            rows = reading.rows(
                f"select id from entries where {column} >= ? and {column} < ? and id <> ?"
                " and trashed is null order by abs(coalesce(year, ?4) - ?4) limit ?",
                (begins, f"{begins}\U0010ffff", paper.id, paper.year, _NEAR),
            )
            found.update(row[0] for row in rows)
    return found


def sharing(reading: Reading, ids: Sequence[int] | None, limit: int) -> Iterator[tuple[int, int]]:
    """Pairs of papers with an identifier in common that not more than `limit` papers have.

    Args:
        ids: one of the two is among these; None for any.
    """
    if ids is None:
        rows = reading.rows(
            "select a.entry, b.entry from identifiers a join identifiers b"
            " on a.identifier = b.identifier and a.entry < b.entry where a.identifier in"
            " (select identifier from identifiers group by identifier"
            " having count(*) between 2 and ?)",
            (limit,),
        )
        yield from rows
    for chunk in chunks(ids or ()):
        own = _identifiers(reading, chunk)
        found = papers.with_identifiers(reading, {name for names in own.values() for name in names})
        for one, names in own.items():
            others = {other for name in names for other in found[name]} - {one}
            yield from ((min(one, other), max(one, other)) for other in sorted(others))


def _identifiers(reading: Reading, ids: Sequence[int]) -> dict[int, list[str]]:
    rows = reading.rows(f"select id, fields from entries where id in {marks(ids)}", ids)
    return {entry_id: identifiers(reading.fields(fields)) for entry_id, fields in rows}


_LIGHT = "id, title_key, author_key, coalesce(year, 0)"


def _all(reading: Reading) -> Iterator[Pair]:
    rows = reading.rows("select one, other, versions, score, reasons from pairs")
    return map(_pair, rows)


def _present(reading: Reading, ids: Iterable[int]) -> set[int]:
    return {
        row[0]
        for chunk in chunks(ids)
        for row in reading.rows(f"select id from entries where id in {marks(chunk)}", chunk)
    }


def _pair(row: tuple[int, int, int, int, str]) -> Pair:
    one, other, versions, score, reasons = row
    return Pair(EntryId(one), EntryId(other), bool(versions), score, tuple(reasons.split("; ")))
