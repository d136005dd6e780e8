"""Searches, done in a thread of their own or, while there is none, by whoever asks; no Qt."""

from array import array
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from refman.gui.language import tr
from refman.gui.scope import Scope
from refman.jobs import Runner
from refman.model.errors import Cancelled, DamagedLibrary
from refman.model.query import Node
from refman.store import Library, Reading, counting, papers, search
from refman.store.papers import Row

if TYPE_CHECKING:
    from refman.store.ranking import Ranked

PAGE = 64
"""Papers that are shown first, while the others are looked for, where nobody knows how many there
is room for. Where few papers are found, each of them takes long."""
_STRETCH = 10_000

Asking = Callable[[Reading], "search.Asked | Ranked"]
"""Puts the question of a scope to a library."""


class Found(NamedTuple):
    """What a search found.

    Args:
        ids: in order.
        whole: whether these are all; else the first page of them.
        places: where those that were sought stand in `ids`; -1 where they do not.
        totals: of the library, where it was counted too.
        rows: the first of them, for the table: what lies in the file alone takes long to read.
    """

    ids: "array[int]"
    whole: bool
    places: Mapping[int, int]
    totals: tuple[int, int] | None
    rows: Sequence[Row] = ()


class Wanted(NamedTuple):
    """What is searched for.

    Args:
        asked: the question.
        sought: papers whose places are told.
        page: how many papers the first page has; 0 for none.
        shown: of how many papers the rows are read.
        counts: whether the library is counted too, which no search changes.
        heard: how much news of the library there was before; with more of it, the rows that were
            read are perhaps as they were.
    """

    asked: Asking
    sought: Collection[int]
    page: int
    shown: int
    counts: bool
    heard: int


class Searcher:
    """Does one search at a time: a later one overtakes the one that runs.

    Asked by one thread. What is found is told by the thread that searches, to whoever looks then
    whether it is still `wanted`.

    Args:
        tell: gets what was wanted, and what was found.
        fail: gets an exception: a library that can no longer be read must not look empty.
    """

    def __init__(
        self,
        library: Library,
        tell: Callable[[Wanted, Found], object],
        fail: Callable[[BaseException], object],
    ) -> None:
        self._library = library
        self._tell = tell
        self._fail = fail
        self._runner: Runner | None = None
        self._reading: Reading | None = None
        self.wanted: Wanted | None = None

    @property
    def beside(self) -> bool:
        """Whether searches are done in another thread."""
        return self._runner is not None

    def turn(self, runner: Runner) -> None:
        """Have searches done by `runner` from now on."""
        self._runner = runner

    def overtake(self) -> None:
        """Nobody wants any more what the search that runs would find."""
        self.wanted = None
        if reading := self._reading:
            reading.interrupt()  # whatever is asked for next is handed over after this

    def search(self, wanted: Wanted) -> None:
        """Find it, after `overtake`."""
        self.wanted = wanted
        if self._runner is None:
            self._search(wanted)
        else:
            job = self._runner.submit(tr("Search"), lambda _: self._search(wanted))
            job.future.add_done_callback(self._tell_failure)

    def close(self) -> None:
        """Finish what was begun."""
        if self._runner is not None:
            self._runner.close()

    def _search(self, wanted: Wanted) -> None:
        reading = self._reading = self._library.reading
        try:
            answers = find(reading, wanted, lambda: self.beside)
            for found in reading.wanted(answers, lambda: self.wanted is wanted):
                self._tell(wanted, found)
        finally:
            self._reading = None

    def _tell_failure(self, search: Any) -> None:
        error = None if search.cancelled() else search.exception()
        if error and not isinstance(error, Cancelled):
            self._fail(error)


def asking(scope: Scope, node: Node) -> tuple[Asking, bool]:
    """How a scope is asked for, and whether the best matches come first."""
    if not (scope.best and scope.text.strip()):
        asked = partial(search.Asked, node=node, sort=scope.sort, descending=scope.descending)
        return asked, False
    from refman.store import ranking  # no start needs it

    ranked = partial(
        ranking.asked, node=node, sort=scope.sort, descending=scope.descending, best=True
    )
    return ranked, bool(ranking.tiers(node))


def find(reading: Reading, wanted: Wanted, on: Callable[[], bool]) -> Iterator[Found]:
    """What is found, the first page before all.

    Args:
        on: whether all are wanted after the first page.
    """
    question, sought, page = wanted.asked(reading), wanted.sought, wanted.page
    ids, whole = question.first(page) if page else (question.every(), True)
    totals = _totals(reading) if wanted.counts and whole else None
    yield Found(ids, whole, _places(ids, sought), totals, _rows(reading, ids[: wanted.shown]))
    if not whole and on():
        ids, totals = question.every(), _totals(reading) if wanted.counts else None
        yield Found(ids, True, _places(ids, sought), totals)


def _rows(reading: Reading, ids: "array[int]") -> Sequence[Row]:
    """None where one is missing; of what is damaged the table tells when it reads it itself."""
    try:
        found = papers.rows(reading, ids) if ids else []
    except DamagedLibrary:
        return ()
    return found if len(found) == len(ids) else ()


def _places(ids: "array[int]", sought: Collection[int]) -> Mapping[int, int]:
    """By the search thread: going through a million takes longer than a window may be held up."""
    places = dict.fromkeys(sought, -1)
    wanted = set(places)
    for start in range(0, len(ids) if wanted else 0, _STRETCH):
        stretch = ids[start : start + _STRETCH]
        if here := wanted.intersection(stretch):
            rows = enumerate(stretch, start)
            places.update((one, row) for row, one in rows if one in here)
    return places


def _totals(reading: Reading) -> tuple[int, int]:
    """How many papers there are outside the trash and, while that is none, in it."""
    total = counting.total(reading)
    return total, 0 if total else search.count(reading, Scope(place="trash").node())
