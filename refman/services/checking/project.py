"""The .bib files of a LaTeX project that are checked, for the program and engine that it uses."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from refman.bibtex.checks import Paper, Setting
from refman.jobs import Progress
from refman.latex.manuscript import Manuscript
from refman.model.errors import FileUnreadable
from refman.services.checking.bibfile import BibFile
from refman.services.checking.files import of_bib
from refman.services.checking.known import Known
from refman.services.checking.problem import Problem
from refman.services.projects import reading as project_files
from refman.services.projects.entries import entries_of
from refman.services.projects.reading import Memory, Texts
from refman.store import Reading
from refman.store.projects import Kept


def setting_of(manuscript: Manuscript) -> Setting:
    """For whom a project's entries are checked."""
    return Setting(manuscript.dialect, manuscript.engine)


def looked_at(texts: Texts) -> set[str] | None:
    """The keys, in lower case, of the entries that a project cites, and of those that these name;
    None where it cites all."""
    manuscript = texts.manuscript
    return None if manuscript.everything else entries_of(texts).needed(manuscript.keys)


def problems(
    reading: Reading | None,
    kept: Kept,
    progress: Progress,
    *,
    memory: Memory | None = None,
    every: bool = False,
    known: dict[Path, Known] | None = None,
) -> Iterator[Problem]:
    """What is wrong with the entries that a project cites, and with what it cites.

    Args:
        reading: of the library, for the published versions of preprints; None without.
        every: look at the entries that nobody cites too.
        known: what was found before in each .bib file; what is found now is added.
    """
    texts = project_files.read(kept, memory)
    manuscript = texts.manuscript
    there = entries_of(texts)
    for key in manuscript.keys:
        if key not in there:
            for place in manuscript.cited.get(key, ())[:1]:
                yield Problem("missing-entry", "error", f"No .bib file has “{key}”.", key, "@key",
                              str(place.file), place.line)  # fmt: skip
    cited = None if every else looked_at(texts)
    known = {} if known is None else known
    files = list(_opened(manuscript.bibs, known))
    together: dict[str, Paper] = {}
    for bib in reversed(files):
        together |= bib.by_key
    setting = setting_of(manuscript)
    for bib in files:
        progress.check()
        bib.others = together
        yield from of_bib(bib, setting, reading, progress, only=cited, known=known[bib.path])


def _opened(paths: tuple[Path, ...], known: dict[Path, Known]) -> Iterator[BibFile]:
    for path in paths:
        with suppress(FileUnreadable):
            yield known.setdefault(path, Known()).read(path)
