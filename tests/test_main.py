"""main.py: what counts as installed, and what it says when it cannot go on."""

import ast
import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

HERE = Path(__file__).parent.parent
# The Python that main.py makes .venv from: unlike .venv's own, it has pip, or can unpack one.
BASE = getattr(sys, "_base_executable", sys.executable)

posix = pytest.mark.skipif(os.name == "nt", reason="the stand-in for Python is a shell script")

Start = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with what main.py reads of a checkout, and no environment in it yet."""
    folder = tmp_path / "a checkout"
    folder.mkdir()
    for name in ("main.py", "pyproject.toml"):
        (folder / name).write_bytes((HERE / name).read_bytes())
    return folder


@pytest.fixture
def start(checkout: Path) -> Start:
    """Run the checkout's main.py to its end, with pip cut off from every index."""

    def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            command(checkout, *arguments),
            env=offline(),
            capture_output=True,
            text=True,
            check=False,
        )

    return run


def command(checkout: Path, *arguments: str) -> list[str]:
    return [BASE, str(checkout / "main.py"), *arguments]


def offline() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    return kept | {"PIP_NO_INDEX": "1", "PIP_CONFIG_FILE": os.devnull}


def load(checkout: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("main_of_checkout", checkout / "main.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def furnish(checkout: Path, *, testing: bool = False, script: str = "exit 0") -> ModuleType:
    """Leave in `.venv` what a complete installation leaves, with `script` for its Python."""
    main = load(checkout)
    for program in (Path(main.PYTHON), Path(main.SCRIPTS, "lint-imports")):
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        program.chmod(0o755)
    Path(main.STAMP).write_bytes(main.wanted(testing))
    Path(main.QT_LOADS).touch()
    return main


def test_a_complete_environment_counts_as_installed(checkout: Path) -> None:
    main = furnish(checkout)

    assert main.installed(testing=False)
    assert not main.installed(testing=True)


def test_the_environment_of_the_tests_starts_the_program_too(checkout: Path) -> None:
    main = furnish(checkout, testing=True)

    assert main.installed(testing=True)
    assert main.installed(testing=False)


def test_an_environment_made_half_is_not_installed(checkout: Path) -> None:
    main = furnish(checkout)
    Path(main.STAMP).unlink()

    assert not main.installed(testing=False)


def test_an_environment_whose_python_is_gone_is_not_installed(checkout: Path) -> None:
    main = furnish(checkout)
    Path(main.PYTHON).unlink()

    assert not main.installed(testing=False)


def test_a_changed_pyproject_asks_for_another_installation(checkout: Path) -> None:
    main = furnish(checkout)
    with (checkout / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write("# one line more\n")

    assert not main.installed(testing=False)
    assert main.stamp().startswith(main.made_by()), "the environment itself is still good"


def test_a_checkout_that_was_moved_makes_its_environment_anew(checkout: Path) -> None:
    furnish(checkout)
    moved = load(checkout.rename(checkout.with_name("elsewhere")))

    assert not moved.installed(testing=False)
    assert not moved.stamp().startswith(moved.made_by())


@posix
def test_an_installed_refman_gets_the_arguments_and_gives_its_exit_code(
    checkout: Path, start: Start
) -> None:
    furnish(checkout, script='echo "$@"; exit 7')

    ended = start("list", "tag:read me")

    assert ended.stdout == "-P -m refman list tag:read me\n"
    assert ended.stderr == ""
    assert ended.returncode == 7


@posix
def test_every_check_runs_and_is_named_though_one_fails(checkout: Path, start: Start) -> None:
    furnish(checkout, testing=True, script='echo "$@"; case "$2" in mypy) exit 2; esac')

    ended = start("test", "-k", "dates")

    assert ended.stdout.splitlines() == [
        "-m ruff check",
        "-m ruff format --check",
        "-m mypy",
        "--no-logo",
        "-m pytest --numprocesses=auto --dist=worksteal -k dates",
    ]
    assert [line.split() for line in ended.stderr.splitlines()[-5:]] == [
        ["ruff", "check", "passed"],
        ["ruff", "format", "passed"],
        ["mypy", "failed"],
        ["lint-imports", "passed"],
        ["pytest", "passed"],
    ]
    assert ended.returncode == 1


@posix
def test_a_second_start_waits_for_the_first_and_uses_what_it_made(checkout: Path) -> None:
    lock = (checkout / ".venv.lock").open("ab")
    assert load(checkout).taken(lock.fileno())
    with subprocess.Popen(command(checkout), env=offline(), stderr=-1, stdout=-1) as second:
        assert second.stderr is not None
        assert b"waiting" in second.stderr.readline()
        furnish(checkout, script="echo here")
        lock.close()
        output, errors = second.communicate()

    assert output == b"here\n"
    assert errors == b""


def test_a_pip_that_fails_is_quoted_and_the_next_start_tries_again(
    checkout: Path, start: Start
) -> None:
    ended = start("list")

    assert ended.returncode == 1
    assert ended.stdout == ""
    assert "ERROR: No matching distribution found for hatchling" in ended.stderr
    assert "refman is not installed yet" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert not load(checkout).installed(testing=False)


def test_a_folder_that_cannot_be_written_to_is_named(checkout: Path, start: Start) -> None:
    # root may write anywhere, so it is a folder in the lock's place that stops it
    (checkout / ".venv.lock").mkdir()

    ended = start()

    assert ended.returncode == 1
    assert f"refman could not make its environment in {checkout / '.venv'}" in ended.stderr
    assert "pipx install" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_an_old_python_is_refused_in_a_sentence() -> None:
    pretend = "import runpy, sys; sys.version_info = (3, 9, 2); runpy.run_path(sys.argv[1])"

    ended = subprocess.run(
        [BASE, "-c", pretend, HERE / "main.py"], capture_output=True, text=True, check=False
    )

    assert ended.returncode == 1
    assert ended.stderr.startswith("refman needs Python 3.11 or newer, and this is Python 3.9.")
    assert len(ended.stderr.splitlines()) == 1


def test_an_old_python_can_read_main_and_so_refuse_it() -> None:
    ast.parse((HERE / "main.py").read_text(encoding="utf-8"), feature_version=(3, 7))
