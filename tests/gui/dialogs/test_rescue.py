"""A damaged library is asked about once, with what can be read of it."""

import shutil
import sqlite3
from array import array
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from refman.gui.dialogs.no_library import NoLibraryDialog
from refman.gui.dialogs.put_back import PutBackDialog
from refman.gui.dialogs.rescue import RescueDialog
from refman.gui.models.papers import PapersModel
from refman.gui.session import Session
from refman.gui.views.details.add_field import AddField
from refman.gui.views.details.fields import FieldsPage
from refman.gui.views.details.notes_page import NotesPage
from refman.gui.views.details.paper import PaperPage
from refman.gui.views.details.source import SourcePage
from refman.gui.widgets.buttons import Button
from refman.gui.window import MainWindow
from refman.jobs import Progress
from refman.model.errors import DamagedLibrary
from refman.services import backups
from refman.store import Library, counting, tags
from refman.store.hindrances import DAMAGED
from tests.gui.conftest import show


@pytest.fixture
def damaged(seeded: Library) -> Path:
    """Some papers of the starter papers cannot be read."""
    seeded.close()
    with closing(sqlite3.connect(seeded.path)) as connection:
        size = connection.execute("pragma page_size").fetchone()[0]
        sql = "select pageno from dbstat where name = 'entries' order by pageno"
        pages = [row[0] for row in connection.execute(sql)]
    with seeded.path.open("r+b") as file:
        file.seek((pages[4] - 1) * size)
        file.write(bytes([7]) * size)
    return seeded.path


