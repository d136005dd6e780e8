"""What narrows the table, as chips beside its title; those without room are behind “+2”."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from refman.gui.counting import counted
from refman.gui.language import tr
from refman.gui.models.sidebar_collections import collection_icon
from refman.gui.models.source_icons import source_icon
from refman.gui.scope import Narrowing, Scope
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.chips import FilterChip
from refman.gui.widgets.hint import verbatim
from refman.store import Reading, collections, projects, sources

Looks = dict[Narrowing, tuple[str, str]]
"""Name and icon of what a value of the scope does not tell them of: collections, projects,
sources."""


@dataclass(frozen=True, slots=True)
class Filter:
    """One thing that narrows, and the change of the scope that takes it away."""

    label: str
    icon: str
    kind: str
    without: tuple[str, object]

    @property
    def removal(self) -> str:
        """What taking it away is called."""
        return tr("Take away {kind}: “{label}”", kind=self.kind, label=self.label)


def looks(reading: Reading) -> Looks:
    """Of all collections, projects and sources."""
    known = collections.tree(reading).by_id.values()
    of_collections: Looks = {
        ("collections", one.id): (one.name, collection_icon(one)) for one in known
    }
    found = projects.names(projects.every(reading))
    of_projects: Looks = {("projects", one): (name, "project") for one, name in found.items()}
    return (
        of_collections
        | of_projects
        | {
            ("sources", source.name): (source.name, source_icon(source.kind))
            for source in sources.every(reading)
        }
    )


def filters(scope: Scope, looks: Looks) -> list[Filter]:
    """Everything but the search text that narrows `scope`."""
    found = [
        Filter(
            *looks.get((part, value), (str(value), icon)),
            kind,
            (part, tuple(other for other in getattr(scope, part) if other != value)),
        )
        for part, kind, icon in _PARTS
        for value in getattr(scope, part)
    ]
    if scope.year is not None:
        found.append(Filter(str(scope.year), "calendar", tr("Year"), ("year", None)))
    return found


_PARTS = (
    ("people", tr("Author"), "person"),
    ("collections", tr("Collection"), "folder"),
    ("projects", tr("Project"), "project"),
    ("tags", tr("Tag"), "tag"),
    ("sources", tr("Source"), "file"),
)


_REST, _REST_BESIDE = 6, 3
"""Widths in units of the font size of “3 filters”, alone, and of “+2” beside chips."""


class FilterRow(QWidget):
    """A row of removable chips, as many as there is room for.

    Signals:
        widened: name and value of the part of the scope that takes a filter away.
    """

    widened = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters: list[Filter] = []
        self._chips: list[FilterChip] = []
        self.rest: Button | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._arrange)
        self.hide()

    def show_filters(self, found: list[Filter]) -> None:
        """Show these and no others; the focus stays in the row while it has any."""
        if found == self._filters:
            return
        focused = next((n for n, c in enumerate(self._chips) if c.hasFocus()), -1)
        self._filters = found
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(one) for one in found]
        self.setVisible(bool(found))
        self.updateGeometry()
        self._arrange()
        if focused >= 0 and self._chips:
            self._chips[min(focused, len(self._chips) - 1)].setFocus()

    def shown(self) -> tuple[Filter, ...]:
        """The filters, those behind “+2” among them."""
        return tuple(self._filters)

    def sizeHint(self) -> QSize:
        widths = [chip.sizeHint().width() for chip in self._chips]
        return QSize(sum(widths) + GAP * max(0, len(widths) - 1), theme().metrics.button)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().metrics.base * _REST, theme().metrics.button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _chip(self, one: Filter) -> FilterChip:
        chip = FilterChip(one.label, one.icon, self)
        chip.setAccessibleName(f"{one.kind}: {one.label}")
        chip.setToolTip(verbatim(one.removal))
        chip.removed.connect(self._remover(one))
        chip.clicked.connect(self._remover(one))
        return chip

    def _remover(self, one: Filter) -> Callable[[], None]:
        return lambda *_: self.widened.emit(*one.without)

    def _arrange(self) -> None:
        fitting = self._fitting()
        x = 0
        for number, chip in enumerate(self._chips):
            chip.setVisible(number < fitting)
            if number < fitting:
                width = min(chip.sizeHint().width(), max(1, self.width() - x))
                height = theme().metrics.chip
                chip.setGeometry(x, (self.height() - height) // 2, width, height)
                x += width + GAP
        self._offer_rest(fitting, x)

    def _fitting(self) -> int:
        """How many chips there is room for, beside a button for the others."""
        if self.sizeHint().width() <= self.width():
            return len(self._chips)
        room, count = self.width() - theme().metrics.base * _REST_BESIDE, 0
        for chip in self._chips:
            room -= chip.sizeHint().width() + GAP
            if room < 0:
                break
            count += 1
        alone = len(self._chips) == 1 and self.width() >= self._chips[0].minimumSizeHint().width()
        return 1 if alone else count

    def _offer_rest(self, fitting: int, x: int) -> None:
        hidden = self._filters[fitting:]
        if hidden and self.rest is None:
            self.rest = Button("", kind="quiet")
            self.rest.setParent(self)
            self.rest.clicked.connect(self._list_rest)
        if self.rest is not None:
            words = (
                tr("{hidden} more", hidden=counted(len(hidden), "filter"))
                if fitting
                else counted(len(hidden), "filter")
            )
            self.rest.setVisible(bool(hidden))
            self.rest.setText(f"+{len(hidden)}" if fitting else words)
            self.rest.setAccessibleName(words)
            self.rest.setToolTip(verbatim(", ".join(one.label for one in hidden)))
            self.rest.setGeometry(
                x, 0, min(self.rest.sizeHint().width(), self.width()), self.height()
            )

    def _list_rest(self) -> None:
        assert self.rest is not None  # it was clicked
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = sum(chip.isVisible() for chip in self._chips)
        for one in self._filters[shown:]:
            menu.addAction(one.removal.replace("&", "&&"), self._remover(one))
        menu.popup(self.rest.mapToGlobal(self.rest.rect().bottomLeft()))
