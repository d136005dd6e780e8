r"""One .tex file: the keys it cites, the files it reads, and the commands it defines.

A command that stands for a plain text (`\newcommand{\home}{..}`) is that text in the names of
files, and in the place of a key; nothing else is expanded. A command that the file defines over
one that cites (`\newcommand`, `\def`, `\let`, `\NewDocumentCommand`, `\DeclareCiteCommand`) cites
from there on.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from refman.latex import arguments, defining, escapes
from refman.latex.commands import (
    BEGINS,
    BIBLIOGRAPHIES,
    CONDITIONALS,
    DELETE_SHORT,
    ENVIRONMENTS,
    INCLUDES,
    MAKE_SHORT,
    MAKES,
    NO_RULES,
    OF_NEWCITES,
    ONLY_BIBLATEX,
    SETS_LISTINGS,
    SHAPES,
    Rules,
)
from refman.latex.marks import Absent, Citation, Unknown
from refman.latex.masking import GAP, masked, short_sign
from refman.latex.scanned import Names, Reads, Scanned

_LONGEST_BODY = 4_000
_LONGEST_TEXT = 200
"""Characters of a command that stands for a part of a path."""
_COMMAND = re.compile(r"\\(?:([A-Za-z@]+)(\*?)|[^A-Za-z@])", re.DOTALL)
_LINE_END = re.compile(r"\r\n?|\n")
_ROOT = re.compile(r"^[ \t]*%+[ \t]*!\s*T[eE]X\s+root\s*=\s*(\S.*?)\s*$", re.MULTILINE)
_DEFINED = re.compile(
    r"\*?[\s\0]*\{?[\s\0]*\\(?:csname[\s\0]+)?([A-Za-z@]+)(?:[\s\0]*\\endcsname)?[\s\0]*\}?"
)
_NAMED = re.compile(r"[\s\0]*\{[\s\0]*([A-Za-z@]+)[\s\0]*\}")
_SECOND = re.compile(r"[\s\0]*[={]?[\s\0]*\\([A-Za-z@]+)")
_PLAIN_INPUT = re.compile(r"[ \t]*(?:\"([^\"{}\\\r\n\0]+)\"|(?<=[ \t])([^\s{}\\%\0\"]+))")
_CSNAME = re.compile(r"[\s\0]*([A-Za-z@]+)(\*?)[\s\0]*\\endcsname")
_MAPPED = re.compile(r"\b(?:match|matchi|fieldvalue)\s*=\s*(?:\{([^{}\\]+)\}|([^{},\]\\\s]+))")
_LONGEST_MAP = 20_000
_EXPANDS = re.compile(r"(?:[\s\0]*\\expandafter(?![A-Za-z@]))+")
_ADDRESS = re.compile(r"(?:https?|ftps?)://", re.IGNORECASE)
_HEAD_OF_FILE = 4_096
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
        self._shapes = {**SHAPES, **dict(rules.cites)}
        self._includes = {**INCLUDES, **dict.fromkeys(rules.includes, "own")}
        self._lines: list[int] = []
        self._citations: list[Citation] = []
        self._reads: list[Reads] = []
        self._bibliographies: list[Names] = []
        self._name_bibs = set(rules.bibliographies)
        self._sets: list[tuple[str, tuple[str, ...]]] = []
        self._cites: dict[str, str] = {}
        self._given = dict(rules.texts)
        self._texts: dict[str, str] = {}
        self._lacking: set[str] = set()
        self._verbatim = set(rules.verbatim)
        self._conditionals: set[str] = set()
        self._short: set[str] = set()
        self._inline: set[str] = set()
        self._escape = escapes.NO_ESCAPE
        self._class: tuple[str | None, str] = (None, "")
        self._biblatex = False
        self._backend = ""
        self._chooses = False
        self._unknown: list[Unknown] = []
        self._remote: list[Absent] = []
        self._known = 0
        """Before which the arguments of a command stand in what it is defined to be."""
        self._defined = 0
        """Before which a command stands that is being defined, and cites nothing there."""

    def whole(self) -> Scanned:
        for found in _COMMAND.finditer(self._text):
            name = found[1]
            if name is None or found.start() < self._defined:
                continue
            if (shape := self._shapes.get(name)) is not None:
                self._cite(found.end(1), shape, name + found[2])
            elif name == "csname":
                self._cite_by_name(found)
            elif (read := _READERS.get(name)) is not None:
                read(self, found)
            elif name in self._includes:
                self._include(found)
            elif name in self._name_bibs:
                self.bibliography(found)
        return Scanned(
            tuple(self._citations),
            tuple(self._reads),
            tuple(self._bibliographies),
            self._defined_rules(),
            self._root(),
            *self._class,
            self._biblatex,
            self._backend,
            self._chooses,
            tuple(self._sets),
            tuple(self._texts.items()),
            frozenset(self._lacking),
            tuple(self._unknown),
            tuple(self._remote),
        )

    def _defined_rules(self) -> Rules:
        conditionals = frozenset(self._conditionals)
        verbatim, short = frozenset(self._verbatim), frozenset(self._short)
        cites, inline = tuple(self._cites.items()), frozenset(self._inline)
        bibs = frozenset(self._name_bibs)
        return Rules(cites, (), verbatim, conditionals, short, inline, self._escape, bibs)

    def _cite(self, at: int, shape: str, command: str) -> None:
        cites = not shape.startswith("-")
        shape, _, pattern = shape.partition(MAKES)
        if expands := _EXPANDS.match(self._text, at):
            at = expands.end()
        found = arguments.keys(self._text, at, shape)
        if not self._found(found, pattern, command, cites=cites) and cites:
            self._doubt(at, command, made=bool(pattern))

    def _found(
        self, there: Sequence[arguments.Key], pattern: str, command: str, *, cites: bool = True
    ) -> bool:
        """Note keys with their places; False where there are none."""
        before = len(self._citations)
        names = [one.name for one in there]
        for name, one in zip(
            defining.made(pattern, names) if pattern else names, there, strict=False
        ):
            line, column = self._place(one.start)
            for key in self._keys(name) if "\\" in name else (name,):
                found = Citation(key, self._file, line, column, *one[1:], command, cites)
                self._citations.append(found)
        return len(self._citations) > before

    def _doubt(self, at: int, command: str, *, made: bool) -> None:
        """Note a citation out of whose argument nobody can tell keys."""
        at += self._text.startswith("*", at)
        said = arguments.group(self._text, arguments.options(self._text, at)[1])
        if said is None:
            return
        text = self._text[slice(*said)].replace(GAP, "").strip()
        if made or "\\" in text or ("#" in text.replace("##", "") and at >= self._known):
            line = self._place(at)[0]
            self._unknown.append(Unknown(f"\\{command}{{{text}}}", self._file, line))

    def _cite_by_name(self, found: re.Match[str]) -> None:
        """`\\csname cite\\endcsname{…}`"""
        named = _CSNAME.match(self._text, found.end())
        if named and (shape := self._shapes.get(named[1])) is not None:
            self._cite(named.end(), shape, named[1] + named[2])

    def _keys(self, name: str) -> list[str]:
        """The keys that a command in the place of one stands for; none where that is unknown."""
        said = _COMMAND.sub(self._of_key, name)
        return [] if "\\" in said else [one.strip() for one in said.split(",") if one.strip()]

    def _of_key(self, command: re.Match[str]) -> str:
        name = command[1] or ""
        if name not in self._texts:
            self._lacking.add(name)
        return self._texts.get(name, self._given.get(name, command[0]))

    def _include(self, found: re.Match[str]) -> None:
        kind, at = self._includes[found[1]], found.end()
        line = self._place(found.start())[0]
        if kind == "package":
            self._packages(at, line)
            return
        given, behind = arguments.options(self._text, at)
        if kind == "class":
            self._ask_for_backend(given)
        texts = list(self._groups(behind, 2 if kind in ("import", "subimport", "own") else 1))
        if kind == "class":
            self._class = (",".join(given), texts[0] if texts else "")
            self._reads += [Reads(kind, "", name, line) for name in texts]
        elif kind in ("import", "subimport"):
            if len(texts) == 2:
                self._reads.append(Reads(kind, texts[0], texts[1], line))
        elif kind == "own":
            folder = [*given, *texts[:-1]]
            if texts:
                self._reads.append(Reads("subimport", folder[0] if folder else "", texts[-1], line))
        elif texts:
            self._reads.append(Reads(kind, "", texts[0].replace('"', ""), line))
        elif plain := _PLAIN_INPUT.match(self._text, at):
            self._reads.append(Reads(kind, "", plain[1] or plain[2], line))

    def _packages(self, at: int, line: int) -> None:
        given, behind = arguments.options(self._text, at)
        self._ask_for_backend(given)
        for names in self._groups(behind, 1):
            found = [name.strip() for name in names.split(",") if name]
            self._biblatex = self._biblatex or not _BIBLATEX.isdisjoint(found)
            self._reads += [Reads("package", "", name, line) for name in found]

    def _ask_for_backend(self, options: list[str]) -> None:
        """By `backend=biber`, or what a class or package calls that: `bibsys=biber`, `biber`."""
        for option in ",".join(options).split(","):
            name, _, value = option.replace(" ", "").partition("=")
            found = _BACKEND.fullmatch(value.strip("{}") or name)
            if found is not None:
                self._backend = found[1]

    def _groups(self, at: int, most: int) -> Iterator[str]:
        for _ in range(most):
            found = arguments.group(self._text, at)
            if found is None:
                return
            start, end = found
            said = self._text[start:end].replace(GAP, "").strip()
            yield _COMMAND.sub(self._meant, said) if self._texts and "\\" in said else said
            at = end + 1

    def _meant(self, command: re.Match[str]) -> str:
        return self._texts.get(command[1] or "", command[0])

    def bibliography(self, found: re.Match[str]) -> None:
        given, at = arguments.options(self._text, found.end())
        processor = BIBLIOGRAPHIES.get(found[1], "bibtex")
        line = self._place(found.start())[0]
        groups = list(self._groups(at, 1))
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

    def new_cites(self, found: re.Match[str]) -> None:
        """`\\newcites{own,web}{Mine,Pages}` of multibib makes `\\citeown`, `\\bibliographyown`."""
        for suffix in ",".join(self._groups(found.end(), 1)).replace(" ", "").split(","):
            made = (f"{name}{suffix}" for name in OF_NEWCITES)
            for name in made if suffix else ():
                if name not in SHAPES:
                    self._learn(name, "ok")
            self._name_bibs.update([f"bibliography{suffix}"] if suffix else [])

    def entry_set(self, found: re.Match[str]) -> None:
        """`\\defbibentryset{both}{a,b}`: who cites the set cites its members."""
        before = len(self._citations)
        self._cite(found.end(), "-mk", found[1])
        members = tuple(one.key for one in self._citations[before:])
        self._sets += [(name, members) for name in self._groups(found.end(), 1)]

    def source_map(self, found: re.Match[str]) -> None:
        """`\\DeclareSourcemap{…match=knuth…}` may mean a key; what biber makes of it, it says."""
        said = arguments.group(self._text, found.end(), _LONGEST_MAP)
        for value in _MAPPED.finditer(self._text, *said) if said else ():
            key = (value[1] or value[2]).strip()
            line, column = self._place(value.start())
            self._citations.append(
                Citation(key, self._file, line, column, *value.span(), found[1], cites=False)
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
        for given in self._groups(found.end(), 1):
            self._ask_for_backend([given])

    def environment(self, found: re.Match[str]) -> None:
        for name in self._groups(found.end(), 1):
            if shape := ENVIRONMENTS.get(name) or self._shapes.get(BEGINS + name):
                behind = arguments.group(self._text, found.end())
                self._cite(behind[1] + 1 if behind else found.end(), shape, name)
            elif name == "refsection" and (behind := arguments.group(self._text, found.end())):
                self._of_section(behind[1] + 1, found.start())

    def define(self, found: re.Match[str]) -> None:
        """`\\newcommand{\\seen}[2][]{…\\cite[#1]{#2}…}` and its like."""
        named = (_NAMED if found[1] in _BY_NAME else _DEFINED).match(self._text, found.end(1))
        if not named:
            return
        before, at = defining.taken(self._text, found[1], named.end())
        self._defined = at
        body = arguments.group(self._text, at, _LONGEST_BODY)
        text = self._text[slice(*body)] if body else ""
        if named[1] in SHAPES:
            return
        if body and not before and len(text) <= _LONGEST_TEXT:
            self._tell(named[1], text)
        if shape := defining.shape_of(text, before, self._shapes):
            self._learn(named[1], shape)
            self._known = body[1] if body else 0
            if shape.startswith("d") and (given := defining.default(self._text[named.end() : at])):
                start, end = (named.end() + one for one in given)
                whole = list(arguments.names(self._text, start, end))
                self._found(whole, shape.partition(MAKES)[2], named[1])

    def _tell(self, name: str, body: str) -> None:
        text = body.replace(GAP, "").strip()
        if not set(text) & set("\\#{}\n"):
            self._texts[name] = text

    def let(self, found: re.Match[str]) -> None:
        defined = _DEFINED.match(self._text, found.end(1))
        same = _SECOND.match(self._text, defined.end()) if defined else None
        if not defined or not same or defined[1] in SHAPES:
            return
        if same[1] in CONDITIONALS:
            self._conditionals.add(defined[1])
        elif same[1] in self._shapes:
            self._learn(defined[1], self._shapes[same[1]])

    def declare(self, found: re.Match[str]) -> None:
        defined = _DEFINED.match(self._text, found.end(1))
        self._defined = defined.end() if defined else 0
        if defined and defined[1] not in SHAPES:
            self._learn(defined[1], "+ok" if "Multi" in found[1] else "ok")

    def new_if(self, found: re.Match[str]) -> None:
        if defined := _DEFINED.match(self._text, found.end(1)):
            self._conditionals.add(defined[1])

    def new_verbatim(self, found: re.Match[str]) -> None:
        given, at = arguments.options(self._text, found.end())
        names = given or list(self._groups(at, 1))
        made = found[1] == "newminted" and not given
        self._verbatim.update(f"{name}code" if made else name for name in names)

    def new_environment(self, found: re.Match[str]) -> None:
        """`\\newenvironment{hidden}{\\comment}{\\endcomment}` is verbatim, and
        `\\newenvironment{said}[1]{\\begin{quote}\\cite{#1}}{…}` cites."""
        named = arguments.group(self._text, found.end())
        if named is None:
            return
        name = self._text[slice(*named)].replace(GAP, "").strip()
        before, at = defining.taken(self._text, found[1], named[1] + 1)
        body = arguments.group(self._text, at, _LONGEST_BODY)
        text = self._text[slice(*body)] if body else ""
        if defining.is_verbatim(text, self._verbatim):
            self._verbatim.add(name)
        elif shape := defining.shape_of(text, before, self._shapes):
            self._learn(BEGINS + name, shape)
            self._known = body[1] if body else 0

    def new_inline(self, found: re.Match[str]) -> None:
        """`\\newmintinline[name]{language}{}`, and `\\newmint`."""
        given, at = arguments.options(self._text, found.end())
        suffix = "inline" if found[1] == "newmintinline" else ""
        self._inline.update(given or (f"{name}{suffix}" for name in self._groups(at, 1)))

    def set_listings(self, found: re.Match[str]) -> None:
        self._escape = escapes.told(self._text, found.end(1), self._escape)

    def make_short(self, found: re.Match[str]) -> None:
        if named := short_sign(self._text, found.end(1)):
            self._short.add(named[0])

    def delete_short(self, found: re.Match[str]) -> None:
        if named := short_sign(self._text, found.end(1)):
            self._short.discard(named[0])

    def _learn(self, name: str, shape: str) -> None:
        self._shapes[name] = self._cites[name] = shape

    def _root(self) -> str:
        found = _ROOT.search(self._original, 0, _HEAD_OF_FILE)
        return found[1] if found else ""

    def _place(self, at: int) -> tuple[int, int]:
        """Line and column."""
        if not self._lines:
            self._lines = [0, *(end.end() for end in _LINE_END.finditer(self._original))]
        line = bisect_right(self._lines, at)
        return line, at - self._lines[line - 1] + 1


_DEFINING = (
    "newcommand renewcommand providecommand DeclareRobustCommand newrobustcmd renewrobustcmd"
    " providerobustcmd NewDocumentCommand RenewDocumentCommand ProvideDocumentCommand"
    " DeclareDocumentCommand NewExpandableDocumentCommand RenewExpandableDocumentCommand"
    " ProvideExpandableDocumentCommand DeclareExpandableDocumentCommand def gdef edef"
).split()
_BY_NAME = "@namedef csdef csgdef csedef".split()
"""Those that have the name of what they define in braces."""
_COPYING = "let LetLtxMacro NewCommandCopy RenewCommandCopy DeclareCommandCopy".split()
_MAKING_ENVIRONMENTS = (
    "newenvironment renewenvironment NewDocumentEnvironment RenewDocumentEnvironment"
    " ProvideDocumentEnvironment DeclareDocumentEnvironment"
).split()
_MAKING_LISTINGS = (
    "newtcblisting renewtcblisting NewTCBListing RenewTCBListing ProvideTCBListing"
    " DeclareTCBListing"
).split()
"""Of tcolorbox: they make environments of listings."""
_READERS: Mapping[str, Callable[[_Scanner, re.Match[str]], None]] = {
    **dict.fromkeys(BIBLIOGRAPHIES, _Scanner.bibliography),
    **dict.fromkeys((*_DEFINING, *_BY_NAME), _Scanner.define),
    **dict.fromkeys(_COPYING, _Scanner.let),
    **dict.fromkeys(_MAKING_ENVIRONMENTS, _Scanner.new_environment),
    **dict.fromkeys(ONLY_BIBLATEX, _Scanner.of_biblatex),
    "begin": _Scanner.environment,
    "newcites": _Scanner.new_cites,
    "defbibentryset": _Scanner.entry_set,
    "refsection": _Scanner.section,
    "DeclareSourcemap": _Scanner.source_map,
    "newrefsection": _Scanner.section,
    "DeclareCiteCommand": _Scanner.declare,
    "DeclareMultiCiteCommand": _Scanner.declare,
    "PassOptionsToPackage": _Scanner.pass_options,
    "includeonly": _Scanner.choose,
    "newif": _Scanner.new_if,
    "lstnewenvironment": _Scanner.new_verbatim,
    "DefineVerbatimEnvironment": _Scanner.new_verbatim,
    "newminted": _Scanner.new_verbatim,
    **dict.fromkeys(_MAKING_LISTINGS, _Scanner.new_verbatim),
    "newmintinline": _Scanner.new_inline,
    "newmint": _Scanner.new_inline,
    **dict.fromkeys(SETS_LISTINGS, _Scanner.set_listings),
    "excludecomment": _Scanner.new_verbatim,
    **dict.fromkeys(MAKE_SHORT, _Scanner.make_short),
    **dict.fromkeys(DELETE_SHORT, _Scanner.delete_short),
}
