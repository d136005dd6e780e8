"""Every paper selected and exported, beside bare SQLite reading every paper into a file."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread

from PySide6.QtCore import QTimer

from refman.model.entry import Ids
from tests.benchmarks.bare import bare_table
from tests.benchmarks.ratio import Ratio
from tests.benchmarks.window import Pilot, floor, memory

_LOOK = 20
"""Milliseconds between two looks at the memory."""


def measure(pilot: Pilot) -> Iterator[Ratio]:
    """Times are for a thousand papers."""
    session, papers = pilot.session, pilot.window.papers
    thousands = len(session.results) / 1000
    took = pilot.see(papers.select_all)
    bare = bare_table(len(session.results))
    yield took.ratio("select all", floor(bare.selectAll), "16 ms")
    session.select(())
    everything = Ids(session.results)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "refs.bib"
        own: list[float] = [memory("RssAnon")]
        look = QTimer(interval=_LOOK)
        look.timeout.connect(lambda: own.append(memory("RssAnon")))
        look.start()
        took = pilot.see(
            lambda: session.run_on(everything, "export", output=str(path), force=True),
            session.reported,
        )  # fmt: skip
        look.stop()
        grown = max(own) - own[0]
        least, little = _floor(pilot, Path(folder) / "floor.txt")
    what = "export of all, per 1,000 papers"
    each = took._replace(all=took.all / thousands, cpu=took.cpu / thousands)
    yield each.ratio(what, least / thousands, "as with 1,000")
    # The pages of the library's file, up to 256 MB of them, are the system's to take back.
    yield Ratio(
        "export of all: memory that it takes, without pages of files",
        little,
        grown,
        "as with 1,000",
        "MB",
    )
    yield took.block("export of all: longest block", pilot.least_block)


def _floor(pilot: Pilot, path: Path) -> tuple[float, float]:
    """Milliseconds, and megabytes that are taken meanwhile."""
    own, over = [memory("RssAnon")], Event()

    def watch() -> None:
        while not over.wait(_LOOK / 1000):
            own.append(memory("RssAnon"))

    watcher = Thread(target=watch)
    watcher.start()
    least = floor(lambda: _written(pilot, path))
    over.set()
    watcher.join()
    return least, max(own) - own[0]


def _written(pilot: Pilot, path: Path) -> None:
    with path.open("w") as file:
        for row in pilot.bare.execute("select fields from entries"):
            file.write(row[0])
