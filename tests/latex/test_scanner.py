"""The keys of a .tex file, at their places."""

import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refman.latex.commands import NO_RULES, Rules, rules
from refman.latex.scanner import scan

FILE = Path("a.tex")


def keys(text: str, rules: Rules = NO_RULES) -> list[str]:
    return [one[0] for one in scan(text, FILE, rules).citations if one.cites]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (r"\cite{a}", ["a"]),
        (r"\cite{a,b , c}", ["a", "b", "c"]),
        (r"\citep*[see][p.~3]{a}", ["a"]),
        (r"\cite[{[1]}, \S 2]{a}", ["a"]),
        (r"\citet [p. 3] {a}", ["a"]),
        ("\\cite\n  [p. 3]\n  {a,\n   b}", ["a", "b"]),
        (r"\Citeauthor*{a} \citeyearpar{b} \citealp{c}", ["a", "b", "c"]),
        (r"\Parencite[a][b]{c} \footcitetext{d} \smartcite{e} \supercite{f}", list("cdef")),
        (r"\cites(pre)(post)[p. 1]{a}[p. 2][p. 3]{b,c} {d} then {e}", ["a", "b", "c", "d"]),
        (r"\Textcites{a}{b}", ["a", "b"]),
        (r"\volcite[see]{2}[p. 3]{a} \volcites{1}{b}{2}[3]{c}", ["a", "b", "c"]),
        (r"\textcquote[p. 3]{a}{said} \foreigntextcquote{german}[3]{b}{sagte}", ["a", "b"]),
        (r"\begin{displaycquote}[p. 3]{a} x \end{displaycquote}", ["a"]),
        (r"\citefield{a}{title} \citename{b}[f]{author}", ["a", "b"]),
        (r"\nocite{*} \nocite{a}", ["*", "a"]),
        (r"\shortciteA<see>[p. 3]{a} \onlinecite{b}", ["a", "b"]),
        (r"\cite{müller:2020/x+y.z}", ["müller:2020/x+y.z"]),
        (r"\footnote{see \cite{a} and \emph{\citet{b}}}", ["a", "b"]),
        (r"\citetext{priv. comm., \citealp{a}}", ["a"]),
        (r"\citeaffixed[p. 3]{a}{e.g.} \footcitetitle{b} \footciteauthor{c}", ["a", "b", "c"]),
        (r"\maskciteA<see>[p. 3]{a} \masknocite{b} \nocitemeta{c,d}", ["a", "b", "c", "d"]),
        (r"\cite{a,*b, *[and][p. 3]c}", ["a", "b", "c"]),
        (r"\headlesscite[3]{a} \Gentextcites[s]{b}{c} \newcite{d} \nptextcite{e}", list("abcde")),
        (r"\citet *[p. 3]{a} \citet* {b}", ["a", "b"]),
        (rf"\footcite[{'long ' * 1000}]{{a}}", ["a"]),
    ],
)
def test_every_way_to_cite_is_read(text: str, found: list[str]) -> None:
    assert keys(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "% \\cite{a}\nText",
        r"\\cite{a}",
        r"\verb|\cite{a}| \verb*!\cite{a}!",
        r"\path|\cite{a}| \url!\cite{a}! \nolinkurl/\cite{a}/",
        r"\lstinline[language=TeX]{\cite{a}} \mintinline{tex}|\cite{a}|",
        "\\begin{verbatim}\n\\cite{a}\n\\end{verbatim}",
        "\\begin{lstlisting}[language=TeX]\n% \\end\n\\cite{a}\n\\end{lstlisting}",
        "\\begin{minted}{tex}\n\\cite{a}\n\\end{minted}",
        "\\begin{comment}\n\\cite{a}\n\\end{comment}",
        "\\iffalse \\ifx\\a\\b \\cite{a} \\fi \\cite{b} % \\fi\n\\cite{c} \\fi",
        "\\if0\n\\cite{a} \\ifx\\a\\b \\fi \\cite{b}\n\\fi",
        r"\if01 \cite{a}\fi \if 0 \cite{b} \fi",
        "Text \\end{document} \\cite{a}",
        "Text\n\\endinput\n\\cite{a}",
        "Text {\\em so}.\\endinput % the end\n\\cite{a}",
        "Text \\endinput\n\\cite{a}",
        r"\cref{a} \citestyle{plain} \citereset \label{cite}",
        r"\newcommand{\seen}[1]{see \cite{#1}}",
        "\\cite\n\n{a}",
        r"\cite{\mykeys}",
        r"\SaveVerb{x}|\cite{a}| \SaveVerb[aftersave={}]{x}+\cite{a}+",
        r"\mint{tex}|\cite{a}| \mint[autogobble]{tex}{\cite{a}}",
        r"\string\cite{a} \meaning \cite{a} \detokenize{\cite{a}}",
        r"\iftrue \else \cite{a} \ifx\a\b \cite{a} \else \fi \cite{a} \fi",
        r"\iftrue \ifdraft \else \fi \else \cite{a} \fi",
    ],
)
def test_what_tex_does_not_cite_is_left_out(text: str) -> None:
    assert keys(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "50\\% of \\cite{a}",
        "\\url{http://example.org/%7Eme} \\cite{a}",
        "\\href{http://example.org/a%20b}{there} \\cite{a}",
        "\\cite{%\n  a}",
        "\\cite% see there\n  [p. 3]% and here\n  {a}",
        "\\iffalse no \\else \\cite{a} \\fi",
        "\\if0 no \\else \\cite{a} \\fi",
        "\\if00\\cite{a}\\fi",
        "\\if0\\draft\\cite{a}\\fi",
        "\\verb|%| \\cite{a}",
        "\\let\\ifdraft\\iffalse \\cite{a}",
        "\\let \\ifmine = \\iffalse \\cite{a} \\ifmine \\else \\fi",
        "\\expandafter\\let\\csname ifmine\\endcsname\\iffalse \\cite{a}",
        "\\ifx\\ifmine\\iffalse \\cite{a}\\fi",
        "\\let\\ifmine\\iftrue \\ifmine \\else \\cite{a} \\fi",
        "\\newcommand{\\on}{\\iftrue} \\ifmine \\else \\cite{a} \\fi",
        "\\iftrue \\ifmine \\else \\cite{a} \\fi \\fi",
        "\\ifdraft \\else \\iftrue \\fi \\cite{a} \\fi",
        "\\ifdraft\n\\endinput\\fi\n\\cite{a}",
        "\\ifdraft\nText \\endinput\n\\fi\n\\cite{a}",
        "\\newcommand{\\stop}{Text \\endinput\n}\n\\cite{a}",
        "\\let\\stop=\\endinput\n\\cite{a}",
        "\\path[draw] (0,0) |- node {\\cite{a}} (1,1) |- (2,2);",
        "\\ifdraft Text \\endinput\n\\fi\n\\cite{a}",
        "\\newcommand{\\stop}{\\endinput\n}\n\\cite{a}",
        "\\begin{figure}\\caption{\\cite{a}}\\end{figure}",
        "\\newcommand{\\hide}{\\begin{comment}} \\cite{a}",
        "\\iffalse \\ifdraft{p}{q} \\fi \\cite{a}",
        "\\iffalse \\ifpdf \\fi \\cite{a} \\ifx x\\fi",
        "\\def\\hide{\\iffalse} \\cite{a}",
    ],
)
def test_what_looks_like_a_comment_or_an_end_hides_nothing(text: str) -> None:
    assert keys(text) == ["a"]


