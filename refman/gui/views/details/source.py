"""The BibTeX text of a paper, edited: kept as one change, or kept here until it can be."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from refman.commands import Outcome
from refman.gui.counting import counted
from refman.gui.language import heard, tr
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP, PANE_EDGE
from refman.gui.unsaved import TEXTS, Unsaved
from refman.gui.views.details.facts import Paper
from refman.gui.views.details.page import Section, label
from refman.gui.views.details.source_edit import SourceEdit
from refman.gui.views.details.tooltips import explain
from refman.gui.widgets.buttons import Button
from refman.model.entry import Entry, EntryId
from refman.services import source
from refman.services.source import SourceError

_SAVE_KEYS = "Ctrl+Return"
_PAUSE = 400
"""Milliseconds without a key, after which a text is looked at for faults."""


class Draft(NamedTuple):
    """A text that is not saved, and the library's own when it was begun; `sent` on its way."""

    text: str
    base: str
    sent: bool = False


class SourcePage(QWidget):
    """Shows one paper after another; the text of one that was not saved is there again with it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._entry: Entry | None = None
        self._unsaved = Unsaved(self, session, TEXTS, self._typed)
        self._drafts = {EntryId(id_): Draft(*texts) for id_, *texts in self._unsaved.kept()}
        self.edit = SourceEdit()
        self._words = label("", "secondary", wrap=True)
        self.save = Button(tr("Save"), kind="primary")
        self.revert = Button(tr("Revert"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._assemble()
        self._pause.timeout.connect(self._look)
        self.edit.edited.connect(self._type)
        self.edit.cursorPositionChanged.connect(self._judge)
        self.edit.saved.connect(self._save)
        self.save.clicked.connect(self._save)
        self.revert.clicked.connect(self._revert)
        theme().changed.connect(self._dress)
        session.where_unwritable(self.edit.setReadOnly, self.save.setDisabled)
        session.closing.connect(self._pause.stop)
        session.failed.connect(self._take_back)

    def show_paper(self, paper: Paper) -> None:
        """Show a paper; a text of the same that is not saved stays."""
        entry = paper.entry
        other = self._entry is None or self._entry.id != entry.id
        if self._entry is not None and other:
            self._tell_of_draft(self._entry)
        elif self._entry == entry:
            return
        self._entry = entry
        text = source.text(entry)
        draft = self._draft()
        # The library writes a text in its own way: what was sent and came back is saved.
        if draft is not None and (draft.text == text or (draft.sent and draft.base != text)):
            self._put(None)
            draft = None
        self.edit.set_source(text if draft is None else draft.text, stay=not other)
        self._look()

    def said(self) -> str:
        """What stands below the text."""
        return self._words.text()

    def _type(self) -> None:
        assert self._entry is not None  # nothing is edited before a paper is shown
        before, text = self._draft(), source.text(self._entry)
        base = text if before is None else before.base
        self._put(None if self.edit.source() == text else Draft(self.edit.source(), base))
        self._judge()
        self._pause.start()

    def _look(self) -> None:
        """Mark what is wrong in a text that is not saved."""
        self._pause.stop()
        found = self._faults() if self._draft() is not None else ()
        self.edit.show_faults({error.line: heard(str(error)) for error in found})
        self._judge()

    def _faults(self) -> list[SourceError]:
        assert self._entry is not None  # nothing is looked at before a paper is shown
        text = self.edit.source()
        if found := source.faults(text):
            return found
        try:
            source.renaming(self._session.library.reading, self._entry, source.read(text))
        except SourceError as error:
            return [error]
        return []

    def _judge(self) -> None:
        """Say how the text stands to the library."""
        if self._entry is None:
            return
        draft, wrong = self._draft(), self.edit.marked()
        self.save.setVisible(draft is not None)
        self.revert.setVisible(draft is not None)
        said = []
        if draft is not None and wrong:
            line = self.edit.line() if self.edit.line() in wrong else min(wrong)
            said.append(_at_line(line, wrong))
        if draft is not None and draft.base != source.text(self._entry):
            said.append(
                tr(
                    "The paper was changed elsewhere meanwhile. Save puts this text in its place;"
                    " Revert shows how it is now."
                )
            )
        if draft is not None and not said:
            said.append(tr("Not saved yet."))
        self._say("\n".join(said), bad=draft is not None and bool(wrong))

    def _save(self) -> None:
        assert self._entry is not None  # nothing is saved before a paper is shown
        draft = self._draft()
        if draft is None or draft.sent:
            return
        self._look()
        if wrong := self.edit.marked():
            self.edit.go_to(min(wrong))
            return
        said = source.read(draft.text)
        if said == source.read(source.text(self._entry))._replace(key_line=said.key_line):
            self._revert()  # it says what the library does, in other words
            return
        self._put(Draft(draft.text, source.text(self._entry), sent=True))
        self._session.run_on((self._id(),), "rewrite", bibtex=draft.text)

    def _take_back(self) -> None:
        """Something failed: what was on its way is not saved."""
        self._drafts = {id_: one._replace(sent=False) for id_, one in self._drafts.items()}

    def _revert(self) -> None:
        assert self._entry is not None  # nothing is reverted before a paper is shown
        self._put(None)
        self.edit.set_source(source.text(self._entry))
        self._look()

    def _typed(self) -> list[list[Any]]:
        return [[id_, draft.text, draft.base] for id_, draft in self._drafts.items()]

    def _tell_of_draft(self, entry: Entry) -> None:
        if entry.id in self._drafts:
            name = entry.key or tr("the paper before")
            self._session.reported.emit(
                Outcome(tr("The BibTeX text of {name} is not saved; it waits there", name=name))
            )

    def _say(self, words: str, bad: bool = False) -> None:
        if words == self.said():
            return
        self._bad = bad
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.edit.setAccessibleDescription(words)
        self._dress()
        if bad:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _put(self, draft: Draft | None) -> None:
        """Note what was typed; None: what the library has stands there."""
        self._drafts.pop(self._id(), None)
        if draft is not None:
            self._drafts[self._id()] = draft
        self._unsaved.change()

    def _draft(self) -> Draft | None:
        return self._drafts.get(self._id())

    def _id(self) -> EntryId:
        assert self._entry is not None  # nothing is asked before a paper is shown
        assert self._entry.id is not None  # it was read from the library
        return self._entry.id

    def _assemble(self) -> None:
        self._bad = False
        section = Section(tr("As kept in the library"), line=False)
        link = section.add_link(tr("Copy"))
        explain(link, self._session, "copy.bibtex")
        link.clicked.connect(lambda _=False: self._session.run("copy.bibtex"))
        self.edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        section.body.addWidget(self.edit, 1)
        section.body.addWidget(self._words)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addStretch(1)
        row.addWidget(self.revert)
        row.addWidget(self.save)
        section.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(PANE_EDGE, GAP, PANE_EDGE, PANE_EDGE)
        column.addWidget(section)
        keys = QKeySequence(_SAVE_KEYS).toString(QKeySequence.SequenceFormat.NativeText)
        self.save.setToolTip(tr("Keep this text as one change ({keys})", keys=keys))
        self.revert.setToolTip(tr("Show what the library has"))
        for button in (self.save, self.revert):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.hide()
        self._words.hide()

    def _dress(self) -> None:
        self._words.setStyleSheet(f"color: {theme().tokens.bad}" if self._bad else "")


def _at_line(line: int, wrong: Mapping[int, str]) -> str:
    if len(wrong) == 1:
        return tr("Line {line:,}: {error}", line=line, error=wrong[line])
    return tr(
        "Line {line:,}, one of {lines} with faults: {error}",
        line=line,
        lines=counted(len(wrong), "line"),
        error=wrong[line],
    )
