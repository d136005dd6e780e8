"""What a start does before the window is painted, counted: time would be another each time."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

import pytest

_COUNTING = """
import io, json, pathlib, sqlite3, sys

statements = []
connect = sqlite3.connect

def traced(*arguments, **options):
    connection = connect(*arguments, **options)
    connection.set_trace_callback(statements.append)
    return connection

sqlite3.connect = traced

class Out(io.StringIO):
    counts = None

    def write(self, text):
        from PySide6.QtWidgets import QApplication
        if "painted" in text and self.counts is None:
            self.counts = {
                "statements": len(statements),
                "modules": sum(name.split(".")[0] == "refman" for name in sys.modules),
                "widgets": len(QApplication.allWidgets()),
                "imported": sorted(sys.modules),
            }
        return len(text)

told, sys.stdout = sys.stdout, Out()
from refman.cli.window import start
start(pathlib.Path(sys.argv[1]))
counts = sys.stdout.counts | {"wait": sys.getswitchinterval()}
print(json.dumps(counts), file=told, flush=True)
"""

_MOST = {"statements": 47, "modules": 121, "widgets": 125}
"""A tenth more than it was when this was written."""

_LATER = (
    *("bibtexparser", "click", "concurrent.futures", "pylatexenc", "sqlite_utils"),
    *("http.client", "ssl", "subprocess", "urllib.request", "xml"),
    *("refman.formats", "refman.gui.actions", "refman.gui.commands"),
    *("refman.gui.dialogs.ask", "refman.gui.palette", "refman.model.language", "refman.services"),
)
"""What no start needs before its window is painted."""


@pytest.fixture(scope="module")
def counts(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Any]:
    """Of a start on the starter papers, the second: the first one makes them."""
    folder = tmp_path_factory.mktemp("start")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "REFMAN_CONFIG": str(folder),
        "REFMAN_MEASURE_START": "1",
    }
    command = [sys.executable, "-c", _COUNTING, str(folder / "library.refman")]
    for _ in range(2):
        done = subprocess.run(command, env=environment, capture_output=True, check=True, timeout=60)
    counted: Mapping[str, Any] = json.loads(done.stdout)
    return counted


@pytest.mark.parametrize("what", _MOST)
def test_a_start_does_not_come_to_do_more(counts: Mapping[str, Any], what: str) -> None:
    assert 0 < counts[what] <= _MOST[what]


def test_what_no_start_needs_is_imported_later(counts: Mapping[str, Any]) -> None:
    assert not set(_LATER) & set(counts["imported"])


def test_a_thread_that_computes_beside_the_window_gives_python_up_within_a_millisecond(
    counts: Mapping[str, Any],
) -> None:
    """One painting comes back from Qt some ten times, and may wait so long each time."""
    assert counts["wait"] < 0.001
