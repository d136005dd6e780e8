"""Locks that outlive what else this process does with the library's file.

SQLite locks by POSIX' rules, under which a process loses its locks on a file whenever it closes
any descriptor of it (fcntl(2)): a file dialog that looks into the file, an import that is pointed
at it. The next program would then take itself for the last user, clear away the write-ahead log
and begin an index of it anew, while this one still goes on with the old ones. So each library
that is open holds the same two places by locks of its own, which belong to an open file and not
to the process; Linux has these since 3.15. The places are SQLite's: the bytes of a shared lock in
the file, and the one in the index of the log that says somebody is there (os_unix.c).
"""

import os
import struct
from contextlib import suppress
from pathlib import Path

_SHARED = (0x40000002, 510)
_SOMEBODY = (128, 1)


def hold(library: Path) -> list[int]:
    """Hold a library that SQLite has open; returns what `release` needs.

    Nothing is held where the system or the file system knows no such locks.
    """
    held = []
    for path, place in ((library, _SHARED), (Path(f"{library}-shm"), _SOMEBODY)):
        with suppress(OSError, ImportError, AttributeError):
            held.append(_locked(path, *place))
    return held


def is_held(library: Path) -> bool:
    """Whether a program has a library open by SQLite. Not so where the system cannot tell, which is
    asked for a library that this process has not open: its locks would go."""
    with suppress(OSError, ImportError, AttributeError):
        import fcntl

        start, length = _SHARED
        request = struct.pack("hhqqi4x", fcntl.F_WRLCK, os.SEEK_SET, start, length, 0)
        with library.open("rb") as file:
            found = fcntl.fcntl(file, fcntl.F_OFD_GETLK, request)
        return int(struct.unpack_from("h", found)[0]) != fcntl.F_UNLCK
    return False


def release(held: list[int]) -> None:
    """Let go, when SQLite has closed the library: closing these takes its locks away, too."""
    for descriptor in held:
        os.close(descriptor)
    held.clear()


def cannot_be_locked(folder: Path) -> bool:
    """Whether the disk of a folder keeps no locks, which SQLite calls busy (os_unix.c).

    Asked of a file of its own: to close the library's would take this process' locks on it away.
    """
    import tempfile  # no start needs it

    try:
        import fcntl
    except ImportError:  # Windows locks wherever it can write
        return False
    with suppress(OSError), tempfile.TemporaryFile(dir=folder) as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return True
    return False


def _locked(path: Path, start: int, length: int) -> int:
    import fcntl  # Windows has no such module, and no such fault

    request = struct.pack("hhqqi4x", fcntl.F_RDLCK, os.SEEK_SET, start, length, 0)
    command = fcntl.F_OFD_SETLK
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        fcntl.fcntl(descriptor, command, request)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor
