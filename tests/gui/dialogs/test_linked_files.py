"""The dialog of the linked files."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from refman.gui.dialogs.file_settings import FileSettingsDialog
from refman.gui.dialogs.linked_file import LinkedFileDialog
from refman.gui.dialogs.linked_files import LinkedFilesDialog
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.elided_label import ElidedLabel
from refman.gui.window import MainWindow
from refman.services import profiles
from refman.store import documents
from refman.store.documents import Linked
from tests.gui.conftest import child, papers_of
from tests.gui.linked import TEXT, edit, look, write


def opened(window: MainWindow) -> LinkedFilesDialog:
    button = window.linked_files.button
    assert button is not None
    button.click()
    return child(window, LinkedFilesDialog)


def offers(dialog: LinkedFilesDialog) -> list[str]:
    return [b.accessibleName() for b in dialog.findChildren(Button) if b.accessibleName()]


@pytest.mark.usefixtures("refs")
def test_each_file_offers_what_can_be_done(window: MainWindow) -> None:
    dialog = opened(window)
    names = ["Synchronise now", "Profile and keys…", "Show in folder", "Unlink"]
    assert offers(dialog) == [f"{name} refs.bib" for name in names]


@pytest.mark.usefixtures("refs")
def test_the_words_of_what_can_be_done_stand_below_those_of_the_path(window: MainWindow) -> None:
    dialog = opened(window)
    paths = [one for one in dialog.findChildren(ElidedLabel) if one.text().endswith("/refs.bib")]
    links = [one for one in dialog.findChildren(Button) if one.text() == "Synchronise now"]
    edge = QPoint(4, 0)  # which a link keeps free around its words
    assert (
        links[0].mapTo(dialog, edge).x()
        == paths[0].mapTo(dialog, paths[0].contentsRect().topLeft()).x()
    )


def test_a_file_that_lists_keys_in_its_groups_says_that_it_keeps_them(
    window: MainWindow, refs: Path
) -> None:
    tree = "0 AllEntriesGroup:;\n1 ExplicitGroup:Old\\;0\\;turing1950\\;;\n"
    refs.write_text(f"{refs.read_text()}\n@Comment{{jabref-meta: groupstree:\n{tree}}}\n")
    look(window)
    look(window)
    said = [one.text() for one in opened(window).findChildren(QLabel)]
    assert any(text.startswith("Its groups become collections") for text in said)


def test_a_line_of_groups_that_cannot_be_read_is_told_and_shown_as_long_as_it_is_there(
    window: MainWindow, refs: Path
) -> None:
    before = refs.read_text()
    tree = "0 AllEntriesGroup:;\n1 StaticGroup;\n1 StaticGroup:New\\;0\\;1\\;\\;\\;\\;;\n"
    refs.write_text(f"{before}\n@Comment{{jabref-meta: grouping:\n{tree}}}\n")
    look(window)
    look(window)
    sentence = (
        "The line “1 StaticGroup;” of JabRef’s groups cannot be read. It is kept as it is, and the"
        " other groups are there."
    )
    assert window.status.said() == f"refs.bib: {sentence}"
    dialog = opened(window)
    assert sentence in [one.text() for one in dialog.findChildren(QLabel)]
    dialog.accept()
    refs.write_text(before)
    look(window)
    look(window)
    assert sentence not in [one.text() for one in opened(window).findChildren(QLabel)]


def test_long_words_of_what_can_be_done_break_the_line(window: MainWindow, refs: Path) -> None:
    edit(window, "turing1950", year="1951")
    write(refs, "{1950}", "{1952}")
    look(window, news=True)
    dialog = opened(window)
    area = child(dialog, QScrollArea)
    inner = area.widget()
    assert inner is not None
    assert inner.minimumSizeHint().width() < area.viewport().width() / 2


def test_a_file_with_questions_offers_to_review_them(window: MainWindow, refs: Path) -> None:
    edit(window, "turing1950", year="1951")
    write(refs, "{1950}", "{1952}")
    dialog = opened(window)
    look(window, news=True)
    QApplication.processEvents()
    assert "Review… refs.bib" in offers(dialog)


@pytest.mark.usefixtures("refs")
def test_a_file_can_be_let_go_and_the_last_one_closes_the_dialog(window: MainWindow) -> None:
    dialog = opened(window)
    unlink = [b for b in dialog.findChildren(Button) if b.text() == "Unlink"]
    unlink[0].click()
    assert window.linked_files.linking.files == ()
    assert not dialog.isVisible()
    assert window.status.said() == "Unlinked refs.bib. File and papers stay as they are."


def uses(dialog: LinkedFilesDialog) -> list[str]:
    texts = [one.text() for one in dialog.findChildren(ElidedLabel) if one.isVisible()]
    return [text for text in texts if " · keys by " in text]


def set_up(dialog: LinkedFilesDialog) -> FileSettingsDialog:
    next(b for b in dialog.findChildren(Button) if b.text() == "Profile and keys…").click()
    return next(one for one in dialog.findChildren(FileSettingsDialog) if one.isVisible())


def test_the_profile_and_the_key_pattern_of_a_file_are_seen_and_set(
    window: MainWindow, refs: Path
) -> None:
    reading = window.session.library.reading
    dialog = opened(window)
    assert uses(dialog) == ["No profile, written as typed · keys by the pattern of your settings"]
    settings = set_up(dialog)
    settings.profile.setCurrentText("acm")
    settings.pattern.setText("[auth][year]")
    settings.accept()
    QApplication.processEvents()
    assert uses(dialog) == ["Profile acm · keys by [auth][year]"]
    assert documents.used(reading, str(refs)) == ("acm", "[auth][year]")

    settings = set_up(dialog)
    assert settings.profile.currentText() == "acm"
    settings.profile.setCurrentIndex(0)
    settings.pattern.clear()
    settings.accept()
    QApplication.processEvents()
    assert uses(dialog) == ["No profile, written as typed · keys by the pattern of your settings"]


@pytest.mark.usefixtures("refs")
def test_a_pattern_that_cannot_be_read_is_not_saved(window: MainWindow) -> None:
    settings = set_up(opened(window))
    settings.pattern.setText("[auth][yer]")
    assert settings.fault.isVisible()
    assert not settings.save.isEnabled()
    settings.accept()
    assert settings.isVisible()
    settings.pattern.setText("[auth]")
    assert not settings.fault.isVisible()
    assert settings.save.isEnabled()


def test_a_profile_that_is_gone_is_said_to_be(window: MainWindow, refs: Path) -> None:
    profiles.keep("mine", [])
    window.session.run("linked-profile", path=refs, profile="mine")
    profiles.delete("mine")
    settings = set_up(opened(window))
    assert settings.profile.currentText() == "mine (not there any more)"
    settings.accept()
    assert documents.used(window.session.library.reading, str(refs)).profile == "mine"


def test_papers_are_added_to_the_file_that_is_chosen(window: MainWindow, refs: Path) -> None:
    other = refs.with_name("thesis.bib")
    other.write_text("")
    window.session.run("link", path=other)
    window.session.select(papers_of(window.session, 0, 1))

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, LinkedFileDialog)
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)

    QTimer.singleShot(0, choose)
    window.ask("include")
    assert "@" in other.read_text()
    assert refs.read_text() == TEXT
    assert window.status.said() == "Added 1 paper to thesis.bib."


@pytest.mark.usefixtures("large_type")
def test_the_files_to_choose_from_leave_the_buttons_on_the_screen(qtbot: QtBot) -> None:
    files = [Linked(n, f"/tmp/{n}.bib", "", "in sync", "", 0) for n in range(9)]
    dialog = LinkedFileDialog("Unlink a .bib file", "Unlink", files, None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.column.minimumSize().height() <= dialog.height()
    assert dialog.height() <= dialog.screen().availableSize().height()


def test_without_a_linked_file_the_way_to_link_one_is_told(window: MainWindow) -> None:
    window.ask("unlink")
    assert window.status.said() == "No file is linked. File > Link a .bib file… links one"
