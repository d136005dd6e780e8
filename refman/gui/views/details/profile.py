"""An author: who that is, what profile pages say, papers by year, co-authors, names and more."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from refman.gui.counting import counted
from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP
from refman.gui.views.details.category import CategoryPill
from refman.gui.views.details.coauthors import Coauthors
from refman.gui.views.details.identity import Alike, AlikeRows, Facts, NamesSeen
from refman.gui.views.details.numbers import Numbers
from refman.gui.views.details.page import Page, Section, hairline, label
from refman.gui.views.details.profiles import Profiles
from refman.gui.views.details.shares import Tagged, Venues
from refman.gui.widgets.bar_chart import BarChart
from refman.gui.widgets.breaking import breakable
from refman.gui.widgets.buttons import IconButton
from refman.gui.widgets.years import Year
from refman.model import query
from refman.model.entry import PersonId
from refman.model.query import Node
from refman.store import Reading, identities, people
from refman.store.identities import Identity, Printed
from refman.store.people import Metrics, Person
from refman.store.selection import TagCount

_WHERE = {
    "all": tr("in the library"),
    "recent": tr("added this week"),
    "list": tr("on the reading list"),
    "read": tr("read recently"),
    "untagged": tr("without a tag"),
    "duplicates": tr("among the duplicates"),
    "trash": tr("in the trash"),
}
"""What the number of papers counts, by the place that is shown."""

_ALIKE = 3
_PATIENCE = 100
"""Milliseconds before somebody's name stands there alone: what comes at once need not flash by."""


class _Known(NamedTuple):
    """What the page shows first; `with_code` is how many papers have code."""

    person: Person
    metrics: list[Metrics]
    identity: Identity
    years: dict[int, int]
    with_code: int
    years_with_code: dict[int, int]


class _Around(NamedTuple):
    """What takes longer: of whoever has a thousand papers, more than half of it goes to those who
    wrote them too."""

    printed: list[Printed]
    coauthors: list[Person]
    venues: list[tuple[str, int]]
    tags: list[TagCount]
    alike: tuple[Alike, ...] = ()


def _read(name: str, place: Node, reading: Reading) -> Iterator[_Known | _Around | None]:
    found = people.find(reading, name)
    person = None if found is None else people.person(reading, found, place)
    if person is None:
        yield None
        return
    with_code = query.conjunction(place, query.Trait("has", "code"))
    coded = people.person(reading, person.id, with_code)
    yield _Known(
        person,
        people.metrics(reading, person.id),
        identities.of(reading, person.id),
        people.years(reading, person.id, place),
        coded.papers if coded else 0,
        people.years(reading, person.id, with_code),
    )
    around = _Around(
        identities.printed(reading, person.id),
        people.coauthors(reading, person.id, place),
        people.venues(reading, person.id, place),
        people.tags(reading, person.id, place),
    )
    yield around
    if others := tuple(_alike(reading, person.id)):
        yield around._replace(alike=others)


def _alike(reading: Reading, person: PersonId) -> Iterator[Alike]:
    """Who may be the same person, after all else: the co-authors of each are looked at."""
    from refman.services import alike  # no start needs it

    found = alike.of_person(reading, person)[:_ALIKE]
    others = [one.other if one.one == person else one.one for one in found]
    names = people.names(reading, others)
    for id_, one in zip(others, found, strict=True):
        yield Alike(names[id_], one.score, one.reasons)


