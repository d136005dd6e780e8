"""Pages that end too early, at every place where they can."""

import pytest

from refman.formats import recognise
from refman.model.entry import Entry
from tests.formats import samples
from tests.formats.samples import Whole

PAGES = ("daily_papers.txt", "profile_page.txt", "profile_page_without_head.txt")


@pytest.mark.parametrize("name", PAGES)
def test_a_cut_page_still_gives_the_rows_before_the_cut(name: str) -> None:
    text = samples.text_of(name)
    whole = samples.parsed(text)
    ends = [_end_of(entry, text) for entry in whole.entries]

    for cut, found in _cuts(text):
        expected = [entry for entry, end in zip(whole.entries, ends, strict=True) if end < cut]
        rows = found.entries
        assert len(expected) <= len(rows) <= len(expected) + 1, cut
        assert rows[: len(expected) - 1] == tuple(expected[:-1]), cut


@pytest.mark.parametrize("name", PAGES)
def test_a_cut_page_never_invents(name: str) -> None:
    text = samples.text_of(name)
    whole = samples.parsed(text)

    for cut, found in _cuts(text):
        for row, original in zip(found.entries, whole.entries[: len(found.entries)], strict=True):
            _assert_part_of(row, original, cut)


@pytest.mark.parametrize("name", PAGES)
def test_a_cut_page_is_the_same_source(name: str) -> None:
    text = samples.text_of(name)
    source = samples.parsed(text).source

    uids = {found.source.uid for _, found in _cuts(text) if found.entries}

    assert uids == {source.uid}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_cut_inside_a_row_says_so(name: str) -> None:
    text = samples.text_of(name).rstrip("\n")
    last = samples.parsed(text).entries[-1]
    inside = text.index(last.sightings[0].title) + len(last.sightings[0].title) + 2

    found = samples.parsed(text[:inside])

    assert [unread.reason for unread in found.unread] == ["The page ends inside this paper."]


def _cuts(text: str) -> list[tuple[int, Whole]]:
    """The page cut at every place from which on it is recognised."""
    pages = [(cut, text[:cut]) for cut in range(len(text))]
    return [(cut, samples.parsed(page)) for cut, page in pages if recognise(page)]


def _end_of(entry: Entry, text: str) -> int:
    """Where a row ends: at the line break behind the last two words of its abstract."""
    words = " ".join(entry.fields["abstract"].split()[-2:])
    return text.index(words, text.index(entry.sightings[0].title)) + len(words)


def _assert_part_of(row: Entry, original: Entry, cut: int) -> None:
    for name, value in row.fields.items():
        whole = original.fields[name]
        assert whole == value or (name == "abstract" and whole.startswith(value)), (cut, name)
    seen = row.sightings[0]._asdict()
    said = {name: value for name, value in seen.items() if value not in (None, False)}
    assert said.items() <= original.sightings[0]._asdict().items(), cut
