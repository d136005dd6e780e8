"""Fields of papers set by hand: `year=1984`, `type=article`, `keywords=a, b`, `note=`."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from refman.bibtex import latex
from refman.bibtex.escape import balanced
from refman.model import dates
from refman.model.entry import Entry, EntryId
from refman.model.errors import FieldError
from refman.services import merging
from refman.store import Change, Reading, entries, papers, tags

_NAME = re.compile(r"[a-z_][a-z0-9_:+./-]*")
"""What BibTeX and biber both read as the name of a field."""
_KIND = re.compile(r"[a-z][a-z0-9_-]*")
_NO_KINDS = ("comment", "preamble", "string")
_OF_DATE = ("year", "month")


class Assignments(NamedTuple):
    """What is to be set.

    Args:
        fields: name to BibTeX text; None takes the field away.
        kind: another entry type; "" leaves it.
        tags: the names of all tags; None leaves them.
    """

    fields: Mapping[str, str | None]
    kind: str = ""
    tags: frozenset[str] | None = None

    @property
    def names(self) -> list[str]:
        """What is set, in words of a .bib file."""
        more = [*(["type"] if self.kind else []), *(["keywords"] if self.tags is not None else [])]
        return [*self.fields, *more]


class Edit(NamedTuple):
    """One field of one paper; "" is none."""

    entry: EntryId
    key: str
    field: str
    old: str
    new: str


def assignments(words: Iterable[str]) -> Assignments:
    """Read `FIELD=VALUE` each.

    Raises:
        FieldError: a field cannot be set, or its value is no BibTeX text.
    """
    fields: dict[str, str | None] = {}
    kind, tags_ = "", None
    for name, value in map(_parts, words):
        if name == "type":
            kind = _checked_kind(value)
        elif name == "keywords":
            tags_ = frozenset(filter(None, (latex.plain(one).strip() for one in value.split(","))))
        else:
            fields[name] = value or None
    return Assignments(fields, kind, tags_)


def plan(reading: Reading, ids: Iterable[EntryId], wanted: Assignments) -> Iterator[Edit]:
    """What would change of each paper, in order."""
    for entry in papers.entries(reading, ids):
        yield from _edits(entry, wanted)


def write(change: Change, edits: Sequence[Edit], wanted: Assignments) -> None:
    """Make the edits of a plan."""
    of_entry: dict[EntryId, dict[str, Any]] = {}
    for edit in edits:
        of_entry.setdefault(edit.entry, {})[edit.field] = edit.new or None
    for entry, fields in of_entry.items():
        if fields.pop("type", None):
            entries.set_parts(change, entry, kind=wanted.kind)
        if "keywords" in fields:
            fields.pop("keywords")
            ids = {tags.ensure(change, name) for name in wanted.tags or ()}
            entries.set_parts(change, entry, tags=sorted(ids))
        if fields:
            entries.set_fields(change, entry, fields)
        if "author" in fields:
            _link(change, entry)


def _parts(word: str) -> tuple[str, str]:
    written, _, value = word.partition("=")
    name, value = written.strip().lower(), value.strip()
    if name == "key":
        raise FieldError("A citation key is no field; “refman key” makes and changes keys.")
    if not _NAME.fullmatch(name):
        raise FieldError(
            f"“{written}” cannot be the name of a field; letters, digits and _ - can. Nothing was"
            " changed."
        )
    if not balanced(value):
        raise FieldError(
            f"“{value}” has a brace without its partner, and BibTeX would read on beyond the"
            f" field “{name}”. Nothing was changed; close every brace that is opened."
        )
    return name, value


def _checked_kind(value: str) -> str:
    kind = value.lower()
    if not _KIND.fullmatch(kind) or kind in _NO_KINDS:
        raise FieldError(f"“{value}” cannot be an entry type; write one such as article or book.")
    return kind


def _edits(entry: Entry, wanted: Assignments) -> Iterator[Edit]:
    assert entry.id is not None  # it was read from the library
    for name, new in _with_date(entry.fields, wanted.fields).items():
        old = entry.fields.get(name, "")
        if old != (new or ""):
            yield Edit(entry.id, entry.key, name, old, new or "")
    if wanted.kind and wanted.kind != entry.kind:
        yield Edit(entry.id, entry.key, "type", entry.kind, wanted.kind)
    if wanted.tags is not None:
        before, after = (set(map(tags.folded, names)) for names in (entry.tags, wanted.tags))
        if before != after:
            yield Edit(entry.id, entry.key, "keywords", _listed(entry.tags), _listed(wanted.tags))


def _with_date(
    before: Mapping[str, str], wanted: Mapping[str, str | None]
) -> Mapping[str, str | None]:
    """What is wanted, and what must go with it so that a date is said in one way only.

    BibTeX has `year` and `month`, biblatex `date`, which would outweigh them.
    """
    if wanted.get("date"):
        return {**{name: None for name in _OF_DATE if name in before}, **wanted}
    if "date" not in before or not any(name in wanted for name in _OF_DATE):
        return wanted
    year, month = (*dates.of_fields(before).split("-"), "")[:2]
    parts = {"year": year or None, "month": dates.MONTHS[int(month) - 1] if month else None}
    return {"date": None, **{n: v for n, v in parts.items() if v}, **wanted}


def _link(change: Change, entry_id: EntryId) -> None:
    """Who has a place in the list of authors now is no longer one whose place is unknown."""
    entry = papers.entry(change, entry_id)
    linked = merging.unlisted(entry.linked, entry.fields.get("author", ""))
    if linked != entry.linked:
        entries.set_parts(change, entry_id, linked=list(linked))


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names, key=str.casefold))
