"""Many numbers read at once, as arrays.

As one row of text, not one row for each: the loop stays in SQLite, outside Python's global lock, so
that a window beside the thread that reads is not held up; and an array of 300,000 numbers takes
2 MB, where as many tuples take 40.
"""

import json
import sys
from array import array
from collections.abc import Sequence
from typing import Any

from refman.store.reading import Reading

_AT_ONCE = 16 * 1024
_NUMBERS = 4096
"""Letters, and numbers, between which other threads have a turn."""


def columns(
    reading: Reading, select: str, parameters: Sequence[Any], *names: str
) -> tuple["array[int]", ...]:
    """The columns called `names` of a select, whose numbers are none of them negative."""
    texts = ", ".join(f"group_concat(printf('%016x', {name}), '')" for name in names)
    row = reading.row(f"select {texts} from ({select})", parameters)
    return tuple(_from_hex(text or "") for text in row)


def listed(ids: Sequence[int]) -> str:
    """Numbers as a JSON list, made piece by piece for the same reason."""
    pieces = (ids[at : at + _NUMBERS] for at in range(0, len(ids), _NUMBERS))
    return f"[{','.join(json.dumps(list(piece))[1:-1] for piece in pieces)}]"


def _from_hex(text: str) -> "array[int]":
    result = array("q")
    for at in range(0, len(text), _AT_ONCE):
        result.frombytes(bytes.fromhex(text[at : at + _AT_ONCE]))
    if sys.byteorder == "little":
        result.byteswap()
    return result
