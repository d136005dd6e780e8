"""The papers that are made up are always the same, and no question grows faster than a library.

Steps of SQLite's machine are counted, not time: the machine may be busy.
"""

import re
from array import array
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest
from shiboken6 import delete

from refman.bibtex.profile import Profile
from refman.gui.scope import PLACES, Scope
from refman.gui.session import Session
from refman.gui.window import MainWindow
from refman.jobs import Writer
from refman.model.begun import Begun
from refman.services import exporting
from refman.settings import Settings, state_of
from refman.store import (
    Library,
    Reading,
    completion,
    counting,
    listing,
    people,
    phrases,
    search,
    sources,
    tags,
)
from tests.benchmarks.library import fill, ready
from tests.benchmarks.papers import Maker, batches

_FEW, _MANY = 500, 2000


def _found(reading: Reading, text: str = "", sort: str = "date") -> object:
    return search.ids(reading, Scope(text=text).node(), sort)


def _page(reading: Reading, text: str = "", sort: str = "date", *, down: bool = True) -> object:
    return search.Asked(reading, Scope(text=text).node(), sort, down).first(50)


def _counted(reading: Reading, place: str) -> object:
    return search.count(reading, Scope(place=place).node())


def _planned(reading: Reading, sort: str) -> object:
    ids = search.ids(reading, Scope().node())
    return exporting.plan(reading, ids, Profile(sort=sort))  # type: ignore[arg-type]


QUESTIONS: dict[str, Callable[[Reading], object]] = {
    **{f"sort by {sort}": partial(_found, sort=sort) for sort in search.SORTS},
    **{f"count {place}": partial(_counted, place=place) for place in PLACES},
    **{f"look for {text}": partial(_found, text=text) for text in ("d", "deep learning", "qqzx")},
    "tags": tags.every,
    "sources": sources.every,
    "people": people.every,
    "people called so": partial(people.every, text="sm"),
    "list of people": people.listed,
    **{f"plan an export {sort}": partial(_planned, sort=sort) for sort in ("given", "author")},
}


PAGES: dict[str, Callable[[Reading], object]] = {
    **{f"by {sort}": partial(_page, sort=sort) for sort in search.SORTS},
    **{f"by {sort}, rising": partial(_page, sort=sort, down=False) for sort in search.SORTS},
}


FREQUENT = ("d", "the", "deep l", "meth", "#method t", "is:untagged a", "title:d", "de -qqzx")
"""What much of any library has."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Library, Library]]:
    """A library of few papers and one of four times as many."""
    with ExitStack() as stack:
        folder = tmp_path_factory.mktemp("made")
        few, many = (_library(folder / f"{n}.refman", n, stack) for n in (_FEW, _MANY))
        yield few, many


def _library(path: Path, papers: int, stack: ExitStack) -> Library:
    library = stack.enter_context(Library.open(path))
    fill(library, map(ready, batches(papers)), papers)
    return library


@pytest.mark.parametrize("question", QUESTIONS)
def test_four_times_the_papers_take_at_most_six_times_the_steps(
    made: tuple[Library, Library], question: str
) -> None:
    few, many = (_steps(library.reading, QUESTIONS[question]) for library in made)
    assert many <= 6 * few + 100


@pytest.mark.parametrize("page", PAGES)
def test_the_first_page_of_an_order_takes_as_many_steps_in_any_library(
    made: tuple[Library, Library], page: str
) -> None:
    few, many = (_steps(library.reading, PAGES[page]) for library in made)
    assert many <= 2 * few


def _so_few(monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    """So many papers at most are looked up and sorted, all of them."""
    for module in (search, listing):
        monkeypatch.setattr(module, "FEW", most)


@pytest.fixture
def many_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few hundred papers are no longer so few that all of them are looked up and sorted."""
    _so_few(monkeypatch, 20)
    monkeypatch.setattr(search, "_ASKABLE", 448)
    monkeypatch.setattr(phrases, "_OFTEN", 20)


