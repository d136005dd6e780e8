"""Every field of a paper, edited where it stands."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from refman.commands import Outcome
from refman.gui.dialogs.kind import KindDialog
from refman.gui.dialogs.people import PeopleDialog
from refman.gui.session import Session
from refman.gui.unsaved import FIELDS
from refman.gui.views.details import DetailsPane, facts
from refman.gui.views.details.fields import KEY, FieldsPage
from refman.gui.views.details.kind_row import KindRow
from refman.gui.views.details.prose import Prose
from refman.model.entry import EntryId
from refman.store import Library, entries

Put = Callable[..., EntryId]
Open = Callable[[EntryId], FieldsPage]


@pytest.fixture
def opened(session: Session, pane: DetailsPane) -> Open:
    """Selects a paper and goes to its fields."""

    def _open(paper: EntryId) -> FieldsPage:
        pane.activateWindow()
        session.select((paper,))
        pane.edit()
        page = pane.page()
        assert isinstance(page, FieldsPage)
        return page

    return _open


def write(page: FieldsPage, name: str, text: str, key: Qt.Key | None = Qt.Key.Key_Return) -> None:
    """Type a text in place of what stands in a field, and leave it by a key."""
    edit = page.row(name).edit
    edit.setFocus()
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    QTest.keyClicks(edit, text)
    if key is not None:
        QTest.keyClick(edit, key)


def test_fields_of_the_type_come_first_and_none_is_missing(put: Put, opened: Open) -> None:
    page = opened(put("T", mine="x", doi="10.1/2", journaltitle="J"))
    assert page.names()[:4] == ["author", "title", "journaltitle", "year"]
    assert page.names()[-1] == "mine"
    assert page.row("mine").edit.text() == "x"
    assert page.row("author").edit.placeholderText() == "required"
    assert page.row("author").edit.accessibleName() == "author, required"


def test_enter_commits_as_one_undo_step(put: Put, opened: Open, library: Library) -> None:
    paper = put("Old")
    page = opened(paper)
    write(page, "title", r"New {\"o}")
    assert library.entry(paper).fields["title"] == r"New {\"o}"
    assert page.row("title").findChild(Prose).text().count("ö")  # type: ignore[union-attr]
    assert library.undo() == "Set title of 1 paper"
    assert page.row("title").edit.text() == "Old"


def test_leaving_a_field_commits_and_an_emptied_one_is_taken_away(
    put: Put, opened: Open, library: Library
) -> None:
    paper = put("T", note="x")
    page = opened(paper)
    write(page, "note", "", None)
    page.row("title").edit.setFocus()
    assert "note" not in library.entry(paper).fields


def test_esc_takes_back_what_was_typed(put: Put, opened: Open, library: Library) -> None:
    paper = put("T")
    page = opened(paper)
    write(page, "title", "X", Qt.Key.Key_Escape)
    assert page.row("title").edit.text() == "T"
    page.row("note").edit.setFocus()
    assert library.entry(paper).fields["title"] == "T"


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("title", "A {B", "brace without its partner"),
        ("urldate", "2023-02-30", "no date"),
        ("month", "jul", "more than one year and month"),
        (KEY, "a b", "cannot be a citation key"),
        (KEY, "", "cannot be taken away"),
        (KEY, "TAKEN", "is in use for “Other”"),
    ],
)
def test_a_bad_value_stays_marked_with_the_reason_until_it_is_mended(
    put: Put, opened: Open, library: Library, name: str, text: str, reason: str
) -> None:
    other = put("Other", key="taken")
    paper = put("T", key="mine", date="2023-05/2023-06", month="", urldate="2023-01-01")
    before = library.entry(paper)
    page = opened(paper)
    write(page, name, text)
    page = opened(other)
    assert not page.row(name).said() if name in page.names() else True
    page = opened(paper)
    assert page.row(name).edit.text() == text
    assert reason in page.row(name).said()
    assert page.row(name).edit.accessibleDescription() == page.row(name).said()
    assert library.entry(paper) == before
    page.row(name).edit.setFocus()
    QTest.keyClick(page.row(name).edit, Qt.Key.Key_Escape)
    assert page.row(name).said() == ""


def test_another_paper_commits_what_is_typed(
    session: Session, put: Put, opened: Open, library: Library
) -> None:
    paper, other = put("T"), put("Other")
    page = opened(paper)
    write(page, "title", "Typed", None)
    session.select((other,))
    assert library.entry(paper).fields["title"] == "Typed"
    assert library.entry(other).fields["title"] == "Other"


def test_news_renew_all_fields_but_the_one_that_is_edited(
    put: Put, opened: Open, library: Library
) -> None:
    paper = put("T", note="n")
    page = opened(paper)
    write(page, "title", "Mine", None)
    with library.change("Elsewhere") as change:
        entries.set_fields(change, paper, {"title": "Theirs", "note": "new"})
    assert page.row("note").edit.text() == "new"
    assert page.row("title").edit.text() == "Mine"
    assert "says “Theirs” now" in page.row("title").said()
    QTest.keyClick(page.row("title").edit, Qt.Key.Key_Escape)
    assert page.row("title").edit.text() == "Theirs"


def test_another_type_keeps_all_fields(put: Put, opened: Open, library: Library) -> None:
    paper = put("T", journal="J")
    page = opened(paper)
    page._kind.chosen.emit("book")
    assert library.entry(paper).kind == "book"
    assert library.entry(paper).fields["journal"] == "J"
    assert page.names()[:3] == ["author", "title", "publisher"]
    assert page.names()[-1] == "journal"


def test_a_type_of_ones_own_is_typed(put: Put, opened: Open, library: Library) -> None:
    paper = put("T")
    page = opened(paper)
    box = page._kind.box
    box.setCurrentIndex(box.count() - 1)
    box.textActivated.emit(box.currentText())
    assert box.currentText() == library.entry(paper).kind
    (dialog,) = page.window().findChildren(KindDialog)
    dialog.line.setText("Blog")
    dialog.accept()
    assert library.entry(paper).kind == box.currentText() == "blog"


def test_a_new_key_is_set_by_the_rules_of_keys(put: Put, opened: Open, library: Library) -> None:
    paper = put("T", key="old")
    write(opened(paper), KEY, "mine")
    assert library.entry(paper).key == "mine"


def test_a_missing_key_is_made_by_the_pattern(put: Put, opened: Open, library: Library) -> None:
    paper = put("On Bridges", author="Lu, Cheng", year="2022")
    page = opened(paper)
    assert page._make_key.isVisible()
    page._make_key.click()
    assert library.entry(paper).key
    assert not page._make_key.isVisible()


def test_a_field_is_added_by_its_name(put: Put, opened: Open, library: Library) -> None:
    paper = put("T")
    page = opened(paper)
    QTest.keyClicks(page._adder.line, "Field:Type")
    QTest.keyClick(page._adder.line, Qt.Key.Key_Return)
    QApplication.processEvents()
    write(page, "type", "Habilitation")
    assert library.entry(paper).fields["type"] == "Habilitation"
    assert library.entry(paper).kind == "article"


def test_a_name_that_no_field_can_have_is_refused(put: Put, opened: Open) -> None:
    page = opened(put("T"))
    QTest.keyClicks(page._adder.line, "two words")
    QTest.keyClick(page._adder.line, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert "cannot be the name" in page._adder.line.accessibleDescription()


def test_people_and_venues_of_the_library_are_offered(
    put: Put, opened: Open, library: Library
) -> None:
    put("Other", author="Zheng, Chenyu and Li, Chongxuan", journal="Neural Computation")
    paper = put("T")
    page = opened(paper)
    edit = page.row("author").edit
    edit.setFocus()
    QTest.keyClicks(edit, "Lu, Cheng and zh")
    assert page._offers._offering.list.model().index(0, 0).data() == "Zheng, Chenyu"
    assert library.entry(paper).fields.get("author") is None
    QTest.keyClick(page._offers._offering.list, Qt.Key.Key_Down)
    QTest.keyClick(page._offers._offering.list, Qt.Key.Key_Return)
    assert not page._offers._offering.list.isVisible()
    assert edit.text() == "Lu, Cheng and Zheng, Chenyu"
    page.row("journal").edit.setFocus()
    assert library.entry(paper).fields["author"] == "Lu, Cheng and Zheng, Chenyu"
    QTest.keyClicks(page.row("journal").edit, "comp")
    assert page._offers._offering.list.model().index(0, 0).data() == "Neural Computation"


def test_an_offer_that_is_taken_closes_the_list_though_others_begin_with_it(
    put: Put, opened: Open
) -> None:
    put("A", journal="Neural Networks")
    put("B", journal="Neural Networks Letters")
    page = opened(put("C"))
    write(page, "journal", "netw", None)
    offering = page._offers._offering
    assert offering.list.isVisible()
    offering.taken.emit("Neural Networks")
    assert page.row("journal").edit.text() == "Neural Networks"
    assert not offering.list.isVisible()


def test_a_bad_value_is_there_after_a_restart(
    session: Session, put: Put, opened: Open, qtbot: QtBot
) -> None:
    paper = put("T")
    write(opened(paper), "title", "A {B")
    session.closing.emit()
    later = FieldsPage(session)
    qtbot.addWidget(later)
    shown = facts.read(session.library.reading, paper)
    assert shown is not None
    later.show_paper(shown)
    assert later.row("title").edit.text() == "A {B"
    assert "brace" in later.row("title").said()


def test_what_is_typed_is_kept_at_once_whatever_ends_the_window(
    session: Session, put: Put, opened: Open, qtbot: QtBot
) -> None:
    paper = put("T")
    write(opened(paper), "title", "Half a tit", None)
    qtbot.waitUntil(lambda: session.state.get(FIELDS) == [[paper, "title", "Half a tit", "T", ""]])
    later = FieldsPage(session)
    qtbot.addWidget(later)
    shown = facts.read(session.library.reading, paper)
    assert shown is not None
    later.show_paper(shown)
    assert later.row("title").edit.text() == "Half a tit"
    assert "Not kept yet" in later.row("title").said()


def test_what_came_into_the_library_is_not_kept_as_unsaved(
    session: Session, put: Put, opened: Open, qtbot: QtBot
) -> None:
    paper = put("T")
    page = opened(paper)
    write(page, "title", "A {B")
    qtbot.waitUntil(lambda: bool(session.state.get(FIELDS)))
    write(page, "title", "A {B}")
    qtbot.waitUntil(lambda: session.state.get(FIELDS) == [])


def test_who_goes_to_another_paper_hears_that_a_value_is_not_saved(
    session: Session, put: Put, opened: Open
) -> None:
    told: list[Outcome] = []
    session.reported.connect(told.append)
    write(opened(put("T", key="k")), "title", "A {B", None)
    opened(put("Other"))
    assert [one.text for one in told] == ["“title” of k is not saved; it waits there"]


def test_below_a_bad_value_stands_what_changed_elsewhere_too(
    put: Put, opened: Open, library: Library
) -> None:
    paper = put("T")
    page = opened(paper)
    write(page, "title", "A {B")
    with library.change("Elsewhere") as change:
        entries.set_fields(change, paper, {"title": "Theirs"})
    said = page.row("title").said()
    assert "brace" in said
    assert "it says “Theirs” now" in said
    assert page.row("title").edit.text() == "A {B"


def test_the_readable_form_is_that_of_what_stands_in_the_field(put: Put, opened: Open) -> None:
    page = opened(put(r"On {\"o}"))
    row = page.row("title")
    reading = row.findChild(Prose)
    assert reading is not None
    write(page, "title", r"Of {\'e}", None)
    assert "Of é" in reading.text()
    write(page, "title", "plain", None)
    assert reading.isHidden()


def test_the_other_name_of_a_field_that_is_filled_takes_not_its_place(
    put: Put, opened: Open
) -> None:
    page = opened(put("T", kind="phdthesis", institution="ETH"))
    page._adder.line.setText("school")
    QTest.keyClick(page._adder.line, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert page.names()[2] == "institution"
    assert page.names()[-1] == "school"
    assert page.row("school").edit.placeholderText() == ""


def test_people_put_in_order_are_committed(put: Put, opened: Open, library: Library) -> None:
    paper = put("T", author="Li, Min and Lu, Cheng")
    page = opened(paper)
    page._edit_people("author")
    dialog = page.window().findChild(PeopleDialog)
    assert isinstance(dialog, PeopleDialog)
    dialog.down.click()
    dialog.keep.click()
    assert not page.row("author").edit.hasFocus()  # the next key would be typed behind the names
    assert library.entry(paper).fields["author"] == "Lu, Cheng and Li, Min"
    assert library.undo() == "Set author of 1 paper"


def test_an_order_of_people_is_kept_at_once_until_it_is_given_up(
    session: Session, put: Put, opened: Open, library: Library, qtbot: QtBot
) -> None:
    paper = put("T", author="Li, Min and Lu, Cheng")
    page = opened(paper)
    page._edit_people("author")
    dialog = page.window().findChild(PeopleDialog)
    assert isinstance(dialog, PeopleDialog)
    dialog.down.click()
    other, before = "Lu, Cheng and Li, Min", "Li, Min and Lu, Cheng"
    typed = [[paper, "author", other, before, ""]]
    qtbot.waitUntil(lambda: session.state.get(FIELDS) == typed)
    dialog.cancel.click()
    qtbot.waitUntil(lambda: session.state.get(FIELDS) == [])
    assert page.row("author").edit.text() == before == library.entry(paper).fields["author"]


def test_undo_is_that_of_the_library_once_a_field_is_kept(
    put: Put, opened: Open, library: Library
) -> None:
    paper = put("T")
    page = opened(paper)
    edit = page.row("title").edit
    write(page, "title", "Typed")
    assert not takes_undo(edit)
    QTest.keyClicks(edit, "x")
    assert takes_undo(edit)
    assert library.entry(paper).fields["title"] == "Typed"


def takes_undo(edit: QWidget) -> bool:
    """Whether Ctrl+Z is a widget's own and not that of the window."""
    control = Qt.KeyboardModifier.ControlModifier
    undo = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, control)
    undo.ignore()
    QApplication.sendEvent(edit, undo)
    return undo.isAccepted()


