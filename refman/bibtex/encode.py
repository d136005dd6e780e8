"""Unicode to LaTeX, for .bib files that must be ASCII or that pdflatex must read."""

import re
import unicodedata
from functools import cache

from refman.bibtex import latex_ascii
from refman.bibtex import latex_tables as tables

_TOKEN = re.compile(
    r"\\(?:url|href|path|nolinkurl)\s*\{[^{}]*\}"  # an address stays as it is
    r"|\\[A-Za-z]+|\\."
    r"|(?P<dollar>\${1,2})"
    r"|(?P<special>[<>|]|[^\x00-\x7f][\u0300-\u036f]*|[A-Za-z][\u0300-\u036f]+)",
    re.DOTALL,
)
BEYOND_LATIN = "\x80-\xbf×÷\u0180-\U0010ffff"
"""Ranges of characters of which some are no letters that pdflatex reads as UTF-8 by itself."""

_READ = frozenset("ǍǎǏǐǑǒǓǔǦǧǨǩǪǫǰǴǵȘșȚțȲȳḂḃḍḞḟḠḡḥḰḱḷṃṅṇṛṣṭẎẏẐẑỲỳ")
"""Letters with accents beyond Latin Extended-A that LaTeX's utf8.def declares (2022)."""

_BEYOND_LATIN = re.compile(f"[{BEYOND_LATIN}]")
_PLAIN = {
    "–": "--",
    "—": "---",
    "“": "``",
    "”": "''",
    "‘": "`",
    "’": "'",
    "\u00a0": "~",
    "\u2009": r"\,",
    "\u2010": "-",
    "\u2011": "-",
    "\u00ad": r"\-",
    "\u200b": "",
    "\ufeff": "",
}
_LIGATURES = frozenset("-–—'’”`‘“")
_IN_MATH = {"−": "-", "′": "'", "…": r"\ldots"}


def to_latex(text: str, *, letters: bool = True) -> str:
    r"""BibTeX text with its Unicode characters as LaTeX: `é` `{\'e}`, `–` `--`, `μ` `$\mu$`.

    Args:
        letters: False keeps the letters and punctuation that LaTeX reads as UTF-8 by itself,
            and writes only what stops pdflatex: Greek and the signs of mathematics.

    What is written needs no package: ℝ becomes a bold R as \mathbb is amssymb's, ✓ √, ★ ⋆. A
    character that the kernel has nothing for (Cyrillic, Chinese, ħ) stays. Letters that
    TeX's oldest fonts lack (ą, đ, þ, «) ask for \usepackage[T1]{fontenc} whichever way they are
    written. With `letters` also `<`, `>` and `|`, which those fonts lack too, become commands
    outside mathematics.
    """
    if text.isascii() and not (letters and re.search("[<>|]", text)):
        return text
    if not letters and not _BEYOND_LATIN.search(text):
        return text
    return _Encoder(letters).encode(unicodedata.normalize("NFC", text))


class _Encoder:
    def __init__(self, letters: bool) -> None:
        self._letters = letters
        self._fence = ""

    def encode(self, text: str) -> str:
        return _TOKEN.sub(self._token, text)

    def _token(self, match: re.Match[str]) -> str:
        if match["dollar"]:
            self._pass_dollar(match["dollar"])
        if not match["special"]:
            return match[0]
        before = match.string[max(match.start() - 1, 0) : match.start()]
        following = match.string[match.end() : match.end() + 1]
        return self._character(match["special"], before, following)

    def _pass_dollar(self, dollar: str) -> None:
        if self._fence and dollar == "$$" != self._fence:
            return  # one formula ends and the next begins
        self._fence = "" if self._fence else dollar

    def _character(self, char: str, before: str, following: str) -> str:
        if self._fence:
            return _in_math(char, following)
        if self._letters and char in _LIGATURES and _LIGATURES & {before, following}:
            return f"{{{_text_commands()[char]}}}"  # `--` beside `--` would be another dash
        if self._letters or _stops_pdflatex(char):
            return _in_text(char)
        return char


