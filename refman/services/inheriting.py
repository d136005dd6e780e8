"""What a paper has from the one that it names in `crossref`, where its key is made of that."""

from collections.abc import Mapping, Sequence

from refman.model import dates
from refman.model.entry import Entry
from refman.store import Reading, papers

_DATED = ("date", "year", "month")


def dated(reading: Reading, some: Sequence[Entry], beside: Mapping[str, Entry] = {}) -> list[Entry]:
    """Papers with the date of their parents where they have none, as BibTeX and biber see them.

    Args:
        beside: entries by their keys in the .bib files in which those without an id stand.
    """
    wanted = {one.fields["crossref"].strip() for one in some if _lacks_date(one)}
    if not wanted:
        return list(some)
    ids = {key: found[0] for key, found in papers.with_keys(reading, wanted).items()}
    there = {one.id: one for one in papers.entries(reading, dict.fromkeys(ids.values()))}
    parents = {key: there[one] for key, one in ids.items()}
    known = (parents, {**parents, **beside})
    return [_with_date(one, known[one.id is None]) if _lacks_date(one) else one for one in some]


def _lacks_date(entry: Entry) -> bool:
    return "crossref" in entry.fields and not dates.of_fields(entry.fields)


def _with_date(entry: Entry, parents: Mapping[str, Entry]) -> Entry:
    parent = parents.get(entry.fields["crossref"].strip())
    given = parent.fields if parent else {}
    said = {name: given[name] for name in _DATED if name in given}
    return entry._replace(fields={**said, **entry.fields})
