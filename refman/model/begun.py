"""The term of a search that is being typed: what stands around the cursor."""

import re
from typing import NamedTuple

from refman.model.search_fields import FIELDS, SYNONYMS

_TERM = re.compile(r'(-*)((?:([A-Za-z-]+):)?("(?:[^"]|"")*"?|[^\s()"]*))')
_BETWEEN = re.compile(r"[\s()]*")


class Begun(NamedTuple):
    """A term up to the cursor.

    Args:
        field: a key of `FIELDS`; "" for a bare word.
        value: what stands behind its colon up to the cursor, without quotes.
        start, end: where the whole term, but for a minus, begins and ends in the text.
    """

    field: str
    value: str
    start: int
    end: int


def begun(text: str, cursor: int) -> Begun | None:
    """The term in which the cursor of a search text stands, or behind which; None between terms."""
    at = 0
    while at < cursor:
        at = _match(_BETWEEN, text, at).end()
        match = _match(_TERM, text, at)
        start, end = match.span(2)
        if match.end() >= cursor > start:
            field = (match[3] or "").lower()
            field = SYNONYMS.get(field, field)
            known = field in FIELDS
            value = text[match.start(4) if known else start : cursor]
            return Begun(field if known else "", _bare(value), start, end)
        if match.end() == at:
            return None
        at = match.end()
    return None


def _match(pattern: re.Pattern[str], text: str, at: int) -> re.Match[str]:
    match = pattern.match(text, at)
    assert match is not None  # both patterns take nothing as well
    return match


def _bare(value: str) -> str:
    if not value.startswith('"'):
        return value
    return value[1:].removesuffix('"').replace('""', '"')