@pytest.mark.parametrize(
    ("make", "sign", "delete"),
    [
        (r"\MakeShortVerb{\|}", "|", r"\DeleteShortVerb{\|}"),
        (r"\MakeShortVerb*{\|}", "|", r"\DeleteShortVerb\|"),
        (r"\MakeShortVerb\|", "|", r"\DeleteShortVerb{\|}"),
        (r"\DefineShortVerb[fontsize=\small]{\"}", '"', r"\UndefineShortVerb{\"}"),
        (r"\lstMakeShortInline!", "!", r"\lstDeleteShortInline!"),
        (r"\lstMakeShortInline[language=TeX]!", "!", r"\lstDeleteShortInline!"),
    ],
)
def test_a_sign_begins_verbatim_text_between_two_commands(
    make: str, sign: str, delete: str
) -> None:
    said = f"{sign}\\cite{{no}}{sign}"
    one = r"\cite{a}"
    text = f"{said} {make} {one} {said} {one} \n{sign} {one}\n{sign}%{sign}{one} {delete} {said}"
    assert keys(text) == ["no", "a", "a", "a", "a", "no"]


def test_a_sign_that_begins_verbatim_text_does_so_in_other_files_too() -> None:
    text = r"|\cite{b}| \MakeShortVerb{\|} |\cite{a}| \cite{c}"
    defined = scan(text, FILE).rules
    assert keys(r"|\cite{a}|", defined) == []
    assert keys(text, defined) == ["b", "c"], "before the command it is a sign as any other"
    assert scan(rf"{text} \DeleteShortVerb{{\|}}", FILE).rules == NO_RULES


