"""What the panes share: when a search is done, and where."""

import sqlite3
from pathlib import Path
from threading import Event

from pytestqt.qtbot import QtBot

from refman.gui.searching import PAGE, Found
from refman.gui.session import Session
from refman.gui.window import MainWindow
from refman.jobs import Progress, Writer
from refman.model.changes import Changes
from refman.model.entry import EntryId
from refman.settings import Settings, state_of
from refman.store import Library, entries, papers, tags
from tests.gui.conftest import show
from tests.gui.models.test_papers import queries


def test_before_the_window_is_there_a_search_is_done_at_once(session: Session) -> None:
    session.refresh()
    assert len(session.results) == 226


def test_from_then_on_searches_run_beside_it_and_the_last_one_counts(
    session: Session, qtbot: QtBot
) -> None:
    session.refresh()
    session.search_beside(Writer())
    with qtbot.waitSignal(session.results_changed):
        session.narrow(text="diffusion")
        session.narrow(text="bridge")
        assert len(session.results) == 226
    beside = session.results
    assert 0 < len(beside) < 226


def test_a_start_has_the_first_page_and_the_rest_comes_beside_the_window(
    session: Session, qtbot: QtBot
) -> None:
    every = session.results
    session.search_first_page()
    assert (session.results, session.whole) == (every[:PAGE], False)
    with qtbot.waitSignal(session.results_changed):
        session.search_beside(Writer())
    assert (session.results, session.whole) == (every, True)


def test_in_a_large_library_another_scope_shows_its_first_page_and_then_all(
    session: Session, qtbot: QtBot
) -> None:
    session.total = 20_000
    session.search_beside(Writer())
    seen: list[tuple[int, bool]] = []
    session.results_changed.connect(lambda: seen.append((len(session.results), session.whole)))
    session.narrow(sort="title")
    qtbot.waitUntil(lambda: session.whole and bool(seen))
    assert seen == [(PAGE, False), (226, True)]


def test_the_rows_of_a_first_page_come_with_it(session: Session, qtbot: QtBot) -> None:
    session.total = 20_000
    session.search_beside(Writer())
    rows: list[list[EntryId]] = []
    session.results_changed.connect(lambda: rows.append([row.id for row in session.rows]))
    session.narrow(sort="title")
    qtbot.waitUntil(lambda: session.whole and bool(rows))
    assert rows == [session.results[:PAGE].tolist(), []]


def test_rows_that_were_read_before_something_was_written_are_not_shown(session: Session) -> None:
    before = session._searcher.wanted
    assert before is not None
    row = papers.rows(session.library.reading, session.results[:1])
    session.tell(Changes(entries=frozenset((row[0].id,)), tagged=True))
    session._found.emit(before, Found(session.results, True, {}, None, row))
    assert not session.rows
    session._searcher.wanted = now = before._replace(heard=session._heard)
    session._found.emit(now, Found(session.results, True, {}, None, row))
    assert list(session.rows) == row


def test_who_wants_all_results_is_told_once_they_have_come_from_beside(
    session: Session, qtbot: QtBot
) -> None:
    every, found = session.results, list[int]()
    session.search_first_page()
    session.once_whole(session, lambda: found.extend(session.results))
    assert (session.whole, found) == (False, [])
    session.search_beside(Writer())
    assert not found
    qtbot.waitUntil(lambda: session.whole)
    assert found == list(every)


def test_who_wants_all_results_is_told_nothing_of_others(session: Session, qtbot: QtBot) -> None:
    told: list[int] = []
    session.search_first_page()
    session.once_whole(session, lambda: told.append(len(session.results)))
    session.search_beside(Writer())
    session.narrow(text="diffusion")
    qtbot.waitUntil(lambda: session.whole and len(session.results) < 226)
    assert not told
    session.once_whole(session, lambda: told.append(len(session.results)))
    assert told == [len(session.results)]


def test_it_says_where_those_stand_that_are_sought(session: Session) -> None:
    session.sought = lambda: [session.results[200], 7]
    wanted = session.results[200]
    session.refresh()
    assert session.places == {wanted: 200, 7: -1}


def test_a_search_that_fails_beside_the_window_is_told(session: Session, qtbot: QtBot) -> None:
    session.search_beside(Writer())
    with sqlite3.connect(session.library.path) as stranger:
        stranger.execute("drop table search")
    with qtbot.waitSignal(session.failed) as failed:
        session.narrow(text="diffusion")
    assert "search" in str(failed.args[0])
    assert len(session.results) == 226


