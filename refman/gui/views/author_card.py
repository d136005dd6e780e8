"""Under the authors: what is known of the one who was picked."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from refman.gui.language import figure, tr
from refman.gui.models.papers_columns import short_category
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP, PANE_EDGE
from refman.gui.widgets.bar_chart import BarChart
from refman.gui.widgets.buttons import IconButton
from refman.gui.widgets.elided_label import ElidedLabel
from refman.gui.widgets.years import Year
from refman.model.changes import Changes
from refman.model.entry import PersonId, Profile
from refman.model.query import Node
from refman.store import Reading, people
from refman.store.people import Metrics

_HEADING = tr("Papers per year")
_COLUMNS = 3


class AuthorCard(QFrame):
    """Name, figures of the newest profile page, and papers per year. Hidden while nobody, or more
    than one person, is picked."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._name = ElidedLabel(lines=2)
        self._source = ElidedLabel()
        self._figures = QWidget()
        self._grid = QGridLayout(self._figures)
        self._heading = QLabel(_HEADING)
        self._heading.setWordWrap(True)
        self._chart = BarChart()
        self._open = IconButton("open", tr("Show profile"))
        self._cells: list[QWidget] = []
        self._roomy = True
        self._years: dict[int, int] = {}
        self._beside = session.beside(self)
        self._seen = self._asked()
        self._assemble()
        self._connect()
        self.refresh()

    def set_roomy(self, roomy: bool) -> None:
        """Whether there is room for the chart."""
        self._roomy = roomy
        self._show_chart()

    def refresh(self) -> None:
        """Read again what is known of the person."""
        picked, place = self._session.scope.people, self._session.scope.of_place()
        person = None
        if len(picked) == 1:
            person = people.find(self._session.library.reading, picked[0])
        self.setVisible(person is not None)
        if person is None:
            self._beside.forget()
        else:
            self._name.setText(picked[0])
            self.setAccessibleName(tr("About {picked}", picked=picked[0]))
            self._beside.ask(partial(_known, person, place), self._fill)

    def _follow_scope(self) -> None:
        """Behind the papers, as the room for it is taken from the list; of a search it tells
        nothing."""
        seen = self._asked()
        if seen != self._seen:
            self._seen = seen
            self._session.once_found(self, self.refresh)

    def _asked(self) -> tuple[object, ...]:
        scope = self._session.scope
        return scope.people, scope.of_place(), scope.year

    def hear(self, news: Changes) -> None:
        """Refresh when a change may have touched the person's papers or figures."""
        if news.everything or news.people or news.entries or news.sources:
            self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, theme().colour("line"))

    def _assemble(self) -> None:
        self._name.setProperty("role", "number")
        self._source.setProperty("role", "axis")
        self._heading.setProperty("role", "heading")
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(GAP)
        self._grid.setColumnStretch(_COLUMNS - 1, 1)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._open, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(PANE_EDGE, GAP, PANE_EDGE - GAP // 2, GAP)
        column.setSpacing(GAP // 2)
        column.addLayout(head)
        column.addWidget(self._figures)
        column.addWidget(self._source)
        column.addSpacing(GAP // 2)
        column.addWidget(self._heading)
        column.addWidget(self._chart)

    def _connect(self) -> None:
        self._session.scope_changed.connect(self._follow_scope)
        self._session.news.connect(self.hear)
        self._chart.picked.connect(self._toggle_year)
        self._chart.stated.connect(lambda words: self._heading.setText(words or _HEADING))
        self._open.clicked.connect(self._show_profile)

    def _fill(self, found: tuple[list[Metrics], dict[int, int]]) -> None:
        known, self._years = found
        self._show_figures(figures(known[0].profile) if known else [])
        self._source.setText(tr("From {source}", source=known[0].source) if known else "")
        self._source.setVisible(bool(known))
        self._chart.set_years(Year(year, papers) for year, papers in self._years.items())
        self._chart.set_chosen(self._session.scope.year)
        self._show_chart()

    def _show_figures(self, shown: list[tuple[str, str]]) -> None:
        for old in self._cells:
            old.hide()
            old.deleteLater()
        self._cells = [_figure(number, label) for number, label in shown]
        for place, cell in enumerate(self._cells):
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(cell, place // _COLUMNS, place % _COLUMNS, side)
        self._figures.setVisible(bool(shown))

    def _show_chart(self) -> None:
        shown = self._roomy and bool(self._years)
        self._heading.setVisible(shown)
        self._chart.setVisible(shown)

    def _toggle_year(self, year: int) -> None:
        self._session.narrow(year=None if self._session.scope.year == year else year)

    def _show_profile(self) -> None:
        """The details show the author's profile while no paper is selected."""
        self._session.select(())
        if self._session.window is not None:
            self._session.window.show_details()


def _known(
    person: PersonId, place: Node, reading: Reading
) -> Iterator[tuple[list[Metrics], dict[int, int]]]:
    yield people.metrics(reading, person), people.years(reading, person, place)


def figures(profile: Profile) -> list[tuple[str, str]]:
    """Numbers and their labels; what the page did not say is left out, never zero."""
    known = (
        (_number(profile.h_index), "h-index"),
        (_number(profile.citations), "citations"),
        (_number(profile.papers), "papers"),
        (_number(profile.novelty, "%"), "novelty"),
        (_number(profile.ai_score), tr("AI score")),
        (short_category(profile.field or ""), "field"),
    )
    return [(number, label) for number, label in known if number]


def _number(value: int | None, unit: str = "") -> str:
    return "" if value is None else f"{figure(value, ',')}{unit}"


def _figure(number: str, label: str) -> QWidget:
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for text, role in ((number, "number"), (label, "axis")):
        part = QLabel(text)
        part.setProperty("role", role)
        column.addWidget(part)
    cell.setAccessibleName(f"{label}: {number}")
    return cell
