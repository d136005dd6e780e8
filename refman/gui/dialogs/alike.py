"""Names that may be one person, one pair after another, with what speaks for it."""

from collections.abc import Iterator
from concurrent.futures import Future
from functools import partial
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from refman.commands import Outcome
from refman.gui.counting import counted
from refman.gui.dialogs.choosing import nothing
from refman.gui.dialogs.frame import Frame
from refman.gui.dialogs.two_of_one import consented
from refman.gui.language import heard, tr
from refman.gui.session import Session
from refman.gui.theme.metrics import GAP
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.line_delegate import Line
from refman.gui.widgets.line_list import LineList
from refman.services import alike, persons
from refman.services.alike import Found, Proposal
from refman.store import Reading, identities, people
from refman.store.people import Person

_ROWS = 9
_MOST = 1_000
"""Pairs that are listed; when all are decided on, it is looked again."""
_SURE = 95
"""Per cent from which on a pair is picked with the others that are as sure."""


class AlikeDialog(Frame):
    """Looks through the library beside the window; what is found is listed at once, the surest
    first. Nobody is merged but by the button, which means all pairs that are picked."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(tr("Names that may be one author"), parent, width=62)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._beside = session.beside(self)
        self._found: list[Proposal] = []
        self._names: dict[int, str] = {}
        self._waiting = self._merged = False
        self.list = LineList(tr("Pairs of names, the surest first"))
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.list.setSelectionMode(LineList.SelectionMode.ExtendedSelection)
        self.says = QLabel()
        self.bar = QProgressBar()
        self.stop = Button(tr("Stop"), kind="link")
        self.sides = [_Side(), _Side()]
        self.reasons = QLabel()
        self.merge_button = Button(tr("Merge"), "merge", "primary")
        self.apart_button = Button(tr("Not the same"))
        self.sure_button = Button("", kind="link")
        self._assemble()
        self.look()

    def look(self) -> None:
        """Look through the library from the beginning."""
        self._found.clear()
        self._merged = False
        self.bar.show()
        self.stop.show()
        self._beside.ask(_look, self._take)
        self._tell()

    def chosen(self) -> Proposal | None:
        """The pair of the row that is chosen."""
        row = self.list.currentIndex().row()
        return self._found[row] if 0 <= row < len(self._found) else None

    def picked(self) -> list[Proposal]:
        """The pairs that are decided on together."""
        return [self._found[row] for row in self.list.picked()]

    def pick_sure(self) -> None:
        """Pick all pairs that are as good as certain."""
        self.list.pick(range(self._sure()))
        self.list.setFocus()

    def merge(self) -> None:
        """Make the two of each pair one; the first is the name that is shown."""
        self._decide("person.merge")

    def keep_apart(self) -> None:
        """Remember that they are two."""
        self._decide("person.distinct")

    def _decide(self, command: str) -> None:
        pairs, merges = self.picked(), command == "person.merge"
        if not pairs or self._waiting or (merges and not self._agreed(pairs)):
            return
        self._wait(True)
        names = [self._names[one] for pair in pairs for one in pair[:2]]
        end = partial(self._end, pairs, merges)
        asked = {"yes": True} if merges else {}
        if len(pairs) == 1:
            self._session.run_aside(end, command, names=names, **asked)
        else:
            self._session.run_aside(end, "person.pairs", names=names, apart=not merges, **asked)

    def _agreed(self, pairs: list[Proposal]) -> bool:
        twos = (one[:2] for one in pairs)
        return consented(persons.together_by_pairs(self._session.library.reading, twos), self)

    def _end(self, pairs: list[Proposal], merged: bool, done: "Future[Outcome]") -> None:
        self._wait(False)
        if error := done.exception():
            self._session.failed.emit(error)
            return
        self._merged |= merged
        self._session.reported.emit(done.result())
        row, reading = min(self.list.picked(), default=0), self._session.library.reading
        people_ = {one for pair in self._found for one in pair[:2]}
        gone = {one for one in people_ if people.person(reading, one) is None}
        stays = (one for one in self._found if one not in pairs and not gone & set(one[:2]))
        self._found = list(stays)
        if not self._found and self._merged and self.bar.isHidden():
            self.look()  # who was made one may be like others now
        else:
            self._fill(row)

    def _take(self, found: tuple[Found, dict[int, str]]) -> None:
        (done, total, proposals), names = found
        before = self.chosen()
        self._names |= names
        self._found = alike.ordered([*self._found, *proposals])[:_MOST]
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        if done == total:
            self._rest()
        if proposals or done == total:
            self._fill(self._found.index(before) if before in self._found else 0)

    def _rest(self) -> None:
        self._beside.forget()
        self.bar.hide()
        self.stop.hide()
        self._tell()

    def _fill(self, row: int) -> None:
        self.list.set_lines(self._line(one) for one in self._found)
        self.list.setCurrentIndex(self.list.model().index(min(row, len(self._found) - 1), 0))
        self._tell()
        self._show()

    def _sure(self) -> int:
        """How many of the first pairs are as good as certain."""
        return sum(one.score >= _SURE for one in self._found)

    def _line(self, one: Proposal) -> Line:
        names = f"{self._names[one.one]}  ·  {self._names[one.other]}"
        note = ", ".join(map(heard, one.reasons[1:]))
        return Line(names, nothing, note=note, stamp=f"{one.score} %", icon="person")

    def _tell(self) -> None:
        number, looking = len(self._found), not self.bar.isHidden()
        words = tr("{number} of names may be one author", number=counted(number, "pair"))
        if not number:
            words = tr("Looking for names that may be one author") if looking else _NONE
        self.says.setText(f"{words} …" if looking else f"{words}.")

    def _show(self) -> None:
        pair, reading = self.chosen(), self._session.library.reading
        for side, person in zip(self.sides, pair[:2] if pair else (None, None), strict=True):
            side.show_person(reading, people.person(reading, person) if person else None)
        self.reasons.setText(
            tr(
                "{score} % sure: {reasons}.",
                score=pair.score,
                reasons=", ".join(map(heard, pair.reasons)),
            )
            if pair is not None
            else ""
        )
        self._wait(self._waiting)

    def _wait(self, waiting: bool) -> None:
        self._waiting = waiting
        usable = not waiting and self.chosen() is not None and self._session.library.writable
        for button in (self.merge_button, self.apart_button):
            button.setEnabled(usable)
        number, sure = len(self.list.picked()), self._sure()
        words = tr("Merge {number}", number=counted(number, "pair")) if number > 1 else tr("Merge")
        self.merge_button.setText(words)
        self.sure_button.setVisible(sure > 1)
        self.sure_button.setText(
            tr("Select the {number:,} that are {sure} % sure or more", number=sure, sure=_SURE)
        )

    def _assemble(self) -> None:
        self.says.setProperty("role", "secondary")
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How far the names are looked through"))
        self.bar.setFixedWidth(120)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.says, 1)
        head.addWidget(self.bar)
        head.addWidget(self.stop)
        self.column.addLayout(head)
        self.fit_rows(self.list, _ROWS)
        self.column.addWidget(self.list)
        sides = QHBoxLayout()
        sides.setSpacing(2 * GAP)
        for side in self.sides:
            sides.addWidget(side, 1)
        self.column.addLayout(sides)
        self.reasons.setWordWrap(True)
        self.reasons.setTextFormat(Qt.TextFormat.PlainText)
        # As high for each pair, or the buttons would move under the pointer.
        self.reasons.setMinimumHeight(3 * self.reasons.fontMetrics().lineSpacing())
        self.reasons.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self.reasons)
        self.apart_button.setToolTip(tr("Remember that these are two authors"))
        self.merge_button.setToolTip(tr("One author under both names; papers keep those printed"))
        close = Button(tr("Close"))
        self.add_buttons(self.apart_button, self.merge_button, left=[close, self.sure_button])
        self.give_key(self.apart_button, "N")
        self.give_key(self.merge_button, "M")
        close.clicked.connect(self.reject)
        self.stop.clicked.connect(self._rest)
        self.merge_button.clicked.connect(self.merge)
        self.apart_button.clicked.connect(self.keep_apart)
        self.sure_button.clicked.connect(self.pick_sure)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show())
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._wait(self._waiting))
        self.list.setFocus()


_NONE = tr("No two names look like one author")


class _Side(QLabel):
    """A person in a few words."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setMinimumHeight(4 * self.fontMetrics().lineSpacing())

    def show_person(self, reading: Reading, person: Person | None) -> None:
        if person is None:
            self.setText("")
            return
        years = list(people.years(reading, person.id))
        span = f", {years[0]}" if years else ""
        span += f"–{years[-1]}" if len(years) > 1 else ""
        printed = [one.name for one in identities.printed(reading, person.id)]
        with_ = [one.name for one in people.coauthors(reading, person.id, limit=3)]
        lines = [f"{counted(person.papers, 'paper')}{span}"]
        lines += (
            [tr("also {printed}", printed=", ".join(printed[:3]))]
            if printed != [person.name]
            else []
        )
        lines += [tr("with {with_}", with_=", ".join(with_))] if with_ else []
        told = "<br>".join(map(escape, lines))
        self.setText(f"<b>{escape(person.name)}</b><br>{told}")


def _look(reading: Reading) -> Iterator[tuple[Found, dict[int, str]]]:
    for found in alike.find(reading):
        ids = [id_ for one in found.proposals for id_ in (one.one, one.other)]
        names: dict[int, str] = {}
        for start in range(0, len(ids), 500):
            names |= people.names(reading, ids[start : start + 500])
        yield found, names
