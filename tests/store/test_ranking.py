"""The order in which a researcher would have what a search finds."""

import pytest

from refman.model.language import parse
from refman.model.query import And, Node, Not, Or, Text
from refman.store import Library, ranking, search
from refman.store.phrases import NAMES
from tests.conftest import add

PAPERS = {
    "anywhere": {"title": "Samplers", "abstract": "A bridge for flow.", "year": "2026"},
    "row": {"title": "Networks", "abstract": "Flow bridge at last.", "year": "2001"},
    "name": {"title": "On flow", "author": "Bridge, Ann", "year": "2002"},
    "late": {"title": "A bridge of flow", "year": "2020"},
    "early": {"title": "Bridge and flow", "year": "2010"},
    "phrase": {"title": "The flow bridge", "year": "1990"},
    "longer": {"title": "Bridges", "year": "2024"},
    "none": {"title": "Trees", "year": "2025"},
}


@pytest.fixture
def shelf(library: Library) -> Library:
    for key, fields in PAPERS.items():
        add(library, key=key, **fields)
    return library


def found(library: Library, text: str, page: int = 0, *, best: bool = True) -> list[str]:
    asked = ranking.asked(library.reading, parse(text), "title", False, best=best)
    ids = asked.first(page)[0] if page else asked.every()
    keys = dict(library.reading.rows("select id, key from entries"))
    return [keys[one] for one in ids]


def test_a_row_in_the_title_precedes_words_in_it_then_names_then_a_row_elsewhere(
    shelf: Library,
) -> None:
    order = "phrase late early name row anywhere"
    assert found(shelf, "flow bridge") == order.split()


def test_of_one_word_the_whole_word_precedes_longer_ones(shelf: Library) -> None:
    assert found(shelf, "bridge") == "late early phrase longer name anywhere row".split()


def test_either_of_two_words_is_ranked_too(shelf: Library) -> None:
    assert found(shelf, "trees OR ann") == ["none", "name"]


@pytest.mark.parametrize("text", ["year:2010..2024", "title:bridge", "-trees", "++"])
def test_without_a_word_that_could_stand_anywhere_the_order_is_the_tables(
    shelf: Library, text: str
) -> None:
    assert found(shelf, text) == found(shelf, text, best=False)


@pytest.mark.parametrize("text", ["bridge", "flow bridge", "bridge year:2001..", "flow OR trees"])
@pytest.mark.parametrize("page", [1, 2, 3, 5, 50])
def test_the_first_page_begins_all_that_is_found_each_once(
    shelf: Library, text: str, page: int
) -> None:
    every = found(shelf, text)

    assert len(set(every)) == len(every)
    assert sorted(every) == sorted(found(shelf, text, best=False))
    first = found(shelf, text, page)
    assert first == every[: len(first)]
    assert len(first) >= min(page, len(every))


@pytest.mark.parametrize("words", ["bridge", "br", "b", "ann", "idge", "flow b", "xy"])
@pytest.mark.parametrize("exact", [False, True])
def test_one_look_into_titles_and_names_finds_what_either_does(
    shelf: Library, words: str, *, exact: bool
) -> None:
    at_once = Text(words, field=NAMES, exact=exact)
    either = Or((at_once._replace(field="title"), at_once._replace(field="author")))

    def found(node: Node) -> list[int]:
        return search.ids(shelf.reading, And((node, Not(Text("trees"))))).tolist()

    assert found(at_once) == found(either)
    assert found(Not(at_once)) == found(Not(either))


def test_no_tier_is_asked_twice() -> None:
    for text in ("10.1", '"flow bridge"', "a b", "flow", "a OR b"):
        tiers = ranking.tiers(parse(text))
        assert len(set(map(repr, tiers))) == len(tiers) > 1


@pytest.mark.parametrize("papers", [0, 3])
@pytest.mark.parametrize("page", [1, 9, 64])
def test_where_none_of_the_first_papers_is_meant_a_page_is_empty(
    library: Library, papers: int, page: int
) -> None:
    for number in range(papers):
        add(library, f"Paper {number}")
    asked = ranking.asked(
        library.reading, parse("cited-in:nowhere"), "added", descending=False, best=False
    )
    assert not asked.first(page)[0]
