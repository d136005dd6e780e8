"""Values that biblatex takes from a field of an @xdata entry: `xdata=key-field`, in a list with a
number behind (biblatex, 3.13.6)."""

import re
from collections.abc import Callable, Mapping

_REFERENCE = re.compile(r"(?:\A|(?<=\sand\s))(\s*xdata=)([^\s\-,{}]+)(?=-)")


def is_reference(text: str) -> bool:
    """Whether a value begins with such a reference."""
    return _REFERENCE.match(text) is not None


def keys(fields: Mapping[str, str]) -> tuple[str, ...]:
    """The keys of the entries from which fields take their values, each once."""
    texts = (text for text in fields.values() if "xdata=" in text)
    return tuple(dict.fromkeys(found[2] for text in texts for found in _REFERENCE.finditer(text)))


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
