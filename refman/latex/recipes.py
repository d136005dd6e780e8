"""What `latexmkrc` files say of a document, as far as it is said in plain: they are Perl, which is
read here and never run.

latexmk reads that of the user, `latexmk/latexmkrc` in the folder for settings or else `.latexmkrc`
at home, and then the one in the folder in which it runs, where `.latexmkrc` comes first.
"""

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from refman.latex import inputs
from refman.latex.tree import LARGEST, Memory, Stamps, stamp_of, text_of

_LOCAL = (".latexmkrc", "latexmkrc")
_TEXT = r"""'[^'\\\n]*'|"[^"\\@\n]*\""""
_FOLDER = re.compile(
    r"""^[ \t]*\$(?:out|aux)_dir\s*=\s*(?:'([^'\\\n]*)'|"([^"\\$@\n]*)")""", re.MULTILINE
)


class _Variable:
    """How Perl names a list of folders, has it as it was, and sets it."""

    def __init__(self, name: str) -> None:
        self.own = own = rf"""\$ENV\{{\s*['"]?{name}['"]?\s*\}}"""
        before = rf"(?:{own}|\(\s*{own}\s*(?:\|\||//)\s*(?:''|\"\")\s*\))"
        self.set = re.compile(
            rf"^[ \t]*(?:{own}\s*(?P<sign>\.?=)\s*(?P<sum>(?:(?:{_TEXT}|{before})\s*\.?\s*)+);"
            rf"|ensure_path\(\s*['\"]{name}['\"]\s*,(?P<parts>\s*(?:(?:{_TEXT})\s*,?\s*)+)\))",
            re.MULTILINE,
        )
        self.term = re.compile(rf"{before}|{_TEXT}")


_VARIABLES = {name: _Variable(name) for name in ("BIBINPUTS", "TEXINPUTS")}


class Recipe(NamedTuple):
    """What a file says.

    Args:
        folders: names of those for what LaTeX makes, as seen from where it runs.
        inputs: of each variable, in order, what it is set to; None stands for what it was before.
    """

    folders: tuple[str, ...]
    inputs: Mapping[str, tuple[tuple[str | None, ...], ...]]


def files(root: Path) -> Iterator[Path]:
    """The files by which latexmk sets a root, and those that may come to be one."""
    yield from _first_of(_of_user())
    yield from _first_of([root.with_name(name) for name in _LOCAL])


def folders(root: Path, memory: Memory) -> Iterator[Path]:
    """The folders that are named in plain; one that Perl would work out is not known."""
    for path in files(root):
        for name in memory.once(_read, path).folders:
            yield Path(os.path.normpath(root.parent / Path(name).expanduser()))


def variable(root: Path, memory: Memory, name: str) -> str:
    """BIBINPUTS or TEXINPUTS as programs get it from latexmk; "" where nobody sets it."""
    said = os.environ.get(name, "")
    for path in files(root):
        for terms in memory.once(_read, path).inputs[name]:
            said = "".join(said if one is None else one for one in terms)
    return said


def places(root: Path, memory: Memory) -> tuple[Path, ...]:
    """The folders in which TeX looks for what a document reads, in order; none where nobody set
    TEXINPUTS."""
    said = variable(root, memory, "TEXINPUTS")
    return inputs.tex_places(said, root.parent, memory) if said else ()


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
    said = {
        name: tuple(_terms(kind, found) for found in kind.set.finditer(text))
        for name, kind in _VARIABLES.items()
    }
    return Recipe(tuple(filter(None, named)), said), {path: stamp}


def _terms(kind: _Variable, found: re.Match[str]) -> tuple[str | None, ...]:
    said = found["parts"] or found["sum"]
    terms = tuple(one for text in kind.term.findall(said) for one in _texts(kind, text))
    if found["parts"]:  # put before what there is, each with a sign behind
        return (*(f"{one}{os.pathsep}" for one in terms), None)
    return (None, *terms) if found["sign"] == ".=" else terms


def _texts(kind: _Variable, term: str) -> Iterator[str | None]:
    """A text, or what stands in a text of quotes, in which Perl puts variables."""
    if term.startswith(("$", "(")):
        yield None
    elif term.startswith("'"):
        yield term[1:-1]
    else:
        first, *rest = re.split(kind.own, term[1:-1])
        yield first
        for one in rest:
            yield from (None, one)
