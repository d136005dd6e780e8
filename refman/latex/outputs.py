"""Where LaTeX, BibTeX and biber leave their notes of a document."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from refman.latex import recipes
from refman.latex.tree import Memory


def folders(root: Path, memory: Memory) -> Iterator[Path]:
    """The folders in which notes of a root may be: its own, those in it, and what a `latexmkrc`
    chooses (`$out_dir`, `$aux_dir`), by the programs that are to read it."""
    here = root.parent
    yield here
    yield from dict.fromkeys((*recipes.folders(root, memory), *_below(here)))


def _below(folder: Path) -> list[Path]:
    """The folders in a folder, by name; none where it cannot be read."""
    with suppress(OSError), os.scandir(folder) as found:
        return sorted(folder / one.name for one in found if one.is_dir())
    return []
