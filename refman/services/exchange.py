"""What only an operating system can do with files: exchange two, and tell who writes one.

Two files exchange their names at one moment, where the system can do that.

By `renameat2` with `RENAME_EXCHANGE` on Linux (since 3.15) and `renamex_np` with `RENAME_SWAP` on
macOS (since 10.12); both are 2 in the systems' headers.
"""

import ctypes
import errno
import os
import signal
import sys
from functools import cache
from pathlib import Path

_HERE = -100
"""`AT_FDCWD` of Linux: names are taken as `open` takes them."""
_EXCHANGE = 2


def swap(one: Path, other: Path) -> bool:
    """Exchange two files; False when system or file system cannot, and nothing was done.

    Raises:
        OSError: it could, but one of them is gone or not to be touched.
    """
    call = _call()
    if call is None:
        return False
    names = (os.fsencode(one), os.fsencode(other))
    arguments = (
        (*names, _EXCHANGE)
        if sys.platform == "darwin"
        else (_HERE, names[0], _HERE, names[1], _EXCHANGE)
    )
    if call(*arguments) == 0:
        return True
    if not (one.exists() and other.exists()):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return False


def written_to(path: Path) -> bool:
    """Whether a program has a file open to write, as far as the system tells.

    On Linux a lease for reading is refused then (fcntl(2), `F_SETLEASE`). Elsewhere, on file
    systems without leases and for files of other users nobody knows.
    """
    if sys.platform != "linux":
        return False
    import fcntl  # there is none on Windows

    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    except OSError:
        return False
    try:
        # who opens it at this moment makes the system send a signal: one that ends nobody
        fcntl.fcntl(descriptor, fcntl.F_SETSIG, signal.SIGURG)
        fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_RDLCK)
        fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    except OSError as error:
        return error.errno == errno.EAGAIN
    finally:
        os.close(descriptor)
    return False


@cache
def _call():  # type: ignore[no-untyped-def]  # typed by ctypes
    name = {"linux": "renameat2", "darwin": "renamex_np"}.get(sys.platform)
    return getattr(ctypes.CDLL(None, use_errno=True), name, None) if name else None
