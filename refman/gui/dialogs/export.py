"""Export: choices at the left, what will be written at the right."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from refman.commands import Outcome
from refman.gui.counting import counted
from refman.gui.dialogs.export_choices import Choices
from refman.gui.dialogs.export_preview import Preview
from refman.gui.dialogs.file_dialog import save_name
from refman.gui.dialogs.frame import Frame
from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.metrics import DIALOG_EDGE
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.focus_area import FocusArea
from refman.gui.widgets.scrim import shaded
from refman.jobs import Progress
from refman.model.entry import EntryId
from refman.model.errors import RefmanError
from refman.services import copying, exporting, files, linking
from refman.store import Reading, written

_PAUSE = 150
"""Milliseconds from a change to the new preview."""
_WIDTH = 68
_PREVIEW_HEIGHT = 54
_CHOICES_WIDTH = 20
_MOST_CHOICES = 0.58
"""Of the width of the screen; in large type, the words of a choice are wanted whole."""
_LEAST_HEIGHT = 8
"""Of the preview and of the choices; in font sizes, like the three above it."""
_REST_HEIGHT = 13
"""What stands above and below the preview."""
_FOLDER = "export_folder"
_FILE = "export_file"


class ExportDialog(Frame):
    """Writes a .bib file or copies its text; closes when that was begun."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(tr("Export"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self.choices = Choices(session)
        self.preview = Preview(session)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._renew)
        self.choices.changed.connect(self._timer.start)
        self.preview.turned.connect(self._renew)
        self._assemble()
        self._renew()

    def copy(self) -> None:
        """Have the whole text put on the clipboard."""
        ids, profile = self._ids(), self.choices.profile_chosen()
        reading = self._session.library.reading

        def work(progress: Progress) -> Outcome:
            text = copying.bibtex(reading, ids, profile, progress)
            number = counted(len(ids), "paper")
            copied = tr("Copied {number} as BibTeX", number=number)
            return Outcome(copied, {"clipboard": text}, given=ids)

        self.choices.remember()
        self._session.read(tr("Copy BibTeX"), work)
        self.accept()

    def export_to(self, path: Path) -> None:
        """Write the file; asks before it replaces one that refman did not write as it is."""
        reading = self._session.library.reading
        try:
            in_the_way, linked = _in_the_way(reading, path), linking.is_linked(reading, path)
        except RefmanError as error:
            self._session.failed.emit(error)
            return
        if not in_the_way:
            self._write(path, linked=linked, force=False)
            return
        question = ReplaceDialog(path, self)
        question.accepted.connect(lambda: self._write(path, linked=linked, force=True))
        question.rejected.connect(self.choose_file)
        question.open()

    def choose_file(self) -> None:
        """Ask where to."""
        folder = Path(self._session.state.get(_FOLDER, Path.home()))
        suggested = folder / f"{self._session.library.path.stem}.bib"
        with shaded(self):
            # Qt would ask about every file that exists; refman's own need no question.
            kinds = tr("BibTeX (*.bib);;All files (*)")
            chosen = save_name(self, tr("Export"), str(suggested), kinds, asks=False)
        if chosen:
            path = Path(chosen)
            self.export_to(path if path.suffix else path.with_suffix(".bib"))

    def _ids(self) -> Sequence[EntryId]:
        return tuple(map(EntryId, self.choices.ids(self._session.library.reading)))

    def _renew(self) -> None:
        ids, number = self.choices.ids, self.choices.number()
        self.preview.show_export(ids, self.choices.profile_chosen(), self._last_file)
        self._export.setEnabled(bool(number))
        many = number > copying.MOST
        most = tr("A clipboard takes at most {number:,} papers", number=copying.MOST)
        self._copy.setEnabled(bool(number) and not many)
        self._copy.setToolTip(most if many else "")

    def _last_file(self, reading: Reading) -> Path | None:
        """The one that was exported here, or else by the shell."""
        last = self._session.state.get(_FILE)
        return Path(last) if isinstance(last, str) else exporting.last_file(reading)

    def _write(self, path: Path, *, linked: bool, force: bool) -> None:
        self.choices.remember()
        self._session.state.update({_FOLDER: str(path.parent), _FILE: str(path)})
        session, parameters = self._session, self.choices.parameters()
        # To a linked file goes what is changed meanwhile; an older moment in it would undo that.
        run = session.run_on if linked else session.run_beside_on
        run(self._ids(), "export", output=str(path), force=force, **parameters)
        self.accept()

    def _assemble(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(DIALOG_EDGE)
        row.addWidget(self._scrolled_choices())
        row.addWidget(self.preview, 1)
        self.column.addLayout(row, 1)
        self._copy = Button(tr("Copy"), "copy")
        cancel = Button(tr("Cancel"))
        self._export = Button(tr("Export…"), "export", "primary")
        self.add_buttons(self._copy, cancel, self._export)
        self._copy.clicked.connect(self.copy)
        cancel.clicked.connect(self.reject)
        self._export.clicked.connect(self.choose_file)
        self._export.setFocus()
        base, room = theme().metrics.base, self._room()
        self.resize(min(_WIDTH * base, room.width()), self.height())
        height = min(_PREVIEW_HEIGHT * base, room.height() - _REST_HEIGHT * base)
        self.preview.setMinimumHeight(max(_LEAST_HEIGHT * base, height))

    def _scrolled_choices(self) -> FocusArea:
        """On a small screen, or in large type, not all of them are seen at once."""
        area = FocusArea()
        area.setWidget(self.choices)
        self.choices.setAutoFillBackground(False)
        bar = area.verticalScrollBar().sizeHint().width()
        wanted = max(_CHOICES_WIDTH * theme().metrics.base, self._needed() + bar)
        area.setFixedWidth(min(wanted, round(_MOST_CHOICES * self._room().width())))
        area.setMinimumHeight(_LEAST_HEIGHT * theme().metrics.base)
        return area

    def _needed(self) -> int:
        """The width of the choices; before they are shown, they have not the font of then."""
        for child in self.choices.findChildren(QWidget):
            child.ensurePolished()
        return self.choices.minimumSizeHint().width()

    def _room(self) -> QSize:
        """The screen without the edges that a window has."""
        return self.maximumSize() - QSize(2 * theme().metrics.base, 0)


class ReplaceDialog(Frame):
    """Asks whether a file that is not refman's may be replaced; no is the answer of Enter."""

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(tr("Replace “{name}”?", name=path.name), parent)
        self.add_sentence(
            tr(
                "“{path}” exists, and refman did not write what is in it now. If it is"
                " replaced, all that stands in it is lost.",
                path=path,
            )
        )
        replace = Button(tr("Replace"), kind="danger")
        keep = Button(tr("Choose another name"), kind="primary")
        self.add_buttons(replace, keep)
        replace.clicked.connect(self.accept)
        keep.clicked.connect(self.reject)
        keep.setFocus()


def _in_the_way(reading: Reading, path: Path) -> bool:
    """Whether there is a file that an export may not replace unasked."""
    found = files.digest(path)
    return found is not None and found != written.digest(reading, files.place(path))
