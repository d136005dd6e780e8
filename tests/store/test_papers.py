"""Papers read by what they have."""

from collections.abc import Iterable

from refman.model.entry import Entry, EntryId
from refman.store import Library, entries, papers


def test_keys_that_clash_are_told_of_few_papers_as_of_many(library: Library) -> None:
    ids = added(library, ("ada", "Ada", "Luo", "luo", "luo2", "", ""))
    many = [*ids, *range(1_000_000, 1_020_000)]

    assert papers.clashing_keys(library.reading, many) == ["ada", "luo"]
    assert papers.clashing_keys(library.reading, ids) == ["ada", "luo"]
    assert papers.clashing_keys(library.reading, [*ids[:1], *ids[:1], *ids[2:]]) == ["luo"]


def test_of_few_papers_no_other_keys_are_looked_at(library: Library) -> None:
    few = added(library, ["ada", "Ada"])
    before = steps(library, few)
    added(library, [f"k{number}" for number in range(1_000)])

    assert steps(library, few) <= before + 2


def added(library: Library, keys: Iterable[str]) -> list[EntryId]:
    with library.change("Add") as change:
        return [entries.add(change, Entry("misc", {}, key), tags=[], sources={}) for key in keys]


def steps(library: Library, ids: list[EntryId]) -> int:
    """What SQLite does to find the keys that clash, in tens of its steps."""
    done: list[int] = []
    papers.clashing_keys(library.reading, ids)  # the first time SQLite reads the tables' own SQL
    connection = library.reading._connection
    connection.set_progress_handler(lambda: done.append(1), 10)
    papers.clashing_keys(library.reading, ids)
    connection.set_progress_handler(None, 0)
    return len(done)
