"""A co-author's .bib file, and snapshots and keys of a project, in the window."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from refman.gui.dialogs.reconcile import ReconcileDialog
from refman.gui.dialogs.scheme import SchemeDialog
from refman.gui.dialogs.snapshots import SnapshotsDialog
from refman.gui.session import Session
from refman.services import projects
from refman.services.projects import reading
from refman.services.projects.hollow import note
from refman.store import Library, papers
from refman.store import projects as kept_projects
from tests.conftest import add
from tests.services.projects.folders import REFS, written


def shown(qtbot: QtBot, dialog: QDialog) -> Any:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def theirs(seeded: Library, tmp_path: Path) -> Path:
    add(seeded, "Notes on the Engine at Work", author="Ada Lovelace", year="1843", key="ada43")
    path = tmp_path / "theirs.bib"
    path.write_text(
        "@misc{love, title={Notes on the Engine at Work}, author={Ada Lovelace}, year=1843,"
        " note={N}}\n@misc{brandnew, title={Brand New}}\n",
        encoding="utf-8",
    )
    return path


def test_what_is_proposed_is_shown_and_another_choice_is_what_is_done(
    session: Session, seeded: Library, theirs: Path, qtbot: QtBot
) -> None:
    dialog: ReconcileDialog = shown(qtbot, ReconcileDialog(session, theirs, None))
    rows = [(line.text, line.note, line.stamp) for line in dialog.list.lines()]
    assert rows == [
        ("love", "yours: ada43", "merge"), ("brandnew", "not in the library", "add"),
    ]  # fmt: skip
    assert dialog.says.text() == "1 of 2 is yours; of 1 the file knows more."
    assert "+note = N" in dialog.preview.toPlainText()
    dialog.choose("map")
    assert dialog.list.lines()[0].stamp == "map the key"
    dialog.settle.click()
    (ada,) = papers.with_key(seeded.reading, "love")
    assert "note" not in seeded.entry(ada).fields
    assert papers.with_key(seeded.reading, "brandnew")
    assert seeded.undo() == "Reconcile theirs.bib"
    assert papers.with_key(seeded.reading, "brandnew") == []


def test_what_is_possibly_yours_is_shown_beside_it_and_added_unless_you_say_otherwise(
    session: Session, seeded: Library, theirs: Path, qtbot: QtBot
) -> None:
    text = theirs.read_text(encoding="utf-8").replace("the Engine", "the Engin")
    theirs.write_text(text, encoding="utf-8")
    dialog: ReconcileDialog = shown(qtbot, ReconcileDialog(session, theirs, None))
    rows = [(line.text, line.note, line.stamp) for line in dialog.list.lines()]
    assert rows[0] == ("love", "possibly yours: ada43", "add")
    assert dialog.says.text() == (
        "0 of 2 are yours; of 0 the file knows more."
        " 1 more is possibly yours: choose what becomes of it."
    )
    assert "+note = N" in dialog.preview.toPlainText()
    assert "   (theirs: Notes on the Engin at Work)" in dialog.preview.toPlainText()
    assert [dialog.deed.itemData(row) for row in range(dialog.deed.count())] == [
        "merge", "map", "apart", "add", "leave",
    ]  # fmt: skip
    dialog.choose("merge")
    dialog.settle.click()
    (ada,) = papers.with_key(seeded.reading, "love")
    assert seeded.entry(ada).fields["note"] == "N"


def test_a_file_in_another_encoding_is_reconciled_in_the_one_that_was_said(
    session: Session, seeded: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "theirs.bib"
    path.write_bytes("@misc{толстой69, title={Война и мир}}\n".encode("koi8-r"))
    dialog: ReconcileDialog = shown(qtbot, ReconcileDialog(session, path, None, "koi8-r"))
    assert [line.text for line in dialog.list.lines()] == ["толстой69"]
    dialog.settle.click()
    (tolstoy,) = papers.with_key(seeded.reading, "толстой69")
    assert seeded.entry(tolstoy).fields["title"] == "Война и мир"


def test_what_cannot_be_read_is_told_with_its_line(
    session: Session, theirs: Path, qtbot: QtBot
) -> None:
    with theirs.open("a", encoding="utf-8") as file:
        file.write("@misc{open, title={No end,\n")
    dialog: ReconcileDialog = shown(qtbot, ReconcileDialog(session, theirs, None))
    assert dialog.unread.isVisible()
    assert dialog.unread.text().startswith("Line 3 is not read: ")
    assert dialog.list.model().rowCount() == 2


def test_a_snapshot_is_kept_compared_and_gone_back_to(
    session: Session, seeded: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = written(tmp_path / "thesis")
    with seeded.change("Add project") as change:
        projects.add(change, folder)
    dialog: SnapshotsDialog = shown(qtbot, SnapshotsDialog(session, None))
    assert not dialog.back.isEnabled()
    dialog.name.setText("submitted")
    dialog.keep.click()
    assert [line.text for line in dialog.list.lines()] == ["submitted"]
    assert dialog.since.toPlainText() == "Nothing has changed since."

    bib = folder / "refs.bib"
    bib.write_text("@misc{other}\n", encoding="utf-8")
    dialog.project.currentIndexChanged.emit(0)
    assert "+@misc{other}" in dialog.since.toPlainText()
    dialog.back.click()
    assert bib.read_text(encoding="utf-8") == REFS
    dialog.name.setText("submitted")
    dialog.keep.click()
    assert "There is a snapshot “submitted” already" in dialog.says.text()
    dialog.forget.click()
    assert dialog.list.lines() == []


def test_without_a_project_there_is_nothing_to_keep(session: Session, qtbot: QtBot) -> None:
    dialog: SnapshotsDialog = shown(qtbot, SnapshotsDialog(session, None))
    dialog.name.setText("submitted")
    assert not dialog.keep.isEnabled()
    assert dialog.says.text() == "No project is known yet; add one first."


def test_the_keys_of_a_project_are_seen_line_by_line_and_then_renamed(
    session: Session, seeded: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = written(tmp_path / "thesis")
    with seeded.change("Add project") as change:
        projects.add(change, folder)
    with seeded.change("Add another, which stands before it") as change:
        projects.add(change, written(tmp_path / "another"))
    (mine,) = [one for one in kept_projects.every(seeded.reading) if one.folder == str(folder)]
    session.narrow(projects=(mine.id,))
    assert SnapshotsDialog(session, None).kept() == mine
    dialog: SchemeDialog = shown(qtbot, SchemeDialog(session, None))
    assert dialog.project.currentData() == mine.id
    with seeded.change("Remove it") as change:
        projects.remove(change, tmp_path / "another")
    dialog.pattern.setText("[auth:upper]-[year")
    qtbot.waitUntil(lambda: dialog.preview.toPlainText() == "")
    assert not dialog.rename.isEnabled()
    dialog.pattern.setText("[auth:upper]-[year]")
    qtbot.waitUntil(dialog.rename.isEnabled)
    assert dialog.says.text() == "2 keys will change, 4 lines in 3 files."
    lines = dialog.preview.toPlainText().splitlines()
    assert "knuth1984 → KNUTH-1984" in lines
    assert "- gone2020}" not in lines
    assert "+ Twice \\cite{KNUTH-1984}, and \\cite{knuth84}." in lines
    dialog.rename.click()
    part = folder / "part.tex"
    assert part.read_text(encoding="utf-8") == "Twice \\cite{KNUTH-1984}, and \\cite{knuth84}.\n"


def test_the_lines_that_linking_a_file_first_brings_are_seen_as_in_the_shell(
    session: Session, seeded: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    """A key that becomes another in the library stays an alias, which only a linked file holds."""
    add(seeded, "The {\\TeX}book", author="Knuth, Donald E.", year="1984", key="knuth1984")
    add(seeded, "Gone", author="Alone, Abe", year="2020", key="alone")
    lone = "@misc{alone, author={Alone, Abe}, title={Gone}, year=2020}\n"
    folder = written(tmp_path / "thesis", part_tex="\\cite{alone}\n", refs_bib=REFS + lone)
    other = written(tmp_path / "article")
    with seeded.change("Add projects") as change:
        kept = [projects.add(change, one) for one in (folder, other)]
    assert note(seeded, kept[0], reading.read(kept[0]))
    dialog: SchemeDialog = shown(qtbot, SchemeDialog(session, None))
    dialog.project.setCurrentIndex(dialog.project.findData(kept[0].id))
    dialog.pattern.setText("[auth]:[year]")
    qtbot.waitUntil(dialog.rename.isEnabled)
    lines = dialog.preview.toPlainText().splitlines()
    assert any(line.startswith("+") and "ids={alone}" in line for line in lines)
    assert any("becomes a linked file first" in line for line in lines)
    before = seeded.history()

    dialog.pattern.setText("[auth]-[year]")
    qtbot.waitUntil(dialog.rename.isEnabled)
    assert seeded.history() == before
    dialog.rename.click()
    assert "ids={alone}" in (folder / "refs.bib").read_text(encoding="utf-8")