def test_enter_without_a_choice_keeps_what_was_typed(
    put: Put, opened: Open, library: Library
) -> None:
    put("Other", author="Zheng, Chenyu")
    paper = put("T")
    page = opened(paper)
    page.row("author").edit.setFocus()
    QTest.keyClicks(page.row("author").edit, "Zhen")
    assert page._offers._offering.list.isVisible()
    QTest.keyClick(page._offers._offering.list, Qt.Key.Key_Return)
    assert library.entry(paper).fields["author"] == "Zhen"


def test_esc_closes_the_list_of_offers_before_it_takes_back_what_was_typed(
    put: Put, opened: Open
) -> None:
    put("Other", journal="Journal of Cryptology")
    page = opened(put("T", kind="article", journal="Old"))
    edit = page.row("journal").edit
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "Journal of C")
    QTest.keyClick(page._offers._offering.list, Qt.Key.Key_Escape)
    assert not page._offers._offering.list.isVisible()
    assert edit.text() == "Journal of C"
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.text() == "Old"


def test_an_offer_that_is_too_long_for_the_list_ends_in_dots(put: Put, opened: Open) -> None:
    put("Other", journal="Journal of Cryptology and of all else that anybody ever thought of" * 2)
    page = opened(put("T", kind="article", journal="Old"))
    page.row("journal").edit.setFocus()
    page.row("journal").edit.selectAll()
    QTest.keyClicks(page.row("journal").edit, "Journal of C")
    offers = page._offers._offering.list
    assert offers.isVisible()
    assert offers.visualRect(offers.model().index(0, 0)).width() <= offers.viewport().width()
    offers.hide()


