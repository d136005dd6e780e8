"""Versions of a paper, and what differs between two of them."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from refman.model.entry import Entry

What = Literal["done", "undone", "redone", "folded"]


class Version(NamedTuple):
    """A paper as something left it that happened to it.

    Args:
        id: of what happened: of the change, or of its being undone or redone; 0 for what is left
            of history that was folded together.
        change: id of the change; 0 as above.
        at: seconds since 1970 UTC.
        label: of the change; "" as above.
        what: what became of the change then.
        entry: None when the paper was not in the library.
        seen: names of the sources that it was seen in.
        reading: "reading" or "read"; "" while unread.
        rating: 1 to 5, 0 for none.
        listed: it was on the reading list.
        notes: their texts.
        within: names of the collections that it was put into.
        files: names of its attachments.
    """

    id: int
    change: int
    at: float
    label: str
    what: What
    entry: Entry | None
    trashed: bool = False
    seen: tuple[str, ...] = ()
    reading: str = ""
    rating: int = 0
    listed: bool = False
    notes: tuple[str, ...] = ()
    within: frozenset[str] = frozenset()
    files: tuple[str, ...] = ()


class Difference(NamedTuple):
    """A part of a paper that two versions have otherwise; "" where one is without it.

    `part` is the name of a field, or one of `PARTS`.
    """

    part: str
    before: str
    after: str


PARTS = (
    *("type", "citation key", "tags", "authors without a place", "seen in", "trash"),
    *("reading", "rating", "reading list", "notes", "files", "collections"),
)
"""What a version has beside its fields."""


def differences(before: Version | None, after: Version | None) -> list[Difference]:
    """What the second has otherwise than the first: type and key, then fields in order, then the
    rest. None is the version of a paper before it came into the library."""
    old, new = _parts(before), _parts(after)
    return [
        Difference(part, old.get(part, ""), new.get(part, ""))
        for part in dict.fromkeys(_ordered(new, old))
        if old.get(part, "") != new.get(part, "")
    ]


def _ordered(new: dict[str, str], old: dict[str, str]) -> Iterator[str]:
    yield from PARTS[:2]
    yield from (part for part in (*new, *old) if part not in PARTS)
    yield from PARTS[2:]


def _parts(version: Version | None) -> dict[str, str]:
    if version is None or version.entry is None:
        return {}
    entry = version.entry
    rest = (
        entry.kind,
        entry.key,
        ", ".join(sorted(entry.tags, key=str.casefold)),
        "; ".join(entry.linked),
        ", ".join(version.seen),
        "in the trash" if version.trashed else "",
        version.reading,
        str(version.rating or ""),
        "on it" if version.listed else "",
        "\n\n".join(version.notes),
        "\n".join(version.files),
        ", ".join(sorted(version.within, key=str.casefold)),
    )
    return {**dict(zip(PARTS, rest, strict=True)), **entry.fields}
