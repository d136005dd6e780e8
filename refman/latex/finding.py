"""The root of a folder, as LaTeX would be told of it."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from refman.latex import recipes
from refman.latex.commands import NO_RULES
from refman.latex.tree import Memory, Tree, tree

_MOST_FOLDERS = 2_000
_MOST_ROOTS = 30
_DEEPEST = 4
_FIRST = ("main", "thesis", "paper", "article", "root", "master", "book", "document", "manuscript")
_BUILT = frozenset("node_modules __pycache__ venv".split())


class Roots(NamedTuple):
    """What a folder may be a project of.

    Args:
        found: files that may be the root, the likeliest first.
        unread: files that cite and that none of these reads.
    """

    found: tuple[Path, ...]
    unread: tuple[Path, ...]


def root_of(folder: Path, memory: Memory | None = None) -> Path | None:
    """The root .tex file of a folder; None when no file in it has a `\\documentclass`."""
    return next(iter(_roots(folder, memory or Memory())), None)


def roots_of(folder: Path, memory: Memory | None = None) -> Roots:
    """All files that may be the root of a folder, and what they leave aside."""
    memory = memory or Memory()
    found = tuple(_roots(folder, memory))
    read = {file.path.resolve() for path in found for file in _whole(path, memory).files}
    aside = (path for path in tex_files(folder) if path.resolve() not in read)
    rest = (memory.scanned(path, NO_RULES) for path in aside)
    cite = (one.path for one in rest if one and any(c.cites for c in one.scanned.citations))
    return Roots(found, tuple(cite))


def _roots(folder: Path, memory: Memory) -> list[Path]:
    """What `% !TeX root` in others names, or a subfile names that is read from there; else, of
    those with a class that no other reads, one at the top with the most citations, then the most
    files, then one called `main` or the like.

    What subfiles name and what reads none of them is the preamble of each when it is set alone.
    """
    candidates, named = _candidates(folder, memory)
    if named:
        return sorted(named, key=lambda path: (-named[path], len(path.parts)))
    if not candidates:
        return []
    top = min(len(path.parts) for path in candidates)
    shallow = [path for path in candidates if len(path.parts) == top][:_MOST_ROOTS]
    read = {path: _whole(path, memory) for path in shallow}
    inner = {file.path for path, one in read.items() for file in one.files if file.path != path}
    roots = [path for path in shallow if path not in inner] or shallow
    return sorted(
        roots,
        key=lambda path: (
            sum(1 for _ in read[path].citations),
            len(read[path].files),
            path.stem.lower() in (*_FIRST, folder.name.lower()),
            -len(path.name),
        ),
        reverse=True,
    )


def _whole(root: Path, memory: Memory) -> Tree:
    return tree(root, memory=memory, places=recipes.places(root, memory))


def root_from(file: Path, memory: Memory | None = None) -> Path:
    """The root that a .tex file names in its head or as its subfiles class; itself without."""
    source = (memory or Memory()).scanned(file, NO_RULES)
    seen = {file}
    while source is not None:
        scanned = source.scanned
        name = scanned.root
        if not name and scanned.document_class == "subfiles":
            name = (scanned.class_options or "").split(",")[0].strip()
        if not name:
            return file
        above = _named_by(file, name)
        if above is None or above in seen:
            return file
        seen.add(above)
        file, source = above, (memory or Memory()).scanned(above, NO_RULES)
    return file


def _candidates(folder: Path, memory: Memory) -> tuple[list[Path], dict[Path, int]]:
    """Files with a class, and how often each is named as the root."""
    candidates, told = [], dict[Path, int]()
    parts: dict[Path, set[Path]] = {}
    for path in tex_files(folder):
        source = memory.scanned(path, NO_RULES)
        if source is None:
            continue
        above = root_from(path, memory)
        if above == path or not above.is_relative_to(folder):
            candidates += [path] if source.scanned.class_options is not None else []
        elif source.scanned.root:
            told[above] = told.get(above, 0) + 1
        else:
            parts.setdefault(above, set()).add(path)
    for above, named_by in parts.items():
        if any(file.path in named_by for file in _whole(above, memory).files):
            told[above] = told.get(above, 0) + len(named_by)
    return candidates, told


def tex_files(folder: Path) -> Iterator[Path]:
    """The .tex files of a folder and those below it, in a fixed order, as far as is sensible."""
    for seen, (place, folders, names) in enumerate(os.walk(folder), 1):
        depth = len(Path(place).relative_to(folder).parts)
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and name not in _BUILT
        )
        if depth >= _DEEPEST or seen >= _MOST_FOLDERS:
            folders.clear()
        yield from (Path(place, name) for name in sorted(names) if name.endswith((".tex", ".ltx")))


def _named_by(file: Path, name: str) -> Path | None:
    for end in ("", ".tex"):
        path = Path(os.path.normpath(file.parent / f"{name}{end}"))
        with suppress(OSError, ValueError):
            if path.is_file():
                return path
    return None
