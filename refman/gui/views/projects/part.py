"""What the papers pane shows of the LaTeX project that the window is narrowed to."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from refman.gui.language import tr
from refman.gui.looking import View
from refman.gui.models import project_problems
from refman.gui.models.project_items import Item
from refman.gui.session import Session
from refman.gui.views.projects.bar import ProjectBar
from refman.gui.views.projects.pane import ProjectList
from refman.gui.widgets.empty_state import EmptyState, Situation
from refman.jobs import Progress
from refman.model.changes import Changes
from refman.model.entry import EntryId
from refman.services import checking
from refman.services import projects as services
from refman.services.checking import Known
from refman.services.projects import Memory, Project
from refman.store import Reading, projects

_NONE = {
    "places": Situation(
        tr("Nothing is cited yet"),
        tr("A \\cite that you write shows here as soon as it is saved."),
        "cite",
    ),
    "missing": Situation(
        tr("No key is missing"), tr("Each key that is cited has its entry in a .bib file."), "check"
    ),
    "tidy": Situation(
        tr("There is nothing to tidy"),
        tr("Each entry of the .bib files is cited, under one key, and says what the library says."),
        "check",
    ),
    "problems": Situation(
        tr("No problem was found"),
        tr("BibTeX or biber reported none in their last run, and the entries pass all checks."),
        "check",
    ),
}
_MAYBE_REMOTE = Situation(
    tr("No key is known to be missing"),
    tr("Keys that no file here has may stand in one that is read from the net; Problems has them."),
    "check",
)
_READING = Situation(tr("Reading the project…"), icon="project")
_THEN = Situation(
    tr("Files are looked at as they are now alone"),
    tr("What the project cited then stands among its papers."),
    "project",
)


class ProjectPart(QObject):
    """Bar and list; belongs to the papers pane, which puts both where they are seen.

    Signals:
        turned: another list is to be seen, or the table.
        left: the list is left by Esc.
    """

    turned = Signal()
    left = Signal()

    def __init__(self, session: Session, pane: QWidget) -> None:
        super().__init__(pane)
        self._session = session
        self._projects = session.projects
        self._shown, self._text = 0, session.scope.text
        self._beside = session.beside(self)
        self._asked: tuple[object, ...] = ()
        self._progress = Progress()
        self._checked: tuple[Item, ...] = ()
        self._known: dict[Path, Known] = {}
        self._cited: tuple[int, int] | None = None
        self.bar = ProjectBar()
        self.list = _Lists()
        self.rows = self.list.rows
        self.bar.chosen.connect(lambda _: self._turn())
        self.bar.write_wanted.connect(lambda: self._projects.write(self._shown))
        self.bar.settings_wanted.connect(lambda: self._projects.set_up(self._shown))
        self.rows.opened.connect(self._projects.open)
        self.rows.wanted.connect(self._projects.do)
        self.rows.chosen.connect(self._select)
        self.rows.left.connect(self.left)
        self.rows.renamed.connect(lambda key: session.window.citing.rename_key(key, self._shown))
        self._projects.changed.connect(self._hear)
        session.news.connect(self._look_again)

    def follow(self) -> None:
        """Show the project of the scope; another one than before begins with its papers."""
        before, shown = self.shown(), self._projects.shown()
        text = self._session.scope.text
        searched, self._text = text != self._text and bool(text.strip()), text
        if shown != self._shown or searched:  # a search is of papers
            self._shown, self._checked, self._asked, self._known = shown, (), (), {}
            self.bar.tabs.setCurrentIndex(0)
        self.bar.setVisible(bool(shown))
        self._show()
        if self.shown() is not before:
            self.turned.emit()

    def shown(self) -> QWidget | None:
        """The list that stands in place of the table; None where that is to be seen."""
        return self.list if self._shown and self.bar.tab() != "papers" else None

    def _turn(self) -> None:
        self._show()
        self.turned.emit()

    def _hear(self, project: int) -> None:
        if project == self._shown:
            self._show()

    def _show(self) -> None:
        if not self._shown:
            return
        held = self._projects
        view, kept = held.view(self._shown), held.kept(self._shown)
        name = held.target(self._shown)
        own = str(kept.settings.get("bib", "")) if kept else ""
        if self._cited is None or self._cited[0] != self._shown:
            number = projects.papers(self._session.library.reading, self._shown)
            self._cited = self._shown, number
        checked = sum(not one.heading for one in self._checked)
        self.bar.show_view(view, self._cited[1], name, own, held.fault(self._shown), checked,
                           watching=held.watching)  # fmt: skip
        self._show_rows(view)
        if view is not None and view.checked != self._asked:
            self._asked = view.checked
            self._check(view.project)

    def _show_rows(self, view: View | None) -> None:
        tab = self.bar.tab()
        if tab == "papers":
            return
        items = getattr(view.lists, tab) if view is not None else ()
        if tab == "problems" and view is not None:
            items += self._checked
        none = _NONE[tab] if view else _READING if self._projects.watching else _THEN
        if view is not None and tab == "missing" and view.project.elsewhere:
            none = _MAYBE_REMOTE
        if view is not None and view.lost:
            none = _lost(view)
        self.list.show_items(tr("{tab} of the project", tab=tab), items, none)

    def _check(self, project: Project) -> None:
        """Painted before that: threads at work take turns, and an edit is to be seen at once."""
        for widget in (self.bar, self.list):
            widget.repaint()
        self._progress.cancel()
        self._progress = Progress()
        memory = services.memory_of(self._session.library)
        ask = partial(_problems, project, self._progress, memory, self._known)
        self._beside.ask(ask, self._take)

    def _look_again(self, news: Changes) -> None:
        """A check may look for published versions in the library; and others may be cited."""
        if news.entries or news.everything:
            self._asked = ()
        if news.entries or news.projects or news.everything:
            self._cited = None

    def _take(self, found: tuple[Item, ...]) -> None:
        self._checked = found
        self._show()

    def _select(self, entry: EntryId) -> None:
        self._session.select((entry,))


def _lost(view: View) -> Situation:
    if view.lost == "text":
        name = Path(view.project.kept.root).name
        words = tr(
            "The papers that it cited last are known. As soon as something stands in it, it is read"
            " again; until then nothing is written for it."
        )
        return Situation(tr("{name} is empty or cannot be read", name=name), words, "warning")
    kept, folder = view.project.kept, view.lost == "folder"
    name = Path(kept.folder if folder else kept.root).name
    back = tr(
        "The papers that it cited last are known. As soon as {name} is back in {place} it is read"
        " again.",
        name=name, place=str(Path(kept.folder if folder else kept.root).parent),
    )  # fmt: skip
    else_ = (
        tr("If it was moved, add the project where it is now, and remove this one.")
        if folder
        else tr("If it is called otherwise now, choose it in the settings of the project.")
    )
    return Situation(tr("{name} is gone", name=name), f"{back} {else_}", "warning")


def _problems(
    project: Project,
    progress: Progress,
    memory: Memory,
    known: dict[Path, Known],
    reading: Reading,
) -> Iterator[tuple[Item, ...]]:
    found = checking.of_project(reading, project.kept, progress, memory=memory, known=known)
    yield tuple(project_problems.items(project, found))


class _Lists(QWidget):
    """The rows, or why there are none."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = ProjectList()
        self._empty = EmptyState(_READING)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self._empty)
        self.setFocusProxy(self.rows)

    def show_items(self, name: str, found: Sequence[Item], none: Situation) -> None:
        """Show other rows; without any, `none` says why."""
        self.rows.show_items(name, found)
        if not found:
            self._empty.set_situation(none)
        self._stack.setCurrentWidget(self.rows if found else self._empty)