@pytest.mark.parametrize(
    "begin",
    [
        r"\begin{lstlisting}[caption={Taken from \citet{a}}]",
        "\\begin{lstlisting} [escapechar={]}, % ] \\cite{b}\n  caption={50\\% of \\cite{a}}]",
        r"\begin{minted}[label={See \cite[p. 3]{a}}]{tex}",
        r"\begin{Verbatim}[label=\cite{a}]",
        r"\begin{tcblisting}{listing only, title={From \cite{a}}}",
        "\\begin{lstlisting}%\n  [caption={From \\cite{a}}]",
        "\\begin{lstlisting}% in C\n% [\\cite{b}]\n[caption={From \\cite{a}}]",
    ],
)
def test_the_options_of_a_listing_are_read_and_its_text_is_not(begin: str) -> None:
    end = begin[6 : begin.index("}") + 1]
    assert keys(f"{begin}\n\\cite{{b}} % ]\n\\end{end} \\cite{{c}}") == ["a", "c"]


def test_the_options_of_a_listing_that_is_a_file_are_read() -> None:
    assert keys(r"\lstinputlisting[caption={From \cite{a}}]{a.c}") == ["a"]


def test_a_bracket_that_verbatim_text_begins_with_opens_no_options() -> None:
    assert keys("\\begin{verbatim}[\\cite{a}]\\end{verbatim}") == []
    assert keys("\\begin{lstlisting}\n[\\cite{a}]\n\\end{lstlisting}") == []


@pytest.mark.parametrize(
    ("definition", "use"),
    [
        (r"\newcommand{\seen}[1]{see~\citep{#1}}", r"\seen{a}"),
        (r"\newcommand*\seen[2][]{see \cite[#1]{#2}}", r"\seen[p. 3]{a}"),
        (r"\newcommand{\seen}[2]{#1 (\cite{#2})}", r"\seen{Knuth}{a}"),
        (r"\def\seen#1#2{\cite{#1}#2}", r"\seen{a}{x}"),
        (r"\newcommand{\both}[3]{\cite{#1}#2}", r"\both{a}{x}{y}"),
        (r"\let\seen\citep", r"\seen[p. 3]{a}"),
        (r"\newcommand{\seen}{\parencite}", r"\seen[p. 3]{a}"),
        (r"\NewDocumentCommand{\seen}{s O{p. 1} m}{\cite[#2]{#3}}", r"\seen*[p. 3]{a}"),
        (r"\DeclareCiteCommand{\seen}{x}{y}{}{}", r"\seen[3]{a}"),
        (r"\DeclareMultiCiteCommand{\seen}{\cite}{;}", r"\seen{a}"),
        (r"\NewExpandableDocumentCommand\seen{m}{\cite{#1}}", r"\seen{a}"),
        (r"\NewCommandCopy{\seen}{\cite}", r"\seen{a}"),
        (r"\LetLtxMacro\seen\cite", r"\seen{a}"),
        (r"\expandafter\newcommand\csname seen\endcsname[2]{#1 \cite{#2}}", r"\seen{x}{a}"),
        (r"\expandafter\let\csname seen\endcsname\cite", r"\seen{a}"),
        (r"\makeatletter\@namedef{seen}#1{\cite{#1}}", r"\seen{a}"),
        (r"\csdef{seen}#1{\cite{#1}}", r"\seen{a}"),
        (r"\newenvironment{said}[2][]{\begin{quote}\cite[#1]{#2}}{}", r"\begin{said}[3]{a}"),
        (r"\NewDocumentEnvironment{said}{m m}{#1 \cite{#2}}{}", r"\begin{said}{x}{a}"),
        (r"\newrobustcmd*{\seen}{\parencite*}", r"\seen[p. 3]{a}"),
        (r"\newcommand{\seen}{\footcite[see]}", r"\seen{a}"),
        (r"\newcommand{\seen}[1][]{\footcite[see][#1]}", r"\seen[p. 3]{a}"),
        (r"\newcommand{\seen}[1]{\footcite[#1]}", r"\seen{p. 3}{a}"),
        (r"\newcommand\seen\cite", r"\seen{a}"),
        (r"\NewDocumentCommand\seen{>{\Split{1}{;}}m +m}{\cite{#2}}", r"\seen{x;y}{a}"),
        (r"\NewDocumentCommand\seen{O{\textbf{m}} m}{\cite{#2}}", r"\seen{a}"),
        (r"\NewDocumentCommand\seen{D<>{x} t* m}{\cite{#3}}", r"\seen<2>{a}"),
    ],
)
def test_a_command_that_is_defined_over_one_that_cites_does_so(definition: str, use: str) -> None:
    assert keys(f"{definition}\n{use}") == ["a"]


