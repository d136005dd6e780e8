"""LaTeX to Unicode and back."""

import sys
import unicodedata
from itertools import pairwise
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pylatexenc.latex2text import LatexNodes2Text  # type: ignore[import-untyped]

from refman.bibtex import latex_tables as tables
from refman.bibtex.latex import balanced, compilable, escape, plain, runs, shown, to_latex

TEX = st.lists(
    st.sampled_from([*"${}%&#_^~\\'`\"-.x1A é\n"])
    | st.sampled_from(r"$$ \{ \} \( \) \[ \' \mu \emph \frac \sqrt \url{ \href{ \begin".split())
    | st.sampled_from(["\\left", "\\log", "\\em ", "μ"])
).map("".join)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("up to 77.2% and <0.1%", r"up to 77.2\% and <0.1\%"),
        ("A & B, C# and a_b", r"A \& B, C\# and a\_b"),
        (r"1.88\% of imo\_2019", r"1.88\% of imo\_2019"),
        ("$f$-divergence at $2.32\\%$", "$f$-divergence at $2.32\\%$"),
        (r"64$\times$64 images", r"64$\times$64 images"),
        ("costs $5 and $10", r"costs \$5 and \$10"),
        ("a lone $ sign", r"a lone \$ sign"),
        (r"\emph{50% more}", r"\emph{50\% more}"),
        (r"G\"odel and {BERT}", r"G\"odel and {BERT}"),
        ("O(n^2) steps", r"O(n\textasciicircum{}2) steps"),
        ("5~20 times, ~3 more", r"5\textasciitilde{}20 times, \textasciitilde{}3 more"),
        ("Fig.~3 by Luo~et al.", "Fig.~3 by Luo~et al."),
        (r"rate \mu grows", r"rate $\mu$ grows"),
        (r"C:\1", r"C:\textbackslash{}1"),
        ("a } b { c", r"a \textbraceright{} b \textbraceleft{} c"),
        (r"$\{1, 2\}$", r"$\lbrace1, 2\rbrace$"),
        ("two\n  lines", "two lines"),
        (r"\url{https://a.org/b_c%20d}", r"\url{https://a.org/b_c%20d}"),
    ],
)
def test_text_of_a_page_becomes_bibtex_text_that_means_the_same(text: str, expected: str) -> None:
    assert escape(text) == expected


@given(TEX | st.text())
def test_escaped_text_is_balanced_and_escaping_it_again_changes_nothing(text: str) -> None:
    once = escape(text)

    assert balanced(once)
    assert escape(once) == once


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\\${}`'-~<&")))
def test_text_without_latex_comes_back_from_escaping_as_it_was(text: str) -> None:
    visible = "".join(" " if char.isprintable() is False else char for char in text)

    assert plain(escape(visible)) == " ".join(visible.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"Schr{\"o}dinger, \'Emile, {\c{c}}, {\v s}, \H{o}", "Schrödinger, Émile, ç, š, ő"),
        (r"Stra{\ss}e, {\O}rsted, {\L}\'od\'z, na{\"\i}ve", "Straße, Ørsted, Łódź, naïve"),
        (r"1--9 --- ``so'' it's `x'", "1–9 — “so” it's ‘x’"),
        ("Fig.~3 of {BERT}", "Fig. 3 of BERT"),
        (r"\emph{Uni} \textbf{\emph{1.46}} {\em skip}s", "Uni 1.46 skips"),
        (r"\url{http://a.org/~b--c_d} \href{http://x.org}{here}", "http://a.org/~b--c_d here"),
        (r"via $\mu$P and $f$", "via μP and f"),
        (r"$2.32\%$, $x^2$, H$_2$O, $x^{n/2}$", "2.32%, x², H₂O, x^(n/2)"),
        (r"$\log_2 N$, $\frac{1}{2}$, $\frac{a}{b+c}$", "log₂ N, 1/2, a/(b+c)"),
        (r"$a \le b$, $512\times 512$, $\sim25\times$", "a ≤ b, 512×512, ∼25×"),
        (r"$\boldsymbol{\mathbf{z}}=\hat{x}$ in $\mathbb{R}^d$", "z=x̂ in ℝᵈ"),
        (r"(\aka, score) \foo{bar}", "(aka, score) bar"),
        (r"$a \not= b \not\in C$, $M^*$, $90^\circ$, $f^{\prime}$", "a ≠ b ∉ C, M*, 90°, f′"),
        (r"50\% \& \$5, lone $", "50% & $5, lone $"),
        (r"a\textasciicircum{}b\textbackslash{}c\^{}d\~{}e", r"a^b\c^d~e"),
        (r"Br\accent23uha, \h{o}, \G{a}, \polhk{a}, \t{oo}", "Brůha, ỏ, ȁ, ą, o͡o"),
        (r"{\sl Basker\/}: \textsc{Cuba}, {\rm I\kern -0.18 em R}", "Basker: Cuba, IR"),
        (r"{\XeTeX} and \ConTeXt{} of {\MF}", "XeTeX and ConTeXt of METAFONT"),
        (r"\enquote{a} \mkbibquote*{b} \mkbibemph{c}", "“a” “b” c"),
        (r"{\noopsort{stein}}vom und zum Stein{\Dash}a\index{b}", "vom und zum Stein—a"),
        (r"\foreignlanguage{german}{Zu} \texorpdfstring{$x$}{X}", "Zu X"),
        (r"\verb|a_b{c| and \verb=x=, arXiv:{\penalty0}0707.1362", "a_b{c and x, arXiv:0707.1362"),
        (
            r"2.2 \textpm{} 0.1, 3\textcelsius, B \amp\ Son, 5\textperthousand",
            "2.2 ± 0.1, 3°C, B & Son, 5‰",
        ),
        (r"$E\sp\ast\sb 6$, $\sqrt[3]{x}$, $1\over2$, ${\cal O}(n)$", "E*₆, ³√x, 1/2, O(n)"),
        (r"$\Box p \rhd q$, $\Bbb R$, $\mathcal L$, $\overset{b}{\int}$", "□p ⊳ q, ℝ, L, ∫"),
        (r"\url{http://a.org/x\_y\#z\%20}", "http://a.org/x_y#z%20"),
        ("?`Qu\\'e? !`S\\'i! Why?``so''", "¿Qué? ¡Sí! Why?“so”"),
        (
            r"H<sup>+</sup><sub>3</sub> {<i>x</i>} AT\&amp;T a<b &ouml;&#8482;&foo;",
            "H⁺₃ x AT&T a<b ö™&foo;",
        ),
        (r"</i>a {<b>b} c</b><br/>d, $a<b>c$, R\&D;", "a b c d, a<b>c, R&D;"),
        (r"\u201cDivide\u201d, \u{g}, \u g", "“Divide”, ğ, ğ"),
    ],
)
def test_latex_reads_as_plain_unicode(text: str, expected: str) -> None:
    assert plain(text) == expected


