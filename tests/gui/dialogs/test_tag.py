"""The tag that is meant by what was typed, and never another."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from refman.gui.dialogs.tag import TagDialog
from refman.gui.session import Session
from refman.store import tags
from tests.gui.conftest import papers_of


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> TagDialog:
    """Of a library with a few tags."""
    with session.library.change("Tags") as change:
        for name in ("reinforcement", "to read", "must reform", "méthodes", "formal"):
            tags.create(change, name)
    made = TagDialog(session, "Add tag", "Add", True, [], "tag to add", None)
    qtbot.addWidget(made)
    return made


def offered(dialog: TagDialog, typed: str) -> list[str]:
    """What the list shows for what was typed."""
    dialog.line.setText(typed)
    return [line.text for line in dialog.list.lines()]


def test_scattered_letters_of_a_tag_are_not_meant(dialog: TagDialog) -> None:
    assert offered(dialog, "rfm") == ["New tag “rfm”"]
    dialog.accept()
    assert dialog.chosen == "rfm"


def test_a_name_that_begins_with_it_comes_before_a_new_tag(dialog: TagDialog) -> None:
    assert offered(dialog, "rein") == ["reinforcement", "New tag “rein”"]


def test_the_whole_name_comes_first(session: Session, qtbot: QtBot) -> None:
    with session.library.change("Tags") as change:
        for name in ("a form", "form", "formal", "reform"):
            tags.create(change, name)
    made = TagDialog(session, "Add tag", "Add", True, [], "tag to add", None)
    qtbot.addWidget(made)
    assert offered(made, "FORM") == ["form", "formal", "a form", "reform"]


def test_beginnings_of_words_come_before_their_middles(dialog: TagDialog) -> None:
    expected = ["reinforcement", "must reform", "to read", "New tag “re”"]
    assert offered(dialog, "re") == expected
    assert offered(dialog, "for") == ["formal", "must reform", "reinforcement", "New tag “for”"]


def test_each_tag_tells_how_many_papers_have_it(session: Session, qtbot: QtBot) -> None:
    with session.library.change("Tag") as change:
        tags.add(change, papers_of(session, 0, 2), "formal")
    made = TagDialog(session, "Add tag", "Add", True, [], "tag to add", None)
    qtbot.addWidget(made)
    made.line.setText("formal")
    assert [line.note for line in made.list.lines()] == ["2"]


def test_counts_that_come_later_leave_what_is_typed_and_chosen(dialog: TagDialog) -> None:
    assert offered(dialog, "re")[2] == "to read"
    dialog.list.setCurrentIndex(dialog.list.model().index(2, 0))
    dialog.relist({line.text: replace(line, note="7") for line in dialog.list.lines()[:3]})
    chosen = dialog.list.chosen()
    assert chosen is not None
    assert (chosen.text, chosen.note) == ("to read", "7")


def test_what_was_matched_is_lifted_out(dialog: TagDialog) -> None:
    dialog.line.setText("HODE")
    assert dialog.list.lines()[0].matched == (3, 4, 5, 6)


def test_spaces_that_a_name_would_lose_are_not_looked_for(dialog: TagDialog) -> None:
    assert offered(dialog, " to   read ") == ["to read"]
