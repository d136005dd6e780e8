"""What several papers share: their years, categories, authors, scores and tags, with counts.

Each question is one aggregated query over all ids, which go in as one JSON text: a list of
placeholders would end at 32,766 of them.
"""

from collections.abc import Sequence
from typing import NamedTuple

from refman.model.entry import EntryId
from refman.store.packed import listed
from refman.store.reading import Reading

_CHOSEN = "from json_each(?) as chosen cross join entries on entries.id = chosen.value"
"""The cross join has SQLite walk the chosen ids and look each up, never the other way round."""


class Facts(NamedTuple):
    """What a selection amounts to.

    Args:
        papers: how many of the ids the library holds.
        years: the first and the last; None when no paper is dated.
        scores: the lowest and the highest; None when no paper has one.
        scored: how many papers have a score.
        without_authors: how many papers name nobody.
    """

    papers: int
    years: tuple[int, int] | None
    dated: int
    scores: tuple[float, float] | None
    scored: int
    without_authors: int


class Count(NamedTuple):
    """A category or an author, and on how many of the papers."""

    name: str
    papers: int


class TagCount(NamedTuple):
    """A tag, its colour, and how many of the papers have it."""

    name: str
    colour: str
    papers: int


def facts(reading: Reading, ids: Sequence[EntryId]) -> Facts:
    """The sums over the entries `ids`; an id that is gone is not counted."""
    row = reading.row(
        "select count(*), min(year), max(year), count(year), min(score), max(score),"
        " count(score), count(*) filter (where authors = '' and not exists"
        f" (select 1 from entry_people where entry = entries.id)) {_CHOSEN}",
        (listed(ids),),
    )
    papers, first, last, dated, low, high, scored, nobody = row
    years = None if first is None else (first, last)
    scores = None if low is None else (low, high)
    return Facts(papers, years, dated, scores, scored, nobody)


def categories(reading: Reading, ids: Sequence[EntryId]) -> list[Count]:
    """The categories of the entries `ids`, the most frequent first."""
    rows = reading.rows(
        f"select category, count(*) as papers {_CHOSEN} where category <> ''"
        " group by category order by papers desc, category",
        (listed(ids),),
    )
    return [Count(*row) for row in rows]


def trashed(reading: Reading, ids: Sequence[EntryId]) -> int:
    """How many of the entries `ids` are in the trash."""
    sql = f"select count(*) {_CHOSEN} where trashed is not null"
    return int(reading.value(sql, (listed(ids),)))


def shared_authors(reading: Reading, ids: Sequence[EntryId], limit: int = 5) -> list[Count]:
    """The people who wrote at least two of the entries `ids`, those of most of them first."""
    rows = reading.rows(
        "select people.name, count(distinct entry) as papers from json_each(?) as chosen"
        " cross join entry_people on entry = chosen.value"
        " join people on people.id = entry_people.person"
        # not by its name, which is a column of `people` too
        " where role = 'author' group by people.id having count(distinct entry) > 1"
        " order by papers desc, sort_key limit ?",
        (listed(ids), limit),
    )
    return [Count(*row) for row in rows]


def tags(reading: Reading, ids: Sequence[EntryId]) -> list[TagCount]:
    """The tags that any of the entries `ids` has, the most frequent first."""
    rows = reading.rows(
        "select tags.name, tags.colour, count(*) as papers from json_each(?) as chosen"
        " cross join entry_tags on entry = chosen.value join tags on tags.id = tag"
        " group by tag order by papers desc, tags.name collate nocase",
        (listed(ids),),
    )
    return [TagCount(*row) for row in rows]