@pytest.mark.parametrize(
    "definition",
    [
        r"\NewDocumentCommand\seen{m}{\cite{#1}}",
        r"\RenewDocumentCommand\cite{m}{[#1]}",
        r"\renewcommand\cite[1]{[#1]}",
        r"\renewcommand\cite{[?]}",
        r"\DeclareCiteCommand\seen{see}{x}{;}{}",
        r"\DeclareCiteCommand\parencite{see}{x}{;}{}",
    ],
)
def test_a_command_cites_nothing_where_it_is_defined(definition: str) -> None:
    assert keys(rf"{definition} \citep{{a}}") == ["a"]


def test_a_users_own_commands_cite_as_he_says() -> None:
    assert keys(r"\mine[p. 3]{a} \ourcites{b}{c}") == []
    assert keys(r"\mine[p. 3]{a} \ourcites{b}{c}", rules(["\\mine", "ourcites"])) == ["a", "b", "c"]


def test_a_verbatim_environment_that_is_defined_is_one_in_other_files_too() -> None:
    defined = scan(r"\lstnewenvironment{code}{}{} \newminted{python}{}", FILE).rules
    text = "\\begin{code}\\cite{a}\\end{code}\\begin{pythoncode}\\cite{b}\\end{pythoncode}"
    assert keys(text) == ["a", "b"]
    assert keys(text, defined) == []


@pytest.mark.parametrize(
    "definition",
    [
        r"\newenvironment{hidden}{\comment}{\endcomment}",
        r"\renewenvironment*{hidden}[1][]{\small\verbatim}{\endverbatim}",
        r"\newenvironment{hidden}[1]{\VerbatimEnvironment\begin{minted}{#1}}{\end{minted}}",
        r"\NewDocumentEnvironment{hidden}{o m}{\lstlisting}{\endlstlisting}",
        r"\newenvironment{hidden}{\begin{quote}\begin{lstlisting}}{\end{lstlisting}\end{quote}}",
        r"\newenvironment{inner}{\comment}{\endcomment}\newenvironment{hidden}{\inner}{\endinner}",
        r"\DeclareTCBListing{hidden}{O{}}{listing only}",
    ],
)
def test_an_environment_that_is_made_of_a_verbatim_one_is_verbatim(definition: str) -> None:
    defined = scan(definition, FILE).rules
    assert keys("\\begin{hidden}\n\\cite{a}\n\\end{hidden} \\cite{b}", defined) == ["b"]


@pytest.mark.parametrize(
    "definition",
    [
        r"\newenvironment{shown}{\begin{quote}}{\end{quote}}",
        r"\newenvironment{shown}{\comments}{\endcomments}",
        r"\newenvironment{shown}{\itshape}{\verbatim@font}",
        r"\newenvironment{shown}{\begin{center}\begin{verbatim}x\end{verbatim}}{\end{center}}",
        r"\newenvironment{shown}{\ifdraft\else\comment\fi}{\ifdraft\else\endcomment\fi}",
        r"\newenvironment{shown}{\ifthenelse{\boolean{all}}{}{\comment}}{\end{comment}}",
        r"\newenvironment{shown}{\Verbatim[commandchars=\\\{\}]}{\endVerbatim}",
        r"\DefineVerbatimEnvironment{shown}{Verbatim}{commandchars=\\\{\}}",
    ],
)
def test_an_environment_that_is_made_of_others_is_read(definition: str) -> None:
    defined = scan(definition, FILE).rules
    assert keys("\\begin{shown}\n\\cite{a}\n\\end{shown}", defined) == ["a"]


@pytest.mark.parametrize(
    ("definition", "found"),
    [
        (r"\renewenvironment{comment}{}{}", ["a", "b"]),
        (r"\newenvironment{comment}[1][]{\begin{quote}\color{red}}{\end{quote}}", ["a", "b"]),
        (r"\let\comment\relax \let\endcomment=\relax", ["a", "b"]),
        (r"\includecomment{comment}", ["a", "b"]),
        (r"\specialcomment{comment}{\itshape}{}", ["a", "b"]),
        (r"\includecomment{comment}\excludecomment{comment}", ["b"]),
        (r"\let\oldcomment\comment \renewenvironment{comment}{\small\oldcomment}{}", ["b"]),
        (r"\renewenvironment{comment}{\begingroup\catcode`\%=12}{\endgroup}", ["b"]),
        (r"\renewenvironment{comment}{\begin{Verbatim}}{\end{Verbatim}}", ["b"]),
    ],
)
def test_an_environment_that_is_verbatim_elsewhere_is_read_where_it_is_defined_to_be(
    definition: str, found: list[str]
) -> None:
    defined = scan(definition, FILE).rules
    assert keys("\\begin{comment}\n\\cite{a}\n\\end{comment} \\cite{b}", defined) == found


