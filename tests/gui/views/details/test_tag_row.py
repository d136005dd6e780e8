"""Tags of papers, added and removed in place."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from refman.gui.session import Session
from refman.gui.views.details import DetailsPane
from refman.gui.views.details.chip_button import ChipButton
from refman.gui.views.details.tag_line import TagLine
from refman.gui.views.details.tag_row import TagRow
from refman.gui.widgets.chips import TagChip
from refman.model.entry import EntryId
from refman.store import Library, papers, tags
from refman.store.hindrances import DAMAGED

Put = Callable[..., EntryId]


def row(pane: DetailsPane) -> TagRow:
    found = next(one for one in pane.findChildren(TagRow) if one.isVisible())
    assert isinstance(found, TagRow)
    return found


def chips(pane: DetailsPane) -> dict[str, TagChip]:
    QApplication.processEvents()  # Qt shows what a layout was given a moment later
    found = [chip for chip in row(pane).findChildren(TagChip) if not chip.isHidden()]
    return {chip.accessibleName(): chip for chip in found}


def line(pane: DetailsPane) -> TagLine:
    found = row(pane).findChild(TagLine)
    assert isinstance(found, TagLine)
    return found


def tags_of(library: Library, entry: EntryId) -> frozenset[str]:
    return papers.entry(library.reading, entry).tags


def test_the_cross_takes_a_tag_off(
    session: Session, library: Library, put: Put, pane: DetailsPane, qtbot: QtBot
) -> None:
    paper = put("One", tagged=("theory", "to read"))
    session.select((paper,))

    QTest.keyClick(chips(pane)["theory"], Qt.Key.Key_Delete)

    qtbot.waitUntil(lambda: list(chips(pane)) == ["to read"])
    assert tags_of(library, paper) == {"to read"}


def test_enter_adds_a_tag_and_the_line_waits_for_the_next(
    session: Session, library: Library, put: Put, pane: DetailsPane, qtbot: QtBot
) -> None:
    paper = put("One")
    session.select((paper,))
    next(one for one in row(pane).findChildren(QPushButton) if one.text() == "Add tag").click()

    for name in ("theory", "to read"):
        QTest.keyClicks(line(pane), name)
        QTest.keyClick(line(pane), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda name=name: name in chips(pane))  # type: ignore[misc]

    assert tags_of(library, paper) == {"theory", "to read"}
    assert line(pane).isVisible()
    assert line(pane).text() == ""


def test_escape_leaves_the_line_without_a_tag(
    session: Session, library: Library, put: Put, pane: DetailsPane
) -> None:
    paper = put("One")
    session.select((paper,))
    row(pane).open_line()
    QTest.keyClicks(line(pane), "theory")

    QTest.keyClick(line(pane), Qt.Key.Key_Escape)

    assert not line(pane).isVisible()
    assert tags_of(library, paper) == frozenset()


def test_the_line_offers_the_tags_that_the_paper_lacks(
    session: Session, put: Put, pane: DetailsPane, qtbot: QtBot
) -> None:
    put("Other", tagged=("theory", "vision"))
    session.select((put("One", tagged=("theory",)),))
    row(pane).open_line()

    qtbot.waitUntil(lambda: line(pane).hasFocus())
    completer = line(pane).completer()
    assert completer is not None
    completer.setCompletionPrefix("i")

    offered = [completer.model().index(n, 0).data() for n in range(completer.model().rowCount())]
    assert offered == ["vision"]


def test_another_paper_closes_the_line(session: Session, put: Put, pane: DetailsPane) -> None:
    first, second = put("One"), put("Two")
    session.select((first,))
    row(pane).open_line()
    QTest.keyClicks(line(pane), "meant for one")

    session.select((second,))

    assert not line(pane).isVisible()
    assert line(pane).text() == ""


def test_a_click_on_a_tag_of_some_gives_it_to_all(
    session: Session, library: Library, put: Put, pane: DetailsPane, qtbot: QtBot
) -> None:
    chosen = (put("One", tagged=("theory",)), put("Two"))
    session.select(chosen)

    QTest.mouseClick(chips(pane)["theory, 1 of 2"], Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: list(chips(pane)) == ["theory"])
    assert all(tags_of(library, paper) == {"theory"} for paper in chosen)


def test_the_cross_takes_a_tag_off_all_in_one_step(
    session: Session, library: Library, put: Put, pane: DetailsPane, qtbot: QtBot
) -> None:
    session.select((put("One", tagged=("theory",)), put("Two", tagged=("theory",))))

    QTest.keyClick(chips(pane)["theory"], Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: chips(pane) == {})
    library.undo()

    assert next(tag.papers for tag in tags.every(library.reading)) == 2
    assert list(chips(pane)) == ["theory"]


def test_a_click_on_a_tag_of_all_narrows_the_table(
    session: Session, put: Put, pane: DetailsPane
) -> None:
    session.select((put("One", tagged=("theory",)),))

    QTest.mouseClick(chips(pane)["theory"], Qt.MouseButton.LeftButton)

    assert session.scope.tags == ("theory",)


def more(pane: DetailsPane) -> QPushButton | None:
    QApplication.processEvents()
    buttons = row(pane).findChildren(QPushButton)
    return next((one for one in buttons if one.text().startswith("+") and one.isVisible()), None)


def test_many_tags_of_a_selection_are_folded_until_asked_for(
    session: Session, put: Put, pane: DetailsPane
) -> None:
    names = tuple(f"tag {number:02}" for number in range(44))
    session.select((put("One", tagged=names), put("Two")))
    button = more(pane)
    assert button is not None
    assert button.text() == "+32 more"
    assert len(chips(pane)) == 12

    button.click()

    assert len(chips(pane)) == 44
    assert more(pane) is None


def test_the_next_paper_has_its_tags_folded_again(
    session: Session, put: Put, pane: DetailsPane
) -> None:
    names = tuple(f"tag {number:02}" for number in range(40))
    first, second = put("One", tagged=names), put("Two", tagged=names)
    session.select((first,))
    button = more(pane)
    assert button is not None
    button.click()

    session.select((second,))

    assert len(chips(pane)) == 20
    assert more(pane) is not None


def test_a_tag_or_two_too_many_are_shown_all_the_same(
    session: Session, put: Put, pane: DetailsPane
) -> None:
    session.select((put("One", tagged=tuple(f"tag {number}" for number in range(22))),))

    assert len(chips(pane)) == 22
    assert more(pane) is None


def test_the_button_that_adds_a_tag_is_as_tall_as_the_chips(
    session: Session, put: Put, pane: DetailsPane
) -> None:
    session.select((put("One", tagged=("theory",)),))
    pane.setStyleSheet("QPushButton { min-height: 40px }")

    (chip,) = chips(pane).values()
    add = next(one for one in row(pane).findChildren(QPushButton) if one.text() == "Add tag")
    assert add.height() == chip.height()
    assert add.y() == chip.y()


def test_nothing_is_added_where_the_library_cannot_be_changed(
    session: Session, qtbot: QtBot
) -> None:
    session.library.refuse_changes(DAMAGED)
    made = TagRow(session)
    qtbot.addWidget(made)
    assert [one.isEnabled() for one in made.findChildren(ChipButton) if one.text()] == [False]
