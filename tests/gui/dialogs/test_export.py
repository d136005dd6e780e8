"""The export dialog."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
)
from pytestqt.qtbot import QtBot

from refman.bibtex.profile import PRESETS, Profile, choices
from refman.commands import Outcome
from refman.gui.dialogs.export import ExportDialog, ReplaceDialog
from refman.gui.dialogs.export_parts import COMMON, MORE, Choose
from refman.gui.dialogs.export_preview import Preview
from refman.gui.dialogs.export_profiles import DeleteDialog
from refman.gui.dialogs.line import LineDialog
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.model.entry import EntryId
from refman.services import profiles
from refman.settings import Settings, Store
from refman.store import Library
from tests.conftest import add
from tests.gui.conftest import child

Open = Callable[[], ExportDialog]


@pytest.fixture
def session(library: Library, tmp_path: Path, qapp: QApplication) -> Session:  # noqa: ARG001  # signals need an application
    """Three papers, two of them shown, one selected."""
    made = Session(library, Settings(tmp_path / "config"), Store(tmp_path / "state.json"))
    first = add(library, "On Zebras", key="a2020", year="2020", author="Sun, Jiacheng")
    add(library, "On Zebras and Gnus", key="b2021", year="2021", author="Müller, Jürgen")
    add(library, "Elsewhere", key="c", abstract="Long.")
    made.narrow(text="zebras")
    made.select((EntryId(first),))
    return made


@pytest.fixture
def opened(session: Session, qtbot: QtBot) -> Open:
    """Opens the dialog."""

    def _open() -> ExportDialog:
        dialog = ExportDialog(session)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return _open


def choose(dialog: ExportDialog, words: str) -> None:
    buttons = (*dialog.findChildren(QRadioButton), *dialog.findChildren(QCheckBox))
    next(one for one in buttons if one.text().startswith(words)).click()


def box(dialog: ExportDialog, name: str) -> QComboBox:
    return next(one for one in dialog.findChildren(QComboBox) if one.accessibleName() == name)


def line(dialog: ExportDialog, name: str) -> QLineEdit:
    return next(one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == name)


def pick(dialog: ExportDialog, name: str, words: str) -> None:
    assert box(dialog, name).findText(words) >= 0
    box(dialog, name).setCurrentText(words)


def offered(dialog: ExportDialog) -> list[str]:
    """What can be done with the profile now."""
    return [one.text() for one in dialog.choices.profiles.menu().actions() if one.isEnabled()]


def do(dialog: ExportDialog, words: str) -> None:
    """One of the deeds of the profiles."""
    next(one for one in dialog.choices.profiles.menu().actions() if one.text() == words).trigger()


def answer(dialog: ExportDialog, name: str) -> LineDialog:
    """Give the name that is asked for."""
    question = next(one for one in dialog.findChildren(LineDialog) if one.isVisible())
    question.line.setText(name)
    question.accept()
    return question


def keys(dialog: ExportDialog) -> list[str]:
    lines = dialog.preview.view.source().splitlines()
    return [line.partition("{")[2].rstrip(",") for line in lines if line.startswith("@")]


@pytest.mark.parametrize("times", [1, 2])
def test_it_fits_a_small_screen_also_in_large_type(opened: Open, times: int) -> None:
    font = theme().metrics.text
    larger = QFont(font)
    larger.setPixelSize(times * QFontInfo(font).pixelSize())
    theme().set_font(larger)
    try:
        dialog = opened()
        edge = dialog.preview.mapTo(dialog, QPoint())
        area = child(dialog, QScrollArea)
        assert area.mapTo(dialog, area.rect().topRight()).x() < edge.x()
        room = dialog.screen().availableSize()
        edges = theme().metrics.base  # a window's frame needs room, too
        assert dialog.width() + edges <= room.width()
        assert dialog.height() + edges <= room.height()
    finally:
        theme().set_font(font)


def test_both_tabs_are_whole_beside_the_long_name_of_a_file(
    session: Session, opened: Open, tmp_path: Path
) -> None:
    path = tmp_path / f"{'bibliography' * 12}.bib"
    path.write_text("@misc{a, title = {A}}\n", encoding="utf-8")
    session.state.update({"export_file": str(path)})
    dialog = opened()
    tabs = dialog.preview.tabs
    tabs.setCurrentIndex(1)
    QApplication.processEvents()
    assert tabs.width() >= tabs.tabRect(1).right()
    assert tabs.tabRect(0).left() == 0


def test_it_begins_with_the_selected_papers(opened: Open) -> None:
    dialog = opened()

    assert keys(dialog) == ["a2020"]
    assert dialog.preview.size_words().startswith("1 entry, ")


def test_the_sets_of_papers_say_how_many_they_are(opened: Open) -> None:
    dialog = opened()

    words = [button.text() for button in dialog.findChildren(QRadioButton)]

    assert words == ["Selected papers (1)", "Shown papers (2)", "All papers (3)"]


def test_an_empty_set_cannot_be_chosen(session: Session, opened: Open) -> None:
    session.select(())

    dialog = opened()

    selected, shown, _ = dialog.findChildren(QRadioButton)
    assert not selected.isEnabled()
    assert shown.isChecked()


def test_the_preview_follows_a_choice(opened: Open, qtbot: QtBot) -> None:
    dialog = opened()

    choose(dialog, "All papers")
    qtbot.waitUntil(lambda: keys(dialog) == ["a2020", "b2021", "c"])

    choose(dialog, "Write accents")
    qtbot.waitUntil(lambda: r"M{\"u}ller" in dialog.preview.view.source())

    choose(dialog, "Write abstracts")
    qtbot.waitUntil(lambda: "Long." in dialog.preview.view.source())

    pick(dialog, "Format", "biblatex")
    qtbot.waitUntil(lambda: "date" in dialog.preview.view.source())


def test_a_profile_sets_the_options_and_they_still_can_be_changed(
    opened: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    profiles.keep("mine", ["ascii=yes", "tags=no", "dialect=biblatex"])
    dialog = opened()
    choose(dialog, "All papers")

    pick(dialog, "Profile", "mine")
    qtbot.waitUntil(lambda: r"M{\"u}ller" in dialog.preview.view.source())
    assert box(dialog, "Format").currentText() == "biblatex"
    choose(dialog, "Align")
    dialog.export_to(tmp_path / "refs.bib")

    assert dialog.choices.parameters() == {"profile": "mine", "setting": ["align=no"]}
    text = (tmp_path / "refs.bib").read_text("utf-8")
    assert "  date = {2021},\n" in text
    assert opened().choices.parameters() == dialog.choices.parameters()


def test_a_profile_hints_at_what_it_says_that_has_no_box(opened: Open) -> None:
    dialog = opened()
    profile = box(dialog, "Profile")
    assert profile.toolTip() == "What is written unless a profile says otherwise"
    profile.setCurrentText("acm")
    assert profile.toolTip().splitlines() == [
        "Other than the default:",
        "drop: issn, isbn",
        "links: doi",
        "journals: short",
        "sort: author",
    ]


def test_the_dialect_of_the_settings_reaches_the_file(
    session: Session, opened: Open, tmp_path: Path
) -> None:
    session.settings.set("dialect", "biblatex")

    opened().export_to(tmp_path / "refs.bib")

    assert "date" in (tmp_path / "refs.bib").read_text("utf-8")


def test_the_changes_are_those_to_the_last_file(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    first = opened()
    first.preview.tabs.setCurrentIndex(1)
    assert first.preview.changes.toPlainText().startswith("Nothing was exported from this library")
    assert first.preview.changes.font().families() == theme().metrics.text.families()
    first.export_to(tmp_path / "refs.bib")
    dialog = opened()
    dialog.preview.tabs.setCurrentIndex(1)
    assert dialog.preview.changes.toPlainText().endswith("would stay as it is.")
    assert dialog.preview.changes.font().families() == theme().metrics.text.families()

    choose(dialog, "All papers")
    qtbot.waitUntil(
        lambda: dialog.preview.size_words() == "refs.bib: 2 added, 0 removed, 0 changed"
    )

    assert "+@misc{b2021," in dialog.preview.changes.toPlainText()
    assert dialog.preview.changes.font().families() == theme().metrics.mono.families()
    assert "a2020" in (tmp_path / "refs.bib").read_text("utf-8")
    assert "b2021" not in (tmp_path / "refs.bib").read_text("utf-8")


def test_what_the_shell_exported_is_compared_with_as_well(
    session: Session, opened: Open, tmp_path: Path
) -> None:
    for days, name in enumerate(("new.bib", "old.bib")):
        session.run_on(session.selection, "export", output=str(tmp_path / name))
        os.utime(tmp_path / name, (1e9 - days * 86400,) * 2)

    dialog = opened()
    dialog.preview.tabs.setCurrentIndex(1)

    assert dialog.preview.changes.toPlainText().endswith("new.bib” would stay as it is.")


def test_profiles_that_cannot_be_read_are_told_and_refmans_own_are_there(
    session: Session, opened: Open, tmp_path: Path
) -> None:
    said: list[Exception] = []
    session.failed.connect(said.append)
    (tmp_path / "config").mkdir(exist_ok=True)
    (tmp_path / "config" / "profiles.json").write_text("{")

    dialog = opened()

    assert "cannot be read" in str(said[0])
    assert dialog.choices.profile_chosen().dialect == "bibtex"


def test_no_sign_warns_while_nothing_is_worked_out_yet(session: Session, qtbot: QtBot) -> None:
    preview = Preview(session)
    qtbot.addWidget(preview)
    preview.show()

    pictures = [label for label in preview.findChildren(QLabel) if not label.pixmap().isNull()]
    assert pictures
    assert not any(label.isVisible() for label in pictures)


def test_what_is_missing_is_said_with_numbers(opened: Open, qtbot: QtBot) -> None:
    dialog = opened()
    assert dialog.preview.warning() == ""

    choose(dialog, "All papers")

    qtbot.waitUntil(
        lambda: dialog.preview.warning() == "1 paper has no date, 1 paper has no authors"
    )


def test_the_file_is_what_the_preview_showed(opened: Open, tmp_path: Path) -> None:
    dialog = opened()

    dialog.export_to(tmp_path / "refs.bib")

    assert (tmp_path / "refs.bib").read_text("utf-8") == dialog.preview.view.source()
    assert not dialog.isVisible()


def test_every_option_reaches_the_file(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened()
    choose(dialog, "All papers")
    for box in dialog.findChildren(QCheckBox):
        box.click()
    qtbot.waitUntil(lambda: keys(dialog) == ["a2020", "b2021", "c"])

    dialog.export_to(tmp_path / "refs.bib")

    assert (tmp_path / "refs.bib").read_text("utf-8") == dialog.preview.view.source()


def test_a_file_of_the_users_own_is_replaced_only_after_a_yes(opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "thesis.bib"
    path.write_text("@misc{mine,}\n")
    dialog = opened()

    dialog.export_to(path)
    question = dialog.findChild(ReplaceDialog)
    assert isinstance(question, ReplaceDialog)
    assert path.read_text() == "@misc{mine,}\n"

    next(one for one in question.findChildren(QPushButton) if one.text() == "Replace").click()
    assert "a2020" in path.read_text()


def test_a_file_that_refman_wrote_is_replaced_without_a_question(
    opened: Open, tmp_path: Path
) -> None:
    path = tmp_path / "refs.bib"
    opened().export_to(path)
    dialog = opened()
    choose(dialog, "All papers")

    dialog.export_to(path)

    assert dialog.findChild(ReplaceDialog) is None
    assert "b2021" in path.read_text("utf-8")


def test_a_folder_is_refused_with_a_sentence(
    session: Session, opened: Open, tmp_path: Path
) -> None:
    said: list[Exception] = []
    session.failed.connect(said.append)
    dialog = opened()

    dialog.export_to(tmp_path)

    assert "cannot be read" in str(said[0]) or "folder" in str(said[0])
    assert dialog.isVisible()


def test_copy_gives_the_whole_text(session: Session, opened: Open) -> None:
    said: list[Outcome] = []
    session.reported.connect(said.append)
    dialog = opened()

    dialog.copy()

    assert said[0].text == "Copied 1 paper as BibTeX"
    assert said[0].data["clipboard"] == dialog.preview.view.source()


def test_the_next_dialog_begins_with_the_options_of_the_last(opened: Open, tmp_path: Path) -> None:
    dialog = opened()
    choose(dialog, "Write accents")
    dialog.export_to(tmp_path / "refs.bib")

    assert opened().choices.profile_chosen().ascii


def test_only_the_beginning_of_a_long_export_is_rendered(
    library: Library, opened: Open, qtbot: QtBot
) -> None:
    for number in range(120):
        add(library, f"Paper {number}", key=f"p{number}")
    dialog = opened()

    choose(dialog, "All papers")

    qtbot.waitUntil(lambda: "… and 23 more" in dialog.preview.view.source())
    assert len(keys(dialog)) == 100
    assert dialog.preview.size_words().startswith("123 entries, about ")


def test_every_part_of_a_profile_can_be_set_to_all_that_it_can_be(
    opened: Open, qtbot: QtBot
) -> None:
    dialog = opened()
    form = dialog.choices.form
    parts = [part for group in (*COMMON, *MORE) for part in group.parts]
    offered = {one.part: tuple(one.words) for one in parts if isinstance(one, Choose)}
    assert offered == choices()

    for tick in form.findChildren(QCheckBox):
        tick.click()
    for combo in form.findChildren(QComboBox):
        combo.setCurrentIndex(1)
    for edit in form.findChildren(QLineEdit):
        edit.setText("a, b")
    pick(dialog, "Capitals in titles", "Braces around terms")

    same = [
        name for name in Profile._fields if getattr(form.profile, name) == getattr(Profile(), name)
    ]
    assert same == []
    assert form.profile.terms == ("a", "b")
    assert form.profile.journal_list == "a, b"
    qtbot.waitUntil(lambda: "“a, b”" in dialog.preview.warning())


def test_a_profile_is_shown_whole(opened: Open) -> None:
    profiles.keep("mine", ["protect=terms", "terms=BERT,Monte Carlo", "keep=*", "drop=groups"])
    dialog = opened()
    pick(dialog, "Profile", "mine")
    assert line(dialog, "Terms").text() == "BERT, Monte Carlo"
    assert not line(dialog, "Terms").isHidden()
    assert line(dialog, "Private fields to write").text() == "*"
    ticks = {one.text(): one.isChecked() for one in dialog.findChildren(QCheckBox)}
    assert ticks["Write abstracts and summaries"]
    assert not ticks["Write collections as groups"]
    assert dialog.choices.profile_chosen() == profiles.named("mine")


@pytest.mark.parametrize("keep", [(), ("*",), ("groups", "file")])
def test_a_private_field_is_turned_on_and_off(opened: Open, keep: tuple[str, ...]) -> None:
    dialog = opened()
    dialog.choices.form.show_profile(Profile(keep=keep))
    groups = next(one for one in dialog.findChildren(QCheckBox) if "groups" in one.text())
    for _ in range(2):
        before = groups.isChecked()
        groups.click()
        assert groups.isChecked() != before
        profile = dialog.choices.profile_chosen()
        written = {"*", "groups"} & set(profile.keep) and "groups" not in profile.drop
        assert bool(written) != before


def test_a_line_that_is_typed_in_is_left_as_it_is_typed(opened: Open) -> None:
    dialog = opened()
    line(dialog, "Fields to leave out").setText("issn ,")
    assert line(dialog, "Fields to leave out").text() == "issn ,"
    assert dialog.choices.profile_chosen().drop == ("issn",)


def test_what_is_seldom_wanted_is_folded_away_until_it_is_asked_for(opened: Open) -> None:
    dialog = opened()
    assert not box(dialog, "DOI and URL").isVisible()
    dialog.choices.form.fold.click()
    assert box(dialog, "DOI and URL").isVisible()
    assert box(opened(), "DOI and URL").isVisible()
    dialog.choices.form.fold.click()
    assert not box(dialog, "DOI and URL").isVisible()


def test_a_preset_that_was_changed_says_so_until_the_change_is_taken_back(opened: Open) -> None:
    dialog = opened()
    pick(dialog, "Profile", "acm")
    state = dialog.choices.profiles.state
    assert state.isHidden()
    assert offered(dialog) == ["Save as profile…"]
    choose(dialog, "Write accents")
    assert not state.isHidden()
    assert offered(dialog) == ["Save as profile…", "Take changes back"]
    do(dialog, "Take changes back")
    assert state.isHidden()
    assert dialog.choices.profile_chosen() == PRESETS["acm"]


def test_what_is_chosen_is_saved_as_a_profile_and_changed(opened: Open) -> None:
    dialog = opened()
    pick(dialog, "Profile", "acm")
    choose(dialog, "Write accents")
    dialog.choices.profiles.save.click()
    assert answer(dialog, "acm").isVisible()  # there is one of that name
    answer(dialog, "thesis")
    assert box(dialog, "Profile").currentText() == "thesis"
    assert profiles.named("thesis") == PRESETS["acm"]._replace(ascii=True)
    assert dialog.choices.profiles.state.isHidden()

    choose(dialog, "Write tags")
    assert dialog.choices.profiles.save.text() == "Save"
    dialog.choices.profiles.save.click()
    assert not profiles.named("thesis").tags
    assert dialog.choices.parameters() == {"profile": "thesis", "setting": []}


def test_an_own_profile_is_renamed_with_what_is_changed_of_it(opened: Open) -> None:
    profiles.keep("mine", ["sort=key"])
    dialog = opened()
    pick(dialog, "Profile", "mine")
    choose(dialog, "Write accents")
    do(dialog, "Rename…")
    answer(dialog, "ours")
    assert profiles.own() == {"ours"}
    assert dialog.choices.parameters() == {"profile": "ours", "setting": ["ascii=yes"]}
    assert not dialog.choices.profiles.state.isHidden()


def test_an_own_profile_is_deleted_only_after_a_yes(opened: Open) -> None:
    profiles.keep("mine", ["sort=key"])
    dialog = opened()
    pick(dialog, "Profile", "mine")
    do(dialog, "Delete…")
    question = next(one for one in dialog.findChildren(DeleteDialog) if one.isVisible())
    assert profiles.own() == {"mine"}
    next(one for one in question.findChildren(QPushButton) if one.text() == "Delete").click()
    assert profiles.own() == frozenset()
    assert box(dialog, "Profile").currentText() == "default"


def test_what_was_chosen_beside_a_profile_that_is_gone_is_chosen_no_more(
    opened: Open, tmp_path: Path
) -> None:
    profiles.keep("mine", [])
    dialog = opened()
    pick(dialog, "Profile", "mine")
    choose(dialog, "Write accents")
    dialog.export_to(tmp_path / "refs.bib")
    profiles.delete("mine")
    assert opened().choices.parameters() == {"profile": "default", "setting": []}
