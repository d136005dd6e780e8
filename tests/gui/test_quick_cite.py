"""The small window that cites over all others."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from refman.gui import quick_cite
from refman.gui.quick_cite import QuickCite
from refman.gui.window import MainWindow
from tests.conftest import add


@pytest.fixture
def small(window: MainWindow, qtbot: QtBot) -> QuickCite:
    add(window.session.library, "The {\\TeX}book", author="Knuth, Donald E.", key="knuth1984")
    add(window.session.library, "The {\\LaTeX} book", author="Lamport, Leslie", key="lamport94")
    window.do_for_another("cite")
    made = window.citing.quick_cite
    qtbot.addWidget(made)
    return made


@pytest.fixture(autouse=True)
def typed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A program of our own types, into a file; it is the only one on PATH."""
    calls = tmp_path / "typed"
    program = tmp_path / "xdotool"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {calls}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return calls


def keys(small: QuickCite) -> Sequence[str]:
    return [row.key for row in small.rows]


def test_it_finds_while_one_types_and_types_what_enter_chooses(
    small: QuickCite, typed: Path, qtbot: QtBot
) -> None:
    assert small.isVisible()
    QTest.keyClicks(small.line, "lamport")
    assert keys(small) == ["lamport94"]
    QTest.keyClick(small.line, Qt.Key.Key_Return)
    assert not small.isVisible()
    qtbot.waitUntil(lambda: typed.exists() and typed.read_text().endswith("\n"))
    assert typed.read_text().splitlines() == [
        *("type", "--clearmodifiers", "--delay", "2", "--", "\\cite{lamport94}")
    ]


def test_a_field_is_searched_and_nothing_fails_on_the_way_to_it(
    small: QuickCite, window: MainWindow
) -> None:
    failed: list[Exception] = []
    window.session.failed.connect(failed.append)
    QTest.keyClicks(small.line, "author:lamport")
    assert (keys(small), failed) == (["lamport94"], [])


def test_several_are_marked_and_cited_together(small: QuickCite) -> None:
    QTest.keyClicks(small.line, "knuth")
    QTest.keyClick(small.line, Qt.Key.Key_Tab)
    small.line.setText("lamport")
    QTest.keyClick(small.line, Qt.Key.Key_Tab)
    QTest.keyClick(small.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "\\cite{knuth1984,lamport94}"


def test_a_mark_is_taken_away_again(small: QuickCite) -> None:
    QTest.keyClicks(small.line, "knuth")
    QTest.keyClick(small.line, Qt.Key.Key_Tab)
    QTest.keyClick(small.line, Qt.Key.Key_Tab)
    assert not small.marked


def test_without_a_program_that_types_it_is_copied(
    small: QuickCite, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    QTest.keyClicks(small.line, "knuth")
    QTest.keyClick(small.line, Qt.Key.Key_Return)
    assert QApplication.clipboard().text() == "\\cite{knuth1984}"
    assert window.status.said() == "Copied \\cite{knuth1984}"


def test_into_a_window_of_refman_where_letters_are_commands_nothing_is_typed(
    small: QuickCite, window: MainWindow, typed: Path, qtbot: QtBot
) -> None:
    window.show()
    QTest.keyClick(small.line, Qt.Key.Key_Return)
    window.activateWindow()
    window.papers.table.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.papers.table)
    qtbot.waitUntil(lambda: window.status.said().startswith("Copied \\cite"))
    assert not typed.exists()


def test_on_wayland_another_program_types(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert quick_cite._typist("x") == ()
    program = tmp_path / "wtype"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    assert quick_cite._typist("x") == (str(program), "--", "x")


def test_esc_leaves_and_the_next_call_begins_anew(small: QuickCite, window: MainWindow) -> None:
    QTest.keyClicks(small.line, "knuth")
    QTest.keyClick(small.line, Qt.Key.Key_Tab)
    QTest.keyClick(small.line, Qt.Key.Key_Escape)
    assert not small.isVisible()
    window.do_for_another("cite")
    assert small.isVisible()
    assert (small.line.text(), dict(small.marked)) == ("", {})
    assert window.citing.quick_cite is small


def test_opening_it_again_makes_nothing(small: QuickCite, window: MainWindow) -> None:
    small.hide()
    before = len(QApplication.allWidgets())
    window.do_for_another("cite")
    assert len(QApplication.allWidgets()) == before


def test_no_other_command_is_run_for_a_caller(window: MainWindow) -> None:
    window.do_for_another("window.quit")
    window.do_for_another("trash")
    window.do_for_another("window.quick-cite")
    assert "quick_cite" not in vars(window.citing)
    assert window.isVisible()


CALL = """
import sys
from refman.cli import main
status = main(["--library", sys.argv[1], "cite", "--window"])
assert "refman.commands" not in sys.modules
sys.exit(status)
"""


def test_the_shell_reaches_the_window_that_is_open(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    from refman.gui.door import Door

    library = tmp_path / "open.refman"
    door = Door(library, window)
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    with qtbot.waitSignal(door.asked_for, timeout=20_000) as asked:
        caller = subprocess.Popen([sys.executable, "-c", CALL, str(library)], env=environment)
    assert caller.wait() == 0
    assert asked.args == ["cite"]
