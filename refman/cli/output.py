"""Standard output: everything the shell prints goes through here."""

import sys
from collections.abc import Iterable

from refman.cli import OutputError, printable


def put(pieces: Iterable[str]) -> None:
    """Write to standard output; on a terminal without what would steer it.

    Raises:
        OutputError: it cannot be written, its disk being full, say.
    """
    if sys.stdout is None:  # closed by the shell: `>&-`
        return
    clean = printable if sys.stdout.isatty() else str
    for piece in pieces:
        _write(clean(piece))
    _write("", flush=True)


def _write(text: str, *, flush: bool = False) -> None:
    try:
        sys.stdout.write(text)
        if flush:
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError((error.strerror or str(error)).lower()) from error
