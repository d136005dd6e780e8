"""A second start hands its files to the window that is open."""

import json
import os
import socket
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from refman import meeting
from refman.gui.door import Door
from refman.gui.window import MainWindow
from refman.meeting import LONGEST, address, asked, hand_over
from refman.services import files

CALL = """
import sys
from pathlib import Path
from refman.meeting import hand_over
print(hand_over(Path(sys.argv[1]), [Path(one) for one in sys.argv[2:]]))
assert not [name for name in sys.modules if name.startswith("PySide6")]
"""


@pytest.fixture
def host(qtbot: QtBot) -> QObject:  # noqa: ARG001  # sockets need an application
    return QObject()


def call(library: Path, *files: str, folder: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", CALL, str(library), *files]
    return subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True)


def test_a_later_start_hands_its_files_over_with_their_whole_paths(
    host: QObject, qtbot: QtBot, tmp_path: Path
) -> None:
    door = Door(tmp_path / "a.refman", host)
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    folder = tmp_path / "Über uns"
    folder.mkdir()
    with qtbot.waitSignal(door.called) as called:
        caller = subprocess.Popen(
            [sys.executable, "-c", CALL, str(tmp_path / "a.refman"), "b c.bib"],
            cwd=folder,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )
    said, _ = caller.communicate()
    assert said == "True\n"
    assert called.args == [[folder / "b c.bib"]]


def call_for(library: Path, *files: str) -> bytes:
    return json.dumps({"library": os.path.realpath(library), "files": files}).encode() + b"\n"


def heard(caller: socket.socket) -> bytes:
    caller.settimeout(0.1)
    try:
        return caller.recv(9)
    except ConnectionResetError:
        return b""


def test_who_comes_while_the_window_goes_is_not_answered(
    host: QObject, qtbot: QtBot, tmp_path: Path
) -> None:
    """It would be told that its files were taken, and end without a window."""
    door = Door(tmp_path / "a.refman", host)
    called: list[object] = []
    door.called.connect(called.append)
    with socket.socket(socket.AF_UNIX) as early, socket.socket(socket.AF_UNIX) as late:
        early.connect(address(tmp_path / "a.refman"))
        qtbot.waitUntil(lambda: bool(door._server.findChildren(QLocalSocket)))
        early.sendall(call_for(tmp_path / "a.refman"))
        late.connect(address(tmp_path / "a.refman"))
        late.sendall(call_for(tmp_path / "a.refman"))
        door.shut()
        qtbot.waitUntil(lambda: not door._server.findChildren(QLocalSocket))
        assert not heard(late)
        assert not heard(early)
    assert not called
    assert not hand_over(tmp_path / "a.refman", [])


def test_a_start_on_another_library_has_a_window_of_its_own(host: QObject, tmp_path: Path) -> None:
    Door(tmp_path / "a.refman", host)
    assert not hand_over(tmp_path / "b.refman", [])


def test_where_a_window_was_killed_the_next_one_opens_the_door_again(
    host: QObject, qtbot: QtBot, tmp_path: Path
) -> None:
    library = tmp_path / "a.refman"
    code = "import socket, sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])"
    Path(address(library)).parent.mkdir(exist_ok=True)
    subprocess.run([sys.executable, "-c", code, address(library)], check=True)
    assert not hand_over(library, [])
    door = Door(library, host)
    with qtbot.waitSignal(door.called):
        speak(library, call_for(library))


@pytest.mark.parametrize("left", ["a file", "a folder", "a link to nowhere", "a full folder"])
def test_whatever_stands_where_windows_meet_a_start_comes_up(
    host: QObject, tmp_path: Path, left: str
) -> None:
    library = tmp_path / "a.refman"
    place = Path(address(library))
    place.parent.mkdir(exist_ok=True)
    if left == "a file":
        place.write_text("left")
    elif left == "a link to nowhere":
        place.symlink_to(tmp_path / "nowhere")
    else:
        place.mkdir()
        if left == "a full folder":
            (place / "x").touch()
    assert not hand_over(library, [])
    Door(library, host)


