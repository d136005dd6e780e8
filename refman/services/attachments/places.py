"""Where the path of an attachment begins on this computer, and what it may not leave.

A path in a library may have been written by anybody: one that begins in a folder stays in it, also
where folders on the way are links. Paths are kept with slashes and seen from the nearest folder
that other computers have too: that of the library, or a base folder of the user's.
"""

import os
import unicodedata
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from refman.model.errors import RefmanError
from refman.settings import Settings
from refman.store import Library, attachments
from refman.store.attachments import ANYWHERE, BESIDE, OWN, Attachment

AWAY = "Detached"
"""In the library's own folder of files, where those go that no paper has any more."""


class Place(NamedTuple):
    """Where a path is kept to begin, and the rest of it."""

    base: str
    path: str


class Places:
    """The folders of one library on this computer."""

    def __init__(self, home: Path, own: str, bases: Mapping[str, Path]) -> None:
        self._home = home.parent
        self.own = self._home / own
        self._bases = bases

    @classmethod
    def of(cls, library: Library) -> "Places":
        """Those of a library; its own folder may not be there yet."""
        return cls.beside(library.home, attachments.folder_name(library.reading))

    @classmethod
    def beside(cls, home: Path, own: str = "") -> "Places":
        """Those of the library in the file `home`; `own` is the name of its folder of files."""
        fits = own and own == Path(own).name
        return cls(home, own if fits else f"{home.stem} files", bases())

    def found(self, one: Attachment) -> Path | None:
        """Where an attachment is to be on this computer; None where that cannot be known: its base
        folder has no place here, or its path leaves it."""
        return self.path(one.base, one.path)

    def path(self, base: str, path: str) -> Path | None:
        """The same of a place."""
        if base == ANYWHERE:
            return Path(path) if Path(path).is_absolute() and "\0" not in path else None
        root = {OWN: self.own, BESIDE: self._home}.get(base) or self._bases.get(base)
        if root is None or not _stays(path):
            return None
        made = root.joinpath(*PurePosixPath(path).parts)
        return made if base != OWN or is_within(made, self.own) else None

    def kept(self, path: Path) -> Place:
        """How the path of a file is kept: seen from the library, a base folder, or from nowhere."""
        return self.place_of(str(absolute(path)))

    def place_of(self, path: str) -> Place:
        """The same of a whole path without `..`: of many of them, text takes a tenth of the time
        of paths."""
        for base, beginning in self._beginnings:
            if path.startswith(beginning) and path != beginning:
                return Place(base, path[len(beginning) :].replace(os.sep, "/"))
        return Place(ANYWHERE, path)

    def is_known(self, path: str) -> bool:
        """Whether a file really is in one of these folders, links followed."""
        real = os.path.realpath(path)
        return any(real.startswith(one) for one in self._real_beginnings)

    @cached_property
    def _beginnings(self) -> list[tuple[str, str]]:
        """How paths in the folders begin, the deepest first."""
        roots = [(BESIDE, self._home), *self._bases.items()]
        found = [(base, beginning(str(root))) for base, root in roots]
        return sorted(found, key=lambda one: -len(one[1]))

    @cached_property
    def _real_beginnings(self) -> list[str]:
        return [beginning(os.path.realpath(one)) for _, one in self._beginnings]

    @cached_property
    def away(self) -> Path:
        """Where files go that no paper has any more."""
        return self.own / AWAY


def bases(settings: Settings | None = None) -> dict[str, Path]:
    """The base folders of this computer, by name."""
    kept = str((settings or Settings())["base_folders"])
    pairs = (one.partition("=") for one in kept.split(";"))
    return {
        name.strip(): absolute(Path(folder.strip()).expanduser())
        for name, _, folder in pairs
        if name.strip() and folder.strip()
    }


def set_base(settings: Settings, text: str) -> str:
    """Say where a base folder is on this computer, NAME=FOLDER; returns the sentence of it.

    Raises:
        RefmanError: it is no name, or no folder.
    """
    name, _, folder = (part.strip() for part in text.partition("="))
    if not name:
        raise RefmanError(f"“{text}” names no base folder. Say NAME=FOLDER.")
    path = checked_base(name, folder)
    keep_bases(settings, bases(settings) | {name: path})
    return f"The base folder “{name}” is “{path}” on this computer"


def checked_base(name: str, folder: str) -> Path:
    """The whole path of a base folder.

    Raises:
        RefmanError: the name cannot be one, or there is no such folder.
    """
    if not name or set(name) & set("=;/\\") or name in (OWN, BESIDE, ANYWHERE):
        raise RefmanError(f"“{name}” cannot be the name of a base folder; a word can.")
    path = absolute(Path(folder).expanduser())
    if not folder or not path.is_dir() or ";" in str(path):
        raise RefmanError(f"“{folder}” is no folder here that can be a base folder.")
    return path


def keep_bases(settings: Settings, known: Mapping[str, Path]) -> None:
    """Have these be the base folders of this computer."""
    settings.set("base_folders", ";".join(f"{one}={known[one]}" for one in sorted(known)))


def beginning(folder: str) -> str:
    """How the paths of what is in a folder begin."""
    return folder if folder.endswith(os.sep) else f"{folder}{os.sep}"


def absolute(path: Path) -> Path:
    """A whole path without `..`, links not followed."""
    return Path(os.path.normpath(path.absolute()))


def is_within(path: Path, root: Path) -> bool:
    """Whether a path is in a folder once all links are followed."""
    try:
        return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(root))
    except (OSError, ValueError):
        return False


def is_elsewhere(path: str) -> bool:
    """Whether a path names another computer (`\\\\server\\share`), which to look at tells that
    computer who asks."""
    return path.startswith(("\\\\", "//"))


def has_controls(path: str) -> bool:
    """Whether a path holds signs that nobody sees, and which hide what it is."""
    return not path.isprintable() and any(
        unicodedata.category(char) in ("Cc", "Cs") or char in _TURNING for char in path
    )


_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def _stays(path: str) -> bool:
    parts = PurePosixPath(path).parts
    odd = "\0" in path or (os.name == "nt" and ("\\" in path or ":" in path))
    return bool(parts) and not odd and ".." not in parts and not path.startswith("/")