@pytest.mark.parametrize(
    ("definition", "use"),
    [
        (r"\newtheorem*{comment}{Comment}", r"\begin{comment}%s\end{comment}"),
        (r"\newtheorem{comment}[theorem]{Comment}", r"\begin{comment}[Us]%s\end{comment}"),
        (r"\newtcolorbox[auto]{comment}{}", r"\begin{comment}%s\end{comment}"),
        (r"\newcommand{\mint}{m_\mathrm{int}}", r"$\mint$ %s $x$"),
        (r"\renewcommand{\path}{\gamma}", r"$|\path|$ %s $|x|$"),
        (r"\DeclareMathOperator{\path}{path}", r"$|\path|$ %s $|x|$"),
        (r"\def\Verb#1{\texttt{#1}}", r"\Verb{%s}"),
    ],
)
def test_what_a_document_makes_itself_is_read_though_others_are_verbatim(
    definition: str, use: str
) -> None:
    defined = scan(definition, FILE).rules
    assert keys(use % r"\cite{a}") == []
    assert keys(use % r"\cite{a}", defined) == ["a"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (r"\newcommand{\my}[2]{\cite{#1#2}}\my{knuth}{84}", ["knuth84"]),
        (r"\newcommand{\my}[3]{#1\cite{#3:#2}}\my{x}{84}{knuth}", ["knuth:84"]),
        (r"\newcommand{\my}[2]{\cite{#1#2}}\my{a,b}{84}", ["a", "b84"]),
        (r"\newcommand{\my}[2]{\cite{k#1}, \cite{#2}}\my{a}{b, c}", ["ka", "b", "c"]),
        (r"\newcommand{\my}[1]{\cite{#1}\nocite{#1-online}}\my{a}", ["a", "a-online"]),
        (r"\newcommand{\my}[1]{\cite{k:#1}}\newcommand{\our}[1]{\my{#1}}\our{a}", ["k:a"]),
        (r"\newcommand{\our}{\newcommand{\my}[1]{\cite{##1}}}\our\my{a}", ["a"]),
        (r"\newcommand{\my}[1]{\cite{k:#1}}\my{a,b}", ["k:a", "b"]),
        (r"\newcommand{\my}[1][knuth]{\cite{#1}}\my\my[lamport]", ["knuth", "lamport"]),
        (r"\newcommand{\my}[2][84]{\cite{#2#1}}\my{a}\my[85]{b}", ["a84", "b85"]),
        (r"\newcommand{\my}[2][a]{\cite{#1:#2}}\my{b}\my[c]{d}", ["a:b", "c:d"]),
        (r"\newcommand{\my}[2][a]{\cite{#1,#1:#2}}\my{b}", ["a", "a:b"]),
        (r"\newcommand{\my}[2][]{\cite{#1#2}}\my{b}\my[a:]{b}", ["b", "a:b"]),
        (r"\newcommand{\my}[2][a]{\cite{#1:#2}}\newcommand\our[1]{\my{#1}}\our{b}", ["a:b"]),
        (r"\NewDocumentCommand\my{O{a} m}{\cite{#1:#2}}\my{b}", ["a:b"]),
        (r"\newenvironment{my}[2][a]{\cite{#1:#2}}{}\begin{my}{b}\end{my}", ["a:b"]),
        (r"\newcommand{\my}[2][knuth]{\cite[#2]{#1}}\my{p. 3}\my[a]{p. 4}", ["knuth", "a"]),
        (r"\NewDocumentCommand\my{O{knuth} m}{#2\cite{#1}}\my{x}\my[a]{y}", ["knuth", "a"]),
        (r"\newcommand{\my}[1][]{\cite{#1}}\my", []),
        (r"\csname cite\endcsname[p. 3]{a} \csname citep*\endcsname{b}", ["a", "b"]),
        (r"\def\my{a}\expandafter\cite\expandafter{\my}", ["a"]),
    ],
)
def test_keys_that_a_command_makes_are_found_where_they_are_certain(
    text: str, found: list[str]
) -> None:
    assert keys(text) == found


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        (r"\cite{\x}", [r"\cite{\x}"]),
        (r"\cite{a,\x}", [r"\cite{a,\x}"]),
        (r"\cite[p. 3]{\key{a}}", [r"\cite{\key{a}}"]),
        (r"\tikzset{about/.code={\cite{#1}}}", [r"\cite{#1}"]),
        (r"\newcommand{\my}[1]{\cite{#1}}", []),
        (r"\mine{\def\x##1{\cite{##1}}}", []),
        (r"\newcommand{\my}[2]{\cite{#1#2}}\my{a}", [r"\my{a}"]),
        (r"\newcommand{\my}[1]{\cite{k:#1}}\newcommand{\our}[1]{\my{#1}}", []),
        (r"\newcommand{\my}[2][\x]{\cite{#2#1}}\my{a}", [r"\my{a}"]),
        (r"\NewDocumentCommand\my{o m}{\cite{#1#2}}\my{a}", [r"\my{a}"]),
        (r"\def\x{a}\cite{\x} \cite{} \let\cite", []),
        (r"\NewDocumentCommand\my{r() m}{\cite{#2}}\my(x){a}", [r"\cite{#2}"]),
        (r"\NewDocumentCommand\my{m o}{\cite{#1}\nocite{#2}}", [r"\cite{#1}", r"\nocite{#2}"]),
        (r"\let\old\cite\renewcommand{\cite}[2][]{(\old[#1]{#2})}", []),
        (rf"\footcite[{'endless ' * 2000}]{{a}}", [r"\footcite[…"]),
    ],
)
def test_citations_of_which_only_a_run_can_tell_the_keys_are_told(
    text: str, unknown: list[str]
) -> None:
    assert [one.text for one in scan(text, FILE).unknown] == unknown


