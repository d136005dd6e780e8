"""Where LaTeX, BibTeX and biber leave their notes of a document."""

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from refman.latex.tree import LARGEST, Memory, Stamps, stamp_of, text_of

_RECIPES = (".latexmkrc", "latexmkrc")
"""latexmk reads the first of them, in the folder in which it runs."""
_CHOSEN = re.compile(
    r"""^\s*\$(?:out|aux)_dir\s*=\s*(?:'([^'\\\n]*)'|"([^"\\$@\n]*)")""", re.MULTILINE
)


def folders(root: Path, memory: Memory) -> Iterator[Path]:
    """The folders in which notes of a root may be: its own, those in it, and what a `latexmkrc`
    beside it chooses (`$out_dir`, `$aux_dir`), by the programs that are to read it."""
    here = root.parent
    yield here
    chosen = (one for path in recipes(root) for one in memory.once(_chosen, path))
    yield from dict.fromkeys((*chosen, *_below(here)))


def recipes(root: Path) -> Iterator[Path]:
    """The file by which latexmk sets a root, and those that may come to be it."""
    for name in _RECIPES:
        path = root.with_name(name)
        yield path
        if stamp_of(path) is not None:
            return


def _chosen(path: Path) -> tuple[tuple[Path, ...], Stamps]:
    """The folders that are named in plain; one that Perl would work out is not known."""
    stamp, text = stamp_of(path), ""
    with suppress(OSError):
        if stamp is not None and path.is_file() and stamp.size <= LARGEST:
            text = text_of(path.read_bytes()).replace("\0", "")
    named = (found[1] or found[2] for found in _CHOSEN.finditer(text))
    places = (os.path.normpath(path.parent / Path(name).expanduser()) for name in named if name)
    return tuple(map(Path, places)), {path: stamp}


def _below(folder: Path) -> list[Path]:
    """The folders in a folder, by name; none where it cannot be read."""
    with suppress(OSError), os.scandir(folder) as found:
        return sorted(folder / one.name for one in found if one.is_dir())
    return []
