r"""What LaTeX noted in its last run: the .aux file of BibTeX, the .bcf file of biber.

Sources: LaTeX's kernel (`\citation`, `\bibdata`, `\@input`), biblatex.sty (`\abx@aux@cite`, with
one argument or with a section before it; `\abx@aux@nociteall`), biber's data/schemata/bcf.
"""

import os
import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from itertools import filterfalse
from pathlib import Path
from typing import BinaryIO, Literal, NamedTuple
from xml.parsers import expat

from refman.latex.marks import Citation
from refman.latex.tree import Stamp, stamp_of, text_of

_MOST = 10_000
_LARGEST = 100_000_000
_PIECE = 1 << 16
_LONGEST = 1 << 20
"""Bytes of a tag or a comment of a .bcf file; biblatex writes none of a thousand."""
_NOTED = re.compile(
    r"\\(citation|bibdata|bibstyle|@input|abx@aux@nociteall|abx@aux@cite)"
    r"(?:\{([^{}]*)\})?(?:\{([^{}]*)\})?"
)
_CONTROL = re.compile(r"biblatex-control|achemso-control|REV4\d?Control|ap[a-z]+4\d?Control")
"""What biblatex, achemso and REVTeX cite for their own: settings in a file that they write."""
_LINE_END = re.compile(r"\r\n?|\n")
_OPENED = re.compile(rb"\\openout\d+ = `([^'\r\n\0]+\.aux)'")
_LAST = b"\\@abspage@last"
_ENDS = (b"Output written on", b"No pages of output")
_MADE_UP = re.compile(r"\\relax\s*(?:\\gdef\s*\\@abspage@last\{1\}\s*)?")
"""What latexmk writes where there is none, before LaTeX runs, and leaves where that fails."""
_TAIL = 8_192
"""Bytes in which a log says what came out; pdftex has statistics behind it."""
ALL = "*"
"""What `\\nocite{*}` cites."""


class Noted(NamedTuple):
    """What LaTeX noted.

    Args:
        cited: each key with its first place, in order; `ALL` is one of them.
        bibliographies: names of .bib files.
        style: of BibTeX; "" for none.
        modified: when it was written, in nanoseconds since 1970.
        biblatex: it is biblatex that cited.
        whole: LaTeX came to the end of the document, as far as can be told.
        files: what this rests on.
        processor: who is to read it.
    """

    cited: Mapping[str, Citation]
    bibliographies: tuple[str, ...]
    style: str
    modified: int
    biblatex: bool
    whole: bool = True
    files: Mapping[Path, Stamp | None] = {}
    processor: Literal["bibtex", "biber"] = "bibtex"

    def knows(self, stamp: Stamp) -> bool:
        """Whether a file was where LaTeX read it before this was written: one that came since may
        say that it is older."""
        stamps = [one for one in self.files.values() if one is not None]
        return stamp.changed <= max(max(one.modified, one.changed) for one in stamps)


def with_members(
    cited: Mapping[str, Citation], sets: Mapping[str, Iterable[str]]
) -> Mapping[str, Citation]:
    """Cited keys, with the members of a set in place of its own key; the same without sets."""
    if not sets:
        return cited
    found: dict[str, Citation] = {}
    for key, place in cited.items():
        for member in sets.get(key, (key,)):
            found.setdefault(member, place)
    return found


class Spoilt(Exception):
    """A .bcf file is none, or only half of one, as while biblatex writes it."""


def aux(path: Path) -> Noted | None:
    """Read an .aux file with those that it names; None where there is none."""
    cited: dict[str, Citation] = {}
    bibliographies: dict[str, None] = {}
    style, modified, biblatex, made_up = "", 0, False, False
    log = path.with_suffix(".log")
    files: dict[Path, Stamp | None] = {log: stamp_of(log)}
    pending, seen = [*reversed(_opened(log)), path], set[Path]()
    while pending:
        file = pending.pop()
        if file in seen or len(seen) >= _MOST:
            continue
        seen.add(file)
        text, stamp = _read(file)
        files[file] = stamp
        if text is None or stamp is None:
            if file == path:
                return None
            continue
        modified = max(modified, stamp.modified)
        biblatex = biblatex or "\\abx@aux@" in text
        made_up = made_up or (file == path and _MADE_UP.fullmatch(text) is not None)
        below: list[Path] = []
        for command, key, line in _notes(text):
            if command == "bibdata":
                bibliographies.update(dict.fromkeys(_parts(key)))
            elif command == "bibstyle":
                style = key
            elif command == "@input":
                if (one := _beside(path, file, key)) not in seen:
                    below.append(one)
            else:
                for name in filterfalse(_CONTROL.fullmatch, _parts(key)):
                    place = Citation(name, file, line, 1, 0, 0, command)
                    cited.setdefault(name, place)
        pending += reversed(below)
    names = tuple(bibliographies)
    whole = not made_up and _ended(path)
    return Noted(cited, names, style, modified, biblatex, whole, files)


