"""Missing parameters are asked for by their kind, one by one; leaving one leaves them all."""

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from refman.gui.dialogs import ask
from refman.gui.dialogs.asked_for import AskedForDialog
from refman.gui.dialogs.choice import ChoiceDialog
from refman.gui.dialogs.encoding import EncodingDialog
from refman.gui.dialogs.line import LineDialog
from refman.gui.dialogs.losing_keys import LosingKeysDialog
from refman.gui.dialogs.refusal import Refusal
from refman.gui.dialogs.tag import TagDialog
from refman.gui.session import Session
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.scrim import Scrim
from refman.store import documents, entries, papers, tags, tying
from tests.gui.conftest import child


@pytest.fixture
def session(session: Session) -> Session:
    with session.library.change("tags") as change:
        for name in ("vision", "theory", "must cite"):
            tags.create(change, name)
    return session


@pytest.fixture
def asks(session: Session, qtbot: QtBot) -> Callable[..., Any]:
    """Asks for what a command misses, with something that answers each dialog in turn."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()

    def ask_with(name: str, *answers: Callable[[QWidget], object], **given: Any) -> Any:
        rest = list(answers)

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None or not dialog.isVisible():  # it is still on its way
                QTimer.singleShot(0, answer)
                return
            if rest[1:]:
                QTimer.singleShot(0, answer)
            rest.pop(0)(dialog)

        if rest:
            QTimer.singleShot(0, answer)
        return ask.missing(session.command(name), given, session, parent)

    return ask_with


def test_a_file_dialog_darkens_the_window_like_any_other(
    asks: Callable[..., Any],
) -> None:
    shades: list[bool] = []

    def leave(dialog: QWidget) -> None:
        host = dialog.parentWidget()
        assert host is not None
        shades.extend(scrim.isVisible() for scrim in host.findChildren(Scrim))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        parents.append(host)

    parents: list[QWidget] = []
    assert asks("import", leave) is None
    assert shades == [True]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not parents[0].findChildren(Scrim)


def test_a_file_to_link_is_one_bib_file(asks: Callable[..., Any]) -> None:
    kinds: list[tuple[str, bool]] = []

    def leave(dialog: QWidget) -> None:
        assert isinstance(dialog, QFileDialog)
        several = dialog.fileMode() == QFileDialog.FileMode.ExistingFiles
        kinds.append((dialog.nameFilters()[0], several))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert asks("link", leave) is None
    assert kinds == [("BibTeX files (*.bib)", False)]


def test_a_further_file_to_link_is_looked_for_beside_the_last(
    asks: Callable[..., Any], session: Session, tmp_path: Path
) -> None:
    folders: list[str] = []

    def leave(dialog: QWidget) -> None:
        assert isinstance(dialog, QFileDialog)
        folders.append(dialog.directory().absolutePath())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    for name in ("z", "a"):
        (tmp_path / name).mkdir()
        with session.library.change("Link") as change:
            documents.add(change, str(tmp_path / name / "refs.bib"))
    assert asks("link", leave) is None
    assert folders == [(tmp_path / "a").as_posix()]


def types(text: str) -> Callable[[QWidget], object]:
    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, LineDialog | TagDialog)
        dialog.line.setText(text)
        QTest.keyClick(dialog.line, Qt.Key.Key_Return)

    return answer


def chooses(label: str) -> Callable[[QWidget], object]:
    return lambda dialog: next(
        button for button in dialog.findChildren(QPushButton) if button.text() == label
    ).click()


def leaves(dialog: QWidget) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_nothing_is_asked_when_nothing_is_missing(asks: Callable[..., Any]) -> None:
    assert asks("tag.add", tag="vision") == {"tag": "vision"}


def test_a_tag_is_found_by_a_piece_of_its_name(asks: Callable[..., Any]) -> None:
    assert asks("tag.add", types("cit")) == {"tag": "must cite"}


def test_a_new_name_is_offered_where_a_tag_may_be_made(asks: Callable[..., Any]) -> None:
    assert asks("tag.add", types("to read")) == {"tag": "to read"}


def test_where_a_tag_must_exist_a_new_name_is_no_answer(asks: Callable[..., Any]) -> None:
    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, TagDialog)
        types("to read")(dialog)
        assert dialog.isVisible()
        dialog.reject()

    assert asks("tag.remove", answer) is None


def test_a_tag_is_not_merged_with_itself(asks: Callable[..., Any]) -> None:
    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, TagDialog)
        assert [line.text for line in dialog.list.lines()] == ["must cite", "theory"]
        dialog.accept()

    assert asks("tag.merge", answer, tag="vision") == {"tag": "vision", "into": "must cite"}


def test_questions_follow_one_another(asks: Callable[..., Any]) -> None:
    assert asks("tag.rename", types("vis"), types("seeing")) == {"tag": "vision", "name": "seeing"}


def test_leaving_one_question_leaves_them_all(asks: Callable[..., Any]) -> None:
    assert asks("tag.rename", types("vis"), leaves) is None


def test_a_name_begins_as_the_old_one(asks: Callable[..., Any]) -> None:
    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, LineDialog)
        assert dialog.line.text() == dialog.line.selectedText() == "vision"
        dialog.reject()

    asks("tag.rename", answer, tag="vision")


def test_an_empty_line_is_no_answer(asks: Callable[..., Any]) -> None:
    def answer(dialog: QWidget) -> None:
        types("  ")(dialog)
        assert dialog.isVisible()
        leaves(dialog)

    assert asks("tag.create", answer) is None


def refused(dialog: QWidget, typed: str) -> str:
    """What a dialog that stays says of what was typed."""
    types(typed)(dialog)
    assert isinstance(dialog, LineDialog | TagDialog)
    assert (dialog.isVisible(), dialog.line.text()) == (True, typed)
    said = child(dialog, Refusal)
    assert said.isVisible()
    return said.text()


def test_a_name_that_cannot_be_stays_with_the_reason_under_it(asks: Callable[..., Any]) -> None:
    def answer(dialog: QWidget) -> None:
        assert refused(dialog, "a, b").startswith("A tag's name has no comma")
        types("seeing")(dialog)

    assert asks("tag.add", answer) == {"tag": "seeing"}
    assert asks("tag.create", answer) == {"tag": "seeing"}
    assert asks("tag.rename", answer, tag="vision") == {"tag": "vision", "name": "seeing"}


def test_a_name_that_is_taken_is_told_as_it_is_written(asks: Callable[..., Any]) -> None:
    def answer(dialog: QWidget) -> None:
        assert refused(dialog, "Must  CITE").startswith("There is a tag “must cite” already.")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert asks("tag.rename", answer, tag="vision") is None
    assert asks("tag.create", answer) is None


def test_the_reason_goes_when_something_else_is_typed(asks: Callable[..., Any]) -> None:
    def answer(dialog: QWidget) -> None:
        refused(dialog, "a, b")
        QTest.keyClick(child(dialog, QLineEdit), Qt.Key.Key_Backspace)
        assert not child(dialog, Refusal).isVisible()
        leaves(dialog)

    asks("tag.rename", answer, tag="vision")


def test_a_tag_may_keep_its_name_in_another_case(asks: Callable[..., Any]) -> None:
    expected = {"tag": "vision", "name": "Vision"}
    assert asks("tag.rename", types("Vision"), tag="vision") == expected


def test_a_colour_is_one_of_eight(asks: Callable[..., Any]) -> None:
    assert asks("tag.colour", chooses("Teal"), tag="vision") == {"tag": "vision", "colour": "teal"}


def test_a_digit_may_be_none(asks: Callable[..., Any]) -> None:
    assert asks("tag.key", chooses("None"), tag="vision") == {"tag": "vision", "digit": 0}


def test_a_digit_is_chosen_by_its_own_key(asks: Callable[..., Any]) -> None:
    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, ChoiceDialog)
        QTest.keyClick(dialog, Qt.Key.Key_7)

    assert asks("tag.key", answer, tag="vision") == {"tag": "vision", "digit": 7}


def test_arrow_keys_move_among_the_tags_while_the_field_keeps_the_keyboard(
    asks: Callable[..., Any],
) -> None:
    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, TagDialog)
        QTest.keyClick(dialog.line, Qt.Key.Key_Down)
        QTest.keyClick(dialog.line, Qt.Key.Key_Return)

    assert asks("tag.add", answer) == {"tag": "theory"}


def words(dialog: QWidget) -> tuple[str, str]:
    """The heading of a dialog and what its last button says."""
    return dialog.accessibleName(), dialog.findChildren(QPushButton)[-1].text()


@pytest.mark.parametrize(
    ("command", "given", "heading", "deed"),
    [
        ("tag.merge", {"tag": "vision"}, "Merge “vision” into…", "Merge"),
        ("tag.rename", {"tag": "vision"}, "Rename “vision”", "Rename"),
        ("tag.colour", {"tag": "vision"}, "Colour of “vision”", "Cancel"),
        ("tag.add", {}, "Add tag", "Add"),
        ("tag.create", {}, "New tag", "Create"),
        ("tag.merge", {}, "Merge which tag?", "Next"),
    ],
)
def test_a_question_says_what_will_be_done_to_what(
    asks: Callable[..., Any], command: str, given: dict[str, str], heading: str, deed: str
) -> None:
    seen: list[tuple[str, str]] = []

    def answer(dialog: QWidget) -> None:
        seen.append(words(dialog))
        leaves(dialog)

    asks(command, answer, **given)
    assert seen == [(heading, deed)]


def test_the_file_dialog_offers_what_the_formats_read() -> None:
    kinds = ask._kinds().split(";;")
    assert kinds[0] == "All that refman reads (*.bib *.json *.ris *.txt)"
    assert "BibTeX file (*.bib)" in kinds
    assert kinds[-1] == "All files (*)"


@pytest.mark.parametrize(("values", "rows"), [(range(6), [3, 3]), ((*range(1, 10), 0), [5, 5])])
def test_choices_stand_in_rows_of_one_length(
    values: Sequence[int], rows: list[int], qtbot: QtBot
) -> None:
    dialog = ChoiceDialog("Rate", [(str(one), one) for one in values], None)
    qtbot.addWidget(dialog)
    dialog.show()
    tops = Counter(one.y() for one in dialog.findChildren(Button) if one.text() != "Cancel")
    assert [tops[y] for y in sorted(tops)] == rows


def test_a_collection_that_searches_ask_for_is_deleted_after_a_question(
    asks: Callable[..., Any], session: Session
) -> None:
    session.run("collection.create", name="Thesis")
    session.run("collection.create", name="Free")
    session.run("collection.create", name="Kept", search="collection:thesis")
    said: list[str] = []

    def agrees(dialog: QWidget) -> None:
        assert isinstance(dialog, AskedForDialog)
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.delete.click()

    assert asks("collection.delete", agrees, collection="Thesis") == {
        "collection": "Thesis",
        "yes": True,
    }
    assert said[0] == "Saved searches ask for “Thesis”: “Kept”"
    assert asks("collection.delete", leaves, collection="Thesis") is None
    session.run("tag.create", tag="rare")
    session.run("collection.create", name="Rare", search="tag:rare")
    assert asks("tag.delete", agrees, tag="rare") == {"tag": "rare", "yes": True}
    assert "Saved searches ask for “rare”: “Rare”" in said
    assert asks("tag.delete", leaves, tag="rare") is None
    assert asks("collection.delete", collection="Free") is not None


def test_a_file_is_unlinked_after_a_question_where_keys_of_a_project_go_with_it(
    asks: Callable[..., Any], session: Session, tmp_path: Path
) -> None:
    refs = tmp_path / "refs.bib"
    (tmp_path / "main.tex").write_text("\\documentclass{article}\\cite{mine}\\bibliography{refs}")
    refs.write_text("@book{mine, title = {The TeXbook}}\n")
    session.run("link", path=refs)
    assert asks("unlink", path=refs) == {"path": refs, "yes": True}
    session.run("project.add", folder=tmp_path)
    library = session.library
    with library.change("Key") as change:
        entries.set_parts(change, papers.by_key(change, "mine"), key="knuth84")
    with library.change("Own") as change:
        (mark,) = tying.marks_of(change, documents.every(change)[0].id)
        (tie,) = tying.ties_of(change, [mark.id])
        tying.put(change, [tie._replace(ours=tie.ours._replace(key="knuth84"))])
    said: list[str] = []

    def agrees(dialog: QWidget) -> None:
        assert isinstance(dialog, LosingKeysDialog)
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.unlink.click()

    assert asks("unlink", agrees, path=refs) == {"path": refs, "yes": True}
    assert any(": mine. Without it" in one for one in said)
    assert asks("unlink", leaves, path=refs) is None


def test_how_a_file_reads_is_asked_wherever_in_it_the_letters_stand(
    asks: Callable[..., Any], tmp_path: Path
) -> None:
    path = tmp_path / "long.bib"
    plain = b"@misc{k, title = {plain}}\n" * 50_000
    path.write_bytes(plain + "@misc{j, title = {日本語}}".encode("cp932"))
    shown: list[str] = []

    def look(dialog: QWidget) -> None:
        assert isinstance(dialog, EncodingDialog)
        shown.extend(one.text() for one in dialog.choices)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert asks("import", look, paths=[path]) is None
    assert "Japanese (Shift_JIS):  日本語" in shown
    for known in ("utf-8", "utf-16-le", "utf-16"):
        path.write_bytes((plain.decode() + "@misc{j, title = {Ä日本語}}").encode(known))
        assert asks("import", paths=[path])["encoding"] == ""


def test_how_a_file_reads_is_asked_where_it_does_not_tell(
    asks: Callable[..., Any], tmp_path: Path
) -> None:
    path = tmp_path / "a.bib"
    path.write_bytes("@misc{k, title = {日本語 & 表}}".encode("cp932"))
    shown: list[str] = []

    def choose(dialog: QWidget) -> None:
        assert isinstance(dialog, EncodingDialog)
        shown.extend(one.text() for one in dialog.choices)
        QTest.mouseClick(
            next(one for one in dialog.choices if "Shift_JIS" in one.text()),
            Qt.MouseButton.LeftButton,
        )

    assert asks("link", choose, path=path) == {"path": path, "encoding": "cp932"}
    assert "Japanese (Shift_JIS):  日本語 && 表" in shown
    assert any(one.startswith("Western") for one in shown)
    assert asks("import", lambda one: QTest.keyClick(one, Qt.Key.Key_Escape), paths=[path]) is None


@pytest.mark.parametrize("head", ["", "% Encoding: GBK\n"])
def test_a_file_that_tells_how_it_reads_is_not_asked_about(
    asks: Callable[..., Any], tmp_path: Path, head: str
) -> None:
    path = tmp_path / "a.bib"
    path.write_bytes(f"{head}@misc{{k, title = {{中文}}}}".encode("gbk" if head else "utf-8"))

    assert asks("import", paths=[path]) == {"paths": [path], "encoding": ""}
