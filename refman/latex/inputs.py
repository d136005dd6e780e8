"""Where BibTeX and biber find the .bib files that a document names.

BibTeX takes the first that BIBINPUTS comes to, part by part: `.`, where it runs, only where that is
one; an empty part stands for what TeX was installed with, which begins with `.`. biber looks beside
the root and its .bcf file before that, and so does BibTeX where latexmk has it work in a folder of
its own. Sources: kpathsea.info, “Path expansion”; biber's Utils.pm, `locate_data_file`; latexmk,
`path_fudge` and `ensure_path`.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from refman.latex.tree import Memory, Stamps, stamp_of

_MOST_FOLDERS = 2_000
_MOST_PLACES = 300
"""Folders below one of TEXINPUTS: each is asked for every package of LaTeX's own."""
_PATIENCE = 10
"""Seconds in which kpsewhich answers."""
_ANY_FOLDER = re.compile(r"//+$")
_PATTERN = re.compile(r"^!!|//|[${}]")
"""Of a part of BIBINPUTS that is more than a folder."""
_FIXED = re.compile(r"\.{0,2}/")
"""How a name begins that is looked for in no other folder."""


def bib_files(
    names: Iterable[str],
    folder: Path,
    before: Sequence[Path] = (),
    environment: Mapping[str, str] | None = None,
) -> dict[str, Path | None]:
    """Where each .bib file is; None for one that is not found.

    Args:
        names: of files, `.bib` and all.
        folder: of the root, where BibTeX and biber run.
        before: folders that come before BIBINPUTS.
        environment: in place of that of this process.
    """
    variables = dict(os.environ) if environment is None else environment
    plain, rest = _parted(variables.get("BIBINPUTS", ""))
    first = (*before, *_places(plain, folder))
    found = {name: _within((folder,) if _FIXED.match(name) else first, name) for name in names}
    missing = [name for name, path in found.items() if path is None and not _FIXED.match(name)]
    if missing and rest:
        asked = _asked(missing, folder, variables)
        found.update(_walked(missing, folder, rest) if asked is None else asked)
    return found


def tex_places(said: str, folder: Path, memory: Memory) -> tuple[Path, ...]:
    """The folders that TEXINPUTS names; an empty part begins with the one in which TeX runs.

    Args:
        folder: of the root.
    """
    found: dict[Path, None] = {}
    for part in said.split(os.pathsep):
        plain = _ANY_FOLDER.sub("", part.lstrip("!"))
        place = Path(os.path.normpath(folder / Path(plain).expanduser()))
        deep = plain != part.lstrip("!")
        found |= dict.fromkeys(memory.once(_below, place) if deep else [place])
    return tuple(found)


def _below(place: Path) -> tuple[tuple[Path, ...], Stamps]:
    """A folder and those in it, as far as is sensible."""
    walked = (Path(one) for one, *_ in os.walk(place))
    found = tuple(one for _, one in zip(range(_MOST_PLACES), walked, strict=False)) or (place,)
    return found, {one: stamp_of(one) for one in found}


def fitting(pattern: str, folder: Path) -> list[str]:
    """The names that biber finds for a pattern, in a fixed order; the pattern where there is none.

    Args:
        folder: in which it runs.
    """
    whole = Path(pattern)
    start = Path(whole.anchor) if whole.anchor else folder
    rest = whole.relative_to(whole.anchor)
    with suppress(OSError, ValueError):
        return sorted(map(str, start.glob(str(rest)))) or [pattern]
    return [pattern]


def beside(root: Path) -> list[Path]:
    """The .bib files in the folder of a root."""
    with suppress(OSError):
        return sorted(one for one in root.parent.iterdir() if one.suffix == ".bib")
    return []


def _parted(inputs: str) -> tuple[list[str], list[str]]:
    """The parts of BIBINPUTS that are folders, and those from the first on that kpsewhich knows
    better; where all are folders, none are left, and nothing else is looked at."""
    parts = inputs.split(os.pathsep)
    for at, part in enumerate(parts):
        if not part:
            return [*parts[:at], "."], parts[at:]
        if _PATTERN.search(part):
            return parts[:at], parts[at:]
    return parts, []


def _within(places: Iterable[Path], name: str) -> Path | None:
    for place in places:
        path = Path(os.path.normpath(place / name))
        with suppress(OSError, ValueError):
            if path.is_file():
                return path
    return None


def _asked(
    names: Sequence[str], folder: Path, variables: Mapping[str, str]
) -> dict[str, Path | None] | None:
    """What kpsewhich finds; None where there is no such program."""
    program = shutil.which("kpsewhich", path=variables.get("PATH"))
    asked = [one for one in names if not one.startswith("-")]
    if not program or not asked:
        return None
    try:
        done = subprocess.run(
            [program, *asked], cwd=folder, env=variables, capture_output=True, text=True,
            timeout=_PATIENCE, check=False, stdin=subprocess.DEVNULL,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return None
    found: dict[str, Path | None] = {}
    for line in done.stdout.splitlines():
        path = folder / line
        meant = (one for one in asked if path.as_posix().endswith(f"/{Path(one).as_posix()}"))
        found.setdefault(max(meant, key=len, default=""), Path(os.path.normpath(path)))
    return {one: found.get(one) for one in names}


def _walked(names: Iterable[str], folder: Path, parts: Sequence[str]) -> dict[str, Path | None]:
    """What there is without kpsewhich."""
    places = list(_places(parts, folder))
    return {name: _within(places, name) for name in names}


def _places(parts: Iterable[str], folder: Path) -> Iterator[Path]:
    """The folders of parts of BIBINPUTS; `//` is any folder below."""
    for part in filter(None, parts):
        plain = _ANY_FOLDER.sub("", part.lstrip("!"))
        place = folder / Path(plain).expanduser()
        yield place
        if plain != part.lstrip("!"):
            walked = (Path(one) for one, *_ in os.walk(place))
            yield from (one for _, one in zip(range(_MOST_FOLDERS), walked, strict=False))