def test_a_value_that_may_be_wrong_is_kept_and_doubted_below_its_field(
    put: Put, opened: Open, library: Library
) -> None:
    paper = put("T", kind="article", year="20x6")
    page = opened(paper)
    assert page.row("year").said() == "“20x6” holds no year of four digits."
    assert page.row("year").edit.accessibleDescription() == page.row("year").said()
    assert page.row("year").edit.property("bad") != "true"
    assert page.row("title").said() == ""
    write(page, "year", "2016")
    assert library.entry(paper).fields["year"] == "2016"
    assert page.row("year").said() == ""
    library.undo()
    assert page.row("year").said()


def test_a_type_that_nobody_knows_is_kept_and_doubted_below_it(put: Put, opened: Open) -> None:
    page = opened(put("T", kind="nonsense"))
    row = page.findChild(KindRow)
    assert isinstance(row, KindRow)
    box = row.box
    assert box.currentText() == "nonsense"
    said = "“@nonsense” is no entry type; it is printed as @misc."
    assert box.accessibleDescription() == said
    assert any(one.isVisible() for one in page.findChildren(QLabel) if one.text() == said)
    opened(put("U", kind="article"))
    assert box.accessibleDescription() == ""


def test_a_doubt_is_there_again_when_what_was_typed_is_taken_back(put: Put, opened: Open) -> None:
    page = opened(put("T", kind="article", year="20x6"))
    page.row("year").edit.setFocus()
    QTest.keyClicks(page.row("year").edit, "1")
    assert page.row("year").said() == ""
    QTest.keyClick(page.row("year").edit, Qt.Key.Key_Escape)
    assert "20x6" in page.row("year").said()


