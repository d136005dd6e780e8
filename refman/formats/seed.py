"""A seed file: the facts of one captured page as readable JSON, with summaries for abstracts.

    {"format": "refman-seed",
     "source": {"uid": "…", "name": "…", "kind": "…", "profile": {"name": "…", …}},
     "papers": [{"title": "…", "authors": ["…"], "truncated": true, …}]}

The keys are the field names of `Row`, `Source` and `Profile`; one without a value is left out.
Titles and names stand as the page printed them, so file and page make the same entries.
"""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from refman.formats.base import Format, Parsed, Unread
from refman.formats.rows import Row, entries
from refman.model import dates
from refman.model.entry import Profile, Source

_NAME = "refman-seed"

_ROW: Mapping[str, tuple[type, ...]] = {
    "title": (str,),
    "authors": (list,),
    "truncated": (bool,),
    "category": (str,),
    "date": (str,),
    "printed_date": (str,),
    "code": (bool,),
    "score": (int, float),
    "affiliation": (str,),
    "organisation": (str,),
    "author_count": (int,),
    "discussion": (int,),
    "abstract": (str,),
    "summary": (str,),
}
_SOURCE: Mapping[str, tuple[type, ...]] = {
    "uid": (str,),
    "name": (str,),
    "kind": (str,),
    "profile": (dict,),
}
_PROFILE: Mapping[str, tuple[type, ...]] = {
    "name": (str,),
    "field": (str,),
    "h_index": (int,),
    "papers": (int,),
    "citations": (int,),
    "novelty": (int,),
    "ai_score": (int,),
}

# half of a surrogate pair is legal in JSON, but no text
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")


def recognises(text: str) -> bool:
    """Whether the text is a JSON object that names this format near its beginning."""
    return text.lstrip().startswith("{") and f'"{_NAME}"' in text[:1000]


def read(pieces: Iterable[str], name: str) -> Parsed:
    """The papers of a seed file; one that does not follow the format is unread."""
    try:
        document = json.loads("".join(pieces))
    except json.JSONDecodeError as error:
        return _nothing(name, error.lineno, f"The JSON breaks off or has an error: {error.msg}.")
    except (RecursionError, ValueError):
        return _nothing(name, 0, "The JSON is nested too deeply or has a number that is too long.")
    source = _source(document)
    if source is None or not isinstance(document.get("papers"), list):
        return _nothing(name, 0, "The file has no list of papers, or does not name their source.")
    return _papers(document["papers"], source)


def _papers(papers: list[object], source: Source) -> Parsed:
    rows = [_row(paper) for paper in papers]
    unread = [
        Unread(0, f"Paper {number} has no title, or a value of the wrong kind.", str(paper)[:80])
        for number, (row, paper) in enumerate(zip(rows, papers, strict=True), start=1)
        if row is None
    ]
    return Parsed(source, (*entries(filter(None, rows), source), *unread))


def _nothing(name: str, line: int, reason: str) -> Parsed:
    return Parsed(Source(f"file:{name}", name, "file"), (Unread(line, reason),))


def _source(document: Any) -> Source | None:
    found = document.get("source") if isinstance(document, dict) else None
    if not isinstance(found, dict) or not _fits(found, _SOURCE, needed=("uid", "name", "kind")):
        return None
    profile = found.get("profile")
    if profile is None:
        return Source(**found)
    if not _fits(profile, _PROFILE, needed=("name",)):
        return None
    return Source(**{**found, "profile": Profile(**profile)})


def _row(paper: Any) -> Row | None:
    if not _fits(paper, _ROW, needed=("title",)):
        return None
    if paper.get("date", "") != dates.of_fields(paper):
        return None
    return Row(**{**paper, "authors": tuple(paper.get("authors", ()))})


def _fits(value: Any, keys: Mapping[str, tuple[type, ...]], needed: tuple[str, ...]) -> bool:
    return (
        isinstance(value, dict)
        and all(value.get(key) for key in needed)
        and all(_is_of(found, keys.get(key, ())) for key, found in value.items())
    )


def _is_of(value: object, types: tuple[type, ...]) -> bool:
    """Whether a value has exactly one of the types (a `bool` is no number); lists hold text."""
    if isinstance(value, list):
        return list in types and all(_is_of(item, (str,)) for item in value)
    if isinstance(value, str) and _HALF_CHARACTER.search(value):
        return False
    return type(value) in types


FORMAT = Format("seed", "refman seed file", (".json",), recognises, read)
