"""More commands that are read, and never written: there is a better way to write the same.

Sources: textcomp, amssymb, biblatex, hyperref, TUGboat's and MathSciNet's macros, and what stands
in bibliographies.
"""

from refman.bibtex.latex_tables import GREEK, table

SIGNS_OF_TEXT = table(
    'amp & lt < gt > lq ‘ rq ’ dq " hyphen - hyph - endash – emdash — Dash — textemdash — '
    "textminus − textpm ± texttimes × textdiv ÷ textlnot ¬ textsurd √ textfractionsolidus ⁄ "
    "textperthousand ‰ textpertenthousand ‱ textcelsius °C celsius °C degree ° textohm Ω ohm Ω "
    "textmho ℧ micro µ angstrom Å textestimated ℮ textreferencemark ※ textrecipe ℞ textnumero № "
    "textonesuperior ¹ texttwosuperior ² textthreesuperior ³ textopenbullet ◦ textbullet • "
    "textasciicaron ˇ textasciimacron ¯ textasciidieresis ¨ textasciiacute ´ textasciibreve ˘ "
    "textacutedbl ˝ textlquill ⁅ textrquill ⁆ textdiscount ⁒ textblank ␢ textbigcircle ◯ "
    "textmusicalnote ♪ textmarried ⚭ textdivorced ⚮ "
    "textinterrobang ‽ textinterrobangdown ⸘ textdoublepipe ‖ textbardbl ‖ textbrokenbar ¦ "
    "textrightarrow → textleftarrow ← textuparrow ↑ textdownarrow ↓ textvisiblespace ␣ "
    "textcurrency ¤ textflorin ƒ textlira ₤ textwon ₩ textnaira ₦ textpeso ₱ textdong ₫ "
    "textbaht ฿ textcolonmonetary ₡ textservicemark ℠ textcircledP ℗ TM ™ trademark ™ reg ® "
    "textquotestraightbase ‚ textquotestraightdblbase „ textpilcrow ¶ textleaf ❧ "
    "textlangle ⟨ textrangle ⟩ textlbrackdbl ⟦ textrbrackdbl ⟧ "
    "cprime ʹ cdprime ʺ adddot . addcomma , addsemicolon ; addcolon : "
    "IJ Ĳ ij ĳ SS ẞ Dbar Đ dbar đ "
    "MF METAFONT MP MetaPost PS PostScript TUB TUGboat"
)
"""Commands that stand for a sign or a word, in text."""

SIGNS_OF_MATHEMATICS = table(
    "Box □ Diamond ◇ lozenge ◊ lhd ⊲ rhd ⊳ unlhd ⊴ unrhd ⊵ Join ⋈ bowtie ⋈ mho ℧ smile ⌣ frown ⌢ "
    "wr ≀ bigcirc ◯ dotsb ⋯ dotsc … dotsm ⋯ dotsi ⋯ dotso … cdotp · ldotp . backslash \\ over / "
    "hslash ℏ digamma ϝ varkappa ϰ gimel ℷ daleth ℸ eth ð Alpha Α Beta Β Epsilon Ε Zeta Ζ Eta Η "
    "Iota Ι Kappa Κ Mu Μ Nu Ν Omicron Ο omicron ο Rho Ρ Tau Τ Chi Χ varGamma Γ varDelta Δ "
    "varTheta Θ varLambda Λ varXi Ξ varPi Π varSigma Σ varPhi Φ varPsi Ψ varOmega Ω "
    "longleftrightarrow ⟷ Longleftarrow ⟸ impliedby ⟸ Longleftrightarrow ⟺ longmapsto ⟼ "
    "Uparrow ⇑ Downarrow ⇓ updownarrow ↕ Updownarrow ⇕ twoheadrightarrow ↠ rightarrowtail ↣ "
    "rightsquigarrow ⇝ rightharpoondown ⇁ leftharpoonup ↼ leftharpoondown ↽ leftrightharpoons ⇋ "
    "upharpoonright ↾ restriction ↾ multimap ⊸ nrightarrow ↛ nRightarrow ⇏ circlearrowleft ↺ "
    "circlearrowright ↻ curvearrowright ↷ curvearrowleft ↶ rightrightarrows ⇉ "
    "blacktriangle ▲ blacktriangleright ▶ blacktriangleleft ◀ triangledown ▽ bigtriangleup △ "
    "bigtriangledown ▽ blacklozenge ⧫ measuredangle ∡ sphericalangle ∢ backprime ‵ maltese ✠ "
    "Subset ⋐ Supset ⋑ supsetneq ⊋ subsetneqq ⫋ nsubseteq ⊈ nsupseteq ⊉ sqsubset ⊏ sqsupset ⊐ "
    "sqsubseteq ⊑ sqsupseteq ⊒ owns ∋ nleq ≰ ngeq ≱ nless ≮ ngtr ≯ ncong ≇ nsim ≁ nparallel ∦ "
    "nvdash ⊬ nvDash ⊭ vDash ⊨ Vdash ⊩ Vvdash ⊪ trianglelefteq ⊴ trianglerighteq ⊵ "
    "vartriangleleft ⊲ vartriangleright ⊳ vartriangle △ gtrless ≷ lessgtr ≶ precsim ≾ succsim ≿ "
    "preccurlyeq ≼ succcurlyeq ≽ lll ⋘ ggg ⋙ leqq ≦ geqq ≧ lneq ⪇ gneq ⪈ lesseqgtr ⋚ "
    "approxeq ≊ eqsim ≂ thicksim ∼ thickapprox ≈ backsim ∽ varpropto ∝ between ≬ pitchfork ⋔ "
    "coloneq ≔ defeq ≔ eqqcolon ≕ eqcolon ≕ lessapprox ⪅ gtrapprox ⪆ circeq ≗ bumpeq ≏ "
    "ltimes ⋉ rtimes ⋊ boxtimes ⊠ boxplus ⊞ boxminus ⊟ boxdot ⊡ circledast ⊛ circledcirc ⊚ "
    "dotplus ∔ barwedge ⊼ veebar ⊻ intercal ⊺ Cap ⋒ Cup ⋓ divideontimes ⋇ smallsetminus ∖ "
    "centerdot ⋅ iiint ∭ bigsqcup ⨆ biguplus ⨄ bigodot ⨀ yen ¥ circledR ® circledS Ⓢ "
    "ulcorner ⌜ urcorner ⌝ llcorner ⌞ lrcorner ⌟ llbracket ⟦ rrbracket ⟧ lgroup ⟮ rgroup ⟯"
)
"""Command name to character; TeX and its packages know these in mathematics only."""

