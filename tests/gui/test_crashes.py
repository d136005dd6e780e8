"""Reports say where in refman it happened and nothing that is the user's; an end that was none is
told of at the next start."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from refman.gui.crashes import Ended, Watch, report_of
from refman.gui.dialogs.report import ReportDialog
from refman.gui.window import MainWindow
from tests.gui.conftest import child

_SECRET = "My unpublished title by Ada Lovelace in /home/ada/thesis.refman"


def _fail(error: Exception, cause: Exception | None = None) -> None:
    raise error from cause


def _raised(error: Exception, cause: Exception | None = None) -> Exception:
    with pytest.raises(type(error)) as caught:
        _fail(error, cause)
    return caught.value


@pytest.mark.parametrize("kind", [ValueError, KeyError, OSError, RuntimeError, TypeError])
def test_a_report_has_nothing_of_papers_names_and_folders(kind: type[Exception]) -> None:
    report = report_of(_raised(RuntimeError(_SECRET), _raised(kind(_SECRET))))
    for secret in ("unpublished", "Lovelace", "/home", "thesis", str(Path.home()), str(Path.cwd())):
        assert secret not in report
    assert kind.__name__ in report
    assert "which led to:" in report
    assert "in _fail" in report


def test_what_python_words_itself_is_kept() -> None:
    error = AttributeError("'NoneType' object has no attribute 'title'")
    assert str(error) in report_of(_raised(error))


def test_a_window_that_was_closed_leaves_nothing_to_tell(tmp_path: Path) -> None:
    first = Watch(tmp_path / "state", tmp_path / "l.refman")
    first.begin()
    first.end()
    again = Watch(tmp_path / "state", tmp_path / "l.refman")
    again.begin()
    again.end()
    assert (first.before, again.before) == (None, None)
    assert list((tmp_path / "state").iterdir()) == []


def _ended(tmp_path: Path, how: str) -> Ended | None:
    """What is found after a process with a window on a library ended in some way."""
    program = (
        "import sys, os, signal; from pathlib import Path; from refman.gui.crashes import Watch\n"
        "Watch(Path(sys.argv[1]), Path(sys.argv[2])).begin()\n" + how
    )
    place = (str(tmp_path / "state"), str(tmp_path / "Ada's thesis.refman"))
    subprocess.run([sys.executable, "-c", program, *place], check=False, capture_output=True)
    watch = Watch(Path(place[0]), Path(place[1]))
    watch.begin()
    watch.end()
    return watch.before


@pytest.mark.skipif(os.name != "posix", reason="ends processes by POSIX signals")
def test_a_killed_start_is_told_of_without_a_report(tmp_path: Path) -> None:
    assert _ended(tmp_path, "os.kill(os.getpid(), signal.SIGKILL)") == Ended("")


@pytest.mark.skipif(os.name != "posix", reason="ends processes by POSIX signals")
def test_a_broken_start_leaves_the_places_in_code(tmp_path: Path) -> None:
    found = _ended(tmp_path, f"os.kill(os.getpid(), {int(signal.SIGSEGV)})")
    assert found is not None
    assert "Segmentation fault" in found.report
    assert "thesis" not in found.report
    assert str(tmp_path) not in found.report


@pytest.mark.skipif(os.name != "posix", reason="the lock is POSIX'")
def test_a_window_that_is_open_is_no_end(tmp_path: Path) -> None:
    other = Watch(tmp_path, tmp_path / "l.refman")
    other.begin()
    watch = Watch(tmp_path, tmp_path / "l.refman")
    watch.begin()
    watch.end()
    assert watch.before is None
    assert watch._path.exists(), "it is the other window's"
    other.end()
    assert not watch._path.exists()


def test_where_no_state_can_be_kept_the_window_opens_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way")
    watch = Watch(tmp_path / "state", tmp_path / "l.refman")
    watch.begin()
    watch.end()
    assert watch.before is None


def test_the_next_start_says_what_is_there(window: MainWindow) -> None:
    window.session.run("tag.create", tag="last deed")
    window.session.run("tag.create", tag="undone")
    window.session.run("undo")
    window.presenter.tell_end(Ended("Segmentation fault in refman/gui/window.py"))
    said = str(window.presenter.strip.message())
    assert "ended by a fault of its own" in said
    assert "last deed" in said
    assert "undone" not in said
    window.presenter._show_report("places")
    assert child(window, ReportDialog).text.toPlainText() == "places"


def test_the_file_that_a_start_is_given_takes_no_word_of_the_last_end_away(
    window: MainWindow, tmp_path: Path
) -> None:
    bib = tmp_path / "refs.bib"
    bib.write_text("@misc{one,}\n")
    window.presenter.tell_end(Ended("places"))
    window.take([bib])
    strip = window.presenter.strip
    assert "view, link or import?" in str(strip.message())
    strip.dismiss()
    assert "ended by a fault of its own" in str(strip.message())
    window.session.run("tag.create", tag="a deed")
    assert "ended by a fault of its own" in str(strip.message())


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_what_nobody_caught_in_another_thread_is_shown_in_the_window(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(threading, "__excepthook__", lambda _: None)
    window.presenter.take_over()

    def fail() -> None:
        raise KeyError(_SECRET)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: window.findChild(ReportDialog) is not None)
    assert "KeyError" in child(window, ReportDialog).text.toPlainText()
