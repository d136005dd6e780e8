"""What `latexmkrc` files say of a document, as far as it is said in plain: they are Perl, which is
read here and never run.

latexmk reads that of the user, `latexmk/latexmkrc` in the folder for settings or else `.latexmkrc`
at home, and then the one in the folder in which it runs, where `.latexmkrc` comes first.
"""

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from refman.latex.tree import LARGEST, Memory, Stamps, stamp_of, text_of

_LOCAL = (".latexmkrc", "latexmkrc")
_INPUTS = "BIBINPUTS"
_OWN = rf"""\$ENV\{{\s*['"]?{_INPUTS}['"]?\s*\}}"""
_TEXT = r"""'[^'\\\n]*'|"[^"\\@\n]*\""""
_FOLDER = re.compile(
    r"""^[ \t]*\$(?:out|aux)_dir\s*=\s*(?:'([^'\\\n]*)'|"([^"\\$@\n]*)")""", re.MULTILINE
)
_BEFORE = rf"(?:{_OWN}|\(\s*{_OWN}\s*(?:\|\||//)\s*(?:''|\"\")\s*\))"
"""What it was; an empty text where it was not."""
_SET = re.compile(
    rf"^[ \t]*(?:{_OWN}\s*(?P<sign>\.?=)\s*(?P<sum>(?:(?:{_TEXT}|{_BEFORE})\s*\.?\s*)+);"
    rf"|ensure_path\(\s*['\"]{_INPUTS}['\"]\s*,(?P<parts>\s*(?:(?:{_TEXT})\s*,?\s*)+)\))",
    re.MULTILINE,
)
_TERM = re.compile(rf"{_BEFORE}|{_TEXT}")


class Recipe(NamedTuple):
    """What a file says.

    Args:
        folders: names of those for what LaTeX makes, as seen from where it runs.
        inputs: in order, what is set as BIBINPUTS; None stands for what it was before.
    """

    folders: tuple[str, ...] = ()
    inputs: tuple[tuple[str | None, ...], ...] = ()


def files(root: Path) -> Iterator[Path]:
    """The files by which latexmk sets a root, and those that may come to be one."""
    yield from _first_of(_of_user())
    yield from _first_of([root.with_name(name) for name in _LOCAL])


def folders(root: Path, memory: Memory) -> Iterator[Path]:
    """The folders that are named in plain; one that Perl would work out is not known."""
    for path in files(root):
        for name in memory.once(_read, path).folders:
            yield Path(os.path.normpath(root.parent / Path(name).expanduser()))


def inputs(root: Path, memory: Memory, before: str) -> str:
    """BIBINPUTS as BibTeX and biber get it from latexmk.

    Args:
        before: what it is without.
    """
    for path in files(root):
        for terms in memory.once(_read, path).inputs:
            before = "".join(before if one is None else one for one in terms)
    return before


def _of_user() -> list[Path]:
    with suppress(RuntimeError):  # nobody's home
        home = Path.home()
        settings = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
        return [settings / "latexmk" / "latexmkrc", home / ".latexmkrc"]
    return []


def _first_of(paths: list[Path]) -> Iterator[Path]:
    for path in paths:
        yield path
        if stamp_of(path) is not None:
            return


def _read(path: Path) -> tuple[Recipe, Stamps]:
    stamp, text = stamp_of(path), ""
    with suppress(OSError):
        if stamp is not None and path.is_file() and stamp.size <= LARGEST:
            text = text_of(path.read_bytes()).replace("\0", "")
    named = tuple(found[1] or found[2] for found in _FOLDER.finditer(text))
    said = tuple(map(_terms, _SET.finditer(text)))
    return Recipe(tuple(filter(None, named)), said), {path: stamp}


def _terms(found: re.Match[str]) -> tuple[str | None, ...]:
    if found["parts"]:  # put before what there is, each with a sign behind
        places = [one for text in _TERM.findall(found["parts"]) for one in _texts(text)]
        return (*(f"{one}{os.pathsep}" for one in places), None)
    terms = tuple(one for text in _TERM.findall(found["sum"]) for one in _texts(text))
    return (None, *terms) if found["sign"] == ".=" else terms


def _texts(term: str) -> Iterator[str | None]:
    """A text, or what stands in a text of quotes, in which Perl puts variables."""
    if term.startswith(("$", "(")):
        yield None
    elif term.startswith("'"):
        yield term[1:-1]
    else:
        first, *rest = re.split(_OWN, term[1:-1])
        yield first
        for one in rest:
            yield from (None, one)