def bcf(path: Path) -> Noted | None:
    """Read a .bcf file; None where there is none.

    Raises:
        Spoilt: it is no such file, or not whole; or it has a document type, which none has, and
            by which XML can be made to read other files or grow without end.
    """
    stamp = stamp_of(path)
    try:
        if stamp is None or not path.is_file() or stamp.size > _LARGEST:
            return None
        with path.open("rb") as file:
            reader = _Bcf(path)
            reader.read(file)
    except OSError:
        return None
    except expat.ExpatError as error:
        raise Spoilt(str(error)) from error
    names = tuple(reader.sources)
    cited = with_members(reader.cited, reader.sets)
    files = {path: stamp}
    return Noted(cited, names, "", stamp.modified, True, files=files, processor="biber")


class _Bcf:
    """Elements are known by their local names."""

    def __init__(self, path: Path) -> None:
        self.cited: dict[str, Citation] = {}
        self.sources: dict[str, None] = {}
        self.sets: dict[str, list[str]] = {}
        self._members = ""
        self._path = path
        self._texts: list[str] | None = None
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._refuse
        self.parser.StartElementHandler = self._begin
        self.parser.CharacterDataHandler = self._text
        self.parser.EndElementHandler = self._end

    def read(self, file: BinaryIO) -> None:
        """All of a file; expat begins anew with what is not whole at the end of a piece."""
        size = 0
        while piece := file.read(_PIECE):
            self.parser.Parse(piece)
            size += len(piece)
            if size - self.parser.CurrentByteIndex > _LONGEST:
                raise Spoilt("It has a tag or comment without an end.")
        self.parser.Parse(b"", True)

    def _refuse(self, *_: object) -> None:
        raise Spoilt("It has a document type.")

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(":")[2]
        if local == "citekey" or (local == "datasource" and attributes.get("type") == "file"):
            self._texts = []
            self._members = attributes.get("members", "")

    def _text(self, text: str) -> None:
        if self._texts is not None:
            self._texts.append(text)

    def _end(self, name: str) -> None:
        if self._texts is None:
            return
        text, self._texts = "".join(self._texts).strip(), None
        if name.rpartition(":")[2] == "datasource":
            self.sources[text] = None
        elif self._members:  # what the set is, whether it is cited or not
            self.sets[text] = _parts(self._members)
        elif text:
            line = self.parser.CurrentLineNumber
            self.cited.setdefault(text, Citation(text, self._path, line, 1, 0, 0, "citekey"))


def _read(path: Path) -> tuple[str | None, Stamp | None]:
    stamp = stamp_of(path)
    with suppress(OSError):
        if stamp is not None and path.is_file() and stamp.size <= _LARGEST:
            # names of files hold no U+0000, and no system takes one that does
            return text_of(path.read_bytes()).replace("\0", ""), stamp
    return None, stamp


def _ended(path: Path) -> bool:
    """Whether LaTeX ended the run that wrote an .aux file: while it runs, and when it was stopped,
    that has only some of the citations. Kernels since 2020 say so in its last line; of others the
    log does, and one without a log is believed."""
    log = path.with_suffix(".log")
    if not log.is_file() or _LAST in _tail(path):
        return True
    end = _tail(log)
    return any(sign in end for sign in _ENDS)


def _opened(log: Path) -> list[Path]:
    """The .aux files that LaTeX wrote in a run: bibunits has one for each unit, multibib for each
    bibliography, and no other one names them."""
    with suppress(OSError):
        if log.is_file() and log.stat().st_size <= _LARGEST:
            with log.open("rb") as lines:
                found = [named[1] for line in lines if (named := _OPENED.match(line))]
            return [log.parent / os.fsdecode(name) for name in found]
    return []


def _tail(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - _TAIL))
            return file.read(_TAIL)
    except OSError:
        return b""


def _notes(text: str) -> list[tuple[str, str, int]]:
    """Command, argument and line of what is of use."""
    notes, line, at = [], 1, 0
    for found in _NOTED.finditer(text):
        command, first, second = found[1], found[2] or "", found[3]
        line += len(_LINE_END.findall(text, at, found.start()))
        at = found.start()
        if command == "abx@aux@nociteall":
            notes.append((command, ALL, line))
        elif command == "abx@aux@cite" and second is not None and first.isdigit():
            notes.append((command, second, line))
        else:
            notes.append((command, first, line))
    return notes


def _parts(names: str) -> list[str]:
    return [part.strip() for part in names.split(",") if part.strip()]


def _beside(root: Path, file: Path, name: str) -> Path:
    """LaTeX names it as seen from where it runs; some programs, as seen from the file."""
    for folder in (root.parent, file.parent):
        path = Path(os.path.normpath(folder / name))
        if path.is_file():
            return path
    return root.parent / name
