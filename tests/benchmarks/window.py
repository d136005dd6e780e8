"""The real window on a library, driven as a user would: `python -m tests.benchmarks.window`.

Each measurement has a process of its own, so that what one leaves in memory no other finds.
"""

import gc
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import cached_property, partial
from importlib import import_module
from pathlib import Path
from threading import Event
from typing import NamedTuple

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from refman.gui import foreseen
from refman.gui.app import settle
from refman.gui.beforehand import Beforehand
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.window import MainWindow
from refman.jobs import Writer
from refman.settings import Settings, state_of
from refman.store import Library
from tests.benchmarks.bare import bare_table, fill_anew
from tests.benchmarks.ratio import Ratio

_TICK = 1
_LEAST = 3
"""Looks at events, whatever is waited for."""
_LONG = 200
"""Milliseconds beside which reading the file for the first time is little."""
_ROUNDS = 5
_UNPAINTED = 20
"""Looks at events without a painting, after which there is nothing to paint: whatever has to be
painted is so within a few, and a list that comes whole behind its first page is not yet read."""


class Took(NamedTuple):
    """Milliseconds until all was painted, and of those the longest without a look at events; then
    what processors gave to either: of all to every thread, of the block to the window's alone."""

    all: float
    blocked: float
    cpu: float
    busy: float

    def ratio(self, what: str, floor: float, bound: str) -> Ratio:
        """Of how long it took."""
        return Ratio(what, floor, self.all, bound, cpu=self.cpu)

    def block(self, what: str, floor: float) -> Ratio:
        """Of how long it held the window up."""
        return Ratio(what, floor, self.blocked, "16 ms", cpu=self.busy)


class Pilot:
    """Drives a window; `bare` is a connection to the same library, for the floors."""

    def __init__(self, session: Session, window: MainWindow, bare: sqlite3.Connection) -> None:
        self.session = session
        self.window = window
        self.bare = bare

    def see(
        self, act: Callable[[], object], *awaited: SignalInstance, seen: QWidget | None = None
    ) -> Took:
        """Do something, wait until each of these signals came and `seen`, or else the table of the
        papers, was painted after that; what has nothing new to show is not waited for."""
        missing = set(range(len(awaited)))
        links = [
            signal.connect(lambda *_, number=number: missing.discard(number))
            for number, signal in enumerate(awaited)
        ]
        watch = _Painting(seen or self.window.papers.table.viewport(), lambda: not missing)
        begun, given = time.perf_counter(), time.process_time()
        QTimer.singleShot(0, act)
        blocks = wait(watch.over)
        now, all_given = watch.ended or time.perf_counter(), time.process_time()
        watch.end()
        for link in links:
            QObject.disconnect(link)
        return Took(
            1000 * (now - begun), max(one.wall for one in blocks),
            1000 * (all_given - given), max(one.own for one in blocks),
        )  # fmt: skip

    @property
    def least_block(self) -> float:
        """Milliseconds that a bare table of the same size holds the window up by showing other
        rows."""
        return max(one.blocked for one in self._bare_paints)

    @property
    def least_paint(self) -> float:
        """Milliseconds until it has painted them."""
        return min(one.all for one in self._bare_paints)

    @cached_property
    def _bare_paints(self) -> list[Took]:
        bare = bare_table(len(self.session.results))
        bare.resize(self.window.papers.table.size())
        self.see(bare.show, seen=bare.viewport())
        return [self.see(partial(fill_anew, bare), seen=bare.viewport()) for _ in range(_ROUNDS)]

    def find(self, act: Callable[[], object]) -> Took:
        """Do something that has papers looked for, until they are painted."""
        return self.see(act, self.session.results_changed)


