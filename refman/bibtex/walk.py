"""One walk over BibTeX text that gives its plain text with styles.

No recursion, and no look back: groups and commands that wait for an argument are kept on
lists, so a text of any depth takes time in proportion to its length.
"""

import re
from dataclasses import dataclass

from refman.bibtex import latex_readings as readings
from refman.bibtex import latex_tables as tables
from refman.bibtex.pieces import Pieces, Scope

_COMPOSED = {
    form: char
    for char, form in tables.IN_KERNEL.items()
    if form[0] == "\\" and not form[1:].isalpha()
}
"""What stands for a character that LaTeX's kernel has no command for."""

_TAG = r"</?(?:sup|sub|inf|i|em|b|strong|sc|tt|br|p)\s*/?>"
_ENTITY = r"\\?&(?:#[0-9]{2,6}|#[xX][0-9A-Fa-f]{2,5}|[A-Za-z]{2,8});"

_TOKEN = re.compile(
    rf"(?P<composed>{'|'.join(map(re.escape, _COMPOSED))})"
    r"|\\(?:url|path|nolinkurl)\s*\{(?P<verbatim>[^{}]*)\}"
    r"|\\(?P<link>href)\s*\{[^{}]*\}"
    r"|\\(?P<fence>left|right)(?![A-Za-z])\s*\.?"
    r"|\\verb\*?(?P<bar>[|=!+\"/:#@])(?P<verb>.{0,200}?)(?P=bar)"
    r"|\\u(?P<code>[0-9][0-9A-Fa-f]{3})"
    r"|\\accent\s*(?P<accent>[0-9]{1,3})\s?"
    r"|\\(?P<length>kern|mkern|hskip|mskip|raise|lower|penalty)\s*-?[\d.]+\s*(?:[a-z]{2}\b\s?)?"
    r"|\\sqrt\s*\[(?P<root>[^][{}\\$]{0,20})\]"
    r"|\\(?P<word>[A-Za-z]+)(?:\*(?=\{))?(?P<gap>\s*)"
    rf"|(?P<entity>{_ENTITY})"
    r"|\\(?P<symbol>.)"
    rf"|(?P<tag>(?i:{_TAG}))"
    r"|(?P<mark>[{}~^_]|\${1,2}|`{1,2}|'{1,2}|-{2,3}|[!?]`(?!`))"
    r"|(?P<text>(?:[^\\{}$~^_`'!?<&-]+|-(?!-)|[!?](?!`(?!`))"
    rf"|(?!(?i:{_TAG})|{_ENTITY})[<&])+)"
    r"|(?P<rest>.)",
    re.DOTALL,
)
_ESCAPED = re.compile(r"\\([#%&_~])")
_LETTERS_OR_NOT = re.compile(r"[^\W\d_]+|[\W\d_]+")
_MARKS = {"--": "–", "---": "—", "``": "“", "''": "”", "~": " ", "!`": "¡", "?`": "¿"}
_MARKS_OF_MATH = {"'": "′", "''": "″", "~": " "}
_WAITING_AT_MOST = 32
_TAGS = {
    "sup": ("script", "sup"),
    "sub": ("script", "sub"),
    "inf": ("script", "sub"),
    "i": ("words", "emph"),
    "em": ("words", "emph"),
    "b": ("words", "bold"),
    "strong": ("words", "bold"),
    "tt": ("words", "code"),
    "sc": ("words", "text"),
}
"""What HTML that came with a record does to the text within; `br` and `p` are spaces."""

_FRACTIONS = frozenset(["frac", "dfrac", "tfrac", "cfrac", "nicefrac", "sfrac"])
_SCRIPTS = {"sp": "sup", "sb": "sub"}
_SIGNS_OF_MATHEMATICS = {**readings.SIGNS_OF_MATHEMATICS, **tables.MATH_SYMBOLS}
_SYMBOLS = {
    **_SIGNS_OF_MATHEMATICS, **readings.SIGNS_OF_TEXT, **tables.TEXT_SYMBOLS, **tables.LETTERS
}  # fmt: skip
_DECLARATIONS = {**readings.DECLARATIONS, **tables.DECLARATIONS}
_SPACES = tables.SPACES | readings.SPACES
_NOTHING = tables.NOTHING | readings.NOTHING