def _stops_pdflatex(char: str) -> bool:
    """It knows no signs of mathematics, no accent by itself, and few letters with rare or two
    accents."""
    if char in _text_commands():
        return False
    if unicodedata.normalize("NFD", char)[0].isascii():
        return len(char) > 1 or char in _symbols() or not (char < "\u0180" or char in _READ)
    return bool(_mathematical(char))


def _in_math(char: str, following: str) -> str:
    if char in "<>|":
        return char
    if command := _mathematical(char):
        return command + " " if command[-1].isalpha() and following.isalpha() else command
    text = _in_text(char)
    return char if text == char else rf"\mbox{{{text}}}"


def _in_text(char: str) -> str:
    if char in _PLAIN:
        return _PLAIN[char]
    if command := _text_commands().get(char):
        return f"{{{command}}}"
    if command := _symbols().get(char):
        return f"${command}$"
    accented = _accented(char)
    return accented if accented.isascii() else _as_near(char)


def _as_near(char: str) -> str:
    """A character in ASCII by the rarer ways; itself when there is none."""
    if char in latex_ascii.SPACES:
        return latex_ascii.SPACES[char]
    if written := latex_ascii.TEXT.get(char):
        return written
    if command := _mathematical(char):
        return f"${command}$"
    return (len(char) == 1 and latex_ascii.in_another_dress(char)) or char


def _mathematical(char: str) -> str:
    """How mathematics writes a character and the accents on it; "" where it cannot."""
    if command := _symbols().get(char):
        return command
    parts = unicodedata.normalize("NFD", char)
    base, marks = parts[0], parts[1:]
    letter = latex_ascii.letter_of_mathematics(base) or (base if base.isascii() and marks else "")
    letter = _symbols().get(letter or base, letter)
    for mark in marks:
        letter = letter and latex_ascii.accent_of_mathematics(mark, letter)
    return letter if letter.isascii() else ""


def _accented(char: str) -> str:
    parts = unicodedata.normalize("NFD", char)
    base, marks = parts[0], parts[1:]
    commands = [_accent_commands().get(mark) for mark in marks]
    letter = _text_commands().get(base, base)
    if not commands or not (letter.isascii() and base.isalpha()):
        return char
    if base in "ij" and "\u0323" not in marks and "\u0328" not in marks:
        letter = "\\" + base  # the accent takes the place of the dot
    for command in commands:
        if command is None:
            return char
        letter = f"\\{command}{_argument(command, letter)}"
    return f"{{{letter}}}"


def _argument(command: str, letter: str) -> str:
    if len(letter) > 1 and letter not in (r"\i", r"\j"):
        return f"{{{letter}}}"
    return f" {letter}" if command.isalpha() and letter[0] != "\\" else letter


@cache
def _accent_commands() -> dict[str, str]:
    return {mark: command for command, mark in tables.ACCENTS.items()}


@cache
def _text_commands() -> dict[str, str]:
    """Character beyond ASCII (and `<>|`) to the command that gives it in text."""
    names = {**tables.TEXT_SYMBOLS, **tables.LETTERS}
    return {
        char: f"\\{name}"
        for name, char in reversed(names.items())
        if len(char) == 1 and (not char.isascii() or char in "<>|")
    }


@cache
def _symbols() -> dict[str, str]:
    """Character to the way to write it in mathematics."""
    found = {char: f"\\{name}" for name, char in reversed(tables.MATH_SYMBOLS.items())}
    found |= {
        char: f"^{{{found.get(plain, plain)}}}" for plain, char in tables.SUPERSCRIPTS.items()
    }
    found |= {char: f"_{{{plain}}}" for plain, char in tables.SUBSCRIPTS.items()}
    found |= {char: rf"\mathbf{{{plain}}}" for plain, char in tables.BLACKBOARD.items()}
    found |= tables.IN_KERNEL | _IN_MATH
    return {char: form for char, form in found.items() if char not in tables.BEYOND_KERNEL}
