"""What the details pane shows for which selection, and when it reads again."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.metrics import PANE_EDGE, TAB_EDGE
from refman.gui.views.details import DetailsPane
from refman.gui.views.details.abstract import FoldedText
from refman.gui.views.details.bibtex_preview import BibtexPreview
from refman.gui.views.details.key_row import KeyRow
from refman.gui.views.details.page import Page
from refman.gui.views.details.source import SourcePage
from refman.gui.widgets.elided_label import ElidedLabel
from refman.model.entry import EntryId
from refman.store import Library, papers
from tests.gui.conftest import child

Put = Callable[..., EntryId]
Read = Callable[[QWidget], str]


def test_without_a_selection_it_says_what_to_do(pane: DetailsPane, read: Read) -> None:
    assert "Select a paper to see it here" in read(pane)
    assert not pane.head.tabs.isVisible()


def test_one_paper_is_shown_with_its_tabs(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    session.select((put("Scaling up", author="Zheng, Chenyu", key="zheng2025"),))

    assert "Scaling up" in read(pane)
    assert "zheng2025" in read(pane)
    assert pane.head.tabs.isVisible()


def test_the_bibtex_tab_shows_the_entry_as_it_is_kept(
    session: Session, put: Put, pane: DetailsPane
) -> None:
    session.select((put("Scaling up", key="zheng2025", year="2025"),))

    pane.head.choose("BibTeX")

    page = pane.page()
    assert isinstance(page, SourcePage)
    assert "@article{zheng2025," in page.edit.source()


def test_several_papers_are_counted(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    session.select((put("One"), put("Two")))

    assert "2 papers selected" in read(pane)


def test_the_only_author_of_the_scope_is_shown_while_nothing_is_selected(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    paper = put("One", author="Sun, Jiacheng")

    session.narrow(people=("Jiacheng Sun",))
    assert "1 paper in the library" in read(pane)

    session.select((paper,))
    assert "1 paper in the library" not in read(pane)


def test_an_author_nobody_knows_leaves_the_pane_empty(
    session: Session, pane: DetailsPane, read: Read
) -> None:
    session.narrow(people=("Nobody",))

    assert "No paper selected" in read(pane)


def test_a_paper_that_left_the_library_is_no_longer_shown(
    session: Session, library: Library, put: Put, pane: DetailsPane, read: Read
) -> None:
    session.select((put("One"),))

    library.undo()

    assert "No paper selected" in read(pane)


def test_a_hidden_pane_catches_up_when_it_is_shown(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    pane.hide()
    session.select((put("One"),))
    before = pane.page()

    pane.show()

    assert pane.page() is not before
    assert "One" in read(pane)


def test_a_new_tag_keeps_the_scroll_position_and_what_was_unfolded(
    session: Session, put: Put, pane: DetailsPane, qtbot: QtBot, read: Read
) -> None:
    pane.resize(340, 300)
    session.select((put("One", abstract="word " * 400),))
    folded = pane.findChild(FoldedText)
    page = pane.page()
    assert isinstance(page, Page)
    assert isinstance(folded, FoldedText)
    folded.set_folded(False)
    bar = page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(80)

    session.run("tag.add", tag="theory")

    assert "theory" in read(pane)
    assert not folded.folded
    assert bar.value() == 80


def test_another_paper_is_shown_from_its_beginning(
    session: Session, put: Put, pane: DetailsPane, qtbot: QtBot
) -> None:
    pane.resize(340, 200)
    first, second = put("One", summary="word " * 400), put("Two", summary="word " * 400)
    session.select((first,))
    page = pane.page()
    assert isinstance(page, Page)
    bar = page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(80)

    session.select((second,))

    assert bar.value() == 0


def test_a_renamed_tag_is_read_again(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    session.select((put("One", tagged=("theory",)),))

    session.run("tag.rename", tag="theory", name="practice")

    assert "practice" in read(pane)
    assert "theory" not in read(pane)


def test_before_it_was_painted_it_makes_no_page(session: Session, put: Put, qtbot: QtBot) -> None:
    session.select((put("One"),))
    pane = DetailsPane(session)
    qtbot.addWidget(pane)

    pane.show()
    assert pane.page() is None

    qtbot.waitUntil(lambda: pane.page() is not None)


def test_the_selection_can_be_cleared_from_its_head(
    session: Session, put: Put, pane: DetailsPane
) -> None:
    session.select((put("One"), put("Two")))

    next(one for one in pane.head.findChildren(QToolButton) if one.isVisible()).click()

    assert session.selection == ()


def test_a_page_is_scrolled_by_keys_from_the_tabs(
    session: Session, put: Put, pane: DetailsPane, qtbot: QtBot
) -> None:
    pane.resize(340, 200)
    session.select((put("One", summary="word " * 400),))
    page = pane.page()
    assert isinstance(page, Page)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 100)

    QTest.keyClick(pane.head.tabs, Qt.Key.Key_PageDown)

    assert page.verticalScrollBar().value() > 0


def bottom_of_head(pane: DetailsPane) -> int:
    """Where its hairline is."""
    QApplication.processEvents()  # Qt lays out a moment later
    return max(one.y() for one in pane.head.findChildren(QFrame) if one.height() == 1)


def test_the_heads_of_a_paper_and_of_a_selection_are_equally_tall(
    session: Session, put: Put, pane: DetailsPane
) -> None:
    session.select((put("One"),))
    one = bottom_of_head(pane)

    session.select((put("Two"), put("Three")))

    assert bottom_of_head(pane) == one == pane.head.height() - 1


def test_what_a_short_page_leaves_over_is_below_its_last_section(
    session: Session, put: Put, pane: DetailsPane, qtbot: QtBot
) -> None:
    session.select((put("One", key="one2020"),))
    preview = pane.findChild(BibtexPreview)
    assert isinstance(preview, BibtexPreview)

    qtbot.waitUntil(lambda: preview.isVisible() and preview.height() == preview.sizeHint().height())

    assert preview.geometry().bottom() < pane.height() - 300


def test_a_key_longer_than_the_row_takes_two_lines(
    session: Session, put: Put, pane: DetailsPane
) -> None:
    key = "englishinclusivescalablemultilingual2025"
    session.select((put("One", key=key),))
    QApplication.processEvents()
    (label,) = (one for one in pane.findChildren(ElidedLabel) if one.text() == key)
    assert label.shown().replace("\n", "") == key
    assert label.height() >= 2 * label.fontMetrics().lineSpacing()


def test_a_key_that_is_cut_keeps_both_ends_and_is_copied_whole(
    session: Session, put: Put, pane: DetailsPane, qtbot: QtBot
) -> None:
    key = f"hohenlohe2023{'very' * 20}Long"
    session.select((put("One", key=key),))
    QApplication.processEvents()
    (label,) = (one for one in pane.findChildren(ElidedLabel) if one.text() == key)
    assert label.shown().startswith("hohen")
    assert label.shown().endswith("Long")
    assert label.toolTip() == key
    with qtbot.waitSignal(session.reported) as copied:
        session.run("copy.key")
    assert copied.args is not None
    assert copied.args[0].data["clipboard"] == key


def test_the_buttons_beside_a_key_give_up_their_words_before_it_is_cut(
    session: Session, put: Put, pane: DetailsPane, qtbot: QtBot
) -> None:
    def words() -> set[str]:
        QApplication.processEvents()
        row = pane.findChild(KeyRow)
        assert isinstance(row, KeyRow)
        return {button.text() for button in row.findChildren(QPushButton)}

    def cut() -> bool:
        return any(label.shown() != label.text() for label in pane.findChildren(ElidedLabel))

    session.select((put("One", key="a"),))
    qtbot.waitUntil(lambda: words() == {"Key", "\\cite"})
    for length in range(10, 24):
        session.select((put("Two", key="m" * length),))
        words()
        assert not cut()
    assert words() == {""}

    pane.resize(200, 900)
    qtbot.waitUntil(lambda: words() == {""})
    session.select((put("Three", key="b"),))
    assert words() == {""}


def test_a_paper_in_the_trash_says_so_and_can_be_restored(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    kept, thrown = put("Kept"), put("Thrown away")
    session.run_on((thrown,), "trash")
    session.select((kept,))
    assert "In the trash" not in read(pane)
    session.select((thrown,))
    assert "In the trash" in read(pane)
    buttons = pane.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Restore").click()
    assert "In the trash" not in read(pane)
    assert not papers.in_trash(session.library.reading, thrown)


def test_the_words_of_the_tabs_stand_where_a_title_stands_and_over_what_is_below(
    session: Session, put: Put, pane: DetailsPane, qapp: QApplication
) -> None:
    theme().apply(qapp)
    session.select((put("One"), put("Two")))
    QApplication.processEvents()
    title = child(pane.head, QLabel)
    place = title.mapTo(pane.head, title.rect().center()).y()

    session.select((put("Three"),))
    QApplication.processEvents()

    tabs = pane.head.tabs
    middle = tabs.mapTo(pane.head, tabs.tabRect(0).center()).y()
    assert abs(middle - place) <= 1
    assert tabs.mapTo(pane, tabs.tabRect(0).topLeft()).x() + TAB_EDGE == PANE_EDGE
