"""Citation keys by a pattern: what it would give is seen while it is typed, before it is done."""

from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from refman.gui.counting import counted
from refman.gui.dialogs.frame import Frame
from refman.gui.dialogs.generate_keys_preview import SHOWN, GivenOut, PatternFault, Preview
from refman.gui.language import heard, tr, tr_n
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.focus_area import FocusArea
from refman.model.changes import Changes
from refman.model.entry import EntryId
from refman.services import key_patterns, naming
from refman.services.keys import KeyPatternError, Suffix
from refman.services.naming import Renaming

_PAUSE = 150
"""Milliseconds from a change to the new preview."""
_SLICE = 8
"""Milliseconds of planning between two looks at the keyboard."""
_WIDTH = 52
_LEAST_PREVIEW = 5
"""Height in font sizes, like the width."""
_SUFFIXES = {
    Suffix.SECOND_WITH_A: tr("The second gets “a”: lu2022, lu2022a"),
    Suffix.SECOND_WITH_B: tr("The second gets “b”: lu2022, lu2022b"),
    Suffix.ALWAYS: tr("Every one gets a letter: lu2022a, lu2022b"),
}


class GenerateKeysDialog(Frame):
    """Plans keys for the papers `entries`, in slices, and runs the command when it is told to."""

    def __init__(
        self, session: Session, entries: Sequence[EntryId], parent: QWidget | None
    ) -> None:
        number = tr("the selected paper") if len(entries) == 1 else counted(len(entries), "paper")
        super().__init__(
            tr("Generate citation keys for {number}", number=number), parent, width=_WIDTH
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._entries = entries
        reading = session.library.reading
        self._file = key_patterns.file_of(reading, entries)
        self._project = key_patterns.project_of(reading, entries)
        self._found = key_patterns.pattern_for(
            reading, session.settings["key_pattern"], self._file, self._project
        )
        self._usual = self._found.text
        self._planned: list[Renaming] = []
        self._changed: list[Renaming] = []
        self.pattern = QLineEdit(self._usual)
        self.pattern.setAccessibleName(tr("Pattern"))
        self.whose = QLabel()
        self.whose.setTextFormat(Qt.TextFormat.PlainText)
        self.fault = PatternFault()
        self.suffix = QComboBox()
        holder = self._project.folder if self._project else self._file
        self.keep = QCheckBox(
            tr("Use this pattern for {name} from now on", name=Path(holder).name)
            if holder
            else tr("Use this pattern in this library from now on")
        )
        self.preview = Preview()
        self._area = FocusArea()
        self._area.setWidget(self.preview)
        self.count = QLabel()
        self.given_out = GivenOut()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._slices = QTimer(self, interval=0)
        self._assemble()
        self._connect()
        self._begin()

    def accept(self) -> None:
        if not self.generate.isEnabled():
            return
        pattern = self.pattern.text()
        if self.keep.isVisible() and self.keep.isChecked():
            project = self._project
            of = {"project": project.root} if project else {"file": self._file}
            self._session.run_on((), "key-pattern", pattern=pattern, **of)
        suffix = self.suffix.currentData().value
        self._session.run_on(self._entries, "key", pattern=pattern, suffix=suffix)
        super().accept()

    def done(self, result: int) -> None:
        self._pause.stop()
        self._slices.stop()
        super().done(result)

    @property
    def planned(self) -> bool:
        """Whether what is shown is all that the pattern gives, or says why it gives nothing."""
        resting = not (self._pause.isActive() or self._slices.isActive())
        return resting and (self.fault.isVisible() or self._is_planned())

    def _type(self) -> None:
        """What was planned is void at once; the new plan waits until the typing rests."""
        self.whose.setVisible(self.pattern.text() == self._usual)
        self._slices.stop()
        self.generate.setEnabled(False)
        self._pause.start()

    def _hear(self, news: Changes) -> None:
        """What linked files and the history tell of themselves changes no key."""
        if news.entries or news.everything:
            self._type()

    def _begin(self) -> None:
        self._slices.stop()
        self.generate.setEnabled(False)
        self._planned, self._changed = [], []
        reading, pattern = self._session.library.reading, self.pattern.text()
        try:
            self._plan = naming.plan(reading, self._entries, pattern, self.suffix.currentData())
        except KeyPatternError as error:
            self._refuse(pattern, error)
            return
        self.fault.clear()
        self.pattern.setAccessibleDescription("")
        self.keep.setVisible(pattern != self._usual)
        self._go_on()
        if not self._is_planned():
            self._slices.start()

    def _refuse(self, pattern: str, error: KeyPatternError) -> None:
        self.fault.show_fault(pattern, error)
        self.pattern.setAccessibleDescription(heard(str(error)))
        self.keep.hide()
        self.preview.show_keys([])
        self.given_out.show_keys([])
        self.count.setText(tr("No key will change."))
        self.generate.setEnabled(False)
        QTimer.singleShot(0, self, self._fit)

    def _go_on(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        for one in self._plan:
            self._planned.append(one)
            if one.changes:
                self._changed.append(one)
            if clock.elapsed() >= _SLICE:
                break
        changed = self._changed
        staying = (one for one in self._planned if not one.changes)
        self.preview.show_keys([*changed[:SHOWN], *islice(staying, SHOWN)][:SHOWN])
        self.count.setText(self._words(len(changed)))
        if self._is_planned():
            self._slices.stop()
            self.given_out.show_keys([one for one in changed if one.alias])
            self.generate.setEnabled(bool(changed))
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """Be as high as what is shown, and not below the edge of the screen."""
        whole = self.preview.sizeHint().height()
        least = min(whole, _LEAST_PREVIEW * theme().metrics.base)
        self._area.setFixedHeight(least)
        self.column.activate()
        rest = self.column.totalHeightForWidth(self.width()) - least
        room = self.maximumHeight() - rest
        self._area.setFixedHeight(max(least, min(whole, room)))
        self.column.activate()
        self.fit_height()

    def _is_planned(self) -> bool:
        return len(self._planned) == len(self._entries)

    def _words(self, changed: int) -> str:
        """“5 of 7 keys will change; 2 get a letter, for their key is in use.”"""
        total = len(self._entries)
        if not self._is_planned():
            return tr(
                "{changed:,} of the first {planned:,} keys will change …",
                changed=changed,
                planned=len(self._planned),
            )
        lettered = sum(bool(one.reason) for one in self._changed)
        more = lettered and tr_n(
            "; {number:,} gets a letter, because the key itself is in use",
            "; {number:,} get a letter, because the key itself is in use",
            lettered,
        )
        if not changed:
            return tr("The key stays as it is.") if total == 1 else tr("All keys stay as they are.")
        if total == 1:
            return tr("The key will change{more}.", more=more or "")
        return tr(
            "{changed:,} of {total:,} keys will change{more}.",
            changed=changed,
            total=total,
            more=more or "",
        )

    def _assemble(self) -> None:
        for suffix, words in _SUFFIXES.items():
            self.suffix.addItem(words, suffix)
        self.suffix.setAccessibleName(tr("Papers of one key"))
        self.count.setProperty("role", "secondary")
        self.count.setWordWrap(True)
        self.column.addLayout(self._head())
        self.column.addWidget(self.pattern)
        self.column.addWidget(self.fault)
        self.column.addWidget(self.keep)
        self.column.addSpacing(GAP)
        self.column.addWidget(_heading(tr("Papers of one key")))
        row = QHBoxLayout()
        row.addWidget(self.suffix)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addSpacing(GAP)
        self.column.addWidget(_heading(tr("Preview")))
        self.column.addWidget(self._area)
        self.column.addWidget(self.count)
        self.column.addWidget(self.given_out)
        cancel = Button(tr("Cancel"))
        self.generate = Button(tr("Generate"), "key", "primary")
        self.add_buttons(cancel, self.generate)
        cancel.clicked.connect(self.reject)
        self.keep.hide()
        self._dress()
        self.pattern.setFocus()

    def _head(self) -> QHBoxLayout:
        """With whose pattern it is, as long as it is that."""
        self.whose.setText(heard(self._found.whose))
        self.whose.setProperty("role", "secondary")
        row = QHBoxLayout()
        row.addWidget(_heading(tr("Pattern, of JabRef or Better BibTeX")))
        row.addStretch(1)
        row.addWidget(self.whose)
        return row

    def _connect(self) -> None:
        self.generate.clicked.connect(self.accept)
        self.pattern.textChanged.connect(self._type)
        self.suffix.currentIndexChanged.connect(self._type)
        self._pause.timeout.connect(self._begin)
        self._slices.timeout.connect(self._go_on)
        self._session.news.connect(self._hear)
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        self.pattern.setFont(theme().metrics.mono)


def _heading(words: str) -> QLabel:
    heading = QLabel(words)
    heading.setProperty("role", "heading")
    return heading
