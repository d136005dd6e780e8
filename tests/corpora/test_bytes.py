"""Every real file: back to the same bytes, and edited in one place only."""

from collections.abc import Callable

import pytest

from refman.bibtex.blocks import Entry
from refman.bibtex.document import Document
from refman.bibtex.edits import Edit, applied
from refman.bibtex.entry_edits import NewEntry, add_entry, remove_entry
from refman.bibtex.field_edits import remove_field, set_field
from tests.corpora.files import bib_files, name_of, needed

pytestmark = [pytest.mark.corpora, needed, pytest.mark.timeout(1200)]

AT_LEAST = 1000
"""Fewer files than this are not the corpora."""

Change = Callable[[Document, Entry], list[Edit]]


def sources(document: Document) -> list[str]:
    return [document.source(entry) for entry in document.entries()]


def middle(document: Document) -> Entry | None:
    entries = [entry for entry in document.entries() if entry.fields]
    return entries[len(entries) // 2] if entries else None


def wrongly_edited(change: Change, check: Callable[[Document, Entry], bool]) -> list[str]:
    """The files in which a change of one entry reached beyond it or is not there again."""
    wrong = []
    for path in bib_files():
        document = Document.of(path.read_bytes())
        entry = middle(document)
        if entry is None:
            continue
        after = Document.of(applied(document, change(document, entry)).to_bytes())
        grown = len(after.text) - len(document.text)
        again = next((e for e in after.entries() if e.start == entry.start), None)
        if (
            again is None
            or again.end != entry.end + grown
            or after.text[: entry.start] != document.text[: entry.start]
            or after.text[again.end :] != document.text[entry.end :]
            or len(sources(after)) != len(sources(document))
            or not check(after, again)
        ):
            wrong.append(name_of(path))
    return wrong


def value(document: Document, entry: Entry, name: str) -> str | None:
    field = entry.field(name)
    return document.value(field) if field else None


def test_every_file_gives_back_its_bytes_and_its_blocks_tile_it() -> None:
    files = bib_files()
    wrong = []
    for path in files:
        data = path.read_bytes()
        document = Document.of(data)
        joined = "".join(map(document.source, document.blocks))
        if document.to_bytes() != data or joined != document.text:
            wrong.append(name_of(path))

    assert len(files) > AT_LEAST
    assert wrong == []


def test_one_field_of_one_entry_is_edited_and_no_other_byte() -> None:
    def change(document: Document, entry: Entry) -> list[Edit]:
        return set_field(document, entry, entry.fields[0].name, "A new value")

    def check(document: Document, entry: Entry) -> bool:
        return value(document, entry, entry.fields[0].name) == "A new value"

    assert wrongly_edited(change, check) == []


def test_one_field_is_added_to_one_entry_and_no_other_byte() -> None:
    def change(document: Document, entry: Entry) -> list[Edit]:
        return set_field(document, entry, "x-new", "A new value")

    def check(document: Document, entry: Entry) -> bool:
        gone = applied(document, remove_field(document, entry, "x-new"))
        return value(document, entry, "x-new") == "A new value" and "x-new" not in gone.text.lower()

    assert wrongly_edited(change, check) == []


def test_one_field_is_removed_from_one_entry_and_no_other_byte() -> None:
    names = []

    def change(document: Document, entry: Entry) -> list[Edit]:
        names.append(entry.fields[-1].name)
        return remove_field(document, entry, names[-1])

    def check(_: Document, entry: Entry) -> bool:
        return entry.field(names[-1]) is None

    assert wrongly_edited(change, check) == []


def test_an_entry_added_is_there_and_all_other_bytes_are_where_they_were() -> None:
    wrong = []
    for path in bib_files():
        document = Document.of(path.read_bytes())
        (edit,) = add_entry(document, NewEntry("misc", "x-new", {"title": "A new title"}))
        after = Document.of(applied(document, [edit]).to_bytes())
        entry = after.entry("x-new")
        whole = entry is not None and value(after, entry, "title") == "A new title"
        if edit.start != edit.end or not whole or len(sources(after)) != len(sources(document)) + 1:
            wrong.append(name_of(path))

    assert wrong == []


def test_an_entry_removed_takes_its_separator_and_nothing_else() -> None:
    wrong = []
    for path in bib_files():
        document = Document.of(path.read_bytes())
        entry = middle(document)
        if entry is None:
            continue
        (edit,) = remove_entry(document, entry)
        removed = document.text[edit.start : edit.end]
        left = [document.source(other) for other in document.entries() if other != entry]
        after = applied(document, [edit])
        if removed.strip() != document.source(entry) or sources(after) != left:
            wrong.append(name_of(path))

    assert wrong == []
