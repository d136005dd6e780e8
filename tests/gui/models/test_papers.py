"""The papers table's model: pages of rows over ids, read again only where something changed."""

from array import array
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from refman.gui.beside import Beside
from refman.gui.models.papers import PAGE, PAGES, PapersModel
from refman.gui.models.papers_columns import COLUMNS, NUMBERS
from refman.jobs import Inline, Job, Progress
from refman.model.changes import Changes
from refman.model.entry import Entry, EntryId, Sighting, Source
from refman.model.query import Everything
from refman.store import Library, entries, papers, search, sources, tags
from tests.conftest import add

pytestmark = pytest.mark.usefixtures("qapp")

T = TypeVar("T")
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def found(library: Library) -> "array[int]":
    return search.ids(library.reading, Everything())


@contextmanager
def queries(library: Library) -> Iterator[list[str]]:
    """The SQL that the GUI thread runs meanwhile."""
    heard: list[str] = []
    connection = library.reading._connection
    connection.set_trace_callback(lambda sql: sql in ("begin", "ROLLBACK") or heard.append(sql))  # type: ignore[func-returns-value]
    yield heard
    connection.set_trace_callback(None)


def spoken(model: PapersModel, row: int, column: str) -> object:
    return model.index(row, NUMBERS[column]).data(_SPOKEN)


@pytest.fixture
def model(seeded: Library) -> PapersModel:
    made = PapersModel(seeded)
    made.set_ids(found(seeded))
    return made


def test_the_model_keeps_qts_rules(model: PapersModel, qtmodeltester: object) -> None:
    qtmodeltester.check(model)  # type: ignore[attr-defined]


def test_a_page_is_read_once_however_often_its_rows_are_shown(
    seeded: Library, model: PapersModel
) -> None:
    with queries(seeded) as first:
        model.row(0)
    with queries(seeded) as again:
        assert all(model.row(number) for number in range(PAGE))

    assert first
    assert not again


def test_rows_that_were_given_are_not_read_also_when_papers_come_behind_them(
    seeded: Library,
) -> None:
    ids, model = found(seeded), PapersModel(seeded)
    model.set_ids(ids[:5], rows=papers.rows(seeded.reading, ids[:5]))
    with queries(seeded) as given:
        assert [row.id for row in map(model.row, range(5)) if row] == ids[:5].tolist()
    assert model.grow(ids)
    with queries(seeded) as known:
        assert all(map(model.row, range(5)))
    assert [row.id for row in map(model.row, range(PAGE + 1)) if row] == ids[: PAGE + 1].tolist()
    assert not given
    assert not known


def test_only_so_many_pages_are_kept(library: Library) -> None:
    model = PapersModel(library)
    model.set_ids(array("q", range(1, PAGE * (PAGES + 1) + 1)))
    for page in range(PAGES + 1):
        model.row(page * PAGE)

    with queries(library) as last:
        model.row(PAGE * PAGES)
    with queries(library) as first:
        model.row(0)

    assert not last
    assert first


