"""What all panes of a window share: the library, the scope and what it finds, the selection.

Panes never speak to one another. They ask the session to change something and listen to its
signals, which all arrive in the GUI thread:

    news               a `model.changes.Changes`: something was written, here or elsewhere
    scope_changed      the scope was narrowed, widened or sorted
    results_changed    `results` (and `error`) are those of the current scope
    selection_changed  `selection` is another
    gone_to            `selection` was asked for, and is to be seen though it may be no other
    reported           an `Outcome` of a command, after the `news` of what it changed
    failed             an exception, for the presenter
    jobs_changed       `jobs` that run or wait are others
    held_up            `held` is another: the writer waits for another program, or no longer
    progressed         done and total (-1: unknown) of the job that runs, and how many papers of it
                       are done (-1: unknown)
    closing            the session ends; what is run now is still done
    hindered           the library can no longer be changed: true; or can be again: false
    begun              the window is painted: what waited for that may be asked
    shortcuts_changed  commands have other keys
"""

from array import array
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from refman.commands import Situation
from refman.gui.beside import Beside, Patience
from refman.gui.running import Running
from refman.gui.scope import ORDERS, Narrowing, Scope
from refman.gui.searching import PAGE, Found, Searcher, Wanted, asking
from refman.jobs import Inline, Runner, Turning
from refman.model.changes import Changes
from refman.model.entry import EntryId, Ids
from refman.model.errors import QueryError
from refman.model.query import Node
from refman.settings import Settings, Store
from refman.store import Library, Reading, people, search

if TYPE_CHECKING:
    from refman.gui.behind import Behind
    from refman.gui.hits import Hits
    from refman.gui.projects import Projects
    from refman.gui.standing import Standing
    from refman.store.papers import Row

_NOTICE_MILLISECONDS = 1000
_MOMENT = 0.01
"""Seconds, of the 16 ms after which the eye sees that a window waits: to paint what there is takes
the others."""
_AT_ONCE = 10_000
"""Of a library with no more papers, all that are found are there as soon as the first of them."""


