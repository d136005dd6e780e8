"""The main window: puts the panes together, and passes on what no pane can do alone."""

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QMainWindow, QMenu, QVBoxLayout, QWidget

from refman.commands import Outcome, commands
from refman.gui import window_state
from refman.gui.language import heard, tr
from refman.gui.layout import Panes, focus
from refman.gui.presenter import Presenter
from refman.gui.scope import UNCHOSEN
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.icons import app_icon
from refman.gui.views.authors import AuthorsPane
from refman.gui.views.details.page import hairline
from refman.gui.views.details.pane import DetailsPane
from refman.gui.views.papers import PapersPane
from refman.gui.views.sidebar import Sidebar
from refman.gui.views.status_bar import StatusBar
from refman.gui.views.top_bar import TopBar
from refman.model.entry import EntryId
from refman.store.hindrances import DAMAGED
from refman.store.reading import damaged

if TYPE_CHECKING:
    from refman.gui.actions import Actions
    from refman.gui.attaching import Attaching
    from refman.gui.authorship import Authorship
    from refman.gui.citing import Citing
    from refman.gui.dropping import Dropping
    from refman.gui.editing import Editing
    from refman.gui.leaving import Leaving
    from refman.gui.views.linked_files import LinkedFiles
    from refman.gui.views.palette import Palette
    from refman.gui.whereabouts import Whereabouts

_LEAST_SIZE = (34, 26)
"""In font sizes."""


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
        window_state.restore_scope(session)
        self.sidebar = Sidebar(session, self.ask)
        self.authors = AuthorsPane(session)
        self.papers = PapersPane(session)
        self.details = DetailsPane(session)
        self.status = StatusBar(session)
        self.top_bar = TopBar(lambda menu: self.actions_of.fill(menu))
        session.where_unwritable(self.top_bar.forbid_import)
        self._assemble()
        self.presenter = Presenter(session, self, self._stage_column, self.status)
        self._connect()
        window_state.restore(self)
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

    def open_palette(self) -> None:
        """Open the palette over the window."""
        if self._palette.isHidden():
            self._palette.open()

    def put_above(self, widget: QWidget) -> None:
        """Have a widget stand above the panes."""
        self._stage_column.insertWidget(0, widget)

    def changeEvent(self, event: QEvent) -> None:
        """Whoever comes back from the desktop's settings may have chosen another font there."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            theme().follow_font()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.details.commit()
        window_state.keep(self)
        if self.session.unfinished():
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
        self.dropping.hover(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.dropping.hover(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.dropping.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self.dropping.drop(event)

    def take(self, files: Sequence[Path]) -> None:
        """Take files that were opened, as if they were dropped beside all papers."""
        self.dropping.take(files)

    def _doubts(self, entries: Sequence[EntryId], name: str, go: Callable[[], object]) -> bool:
        doubtful = name == "trash" and bool(entries)
        if doubtful:
            self.citing.trash(entries, go)
        return doubtful

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

        beside = self.session.beside(self, patient=True)
        return Palette(self, palette.offering(self.session, self.actions_of, beside))

    @cached_property
    def whereabouts(self) -> "Whereabouts":
        """From papers to their collections; made when it is first asked for."""
        from refman.gui.whereabouts import Whereabouts

        return Whereabouts(self)

    @cached_property
    def _leaving(self) -> "Leaving":
        from refman.gui.leaving import Leaving

        return Leaving(self.session, self.presenter, self.close)

    @cached_property
    def dropping(self) -> "Dropping":
        """What becomes of files that are dropped or opened; made for the first of them."""
        from refman.gui.dropping import Dropping

        return Dropping(self, self._stage)

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
        _column(centre, self._stage, hairline(), self.status)
        self.setCentralWidget(centre)
        head = QWidget()
        _column(head, self.top_bar, hairline())
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
        hindrance = self.session.library.hindrance
        if hindrance == DAMAGED:
            self.presenter.show(damaged(self.session.library.path))
        elif hindrance:
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
            self._window.session.results_changed.disconnect(self._fill)
            QTimer.singleShot(0, self._window, self._window.painted.emit)
        return False

    def _fill(self) -> None:
        self._filled = True
        self._window.papers.update()


def _focused(window: QWidget) -> QWidget | None:
    """What has the keyboard in a window; Qt's stubs do not say that nothing may."""
    return window.focusWidget()


def _column(host: QWidget, *parts: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(host)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    return column
