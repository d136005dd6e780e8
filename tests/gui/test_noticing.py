"""Files that others write are noticed without looking."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from refman.gui.noticing import Noticing


@pytest.fixture
def noticing(qapp: QApplication) -> Noticing:
    return Noticing(qapp)


def test_a_file_that_is_written_is_told_of(
    noticing: Noticing, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "part.tex"
    path.write_text("one")
    noticing.follow([path])
    with qtbot.waitSignal(noticing.noticed):
        path.write_text("two")


def test_so_is_one_that_was_replaced_before(
    noticing: Noticing, tmp_path: Path, qtbot: QtBot
) -> None:
    path, new = tmp_path / "part.tex", tmp_path / "new"
    path.write_text("one")
    noticing.follow([path])
    new.write_text("two")
    with qtbot.waitSignal(noticing.noticed):
        new.replace(path)
    noticing.follow([path])
    with qtbot.waitSignal(noticing.noticed):
        path.write_text("three")


def test_a_file_that_is_new_is_told_of_by_its_folder_and_what_is_not_named_any_more_is_not(
    noticing: Noticing, tmp_path: Path, qtbot: QtBot
) -> None:
    noticing.follow([tmp_path])
    with qtbot.waitSignal(noticing.noticed):
        (tmp_path / "part.tex").write_text("one")
    noticing.follow([])
    with qtbot.assertNotEmitted(noticing.noticed):
        (tmp_path / "other.tex").write_text("one")
        qtbot.wait(20)
