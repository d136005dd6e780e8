"""The questions of a linked file, one after another."""

from collections.abc import Mapping
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from refman.commands import Outcome
from refman.gui.dialogs.frame import Frame
from refman.gui.dialogs.review_questions import Answer, Asked, asked
from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP
from refman.gui.widgets.buttons import Button, IconButton
from refman.gui.widgets.focus_area import FocusArea
from refman.gui.widgets.side_card import SideCard
from refman.model.changes import Changes
from refman.store import documents
from refman.store.documents import Conflict, Linked

_WIDTH = 62
_EDGES = 2
"""Font sizes, both."""


class ReviewDialog(Frame):
    """Arrow keys go from side to side; Enter takes one and goes on. The last answer closes it."""

    def __init__(self, session: Session, linked: Linked, parent: QWidget | None) -> None:
        self._name = Path(linked.path).name
        super().__init__(tr("Review {name}", name=self._name), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._linked = linked
        self._questions: list[Conflict] = []
        self._place = 0
        self._asked: Asked | None = None
        self._waiting = False
        self.cards: list[SideCard] = []
        self.own = QPlainTextEdit()
        self._group = QButtonGroup(self)
        self._assemble()
        session.news.connect(self._hear)
        self._read()

    def question(self) -> Conflict:
        """What is asked now."""
        return self._questions[self._place]

    def choose(self, place: int) -> None:
        """Choose the side at a place."""
        card = self.cards[place % len(self.cards)]
        card.setChecked(True)
        own = self._asked and self._asked.own and card is self.cards[-1]
        (self.own if own else card).setFocus()

    def accept(self) -> None:
        """Take what is chosen and go on."""
        take = self._chosen()
        if not take or self._waiting:
            return
        self._wait(True)
        asked_ = self.question()
        self._session.run_aside(
            self._end, "resolve", path=Path(self._linked.path), key=asked_.key,
            field=asked_.field, **take,
        )  # fmt: skip

    def go(self, step: int) -> None:
        """Look at another question, answering none."""
        self._place = (self._place + step) % len(self._questions)
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.own and event.type() == QEvent.Type.FocusIn and self.cards:
            self.cards[-1].setChecked(True)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.accept()
                return True
        return super().eventFilter(watched, event)

    def _chosen(self) -> Mapping[str, str | bool]:
        """What the command is told of the answer; empty for none."""
        place = self._group.checkedId()
        if self._asked is None or place < 0:
            return {}
        if place < len(self._asked.answers):
            return {"take": self._asked.answers[place].take}
        if text := self.own.toPlainText().strip():
            return {"value": text}
        return {"clear": True} if self._asked.clears else {}

    def _end(self, done: "Future[Outcome]") -> None:
        self._wait(False)
        self._read()
        if error := done.exception():
            self._session.failed.emit(error)
        elif not self._questions:
            self._session.reported.emit(done.result())
            super().accept()

    def _hear(self, news: Changes) -> None:
        if (news.documents or news.everything) and not self._waiting:
            self._read()
            if not self._questions:
                self.reject()

    def _read(self) -> None:
        """Ask what there is to ask now; the question that is shown stays if it is the same."""
        before = self.question() if self._questions else None
        found = documents.conflicts(self._session.library.reading, self._linked.id)
        self._questions = [one for one in found if not one.answer]
        if before in self._questions:
            self._place = self._questions.index(before)
            self._count()
        elif self._questions:
            self._place = min(self._place, len(self._questions) - 1)
            self._show()

    def _count(self) -> None:
        several = len(self._questions) > 1
        self._number.setText(
            tr(
                "question {place:,} of {questions:,}",
                place=self._place + 1,
                questions=len(self._questions),
            )
        )
        for widget in (self._number, self._back, self._on):
            widget.setVisible(several)

    def _show(self) -> None:
        self._count()
        now = self._asked = asked(self.question(), self._name, self._session.library.reading)
        self._sentence.setText(now.sentence)
        self.own.setPlaceholderText(
            tr("Nothing: the field goes on both sides") if now.clears else ""
        )
        self.own.setPlainText(self.question().ours or self.question().theirs)
        self._area.takeWidget()
        self._area.setWidget(self._sides(now))
        self._fit()
        self.choose(0)

    def _sides(self, now: Asked) -> QWidget:
        for card in self.cards:
            self._group.removeButton(card)
        self.own.setParent(self)  # kept when the sides around it go
        self.cards = [_card(answer) for answer in now.answers]
        if now.own:
            self.cards.append(SideCard(tr("Another text"), inner=self.own))
        self.own.setVisible(now.own)
        for place, card in enumerate(self.cards):
            self._group.addButton(card, place)
            card.stepped.connect(lambda step, place=place: self.choose(place + step))
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        self._fill(grid, now)
        return inner

    def _fill(self, grid: QGridLayout, now: Asked) -> None:
        row = 0
        whole = not now.own
        for heading, text in (
            (tr("Before"), now.before),
            (tr("In {name}", name=self._name), now.context),
        ):
            if text:
                grid.addWidget(_quoted(heading, text, typed=whole), row, 0, 1, 2)
                row += 1
        beside = len(now.answers) == 2 and not now.context
        for place, card in enumerate(self.cards):
            if beside and place < 2:
                grid.addWidget(card, row, place)
            else:
                grid.addWidget(card, row + 1 + place, 0, 1, 2)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(row + 2 + len(self.cards), 1)

    def _fit(self) -> None:
        """Be as high as the sides, which scroll where the screen ends."""
        self.fit_area(self._area)

    def _wait(self, waiting: bool) -> None:
        self._waiting = waiting
        self._take.setEnabled(not waiting)

    def _assemble(self) -> None:
        base, room = theme().metrics.base, self.screen().availableSize().width()
        host = self.parentWidget()
        room = min(room, host.window().width()) if host is not None else room
        self.setFixedWidth(min(_WIDTH * base, room - 2 * _EDGES * base))
        self._sentence = QLabel()
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._number = QLabel()
        self._number.setProperty("role", "secondary")
        self._back = IconButton("chevron-left", tr("The question before"))
        self._on = IconButton("chevron-right", tr("The next question"))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._sentence, 1)
        for widget in (self._number, self._back, self._on):
            row.addWidget(widget)
        self.column.addLayout(row)
        self._area = FocusArea()
        self.column.addWidget(self._area)
        self._prepare_own()
        close, self._take = Button(tr("Close")), Button(tr("Take this"), "check", "primary")
        self.add_buttons(close, self._take)
        close.clicked.connect(self.reject)
        self._take.clicked.connect(self.accept)
        self._back.clicked.connect(lambda _=False: self.go(-1))
        self._on.clicked.connect(lambda _=False: self.go(1))
        self._group.idToggled.connect(self._judge)

    def _prepare_own(self) -> None:
        self.own.setAccessibleName(tr("Another text"))
        self.own.setTabChangesFocus(True)
        self.own.setFixedHeight(3 * theme().metrics.line + 2 * GAP)
        self.own.installEventFilter(self)
        self.own.textChanged.connect(self._judge)

    def _judge(self) -> None:
        self._take.setEnabled(bool(self._chosen()) and not self._waiting)


def _card(answer: Answer) -> SideCard:
    silent = not answer.pieces and answer.heading.startswith(tr("In "))
    pieces = [(tr("left out"), False)] if silent else answer.pieces
    return SideCard(answer.heading, pieces, typed=answer.typed)


def _quoted(heading: str, text: str, *, typed: bool) -> QFrame:
    frame = QFrame()
    frame.setProperty("tone", "sunken")
    column = QVBoxLayout(frame)
    column.setContentsMargins(GAP + 4, GAP, GAP + 4, GAP)
    column.setSpacing(2)
    for words, role in ((heading, "heading"), (text, "mono" if typed else "")):
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if role:
            label.setProperty("role", role)
        column.addWidget(label)
    return frame
