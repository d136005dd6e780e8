r"""Text that would have TeX read or write files, run code or define commands.

A field of a .bib file goes into the .bbl and is read by TeX as it stands: the title
`\input{/etc/passwd}` prints that file in the paper. Such commands stand in no title, name or
formula that somebody means, so that they are written as the words that they are.
"""

import re
from collections.abc import Iterator

LAUNCH = "run:"
"""The scheme of hyperref's links that start a program."""

_FILES = (
    "input include includeonly InputIfFileExists IfFileExists openin openout closein closeout read"
    " readline write immediate newread newwrite import subimport subfile includegraphics"
    " includepdf verbatiminput lstinputlisting inputminted bibliography addbibresource"
    " usepackage RequirePackage documentclass LoadClass pdfximage pdfobj pdffiledump"
    " pdffilesize pdfmdfivesum special pdfliteral ShellEscape typein addtocontents"
    " addcontentsline filecontents VerbatimInput BVerbatimInput LVerbatimInput"
    " subincludefrom subinputfrom includefrom inputfrom includestandalone includesvg CatchFileDef"
    " CatchFileEdef csvreader csvautotabular DTLloaddb pgfplotstableread attachfile embedfile"
    " externaldocument pdfmapfile pdfmapline pdffilemoddate font newfont"
    " pgfplotstabletypeset XeTeXpicfile XeTeXpdffile saveimageresource filedump filesize"
    " mdfivesum filemoddate makeindex makeglossary verbatimtabinput listinginput tcbinputlisting"
    " markdownInput includepdfmerge DTLloadrawdb DTLread"
    " pdfcatalog pdfannot pdfstartlink pdfoutline pdfnames pdftrailer pdfpageattr pdfpagesattr"
    " pdfextension hypersetup Acrobatmenu PushButton includemedia"
    " epsfbox epsffile epsfig psfig pgfimage pgfdeclareimage DTLloaddbtex DTLloadbbl"
    " CatchFileBetweenTags CatchFileBetweenDelims ExecuteMetaData DeclareGraphicsRule"
    " DeclareGraphicsExtensions graphicspath addplot"
).split()
_CODE = (
    "directlua latelua luaexec luadirect luacode scantokens csname endcsname csuse csdef cslet"
    " letcs catcode lccode uccode mathcode endlinechar escapechar newlinechar everypar everymath"
    " everyjob everyhbox everyvbox output ExplSyntaxOn makeatletter expandafter afterassignment"
    " loop repeat UseName AtBeginDocument AtEndDocument AddToHook luafunction lateluafunction"
    " luabytecode lateluabytecode sfcode delcode everycr everydisplay everyeof document stop dump"
    " endinput batchmode errmessage advance multiply divide AtBeginDvi AtEndDvi AtBeginShipout"
    " AtBeginShipoutNext AtBeginShipoutFirst AtEndPreamble AfterEndPreamble AfterEndDocument"
    " py pyc pys pyb pyv pycode pyblock pyverbatim pyconsole pycon pysub sagestr sageplot"
    " sageblock sagesilent sageexample sagecommandline sympyc sympycode sympyblock"
    " pylabc pylabcode pylabblock asy"
).split()
_DEFINITIONS = (
    "def edef gdef xdef let futurelet global chardef mathchardef countdef toksdef"
    " newcommand renewcommand providecommand DeclareRobustCommand NewDocumentCommand"
    " RenewDocumentCommand ProvideDocumentCommand DeclareDocumentCommand newenvironment"
    " renewenvironment newcount newtoks newif DeclareMathOperator"
    " DeclareTextCommand DeclareUnicodeCharacter dimendef skipdef muskipdef newdimen newskip"
    " newmuskip newbox newlength newsavebox newcounter newtheorem newrobustcmd renewrobustcmd"
    " providerobustcmd NewExpandableDocumentCommand NewDocumentEnvironment csgdef csedef csxdef"
    " csletcs letltxmacro LetLtxMacro patchcmd apptocmd pretocmd DeclareFontFamily"
    " DeclareFontShape DeclareTextSymbol DeclareTextAccent DeclareMathSymbol"
    " NewCommandCopy RenewCommandCopy DeclareCommandCopy NewEnvironmentCopy"
    " RenewEnvironmentCopy DeclareEnvironmentCopy RenewExpandableDocumentCommand"
    " ProvideExpandableDocumentCommand DeclareExpandableDocumentCommand"
    " RenewDocumentEnvironment ProvideDocumentEnvironment DeclareDocumentEnvironment"
    " appto gappto eappto xappto preto gpreto epreto xpreto numdef numgdef"
).split()

