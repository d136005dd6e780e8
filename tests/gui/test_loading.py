"""What PySide compiles is kept, and only trusted for the very source it came from."""

import builtins
import marshal
import re
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


@pytest.mark.parametrize(
    ("pattern", "flags"),
    [
        (r"(?P<word>[^\W\d]+)\s*=\s*(?:(\d+)|'(.*?)')", re.NOFLAG),
        (r"(?x) ( \w+ ) # a name", re.IGNORECASE),
    ],
)
def test_a_pattern_matches_the_same_from_kept_code(
    kept: Path, pattern: str, flags: re.RegexFlag
) -> None:
    made = [pattern_of(pattern, flags, kept) for _ in range(2)]
    re.purge()
    plain = re.compile(pattern, flags)
    text = "Ä = 'b'; x1=7"
    for one in made:
        assert one == plain
        assert (one.flags, one.groupindex) == (plain.flags, plain.groupindex)
        assert [m.groups() for m in one.finditer(text)] == [
            m.groups() for m in plain.finditer(text)
        ]


def test_a_pattern_with_other_flags_is_compiled_for_itself(kept: Path) -> None:
    assert not pattern_of("a", re.NOFLAG, kept).match("A")
    assert pattern_of("a", re.IGNORECASE, kept).match("A")


def test_a_pattern_that_cannot_be_read_is_refused_and_not_kept(kept: Path) -> None:
    for _ in range(2):
        with pytest.raises(re.error):
            pattern_of("(", re.NOFLAG, kept)
        assert not kept.exists()


def test_regular_expressions_compile_as_before_afterwards(kept: Path) -> None:
    compiler = getattr(re, "_compiler")  # noqa: B009  # private, so no type knows it
    before = compiler.compile, compiler._sre
    pattern_of("a", re.NOFLAG, kept)
    assert (compiler.compile, compiler._sre) == before


def pattern_of(pattern: str, flags: re.RegexFlag, kept: Path) -> re.Pattern[str]:
    re.purge()  # or Python would remember it
    with compiled_once(kept):
        return re.compile(pattern, flags)
