"""What PySide compiles is kept, and only trusted for the very source it came from."""

import builtins
import marshal
from pathlib import Path

import pytest

from refman.gui.loading import compiled_once

_SOURCE = b"answer = 6 * 7"
_OTHER = b"answer = 'another'"


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("sys.dont_write_bytecode", False)
    return tmp_path / "kept"


def run(source: bytes, kept: Path) -> object:
    with compiled_once(kept):
        code = builtins.compile(source, "embedded.py", "exec")
    names: dict[str, object] = {}
    exec(code, names)
    return names["answer"]


def test_source_runs_the_same_from_kept_byte_code(kept: Path) -> None:
    assert run(_SOURCE, kept) == 42
    written = kept.read_bytes()
    assert run(_SOURCE, kept) == 42
    assert kept.read_bytes() == written


def test_a_file_whose_source_changed_is_compiled_again(kept: Path) -> None:
    run(_SOURCE, kept)
    assert run(_OTHER, kept) == "another"


def test_only_what_was_used_last_is_kept(kept: Path) -> None:
    run(_SOURCE, kept)
    run(_OTHER, kept)
    assert len(marshal.loads(kept.read_bytes())) == 1


@pytest.mark.parametrize("damaged", [b"", b"no byte code", b"\xe9\x03\x00\x00\x00"])
def test_a_damaged_file_is_made_anew(kept: Path, damaged: bytes) -> None:
    kept.write_bytes(damaged)
    assert run(_SOURCE, kept) == 42
    assert kept.read_bytes() != damaged


def test_nothing_is_kept_where_python_may_keep_no_byte_code(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.dont_write_bytecode", True)
    assert run(_SOURCE, kept) == 42
    assert not kept.exists()


def test_a_folder_that_cannot_be_written_is_left_alone(kept: Path) -> None:
    assert run(_SOURCE, kept / "missing" / "folder") == 42


def test_compile_is_as_it_was_afterwards(kept: Path) -> None:
    before = builtins.compile
    with pytest.raises(SyntaxError), compiled_once(kept):
        builtins.compile(b"answer =", "embedded.py", "exec")
    assert builtins.compile is before