def test_a_condition_that_is_let_be_another_is_one_in_other_files_too() -> None:
    defined = scan(r"\let\ifmine\iffalse \let\ifours=\iftrue", FILE).rules
    text = r"\iffalse \ifmine \fi \ifours \fi \cite{a} \fi"
    assert keys(text) == ["a"]
    assert keys(text, defined) == []


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_an_optional_argument_goes_over_a_line_end_and_not_over_two(end: str) -> None:
    assert [one[0] for one in scan(f"\\cite[see{end}also]{{a}}", FILE).citations] == ["a"]
    assert [one[0] for one in scan(f"\\cite[see{end}{end}also]{{a}}", FILE).citations] == []


def test_a_key_has_its_place() -> None:
    text = "First line\r\nsee \\citep[p.~3]{knuth,\r\n  lamport }"
    knuth, lamport = scan(text, FILE).citations
    assert knuth == ("knuth", FILE, 2, 18, text.index("knuth"), text.index("knuth") + 5, "citep",
                     True)  # fmt: skip
    assert (lamport.line, lamport.column) == (3, 3)
    assert text[lamport.start : lamport.end] == "lamport"
    assert scan(r"\citet*{a}", FILE).citations[0].command == "citet*"


def test_keys_that_are_only_named_are_told_apart() -> None:
    (named,) = scan(r"\defcitealias{knuth}{TeXbook}", FILE).citations
    assert (named.key, named.cites) == ("knuth", False)
    for command in (r"\shortcites", r"\assignrefcontextentries[sorting=nyt]"):
        found = scan(f"{command}{{knuth, lamport}}", FILE).citations
        assert [(one.key, one.cites) for one in found] == [("knuth", False), ("lamport", False)]
    (seen,) = scan(r"\ifentryseen{knuth}{again}{first}", FILE).citations
    assert (seen.key, seen.cites) == ("knuth", False)


def test_files_that_are_read_and_bibliographies_are_named() -> None:
    found = scan(
        r"\documentclass[../main.tex]{subfiles}\usepackage[x]{mine, natbib}"
        r"\input{one}\input two.tex \include{three}\subfile{four/four}\import{five/}{six}"
        r"\subimport*{seven}{eight}\bibliography{refs, more}"
        r"\addbibresource[label=x]{own.bib}\addbibresource[location=remote]{http://x/y.bib}",
        FILE,
    )
    assert [(one.kind, one.folder, one.name) for one in found.reads] == [
        ("class", "", "subfiles"), ("package", "", "mine"), ("package", "", "natbib"),
        ("input", "", "one"), ("input", "", "two.tex"), ("include", "", "three"),
        ("subfile", "", "four/four"), ("import", "five/", "six"), ("subimport", "seven", "eight"),
    ]  # fmt: skip
    assert [(one.name, one.processor) for one in found.bibliographies] == [
        ("refs", "bibtex"), ("more", "bibtex"), ("own.bib", "biber"),
    ]  # fmt: skip
    assert found.class_options == "../main.tex"
    quoted = scan(r'\input{"my parts/one"}\input "my parts/two"\include{"three"}', FILE)
    assert [one.name for one in quoted.reads] == ["my parts/one", "my parts/two", "three"]
    assert scan("% !TeX root = ../main.tex\n", FILE).root == "../main.tex"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (r"\newcommand{\chap}[2]{\chapter{#2}\input{parts/#1}}\chap{one}{One}", ["parts/one"]),
        (r"\newcommand{\chap}[2][]{\include{#2/#2}}\chap[x]{one}", ["one/one"]),
        (r"\def\two#1{\input{#1}\input{#1-b}}\def\own#1{\two{x/#1}}\own{a}", ["x/a", "x/a-b"]),
        (r"\newcommand{\own}{\input}\own{one}", ["one"]),
        (r"\let\own\include\own{one}", ["one"]),
        (r"\def\at{parts}\newcommand{\own}[1]{\input{\at/#1}}\own{one}", ["parts/one"]),
        (r"\loadglsentries[main]{terms}\includestandalone[mode=tex]{fig}", ["terms", "fig"]),
    ],
)
def test_a_command_that_reads_files_for_a_document_names_them(text: str, names: list[str]) -> None:
    found = scan(text, FILE)
    assert [one.name for one in found.reads if "#" not in one.name] == names
    assert found.unknown == ()


