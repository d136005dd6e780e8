"""One field of many papers changed at once, seen before it is done."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from refman.gui.dialogs.rework import ReworkDialog
from refman.gui.dialogs.rework_choices import (
    APPEND,
    CLEAR,
    FULL,
    RENAME,
    REPLACE,
    SET,
    SHORT,
    TYPE,
)
from refman.gui.session import Session
from refman.model.entry import EntryId
from refman.settings import Settings, Store
from refman.store import Library, entries, projects
from tests.conftest import add

Open = Callable[[], ReworkDialog]


@pytest.fixture
def papers(library: Library) -> tuple[EntryId, ...]:
    """Three, with pages to be put right."""
    return tuple(
        add(library, f"Paper {n}", key=f"key{n}", pages=f"{n}-9", note="{x}") for n in range(3)
    )


@pytest.fixture
def dialog(
    library: Library,
    papers: tuple[EntryId, ...],
    tmp_path: Path,
    qapp: QApplication,  # noqa: ARG001  # signals need an application
    qtbot: QtBot,
) -> Iterator[ReworkDialog]:
    """The dialog for all papers, open."""
    session = Session(library, Settings(tmp_path / "config"), Store(tmp_path / "state.json"))
    made = ReworkDialog(session, papers, None)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.done(0)  # it hears of an undo also when it is through, and would plan in a closed library


def ask(dialog: ReworkDialog, qtbot: QtBot, deed: str, field: str, text: str = "") -> None:
    dialog.choices.deed.setCurrentText(deed)
    dialog.choices.field.setText(field)
    dialog.choices.text.setText(text)
    qtbot.waitUntil(lambda: dialog.planned)


def rows(dialog: ReworkDialog) -> list[tuple[str, str]]:
    model = dialog.model
    return [
        (model.index(row, 2).data(), model.index(row, 3).data()) for row in range(model.rowCount())
    ]


def test_every_change_is_seen_and_then_made_as_one_step(
    dialog: ReworkDialog, qtbot: QtBot, library: Library, papers: tuple[EntryId, ...]
) -> None:
    before = [library.entry(one) for one in papers]
    dialog.choices.by.setText(r"\1--\2")
    dialog.choices.pattern.setChecked(True)
    ask(dialog, qtbot, REPLACE, "pages", r"(\d)-(\d)")
    assert rows(dialog) == [("0-9", "0--9"), ("1-9", "1--9"), ("2-9", "2--9")]
    assert dialog.words.text() == "3 of 3 papers will change."
    assert dialog.choices.now.text() == "(mixed)"
    dialog.change.click()
    assert [library.entry(one).fields["pages"] for one in papers] == ["0--9", "1--9", "2--9"]
    assert library.undo() == "Replace in pages of 3 papers"
    assert [library.entry(one) for one in papers] == before


@pytest.mark.parametrize(("deed", "listed", "told"), [(FULL, 0, 1), (FULL, 1, 0), (SHORT, 0, 0)])
def test_it_says_what_full_names_of_journals_are_known_without_a_list(
    dialog: ReworkDialog, qtbot: QtBot, tmp_path: Path, deed: str, listed: int, told: int
) -> None:
    path = tmp_path / "journals.csv"
    path.write_text("Neural Computation;Neural Comput.\n")
    ask(dialog, qtbot, deed, "", str(path) * listed)
    assert dialog.words.text().count("Without a list of journals, a full name is known") == told


def test_it_says_how_many_of_the_papers_that_will_change_are_cited(
    dialog: ReworkDialog, library: Library, qtbot: QtBot
) -> None:
    with library.change("Add project") as change:
        project = projects.add(change, "/thesis", "/thesis/main.tex", {})
    projects.note_citations(
        library, project.id, {"key1": tuple(("main.tex", line, "cite") for line in range(4, 9))}
    )
    ask(dialog, qtbot, "Set to", "note", "Read")
    assert dialog.words.text().splitlines() == [
        "3 of 3 papers will change. 1 of them is cited in your projects.",
        "key1: thesis: main.tex:4, main.tex:5, main.tex:6 and 2 more",
    ]


def test_what_all_papers_share_is_shown(dialog: ReworkDialog, qtbot: QtBot) -> None:
    ask(dialog, qtbot, CLEAR, "note")
    assert dialog.choices.now.text() == "{x}"
    assert rows(dialog) == [("{x}", "taken away")] * 3


def test_names_of_fields_are_offered_until_one_is_whole(dialog: ReworkDialog, qtbot: QtBot) -> None:
    completer = dialog.choices.field.completer()
    assert completer is not None
    offered = completer.popup()
    assert offered is not None
    QTest.keyClicks(dialog.choices.field, "not")
    qtbot.waitUntil(offered.isVisible)
    QTest.keyClicks(dialog.choices.field, "e")
    qtbot.waitUntil(offered.isHidden)
    assert dialog.choices.field.text() == "note"


def test_nothing_moves_but_the_table_where_another_deed_is_chosen(
    dialog: ReworkDialog, qtbot: QtBot
) -> None:
    dialog.resize(dialog.width(), dialog.height() + 40)
    ask(dialog, qtbot, APPEND, "pages", "x")
    places = set()
    for deed in (APPEND, CLEAR, REPLACE, CLEAR):
        ask(dialog, qtbot, deed, "pages", "x")
        QApplication.processEvents()
        places.add((dialog.heading.y(), dialog.choices.y(), dialog.choices.field.y()))
    assert len(places) == 1


def test_what_would_not_be_sound_says_so_and_cannot_be_done(
    dialog: ReworkDialog, qtbot: QtBot
) -> None:
    ask(dialog, qtbot, REPLACE, "note", "}")
    assert dialog.words.text().startswith(
        "0 of 3 papers will change; 3 would not be sound and stay as before. key0: “{x” has a brace"
    )
    assert "brace" in dialog.model.index(0, 3).data(Qt.ItemDataRole.ToolTipRole)
    assert not dialog.change.isEnabled()


@pytest.mark.parametrize(
    ("deed", "field", "text", "expected"),
    [
        (APPEND, "note", " y", ("note", "{x} y")),
        (RENAME, "note", "annote", ("annote", "{x}")),
        ("Set to", "field:type", "Report", ("type", "Report")),
    ],
)
def test_each_deed_is_done(  # fixtures
    dialog: ReworkDialog,
    qtbot: QtBot,
    library: Library,
    papers: tuple[EntryId, ...],
    deed: str,
    field: str,
    text: str,
    expected: tuple[str, str],
) -> None:
    ask(dialog, qtbot, deed, field, text)
    dialog.change.click()
    name, value = expected
    assert [library.entry(one).fields.get(name) for one in papers] == [value] * 3


def test_another_type_is_given_to_all(
    dialog: ReworkDialog, qtbot: QtBot, library: Library, papers: tuple[EntryId, ...]
) -> None:
    dialog.choices.kind.setCurrentText("book")
    ask(dialog, qtbot, TYPE, "")
    dialog.change.click()
    assert {library.entry(one).kind for one in papers} == {"book"}


def test_a_type_of_ones_own_is_given_to_all_and_what_can_be_none_is_told(
    dialog: ReworkDialog, qtbot: QtBot, library: Library, papers: tuple[EntryId, ...]
) -> None:
    dialog.choices.kind.setEditText("no type")
    ask(dialog, qtbot, TYPE, "")
    assert "cannot be an entry type" in dialog.words.text()
    dialog.choices.kind.setEditText("Blog")
    qtbot.waitUntil(lambda: dialog.change.isEnabled())
    dialog.change.click()
    assert {library.entry(one).kind for one in papers} == {"blog"}


def test_an_expression_that_cannot_be_read_is_told(dialog: ReworkDialog, qtbot: QtBot) -> None:
    dialog.choices.pattern.setChecked(True)
    ask(dialog, qtbot, REPLACE, "note", "(")
    assert "cannot be read at character 1" in dialog.words.text()
    assert not dialog.change.isEnabled()


def test_what_is_told_stays_beside_the_buttons_on_a_low_screen(
    dialog: ReworkDialog, qtbot: QtBot
) -> None:
    dialog.setMaximumHeight(dialog.height() - 100)
    dialog.choices.pattern.setChecked(True)
    ask(dialog, qtbot, REPLACE, "note", "(")
    QApplication.processEvents()
    words = dialog.words
    assert words.visibleRegion().boundingRect() == words.rect()
    assert words.mapTo(dialog, words.rect().bottomLeft()).y() < dialog.change.y()
    assert dialog.change.geometry().bottom() < dialog.height()


def test_a_long_text_is_shown_from_where_it_changes(
    library: Library, dialog: ReworkDialog, qtbot: QtBot
) -> None:
    entry = dialog._entries[0]
    with library.change("A long title") as change:
        entries.set_fields(
            change, entry, {"title": "Practice-oriented provable security and Cryptography"}
        )
    dialog.choices.deed.setCurrentText(REPLACE)
    dialog.choices.field.setText("title")
    dialog.choices.text.setText("Cryptography")
    dialog.choices.by.setText("{Cryptography}")
    qtbot.waitUntil(lambda: dialog.planned and dialog.model.rowCount() == 1)
    assert rows(dialog) == [("…security and Cryptography", "…security and {Cryptography}")]
    hint = dialog.model.index(0, 3).data(Qt.ItemDataRole.ToolTipRole)
    assert hint == "Practice-oriented provable security and {Cryptography}"


def test_enter_before_the_preview_is_there_is_told_so_and_changes_nothing(
    dialog: ReworkDialog, qtbot: QtBot, library: Library, papers: tuple[EntryId, ...]
) -> None:
    dialog.choices.field.setText("note")
    dialog.choices.text.setText("read")

    QTest.keyClick(dialog.choices.text, Qt.Key.Key_Return)

    assert not dialog.planned
    assert dialog.words.text() == (
        "The preview is being made; Enter changes the papers when it is there."
    )
    qtbot.waitUntil(lambda: dialog.planned)
    assert dialog.isVisible()
    QTest.keyClick(dialog.choices.text, Qt.Key.Key_Return)
    assert [library.entry(one).fields["note"] for one in papers] == ["read"] * 3


def test_what_was_typed_as_a_value_is_taken_for_no_file_of_another_deed(
    dialog: ReworkDialog, qtbot: QtBot
) -> None:
    ask(dialog, qtbot, SET, "note", "see arXiv")
    dialog.choices.deed.setCurrentText(APPEND)
    assert dialog.choices.text.text() == "see arXiv"
    dialog.choices.deed.setCurrentText(SHORT)
    assert not dialog.choices.text.text()
    qtbot.waitUntil(lambda: dialog.planned)
    assert dialog.words.text() == "0 of 3 papers will change."
