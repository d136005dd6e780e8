"""Characters beyond the common ones in ASCII, as near as LaTeX's kernel comes to them.

Sources: ltoutenc.dtx and ltfssbas.dtx of LaTeX 2020-02-02, since when the kernel holds textcomp's
symbols too; Unicode's own decompositions for all that is another sign in another dress (ﬁ, Ⅳ, Ａ).
"""

import unicodedata

from refman.bibtex.latex_tables import MATH_ACCENTS


def _table(text: str) -> dict[str, str]:
    words = text.split()
    return dict(zip(words[::2], words[1::2], strict=True))


_NAMES = _table(
    "ẞ SS ‰ textperthousand ‱ textpertenthousand ƒ textflorin ¤ textcurrency ¦ textbrokenbar"
    " ₡ textcolonmonetary ₩ textwon ₦ textnaira ₫ textdong ₱ textpeso ₤ textlira ฿ textbaht"
    " ※ textreferencemark ℗ textcircledP ℠ textservicemark Ω textohm ℧ textmho ℮ textestimated"
    " ⁄ textfractionsolidus ⁒ textdiscount ◯ textbigcircle ␢ textblank ℞ textrecipe"
    " ⁎ textasteriskcentered ♪ textmusicalnote ⟦ textlbrackdbl ⟧ textrbrackdbl ⁅ textlquill"
    " ⁆ textrquill ‽ textinterrobang ⚭ textmarried ⚮ textdivorced"
    " ´ textasciiacute ¨ textasciidieresis ¯ textasciimacron ˘ textasciibreve ˇ textasciicaron"
    " ˝ textacutedbl ˆ textasciicircum ˜ textasciitilde"
)
TEXT = {char: rf"{{\{name}}}" for char, name in _NAMES.items()} | _table(
    r"¸ \c{} ˙ \.{} ˚ \r{} ˛ \k{} ‒ -- ― --- ‛ ` ‟ `` ʻ ` ʼ ' ʽ ` ʾ ' ʿ ` ʹ $'$ ʺ $''$ ″ $''$"
    r" ‗ \_ ‖ $\|$ ⁓ \textasciitilde{} ∕ / ∶ : ⁃ -"
)
"""Character to what gives it in text."""

SPACES = dict.fromkeys("\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u205f\u3000", " ")
SPACES |= dict.fromkeys("\u2028\u2029\u0085", " ") | {"\u2007": "~", "\u202f": r"\,"}
SPACES |= dict.fromkeys("\u200a\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064", "")
SPACES |= dict.fromkeys("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufe0e\ufe0f", "")
"""Gaps, and signs that print nothing."""

_SPECIAL = _table(
    r"# \# % \% & \& $ \$ _ \_ { \textbraceleft{} } \textbraceright{} \ \textbackslash{}"
    r" ^ \textasciicircum{} ~ \textasciitilde{} < {\textless} > {\textgreater} | {\textbar}"
    r" ⁄ / − - · {\textperiodcentered} ʼ '"
)
_GREEK = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX", strict=True))
"""Capitals that TeX has no command for, as they look like the Latin ones."""

_ALPHABETS = _table(
    "DOUBLE-STRUCK mathbf SANS-SERIF mathsf MONOSPACE mathtt SCRIPT-CAPITAL mathcal BOLD mathbf"
)
_ACCENTS = {mark: name for name, mark in reversed(MATH_ACCENTS.items())}


def letter_of_mathematics(char: str) -> str:
    r"""A letter of an alphabet of mathematics, `𝔸` `\mathbf{A}`; "" for any other character.

    The kernel has no fraktur, no small script and no bold Greek: these are plain letters.
    """
    if char in _GREEK:
        return rf"\mathrm{{{_GREEK[char]}}}"
    if char == "ο":
        return "o"
    if not unicodedata.decomposition(char).startswith("<font>"):
        return ""
    letter = unicodedata.normalize("NFKC", char)
    if not (letter.isascii() and letter.isalnum()):
        return letter
    name = unicodedata.name(char).replace("SCRIPT CAPITAL", "SCRIPT-CAPITAL")
    alphabet = next((command for word, command in _ALPHABETS.items() if word in name), "")
    return rf"\{alphabet}{{{letter}}}" if alphabet else letter


def accent_of_mathematics(mark: str, letter: str) -> str:
    r"""A letter of mathematics under an accent, `\acute{\alpha}`; "" when there is none such."""
    name = _ACCENTS.get(mark)
    return rf"\{name}{{{letter}}}" if name and name != "not" else ""


def in_another_dress(char: str) -> str:
    """What Unicode says a character is made of, in ASCII: `Ⅳ` `IV`, `①` `1`; "" for nothing."""
    kind = unicodedata.decomposition(char).partition(" ")[0]
    parts = unicodedata.normalize("NFKC", char)
    if not kind.startswith("<") or parts == char:
        return ""
    written = "".join(_SPECIAL.get(part, part) for part in parts)
    if not written.isascii():
        return ""
    raised = {"<super>": "textsuperscript", "<sub>": "textsubscript"}.get(kind)
    return rf"\{raised}{{{written}}}" if raised else written
