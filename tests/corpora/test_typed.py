"""Every value of every real file: what was typed goes through the library unchanged."""

from pathlib import Path

import pytest

from refman.bibtex.encoding import decode
from refman.bibtex.profile import PRESETS
from refman.bibtex.render import value
from refman.formats import bibtex
from refman.model.entry import Entry
from refman.store import Library, entries, papers
from tests.corpora.files import bib_files, name_of, needed
from tests.formats.samples import whole

pytestmark = [pytest.mark.corpora, needed, pytest.mark.timeout(1800)]

AT_MOST = 1000
"""Entries of one file; the largest have the same kinds of values ten times over."""


def test_no_value_is_changed_by_reading_keeping_and_writing(tmp_path: Path) -> None:
    changed: list[str] = []
    values = 0
    with Library.open(tmp_path / "typed.refman") as library:
        for path in bib_files():
            text, _ = decode(path.read_bytes(), None)
            typed = whole(bibtex.read([text], "a.bib")).entries[:AT_MOST]
            kept = _kept(library, typed)
            values += sum(len(entry.fields) for entry in typed)
            for before, after in zip(typed, kept, strict=True):
                again = (after.kind, after.key, list(after.fields.items()))
                written = whole(bibtex.read([_written(after)], "a.bib")).entries[0]
                if again != (before.kind, before.key, list(before.fields.items())):
                    changed.append(f"{name_of(path)}: {before.key}")
                elif dict(written.fields) != dict(before.fields):
                    changed.append(f"{name_of(path)}: {before.key}, written")
    print(f"\n{values} values through the library")

    assert not changed
    assert values > 200_000


def _kept(library: Library, typed: tuple[Entry, ...]) -> list[Entry]:
    with library.change("Add") as change:
        ids = [entries.add(change, one._replace(sightings=()), [], {}) for one in typed]
    return list(papers.entries(library.reading, ids))


def _written(entry: Entry) -> str:
    fields = ",\n".join(f"  {name} = {_source(name, text)}" for name, text in entry.fields.items())
    return f"@misc{{k,\n{fields}\n}}\n"


def _source(name: str, text: str) -> str:
    """A month may be a macro."""
    return value(name, text, PRESETS["typed"]) if name == "month" else f"{{{text}}}"
