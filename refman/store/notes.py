"""Notes that a reader keeps of papers: several of each, Markdown, and nobody else's business.

They are a part of their entry's state, so its history knows each of them as it was, undo takes an
edit back, and the search index has their words. They never stand in a field, so no .bib file gets
them unless a profile asks for them.
"""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from refman.model.entry import EntryId
from refman.model.errors import RefmanError
from refman.store.change import Change
from refman.store.ids import new_id
from refman.store.reading import Reading, chunks, marks

LONGEST = 100_000
"""Characters of one note."""


class Note(NamedTuple):
    """A note; `made` and `changed` in seconds since 1970 UTC."""

    id: int
    made: float
    changed: float
    text: str


def of(reading: Reading, entry: int) -> list[Note]:
    """The notes of a paper, the oldest first."""
    found = reading.value("select notes from entries where id = ?", (entry,))
    return [Note(**one) for one in reading.unpacked(found)] if found else []


def texts(reading: Reading, entries: Iterable[int]) -> dict[int, list[str]]:
    """What the notes of many papers say; papers without any are left out."""
    found: dict[int, list[str]] = {}
    for chunk in chunks(entries):
        sql = f"select id, notes from entries where notes is not null and id in {marks(chunk)}"
        for entry, notes in reading.rows(sql, chunk):
            found[entry] = [one["text"] for one in reading.unpacked(notes)]
    return found


def add(change: Change, entry: EntryId, text: str) -> Note:
    """Keep another note of a paper; raises RefmanError when it is empty or too long."""
    made = Note(new_id(), change.time, change.time, checked(text))
    _write(change, entry, [*of(change, entry), made])
    return made


def edit(change: Change, entry: EntryId, note: int, text: str) -> None:
    """Have a note say something else; raises RefmanError when it is gone, or as `add` does."""
    text = checked(text)
    known = of(change, entry)
    _check_there(known, note)
    new = [
        one._replace(text=text, changed=change.time) if one.id == note and one.text != text else one
        for one in known
    ]
    _write(change, entry, new)


def delete(change: Change, entry: EntryId, note: int) -> None:
    """Delete a note; raises RefmanError when it is gone."""
    known = of(change, entry)
    _check_there(known, note)
    _write(change, entry, [one for one in known if one.id != note])


def united(reading: Reading, entries: Sequence[int]) -> dict[str, Any]:
    """The notes of papers that become one, as a part of an entry's state; nothing without any."""
    found = [note for entry in entries for note in of(reading, entry)]
    return {"notes": [one._asdict() for one in found]} if found else {}


def _write(change: Change, entry: EntryId, now: Sequence[Note]) -> None:
    change.write("entry", entry, {"notes": [one._asdict() for one in now]})


def _check_there(known: Sequence[Note], note: int) -> None:
    if all(one.id != note for one in known):
        raise RefmanError("This note is no longer there. Nothing was changed; Undo may bring it.")


def checked(text: str) -> str:
    """The text as a note has it; raises RefmanError where it is empty or too long."""
    text = text.strip()
    if not text:
        raise RefmanError("A note needs words. Nothing was changed.")
    if len(text) > LONGEST:
        raise RefmanError(
            f"A note has at most {LONGEST:,} characters, and this has {len(text):,}. Nothing was"
            " changed."
        )
    return text
