"""The main window: puts the panes together, and passes on what no pane can do alone."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QFrame, QMainWindow, QMenu, QVBoxLayout, QWidget

from refman.commands import Outcome, commands
from refman.gui.language import heard, tr
from refman.gui.layout import Panes, focus
from refman.gui.presenter import Presenter
from refman.gui.scope import UNCHOSEN
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.icons import app_icon
from refman.gui.views.authors import AuthorsPane
from refman.gui.views.details.pane import DetailsPane
from refman.gui.views.papers import PapersPane
from refman.gui.views.sidebar import Sidebar
from refman.gui.views.status_bar import StatusBar
from refman.gui.views.top_bar import TopBar
from refman.gui.window_state import restore_scope, scope_state
from refman.jobs import Runner
from refman.model.changes import Changes
from refman.model.entry import EntryId

if TYPE_CHECKING:
    from refman.gui.actions import Actions
    from refman.gui.attaching import Attaching
    from refman.gui.authorship import Authorship
    from refman.gui.citing import Citing
    from refman.gui.editing import Editing
    from refman.gui.leaving import Leaving
    from refman.gui.views.linked_files import LinkedFiles
    from refman.gui.views.palette import Palette

_FIRST_SIZE = (1440 / 13, 900 / 13)
_LEAST_SIZE = (34, 26)
_FRAME = (1, 3)
"""In font sizes, all of them. What the desktop puts round a window is known when it is shown,
which is too late for its size; this is room for most."""


class MainWindow(QMainWindow):
    """See the module.

    Signals:
        painted: the first paint with papers in it, or with the word that there are none, is done.

    `beside` are windows that close with this one.
    """

    painted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        session.window = self
        session.doubt = self._doubts
        restore_scope(session)
        self.sidebar = Sidebar(session, self.ask)
        self.authors = AuthorsPane(session)
        self.papers = PapersPane(session)
        self.details = DetailsPane(session)
        self.status = StatusBar(session)
        self.top_bar = TopBar(lambda menu: self.actions_of.fill(menu))
        self._assemble()
        self.presenter = Presenter(session, self, self._stage_column, self.status)
        self._connect()
        self._restore()
        self.setAcceptDrops(True)
        self.beside: list[QWidget] = []
        self._first_paint = _FirstPaint(self)

    @cached_property
    def actions_of(self) -> "Actions":
        """The commands as actions; made after the first paint, which they would hold up."""
        from refman.gui.actions import Actions

        return Actions(self.session, self, self.papers)

    def ask(self, name: str, /, **given: Any) -> None:
        """Run a command, asking for what it needs."""
        self.actions_of.trigger(name, **given)

    def show_details(self) -> None:
        """Show the details of what is selected and go there."""
        self.panes.show_side("details")
        focus(self.details)

    def focus_search(self) -> None:
        """Go to the search field of the papers."""
        self.panes.close_drawer()
        self.papers.focus_search()

    def focus_authors(self) -> None:
        """Go to the search field of the authors, opening their pane if need be."""
        self.panes.show_side("authors")
        self.authors.focus_search()

    def select_all(self) -> None:
        """Select every paper in the table."""
        self.papers.select_all()

    def choose(self, setting: str, value: str) -> None:
        """Keep a setting of the look, and follow it."""
        self.session.settings.set(setting, value)
        if setting == "theme":
            theme().set_mode(self.session.settings[setting])
        else:
            self.papers.set_density(value)

    def resize_text(self, step: int) -> None:
        """Make text larger or smaller by a step; 0 for the size that the desktop has."""
        from refman.gui.theme.text_size import next_size

        percent = next_size(theme().percent, step)
        self.session.settings.set("text_size", percent)
        theme().set_percent(percent)

    def open_palette(self) -> None:
        """Open the palette over the window."""
        if self._palette.isHidden():
            self._palette.open()

    def open_export(self) -> None:
        """Ask what to export and how."""
        from refman.gui.dialogs.export import ExportDialog

        ExportDialog(self.session, self).open()

    def open_generate_keys(self) -> None:
        """Ask by which pattern the selected papers get their citation keys."""
        from refman.gui.dialogs.generate_keys import GenerateKeysDialog

        GenerateKeysDialog(self.session, self.session.selection, self).open()

    def open_merge(self) -> str:
        """Put two papers side by side: the selected ones, else those that look like one paper.

        Returns:
            A sentence when there are none; "" otherwise.
        """
        from refman.store import pairs

        selected = self.session.selection
        reading = self.session.library.reading
        if len(selected) != 2 and not pairs.count(reading):
            return tr("No two papers look like one; select two to merge them")
        from refman.gui.dialogs.merge import MergeDialog

        two = selected if len(selected) == 2 else ()
        MergeDialog(self.session, self, two, selected[0] if selected else None).open()
        return ""

    def open_check(self) -> None:
        """Look for what is wrong with papers or projects."""
        from refman.gui.dialogs.check import CheckDialog

        CheckDialog(self.session, self).open()

    def open_reconcile(self) -> None:
        """Ask for a co-author's .bib file, and show what is ours in it."""
        from refman.gui.dialogs.file_dialog import open_names

        for name in open_names(
            self, tr("Reconcile a co-author’s .bib file"), kinds=tr("BibTeX (*.bib)")
        ):
            from refman.gui.dialogs.reconcile import ReconcileDialog

            ReconcileDialog(self.session, Path(name), self).open()

    def open_scheme(self) -> None:
        """Ask by which pattern the keys of a project are made anew."""
        from refman.gui.dialogs.scheme import SchemeDialog

        SchemeDialog(self.session, self).open()

    def open_snapshots(self) -> None:
        """Show what was kept of projects under a name."""
        from refman.gui.dialogs.snapshots import SnapshotsDialog

        SnapshotsDialog(self.session, self).open()

    def open_empty_trash(self) -> None:
        """Ask whether what is in the trash is to be deleted."""
        from refman.gui.dialogs.empty_trash import EmptyTrashDialog

        EmptyTrashDialog(self.session, self).open()

    def open_tag_cloud(self) -> None:
        """Show the tags by their use."""
        from refman.gui.dialogs.tag_cloud import TagCloud

        TagCloud(self.session, self).open()

    def open_history(self) -> None:
        """Show what was changed."""
        from refman.gui.dialogs.history import HistoryDialog

        HistoryDialog(self.session, self).open()

    def open_recent(self) -> None:
        """Show what was opened of late."""
        from refman.gui.dialogs.recent import RecentDialog

        RecentDialog(self.take, self).open()

    def open_library(self) -> None:
        """Ask for a library, and open a window on it."""
        from refman.gui.another import ask_for_library

        ask_for_library(self.session.library.path, self)

    def open_backups(self) -> None:
        """Show the backups of the library."""
        from refman.gui.dialogs.backups import BackupsDialog

        BackupsDialog(self.session, self).open()

    def ask_for_day(self) -> None:
        """Ask on which day the library is looked at."""
        from refman.gui.dialogs.as_of import AsOfDialog

        AsOfDialog(self.session, self).open()

    def open_past(self, moment: float) -> None:
        """Open a window on the library as it was at a moment, in seconds since 1970 UTC."""
        from refman.gui.past import open_past

        open_past(self, moment)

    def put_above(self, widget: QWidget) -> None:
        """Have a widget stand above the panes."""
        self._stage_column.insertWidget(0, widget)

    def save_search(self) -> None:
        """Ask for the name of a collection that is to hold what is shown."""
        from refman.gui.saved_search import words_of

        self.ask("collection.create", search=words_of(self.session.scope, self.session.library))

    def open_keys(self) -> None:
        """Show every shortcut and the search words."""
        from refman.gui.dialogs.keys import KeysDialog

        KeysDialog(self.actions_of.every(), self).open()

    def open_shortcuts(self) -> None:
        """Show the keys of every command, to change them."""
        from refman.gui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self.session, self.actions_of.every(), self).open()

    def open_about(self) -> None:
        """Show version and library."""
        from refman.gui.dialogs.about import AboutDialog

        AboutDialog(self.session.library.path, self).open()

    def save(self) -> None:
        """Keep layout, columns, scope, order and selection for the next start."""
        base = theme().metrics.base
        size = self.normalGeometry().size() if self.isMaximized() else self.size()
        self.session.state.update(
            {
                "size": [round(size.width() / base, 3), round(size.height() / base, 3)],
                "maximized": self.isMaximized(),
                "panes": self.panes.state(),
                "papers": self.papers.save_state(),
                "scope": scope_state(self.session.scope),
            }
        )

    def changeEvent(self, event: QEvent) -> None:
        """Whoever comes back from the desktop's settings may have chosen another font there."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            theme().follow_font()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.details.commit()
        self.save()
        if self.session.jobs:
            event.ignore()
            self._leaving.ask()
        else:
            super().closeEvent(event)
            for window in tuple(self.beside):
                window.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._step_back()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab: from the search to what it found, then round the window. Qt asks too where the
        keyboard goes from what is just being hidden: to the papers."""
        from refman.gui.tab_order import go

        now = _focused(self)
        if now is not None and not now.isVisible():
            return focus(self.papers)
        papers = (*self.papers.head.parts(), self.papers)
        rest = (self.details.head, self.details, self._stage, self.status, self.top_bar)
        return go(self, (*papers, *rest, self.sidebar, self.authors), next)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._hint_at_drop(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._hint_at_drop(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._drop_hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop_hint.hide()
        files = _take_files(event)
        self.take(list(self.attaching.take(files, self._paper_at(event))))

    def _hint_at_drop(self, event: QDropEvent) -> None:
        if not (files := _take_files(event)):
            return
        words = tr("Drop to link or import") if all(map(_is_bib, files)) else ""
        from refman.gui.attaching import is_read

        if not any(map(is_read, files)):
            paper = self._paper_at(event)
            key = self.session.library.entry(paper).key if paper else ""
            words = (
                tr("Drop to attach to {key}", key=key or tr("this paper"))
                if paper
                else tr("Drop it on a paper")
            )
        self._drop_hint.cover(self._stage, words)

    def _paper_at(self, event: QDropEvent) -> EntryId | None:
        """The paper that something is dragged over: a row of the table, or the details of one."""
        place = self.mapToGlobal(event.position().toPoint())
        selected = self.session.selection
        over = self.details.isVisible() and self.details.rect().contains(
            self.details.mapFromGlobal(place)
        )
        if over and len(selected) == 1:
            return selected[0]
        return self.papers.table.paper_at(place)

    def take(self, files: list[Path]) -> None:
        """Import files that were dropped or opened; of .bib files, ask what is meant; .tex files
        and folders are projects."""
        from refman.gui.recent import note

        for file in files:
            note(file)
        for project in (file for file in files if _is_project(file)):
            self.session.run_on((), "project.add", folder=project)
        files = [file for file in files if not _is_project(file)]
        bibs = [file for file in files if _is_bib(file)]
        if others := [file for file in files if file not in bibs]:
            self.session.run("import", paths=others)
        if bibs:
            from refman.gui.views.linked_files import offer_to_link

            offer_to_link(self.session, self.presenter, bibs, self)

    def _doubts(self, entries: tuple[EntryId, ...], name: str, go: Callable[[], object]) -> bool:
        return name == "trash" and bool(entries) and self.citing.asks_to_trash(entries, go)

    def do_for_another(self, name: str) -> None:
        """Ask in the window what a command of the shell asks there; of others nothing is done."""
        command = commands().get(name)
        if command is not None and command.opens:
            self.actions_of.trigger(command.opens)

    def come_up(self) -> None:
        """Stand in front of other windows, as far as the desktop lets a window do so."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def watch_linked_files(self, looker: Runner) -> None:
        """Keep linked files in sync from now on; no start without one pays for it.

        Args:
            looker: looks at the disks.
        """
        watched = False

        def find(news: Changes) -> None:
            from refman.store import documents

            nonlocal watched
            told = news.documents or news.everything
            if told and not watched and documents.every(self.session.library.reading):
                watched = True
                self.linked_files.watch(looker)

        self.session.news.connect(find)
        # Later: what the user sees and can press comes first.
        QTimer.singleShot(0, self, lambda: find(Changes(everything=True)))

    def watch_projects(self, runner: Callable[[], Runner]) -> None:
        """Follow the files of LaTeX projects from now on; no start without one pays for it.

        Args:
            runner: makes what reads the disks, and what speaks to the editor.
        """
        watched = False

        def find(news: Changes) -> None:
            from refman.store import projects

            nonlocal watched
            told = news.projects or news.everything
            if told and not watched and projects.every(self.session.library.reading):
                watched = True
                self.session.projects.watch(runner(), runner())

        self.session.news.connect(find)
        QTimer.singleShot(0, self, lambda: find(Changes(everything=True)))

    def keep_backups(self, runner: Runner) -> None:
        """Have the library backed up once a day, from now on.

        Args:
            runner: makes the backups.
        """
        from refman.gui.backups import Keeper

        self._keeper = Keeper(self.session, runner)

    def begin_watch(self) -> None:
        """Tell of the last end if it was none, of where the library lies if that is risky, and of
        long work when it is done."""
        from refman.gui.crashes import Watch
        from refman.gui.notifying import Notifier
        from refman.gui.places import tell_place
        from refman.gui.recent import note
        from refman.settings import state_folder

        self._watch = Watch(state_folder(), self.session.library.path)
        self._watch.begin()
        self._notifier = Notifier(self.session, self)
        note(self.session.library.path)
        tell_place(self.session, self.presenter)
        if self._watch.before is not None:
            self.presenter.tell_end(self._watch.before)

    def end_watch(self) -> None:
        """The window was closed, and nothing went wrong."""
        if "_watch" in vars(self):
            self._watch.end()

    def watch_duplicates(self, runner: Runner) -> None:
        """Compare papers that were written with all others, from now on.

        Args:
            runner: compares; the window waits for it when it is closed.
        """
        from refman.gui.duplicates import Finder

        self._finder = Finder(self.session, runner)

    @cached_property
    def editing(self) -> "Editing":
        """What leads to where papers are made and edited; made when first asked for."""
        from refman.gui.editing import Editing

        return Editing(self)

    @cached_property
    def citing(self) -> "Citing":
        """What leads to how papers are cited; made when first asked for."""
        from refman.gui.citing import Citing

        return Citing(self)

    @cached_property
    def attaching(self) -> "Attaching":
        """What is done with the files of papers; made when first asked for."""
        from refman.gui.attaching import Attaching

        return Attaching(self)

    @cached_property
    def authorship(self) -> "Authorship":
        """What leads to where authors are edited, merged and drawn; made when first asked for."""
        from refman.gui.authorship import Authorship

        return Authorship(self)

    @cached_property
    def linked_files(self) -> "LinkedFiles":
        """What is shown of them; made for the first."""
        from refman.gui.views.linked_files import LinkedFiles

        return LinkedFiles(self.session, self, self.presenter, self.status)

    @cached_property
    def _palette(self) -> "Palette":
        from refman.gui import palette
        from refman.gui.views.palette import Palette

        return Palette(self, lambda text: palette.lines(self.session, self.actions_of, text))

    @cached_property
    def _leaving(self) -> "Leaving":
        from refman.gui.leaving import Leaving

        return Leaving(self.session, self.presenter, self.close)

    @cached_property
    def _drop_hint(self) -> Any:
        from refman.gui.views.drop_hint import DropHint

        return DropHint(self._stage)

    def _assemble(self) -> None:
        self.setWindowTitle(tr("{stem} — refman", stem=self.session.library.path.stem))
        self._stage = QWidget()
        panes = {
            "sidebar": self.sidebar,
            "authors": self.authors,
            "papers": self.papers,
            "details": self.details,
        }
        self.panes = Panes(panes, self._stage)
        self._stage_column = _column(self._stage, self.panes)
        self._stage_column.setStretchFactor(self.panes, 1)
        centre = QWidget()
        _column(centre, self._stage, _hairline(), self.status)
        self.setCentralWidget(centre)
        head = QWidget()
        _column(head, self.top_bar, _hairline())
        self.setMenuWidget(head)

    def _connect(self) -> None:
        bar, panes = self.top_bar, self.panes
        bar.palette_wanted.connect(self.open_palette)
        bar.import_wanted.connect(lambda: self.ask("import"))
        bar.switched.connect(panes.toggle)
        self._tell_bar_its_keys()
        self.session.shortcuts_changed.connect(self._tell_bar_its_keys)
        self.session.shortcuts_changed.connect(self._hint_at_searches)
        panes.arranged.connect(lambda: bar.set_seen(panes.seen))
        self.papers.asked.connect(self.ask)
        self.papers.context_menu_requested.connect(self._open_context_menu)
        self.session.results_changed.connect(self._follow_results)
        self.session.reported.connect(self._go_to_made)
        theme().changed.connect(self._dress)
        self.painted.connect(lambda: QTimer.singleShot(0, self, self._begin))
        self._dress()

    def _go_to_made(self, outcome: Outcome) -> None:
        if outcome.made:
            self.editing.go(outcome)
        if outcome.project:
            self.session.narrow(**{**UNCHOSEN, "projects": (outcome.project,)})

    def _follow_results(self) -> None:
        """With no paper at all, authors and details would have nothing to say."""
        scope = self.session.scope
        in_trash = scope.place == "trash" and (scope.narrowed or len(self.session.results) > 0)
        empty = not self.session.total and not in_trash
        self.panes.set_only_sidebar(empty)
        self.top_bar.set_plain(empty)

    def _restore(self) -> None:
        state, base = self.session.state, theme().metrics.base
        width, height = state.get("size", _FIRST_SIZE)
        wanted = QSize(round(width * base), round(height * base))
        frame = QSize(_FRAME[0] * base, _FRAME[1] * base)
        self.resize(wanted.boundedTo(self.screen().availableSize() - frame))
        if state.get("maximized"):
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self.panes.restore(state.get("panes", {}))
        self.papers.restore_state(state.get("papers", {}))

    def _begin(self) -> None:
        """After the first paint: the keyboard goes to the papers, and shortcuts come to life.

        The icon waits until then too, for it takes a millisecond to draw.
        """
        self.setWindowIcon(app_icon())
        self.actions_of.refresh()
        self._hint_at_searches()
        self._tell_hindrance()
        self.sidebar.view.rows.count_collections()
        focus(self.papers)

    def _tell_bar_its_keys(self) -> None:
        self.top_bar.set_keys(self.session.settings["shortcuts"])

    def _hint_at_searches(self) -> None:
        from refman.gui.actions import hint

        fields = {"window.find": self.papers.head.search, "window.find-author": self.authors.search}
        for name, field in fields.items():
            field.set_hint(hint(self.session.command(name)))

    def _tell_hindrance(self) -> None:
        """Before somebody's first change is refused."""
        if hindrance := self.session.library.hindrance:
            self.session.reported.emit(
                Outcome(
                    tr("This library cannot be changed: {hindrance}", hindrance=heard(hindrance))
                )
            )

    def _open_context_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.actions_of.fill_for_selection(menu)
        menu.popup(place)

    def _step_back(self) -> None:
        """Esc: put away what lies over the table, else a message; go to the table; and there
        take away what narrows it, the last first."""
        if self.panes.drawer_open():
            self.panes.close_drawer()
        elif self.presenter.strip.message() is not None:
            self.presenter.strip.dismiss()
        elif not self.papers.isAncestorOf(self.focusWidget()) or not self.session.widen():
            focus(self.papers)

    def _dress(self) -> None:
        base = theme().metrics.base
        self.setMinimumSize(_LEAST_SIZE[0] * base, _LEAST_SIZE[1] * base)


class _FirstPaint(QObject):
    """Emits `window.painted` once, after the first paint that follows the first results."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._filled = False
        window.session.results_changed.connect(self._fill)
        window.papers.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._filled:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._window, self._window.painted.emit)
        return False

    def _fill(self) -> None:
        self._filled = True
        self._window.papers.update()


def dropped_files(event: QDropEvent) -> list[Path]:
    """The local files that are dragged or dropped."""
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


def _is_bib(path: Path) -> bool:
    return path.suffix.lower() == ".bib"


def _is_project(path: Path) -> bool:
    return path.suffix.lower() in (".tex", ".ltx") or path.is_dir()


def _focused(window: QWidget) -> QWidget | None:
    """What has the keyboard in a window; Qt's stubs do not say that nothing may."""
    return window.focusWidget()


def _take_files(event: QDropEvent) -> list[Path]:
    """Accept files, and always as a copy: a file manager deletes what it is told was moved."""
    files = dropped_files(event)
    if files:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
    return files


def _column(host: QWidget, *parts: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(host)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    return column


def _hairline() -> QFrame:
    line = QFrame()
    line.setProperty("tone", "line")
    line.setFixedHeight(1)
    return line