_NAMES = "|".join(sorted({*_FILES, *_CODE, *_DEFINITIONS}, key=len, reverse=True))
_INNER = "[A-Za-z]*@[A-Za-z@]+"
_OTHERS = (
    r"(?:cs|file|ior|iow|lua|sys|tl)_[a-z_]+:[A-Za-z]*|toks(?=\s*+[\d\\])"
    r"|(?:pylab|sage|sympy)(?=(?>\s|%[^\n]*\n)*+\{[^}])"
)
"""Functions of LaTeX 3, registers, and programs that run an argument: `\\sage{}` is but a name."""
_BETWEEN = r"(?>\s|%[^\n]*\n|\\[A-Za-z]+)*+"
_RUN = _BETWEEN.join(["", "r", "u", "n", ":"])
_MADE_OF = r"[^][{}\s\\%^$*@:]*+[@:][^][{}\s\\%^$*]*+"
_OPTION = r"(?:\[(?>[^][{}]|\{[^{}]*\})*+\](?>\s|%[^\n]*\n)*+)?"
_TOKEN = re.compile(
    rf"\\(?P<begin>begin|end)\s*\{{\s*(?P<name>{_NAMES}|{_MADE_OF})\*?\s*\}}"
    r"|\\(?P<made>begin|end)\s*(?=%|\^\^|\{(?>[^{}\\%^]++|\^(?!\^))*+(?:[\\%]|\^\^))"
    rf"|\\(?P<command>(?:{_NAMES})(?![A-Za-z])|{_INNER}|{_OTHERS})"
    rf"|\\(?P<link>href|hyperref)(?=(?>\s|%[^\n]*\n)*+{_OPTION}\{{{_RUN})"
    r"|(?P<carets>\^\^)"
    r"|\\(?:[A-Za-z]+|.)",
    re.DOTALL,
)
_LAUNCH = re.compile(rf"\A[\s\"{{]*+{_RUN}")
_PERHAPS = re.compile(
    rf"\\(?=[A-Za-z]{{2}})(?:(?:{_NAMES}|href|hyperref)(?![A-Za-z])|begin|end|{_OTHERS})"
    rf"|\\{_INNER}|\^\^"
)
_SIGNS = re.compile(r"[\\^~]")
_WALK = re.compile(rf"\$|{_TOKEN.pattern}", re.DOTALL)
r"""`\begin{input}` runs `\input`; `^^5c` is a backslash; `\\input` is a line break and a word.

`\begin{inp\empty ut}` and `\begin{\detokenize{input}}` run it too, and so do names with a `%` in
them, as BibTeX may break the line behind it, or with `^^`: no name that is put together while TeX
runs is let by.

`\href{run:x.sh}` makes a link in the PDF that starts a program; so does `run:` that is left when
the commands between its letters are gone. `\href{file:x.pdf}` shows a PDF and is let by.

A style that writes `\href{` and a whole field makes that link of a field that begins with `run:`:
hyperref looks for these four signs alone, small ones and the first.

In the bibliographies of REVTeX's styles `@` is a letter, so that `\@@input` reads a file there.
`\begin{@input}` and `\begin{file_input:n}` run what has that name wherever they stand.
"""


def dangers(text: str) -> list[str]:
    r"""The commands of a field that would have TeX do more than set it: `[r"\input"]`.

    Each once, in order; `^^`, which spells any character, and `run:`, with which a text begins,
    are among them. Linear in the length of the text.
    """
    launched = [LAUNCH] if _LAUNCH.match(text) else []
    if ("\\" not in text and "^^" not in text) or not _PERHAPS.search(text):
        return launched
    return list(dict.fromkeys([*launched, *_found(text)]))


def harmless(text: str, backslash: str = r"\textbackslash{}") -> str:
    r"""The text with its dangers as words: `\textbackslash{}input`; in mathematics `\backslash`.

    `run:` becomes `run{:}`, which is set as it was.

    Args:
        backslash: what to write for one, outside mathematics; "" in an address.
    """
    if not dangers(text):
        return text
    if launch := _LAUNCH.match(text):
        text = f"{launch[0][:-1]}{'{:}' if backslash else '%3A'}{text[launch.end() :]}"
    formula, parts, at = False, [], 0
    for match in _WALK.finditer(text):
        formula ^= match[0] == "$"
        parts += [text[at : match.start()], _as_words(match, formula, backslash)]
        at = match.end()
    return "".join([*parts, text[at:]])


def word(name: str) -> str:
    r"""The type of an entry, or the name of a field, without what biber and biblatex would run of
    it, `art\input/x`: BibTeX takes nearly every sign for a part of a name.

    It is as long as it was, and as unknown to every style.
    """
    return _SIGNS.sub("-", name)


def _found(text: str) -> Iterator[str]:
    for match in _TOKEN.finditer(text):
        if match["carets"]:
            yield "^^"
        elif name := match["command"] or match["name"] or match["made"] or match["link"]:
            yield f"\\{name}"


def _as_words(match: re.Match[str], formula: bool, backslash: str) -> str:
    sign = r"\backslash " if formula and backslash else backslash
    if match["begin"]:
        return f"{sign}{match['begin']} {match['name']} "
    if name := match["command"] or match["made"] or match["link"]:
        return f"{sign}{name} " if match["made"] else sign + name
    if match["carets"]:
        if not backslash:
            return "%5E%5E"  # in an address
        return r"{\wedge}{\wedge}" if formula else r"\textasciicircum{}\textasciicircum{}"
    return match[0]
