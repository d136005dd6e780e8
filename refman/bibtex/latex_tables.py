"""Which character a LaTeX command stands for: letters, symbols, mathematics, accents.

Sources: LaTeX2e's kernel (fontmath.ltx, ltoutenc.dtx), amssymb and textcomp.
"""

_GREEK = (
    "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ "
    "iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς "
    "tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ "
    "Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω"
)
_OPERATORS = (
    "pm ± mp ∓ times × div ÷ ast ∗ star ⋆ circ ∘ bullet ∙ cdot ⋅ cap ∩ cup ∪ uplus ⊎ sqcap ⊓ "
    "sqcup ⊔ vee ∨ lor ∨ wedge ∧ land ∧ setminus ∖ oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ "
    "dagger † ddagger ‡ amalg ⨿ diamond ⋄ triangleleft ◁ triangleright ▷ sum ∑ prod ∏ coprod ∐ "
    "int ∫ oint ∮ iint ∬ bigcap ⋂ bigcup ⋃ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂"
)
_RELATIONS = (
    "le ≤ leq ≤ ge ≥ geq ≥ leqslant ⩽ geqslant ⩾ ll ≪ gg ≫ ne ≠ neq ≠ equiv ≡ sim ∼ simeq ≃ "
    "approx ≈ cong ≅ propto ∝ prec ≺ succ ≻ preceq ⪯ succeq ⪰ subset ⊂ supset ⊃ subseteq ⊆ "
    "supseteq ⊇ subsetneq ⊊ in ∈ ni ∋ notin ∉ mid ∣ nmid ∤ parallel ∥ perp ⟂ vdash ⊢ dashv ⊣ "
    "models ⊨ asymp ≍ doteq ≐ triangleq ≜ lesssim ≲ gtrsim ≳ coloneqq ≔"
)
_ARROWS = (
    "to → rightarrow → leftarrow ← gets ← leftrightarrow ↔ uparrow ↑ downarrow ↓ "
    "Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ Longrightarrow ⟹ implies ⟹ iff ⟺ "
    "mapsto ↦ longrightarrow ⟶ longleftarrow ⟵ hookrightarrow ↪ hookleftarrow ↩ "
    "nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ "
    "rightleftharpoons ⇌ rightharpoonup ⇀ leadsto ⇝"
)
_SIGNS = (
    "infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ emptyset ∅ varnothing ∅ "
    "ell ℓ hbar ℏ imath ı jmath ȷ Re ℜ Im ℑ wp ℘ aleph ℵ beth ℶ angle ∠ top ⊤ bot ⊥ prime ′ "
    "triangle △ square □ blacksquare ■ clubsuit ♣ diamondsuit ♢ heartsuit ♡ spadesuit ♠ flat ♭ "
    "natural ♮ sharp ♯ checkmark ✓ bigstar ★ langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ "
    "Vert ‖ lVert ‖ rVert ‖ cdots ⋯ vdots ⋮ ddots ⋱ therefore ∴ because ∵ complement ∁ surd √"
)


def table(*lists: str) -> dict[str, str]:
    """Of words that stand in turns for a key and its value."""
    words = " ".join(lists).split()
    return dict(zip(words[::2], words[1::2], strict=True))


IN_KERNEL = table(
    r"∄ \not\exists ∤ \not\mid ⊊ \stackrel{\subset}{\ne} ⩽ \le ⩾ \ge ≲ \stackrel{<}{\sim} "
    r"≳ \stackrel{>}{\sim} ≔ := ≜ \stackrel{\triangle}{=} ⇝ \sim\!\to ∬ \int\!\int ★ \star "
    r"✓ \surd ∴ \stackrel{.}{..} ∵ \stackrel{..}{.}"
)
"""Character whose own command needs amssymb or mathtools to the next thing in LaTeX's kernel."""

BEYOND_KERNEL = frozenset("∁ℶ■□")
"""Characters with a command in amssymb and nothing like it in the kernel."""

GREEK = table(_GREEK)
"""Command name, without its backslash, to Greek letter."""

MATH_SYMBOLS = GREEK | table(_OPERATORS, _RELATIONS, _ARROWS, _SIGNS)
"""Command name, without its backslash, to character; TeX knows these in mathematics only."""

FUNCTIONS = frozenset(
    "arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf "
    "limsup ln log max min Pr sec sin sinh sup tan tanh argmax argmin".split()
)
"""Names of functions, upright in mathematics."""

LETTERS = table(
    "ss ß o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ "
    "ng ŋ NG Ŋ"
)
"""Commands that are a letter of their own."""

