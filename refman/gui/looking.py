"""A look at all LaTeX projects: what was written is read again, and the one that is shown compared.

All of it belongs to one thread, which is not the GUI's.
"""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from refman.gui.models import project_items
from refman.gui.models.project_items import Lists, Placed
from refman.services import projects as services
from refman.services.projects import Project, bib, owing, reading
from refman.services.projects.comparing import Compared
from refman.services.projects.reading import Texts
from refman.services.projects.sentences import Around, Sentence, Sentences
from refman.services.projects.watch import Look, Watch
from refman.store import Library
from refman.store.projects import Kept


class View(NamedTuple):
    """A project as it was read last.

    Args:
        checked: all that checks go by; while it stays, they find the same.
        lost: as `services.lost`.
    """

    project: Project
    lists: Lists
    checked: tuple[object, ...]
    lost: str = ""


class Near:
    """The sentences around the citations of a project, put in order when the first is asked for."""

    def __init__(self, texts: Texts, sentences: Around) -> None:
        self.sentences = sentences
        self._texts = texts

    @cached_property
    def named(self) -> dict[tuple[str, int, str], Sentence]:
        """By file, line and key."""
        return {
            (str(one.file), one.line, one.key): around
            for one in self._texts.manuscript.places
            if (around := self.sentences.get(one.file, {}).get(one.start))
        }


class Looked(NamedTuple):
    """What a look came to.

    Args:
        sentences: around the citations of the projects that were read.
        there: the files and folders that were looked at.
        owes: a file that could not be written when a key was renamed stands otherwise now.
        open_: projects whose .bib file could not be written, and can be by now.
    """

    look: Look
    there: list[Path]
    view: View | None
    sentences: dict[int, Near]
    owes: bool
    open_: frozenset[int]


class Looking:
    """What was read and compared so far, from look to look."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._watch = Watch(services.memory_of(library))
        self._around = Sentences()
        self._read: dict[int, tuple[Kept, Texts]] = {}
        self._compared = Compared()
        self._placed = Placed()
        self._waiting: frozenset[tuple[object, ...]] = frozenset()

    def look(self, shown: int, failed: frozenset[int], *, news: bool) -> Looked:
        """Find out what was written.

        Args:
            shown: the project that the window is narrowed to; 0 for none.
            failed: projects whose .bib file could not be written.
            news: the library was changed, or another project is shown.
        """
        if news:
            self._compared = Compared(self._compared, shown)
        now = self._library.reading
        found = self._watch.look(now)
        for kept, texts in found.read:
            if texts is not None:
                self._read[kept.id] = (kept, texts)
            else:  # what it cited last is still shown
                known = self._read.get(kept.id)
                self._read[kept.id] = (kept, known[1] if known else reading.read(kept))
        around = {kept.id: self._near(texts) for kept, texts in found.read if texts is not None}
        again = shown in {kept.id for kept, _ in found.read}
        view = self._viewed(shown, around) if shown in self._read and (news or again) else None
        before, self._waiting = self._waiting, owing.waiting(now)
        owes = bool(self._waiting) and self._waiting != before
        open_ = frozenset(
            one for one in failed & self._read.keys() if bib.is_open(self._read[one][0])
        )
        return Looked(found, self._watch.there, view, around, owes, open_)

    def _viewed(self, project: int, known: Mapping[int, Near]) -> View:
        now = self._library.reading
        if self._compared.project != project:
            self._compared = Compared(self._compared, project)
        kept, texts = self._read[project]
        report = services.report(kept, texts, now, self._compared)
        around = known.get(project) or self._near(texts)
        rows = project_items.lists(
            report, texts, around.sentences, now, self._compared, self._placed
        )
        found = texts.manuscript
        checked = (texts.entries, found.keys, found.everything, found.dialect, found.engine)
        return View(report, rows, (kept.id, *checked), services.lost(kept))

    def _near(self, texts: Texts) -> Near:
        return Near(texts, self._around.around(texts.manuscript.places))