class Slow(Inline):
    """Reads when it is told to."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], object]] = []

    def submit(self, title: str, work: Callable[[Progress], T]) -> Job[T]:
        job: Job[T] = Job(title, Progress(), Future())

        def read() -> None:
            done = super(Slow, self).submit(title, work).future
            if error := done.exception():
                job.future.set_exception(error)
            else:
                job.future.set_result(done.result())

        self.waiting.append(read)
        return job

    def answer(self) -> None:
        self.waiting.pop(0)()


def test_what_was_shown_is_shown_until_a_slow_disk_gave_it_as_it_is_now(
    seeded: Library, qtbot: QtBot
) -> None:
    slow = Slow()
    model = PapersModel(seeded, beside=Beside(seeded, slow))
    model.set_ids(found(seeded))
    assert model.row(0) is None, "nothing is known yet"
    slow.answer()
    before = [model.row(number) for number in range(PAGE)]
    assert all(before)
    assert not slow.waiting
    seeded.observe(model.touch)

    with seeded.change("Tag") as change:
        tags.add(change, [EntryId(model.ids[3])], "vision")

    with queries(seeded) as of_the_window:
        assert [model.row(number) for number in range(PAGE)] == before
    assert not of_the_window
    with qtbot.waitSignal(model.dataChanged) as told:
        slow.answer()
    assert told.args is not None
    assert told.args[0].row() <= 3 <= told.args[1].row()
    assert spoken(model, 3, "tags") == "tags: vision"


def test_papers_in_another_order_show_what_is_known_of_them(seeded: Library) -> None:
    slow = Slow()
    model = PapersModel(seeded, beside=Beside(seeded, slow))
    model.set_ids(found(seeded)[:PAGE])
    model.row(0)
    slow.answer()
    first = model.row(0)
    model.set_ids(model.ids[::-1])
    assert model.row(PAGE - 1) == first


def test_of_what_was_scrolled_past_on_a_slow_disk_the_last_is_read(seeded: Library) -> None:
    slow = Slow()
    model = PapersModel(seeded, beside=Beside(seeded, slow))
    model.set_ids(found(seeded))
    pages = range(-(-len(model.ids) // PAGE))
    for page in pages:
        model.row(page * PAGE)
    while slow.waiting:
        slow.answer()
    shown = [model._known.get(model.ids[page * PAGE]) is not None for page in pages]
    assert shown == [True, *[False] * (len(pages) - 3), True, True]


def test_an_answer_from_before_a_change_is_not_shown(seeded: Library) -> None:
    slow = Slow()
    model = PapersModel(seeded, beside=Beside(seeded, slow))
    model.set_ids(found(seeded))
    seeded.observe(model.touch)
    model.row(3)
    with seeded.change("Tag") as change:
        tags.add(change, [EntryId(model.ids[3])], "vision")
    assert model.row(3) is None
    slow.waiting[0]()
    slow.waiting[1]()
    assert spoken(model, 3, "tags") == "tags: vision"


def test_the_same_papers_in_the_same_order_are_no_news(
    seeded: Library, model: PapersModel, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(model.modelReset):
        assert not model.set_ids(found(seeded))


def test_only_the_rows_that_a_change_touched_are_read_and_told_again(
    seeded: Library, model: PapersModel, qtbot: QtBot
) -> None:
    for number in range(len(model.ids)):
        model.row(number)
    entry = EntryId(model.ids[PAGE + 3])
    news: list[Changes] = []
    seeded.observe(news.append)
    with seeded.change("Tag") as change:
        tags.add(change, [entry], "vision")

    with qtbot.waitSignal(model.dataChanged) as told:
        model.touch(Changes(entries=news[0].entries))
    with queries(seeded) as of_the_other_page:
        model.row(0)

    assert told.args is not None
    assert [index.row() for index in told.args[:2]] == [PAGE + 3, PAGE + 3]
    assert spoken(model, PAGE + 3, "tags") == "tags: vision"
    assert not of_the_other_page


def test_a_tag_of_another_colour_is_shown_in_it_at_once(library: Library) -> None:
    entry = add(library, "On tags")
    with library.change("Tag") as change:
        tags.add(change, [entry], "vision")
    model = PapersModel(library)
    model.set_ids(found(library))
    library.observe(model.touch)
    model.row(0)

    with library.change("Colour") as change:
        tags.recolour(change, "vision", "pink")

    row = model.row(0)
    assert row is not None
    assert row.tags == (("vision", "pink"),)


def test_a_paper_that_has_gone_since_the_search_is_a_blank_row(library: Library) -> None:
    model = PapersModel(library)
    model.set_ids(array("q", [4711]))

    assert model.row(0) is None
    assert model.index(0, 0).data() == ""


def test_what_is_drawn_is_also_said(library: Library) -> None:
    seen = Sighting("page", 1, category="cs.LG", score=41.25, code=True)
    entry = Entry("article", {"title": "Drawn", "year": "2023"}, sightings=(seen,))
    with library.change("Add") as change:
        page = sources.ensure(change, Source("page", "A page", "profile"))
        numbers = [tags.ensure(change, name) for name in ("to read", "must cite")]
        entries.add(change, entry, tags=numbers, sources={"page": page})
    model = PapersModel(library)
    model.set_ids(found(library))

    assert spoken(model, 0, "tags") == "tags: must cite, to read"
    assert spoken(model, 0, "code") == "code available"
    assert spoken(model, 0, "score") == "41.2"
    assert spoken(model, 0, "source") == "A page"
    assert spoken(model, 0, "authors") == "No authors"


def test_a_cut_list_of_authors_is_said_to_be_cut(library: Library) -> None:
    add(library, "Cut", author="Zheng, Chenyu and Zhang, Xinyu and others")
    model = PapersModel(library)
    model.set_ids(found(library))

    assert spoken(model, 0, "authors") == "Zheng, Zhang et al."


def test_every_column_has_an_order_that_the_store_knows_or_none() -> None:
    assert {column.sort for column in COLUMNS} - {""} <= set(search.SORTS)


def test_rows_are_found_by_their_papers(model: PapersModel) -> None:
    ids = model.ids

    assert model.rows_of((ids[7], ids[2], 4711)) == [2, 7]
    assert model.rows_of((ids[7],)) == [7]
    assert model.rows_of((4711,)) == []
