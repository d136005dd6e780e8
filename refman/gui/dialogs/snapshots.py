"""What was handed in of a project: kept under a name, compared with what is now, brought back."""

from collections.abc import Iterator, Mapping
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from refman.commands import Outcome
from refman.gui.counting import counted
from refman.gui.dialogs.choosing import nothing
from refman.gui.dialogs.export_parts import in_words
from refman.gui.dialogs.frame import Frame
from refman.gui.diff_view import DiffView
from refman.gui.language import heard, tr
from refman.gui.session import Session
from refman.gui.theme.metrics import GAP
from refman.gui.views.details.words import moment_words
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.line_delegate import Line
from refman.gui.widgets.line_list import LineList
from refman.model.errors import RefmanError
from refman.services import snapshots
from refman.services.snapshots import Since
from refman.store import Reading, projects
from refman.store import snapshots as kept_snapshots
from refman.store.projects import Kept
from refman.store.snapshots import Snapshot

_ROWS = 5
_CHOOSING: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "profile": (tr("Profile"), {}),
    "versions": (
        tr("Version of a work"),
        {"cited": tr("the one that is cited"), "published": tr("the published one")},
    ),
}
"""What chooses how a project's .bib file is written, and what it can be."""


class SnapshotsDialog(Frame):
    """One project at a time. Going back is one change, and undo takes it back, files and all."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(tr("Snapshots of projects"), parent, width=60)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._beside = session.beside(self)
        self._known: list[Snapshot] = []
        self.project = QComboBox()
        self.list = LineList(tr("Snapshots, the newest first"))
        self.since = DiffView()
        self.name = QLineEdit()
        self.keep = Button(tr("Take a snapshot"), "save")
        self.back = Button(tr("Go back to it"), "restore", "primary")
        self.forget = Button(tr("Remove"))
        self.says = self.add_sentence("")
        self._assemble()
        self._read()

    def kept(self) -> Kept | None:
        """The project that is chosen, with its settings of now."""
        every = projects.every(self._session.library.reading)
        return next((one for one in every if one.id == self.project.currentData()), None)

    def chosen(self) -> Snapshot | None:
        """The snapshot of the row that is chosen."""
        row = self.list.currentIndex().row()
        return self._known[row] if 0 <= row < len(self._known) else None

    def _read(self) -> None:
        kept, reading = self.kept(), self._session.library.reading
        self._known = kept_snapshots.every(reading, kept.root) if kept else []
        self.list.set_lines(map(_line, self._known))
        self.list.setEnabled(bool(self._known))  # an empty list shows no focus
        for widget in (self.list, self.since):
            widget.setVisible(bool(self._known))
        self.says.setText(self._explained(kept))
        self._compare()
        if self.isVisible():
            self.column.activate()
            self.fit_height()

    def _explained(self, kept: Kept | None) -> str:
        if kept is None:
            return tr("No project is known yet; add one first.")
        words = tr("A snapshot keeps the .bib files to the byte, the profile and the cited papers.")
        if self._known:
            return words
        how = tr(
            "There is none of this project yet. Take one when you hand something in: it is compared"
            " with what is now, and brought back. Type a name for it below."
        )
        return f"{words}\n{how}"

    def _compare(self) -> None:
        kept, one = self.kept(), self.chosen()
        writable = self._session.library.writable
        self.keep.setEnabled(kept is not None and writable and bool(self.name.text().strip()))
        self.forget.setEnabled(one is not None and writable)
        self.back.setEnabled(False)  # until it is known that something has changed since
        if kept is None or one is None:
            self._beside.forget()
            return
        self.since.say(tr("Comparing …"))
        self._ask(kept, one)

    def _ask(self, kept: Kept, one: Snapshot) -> None:
        def look(reading: Reading) -> Iterator[Since]:
            yield snapshots.since(reading, kept, one)

        self._beside.ask(look, self._show)

    def _follow(self, project: int) -> None:
        """Its files were written while the dialog is open."""
        kept, one = self.kept(), self.chosen()
        if kept is not None and one is not None and kept.id == project:
            self._ask(kept, one)

    def _show(self, since: Since) -> None:
        if since.nothing:
            self.since.say(tr("Nothing has changed since."))
        else:
            self.since.set_difference("\n".join(_lines(since)))
        self.back.setEnabled(not since.nothing and self._session.library.writable)

    def _run(self, command: str, name: str) -> None:
        kept = self.kept()
        if kept is not None:
            self._session.run_aside(self._end, command, folder=Path(kept.root), name=name)

    def _end(self, done: "Future[Outcome]") -> None:
        error = done.exception()
        if error is None:
            self.name.clear()
            self._session.reported.emit(done.result())
            self._read()
        elif isinstance(error, RefmanError):
            self.says.setText(heard(str(error)))
        else:
            self._session.failed.emit(error)

    def _on_chosen(self, command: str) -> None:
        if (one := self.chosen()) is not None:
            self._run(command, one.name)

    def _assemble(self) -> None:
        for kept in projects.every(self._session.library.reading):
            self.project.addItem(f"{Path(kept.folder).name}, {Path(kept.root).name}", kept.id)
        self.project.setCurrentIndex(max(0, self.project.findData(self._session.projects.shown())))
        self.project.setAccessibleName(tr("Project"))
        self.column.insertWidget(1, self.project)
        self.fit_rows(self.list, _ROWS)
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.column.addWidget(self.list)
        self.since.setAccessibleName(tr("What has changed since"))
        self.since.setFixedHeight(10 * self.since.fontMetrics().lineSpacing())
        self.column.addWidget(self.since)
        self.name.setPlaceholderText(tr("Name, such as submitted"))
        self.name.setAccessibleName(tr("Name of a new snapshot"))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.name, 1)
        row.addWidget(self.keep)
        self.column.addLayout(row)
        close = Button(tr("Close"))
        self.add_buttons(self.forget, self.back, left=[close])
        for button in (self.back, self.forget, self.keep, close):
            button.setAutoDefault(False)  # Enter behind a name keeps it, and goes back to nothing
            button.setDefault(False)
        self.name.setFocus()
        close.clicked.connect(self.reject)
        self.keep.clicked.connect(lambda _=False: self._run("snapshot.add", self.name.text()))
        self.name.returnPressed.connect(self.keep.click)
        self.back.clicked.connect(lambda _=False: self._on_chosen("snapshot.back"))
        self.forget.clicked.connect(lambda _=False: self._on_chosen("snapshot.remove"))
        self.project.currentIndexChanged.connect(lambda _: self._read())
        self.name.textChanged.connect(self._judge)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._compare())
        self._session.projects.changed.connect(self._follow)

    def _judge(self, text: Any) -> None:
        writable = self._session.library.writable
        self.keep.setEnabled(self.kept() is not None and writable and bool(text.strip()))


def _line(one: Snapshot) -> Line:
    now = datetime.now().astimezone()
    note = counted(len(one.keys), "cited key")
    return Line(one.name, nothing, note=note, stamp=moment_words(one.at, now), icon="save")


def _lines(since: Since) -> Iterator[str]:
    lines = since.difference.splitlines() or (tr("--- then"), tr("+++ now"))
    yield from (line if line[:1] in "+-@ " else heard(line) for line in lines)
    for one in since.papers:
        yield (
            tr("@@ {key} is in the trash, or gone @@", key=one.key)
            if one.gone
            else (f"@@ {one.key} @@")
        )
        for field, then, now in one.fields:
            yield from [f"-{field} = {then}"] if then else []
            yield from [f"+{field} = {now}"] if now else []
    yield from (tr("+cited: {key}", key=key) for key in since.cited)
    yield from (tr("-cited: {key}", key=key) for key in since.uncited)
    if since.profile:
        yield tr("@@ profile @@")
    for setting, then, now in since.profile:
        yield from [f"-{_told(setting, then)}"] if then else []
        yield from [f"+{_told(setting, now)}"] if now else []
    for place in since.sources:
        yield f"@@ {place.file.name}:{place.line} @@"
        yield from (f"{sign}{text}" for sign, text in place.back.sides)


def _told(setting: str, value: str) -> str:
    """What chooses a profile, or a part of it, as the window calls it."""
    if setting in _CHOOSING:
        name, words = _CHOOSING[setting]
        return f"{name}: {words.get(value, value)}"
    return ": ".join(in_words(setting, value))
