"""Files are read in any encoding and replaced whole or not at all."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from refman.jobs import Progress
from refman.model.errors import Cancelled, FileUnreadable, FileUnwritable
from refman.services import files
from refman.services.files import pipes


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


def test_a_file_is_replaced_through_its_link_and_keeps_its_permissions(tmp_path: Path) -> None:
    real, link = tmp_path / "real.bib", tmp_path / "link.bib"
    real.write_text("old")
    real.chmod(0o640)
    link.symlink_to(real)

    files.replace(link, ["new", " text"])

    assert link.is_symlink()
    assert real.read_text() == "new text"
    assert real.stat().st_mode & 0o777 == 0o640
    assert sorted(path.name for path in tmp_path.glob("*.bib")) == ["link.bib", "real.bib"]


def test_a_new_file_has_the_permissions_of_the_umask(tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        files.replace(tmp_path / "a.bib", ["x"])
    finally:
        os.umask(mask)
    assert (tmp_path / "a.bib").stat().st_mode & 0o777 == 0o640


def test_a_failure_in_the_middle_leaves_what_stood_there(tmp_path: Path) -> None:
    def pieces() -> Iterator[str]:
        yield "half"
        raise KeyboardInterrupt

    path = tmp_path / "refs.bib"
    path.write_text("old")
    with pytest.raises(KeyboardInterrupt):
        files.replace(path, pieces())
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_missing_is_said_and_nothing_is_made(tmp_path: Path) -> None:
    with pytest.raises(FileUnwritable, match="its folder does not exist"):
        files.replace(tmp_path / "gone" / "refs.bib", ["x"])


@pytest.mark.usefixtures("in_a_gone_folder")
def test_a_folder_that_is_gone_under_ones_feet_is_said() -> None:
    for write in (files.place, lambda path: files.replace(path, ["x"])):
        with pytest.raises(FileUnwritable, match="its folder does not exist"):
            write(Path("refs.bib"))


def test_the_digest_of_what_was_written_is_that_of_the_file(tmp_path: Path) -> None:
    sha = files.replace(tmp_path / "a.bib", ["ä", "b"])
    assert sha == files.digest(tmp_path / "a.bib")
    assert files.digest(tmp_path / "gone.bib") is None


def test_what_is_no_file_is_not_written(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for place in (tmp_path, tmp_path / "pipe"):
        with pytest.raises(FileUnwritable, match="Name a file"):
            files.replace(place, ["x"])
        with pytest.raises(FileUnreadable, match="Name a file"):
            files.digest(place)


def test_what_a_killed_process_left_is_cleared_away_when_it_is_old(tmp_path: Path) -> None:
    old, fresh = tmp_path / ".refs.bib.abc.new", tmp_path / ".refs.bib.def.new"
    for left in (old, fresh):
        left.write_text("half")
    os.utime(old, (0, 0))
    files.replace(tmp_path / "refs.bib", ["whole"])
    assert (old.exists(), fresh.exists()) == (False, True)


def test_a_name_that_is_no_utf_8_or_too_long_is_said(tmp_path: Path) -> None:
    for name in (os.fsdecode(b"caf\xe9.bib"), "a" * 300):
        with pytest.raises(FileUnreadable, match="cannot be read"):
            read(tmp_path / name)
    (tmp_path / os.fsdecode(b"caf\xe9.bib")).write_text("x")
    assert files.shown(tmp_path / os.fsdecode(b"caf\xe9.bib")).endswith("caf\ufffd.bib")
