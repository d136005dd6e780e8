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
        name: ", ".join(
            renamed.get(key.strip().casefold(), key.strip()) for key in fields[name].split(",")
        )
        for name in FIELDS
        if name in fields and any(k.strip().casefold() in renamed for k in fields[name].split(","))
    }
    after |= granular.renamed({**fields, **after}, lambda key: renamed.get(key.casefold(), key))
    return {name: value for name, value in after.items() if value != fields[name]}


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
    from refman.latex.scanner import scan  # few entries need it

    parts, at = list[str](), 0
    for start, end in sorted({(one.start, one.end) for one in scan(text, Path()).citations}):
        key = text[start:end]
        parts += [text[at:start], renamed.get(key.casefold(), key)]
        at = end
    return "".join([*parts, text[at:]])


def follow(change: Change, renamed: Mapping[str, str]) -> int:
    """Have every entry of the library name others by their new keys; returns how many did not."""
    followed = 0
    for entry_id, fields in crossrefs.relating(change) if renamed else ():
        changed = rewritten(fields, renamed)
        if changed:
            entries.set_fields(change, entry_id, changed)
            followed += 1
    return followed
