"""The window in a language that nobody speaks: longer by two fifths, and every text in brackets."""

import os
import subprocess
import sys
from pathlib import Path

_RUN = """
import sys
from refman.gui import language
language.begin("pseudo")
import pytest
sys.exit(pytest.main(["-q", "-p", "no:cacheprovider", "--timeout", "250", *sys.argv[1:]]))
"""


def test_in_the_pseudo_language_nothing_is_forgotten_and_nothing_cut_off(tmp_path: Path) -> None:
    """In a process of its own: texts at the head of modules are translated when imported."""
    walk = Path(__file__).with_name("pseudo_walk.py")
    done = subprocess.run(
        [sys.executable, "-c", _RUN, str(walk), f"--basetemp={tmp_path / 'walk'}"],
        env={**os.environ, "REFMAN_LANGUAGE": "pseudo"},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
        timeout=280,
    )
    assert done.returncode == 0, done.stdout
