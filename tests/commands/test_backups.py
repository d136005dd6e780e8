"""What the shell says of backups, and what it brings back."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from refman.cli import main
from refman.store import Library, backups, shelf
from tests.conftest import add


def test_a_backup_is_made_listed_compared_and_brought_back(
    seeded: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    def shell(*arguments: str) -> object:
        status = main(["--library", str(seeded.path), "--json", *arguments])
        printed = capsys.readouterr()
        assert status == 0, printed.err
        return json.loads(printed.out)

    made = shell("backup")
    assert isinstance(made, dict)
    assert made["why"] == "asked"
    assert shell("backup", "list") == [made]
    shell("tag", "add", "vision", "year:2025")
    compared = shell("backup", "restore", made["file"], "--dry-run")
    assert isinstance(compared, dict)
    assert (compared["now"]["tags"], compared["then"]["tags"]) == (1, 0)
    restored = shell("backup", "restore", made["file"])
    assert isinstance(restored, dict)
    assert Path(restored["kept"]).is_file()
    assert shell("list", "tag:vision") == []


def test_what_is_no_backup_is_refused_in_a_sentence(
    seeded: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "notes.txt"
    other.write_text("no backup")
    for file in (other, tmp_path / "missing.refman", tmp_path):
        assert main(["--library", str(seeded.path), "backup", "restore", str(file)]) == 1
        said = capsys.readouterr().err
        assert said.startswith("refman: ")
        assert "Traceback" not in said


@pytest.mark.parametrize("at", [0, 1000, 4096 * 40], ids=["its head", "its schema", "a table"])
def test_a_damaged_backup_is_called_one_and_not_to_be_rescued(
    seeded: Library, capsys: pytest.CaptureFixture[str], at: int
) -> None:
    assert main(["--library", str(seeded.path), "--json", "backup"]) == 0
    backup = Path(json.loads(capsys.readouterr().out)["file"])
    with backup.open("rb+") as file:
        file.seek(at)
        file.write(b"\xa5" * 4096 * 20)
    for more in ([], ["--dry-run"]):
        assert main(["--library", str(seeded.path), "backup", "restore", str(backup), *more]) == 1
        said = capsys.readouterr().err
        assert said.startswith(f"refman: The backup “{backup}” is damaged")
        assert "rescue" not in said


def test_a_backup_of_a_newer_refman_is_called_a_backup(
    seeded: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--library", str(seeded.path), "--json", "backup"]) == 0
    backup = Path(json.loads(capsys.readouterr().out)["file"])
    with closing(sqlite3.connect(backup)) as connection:
        connection.execute("pragma user_version = 9999")

    assert main(["--library", str(seeded.path), "backup", "restore", str(backup)]) == 1
    assert "The backup “" in capsys.readouterr().err


def test_a_backup_of_another_library_is_restored_only_when_that_is_affirmed(
    seeded: Library, library: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(library, "Precious")
    backup = shutil.copy(backups.write(library.reading, "asked").path, tmp_path / "a copy")
    shell = ["--library", str(seeded.path), "backup", "restore", str(backup)]

    assert main(shell) == 1
    assert "may be of another library" in capsys.readouterr().err
    assert main([*shell, "--dry-run"]) == 0
    assert "may be of another library" in capsys.readouterr().out
    assert backups.held(seeded.reading).entries == 226

    assert main([*shell, "--yes"]) == 0
    assert backups.held(seeded.reading).entries == 1


def test_a_backup_that_lies_elsewhere_is_known_by_its_papers_and_an_empty_library_takes_any(
    seeded: Library, library: Library, tmp_path: Path
) -> None:
    backup = shutil.copy(backups.write(seeded.reading, "asked").path, tmp_path / "a copy")
    for each in (seeded, library):
        assert main(["--library", str(each.path), "backup", "restore", str(backup)]) == 0
        assert backups.held(each.reading).entries == 226


def test_of_a_damaged_library_that_a_backup_may_not_be_of_it_is_said(
    damaged: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, backup = damaged
    for file, foreign in ((backup, False), (shutil.copy(backup, tmp_path / "a copy"), True)):
        path.write_bytes(b"spoilt" * 1000)
        assert main(["--library", str(path), "backup", "restore", str(file)]) == 1
        assert ("may be of another library" in capsys.readouterr().err) == foreign


@pytest.fixture(params=[0, 4096 * 40], ids=["its head", "a table"])
def damaged(seeded: Library, request: pytest.FixtureRequest) -> tuple[Path, Path]:
    """A library that is damaged, and a backup of what it was."""
    assert main(["--library", str(seeded.path), "backup"]) == 0
    (backup,) = shelf.files(seeded.path)
    seeded.close()
    with seeded.path.open("rb+") as file:
        file.seek(request.param)
        file.write(b"\xa5" * 4096 * 60)
    return seeded.path, backup


def test_in_the_place_of_a_damaged_library_a_backup_comes_when_that_is_affirmed(
    damaged: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    path, backup = damaged
    spoilt = path.read_bytes()
    shell = ["--library", str(path), "backup"]
    assert main([*shell, "list"]) == 0
    assert str(backup) in capsys.readouterr().out

    assert main([*shell, "restore", str(backup)]) == 1
    said = capsys.readouterr()
    assert "--yes" in said.out + said.err
    assert "226 papers" in said.out + said.err
    assert path.read_bytes() == spoilt

    assert main([*shell, "restore", str(backup), "--yes"]) == 0
    kept = path.with_name(f"{path.stem} damaged{path.suffix}")
    assert f"Restored 226 papers. The damaged library is kept: {kept}" in capsys.readouterr().out
    assert kept.read_bytes() == spoilt
    assert main(["--library", str(path), "list", "has:code"]) == 0


def test_a_damaged_backup_takes_the_place_of_nothing(
    damaged: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    path, backup = damaged
    spoilt = path.read_bytes()
    backup.write_bytes(spoilt)
    assert main(["--library", str(path), "backup", "restore", str(backup), "--yes"]) == 1
    assert "The backup “" in capsys.readouterr().err
    assert path.read_bytes() == spoilt
