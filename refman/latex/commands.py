"""Which commands cite, and how their arguments stand.

A shape is read from left to right: `o` any number of optional arguments, `m` an argument that is
something else, `k` the keys, `d` keys in an optional argument. A `+` before it says that the
arguments may come again and again (biblatex' multicite commands), a `-` that the keys are named and
not cited; `=knuth#1` behind it, that the keys are made of what stands there, `=#1:#2`, that one is
made of two arguments; behind a `|` what the first is where it is left out.

Sources: the manuals of LaTeX (usrguide), natbib, biblatex (sections 3.9 and 3.14), csquotes
(section 8), cite, REVTeX, apacite, harvard, jurabib, abntex2cite, bibentry, bibunits, multibib,
chicago; biblatex-chicago (section 4.3), biblatex-apa; the ACL's style (`\\newcite`).
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

_PLAIN = (
    "cite nocite citen citenum citeonline onlinecite inlinecite bibentry fullcite footfullcite"
    " footcite footcitetext parencite textcite smartcite supercite autocite notecite pnotecite"
    " fnotecite citeauthor citeyear citetitle citedate citeurl citefield citelist citename"
    " citet citep citealt citealp citeyearpar citefullauthor citetalias citepalias"
    " citeA citeNP citeauthorNP citeyearNP shortcite shortciteA shortciteNP fullciteA fullciteNP"
    " citeasnoun possessivecite citeaffixed footcitetitle footciteauthor nocitemeta"
    " maskcite maskciteA maskciteNP maskfullcite maskshortcite masknocite maskciteauthor"
    " maskciteyear maskciteyearNP textcquote blockcquote newcite citeN citeANP shortciteN"
    " shortciteANP headlesscite headlessfullcite headlessparencite footheadlesscite parenfullcite"
    " gentextcite surnamecite shorthandcite shorthandrefcite shortrefcite runcite citejournal"
    " citetitleonly footcitetitleonly footciteyear footcitealt footcitealp footcitep"
    " citeswithoutentry nptextcite fullcitebib ccite footcitet posscitet possciteauthor posscitealt"
).split()
_SEVERAL = (
    "cites parencites footcites footcitetexts smartcites textcites supercites autocites"
    " headlesscites gentextcites surnamecites nptextcites"
).split()
_VOLUMES = "volcite pvolcite fvolcite ftvolcite svolcite tvolcite avolcite".split()
_QUOTES = (
    "foreigntextcquote hyphentextcquote foreignblockcquote hyphenblockcquote hybridblockcquote"
).split()

MAKES = "="
WITHOUT = "|"
BEGINS = "begin "
"""Before the name of an environment among those of commands, none of which has a space."""


def _with_capitals(names: Iterable[str]) -> list[str]:
    return [form for name in names for form in (name, name[:1].upper() + name[1:])]


SHAPES: Mapping[str, str] = {
    **dict.fromkeys(_with_capitals(_PLAIN), "ok"),
    **dict.fromkeys(_with_capitals(_SEVERAL), "+ok"),
    **dict.fromkeys(_with_capitals(_VOLUMES), "omok"),
    **dict.fromkeys(_with_capitals(f"{name}s" for name in _VOLUMES), "+omok"),
    **dict.fromkeys(_QUOTES, "mok"),
    "defcitealias": "-k",
    "shortcites": "-k",
    "addtocategory": "-mk",
    "assignrefcontextentries": "-ok",
    **dict.fromkeys("ifentryseen ifentryinbib ifentrycategory ifentrykeyword".split(), "-k"),
}
"""Of each command that everybody’s LaTeX knows, its shape."""

ENVIRONMENTS: Mapping[str, str] = {
    "displaycquote": "ok",
    "foreigndisplaycquote": "mok",
    "hyphendisplaycquote": "mok",
}
"""The same of environments."""

VERBATIM = frozenset(
    "verbatim verbatim* Verbatim Verbatim* BVerbatim BVerbatim* LVerbatim LVerbatim* SaveVerbatim"
    " VerbatimOut verbatimtab boxedverbatim spverbatim lstlisting minted comment filecontents"
    " filecontents* tcblisting asy luacode luacode* pycode pyblock sagesilent sageblock".split()
)
"""Environments whose text TeX does not read as commands, or not for the document."""

MAKE_SHORT = ("MakeShortVerb", "DefineShortVerb", "lstMakeShortInline")
"""Commands from which on a sign begins and ends verbatim text (shortvrb, fancyvrb, listings)."""
DELETE_SHORT = ("DeleteShortVerb", "UndefineShortVerb", "lstDeleteShortInline")
"""Commands from which on it does so no more."""

SETS_LISTINGS = (
    "lstset", "lstdefinestyle", "lstdefinelanguage", "setminted", "setmintedinline",
    "fvset",
)  # fmt: skip
"""Commands that say for all listings where these go back to LaTeX (listings, minted, fancyvrb)."""

LISTINGS = frozenset("lstlisting minted tcblisting".split())
"""Environments that may do so."""

OPTIONLESS = frozenset(
    "verbatim verbatim* verbatimtab boxedverbatim spverbatim comment luacode luacode*".split()
)
"""Those of them whose text begins at once, also with a bracket."""

INLINE = frozenset("Verb lstinline mintinline mint SaveVerb path".split())
"""Commands with verbatim text that documents make for other things, as `\\path` and `\\mint`."""

CONDITIONALS = frozenset(
    "if ifcat ifnum ifdim ifodd ifvmode ifhmode ifmmode ifinner ifvoid ifhbox ifvbox ifx ifeof"
    " iftrue iffalse ifcase ifdefined ifcsname iffontchar ifincsname".split()
)
"""What begins a conditional that `\\fi` ends (TeXbook, chapter 20; e-TeX)."""

OF_PACKAGES = frozenset(
    "ifpdf ifpdftex ifxetex ifluatex ifPDFTeX ifXeTeX ifLuaTeX ifdraft ifprint".split()
)
"""What does so with the iftex package and its like, and else is none, or takes arguments."""

INCLUDES: Mapping[str, str] = {
    "input": "input",
    "@input": "input",
    "@@input": "input",
    "loadglsentries": "input",
    "includestandalone": "input",
    "InputIfFileExists": "input",
    "include": "include",
    "subfile": "subfile",
    "subfileinclude": "subfile",
    "import": "import",
    "inputfrom": "import",
    "includefrom": "import",
    "subimport": "subimport",
    "subinputfrom": "subimport",
    "subincludefrom": "subimport",
    "usepackage": "package",
    "RequirePackage": "package",
    "documentclass": "class",
    "LoadClass": "class",
}
"""Commands that read another file, and how they name it."""

BIBLIOGRAPHIES: Mapping[str, str] = {
    "bibliography": "bibtex",
    "nobibliography": "bibtex",
    "addbibresource": "biber",
    "addglobalbib": "biber",
    "addsectionbib": "biber",
    "defaultbibliography": "bibtex",
    "putbib": "bibtex",
}
"""Commands that name .bib files, and who reads those (biblatex reads `\\bibliography` too;
`\\putbib` of bibunits has their names in brackets)."""

OF_NEWCITES = (
    "cite", "citep", "citet", "citealp", "citealt", "citeauthor", "citeyear", "citeyearpar",
    "nocite",
)  # fmt: skip
"""Commands that `\\newcites{own}{…}` of multibib makes once more, as `\\citeown`; to those of its
list that it has by itself documents add others of natbib."""


ONLY_BIBLATEX = (
    "printbibliography printbibheading printbiblist printshorthands ExecuteBibliographyOptions"
    " DeclareBibliographyCategory"
).split()
"""Commands that a document has for biblatex alone: a class may load that unseen."""


class Reader(NamedTuple):
    """What a command reads that a document defines over one that does: `\\input{parts/#1}`.

    Args:
        kind: as in `INCLUDES`.
        before: a letter for each argument that it takes, `o` for one that may be left out, else
            `m`.
        name: of the file, with `#1` where the text of an argument stands.
    """

    kind: str
    before: str
    name: str


class Rules(NamedTuple):
    """What commands mean in one project, beyond what they mean everywhere.

    Args:
        cites: name and shape of commands that cite, and of environments behind `BEGINS`.
        includes: names of commands that read a file: `[folder]{file}`, or `{folder}{file}`, both
            from where the file stands that has them.
        verbatim: names of environments.
        shown: names of those that are so for everybody else, and are not here.
        conditionals: names that begin with `if`.
        short: signs between two of which text is verbatim (`\\MakeShortVerb`).
        inline: names of commands whose argument is (`\\newmintinline`).
        escape: the signs between which listings go back to LaTeX.
        bibliographies: names of commands that name .bib files for BibTeX (`\\newcites`).
        texts: name of a command that stands in the place of a key or in the name of a file, and
            the text that it is.
        readers: name of a command, and all that it reads.
        ordinary: names of commands that the document defines itself: what follows is read though
            others of that name take it verbatim, and cites nothing though it is called like that.
    """

    cites: tuple[tuple[str, str], ...] = ()
    includes: tuple[str, ...] = ()
    verbatim: frozenset[str] = frozenset()
    conditionals: frozenset[str] = frozenset()
    short: frozenset[str] = frozenset()
    inline: frozenset[str] = frozenset()
    escape: tuple[str, str] = "", ""
    bibliographies: frozenset[str] = frozenset()
    texts: tuple[tuple[str, str], ...] = ()
    shown: frozenset[str] = frozenset()
    readers: tuple[tuple[str, tuple[Reader, ...]], ...] = ()
    ordinary: frozenset[str] = frozenset()

    def also(self, other: "Rules") -> "Rules":
        """With those of another on top; the same value when that has none."""
        if other == Rules():
            return self
        both = Rules(
            tuple(dict((*self.cites, *other.cites)).items()),
            tuple(dict.fromkeys((*self.includes, *other.includes))),
            self.verbatim | other.verbatim,
            self.conditionals | other.conditionals,
            self.short | other.short,
            self.inline | other.inline,
            other.escape if any(other.escape) else self.escape,
            self.bibliographies | other.bibliographies,
            tuple(dict((*self.texts, *other.texts)).items()),
            self.shown | other.shown,
            tuple(dict((*self.readers, *other.readers)).items()),
            self.ordinary | other.ordinary,
        )
        return self if both == self else both


NO_RULES = Rules()
"""Of a project without commands of its own."""


def rules(cites: Iterable[str] = (), includes: Iterable[str] = ()) -> Rules:
    """The rules of a user who names commands of his own, with or without the backslash."""
    return Rules(
        tuple((name.lstrip("\\"), "+ok" if name.endswith("cites") else "ok") for name in cites),
        tuple(name.lstrip("\\") for name in includes),
    )