@pytest.mark.usefixtures("many_are_many")
@pytest.mark.parametrize("text", FREQUENT)
@pytest.mark.parametrize("sort", ["date", "title"])
def test_the_first_page_of_what_many_have_takes_as_many_steps_in_any_library(
    made: tuple[Library, Library], text: str, sort: str
) -> None:
    few, many = (_steps(library.reading, partial(_page, text=text, sort=sort)) for library in made)
    assert many <= 2 * few


@pytest.mark.parametrize("text", [
    *FREQUENT, "learning", "quan th", "deep -the", "-deep", "#method OR graph", "author:s deep",
    "10.1", '"of the"', "year:2015..2020 -deep model", "year:>2024", "schrod", "tag:thesis th",
    "(deep OR -the) year:<2020", "abstract:learn title:m", "naïve", "added:2020 a",
    "title:deep title:le", "title:method title:tra -title:mod", "author:smi title:learn",
    "title:method -d", "title:method -ad -title:mo", "title:meth", "title:method -d year:>2010",
])  # fmt: skip
@pytest.mark.parametrize(("sort", "down"), [("date", True), ("year", False), ("authors", True)])
@pytest.mark.parametrize("few", [1, 20, 2000])
def test_the_first_page_is_the_beginning_of_all_that_is_found(
    made: tuple[Library, Library],
    monkeypatch: pytest.MonkeyPatch,
    text: str,
    sort: str,
    down: bool,
    few: int,
) -> None:
    _so_few(monkeypatch, few)
    reading, node = made[1].reading, Scope(text=text).node()
    page, whole = search.Asked(reading, node, sort, down).first(50)
    every = search.Asked(reading, node, sort, down).every()
    assert page == (every if whole else every[:50])
    condition, values = search.where(reading, node)
    rows = reading.rows(f"select id from entries e where {condition} order by id", values)
    assert sorted(every) == [row[0] for row in rows]
    assert search.count(reading, node) == len(rows)


@pytest.mark.usefixtures("many_are_many")
@pytest.mark.parametrize("text", ["title:method title:tra", "title:method title:tra is:untagged"])
def test_of_frequent_words_that_few_titles_have_together_none_is_listed(
    made: tuple[Library, Library], text: str
) -> None:
    asked: list[str] = []
    reading = made[1].reading
    reading._connection.set_trace_callback(asked.append)
    page, _ = search.Asked(reading, Scope(text=text).node(), "date", True).first(3)
    reading._connection.set_trace_callback(None)
    assert page == search.ids(reading, Scope(text=text).node(), "date")[:3]
    assert len(page) == 3
    first = "select * from (select rowid from search"  # of each word some, to see that it has many
    listed = [sql for sql in asked if "select rowid from search" in sql]
    assert not [sql for sql in listed if not sql.startswith(first)]


def test_what_a_word_may_become_takes_as_many_steps_in_any_library(
    made: tuple[Library, Library],
) -> None:
    offer = partial(completion.offered, begun=Begun("", "qqzx", 0, 4))
    few, many = (_steps(library.reading, offer) for library in made)
    assert many <= 2 * few


@pytest.mark.usefixtures("many_are_many")
def test_what_must_not_begin_so_is_not_listed_for_a_page(made: tuple[Library, Library]) -> None:
    """Nearly all papers have a word with such a letter."""
    asked: list[str] = []
    reading = made[1].reading
    reading._connection.set_trace_callback(asked.append)
    page, whole = search.Asked(reading, Scope(text="title:method -d").node(), "date", True).first(9)
    reading._connection.set_trace_callback(None)
    assert whole
    assert page == search.ids(reading, Scope(text="title:method -d").node(), "date")
    begun = [sql for sql in asked if "match '\"ad\" *'" in sql]
    assert not [sql for sql in begun if "match '\"ad\" *' and rowid = e.id" not in sql]
    assert [sql for sql in asked if 'NOT ("ad" *)' in sql]


