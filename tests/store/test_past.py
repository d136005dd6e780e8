"""The library as it was on a day."""

import stat
from pathlib import Path

import pytest

from refman.model.errors import LibraryUnwritable, MomentError
from refman.model.language import parse
from refman.store import Library, counting, documents, past, search, turns
from refman.store.past import Past
from tests.conftest import add
from tests.store.story import moment, tables, tell


def _no_step(_done: int) -> None:
    pass


@pytest.mark.parametrize("seed", range(6))
def test_at_each_moment_the_library_is_as_it_was(
    library: Library, tmp_path: Path, seed: int
) -> None:
    told = tell(library, seed, 25)
    for number, one in enumerate(told[::4]):
        copy = tmp_path / f"{number}.refman"
        past.write(library, one.at, copy, _no_step)
        with Past(copy, library, one.at) as then:
            assert tables(then.reading) == one.tables
            assert all(item.at <= one.at for item in then.history())
            for paper, state in one.states.items():
                walked = turns.turns(then.reading, "entry", paper, state)
                for earlier in told[: 4 * number]:
                    later = [turn for turn in walked if turn.at > earlier.at]
                    assert (later[-1].before if later else state) == earlier.states.get(paper)
    assert tables(library.reading) == told[-1].tables


def test_the_past_is_searched_and_not_changed(library: Library, tmp_path: Path) -> None:
    add(library, "Early", key="early")
    then = moment(library)
    add(library, "Late", key="late")
    copy = tmp_path / "then.refman"
    past.write(library, then.at, copy, _no_step)
    before = copy.read_bytes()
    with Past(copy, library, then.at) as opened:
        assert len(search.ids(opened.reading, parse("early"))) == 1
        assert len(search.ids(opened.reading, parse("late"))) == 0
        assert not opened.writable
        with pytest.raises(LibraryUnwritable, match="it is shown as it was on"):
            add(opened, "Edit")
    assert copy.read_bytes() == before


def test_notes_of_the_past_go_to_the_library(library: Library, tmp_path: Path) -> None:
    add(library, "One", key="one")
    copy = tmp_path / "then.refman"
    past.write(library, moment(library).at, copy, _no_step)
    with Past(copy, library, 0) as then:
        then.note("insert into written values (?, ?)", ("/refs.bib", "ab"))
    assert library.reading.value("select sha256 from written") == "ab"


def test_the_past_follows_no_linked_file(library: Library, tmp_path: Path) -> None:
    with library.change("Link") as change:
        documents.add(change, str(tmp_path / "refs.bib"))
    copy = tmp_path / "then.refman"
    past.write(library, moment(library).at, copy, _no_step)
    with Past(copy, library, 0) as then:
        assert not documents.every(then.reading)
    assert documents.every(library.reading)


def test_before_the_first_change_the_library_is_empty(library: Library, tmp_path: Path) -> None:
    then = moment(library)
    add(library, "One")
    copy = tmp_path / "then.refman"
    past.write(library, then.at, copy, _no_step)
    with Past(copy, library, 0) as opened:
        assert counting.total(opened.reading) == 0


def test_a_library_that_is_read_only_has_a_past_too(library: Library, tmp_path: Path) -> None:
    add(library, "One")
    then = moment(library)
    add(library, "Two")
    library.close()
    library.path.chmod(stat.S_IRUSR)
    copy = tmp_path / "elsewhere.refman"
    with Library.open(library.path) as frozen:
        past.write(frozen, then.at, copy, _no_step)
        with Past(copy, frozen, then.at) as opened:
            assert counting.total(opened.reading) == 1


def test_what_was_folded_is_not_asked_for(library: Library, tmp_path: Path) -> None:
    first = moment(library)
    add(library, "One")
    then = moment(library)
    library.fold(then.at)
    with pytest.raises(MomentError, match="was folded together"):
        past.write(library, first.at, tmp_path / "then.refman", _no_step)


def test_from_the_past_a_later_moment_is_reached(library: Library, tmp_path: Path) -> None:
    add(library, "Early", key="early")
    early = moment(library)
    add(library, "Late", key="late")
    late = moment(library)
    past.write(library, early.at, tmp_path / "early.refman", _no_step)
    with Past(tmp_path / "early.refman", library, early.at) as then:
        past.write(then, late.at, tmp_path / "late.refman", _no_step)
    with Past(tmp_path / "late.refman", library, late.at) as then:
        assert tables(then.reading) == late.tables