def test_what_can_be_read_is_counted_and_put_into_a_new_library(
    damaged: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = RescueDialog(damaged, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.read()
    assert " papers can be read" in dialog.words.text()
    assert " more papers only the name is left" in dialog.words.text()
    dialog._take(str(damaged))
    assert "is there already" in dialog.words.text()
    dialog._take(str(tmp_path / "new.refman"))
    assert dialog.path == tmp_path / "new.refman"
    with Library.open(tmp_path / "new.refman") as library:
        assert 190 < counting.total(library.reading) < 226


def test_who_leaves_it_leaves_no_file(damaged: Path, tmp_path: Path, qtbot: QtBot) -> None:
    before = {path.name for path in tmp_path.iterdir()}
    dialog = RescueDialog(damaged, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.read()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.path is None
    assert not dialog._rescued.exists()
    assert {path.name for path in tmp_path.iterdir()} == before


def test_rescue_is_offered_where_a_library_cannot_be_opened_for_damage(
    damaged: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    for path, rescuable, offered in (
        (damaged, True, True), (damaged, False, False), (tmp_path / "none", True, False)
    ):  # fmt: skip
        dialog = NoLibraryDialog("It cannot be read.", path, rescuable=rescuable)
        qtbot.addWidget(dialog)
        texts = [one.text() for one in dialog.findChildren(Button) if not one.isHidden()]
        assert ("Rescue what can be read…" in texts) == offered


def test_a_backup_of_a_library_that_is_reached_by_a_link_is_offered_from_beside_the_file(
    seeded: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    made = backups.make(seeded, "asked", Progress())
    seeded.close()
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "mine.refman"
    link.symlink_to(seeded.path)
    dialog = NoLibraryDialog("It cannot be read.", link, rescuable=True)
    qtbot.addWidget(dialog)
    texts = [one.text() for one in dialog.findChildren(Button) if not one.isHidden()]
    assert "Restore a backup…" in texts
    backups.put_back(dialog._failed, made.path)
    assert link.is_symlink()


def test_a_window_that_meets_damage_changes_nothing_more_and_offers_to_rescue(
    window: MainWindow, session: Session
) -> None:
    window.presenter.show(DamagedLibrary("The library is damaged."))
    assert not session.library.writable
    assert session.state.get("damaged")
    assert "Rescue what can be read…" in [
        one.text() for one in window.presenter.strip.findChildren(Button)
    ]
    assert not window.actions_of.action("window.new-paper").isEnabled()
    session.run("tag.create", tag="x")
    assert "x" not in [tag.name for tag in tags.every(session.library.reading)]


def test_a_table_on_a_damaged_library_shows_what_can_be_read(damaged: Path, qtbot: QtBot) -> None:
    with Library.open(damaged) as library:
        ids = library.reading.rows("select id from entries indexed by entries_by_added"
                                   " where trashed is null")  # fmt: skip
        model = PapersModel(library)
        model.set_ids(array("q", [row[0] for row in ids]))
        with qtbot.waitSignal(model.failed) as told:
            rows = [model.row(number) for number in range(len(ids))]
        assert isinstance(told.args[0], DamagedLibrary)
        assert 190 < sum(row is not None for row in rows) < 226


def buttons(window: QWidget) -> list[str]:
    return [one.text() for one in window.findChildren(Button) if not one.isHidden()]


@pytest.mark.parametrize("there", [False, True])
def test_a_backup_is_offered_beside_the_rescue_where_there_is_one(
    window: MainWindow, session: Session, there: bool
) -> None:
    if there:
        backups.make(session.library, "asked", Progress())
    window.presenter.show(DamagedLibrary("The library is damaged."))
    assert ("Restore a backup…" in buttons(window.presenter.strip)) == there


def test_a_library_that_was_damaged_before_has_the_ways_out_at_its_next_start(
    session: Session, qtbot: QtBot
) -> None:
    session.library.refuse_changes(DAMAGED)
    window = show(session, qtbot)
    qtbot.waitUntil(lambda: "strip" in vars(window.presenter))
    assert "Rescue what can be read…" in buttons(window.presenter.strip)


def test_what_the_newest_whole_backup_holds_is_told_before_it_takes_the_place(
    session: Session, qtbot: QtBot
) -> None:
    backups.make(session.library, "asked", Progress())
    dialog = PutBackDialog(session.library.path, None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.restore.isEnabled()
    dialog.look()
    assert "It holds 226 papers, " in dialog.words.text()
    assert dialog.restore.isEnabled()


def test_without_a_whole_backup_nothing_can_be_put_back(
    damaged: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / f"{damaged.stem} backups").mkdir()
    shutil.copy(damaged, tmp_path / f"{damaged.stem} backups" / "2026-01-01T00-00-00Z daily.refman")
    dialog = PutBackDialog(damaged, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.look()
    assert dialog.words.text() == "No backup of the library can be read."
    assert not dialog.restore.isEnabled()


def test_all_that_writes_goes_off_once_a_library_is_found_damaged(
    window: MainWindow, qtbot: QtBot
) -> None:
    """Also what was made before."""
    window.papers.table.selectRow(3)
    pages = {"Details": PaperPage, "Fields": FieldsPage, "Notes": NotesPage, "BibTeX": SourcePage}
    for tab, page in pages.items():
        window.details.head.choose(tab)
        # The next tab would have it forgotten what is still to be read for this one.
        qtbot.waitUntil(partial(_shows, window, page))
    window.presenter.show(DamagedLibrary("The library is damaged."))
    usable = {
        words
        for one in window.findChildren(QAbstractButton)
        if one.isEnabled() and not one.isHidden()
        for words in (one.text(), one.accessibleName())  # a narrow row loses its words
    }
    assert not {"Import…", "Add tag", "Unread", "To read", "Add note", "Save"} & usable
    assert "Copy citation key" in usable
    for edit in window.details.findChildren(QPlainTextEdit):
        assert edit.isReadOnly()
    assert not any(one.isEnabled() for one in window.details.findChildren(AddField))


def _shows(window: MainWindow, page: type[QWidget]) -> bool:
    return isinstance(window.details.page(), page)


def test_where_no_window_opens_a_backup_takes_the_place_of_the_library_too(
    damaged: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = damaged.with_name(f"{damaged.stem} backups")
    backup = folder / "2026-01-01T00-00-00Z daily.refman"
    Library.open(backup).close()
    monkeypatch.setattr(PutBackDialog, "exec", lambda _: 1)
    dialog = NoLibraryDialog("It cannot be read.", damaged, rescuable=True)
    qtbot.addWidget(dialog)
    dialog.show()
    next(one for one in dialog.findChildren(Button) if one.text() == "Restore a backup…").click()
    assert dialog.path == damaged
    assert damaged.read_bytes() == backup.read_bytes()
    assert damaged.with_name(f"{damaged.stem} damaged.refman").exists()
