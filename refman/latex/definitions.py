r"""What the commands and environments of one .tex file mean, definition by definition.

A command that is defined over one that cites (`\newcommand`, `\def`, `\let`,
`\NewDocumentCommand`, `\DeclareCiteCommand`) cites from there on; one that stands for a plain text
is that text.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from refman.latex import arguments, defining, doubts, escapes
from refman.latex.commands import (
    BEGINS,
    CONDITIONALS,
    DELETE_SHORT,
    INCLUDES,
    INLINE,
    MAKE_SHORT,
    MAKES,
    OF_NEWCITES,
    SETS_LISTINGS,
    SHAPES,
    VERBATIM,
    Reader,
    Rules,
)
from refman.latex.masking import GAP, short_sign

_LONGEST_BODY = 4_000
_LONGEST_TEXT = 200
"""Characters of a command that stands for a part of a path."""
_COMMAND = re.compile(r"\\(?:([A-Za-z@]+)|[^A-Za-z@])", re.DOTALL)
_DEFINED = re.compile(
    r"\*?[\s\0]*+\{?[\s\0]*+\\(?:csname[\s\0]+)?([A-Za-z@]+)(?:[\s\0]*\\endcsname)?[\s\0]*\}?"
)
_NAMED = re.compile(r"[\s\0]*\{[\s\0]*([A-Za-z@]+)[\s\0]*\}")
_SECOND = re.compile(r"[\s\0]*+[={]?[\s\0]*+\\([A-Za-z@]+)")


_READERS: Mapping[str, tuple[Reader, ...]] = {
    name: (Reader(kind, "m", "#1"),)
    for name, kind in INCLUDES.items()
    if kind in ("input", "include", "subfile")
}


class Default(NamedTuple):
    """The keys that a command cites which is given none.

    Args:
        keys: where they stand.
        pattern: what is made of them, as behind `commands.MAKES`.
        command: without its backslash.
    """

    keys: list[arguments.Key]
    pattern: str
    command: str


class Definitions:
    """What is known at one place of a text; whoever goes through it calls a `Definer` at each
    command that defines.

    Attributes:
        shapes: of commands that cite, as in `commands`.
        texts: names of commands, and the plain text that each stands for.
        bibliographies: names of commands that name .bib files for BibTeX.
        known: before which the arguments of a command stand in what it is defined to be.
        readers: names of commands that read files, and which.
        read: before which what such a command reads stands in what it is defined to be.
        ordinary: names of commands that the document defines itself, and others use otherwise.
        behind: before which a command stands that is being defined, and cites nothing there.
    """

    def __init__(self, text: str, rules: Rules) -> None:
        self._text = text
        self.shapes = {**SHAPES, **dict(rules.cites)}
        self.texts: dict[str, str] = {}
        self.readers = {**_READERS, **dict(rules.readers)}
        self.read = 0
        self._given = dict(rules.texts)
        self.bibliographies = set(rules.bibliographies)
        self.known = 0
        self.behind = 0
        self._within = 0
        """Before which a definition stands within another, and doubles the signs of arguments."""
        self._cites: dict[str, str] = {}
        self._reads: dict[str, tuple[Reader, ...]] = {}
        self._verbatim = set(rules.verbatim)
        self._shown = set(rules.shown)
        self.ordinary = set(rules.ordinary)
        self._conditionals: set[str] = set()
        self._short: set[str] = set()
        self._inline: set[str] = set()
        self._escape = escapes.NO_ESCAPE

    def rules(self) -> Rules:
        conditionals = frozenset(self._conditionals)
        verbatim, short = frozenset(self._verbatim), frozenset(self._short)
        cites, inline = tuple(self._cites.items()), frozenset(self._inline)
        bibs = frozenset(self.bibliographies)
        shown, reads = frozenset(self._shown), tuple(self._reads.items())
        return Rules(
            cites, (), verbatim, conditionals, short, inline, self._escape, bibs,
            shown=shown, readers=reads, ordinary=frozenset(self.ordinary),
        )  # fmt: skip

    def groups(self, at: int, most: int) -> Iterator[str]:
        """The texts of the next arguments in braces, at most so many."""
        for _ in range(most):
            found = arguments.group(self._text, at)
            if found is None:
                return
            start, end = found
            said = self._text[start:end].replace(GAP, "").strip()
            yield _COMMAND.sub(self.meant, said) if "\\" in said else said
            at = end + 1

    def meant(self, command: re.Match[str]) -> str:
        """The text that a command stands for; itself where that is not known."""
        name = command[1] or ""
        return self.texts.get(name, self._given.get(name, command[0]))

    def new_cites(self, found: re.Match[str]) -> None:
        """`\\newcites{own,web}{Mine,Pages}` of multibib makes `\\citeown`, `\\bibliographyown`."""
        for suffix in ",".join(self.groups(found.end(), 1)).replace(" ", "").split(","):
            made = (f"{name}{suffix}" for name in OF_NEWCITES)
            for name in made if suffix else ():
                if name not in SHAPES:
                    self._learn(name, "ok")
            self.bibliographies.update([f"bibliography{suffix}"] if suffix else [])

    def define(self, found: re.Match[str]) -> Default | None:
        """`\\newcommand{\\seen}[2][]{…\\cite[#1]{#2}…}` and its like."""
        named = (_NAMED if found[1] in _BY_NAME else _DEFINED).match(self._text, found.end(1))
        if not named:
            return None
        before, at = defining.taken(self._text, found[1], named.end())
        self.behind = at
        body = arguments.group(self._text, at, _LONGEST_BODY)
        text = self._text[slice(*body)] if body else self._single(at)
        if found.start() < self._within or "##" in self._text[named.end() : at]:
            text = text.replace("##", "#")
        elif body:
            self._within = body[1]
        if named[1] in INLINE and not defining.hands_on(text, before):
            self.ordinary.add(named[1])
        if doubts.looks_citing(named[1]):
            self.ordinary.add(named[1])
        if named[1] in VERBATIM and defining.is_shown(text):
            self._show(named[1])
        if body and (reads := defining.readers_of(text, before, self.readers)):
            self.readers[named[1]] = self._reads[named[1]] = reads
            self.read = body[1]
        if named[1] in SHAPES:
            made = defining.shape_of(text, before, self.shapes)
            if body and made and made.whole and MAKES not in made.text:
                self.known = body[1]
            return None
        if body and not before and len(text) <= _LONGEST_TEXT:
            self._tell(named[1], text)
        if made := defining.shape_of(text, before, self.shapes):
            shape, whole = made
            said = self._text[named.end() : at]
            self._learn(named[1], defining.with_default(shape, said))
            if named[1] == "do":
                self._learn("docsvlist", shape)
            self.known = body[1] if body and whole else self.known
            return self._default(named, shape, said)
        return None

    def _default(self, named: re.Match[str], shape: str, said: str) -> Default | None:
        pattern = shape.partition(MAKES)[2]
        alone = defining.alone(pattern)
        given = defining.default(said) if shape.startswith("d") else None
        if given is None or (pattern and not alone):
            return None
        start, end = (named.end() + one for one in given)
        return Default(list(arguments.names(self._text, start, end)), alone, named[1])

    def _single(self, at: int) -> str:
        """`\\newcommand\\own\\cite`: the command in the place of a body in braces."""
        found = _SECOND.match(self._text, at)
        return found[0] if found else ""

    def _tell(self, name: str, body: str) -> None:
        text = body.replace(GAP, "").strip()
        if not set(text) & set("\\#{}\n"):
            self.texts[name] = text

    def let(self, found: re.Match[str]) -> None:
        """`\\let\\seen\\cite`, `\\csletcs{seen}{cite}`"""
        named = _NAMED if found[1].startswith("cs") else _DEFINED
        defined = named.match(self._text, found.end(1))
        second = _NAMED if found[1].endswith("cs") else _SECOND
        same = second.match(self._text, defined.end()) if defined else None
        if not defined or not same or (found[1] == "let" and "{" in same[0]):
            return
        self.behind = same.end()
        if defined[1] in SHAPES:
            return
        self.ordinary.update([defined[1]] if doubts.looks_citing(defined[1]) else [])
        if defined[1] in VERBATIM and same[1] not in _UNKNOWN | self._verbatim | VERBATIM:
            self._show(defined[1])
        elif same[1] in CONDITIONALS:
            self._conditionals.add(defined[1])
        elif same[1] in self.shapes:
            self._learn(defined[1], self.shapes[same[1]])
        elif same[1] in self.readers:
            self.readers[defined[1]] = self._reads[defined[1]] = self.readers[same[1]]

    def declare(self, found: re.Match[str]) -> None:
        defined = _DEFINED.match(self._text, found.end(1))
        self.behind = defined.end() if defined else 0
        if defined and "Multi" in found[1] and (over := arguments.group(self._text, self.behind)):
            self.behind = over[1]
        if defined and defined[1] not in SHAPES:
            self._learn(defined[1], "+ok" if "Multi" in found[1] else "ok")

    def new_if(self, found: re.Match[str]) -> None:
        if defined := _DEFINED.match(self._text, found.end(1)):
            self._conditionals.add(defined[1])

    def new_verbatim(self, found: re.Match[str]) -> None:
        given, at = arguments.options(self._text, found.end())
        names = given or list(self.groups(at, 1))
        made = found[1] == "newminted" and not given
        if found[1] != "DefineVerbatimEnvironment" or not self._reads_commands(at):
            self._verbatim.update(f"{name}code" if made else name for name in names)

    def _reads_commands(self, at: int) -> bool:
        """`\\DefineVerbatimEnvironment{said}{Verbatim}{commandchars=\\\\\\{\\}}`"""
        return any("commandchars" in one for one in [*self.groups(at, 3)][2:])

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
            return
        if body and defining.is_shown(text):
            self._show(name)
        if shape := defining.shape_of(text, before, self.shapes):
            said = self._text[named[1] + 1 : at]
            self._learn(BEGINS + name, defining.with_default(shape.text, said))
            self.known = body[1] if body and shape.whole else self.known

    def new_shown(self, found: re.Match[str]) -> None:
        """`\\newtheorem{comment}{Comment}`, `\\includecomment{comment}`: what is in it is read."""
        at = arguments.options(self._text, found.end() + self._text.startswith("*", found.end()))[1]
        for name in self.groups(at, 1):
            self._show(name)

    def new_operator(self, found: re.Match[str]) -> None:
        """`\\DeclareMathOperator{\\path}{path}`"""
        defined = _DEFINED.match(self._text, found.end(1))
        self.ordinary.update([defined[1]] if defined and defined[1] in INLINE else [])

    def _show(self, name: str) -> None:
        self._verbatim.discard(name)
        self._shown.update({name} & VERBATIM)

    def new_inline(self, found: re.Match[str]) -> None:
        """`\\newmintinline[name]{language}{}`, and `\\newmint`."""
        given, at = arguments.options(self._text, found.end())
        suffix = "inline" if found[1] == "newmintinline" else ""
        self._inline.update(given or (f"{name}{suffix}" for name in self.groups(at, 1)))

    def set_listings(self, found: re.Match[str]) -> None:
        self._escape = escapes.told(self._text, found.end(1), self._escape)
        if any(map(escapes.READ.search, self.groups(found.end(1), 3))):
            self._shown.update(_FANCY if found[1] == "fvset" else ["lstlisting", "minted"])

    def make_short(self, found: re.Match[str]) -> None:
        if named := short_sign(self._text, found.end(1)):
            self._short.add(named[0])

    def delete_short(self, found: re.Match[str]) -> None:
        if named := short_sign(self._text, found.end(1)):
            self._short.discard(named[0])

    def _learn(self, name: str, shape: str) -> None:
        self.shapes[name] = self._cites[name] = shape


_DEFINING = (
    "newcommand renewcommand providecommand DeclareRobustCommand newrobustcmd renewrobustcmd"
    " providerobustcmd NewDocumentCommand RenewDocumentCommand ProvideDocumentCommand"
    " DeclareDocumentCommand NewExpandableDocumentCommand RenewExpandableDocumentCommand"
    " ProvideExpandableDocumentCommand DeclareExpandableDocumentCommand def gdef edef"
).split()
_BY_NAME = "@namedef csdef csgdef csedef".split()
"""Those that have the name of what they define in braces."""
_UNKNOWN = frozenset(["undefined", "@undefined"])
"""Names of commands by which one is taken away, for others to define it."""
_FANCY = "Verbatim Verbatim* BVerbatim BVerbatim* LVerbatim LVerbatim* SaveVerbatim".split()
_COPYING = (
    "let letcs cslet csletcs LetLtxMacro NewCommandCopy RenewCommandCopy DeclareCommandCopy"
).split()
_MAKING_ENVIRONMENTS = (
    "newenvironment renewenvironment NewDocumentEnvironment RenewDocumentEnvironment"
    " ProvideDocumentEnvironment DeclareDocumentEnvironment"
).split()
_MAKING_LISTINGS = (
    "newtcblisting renewtcblisting NewTCBListing RenewTCBListing ProvideTCBListing"
    " DeclareTCBListing"
).split()
"""Of tcolorbox: they make environments of listings."""
_MAKING_SHOWN = (
    "newtheorem declaretheorem spnewtheorem newtcolorbox renewtcolorbox NewTColorBox"
    " DeclareTColorBox newmdenv newmdtheoremenv NewEnviron RenewEnviron includecomment"
    " specialcomment"
).split()
"""They make environments that are read."""
Definer = Callable[[Definitions, re.Match[str]], Default | None]
DEFINERS: Mapping[str, Definer] = {
    **dict.fromkeys((*_DEFINING, *_BY_NAME), Definitions.define),
    **dict.fromkeys(_COPYING, Definitions.let),
    **dict.fromkeys(_MAKING_ENVIRONMENTS, Definitions.new_environment),
    **dict.fromkeys(_MAKING_SHOWN, Definitions.new_shown),
    "DeclareMathOperator": Definitions.new_operator,
    "newcites": Definitions.new_cites,
    "DeclareCiteCommand": Definitions.declare,
    "DeclareMultiCiteCommand": Definitions.declare,
    "newif": Definitions.new_if,
    "lstnewenvironment": Definitions.new_verbatim,
    "DefineVerbatimEnvironment": Definitions.new_verbatim,
    "newminted": Definitions.new_verbatim,
    **dict.fromkeys(_MAKING_LISTINGS, Definitions.new_verbatim),
    "newmintinline": Definitions.new_inline,
    "newmint": Definitions.new_inline,
    **dict.fromkeys(SETS_LISTINGS, Definitions.set_listings),
    "excludecomment": Definitions.new_verbatim,
    **dict.fromkeys(MAKE_SHORT, Definitions.make_short),
    **dict.fromkeys(DELETE_SHORT, Definitions.delete_short),
}
"""What each command that defines makes known; found with a star that follows it."""
