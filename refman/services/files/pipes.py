"""What is no file, a pipe or standard input, kept aside as one."""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from refman.model.errors import FileUnreadable
from refman.services.files.said import demand_file, readable, shown

STANDARD_INPUT = Path("-")
"""The name by which the shell hands on what another program writes."""
_PIECE = 1 << 18
_MOST = 2_000_000_000
"""Bytes, of millions of papers: what goes on for ever would fill the disk."""
_WRITER_COMES = 5.0
_MOMENT = 0.02


@contextmanager
def settled(path: Path, stop: Callable[[], None]) -> Iterator[Path]:
    """A file that can be read twice: `path`, or what a pipe or standard input gave, kept aside.

    Args:
        stop: called again and again while a pipe is waited for; may raise.

    Raises:
        FileUnreadable: nobody writes to the pipe, or more than a file of references has; or it is a
            folder or a device.
    """
    given = path == STANDARD_INPUT
    with readable(path):
        piped = path.is_fifo()
    if not given and not piped:
        with readable(path):
            demand_file(path, FileUnreadable)
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="refman.") as folder:
        kept = Path(folder) / "given"
        with readable(path), kept.open("wb") as file:
            for data in _standard_input() if given else _piped(path, stop):
                stop()
                file.write(data)
                if file.tell() > _MOST:
                    raise FileUnreadable(
                        f"“{shown(path)}” gave more than {_MOST / 1e9:,.0f} GB and was not read; if"
                        " all of that is meant, put it into a file."
                    )
        yield kept


def _standard_input() -> Iterator[bytes]:
    return iter(lambda: sys.stdin.buffer.read(_PIECE), b"")


def _piped(path: Path, stop: Callable[[], None]) -> Iterator[bytes]:
    """What is written to a pipe; to open it in the plain way waits for a writer for ever."""
    deadline = time.monotonic() + _WRITER_COMES
    begun = False
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        while True:
            stop()
            try:
                data = os.read(descriptor, _PIECE)
            except BlockingIOError:  # somebody has it open, and writes nothing now
                begun, data = True, b""
            else:
                if not data and begun:
                    return
            if data:
                begun = True
                yield data
            elif not begun and time.monotonic() > deadline:
                raise FileUnreadable(f"“{shown(path)}” is a pipe to which no program writes.")
            else:
                time.sleep(_MOMENT)
    finally:
        os.close(descriptor)
