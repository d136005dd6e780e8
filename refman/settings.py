"""Each setting once: name, default, help. Kept as JSON in the platform's folder for settings.

`Settings` are what the user chose; `State` is what the window remembers of one library (layout,
columns, sort, selection). A file that cannot be read counts as empty, and one that cannot be
written is left as it is: neither may stop refman from starting.
"""

import json
import os
import zlib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from refman.model.errors import RefmanError


class Setting(NamedTuple):
    """One setting: its default decides its type; `choices` lists what it may be, if few."""

    name: str
    default: str | bool | int | dict[str, str]
    help: str
    choices: tuple[str, ...] = ()


SETTINGS = (
    Setting("theme", "system", "Colours of the window.", ("system", "light", "dark")),
    Setting("density", "regular", "Height of rows.", ("compact", "regular", "two lines")),
    Setting(
        "language",
        "system",
        "Language of the window, from the next start on; the shell speaks English.",
        ("system", "en", "de", "zh_CN"),
    ),
    Setting("text_size", 100, "Size of the text, as a percentage of the desktop’s."),
    Setting("shortcuts", {}, "Keys of commands that have others than at first, by command."),
    Setting("dialect", "bibtex", "What exports write.", ("bibtex", "biblatex")),
    Setting("cite_command", "cite", "The command that Copy \\cite writes, without backslash."),
    Setting(
        "editor",
        "",
        "The editor that citations are pushed to and places opened in.",
        ("", "texstudio", "texworks", "texmaker", "vscode", "vim", "neovim", "emacs", "lyx"),
    ),
    Setting(
        "editor_address",
        "",
        "Name of Vim’s server, address of Neovim, or LyX’s pipe; empty for the usual one.",
    ),
    Setting(
        "quick_cite",
        "type",
        "What the quick-cite window does with a citation.",
        ("type", "copy", "push"),
    ),
    Setting(
        "key_pattern",
        "(auth ? auth + year + veryshorttitle : (shorttitle || type) + year).alphanum.lower",
        "Pattern of the citation keys that refman makes.",
    ),
    Setting(
        "file_pattern",
        "{author} {year} {title}",
        "What copies of files are called: {author}, {year}, {title}, {key}, {venue}, {type}; a"
        " slash begins a folder.",
    ),
    Setting(
        "base_folders",
        "",
        "Folders of files on this computer, NAME=FOLDER with semicolons between; a library names"
        " them by NAME, so that they may be elsewhere on another computer.",
    ),
)
_BY_NAME = {setting.name: setting for setting in SETTINGS}


def config_folder() -> Path:
    """Where settings are kept; REFMAN_CONFIG names another place."""
    return _folder("REFMAN_CONFIG", "user_config_path")


def state_folder() -> Path:
    """Where the window's state is kept; beside the settings when REFMAN_CONFIG is set."""
    return _folder("REFMAN_CONFIG", "user_state_path")


def runtime_folder() -> Path:
    """Where what lives as long as a process is kept; beside the settings when REFMAN_CONFIG is
    set, and with the window's state where the system has no place for it."""
    from warnings import catch_warnings  # of one that it makes up, which is no news to users

    try:
        with catch_warnings(action="ignore"):
            return _folder("REFMAN_CONFIG", "user_runtime_path")
    except OSError:
        return state_folder()


def default_library() -> Path:
    """The library when none is named: REFMAN_LIBRARY, or the platform's place for user data."""
    if named := os.environ.get("REFMAN_LIBRARY"):
        return Path(named).expanduser()
    import platformdirs

    return Path(platformdirs.user_data_path("refman", appauthor=False)) / "library.refman"


def _folder(variable: str, place: str) -> Path:
    if named := os.environ.get(variable):
        return Path(named).expanduser()
    import platformdirs

    return Path(getattr(platformdirs, place)("refman", appauthor=False))


class Store:
    """A JSON object in a file, read once and written whole at each change. GUI thread or shell."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values = _read(path)

    def get(self, name: str, default: Any = None) -> Any:
        """The value kept under `name`."""
        return self._values.get(name, default)

    def update(self, values: Mapping[str, Any]) -> None:
        """Keep values; the file is replaced as a whole."""
        merged = {**self._values, **values}
        if merged != self._values:
            self._values = merged
            _write(self._path, merged)


class Settings:
    """What the user chose, with the defaults for the rest."""

    def __init__(self, folder: Path | None = None) -> None:
        self._store = Store((folder or config_folder()) / "settings.json")

    def __getitem__(self, name: str) -> Any:
        setting = _BY_NAME[name]
        value = self._store.get(name, setting.default)
        known = type(value) is type(setting.default)
        return value if known and value in (setting.choices or (value,)) else setting.default

    def set(self, name: str, value: str | bool | int | dict[str, str]) -> None:
        """Choose a value; raises RefmanError when the setting cannot have it."""
        setting = _BY_NAME.get(name)
        if setting is None:
            raise RefmanError(f"There is no setting “{name}”. Known: {', '.join(_BY_NAME)}.")
        if type(value) is not type(setting.default) or value not in (setting.choices or (value,)):
            wanted = " or ".join(setting.choices) or f"a {type(setting.default).__name__}"
            raise RefmanError(f"“{value}” cannot be the setting “{name}”: it is {wanted}.")
        self._store.update({name: value})


def state_of(library: Path, folder: Path | None = None) -> Store:
    """What the window remembers of the library at `library`."""
    return Store((folder or state_folder()) / f"window-{sums(os.fsencode(library))}.json")


def sums(path: bytes) -> str:
    """What stands for a path in the name of a file: two sums of it, by different rules. A digest
    would have a start load OpenSSL, which takes 3 ms."""
    return f"{zlib.crc32(path):08x}{zlib.adler32(path):08x}"


def _read(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}


def _write(path: Path, values: Mapping[str, Any]) -> None:
    temporary = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(json.dumps(values, indent=1), encoding="utf-8")
        temporary.replace(path)
    except OSError:
        with suppress(OSError):  # the same folder that could not be written
            temporary.unlink()