class Session(Running):
    """See the module. Lives in the GUI thread.

    Args:
        state: what is kept between starts for this library.
        besides: makes what answers `beside` the window, from `begin` on; without it all is
            answered at once. Searches are done at once too, until `search_beside`.

    Of many results the first page comes first, as many papers as a pane said there is `room` for,
    and `whole` tells whether the others have come; `once_whole` waits for them; `ranked`: the best
    matches come first in them. `places` says where in them the papers stand that `sought`, which a
    pane may set, asked for; `rows` are the first of them, where they were read too. `hits` marks
    what was searched for; None where nothing is to be marked.

    `total` is the number of papers outside the trash, or at the start with a first page at least
    that of the papers on it; `all_gone`, while that is none, of those in it.

    `put_back`: the backup that takes the place of the library, damaged, once all is closed.
    """

    news = Signal(object)
    scope_changed = Signal()
    results_changed = Signal()
    selection_changed = Signal()
    gone_to = Signal()
    closing = Signal()
    begun = Signal()
    hindered = Signal(bool)

    _found = Signal(object, object)

    def __init__(
        self,
        library: Library,
        settings: Settings,
        state: Store,
        runner: Runner | None = None,
        besides: Callable[[], Runner] | None = None,
    ) -> None:
        # A copy of many papers takes minutes, and what is looked at waits for none of it.
        self._prompt, reader = Turning(), Turning()
        self._patience = Patience(_MOMENT)
        super().__init__(library, settings, runner, reader, lambda: self.scope.projects)
        self._copying = reader
        self.state = state
        self.scope = Scope()
        self._narrowings: list[Narrowing] = []
        self._order = (self.scope.sort, self.scope.descending)
        self.results: array[int] = array("q")
        self.whole = True
        self.places: Mapping[int, int] = {}
        self.rows: Sequence[Row] = ()
        self.sought: Callable[[], Collection[int]] = tuple
        self.room: Callable[[], int] = lambda: PAGE
        self.put_back: Path | None = None
        self.total = 0
        self.all_gone = 0
        self.error: QueryError | None = None
        self.ranked = False
        self.hits: Hits | None = None
        self._want_whole: dict[QObject, Callable[[], object]] = {}
        self._searcher = Searcher(library, self._found.emit, self.failed.emit)
        self._besides = besides or Inline
        self._waits = besides is not None
        self._uncounted = True
        self._hindered = not library.writable
        self._heard = 0
        self._sees_trash = False
        self._found.connect(self._take_results)
        self._stop_observing = library.observe(lambda news: self._call(partial(self._hear, news)))
        self._timer = QTimer(self, interval=_NOTICE_MILLISECONDS)
        self._others = Beside(library, self._prompt, self)
        self._others.failed.connect(self.failed)
        self.closing.connect(self._others.close)
        self._timer.timeout.connect(lambda: self._others.ask(self._notice, lambda _: None))

    def where_unwritable(self, *slots: Callable[[bool], object]) -> None:
        """Have each be called with true where the library cannot be changed, now or later, and with
        false once it can be again: with what Qt has by itself (`setDisabled`, `setReadOnly`), it is
        forgotten with the widget."""
        for slot in slots:
            self.hindered.connect(slot)
            if not self.library.writable:
                slot(True)

    def tell_hindrance(self) -> None:
        """Have all that would change the library go off, where it cannot be changed any more, and
        on again, where it can."""
        before, self._hindered = self._hindered, not self.library.writable
        if before or self._hindered:
            self.hindered.emit(self._hindered)
            self.selection_changed.emit()  # commands look again

    def watch_others(self) -> None:
        """Look for what other processes write, once a second."""
        self._timer.start()

    def once_found(self, asker: QObject, act: Callable[[], object]) -> None:
        """Have `act` run once the papers of the scope that was just set are painted, or at least
        the first of them; while searches are done at once, now."""
        if self._searcher.beside:
            self.behind.wait(asker, act)
        else:
            act()

    @cached_property
    def behind(self) -> "Behind":
        """What waits for papers to be painted."""
        from refman.gui.behind import Behind  # no start needs it

        return Behind(self)

    def search_beside(self, searcher: Runner) -> None:
        """Search in another thread from now on, a later search overtaking the one that runs."""
        self._searcher.turn(searcher)
        if not self.whole:
            self.refresh()

    def begin(self) -> None:
        """Have answered from now on what is asked beside the window."""
        self._waits = False
        self._prompt.turn(self._besides())
        self._copying.turn(self._besides())
        if self._besides is not Inline:  # else whoever writes does it: it takes minutes
            self._exporter = self._besides()
        self.begun.emit()

    def beside(self, asker: QObject, *, patient: bool = False) -> Beside:
        """What `asker` may ask, as long as it is there, without waiting for the answer, or for a
        moment where it is `patient`."""
        patience = self._patience if patient else None
        made = Beside(self.library, self._besides(), asker, held=self._waits, patience=patience)
        made.failed.connect(self.failed)
        self.begun.connect(made.begin)
        self.closing.connect(made.close)
        return made

    def promptly(self, asker: QObject) -> Beside:
        """What `asker` may ask that is answered within a moment, and over a slow network later:
        until `begin` at once, then by one thread for all who ask so."""
        made = Beside(self.library, self._prompt, asker, patience=self._patience)
        made.failed.connect(self.failed)
        self.closing.connect(made.close)
        return made

    def narrow(self, **changes: Any) -> None:
        """Change parts of the scope (`Scope`'s own names) and search again.

        A place with an order of its own is shown in that; the one before it comes back after it.
        """
        scope = self._ordered(self.scope._replace(**changes), asked="sort" in changes)
        if scope != self.scope:
            self.scope = scope
            self._want_whole.clear()
            now = scope.narrowings()
            kept = [one for one in self._narrowings if one in now]
            self._narrowings = kept + [one for one in now if one not in kept]
            with self.at_once():
                self.scope_changed.emit()
            paged = self._searcher.beside and self.total > _AT_ONCE
            self._look(paged=paged, shown=self.room())

    def _ordered(self, scope: Scope, *, asked: bool) -> Scope:
        before, now = ORDERS.get(self.scope.place), ORDERS.get(scope.place)
        shown = (self.scope.sort, self.scope.descending)
        if asked or before == now:
            return scope
        if shown != before:
            self._order = shown
        sort, descending = now or self._order
        return scope._replace(sort=sort, descending=descending)

    def widen(self) -> bool:
        """Take away the narrowing that was added last; False when there is none."""
        if not self._narrowings:
            return False
        self.narrow(**self.scope.without(self._narrowings[-1])._asdict())
        return True

    def select(self, entries: Sequence[EntryId]) -> None:
        """Make `entries` the selection, in the order of the table."""
        if self.selection != entries:
            self.selection = entries if isinstance(entries, Ids) else Ids(entries)
            if self._sees_trash:
                self._look_where_it_stands()
            with self.at_once():
                self.selection_changed.emit()

    def go_to(self, entry: EntryId) -> None:
        """Select a paper, and have it seen where it is selected already but scrolled away."""
        self.select((entry,))
        self.gone_to.emit()

    def refresh(self) -> None:
        """Search again; whatever search still runs is overtaken."""
        self._look(paged=False)

    def search_first_page(self) -> None:
        """Search for the first page alone, here and now; the others wait for `search_beside`."""
        self._look(paged=True, shown=self.room())

    def once_whole(self, asker: QObject, act: Callable[[], object]) -> None:
        """Have `act` run once all results are there, perhaps now. They come from beside; where
        others are asked for meanwhile, nobody wants these any more."""
        self._want_whole[asker] = act
        if self.whole:
            self._tell_whole()

    def _tell_whole(self) -> None:
        wanted, self._want_whole = self._want_whole, {}
        for asker, act in wanted.items():
            if isValid(asker):
                act()

    def _look(self, *, paged: bool, shown: int = 0) -> None:
        self._searcher.overtake()
        try:
            node = self.scope.node()
        except QueryError as error:
            self.error, self.hits = error, None
            self.results_changed.emit()
            return
        self.error = None
        self._sees_trash = search.sees_trash(node)
        asked, self.ranked = asking(self.scope, node)
        self._mark(node)
        page = self.room() if paged else 0
        self._searcher.search(
            Wanted(asked, self.sought(), page, shown, self._uncounted, self._heard)
        )

    def _mark(self, node: Node) -> None:
        self.hits = None
        if self.scope.text.strip():
            from refman.gui.hits import hits  # no start needs it

            self.hits = hits(node)

    def situation(self) -> Situation:
        """What decides which commands can be used now."""
        scope, known = self.scope, self.standing.known
        return Situation(
            len(self.selection),
            self.total,
            known.undo[1],
            known.redo[1],
            trashed=known.trashed if self._sees_trash else 0,
            searched=bool(scope.text.strip()),
            narrowed=scope.narrowed or scope.place != "all",
            authors=len(scope.people),
            gone=known.gone,
            projects=len(scope.projects),
            hindrance=self.library.hindrance,
        )

    def tell(self, news: Changes) -> None:
        """Have all panes hear of what no change of the library tells: what projects cite."""
        self._hear(news)

    @cached_property
    def standing(self) -> "Standing":
        """Where the library stands; made by the first who asks, which no start does."""
        from refman.gui.standing import Standing

        made = Standing(self)
        made.look(self._perhaps_trashed())
        return made

    @cached_property
    def projects(self) -> "Projects":
        """LaTeX projects, as they are watched and shown; made for the first."""
        from refman.gui.projects import Projects

        return Projects(self)

    def close(self) -> None:
        """Finish what was begun and let the library go."""
        self.closing.emit()
        self._timer.stop()
        self._stop_observing()
        self.library.tell_waiting(lambda _: None)
        self._searcher.close()
        self._give_up_reading()
        self._copying.close()
        self._exporter.close()  # before whom it waits for
        self._runner.close()
        self._messages.clear()
        self.library.close()

    def _look_where_it_stands(self) -> None:
        if "standing" in vars(self):
            self.standing.look(self._perhaps_trashed())

    def _perhaps_trashed(self) -> Sequence[EntryId]:
        return self.selection if self._sees_trash else ()

    def _notice(self, _: Reading) -> Iterator[bool]:
        yield self.library.notice_others()

    def _hear(self, news: Changes) -> None:
        self._heard += 1
        self.library.reading.look_again()
        self._look_where_it_stands()
        self.news.emit(news)
        if news.everything:
            self.tell_hindrance()
        if news.tagged and not news.everything and not self.scope.by_tags:
            return  # the same papers are found, in the same order
        if news != Changes(news.label, documents=news.documents, id=news.id, again=news.again):
            self._uncounted = True
            picked = self.scope.people
            now = people.shown(self.library.reading, picked) if picked else picked
            if now != picked:
                self.narrow(people=now)
            else:
                self.refresh()

    def _take_results(self, wanted: Wanted, found: Found) -> None:
        if wanted is self._searcher.wanted:
            self.error = None
            self.results, self.whole, self.places = found.ids, found.whole, found.places
            self.rows = found.rows if wanted.heard == self._heard else ()
            if found.totals is not None:
                self.total, self.all_gone = found.totals
                self._uncounted = False
            if not found.whole:
                self.total = max(self.total, len(found.ids))
            if self._sees_trash:
                self._look_where_it_stands()
            with self.at_once():
                self.results_changed.emit()
            if self.whole:
                self._tell_whole()
