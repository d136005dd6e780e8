"""What stays selected, and in sight, while other papers are found: kept by paper, not by number."""

from array import array
from collections.abc import Sequence
from itertools import chain

from PySide6.QtCore import QObject

from refman.gui.models.papers import PapersModel
from refman.gui.scope import Scope
from refman.gui.session import Session
from refman.gui.views.papers_table import PapersTable
from refman.model.changes import Changes
from refman.model.entry import EntryId

_STAY = 20_000
"""Selected papers that are found again among others, at most: to look for a million takes seconds.
All that are shown stay selected in any order."""


class Staying(QObject):
    """Puts what a session finds into its table.

    The papers that were selected last stay wanted: narrowed away they come back selected. So do
    those that went by themselves, while nothing but what took their place was selected since.
    """

    def __init__(self, session: Session, table: PapersTable, model: PapersModel) -> None:
        super().__init__(table)
        self._session, self._table, self._model = session, table, model
        self._wanted: Sequence[EntryId] = session.selection
        self._all_of: Scope | None = None
        self._shown: Scope | None = None
        self._all_shown = True
        self._choosing = False
        self._place = (0, 0)
        self._coming: frozenset[EntryId] = frozenset()
        self._gone: Sequence[EntryId] = ()

    def sought(self) -> set[int]:
        """The papers whose places in the results will be asked for."""
        wanted = self._wanted if len(self._wanted) <= _STAY else ()
        return {*wanted, *self._coming, self._table.place()[0], self._place[0]} - {0}

    def restore(self, wanted: Sequence[EntryId], place: tuple[int, int]) -> None:
        """Select these, and stand there, as soon as they are found."""
        self._want(wanted)
        self._place = place
        if self._model.ids:
            self._select_wanted(place)

    def expect(self, entries: Sequence[EntryId]) -> None:
        """See `PapersPane.expect`."""
        self._want(entries)
        self._coming = frozenset(entries)
        if self._model.rows_of(entries):
            self._coming = frozenset()
            self._select_wanted((0, 0), show=True)

    def hear(self, news: Changes) -> None:
        """What undo or redo wrote is selected where it comes back."""
        self._coming = news.entries if news.again else frozenset()

    def choose(self, entries: Sequence[EntryId]) -> None:
        """The user selected these."""
        self._want(entries)
        self._all_of = self._session.scope if len(entries) == len(self._model.ids) else None
        self._choosing = True  # to compare a million papers with themselves takes as long
        self._session.select(entries)
        self._choosing = False

    def follow_selection(self) -> None:
        """Another pane selected papers."""
        entries = self._session.selection
        if not self._choosing and entries != self._table.selected():
            self._want(entries)
            self._table.select(entries)
            if entries:
                self._table.show_current()

    def show_results(self) -> None:
        """Put what was found into the table."""
        session = self._session
        same_scope = session.scope == self._shown
        growing = same_scope and not self._all_shown
        self._shown, self._all_shown = session.scope, session.whole
        if not (growing and self._model.grow(session.results, session.places)):
            self._show_papers(same_scope and not growing)
        else:
            self._show_rest()

    def _want(self, entries: Sequence[EntryId]) -> None:
        self._wanted, self._gone = entries, ()

    def _show_papers(self, same_scope: bool) -> None:
        table, session = self._table, self._session
        place = table.place() if same_scope else self._place
        had, current = table.has_selected(), table.currentIndex().row()
        next_ = current - table.selected_above(current)
        before, coming, self._coming = self._model.ids, self._coming, frozenset()
        there = self._model.rows_of(coming)
        if not self._model.set_ids(session.results, session.places, session.rows):
            return
        if session.whole:
            self._place = (0, 0)
        came = same_scope and self._come_since(coming, {before[row] for row in there})
        if came or (same_scope and self._model.rows_of(self._gone)):
            self._want(came or self._gone)
        self._select_wanted(self._still_there(place, before), show=bool(came))
        if had and same_scope and session.whole and not table.has_selected():
            self._choose_next(next_)

    def _show_rest(self) -> None:
        """All are there behind the first page: what is seen stays where it is, but for what the
        last session left in sight."""
        place, self._place = self._place, (0, 0)
        self._select_again()
        self._table.scroll_to(*place)
        self._table.follow_end()
        self._session.select(self._table.selected())

    def _come_since(self, coming: frozenset[EntryId], before: set[int]) -> list[EntryId]:
        """Those of `coming`, which undo or redo wrote, that were not in the table `before`.

        None where they are more than can be seen at once: selecting shows where they are, and a
        whole library that is blue, such as the starter papers brought back, shows nothing, while
        the next key would act on all of it.
        """
        found = (EntryId(self._model.ids[row]) for row in self._model.rows_of(coming))
        came = [entry for entry in found if entry not in before]
        return came if len(came) <= self._table.rows_in_sight() else []

    def _still_there(self, place: tuple[int, int], before: "array[int]") -> tuple[int, int]:
        """The place itself or, when its paper has gone, that of the first behind it which stays;
        else of the last that stays."""
        top, offset = place
        if not top or self._model.rows_of((top,)) or top not in before:
            return place  # a look through a million is the last
        there, row = set(self._model.ids), before.index(top)
        near = chain(before[row:], reversed(before[:row]))
        return next((entry for entry in near if entry in there), 0), offset

    def _select_wanted(self, place: tuple[int, int], *, show: bool = False) -> None:
        self._select_again()
        if not self._table.scroll_to(*place) or show:
            self._table.show_current()
        if self._session.whole:  # else nobody knows yet whether what is selected is still there
            self._session.select(self._table.selected())

    def _select_again(self) -> None:
        if len(self._wanted) <= _STAY:
            self._table.select(self._wanted)
        elif self._are_all_wanted():
            self._table.select_all_again()
        else:
            self._wanted = ()
            self._table.select(())

    def _are_all_wanted(self) -> bool:
        """Whether all were selected, and these are the same in another order."""
        session, of = self._session, self._all_of
        same = len(session.results) == len(self._wanted) or not session.whole
        return same and of is not None and _in_any_order(of) == _in_any_order(session.scope)

    def _choose_next(self, row: int) -> None:
        """What was selected has gone, to the trash perhaps: go on with what took its place."""
        if self._model.ids and row >= 0:
            gone = self._wanted
            self._table.choose_row(min(row, len(self._model.ids) - 1))
            self._table.show_current()
            self._gone = gone


def _in_any_order(scope: Scope) -> Scope:
    return scope._replace(sort="", descending=False, best=False)