@given(TEX | st.text())
def test_any_text_has_a_plain_form_that_its_runs_join_to(text: str) -> None:
    found = runs(text)

    assert plain(text) == "".join(shown(*run) for run in found)
    assert all(first[1] != second[1] for first, second in pairwise(found))


def test_runs_tell_mathematics_emphasis_and_scripts_apart() -> None:
    assert runs(r"On \emph{the} $K_{12}$ of \textbf{x}") == (
        ("On ", "text"),
        ("the", "emph"),
        (" ", "text"),
        ("K", "math"),
        ("12", "sub"),
        (" of ", "text"),
        ("x", "bold"),
    )


def _steps(text: str) -> int:
    """How many lines of Python it takes to read `text`."""
    count = 0

    def trace(_frame: FrameType, _event: str, _arg: object) -> object:
        nonlocal count
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]
    try:
        plain(text)
        escape(text)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize(
    "piece",
    ["{", "}", "$", r"\'{", r"x^{", r"\frac", r"\sqrt{\'", "$x^", r"\url{", r"\(", "{a", "'"],
)
def test_twice_the_text_takes_twice_the_steps(piece: str) -> None:
    once, twice = _steps("$" + piece * 400), _steps("$" + piece * 800)

    assert twice < 2.2 * once + 200


@pytest.mark.parametrize("accent", sorted(set(tables.ACCENTS) - {"textcommabelow"}))
@pytest.mark.parametrize("letter", ["a", "O", r"{\i}", "{c}"])
def test_accents_are_those_that_pylatexenc_makes(accent: str, letter: str) -> None:
    text = rf"\{accent}{letter}" if letter[0] == "{" else rf"\{accent}{{{letter}}}"

    assert plain(text) == unicodedata.normalize("NFC", _theirs(text).replace("ı", "i"))


def _theirs(text: str) -> str:
    return str(LatexNodes2Text().latex_to_text(text))


def test_letters_are_those_that_pylatexenc_knows() -> None:
    texts = [rf"{{\{name}}} \{name} x" for name in tables.LETTERS]

    assert [plain(text) for text in texts] == [_theirs(text) for text in texts]


