"""What the user chose and what the window remembers survive restarts, and bad files."""

import os
import sys
import tempfile
import zlib
from pathlib import Path

import pytest

from refman.model.errors import RefmanError
from refman.settings import SETTINGS, Settings, Store, default_library, runtime_folder, state_of


def test_a_choice_survives_a_restart(tmp_path: Path) -> None:
    Settings(tmp_path).set("theme", "dark")
    assert Settings(tmp_path)["theme"] == "dark"


def test_every_setting_has_a_default_that_it_may_have(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    for setting in SETTINGS:
        assert settings[setting.name] == setting.default
        settings.set(setting.name, setting.default)


@pytest.mark.parametrize(("name", "value"), [("theme", "pink"), ("theme", True), ("nothing", "x")])
def test_what_a_setting_cannot_have_is_refused_in_a_sentence(
    tmp_path: Path, name: str, value: str | bool
) -> None:
    with pytest.raises(RefmanError, match="theme"):
        Settings(tmp_path).set(name, value)


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"theme": 7}', '{"theme": "pink"}', "\0"])
def test_a_spoilt_file_counts_as_empty(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.json").write_text(text)
    assert Settings(tmp_path)["theme"] == "system"


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    store = Store(tmp_path / "file" / "state.json")
    store.update({"a": 1})
    assert store.get("a") == 1


def test_two_libraries_have_each_their_own_state(tmp_path: Path) -> None:
    state_of(tmp_path / "a.refman", tmp_path).update({"size": [1, 2]})
    assert state_of(tmp_path / "b.refman", tmp_path).get("size") is None
    assert state_of(tmp_path / "a.refman", tmp_path).get("size") == [1, 2]


def test_two_libraries_whose_names_have_one_check_sum_do_too(tmp_path: Path) -> None:
    names = [Path("/home/a/plumless.refman"), Path("/home/a/buckeroo.refman")]
    assert zlib.crc32(bytes(names[0])) == zlib.crc32(bytes(names[1]))
    state_of(names[0], tmp_path).update({"size": [1, 2]})
    assert state_of(names[1], tmp_path).get("size") is None


def test_the_library_is_the_one_that_the_environment_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REFMAN_LIBRARY", str(tmp_path / "mine"))
    assert default_library() == tmp_path / "mine"
    monkeypatch.delenv("REFMAN_LIBRARY")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert default_library().name == "library.refman"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is one")
@pytest.mark.parametrize("spoilt", [False, True])
def test_a_system_without_a_folder_for_what_runs_is_no_trouble(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, spoilt: bool
) -> None:
    """As for root on a server, and where not even the temporary folder is of use."""
    monkeypatch.delenv("REFMAN_CONFIG", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    if spoilt:
        (tmp_path / f"runtime-{os.getuid()}").write_text("")
    assert runtime_folder().is_absolute()
