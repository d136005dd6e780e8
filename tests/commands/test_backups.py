"""What the shell says of backups, and what it brings back."""

import json
from pathlib import Path

import pytest

from refman.cli import main
from refman.store import Library


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
