"""Looking at linked files."""

from pathlib import Path

import pytest

from refman.services import linking
from refman.services.linking.watch import Watch
from refman.store import Library, entries, papers
from tests.conftest import key_pattern

TEXT = "@misc{a, title = {One}}\n"


@pytest.fixture
def refs(library: Library, tmp_path: Path) -> Path:
    path = tmp_path / "refs.bib"
    path.write_text(TEXT)
    linking.link(library, path, key_pattern())
    return path


def owed(watch: Watch, library: Library, *, news: bool = False) -> list[str]:
    return [Path(one.path).name for one in watch.owed(library.reading, news=news)]


def test_the_first_look_finds_out_what_was_owed_at_the_last_end(
    library: Library, refs: Path
) -> None:
    watch = Watch()
    assert owed(watch, library) == [refs.name]
    assert owed(watch, library) == []


def test_a_file_is_met_when_two_looks_find_it_the_same(library: Library, refs: Path) -> None:
    watch = Watch()
    owed(watch, library)
    refs.write_text(TEXT + "% more")

    assert owed(watch, library) == []
    assert owed(watch, library) == [refs.name]
    assert owed(watch, library) == []


def test_news_of_a_paper_in_a_file_are_owed_to_it_at_once(library: Library, refs: Path) -> None:
    watch = Watch()
    owed(watch, library)
    assert owed(watch, library, news=True) == []
    with library.change("Edit") as change:
        entries.set_fields(change, papers.by_key(library.reading, "a"), {"year": "2001"})

    assert owed(watch, library, news=True) == [refs.name]


def test_a_file_that_is_missing_is_looked_for_again(library: Library, refs: Path) -> None:
    refs.unlink()
    watch = Watch()
    assert owed(watch, library) == [refs.name]
    (known,) = watch.owed(library.reading, news=True) or [linking.linked(library.reading, refs)]
    linking.sync(library, known, key_pattern())

    looks = [owed(watch, library) for _ in range(30)]

    assert 0 < sum(map(len, looks)) < 30
