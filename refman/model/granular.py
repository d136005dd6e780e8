"""Values that biblatex takes from a field of an @xdata entry: `xdata=key-field`, in a list with a
number behind (biblatex, 3.13.6)."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from refman.model.catalogue import DATES

_REFERENCE = re.compile(r"(?:\A|(?<=\sand\s))(\s*xdata=)([^\s\-,{}]+)(?=-([^\s\-,{}]*))")
_WHOLE = re.compile(r"\s*xdata=[^\s\-,{}]+-\S+\s*")


class Reference(NamedTuple):
    """What takes its value from another entry: a field, the entry's key, and the field there."""

    name: str
    key: str
    field: str


def is_reference(text: str) -> bool:
    """Whether a value begins with such a reference."""
    return _REFERENCE.match(text) is not None


def is_taken(name: str, text: str) -> bool:
    """Whether all of a field stands in another entry; biber takes no date from there."""
    return name not in DATES and _WHOLE.fullmatch(text) is not None


def references(fields: Mapping[str, str]) -> Iterator[Reference]:
    """All of them, in order."""
    for name, text in fields.items():
        if "xdata=" in text:
            yield from (Reference(name, one[2], one[3]) for one in _REFERENCE.finditer(text))


def keys(fields: Mapping[str, str]) -> tuple[str, ...]:
    """The keys of the entries from which fields take their values, each once."""
    return tuple(dict.fromkeys(one.key for one in references(fields)))


def renamed(fields: Mapping[str, str], new: Callable[[str], str]) -> dict[str, str]:
    """The fields that name such an entry by another key now.

    Args:
        new: from a key to the one it has now.
    """
    after = {
        name: _REFERENCE.sub(lambda found: found[1] + new(found[2]), text)
        for name, text in fields.items()
        if "xdata=" in text
    }
    return {name: text for name, text in after.items() if text != fields[name]}
