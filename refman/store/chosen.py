"""Some papers of a library, or all of them, asked about as a whole.

Their ids stand in a temporary table, a few bytes each and not in this process's memory, so that
SQLite orders a million papers and finds the few whose keys or relations need a thought; nothing is
made of the others.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import NamedTuple

from refman.model.entry import Ids
from refman.store import packed
from refman.store.change import dump
from refman.store.outgoing import Head, relating
from refman.store.reading import Reading

_AT_ONCE = 10_000
"""Ids go in as one text."""
_PAGE = 10_000
"""Rows that are read at a time."""
_ROWS = "temp.chosen c cross join entries e on e.id = c.id"
_AMONG = "exists (select 1 from temp.chosen where id = {})"
"""Asked of each that was found by its key: `in` has SQLite go through all that are chosen."""
_OTHER = (
    "select 1 from entries o where o.key = e.key collate nocase and o.key <> '' and o.id <> e.id"
    f" and {_AMONG.format('o.id')}"
)
_FOLD = (
    "insert into temp.folded select json_extract(value, '$[0]'), json_extract(value, '$[1]')"
    " from json_each(?)"
)
_FOLDED_TWICE = (
    "select id from temp.folded where key in"
    " (select key from temp.folded group by key having count(*) > 1)"
)
_ORDERS = {
    "library": "e.id",
    "key": "e.key collate nocase, e.id",
    "author": "e.author_key, coalesce(e.year, 9999), e.title_key, e.id",
    "added": "e.added desc, e.id desc",
}
"""What a profile sorts by to what SQL does."""


class Doubtful(NamedTuple):
    """Papers whose keys need a thought, in the order of their ids."""

    ids: "array[int]"
    keys: Sequence[str]


class Chosen:
    """See the module. Made by `choose`; `asked` are the ids once each, in the order given."""

    def __init__(self, reading: Reading, asked: "array[int]") -> None:
        self.reading = reading
        self.asked = asked

    def add(self, ids: Iterable[int]) -> None:
        """Choose more."""
        _put(self.reading, iter(ids))

    def lacking(self, ids: Iterable[int]) -> list[int]:
        """Those of `ids` that are not chosen, once each."""
        sql = (
            "select distinct value from json_each(?) where value not in (select id from"
            " temp.chosen)"
        )
        return [row[0] for row in self.reading.rows(sql, (dump(list(ids)),))]

    def there(self) -> "array[int]":
        """`asked` without those that are gone."""
        gone = {
            row[0]
            for row in self.reading.rows(
                "select c.id from temp.chosen c where not exists (select 1 from entries"
                " where id = c.id)"
            )
        }
        return array("q", (one for one in self.asked if one not in gone)) if gone else self.asked

    def sorted_by(self, order: str) -> "array[int] | None":
        """All that are chosen, by a key of a profile's orders; None for one that is none."""
        if order not in _ORDERS:
            return None
        self.reading.rows(
            f"create temp table ordered as select e.id from {_ROWS} order by {_ORDERS[order]}"
        )
        found = array("q")
        select = "select id from temp.ordered where rowid > ? and rowid <= ?"
        for at in range(0, self.reading.value("select count(*) from temp.ordered"), _PAGE):
            found += packed.columns(self.reading, select, (at, at + _PAGE), "id")[0]
        self.reading.rows("drop table temp.ordered")
        return found

    def relating(self) -> Iterator[Head]:
        """The heads of those that name others."""
        return relating(self.reading, "temp.chosen")

    def with_key(self, key: str) -> int | None:
        """The first that has a key, case aside."""
        sql = (
            "select min(id) from entries e where key = ? collate nocase and key <> '' and"
            f" {_AMONG.format('e.id')}"
        )
        found = self.reading.value(sql, (key,))
        return None if found is None else int(found)

    def keys(self, ids: Sequence[int]) -> dict[int, str]:
        """The keys of some of them."""
        sql = "select e.id, e.key from json_each(?) cross join entries e on e.id = value"
        return dict(self.reading.rows(sql, (dump(list(ids)),)))

    def doubtful_keys(self, fine: Callable[[Sequence[str]], bool]) -> Doubtful:
        """Those that may have to be written under another key: without one, with one that is not
        fine, with one that another of them has.

        They are few, though thousands of keys may hold letters beyond ASCII, whose case SQLite does
        not know: these stand in a temporary table, and are gone through by the page.

        Args:
            fine: whether all of some keys can be written as they are.
        """
        self.reading.rows("create temp table folded (id integer primary key, key text)")
        found = array("q", self._not_fine(fine))
        self.reading.rows("create index temp.folded_key on folded (key)")
        found.extend(row[0] for row in self.reading.rows(_FOLDED_TWICE))
        ids = sorted(set(found))
        self.reading.rows(
            "delete from temp.folded where id in (select value from json_each(?))", (dump(ids),)
        )
        keys = self.keys(ids)
        return Doubtful(array("q", ids), [keys[one] for one in ids])

    def _not_fine(self, fine: Callable[[Sequence[str]], bool]) -> Iterator[int]:
        """Of the keys that hold what is not in ASCII, case aside, the others are put aside."""
        sql = (
            f"select e.id, e.key, exists ({_OTHER}) from {_ROWS} where c.id > ? and (e.key = '' or"
            f" e.key glob '*[^-A-Za-z0-9_:./+]*' or exists ({_OTHER})) order by c.id limit {_PAGE}"
        )
        last = -1
        while rows := self.reading.rows(sql, (last,)):
            last, all_fine = rows[-1][0], fine([row[1] for row in rows])
            folded = [(row[0], row[1].lower()) for row in rows]
            self.reading.rows(_FOLD, (dump([one for one in folded if not one[1].isascii()]),))
            for (one, key, twice), (_, low) in zip(rows, folded, strict=True):
                if twice or low.isascii() != key.isascii() or not (all_fine or fine([key])):
                    yield one

    def has_key(self, key: str) -> bool:
        """Whether one of them that is not doubtful has a key, given in lower case; of those that
        are doubtful it tells if their keys are in ASCII."""
        if key.isascii():
            return self.with_key(key) is not None
        sql = "select exists (select 1 from temp.folded where key = ?)"
        return bool(self.reading.value(sql, (key,)))

    def has_aliases(self) -> bool:
        """Whether any of them has an alias."""
        sql = "select exists (select 1 from aliases cross join temp.chosen c on c.id = entry)"
        return bool(self.reading.value(sql))

    def aliases_in_use(self) -> list[tuple[str, int]]:
        """The aliases among them that are keys among them, and whose."""
        rows = self.reading.rows(
            "select alias, e.id from aliases cross join temp.chosen c on c.id = entry"
            " join entries e on e.key = alias collate nocase and e.key <> ''"
            f" where {_AMONG.format('e.id')}"
        )
        return [(row[0], row[1]) for row in rows]

    def aliases_folded(self) -> list[str]:
        """The aliases among them, in lower case, that are keys beyond ASCII of those that are not
        doubtful."""
        rows = self.reading.rows(
            "select alias from aliases cross join temp.chosen c on c.id = entry"
            " where alias glob '*[^ -~]*'"
        )
        return [low for low in (row[0].lower() for row in rows) if self.has_key(low)]


@contextmanager
def choose(reading: Reading, ids: Iterable[int]) -> Iterator[Chosen]:
    """Ask about some papers; meanwhile the library stays as it is, whoever writes beside."""
    reading.rows("savepoint choosing")
    try:
        reading.rows("create temp table chosen (id integer primary key)")
        given = ids.numbers if isinstance(ids, Ids) else ids
        asked = given if isinstance(given, array) else array("q", given)
        _put(reading, iter(asked))
        if reading.value("select count(*) from temp.chosen") != len(asked):
            asked = array("q", dict.fromkeys(asked))
        yield Chosen(reading, asked)
    finally:
        reading.rows("rollback to choosing")
        reading.rows("release choosing")


def _put(reading: Reading, ids: Iterator[int]) -> None:
    sql = "insert or ignore into temp.chosen select value from json_each(?)"
    while some := list(islice(ids, _AT_ONCE)):
        reading.rows(sql, (dump(some),))
