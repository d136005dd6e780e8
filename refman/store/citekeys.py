"""Who has a citation key: as the key, or as an alias (biblatex' `ids`)."""

from typing import NamedTuple

from refman.model.entry import EntryId
from refman.store.reading import Reading


class Clash(NamedTuple):
    """Another paper that a key or an alias of one stands for too.

    Args:
        name: the key that both have, as the other has it.
        alias: the other has it as an alias.
        title: of the other, plain.
    """

    entry: EntryId
    name: str
    alias: bool
    title: str


_NAMES = """(
    select key as name from entries where id = ?1 and key <> ''
    union select alias from aliases where entry = ?1
)"""


def clashes(reading: Reading, entry: EntryId) -> list[Clash]:
    """The other papers that any key of a paper stands for too, those in the trash left out.

    A paper in the trash clashes with none.
    """
    rows = reading.rows(
        f"select o.id, o.key, 0, o.title from {_NAMES} join entries o"
        " on o.key = name collate nocase and o.key <> ''"
        " where o.id <> ?1 and o.trashed is null and (select trashed from entries where id = ?1)"
        " is null"
        f" union all select o.id, alias, 1, o.title from {_NAMES} join aliases"
        " on alias = name collate nocase join entries o on o.id = entry"
        " where o.id <> ?1 and o.trashed is null and (select trashed from entries where id = ?1)"
        " is null order by 3, 1",
        {"1": entry},
    )
    return [Clash(EntryId(row[0]), row[1], bool(row[2]), row[3]) for row in rows]


def beginning(reading: Reading, start: str) -> list[tuple[EntryId, str]]:
    """Papers outside the trash whose keys begin so, case aside, by key; the first thousands."""
    rows = reading.rows(
        "select id, key from entries where key <> '' and key >= ?1 collate nocase"
        " and key < ?1 || char(0x10ffff) collate nocase and trashed is null"
        " order by key collate nocase limit 5000",
        {"1": start},
    )
    return [(EntryId(id_), key) for id_, key in rows]


CLASHING = """e.trashed is null and (
    e.key <> '' and (
        exists (select 1 from entries o where o.key = e.key collate nocase and o.key <> ''
            and o.id <> e.id and o.trashed is null)
        or exists (select 1 from aliases join entries o on o.id = entry
            where alias = e.key and o.id <> e.id and o.trashed is null))
    or exists (select 1 from aliases mine join entries o
        on o.key = mine.alias collate nocase and o.key <> ''
        where mine.entry = e.id and o.id <> e.id and o.trashed is null)
    or exists (select 1 from aliases mine join aliases other on other.alias = mine.alias
        join entries o on o.id = other.entry
        where mine.entry = e.id and o.id <> e.id and o.trashed is null))"""
"""The condition over `entries e` of the papers that `clashes` finds any for."""
