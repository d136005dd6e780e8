"""The keys of a whole project brought into one scheme; each line that changes is seen before."""

from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from refman.commands import Outcome
from refman.gui.counting import counted
from refman.gui.dialogs.frame import Frame
from refman.gui.dialogs.rename_key import Naming, beside_projects, changed, foresee, told
from refman.gui.diff_view import DiffView
from refman.gui.language import heard, tr
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.widgets.buttons import Button
from refman.model.errors import RefmanError
from refman.services import key_patterns
from refman.services.projects import memory_of, renaming, schemes
from refman.services.projects.renaming import Plan
from refman.store import Reading, projects
from refman.store.projects import Kept

_PAUSE = 200
"""Milliseconds from a change to the new preview."""
_SHOWN = 2_000
"""Lines that are previewed."""
_HEIGHT = 36
"""That of the preview where the screen has the room, in font sizes."""


class SchemeDialog(Frame):
    """Plans beside the window; the library and all files change as one change."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(tr("Bring a project’s keys into one scheme"), parent, width=64)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._beside = session.beside(self)
        self._projects = projects.every(session.library.reading)
        self.project = QComboBox()
        self.pattern = QLineEdit()
        self.preview = DiffView()
        self.says = self.add_sentence("")
        self.rename = Button(tr("Rename"), "key", "primary")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._assemble()
        self._choose()

    def accept(self) -> None:
        if self.rename.isEnabled():
            self.rename.setEnabled(False)
            root = self._projects[self.project.currentIndex()].root
            self._session.run_aside(
                self._end, "rename-key", project=root, scheme=self.pattern.text()
            )

    def done(self, result: int) -> None:
        self._pause.stop()
        super().done(result)

    def _end(self, ended: "Future[Outcome]") -> None:
        if error := ended.exception():
            self._session.failed.emit(error)
            self._plan()
            return
        self._session.reported.emit(ended.result())
        super().accept()

    def _choose(self) -> None:
        """Offer the project's own pattern, in place of one that nobody typed."""
        if self._projects and not self.pattern.isModified():
            kept, chosen = self._projects[self.project.currentIndex()], self._session.settings
            reading = self._session.library.reading
            own = key_patterns.pattern(reading, chosen["key_pattern"], project=kept)
            self.pattern.setText(own)
        self._plan()

    def _type(self) -> None:
        self.rename.setEnabled(False)
        self._pause.start()

    def _plan(self) -> None:
        self.rename.setEnabled(False)
        if not self._projects:
            self.says.setText(tr("No project is known yet; add one first."))
            return
        kept, pattern = self._asked()
        memory = memory_of(self._session.library)

        def look(reading: Reading) -> Iterator[Plan | RefmanError]:
            try:
                planned = schemes.plan(reading, kept, pattern, memory=memory)
                yield renaming.looked(reading, planned)
            except RefmanError as error:
                yield error

        self._beside.ask(look, self._show)

    def _show(self, found: Plan | RefmanError) -> None:
        if isinstance(found, RefmanError):
            self.says.setText(heard(str(found)))
            self.preview.say("")
            return
        if found.links and not found.unwritable and self._session.library.writable:
            kept, pattern = self._asked()
            foresee(
                self._session,
                kept,
                found,
                lambda change: schemes.plan(change, kept, pattern),
                lambda plan: self._tell(plan) if self._asked() == (kept, pattern) else None,
            )
            return
        self._tell(found)

    def _asked(self) -> tuple[Kept, str]:
        return self._projects[self.project.currentIndex()], self.pattern.text()

    def _tell(self, found: Plan) -> None:
        lines = list(_lines(found, beside_projects(self._session.library.reading)))
        self.preview.set_difference("\n".join(lines[:_SHOWN]))
        places = sum(len(one.places) for one in found.shown)
        where = tr(
            "{places} in {rewrites}",
            places=counted(places, "line"),
            rewrites=counted(len(found.shown), "file"),
        )
        self.says.setText(
            tr("{keys} will change, {where}.", keys=counted(len(found.keys), "key"), where=where)
        )
        changes = bool(found.keys or found.renamings) and not found.unwritable
        self.rename.setEnabled(changes and self._session.library.writable)

    def _assemble(self) -> None:
        for kept in self._projects:
            self.project.addItem(f"{Path(kept.folder).name}, {Path(kept.root).name}", kept.id)
        shown = self.project.findData(self._session.projects.shown())
        self.project.setCurrentIndex(max(0, shown))
        self.project.setAccessibleName(tr("Project"))
        self.project.setEnabled(bool(self._projects))
        self.pattern.setAccessibleName(tr("Pattern of the keys, of JabRef or Better BibTeX"))
        self.pattern.setFont(theme().metrics.mono)
        self.preview.setAccessibleName(tr("Every line that changes"))
        self.preview.setFixedHeight(min(_HEIGHT * theme().metrics.base, self.maximumHeight() // 2))
        for place, widget in enumerate((self.project, self.pattern, self.preview), 1):
            self.column.insertWidget(place, widget)
        cancel = Button(tr("Cancel"))
        self.add_buttons(cancel, self.rename)
        cancel.clicked.connect(self.reject)
        self.rename.clicked.connect(self.accept)
        self.project.currentIndexChanged.connect(lambda _: self._choose())
        self.pattern.textChanged.connect(lambda _: self._type())
        self._pause.timeout.connect(self._plan)
        self.pattern.setFocus()


def _lines(plan: Plan, beside: Naming) -> Iterator[str]:
    yield from told(plan, beside)
    here = [f"{old} → {new}" for old, new in plan.keys.items() if not plan.in_library(old)]
    both = [f"{old} → {new}" for old, new in plan.keys.items() if plan.in_library(old)]
    if both:
        yield from (tr("In the library and in this project:"), "", *both, "")
    if here:
        yield from (tr("In this project alone:"), "", *here, "")
    yield from changed(plan, beside)
