"""The papers pane: what the scope finds, as a table, and the search that narrows it."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from refman.commands import Outcome
from refman.gui.beside import Beside
from refman.gui.language import tr, tr_n
from refman.gui.models.papers import PapersModel
from refman.gui.models.papers_columns import COLUMNS, NUMBERS
from refman.gui.scope import ORDERS
from refman.gui.session import Session
from refman.gui.views.papers_head import PapersHead
from refman.gui.views.papers_staying import Staying
from refman.gui.views.papers_table import PapersTable
from refman.model.changes import Changes
from refman.model.entry import EntryId
from refman.store import Reading

if TYPE_CHECKING:
    from refman.gui.views.papers_empty import Better
    from refman.gui.views.papers_fault import QueryFault
    from refman.gui.views.papers_filters import Looks
    from refman.gui.views.papers_pairs import PairsRow
    from refman.gui.views.papers_speller import Speller
    from refman.gui.views.projects.part import ProjectPart
    from refman.gui.views.search_offers import SearchOffers
    from refman.gui.widgets.empty_state import EmptyState

_REMEMBERED = 1000
"""Selected papers that are found again after a restart, at most."""
_SORTS = frozenset(column.sort for column in COLUMNS) - {""}


class PapersPane(QFrame):
    """Table, search field and filters of a session. What a start does not show is made later.

    Signals:
        context_menu_requested: where on the screen a menu for the selection is wanted.
        asked: name of a command to run as a menu would, asking for what it needs.
    """

    context_menu_requested = Signal(QPoint)
    asked = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = PapersModel(session.library, self, session.promptly(self))
        self.model.cite, self.model.aside = self._cite, lambda: self._aside
        self.model.failed.connect(session.failed)
        self.head = PapersHead()
        self.table = PapersTable(self.model)
        self._staying = Staying(session, self.table, self.model)
        self._empty: EmptyState | None = None
        self._project: ProjectPart | None = None
        self._fault: QueryFault | None = None
        self._offers: SearchOffers | None = None
        self._pairs: PairsRow | None = None
        self._stack = QStackedLayout()
        session.sought = self._staying.sought
        session.room = self.table.room
        self._assemble()
        self._connect()
        self.set_density(session.settings["density"])
        self._show_scope()
        self.head.show_place(session.scope.place)
        if session.results:
            self._take_results()

    @property
    def fault(self) -> "QueryFault":
        """What says why the search text cannot be read."""
        if self._fault is None:
            from refman.gui.views.papers_fault import QueryFault

            self._fault = QueryFault(self.head.search, self)
        return self._fault

    @property
    def offers(self) -> "SearchOffers":
        """What the search may go on with; made for the first letter that is typed."""
        if self._offers is None:
            from refman.gui.views.search_offers import SearchOffers

            self._offers = SearchOffers(self.head.search, self._session, self)
            self._offers.moved.connect(lambda: self.fault.keep_below(self.offers.bottom()))
        return self._offers

    @property
    def project(self) -> "ProjectPart":
        """What is seen of a LaTeX project; made for the first that is chosen."""
        if self._project is None:
            from refman.gui.views.projects.part import ProjectPart

            self._project = ProjectPart(self._session, self)
            self._column.insertWidget(1, self._project.bar)
            self._stack.addWidget(self._project.list)
            self._project.turned.connect(self._show_stack)
            self._project.left.connect(self._step_back)
        return self._project

    @property
    def pairs(self) -> "PairsRow":
        """What can be done about papers that may be one; made where they first are shown."""
        if self._pairs is None:
            from refman.gui.views.papers_pairs import PairsRow

            self._pairs = PairsRow(self._session, self.head)
            self._pairs.asked.connect(self.asked)
            self._pairs.counted.connect(self.head.make_room)
            self.head.offer(self._pairs)
        return self._pairs

    def prepare(self) -> None:
        """Make what the first letter that is typed needs."""
        self.offers.card.ensurePolished()

    def set_density(self, density: str) -> None:
        """Rows as the setting `density` has them: compact, regular or two lines."""
        self.table.set_density(density)

    def focus_search(self) -> None:
        """Go to the search field, its text selected."""
        self.head.search.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.search.line.selectAll()

    def focus_table(self) -> None:
        """Go to the papers, or to what can be done about there being none."""
        if self._project is not None and (shown := self._project.shown()) is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._stack.currentWidget() is self.table:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._empty is not None:
            ways = [b for b in self._empty.findChildren(QAbstractButton) if b.isVisible()]
            (ways[0] if ways else self.head.search.line).setFocus()

    def select_all(self) -> None:
        """Select every paper that was found, once all are there."""
        self._session.once_whole(self, self.table.selectAll)

    def expect(self, entries: Sequence[EntryId]) -> None:
        """Select papers and show them, be it only when the next results have them."""
        self._staying.expect(entries)

    def sort_by(self, column: str) -> None:
        """As a click on the head of a column does, seen or not: once more, and it turns round."""
        self.table.heads.sectionClicked.emit(NUMBERS[column])

    def choose_columns(self) -> None:
        """Open the menu of order and columns."""
        self.head.menu_button.click()

    def save_state(self) -> dict[str, Any]:
        """Columns, order, selection and place, for `restore_state` after a restart."""
        scope = self._session.scope
        return {
            "heads": self.table.heads.save_state(),
            "sort": scope.sort,
            "descending": scope.descending,
            "best": scope.best,
            "selected": list(self.table.selected()[:_REMEMBERED]),
            "place": list(self.table.place()),
        }

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """What `save_state` gave; what is not found yet is selected with the next results."""
        self.table.heads.restore_state(state.get("heads", {}))
        top, offset = state.get("place", (0, 0))
        wanted = [EntryId(entry) for entry in state.get("selected", ())]
        self._staying.restore(wanted, (top, offset))
        if state.get("sort") in _SORTS:
            descending, best = bool(state.get("descending")), bool(state.get("best", True))
            self._session.narrow(sort=state["sort"], descending=descending, best=best)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete comes here where its command cannot be used: in the trash it says why."""
        chosen = len(self._session.selection)
        delete = event.key() == Qt.Key.Key_Delete
        if not delete or not chosen or self._session.situation().trashed < chosen:
            super().keyPressEvent(event)
            return
        words = tr_n(
            "This paper is in the trash already. Restore it with Paper > Restore from trash",
            "{number:,} papers are in the trash already. Restore them with Paper > Restore from"
            " trash",
            chosen,
        )
        self._session.reported.emit(Outcome(words))

    def _assemble(self) -> None:
        self.setProperty("tone", "surface")
        self.setAccessibleName(tr("Papers"))
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._stack, 1)
        self._stack.addWidget(self.table)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        session, table, search = self._session, self.table, self.head.search
        session.news.connect(self._hear)
        session.scope_changed.connect(self._show_scope)
        session.results_changed.connect(self._take_results)
        session.selection_changed.connect(self._staying.follow_selection)
        session.gone_to.connect(self.table.show_current)
        search.edited.connect(self._search)
        search.left.connect(self._step_back)
        search.descended.connect(self._descend)
        self.head.widened.connect(lambda name, value: session.narrow(**{name: value}))
        self.head.menu_wanted.connect(self._open_menu)
        table.chosen.connect(self._staying.choose)
        table.opened.connect(self._open)
        table.moved.connect(self._move)
        table.copied.connect(lambda: self.asked.emit("copy.bibtex"))
        table.given.connect(lambda entries: session.reported.emit(Outcome(given=entries)))
        table.heads.sorted.connect(
            lambda name, down: session.narrow(sort=name, descending=down, best=False)
        )
        self.head.best_wanted.connect(lambda best: session.narrow(best=best))
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._want_context_menu)
        table.heads.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.heads.customContextMenuRequested.connect(
            lambda point: self._open_menu(table.heads.mapToGlobal(point))
        )

    def _search(self, text: str) -> None:
        self.offers.ask()
        self._session.narrow(text=text)
        if self._session.error is None and self._fault is not None:
            self._fault.show_error(None)  # long before the papers are found, perhaps

    def _show_scope(self) -> None:
        scope = self._session.scope
        if scope.projects or self._project is not None:
            self.project.follow()
        self.head.show_scope(scope, self._looks())
        self._show_order()
        own = (scope.sort, scope.descending) == ORDERS["list"] and scope.place == "list"
        self.table.set_movable(own and self._session.library.writable)

    def _show_order(self) -> None:
        """No column has the order in which the best matches come first."""
        scope = self._session.scope
        self.table.heads.set_sort("" if self._session.ranked else scope.sort, scope.descending)

    def _looks(self) -> "Looks":
        """Of what the scope is narrowed to; no start without such a thing needs it."""
        scope = self._session.scope
        if not (scope.sources or scope.collections or scope.projects):
            return {}
        from refman.gui.views.papers_filters import looks

        return looks(self._session.library.reading)

    def _hear(self, news: Changes) -> None:
        self.model.touch(news)
        self._staying.hear(news)
        scope = self._session.scope
        if (news.collections and scope.collections) or (news.projects and scope.projects):
            self._show_scope()

    def _take_results(self) -> None:
        session = self._session
        if session.error is not None or self._fault is not None:
            self.fault.show_error(session.error)
        self.table.set_dim(session.error is not None)
        self.table.set_hits(session.hits)
        self._show_order()
        self.head.show_place(session.scope.place)  # with its papers: before them stand others
        if session.error is not None:
            self.head.show_no_count()
            self._show_stack()
            return
        self._staying.show_results()
        self.table.lay_out()
        if session.whole:
            self.head.show_count(len(session.results))
        else:
            self.head.show_no_count()
        alike = session.scope.place == "duplicates" and bool(session.results)
        if alike or self._pairs is not None:
            self.pairs.follow(shown=alike)
        self._show_stack()

    @cached_property
    def _speller(self) -> "Speller":
        from refman.gui.views.papers_speller import Speller

        return Speller(self._session, self.head.search.line, self._offer)

    def _show_stack(self) -> None:
        if "_speller" in vars(self):
            self._speller.forget()
        self._stack_up()
        if self._offers is not None:
            self._offers.stay_above()

    def _stack_up(self) -> None:
        if self._project is not None and (shown := self._project.shown()) is not None:
            self._stack.setCurrentWidget(shown)
            self.setFocusProxy(shown)
            return
        self.setFocusProxy(self.table)
        if self.model.ids:
            focused = QApplication.focusWidget()
            left = bool(self._empty and focused and self._empty.isAncestorOf(focused))
            self._stack.setCurrentWidget(self.table)
            if left:
                self.table.setFocus()
            return
        empty = self._explain()
        left = self.table.hasFocus()
        self._stack.setCurrentWidget(empty)
        if left:
            self.focus_table()
        self._speller.ask()

    def _offer(self, better: "Better") -> None:
        """A search that finds more; the keyboard stays with what can be done."""
        focused = QApplication.focusWidget()
        if any(better) and self._empty is not None:
            here = focused is not None and self._empty.isAncestorOf(focused)
            self._explain(better)
            if here:
                self.focus_table()

    def _explain(self, better: "Better" = ("", "")) -> "EmptyState":
        """Say why there is no paper."""
        from refman.gui.views.papers_empty import situation
        from refman.gui.widgets.empty_state import EmptyState

        why = situation(self._session, self.asked.emit, better)
        if self._empty is None:
            self._empty = EmptyState(why)
            self._stack.addWidget(self._empty)
        else:
            self._empty.set_situation(why)
        return self._empty

    def _descend(self) -> None:
        """From the search field into what it found."""
        if self._session.error is None:
            self.focus_table()
            if self.model.ids and not self.table.has_selected():
                self.table.choose_row(0)

    def _move(self, entries: Sequence[EntryId], before: EntryId | None) -> None:
        """On the reading list, of which the table may show a part."""
        from refman.store import marks

        others = [one for one in marks.listed(self._session.library.reading) if one not in entries]
        place = others.index(before) if before in others else len(others)
        self._session.run_on(entries, "reading.move", place=place + 1)

    @cached_property
    def _aside(self) -> Beside:
        return self._session.beside(self)

    def _cite(self, reading: Reading, entries: Sequence[EntryId]) -> str:
        from refman.services.citing import citation  # no start needs it

        session = self._session
        cited = citation(reading, entries, session.settings, session.scope.projects)
        return cited.text() if cited.keys else ""

    def _step_back(self) -> None:
        if not self._session.widen():
            self.focus_table()

    def _open(self) -> None:
        if self._session.window is not None and self._session.selection:
            self._session.window.show_details()

    def _open_menu(self, point: QPoint) -> None:
        from refman.gui.views.papers_menu import order_and_columns

        session = self._session
        menu = order_and_columns(session.scope, self.table.heads, session.narrow, self)
        menu.popup(point)

    def _want_context_menu(self, point: QPoint) -> None:
        if self.table.has_selected():
            self.context_menu_requested.emit(self.table.viewport().mapToGlobal(point))
