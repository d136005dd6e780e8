"""What a saved search asks for, as the conditions of a smart group of BibDesk, and back.

Conditions hold all together or any of them, none within another. Source: BibDesk's `BDSKCondition`
and `BDSKSmartGroup`; `comparison` is a number of its `BDSKStringComparison`.
"""

import re
from collections.abc import Mapping, Sequence
from html import unescape
from typing import Any

from refman.bibtex.groups import NAME, listable
from refman.model.errors import QueryError
from refman.model.language import parse, quote
from refman.model.query import And, Compare, Named, Node, Not, Or, Text

_LISTED, _CONTAINS, _EQUALS = 0, 2, 4
"""One of a list, as of keywords; the one that is not so is the next number."""
_FIELDS = {
    "": ("Any Field", _CONTAINS),
    "author": ("Author", _CONTAINS),
    "title": ("Title", _CONTAINS),
    "abstract": ("Abstract", _CONTAINS),
    "tag": ("Keywords", _LISTED),
    "type": ("BibTeX Type", _EQUALS),
    "doi": ("Doi", _EQUALS),
    "key": ("Cite Key", _EQUALS),
}
_ALL, _ANY = 0, 1
_HEAD = "@comment{BibDesk Smart Groups{\n"
_SMART = re.compile(r"@\w+\s*[{(]\s*BibDesk Smart Groups\s*\{", re.IGNORECASE)
_NAMES = re.compile(rf"<key>{NAME}</key>\s*<string>([^<]*)")


def group(name: str, query: str) -> dict[str, Any] | None:
    """The smart group that asks for what a query does; None where none can."""
    try:
        node = parse(query)
        parts = node.parts if isinstance(node, And | Or) else (node,)
        conditions = list(map(_condition, parts))
    except (QueryError, _Unsaid):
        return None
    conjunction = _ANY if isinstance(node, Or) else _ALL
    return {"conditions": conditions, "conjunction": conjunction, NAME: listable(name)}


def queries(comment: str) -> dict[str, str]:
    """The smart groups of a comment for which there is a query, by their names."""
    found = {one.get(NAME): _query(one) for one in _listed(comment)}
    return {name: query for name, query in found.items() if isinstance(name, str) and query}


def without_queries(comment: str) -> str:
    """A comment without the smart groups for which there is a query; "" where none is left."""
    from plistlib import dumps  # few exports need it

    listed = _listed(comment)
    rest = [one for one in listed if not _query(one)]
    if len(rest) == len(listed):
        return comment
    return f"{_HEAD}{dumps(rest, sort_keys=False).decode()}}}}}" if rest else ""


def _listed(comment: str) -> list[Mapping[str, Any]]:
    """The smart groups of a comment; none of one that cannot be read, or has others."""
    from plistlib import InvalidFileException, loads  # few files need it
    from xml.parsers.expat import ExpatError

    match = _SMART.match(comment)
    if match is None:
        return []
    try:
        found = loads(comment[match.end() :].rpartition("}}")[0].strip().encode())
    except (InvalidFileException, ExpatError, ValueError, TypeError, KeyError, AttributeError):
        return []
    whole = isinstance(found, list) and all(isinstance(one, dict) for one in found)
    return found if whole else []


def _query(made: Mapping[str, Any]) -> str:
    """The query that asks for what a smart group does; "" where there is none."""
    conditions = made.get("conditions")
    if not isinstance(conditions, list) or not all(isinstance(one, dict) for one in conditions):
        return ""
    between = " OR " if made.get("conjunction") == _ANY else " "
    text = between.join(map(_asked, conditions))
    back = group("", text) if text else None
    said = list(map(_parts, conditions))
    return text if back is not None and list(map(_parts, back["conditions"])) == said else ""


def _asked(condition: Mapping[str, Any]) -> str:
    """The part of a query for a condition; one for which there is none comes back otherwise."""
    key, comparison, value = _parts(condition)
    if (key, comparison & ~1) == ("year", _EQUALS):
        return f"{_minus(comparison)}year:{value}"
    for field, (known, usual) in _FIELDS.items():
        if known.casefold() == key:
            stars = comparison & ~1 == _CONTAINS != usual
            word = quote(value)
            if stars:
                word = f"*{value}*" if word == value else quote(f"*{value}*")
            return f"{_minus(comparison)}{field}{':' if field else ''}{word}"
    return ""


def _minus(comparison: int) -> str:
    return "-" if comparison & 1 else ""


def _parts(condition: Mapping[str, Any]) -> tuple[str, int, str]:
    key, comparison, value = map(condition.get, ("key", "comparison", "value"))
    return str(key).casefold(), comparison if isinstance(comparison, int) else -1, str(value)


def comments(kept: Sequence[str], groups: Sequence[Mapping[str, Any]]) -> str:
    """BibDesk's comments with smart groups, and with other groups of its own kinds.

    Args:
        kept: comments that came in; each goes out as it is, but that one of smart groups takes in
            the others: BibDesk reads one.
        groups: made by `group`; one whose name a group that came in has is that group.
    """
    from plistlib import dumps  # few exports need it

    known = {unescape(one) for text in kept for one in _NAMES.findall(text)}
    fresh = [one for one in groups if one[NAME] not in known]
    if not fresh:
        return "".join(f"{one}\n" for one in kept)
    listed = dumps(fresh, sort_keys=False).decode()
    for place, text in enumerate(kept):
        at = text.rfind("</array>")
        if _SMART.match(text) and at >= 0:
            inner = listed[listed.index("<array>") + len("<array>\n") : listed.rindex("</array>")]
            return comments([*kept[:place], text[:at] + inner + text[at:], *kept[place + 1 :]], ())
    return comments([*kept, f"{_HEAD}{listed}}}}}"], ())


def _condition(node: Node) -> Mapping[str, Any]:
    apart = isinstance(node, Not)
    field, comparison, value = _said(node.part if isinstance(node, Not) else node)
    if not re.search(r"\w", value) or re.search("[{}]", value):  # a brace would end the comment
        raise _Unsaid
    return {"comparison": comparison + apart, "key": field, "value": value, "version": "1"}


def _said(node: Node) -> tuple[str, int, str]:
    match node:
        case Text(words, field) if field in _FIELDS:
            return *_FIELDS[field], words
        case Named(field, name) if field in _FIELDS:
            name, (key, comparison) = _whole(name), _FIELDS[field]
            stars = len(name) < len(node.name)
            return key, _CONTAINS if stars else comparison, name
        case Compare("year", "=", value):
            return "Year", _EQUALS, str(value)
    raise _Unsaid


def _whole(name: str) -> str:
    """A name, without the stars about it; one within it cannot be said."""
    bare = name[1:-1] if len(name) > 2 and name[0] == name[-1] == "*" else name
    if "*" in bare or not bare:
        raise _Unsaid
    return bare


class _Unsaid(Exception):
    """No condition asks for it."""