class ProfilePage(Page):
    """Shows one author after another, and of the papers those of the place that is shown."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Author"))
        self._session = session
        self._beside = session.beside(self)
        self._person: PersonId | None = None
        self._asked: tuple[str, Callable[[bool], None]] = ("", lambda _: None)
        self._late = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._late.timeout.connect(self._show_name)
        self._name = label("", "title", wrap=True)
        self._field = CategoryPill()
        self._papers = label("", "secondary")
        self._edit = IconButton("edit", tr("Edit author…"))
        self._line = hairline()
        self._numbers = Numbers()
        self._years = Section(tr("Papers per year"))
        self._chart = BarChart(full=True)
        self._stated = label("", "secondary")
        self._with = Section(tr("Writes with"))
        self._coauthors = Coauthors(session)
        self._draw = self._with.add_link(tr("Graph"))
        self._facts = Facts(session)
        self._alike = Section(tr("May be the same author"))
        self._rows = AlikeRows(session)
        self._names = Section(tr("Names seen"))
        self._seen = NamesSeen(session)
        self._split = self._names.add_link(tr("Split…"))
        self._venues = Section(tr("Appeared in"))
        self._places = Venues(session)
        self._tags = Section(tr("Tags"))
        self._tagged = Tagged(session)
        self._source = Section(tr("Source"))
        self._profiles = Profiles(session)
        self._parts: tuple[QWidget, ...] = (
            self._facts, self._line, self._numbers, self._years, self._with,
            self._names, self._alike, self._venues, self._tags, self._source,
        )  # fmt: skip
        self._assemble()
        self._chart.picked.connect(self._pick)
        self._chart.stated.connect(self._stated.setText)
        for button, deed in (
            (self._draw, lambda window: window.authorship.draw()),
            (self._split, lambda window: window.authorship.split()),
            (self._seen.add, lambda window: window.authorship.edit("also")),
            (self._edit, lambda window: window.authorship.edit()),
        ):
            button.clicked.connect(lambda _=False, deed=deed: deed(session.window))

    def show_person(self, name: str, then: Callable[[bool], None]) -> None:
        """Show an author by the name shown; `then` is told whether the library knows one of that
        name who wrote what is shown, or that the name stands there until it is known."""
        place, where = self._session.scope.of_place(), _WHERE[self._session.scope.place]
        self._asked = name, then

        def take(known: _Known | _Around | None) -> None:
            self._late.stop()
            if isinstance(known, _Around):
                self._show_around(known)
                return
            if known is not None:
                self._show(known, where)
            then(known is not None)

        self._late.start()
        self._beside.ask(partial(_read, name, place), take)

    def forget(self) -> None:
        """Somebody or something else is shown; no answer is waited for."""
        self._late.stop()
        self._beside.forget()

    def _show_name(self) -> None:
        """Whose papers the table shows by now; of one who is shown already, all of it stays."""
        name, then = self._asked
        shown = breakable(name, theme().metrics.title)
        if shown != self._name.text():
            self._person = None
            self.to_top()
            self._name.setText(shown)
            self._papers.setText("…")
            for part in (self._field, *self._parts):
                part.hide()
        then(True)

    def _show(self, known: _Known, where: str) -> None:
        if known.person.id != self._person:
            self.to_top()
            for part in (self._with, self._names, self._alike, self._venues, self._tags):
                part.hide()
        self._person = known.person.id
        self._name.setText(breakable(known.person.name, theme().metrics.title))
        self._papers.setText(f"{counted(known.person.papers, 'paper')} {where}")
        self._show_metrics(known.metrics, known.with_code)
        self._show_years(known.years, known.years_with_code)
        self._facts.show_identity(known.identity)
        self._split.setVisible(known.person.papers > 1)

    def _show_around(self, around: _Around) -> None:
        self._coauthors.show_people(around.coauthors)
        self._with.setVisible(bool(around.coauthors))
        self._rows.show_alike(self._asked[0], around.alike)
        self._alike.setVisible(bool(around.alike))
        self._seen.show_names(around.printed)
        self._names.setVisible(bool(around.printed))
        self._places.show_venues(around.venues)
        self._venues.setVisible(bool(around.venues))
        self._tagged.show_tags(around.tags)
        self._tags.setVisible(bool(around.tags))

    def _show_metrics(self, metrics: list[Metrics], with_code: int) -> None:
        profile = metrics[0].profile if metrics else None
        self._field.set_category((profile.field if profile else "") or "")
        self._numbers.show_profile(profile, with_code)
        self._line.setVisible(not self._numbers.isHidden())
        self._profiles.show_profiles(metrics)
        self._source.set_title(tr("Source") if len(metrics) == 1 else tr("Sources"))
        self._source.setVisible(bool(metrics))

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
        row.addWidget(self._edit)
        self._years.add_aside(self._stated)
        self._years.body.addWidget(self._chart)
        self._with.body.addWidget(self._coauthors)
        self._alike.body.addWidget(self._rows)
        self._names.body.addWidget(self._seen)
        self._venues.body.addWidget(self._places)
        self._tags.body.addWidget(self._tagged)
        self._source.body.addWidget(self._profiles)
        self.column.addWidget(self._name)
        self.column.addLayout(row)
        for part in self._parts:
            self.column.addWidget(part)
        self.column.addStretch(1)
