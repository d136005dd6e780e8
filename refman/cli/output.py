"""Standard output: everything the shell prints goes through here."""

import json
import sys
from collections.abc import Iterable
from typing import Any

from refman.cli import ODD, OutputError, printable


def put(pieces: Iterable[str], *, exact: bool = False) -> None:
    """Write to standard output, without what would steer a terminal: what goes into a pipe or a
    file is often shown on one in the end.

    Args:
        exact: to the byte, where it is no terminal.

    Raises:
        OutputError: it cannot be written, its disk being full, say.
    """
    if sys.stdout is None:  # closed by the shell: `>&-`
        return
    clean = str if exact and not sys.stdout.isatty() else printable
    for piece in pieces:
        _write(clean(piece))
    _write("", flush=True)


def written(data: Any, indent: int | None = None) -> str:
    """Data as JSON; in it, too, stands nothing that would steer a terminal, but all of the data."""
    text = json.dumps(data, ensure_ascii=False, indent=indent)
    return ODD.sub(lambda found: "".join(map(_escaped, found[0])), text)


def _escaped(char: str) -> str:
    return char if char.isprintable() else json.dumps(char)[1:-1]


def _write(text: str, *, flush: bool = False) -> None:
    try:
        sys.stdout.write(text)
        if flush:
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError((error.strerror or str(error)).lower()) from error
