"""How many papers there are at the places of a library.

All by difference: the whole is known from the leaves of the smallest index, and those in the trash,
which are few, are looked up. To look at each paper takes a second of a million.
"""

from refman.store.reading import Reading

_MANY = 3_000
_TRASHED = "select id from entries where trashed is not null"


def total(reading: Reading) -> int:
    """How many papers there are outside the trash."""
    sql = f"select (select count(*) from entries) - (select count(*) from ({_TRASHED}))"
    return int(reading.value(sql))


def trashed(reading: Reading) -> int:
    """How many are in it."""
    return int(reading.value(f"select count(*) from ({_TRASHED})"))


def few(reading: Reading) -> bool:
    """Whether all there is to count is counted in a few milliseconds."""
    return int(reading.value(f"select count(*) from (select 1 from entries limit {_MANY})")) < _MANY


def untagged(reading: Reading) -> int:
    """How many outside the trash have no tag."""
    # Distinct in a select of its own: it goes by the primary key, and nothing is sorted.
    tagged = f"select distinct entry from entry_tags where entry not in ({_TRASHED})"
    return total(reading) - int(reading.value(f"select count(*) from ({tagged})"))