def test_the_next_keystroke_stops_the_search_that_runs(session: Session, qtbot: QtBot) -> None:
    searcher, begun, typed = Writer(), Event(), Event()
    rows: list[int] = []
    told: list[object] = []
    session.failed.connect(told.append)

    def slow(pattern: str, entry: int) -> str:
        """In place of SQLite's own, which writes down each id that is found."""
        rows.append(entry)
        begun.set()
        typed.wait()
        return pattern % entry

    def slow_down(_: Progress) -> None:
        session.library.reading._connection.create_function("printf", 2, slow)

    searcher.submit("Slow down", slow_down)
    session.search_beside(searcher)
    with qtbot.waitSignal(session.results_changed):
        session.narrow(text="diffusion")
        begun.wait()
        session.narrow(text="bridge")
        typed.set()
    assert len(rows) == 1 + len(session.results)
    assert not told


def test_the_library_is_counted_again_only_when_it_was_changed(session: Session) -> None:
    heard: list[str] = []
    session.library.reading._connection.set_trace_callback(heard.append)
    session.narrow(text="diffusion")
    assert not [sql for sql in heard if "select count(*) from entries" in sql]
    with session.library.change("Away with it") as change:
        entries.trash(change, [EntryId(session.results[0])])
    assert [sql for sql in heard if "select count(*) from entries" in sql]
    assert session.total == 225
    session.library.reading._connection.set_trace_callback(None)


def test_tags_that_nothing_hangs_on_have_nothing_searched_for_again(session: Session) -> None:
    searched: list[None] = []
    session.results_changed.connect(lambda: searched.append(None))
    paper = (EntryId(session.results[0]),)

    session.run_on(paper, "tag.add", tag="new")
    session.run("undo")
    assert not searched

    for scope in ({"text": "is:untagged"}, {"text": "", "place": "untagged"}, {"sort": "tags"}):
        session.narrow(**scope)
        searched.clear()
        session.run_on(paper, "tag.add", tag="new")
        assert searched, scope
        session.run("undo")
        session.narrow(place="all", text="")


def test_what_is_done_to_papers_beside_their_tags_has_them_searched_for_again(
    session: Session,
) -> None:
    paper = EntryId(session.results[0])
    with session.library.change("Tag and trash") as change:
        tags.add(change, [paper], "new")
        entries.trash(change, [paper])
    assert paper not in session.results
    session.run("undo")
    assert paper in session.results


def test_what_all_panes_read_of_one_event_is_read_together(window: MainWindow) -> None:
    """On the disk of a network each look by itself costs as much as all of them together."""
    session = window.session
    heard: list[str] = []
    reading = session.library.reading
    reading._connection.set_trace_callback(heard.append)
    session.select((EntryId(session.results[3]),))
    assert heard.count("begin") == 1
    assert len(heard) > 10
    assert (heard[0], heard[-1]) == ("begin", "ROLLBACK")
    heard.clear()
    session.run("rate", rating=4)
    assert 1 <= heard.count("begin") <= 4, "for the news, the report, and what is painted"
    reading._connection.set_trace_callback(None)
    assert not reading._connection.in_transaction


def test_a_tag_has_the_windows_thread_read_no_page_of_papers(
    seeded: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    """Over a slow network each such look takes a second. What is left tells what can be undone."""
    made = Session(seeded, Settings(tmp_path), state_of(seeded.path, tmp_path), besides=Writer)
    made.refresh()
    shown = show(made, qtbot)
    made.search_beside(Writer())
    made.begin()
    made.select((EntryId(made.results[0]),))
    qtbot.waitUntil(lambda: shown.papers.model.row(0) is not None)

    with queries(seeded) as heard:
        made.run("tag.add", tag="quite new")
        qtbot.waitUntil(lambda: _tags_of(shown, 0) == ["quite new"])

    tables = ("entry_tags", "sightings", "from marks", "citations", "collections", "from sources")
    read = [sql for sql in heard if any(table in sql for table in tables)]
    assert not read
    made.close()


def _tags_of(window: MainWindow, number: int) -> list[str]:
    row = window.papers.model.row(number)
    return [name for name, _ in row.tags] if row is not None else []


def test_what_is_written_meanwhile_is_seen_in_what_is_read_together(
    window: MainWindow,
) -> None:
    session, library = window.session, window.session.library
    (paper,) = session.results[:1]
    with session.at_once():
        before = library.entry(EntryId(paper)).fields
        session.run_on((EntryId(paper),), "set", assignments=["note=seen"])
        assert library.entry(EntryId(paper)).fields == {**before, "note": "seen"}
