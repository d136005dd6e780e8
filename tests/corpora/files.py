"""The real .bib files that may lie beside the checkout; nothing of them is part of it."""

from pathlib import Path

import pytest

CORPORA = Path(__file__).parents[3] / "shared" / "corpora"
SUFFIXES = frozenset([".bib", ".bibtex", ".biblatex"])

needed = pytest.mark.skipif(not CORPORA.is_dir(), reason="../shared/corpora is not here")


def bib_files() -> list[Path]:
    """Every .bib file, whatever its ending, in a fixed order; each content once."""
    found = {
        path.read_bytes(): path
        for path in sorted(CORPORA.rglob("*"), reverse=True)
        if path.suffix in SUFFIXES and path.is_file()
    }
    return sorted(found.values())


def name_of(path: Path) -> str:
    return str(path.relative_to(CORPORA))
