"""The files of one project: its manuscript, and the entries of its .bib files."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from itertools import takewhile
from pathlib import Path
from typing import Literal, NamedTuple
from weakref import WeakKeyDictionary

from refman.bibtex.document import Document
from refman.latex import commands, manuscript, tree
from refman.latex.manuscript import Manuscript
from refman.latex.tree import Stamp, stamp_of
from refman.model.entry import Entry, EntryId
from refman.model.errors import FileUnreadable
from refman.services import files
from refman.services.projects import bibfile
from refman.services.projects.bibfile import Page, Said
from refman.store import Library, Reading, turns
from refman.store.projects import Kept, Place

_BEGINNING = 4096
"""Bytes of a root in which something stands."""
_SEEN = 4096
"""Files whose names are kept: each is asked for with every citation in it."""


class Written(NamedTuple):
    """An entry of a .bib file, and the line in which it begins."""

    said: Said
    file: Path
    line: int

    @property
    def entry(self) -> Entry:
        """What the file says."""
        return self.said.entry


class Texts(NamedTuple):
    """What the files of a project say.

    Args:
        entries: of its .bib files in order; of those with one key the first counts.
    """

    manuscript: Manuscript
    entries: tuple[Written, ...]

    def places(self, folder: str) -> dict[str, tuple[Place, ...]]:
        """Where each key is cited, files as seen from a folder."""
        cited = self.manuscript.cited
        return {
            key: tuple((seen_from(folder, one.file), one.line, one.command) for one in found)
            for key, found in cited.items()
        } | dict.fromkeys(self.manuscript.unsure, ())


class Memory:
    """What was read of projects, for as long as the files stay as they are.

    Of any thread: two that come to a file at once both read it, and find the same.
    """

    def __init__(self) -> None:
        self.tree = tree.Memory()
        self._bibs: dict[Path, _Bib] = {}

    def entries(self, path: Path) -> tuple[Written, ...]:
        """The entries of a .bib file; none of one that cannot be read."""
        stamp, known = stamp_of(path), self._bibs.get(path)
        if stamp is not None and (known is None or known.stamp != stamp):
            with suppress(FileUnreadable):
                pages = bibfile.read(Document.of(files.data(path)), known.pages if known else ())
                known = self._bibs[path] = _bib(path, stamp, pages, known)
        return known.entries if known and known.stamp == stamp else ()


class _Bib(NamedTuple):
    """`path` stays the same object, so that entries that stay are compared at once."""

    path: Path
    stamp: Stamp
    pages: Sequence[Page]
    entries: tuple[Written, ...]


_MEMORIES: "WeakKeyDictionary[Library, Memory]" = WeakKeyDictionary()


def memory_of(library: Library) -> Memory:
    """What was read of a library's projects, for all in this process who read them."""
    return _MEMORIES.setdefault(library, Memory())


def read(kept: Kept, memory: Memory | None = None) -> Texts:
    """Read a project; what is not there says nothing."""
    memory = memory or Memory()
    found = _as_set(manuscript.read(Path(kept.root), rules(kept), memory.tree), kept)
    written = tuple(one for path in found.bibs for one in memory.entries(path))
    return Texts(found, written)


def lost(kept: Kept) -> Literal["", "text", "root", "folder"]:
    """What of a project is not there: any text in its root .tex file, that file, or the folder."""
    root = Path(kept.root)
    if root.is_file():
        return "" if has_text(root) else "text"
    return "root" if Path(kept.folder).is_dir() else "folder"


def has_text(path: Path) -> bool:
    with suppress(OSError), path.open("rb") as file:
        return bool(file.read(_BEGINNING).strip())
    return False


def says_nothing(path: Path) -> bool:
    """Whether a file can be read and has no text."""
    return os.access(path, os.R_OK) and not has_text(path)


def _as_set(found: Manuscript, kept: Kept) -> Manuscript:
    """With what the user says of the programs in place of what the files say."""
    backend, engine = kept.settings.get("backend", ""), kept.settings.get("engine", "")
    if backend == "biber":
        found = found._replace(processor="biber", dialect="biblatex")
    elif backend == "bibtex":
        found = found._replace(processor="bibtex")
    return found._replace(engine=engine) if engine else found


def as_renamed(reading: Reading, found: Manuscript, papers: Mapping[str, EntryId]) -> Manuscript:
    """Without keys that only an older run of LaTeX cited, and whose papers are cited by another one
    now: they were renamed since, or their renaming was undone.

    Args:
        papers: of the keys.
    """
    cited = {papers[key] for key in found.cited if key in papers}
    unsure = [key for key in found.unsure if papers.get(key) not in cited]
    nobodys = {key for key in unsure if key not in papers}
    had = turns.keys_had(reading, cited, nobodys) if nobodys else ()
    return found._replace(unsure=tuple(key for key in unsure if key not in had))


def rules(kept: Kept) -> commands.Rules:
    """The commands that the user named for a project."""
    return commands.rules(kept.settings.get("cites", ()), kept.settings.get("reads", ()))


def keys_of(found: Manuscript) -> list[str]:
    """The keys of the entries of a manuscript's .bib files, in order."""
    memory = Memory()
    return [one.entry.key for path in found.bibs for one in memory.entries(path) if one.entry.key]


@lru_cache(_SEEN)
def seen_from(folder: str, path: Path) -> str:
    """A path as it is named in a project: relative where it is within."""
    try:
        return files.shown(path.relative_to(folder))
    except ValueError:
        return files.shown(Path(os.path.relpath(path, folder)))


def _bib(path: Path, stamp: Stamp, pages: Sequence[Page], before: _Bib | None) -> _Bib:
    if before is None:
        return _Bib(path, stamp, pages, tuple(_written(pages, path, 1)))
    both = zip(pages, before.pages, strict=False)
    same = [page for page, _ in takewhile(lambda two: two[0] is two[1], both)]
    kept = before.entries[: sum(len(page.entries) for page in same)]
    line = 1 + sum(page.lines for page in same)
    new = _written(pages[len(same) :], before.path, line)
    return _Bib(before.path, stamp, pages, (*kept, *new))


def _written(pages: Iterable[Page], path: Path, line: int) -> Iterator[Written]:
    for page in pages:
        yield from (Written(said, path, line + more) for said, more in page.entries)
        line += page.lines
