"""Files are read in any encoding and replaced whole or not at all."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from refman.model.errors import FileUnreadable, FileUnwritable
from refman.services import files


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Schrödinger".encode(), "Schrödinger"),
        ("\ufeffSchrödinger".encode(), "Schrödinger"),
        ("Schrödinger".encode("latin-1"), "Schrödinger"),
        ("\ufeffSchrödinger".encode("utf-16-le"), "Schrödinger"),
        (b"a\r\nb", "a\r\nb"),
    ],
)
def test_text_is_read_whatever_its_encoding(tmp_path: Path, data: bytes, text: str) -> None:
    (tmp_path / "a.bib").write_bytes(data)
    assert files.text(tmp_path / "a.bib") == text


def test_a_head_may_end_within_a_character(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("ö" * 40000, encoding="utf-8")
    assert set(files.head(tmp_path / "a.txt")) == {"ö"}


@pytest.mark.parametrize(
    ("data", "sentence"), [(b"", "empty"), (b" \n", "empty"), (b"\x7fELF\0\0\1", "no text")]
)
def test_what_is_no_text_is_said(tmp_path: Path, data: bytes, sentence: str) -> None:
    path = tmp_path / "a"
    path.write_bytes(data)
    with pytest.raises(FileUnreadable, match=sentence.replace("no text", "not a text")):
        files.head(path)


def test_a_folder_and_a_missing_file_are_said(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable, match="is a folder"):
        files.head(tmp_path)
    with pytest.raises(FileUnreadable, match="cannot be read: no such file"):
        files.head(tmp_path / "missing")


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


def test_the_digest_of_what_was_written_is_that_of_the_file(tmp_path: Path) -> None:
    sha = files.replace(tmp_path / "a.bib", ["ä", "b"])
    assert sha == files.digest(tmp_path / "a.bib")
    assert files.digest(tmp_path / "gone.bib") is None