TEXT_SYMBOLS = table(
    r"S § P ¶ dag † ddag ‡ copyright © pounds £ texteuro € euro € textsterling £ textyen ¥ "
    r"textcent ¢ ldots … dots … textellipsis … textendash – textemdash — textquoteleft ‘ "
    r"textquoteright ’ textquotedblleft “ textquotedblright ” textquotesingle ' textquotedbl "
    r'" quotesinglbase ‚ quotedblbase „ guillemotleft « guillemotright » guillemetleft « '
    r"guillemetright » guilsinglleft ‹ guilsinglright › textexclamdown ¡ textquestiondown ¿ "
    r"textbackslash \ textasciitilde ~ textasciicircum ^ textbraceleft { textbraceright } "
    r"textless < textgreater > textbar | textunderscore _ textdollar $ textasteriskcentered ∗ "
    r"textbullet • textperiodcentered · textdegree ° textmu µ textregistered ® texttrademark ™ "
    r"textordfeminine ª textordmasculine º textonehalf ½ textonequarter ¼ textthreequarters ¾ "
    r"textsection § textparagraph ¶ textdagger † textdaggerdbl ‡ textcopyright © textnumero № "
    r"textasciigrave ` slash / lbrace { rbrace } lbrack [ rbrack ] lvert | rvert | vert | "
    r"colon : And & TeX TeX LaTeX LaTeX LaTeXe LaTeX2e BibTeX BibTeX"
)
"""Commands that stand for a sign, in text (the fences in mathematics too)."""

ACCENTS = {
    "`": "\u0300",
    "'": "\u0301",
    "^": "\u0302",
    "~": "\u0303",
    "=": "\u0304",
    "u": "\u0306",
    ".": "\u0307",
    '"': "\u0308",
    "r": "\u030a",
    "H": "\u030b",
    "v": "\u030c",
    "d": "\u0323",
    "c": "\u0327",
    "k": "\u0328",
    "b": "\u0331",
    "textcommabelow": "\u0326",
}
"""Accent command to combining character; those of letters need a space or a brace behind."""

MATH_ACCENTS = {
    "grave": "\u0300",
    "acute": "\u0301",
    "hat": "\u0302",
    "widehat": "\u0302",
    "tilde": "\u0303",
    "widetilde": "\u0303",
    "bar": "\u0304",
    "overline": "\u0305",
    "breve": "\u0306",
    "dot": "\u0307",
    "ddot": "\u0308",
    "mathring": "\u030a",
    "check": "\u030c",
    "vec": "\u20d7",
    "underline": "\u0332",
    "not": "\u0338",
}
"""Accent command of mathematics to combining character."""

ALONE = {"\u0300": "`", "\u0301": "´", "\u0302": "^", "\u0303": "~", "\u0308": "¨", "\u0304": "¯"}
"""What an accent over nothing shows: `\\^{}` is the usual way to write a caret."""

DOTLESS = {"ı": "i", "ȷ": "j"}
"""An accent takes the dot's place: `\\'{\\i}` is í."""

SPACES = frozenset([" ", ",", ";", ":", ">", "\\", "quad", "qquad", "enspace", "thinspace"])
"""Commands that leave a gap."""

NOTHING = frozenset(
    "! - / @ left right middle big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr "
    "displaystyle textstyle scriptstyle limits nolimits relax protect noindent par newline "
    "centering small footnotesize large Large tiny rm sf sc upshape normalfont".split()
)
"""Commands without a trace in plain text."""

STYLES = {
    "emph": "emph",
    "textit": "emph",
    "textsl": "emph",
    "textbf": "bold",
    "mathbf": "bold",
    "boldsymbol": "bold",
    "bm": "bold",
    "texttt": "code",
    "mathtt": "code",
    "mathrm": "text",
    "mathsf": "text",
    "operatorname": "text",
    "text": "text",
    "textrm": "text",
    "mbox": "text",
    "textsuperscript": "sup",
    "textsubscript": "sub",
}
"""Command with one argument to the style of that argument."""

DECLARATIONS = {"em": "emph", "it": "emph", "itshape": "emph", "bf": "bold", "bfseries": "bold"}
DECLARATIONS |= {"tt": "code", "ttfamily": "code"}
"""Command to the style of the rest of its group."""

DROPPED_ARGUMENT = frozenset("begin end label color textcolor vspace hspace phantom".split())
"""Commands whose first argument is not to be read."""

BLACKBOARD = dict(zip("CHNPQRZ", "ℂℍℕℙℚℝℤ", strict=True))
"""The letters of `\\mathbb` that every font has."""

SUPERSCRIPTS = dict(zip("0123456789+-=()inαβγ", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁱⁿᵅᵝᵞ", strict=True)) | dict(
    zip("abcdefghjklmoprstuvwxyzT", "ᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀ", strict=True)
)
RAISED_ALREADY = dict(zip("*∗′″†‡°∘", "**′″†‡°°", strict=True))
"""Signs that stand high by themselves, to what they look like as superscripts."""

SUBSCRIPTS = dict(
    zip("0123456789+-=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", strict=True)
)
"""Characters that Unicode has raised and lowered."""
