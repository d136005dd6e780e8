"""Two files exchange their names at one moment, where the operating system can do that.

By `renameat2` with `RENAME_EXCHANGE` on Linux (since 3.15) and `renamex_np` with `RENAME_SWAP` on
macOS (since 10.12); both are 2 in the systems' headers.
"""

import ctypes
import os
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


@cache
def _call():  # type: ignore[no-untyped-def]  # typed by ctypes
    name = {"linux": "renameat2", "darwin": "renamex_np"}.get(sys.platform)
    return getattr(ctypes.CDLL(None, use_errno=True), name, None) if name else None