def _scopes() -> dict[str, tuple[str, str]]:
    """Command that takes an argument to the kind and value of its scope."""
    accents = {**readings.ACCENTS, **tables.ACCENTS, **tables.MATH_ACCENTS}
    found = {name: ("accent", mark) for name, mark in accents.items()}
    found |= dict.fromkeys(tables.DROPPED_ARGUMENT | readings.DROPPED_ARGUMENT, ("drop", ""))
    found |= dict.fromkeys(_FRACTIONS, ("numerator", ""))
    found |= dict.fromkeys(readings.QUOTATIONS, ("quotation", "“"))
    for name, style in {**readings.STYLES, **tables.STYLES}.items():
        words = name.startswith(("text", "emph", "mbox"))
        found[name] = ("words" if words else "style", style)
    found |= {name: ("words", style) for name, style in readings.STYLES_OF_WORDS.items()}
    found |= {name: ("script", style) for name, style in _SCRIPTS.items()}
    found["ensuremath"] = ("mathematics", "math")
    found |= dict.fromkeys(["mathbb", "Bbb", "mathds"], ("blackboard", ""))
    found["sqrt"] = ("fenced", "√")
    return found


_SCOPES = _scopes()


@dataclass(frozen=True, slots=True)
class _Group:
    """What to come back to when a group ends, and the scopes that end with it."""

    style: str
    math: bool
    scopes: list[Scope]
    tag: str = ""


