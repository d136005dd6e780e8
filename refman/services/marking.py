"""What a reader thinks of a paper is noted beside its fields, and stands in those that JabRef has
for it where the paper has them: whoever changes the one changes the other, in the same change."""

from collections.abc import Iterable, Mapping, Set

from refman.bibtex import reader_fields
from refman.bibtex.reader_fields import Noted
from refman.model.entry import EntryId
from refman.store import Change, entries, marks, papers
from refman.store.marks import State
from refman.store.reading import chunks

_STATES: Mapping[str, State] = {"": "unread", "reading": "reading", "read": "read"}


def follow(
    change: Change, entry: EntryId, before: Mapping[str, str], now: Mapping[str, str]
) -> None:
    """Note of a paper what its fields came to say; what they do not say anew stays noted."""
    then, said = reader_fields.noted(before), reader_fields.noted(now)
    if said.rating != then.rating:
        marks.rate(change, [entry], said.rating)
    if said.state != then.state:
        marks.mark(change, [entry], _STATES[said.state])


def say(change: Change, some: Iterable[EntryId], more: Mapping[str, Set[int]] = {}) -> None:
    """Have the fields of papers say what is noted of them, where they say anything of it.

    Args:
        more: of some fields the papers that are to have them even if they have none yet.
    """
    having = {name: {*more.get(name, ())} for name in reader_fields.FIELDS}
    for chunk in chunks(dict.fromkeys(some)):
        there = papers.having(change, chunk, reader_fields.FIELDS)
        asked = [
            one for one in chunk if one in there or any(one in each for each in having.values())
        ]
        noted = marks.noted(change, asked)
        for paper in papers.entries(change, [EntryId(one) for one in asked]):
            assert paper.id is not None  # it was read from the library
            said = reader_fields.fields(paper.fields, Noted(*noted.get(paper.id, ())))
            new = {
                name: text or None
                for name, text in said.items()
                if name in paper.fields or paper.id in having[name]
            }
            if new:
                entries.set_fields(change, paper.id, new)
