"""What entries take from `@xdata` entries, for BibTeX, which knows neither those nor `xdata`."""

import re
from collections.abc import Iterable, Mapping

from refman.model import granular
from refman.model.catalogue import DATES
from refman.model.entry import Entry
from refman.store import derive

KIND = "xdata"
_DEEPEST = 20
"""More than any data of data; entries that name each other in a ring have no end of them."""


def takes(entry: Entry) -> bool:
    """Whether an entry takes anything from others."""
    return KIND in entry.fields or bool(granular.keys(entry.fields))


def resolved(entries: Iterable[Entry]) -> list[Entry]:
    """Entries with the values that they take from others among them, themselves as they are.

    What an entry has itself counts first, then what it names first.
    """
    known = list(entries)
    data: dict[str, Entry] = {}
    for one in known:
        if one.kind == KIND:
            names = (*derive.aliases(one.fields), one.key)
            data |= {name.casefold(): one for name in names}
    if not data:
        return known
    return [one._replace(fields=_fields(one.fields, data)) for one in known]


def _fields(fields: Mapping[str, str], data: Mapping[str, Entry], depth: int = 0) -> dict[str, str]:
    found = {name: _taken(name, text, data) for name, text in fields.items() if name != KIND}
    if depth < _DEEPEST:
        for key in fields.get(KIND, "").split(","):
            if (one := data.get(key.strip().casefold())) is not None:
                given = _fields(one.fields, data, depth + 1)
                found = {**{n: v for n, v in given.items() if n != "ids"}, **found}
    lost = [key for key in fields.get(KIND, "").split(",") if key.strip().casefold() not in data]
    return found | ({KIND: ", ".join(map(str.strip, lost))} if any(map(str.strip, lost)) else {})


def _taken(name: str, text: str, data: Mapping[str, Entry]) -> str:
    """A value with what stands in other entries in its place; biber takes no date from there."""
    if name in DATES or not granular.keys({name: text}):
        return text
    return " and ".join(_item(one, data) for one in _AND.split(text))


_AND = re.compile(r"\s+and\s+")
_REFERENCE = re.compile(r"\s*xdata=([^\s\-,{}]+)-([^\s\-,{}]+)(?:-([0-9]+))?\s*")


def _item(text: str, data: Mapping[str, Entry]) -> str:
    found = _REFERENCE.fullmatch(text)
    one = data.get(found[1].casefold()) if found else None
    if found is None or one is None or found[2] not in one.fields:
        return text
    items = _AND.split(one.fields[found[2]])
    if not found[3]:
        return one.fields[found[2]]
    number = int(found[3])
    return items[number - 1] if 0 < number <= len(items) else text
