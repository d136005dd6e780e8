"""Citation keys by a pattern: seen before they are made."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from refman.gui.dialogs import generate_keys
from refman.gui.dialogs.generate_keys import GenerateKeysDialog
from refman.gui.dialogs.generate_keys_preview import around
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.model.entry import EntryId
from refman.services import key_patterns, linking, naming, projects
from refman.services.keys import Suffix
from refman.settings import Settings, Store
from refman.store import Library, documents, ledger
from tests.conftest import add
from tests.gui.conftest import show
from tests.services.projects.folders import written

Open = Callable[[], GenerateKeysDialog]


@pytest.fixture
def papers(library: Library) -> tuple[EntryId, ...]:
    """Twelve of one author and year."""
    return tuple(
        add(library, f"Paper {n}", key=f"key{n}", author="Lu, Cheng", year="2022")
        for n in range(12)
    )


@pytest.fixture
def session(library: Library, tmp_path: Path, qapp: QApplication) -> Session:  # noqa: ARG001  # signals need an application
    """On a library of the test's own."""
    return Session(library, Settings(tmp_path / "config"), Store(tmp_path / "state.json"))


@pytest.fixture
def opened(session: Session, papers: tuple[EntryId, ...], qtbot: QtBot) -> Open:
    """Opens the dialog for all papers."""

    def _open() -> GenerateKeysDialog:
        dialog = GenerateKeysDialog(session, papers, None)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return _open


def type_pattern(dialog: GenerateKeysDialog, pattern: str, qtbot: QtBot) -> None:
    dialog.pattern.setText(pattern)
    assert not dialog.generate.isEnabled()
    qtbot.waitUntil(lambda: dialog.planned)


def test_the_first_ten_are_seen_with_what_they_become(opened: Open, qtbot: QtBot) -> None:
    dialog = opened()
    type_pattern(dialog, "auth.lower + year", qtbot)
    lines = dialog.preview.lines()
    assert len(lines) == 10
    assert lines[:3] == [("key0", "lu2022"), ("key1", "lu2022a"), ("key2", "lu2022b")]
    assert dialog.count.text() == (
        "12 of 12 keys will change; 11 get a letter, because the key itself is in use."
    )
    assert not dialog.given_out.isVisible()


