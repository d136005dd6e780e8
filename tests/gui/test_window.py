"""The whole window: what it remembers, what is dropped on it, how it begins."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from refman.gui.dialogs.about import AboutDialog
from refman.gui.dialogs.history import HistoryDialog
from refman.gui.dialogs.keys import KeysDialog
from refman.gui.layout import focus
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.views.sidebar import SidebarView
from refman.gui.widgets.card_button import CardButton
from refman.gui.widgets.empty_state import EmptyState
from refman.gui.window import MainWindow
from refman.gui.window_state import restore_scope
from refman.model.errors import LibraryUnwritable
from refman.settings import Settings, state_of
from refman.store import Library
from refman.store.hindrances import FULL
from refman.store.opening import Opened
from tests.conftest import no_file_longer_than
from tests.gui.conftest import child, focused, papers_of, show

_KEY = Qt.Key


def again(window: MainWindow, qtbot: QtBot, tmp_path: Path, width: int = 0) -> MainWindow:
    """Close the window and open another one on the same library, as the next start does."""
    window.close()
    library = window.session.library
    session = Session(library, Settings(tmp_path), state_of(library.path, tmp_path))
    return show(session, qtbot, width)


def shown(window: MainWindow) -> set[str]:
    return {name for name in ("sidebar", "authors", "details") if window.panes.seen(name)}


def drop(window: MainWindow, *files: Path) -> QDropEvent:
    """Drop files from where they could be moved as well; returns how that was answered."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    place = QPoint(700, 400)
    enter = QDragEnterEvent(place, both, data, left, none)
    move = QDragMoveEvent(place, both, data, left, none)
    done = QDropEvent(QPointF(place), both, data, left, none)
    for event in (enter, move, done):
        event.setDropAction(Qt.DropAction.MoveAction)
        QApplication.sendEvent(window, event)
    return done


def test_the_title_names_the_library(window: MainWindow) -> None:
    assert window.windowTitle() == "seeded — refman"