def test_signs_are_those_that_pylatexenc_knows_but_for_lookalikes() -> None:
    forms = [rf"{{\{name}}}" for name in tables.TEXT_SYMBOLS]
    forms += [rf"${{\{name}}}$" for name in tables.MATH_SYMBOLS]
    known = [form for form in forms if len(_theirs(form)) == 1 and _theirs(form) != " "]

    different = {form.strip(r"${\}") for form in known if _theirs(form) != plain(form)}

    assert len(known) > 200
    assert different == {
        *("bigoplus", "bigotimes", "blacksquare", "cdot", "diamond", "hbar", "mid", "perp"),
        *("preceq", "prime", "succeq", "textasciicircum", "textasteriskcentered"),
        *("textperiodcentered", "triangleleft", "triangleright"),
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Schrödinger, Straße, Łódź", r"Schr{\"o}dinger, Stra{\ss}e, {\L}{\'o}d{\'z}"),
        ("naïve façade, Škoda", r"na{\"\i}ve fa{\c c}ade, {\v S}koda"),
        ("Nguyễn", r"Nguy{\~{\^e}}n"),
        ("1–9 — “so” ‘x’…", r"1--9 --- ``so'' `x'{\ldots}"),
        ("μP, $μ$P, $αx$, x²", r"$\mu$P, $\mu$P, $\alpha x$, x$^{2}$"),
        ("a < b, $a < b$", r"a {\textless} b, $a < b$"),
        ("中文 stays", "中文 stays"),
        ("€5, ✓ and ★", r"{\texteuro}5, $\surd$ and $\star$"),
        ("ℝ, $ℝ^d$, ⩽", r"$\mathbf{R}$, $\mathbf{R}^d$, $\le$"),
        ("■ stays", "■ stays"),
        (r"\url{http://é.org}", r"\url{http://é.org}"),
    ],
)
def test_unicode_becomes_latex(text: str, expected: str) -> None:
    assert to_latex(text) == expected


def test_without_letters_only_what_stops_pdflatex_becomes_latex() -> None:
    assert (
        to_latex("Schrödinger – $α$ ≤ μ…", letters=False) == r"Schrödinger – $\alpha$ $\le$ $\mu$…"
    )


@given(st.text(alphabet="aéßøŁőșμαΩ≤∞∄⟹×→–—“”… 1.,éễ²$"))
def test_what_was_written_as_latex_reads_as_it_did_before(text: str) -> None:
    text = escape(text)

    written = to_latex(text)

    assert written.isascii()
    assert balanced(written)
    # Mathematics ignores spaces, and the one behind a command belongs to it.
    assert plain(written).replace(" ", "") == plain(text).replace(" ", "")
    assert to_latex(written) == written


LETTERS = st.lists(
    st.sampled_from([r"{\"o}", r"{\'{e}}", r"{\c{c}}", r"{\ss}", r"{\o }", r"{\em x}", r"\'"])
    | st.sampled_from([*"{}ab -'`$~\\", r"{\lbrace}", r"{\textasciitilde}", r"\i", "^2"])
).map("".join)


@given(LETTERS | TEX)
def test_the_short_way_to_plain_text_leads_where_the_walk_does(text: str) -> None:
    assert plain(text) == "".join(shown(*run) for run in runs(text))


INVISIBLE = ("Cc", "Cf", "Mn", "Zl", "Zp", "Zs")
"""Unicode's categories of what LaTeX has no sign for, or a command that leaves a space."""

WAITING = frozenset("\u00b8\u02d9\u02da\u02db")
"""Accents that stand alone; LaTeX' commands for them wait for a letter."""

_SIGNS = "’‐‑‒―‗‛‟⁃⁎⁓−∕∶≔★✓⩽⩾ŉˆ˜｀"
_READ = "' - - – — _ ‘ “ - ∗ ~ - / : := ⋆ √ ≤ ≥ 'n ^ ~ ‘"
ALIKE = dict(zip(_SIGNS, _READ.split(), strict=True))
"""What LaTeX without packages writes as something that looks or means nearly the same."""

OTHER_SCRIPTS = ("GREEK", "COPTIC", "MODIFIER LETTER", "SUBSCRIPT", "SUPERSCRIPT", "RAISED")
"""Names of letters that LaTeX without packages sets as Latin ones that look the same."""


def _is_read_as_meant(char: str, read: str) -> bool:
    """Whether it is itself, the plain letter of a styled one, or one that looks like it."""
    plain_letter = unicodedata.normalize("NFKC", char).replace("\u2044", "/")
    if read in (char, ALIKE.get(char), plain_letter):
        return True
    return unicodedata.name(char[0], "").startswith(OTHER_SCRIPTS)


