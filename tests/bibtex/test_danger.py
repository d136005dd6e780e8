"""Text that would have TeX do more than set it."""

import pytest

from refman.bibtex.danger import dangers, harmless, word


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (r"\input{/etc/passwd}", [r"\input"]),
        (r"\input /etc/passwd", [r"\input"]),
        (r"\begin{input}/etc/passwd", [r"\input"]),
        (r"a \include{x} \immediate\write18{ls} \write", [r"\include", r"\immediate", r"\write"]),
        (r"\csname input\endcsname x", [r"\csname", r"\endcsname"]),
        (r"\def\x{y} \let\a=b \newcommand{\c}{}", [r"\def", r"\let", r"\newcommand"]),
        (r"\directlua{os.exit()}", [r"\directlua"]),
        (r"\catcode`\@=11 \openin3=x \read3 to \y", [r"\catcode", r"\openin", r"\read"]),
        (r"^^5cinput{x}", ["^^"]),
        (r"\inp^^75t{x}", ["^^"]),
        (r"\begin{inp\empty ut}{x}", [r"\begin"]),
        (r"\begin {\detokenize{input}}{x}", [r"\begin"]),
        (r"\begin{inp^^75t}{x}", [r"\begin", "^^"]),
        (r"$\end^^7binput} \c ^^5c", [r"\end", "^^"]),
        (r"\begin% {input}{x} \end{inp% ut}", [r"\begin", r"\end"]),
        (r"\NewCommandCopy\x\y \appto\x{y}", [r"\NewCommandCopy", r"\appto"]),
        (r"\pgfplotstabletypeset{x} \makeindex", [r"\pgfplotstabletypeset", r"\makeindex"]),
        (r"$\begin{array}{c}\alpha\end{array}$ \begin{equation*} \begin{a-b}\%", []),
        (r"\end{document} \stop \endinput", [r"\document", r"\stop", r"\endinput"]),
        (r"\font\x=a \newlength\y \patchcmd", [r"\font", r"\newlength", r"\patchcmd"]),
        (r"\fontsize \stopped \documented \newline", []),
        (r"a line\\input and more", []),
        (r"\definecolor \left( \letter \readings \inputs \writer", []),
        (r"Schr{\"o}dinger's $\frac{a}{b}^2$, \emph{so} \url{http://a_b^c} \LaTeX", []),
        (r"el-{\aftergroup\ignorespaces} Sadat", []),
        (r"\@@input x \input@path", [r"\@@input", r"\input"]),
        (r"NASA\@. a\\@b \@ \emph{x}@y", []),
        (r"\href{run:x.sh}{a} \url{run:x.sh}", [r"\href"]),
        (r"\href [page=1] {\empty r\relax u%n" "\n" r"n:x.sh}{a}", [r"\href"]),
        (r"\hyperref{run:x.sh}{}{}{a}", [r"\hyperref"]),
        (r"\href{https://a.b/run:x}{run: a} \href{file:a.pdf}{a} \hyperref[run:x]{a}", []),
        (
            r"\pdfcatalog{} openaction x \pdfannot{/A 1} \pdfstartlink",
            [r"\pdfcatalog", r"\pdfannot", r"\pdfstartlink"],
        ),
        (r"\hypersetup{x} \pdfextension", [r"\hypersetup", r"\pdfextension"]),
        (r"\begin{@input} x", [r"\@input"]),
        (r"\begin{ file_input:n }{x} \begin{a_b}", [r"\file_input:n"]),
        (r"\sys_shell_now:n{x} \iow_now:Nn", [r"\sys_shell_now:n", r"\iow_now:Nn"]),
        (r"$\alpha_i:n$ \cs \file_name", []),
        (r"\begin{pycode}x \py{1} \py|1| \sage{1}", [r"\pycode", r"\py", r"\sage"]),
        (r"\sage\ and \sage{}, \sympy, \pylab \pyramid", []),
        (r"\epsfbox{x} \epsfig \pgfimage", [r"\epsfbox", r"\epsfig", r"\pgfimage"]),
        (r"\DTLloaddbtex\x{y} \graphicspath", [r"\DTLloaddbtex", r"\graphicspath"]),
        (r"\CatchFileBetweenTags\x{y}{z}", [r"\CatchFileBetweenTags"]),
        (r"\ExecuteMetaData[x]{y}", [r"\ExecuteMetaData"]),
        (r"\DeclareGraphicsRule{*}{eps}{*}{`x}", [r"\DeclareGraphicsRule"]),
        (r"\addplot3 table {x};", [r"\addplot"]),
        (r"\AtBeginDvi{x} \AtBeginShipout{x}", [r"\AtBeginDvi", r"\AtBeginShipout"]),
        (r"\toks0={x} \toks\x \advance\x", [r"\toks", r"\advance"]),
        (r"\toks / 252 \div \divides", []),
        ("run:x.sh", ["run:"]),
        ("{run:x.sh}", ["run:"]),
        (r" \empty r\relax un:\input x", ["run:", r"\input"]),
        ("a long run: of words", []),
        ("Run: it, rerun:it, https://a.b/run:x", []),
        ("no backslash at all", []),
    ],
)
def test_dangers_are_named(text: str, found: list[str]) -> None:
    assert dangers(text) == found
    assert dangers(harmless(text)) == []
    assert dangers(harmless(text, "")) == []
    assert (harmless(text) == text) == (not found)


def test_dangers_become_words_in_text_in_mathematics_and_in_addresses() -> None:
    assert harmless(r"The \input{x} of $\input y^^5c$ ^^5c") == (
        r"The \textbackslash{}input{x} of $\backslash input y{\wedge}{\wedge}5c$"
        r" \textasciicircum{}\textasciicircum{}5c"
    )
    assert harmless(r"http://x.y/\input{z}^^5c", "") == "http://x.y/input{z}%5E%5E5c"
    assert harmless("run:x.sh", "") == "run%3Ax.sh"
    assert harmless("run: the life of a verb") == "run{:} the life of a verb"
    assert harmless('"run:" # x') == '"run{:}" # x'
    assert harmless(r"\begin{input} x \end{input}") == (
        r"\textbackslash{}begin input  x \textbackslash{}end input "
    )


def test_names_keep_their_letters_and_are_as_long_as_they_were() -> None:
    assert word(r"art\def^^5c") == "art-def--5c"
    assert word("a~b") == "a-b"
    assert word("bdsk-file-1_é:x") == "bdsk-file-1_é:x"