SIGNS_OF_TEXT |= {f"text{name}": char for name, char in GREEK.items()}
SIGNS_OF_MATHEMATICS |= {f"up{name}": char for name, char in GREEK.items()}

ACCENTS = {
    "h": "\u0309",
    "U": "\u030d",
    "G": "\u030f",
    "f": "\u0311",
    "t": "\u0361",
    "newtie": "\u0361",
    "polhk": "\u0328",
    "textogonekcentered": "\u0328",
    "ocirc": "\u030a",
    "udot": "\u0323",
    "textcommaabove": "\u0313",
    "dddot": "\u20db",
    "overrightarrow": "\u20d7",
    "overleftarrow": "\u20d6",
    "widecheck": "\u030c",
}
"""Accent command to combining character."""

ACCENT_CODES = {
    18: "\u0300",
    19: "\u0301",
    20: "\u030c",
    21: "\u0306",
    22: "\u0304",
    23: "\u030a",
    24: "\u0327",
    94: "\u0302",
    95: "\u0307",
    125: "\u030b",
    126: "\u0303",
    127: "\u0308",
}
"""Place of an accent in TeX's own fonts, as in `\\accent23 u`, to combining character."""

STYLES = dict.fromkeys("mathcal mathscr mathfrak mathit mathnormal scr germ".split(), "math")
STYLES |= dict.fromkeys("mathbfit mathbfsf pmb bold mathsfbf symbf".split(), "bold")
STYLES |= dict.fromkeys("mathop mathord mathrel mathbin mathopen mathclose".split(), "text")
STYLES |= dict.fromkeys("mkbibitalic mkbibemph".split(), "emph")
"""Command with one argument to the style of that argument."""

STYLES_OF_WORDS = dict.fromkeys("mkbibbold textbfit".split(), "bold")
STYLES_OF_WORDS |= dict.fromkeys(
    "textsc textsf textnormal textup textmd hbox fbox makebox smash mkbibacro".split(), "text"
)
"""The same, where mathematics ends within the argument."""

DECLARATIONS = dict.fromkeys("sl slshape slnine".split(), "emph")
"""Command to the style of the rest of its group."""

QUOTATIONS = frozenset("enquote mkbibquote textquote".split())
"""Commands that set their argument in quotation marks."""

DROPPED_ARGUMENT = frozenset(
    "vphantom hphantom noopsort noop NOOP SortNoop index selectlanguage foreignlanguage "
    "texorpdfstring stackrel overset underset includegraphics bibliographystyle hypertarget "
    "textcolour fontsize pagestyle".split()
)
"""Commands whose first argument is not to be read."""

SPACES = frozenset(
    "space nobreakspace enskip item bibpar addspace bibnamedelima bibnamedelimb".split()
)
"""Commands that leave a gap."""

NOTHING = frozenset(
    "begingroup endgroup bgroup egroup scriptsize normalsize huge Huge LARGE rmfamily sffamily "
    "mdseries scshape normalshape unskip ignorespaces aftergroup expandafter hfill hfil break "
    "nobreak allowbreak linebreak nolinebreak newblock null strut boldmath unboldmath xspace "
    "cal mit frak smc ssf isdot shy nonumber notag nocase selectfont raggedright "
    "nonfrenchspacing frenchspacing leavevmode negthinspace allowhyphens".split()
)
"""Commands without a trace in plain text."""
