"""What an export would change is counted and shown before it is written."""

from pathlib import Path

from refman.services import differing

OLD = "@misc{a,\n  year = 1,\n}\n\n@misc{b,\n  year = 2,\n}\n"
NEW = "@misc{b,\n  year = 3,\n}\n\n@misc{c,\n  year = 4,\n}\n"


def test_entries_are_counted_by_their_keys(tmp_path: Path) -> None:
    path = tmp_path / "refs.bib"
    path.write_text(OLD)

    change = differing.change(NEW, path)

    assert change[:3] == (1, 1, 1)
    assert change.sentence == "1 added, 1 removed, 1 changed"
    assert change.text.startswith(f"--- {path}\n+++ {path} (new)\n@@ ")
    assert "-  year = 2,\n" in change.text
    assert "+  year = 3,\n" in change.text
    assert path.read_text() == OLD


def test_a_file_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert differing.change(NEW, tmp_path / "new.bib").added == 2


def test_nothing_and_what_is_around_the_entries_are_told_apart() -> None:
    assert differing.between(OLD, OLD, "x").sentence == "Nothing would change"
    around = differing.between(OLD, f"% note\n{OLD.rstrip()}", "x")
    assert around.sentence == "No entry would change, only what stands around them"
    assert "\\ No newline at end of file\n" in around.text