class _Painting(QObject):
    """Notes when a widget is painted after what changes it is done.

    `ended` is when it was done, where nothing was painted after it.
    """

    def __init__(self, widget: QWidget, done: Callable[[], bool]) -> None:
        super().__init__()
        self.ended = 0.0
        self._done = done
        self._looks = 0
        self._painted = False
        self._widget = widget
        widget.installEventFilter(self)

    def over(self) -> bool:
        """Whether it was painted, or will not be."""
        if self._painted or not self._done():
            return self._painted
        self.ended = self.ended or time.perf_counter()
        self._looks += 1
        return self._looks > _UNPAINTED

    def end(self) -> None:
        self._widget.removeEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        if event.type() == QEvent.Type.Paint and self._done():
            self._painted, self.ended = True, 0.0
        return False


class _Clocks(NamedTuple):
    """Milliseconds on the wall, and of the window's thread."""

    wall: float
    own: float

    @classmethod
    def now(cls) -> "_Clocks":
        return cls(1000 * time.perf_counter(), 1000 * time.thread_time())

    def since(self) -> "_Clocks":
        """What has passed since then."""
        now = _Clocks.now()
        return _Clocks(now.wall - self.wall, now.own - self.own)


def wait(done: Callable[[], bool]) -> list[_Clocks]:
    """Look at events until `done`; returns the times without a look, but for the shortest."""
    loop, timer = QEventLoop(), QTimer(interval=_TICK, timerType=Qt.TimerType.PreciseTimer)
    last, rounds, found = _Clocks.now(), 0, [_Clocks(0, 0)]

    def tick() -> None:
        nonlocal last, rounds
        passed = last.since()
        if passed.wall > 2 * _TICK:
            found.append(passed._replace(wall=passed.wall - _TICK))
        last, rounds = _Clocks.now(), rounds + 1
        if rounds >= _LEAST and done():
            loop.quit()

    timer.timeout.connect(tick)
    timer.start()
    loop.exec()
    timer.stop()
    return found


def floor(act: Callable[[], object]) -> float:
    """Milliseconds that something takes the second time, or the first where that is long."""
    first = _timed(act)
    return first if first > _LONG else _timed(act)


def _timed(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return 1000 * (time.perf_counter() - begun)


def type_into(field: QWidget, text: str) -> None:
    """Press keys; `\\b` is the backspace."""
    if text == "\b":
        QTest.keyClick(field, Qt.Key.Key_Backspace)
    else:
        QTest.keyClicks(field, text)


def memory(name: str = "VmRSS") -> float:
    """Megabytes of this process, as /proc/self/status has them."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(one.split()[1]) for one in lines if one.startswith(f"{name}:")) / 1024


def measure(name: str, library: Path) -> list[Ratio]:
    """What the module `name` measures in a window on `library`, in a process of its own."""
    screen = {"name": "screen", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96}
    with tempfile.TemporaryDirectory() as folder:
        screens = Path(folder) / "screens.json"
        screens.write_text(json.dumps({"screens": [screen]}))
        environment = {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}", **os.environ}
        command = [sys.executable, "-m", "tests.benchmarks.window", name, str(library)]
        done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE)
    return [Ratio(*one) for one in json.loads(done.stdout.splitlines()[-1])]


@contextmanager
def _pilot(path: Path, folder: Path) -> Iterator[Pilot]:
    app = QApplication.instance() or QApplication(["refman", "-style", "fusion"])
    assert isinstance(app, QApplication)
    library = Library.open(path)
    session = Session(library, Settings(folder), state_of(path, folder), Writer(), Writer)
    window = MainWindow(session)
    theme().apply(app)
    painted: list[bool] = []
    window.painted.connect(lambda: painted.append(True))
    session.search_first_page()
    window.show()
    wait(lambda: bool(painted) and "actions_of" in vars(window))
    session.search_beside(Writer())
    session.begin()
    foreseen.read(Event())
    beforehand = Beforehand(window, quiet=0)
    wait(lambda: session.whole and beforehand.done)
    gc.collect()
    settle()
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as bare:
            yield Pilot(session, window, bare)
    finally:
        session.close()


def main() -> int:
    """Run one measurement and print its lines as JSON."""
    name, path = sys.argv[1:]
    module = import_module(f"tests.benchmarks.{name}")
    with tempfile.TemporaryDirectory() as folder, _pilot(Path(path), Path(folder)) as pilot:
        found = list(module.measure(pilot))
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
