"""From the command to a painted, filled window, beside a bare window with an empty table."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.ratio import Ratio

BARE = """
import sys
from PySide6.QtCore import QAbstractTableModel, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

class Empty(QAbstractTableModel):
    def rowCount(self, parent=None): return 0
    def columnCount(self, parent=None): return 8

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, done)
        return False

def done():
    print("painted", flush=True)
    app.quit()

app = QApplication(sys.argv)
window, table, watch = QMainWindow(), QTableView(), Painted()
model = Empty()
table.setModel(model)
table.viewport().installEventFilter(watch)
window.setCentralWidget(table)
window.resize(1440, 900)
window.show()
app.exec()
"""


def measure(rounds: int) -> Ratio:
    """Start both in turn, `rounds` times each, on a seeded library that is already there."""
    with tempfile.TemporaryDirectory() as folder:
        environment = _environment(Path(folder), Path(folder) / "library.refman")
        _run([sys.executable, "-m", "refman", "seed"], environment)
        floor, ours = _medians(rounds, (_BARE, environment), (_REFMAN, environment))
    return Ratio("start to a painted window, 226 papers", floor, ours, "ratio 1.5")


def with_many(few: Path, many: Path, rounds: int) -> Ratio:
    """Start on a library of a thousand papers and on one of many, in turn with the bare window."""
    with tempfile.TemporaryDirectory() as folder:
        sides = [_environment(Path(folder) / path.stem, path) for path in (few, many)]
        floor, less, more = _medians(
            rounds, (_BARE, sides[0]), *((_REFMAN, side) for side in sides)
        )
    bound = "1.3 times that with 1,000"
    return Ratio("start to a painted window", floor, more, bound, few=less)


def bare_memory() -> tuple[float, float]:
    """Megabytes of the process with the bare window, and of those without pages of files."""
    tell = "\nprint(open('/proc/self/status').read())\n"
    command = [sys.executable, "-c", BARE + tell]
    with tempfile.TemporaryDirectory() as folder:
        environment = _environment(Path(folder), Path(folder))
        done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE)
    lines = [line.split() for line in done.stdout.decode().splitlines()]
    found = {line[0]: int(line[1]) / 1024 for line in lines if line[-1:] == ["kB"]}
    return found["VmRSS:"], found["RssAnon:"]


_BARE = [sys.executable, "-c", BARE]
_REFMAN = [sys.executable, "-m", "refman"]


def _medians(rounds: int, *sides: tuple[list[str], dict[str, str]]) -> list[float]:
    for command, environment in sides:
        _painted(command, environment)  # fills the file cache and the byte code
    times = [[_painted(*side) for side in sides] for _ in range(rounds)]
    return [statistics.median(side) for side in zip(*times, strict=True)]


def _environment(folder: Path, library: Path) -> dict[str, str]:
    folder.mkdir(exist_ok=True)
    screen = {"name": "screen", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96}
    screens = folder / "screens.json"  # offscreen, Qt's own is too small for the four panes
    screens.write_text(json.dumps({"screens": [screen]}))
    inherited = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return {
        "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
        **inherited,
        "REFMAN_LIBRARY": str(library),
        "REFMAN_CONFIG": str(folder / "config"),
        "REFMAN_MEASURE_START": "1",
    }


def _run(command: list[str], environment: dict[str, str]) -> None:
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)


def _painted(command: list[str], environment: dict[str, str]) -> float:
    """Milliseconds until the program says that its window is painted."""
    begun = time.perf_counter()
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        elapsed = time.perf_counter() - begun
    if line.strip() != b"painted":
        raise RuntimeError(f"{' '.join(command[:3])} did not paint: {line!r}")
    return elapsed * 1000
