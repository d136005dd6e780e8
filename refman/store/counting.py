"""How many papers there are at the places of a library.

Those outside the trash are counted along an order's index, which has them alone: of a million in
33 ms. All papers have no index, so that SQLite goes through the whole file to count them: half a
second, and all other pages out of memory.
"""

from refman.store.reading import Reading

_MANY = 3_000
_TRASHED = "select id from entries where trashed is not null"


def total(reading: Reading) -> int:
    """How many papers there are outside the trash."""
    return int(reading.value("select count(*) from entries where trashed is null"))


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
