"""Files dropped on papers, opened, shown, renamed, detached and found from the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMenu

from refman.gui.attaching import menu_of, open_file
from refman.gui.dialogs.foreign_file import ForeignFileDialog
from refman.gui.dialogs.line import LineDialog
from refman.gui.models.papers_columns import NUMBERS
from refman.gui.session import Session
from refman.gui.views.details.files import FileRow, Files
from refman.gui.window import MainWindow
from refman.model.entry import EntryId
from refman.services.attachments.places import Places
from refman.store import attachments
from refman.store.attachments import ANYWHERE, Attachment
from tests.gui.conftest import child, papers_of


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    path = tmp_path / "downloads" / "1706.03762.pdf"
    path.parent.mkdir()
    path.write_bytes(b"%PDF " * 300)
    return path


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the desktop was asked to open."""
    found: list[str] = []

    def open_(url: QUrl) -> bool:
        found.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_)
    return found


def drop(window: MainWindow, place: QPoint, *files: Path) -> str:
    """Drop files at a place of the screen; returns what was hinted before."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    at = window.mapFromGlobal(place)
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    window.dragEnterEvent(QDragEnterEvent(at, action, data, left, none))
    hint = str(window.dropping.hint.accessibleName())
    window.dropEvent(QDropEvent(QPointF(at), action, data, left, none))
    return hint


def row_place(window: MainWindow, number: int) -> QPoint:
    table = window.papers.table
    y = table.rowViewportPosition(number) + table.rowHeight(number) // 2
    return table.viewport().mapToGlobal(QPoint(20, y))


def cell(window: MainWindow, row: int) -> str:
    """What a screen reader says of the files of a row."""
    model = window.papers.table.model()
    return str(model.data(model.index(row, NUMBERS["files"]), Qt.ItemDataRole.AccessibleTextRole))


def attached(session: Session, paper: EntryId) -> list[Attachment]:
    return attachments.of(session.library.reading, paper)


def test_a_pdf_dropped_on_a_row_is_attached_to_its_paper(window: MainWindow, pdf: Path) -> None:
    session = window.session
    third = papers_of(session, 2, 3)[0]
    key = session.library.entry(third).key
    assert drop(window, row_place(window, 2), pdf) == f"Drop to attach to {key}"
    (one,) = attached(session, third)
    assert window.status.said() == f"Attached a copy, “{one.name}”"
    assert cell(window, 2) == "1 file"
    assert session.total == 226


def test_a_pdf_dropped_on_the_details_is_attached_to_the_paper_shown(
    window: MainWindow, pdf: Path
) -> None:
    session = window.session
    session.select(papers_of(session, 4, 5))
    middle = window.details.mapToGlobal(window.details.rect().center())
    drop(window, middle, pdf)
    assert len(attached(session, session.selection[0])) == 1
    assert child(window, Files).rows[0].name.accessibleName().endswith("1.5 kB")


def test_a_pdf_dropped_elsewhere_says_where_it_may_go(window: MainWindow, pdf: Path) -> None:
    place = window.sidebar.mapToGlobal(window.sidebar.rect().center())
    assert drop(window, place, pdf) == "Drop it on a paper"
    assert "drop it on a paper" in window.status.said()


@pytest.fixture
def shown(window: MainWindow, pdf: Path) -> FileRow:
    """The row of a file that was attached to the paper that is selected."""
    session = window.session
    session.select(papers_of(session, 1, 2))
    window.attaching.attach(session.selection[0], [pdf])
    return child(window, Files).rows[0]


def act(window: MainWindow, row: FileRow, label: str) -> QMenu:
    menu = menu_of(window.session, window.session.selection[0], row._file, row)
    (action,) = [one for one in menu.actions() if one.text() == label]
    action.trigger()
    return menu


def test_a_click_and_f4_open_the_file(
    window: MainWindow, shown: FileRow, opened: list[str]
) -> None:
    path = str(Places.of(window.session.library).found(shown._file))
    open_file(window.session, shown._file, shown)
    window.session.run("window.open-file")
    assert opened == [path, path]


def test_a_paper_without_a_file_says_how_it_gets_one(window: MainWindow, opened: list[str]) -> None:
    window.session.select(papers_of(window.session, 0, 1))
    window.session.run("window.open-file")
    assert opened == []
    assert window.status.said().startswith("This paper has no file")


def test_a_missing_file_is_marked_and_can_be_looked_for(
    window: MainWindow, shown: FileRow, opened: list[str]
) -> None:
    session = window.session
    path = Places.of(session.library).found(shown._file)
    assert path is not None
    path.unlink()
    open_file(session, shown._file, shown)
    assert opened == []
    message = window.presenter.strip.message()
    assert message is not None
    assert "is not there. Find it, or detach it." in message.text
    (row,) = child(window, Files).rows
    assert row.name.accessibleName().endswith("  missing")
    assert cell(window, 1) == "1 file, missing"
    menu = menu_of(session, session.selection[0], row._file, row)
    usable = {one.text(): one.isEnabled() for one in menu.actions()}
    assert usable == {
        "Open": False, "Show in folder": True, "Copy path": True, "Rename…": False,
        "Name by pattern": False, "Find…": True, "Detach": True,
    }  # fmt: skip
    session.run_on((), "attachments", find=str(path.parent.parent / "downloads"))
    assert path.is_file()
    assert window.presenter.strip.message() is None
    assert window.status.said().startswith("Found 1 file")
    assert not child(window, Files).rows[0].name.accessibleName().endswith("missing")


def test_the_menu_renames_copies_the_path_shows_and_detaches(
    window: MainWindow, shown: FileRow, opened: list[str]
) -> None:
    session = window.session
    paper = session.selection[0]
    act(window, shown, "Copy path")
    path = Path(QGuiApplication.clipboard().text())
    assert path.is_file()
    act(window, shown, "Show in folder")
    assert opened == [str(path.parent)]
    act(window, shown, "Rename…")
    dialog = child(window, LineDialog)
    dialog.line.setText("..")
    dialog.accept()
    assert dialog.isVisible()
    dialog.line.setText("Attention")
    dialog.accept()
    assert attached(session, paper)[0].name == "Attention.pdf"
    assert (path.parent / "Attention.pdf").is_file()
    act(window, child(window, Files).rows[0], "Detach")
    assert attached(session, paper) == []
    assert not child(window, Files).isVisible()
    session.run("undo")
    assert (path.parent / "Attention.pdf").is_file()


def test_a_file_is_dragged_out_as_a_file(window: MainWindow, shown: FileRow) -> None:
    data = shown.dragged()
    assert data is not None
    path = Places.of(window.session.library).found(shown._file)
    assert [url.toLocalFile() for url in data.urls()] == [str(path)]


def test_a_file_that_a_bib_file_named_outside_is_asked_about_once(
    window: MainWindow, opened: list[str], pdf: Path
) -> None:
    session = window.session
    outside = pdf.rename(pdf.parents[2] / f"{pdf.parents[1].name}-{pdf.name}")
    paper = papers_of(session, 0, 1)[0]
    with session.library.change("Import") as change:
        new = Attachment(0, ANYWHERE, str(outside), origin="field")
        (one,) = attachments.make(change, [new])
        attachments.give(change, {paper: [one.id]})
    open_file(session, one, window)
    dialog = child(window, ForeignFileDialog)
    dialog.reject()
    assert opened == []
    open_file(session, one, window)
    window.findChildren(ForeignFileDialog)[-1].accept()
    open_file(session, one, window)
    assert opened == [str(outside)] * 2
    outside.unlink()


def test_a_library_that_cannot_be_changed_offers_no_change_of_files(
    window: MainWindow, shown: FileRow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.session.library._writing, "connection", None)
    menu = menu_of(window.session, window.session.selection[0], shown._file, shown)
    off = [one.text() for one in menu.actions() if not one.isEnabled()]
    assert off == ["Rename…", "Name by pattern", "Detach"]