def test_of_a_window_that_hangs_a_start_takes_the_place(
    host: QObject, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It takes calls, for the system does, and never answers."""
    monkeypatch.setattr(meeting, "_PATIENCE", 0.05)
    library = tmp_path / "a.refman"
    Path(address(library)).parent.mkdir(exist_ok=True)
    with socket.socket(socket.AF_UNIX) as hanging:
        hanging.bind(address(library))
        hanging.listen()
        assert not hand_over(library, [])
        door = Door(library, host)
        with qtbot.waitSignal(door.called):
            speak(library, call_for(library))


@pytest.mark.skipif(os.name != "posix", reason="asks for the rights of a folder")
@pytest.mark.parametrize("deep", [True, False], ids=["the folder", "the one above it"])
@pytest.mark.parametrize("whose", ["writable by all", "another user's"])
def test_nobody_is_met_where_another_user_may_have_made_the_place(
    host: QObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, whose: str, deep: bool
) -> None:
    """Who makes it gets the names of the files, and may answer that the window came up."""
    folder = tmp_path / "a" / "b"  # a socket's path is short
    folder.mkdir(parents=True)
    monkeypatch.setenv("REFMAN_CONFIG", str(folder))
    assert address(tmp_path / "a.refman")
    theirs = folder if deep else folder.parent
    if whose == "writable by all":
        theirs.chmod(0o777)
    elif os.geteuid() == 0:
        os.chown(theirs, 12345, -1)
    else:
        pytest.skip("only root gives folders away")
    assert address(tmp_path / "a.refman") == ""
    Door(tmp_path / "a.refman", host)
    assert not hand_over(tmp_path / "a.refman", [])


def speak(library: Path, line: bytes) -> QLocalSocket:
    caller = QLocalSocket()
    caller.connectToServer(address(library))
    caller.write(line)
    caller.flush()
    return caller


@pytest.mark.parametrize(
    "line",
    [b"\n", b"[]\n", b"{}\n", b'{"files": 1}\n', b'{"files": [1]}\n', b"\xff\n", b"[" * 9999],
)
def test_what_is_no_call_asks_for_nothing(line: bytes) -> None:
    assert asked(line, Path("/a.refman")) is None


def test_a_call_for_another_library_is_not_taken(
    host: QObject, qtbot: QtBot, tmp_path: Path
) -> None:
    """Two names could have one address; the files would come into the wrong library."""
    assert asked(call_for(Path("/b.refman")), Path("/a.refman")) is None
    door = Door(tmp_path / "a.refman", host)
    called: list[object] = []
    door.called.connect(called.append)
    caller = speak(tmp_path / "a.refman", call_for(tmp_path / "b.refman"))
    qtbot.waitUntil(lambda: caller.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert (called, caller.readAll().data()) == ([], b"")


def test_libraries_whose_names_have_one_check_sum_meet_at_two_addresses() -> None:
    names = [Path("/home/a/plumless.refman"), Path("/home/a/buckeroo.refman")]
    assert zlib.crc32(bytes(names[0])) == zlib.crc32(bytes(names[1]))
    assert address(names[0]) != address(names[1])


def test_relative_paths_are_nobodys() -> None:
    assert asked(call_for(Path("/a"), "../x.bib"), Path("/a")) == []


def test_what_no_system_takes_for_a_name_is_no_file() -> None:
    assert asked(call_for(Path("/a"), "/tmp/\0x", "/x.bib"), Path("/a")) == [Path("/x.bib")]
    assert asked(call_for(Path("/a"), "/tmp/\ud800", "/x.bib"), Path("/a")) == [Path("/x.bib")]
    assert files.size(Path("/tmp/\0x")) == 0


def test_who_never_ends_his_line_is_shown_the_door(
    host: QObject, qtbot: QtBot, tmp_path: Path
) -> None:
    Door(tmp_path / "a.refman", host)
    caller = speak(tmp_path / "a.refman", b"x" * (LONGEST + 1))
    qtbot.waitUntil(lambda: caller.state() == QLocalSocket.LocalSocketState.UnconnectedState)


def test_only_this_user_can_come(host: QObject, tmp_path: Path) -> None:
    Door(tmp_path / "a.refman", host)
    assert Path(address(tmp_path / "a.refman")).stat().st_mode & 0o077 == 0


def test_a_library_too_deep_in_the_folders_for_a_socket_does_without(
    host: QObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REFMAN_CONFIG", str(tmp_path / ("x" * 120)))
    Door(tmp_path / "a.refman", host)
    assert not hand_over(tmp_path / "a.refman", [])


def test_a_window_that_is_called_comes_up(window: MainWindow) -> None:
    window.showMinimized()
    window.come_up()
    assert not window.isMinimized()
