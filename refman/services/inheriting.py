"""Papers with those of the library that they inherit from."""

from collections.abc import Iterable, Mapping, Sequence

from refman.model import inheritance
from refman.model.entry import Entry
from refman.model.inheritance import Find
from refman.store import Reading, papers


def completed(
    reading: Reading, some: Sequence[Entry], beside: Mapping[str, Entry] = {}
) -> list[Entry]:
    """Papers with what they have of their parents, and these of theirs, as biber sees them.

    Args:
        beside: entries by their keys in the .bib files in which those without an id stand.
    """
    ours = above(reading, some)
    theirs = above(reading, some, beside) if beside else ours
    return [_completed(one, theirs if one.id is None else ours) for one in some]


def _completed(entry: Entry, find: Find) -> Entry:
    return entry._replace(fields=inheritance.completed(entry.fields, find))


def above(reading: Reading, some: Iterable[Entry], beside: Mapping[str, Entry] = {}) -> Find:
    """Find the fields of the entries that some inherit from, and of those above them.

    Args:
        beside: entries by key that come before the library’s.
    """
    found: dict[str, Entry] = {}
    for _ in range(inheritance.DEEPEST):
        wanted = {key for one in some for key in inheritance.parents(one.fields)} - found.keys()
        if not wanted:
            break
        new = _with_keys(reading, wanted)
        new |= {key: beside[key] for key in wanted if key in beside}
        found |= new
        some = new.values()
    fields = {key.casefold(): one.fields for key, one in found.items()}
    return lambda key: fields.get(key.casefold())


def _with_keys(reading: Reading, keys: Iterable[str]) -> dict[str, Entry]:
    ids = {key: ids[0] for key, ids in papers.with_keys(reading, keys).items()}
    there = {one.id: one for one in papers.entries(reading, dict.fromkeys(ids.values()))}
    return {key: there[one] for key, one in ids.items() if one in there}
