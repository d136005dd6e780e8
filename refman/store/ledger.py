"""The ledger of citation keys: each that ever left the library, and the paper it stood for.

A key that is in a document somewhere must never come to mean another paper. So what is here stays
here: undo does not take it back, nor does a paper that goes.
"""

import time
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain, islice

from refman.model.entry import EntryId
from refman.store import history
from refman.store.change import Change
from refman.store.chosen import choose
from refman.store.library import Library
from refman.store.reading import Reading, chunks, marks

_MANY = 10_000
_PORTION = 10_000
"""Papers whose keys are noted in one transaction."""
_STATEMENT = 300
"""Pairs in one statement, of three parameters each: SQLite's older limit is 999."""


def remember(where: Library | Change, pairs: Iterable[tuple[str, EntryId]]) -> None:
    """Note that these keys stand for these papers. Of a key that is known the first paper counts.

    Args:
        where: an open change, or the library, which writes them as bookkeeping of its own.

    Raises:
        LibraryUnwritable: nothing is noted.
    """
    _write(where, _rows((key, entry) for key, entry in pairs if key))


def remember_papers(where: Library | Change, ids: Collection[int]) -> None:
    """The same for the keys that papers have now, but for those that are noted.

    A library reads them beside the connection that writes, whose memory of the file they would
    fill: of a hundred thousand papers that is 60 MB. Many are noted in their order, so that it
    need not remember where the others stand either, and by the portion: a million take a quarter
    of a minute, and whoever has a change to make comes in between.
    """
    if not isinstance(where, Library):
        _write(where, _rows(_unnoted(where, ids)))
        return
    many = len(ids) >= _MANY
    rest = iter(_by_key(where.reading, ids) if many else ids)
    while some := list(islice(rest, _PORTION)):
        if unnoted := list(_unnoted(where.reading, some)):
            where.note_all(_rows(unnoted), in_order=many)


def remember_from_now(library: Library, ids: Collection[int]) -> None:
    """The same, and have what is read in a block (`Reading.together`) be from now on of the very
    moment in which all of them are noted: no paper gets another key between the two.

    Where the library changed since they were looked at, that is done again; where it changed
    again, for the last time and while nobody else can write.
    """
    reading, left = library.reading, list[tuple[str, EntryId]]()
    reading.look_again()
    top = history.top(reading)
    remember_papers(library, ids)
    reading.look_again()
    if history.top(reading) != top:
        top, left = history.top(reading), list(_unnoted(reading, ids))
        reading.look_again()
    library.note_all(_rows(_as_of(top, left, reading, ids)))


def _as_of(
    top: object, left: Iterable[tuple[str, EntryId]], reading: Reading, ids: Iterable[int]
) -> Iterator[tuple[str, EntryId]]:
    yield from left if history.top(reading) == top else _unnoted(reading, ids)


def _by_key(reading: Reading, ids: Iterable[int]) -> Iterable[int]:
    with choose(reading, ids) as chosen:
        return chosen.sorted_by("key") or ()


def _unnoted(reading: Reading, ids: Iterable[int]) -> Iterator[tuple[str, EntryId]]:
    sql = (
        "select key, id from entries where key <> '' and not exists (select 1 from key_ledger where"
        " key_ledger.key = entries.key) and id in {} order by key collate nocase, id"
    )
    for some in chunks(ids):
        yield from reading.rows(sql.format(marks(some)), some)


def taken_by(reading: Reading, key: str) -> EntryId | None:
    """The paper that a key stands for without regard to case, be it still in the library or not.

    None for a key that never left the library.
    """
    found = reading.value("select entry from key_ledger where key = ?", (key,))
    return None if found is None else EntryId(found)


def taken_by_any(reading: Reading, keys: Iterable[str]) -> dict[str, EntryId]:
    """The same of many keys, by these as they are written there; those that never left are left
    out."""
    rows = (
        reading.rows(f"select key, entry from key_ledger where key in {marks(some)}", some)
        for some in chunks(keys)
    )
    return {key: EntryId(entry) for key, entry in chain.from_iterable(rows)}


def _rows(pairs: Iterable[tuple[str, EntryId]]) -> Iterator[tuple[str, Sequence[object]]]:
    now, rest = time.time(), iter(pairs)
    while some := list(islice(rest, _STATEMENT)):
        values = ", ".join(["(?, ?, ?)"] * len(some))
        parameters = [value for key, entry in some for value in (key, entry, now)]
        yield f"insert or ignore into key_ledger values {values}", parameters


def _write(where: Library | Change, statements: Iterable[tuple[str, Sequence[object]]]) -> None:
    if isinstance(where, Library):
        where.note_all(statements)
        return
    for sql, parameters in statements:
        where.execute(sql, parameters)
