"""An author: what a profile page says, papers per year, and co-authors."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel

from refman.gui.models.source_icons import source_icon
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import GAP, ICON
from refman.gui.views.details.breaking import breakable
from refman.gui.views.details.category import CategoryPill
from refman.gui.views.details.coauthors import Coauthors
from refman.gui.views.details.links import LinkLabel
from refman.gui.views.details.numbers import Numbers
from refman.gui.views.details.page import Page, Section, hairline, label
from refman.gui.views.details.words import counted
from refman.gui.widgets.bar_chart import BarChart
from refman.gui.widgets.years import Year
from refman.model import query
from refman.model.entry import PersonId
from refman.model.query import Node
from refman.store import Reading, people, search, selection
from refman.store.people import Metrics, Person

_WHERE = {
    "all": "in the library",
    "recent": "added this week",
    "untagged": "without a tag",
    "trash": "in the trash",
}
"""What the number of papers counts, by the place that is shown."""


class _Known(NamedTuple):
    """What the page shows; `with_code` is how many papers have code."""

    person: Person
    metrics: list[Metrics]
    years: dict[int, int]
    with_code: int
    years_with_code: dict[int, int]
    coauthors: list[Person]


def _read(name: str, place: Node, reading: Reading) -> Iterator[_Known | None]:
    found = people.find(reading, name)
    person = None if found is None else people.person(reading, found, place)
    if person is None:
        yield None
        return
    with_code = query.conjunction(place, query.By(name), query.Trait("has", "code"))
    ids = search.ids(reading, with_code).tolist()
    yield _Known(
        person,
        people.metrics(reading, person.id),
        people.years(reading, person.id, place),
        len(ids),
        selection.years(reading, ids),
        people.coauthors(reading, person.id, place),
    )


class ProfilePage(Page):
    """Shows one author after another, and of the papers those of the place that is shown."""

    def __init__(self, session: Session) -> None:
        super().__init__("Author")
        self._session = session
        self._beside = session.beside(self)
        self._person: PersonId | None = None
        self._name = label("", "title", wrap=True)
        self._field = CategoryPill()
        self._papers = label("", "secondary")
        self._line = hairline()
        self._numbers = Numbers()
        self._years = Section("Papers per year")
        self._chart = BarChart(full=True)
        self._stated = label("", "secondary")
        self._with = Section("Writes with")
        self._coauthors = Coauthors(session)
        self._source = Section("Source")
        self._icon = QLabel()
        self._page = LinkLabel(lambda name: session.narrow(people=(), sources=(name,)))
        self._assemble()
        self._chart.picked.connect(self._pick)
        self._chart.stated.connect(self._stated.setText)
        theme().changed.connect(self._dress)
        self._dress()

    def show_person(self, name: str, then: Callable[[bool], None]) -> None:
        """Show an author by the name shown; `then` is told whether the library knows one of that
        name who wrote what is shown."""
        place, where = self._session.scope.of_place(), _WHERE[self._session.scope.place]

        def take(known: _Known | None) -> None:
            if known is not None:
                self._show(known, where)
            then(known is not None)

        self._beside.ask(partial(_read, name, place), take)

    def forget(self) -> None:
        """Somebody or something else is shown; no answer is waited for."""
        self._beside.forget()

    def _show(self, known: _Known, where: str) -> None:
        if known.person.id != self._person:
            self.to_top()
        self._person = known.person.id
        self._name.setText(breakable(known.person.name, theme().metrics.title))
        self._papers.setText(f"{counted(known.person.papers, 'paper')} {where}")
        self._show_metrics(known.metrics, known.with_code)
        self._show_years(known.years, known.years_with_code)
        self._coauthors.show_people(known.coauthors)
        self._with.setVisible(bool(known.coauthors))

    def _show_metrics(self, metrics: list[Metrics], with_code: int) -> None:
        profile = metrics[0].profile if metrics else None
        self._field.set_category((profile.field if profile else "") or "")
        self._numbers.show_profile(profile, with_code)
        self._line.setVisible(not self._numbers.isHidden())
        self._source.setVisible(bool(metrics))
        if metrics:
            self._page.set_pieces([(metrics[0].source, metrics[0].source)])

    def _show_years(self, years: dict[int, int], with_code: dict[int, int]) -> None:
        self._chart.set_years(
            Year(year, papers, with_code.get(year, 0)) for year, papers in years.items()
        )
        self._chart.set_chosen(self._session.scope.year)
        self._years.setVisible(bool(years))

    def _pick(self, year: int) -> None:
        """Narrow the table to a year; the same year again widens it."""
        self._session.narrow(year=None if self._session.scope.year == year else year)

    def _assemble(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._field)
        row.addWidget(self._papers, 1)
        self._years.add_aside(self._stated)
        self._years.body.addWidget(self._chart)
        self._with.body.addWidget(self._coauthors)
        source = QHBoxLayout()
        source.setSpacing(GAP)
        source.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        source.addWidget(self._page, 1)
        self._source.body.addLayout(source)
        self.column.addWidget(self._name)
        self.column.addLayout(row)
        for part in (self._line, self._numbers, self._years, self._with, self._source):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def _dress(self) -> None:
        colour = theme().tokens.second
        self._icon.setPixmap(pixmap(source_icon("profile"), colour, ICON, self.devicePixelRatioF()))
