"""Start-up, run as its user runs it: a process of its own."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from refman.gui.dialogs import renewing
from refman.gui.dialogs.no_library import NoLibraryDialog
from refman.store import Library, counting, tags

_WAIT = 60


def start(library: Path, config: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "refman", "--library", str(library), *arguments]
    return subprocess.run(
        command, env=environment(config), capture_output=True, text=True, timeout=_WAIT, check=False
    )


def environment(config: Path) -> dict[str, str]:
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "REFMAN_CONFIG": str(config),
        "REFMAN_MEASURE_START": "1",
    }


def papers(path: Path) -> int:
    with Library.open(path) as library:
        return counting.total(library.reading)


def test_nothing_that_was_made_for_the_window_stays_behind_it(tmp_path: Path) -> None:
    passing = tmp_path / "passing"
    passing.mkdir()
    given = environment(tmp_path) | {"TMPDIR": str(passing)}
    command = [sys.executable, "-m", "refman", "--library", str(tmp_path / "new.refman")]
    subprocess.run(command, env=given, capture_output=True, timeout=_WAIT, check=True)
    assert list(passing.iterdir()) == []


def test_a_new_library_is_filled_and_the_window_says_when_it_is_painted(tmp_path: Path) -> None:
    done = start(tmp_path / "new.refman", tmp_path)
    assert (done.returncode, done.stdout) == (0, "painted\n")
    assert papers(tmp_path / "new.refman") == 226


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are no bytes there")
def test_a_library_whose_name_is_no_text_is_shown(tmp_path: Path) -> None:
    """As those of an old disk whose names are in Latin-1."""
    library = Path(os.fsdecode(bytes(tmp_path) + b"/B\xfccher.refman"))
    done = start(library, tmp_path)
    assert (done.returncode, done.stdout) == (0, "painted\n"), done.stderr
    assert papers(library) == 226


def test_a_start_that_is_measured_is_told_to_the_next_as_no_end_from_outside(
    tmp_path: Path,
) -> None:
    start(tmp_path / "new.refman", tmp_path)
    assert list(tmp_path.rglob("open-*.txt")) == []


def test_a_library_that_was_made_but_never_touched_is_filled(tmp_path: Path) -> None:
    with Library.open(tmp_path / "new.refman"):
        pass
    start(tmp_path / "new.refman", tmp_path)
    assert papers(tmp_path / "new.refman") == 226


def test_a_library_in_which_something_was_done_is_shown_as_it_is(tmp_path: Path) -> None:
    with Library.open(tmp_path / "mine.refman") as library, library.change("New tag") as change:
        tags.create(change, "mine")
    assert start(tmp_path / "mine.refman", tmp_path).stdout == "painted\n"
    assert papers(tmp_path / "mine.refman") == 0


def test_a_user_can_start_empty_and_it_stays_so(tmp_path: Path) -> None:
    assert start(tmp_path / "new.refman", tmp_path, "--empty").stdout == "painted\n"
    assert papers(tmp_path / "new.refman") == 0
    start(tmp_path / "new.refman", tmp_path)
    assert papers(tmp_path / "new.refman") == 0


def test_an_older_library_opens_after_it_was_seen_to_be_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "old.refman"
    start(path, tmp_path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("update meta set value = '2' where name = 'index_version'")
    program = (
        "import sys; from refman.gui.dialogs import renewing; renewing._PATIENCE = 0;"
        "from refman.__main__ import main; sys.exit(main(sys.argv[1:]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "--library", path],
        env=environment(tmp_path), capture_output=True, text=True, timeout=_WAIT, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "painted\n")
    assert papers(path) == 226


def test_how_far_it_is_is_told_once_it_takes_a_while(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    told = renewing.Renewing(qapp, tmp_path / "thesis.refman")
    told(1, 4)
    assert vars(told)["_frame"] is None, "what is done at once does not flash by"
    monkeypatch.setattr(renewing, "_PATIENCE", 0)
    told(12_000, 1_000_000)
    told(0, 0)  # SQLite is at work: no news of the papers
    frame = told._frame
    assert frame is not None
    assert "12,000 of 1,000,000 papers" in [one.text() for one in frame.findChildren(QLabel)]
    assert "thesis" in frame.accessibleName()
    QTest.keyClick(frame, Qt.Key.Key_Escape)
    seen = [frame.isVisible()]
    told.close()
    assert [*seen, frame.isVisible()] == [True, False]


@pytest.mark.usefixtures("qapp")
def test_where_no_library_opens_the_reason_is_told_with_a_way_on(tmp_path: Path) -> None:
    dialog = NoLibraryDialog("It is not a library.", tmp_path / "x.refman")
    dialog._take("")
    assert dialog.path is None
    dialog._take(str(tmp_path / "other.refman"))
    assert dialog.path == tmp_path / "other.refman"


def test_a_library_of_which_the_window_cannot_read_the_first_things_is_told_of_in_a_window(
    tmp_path: Path,
) -> None:
    path = tmp_path / "damaged.refman"
    start(path, tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        (page,) = connection.execute("select rootpage from sqlite_schema where name = 'sources'")
        (size,) = connection.execute("pragma page_size")
    with path.open("rb+") as file:
        file.seek((page[0] - 1) * size[0])
        file.write(b"\xa5" * size[0])
    program = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QTimer;"
        "from refman.gui import app; from refman.gui.dialogs.no_library import NoLibraryDialog;"
        "real = NoLibraryDialog.exec\n"
        "def leave(dialog):\n"
        "    print('asked', flush=True); QTimer.singleShot(0, dialog.reject)\n"
        "    return real(dialog)\n"
        "NoLibraryDialog.exec = leave\n"
        "sys.exit(app.run(Path(sys.argv[1])))"
    )

    done = subprocess.run(
        [sys.executable, "-c", program, str(path)], env=environment(tmp_path),
        capture_output=True, text=True, timeout=_WAIT, check=False,
    )  # fmt: skip

    assert (done.returncode, done.stdout) == (1, "asked\n")
    assert "is damaged" in done.stderr
    assert "Traceback" not in done.stderr


_FONTS = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QLineEdit, QMenuBar, QPushButton
from refman.gui import app
from refman.gui.window import MainWindow


def tell():
    text = QApplication.font().pointSizeF()
    window, = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
    for kind in (QMenuBar, QLineEdit, QPushButton):
        small = [one for one in window.findChildren(kind) if one.font().pointSizeF() < text]
        print(kind.__name__, len(small))


class Shown(MainWindow):
    def show(self):
        self.painted.connect(tell)
        super().show()


app.MainWindow = Shown
sys.exit(app.run(Path(sys.argv[1])))
"""


