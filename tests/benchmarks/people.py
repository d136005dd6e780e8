"""The pane of the authors: opened, filtered by typing a name, and the one with most papers picked.

What a key is timed to is the first page of those whom it finds, painted, or found to be the one
that stands there already; the rest of a list comes later, and the next key stops it. The pane that
was opened has its list before anything is typed into the other: else the first key would be timed
beside it.

The floors are bare SQLite: counting the papers of all authors, going through all names, finding
the papers of one.
"""

from collections.abc import Iterator
from functools import partial

from refman.gui.views.authors import AuthorsPane
from tests.benchmarks.ratio import Ratio
from tests.benchmarks.window import Pilot, floor, type_into, wait

_COUNTS = "select person, count(*) from entry_people group by person order by 2 desc limit 50"
_NAMES = "select id from people where sort_key like '%smi%' limit 50"
_PAPERS = (
    "select count(*) from entry_people join entries on id = entry and trashed is null"
    " where person = ?"
)


def measure(pilot: Pilot) -> Iterator[Ratio]:
    """As the user does it, one after the other."""
    session, pane, bare = pilot.session, pilot.window.authors, pilot.bare
    made: list[AuthorsPane] = []

    def open_() -> None:
        made.append(AuthorsPane(session))
        made[0].resize(pane.size())
        made[0].show()
        made[0].repaint()

    counts = floor(lambda: bare.execute(_COUNTS).fetchall())
    took = pilot.see(open_, seen=pane)
    wait(lambda: made[0].model.whole)
    made[0].close()
    made[0].deleteLater()
    yield took.ratio("authors: opened", counts, "50 ms")
    line = pane.search.line
    listed = pane.model.listed
    seen = pane.list.viewport()
    typed = [
        pilot.see(partial(type_into, line, letter), listed, seen=seen) for letter in "smith\b\b jo"
    ]
    pilot.see(pane.search.clear, listed, seen=seen)
    wait(lambda: pane.model.whole)
    names = floor(lambda: bare.execute(_NAMES).fetchall())
    slowest = max(typed, key=lambda one: one.all)
    yield slowest.ratio("authors: a key in their search box, slowest", names, "50 ms")
    person = pane.model.person(0)
    papers = floor(lambda: bare.execute(_PAPERS, (person.id,)).fetchall())
    took = pilot.find(lambda: pane.list.setCurrentIndex(pane.model.index(0)))
    yield took.ratio(f"authors: who has most papers ({person.papers:,})", papers, "50 ms")
    yield took.block("authors: longest block by picking one", pilot.least_block)
