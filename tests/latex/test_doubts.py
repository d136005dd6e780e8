"""What only a run of LaTeX can tell is told of, and nothing else is."""

from pathlib import Path

import pytest

from refman.latex.scanner import scan

FILE = Path("main.tex")


def unknown(text: str) -> list[str]:
    return [one.text for one in scan(text, FILE).unknown]


def keys(text: str) -> list[str]:
    found = scan(text, FILE, scan(text, FILE).rules)
    return [one.key for one in found.citations if one.cites]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (r"\forcsvlist{\cite}{a,b}", [r"\cite…"]),
        (r"\newcommand\all[1]{\forcsvlist{\nocite}{#1}}\all{a}", [r"\nocite…"]),
        (r"\cite b", [r"\cite…"]),
        (r"\cite{{a}}", [r"\cite{{a}}"]),
        (r"\volcite{2}{\key}", [r"\volcite{\key}"]),
        (r"\newcommand\apply[2]{#1{#2}}\apply{\cite}{a}", [r"\cite…"]),
        (r"\def\x{{a}}\expandafter\cite\x", [r"\cite…"]),
        (r"\def\ct#1#{\cite}\ct x{a}", [r"\cite…"]),
        (r"\makeatletter\newcommand\q{\@ifstar{\nocite}{\cite}}\q{a}", [r"\nocite…", r"\cite…"]),
        (r"\makeatletter\@namedef{cite#1}##1{\cite{##1}}", [r"\cite{##1}"]),
        (r"\let\old\cite\renewcommand{\cite}[1]{\old{p#1}}", [r"\old{p#1}"]),
        (r"\def\q{\@ifstar\qs\qn}\def\qs#1{\cite{s#1}}\def\qn#1{\cite{#1}}", []),
        (r"\def\qs#1{\cite{s#1}}\def\qn#1{\cite{#1}}\def\q{\@ifstar\qs\qn}", ["\\qs…", "\\qn…"]),
        (r"\newcommand\q[1]{\csname cite#1\endcsname{a}}", [r"\csname{cite#1}"]),
        (r"\newcommand{\my}[1][]{\cite{pre#1}}\my", [r"\my{pre#1}"]),
        (r"\upcite[p. 3]{a,b} \superCite*{c}", [r"\upcite{a,b}", r"\superCite{c}"]),
        (r"\newcommand\ct[1]{\csname #1\endcsname}\ct{cite}{a}", [r"\csname{#1}"]),
        (r"\NewDocumentCommand\my{r() m}{\cite{a,#2}}", [r"\cite{a,#2}"]),
        (r"\csuse{cite\x}{a}", [r"\csuse{cite\x}"]),
        (r"\forcsvlist{\input}{a,b}", [r"\input…"]),
        (r"\csname input\endcsname{a}", [r"\csname{input}"]),
        (r"\catcode`\|=0 |cite{a}", [r"\catcode`\|=0"]),
        (r"\catcode`!=1\catcode`?=2 \cite!a?", [r"\catcode`!=1", r"\catcode`?=2", r"\cite…"]),
        ("\\catcode`\\%=12 % \\cite{a}\n", [r"\catcode`\%=12"]),
    ],
)
def test_a_command_that_cites_and_has_no_keys_is_told(text: str, told: list[str]) -> None:
    assert unknown(text) == told


@pytest.mark.parametrize(
    "text",
    [
        r"\let\oldcite\cite \LetLtxMacro{\oldcite}{\cite} \cslet{old}\cite \csletcs{old}{cite}",
        r"\ifx\cite\undefined x\fi \ifx\old\cite x\fi \ifdef{\cite}{x}{} \ifdefined\cite x\fi",
        r"\patchcmd{\cite}{a}{b}{}{} \pretocmd\cite{x}{}{} \robustify{\cite} \string\cite",
        r"\soulregister\cite7 \soulregister{\citep}{7} \MakeRobustCommand\cite \gappto\cite{x}",
        r"\expandafter\let\expandafter\old\csname cite\endcsname \cs_set_eq:NN \old_a: \cite",
        r"\DeclareCiteCommand{\mine}{}{x}{;}{} \DeclareMultiCiteCommand{\mines}{\mine}{;}",
        r"\DeclareAutoCiteCommand{inline}[l]{\parencite}{\parencites}",
        r"\cite{} \newcommand{\see}[1][]{\footcite[see][#1]} \renewcommand{\cite}[1]{x}",
        "\\catcode`\\@=11 \\catcode`\\_=12 \\catcode`\\{=1 \\catcode`\\%=14 % \\cite{a}\n",
        "\\catcode`\\%=12 % no key\n",
        r"\expandafter\let\csname old\endcsname\relax \csname @#1\endcsname \csuse{part\x}",
        r"\citestyle{egu} \setcitestyle{square} \citenumfont{x} \AtEveryCite{a}",
        r"\usepackage{cite}{} \renewbibmacro*{cite}{} \newcommand\ct[1]{\csname #1\endcsname}",
        r"\SetCiteCommand{\parencite}",
        r"\newcommand\citehere[1]{(#1)}\citehere{a} \let\nocites\relax\nocites{a} \tocite{a b}",
        r"\let\myinput\input \patchcmd{\input}{a}{b}{}{} \newcommand\own{\input}",
    ],
)
def test_a_command_that_is_only_named_is_not_told(text: str) -> None:
    assert unknown(text) == []


@pytest.mark.parametrize(
    "text",
    [
        r"\csuse{cite}{a}",
        r"\makeatletter\@nameuse{cite}{a}",
        r"\letcs\seen{cite}\seen{a}",
        r"\csletcs{seen}{cite}\seen{a}",
        r"\cslet{seen}\cite\seen{a}",
        r"\renewcommand*{\do}[1]{\cite{#1}}\docsvlist{a}",
        r"\newcommand\pre{}\def\kk{a}\cite{\kk }",
        r"\usepackage{jurabib}\citefield{author}{a}",
        r"\def\comment{\begingroup}\def\endcomment{\endgroup}\begin{comment}\cite{a}\end{comment}",
        r"\let\verbatim\quote\begin{verbatim}\cite{a}\end{verbatim}",
        "\\fvset{commandchars=\\\\\\{\\}}\\begin{Verbatim}\n\\cite{a}\n\\end{Verbatim}",
        "\\lstset{texcl}\\begin{lstlisting}\nx // \\cite{a}\n\\end{lstlisting}",
        "\\lstset{mathescape}\\begin{lstlisting}\n$\\cite{a}$ \\cite{b}\n\\end{lstlisting}",
        r"\newcommand\code{\verb}\cite{a}",
    ],
)
def test_what_tex_cites_so_is_read(text: str) -> None:
    assert (keys(text), unknown(text)) == (["a"], [])


def test_a_file_is_read_whose_name_is_expanded_first() -> None:
    assert [one.name for one in scan(r"\expandafter\input\expandafter{x}", FILE).reads] == ["x"]
