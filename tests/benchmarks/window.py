"""The real window on a library, driven as a user would: `python -m tests.benchmarks.window`.

Each measurement has a process of its own, so that what one leaves in memory no other finds.
"""

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.window import MainWindow
from refman.jobs import Writer
from refman.settings import Settings, state_of
from refman.store import Library
from tests.benchmarks.ratio import Ratio

_TICK = 1


class Took(NamedTuple):
    """Milliseconds until all was painted, and of those the longest without a look at events."""

    all: float
    blocked: float


class Pilot:
    """Drives a window; `bare` is a connection to the same library, for the floors."""

    def __init__(self, session: Session, window: MainWindow, bare: sqlite3.Connection) -> None:
        self.session = session
        self.window = window
        self.bare = bare

    def see(self, act: Callable[[], object], *awaited: SignalInstance, seen: QWidget) -> Took:
        """Do something, wait until each of these signals came, and paint what shows it."""
        missing = set(range(len(awaited)))
        links = [
            signal.connect(lambda *_, number=number: missing.discard(number))
            for number, signal in enumerate(awaited)
        ]
        begun = time.perf_counter()
        QTimer.singleShot(0, act)
        blocked = _wait(lambda: not missing, least_rounds=3)
        painting = time.perf_counter()
        seen.repaint()
        now = time.perf_counter()
        for link in links:
            QObject.disconnect(link)
        return Took(1000 * (now - begun), max(blocked, 1000 * (now - painting)))

    def find(self, act: Callable[[], object]) -> Took:
        """Do something that has papers looked for, until they are painted."""
        return self.see(act, self.session.results_changed, seen=self.window.papers)


def _wait(done: Callable[[], bool], least_rounds: int) -> float:
    """Look at events until `done`; returns the longest time without a look, in ms."""
    loop, timer = QEventLoop(), QTimer(interval=_TICK, timerType=Qt.TimerType.PreciseTimer)
    last, longest, rounds = time.perf_counter(), 0.0, 0

    def tick() -> None:
        nonlocal last, longest, rounds
        now = time.perf_counter()
        longest, last, rounds = max(longest, 1000 * (now - last) - _TICK), now, rounds + 1
        if rounds >= least_rounds and done():
            loop.quit()

    timer.timeout.connect(tick)
    timer.start()
    loop.exec()
    timer.stop()
    return longest


def floor(act: Callable[[], object]) -> float:
    """Milliseconds that something takes the second time."""
    act()
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
    _wait(lambda: bool(painted) and "actions_of" in vars(window), least_rounds=3)
    session.search_beside(Writer())
    session.begin()
    _wait(lambda: session.whole, least_rounds=3)
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