def test_a_file_of_which_only_a_run_tells_the_name_is_told() -> None:
    found = scan(r"\foreach\n in {1,2}{\input{part\n}}\input{\jobname-x}", FILE)
    assert [one.text for one in found.unknown] == [r"\input{part\n}"]


def test_what_multibib_makes_cites_and_names_files_in_other_files_too() -> None:
    made = r"\newcites{own, web}{Mine,Pages}"
    text = r"\citeown[p. 3]{a}\nociteweb{b}\citetown*{c}\citenone{d}\bibliographyown{refs,more}"
    defined = scan(made, FILE).rules
    for found in (scan(made + text, FILE), scan(text, FILE, defined)):
        assert [one.key for one in found.citations] == ["a", "b", "c"]
        assert [one.file for one in found.bibliographies] == ["refs.bib", "more.bib"]
    assert scan(text, FILE).bibliographies == ()


def test_units_of_bibunits_name_their_files() -> None:
    found = scan(r"\defaultbibliography{all}\putbib[one,two]\putbib", FILE)
    assert [one.file for one in found.bibliographies] == ["all.bib", "one.bib", "two.bib"]


def test_a_section_of_biblatex_may_have_bib_files_of_its_own() -> None:
    found = scan(
        r"\begin{refsection}[own.bib, label]\cite{a}\end{refsection}"
        r"\newrefsection[two.bib]\refsection \cite[p.bib]{b}\begin{refsection}\end{refsection}",
        FILE,
    )
    assert [(one.name, one.processor) for one in found.bibliographies] == [
        ("own.bib", "biber"), ("two.bib", "biber"),
    ]  # fmt: skip


def test_a_users_own_command_reads_a_file_from_beside() -> None:
    found = scan(r"\olimport[sets]{basics}", FILE, rules(includes=["olimport"]))
    assert [(one.kind, one.folder, one.name) for one in found.reads] == [
        ("subimport", "sets", "basics")
    ]


_WORDS = (
    r"\cite{ a , } [ ] ( ) % \verb| \begin{verbatim} \end{verbatim} \iffalse \fi \else \cites"
    r" \newcommand \def # \url{ \\ \input{ \nocite"
)
_BITS = st.sampled_from([*_WORDS.split(), "\n", "\r\n", " ", "\0"])


@given(st.lists(_BITS, max_size=40).map("".join))
def test_any_text_is_read_and_every_place_is_that_of_its_key(text: str) -> None:
    for one in scan(text, FILE).citations:
        lines = text[: one.start].replace("\r\n", "\n").replace("\r", "\n").split("\n")
        assert one.line == len(lines)
        assert 0 <= one.start < one.end <= len(text)


def test_short_comments_take_no_more_memory_than_their_text() -> None:
    text = "% x\n" * 150_000
    tracemalloc.start()
    scan(text, FILE)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 12 * len(text), "a list of all parts takes 23 times as much"


