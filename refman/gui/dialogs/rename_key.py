"""Renames a citation key wherever it stands, once every line that changes was shown."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from refman.gui.counting import counted
from refman.gui.dialogs.export_form import heading
from refman.gui.dialogs.frame import Frame
from refman.gui.diff_view import DiffView
from refman.gui.language import heard, tr
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP
from refman.gui.widgets.buttons import Button
from refman.model.errors import RefmanError
from refman.services import files, key_patterns
from refman.services.projects import memory_of, owing, renaming
from refman.services.projects.foreseen import foreseen
from refman.services.projects.reading import Memory
from refman.services.projects.renaming import Plan
from refman.store import Reading, projects
from refman.store.projects import Kept

_WIDTH, _HEIGHT = 60, 22
Naming = Callable[[str], str]
_PAUSE = 200
"""Milliseconds after a letter until the files are read for it."""


class RenameKeyDialog(Frame):
    """Follows what is typed; what cannot be is said below the field.

    Args:
        within: the project whose key is meant.
    """

    def __init__(
        self, session: Session, old: str, parent: QWidget | None, within: Kept | None = None
    ) -> None:
        where = Path(within.folder).name if within else ""
        title = (
            tr("Rename {old} in {project}", old=old, project=where)
            if within
            else tr("Rename {old} everywhere", old=old)
        )
        super().__init__(title, parent, width=_WIDTH)
        self._first = _FIRST_HERE if within else _FIRST
        self._session = session
        self._old = old
        self._within = within
        self._asked = ""
        self._beside = session.beside(self)
        self.line = QLineEdit(old)
        self.line.setAccessibleName(tr("New citation key"))
        self.line.selectAll()
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setProperty("role", "secondary")
        self.said.setWordWrap(True)
        self.preview = DiffView()
        self.preview.setFixedHeight(min(_HEIGHT * theme().metrics.base, self.maximumHeight() // 2))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.column.addSpacing(GAP)
        self.column.addWidget(heading(tr("New key")))
        self.column.addWidget(self.line)
        self.column.addWidget(self.said)
        self.column.addSpacing(GAP)
        self.column.addWidget(heading(tr("What changes")))
        self.column.addWidget(self.preview)
        cancel, self.rename = Button(tr("Cancel")), Button(tr("Rename"), kind="primary")
        self.add_buttons(cancel, self.rename)
        cancel.clicked.connect(self.reject)
        self.rename.clicked.connect(self.accept)
        self.line.textChanged.connect(self._wait)
        theme().changed.connect(self._dress)
        self._dress()
        self._show("", self._first, "")
        self.line.setFocus()

    def accept(self) -> None:
        if self.rename.isEnabled():
            new = self.line.text().strip()
            root = self._within.root if self._within else ""
            self._session.run_on((), "rename-key", old=self._old, new=new, project=root)
            super().accept()

    def _wait(self, _: str) -> None:
        self.rename.setEnabled(False)
        self._pause.start()

    def _ask(self) -> None:
        self._asked = self.line.text().strip()
        if self._asked in ("", self._old):
            self._show("", self._first, "")
            return
        memory = memory_of(self._session.library)
        ask = partial(_planned, self._old, self._asked, self._within, memory)
        self._beside.ask(ask, self._take)

    def _take(self, found: Plan | str) -> None:
        if isinstance(found, str):
            self._show(found, self._first, "")
            return
        if found.links and not found.unwritable and self._session.library.writable:
            assert self._within is not None  # the library keeps its key: a project has another
            old, new, within = self._old, self._asked, self._within
            foresee(
                self._session,
                within,
                found,
                lambda change: renaming.plan(change, old, new, within),
                lambda plan: self._tell(plan) if self._asked == new else None,
            )
            return
        self._tell(found)

    def _tell(self, found: Plan) -> None:
        lines = sum(len(one.places) for one in found.shown)
        where = tr(
            "{lines} in {rewrites}",
            lines=counted(lines, "line"),
            rewrites=counted(len(found.shown), "file"),
        )
        beside = beside_projects(self._session.library.reading)
        odd = [*found.unwritable, *found.left]
        left = " ".join(beside(heard(one)) for one in owing.briefly(odd))
        self._show(left, "", difference(found, beside))
        self.said.setToolTip("\n".join(beside(heard(one)) for one in odd))
        self.rename.setEnabled(not found.unwritable)
        self.rename.setText(tr("Rename in {where}", where=where) if lines else tr("Rename"))

    def _show(self, said: str, instead: str, diff: str) -> None:
        self.said.setText(said)
        self.said.setVisible(bool(said))
        if instead:
            self.preview.say(instead)
        else:
            self.preview.set_difference(diff)
        self.rename.setEnabled(False)
        self.rename.setText(tr("Rename"))
        self.fit_height()

    def _dress(self) -> None:
        self.line.setFont(theme().metrics.mono)


_FIRST = tr(
    "The key changes in the library, in .bib files and in every command that cites it, in all"
    " projects. Comments, verbatim text and longer keys stay as they are. One undo takes all of it"
    " back, the files too."
)


_FIRST_HERE = tr(
    "The key changes in this project alone, in its .bib file and in every command that cites it."
    " The library goes along as long as no other project or linked file has the paper; else the"
    " project has a key of its own for it. One undo takes all of it back, the files too."
)


def foresee(
    session: Session,
    within: Kept,
    found: Plan,
    again: Callable[[Reading], Plan],
    take: Callable[[Plan], object],
) -> None:
    """Give `take` what a plan comes to once the files that it needs are linked."""
    reading, own = session.library.reading, session.settings["key_pattern"]
    pattern = key_patterns.pattern(reading, own, project=within)

    def hear(done: "Future[Plan]") -> None:
        if error := done.exception():
            session.failed.emit(error)
        else:
            take(done.result())

    session.aside(tr("Look ahead"), lambda: foreseen(session.library, found, again, pattern), hear)


def beside_projects(reading: Reading) -> Naming:
    """Names the files of a text as they are seen from beside their project: thesis/main.tex."""
    parents = {str(Path(kept.folder).parent) for kept in projects.every(reading)}
    ordered = sorted(parents - {os.sep}, key=len, reverse=True)

    def named(text: str) -> str:
        for parent in ordered:
            text = text.replace(parent + os.sep, "")
        return text

    return named


def difference(plan: Plan, beside: Naming) -> str:
    """What a plan changes, as a unified difference without surroundings."""
    return "\n".join(_lines(plan, beside))


def _lines(plan: Plan, beside: Naming) -> Iterator[str]:
    yield from told(plan._replace(left=(), unwritable=()), beside)
    found = plan.renaming
    if plan.called or plan.links:
        yield tr("The library keeps its key; the project gets one of its own.")
    elif found is None:
        yield tr("No paper of the library has this key here; only files change.")
    else:
        alias = tr("; the old key stays as an alias") if found.alias else ""
        yield tr(
            "In the library: “{title}” {old} → {new}{alias}",
            title=found.title,
            old=found.old,
            new=found.new,
            alias=alias,
        )
    if plan.left:
        yield ""
        yield from (f"! {beside(heard(one))}" for one in plan.left)
    yield ""
    yield from changed(plan, beside)


def told(plan: Plan, beside: Naming) -> Iterator[str]:
    """What is to be known of a plan besides its lines, and a gap below it."""
    linking = map(renaming.to_be_linked, plan.links)
    said = [*plan.unwritable, *plan.altered, *plan.left, *linking, *plan.staying]
    yield from [*(beside(heard(one)) for one in said), ""] if said else []


def changed(plan: Plan, beside: Naming) -> Iterator[str]:
    """Each line of a file that changes, below its place."""
    for one in plan.shown:
        for place in one.places:
            yield f"@ {beside(files.shown(place.file))}:{place.line}"
            yield from (f"{sign} {text}" for sign, text in place.sides)


def _planned(
    old: str, new: str, within: Kept | None, memory: Memory, reading: Reading
) -> Iterator[Plan | str]:
    try:
        yield renaming.looked(reading, renaming.plan(reading, old, new, within, memory))
    except RefmanError as error:
        yield heard(str(error))