def test_a_start_with_larger_text_has_it_everywhere(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"text_size": 150}')
    command = [sys.executable, "-c", _FONTS, str(tmp_path / "new.refman")]
    done = subprocess.run(
        command, env=environment(tmp_path), capture_output=True, text=True, timeout=_WAIT,
        check=False,
    )  # fmt: skip
    told = done.stdout.splitlines()
    assert {"QMenuBar 0", "QLineEdit 0", "QPushButton 0"} <= set(told), done.stdout + done.stderr


_AS_ON_MACOS = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from refman.gui import app as start
from refman.gui.given import Application

def open_(*names):
    for name in names:
        QCoreApplication.postEvent(app, QFileOpenEvent(QUrl.fromLocalFile(name)))

def ask():
    for window in app.topLevelWidgets():
        if (strip := vars(getattr(window, "presenter", None) or object).get("strip")):
            message = strip.message()
            if message and "view, link or import" in message.text:
                asked.append(message.text.partition(":")[0])
                strip.dismiss()
                if asked[1:]:
                    timer.stop()
                    window.close()
                else:
                    open_(sys.argv[4])

app, asked = Application(["refman"]), []
open_(*sys.argv[2:4], "")
timer = QTimer(timeout=ask, interval=10)
timer.start()
start.run(Path(sys.argv[1]))
print(*asked)
"""


def test_files_that_the_system_hands_over_by_events_are_asked_about(tmp_path: Path) -> None:
    """As macOS does at a double click: before the window is there, and while it is."""
    files = [tmp_path / name for name in ("a b.bib", "ü.bib", "late.bib")]
    for file in files:
        file.write_text("@misc{k,}\n")
    command = [sys.executable, "-c", _AS_ON_MACOS, tmp_path / "l.refman", *files]
    given = environment(tmp_path)
    del given["REFMAN_MEASURE_START"]
    done = subprocess.run(
        list(map(str, command)), env=given, capture_output=True, text=True, timeout=_WAIT,
        check=False,
    )  # fmt: skip
    assert done.stdout == "2 .bib files “late.bib”\n", done.stderr