@pytest.mark.parametrize("letters", [True, False])
def test_every_character_that_becomes_latex_is_read_as_itself(letters: bool) -> None:
    read: dict[str, str] = {}
    for number in [*range(0x20, 0xD800), *range(0xE000, 0x20000)]:
        char = unicodedata.normalize("NFC", chr(number))
        written = to_latex(char, letters=letters)
        visible = char not in WAITING and unicodedata.category(char[0]) not in INVISIBLE
        if written != char and visible:
            read[char] = plain(written)
            assert plain(to_latex(f"${char}$", letters=letters)) == plain(written)

    assert len(read) > 200
    odd = {char: text for char, text in read.items() if not _is_read_as_meant(char, text)}
    assert odd == {}


def test_a_long_text_of_anything_is_read() -> None:
    pieces = ("{x}", r"\a", "$", r"\'", r"\frac", "\\\\", "a^", "?`", "}", "{")
    text = "".join(piece * (30_000 // len(piece)) for piece in pieces)

    assert not set("\\{}$") & set(plain(text))


@pytest.mark.parametrize(
    ("typed", "ascii_only", "unicode"),
    [
        ("ẞ", r"{\SS}", "ẞ"),
        ("ﬁ", "fi", "ﬁ"),
        ("3‰", r"3{\textperthousand}", "3‰"),
        ("Ⅳ", "IV", "Ⅳ"),
        ("ʹ", "$'$", "ʹ"),
        ("ʼ", "'", "ʼ"),
        ("ŀ", r"l{\textperiodcentered}", "ŀ"),
        ("¤", r"{\textcurrency}", "¤"),
        ("％", r"\%", "％"),
        ("a\u3000b", "a b", "a\u3000b"),
        ("𝔸", r"$\mathbf{A}$", r"$\mathbf{A}$"),
        ("$𝔸$", r"$\mathbf{A}$", r"$\mathbf{A}$"),
        ("x\u0302", r"{\^x}", r"{\^x}"),
        ("$x\u0302$", r"$\hat{x}$", r"$\hat{x}$"),
        ("ά", r"$\acute{\alpha}$", r"$\acute{\alpha}$"),
        ("é", r"{\'e}", "é"),
        ("e\u0301", r"{\'e}", "é"),
        ("Ж中ħơ", "Ж中ħơ", "Ж中ħơ"),
    ],
)
def test_a_rare_character_is_written_as_near_as_the_kernel_comes(
    typed: str, ascii_only: str, unicode: str
) -> None:
    assert to_latex(typed) == ascii_only
    assert to_latex(typed, letters=False) == unicode


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("AT&T", r"AT\&T"),
        (r"AT\&T 100% of #1, a_b, 10^6", r"AT\&T 100\% of \#1, a\_b, 10\textasciicircum{}6"),
        (r"R&D at \url{a_b&c}", r"R\&D at \url{a_b&c}"),
        (r"\href{http://a_b}{x_y}", r"\href{http://a_b}{x\_y}"),
        (r"see \citein[p.~1]{a_b}", r"see \citein[p.~1]{a_b}"),
        ("$a_1^2$ and b_2", r"$a_1^2$ and b\_2"),
        (r"\(a_1\) b_2 $$c_3$$", r"\(a_1\) b\_2 $$c_3$$"),
        (r"\ensuremath{a_{b}} a_b", r"\ensuremath{a_{b}} a\_b"),
        ("$50%$", r"$50\%$"),
        ("$25, 000 only", r"\$25, 000 only"),
        ("$5 and $x_1$", r"\$5 and $x_1$"),
        ("costs $5 and {$6}", r"costs \$5 and {\$6}"),
        (r"\{ & \}", r"\{ \& \}"),
        (r"\verb|!%| & \path=a_b= _", r"\verb|!%| \& \path=a_b= \_"),
        (r"the 1^{st} of RV_{\sigma}", r"the 1$^{st}$ of RV$_{\sigma}$"),
        ("{$x$}^{$y$}", r"{$x$}\textasciicircum{}{$y$}"),
        (r"\begin{tabular}{c} a & b \end{tabular}", r"\begin{tabular}{c} a & b \end{tabular}"),
        ("nothing {Odd} at~all, 5~20", "nothing {Odd} at~all, 5~20"),
    ],
)
def test_what_stops_tex_is_escaped_once_and_nothing_else(typed: str, expected: str) -> None:
    assert compilable(typed) == expected
    assert compilable(expected) == expected


@given(st.text(alphabet="{}\\$%&#_^a1 ()"))
def test_escaping_what_stops_tex_keeps_balanced_braces_balanced(text: str) -> None:
    assert compilable(compilable(text)) == compilable(text) or not balanced(text)
    assert balanced(compilable(text)) or not balanced(text)


def test_letters_with_two_accents_are_written_for_pdflatex_and_those_it_reads_stay() -> None:
    assert to_latex("Nguyễn Văn Ǎ ế ẏ", letters=False) == r"Nguy{\~{\^e}}n Văn Ǎ {\'{\^e}} ẏ"
