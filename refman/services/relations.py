"""Fields by which one entry names others: they follow when a key changes.

So do those that take a value from a field of another entry (`xdata=key-field`), and those in whose
text one is cited (`note = {A reply to \\cite{lu}}`), as BibTeX and biber have LaTeX read it.
"""

from collections.abc import Mapping
from pathlib import Path

from refman.model import granular
from refman.model.entry import Entry
from refman.store import Change, crossrefs, entries

FIELDS = crossrefs.RELATIONS


def rewritten(fields: Mapping[str, str], renamed: Mapping[str, str]) -> dict[str, str]:
    """The fields of an entry that name others by old keys, with the new ones in their place.

    Args:
        renamed: old keys, case folded, to new ones.
    """
    after = {name: _recited(fields[name], renamed) for name in fields if _may_cite(fields[name])}
    after |= {
        name: ",".join(_relisted(key, renamed) for key in fields[name].split(","))
        for name in FIELDS
        if name in fields
    }
    after |= granular.renamed({**fields, **after}, lambda key: renamed.get(key.casefold(), key))
    return {name: value for name, value in after.items() if value != fields[name]}


def _relisted(part: str, renamed: Mapping[str, str]) -> str:
    """A key of a list, with the white space around it."""
    key = part.strip()
    new = renamed.get(key.casefold())
    return part if new is None or not key else part.replace(key, new, 1)


def named(fields: Mapping[str, str]) -> set[str]:
    """The keys by which an entry names others."""
    listed = {key.strip() for name in FIELDS for key in fields.get(name, "").split(",")}
    cited = {
        text[start:end]
        for text in fields.values()
        if _may_cite(text)
        for start, end in _cited(text)
    }
    return listed.union(cited, granular.keys(fields)) - {""}


def name_others(entry: Entry) -> bool:
    """Whether an entry may name others."""
    fields = entry.fields
    return (
        not fields.keys().isdisjoint(FIELDS)
        or any(map(_may_cite, fields.values()))
        or any(granular.references(fields))
    )


def _may_cite(text: str) -> bool:
    return "\\" in text and any(sign in text for sign in crossrefs.CITING)


def _recited(text: str, renamed: Mapping[str, str]) -> str:
    parts, at = list[str](), 0
    for start, end in _cited(text):
        key = text[start:end]
        parts += [text[at:start], renamed.get(key.casefold(), key)]
        at = end
    return "".join([*parts, text[at:]])


def _cited(text: str) -> list[tuple[int, int]]:
    """Where keys begin and end that a text cites."""
    from refman.latex.scanner import scan  # few entries need it

    return sorted({(one.start, one.end) for one in scan(text, Path()).citations})


def follow(change: Change, renamed: Mapping[str, str]) -> int:
    """Have every entry of the library name others by their new keys; returns how many did not."""
    followed = 0
    for entry_id, fields in crossrefs.relating(change, renamed):
        changed = rewritten(fields, renamed)
        if changed:
            entries.set_fields(change, entry_id, changed)
            followed += 1
    return followed