class Paints(QObject):
    """Watches all widgets; `seen` are those that have painted."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[QObject] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.seen.add(watched)
        return False

    def missing(self, window: QWidget) -> list[QWidget]:
        """What can be seen in `window` and has not painted."""
        parts = [part for part in window.findChildren(QWidget) if part.isVisible()]
        return [p for p in parts if p not in self.seen and not p.visibleRegion().isEmpty()]


def test_the_window_says_painted_when_all_that_is_to_be_seen_was_painted(
    session: Session, qapp: QApplication, qtbot: QtBot
) -> None:
    window, paints = MainWindow(session), Paints()
    qtbot.addWidget(window)
    window.resize(1440, 900)
    missing: list[list[QWidget]] = []
    window.painted.connect(lambda: missing.append(paints.missing(window)))
    session.refresh()
    qapp.installEventFilter(paints)
    with qtbot.waitSignal(window.painted):
        window.show()
    qapp.removeEventFilter(paints)
    assert missing == [[]]
    page = window.details.page()
    assert page is not None
    assert page.accessibleName().startswith("No paper selected")
    assert page in paints.seen


def test_a_key_of_a_search_paints_the_rows_and_nothing_around_them(
    window: MainWindow, qapp: QApplication
) -> None:
    window.session.narrow(text="d")
    qapp.processEvents()
    paints, papers = Paints(), window.papers
    qapp.installEventFilter(paints)
    window.session.narrow(text="di")
    qapp.processEvents()
    qapp.removeEventFilter(paints)
    assert papers.table.viewport() in paints.seen
    assert paints.seen.isdisjoint({papers.head.title, papers.table.heads.viewport()})
    assert window.authors.list.viewport() not in paints.seen


def test_a_library_that_cannot_be_changed_is_told_when_the_window_opens(
    seeded: Library, qtbot: QtBot, tmp_path: Path
) -> None:
    frozen = Library(seeded.path, Opened(None, "it is read-only"))
    session = Session(frozen, Settings(tmp_path), state_of(seeded.path, tmp_path))
    window = show(session, qtbot, 1440)
    assert window.status.said() == "This library cannot be changed: it is read-only"
    assert len(session.results) == 226
    session.close()


def test_of_a_library_that_can_be_changed_nothing_is_told(window: MainWindow) -> None:
    assert window.status.said() == ""


def test_after_the_first_paint_the_keyboard_is_in_the_table(window: MainWindow) -> None:
    assert window.papers.table.hasFocus()


def test_layout_scope_order_and_selection_come_back(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.panes.toggle("details")
    window.session.run_on(papers_of(window.session, 0, 5), "tag.add", tag="vision")
    window.session.narrow(tags=("vision",), sort="title", descending=False)
    window.papers.table.choose_row(2)
    selected = window.session.selection

    later = again(window, qtbot, tmp_path, 1440)

    assert shown(later) == {"sidebar", "authors"}
    assert later.session.scope == window.session.scope
    assert later.session.selection == selected


def test_the_size_comes_back_within_the_screen_that_the_frame_needs_some_of(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    screen = window.screen().availableSize()
    window.resize(screen.width() - 40, screen.height() + 100)
    later = again(window, qtbot, tmp_path)
    assert later.width() == screen.width() - 40
    assert screen.height() - 48 <= later.height() <= screen.height() - 32


def test_what_is_remembered_of_a_tag_that_is_gone_is_forgotten(
    session: Session,
) -> None:
    scope = {"place": "cellar", "tags": ["gone"], "sources": ["gone"], "people": ["Nobody"]}
    session.state.update({"scope": scope})
    restore_scope(session)
    assert not session.scope.narrowed
    assert session.scope.place == "all"


def test_files_dropped_anywhere_are_imported(window: MainWindow, tmp_path: Path) -> None:
    page = tmp_path / "empty.txt"
    page.write_text("nothing here\n", encoding="utf-8")
    done = drop(window, page)
    assert (done.isAccepted(), done.dropAction()) == (True, Qt.DropAction.CopyAction)
    message = window.presenter.strip.message()
    assert message is not None
    assert message.text.endswith("empty.txt” is of no format that refman reads.")


def test_a_bib_file_that_is_dropped_is_linked_or_imported_as_the_user_says(
    window: MainWindow, tmp_path: Path
) -> None:
    bib = tmp_path / "refs.bib"
    bib.write_text("@misc{a, title={A}}\n", encoding="utf-8")
    drop(window, bib)
    message = window.presenter.strip.message()
    assert message is not None
    assert message.text.startswith("“refs.bib”: view, link or import?")
    assert [one.label for one in message.choices] == ["View it", "Link it", "Import it once"]
    assert "linked_files" not in vars(window)

    message.choices[2].run()
    assert window.status.said().startswith("Added 1 paper")
    message.choices[1].run()
    assert window.status.said() == "Linked refs.bib: 0 papers added, 1 there already."


def test_a_library_that_is_replaced_under_the_window_is_told_with_the_way_out(
    window: MainWindow, tmp_path: Path
) -> None:
    with Library.open(tmp_path / "other.refman"):
        pass
    (tmp_path / "other.refman").replace(window.session.library.path)
    window.session.library.notice_others()
    message = window.presenter.strip.message()
    assert message is not None
    assert message.text == (
        "This library cannot be changed: its file was replaced or moved by another program while it"
        " was open. What is shown may be out of date; close refman and open what stands there now."
    )
    window.session.run("tag.create", tag="x")
    window.presenter.strip.dismiss()
    assert window.presenter.strip.message() == message


def test_a_library_that_was_opened_on_a_full_disk_names_the_way_to_change_it_again(
    seeded: Library,
) -> None:
    full = Library(seeded.path, Opened(None, FULL))
    with pytest.raises(LibraryUnwritable, match="free some space and try again; an open"):
        full.demand_writable()
    full.close()


def test_a_window_that_was_opened_on_a_full_disk_goes_on_once_there_is_room(
    seeded: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    seeded.close()
    with no_file_longer_than(0):
        full = Library.open(seeded.path)
        session = Session(full, Settings(tmp_path), state_of(full.path, tmp_path))
        window = show(session, qtbot, 1440)
        session.select(papers_of(session, 0, 1))
    trash = session.command("trash")
    assert not trash.usable(session.situation())
    before = _usable(window)
    full.notice_others()
    qtbot.waitUntil(lambda: window.status.said() == "This library can be changed again")
    assert trash.usable(session.situation())
    assert _usable(window) - before >= {"Add tag", "To read", "Unread"}
    session.run_on(papers_of(session, 0, 1), "trash")
    assert session.situation().gone == 1
    session.close()


def _usable(window: MainWindow) -> set[str]:
    return {one.text() for one in window.findChildren(QAbstractButton) if one.isEnabled()}


def test_no_text_field_catches_the_files_that_are_dropped(window: MainWindow) -> None:
    assert not any(line.acceptDrops() for line in window.findChildren(QLineEdit))


@pytest.mark.parametrize(
    ("width", "panes"),
    [
        (2560, {"sidebar", "authors", "details"}),
        (1440, {"sidebar", "authors", "details"}),
        (1024, {"sidebar", "details"}),
        (800, {"sidebar"}),
        (640, set()),
    ],
)
def test_at_each_width_the_window_shows_what_fits(
    session: Session, qtbot: QtBot, width: int, panes: set[str]
) -> None:
    window = show(session, qtbot, round(width / 13 * theme().metrics.base))
    assert shown(window) == panes
    assert window.width() == round(width / 13 * theme().metrics.base)


def test_an_empty_library_offers_how_to_begin_and_nothing_else(
    library: Library, qtbot: QtBot, tmp_path: Path
) -> None:
    session = Session(library, Settings(tmp_path), state_of(library.path, tmp_path))
    window = show(session, qtbot, 1440)
    assert shown(window) == {"sidebar"}
    start = focused()
    assert isinstance(start, QAbstractButton)
    assert start.text() == "Fill with the starter papers"
    offered = [one.text() for one in window.papers.findChildren(CardButton)]
    assert offered == ["Fill with the starter papers", "Link a .bib file", "Import files"]
    start.click()
    assert session.total == 226
    assert shown(window) == {"sidebar", "authors", "details"}


def test_the_keyboard_goes_from_the_table_to_what_takes_its_place_and_back(
    window: MainWindow,
) -> None:
    for text in ("no such word", "nor this one"):
        window.session.narrow(text=text)
        assert child(window.papers, EmptyState).isAncestorOf(focused())
        window.session.narrow(text="")
        assert focused() is window.papers.table


def test_enter_opens_the_details_and_esc_steps_back(window: MainWindow) -> None:
    window.papers.table.choose_row(0)
    QTest.keyClick(window.papers.table, _KEY.Key_Return)
    assert window.details.isAncestorOf(focused())
    QTest.keyClick(focused(), _KEY.Key_Escape)
    assert window.papers.table.hasFocus()


def test_in_a_narrow_window_enter_opens_the_details_over_the_table(
    session: Session, qtbot: QtBot
) -> None:
    window = show(session, qtbot, round(800 / 13 * theme().metrics.base))
    window.papers.table.choose_row(0)
    QTest.keyClick(window.papers.table, _KEY.Key_Return)
    assert window.panes.drawer_open()
    QTest.keyClick(focused(), _KEY.Key_Escape)
    assert not window.panes.drawer_open()


def test_ctrl_f_goes_to_the_search_and_esc_clears_it_then_leaves_it(window: MainWindow) -> None:
    QTest.keyClick(window.papers.table, _KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
    line = window.papers.head.search.line
    assert line.hasFocus()
    QTest.keyClicks(line, "bridge")
    QTest.keyClick(line, _KEY.Key_Escape)
    assert (line.text(), line.hasFocus()) == ("", True)
    QTest.keyClick(line, _KEY.Key_Escape)
    assert window.papers.table.hasFocus()


def test_f6_goes_round_all_four_panes(window: MainWindow) -> None:
    window.papers.table.choose_row(0)
    there = []
    for _ in range(4):
        QTest.keyClick(focused(), _KEY.Key_F6)
        there.append(
            next(n for n, pane in window.panes._panes.items() if pane.isAncestorOf(focused()))
        )
    assert there == ["details", "sidebar", "authors", "papers"]


def test_f6_passes_over_a_pane_that_has_nothing_to_go_to(window: MainWindow) -> None:
    QTest.keyClick(window.papers.table, _KEY.Key_F6)
    assert window.sidebar.isAncestorOf(focused())


def test_delete_in_the_sidebar_trashes_no_paper(window: MainWindow) -> None:
    window.papers.table.choose_row(0)
    view = child(window.sidebar, SidebarView)
    view.setFocus()
    QTest.keyClick(view, _KEY.Key_Delete)
    assert window.session.total == 226


def test_choosing_a_density_and_colours_is_kept(window: MainWindow, tmp_path: Path) -> None:
    window.session.run("window.rows-compact")
    window.session.run("window.colours-dark")
    assert theme().dark
    assert Settings(tmp_path)["density"] == "compact"
    window.session.run("window.colours-light")
    assert not theme().dark
    window.session.run("window.colours-system")
    assert Settings(tmp_path)["theme"] == "system"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("window.history", HistoryDialog),
        ("window.keys", KeysDialog),
        ("window.about", AboutDialog),
    ],
)
def test_a_command_opens_its_dialog(window: MainWindow, name: str, kind: type[QWidget]) -> None:
    window.session.run(name)
    assert child(window, kind).isVisible()


def test_text_grows_and_shrinks_by_keys_and_its_size_is_kept(
    window: MainWindow, tmp_path: Path
) -> None:
    before = theme().metrics.base
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert theme().metrics.base > before
    assert Settings(tmp_path)["text_size"] == 115
    QTest.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert theme().metrics.base < before
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert theme().metrics.base == before


def test_every_control_has_a_name_for_those_who_do_not_see_it(window: MainWindow) -> None:
    controls = [
        control
        for control in window.findChildren(QWidget)
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible()
    ]
    nameless = [
        control
        for control in controls
        if not (control.accessibleName() or getattr(control, "text", str)())
    ]
    assert controls
    assert nameless == []


def test_search_fields_tell_the_pointer_their_keys(window: MainWindow) -> None:
    fields = (window.papers.head.search, window.authors.search)
    keys = [field.line.toolTip().rpartition("(")[2] for field in fields]
    assert keys == ["Ctrl+F)", "Ctrl+Shift+F)"]


def test_the_trash_of_an_empty_library_brings_no_panes(
    library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    session = Session(library, Settings(tmp_path), state_of(library.path, tmp_path))
    window = show(session, qtbot, 1440)
    session.narrow(place="trash")
    assert shown(window) == {"sidebar"}
    window.close()
    session.close()


def test_nothing_is_shown_as_a_window_of_its_own_before_it_stands_in_its_pane(
    window: MainWindow,
) -> None:
    session = window.session
    shown: list[QObject] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            alone = isinstance(watched, QWidget) and watched.isWindow()
            if event.type() == QEvent.Type.Show and alone:
                shown.append(watched)
            return False

    watch = Watch()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(watch)
    session.narrow(people=("Chongxuan Li",))
    QApplication.processEvents()
    for count in (0, 1, 9):
        session.select(papers_of(session, 0, count))
        session.run("tag.add", tag="vision")
        QApplication.processEvents()
    app.removeEventFilter(watch)
    assert shown == []


def test_esc_takes_away_one_narrowing_at_a_time_the_last_first(window: MainWindow) -> None:
    session = window.session
    session.narrow(year=2025)
    session.narrow(people=("Chongxuan Li",))
    session.narrow(text="dif")
    session.narrow(text="diffusion")
    left = []
    for _ in range(4):
        QTest.keyClick(window.papers.table, _KEY.Key_Escape)
        left.append(session.scope.narrowings())
    assert left == [[("people", "Chongxuan Li"), ("year", "")], [("year", "")], [], []]
    assert window.papers.table.hasFocus()


def test_esc_in_the_empty_search_field_does_so_too_and_then_goes_to_the_table(
    window: MainWindow,
) -> None:
    window.session.narrow(people=("Chongxuan Li",))
    window.session.narrow(year=2025)
    line = window.papers.head.search.line
    line.setFocus()
    QTest.keyClick(line, _KEY.Key_Escape)
    assert (window.session.scope.year, line.hasFocus()) == (None, True)
    QTest.keyClick(line, _KEY.Key_Escape)
    assert (window.session.scope.people, line.hasFocus()) == ((), True)
    QTest.keyClick(line, _KEY.Key_Escape)
    assert window.papers.table.hasFocus()


def test_esc_in_another_pane_goes_to_the_table_first(window: MainWindow) -> None:
    window.session.narrow(year=2025)
    window.sidebar.setFocus()
    QTest.keyClick(focused(), _KEY.Key_Escape)
    assert (window.session.scope.year, window.papers.table.hasFocus()) == (2025, True)


def test_esc_steps_back_from_filters_that_leave_nothing(window: MainWindow) -> None:
    window.session.narrow(people=("Chongxuan Li",), year=1970)
    focus(window.papers)
    QTest.keyClick(focused(), _KEY.Key_Escape)
    assert (window.session.scope.year, len(window.session.results)) == (None, 52)


def test_esc_clears_the_search_for_an_author(window: MainWindow) -> None:
    window.session.narrow(year=2025)
    QTest.keyClicks(window.authors.search.line, "chong")
    window.authors.search.line.setFocus()
    QTest.keyClick(window.authors.search.line, _KEY.Key_Escape)
    assert (window.authors.search.text(), window.session.scope.year) == ("", 2025)
    assert window.authors.search.line.hasFocus()


def test_a_menu_that_esc_closes_leaves_the_keyboard_where_it_was(
    window: MainWindow, qtbot: QtBot
) -> None:
    table = focused()
    window.activateWindow()
    qtbot.waitActive(window)

    QTest.keyClick(window, _KEY.Key_F, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, _KEY.Key_Escape)

    assert QApplication.activePopupWidget() is None
    assert focused() is table
    assert window.top_bar.menu_bar.activeAction() is None