class Walk:
    """Walks over `text` once; `pieces` is what came out."""

    def __init__(self, text: str) -> None:
        self.pieces = Pieces()
        self._text = text
        self._style = self._style_of_text = "text"
        self._math = self._display = self._quoted = self._spaced = False
        self._groups: list[_Group] = []
        self._waiting: list[Scope] = []
        tokens = list(_TOKEN.finditer(text))
        self._dollars = sum(token["mark"] in ("$", "$$") for token in tokens)
        for token in tokens:
            self._take(token)
        while self._groups:
            self._end_group()
        self._end_waiting()

    def _take(self, token: re.Match[str]) -> None:
        kind = token.lastgroup or "rest"
        value = token[kind]
        if kind == "text":
            self._take_text(value)
        elif kind == "mark":
            self._take_mark(value)
        elif kind == "gap":
            self._take_word(token["word"], value, self._text[token.end() : token.end() + 2])
        elif kind == "symbol":
            self._take_symbol(value)
        else:
            self._take_rare(kind, value)

    def _take_rare(self, kind: str, value: str) -> None:
        if kind in ("verbatim", "verb"):
            self._wait(Scope("words", "code"))
            self._emit(_ESCAPED.sub(r"\1", value) if kind == "verbatim" else value)
        elif kind == "code":
            char = chr(int(value, 16))
            self._emit(char if char.isprintable() else " ")
        elif kind == "composed":
            self._emit(_COMPOSED[value])
        elif kind == "accent":
            self._wait(Scope("accent", readings.ACCENT_CODES.get(int(value), "")))
        elif kind == "entity":
            self._emit(_character(value))
        elif kind == "tag":
            self._take_tag(value)
        elif kind == "root":
            self._wait(Scope("script", "sup"))
            self._emit(value)
            self._wait(Scope(*_SCOPES["sqrt"]))

    def _take_tag(self, tag: str) -> None:
        name = tag.strip("</> \t\r\n").lower()
        if self._math:
            self._emit(tag)  # `$a<b>c$` compares
        elif name not in _TAGS:
            self._emit(" ")
        elif tag[1] != "/":
            self._wait(Scope(*_TAGS[name]))
            self._groups.append(_Group(self._style, self._math, self._begin_waiting(), name))
        elif self._groups and self._groups[-1].tag == name:
            self._end_group()

    def _take_text(self, text: str) -> None:
        while self._waiting and text:
            text = text.lstrip()
            if text:
                self._emit(text[0])
                text = text[1:]
        if text:
            self._put(text)

    def _take_mark(self, mark: str) -> None:
        if mark == "{":
            self._groups.append(_Group(self._style, self._math, self._begin_waiting()))
        elif mark == "}":
            while self._groups and self._groups[-1].tag:
                self._end_group()
            self._end_group()
        elif mark[0] == "$":
            self._take_dollar(mark)
        elif mark in "^_" and self._math:
            self._wait(Scope("script", "sup" if mark == "^" else "sub"))
        elif self._math:
            self._emit(_MARKS_OF_MATH.get(mark, mark))
        else:
            self._emit(self._quote(mark) or _MARKS.get(mark, mark))

    def _take_dollar(self, mark: str) -> None:
        self._dollars -= 1
        if not self._math and not self._dollars:
            self._emit(mark)  # nothing closes it: it is money
        elif mark == "$$" and self._math and not self._display:
            self._end_waiting()  # one formula ends and the next begins
        else:
            self._display = mark == "$$"
            self._set_math(not self._math)

    def _set_math(self, on: bool) -> None:
        self._end_waiting()
        if on and not self._math:
            self._style_of_text, self._style = self._style, "math"
        elif self._math and not on:
            self._style = self._style_of_text
        self._math = on

    def _quote(self, mark: str) -> str:
        """A single quotation mark; `'` is an apostrophe unless a quotation is open."""
        if mark == "`":
            self._quoted = True
            return "‘"
        if mark == "'" and self._quoted:
            self._quoted = False
            return "’"
        return ""

    def _take_word(self, word: str, gap: str, following: str) -> None:
        if word in _SCOPES:
            self._wait(Scope(*_SCOPES[word]))
        elif word in _DECLARATIONS:
            self._style = _DECLARATIONS[word]
        elif word in _SYMBOLS:
            self._emit(_SYMBOLS[word])
            self._put(self._gap_behind(word, gap))
        elif word in tables.FUNCTIONS:
            self._function(word, gap, following[:1])
        elif word in _SPACES:
            self._emit(" ")
        elif word not in _NOTHING and (following[:1] != "{" or following == "{}"):
            self._emit(word)
            self._put(gap)

    def _gap_behind(self, word: str, gap: str) -> str:
        """TeX drops the space behind a command; before a sign it stays if one stands ahead."""
        if word in tables.LETTERS or (self._math and _SYMBOLS[word].isalpha()):
            return ""
        if self._math:
            return gap[:1] if self._spaced else ""
        return gap[:1] if word in _SIGNS_OF_MATHEMATICS else ""

    def _function(self, word: str, gap: str, following: str) -> None:
        self._wait(Scope("style", self._style_of_signs))
        self._emit(word)
        if gap or following == "\\":
            self._put(" ")

    def _take_symbol(self, symbol: str) -> None:
        if symbol in tables.ACCENTS:
            self._wait(Scope("accent", tables.ACCENTS[symbol]))
        elif symbol in "()[]":
            self._set_math(symbol in "([")
        elif symbol in _SPACES or symbol.isspace():
            self._emit(" ")
        elif symbol not in _NOTHING:
            self._emit("‖" if symbol == "|" else symbol)

    def _wait(self, scope: Scope) -> None:
        if len(self._waiting) < _WAITING_AT_MOST:
            self._waiting.append(scope)

    def _emit(self, text: str) -> None:
        """Put out one thing: the argument of what waits, if anything does."""
        self._spaced = self.pieces.spaced
        style, math = self._style, self._math
        scopes = self._begin_waiting()
        self._put(text)
        self._end(scopes, style, math)

    def _put(self, text: str) -> None:
        if self._style != "math":
            self.pieces.put(text, self._style)
            return
        for part in _LETTERS_OR_NOT.findall(text):
            self.pieces.put(part, "math" if part[0].isalpha() else "text")

    @property
    def _style_of_signs(self) -> str:
        """Of mathematics only the letters are set in italics."""
        return "text" if self._style == "math" else self._style

    def _begin_waiting(self) -> list[Scope]:
        scopes, self._waiting = self._waiting, []
        for scope in scopes:
            if scope.kind == "script" and self._style in ("sup", "sub"):
                scope.kind, scope.value = "fenced", "^" if scope.value == "sup" else "_"
            self._restyle(scope)
            if scope.start < 0:
                self.pieces.begin(scope, self._style_of_signs)
        return scopes

    def _restyle(self, scope: Scope) -> None:
        if scope.kind in ("style", "words", "script", "mathematics"):
            self._style = scope.value
        if scope.kind in ("words", "mathematics"):
            self._math = scope.kind == "mathematics"

    def _end(self, scopes: list[Scope], style: str, math: bool) -> None:
        """End `scopes` from the innermost on, until one asks for a second argument."""
        while scopes:
            more = self.pieces.end(scopes.pop(), self._style_of_signs)
            if more is not None:
                self._waiting = [*scopes, more]
                break
        self._style, self._math = style, math

    def _end_waiting(self) -> None:
        while self._waiting:
            self._emit("")

    def _end_group(self) -> None:
        self._end_waiting()
        if self._groups:
            group = self._groups.pop()
            self._end(group.scopes, group.style, group.math)


def _character(entity: str) -> str:
    """What an entity of HTML stands for; one that there is not stands for itself."""
    # Imported here: few libraries have any, and the table is a large one.
    from html.entities import html5

    name = entity.lstrip("\\&")
    if name[0] != "#":
        return html5.get(name, entity.lstrip("\\"))
    number = int(name[2:-1], 16) if name[1] in "xX" else int(name[1:-1])
    char = chr(number) if number < 0x110000 else ""
    return char if char.isprintable() else " "
