"""The files of seeds/ against the captured pages that they describe."""

import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

from refman.model.entry import Entry
from tests.formats import samples
from tests.formats.samples import Whole

ROOT = Path(__file__).parents[2]
PAGES = ROOT.parent / "shared" / "seeds"
ROWS = (39, 50, 34, 72, 40)
WORDS_OF_A_SUMMARY = 45
WORDS_THAT_MAKE_A_QUOTATION = 8

needs_pages = pytest.mark.skipif(
    not PAGES.is_dir(), reason="the captured pages are not beside this checkout"
)


@pytest.fixture(scope="module")
def seeds() -> list[Whole]:
    return _read(ROOT / "seeds", "*.json")


@pytest.fixture(scope="module")
def pages() -> list[Whole]:
    return _read(PAGES, "*.txt")


def test_the_seeds_have_all_rows_and_nothing_unread(seeds: list[Whole]) -> None:
    assert tuple(len(seed.entries) for seed in seeds) == ROWS
    assert not any(seed.unread for seed in seeds)


def test_the_seeds_are_226_papers_nine_of_them_on_two_pages(seeds: list[Whole]) -> None:
    titles = [_plain(entry) for entry in _entries(seeds)]

    assert (len(titles), len(set(titles))) == (235, 226)
    assert max(map(titles.count, titles)) == 2


def test_every_paper_has_a_short_summary_and_no_abstract(seeds: list[Whole]) -> None:
    for entry in _entries(seeds):
        assert 0 < len(entry.fields["summary"].split()) <= WORDS_OF_A_SUMMARY
        assert "abstract" not in entry.fields


@needs_pages
def test_the_pages_are_read_whole(pages: list[Whole]) -> None:
    assert tuple(len(page.entries) for page in pages) == ROWS
    assert not any(page.unread for page in pages)
    assert all(entry.fields["abstract"] for entry in _entries(pages))


@needs_pages
def test_the_facts_of_the_seeds_are_those_of_the_pages(
    seeds: list[Whole], pages: list[Whole]
) -> None:
    assert [seed.source for seed in seeds] == [page.source for page in pages]
    assert list(map(_facts, _entries(seeds))) == list(map(_facts, _entries(pages)))


@needs_pages
def test_no_summary_quotes_an_abstract(seeds: list[Whole], pages: list[Whole]) -> None:
    quoted = set(chain.from_iterable(_runs(entry.fields["abstract"]) for entry in _entries(pages)))

    for entry in _entries(seeds):
        assert not quoted.intersection(_runs(entry.fields["summary"])), entry.fields["title"]


@needs_pages
@pytest.mark.parametrize("share", [0.1, 0.35, 0.5, 0.77, 0.999])
def test_a_page_cut_anywhere_gives_the_papers_before_the_cut(
    pages: list[Whole], share: float
) -> None:
    for path, whole in zip(sorted(PAGES.glob("*.txt")), pages, strict=True):
        text = path.read_text(encoding="utf-8")
        cut = int(len(text) * share)

        found = samples.parsed(text[:cut])

        titles = [entry.sightings[0].title for entry in whole.entries]
        assert [entry.sightings[0].title for entry in found.entries] == titles[: len(found.entries)]
        begun = sum(text.index(title) < cut for title in titles)
        assert begun - 1 <= len(found.entries) <= begun


def _read(folder: Path, pattern: str) -> list[Whole]:
    paths = sorted(folder.glob(pattern))
    return [samples.parsed(path.read_text(encoding="utf-8"), path.name) for path in paths]


def _entries(documents: list[Whole]) -> list[Entry]:
    return [entry for document in documents for entry in document.entries]


def _facts(entry: Entry) -> Entry:
    texts = ("abstract", "summary")
    return entry._replace(fields={k: v for k, v in entry.fields.items() if k not in texts})


def _plain(entry: Entry) -> str:
    return re.sub(r"[\W_]", "", entry.sightings[0].title.casefold())


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    ends = range(WORDS_THAT_MAKE_A_QUOTATION, len(words) + 1)
    return (tuple(words[end - WORDS_THAT_MAKE_A_QUOTATION : end]) for end in ends)
