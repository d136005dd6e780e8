"""One window to a library: a later start hands its files to the one that is open, which comes up.

The two meet at a local socket that only this user can reach, and say one line each: in JSON for
which library, and what to open or to do there; and that it was taken. Where nobody is there, or
nobody answers, the later start opens a window of its own; SQLite keeps two processes on one library
apart. No Qt here: a start that hands over never loads it.
"""

import json
import os
import stat
import sys
from collections.abc import Sequence
from pathlib import Path

from refman.settings import runtime_folder

TAKEN = b"taken\n"
LONGEST = 1 << 20
"""Bytes of a line."""
_PATIENCE = 2.0
_LONGEST_ADDRESS = 103
"""Bytes of a socket's path, by macOS; Linux takes four more."""
_PREFIX = "refman-"


def address(library: Path) -> str:
    """Where the window on a library is met; empty where nobody is to be met: the path is too long
    for a socket, or somebody else may make one there."""
    from base64 import b32encode
    from hashlib import blake2b  # 3 ms, for OpenSSL, that a start which meets nobody does without

    digest = blake2b(os.fsencode(_named(library)), digest_size=8).digest()
    name = _PREFIX + b32encode(digest).decode().rstrip("=").lower()
    if sys.platform == "win32":
        return rf"\\.\pipe\{name}"
    folder = runtime_folder()
    path = str(folder / name)
    short = len(os.fsencode(path)) <= _LONGEST_ADDRESS
    return path if short and _is_ours(folder) and _is_ours(folder.parent) else ""


def _named(library: Path) -> str:
    """The name of a library by which two starts mean the same."""
    return os.path.realpath(library)


def _is_ours(folder: Path) -> bool:
    """Whether what is made in a folder stays what it is: nobody but this user, or the system,
    changes that. One that is not there yet is made by this user."""
    try:
        found = folder.stat()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    others = stat.S_IWOTH if found.st_gid == os.getegid() else stat.S_IWOTH | stat.S_IWGRP
    safe = not found.st_mode & others or bool(found.st_mode & stat.S_ISVTX)
    return safe and found.st_uid in (os.geteuid(), 0)


def hand_over(library: Path, files: Sequence[Path], deed: str = "") -> bool:
    """Have the window that is open on a library open files and come up; whether it did.

    Args:
        deed: name of a command that it is to ask about in place of that.
    """
    if not _somebody_met():  # as at almost every start: no import for it
        return False
    place = address(library)
    if not place or not Path(place).exists():
        return False
    told: dict[str, object] = {"library": _named(library)}
    told |= {"files": [str(file.absolute()) for file in files]} | ({"deed": deed} if deed else {})
    try:
        return _answer(place, json.dumps(told).encode() + b"\n") == TAKEN
    except OSError:  # whoever was there is gone, or busy: a window of one's own is no loss
        return False


def _somebody_met() -> bool:
    """Whether any window is, or was, to be met, on whichever library."""
    return sys.platform == "win32" or any(runtime_folder().glob(f"{_PREFIX}*"))


def asked(line: bytes, library: Path) -> list[Path] | None:
    """The files that a line asks the window on a library for; None where it is no such line, or
    means another library."""
    try:
        said = json.loads(line)
        files, meant = said["files"], said["library"]
    except (ValueError, LookupError, TypeError, RecursionError):
        return None
    if (
        meant != _named(library)
        or not isinstance(files, list)
        or not all(isinstance(one, str) for one in files)
    ):
        return None
    return [Path(one) for one in files if Path(one).is_absolute() and _is_name(one)]


def _is_name(text: str) -> bool:
    """Whether a file may be called so: no name has a NUL, or a letter that no system can write."""
    try:
        return b"\0" not in os.fsencode(text)
    except UnicodeEncodeError:
        return False


def deed(line: bytes) -> str:
    """The name of the command that a line asks for; "" for none."""
    try:
        found = json.loads(line).get("deed", "")
    except (ValueError, AttributeError, RecursionError):
        return ""
    return found if isinstance(found, str) else ""


def _answer(place: str, line: bytes) -> bytes:
    if sys.platform == "win32":
        with Path(place).open("r+b", buffering=0) as pipe:
            pipe.write(line)
            return pipe.read(len(TAKEN)) or b""
    import socket

    with socket.socket(socket.AF_UNIX) as caller:
        caller.settimeout(_PATIENCE)
        caller.connect(place)
        caller.sendall(line)
        return caller.recv(len(TAKEN))
