"""While many papers come in, the writer keeps more of a large library, and then gives it back."""

import pytest

from refman.model.entry import Entry, EntryId
from refman.store import Change, Library, derive, entries, keeping
from refman.store.entry_rows import New

_MANY = 300


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Takes a library of some hundred papers for a large one."""
    monkeypatch.setattr(keeping, "_ALWAYS", 64 << 10)
    monkeypatch.setattr(keeping, "_AT_MOST", 1 << 20)


def test_more_of_a_large_library_is_kept_while_many_papers_come_in(library: Library) -> None:
    with library.change("Make it large") as change:
        _add(change, 0)
    before = _kept(library)
    with library.change("Import") as change:
        _add(change, _MANY)
        during = _kept(library)
    assert before == _kept(library) == 64 << 10
    assert before < during <= 1 << 20


def test_what_is_taken_back_gives_it_back_too(library: Library) -> None:
    def fail() -> None:
        with library.change("Import") as change:
            _add(change, 0)
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert _kept(library) == 64 << 10

    with library.change("Import") as change:
        _add(change, 0)
    library.undo()
    assert _kept(library) == 64 << 10


def test_for_a_few_papers_as_much_is_kept_as_ever(library: Library, knuth: EntryId) -> None:
    with library.change("Import") as change:
        _add(change, 0)
    with library.change("Edit") as change:
        entries.set_fields(change, knuth, {"title": "Another"})
        assert _kept(library) == 64 << 10


def _add(change: Change, first: int) -> None:
    made = (
        Entry("misc", {"title": f"Paper {number}", "abstract": "word " * 200}, f"key{number}")
        for number in range(first, first + _MANY)
    )
    entries.add_all(change, [New.of(one, [], {}, derive.of(one)) for one in made])


def _kept(library: Library) -> int:
    """In bytes, at most."""
    kept: int = library._writing.demanded().execute("pragma cache_size").fetchone()[0]
    return -1024 * kept
