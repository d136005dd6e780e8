"""LaTeX projects in the window: watched, noted in the library, their .bib files kept up to date.

Their files are read beside the GUI thread (`gui.looking`), since a disk that is gone answers late
or never; what is written is done by the writer. Nothing is looked at while the library knows no
project.
"""

from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu

from refman.commands import Outcome
from refman.gui.language import heard, tr
from refman.gui.looking import Looked, Looking, Near, View
from refman.gui.models.project_items import Deed
from refman.gui.noticing import Noticing
from refman.gui.scope import WIDE
from refman.gui.session import Session
from refman.jobs import Inline, Runner
from refman.model.changes import Changes
from refman.model.errors import RefmanError
from refman.services import editors, key_patterns
from refman.services import projects as services
from refman.services.editors import Place
from refman.services.projects import bib, owing
from refman.services.projects.reading import Texts
from refman.services.projects.sentences import Sentence
from refman.store import documents, projects
from refman.store.projects import Kept

_LOOKS = 400
_SOON = 25
"""Milliseconds between two looks where the system tells of nothing that was written, and to the
next one while somebody is writing."""
_PAUSE = 150
"""Milliseconds from news of the library to what they cause."""


class Projects(QObject):
    """See the module. Lives in the GUI thread; the session owns it.

    Signals:
        changed: the id of a project of which something else is known.
        mended: what was said of a .bib file, and is so no more.
    """

    changed = Signal(object)
    mended = Signal(str)
    _looked = Signal(object)
    _opened = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._looker: Runner = Inline()
        self._opener: Runner = Inline()
        self._looking = Looking(session.library)
        self._texts: dict[int, tuple[Kept, Texts]] = {}
        self._watching = False
        self._busy = False
        self._news = False
        self._owed = False
        self._views: dict[int, View] = {}
        self._sentences: dict[int, Near] = {}
        self._faults: dict[int, str] = {}
        self._tried: frozenset[int] = frozenset()
        self._seen = self.shown()
        self._told = ""
        self._noticing = Noticing(self)
        self._missed = False
        self._there: list[Path] = []
        self._timer = QTimer(self, interval=_LOOKS)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        for timer in (self._timer, self._soon):
            timer.timeout.connect(self.look)
        self._pause.timeout.connect(self._follow_library)
        self._noticing.noticed.connect(self._notice)
        self._looked.connect(self._take)
        self._opened.connect(self._tell)
        session.news.connect(self._hear)
        session.scope_changed.connect(self._show)
        session.closing.connect(self._finish)

    def watch(self, looker: Runner, opener: Runner) -> None:
        """Look at all projects from now on.

        Args:
            looker: reads the disks.
            opener: speaks to the editor.
        """
        self._looker, self._opener = looker, opener
        self._watching = True
        self._timer.start()
        self.look()

    @property
    def watching(self) -> bool:
        """Whether files are looked at; in a window on an earlier day none are."""
        return self._watching

    def shown(self) -> int:
        """The project that the window is narrowed to; 0 for none, or several."""
        found = self._session.scope.projects
        return found[0] if len(found) == 1 else 0

    def view(self, project: int) -> View | None:
        """A project as it was read last; None while it was not."""
        return self._views.get(project)

    def sentence(self, project: int, path: Path, line: int, key: str) -> Sentence | None:
        """The sentence around a place that the library knows of; None where none is read yet."""
        around = self._sentences.get(project)
        return around.named.get((str(path), line, key)) if around else None

    def fault(self, project: int) -> str:
        """Why the .bib file of a project could not be kept up to date; "" where it could."""
        return self._faults.get(project, "")

    def look(self, *, news: bool = False) -> None:
        """Have it found out what was written; while one look lasts, none begins.

        Args:
            news: the library was changed, or another project is shown.
        """
        self._news |= news
        if self._busy or not self._watching:
            return
        news, self._news = self._news, False
        self._busy = True
        shown, failed = self.shown(), frozenset(self._faults)
        job = self._looker.submit(
            tr("Look at projects"), lambda _: self._looking.look(shown, failed, news=news)
        )
        job.future.add_done_callback(self._looked.emit)

    def _notice(self) -> None:
        """Look now, unless a look is due or under way: while somebody writes, much is noticed."""
        self._missed = self._busy
        if not self._soon.isActive():
            self.look()

    def open(self, place: Place) -> None:
        """Have the user's editor show a place; without one that is chosen, the desktop's."""
        settings = self._session.settings
        if not settings["editor"]:
            from refman.gui.desktop import open_document

            if open_document(self._session, place.file):
                words = tr(
                    "“{name}” was opened without its line. Edit > Citing and editor… chooses an"
                    " editor that goes to it.",
                    name=place.file.name,
                )
                self._session.reported.emit(Outcome(words))
            return
        name, address = settings["editor"], settings["editor_address"]
        job = self._opener.submit(tr("Open"), lambda _: editors.show(name, place, address))
        job.future.add_done_callback(self._opened.emit)

    def do(self, deed: Deed) -> None:
        """Do what an item offers."""
        if deed.command:
            self._session.run_on((), deed.command, **dict(deed.parameters))
        else:
            self._session.narrow(**WIDE, text=deed.find)

    def kept(self, project: int) -> Kept | None:
        """A project as the library keeps it; None when it went."""
        every = projects.every(self._session.library.reading)
        return next((one for one in every if one.id == project), None)

    def write(self, project: int) -> None:
        """Write the cited papers into the .bib file of a project now."""
        kept, view = self.kept(project), self._views.get(project)
        if kept is None or view is None:
            return
        place = Path(kept.root).parent / self.target(project)
        self._session.run_on((), "bib", tex=Path(kept.root), output=str(place))

    def target(self, project: int) -> str:
        """The .bib file that is written for a project, as seen from the folder of its root."""
        view, kept = self._views.get(project), self.kept(project)
        if view is None or kept is None:
            return "references.bib"
        return bib.target(kept, view.project.bibs, view.project.absent)

    def unlinked(self) -> str:
        """A .bib file of the project that is shown, one that is not linked; "" without any."""
        view = self._views.get(self.shown())
        linked = {one.path for one in documents.every(self._session.library.reading)}
        every = [str(path) for path in view.project.bibs] if view else []
        return next((path for path in every if path not in linked), "")

    def set_up(self, project: int) -> None:
        """Ask for the settings of a project."""
        from refman.gui.dialogs.project_settings import ProjectSettingsDialog

        if (kept := self.kept(project)) is not None:
            name = self.target(project)
            ProjectSettingsDialog(self._session, kept, name, self._session.window).open()

    def fill(self, menu: QMenu, project: int) -> None:
        """Put in what can be done with a project."""
        kept = self.kept(project)
        if kept is None:
            return
        writable = self._session.library.writable
        write = menu.addAction(
            tr("Write {target}", target=self.target(project)), partial(self.write, project)
        )
        write.setEnabled(writable and project in self._views)
        menu.addAction(tr("Settings…"), partial(self.set_up, project)).setEnabled(writable)
        menu.addAction(tr("Open in the editor"), partial(self.open, Place(Path(kept.root), 1)))
        folder = QUrl.fromLocalFile(kept.folder)
        menu.addAction(tr("Show in folder"), partial(QDesktopServices.openUrl, folder))
        menu.addSeparator()
        remove = partial(self._session.run_on, (), "project.remove", folder=Path(kept.root))
        menu.addAction(tr("Remove project"), remove).setEnabled(writable)

    def _take(self, looked: "Future[Looked]") -> None:
        self._busy = False
        if error := looked.exception():
            self._timer.stop()  # what goes wrong at every look is told once
            self._session.failed.emit(error)
            return
        found = looked.result()
        self._sentences.update(found.sentences)
        if found.view is not None:
            project = found.view.project.kept.id
            self._views[project] = found.view
            self.changed.emit(project)
        for kept, texts in found.look.read:
            if texts is not None:
                self._texts[kept.id] = (kept, texts)
                self._note(kept, texts)
        if found.owes and self._session.library.writable:
            work = partial(owing.catch_up, self._session.library)
            self._session.aside(tr("Rename"), work, self._caught_up)
        for project in (found.open_ - self._tried) & self._texts.keys():
            self._keep(*self._texts[project])
        self._tried = found.open_
        if found.look.read or found.there != self._there:
            self._there = found.there
            self._noticing.follow(found.there)
        if found.look.waits or self._news or self._missed:
            self._missed = False
            self._soon.start()

    def _caught_up(self, done: "Future[list[str]]") -> None:
        if error := done.exception():
            self._session.failed.emit(error)

    def _note(self, kept: Kept, texts: Texts) -> None:
        library = self._session.library
        if not library.writable:
            return
        heard = partial(self._noted, kept.id)
        self._session.aside(
            tr("Note what is cited"), partial(services.note, library, kept, texts), heard
        )
        self._keep(kept, texts)

    def _noted(self, project: int, done: "Future[bool]") -> None:
        if error := done.exception():
            self._say(error)
        elif done.result():
            self._session.tell(Changes(projects=frozenset([project])))
        self.changed.emit(project)

    def _keep(self, kept: Kept, texts: Texts) -> None:
        """Bring the .bib file of a project up to date, if refman keeps it."""
        if not kept.settings.get("bib"):
            self._faults.pop(kept.id, None)
            return
        library = self._session.library
        chosen = self._session.settings["key_pattern"]
        pattern = key_patterns.pattern(library.reading, chosen, project=kept)
        work = partial(bib.keep, library, kept, texts, pattern)
        self._session.aside(tr("Write the .bib file"), work, partial(self._kept, kept.id))

    def _kept(self, project: int, done: "Future[Any]") -> None:
        error = done.exception()
        before = self._faults.pop(project, "")
        if error is not None and not isinstance(error, RefmanError):
            self._session.failed.emit(error)
        elif error is not None:
            self._faults[project] = heard(str(error))
            if heard(str(error)) != before:
                self._session.failed.emit(error)
        if before != self._faults.get(project, ""):
            if before:
                self.mended.emit(before)
            self.changed.emit(project)

    def _hear(self, news: Changes) -> None:
        if not self._watching:
            return
        self._tried -= news.projects  # what hindered them may be said to be meant
        if news.projects or news.everything:
            view = self._views.get(self.shown())
            waits = view is not None and bool(view.project.hollow)
            self.look(news=news.everything or waits)
        if news.entries or news.everything:
            self._owed = True
            self._pause.start()

    def _follow_library(self) -> None:
        """Papers were written: what is shown is compared again, and .bib files follow."""
        if self._owed:
            self._owed = False
            for kept, texts in tuple(self._texts.values()):
                self._keep(kept, texts)
        self.look(news=True)

    def _show(self) -> None:
        """Another project is compared anew: papers may have been written since it was seen."""
        before, self._seen = self._seen, self.shown()
        if self._seen and self._seen != before:
            self.look(news=True)

    def _tell(self, done: "Future[None]") -> None:
        if error := done.exception():
            self._session.failed.emit(error)

    def _say(self, error: BaseException) -> None:
        """Once, though every look comes to the same."""
        if heard(str(error)) != self._told:
            self._told = heard(str(error))
            self._session.failed.emit(error)

    def _finish(self) -> None:
        for timer in (self._timer, self._soon, self._pause):
            timer.stop()
        if self._watching and self._owed:
            for kept, texts in tuple(self._texts.values()):
                self._keep(kept, texts)
        self._watching = False
        self._looker.close()
        self._opener.close()
