"""The button of the linked files."""

from pytestqt.qtbot import QtBot

from refman.gui.theme import theme
from refman.gui.views.linked_button import LinkedButton
from refman.store.documents import Linked

LONG = f"/t/a-very-long-name-of-a-file-with-{40 * 'e'}-references-of-the-second-chapter.bib"


def shown(qtbot: QtBot, *files: Linked) -> LinkedButton:
    made = LinkedButton()
    qtbot.addWidget(made)
    made.show_files(files, {})
    made.resize(made.sizeHint())
    made.show()
    return made


def linked(path: str, state: str = "in sync", reason: str = "") -> Linked:
    return Linked(1, path, "", state, reason, 0)


def test_a_short_name_is_shown_whole(qtbot: QtBot) -> None:
    assert shown(qtbot, linked("/t/refs.bib")).text() == "refs.bib: in sync"


def test_a_long_name_is_elided_in_the_middle_and_whole_in_the_hint(qtbot: QtBot) -> None:
    button = shown(qtbot, linked(LONG))
    assert button.text().startswith("a-very")
    assert button.text().endswith("in sync")
    assert "…" in button.text()
    assert LONG in button.toolTip()
    assert LONG.removeprefix("/t/") in button.accessibleName()


def test_the_hint_has_the_reason(qtbot: QtBot) -> None:
    button = shown(qtbot, linked("/t/refs.bib", "failed", "Git is at work in “/t”."))
    assert "Git is at work in “/t”." in button.toolTip()


def test_colour_is_for_what_waits_for_the_user(qtbot: QtBot) -> None:
    assert "color" not in shown(qtbot, linked("/t/refs.bib")).styleSheet()
    assert theme().tokens.bad in shown(qtbot, linked("/t/refs.bib", "missing")).styleSheet()


def test_an_ampersand_in_a_name_is_no_shortcut(qtbot: QtBot) -> None:
    button = shown(qtbot, linked("/t/a&b.bib"))
    assert button.text() == "a&&b.bib: in sync"
    assert button.shortcut().isEmpty()
