"""The rules of the house that no linter knows."""

import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import ModuleType
from typing import Any

import pytest

import refman
from refman.commands import Command, commands
from refman.formats import formats

ROOT = Path(__file__).parents[1]
SAMPLES = ROOT / "tests" / "data"


def every_command() -> dict[str, Command]:
    """Those of the shell and, declared by the window, its own."""
    import_module("refman.gui.commands")
    return commands()


ONE_SIGN = (["IN"], ["LITERAL"], ["NOT_LITERAL"], ["ANY"])
"""As a parsed expression names what matches one character."""

VOID_CALLS = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
widget = QWidget()
for _ in range(200_000):
    widget.update()
print("alive")
"""


def test_python_survives_200_000_calls_of_qt_that_return_nothing() -> None:
    """PySide6 6.12.0 dropped one reference to None with each, which ends Python below 3.12."""
    done = subprocess.run(
        [sys.executable, "-c", VOID_CALLS], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "alive\n"), done.stderr[-500:]


@pytest.mark.parametrize("name", [one.name for one in formats()])
def test_every_format_has_a_sample_beside_its_expected_result(name: str) -> None:
    (format_,) = [one for one in formats() if one.name == name]
    recognised = [
        path
        for path in SAMPLES.iterdir()
        if path.is_file()
        and ".expected" not in path.name
        and format_.recognises(path.read_text(encoding="utf-8", errors="replace"))
    ]
    assert recognised
    for path in recognised:
        assert (SAMPLES / f"{path.stem}.expected.json").is_file(), path.name


@pytest.mark.parametrize("name", list(every_command()))
def test_every_command_says_what_it_does_and_asks_in_words(name: str) -> None:
    command = every_command()[name]
    assert command.help.splitlines()[0].endswith(".")
    assert not command.title[:1].islower()
    assert all(parameter.argument.help for parameter in command.parameters)
    asks = any(parameter.required for parameter in command.parameters)
    assert not (command.gui and asks) or command.title.endswith("…")


def test_no_two_commands_share_a_shortcut() -> None:
    used = [command.shortcut for command in every_command().values() if command.shortcut]
    assert sorted(used) == sorted(set(used))


def test_the_map_names_what_is_there() -> None:
    places = re.findall(r"^    (\w+(?:/|\.py)) ", refman.__doc__ or "", re.MULTILINE)
    package = Path(refman.__file__).parent
    assert len(places) >= 10
    assert [place for place in places if not (package / place).exists()] == []
    there = {path.name + "/" for path in package.iterdir() if (path / "__init__.py").is_file()}
    assert there <= set(places)


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        path
        for path in (ROOT / "refman").rglob("*.py")
        if not (path.read_text(encoding="utf-8").startswith(('"""', 'r"""')))
    ]
    assert silent == []


def patterns(module: ModuleType) -> Iterator[re.Pattern[str]]:
    """The regular expressions of text that a module keeps, by themselves or by name."""
    for value in vars(module).values():
        for one in value.values() if isinstance(value, dict) else [value]:
            if isinstance(one, re.Pattern) and isinstance(one.pattern, str):
                yield one


def possessive_groups(parsed: list[tuple[object, Any]]) -> Iterator[object]:
    """Of a parsed expression, what it repeats possessively and is neither atomic nor one sign."""
    for code, value in parsed:
        parts = value if isinstance(value, tuple | list) else [value]
        inner = [list(part) for part in parts if hasattr(part, "getwidth")]
        for branch in parts if str(code) == "BRANCH" else []:
            inner += map(list, branch or [])
        if str(code) == "POSSESSIVE_REPEAT":
            names = [str(name) for name, _ in inner[0]]
            if names not in ONE_SIGN and names != ["ATOMIC_GROUP"]:
                yield names
        for body in inner:
            yield from possessive_groups(body)


def test_whatever_is_repeated_possessively_is_an_atomic_group() -> None:
    """Python 3.11.2, which is Debian 12's, finds all of “aca” by `(?:ab?c)*+`: where a repetition
    fails midway, it forgets to step back (python/cpython#106052), and reading never ends. With
    `(?>ab?c)*+`, which means the same, every Python finds “ac”.
    """
    names = [one.name for one in walk_packages(refman.__path__, "refman.")]
    modules = [import_module(name) for name in names if not name.endswith("__main__")]
    parse = import_module("re._parser").parse
    kept = {(one.pattern, one.flags) for module in modules for one in patterns(module)}
    assert len(kept) > 100
    wrong = [text for text, flags in kept if list(possessive_groups(list(parse(text, flags))))]
    assert not wrong


def test_the_pictures_of_the_readme_are_there() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    pictures = re.findall(r"!\[[^]]*\]\(([^)]+)\)", readme)
    assert pictures
    assert [picture for picture in pictures if not (ROOT / picture).is_file()] == []
