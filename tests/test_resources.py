"""The files that travel with the program, where they lie in what is installed."""

import importlib.util
import shutil
from pathlib import Path

from refman import resources


def test_an_icon_that_an_upgrade_took_from_an_open_window_is_drawn_empty(tmp_path: Path) -> None:
    icons = tmp_path / "refman" / "_data" / "resources" / "icons"
    icons.mkdir(parents=True)
    shutil.copy(resources.icon_path("trash"), icons)
    copy = shutil.copy(resources.__file__, tmp_path / "refman")
    found = importlib.util.spec_from_file_location("installed", copy)
    assert found
    assert found.loader
    installed = importlib.util.module_from_spec(found)
    found.loader.exec_module(installed)
    assert installed.icon_drawing("trash") == resources.icon_drawing("trash")
    (icons / "trash.svg").unlink()
    assert installed.icon_drawing("trash").endswith("/>")
