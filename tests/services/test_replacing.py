"""Files are replaced whole or not at all, and what killed processes leave is cleared away."""

import hashlib
import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from refman.model.errors import FileChanged, FileUnreadable, FileUnwritable
from refman.services import files, replacing

FORKS = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are killed by fork")
OLD, NEW = "old text", "new text, and longer"


def test_a_file_is_replaced_through_its_link_and_keeps_its_permissions(tmp_path: Path) -> None:
    real, link = tmp_path / "real.bib", tmp_path / "link.bib"
    real.write_text("old")
    real.chmod(0o640)
    link.symlink_to(real)

    replacing.replace(link, ["new", " text"])

    assert link.is_symlink()
    assert real.read_text() == "new text"
    assert real.stat().st_mode & 0o777 == 0o640
    assert sorted(path.name for path in tmp_path.glob("*.bib")) == ["link.bib", "real.bib"]


def test_a_new_file_has_the_permissions_of_the_umask(tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        replacing.replace(tmp_path / "a.bib", ["x"])
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
        replacing.replace(path, pieces())
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_missing_is_said_and_nothing_is_made(tmp_path: Path) -> None:
    with pytest.raises(FileUnwritable, match="its folder does not exist"):
        replacing.replace(tmp_path / "gone" / "refs.bib", ["x"])


@pytest.mark.usefixtures("in_a_gone_folder")
def test_a_folder_that_is_gone_under_ones_feet_is_said() -> None:
    for write in (files.place, lambda path: replacing.replace(path, ["x"])):
        with pytest.raises(FileUnwritable, match="its folder does not exist"):
            write(Path("refs.bib"))


def test_the_digest_of_what_was_written_is_that_of_the_file(tmp_path: Path) -> None:
    sha = replacing.replace(tmp_path / "a.bib", ["ä", "b"])
    assert sha == files.digest(tmp_path / "a.bib")
    assert files.digest(tmp_path / "gone.bib") is None


def test_what_is_no_file_is_not_written(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for place in (tmp_path, tmp_path / "pipe"):
        with pytest.raises(FileUnwritable, match="Name a file"):
            replacing.replace(place, ["x"])
        with pytest.raises(FileUnreadable, match="Name a file"):
            files.digest(place)


def test_what_another_machine_left_is_cleared_away_when_it_is_old(tmp_path: Path) -> None:
    old = (
        tmp_path / ".refs.bib.0a1b.abcdefg_.new",
        tmp_path / ".refs.bib.0a1b.h2345678.9cdef012.swap",
    )
    fresh = tmp_path / ".refs.bib.0a1b.abcdefgh.new"
    for left in (*old, fresh):
        left.write_text("half")
    for left in old:
        os.utime(left, (0, 0))
    replacing.replace(tmp_path / "refs.bib", ["whole"])
    assert [left.exists() for left in (*old, fresh)] == [False, False, True]


@pytest.mark.parametrize(
    "name",
    [
        ".refs.bib.mine.new",
        ".refs.bib.of-may.mine.swap",
        ".refs.bib.2025.abcdefgh.tex.new",
        ".refs.bib.0a1b.abcdefghi.new",
        ".refs.bib.0a1b.abcdefgh.swap",
    ],
)
def test_what_the_user_has_beside_a_file_by_a_like_name_is_never_cleared_away(
    tmp_path: Path, name: str
) -> None:
    mine = tmp_path / name
    mine.write_text("mine")
    os.utime(mine, (0, 0))
    replacing.replace(tmp_path / "refs.bib", ["whole"])
    assert mine.read_text() == "mine"


@FORKS
def test_killed_at_any_moment_it_leaves_the_old_text_or_the_new_and_nothing_after_a_look(
    tmp_path: Path,
) -> None:
    path = tmp_path / "refs.bib"
    found: set[str] = set()
    for calls in range(1, 5000, 7):
        path.write_text(OLD)

        ended = killed(at(calls), lambda: replacing.replace_known(path, [NEW.encode()], sha(OLD)))
        assert path.read_text() in (OLD, NEW)
        replacing.sweep(path)
        assert list(tmp_path.iterdir()) == [path]
        assert path.read_text() in (OLD, NEW)
        found.add(path.read_text())
        if ended:
            break
    assert ended, "it was killed each time"
    assert found == {OLD, NEW}


@FORKS
def test_what_an_editor_saved_in_the_last_moment_before_a_kill_stands_there_again(
    tmp_path: Path,
) -> None:
    path = tmp_path / "refs.bib"
    path.write_text(OLD)

    def over(frame: Any, event: str, _: object) -> bool:
        if frame.f_code.co_name == "swap" and event == "call":
            path.write_text("typed by hand")
        return event == "return" and frame.f_code.co_name == "swap"

    killed(over, lambda: replacing.replace_known(path, [NEW.encode()], sha(OLD)))
    (left,) = (one for one in tmp_path.iterdir() if one != path)
    assert (path.read_text(), left.read_text()) == (NEW, "typed by hand")

    replacing.sweep(path)

    assert path.read_text() == "typed by hand"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="files are exchanged on POSIX alone")
@pytest.mark.parametrize("last", ["saved twice", "and again"])
def test_what_is_saved_while_the_new_text_goes_again_is_the_last_word(
    tmp_path: Path, last: str
) -> None:
    """An editor that saves twice at that moment, or once more, each time another file."""
    path = tmp_path / "refs.bib"
    path.write_text(OLD)
    seen: list[str] = []

    def save(text: str) -> None:
        seen.append(path.read_text())
        beside = path.with_suffix(".new")
        beside.write_text(text)
        beside.replace(path)

    saves = {("call", 0): "saved once", ("return", 0): "saved twice"}
    if last == "and again":
        saves["return", 1] = last
    swaps = 0

    def look(frame: Any, event: str, _: object) -> None:
        nonlocal swaps
        if frame.f_code.co_name == "swap" and event in ("call", "return"):
            if text := saves.get((event, swaps)):
                save(text)
            swaps += event == "return"

    sys.setprofile(look)
    try:
        with pytest.raises(FileChanged):
            replacing.replace_known(path, [NEW.encode()], sha(OLD))
    finally:
        sys.setprofile(None)

    assert seen == [OLD, NEW, "saved once"][: len(saves)]
    assert path.read_text() == last
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="files are exchanged on POSIX alone")
@pytest.mark.parametrize("after", ["", "written anew"])
def test_what_was_saved_stays_where_the_file_is_deleted_while_the_new_text_goes_again(
    tmp_path: Path, after: str
) -> None:
    """As by an editor that deletes a file before it writes it."""
    path = tmp_path / "refs.bib"
    path.write_text(OLD)
    swaps = 0

    def look(frame: Any, event: str, _: object) -> None:
        nonlocal swaps
        name = frame.f_code.co_name
        if (name, event, swaps) == ("swap", "call", 0):
            path.write_text("saved once")
        if (name, event, swaps) == ("swap", "call", 1):
            path.unlink()
        if (name, event, swaps) == ("swap", "return", 2) and after:
            path.write_text(after)
        swaps += (name, event) == ("swap", "call")

    sys.setprofile(look)
    try:
        with pytest.raises(FileChanged):
            replacing.replace_known(path, [NEW.encode()], sha(OLD))
    finally:
        sys.setprofile(None)

    assert path.read_text() == (after or "saved once")
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="files are exchanged on POSIX alone")
def test_what_came_in_its_place_and_cannot_be_read_stands_there_again(tmp_path: Path) -> None:
    path = tmp_path / "refs.bib"
    path.write_text(OLD)

    def look(frame: Any, event: str, _: object) -> None:
        first = path.is_file() and path.read_text() == OLD
        if first and (frame.f_code.co_name, event) == ("swap", "call"):
            path.unlink()
            path.mkdir()
            (path / "mine").write_text("mine")

    sys.setprofile(look)
    try:
        with pytest.raises(FileChanged):
            replacing.replace_known(path, [NEW.encode()], sha(OLD))
    finally:
        sys.setprofile(None)
    assert (path / "mine").read_text() == "mine"
    assert list(tmp_path.iterdir()) == [path]