def test_a_field_is_as_high_as_the_text_that_came_into_it(
    put: Put, opened: Open, library: Library
) -> None:
    page = opened(put("T", author="Li, Min"))
    edit = page.row("author").edit
    low = edit.height()
    page._type("author", "Luo, Weijian and Knuth, Donald E. and Sun, Jiacheng and Zheng, Chenyu")
    page._leave("author")
    QApplication.processEvents()
    lines = edit.document().size().height()
    assert lines > 1
    assert edit.height() >= low + (lines - 1) * edit.fontMetrics().lineSpacing()
    assert library.history()[0].label == "Set author of 1 paper"


def test_what_is_said_below_a_field_covers_nothing_when_papers_change(
    put: Put, opened: Open, session: Session
) -> None:
    long = put(
        "Survey on {{Predicting}} the {{Winning Football Team}} Using {{Machine Learning}}",
        author="Edilbert, F Allwin and Joseph, Iwin Thanakumar",
        year="20x1",
        abstract="The emphasis is on analysing and contrasting predictions. " * 20,
    )
    short = put(
        "Sports {{Analytics Algorithms}} {{Indeed}}",
        author="{Chazan - Pantzalis}, Victor",
        abstract="Sports Analytics is not a new idea. " * 20,
        mine="x",
    )
    page = opened(long)
    write(page, "year", "20x{1")
    for paper in (short, long, short, long):
        session.select((paper,))
        for _ in range(5):
            QApplication.processEvents()
        for name in page.names():
            edit = page.row(name).edit
            for shown in page.row(name).findChildren(QLabel):
                if shown.isVisible() and shown.x() == edit.x():
                    assert shown.y() > edit.geometry().bottom(), (name, shown.text())
                    assert shown.height() >= shown.heightForWidth(shown.width()), name
