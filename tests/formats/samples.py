"""The sample of a format and what it holds, both in tests/data."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any, NamedTuple

from refman.formats import Parsed, Unread, recognise
from refman.model.entry import Entry, Source

DATA = Path(__file__).parents[1] / "data"

SAMPLES = (
    "bibtex.bib",
    "daily_papers.txt",
    "profile_page.txt",
    "profile_page_without_head.txt",
    "ris.ris",
    "seed.json",
)


def text_of(name: str) -> str:
    return (DATA / name).read_text(encoding="utf-8")


class Whole(NamedTuple):
    """What a file holds when it is read to its end."""

    source: Source
    entries: tuple[Entry, ...]
    unread: tuple[Unread, ...]


def whole(content: Parsed) -> Whole:
    found = tuple(content.found)
    entries = tuple(one for one in found if isinstance(one, Entry))
    return Whole(content.source, entries, tuple(one for one in found if isinstance(one, Unread)))


def parsed(text: str, name: str = "sample") -> Whole:
    format_ = recognise(text)
    assert format_ is not None
    return whole(format_.read([text], name))


def as_json(found: Whole) -> dict[str, Any]:
    """What was read, as JSON has it, without what says nothing."""
    return {
        "source": _said(_source(found.source)),
        "entries": [
            _said(entry._asdict())
            | {"sightings": [_said(seen._asdict()) for seen in entry.sightings]}
            for entry in found.entries
        ],
        "unread": [asdict(unread) for unread in found.unread],
    }


def expected(name: str) -> Any:
    return json.loads(text_of(f"{Path(name).stem}.expected.json"))


def _source(source: Source) -> dict[str, Any]:
    profile = source.profile._asdict() if source.profile else None
    return source._replace(profile=None)._asdict() | {"profile": profile}


def _said(values: dict[str, Any]) -> dict[str, Any]:
    plain = {key: _listed(value) for key, value in values.items()}
    return {key: value for key, value in plain.items() if value not in (None, "", [], False)}


def _listed(value: Any) -> Any:
    if isinstance(value, frozenset):
        return sorted(value)
    return list(value) if isinstance(value, tuple) else value
