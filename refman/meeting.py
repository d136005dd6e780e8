"""One window to a library: a later start hands its files to the one that is open, which comes up.

The two meet at a local socket that only this user can reach, and say one line of JSON each: what
to open, or what to do, and that it was taken. Where nobody is there, or nobody answers, the later
start opens a window of its own; SQLite keeps two processes on one library apart. No Qt here: a
start that hands over never loads it.
"""

import json
import os
import stat
import sys
import zlib
from collections.abc import Sequence
from pathlib import Path

from refman.settings import runtime_folder

TAKEN = b"taken\n"
LONGEST = 1 << 20
"""Bytes of a line."""
_PATIENCE = 2.0
_LONGEST_ADDRESS = 100


def address(library: Path) -> str:
    """Where the window on a library is met; empty where nobody is to be met: the path is too long
    for a socket, or somebody else may make one there."""
    name = f"refman-{zlib.crc32(os.fsencode(os.path.realpath(library))):08x}"
    if sys.platform == "win32":
        return rf"\\.\pipe\{name}"
    folder = runtime_folder()
    path = str(folder / name)
    short = len(os.fsencode(path)) <= _LONGEST_ADDRESS
    return path if short and _is_ours(folder) and _is_ours(folder.parent) else ""


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
    place = address(library)
    if not place or not Path(place).exists():  # as at almost every start: no import for it
        return False
    told = {"files": [str(file.absolute()) for file in files]} | ({"deed": deed} if deed else {})
    try:
        return _answer(place, json.dumps(told).encode() + b"\n") == TAKEN
    except OSError:  # whoever was there is gone, or busy: a window of one's own is no loss
        return False


def asked(line: bytes) -> list[Path] | None:
    """The files that a line asks for; None where it is no such line. No file's name has a NUL."""
    try:
        files = json.loads(line)["files"]
    except (ValueError, LookupError, TypeError, RecursionError):
        return None
    if not isinstance(files, list) or not all(isinstance(one, str) for one in files):
        return None
    return [Path(one) for one in files if Path(one).is_absolute() and "\0" not in one]


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
