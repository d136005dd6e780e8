"""What copies of files are called, and where the base folders of links are on this computer."""

from pathlib import Path

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from refman.gui.dialogs.export_form import heading
from refman.gui.dialogs.file_dialog import folder_name
from refman.gui.dialogs.frame import Frame
from refman.gui.language import heard, tr
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP
from refman.gui.views.details.page import label
from refman.gui.widgets.buttons import Button, IconButton
from refman.gui.widgets.line_delegate import Line
from refman.gui.widgets.line_list import LineList
from refman.model.entry import Entry
from refman.model.errors import RefmanError
from refman.services.attachments import names, places
from refman.services.attachments.names import cleaned
from refman.settings import Settings
from refman.store import attachments, papers

_WIDTH = 46
_ROWS = 4
_EXAMPLE = Entry(
    "article",
    {"author": "Donald E. Knuth", "title": "Literate Programming", "year": "1984"},
    "knuth1984literate",
)
"""Shown where no paper is selected."""


class FilesDialog(Frame):
    """Shows the settings and keeps them."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(tr("Names and folders of files"), parent, width=_WIDTH)
        self._settings: Settings = session.settings
        self._paper = _example(session)
        self._bases = _bases(session)
        self.pattern = QLineEdit(session.settings["file_pattern"])
        self.pattern.setAccessibleName(tr("What copies of files are called"))
        self.example = label("", "secondary", wrap=True)
        self.list = LineList(tr("Base folders"))
        self.name = QLineEdit()
        self.folder = QLineEdit()
        self.words = label("", "secondary", wrap=True)
        self.add = Button(tr("Add a base folder…"), "plus")
        self.remove = IconButton("minus", tr("Take this base folder away"))
        self.browse = Button(tr("Browse…"))
        self._assemble()
        self._connect()
        self._show_example()
        self._renew(0)

    def accept(self) -> None:
        try:
            names.check(self.pattern.text().strip())
            known = self._known()
        except RefmanError as error:
            self._say(heard(str(error)), bad=True)
            return
        self._settings.set("file_pattern", self.pattern.text().strip())
        places.keep_bases(self._settings, known)
        super().accept()

    def _known(self) -> dict[str, Path]:
        """The base folders that have a place here; raises RefmanError where one cannot be kept."""
        if len({name for name, _ in self._bases}) < len(self._bases):
            raise RefmanError(tr("Two base folders have one name; give each its own."))
        return {name: places.checked_base(name, folder) for name, folder in self._bases if folder}

    def add_folder(self, folder: str) -> None:
        """One more base folder, called as the folder is until the user says otherwise."""
        name = cleaned(Path(folder).name).replace("=", " ").replace(";", " ") or tr("papers")
        self._bases.append((name, folder))
        self._renew(len(self._bases) - 1)
        self.name.setFocus()
        self.name.selectAll()

    def _choose(self) -> None:
        if folder := folder_name(self, tr("Base folder")):
            self.add_folder(folder)

    def _browse(self) -> None:
        if folder := folder_name(self, tr("Base folder"), self.folder.text()):
            self.folder.setText(folder)
            self._write()

    def _remove(self) -> None:
        place = self._row()
        del self._bases[place]
        self._renew(min(place, len(self._bases) - 1))

    def _write(self) -> None:
        """What was typed is the base folder that is chosen, at once."""
        place = self._row()
        self._bases[place] = (self.name.text().strip(), self.folder.text().strip())
        self._show_bases(place)
        self._say("")

    def _renew(self, place: int) -> None:
        self._show_bases(place)
        self._fill()

    def _show_bases(self, place: int) -> None:
        self.list.blockSignals(True)
        self.list.selectionModel().blockSignals(True)
        self.list.set_lines(_line(*one) for one in self._bases)
        self.list.setCurrentIndex(self.list.model().index(place, 0))
        self.list.selectionModel().blockSignals(False)
        self.list.blockSignals(False)

    def _fill(self) -> None:
        """Show the base folder that is chosen."""
        place = self._row()
        name, folder = self._bases[place] if place >= 0 else ("", "")
        self.name.setText(name)
        self.folder.setText(folder)
        for widget in (self.list, self.remove, self._parts):
            widget.setVisible(place >= 0)
        self.fit_height()

    def _row(self) -> int:
        return self.list.currentIndex().row() if self._bases else -1

    def _show_example(self) -> None:
        try:
            made = names.by_pattern(self._paper, self.pattern.text().strip(), ".pdf")
            self.example.setText(tr("For example “{made}”", made=made))
            self.example.setStyleSheet("")
        except RefmanError as error:
            self.example.setText(heard(str(error)))
            self.example.setStyleSheet(f"color: {theme().tokens.bad}")
        self.fit_height()

    def _say(self, words: str, bad: bool = False) -> None:
        self.words.setText(words)
        self.words.setStyleSheet(f"color: {theme().tokens.bad}" if bad else "")
        self.words.setVisible(bool(words))
        self.fit_height()

    def _assemble(self) -> None:
        column = self.column
        column.addSpacing(GAP)
        column.addWidget(heading(tr("What copies of files are called")))
        column.addWidget(self.pattern)
        column.addWidget(self.example)
        known = tr("{author}, {year}, {title}, {key}, {venue} and {type}; a slash begins a folder.")
        column.addWidget(label(known, "secondary", wrap=True))
        column.addSpacing(GAP)
        column.addWidget(heading(tr("Base folders")))
        way = tr(
            "A link to a file in a base folder is kept by the folder’s name, which may be another"
            " place on another computer."
        )
        column.addWidget(label(way, "secondary", wrap=True))
        column.addWidget(self.list)
        tools = QHBoxLayout()
        tools.addWidget(self.add)
        tools.addWidget(self.remove)
        tools.addStretch(1)
        column.addLayout(tools)
        self._parts = self._grid()
        column.addWidget(self._parts)
        column.addWidget(self.words)
        cancel, save = Button(tr("Cancel")), Button(tr("Save"), kind="primary")
        self.add_buttons(cancel, save)
        cancel.clicked.connect(self.reject)
        save.clicked.connect(self.accept)
        self.words.hide()
        self.fit_rows(self.list, _ROWS)
        self.pattern.setFont(theme().metrics.mono)
        self.pattern.setFocus()

    def _grid(self) -> QWidget:
        """Name and folder of the one that is chosen."""
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        for row, (words, line) in enumerate(((tr("Name"), self.name), (tr("Folder"), self.folder))):
            caption = label(words, "secondary")
            caption.setBuddy(line)
            line.setAccessibleName(words)
            grid.addWidget(caption, row, 0)
            grid.addWidget(line, row, 1, 1, 1 if line is self.folder else 2)
        grid.addWidget(self.browse, 1, 2)
        return made

    def _connect(self) -> None:
        self.pattern.textEdited.connect(lambda _: self._show_example())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._fill())
        for line in (self.name, self.folder):
            line.textEdited.connect(lambda _: self._write())
        self.add.clicked.connect(lambda _=False: self._choose())
        self.remove.clicked.connect(lambda _=False: self._remove())
        self.browse.clicked.connect(lambda _=False: self._browse())


def _line(name: str, folder: str) -> Line:
    return Line(name or "?", lambda: None, icon="folder", note=folder or tr("not on this computer"))


def _bases(session: Session) -> list[tuple[str, str]]:
    """The base folders of this computer, and those that the library names besides."""
    known = {name: str(folder) for name, folder in places.bases(session.settings).items()}
    named = attachments.bases(session.library.reading)
    return [(name, known.get(name, "")) for name in sorted({*known, *named})]


def _example(session: Session) -> Entry:
    """A paper to name a file for."""
    reading = session.library.reading
    return next(papers.entries(reading, session.selection[:1]), _EXAMPLE)
