"""Files that are opened, what was opened of late, risky folders, and work that takes long."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from refman.commands import Outcome
from refman.gui import notifying, recent
from refman.gui.another import command
from refman.gui.dialogs import recent as recent_dialog
from refman.gui.dialogs.recent import RecentDialog
from refman.gui.dialogs.view_file import ViewFile
from refman.gui.notifying import Notifier
from refman.gui.places import tell_place
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.widgets.job_progress import counts, time_left
from refman.gui.window import MainWindow
from refman.jobs import Job, Progress
from refman.model.errors import Cancelled, RefmanError
from refman.services import places
from refman.settings import Store
from refman.store import counting
from tests.gui.conftest import child

_BIB = (
    "% mine\n@misc{one, author = {Luo, Ada}, title = {{\\TeX} and more}, year = 2001}\n"
    "@misc{two,}\n"
)


@pytest.fixture
def bib(tmp_path: Path) -> Path:
    path = tmp_path / "Über uns" / "refs to view.bib"
    path.parent.mkdir()
    path.write_text(_BIB, encoding="utf-8")
    return path


def test_a_bib_file_that_is_opened_can_be_viewed_without_touching_anything(
    window: MainWindow, session: Session, bib: Path
) -> None:
    before = (counting.total(session.library.reading), len(session.library.history()))
    window.take([bib])
    message = window.presenter.strip.message()
    assert message is not None
    assert [one.label for one in message.choices] == ["View it", "Link it", "Import it once"]
    message.choices[0].run()
    dialog = child(window, ViewFile)
    rows = [dialog.list.topLevelItem(n) for n in range(dialog.list.topLevelItemCount())]
    assert [[row.text(n) for n in range(4)] for row in rows if row] == [
        ["one", "Luo, Ada", "TeX and more", "2001"], ["two", "", "", ""]
    ]  # fmt: skip
    assert dialog.text.toPlainText().startswith("@misc{one,")
    dialog.accept()
    assert (counting.total(session.library.reading), len(session.library.history())) == before
    assert bib.read_text(encoding="utf-8") == _BIB


def test_a_file_that_cannot_be_read_is_said_in_the_view(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ViewFile(tmp_path / "none.bib", None)
    qtbot.addWidget(dialog)
    assert dialog.list.topLevelItemCount() == 0


def test_what_was_opened_is_opened_again(
    window: MainWindow, bib: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    other, gone = tmp_path / "other.refman", tmp_path / "gone.bib"
    for path in (other, gone):
        path.write_bytes(b"")
        recent.note(path)
    recent.note(bib)
    gone.unlink()
    assert recent.every() == [bib, other]
    taken: list[Path] = []
    started: list[Path] = []
    monkeypatch.setattr(recent_dialog, "start_another", started.append)
    dialog = RecentDialog(taken.extend, window)
    dialog.accept()
    again = RecentDialog(taken.extend, window)
    again.list.pick([1])
    again.accept()
    assert (taken, started) == ([bib], [other])


def test_of_many_files_at_once_the_last_twenty_are_kept_in_one_writing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[object] = []
    monkeypatch.setattr(Store, "update", lambda _, values: written.append(values["paths"]))
    recent.note(*(tmp_path / f"{number}.bib" for number in range(3000)))
    assert written == [[str(tmp_path / f"{number}.bib") for number in range(2999, 2979, -1)]]


def test_another_window_is_this_very_program() -> None:
    done = subprocess.run([*command(), "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("refman ")


def test_a_library_in_a_synced_folder_is_warned_of_once(
    window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "synced_by", lambda _: "Dropbox")
    tell_place(session, window.presenter)
    assert "a folder that Dropbox copies" in str(window.presenter.strip.message())
    window.presenter.strip.dismiss()
    tell_place(session, window.presenter)
    assert window.presenter.strip.message() is None


@pytest.mark.parametrize(
    ("passed", "share", "words"),
    [
        (1, 0.5, ""), (10, 0, ""), (10, 0.99, ""), (10, 0.5, "10 s left"),
        (60, 0.5, "1 min left"),
        (60, 0.1, "9 min left"), (600, 0.01, "16 h left"),
    ],
)  # fmt: skip
def test_a_job_says_how_long_it_still_takes_once_that_can_be_told(
    passed: float, share: float, words: str
) -> None:
    assert time_left(passed, share) == words


@pytest.mark.parametrize(
    ("done", "total", "papers", "words"),
    [
        (12_000, 100_000, 12_000, "12,000 of 100,000"),
        (34, 100, 1200, "1,200 papers · 34%"), (34, 100, 0, "34%"), (34, 100, -1, "34%"),
    ],
)  # fmt: skip
def test_a_job_counts_the_papers_that_are_done(
    done: int, total: int, papers: int, words: str
) -> None:
    assert counts(done, total, papers) == words


@pytest.mark.parametrize(("seconds", "marked"), [(-1.0, True), (60.0, False)])
def test_long_work_that_is_done_marks_the_window_and_takes_no_focus(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, seconds: float, marked: bool
) -> None:
    away, elsewhere = QWidget(), QWidget()
    qtbot.addWidget(away)
    qtbot.addWidget(elsewhere)
    elsewhere.show()
    elsewhere.activateWindow()
    monkeypatch.setattr(notifying, "_LONG", seconds)
    alerted: list[QWidget] = []
    monkeypatch.setattr(QApplication, "alert", lambda window: alerted.append(window))
    notifier = Notifier(session, away)
    assert notifier.parent() is away
    session.run("tag.create", tag="done")
    assert alerted == ([away] if marked else [])
    assert QApplication.activeWindow() is not away


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A session bus of the test's own."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("there is no dbus-daemon")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as daemon:
        assert daemon.stdout
        address = daemon.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
        daemon.terminate()


_NOTE = "from refman.gui.notifying import _notify; _notify('Added 3 papers <b>&</b>')"


@pytest.mark.usefixtures("bus")
def test_the_desktop_shows_in_plain_words_what_came_of_long_work() -> None:
    place = Path(__file__).with_name("desktop.py")
    with subprocess.Popen([sys.executable, place], stdout=subprocess.PIPE, text=True) as desktop:
        assert desktop.stdout
        assert desktop.stdout.readline() == "ready\n"
        subprocess.run([sys.executable, "-c", _NOTE], check=True)
        said = desktop.communicate()[0]
    assert said == (
        "refman|0|refman|Added 3 papers <b>&</b>|''|[]|{'desktop-entry': 'refman'}|-1\n"
    )


@pytest.mark.usefixtures("bus")
def test_a_desktop_that_shows_nothing_is_no_fault() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _NOTE], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("ends", ["said", "fails", "cancelled", "by its progress"])
def test_the_desktop_is_told_what_came_of_work_unless_the_user_ended_it(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, ends: str
) -> None:
    away = QWidget()
    qtbot.addWidget(away)
    told: list[str] = []
    monkeypatch.setattr(notifying, "_LONG", -1.0)
    monkeypatch.setattr(notifying, "notify", told.append)
    notifier = Notifier(session, away)
    job: Job[Outcome] = Job("Import", Progress(), Future())
    session.jobs.append(job)
    session.jobs_changed.emit()
    match ends:
        case "said":
            job.future.set_result(Outcome("Added 3 papers.\nOf these 2 have no key."))
        case "fails":
            job.future.set_exception(RefmanError("The disk is full."))
        case "cancelled":
            job.future.cancel()
        case _:
            job.future.set_exception(Cancelled())
    session.jobs.remove(job)
    session.jobs_changed.emit()
    assert notifier.parent() is away
    assert told == {"said": ["Added 3 papers."], "fails": ["The disk is full."]}.get(ends, [])


@pytest.mark.skipif(sys.platform != "linux", reason="a home folder that Linux cannot have")
def test_without_a_home_folder_that_can_be_written_refman_works_on_a_named_library(
    tmp_path: Path,
) -> None:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("REFMAN")}
    environment |= {"HOME": "/proc/none", "REFMAN_MEASURE_START": "1", "XDG_RUNTIME_DIR": "/proc/x"}
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        environment.pop(name, None)
    library = tmp_path / "Über uns" / "meine Bücher ß.refman"
    start = [sys.executable, "-m", "refman"]
    window = subprocess.run(
        [*start, "--library", str(library)], env=environment, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert (window.returncode, window.stdout) == (0, "painted\n"), window.stderr
    shell = subprocess.run(
        [*start, "list"], env=environment, capture_output=True, text=True, check=False
    )
    assert shell.returncode == 1
    assert "Name another place with --library" in shell.stderr


def test_the_row_that_would_be_opened_is_seen(
    window: MainWindow, tmp_path: Path, qapp: QApplication
) -> None:
    theme().apply(qapp)
    for name in ("a.bib", "b.bib"):
        (tmp_path / name).write_text("")
        recent.note(tmp_path / name)
    dialog = RecentDialog(lambda _: None, window)
    dialog.show()
    row = dialog.list.visualRect(dialog.list.model().index(0, 0))
    image = dialog.list.viewport().grab(row).toImage()
    assert image.pixelColor(row.width() - 4, row.height() // 2) == theme().colour("selected")
    dialog.reject()
