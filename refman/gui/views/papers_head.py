"""Above the table: what it shows, what narrows it, the search, and the menu of its columns."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from refman.gui.counting import counted
from refman.gui.language import tr
from refman.gui.scope import PLACES, Scope
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP, PANE_EDGE
from refman.gui.widgets.buttons import IconButton
from refman.gui.widgets.elided_label import ElidedLabel
from refman.gui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from refman.gui.views.papers_filters import FilterRow, Looks

_FIELD = (9, 13, 22)
"""Least, comfortable and greatest width of the search field in units of the font size; chips give
way to its comfort."""
_SHARE = 0.37
"""Of the head's width, which the field takes at most beside chips: they need the room more."""


class PapersHead(QFrame):
    """Title, filters, search field, menu button.

    Signals:
        widened: name and value of the part of the scope that takes a filter away.
        menu_wanted: where, in global coordinates.
        best_wanted: whether the best matches come first, or the table's own order counts.
    """

    widened = Signal(str, object)
    menu_wanted = Signal(QPoint)
    best_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel()
        self.title.setProperty("role", "pane")
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._filters: FilterRow | None = None
        self._offer: QWidget | None = None
        self.search = SearchField(tr("Search papers"))
        self.menu_button = IconButton("filter", tr("Order and columns"))
        self._best: IconButton | None = None
        self._row = QHBoxLayout(self)
        self._assemble()
        self._connect()
        self._dress()

    @property
    def filters(self) -> "FilterRow":
        """The chips, made when there first are some."""
        if self._filters is None:
            from refman.gui.views.papers_filters import FilterRow

            self._filters = FilterRow(self)
            self._filters.widened.connect(self.widened)
            self._row.insertWidget(1, self._filters)
        return self._filters

    def parts(self) -> tuple[QWidget, ...]:
        """What takes the keyboard, the search before what narrows it."""
        chips = () if self._filters is None else (self._filters,)
        offer = () if self._offer is None or self._offer.isHidden() else (self._offer,)
        best = () if self._best is None or self._best.isHidden() else (self._best,)
        return (self.search, *best, *offer, *chips, self.menu_button)

    def show_scope(self, scope: Scope, looks: "Looks") -> None:
        """Chips and search text of `scope`; text that is being typed is left alone.

        Args:
            looks: of its collections and sources.
        """
        self._offer_best(bool(scope.text.strip()), best=scope.best)
        if self._filters is not None or scope._replace(text="").narrowed:
            from refman.gui.views.papers_filters import filters

            self.filters.show_filters(filters(scope, looks))
        if self.search.text() != scope.text:
            self.search.set_text(scope.text)
        self.make_room()

    def show_place(self, place: str) -> None:
        """The title."""
        self.title.setText(PLACES[place])

    def prepare(self) -> None:
        """Make what is seen once something is searched for."""
        if self._best is None:
            self._make_best(best=True).hide()

    def show_count(self, found: int) -> None:
        """The number of hits."""
        self.search.set_count(counted(found, "paper"))

    def offer(self, row: QWidget) -> None:
        """Show beside the title what can be done about this place."""
        self._offer = row
        self._row.insertWidget(1, row)

    def make_room(self) -> None:
        """The search field and the chips give way to what is beside them."""
        least, _, most = (size * theme().metrics.base for size in _FIELD)
        chips = self._filters is not None and self._filters.shown()
        share = _SHARE if chips else 1
        self.search.setMaximumWidth(min(most, max(least, round(share * self.width()))))
        margins = self._row.contentsMargins()
        others = self.title.sizeHint().width() + self.menu_button.sizeHint().width() + 5 * GAP
        for one in (self._best, self._offer):
            if one is not None and not one.isHidden():
                others += one.sizeHint().width() + GAP
        field = _FIELD[1] * theme().metrics.base
        room = self.width() - margins.left() - margins.right() - others - field
        if self._filters is not None:
            least = self._filters.minimumSizeHint().width()
            self._filters.setMaximumWidth(max(least, room))

    def show_no_count(self) -> None:
        """Nothing was searched for: the text cannot be read."""
        self.search.set_count("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.make_room()

    def _offer_best(self, offered: bool, *, best: bool) -> None:
        """Made for the first search: without one there is nothing to match."""
        if offered and self._best is None:
            self._make_best(best=best)
        if self._best is not None:
            self._best.setVisible(offered)
            self._best.setChecked(best)

    def _make_best(self, *, best: bool) -> IconButton:
        self._best = made = IconButton("best", tr("Best matches first"), checked=best)
        made.clicked.connect(self.best_wanted)
        self._row.insertWidget(self._row.indexOf(self.menu_button), made)
        return made

    def _assemble(self) -> None:
        row = self._row
        row.setContentsMargins(PANE_EDGE, 0, PANE_EDGE - GAP, 0)
        row.setSpacing(GAP)
        row.addWidget(self.title)
        row.addStretch(1)
        row.addWidget(self.search, 100)
        row.addWidget(self.menu_button)

    def _connect(self) -> None:
        self.menu_button.clicked.connect(self._want_menu)
        theme().changed.connect(self._dress)

    def _want_menu(self) -> None:
        button = self.menu_button
        self.menu_wanted.emit(button.mapToGlobal(button.rect().bottomLeft()))

    def _dress(self) -> None:
        metrics = theme().metrics
        self.setFixedHeight(metrics.pane_head)
        self.search.setMinimumWidth(_FIELD[0] * metrics.base)
        self.make_room()
