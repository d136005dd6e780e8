"""Getting PySide loaded in less time than it takes by itself: 75 ms, the most of any start.

Nothing here imports PySide but `load`, and where an assumption about its insides no longer holds,
it loads as it always does. What is saved:

- 12 ms of the dynamic linker's work, which a thread does while our own modules are imported.
- 14 ms of compiling the Python source that PySide carries inside its libraries, 9 ms of compiling
  the regular expressions in it, and 2 ms of compiling those of what is imported before it: the
  codes are kept beside that of this file.
- 6 ms of PySide reading the source of each module that is imported after it, to see whether it
  uses PySide's switch `from __feature__ import snake_case`. refman never does.
- 20 ms of making enumerations (`gui.enums`).
"""

import builtins
import marshal
import os
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from importlib.util import MAGIC_NUMBER, cache_from_source, find_spec, source_hash
from pathlib import Path
from threading import Thread
from types import SimpleNamespace
from typing import Any

from refman.gui.enums import quicken

_LINKED_BY_PYTHON = (
    *("_bisect", "_bz2", "_datetime", "_json", "_lzma", "_opcode", "_random", "_sha512"),
    *("_sqlite3", "_struct", "array", "binascii", "ctypes", "math", "unicodedata", "zlib"),
)
"""What else a start links. The linker does one thing at a time: these are small and come first,
or they would wait for Qt."""

_LINKED_BESIDE = ("QtCore.abi3.so", "QtGui.abi3.so", "QtWidgets.abi3.so", "QtSvg.abi3.so")
"""In PySide6's folder, on Linux and macOS; each asks for the libraries of Qt that it needs."""

_Kept = dict[tuple[Any, ...], Any]
"""Byte code by file name and by a hash of the source; what `_sre.compile` is given by pattern,
flags and the matcher's version."""


def link() -> None:
    """Have a thread link Qt's libraries; the import of PySide then finds them in memory."""
    for name in _LINKED_BY_PYTHON:
        with suppress(ImportError):  # built into this Python, or none of its modules
            import_module(name)
    if os.name == "posix":
        Thread(target=_link, daemon=True).start()


def load(before: Iterable[str] = ()) -> None:
    """Import the modules `before`, then PySide, and have it leave later imports alone."""
    path = Path(cache_from_source(__file__)).with_suffix(".pyside")
    quicken()
    with compiled_once(path):
        for name in before:
            import_module(name)
        import PySide6.QtCore  # noqa: F401
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


@contextmanager
def compiled_once(path: Path) -> Iterator[None]:
    """Meanwhile, the byte code of sources given as bytes, and the matcher's code of regular
    expressions, come out of the file `path`, or go into it."""
    kept, used = _read(path), _Kept()
    with _sources_once(kept, used), _patterns_once(kept, used):
        yield
    if not used.keys() <= kept.keys() and not sys.dont_write_bytecode:
        _write(path, used)


@contextmanager
def _sources_once(kept: _Kept, used: _Kept) -> Iterator[None]:
    compile_ = builtins.compile

    def recall(source: Any, filename: Any, mode: str, *rest: Any, **options: Any) -> Any:
        if rest or options or mode != "exec" or not isinstance(source, bytes):
            return compile_(source, filename, mode, *rest, **options)
        key = (str(filename), source_hash(MAGIC_NUMBER + source))
        used[key] = kept.get(key) or compile_(source, filename, mode)
        return used[key]

    builtins.compile = recall
    try:
        yield
    finally:
        builtins.compile = compile_


@contextmanager
def _patterns_once(kept: _Kept, used: _Kept) -> Iterator[None]:
    """Between the text of a pattern and the matcher in C, Python has a compiler of its own."""
    compiler = getattr(re, "_compiler", None)
    matcher = getattr(compiler, "_sre", None)
    if compiler is None or matcher is None:
        yield
        return
    compile_ = compiler.compile
    given: list[tuple[Any, ...]] = []

    def record(pattern: Any, flags: int, code: list[int], *groups: Any) -> Any:
        given.append((pattern, int(flags), list(map(int, code)), *groups))  # no enums, no names
        return matcher.compile(pattern, flags, code, *groups)

    def recall(pattern: Any, flags: int = 0) -> Any:
        key = (pattern, int(flags), int(matcher.MAGIC))
        if not isinstance(pattern, str):
            return compile_(pattern, flags)
        if key in kept:
            used[key] = kept[key]
            return matcher.compile(*kept[key])
        made = compile_(pattern, flags)
        used[key] = given[-1]
        return made

    compiler.compile = recall
    compiler._sre = SimpleNamespace(**{**vars(matcher), "compile": record})
    try:
        yield
    finally:
        compiler.compile, compiler._sre = compile_, matcher


def _link() -> None:
    import ctypes

    found = find_spec("PySide6")
    folders = found.submodule_search_locations if found else None
    # As a C function, because ctypes.CDLL holds Python's lock until a library is linked.
    link_library = ctypes.CDLL(None).dlopen
    for path in (Path(folder, name) for folder in folders or () for name in _LINKED_BESIDE):
        if path.exists():
            link_library(os.fsencode(path), os.RTLD_NOW)
    with suppress(OSError):  # on Linux: 3 ms of reading which fonts there are
        ctypes.CDLL("libfontconfig.so.1").FcInit()


def _read(path: Path) -> _Kept:
    try:
        kept = marshal.loads(path.read_bytes())
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _write(path: Path, kept: _Kept) -> None:
    """Without a trace where the folder is not ours to write in, as Python does."""
    unfinished = path.with_suffix(f".{os.getpid()}")
    with suppress(OSError, ValueError):
        unfinished.write_bytes(marshal.dumps(kept))
        unfinished.replace(path)
