"""What can be done to one field of many papers, and what each needs to be told."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QGridLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from refman.gui.language import tr
from refman.gui.theme.metrics import GAP
from refman.gui.widgets.offered_list import OfferedList
from refman.model import catalogue
from refman.model.entry import EntryId
from refman.services import editing, reworking, venues
from refman.services.editing import Edit
from refman.store import Reading

SET, CLEAR, APPEND = tr("Set to"), tr("Clear"), tr("Append")
REPLACE, RENAME, TYPE = tr("Replace text"), tr("Rename to"), tr("Change type to")
SENTENCE, TITLE = tr("Sentence case in"), tr("Title case in")
FULL, SHORT = tr("Name journals in full"), tr("Name journals in short")
DEEDS = (SET, CLEAR, APPEND, REPLACE, RENAME, TYPE, SENTENCE, TITLE, FULL, SHORT)


class Deed(NamedTuple):
    """A command with its parameters."""

    command: str
    parameters: dict[str, Any]


class Choices(QWidget):
    """The deed, the field, and the texts that the deed needs.

    Signals:
        changed: any of them.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.deed = QComboBox()
        self.deed.addItems(DEEDS)
        self.field = _line(tr("Name of the field"))
        self.text = _line(tr("Text"))
        self.by = _line(tr("Text to put in its place"))
        self.kind = QComboBox()
        self.kind.addItems(list(catalogue.KINDS))
        self.kind.setEditable(True)  # a type may be one's own
        self.kind.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.pattern = QCheckBox(tr("Regular expression"))
        self.any_case = QCheckBox(tr("Capitals and small letters are the same"))
        self.now = QLabel()
        self.now.setProperty("role", "secondary")
        self.now.setTextFormat(Qt.TextFormat.PlainText)
        self._labels: dict[QWidget, QLabel] = {}
        self._assemble()
        self._connect()
        self._follow()

    def chosen(self) -> Deed:
        """What is asked for; its texts may still be faulty."""
        field, text = self.field.text().strip().lower(), self.text.text()
        name = editing.said(editing.checked_name(field)) if self._has_field() else ""
        match self.deed.currentText():
            case one if one == APPEND:
                return Deed("field.append", {"field": field, "text": text})
            case one if one == REPLACE:
                options = {
                    "pattern": self.pattern.isChecked(),
                    "any_case": self.any_case.isChecked(),
                }
                more = {"sought": text, "by": self.by.text(), **options}
                return Deed("field.replace", {"field": field, **more})
            case one if one == SENTENCE:
                return Deed("field.case", {"case": "sentence", "field": field})
            case one if one == TITLE:
                return Deed("field.case", {"case": "title", "field": field})
            case one if one == FULL:
                return Deed("field.venue", {"length": "full", "journals": text.strip()})
            case one if one == SHORT:
                return Deed("field.venue", {"length": "short", "journals": text.strip()})
            case one if one == RENAME:
                return Deed("field.rename", {"field": field, "to": text.strip()})
            case one if one == TYPE:
                kind = editing.checked_kind(self.kind.currentText().strip())
                return Deed("set", {"assignments": [f"type={kind}"]})
            case one if one == CLEAR:
                return Deed("set", {"assignments": [f"{name}="]})
            case _:
                return Deed("set", {"assignments": [f"{name}={text}"]})

    def is_whole(self) -> bool:
        """Whether all that the deed needs is there."""
        deed = self.deed.currentText()
        needs_text = deed in (SET, APPEND, REPLACE, RENAME)
        return (not self._has_field() or bool(self.field.text().strip())) and (
            not needs_text or bool(self.text.text())
        )

    def is_unlisted(self) -> bool:
        """Whether journals are to be named in full, and no list says how."""
        return self.deed.currentText() == FULL and not self.text.text().strip()

    def show_now(self, reading: Reading, ids: Sequence[EntryId]) -> None:
        """Say what the papers have in the field, “(mixed)” where they differ."""
        other = "journal" if self.deed.currentText() in (FULL, SHORT) else "type"
        name = self.field.text().strip().lower() if self._has_field() else other
        text, mixed = reworking.common(reading, ids, name) if name else ("", False)
        short = text if len(text) < _SHOWN else f"{text[:_SHOWN]}…"
        self.now.setText(tr("(mixed)") if mixed else short or (tr("(empty)") if name else ""))

    def _has_field(self) -> bool:
        return self.deed.currentText() not in (TYPE, FULL, SHORT)

    def _assemble(self) -> None:
        known = catalogue.names("article")
        names = QCompleter(QStringListModel(known, self), self)
        self._offered = OfferedList()
        names.setPopup(self._offered)
        names.setFilterMode(Qt.MatchFlag.MatchContains)
        names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(names)
        self._known = frozenset(known)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        grid.setColumnStretch(1, 1)
        rows = {
            tr("What to do"): self.deed, tr("Field"): self.field, tr("Type"): self.kind,
            tr("Now"): self.now,
            tr("Text"): self.text, tr("Replace by"): self.by, "": self.pattern, " ": self.any_case,
        }  # fmt: skip
        for number, (words, widget) in enumerate(rows.items()):
            label = QLabel(words.strip())
            label.setProperty("role", "secondary")
            label.setBuddy(widget)
            self._labels[widget] = label
            grid.addWidget(label, number, 0)
            grid.addWidget(widget, number, 1)
        self.deed.setAccessibleName(tr("What to do"))
        self.kind.setAccessibleName(tr("Entry type"))

    def _connect(self) -> None:
        for line in (self.field, self.text, self.by):
            line.textChanged.connect(lambda _: self.changed.emit())
        self.field.textChanged.connect(self._uncover)
        for box in (self.pattern, self.any_case):
            box.toggled.connect(lambda _: self.changed.emit())
        self.kind.currentTextChanged.connect(lambda _: self.changed.emit())
        self.deed.currentIndexChanged.connect(self._follow)

    def _uncover(self, name: str) -> None:
        """What is offered lies over what the field has now; a name that is whole needs none."""
        if name.strip().lower() in self._known:
            QTimer.singleShot(0, self, self._offered.hide)  # it is shown behind this

    def _follow(self) -> None:
        deed = self.deed.currentText()
        for widget in (self.by, self.pattern, self.any_case):
            self._show(widget, deed == REPLACE)
        self._show(self.text, deed not in (CLEAR, TYPE, SENTENCE, TITLE))
        self._show(self.field, self._has_field())
        self._show(self.kind, deed == TYPE)
        if deed in (SENTENCE, TITLE) and not self.field.text():
            self.field.setText("title")
        lists = dict.fromkeys((FULL, SHORT), tr("List of journals"))
        hints = {
            SHORT: tr("A file, if there is one; else by what refman and the library know"),
            FULL: tr("A file, if there is one; else by what the library knows"),
        }
        self.text.setPlaceholderText(hints.get(deed, ""))
        words = {REPLACE: tr("Text sought"), RENAME: tr("New name"), **lists}
        self._call_text(words.get(deed, tr("Text")))
        self.changed.emit()

    def _call_text(self, words: str) -> None:
        """What was typed as something else, such as the value of a field, names no file of it."""
        if self.text.accessibleName() not in ("", words):
            self.text.clear()
        self._labels[self.text].setText(words)
        self.text.setAccessibleName(words)

    def _show(self, widget: QWidget, seen: bool) -> None:
        widget.setVisible(seen)
        self._labels[widget].setVisible(seen)


_SHOWN = 60
"""Characters of what the papers have in common."""


def plan(reading: Reading, ids: Sequence[EntryId], deed: Deed) -> Iterator[Edit]:
    """The edits that a deed would make; raises FieldError before the first."""
    given = deed.parameters
    match deed.command:
        case "field.append":
            made = reworking.append(**given)
        case "field.replace":
            made = reworking.replace(**given)
        case "field.rename":
            made = reworking.rename(**given)
        case "field.case":
            made = reworking.case(given["field"], given["case"])
        case "field.venue":
            made = reworking.venues(given["length"], venues.known(reading, given["journals"]))
        case _:
            return editing.plan(reading, ids, editing.assignments(given["assignments"]))
    return reworking.plan(reading, ids, made)


def _line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    return line
