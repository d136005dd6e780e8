"""One field of many papers changed at once; every change is seen before any is made."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLabel, QTableView, QWidget

from refman.gui.counting import counted
from refman.gui.dialogs.frame import Frame
from refman.gui.dialogs.rework_choices import Choices, Deed, plan
from refman.gui.language import heard, tr, tr_n
from refman.gui.models.edits import EditsModel
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP
from refman.gui.views.details.words import cited_at
from refman.gui.widgets.buttons import Button
from refman.model.changes import Changes
from refman.model.entry import EntryId
from refman.model.errors import RefmanError
from refman.services.editing import Edit
from refman.store import papers, projects

_PAUSE = 150
"""Milliseconds from a change to the new preview."""
_SLICE = 8
"""Milliseconds of planning between two looks at the keyboard."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_EARLY = tr("The preview is being made; Enter changes the papers when it is there.")
_WIDTH = 72
_NAMED = 3
"""Cited papers that are named, each with its first places."""
_ROWS = 9


class ReworkDialog(Frame):
    """Plans the edits of the papers `entries`, in slices, and runs the command when told to."""

    def __init__(
        self, session: Session, entries: Sequence[EntryId], parent: QWidget | None
    ) -> None:
        super().__init__(
            tr("Change {entries}", entries=counted(len(entries), "paper")), parent, width=_WIDTH
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._entries = entries
        self._deed: Deed | None = None
        self._plan: Iterator[Edit] = iter(())
        self._sound: set[EntryId] = set()
        self._left: set[EntryId] = set()
        self._early = False
        self.choices = Choices()
        self.model = EditsModel(self)
        self.table = QTableView()
        self.words = QLabel()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._slices = QTimer(self, interval=0)
        self._assemble()
        self.choices.changed.connect(self._type)
        self.change.clicked.connect(self.accept)
        self._pause.timeout.connect(self._begin)
        self._slices.timeout.connect(self._go_on)
        session.news.connect(self._hear)
        theme().changed.connect(self._dress)
        self._begin()

    @property
    def planned(self) -> bool:
        """Whether all edits are there, or why there are none."""
        return not (self._pause.isActive() or self._slices.isActive())

    def accept(self) -> None:
        if self.change.isEnabled() and self._deed is not None:
            self._session.run_on(self._entries, self._deed.command, **self._deed.parameters)
            super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter that comes before the preview is there is answered; the button takes none yet."""
        if event.key() in _ENTER and not self.planned and self.choices.is_whole():
            self._early = True
            self._say(_EARLY)
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self._pause.stop()
        self._slices.stop()
        super().done(result)

    def _type(self) -> None:
        """What was planned is void at once; the new plan waits until the typing rests."""
        self._early = False
        self._slices.stop()
        self.change.setEnabled(False)
        self._pause.start()
        QTimer.singleShot(0, self, self.fit_height)

    def _hear(self, news: Changes) -> None:
        if self.isVisible() and (news.entries or news.everything):
            self._type()

    def _begin(self) -> None:
        reading = self._session.library.reading
        self.model.clear()
        self._sound, self._left = set(), set()
        self.change.setEnabled(False)
        self.choices.show_now(reading, self._entries)
        if not self.choices.is_whole():
            self._say(tr("Every change is shown here before it is made."))
            return
        try:
            self._deed = self.choices.chosen()
            self._plan = plan(reading, self._entries, self._deed)
        except RefmanError as error:
            self._say(heard(str(error)), bad=True)
            return
        self._slices.start()
        self._go_on()

    def _go_on(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        found: list[Edit] = []
        for edit in self._plan:
            found.append(edit)
            if clock.elapsed() >= _SLICE:
                break
        else:
            self._slices.stop()
        self.model.add(found)
        self._sound |= {edit.entry for edit in found if not edit.fault}
        self._left |= {edit.entry for edit in found if edit.fault}
        sound, left = self._sound, self._left
        text = tr(
            "{papers:,} of {entries} will change",
            papers=len(sound),
            entries=counted(len(self._entries), "paper"),
        )
        if self._slices.isActive():
            self._say(f"{text} … {_EARLY if self._early else ''}".strip())
            return
        more = (
            tr("; {left:,} would not be sound and stay as before", left=len(left)) if left else ""
        )
        whole = tr("{said}.", said=f"{text}{more}")
        self._say(f"{whole}{self._why()}{self._unlisted()}{self._cited()}")
        self.change.setEnabled(bool(sound))

    def _why(self) -> str:
        """What hinders the first of those that stay; the hints of the table say it of each."""
        for edit in self.model.edits:
            if edit.fault:
                return f" {edit.key or edit.field}: {heard(edit.fault)}"
        return ""

    def _unlisted(self) -> str:
        if not self.choices.is_unlisted():
            return ""
        told = tr(
            "Without a list of journals, a full name is known where the library has both names."
        )
        return f" {told}"

    def _cited(self) -> str:
        """How many of them are cited, and where the first ones are."""
        reading = self._session.library.reading
        cited = sorted(projects.counts(reading, sorted(self._sound)))
        if not cited:
            return ""
        told = " " + tr_n(
            "{number:,} of them is cited in your projects.",
            "{number:,} of them are cited in your projects.",
            len(cited),
        )
        names = projects.names(projects.every(reading))
        lines = [
            f"{row.key or row.title}: {cited_at(projects.citing(reading, row.id), names)}"
            for row in papers.rows(reading, cited[:_NAMED])
        ]
        if len(cited) > _NAMED:
            lines.append(tr("and {cited:,} more", cited=len(cited) - _NAMED))
        return "\n".join((told, *lines))

    def _say(self, words: str, bad: bool = False) -> None:
        self.words.setText(words)
        self.words.setStyleSheet(f"color: {theme().tokens.bad}" if bad else "")

    def _assemble(self) -> None:
        self.column.addWidget(self.choices)
        self.column.addSpacing(GAP)
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr("Changes"))
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        heads = self.table.horizontalHeader()
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setHighlightSections(False)
        heads.setStyleSheet("QHeaderView::section { padding: 0 3px }")  # as the cells have it
        for column in (2, 3):
            heads.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.column.addWidget(self.table, 1)  # what a deed needs less is its room: no row moves
        self.words.setProperty("role", "secondary")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        cancel = Button(tr("Cancel"))
        self.change = Button(tr("Change"), kind="primary")
        self.add_buttons(cancel, self.change, words=self.words)
        cancel.clicked.connect(self.reject)
        self._dress()
        self.choices.field.setFocus()

    def _dress(self) -> None:
        metrics = theme().metrics
        self.table.verticalHeader().setDefaultSectionSize(metrics.row)
        self.table.setColumnWidth(0, 11 * metrics.base)
        self.table.setColumnWidth(1, 6 * metrics.base)
        seen = min(_ROWS * metrics.row, self.maximumHeight() // 3)
        self.table.setMinimumHeight(seen)
