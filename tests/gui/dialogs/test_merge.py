"""Two papers side by side: chosen by mouse and by keyboard, merged, kept apart, tied."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from refman.commands import Outcome
from refman.gui.dialogs import merge_words as words
from refman.gui.dialogs.merge import MergeDialog
from refman.gui.dialogs.merge_rows import Cell, Rows
from refman.gui.duplicates import MOST
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP
from refman.gui.widgets.elided_label import ElidedLabel
from refman.gui.window import MainWindow
from refman.jobs import Progress
from refman.model.entry import Entry, EntryId
from refman.services import duplicates
from refman.store import Library, derive, entries, pairs, papers, verdicts
from tests.conftest import add
from tests.gui.conftest import child, focused, papers_of

Opened = Callable[[], MergeDialog]
PEOPLE = "Sun, Jiacheng and Li, Bo"


@pytest.fixture
def twins(seeded: Library) -> tuple[EntryId, EntryId]:
    """Two that are one paper, and a third that is their preprint."""
    one = add(seeded, "Deep {BERT} of Nothing Much", key="sun", author=PEOPLE, date="2020-05-01")
    other = add(
        seeded, "Deep BERT of Nothing Muhc", kind="article", key="SUN20", year="2020",
        author="Sun, Jiacheng and others", journal="Nature", volume="3", pages="1--9",
    )  # fmt: skip
    add(seeded, "Deep BERT of Nothing Much", key="pre", author=PEOPLE, year="2020", eprint="2001.1")
    duplicates.refresh(seeded, Progress())
    return one, other


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot) -> Opened:
    """Opens the dialog as the menu does."""

    def _open() -> MergeDialog:
        window.ask("window.merge")
        dialog = child(window, MergeDialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return _open


def key(library: Library, entry: EntryId) -> str:
    return str(library.reading.value("select key from entries where id = ?", (entry,)))


def press(key: Qt.Key) -> None:
    QTest.keyClick(focused(), key)


def click(dialog: MergeDialog, words: str) -> None:
    next(one for one in dialog.findChildren(QPushButton) if one.text() == words).click()


def chosen(dialog: MergeDialog) -> list[str]:
    return [cell.accessibleName() for cell in dialog.findChildren(Cell) if cell.isChecked()]


def shown(dialog: MergeDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def library(window: MainWindow) -> Library:
    return window.session.library


def of(window: MainWindow, both: tuple[EntryId, EntryId], qtbot: QtBot) -> MergeDialog:
    window.session.select(both)
    window.ask("window.merge")
    dialog = child(window, MergeDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_the_better_values_are_chosen_with_their_reasons_and_merge_has_the_keyboard(
    window: MainWindow, twins: tuple[EntryId, EntryId], qtbot: QtBot
) -> None:
    dialog = of(window, twins, qtbot)
    assert chosen(dialog) == [
        "Title: Deep BERT of Nothing Much",
        "Authors: Jiacheng Sun, Bo Li",
        "Date: May 1, 2020",
        "Type: Article",
        "Venue: Nature",
        "Volume: 3",
        "Pages: 1–9",
        "Key: sun",
    ]
    words = shown(dialog)
    for reason in ("protects capitals", "names more people", "more precise", "says what it is"):
        assert reason in words
    assert "<b>sun</b> stays the key" in words
    assert "<b>SUN20</b> goes on working as an alias." in words
    button = focused()
    assert isinstance(button, QPushButton)
    assert button.text() == "Merge"


def test_words_that_are_longer_than_a_column_are_broken_and_both_columns_are_seen(
    window: MainWindow,
) -> None:
    library = window.session.library
    long = f"https://example.org/{'a' * 200}.pdf"
    one = add(library, "One", key="k" * 90, url=long)
    other = add(library, "Other", key="other", url=long.replace("a", "b"))
    dialog = MergeDialog(window.session, window, (one, other))
    dialog.open()
    area = child(dialog, QScrollArea)
    rows = child(dialog, Rows)
    assert rows.width() == area.viewport().width()
    assert all(cell.isVisible() for cell in rows.findChildren(Cell))


def test_enter_merges_and_closes_and_the_status_bar_offers_undo(
    window: MainWindow, twins: tuple[EntryId, EntryId], qtbot: QtBot
) -> None:
    said: list[Outcome] = []
    window.session.reported.connect(said.append)
    dialog = of(window, twins, qtbot)
    with qtbot.waitSignal(dialog.finished):
        press(Qt.Key.Key_Return)
    paper = library(window).entry(twins[0])
    assert (paper.kind, paper.fields["journal"], paper.fields["ids"]) == (
        "article", "Nature", "SUN20",
    )  # fmt: skip
    assert paper.fields["title"] == "Deep {BERT} of Nothing Much"
    assert said[-1].text == "Merged 2 papers into sun; SUN20 still finds it"
    assert said[-1].change
    window.session.run("undo")
    assert not papers.in_trash(library(window).reading, twins[1])


def test_arrow_keys_switch_sides_and_walk_the_rows(
    window: MainWindow, twins: tuple[EntryId, EntryId], qtbot: QtBot
) -> None:
    dialog = of(window, twins, qtbot)
    press(Qt.Key.Key_Up)
    assert focused().accessibleName() == "Key: sun"
    press(Qt.Key.Key_Right)
    assert focused().accessibleName() == "Key: SUN20"
    assert "<b>SUN20</b> stays the key" in shown(dialog)
    for _ in range(7):
        press(Qt.Key.Key_Up)
    assert focused().accessibleName() == "Title: Deep BERT of Nothing Much"
    press(Qt.Key.Key_Right)
    assert chosen(dialog)[0] == "Title: Deep BERT of Nothing Muhc"
    for _ in range(8):
        press(Qt.Key.Key_Down)
    button = focused()
    assert isinstance(button, QPushButton)
    press(Qt.Key.Key_Return)
    paper = library(window).entry(twins[1])
    assert (paper.key, paper.fields["ids"]) == ("SUN20", "sun")
    assert paper.fields["title"] == "Deep BERT of Nothing Muhc"
    assert papers.in_trash(library(window).reading, twins[0])


def test_left_and_right_on_merge_take_a_whole_side(
    window: MainWindow, twins: tuple[EntryId, EntryId], qtbot: QtBot
) -> None:
    dialog = of(window, twins, qtbot)
    press(Qt.Key.Key_Right)
    assert chosen(dialog)[1] == "Authors: Jiacheng Sun and others"
    press(Qt.Key.Key_Left)
    assert chosen(dialog)[1] == "Authors: Jiacheng Sun, Bo Li"
    assert chosen(dialog)[4] == "Venue: Nature"  # the left side has none


def test_people_of_both_are_a_third_choice_that_stays_chosen_and_is_one_step_of_undo(
    window: MainWindow, twins: tuple[EntryId, EntryId], qtbot: QtBot
) -> None:
    with library(window).change("Edit") as change:
        entries.set_fields(change, twins[1], {"author": "Sun, J. and Lu, Cheng"})
    dialog = of(window, twins, qtbot)
    both = "Authors: Jiacheng Sun, Cheng Lu, Bo Li"
    assert "Both together" in shown(dialog)
    assert "Authors: Jiacheng Sun, Bo Li" in chosen(dialog)
    press(Qt.Key.Key_Up)
    row(dialog).focus("author")
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    assert focused().accessibleName() == both
    dialog.swap()
    dialog.swap()
    assert both in chosen(dialog)
    with qtbot.waitSignal(dialog.finished):
        dialog.merge()
    assert library(window).entry(twins[0]).fields["author"] == (
        "Sun, Jiacheng and Lu, Cheng and Li, Bo"
    )
    window.session.run("undo")
    assert library(window).entry(twins[0]).fields["author"] == PEOPLE


@pytest.mark.parametrize("turned", [False, True])
def test_the_remarks_of_both_are_chosen_from_the_start(
    window: MainWindow, twins: tuple[EntryId, EntryId], qtbot: QtBot, turned: bool
) -> None:
    with library(window).change("Edit") as change:
        for one, said in zip(twins, ("Mine.", "Hers."), strict=True):
            entries.set_fields(change, one, {"annote": said})
    dialog = of(window, twins, qtbot)
    if turned:
        dialog.swap()
    assert "Remarks: Mine.\n\nHers." in chosen(dialog)
    with qtbot.waitSignal(dialog.finished):
        dialog.merge()
    assert library(window).entry(twins[0]).fields["annote"] == "Mine.\n\nHers."


def row(dialog: MergeDialog) -> Rows:
    assert dialog.rows is not None
    return dialog.rows


def test_swap_exchanges_the_sides_and_keeps_what_is_chosen(
    window: MainWindow, twins: tuple[EntryId, EntryId], qtbot: QtBot
) -> None:
    dialog = of(window, twins, qtbot)
    before = chosen(dialog)
    dialog.swap()
    assert chosen(dialog) == before
    assert dialog.sides() == twins[::-1]
    dialog.merge()
    assert library(window).entry(twins[0]).fields["author"] == PEOPLE
    assert library(window).entry(twins[0]).key == "sun"


def test_which_paper_was_there_first_is_the_same_from_both_sides(
    window: MainWindow, twins: tuple[EntryId, EntryId], qtbot: QtBot
) -> None:
    said = "<b>sun</b> stays the key, because its paper was there first"
    dialog = of(window, twins, qtbot)
    assert said in shown(dialog)
    dialog.swap()
    assert said in shown(dialog)


def test_the_venue_goes_along_when_the_type_is_turned_by_hand(
    window: MainWindow, seeded: Library, qtbot: QtBot
) -> None:
    both = [
        add(seeded, "Bridges", kind="article", key="a", journal="Nature", year="2020"),
        add(seeded, "Bridges", kind="inproceedings", key="b", booktitle="Bridges 2020"),
    ]
    dialog = of(window, (both[0], both[1]), qtbot)
    assert dialog.rows is not None
    for place, venue in ((1, "Bridges 2020"), (0, "Nature"), (1, "Bridges 2020")):
        dialog.rows.choose("type", place)
        assert f"Venue: {venue}" in chosen(dialog)

    dialog.merge()

    paper = library(window).entry(both[0])
    assert (paper.kind, paper.fields.get("booktitle")) == ("inproceedings", "Bridges 2020")
    assert "journal" not in paper.fields


@pytest.mark.usefixtures("twins")
def test_pairs_are_gone_through_one_after_another(window: MainWindow, opened: Opened) -> None:
    dialog = opened()
    number = len(pairs.every(library(window).reading))
    assert number == 3
    assert f"pair 1 of {number}" in shown(dialog)
    first = dialog.pair
    click(dialog, "Skip")
    assert dialog.pair != first
    dialog.go(-1)
    assert dialog.pair == first
    click(dialog, "Not duplicates")
    assert verdicts.on(library(window).reading, *first[:2]) is not None
    assert f"pair 1 of {number - 1}" in shown(dialog)


@pytest.mark.usefixtures("twins")
def test_what_is_chosen_in_a_pair_is_chosen_still_when_it_is_shown_again(opened: Opened) -> None:
    dialog = opened()
    assert dialog.rows is not None
    offered, pair = chosen(dialog), dialog.pair
    dialog.rows.choose("title", 1 - dialog.rows.choice("title"))
    dialog.swap()
    before = chosen(dialog)
    assert before != offered
    press(Qt.Key.Key_PageDown)
    press(Qt.Key.Key_PageDown)
    press(Qt.Key.Key_PageUp)
    press(Qt.Key.Key_PageUp)
    assert dialog.pair == pair
    assert chosen(dialog) == before
    dialog.swap()
    assert dialog.sides() == (pair.one, pair.other)
    assert sorted(chosen(dialog)) == sorted(before)


def test_a_change_from_elsewhere_leaves_the_choices_and_the_focus(
    window: MainWindow, twins: tuple[EntryId, EntryId], qtbot: QtBot
) -> None:
    dialog = of(window, twins, qtbot)
    assert dialog.rows is not None
    other = 1 - dialog.rows.choice("title")
    dialog.rows.choose("title", other)
    dialog.rows.focus("title")
    with library(window).change("Set") as change:
        entries.set_fields(change, twins[0], {"note": "Seen"})
    assert dialog.rows.choice("title") == other
    assert dialog.rows.focused() == "title"
    buttons = dialog.findChildren(QPushButton)
    next(one for one in buttons if one.text() == "Not duplicates").setFocus()
    with library(window).change("Set") as change:
        entries.set_fields(change, twins[0], {"note": "Seen again"})
    button = focused()
    assert isinstance(button, QPushButton)
    assert button.text() == "Not duplicates"


@pytest.mark.usefixtures("twins")
def test_its_buttons_stay_where_they_are_from_pair_to_pair(opened: Opened) -> None:
    dialog = opened()
    highest = 0
    needed = set()
    for _ in range(3):
        assert dialog.rows is not None
        needed.add(dialog.rows.minimumHeight())
        assert dialog.height() >= highest
        highest = dialog.height()
        dialog.go(1)
    assert len(needed) > 1  # the pairs have not as many rows
    for _ in range(3):
        assert dialog.height() == highest
        dialog.go(1)


@pytest.mark.usefixtures("twins")
def test_one_key_goes_on_goes_back_and_swaps(opened: Opened) -> None:
    dialog = opened()
    first, sides = dialog.pair, dialog.sides()
    press(Qt.Key.Key_PageDown)
    assert dialog.pair != first
    press(Qt.Key.Key_PageUp)
    assert dialog.pair == first
    press(Qt.Key.Key_X)
    assert dialog.sides() == sides[::-1]


@pytest.mark.usefixtures("twins")
def test_one_key_decides_on_a_pair(window: MainWindow, opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.activateWindow()  # or no key is heard
    qtbot.waitUntil(dialog.isActiveWindow)
    first, number = dialog.pair, len(pairs.every(library(window).reading))
    QTest.keyClick(dialog, Qt.Key.Key_N)
    assert verdicts.on(library(window).reading, *first[:2]) is not None
    QTest.keyClick(dialog, Qt.Key.Key_M)
    assert len(pairs.every(library(window).reading)) < number - 1


@pytest.mark.usefixtures("twins")
def test_versions_are_offered_as_versions(window: MainWindow, opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    while not dialog.pair.versions:
        dialog.keep_apart()
    one, other = dialog.pair[:2]
    button = focused()
    assert isinstance(button, QPushButton)
    assert button.text() == "Versions of one work"
    with qtbot.waitSignal(dialog.finished):
        press(Qt.Key.Key_Return)
    assert verdicts.work(library(window).reading, one) == [other]
    window.session.select((one,))
    window.details.refresh()
    words = "\n".join(label.text() for label in window.details.findChildren(QLabel))
    assert "Other versions" in words


@pytest.mark.usefixtures("twins")
def test_the_window_closes_when_one_of_the_two_goes(window: MainWindow, opened: Opened) -> None:
    dialog = opened()
    with library(window).change("Trash") as change:
        entries.trash(change, [dialog.sides()[0]])
    assert dialog.isHidden()


def test_without_any_pair_it_says_so(window: MainWindow) -> None:
    said: list[Outcome] = []
    window.session.reported.connect(said.append)
    window.ask("window.merge")
    assert said[-1].text.startswith("Not all papers were compared yet")
    window.session.run("duplicates")
    window.ask("window.merge")
    assert said[-1].text == "No two papers look like one; select two to merge them"
    assert window.findChild(MergeDialog) is None


@pytest.mark.usefixtures("twins")
def test_the_place_of_duplicates_offers_to_review_them(window: MainWindow) -> None:
    window.session.narrow(place="duplicates")
    assert len(window.session.results) == 3
    rows = {row.name: row for row in window.sidebar.view.rows.rows}
    assert rows["duplicates"].papers == 3
    assert rows["duplicates"].waits
    assert rows["duplicates"].words() == "Duplicates, 3 pairs"
    review, compare = window.papers.head.findChildren(QPushButton)
    assert review.text() == "Review 3 pairs"
    assert (review.isVisible(), compare.isVisible()) == (True, False)
    review.click()
    assert child(window, MergeDialog).isVisible()
    window.session.narrow(place="all")
    assert not review.isVisible()


@pytest.mark.usefixtures("twins")
def test_papers_that_may_be_one_stand_together(window: MainWindow, seeded: Library) -> None:
    for name in ("first", "again"):
        add(seeded, "Another Something", key=name, author="Li, Bo", doi="10.1/2")
    duplicates.refresh(seeded, Progress())

    window.session.narrow(place="duplicates")

    found = [key(seeded, EntryId(one)) for one in window.session.results]
    assert found == ["sun", "SUN20", "pre", "first", "again"]
    window.session.narrow(place="all")
    assert window.session.scope.sort == "date"


@pytest.mark.usefixtures("twins")
def test_the_place_of_duplicates_says_how_many_papers_are_to_be_compared(
    window: MainWindow, seeded: Library
) -> None:
    with seeded.change("Import") as change:
        new = [Entry("misc", {"title": f"Number {n}"}, f"n{n}") for n in range(MOST + 1)]
        entries.add_all(change, [entries.New.of(one, [], {}, derive.of(one)) for one in new])

    window.session.narrow(place="duplicates")

    compare = window.papers.head.findChildren(QPushButton)[1]
    assert compare.isVisible()
    assert compare.text() == "Compare 20,001 papers"


def test_where_no_pair_is_shown_none_is_offered_to_review(window: MainWindow) -> None:
    window.session.narrow(place="duplicates")
    assert not window.session.results
    assert [one.text() for one in window.papers.head.findChildren(QPushButton)] == []


def test_a_sentence_of_two_lines_about_the_keys_lies_below_the_rows(
    window: MainWindow, qtbot: QtBot, seeded: Library
) -> None:
    for number, key in enumerate(["a", "a-key-of-a-paper-that-goes-on-and-on-for-a-while"]):
        title = f"{('Kernels', 'Processes')[number]} and nothing else but {'those' * (number + 1)}"
        for copy, by in enumerate(["1", "2"]):
            add(seeded, title, key=key + by, author=PEOPLE, year="2020", note=f"Copy {copy}")
    duplicates.refresh(seeded, Progress())
    window.ask("window.merge")
    dialog = child(window, MergeDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    strip = child(dialog, QFrame, "keys")

    for _ in range(2):
        dialog.go(1)
        layout = strip.layout()
        assert layout is not None
        whole = layout.totalHeightForWidth(strip.width())
        qtbot.waitUntil(partial(_is_high, strip, whole))
        assert child(dialog, QScrollArea).geometry().bottom() < strip.y()


def _is_high(strip: QFrame, least: int) -> bool:
    return strip.height() >= least


@pytest.mark.usefixtures("twins")
def test_a_key_in_smaller_letters_has_a_cell_as_high_as_others(
    opened: Opened, qapp: QApplication
) -> None:
    theme().apply(qapp)
    dialog = opened()
    cells = dialog.findChildren(Cell)
    least = theme().metrics.line + 2 * (GAP - 1)

    assert all(cell.sizeHint().height() >= least for cell in cells)


def test_the_rows_scroll_to_the_one_that_has_the_keyboard(
    window: MainWindow, twins: tuple[EntryId, EntryId], qtbot: QtBot
) -> None:
    dialog = of(window, twins, qtbot)
    dialog.setMaximumHeight(360)
    dialog.go(0)
    QApplication.processEvents()
    assert dialog.height() <= 360
    assert dialog.rect().contains(focused().geometry())
    press(Qt.Key.Key_Up)
    last = focused()
    assert isinstance(last, Cell)
    assert last.visibleRegion().boundingRect() == last.rect()
    for _ in range(9):
        press(Qt.Key.Key_Up)
    first = focused()
    assert first is not last
    assert first.visibleRegion().boundingRect() == first.rect()


def test_the_dates_of_the_sources_are_seen_whole(window: MainWindow, qtbot: QtBot) -> None:
    one, other = papers_of(window.session, 0, 2)
    dialog = of(window, (one, other), qtbot)
    assert dialog.rows is not None
    reading = window.session.library.reading
    for entry in dialog.sides():
        more = words.side(reading, entry).more
        assert more
        heads = [one for one in dialog.rows.findChildren(ElidedLabel) if one.text() == more]
        assert [one.shown() for one in heads] == [more]
