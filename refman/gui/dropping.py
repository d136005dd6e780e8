"""Files that are dropped on the window or opened in it, and what becomes of each."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from refman.gui.attaching import is_read
from refman.gui.language import tr
from refman.gui.recent import note
from refman.gui.views.drop_hint import DropHint
from refman.model.entry import EntryId

if TYPE_CHECKING:
    from refman.gui.window import MainWindow


class Dropping:
    """Of one window; made for the first of them.

    Args:
        stage: where the panes are, which the hint lies over.
    """

    def __init__(self, window: "MainWindow", stage: QWidget) -> None:
        self._window = window
        self._stage = stage
        self.hint = DropHint(stage)

    def hover(self, event: QDropEvent) -> None:
        """Say what a drop would do."""
        if files := _accepted(event):
            self.hint.cover(self._stage, self._foretold(files, event))

    def leave(self) -> None:
        """Nothing is dragged any more."""
        self.hint.hide()

    def drop(self, event: QDropEvent) -> None:
        """Take what is dropped, attaching it to a paper where it holds none."""
        self.hint.hide()
        files = _accepted(event)
        self.take(self._window.attaching.take(files, self._paper_at(event)))

    def take(self, files: Sequence[Path]) -> None:
        """Import files; of .bib files, ask what is meant; .tex files and folders are projects."""
        session = self._window.session
        note(*files)
        for project in filter(_is_project, files):
            session.run_on((), "project.add", folder=project)
        rest = [file for file in files if not _is_project(file)]
        bibs = [file for file in rest if _is_bib(file)]
        if others := [file for file in rest if file not in bibs]:
            self._window.ask("import", paths=others)
        if bibs:
            from refman.gui.views.linked_files import offer_to_link

            offer_to_link(self._window.ask, self._window.presenter, bibs, self._window)

    def _foretold(self, files: Sequence[Path], event: QDropEvent) -> str:
        if any(map(is_read, files)):
            return tr("Drop to link or import") if all(map(_is_bib, files)) else ""
        paper = self._paper_at(event)
        if not paper:
            return tr("Drop it on a paper")
        key = self._window.session.library.entry(paper).key
        return tr("Drop to attach to {key}", key=key or tr("this paper"))

    def _paper_at(self, event: QDropEvent) -> EntryId | None:
        """The paper that something is dragged over: a row of the table, or the details of one."""
        place = self._window.mapToGlobal(event.position().toPoint())
        selected, details = self._window.session.selection, self._window.details
        over = details.isVisible() and details.rect().contains(details.mapFromGlobal(place))
        if over and len(selected) == 1:
            return selected[0]
        return self._window.papers.table.paper_at(place)


def _accepted(event: QDropEvent) -> list[Path]:
    """The local files, accepted always as a copy: a file manager deletes what it is told was
    moved."""
    urls = event.mimeData().urls()
    files = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    if files:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
    return files


def _is_bib(path: Path) -> bool:
    return path.suffix.lower() == ".bib"


def _is_project(path: Path) -> bool:
    return path.suffix.lower() in (".tex", ".ltx") or path.is_dir()