def test_keys_that_change_are_seen_before_those_that_stay(
    session: Session, library: Library, qtbot: QtBot
) -> None:
    made = [
        add(library, f"On {year}", key=f"lu{year}", author="Lu, Cheng", year=str(year))
        for year in range(2001, 2013)
    ]
    made.append(add(library, "Odd", key="odd", author="Lu, Cheng", year="2020"))
    dialog = GenerateKeysDialog(session, tuple(made), None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    type_pattern(dialog, "auth.lower + year", qtbot)
    lines = dialog.preview.lines()
    assert len(lines) == 10
    assert lines[:2] == [("odd", "lu2020"), ("lu2001", "stays")]


def test_generating_is_one_change_on_all_papers(
    opened: Open, session: Session, papers: tuple[EntryId, ...], qtbot: QtBot
) -> None:
    dialog = opened()
    type_pattern(dialog, "auth.lower + year", qtbot)
    dialog.suffix.setCurrentIndex(dialog.suffix.findData(Suffix.ALWAYS))
    qtbot.waitUntil(dialog.generate.isEnabled)
    with qtbot.waitSignal(session.reported) as said:
        dialog.generate.click()
    assert said.args is not None
    assert said.args[0].text == "Changed 12 citation keys"
    assert session.library.entry(papers[0]).key == "lu2022a"
    assert session.library.undo() == "Make 12 citation keys"
    assert session.library.entry(papers[11]).key == "key11"
    assert key_patterns.pattern(session.library.reading, "none") == "none"


def test_papers_of_one_linked_file_begin_with_the_pattern_of_the_file(
    opened: Open, session: Session, papers: tuple[EntryId, ...], tmp_path: Path, qtbot: QtBot
) -> None:
    library, path = session.library, tmp_path / "thesis.bib"
    path.touch()
    linking.link(library, path, "auth")
    linking.include(library, path, papers, "auth")
    key_patterns.choose(library, "[year][auth]", linking.linked(library.reading, path))

    dialog = opened()

    assert dialog.pattern.text() == "[year][auth]"
    assert dialog.whose.text() == "thesis.bib’s own"
    type_pattern(dialog, "[auth:lower][year]", qtbot)
    assert "thesis.bib" in dialog.keep.text()
    dialog.keep.click()
    dialog.generate.click()
    assert key_patterns.pattern(library.reading, "none", str(path)) == "[auth:lower][year]"
    assert key_patterns.pattern(library.reading, "none") == "none"


def test_papers_that_a_project_cites_begin_with_its_pattern(
    opened: Open, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    library = session.library
    keys = ",".join(f"key{n}" for n in range(12))
    folder = written(tmp_path / "talk", main_tex=f"\\documentclass{{a}}\\cite{{{keys}}}")
    with library.change("Add") as change:
        kept = projects.add(change, folder)
    projects.show(library, kept)
    key_patterns.choose(library, "[year][auth]", project=kept)

    dialog = opened()

    assert dialog.pattern.text() == "[year][auth]"
    assert dialog.whose.text() == "talk’s own"
    type_pattern(dialog, "[auth:lower][year]", qtbot)
    assert "talk" in dialog.keep.text()
    dialog.keep.click()
    dialog.generate.click()
    kept = projects.find(library.reading, folder)
    assert key_patterns.pattern(library.reading, "none", project=kept) == "[auth:lower][year]"
    assert key_patterns.pattern(library.reading, "none") == "none"


def test_the_pattern_is_kept_in_the_library_when_that_is_wanted(
    opened: Open, session: Session, qtbot: QtBot
) -> None:
    dialog = opened()
    assert not dialog.keep.isVisible()
    assert dialog.whose.text() == "from your settings"
    type_pattern(dialog, "[auth:lower][year]", qtbot)
    assert not dialog.whose.isVisible()
    dialog.keep.click()
    dialog.generate.click()
    assert key_patterns.pattern(session.library.reading, "") == "[auth:lower][year]"
    dialog = opened()
    assert dialog.pattern.text() == "[auth:lower][year]"
    assert dialog.whose.text() == "this library’s own"


def test_a_linked_file_that_is_synchronised_takes_the_plan_away_from_nobody(
    opened: Open, library: Library, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened()
    type_pattern(dialog, "auth.lower + year", qtbot)
    with library.change("Link") as change:
        one = documents.add(change, str(tmp_path / "refs.bib"))
    with library.change("Look") as change:
        documents.note_state(change, one.id, "", "missing", "It is gone.")
    assert (dialog.planned, dialog.generate.isEnabled()) == (True, True)


def test_no_key_is_made_before_all_are_planned(
    opened: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(generate_keys, "_SLICE", 0)
    dialog = opened()
    assert (dialog.planned, dialog.generate.isEnabled()) == (False, False)
    qtbot.waitUntil(lambda: dialog.planned)
    assert dialog.generate.isEnabled()


def test_a_pattern_that_cannot_be_read_says_where(opened: Open, qtbot: QtBot) -> None:
    dialog = opened()
    type_pattern(dialog, "auth.lower + yaer", qtbot)
    assert dialog.fault.isVisible()
    assert "at character 14" in dialog.pattern.accessibleDescription()
    assert "<span" in dialog.fault.text()
    assert ">yaer</span>" in dialog.fault.text()
    assert (dialog.preview.lines(), dialog.generate.isEnabled()) == ([], False)
    type_pattern(dialog, "auth.lower + year", qtbot)
    assert not dialog.fault.isVisible()
    assert dialog.generate.isEnabled()
    assert dialog.pattern.accessibleDescription() == ""


@pytest.mark.parametrize(
    ("pattern", "position", "expected"),
    [
        ("auth.lwer + year", 5, ("auth.", "lwer", " + year")),
        ("auth +", 6, ("auth +", "\N{NO-BREAK SPACE}", "")),
        ("[auth]<b>", 6, ("[auth]", "<", "b>")),
        ("a" * 40 + "+" + "b" * 40, 40, ("…" + "a" * 28, "+", "b" * 28 + "…")),
    ],
)
def test_the_place_of_a_fault_is_marked(
    pattern: str, position: int, expected: tuple[str, str, str]
) -> None:
    assert around(pattern, position) == expected


def test_keys_that_were_given_out_are_named_before_they_change(
    opened: Open, session: Session, papers: tuple[EntryId, ...], qtbot: QtBot
) -> None:
    naming.give_out(session.library, papers[3:5])
    dialog = opened()
    type_pattern(dialog, "auth.lower + year", qtbot)
    assert dialog.given_out.isVisible()
    assert dialog.given_out.words().startswith("2 keys were exported, copied or linked before")
    assert dialog.given_out.keys() == ["key3 → lu2022c", "key4 → lu2022d"]
    dialog.generate.click()
    assert session.library.entry(papers[3]).fields["ids"] == "key3"


def test_keys_that_all_stay_leave_nothing_to_do(
    opened: Open, papers: tuple[EntryId, ...], qtbot: QtBot
) -> None:
    dialog = opened()
    type_pattern(dialog, "'key' + title.replace('Paper ', '')", qtbot)
    assert len(papers) == 12
    assert {new for _, new in dialog.preview.lines()} == {"stays"}
    assert dialog.count.text() == "All keys stay as they are."
    assert not dialog.generate.isEnabled()


def test_it_is_done_by_keyboard_alone(
    session: Session, papers: tuple[EntryId, ...], qtbot: QtBot
) -> None:
    window = show(session, qtbot)
    session.select(papers[:1])
    window.actions_of.action("window.generate-keys").trigger()
    dialog = window.findChild(GenerateKeysDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.pattern.hasFocus)
    QTest.keyClick(dialog.pattern, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(dialog.pattern, "auth.upper")
    qtbot.waitUntil(dialog.generate.isEnabled)
    QTest.keyClick(dialog.pattern, Qt.Key.Key_Return)
    assert session.library.entry(papers[0]).key == "LU"
    assert session.library.undo() == "Make 1 citation key"


def test_it_fits_a_low_screen_when_keys_were_given_out(
    opened: Open,
    library: Library,
    papers: tuple[EntryId, ...],
    qtbot: QtBot,
) -> None:
    with library.change("Export") as change:
        ledger.remember(change, [(f"key{n}", paper) for n, paper in enumerate(papers)])
    dialog = opened()
    dialog.setMaximumHeight(560)
    type_pattern(dialog, "auth.lower + year + title + title + title + title", qtbot)
    assert len(dialog.given_out.keys()) == 12
    needed = dialog.column.totalHeightForWidth
    qtbot.waitUntil(lambda: needed(dialog.width()) <= dialog.height() <= 560)


def test_what_a_fault_greyed_comes_back_with_the_pattern_that_was(
    opened: Open, qtbot: QtBot
) -> None:
    dialog = opened()
    type_pattern(dialog, "auth.lower + year", qtbot)
    shown = dialog.preview.lines()
    type_pattern(dialog, "auth.lower + yea", qtbot)
    assert not dialog.preview.isEnabled()
    type_pattern(dialog, "auth.lower + year", qtbot)
    assert dialog.preview.lines() == shown


@pytest.mark.parametrize("times", [1, 2])
def test_it_fits_a_small_screen_also_in_large_type(opened: Open, qtbot: QtBot, times: int) -> None:
    font = theme().metrics.text
    larger = QFont(font)
    larger.setPixelSize(times * QFontInfo(font).pixelSize())
    theme().set_font(larger)
    try:
        dialog = opened()
        type_pattern(dialog, "auth.lower + year", qtbot)
        room = dialog.screen().availableSize()
        qtbot.waitUntil(lambda: dialog.height() <= room.height())
        assert dialog.width() <= room.width()
        assert dialog.rect().contains(dialog.generate.geometry())
    finally:
        theme().set_font(font)
