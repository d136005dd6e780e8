"""Files are read in any encoding."""

import os
import tempfile
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from refman.jobs import Progress
from refman.model.errors import Cancelled, FileUnreadable
from refman.services import files
from refman.services.files import pipes
from tests.conftest import make_vast


def read(path: Path) -> str:
    with files.settled(path, lambda: None) as place, files.text(place) as text:
        return "".join(text.pieces)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Schrödinger".encode(), "Schrödinger"),
        ("\ufeffSchrödinger".encode(), "Schrödinger"),
        ("Schrödinger".encode("latin-1"), "Schrödinger"),
        ("\ufeffSchrödinger".encode("utf-16-le"), "Schrödinger"),
        ("Schrödinger".encode("utf-16-le"), "Schrödinger"),
        (b"a\r\nb", "a\r\nb"),
        ("• Schrödinger".encode() + b"\xff" + " • x".encode(), "• Schrödingerÿ • x"),
    ],
)
def test_text_is_read_whatever_its_encoding(tmp_path: Path, data: bytes, text: str) -> None:
    (tmp_path / "a.bib").write_bytes(data)
    assert read(tmp_path / "a.bib") == text


def test_a_large_file_comes_in_pieces_and_says_how_far_it_is(tmp_path: Path) -> None:
    path, content = tmp_path / "a.bib", "Schrödinger\r\n" * 100_000
    path.write_bytes(content.encode())
    with files.text(path) as text:
        steps = [(len(piece), text.done) for piece in text.pieces]
        assert steps[-1][1] == text.total == len(content.encode())
    assert sum(length for length, _ in steps) == len(content)
    assert max(length for length, _ in steps) < len(content) / 4


def test_a_file_that_changes_while_it_is_read_is_said(tmp_path: Path) -> None:
    path = tmp_path / "a.bib"
    path.write_bytes(b"a" * 1_000_000)
    with files.text(path) as text:
        next(text.pieces)
        path.write_bytes(b"\xe4" * 1_000_000)
        with pytest.raises(FileUnreadable, match="was changed while it was read"):
            list(text.pieces)


def test_a_pipe_is_read_whole(tmp_path: Path) -> None:
    pipe, content = tmp_path / "pipe", "x" * 200_000
    os.mkfifo(pipe)
    writing = threading.Thread(target=lambda: pipe.write_text(content))
    writing.start()
    assert read(pipe) == content
    writing.join()


def test_a_pipe_to_which_nobody_writes_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipes, "_WRITER_COMES", 0.05)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FileUnreadable, match="a pipe to which no program writes"):
        read(tmp_path / "pipe")


def test_what_never_ends_is_not_read_on_and_nothing_of_it_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipes, "_MOST", 1_000_000)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    def write_on() -> None:
        with suppress(BrokenPipeError), pipe.open("wb", buffering=0) as file:
            while True:
                file.write(b"@misc{a}" * 4096)

    writing = threading.Thread(target=write_on)
    writing.start()
    with pytest.raises(FileUnreadable, match="gave more than"):
        read(pipe)
    writing.join()
    assert list(tmp_path.iterdir()) == [pipe]


@pytest.mark.skipif(not Path("/proc/kmsg").exists(), reason="needs a file that talks")
def test_what_only_looks_like_a_file_is_refused_before_it_is_waited_for() -> None:
    for path in ("/proc/self/status", "/proc/kmsg"):
        if os.access(path, os.R_OK):
            for look in (read, files.data, files.digest, files.is_text, files.whole):
                with pytest.raises(FileUnreadable, match="no file with an end"):
                    look(Path(path))


def test_waiting_for_a_pipe_can_be_cancelled(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled), files.settled(tmp_path / "pipe", progress.check):
        pass


@pytest.mark.parametrize(
    ("data", "sentence"), [(b"", "empty"), (b" \n", "empty"), (b"\x7fELF\0\0\1", "no text")]
)
def test_what_is_no_text_is_said(tmp_path: Path, data: bytes, sentence: str) -> None:
    path = tmp_path / "a"
    path.write_bytes(data)
    with pytest.raises(FileUnreadable, match=sentence.replace("no text", "not a text")):
        read(path)


def test_a_folder_and_a_missing_file_are_said(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable, match="is a folder"):
        read(tmp_path)
    with pytest.raises(FileUnreadable, match="cannot be read: no such file"):
        read(tmp_path / "missing")


def test_a_name_that_is_no_utf_8_or_too_long_is_said(tmp_path: Path) -> None:
    for name in (os.fsdecode(b"caf\xe9.bib"), "a" * 300):
        with pytest.raises(FileUnreadable, match="cannot be read"):
            read(tmp_path / name)
    (tmp_path / os.fsdecode(b"caf\xe9.bib")).write_text("x")
    assert files.shown(tmp_path / os.fsdecode(b"caf\xe9.bib")).endswith("caf\ufffd.bib")


def test_a_file_longer_than_any_bibliography_is_refused_before_it_is_read(tmp_path: Path) -> None:
    """100 GB of which the disk has nothing."""
    path = tmp_path / "vast.bib"
    make_vast(path)
    with pytest.raises(FileUnreadable, match=r"too large to be read: 107\.4 GB"):
        files.data(path)
    with pytest.raises(FileUnreadable, match="is not a text file"):
        files.whole(path)
