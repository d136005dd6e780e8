"""Every paper selected and exported, beside bare SQLite reading every paper into a file."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from refman.model.entry import EntryId
from tests.benchmarks.ratio import Ratio
from tests.benchmarks.window import Pilot, floor, forget_peak, memory


def measure(pilot: Pilot) -> Iterator[Ratio]:
    """Times are for a thousand papers."""
    session, papers = pilot.session, pilot.window.papers
    thousands = len(session.results) / 1000
    took = pilot.see(papers.select_all, seen=pilot.window)
    yield Ratio("select all", 0, took.all, "16 ms")
    session.select(())
    everything = tuple(EntryId(one) for one in session.results)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "refs.bib"
        forget_peak()
        before = memory()
        took = pilot.see(
            lambda: session.run_on(everything, "export", output=str(path), force=True),
            session.reported, seen=pilot.window,
        )  # fmt: skip
        grown = memory("VmHWM") - before
        least = floor(lambda: _written(pilot, Path(folder) / "floor.txt"))
    what = "export of all, per 1,000 papers"
    yield Ratio(what, least / thousands, took.all / thousands, "as with 1,000")
    yield Ratio("export of all: memory that it takes", 0, grown, "as with 1,000", "MB")
    yield Ratio("export of all: longest block", 0, took.blocked, "16 ms")


def _written(pilot: Pilot, path: Path) -> None:
    with path.open("w") as file:
        for row in pilot.bare.execute("select fields from entries"):
            file.write(row[0])
