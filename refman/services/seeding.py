"""The starter papers: what `seeds/` holds, put into a library as one undoable change."""

from contextlib import nullcontext
from pathlib import Path

from refman.formats import Parsed
from refman.formats import seed as seed_format
from refman.jobs import Progress
from refman.resources import seeds_folder
from refman.services.coming import batches
from refman.services.importing import Report, put_in
from refman.store import Library, folding, starter


def seed(library: Library, pattern: str, progress: Progress) -> Report:
    """Fill a library with the starter papers; those it holds already are left as they are."""
    given = [
        (str(path), nullcontext(batches(_read(path), pattern)))
        for path in sorted(seeds_folder().glob("*.json"))
    ]
    return put_in(library, "Fill with the starter papers", given, progress)


def _read(path: Path) -> Parsed:
    return seed_format.read([path.read_text(encoding="utf-8")], path.name)


def wanted(library: Library) -> bool:
    """Whether a window that opens this library should fill it: nothing was ever done in it."""
    if not library.writable or library.history(1) or starter.declined(library.reading):
        return False
    return folding.folded(library.reading) is None


def decline(library: Library) -> None:
    """Have a library that is empty stay so, at later starts too."""
    starter.decline(library)