@FORKS
def test_what_another_process_is_writing_stays(tmp_path: Path) -> None:
    path = tmp_path / "refs.bib"
    path.write_text(OLD)
    begun, go_on = os.pipe(), os.pipe()

    def pieces() -> Iterator[bytes]:
        yield b"slowly"
        os.write(begun[1], b"!")
        os.read(go_on[0], 1)

    child = os.fork()
    if child == 0:
        status = 1
        try:
            replacing.replace_known(path, pieces(), sha(OLD))
        except FileChanged:
            status = 0
        finally:
            os._exit(status)
    os.read(begun[0], 1)
    replacing.sweep(path)
    replacing.replace_known(path, [NEW.encode()], sha(OLD))
    there = len(list(tmp_path.iterdir()))
    os.write(go_on[1], b"!")

    assert os.waitpid(child, 0)[1] == 0
    assert there == 2
    assert path.read_text() == NEW
    assert list(tmp_path.iterdir()) == [path]


def killed(over: Callable[..., bool], write: Callable[[], object]) -> bool:
    """Write in a process that is killed at the call at which it is over; whether it came to its
    end before."""

    def look(*call: object) -> None:
        if over(*call):
            os.kill(os.getpid(), signal.SIGKILL)

    child = os.fork()
    if child == 0:
        try:
            sys.setprofile(look)
            write()
        finally:
            os._exit(0)
    return os.waitpid(child, 0)[1] == 0


def at(calls: int) -> Callable[..., bool]:
    left = iter(range(calls))
    return lambda *_: next(left, None) is None


def sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
