"""The words of `has:` and `is:` as conditions over `entries e`, which take no values."""

from collections.abc import Mapping
from functools import cache

from refman.store import derive


def _field(name: str) -> str:
    return f"coalesce(json_extract(e.fields, '$.{name}'), '') <> ''"


_HAS_TAGS = "exists (select 1 from entry_tags where entry = e.id)"

_PDF = (
    "exists (select 1 from entry_attachments of join attachments on attachments.id = of.attachment"
    " and attachments.path like '%.pdf' where of.entry = e.id)"
)
_UNREAD_PDF = "e.attached is null and coalesce(json_extract(e.fields, '$.file'), '') like '%.pdf%'"
_MISSING = (
    "e.id in (select of.entry from absent join entry_attachments of"
    " on of.attachment = absent.attachment)"
)

_IN_PAIRS = "e.id in (select one from {pairs} union all select other from {pairs})"

_TRAITS: Mapping[tuple[str, str], str] = {
    ("has", "abstract"): _field("abstract"),
    ("has", "arxiv"): _field("eprint"),
    ("has", "authors"): "exists (select 1 from entry_people where entry = e.id"
    " and role = 'author')",
    ("has", "category"): "e.category > '' collate nocase",
    ("has", "code"): "e.code > 0",
    ("has", "date"): "e.date > ''",
    ("has", "doi"): _field("doi"),
    ("has", "files"): "nullif(e.attached, 0) is not null",
    ("has", "isbn"): _field("isbn"),
    ("has", "key"): "e.key <> ''",
    ("has", "notes"): "e.notes is not null",
    ("has", "pdf"): f"({_PDF} or {_UNREAD_PDF})",
    ("has", "score"): "e.score is not null",
    ("has", "summary"): _field("summary"),
    ("has", "tags"): _HAS_TAGS,
    ("has", "url"): _field("url"),
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
    ("is", "untagged"): f"not {_HAS_TAGS}",
    ("is", "version"): "e.id in (select one from verdicts where versions"
    " union all select other from verdicts where versions)",
}


def condition(field: str, word: str) -> str:
    """The condition of a word of `has:` or `is:`."""
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
