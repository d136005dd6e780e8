"""The view of BibTeX text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from refman.gui.bibtex_view import BibtexView
from refman.gui.theme import theme

LONG = "@misc{a,\n  title = {" + "word 𝜇 and " * 20 + "end},\n}\n"


def made(qtbot: QtBot, text: str, fits: bool = False) -> BibtexView:
    view = BibtexView(fits)
    qtbot.addWidget(view)
    view.resize(260, 120)
    view.set_source(text)
    view.show()
    return view


def test_what_is_copied_has_none_of_the_breaks_of_the_view(qtbot: QtBot) -> None:
    view = made(qtbot, LONG)

    view.selectAll()

    assert view.blockCount() > 4
    assert view.createMimeDataFromSelection().text() == LONG.rstrip("\n")


def test_a_selection_within_wrapped_lines_is_copied_from_the_source(qtbot: QtBot) -> None:
    view = made(qtbot, LONG)
    first = view.document().findBlockByNumber(2)
    cursor = QTextCursor(first)
    cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)

    view.setTextCursor(cursor)

    shown = " ".join(line.strip() for line in cursor.selection().toPlainText().split("\n"))
    assert view.selected_source() == shown
    assert shown in LONG


def test_a_narrower_view_has_more_lines_and_the_same_text(qtbot: QtBot) -> None:
    view = made(qtbot, LONG)
    wide = view.blockCount()

    view.resize(160, 120)

    assert view.blockCount() > wide
    assert view.source() == LONG


def test_a_view_that_fits_needs_no_scrolling(qtbot: QtBot) -> None:
    view = made(qtbot, LONG, fits=True)

    assert view.verticalScrollBar().maximum() == 0
    assert view.height() > 120


def test_roles_are_seen_in_the_colours_of_the_theme(qtbot: QtBot) -> None:
    view = made(qtbot, "@misc{a,\n}\n")

    (first, *_) = view.document().firstBlock().layout().formats()

    assert first.format.foreground().color() == theme().colour("bibtex_type")


def test_characters_wider_than_a_column_do_not_push_a_line_over_the_edge(qtbot: QtBot) -> None:
    view = made(qtbot, "@misc{a,\n  author = {" + "王小明王小明王小明 and " * 12 + "others},\n}\n")

    assert view.blockCount() > 4
    assert view.horizontalScrollBar().maximum() == 0


def test_a_line_that_begins_in_arabic_starts_at_the_left_like_all_code(qtbot: QtBot) -> None:
    view = made(qtbot, "الكتاب = {x},\n")

    assert view.document().begin().textDirection() == Qt.LayoutDirection.LeftToRight