@pytest.mark.parametrize(
    ("begin", "escaped"),
    [
        (r"\lstset{escapeinside={(*@}{@*)}} \begin{lstlisting}", r"(*@ see \cite{a} @*)"),
        (r"\lstdefinestyle{x}{escapechar=|} \begin{lstlisting}[style=x]", r"|\cite{a}|"),
        (r"\begin{lstlisting}[escapechar=\%, language=C]", r"%\cite{a}%"),
        (r"\begin{lstlisting}[escapechar={@}]", r"x @\cite{a}@"),
        (r"\lstset{escapechar=!} \begin{lstlisting}[escapeinside=<>]", r"!\cite{b}! <\cite{a}>"),
        (r"\begin{minted}[escapeinside=||]{python}", r"# |\cite{a}|"),
        (r"\setminted{escapeinside=||} \begin{minted}{python}", r"# |\cite{a}|"),
        (r"\begin{Verbatim}[commandchars=\\\{\}]", r"\cite{a}"),
    ],
)
def test_a_listing_is_read_where_it_goes_back_to_latex(begin: str, escaped: str) -> None:
    name = begin[begin.index(r"\begin{") + 7 :].partition("}")[0]
    lost = "" if "commandchars" in begin else "\\cite{b}"
    text = (
        f"{begin}\n{lost}\n{escaped} {lost}\n{escaped}\n\\end{{{name}}} \\cite{{c}} | \\cite{{d}}"
    )
    assert keys(text) == ["a", "a", "c", "d"]


@pytest.mark.parametrize("none", [r"\lstset{escapechar={}}", r"\lstset{escapeinside={}{}}"])
def test_a_listing_that_no_more_goes_back_to_latex_is_not_read(none: str) -> None:
    text = "\\begin{lstlisting}\n|\\cite{a}|\n\\end{lstlisting}"
    assert keys(rf"\lstset{{escapechar=|}} {text}") == ["a"]
    assert keys(rf"\lstset{{escapechar=|}} {none} {text}") == []
    assert keys(r"\lstset{escapechar=|} |\cite{b}| \verb!|\cite{a}|!") == ["b"]


def test_where_listings_go_back_to_latex_is_known_in_other_files_too() -> None:
    defined = scan(r"\lstset{language=C, escapeinside={(*}{*)}}", FILE).rules
    text = (
        "\\begin{lstlisting}\n(*\\cite{a}*) \\cite{b} (*\\cite{c}\n\\end{lstlisting} *) \\cite{d}"
    )
    assert keys(text) == ["d"]
    assert keys(text, defined) == ["a", "c", "d"]


@pytest.mark.parametrize(
    ("made", "use"),
    [
        (r"\newmintinline{python}{}", r"\pythoninline"),
        (r"\newmintinline[py]{python}{showspaces}", r"\py"),
        (r"\newmint{tex}{}", r"\tex"),
    ],
)
def test_a_command_that_is_made_for_verbatim_text_is_one_from_other_files_on(
    made: str, use: str
) -> None:
    defined = scan(made, FILE).rules
    text = rf"{use}|\cite{{a}}| {use}[x]{{\cite{{b}}}} \cite{{c}}"
    assert keys(text, defined) == ["c"]


@pytest.mark.parametrize(
    "definition",
    [
        r"\newcommand{\mine}[1]{\cite{knuth:#1}}",
        r"\newcommand{\mine}[2][]{\cite[#1]{knuth:#2}}",
        r"\def\mine#1{(\citep{other,knuth:#1})}",
    ],
)
def test_a_command_that_makes_a_key_of_its_argument_cites_it(definition: str) -> None:
    defined = scan(definition, FILE).rules
    found = scan(r"\mine{1984} \cite{knuth:1984}", FILE, defined).citations
    assert [one.key for one in found] == ["knuth:1984", "knuth:1984"]
    assert [one.end - one.start for one in found] == [4, 10]


@pytest.mark.parametrize(
    ("definition", "use"),
    [
        (r"\newcommand{\two}[2]{\cite{#1}, \cite{#2}}", r"\two{a}{b}"),
        (r"\newcommand{\two}[3][]{\cite[#1]{#3} and \citet{#2}}", r"\two[p. 3]{a} {b}"),
        (r"\newcommand{\two}[3]{\cite{#1}#2\cite{#3}}", r"\two{a}{none}{b}"),
        (r"\newcommand{\two}[2]{\cite{#1,#2}}", r"\two{a}{b}"),
    ],
)
def test_a_command_cites_every_argument_that_it_hands_to_one_that_does(
    definition: str, use: str
) -> None:
    assert keys(definition + use) == ["a", "b"]
    assert keys(use, scan(definition, FILE).rules) == ["a", "b"]


def test_a_command_in_the_place_of_a_key_is_what_it_stands_for() -> None:
    text = r"\newcommand{\KEY}{knuth}\def\both{a, b}\cite{\KEY}\cite{c, \both,\other}\cite{x\KEY}"
    found = scan(text, FILE).citations
    assert [one.key for one in found] == ["knuth", "c", "a", "b", "xknuth"]
    assert text[found[0].start : found[0].end] == r"\KEY"
