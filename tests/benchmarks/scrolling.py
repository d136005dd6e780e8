"""Memory after the start and after scrolling from end to end, and the time of one jump.

The floors are the process with a bare window, and a bare table of Qt's with as many rows and
columns, whose cells are made as they are asked for.
"""

import time
from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QTableView

from tests.benchmarks.bare import bare_table
from tests.benchmarks.ratio import Ratio
from tests.benchmarks.start import bare_memory
from tests.benchmarks.window import Pilot, memory

_JUMPS = 1000


def measure(pilot: Pilot) -> Iterator[Ratio]:
    """Scroll by equal jumps through all papers."""
    started, own = memory(), memory("RssAnon")
    table = pilot.window.papers.table
    times = _scrolled(table)
    scrolled, scrolled_own = memory(), memory("RssAnon")
    bare = bare_table(len(pilot.session.results))
    bare.resize(table.size())
    pilot.see(bare.show, seen=bare.viewport())
    floor = _scrolled(bare)[len(times) // 2]
    bound = "1.5 times that with 1,000"
    least, least_own = bare_memory()
    yield Ratio("memory after start", least, started, bound, "MB")
    yield Ratio("memory after start, without pages of files", least_own, own, bound, "MB")
    yield Ratio("memory after scrolling from end to end", least, scrolled, bound, "MB")
    yield Ratio("the same without pages of files", least_own, scrolled_own, bound, "MB")
    yield Ratio("a jump in the table, painted: median", floor, times[len(times) // 2], "")
    yield Ratio("a jump in the table, painted: longest", floor, times[-1], "16 ms")


def _scrolled(table: QTableView) -> list[float]:
    """Milliseconds of each jump, the longest last."""
    bar, times = table.verticalScrollBar(), []
    for number in range(1, _JUMPS + 1):
        begun = time.perf_counter()
        bar.setValue(bar.maximum() * number // _JUMPS)
        table.viewport().repaint()
        times.append(1000 * (time.perf_counter() - begun))
        QApplication.processEvents()  # what came too late is taken, else no row is read after it
    return sorted(times)
