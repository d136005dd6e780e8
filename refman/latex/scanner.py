r"""One .tex file: the keys it cites, the files it reads, and the commands it defines.

A command that stands for a plain text (`\newcommand{\home}{..}`) is that text in the names of
files, and in the place of a key; nothing else is expanded.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path

from refman.latex import arguments, defining, doubts, enclosed
from refman.latex.commands import (
    BEGINS,
    BIBLIOGRAPHIES,
    ENVIRONMENTS,
    INCLUDES,
    MAKES,
    NO_RULES,
    ONLY_BIBLATEX,
    Reader,
    Rules,
)
from refman.latex.definitions import DEFINERS, Definer, Definitions
from refman.latex.marks import Absent, Citation, Unknown
from refman.latex.masking import GAP, masked
from refman.latex.scanned import Names, Reads, Scanned

_COMMAND = re.compile(r"\\(?:([A-Za-z@]+)(\*?)|[^A-Za-z@])", re.DOTALL)
_IN_KEY = re.compile(r"\\([A-Za-z@]+)[ \t]*")
_LINE_END = re.compile(r"\r\n?|\n")
_ROOT = re.compile(r"^[ \t]*%+[ \t]*!\s*T[eE]X\s+root\s*=\s*(\S.*?)\s*$", re.MULTILINE)
_PLAIN_INPUT = re.compile(r"[ \t]*(?:\"([^\"{}\\\r\n\0]+)\"|(?<=[ \t])([^\s{}\\%\0\"]+))")
_MAPPED = re.compile(r"\b(?:match|matchi|fieldvalue)\s*=\s*(?:\{([^{}\\]+)\}|([^{},\]\\\s]+))")
_LONGEST_MAP = 20_000
_EXPANDS = re.compile(r"(?:[\s\0]*\\expandafter(?![A-Za-z@]))+")
_ADDRESS = re.compile(r"(?:https?|ftps?)://", re.IGNORECASE)
_ANCHOR = re.compile(r"\s*cite\.(?:\d+@)?([^\\#]+?)\s*\Z")
_HEAD_OF_FILE = 4_096
_OF_JURABIB = {"citefield": "omok"}
_BIBLATEX = frozenset(["biblatex", "biblatex-chicago"])
_BACKEND = re.compile(r"(biber|bibtex)[8u]?")


def scan(text: str, file: Path, rules: Rules = NO_RULES) -> Scanned:
    """Read the text of a .tex file; linear in its length.

    Args:
        file: what its citations have as their place.
        rules: what commands mean that other files define.
    """
    return _Scanner(text, file, rules).whole()


class _Scanner:
    def __init__(self, text: str, file: Path, rules: Rules) -> None:
        self._original = text
        self._text = masked(text, rules)
        self._file = file
        self._own = Definitions(self._text, rules)
        self._includes = {**INCLUDES, **dict.fromkeys(rules.includes, "own")}
        self._lines: list[int] = []
        self._citations: list[Citation] = []
        self._reads: list[Reads] = []
        self._bibliographies: list[Names] = []
        self._sets: list[tuple[str, tuple[str, ...]]] = []
        self._given = dict(rules.texts)
        self._lacking: set[str] = set()
        self._class: tuple[str | None, str] = (None, "")
        self._biblatex = False
        self._backend = ""
        self._chooses = False
        self._unknown: list[Unknown] = []
        self._remote: list[Absent] = []

    def whole(self) -> Scanned:
        for found in _COMMAND.finditer(self._text):
            name = found[1]
            if name is None or found.start() < self._own.behind:
                continue
            if (shape := self._own.shapes.get(name)) is not None:
                self._cite(found.start(), found.end(1), shape, name + found[2])
            elif (define := DEFINERS.get(name)) is not None:
                self._define(define, found)
            elif (read := _READERS.get(name)) is not None:
                read(self, found)
            elif name in self._includes:
                self._include(found)
            elif name in self._own.bibliographies:
                self.bibliography(found)
            elif doubts.looks_citing(name) and name not in self._own.ordinary:
                self._doubt(doubts.of_others(self._text, found.end(1), name), found.start())
            if name not in INCLUDES and (readers := self._own.readers.get(name)):
                self._read_by(readers, found)
        return Scanned(
            tuple(self._citations),
            tuple(self._reads),
            tuple(self._bibliographies),
            self._own.rules(),
            self._root(),
            *self._class,
            self._biblatex,
            self._backend,
            self._chooses,
            tuple(self._sets),
            tuple(self._own.texts.items()),
            frozenset(self._lacking),
            tuple(self._unknown),
            tuple(self._remote),
            enclosed.may_have(self._original),
        )

    def _define(self, define: Definer, found: re.Match[str]) -> None:
        given = define(self._own, found)
        if given and not self._found(*given) and given.pattern:
            self._doubt(f"\\{given.command}{{{given.pattern}}}", found.start())

    def _cite(self, start: int, at: int, shape: str, command: str) -> None:
        cites = not shape.startswith("-")
        shape, _, pattern = shape.partition(MAKES)
        end = expands.end() if (expands := _EXPANDS.match(self._text, at)) else at
        found = arguments.keys(self._text, end, shape)
        whole = self._found(found, pattern, command, cites=cites)
        if cites and not (whole and doubts.are_all(self._text, end, found)):
            known, made = self._own.known, bool(pattern)
            self._doubt(doubts.unread(self._text, start, at, shape, known, made=made), start)

    def _found(
        self, there: Sequence[arguments.Key], pattern: str, command: str, *, cites: bool = True
    ) -> bool:
        """Note keys with their places; False where there are none, or one that is not known."""
        made = defining.made(pattern, there) if pattern else [(one.name, one) for one in there]
        known = bool(made)
        for name, one in made:
            line, column = self._place(one.start)
            keys = self._keys(name) if "\\" in name else [name]
            known = known and bool(keys)
            for key in keys:
                self._citations.append(
                    Citation(key, self._file, line, column, one.start, one.end, command, cites)
                )
        return known

    def _doubt(self, said: str, start: int) -> None:
        """Note what only a run of LaTeX tells, if it is anything."""
        self._unknown += [Unknown(said, self._file, self._place(start)[0])] if said else []

    def by_name(self, found: re.Match[str]) -> None:
        """`\\csname cite\\endcsname{…}`, `\\csuse{cite}{…}`"""
        name, at = doubts.name_of(self._text, found.end())
        if (shape := self._own.shapes.get(name.removesuffix("*"))) is not None:
            self._cite(found.start(), at, shape, name)
        elif doubts.may_cite(name) or name in INCLUDES or (name[:1] == "#" and self._gives_names):
            self._doubt(f"\\{found[1]}{{{name}}}", found.start())

    @cached_property
    def _gives_names(self) -> bool:
        return any(map(self._own.shapes.__contains__, doubts.names_given(self._text)))

    def category(self, found: re.Match[str]) -> None:
        self._doubt(doubts.changed(self._original, self._text, found.end()), found.start())

    def _keys(self, name: str) -> list[str]:
        """The keys that a command in the place of one stands for; none where that is unknown."""
        said = _IN_KEY.sub(self._of_key, name)
        return [] if "\\" in said else [one.strip() for one in said.split(",") if one.strip()]

    def _of_key(self, command: re.Match[str]) -> str:
        name = command[1] or ""
        if name not in self._own.texts:
            self._lacking.add(name)
        return self._own.texts.get(name, self._given.get(name, command[0]))

    def _include(self, found: re.Match[str]) -> None:
        kind, at = self._includes[found[1]], found.end()
        if expands := _EXPANDS.match(self._text, at):
            at = expands.end()
        line = self._place(found.start())[0]
        if kind == "package":
            self._packages(at, line)
            return
        given, behind = arguments.options(self._text, at)
        if kind == "class":
            self._ask_for_backend(given)
        texts = list(self._own.groups(behind, 2 if kind in ("import", "subimport", "own") else 1))
        if kind == "class":
            self._class = (",".join(given), texts[0] if texts else "")
            self._reads += [Reads(kind, "", name, line) for name in texts]
        elif kind in ("import", "subimport"):
            if len(texts) == 2:
                self._read(kind, texts[0], texts[1], found)
        elif kind == "own":
            folder = [*given, *texts[:-1]]
            if texts:
                self._read("subimport", folder[0] if folder else "", texts[-1], found)
        elif texts:
            self._read(kind, "", texts[0].replace('"', ""), found)
        elif plain := _PLAIN_INPUT.match(self._text, at):
            self._read(kind, "", plain[1] or plain[2], found)
        elif found.start() >= self._own.read and kind != "class":
            self._doubt(
                doubts.carried_out(self._text, found.start(), f"{found[0]}…"), found.start()
            )

    def _read_by(self, readers: Sequence[Reader], found: re.Match[str]) -> None:
        """What a command of the document's own reads."""
        for one in readers:
            if (name := defining.file_of(one, self._text, found.end())) is not None:
                self._read(one.kind, "", _COMMAND.sub(self._own.meant, name), found)

    def _read(self, kind: str, folder: str, name: str, found: re.Match[str]) -> None:
        """Note a file that is read; or that only a run of LaTeX tells which one it is."""
        line = self._place(found.start())[0]
        self._reads.append(Reads(kind, folder, name, line))
        said = f"{folder}{name}".replace("\\jobname", "")
        self._lacking.update(one[1] for one in _COMMAND.finditer(said) if one[1])
        if "\\" in said or ("#" in said and found.start() >= self._own.read):
            self._unknown.append(Unknown(f"\\{found[1]}{{{folder}{name}}}", self._file, line))

    def _packages(self, at: int, line: int) -> None:
        given, behind = arguments.options(self._text, at)
        self._ask_for_backend(given)
        for names in self._own.groups(behind, 1):
            found = [name.strip() for name in names.split(",") if name]
            self._biblatex = self._biblatex or not _BIBLATEX.isdisjoint(found)
            self._own.shapes |= _OF_JURABIB if "jurabib" in found else {}
            self._reads += [Reads("package", "", name, line) for name in found]

    def _ask_for_backend(self, options: list[str]) -> None:
        """By `backend=biber`, or what a class or package calls that: `bibsys=biber`, `biber`."""
        for option in ",".join(options).split(","):
            name, _, value = option.replace(" ", "").partition("=")
            found = _BACKEND.fullmatch(value.strip("{}") or name)
            if found is not None:
                self._backend = found[1]

    def bibliography(self, found: re.Match[str]) -> None:
        given, at = arguments.options(self._text, found.end())
        processor = BIBLIOGRAPHIES.get(found[1], "bibtex")
        line = self._place(found.start())[0]
        groups = list(self._own.groups(at, 1))
        if any("remote" in option.replace(" ", "") for option in given) or (
            processor == "biber" and groups and _ADDRESS.match(groups[0])
        ):
            self._remote += [Absent(name, self._file, line) for name in groups]
            return
        options = "".join(",".join(given).split()).split(",")
        pattern = processor == "biber" and not {"glob", "glob=true"}.isdisjoint(options)
        for names in given if found[1] == "putbib" else groups:
            parts = names.split(",") if processor == "bibtex" else [names]
            self._bibliographies += [
                Names(part.strip(), processor, line, pattern) for part in parts if part.strip()
            ]

    def entry_set(self, found: re.Match[str]) -> None:
        """`\\defbibentryset{both}{a,b}`: who cites the set cites its members."""
        before = len(self._citations)
        self._cite(found.start(), found.end(), "-mk", found[1])
        members = tuple(one.key for one in self._citations[before:])
        self._sets += [(name, members) for name in self._own.groups(found.end(), 1)]

    def source_map(self, found: re.Match[str]) -> None:
        """`\\DeclareSourcemap{…match=knuth…}` may mean a key; what biber makes of it, it says."""
        said = arguments.group(self._text, found.end(), _LONGEST_MAP)
        for value in _MAPPED.finditer(self._text, *said) if said else ():
            key = (value[1] or value[2]).strip()
            line, column = self._place(value.start())
            self._citations.append(
                Citation(key, self._file, line, column, *value.span(), found[1], cites=False)
            )

    def link(self, found: re.Match[str]) -> None:
        """`\\hyperlink{cite.knuth}{…}` leads to where the bibliography has a paper."""
        said = arguments.group(self._text, found.end())
        anchor = _ANCHOR.match(self._text[slice(*said)]) if said else None
        if said and anchor and GAP not in anchor[1]:
            start, end = (said[0] + one for one in anchor.span(1))
            line, column = self._place(start)
            self._citations.append(
                Citation(anchor[1], self._file, line, column, start, end, found[1], cites=False)
            )

    def section(self, found: re.Match[str]) -> None:
        self._of_section(found.end(), found.start())

    def _of_section(self, at: int, start: int) -> None:
        """The .bib files that a section has of its own; labels of others stand there, too."""
        for names in arguments.options(self._text, at)[0]:
            self._bibliographies += [
                Names(name.strip(), "biber", self._place(start)[0])
                for name in names.split(",")
                if name.strip().endswith(".bib")
            ]

    def of_biblatex(self, _: re.Match[str]) -> None:
        self._biblatex = True

    def choose(self, _: re.Match[str]) -> None:
        self._chooses = True

    def pass_options(self, found: re.Match[str]) -> None:
        """`\\PassOptionsToPackage{backend=bibtex}{biblatex}`"""
        for given in self._own.groups(found.end(), 1):
            self._ask_for_backend([given])

    def environment(self, found: re.Match[str]) -> None:
        for name in self._own.groups(found.end(), 1):
            if shape := ENVIRONMENTS.get(name) or self._own.shapes.get(BEGINS + name):
                behind = arguments.group(self._text, found.end())
                self._cite(found.start(), behind[1] + 1 if behind else found.end(), shape, name)
            elif name == "refsection" and (behind := arguments.group(self._text, found.end())):
                self._of_section(behind[1] + 1, found.start())

    def _root(self) -> str:
        found = _ROOT.search(self._original, 0, _HEAD_OF_FILE)
        return found[1] if found else ""

    def _place(self, at: int) -> tuple[int, int]:
        """Line and column."""
        if not self._lines:
            self._lines = [0, *(end.end() for end in _LINE_END.finditer(self._original))]
        line = bisect_right(self._lines, at)
        return line, at - self._lines[line - 1] + 1


_READERS: Mapping[str, Callable[[_Scanner, re.Match[str]], None]] = {
    **dict.fromkeys(BIBLIOGRAPHIES, _Scanner.bibliography),
    **dict.fromkeys(ONLY_BIBLATEX, _Scanner.of_biblatex),
    **dict.fromkeys(["csname", "csuse", "@nameuse"], _Scanner.by_name),
    "catcode": _Scanner.category,
    "begin": _Scanner.environment,
    "hyperlink": _Scanner.link,
    "defbibentryset": _Scanner.entry_set,
    "refsection": _Scanner.section,
    "DeclareSourcemap": _Scanner.source_map,
    "newrefsection": _Scanner.section,
    "PassOptionsToPackage": _Scanner.pass_options,
    "includeonly": _Scanner.choose,
}
