"""What a LaTeX project has of its own: its root, its .bib file, how it is cited in."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from refman.bibtex.profile import PRESETS
from refman.gui.dialogs.export_form import heading
from refman.gui.dialogs.file_dialog import open_names
from refman.gui.dialogs.frame import Frame
from refman.gui.dialogs.generate_keys_preview import PatternFault
from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP
from refman.gui.views.details.page import label
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.focus_area import FocusArea
from refman.gui.widgets.scrim import shaded
from refman.model.errors import RefmanError
from refman.services import files, key_patterns, keys, profiles
from refman.services.keys import KeyPatternError
from refman.services.projects.reading import seen_from
from refman.store import documents
from refman.store.projects import Kept

_WIDTH = 44
"""In font sizes."""
_NONE = tr("None: by key, titles as typed")
_BACKENDS = {"": tr("what its files say"), "bibtex": "BibTeX", "biber": "biber"}
_ENGINES = {
    "": tr("what its files say"), "pdftex": "pdfLaTeX", "unicode": tr("XeLaTeX or LuaLaTeX"),
}  # fmt: skip
_CLEAR = "-"
"""What `project.set` takes for nothing."""
_HELD = "held"
"""Stands for the profile that a project holds since it went back to a snapshot."""


class ProjectSettingsDialog(Frame):
    """Shows all, and runs the command that keeps them for what was changed.

    Args:
        bib: the .bib file to offer, as seen from the folder of the root.
    """

    def __init__(self, session: Session, kept: Kept, bib: str, parent: QWidget | None) -> None:
        super().__init__(
            tr("Settings of {name}", name=Path(kept.folder).name), parent, width=_WIDTH
        )
        self._session = session
        self._kept = kept
        said = kept.settings
        self.root = _line(tr("Root .tex file"), seen_from(kept.folder, Path(kept.root)))
        self.keep = QCheckBox(tr("Keep a .bib file up to date with what is cited"))
        self.keep.setChecked(bool(said.get("bib")))
        offered = seen_from(kept.folder, Path(kept.root).parent / bib)
        self.bib = _line(tr("The .bib file"), said.get("bib") or offered)
        self.linked = QCheckBox(
            tr("As a linked file: what is changed in it comes into the library")
        )
        self.linked.setChecked(self._is_linked())
        self.pattern = _line(tr("Pattern of citation keys"), said.get("pattern", ""))
        reading = session.library.reading
        self.pattern.setPlaceholderText(
            key_patterns.pattern(reading, session.settings["key_pattern"])
        )
        self.fault = PatternFault()
        self.profile = QComboBox()
        self.profile.setAccessibleName(tr("Profile of the .bib file"))
        self.backend = _choice(
            tr("Program that makes the bibliography"), _BACKENDS, said.get("backend", "")
        )
        self.engine = _choice(tr("Program that sets it"), _ENGINES, said.get("engine", ""))
        self.cite = _line(tr("Command that cites"), said.get("cite_command", ""))
        self.cite.setPlaceholderText(session.settings["cite_command"])
        self.cites = _line(tr("Commands of its own that cite"), _listed(said.get("cites", ())))
        self.cites.setPlaceholderText("\\mycite \\seealso")
        self.reads = _line(
            tr("Commands of its own that read a file"), _listed(said.get("reads", ()))
        )
        self.reads.setPlaceholderText("\\chapterfile")
        self._held = said.get(profiles.HELD, {}).get("snapshot", "")
        self._assemble(_HELD if self._held else profiles.called(str(said.get("profile", ""))))
        self.keep.toggled.connect(self._judge)
        for line in (self.root, self.bib, self.pattern):
            line.textChanged.connect(self._judge)
        theme().changed.connect(self._dress)
        self._dress()
        self._judge()

    def accept(self) -> None:
        if not self.save.isEnabled():
            return
        said = {**self._kept.settings, **({"profile": _HELD} if self._held else {})}
        new = {
            "profile": self.profile.currentData(),
            "bib": self.bib.text().strip() if self.keep.isChecked() else "",
            "cite_command": self.cite.text().strip().lstrip("\\"),
            "backend": self.backend.currentData(),
            "engine": self.engine.currentData(),
        }
        changed = {n: v or _CLEAR for n, v in new.items() if v != said.get(n, "")}
        lists = {"cite": (self.cites, "cites"), "read": (self.reads, "reads")}
        for name, (line, kept) in lists.items():
            names = _names(line.text())
            if names != list(said.get(kept, ())):
                changed[name] = names or [_CLEAR]
        root = self.root.text().strip()
        if root != seen_from(self._kept.folder, Path(self._kept.root)):
            changed["root"] = root
        linked = new["bib"] and self.linked.isChecked()
        if linked and not self._is_linked():
            changed["link"] = True
        elif new["bib"] and self._is_linked() and not linked:
            self._session.run_on((), "unlink", path=self._bib_path())
        folder = Path(self._kept.root)
        if changed:
            self._session.run_on((), "project.set", folder=folder, **changed)
        if (pattern := self.pattern.text().strip()) != said.get("pattern", ""):
            given = {"pattern": pattern} if pattern else {"clear": True}
            root = str(Path(self._kept.folder) / root)
            self._session.run_on((), "key-pattern", project=root, **given)
        super().accept()

    def _bib_path(self) -> Path:
        return Path(self._kept.folder) / self.bib.text().strip()

    def _is_linked(self) -> bool:
        place = files.place(self._bib_path())
        return documents.with_path(self._session.library.reading, place) is not None

    def _judge(self) -> None:
        kept = self.keep.isChecked()
        self.bib.setEnabled(kept)
        self.linked.setEnabled(kept)
        self._judge_pattern(self.pattern.text().strip())
        named = self.bib.text().strip().endswith(".bib") or not kept
        readable = self.fault.isHidden()
        self.save.setEnabled(bool(self.root.text().strip()) and named and readable)

    def _judge_pattern(self, text: str) -> None:
        try:
            if text:
                keys.check(text)
        except KeyPatternError as error:
            self.fault.show_fault(text, error)
        else:
            self.fault.clear()
        self.fit_area(self._area)

    def _choose_root(self) -> None:
        with shaded(self):
            found = open_names(
                self, tr("Root .tex file"), self._kept.folder, tr("LaTeX (*.tex *.ltx)")
            )
        if found:
            self.root.setText(seen_from(self._kept.folder, Path(found[0])))

    def _assemble(self, profile: str) -> None:
        self._offer_profiles(profile)
        self._area = FocusArea()
        self._area.setWidget(self._settings())
        self.column.addWidget(self._area)
        cancel, self.save = Button(tr("Cancel")), Button(tr("Save"), kind="primary")
        self.add_buttons(cancel, self.save)
        cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self.accept)

    def _offer_profiles(self, profile: str) -> None:
        self.profile.addItem(_NONE, "")
        for name in _profiles(self._session):
            self.profile.addItem(name, name)
        if self._held:
            self.profile.addItem(tr("As in the snapshot “{name}”", name=self._held), _HELD)
        if self.profile.findData(profile) < 0:
            self.profile.addItem(tr("{profile} (not there any more)", profile=profile), profile)
        self.profile.setCurrentIndex(self.profile.findData(profile))

    def _settings(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        made_by = (tr("Its bibliography is made by"), self.backend)
        groups = (
            (tr("Root .tex file"), self._root_row()),
            (tr("Its .bib file"), self._of_bib()),
            (tr("Profile under which it is written"), _stacked(self.profile)),
            ("", _beside(made_by, (tr("It is set by"), self.engine))),
            (
                tr("Pattern of the citation keys of its papers"),
                _stacked(self.pattern, self.fault),
            ),
            (tr("Command by which refman cites in this project"), _stacked(self.cite)),
            (tr("Commands of its own that cite, parted by spaces"), _stacked(self.cites)),
            (tr("Commands of its own that read a file"), _stacked(self.reads)),
        )
        for words, group in groups:
            column.addSpacing(GAP)
            if words:
                column.addWidget(heading(words))
            column.addLayout(group)
        return inner

    def _root_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.root, 1)
        choose = Button(tr("Choose…"), "folder")
        choose.clicked.connect(lambda _=False: self._choose_root())
        row.addWidget(choose)
        return row

    def _of_bib(self) -> QVBoxLayout:
        words = tr("What others put into it stays as it is.")
        return _stacked(self.keep, self.bib, self.linked, label(words, "secondary", wrap=True))

    def _dress(self) -> None:
        for line in (self.root, self.bib, self.pattern, self.cite, self.cites, self.reads):
            line.setFont(theme().metrics.mono)


def _choice(name: str, words: Mapping[str, str], chosen: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    for value, word in words.items():
        made.addItem(word, value)
    made.setCurrentIndex(max(0, made.findData(chosen)))
    return made


def _beside(*parts: tuple[str, QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GAP)
    for words, widget in parts:
        column = QVBoxLayout()
        column.addWidget(heading(words))
        column.addWidget(widget)
        row.addLayout(column, 1)
    return row


def _line(name: str, text: str) -> QLineEdit:
    made = QLineEdit(text)
    made.setAccessibleName(name)
    return made


def _listed(names: Iterable[str]) -> str:
    return " ".join(f"\\{name}" for name in names)


def _names(text: str) -> list[str]:
    return [word.lstrip("\\") for word in text.replace(",", " ").split() if word.strip("\\")]


def _profiles(session: Session) -> list[str]:
    try:
        return list(profiles.every())
    except RefmanError as error:
        session.failed.emit(error)
        return list(PRESETS)


def _stacked(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(GAP)
    for widget in widgets:
        column.addWidget(widget)
    return column
