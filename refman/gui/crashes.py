"""Reports of what went wrong, without anything that is the user's own, and the traces of an end
that was none: the next start tells of it.

A report names versions, exceptions and places in code. Messages of exceptions may quote titles,
names and paths; they are kept only of kinds that Python itself words, of types and attributes.
"""

import faulthandler
import os
import platform
import re
import traceback
from contextlib import suppress
from pathlib import Path
from typing import IO, NamedTuple

from PySide6.QtCore import qVersion

from refman import __version__, settings
from refman.gui.language import heard

_WORDED = (AttributeError, TypeError, NameError, ImportError, IndexError, NotImplementedError,
           RecursionError, ZeroDivisionError)  # fmt: skip
_QUOTED_PATH = re.compile(r'File "([^"]+)"')
_LONGEST = 20_000
"""Letters of a report."""


def report_of(error: BaseException) -> str:
    """What a bug report should have: versions, and the places in code that led there."""
    return f"{_versions()}\n\n{_trace(error)}"[:_LONGEST]


def _versions() -> str:
    versions = f"refman {__version__}, Python {platform.python_version()}, Qt {qVersion()}"
    return f"{versions}, {platform.system()} {platform.machine()}"


def _trace(error: BaseException) -> str:
    said = traceback.TracebackException.from_exception(error)
    parts: list[str] = []
    while said is not None:
        frames = "".join(
            f"  {_place(frame.filename)}, line {frame.lineno}, in {frame.name}\n    {frame.line}\n"
            for frame in said.stack
        )
        parts.append(f"{frames}{_named(error)}")
        cause = said.__cause__ or (None if said.__suppress_context__ else said.__context__)
        above = error.__cause__ or error.__context__
        if cause is None or above is None:
            break
        said, error = cause, above
    return "\n\nwhich led to:\n\n".join(reversed(parts))


def _named(error: BaseException) -> str:
    name = type(error).__name__
    return f"{name}: {error}" if type(error) in _WORDED and "/" not in heard(str(error)) else name


def _place(path: str) -> str:
    """A file of code, from its package on: what is before it names the user's folders."""
    parts = Path(path).parts
    for start in ("refman", "site-packages", "lib"):
        if start in parts:
            at = len(parts) - 1 - parts[::-1].index(start)
            return "/".join(parts[at:])
    return Path(path).name


class Ended(NamedTuple):
    """How the last start on a library ended, which was not by closing the window.

    Args:
        report: the places in code, where it was refman's own fault; "" where it was killed, or the
            power went.
    """

    report: str


class Watch:
    """From the first paint until the window closes. GUI thread.

    A file in `folder` says that a window is open on a library, and takes what Python says when
    the program itself breaks. The window holds it locked, which ends with the process whatever
    ends that, and which no number of a process says: another one may have it by now. A file that
    nobody holds tells of such an end.
    """

    def __init__(self, folder: Path, library: Path) -> None:
        name = settings.sums(os.fsencode(os.path.realpath(library)))
        self._path = folder / f"open-{name}.txt"
        self._file: IO[str] | None = None
        self.before: Ended | None = None

    def begin(self) -> None:
        """Note that a window is open; `before` says what the last one left behind."""
        with suppress(OSError):  # a folder that cannot be written: there is nothing to tell from
            self._path.parent.mkdir(parents=True, exist_ok=True)
            left = self._path.exists()
            file = self._path.open("a+", encoding="utf-8", errors="replace")
            if not _is_held(file):
                self.before = _left(file) if left else None
                self._begin(file)
            else:  # by a window that could not be met
                file.close()

    def _begin(self, file: IO[str]) -> None:
        file.truncate(0)
        self._file = file
        faulthandler.enable(file)

    def end(self) -> None:
        """The window was closed as it should be."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            with suppress(OSError):
                self._path.unlink()


def _is_held(file: IO[str]) -> bool:
    """Whether another window holds a file, which from now on is held here. On Windows nobody is
    asked, and one window has one library."""
    try:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except (ImportError, OSError):  # a disk that keeps no locks
        return False
    return False


def _left(file: IO[str]) -> Ended:
    file.seek(0)
    text = file.read(_LONGEST)
    said = _QUOTED_PATH.sub(lambda found: f'File "{_place(found[1])}"', text).strip()
    return Ended(f"{_versions()}\n\n{said}" if said else "")
