"""The words of `has:` and `is:` as conditions over `entries e`, which take no values."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import NamedTuple

from refman.store import derive


def _field(name: str) -> str:
    return f"coalesce(json_extract(e.fields, '$.{name}'), '') <> ''"


def _rare_field(name: str) -> str:
    """Of a field that few papers have: its name is looked for in their text first, which takes a
    third of the time that taking it apart does."""
    return f"e.fields glob '*\"{name}\"*' and {_field(name)}"


class Rows(NamedTuple):
    """What a paper has where it has a row in another table.

    Args:
        condition: over those rows.
        each: asks one paper; "" where the rows can be found by it.
    """

    table: str
    condition: str = "1"
    each: str = ""


_TAGGED = Rows("entry_tags")
_PDF = "exists (select 1 from attachments where id = attachment and path like '%.pdf')"
_ROWS: Mapping[tuple[str, str], Rows] = {
    ("has", "arxiv"): Rows(
        "identifiers", "identifier >= 'arxiv:' and identifier < 'arxiv;'", _field("eprint")
    ),
    ("has", "doi"): Rows(
        "identifiers", "identifier >= 'doi:' and identifier < 'doi;'", _field("doi")
    ),
    ("has", "pdf"): Rows("entry_attachments", _PDF),
    ("has", "tags"): _TAGGED,
}
"""To look into each paper takes 5 s of a million, to list these 0.3 s at most."""
_MISSING = (
    "e.id in (select of.entry from absent join entry_attachments of"
    " on of.attachment = absent.attachment)"
)

_IN_PAIRS = "e.id in (select one from {pairs} union all select other from {pairs})"

_TRAITS: Mapping[tuple[str, str], str] = {
    ("has", "abstract"): _field("abstract"),
    ("has", "authors"): "exists (select 1 from entry_people where entry = e.id"
    " and role = 'author')",
    ("has", "category"): "e.category > '' collate nocase",
    ("has", "code"): "e.code > 0",
    ("has", "date"): "e.date > ''",
    ("has", "files"): "nullif(e.attached, 0) is not null",
    ("has", "isbn"): _rare_field("isbn"),
    ("has", "key"): "e.key <> ''",
    ("has", "notes"): "e.notes is not null",
    ("has", "score"): "e.score is not null",
    ("has", "summary"): _rare_field("summary"),
    ("has", "url"): _rare_field("url"),
    ("has", "venue"): " or ".join(map(_field, derive.VENUES)),
    ("has", "year"): "e.year is not null",
    ("is", "listed"): "e.queued is not null",
    ("is", "missing"): _MISSING,
    ("is", "read"): "e.reading = 'read'",
    ("is", "reading"): "e.reading = 'reading'",
    ("is", "unread"): "e.reading is null",
    ("is", "trashed"): "e.trashed is not null",
    ("is", "truncated"): "e.truncated",
    ("is", "undated"): "e.date = ''",
    ("is", "version"): "e.id in (select one from verdicts where versions"
    " union all select other from verdicts where versions)",
}


def condition(field: str, word: str, has: Callable[[Rows], str]) -> str:
    """The condition of a word of `has:` or `is:`; `has` asks for rows of other tables."""
    if rows := _ROWS.get((field, word)):
        return has(rows)
    if (field, word) == ("is", "untagged"):
        return f"({has(_TAGGED)}) is not true"
    return _TRAITS.get((field, word)) or _compared()[word]


@cache
def _compared() -> Mapping[str, str]:
    """Words of `is:` that compare papers with one another; no start asks for any."""
    from refman.store import pairs
    from refman.store.citekeys import CLASHING

    return {
        "clashing": CLASHING,
        "doubtful": _IN_PAIRS.format(pairs=pairs.OPEN),
        "duplicate": _IN_PAIRS.format(pairs=f"{pairs.OPEN} and not p.versions"),
    }
