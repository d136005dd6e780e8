"""What files are on a disk: there for good, and with which permissions."""

import os
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO


def sync(file: BinaryIO) -> None:
    """Have all that was written to a file be on its disk."""
    file.flush()
    os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """The new file stands already; without this a loss of power might bring back the old one."""
    if os.name == "posix":
        with suppress(OSError):
            descriptor = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)


def default_mode() -> int:
    """The permissions that a new file gets."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
