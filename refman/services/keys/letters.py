"""Unicode to the ASCII that a citation key may hold.

Two tables, because the same name has two usual keys: Better BibTeX (fold-to-ascii) writes
`Muller` for Müller, and so does refman; JabRef (`UnicodeToReadableCharMap`) writes `Mueller`,
and so do patterns in JabRef's syntax. Greek letters go by their name. A script with no letters
here (Chinese, Cyrillic, …) gives nothing.
"""

import re
import unicodedata
from functools import lru_cache

UNSAFE = re.compile(r"[^A-Za-z0-9_:.+/-]")
"""Whatever TeX, bibtex, biber or a shell could take for its own: dropped from every key.

Among them what JabRef never lets through, `{}(),=\\"#%~'`, and what Better BibTeX calls unsafe.
"""

_FOLDED = {
    "ß": "ss", "ẞ": "SS", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "ł": "l",
    "Ł": "L", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "Th", "ı": "i",
    "ħ": "h", "Ħ": "H", "ŋ": "ng", "Ŋ": "NG", "ŧ": "t", "Ŧ": "T",
    **dict.fromkeys("‐‑‒–—―−", "-"), **dict.fromkeys("‘’ʼ′", "'"), **dict.fromkeys("“”″", '"'),
}  # fmt: skip
_FOLD = str.maketrans(_FOLDED)
_GERMAN = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
)  # fmt: skip
_JABREF = _GERMAN | str.maketrans(
    {"å": "aa", "Å": "Aa", "Æ": "Ae", "ø": "oe", "Ø": "Oe", "ő": "oe", "Ő": "Oe", "ű": "ue",
     "Ű": "Ue"}
)  # fmt: skip


def fold(text: str) -> str:
    """ASCII letters and digits of a plain text: `Schrödinger` `Schrodinger`, `μP` `muP`."""
    return re.sub("[^A-Za-z0-9]", "", ascii_of(text))


@lru_cache(512)
def ascii_of(text: str) -> str:
    """The ASCII that a text folds to, blanks and punctuation kept; Better BibTeX's table."""
    if text.isascii():
        return text
    text = "".join(map(_spelled, text)).translate(_FOLD)
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")


def german(text: str) -> str:
    """`ä` `ö` `ü` as German spells them without dots, before any other folding."""
    return unicodedata.normalize("NFC", text).translate(_GERMAN)


def as_jabref(text: str) -> str:
    """The ASCII that a text folds to by JabRef's table: `Müller` `Mueller`, `Åse` `Aase`."""
    if text.isascii():
        return text
    return ascii_of(unicodedata.normalize("NFC", text).translate(_JABREF))


def safe(text: str) -> str:
    """What of a text may stand in a citation key, folded; perhaps nothing."""
    return UNSAFE.sub("", ascii_of(text))


def _spelled(char: str) -> str:
    """A Greek letter by its name; anything else as it is."""
    if "Ͱ" <= char <= "Ͽ" or char == "µ":
        words = unicodedata.name(char, "").replace("MICRO SIGN", "LETTER MU").split()
        return words[words.index("LETTER") + 1].lower() if "LETTER" in words else ""
    return char