@pytest.mark.usefixtures("many_are_many")
@pytest.mark.parametrize("text", ["year:2020", "year:2015..2019 the", "year:<2010 the"])
def test_of_years_the_first_page_is_as_near_as_that_of_all(
    made: tuple[Library, Library], text: str
) -> None:
    reading = made[1].reading
    every, some = (_steps(reading, partial(_page, text=one)) for one in ("the", text))
    assert some <= 2 * every


@pytest.mark.parametrize("text", ["learning", "title:d", "deep -qqzx", "year:2020 method"])
def test_what_words_find_is_counted_without_a_look_at_any_paper(
    made: tuple[Library, Library], text: str
) -> None:
    asked: list[str] = []
    connection = made[1].reading._connection
    connection.set_trace_callback(asked.append)
    search.count(made[1].reading, Scope(text=text).node())
    connection.set_trace_callback(None)
    own = [sql for sql in asked if not sql.startswith("--")]
    plans = [one[3] for sql in own for one in connection.execute(f"explain query plan {sql}")]
    assert plans
    assert not [plan for plan in plans if re.match("SEARCH (e|entries) USING INTEGER", plan)]


def test_the_first_page_of_the_people_takes_as_many_steps_of_many(
    made: tuple[Library, Library],
) -> None:
    page = partial(people.every, limit=50)
    few, many = (_steps(library.reading, page) for library in made)
    assert many <= 1.2 * few


@pytest.mark.usefixtures("qapp")
def test_a_window_is_filled_in_as_many_steps_whatever_the_library(
    made: tuple[Library, Library], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counting, "_MANY", _FEW // 2)  # both have more than is counted at once
    few, many = (_steps_to_a_window(library.path, tmp_path) for library in made)
    assert 0 < many <= 1.2 * few


def _steps_to_a_window(path: Path, folder: Path) -> int:
    library = Library.open(path)
    session = Session(library, Settings(folder), state_of(path, folder), besides=Writer)

    def fill(_: Reading) -> None:
        window = MainWindow(session)
        session.search_first_page()
        window.grab()
        delete(window)  # before anything is done that waits for its first paint

    try:
        return _steps(library.reading, fill)
    finally:
        session.close()


def test_counts_look_at_no_paper_outside_the_trash(made: tuple[Library, Library]) -> None:
    reading, heard = made[1].reading, list[str]()
    for name, ask in (
        ("all", counting.total), ("tags", tags.counts), ("sources", sources.counts),
    ):  # fmt: skip
        steps = _steps(reading, ask)
        assert steps < _MANY * 10, name
    reading._connection.set_trace_callback(heard.append)
    counting.total(reading)
    reading._connection.set_trace_callback(None)
    ways = [row[3] for sql in heard for row in reading.rows(f"explain query plan {sql}")]
    assert ways  # to count rows takes SQLite one step, though it goes through all their pages
    assert all("INDEX" in way for way in ways)


def test_of_a_planned_export_nothing_is_kept_of_papers_whose_keys_are_plain(
    made: tuple[Library, Library],
) -> None:
    for library in made:
        ids = search.ids(library.reading, Scope().node())
        plan = exporting.plan(library.reading, ids, Profile())
        assert isinstance(plan.ids, array)
        assert len(plan.ids) >= len(ids)
        assert max(len(plan.keys), len(plan.clashes), len(plan.taken)) < len(ids) / 5


def _steps(reading: Reading, ask: Callable[[Reading], object]) -> int:
    """Of SQLite's machine, by tens."""
    steps: list[None] = []
    connection = reading._connection
    connection.set_progress_handler(lambda: steps.append(None), 10)
    ask(reading)
    connection.set_progress_handler(None, 0)
    return len(steps)


def test_the_same_seed_gives_the_same_papers_and_another_gives_others() -> None:
    once, again, others = (
        [entry for made in batches(50, seed) for entry in Maker().entries(made)]
        for seed in (1, 1, 2)
    )
    assert once == again
    assert len({entry.key for entry in once + others}) == 100
    assert {entry.fields["doi"] for entry in once}.isdisjoint(
        entry.fields["doi"] for entry in others
    )
