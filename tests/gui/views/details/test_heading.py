"""The head of a paper."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from refman.gui.session import Session
from refman.gui.views.details import DetailsPane
from refman.gui.views.details.heading import Heading
from refman.gui.views.details.key_row import KeyRow
from refman.gui.views.details.links import LinkLabel
from refman.gui.views.details.prose import Prose
from refman.gui.views.details.words import KIND_WORDS, date_words, kind_words, printed_words
from refman.model.catalogue import KINDS
from refman.model.entry import EntryId

Put = Callable[..., EntryId]
Read = Callable[[QWidget], str]


def link(pane: DetailsPane, words: str) -> tuple[LinkLabel, str]:
    """The label that has a link of these words, and the link's name in it."""
    for label in pane.findChildren(LinkLabel):
        links = [piece for piece in label._pieces if not isinstance(piece, str)]
        for number, piece in enumerate(links):
            if piece[0] == words:
                return label, str(number)
    raise AssertionError(f"no link says {words}")


def test_mathematics_in_a_title_is_readable(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    session.select((put(r"Estimating $f$-divergences via {$\mu$P}, \emph{fast}"),))

    assert "Estimating f-divergences via μP, fast" in read(pane)


def test_a_paper_without_title_says_so(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    session.select((put(""),))

    assert "Untitled" in read(pane)


def test_an_author_leads_to_the_papers_of_the_author(
    session: Session, put: Put, pane: DetailsPane
) -> None:
    session.select((put("One", author='Schr{\\"o}dinger, Erwin and Sun, Jiacheng'),))

    label, name = link(pane, "Erwin Schrödinger")
    label.linkActivated.emit(name)

    assert session.scope.people == ("Erwin Schrödinger",)


def test_a_list_that_goes_on_says_so_and_others_is_nobody(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    session.select((put("One", author="Zheng, Chenyu and others"),))

    assert "Chenyu Zheng and others" in read(pane)
    with pytest.raises(AssertionError):
        link(pane, "others")


def test_an_author_without_a_place_is_named_apart(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    session.select((put("One", author="Zheng, Chenyu and others", linked=("Sun, Jiacheng",)),))

    assert "also Jiacheng Sun, place in the list unknown" in read(pane)


def test_a_very_long_list_of_authors_is_shown_on_demand(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    people = " and ".join(f"Family{number}, Given" for number in range(40))
    session.select((put("One", author=people),))
    assert "Family39" not in read(pane)

    label, name = link(pane, "and 16 more authors")
    label.linkActivated.emit(name)

    assert "Given Family39" in read(pane)


def test_editors_stand_in_for_authors(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    session.select((put("One", kind="book", editor="Knuth, Donald"),))

    assert "Donald Knuth (editor)" in read(pane)


@pytest.mark.parametrize(
    ("iso", "words"),
    [("2023-06-22", "Jun 22, 2023"), ("2023-06", "Jun 2023"), ("2023", "2023"), ("", "")],
)
def test_a_date_is_as_precise_as_known(iso: str, words: str) -> None:
    assert date_words(iso) == words


@pytest.mark.parametrize("printed", ["Jun 22, 2023", "Sep 8", "3 weeks ago", "Now 8", ""])
def test_a_date_that_a_page_printed_reads_as_it_did_there(printed: str) -> None:
    assert printed_words(printed) == printed


def test_a_type_that_says_nothing_is_left_out() -> None:
    assert kind_words("misc") == ""
    assert kind_words("inproceedings") == "Conference paper"
    assert kind_words("dataset") == "Dataset"
    assert kind_words("oddity") == "Oddity"


def test_every_type_that_says_something_has_a_word_that_is_translated() -> None:
    assert [kind for kind in KINDS if kind not in (*KIND_WORDS, "misc")] == []


LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2


def outgrown(pane: DetailsPane) -> list[str]:
    """What the labels hold that no line of theirs has room for."""
    found = []
    for label in pane.findChildren(QLabel):
        document = label.findChild(QTextDocument)
        if label.isVisible() and isinstance(document, QTextDocument):
            label.grab()  # lays it out
            if document.idealWidth() > label.width() + 1:
                found.append(label.text())
    return found


def test_a_word_longer_than_the_pane_is_broken_and_not_cut(
    session: Session, put: Put, pane: DetailsPane, qtbot: QtBot
) -> None:
    session.select((put(f"On {LONG}", author=f"{LONG}, Ada and Li, Bo"),))

    qtbot.waitUntil(lambda: pane.page() is not None and outgrown(pane) == [])


def test_words_that_fit_in_a_line_are_left_whole(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    session.select((put("Uncharacteristically parameterised"),))

    assert "Uncharacteristically parameterised" in read(pane)


def test_a_broken_word_is_copied_whole(
    session: Session, put: Put, pane: DetailsPane, qapp: QApplication
) -> None:
    session.select((put(LONG),))
    title = next(one for one in pane.findChildren(Prose) if one.accessibleName() == LONG)
    title.setSelection(0, 2 * len(LONG) - 1)

    QTest.keyClick(title, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert qapp.clipboard().text() == LONG


def test_tab_goes_from_author_to_author_and_each_is_marked(
    session: Session, put: Put, pane: DetailsPane, qtbot: QtBot
) -> None:
    session.select((put("One", author="Sun, Jiacheng and Li, Bo"),))
    label, _ = link(pane, "Jiacheng Sun")
    pane.activateWindow()
    label.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(label.hasFocus)
    label.grab()
    first = label.current_area()

    QTest.keyClick(label, Qt.Key.Key_Tab)
    second = label.current_area()

    assert not first.isEmpty()
    assert label.hasFocus()
    assert second.left() >= first.right()

    QTest.keyClick(label, Qt.Key.Key_Return)
    assert session.scope.people == ("Bo Li",)


def test_names_without_links_are_no_stop_for_the_keyboard(
    session: Session, put: Put, pane: DetailsPane
) -> None:
    session.select((put("One"),))

    labels = [one for one in pane.findChildren(LinkLabel) if one.isVisible()]
    nobody = next(one for one in labels if one.accessibleName() == "No authors")
    assert nobody.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_link_that_is_reached_by_keyboard_is_scrolled_into_sight(
    session: Session, put: Put, pane: DetailsPane, qtbot: QtBot
) -> None:
    authors = " and ".join(f"Featherstonehaugh, Ada Number{n}" for n in range(26))
    session.select((put("One", author=authors),))
    pane.resize(300, 260)
    page = pane.page()
    assert isinstance(page, QScrollArea)
    label, _ = link(pane, "Ada Number25 Featherstonehaugh")
    pane.activateWindow()
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)

    label.setFocus(Qt.FocusReason.BacktabFocusReason)

    qtbot.waitUntil(label.hasFocus)
    bottom = label.mapTo(page.viewport(), label.current_area().toRect().bottomLeft()).y()
    assert 0 < bottom < page.viewport().height()


@pytest.mark.parametrize(
    ("title", "way"),
    [
        ("الكتاب المختصر 你好 😀 <u>bold</u> & <script>", Qt.LayoutDirection.LeftToRight),
        ("Deep learning", Qt.LayoutDirection.LeftToRight),
        ("2024", Qt.LayoutDirection.LeftToRight),
        ("الكتاب المختصر (1831)", Qt.LayoutDirection.RightToLeft),
    ],
)
def test_a_title_goes_from_right_to_left_only_where_all_of_it_does(
    session: Session, put: Put, pane: DetailsPane, title: str, way: Qt.LayoutDirection
) -> None:
    session.select((put(title),))

    prose = pane.findChild(Prose)
    assert isinstance(prose, Prose)
    QApplication.processEvents()
    document = prose.findChild(QTextDocument)
    assert isinstance(document, QTextDocument)
    assert document.toPlainText() == title
    assert document.begin().textDirection() == way


def test_a_list_of_names_begins_at_the_left_also_with_an_arabic_one(
    session: Session, put: Put, pane: DetailsPane
) -> None:
    session.select((put("One", author="محمد بن موسى and Li, Chongxuan"),))

    label, _ = link(pane, "Chongxuan Li")
    QApplication.processEvents()
    document = label.findChild(QTextDocument)
    assert isinstance(document, QTextDocument)
    assert document.begin().textDirection() == Qt.LayoutDirection.LeftToRight


def test_a_paper_without_date_and_category_leaves_no_empty_line(
    session: Session, put: Put, pane: DetailsPane
) -> None:
    def gap() -> int:
        QApplication.processEvents()
        heading, key = pane.findChild(Heading), pane.findChild(KeyRow)
        assert isinstance(heading, Heading)
        assert isinstance(key, KeyRow)
        names = heading.findChildren(LinkLabel)[0]
        return (
            key.mapTo(pane, key.rect().topLeft()).y()
            - names.mapTo(pane, names.rect().bottomLeft()).y()
        )

    session.select((put("One", author="Li, Chongxuan", kind="misc", year="2024"),))
    dated = gap()
    session.select((put("Two", author="Li, Chongxuan", kind="misc"),))
    assert gap() < dated - 10
