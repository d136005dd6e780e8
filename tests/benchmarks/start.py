"""From the command to a painted, filled window, beside a bare window with an empty table."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

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


class Ratio(NamedTuple):
    """Medians in milliseconds; `bound` is the ratio that the project wants at most."""

    what: str
    floor: float
    refman: float
    bound: str


def measure(rounds: int) -> Ratio:
    """Start both in turn, `rounds` times each, on a seeded library that is already there."""
    with tempfile.TemporaryDirectory() as folder:
        environment = _environment(Path(folder))
        _run([sys.executable, "-m", "refman", "seed"], environment)
        bare = [sys.executable, "-c", BARE]
        refman = [sys.executable, "-m", "refman"]
        for command in (bare, refman):
            _painted(command, environment)  # fills the file cache and the byte code
        pairs = [
            (_painted(bare, environment), _painted(refman, environment)) for _ in range(rounds)
        ]
    floor, ours = (statistics.median(side) for side in zip(*pairs, strict=True))
    return Ratio("start to a painted window, 226 papers", floor, ours, "1.5")


def _environment(folder: Path) -> dict[str, str]:
    screen = {"name": "screen", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96}
    screens = folder / "screens.json"  # offscreen, Qt's own is too small for the four panes
    screens.write_text(json.dumps({"screens": [screen]}))
    inherited = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return {
        "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
        **inherited,
        "REFMAN_LIBRARY": str(folder / "library.refman"),
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
