"""The search index is merged little by little, and nothing else comes of it."""

from contextlib import closing
from pathlib import Path

from refman.model.entry import Entry
from refman.model.language import parse
from refman.store import Library, entries, search
from refman.store.opening import Opened, frozen

_SEGMENTS = "select count(distinct id >> 37) from search_data where id > 10"
"""As fts5_index.c has the ids of an index's rows."""


def test_many_changes_end_up_in_few_segments_and_find_what_they_found(library: Library) -> None:
    _grow(library)
    before, found = _segments(library), search.ids(library.reading, parse("model"))

    steps = _tend(library)

    assert before > 3 > 2 >= _segments(library)
    assert steps > 0
    assert len(found) == 24
    assert search.ids(library.reading, parse("model")) == found


def test_it_is_no_change_and_nobody_is_told(library: Library) -> None:
    _grow(library)
    history, heard = library.history(), list[object]()
    library.observe(heard.append)

    _tend(library)

    assert library.history() == history
    assert not heard
    assert library.undo() == "Add 23"


def test_another_process_takes_it_for_no_change(library: Library) -> None:
    _grow(library)
    with Library.open(library.path) as other:
        heard = list[object]()
        other.observe(heard.append)
        assert library.tend()
        assert not other.notice_others()
        assert not heard

        with library.change("Add") as change:
            entries.add(change, Entry("article", {"title": "One more"}, "more"), [], {})
        assert library.tend()
        assert other.notice_others()
        assert len(heard) == 1


def test_what_another_process_did_before_the_own_change_and_upkeep_is_noticed(
    library: Library,
) -> None:
    _grow(library)
    with Library.open(library.path) as other:
        with other.change("Add") as change:
            entries.add(change, Entry("article", {"title": "Theirs"}, "theirs"), [], {})
        with library.change("Add") as change:
            entries.add(change, Entry("article", {"title": "Ours"}, "ours"), [], {})
        assert other.tend()
        assert library.notice_others()


def test_where_nothing_is_to_be_merged_nothing_is_written(library: Library) -> None:
    _grow(library)
    _tend(library)
    version = library.reading.value("pragma data_version")

    library.tend()

    log = library.path.with_name(f"{library.path.name}-wal").stat().st_size
    assert not library.tend()
    assert library.reading.value("pragma data_version") == version
    assert library.path.with_name(f"{library.path.name}-wal").stat().st_size == log


def test_a_library_that_cannot_be_written_is_left_alone(library: Library, tmp_path: Path) -> None:
    _grow(library)
    copy = tmp_path / "frozen" / "copy.refman"
    copy.parent.mkdir()
    library.reading.copy_to(copy)
    frozen = Library(copy, Opened(None, "it is read-only"))
    assert not frozen.tend()
    frozen.close()


def test_papers_that_change_in_another_order_than_they_came_in_make_no_segment_each(
    library: Library,
) -> None:
    with library.change("Add") as change:
        added = [entries.add(change, Entry("misc", {"title": str(n)}), [], {}) for n in range(4)]
    before = _segments(library)
    with library.change("Edit") as change:
        entries.set_many(change, [(one, {"title": "Anew"}, {}) for one in reversed(added)])

    assert _segments(library) == before + 2  # what is forgotten, and what is learnt
    library.undo()
    assert _segments(library) == before + 4


def test_what_was_written_is_in_the_file_itself_once_nothing_goes_on(
    library: Library, tmp_path: Path
) -> None:
    _grow(library)
    before = _alone(library, tmp_path)
    _tend(library)
    assert before < 24 == _alone(library, tmp_path)


def _alone(library: Library, folder: Path) -> int:
    """How many papers the file has without what lies beside it."""
    copy = folder / "alone.refman"
    copy.write_bytes(library.path.read_bytes())
    with closing(frozen(copy)) as connection:
        found: int = connection.execute("select count(*) from entries").fetchone()[0]
        return found


def _grow(library: Library) -> None:
    for number in range(24):
        with library.change(f"Add {number}") as change:
            words = f"A model of the number {number}"
            entries.add(change, Entry("article", {"title": words}, f"key{number}"), [], {})


def _tend(library: Library) -> int:
    steps = 0
    while library.tend():
        steps += 1
    return steps


def test_the_beginnings_of_words_are_merged_too(library: Library) -> None:
    _grow(library)
    beginnings = _SEGMENTS.replace("search_data", "beginnings_data")
    before = library.reading.value(beginnings)
    _tend(library)
    assert before > 3 > 2 >= library.reading.value(beginnings)
    assert len(search.ids(library.reading, parse("mo"))) == 24


def _segments(library: Library) -> int:
    return int(library.reading.value(_SEGMENTS))
