"""Two papers side by side, field by field: made one, tied as versions, or kept apart."""

from collections.abc import Sequence
from concurrent.futures import Future
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from refman.commands import Outcome
from refman.gui.dialogs import merge_words as words
from refman.gui.dialogs.frame import Frame
from refman.gui.dialogs.merge_rows import KEY, Rows
from refman.gui.language import heard, tr
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import GAP, GROUP_GAP
from refman.gui.widgets.buttons import Button, IconButton
from refman.gui.widgets.focus_area import FocusArea
from refman.model.changes import Changes
from refman.model.entry import Entry, EntryId
from refman.services import choosing, uniting
from refman.services.choosing import Part
from refman.store import attachments, pairs, papers
from refman.store.pairs import Pair

_WIDTH = 70
_EDGES = 2
"""Font sizes, both."""
_TOGETHER = 2
"""In place of a side: what both have together."""


Both = frozenset[EntryId]
"""The papers of a pair, whatever side they are on."""


class MergeDialog(Frame):
    """Goes through pairs, and closes after the last one was decided.

    Args:
        chosen: two papers, in place of all pairs that may be one paper.
        first: a paper whose pair is shown first.
    """

    def __init__(
        self,
        session: Session,
        parent: QWidget | None,
        chosen: Sequence[EntryId] = (),
        first: EntryId | None = None,
    ) -> None:
        super().__init__(tr("Merge duplicates"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._chosen = tuple(chosen)
        self._pairs = self._open_pairs()
        self._place = self._place_of(first)
        self._swapped: set[Both] = set()
        self._taken: dict[Both, dict[str, EntryId | None]] = {}
        self._offered: dict[str, int] = {}
        self._waiting = False
        self._entries: list[Entry] = []
        self._stays = uniting.Kept(0, "")
        self.rows: Rows | None = None
        self._assemble()
        session.news.connect(self._hear)
        self._show()

    @property
    def pair(self) -> Pair:
        """What is shown."""
        return self._pairs[self._place]

    def sides(self) -> tuple[EntryId, EntryId]:
        """The papers at the left and at the right."""
        one, other = self.pair.one, self.pair.other
        return (other, one) if frozenset((one, other)) in self._swapped else (one, other)

    def go(self, step: int) -> None:
        """Look at another pair, deciding nothing; what was chosen in this one stays chosen."""
        self._remember()
        self._place = (self._place + step) % len(self._pairs)
        self._show()

    def swap(self) -> None:
        """Exchange left and right; what was chosen stays chosen."""
        self._offered = {}
        self._remember()
        self._swapped ^= {frozenset(self.sides())}
        self._show()

    def merge(self) -> None:
        """Make the two one, with what is chosen."""
        assert self.rows is not None
        stays = self.rows.choice(KEY) if len({one.key for one in self._entries}) > 1 else 0
        order = self.sides() if stays == 0 else self.sides()[::-1]
        take = [f"{name}={_of_side(side, stays)}" for name, side in self.rows.choices().items()]
        self._decide("merge", order, take=take)

    def keep_apart(self) -> None:
        """Remember that they are two papers."""
        self._decide("distinct", self.sides())

    def make_work(self) -> None:
        """Remember that they are versions of one work."""
        self._decide("work.add", self.sides())

    def skip(self) -> None:
        """Leave this pair as it is; after the last one the window closes."""
        if self._place + 1 < len(self._pairs):
            self.go(1)
        else:
            self.reject()

    def accept(self) -> None:
        """What Enter means."""
        (self.make_work if self.pair.versions else self.merge)()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the buttons, up goes to the rows, and left and right take a whole side."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.rows:
            side = {Qt.Key.Key_Left: 0, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
            if side is not None:
                self.rows.take_all(side)
                return True
            if event.key() == Qt.Key.Key_Up:
                self.rows.enter()
                return True
        return super().eventFilter(watched, event)

    def _follow(self, parts: Sequence[Part], name: str) -> None:
        """With another type goes the venue that it wants, where a side has that."""
        assert self.rows is not None
        if name == choosing.TYPE:
            kind = self._entries[self.rows.choice(name)].kind
            for part in parts:
                now = part._replace(chosen=self.rows.choice(part.name))
                better = choosing.with_type(now, self._entries, kind)
                self.rows.choose(part.name, better.chosen)
        self._tell_keys()

    def _decide(self, command: str, order: Sequence[EntryId], **more: Any) -> None:
        if not self._waiting:
            self._wait(True)
            self._session.run_aside_on(self._end, tuple(order), command, keys=(), **more)

    def _end(self, done: "Future[Outcome]") -> None:
        self._wait(False)
        if error := done.exception():
            self._session.failed.emit(error)
            return
        self._session.reported.emit(done.result())
        before = self.pair
        self._pairs = [] if self._chosen else self._open_pairs()
        if not self._pairs:
            super().accept()
            return
        after = [n for n, pair in enumerate(self._pairs) if _rank(pair) > _rank(before)]
        self._place = after[0] if after else 0
        self._show()

    def _hear(self, news: Changes) -> None:
        """Somebody else changed what is shown, or took a paper away."""
        told = news.entries or news.everything
        if self._waiting or not told or not self.isVisible():
            return
        there = papers.present(self._session.library.reading, self.sides())
        if len(there) < 2:
            self.reject()
        elif news.everything or not news.entries.isdisjoint(self.sides()):
            self._show_anew()

    def _show_anew(self) -> None:
        """Show the pair as it is now, with what is chosen, and the focus where it is."""
        assert self.rows is not None
        row, widget = self.rows.focused(), self.focusWidget()
        self._remember()
        self._show()
        if row:
            self.rows.focus(row)
        elif isinstance(widget, QPushButton):
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remember(self) -> None:
        """What is chosen otherwise than it was offered, for when the pair is shown again."""
        assert self.rows is not None
        sides = self.sides()
        now = {**self.rows.choices(), KEY: self.rows.choice(KEY)}
        self._taken[frozenset(sides)] = {
            name: sides[side] if side < _TOGETHER else None
            for name, side in now.items()
            if side != self._offered.get(name)
        }

    def _open_pairs(self) -> list[Pair]:
        reading = self._session.library.reading
        if self._chosen:
            one, other = self._chosen
            known = [p for p in pairs.of_entries(reading, [one]) if other in p[:2]]
            return known or [Pair(one, other, False, 0, ())]
        return pairs.every(reading)

    def _place_of(self, paper: EntryId | None) -> int:
        found = [number for number, pair in enumerate(self._pairs) if paper in pair[:2]]
        return found[0] if found else 0

    def _show(self) -> None:
        reading = self._session.library.reading
        sides = self.sides()
        self._entries = list(papers.entries(reading, sides))
        if len(self._entries) < 2:
            return
        self._stays = uniting.best_key(reading, sides)
        parts = _parts(self._entries, self._stays.place)
        self._offered = {KEY: self._stays.place, **{part.name: part.chosen for part in parts}}
        chosen = self._taken.get(frozenset(sides), {})
        taken = {
            name: _TOGETHER if one is None else sides.index(one) for name, one in chosen.items()
        }
        parts = [_taking(part, taken.get(part.name, part.chosen)) for part in parts]
        keys = [entry.key for entry in self._entries]
        self.rows = Rows([words.side(reading, one) for one in sides], parts, keys)
        tags = {tag: None for row in papers.rows(reading, sides) for tag in row.tags}
        if tags:
            self.rows.add_tags(list(tags))
        united = attachments.united_files(reading, sides)
        if united:
            self.rows.add_files([one.name for one in united])
        self.rows.push_up()
        self.rows.choose(KEY, taken.get(KEY, self._stays.place))
        self.rows.chosen.connect(partial(self._follow, parts))
        self.rows.left.connect(self._focus_main)
        self._area.takeWidget()
        self._area.setWidget(self.rows)
        self._tell()
        self._tell_keys()
        self._offer()
        least = self.height() if self.isVisible() else 0  # no button leaves the mouse on its way on
        self.fit_area(self._area, least=least)

    def _tell(self) -> None:
        pair, several = self.pair, len(self._pairs) > 1
        alike = (
            tr(
                "{score} % sure: {reasons}",
                score=pair.score,
                reasons=", ".join(map(heard, pair.reasons)),
            )
            if pair.score
            else ""
        )
        if pair.versions:
            alike = tr("Perhaps versions of one work. {alike}", alike=alike)
        self._sentence.setText(alike)
        self._sentence.setVisible(bool(alike))
        self._number.setText(
            tr("pair {place:,} of {pairs:,}", place=self._place + 1, pairs=len(self._pairs))
        )
        for widget in (self._number, self._back, self._on, self._skip):
            widget.setVisible(several)

    def _tell_keys(self) -> None:
        assert self.rows is not None
        place = self.rows.choice(KEY)
        reason = self._stays.reason if place == self._stays.place else ""
        stays, goes = self._entries[place], self._entries[1 - place]
        keys = words.of_keys(stays, goes, reason)
        as_versions = tr("As versions both keep their keys. If they are merged: {keys}", keys=keys)
        self._strip.setText(as_versions if self.pair.versions else keys)
        self._around.updateGeometry()  # else it is as high as the last one's lines

    def _offer(self) -> None:
        """The likelier deed is the main button."""
        versions = self.pair.versions
        self._merge.set_kind("plain" if versions else "primary")
        self._versions.set_kind("primary" if versions else "plain")
        self._focus_main()

    def _focus_main(self) -> None:
        main = self._versions if self.pair.versions else self._merge
        main.setDefault(True)
        main.setFocus(Qt.FocusReason.TabFocusReason)

    def _wait(self, waiting: bool) -> None:
        self._waiting = waiting
        for button in (self._merge, self._versions, self._distinct):
            button.setEnabled(not waiting)

    def _assemble(self) -> None:
        base, room = theme().metrics.base, self.screen().availableSize().width()
        host = self.parentWidget()
        room = min(room, host.window().width()) if host is not None else room
        self.setFixedWidth(min(_WIDTH * base, room - 2 * _EDGES * base))
        self._add_head()
        self._area = FocusArea()
        self.column.addWidget(self._area)
        self._add_strip()
        self._distinct = Button(tr("Not duplicates"))
        self._distinct.setToolTip(tr("Remember that these are two papers"))
        self._versions = Button(tr("Versions of one work"))
        self._versions.setToolTip(tr("Keep both, tied to one another; each keeps its key"))
        self._skip = Button(tr("Skip"))
        self._merge = Button(tr("Merge"), "merge", "primary")
        self.add_buttons(self._skip, self._versions, self._merge, left=[self._distinct])
        deeds = {
            self._distinct: self.keep_apart,
            self._versions: self.make_work,
            self._skip: self.skip,
            self._merge: self.merge,
        }
        for button, key in zip(deeds, "NVSM", strict=True):
            self.give_key(button, key)
        for button, deed in deeds.items():
            button.clicked.connect(lambda _=False, deed=deed: deed())
            button.installEventFilter(self)

    def _add_head(self) -> None:
        self._sentence = QLabel()
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._sentence.setProperty("role", "secondary")
        self._number = QLabel()
        self._number.setProperty("role", "secondary")
        swap = IconButton("swap", tr("Swap the sides"))
        self._back = IconButton("chevron-left", tr("The pair before"))
        self._on = IconButton("chevron-right", tr("The next pair"))
        for button, key in ((self._back, "PgUp"), (self._on, "PgDown"), (swap, "X")):
            self.give_key(button, key)
        swap.clicked.connect(lambda _=False: self.swap())
        self._back.clicked.connect(lambda _=False: self.go(-1))
        self._on.clicked.connect(lambda _=False: self.go(1))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self.heading.setWordWrap(False)
        row.addWidget(self.heading)
        row.addWidget(self._number)
        row.addStretch(1)
        for widget in (self._back, self._on, swap):
            row.addWidget(widget)
        self.column.addLayout(row)
        self.column.addWidget(self._sentence)

    def _add_strip(self) -> None:
        self._around = strip = QFrame()
        strip.setObjectName("keys")
        strip.setProperty("tone", "good")
        row = QHBoxLayout(strip)
        row.setContentsMargins(GROUP_GAP - 4, GAP + 2, GROUP_GAP - 4, GAP + 2)
        row.setSpacing(GAP)
        tick = QLabel()
        drawing = pixmap(
            "check", theme().tokens.good, theme().metrics.icon, self.devicePixelRatioF()
        )
        tick.setPixmap(drawing)
        self._strip = QLabel()
        self._strip.setTextFormat(Qt.TextFormat.RichText)
        self._strip.setWordWrap(True)
        row.addWidget(tick)
        row.addWidget(self._strip, 1)
        self.column.addSpacing(GAP)
        self.column.addWidget(strip)


def _parts(entries: Sequence[Entry], stays: int) -> list[Part]:
    """What there is to choose; where either would do, that of the paper that stays."""
    if not stays:
        return choosing.parts(entries)
    turned = choosing.parts(entries[::-1])
    return [one._replace(values=one.values[::-1], chosen=_other(one.chosen)) for one in turned]


def _other(side: int) -> int:
    return side if side == _TOGETHER else 1 - side


def _taking(part: Part, place: int) -> Part:
    """With the value of a side, which may have been taken away since that was chosen."""
    there = part.joined if place == _TOGETHER else part.values[place]
    return part._replace(chosen=place) if there else part


def _of_side(side: int, stays: int) -> str:
    """What is chosen, in the words of the command, which names the paper that stays first."""
    return "both" if side == _TOGETHER else str((side if stays == 0 else _other(side)) + 1)


def _rank(pair: Pair) -> tuple[bool, int, int, int]:
    """The order of `pairs.every`."""
    return pair.versions, -pair.score, pair.one, pair.other
