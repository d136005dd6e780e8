"""Entries go out as BibTeX or biblatex: to a text, or to a file that is written whole."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from refman.bibtex.render import Dialect, Style, render_all
from refman.jobs import Progress
from refman.model.errors import FileInTheWay, RefmanError
from refman.services import files
from refman.store import Library, Reading, crossrefs, papers, written

__all__ = ["Dialect", "Exported", "Style", "pieces", "to_file"]


def pieces(
    reading: Reading, ids: Sequence[int], style: Style, progress: Progress | None = None
) -> Iterator[str]:
    """The text of a .bib file, entry by entry, a few hundred read at a time.

    In the order of `ids`; those that others name in `crossref` come last, as BibTeX needs it.
    """
    entries = papers.entries(reading, crossrefs.parents_last(reading, ids))
    for done, piece in enumerate(render_all(entries, style)):
        if progress is not None and done % 100 == 0:
            progress.step(done, len(ids))
        yield piece


def doubts(reading: Reading, ids: Sequence[int]) -> str:
    """A sentence about the keys that LaTeX will stumble over; "" for none."""
    clashing = papers.clashing_keys(reading, ids)
    if not clashing:
        return ""
    more = f" and {len(clashing) - 1:,} more" if len(clashing) > 1 else ""
    return (
        f"The key “{clashing[0]}”{more} stands for several papers, of which LaTeX sees only the"
        " first. Give the others keys of their own."
    )


class Exported(NamedTuple):
    """What became of an export to a file.

    Args:
        papers: the number of entries asked for.
        noted: whether the library knows the file as refman's own; without that, the next export
            of other bytes to it is refused unless forced.
    """

    papers: int
    noted: bool


def to_file(
    library: Library,
    ids: Sequence[int],
    style: Style,
    path: Path,
    *,
    force: bool = False,
    progress: Progress | None = None,
) -> Exported:
    """Write a .bib file. A file that has the very bytes already is nobody else's.

    Raises:
        FileInTheWay: there is a file that refman did not write, or that was changed since.
        FileUnwritable: what stood there before is untouched.
    """
    place = files.place(path)
    found = None if force else files.digest(path)
    if found is not None and found != written.digest(library.reading, place):
        _demand_same(found, pieces(library.reading, ids, style, progress), path)
    sha256 = files.replace(path, pieces(library.reading, ids, style, progress))
    return Exported(len(ids), _noted(library, place, sha256))


def _demand_same(found: str, wanted: Iterator[str], path: Path) -> None:
    if found != files.digest_of(wanted):
        raise FileInTheWay(
            f"“{files.shown(path)}” exists and was not written by refman, or was changed since."
            " It was left as it is; choose another name, or replace it (--force)."
        )


def _noted(library: Library, place: str, sha256: str) -> bool:
    """Note whose the file is. It is written whole by now, whatever hinders the library."""
    try:
        written.remember(library, place, sha256)
    except RefmanError:
        return False
    return True
