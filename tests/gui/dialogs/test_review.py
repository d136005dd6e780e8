"""The questions of a linked file, answered by mouse and by keyboard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from refman.gui.dialogs.review import ReviewDialog
from refman.gui.window import MainWindow
from refman.model.entry import EntryId
from refman.store import entries, papers, tying
from tests.conftest import add
from tests.gui.conftest import child, focused
from tests.gui.linked import TEXT, edit, fields, look, paper, write


@pytest.fixture
def review(window: MainWindow, qtbot: QtBot) -> Callable[[], ReviewDialog]:
    """Synchronises and opens the dialog."""

    def opened() -> ReviewDialog:
        look(window, news=True)
        window.linked_files.review(window.linked_files.linking.files[0])
        dialog = child(window, ReviewDialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return opened


def press(key: Qt.Key) -> None:
    QTest.keyClick(focused(), key)


def asked(dialog: ReviewDialog) -> tuple[str, str]:
    return dialog.question().key, dialog.question().field


def dispute(window: MainWindow, refs: Path) -> None:
    """Both sides change the year of one paper and the title of another."""
    edit(window, "turing1950", year="1951")
    edit(window, "knuth1984", title="The {\\TeX}book, Reprinted")
    write(refs, "{1950}", "{1952}")
    write(refs, "{The {\\TeX}book}", "{The {\\TeX}book, Revised}")


def test_both_sides_and_what_was_before_are_shown(
    window: MainWindow, refs: Path, review: Callable[[], ReviewDialog]
) -> None:
    dispute(window, refs)
    dialog = review()
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Both sides changed the year of turing1950." in shown
    assert {"Before", "1950", "question 1 of 2"} <= set(shown)
    sides = [card.accessibleDescription() for card in dialog.cards]
    assert sides == ["1951", "1952", ""]


def test_arrow_keys_switch_sides_and_enter_goes_on_to_the_end(
    window: MainWindow, refs: Path, review: Callable[[], ReviewDialog]
) -> None:
    dispute(window, refs)
    dialog = review()
    press(Qt.Key.Key_Right)
    assert [card.isChecked() for card in dialog.cards] == [False, True, False]
    press(Qt.Key.Key_Return)
    assert asked(dialog) == ("knuth1984", "title")
    press(Qt.Key.Key_Return)

    assert not dialog.isVisible()
    assert fields(window, "turing1950")["year"] == "1952"
    assert "Reprinted" in refs.read_text()
    assert window.status.said() == "refs.bib: in sync, 1 entry written"


def test_a_text_of_ones_own_goes_to_both_sides(
    window: MainWindow, refs: Path, review: Callable[[], ReviewDialog]
) -> None:
    edit(window, "turing1950", year="1951")
    write(refs, "{1950}", "{1952}")
    dialog = review()
    press(Qt.Key.Key_Left)
    assert focused() is dialog.own
    dialog.own.setPlainText("1953")
    press(Qt.Key.Key_Return)
    assert fields(window, "turing1950")["year"] == "1953"
    assert "{1953}" in refs.read_text()


def test_the_button_counts_what_is_left_when_one_entry_is_settled(
    window: MainWindow, refs: Path, review: Callable[[], ReviewDialog]
) -> None:
    edit(window, "turing1950", year="1951")
    edit(window, "knuth1984", year="1985")
    write(refs, "{1950}", "{1952}")
    refs.write_text(refs.read_text().partition("@book")[0])
    review()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    button = window.linked_files.button
    assert button is not None
    assert button.text() == "refs.bib: 1 to review"


def test_an_empty_text_takes_the_field_away_on_both_sides(
    window: MainWindow, refs: Path, review: Callable[[], ReviewDialog]
) -> None:
    edit(window, "turing1950", year="1951")
    write(refs, "{1950}", "{1952}")
    dialog = review()
    dialog.choose(2)
    dialog.own.setPlainText("  ")
    press(Qt.Key.Key_Return)
    assert "year" not in fields(window, "turing1950")
    assert "1952" not in refs.read_text()


def test_an_empty_text_is_no_citation_key(
    window: MainWindow, refs: Path, review: Callable[[], ReviewDialog]
) -> None:
    with window.session.library.change("Key") as change:
        entries.set_parts(change, paper(window, "turing1950"), key="here")
    write(refs, "{turing1950,", "{there,")
    dialog = review()
    dialog.choose(2)
    dialog.own.setPlainText("")
    press(Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.question().field == "@key"


def test_a_text_that_is_called_as_a_side_is_a_text(
    window: MainWindow, refs: Path, review: Callable[[], ReviewDialog]
) -> None:
    edit(window, "turing1950", year="1951")
    write(refs, "{1950}", "{1952}")
    dialog = review()
    dialog.choose(2)
    dialog.own.setPlainText("ours")
    press(Qt.Key.Key_Return)
    assert fields(window, "turing1950")["year"] == "ours"


def test_a_question_can_be_left_for_later(
    window: MainWindow, refs: Path, review: Callable[[], ReviewDialog]
) -> None:
    dispute(window, refs)
    dialog = review()
    dialog.go(1)
    assert asked(dialog) == ("knuth1984", "title")
    press(Qt.Key.Key_Return)
    assert asked(dialog) == ("turing1950", "year")
    dialog.reject()
    assert window.linked_files.linking.files[0].conflicts == 1


@pytest.mark.parametrize(("place", "stays"), [(0, True), (1, False)])
def test_an_entry_that_was_taken_out_while_its_paper_was_edited(
    window: MainWindow, refs: Path, review: Callable[[], ReviewDialog], place: int, stays: bool
) -> None:
    edit(window, "turing1950", note="Mine")
    refs.write_text(TEXT[TEXT.index("@book") :])
    dialog = review()
    assert asked(dialog) == ("turing1950", "@entry")
    assert [card.accessibleName() for card in dialog.cards] == [
        "Put the entry into refs.bib again",
        "Move the paper to the trash",
    ]
    dialog.choose(place)
    press(Qt.Key.Key_Return)
    assert ("turing1950" in refs.read_text()) is stays


@pytest.mark.parametrize(("place", "stay"), [(0, True), (1, False)])
def test_entries_that_all_went_at_once(
    window: MainWindow, refs: Path, review: Callable[[], ReviewDialog], place: int, stay: bool
) -> None:
    refs.write_text("Dear all,\n")
    dialog = review()
    sentence = "refs.bib had 2 entries, and has 0 entries now. Are the others to go?"
    assert sentence in [label.text() for label in dialog.findChildren(QLabel)]
    assert [card.accessibleName() for card in dialog.cards] == [
        "Put the entries into refs.bib again",
        "Move the papers that came with them to the trash",
    ]
    assert dialog.cards[0].accessibleDescription() == "turing1950, knuth1984"
    dialog.choose(place)
    press(Qt.Key.Key_Return)
    assert ("turing1950" in refs.read_text()) is stay
    library = window.session.library
    assert bool(papers.present(library.reading, [paper(window, "knuth1984")])) is stay


def test_an_entry_that_bibtex_reads_out_of_a_comment(
    refs: Path, review: Callable[[], ReviewDialog]
) -> None:
    write(refs, "@book", "%@book")

    dialog = review()

    shown = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    key = dialog.question().key
    assert (
        f"{key} stands in a comment of refs.bib now, but BibTeX reads it there all the same."
        in shown
    )
    assert "Before" not in shown


def test_a_paper_that_another_file_has_stays_with_its_entry_taken_out(
    window: MainWindow, refs: Path, review: Callable[[], ReviewDialog]
) -> None:
    other = refs.with_name("thesis.bib")
    other.write_text(TEXT)
    window.session.run("link", path=other)
    edit(window, "turing1950", note="Mine")
    refs.write_text(TEXT[TEXT.index("@book") :])
    dialog = review()
    assert dialog.cards[1].accessibleName() == "Keep the paper in the library, out of refs.bib"
    dialog.choose(1)
    press(Qt.Key.Key_Return)
    entry = paper(window, "turing1950")
    assert tying.holding(window.session.library.reading, entry) == [str(other)]


def test_an_entry_that_was_edited_while_its_paper_went_to_the_trash(
    window: MainWindow, refs: Path, review: Callable[[], ReviewDialog]
) -> None:
    entry = paper(window, "turing1950")
    window.session.select((entry,))
    window.session.run("trash")
    write(refs, "{Mind}", "{Mind: A Quarterly Review}")
    dialog = review()
    before = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Before" in before
    assert any("@" in text and "1950" in text for text in before)
    assert [card.accessibleName() for card in dialog.cards] == [
        "Take the paper out of the trash",
        "Take the entry out of refs.bib",
    ]
    press(Qt.Key.Key_Return)
    assert papers.present(window.session.library.reading, [entry])


def test_which_paper_an_entry_is(
    window: MainWindow, refs: Path, review: Callable[[], ReviewDialog]
) -> None:
    library = window.session.library
    rossi = {"author": "Rossi, Paola"}
    likely: dict[str, EntryId] = {}
    for year in ("2001", "2003"):
        key = f"rossi{year}"
        likely[key] = add(library, "On Sheaves and Bundles", key=key, year=year, **rossi)
    new = "\n@article{rossi,\n  title = {On Sheaves and Bundles},\n  author = {Rossi, Paola},\n}\n"
    refs.write_text(refs.read_text() + new)
    dialog = review()
    assert asked(dialog) == ("rossi", "@paper")
    keys = [card.accessibleName() for card in dialog.cards]
    assert {"rossi2001", "rossi2003"} == set(keys[:2])
    assert keys[2] == "None of them: a new paper"
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert tying.holding(library.reading, likely[keys[1]]) == [str(refs)]


def test_a_file_that_comes_to_agree_by_itself_closes_the_dialog(
    window: MainWindow, refs: Path, review: Callable[[], ReviewDialog]
) -> None:
    edit(window, "turing1950", year="1951")
    write(refs, "{1950}", "{1952}")
    ends: list[int] = []
    review().finished.connect(ends.append)
    write(refs, "{1952}", "{1951}")
    look(window)
    assert len(ends) == 1
