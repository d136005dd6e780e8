"""A damaged library is asked about once, with what can be read of it."""

import sqlite3
from array import array
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from refman.gui.dialogs.no_library import NoLibraryDialog
from refman.gui.dialogs.rescue import RescueDialog
from refman.gui.models.papers import PapersModel
from refman.gui.session import Session
from refman.gui.widgets.buttons import Button
from refman.gui.window import MainWindow
from refman.model.errors import DamagedLibrary
from refman.store import Library, counting, tags


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
