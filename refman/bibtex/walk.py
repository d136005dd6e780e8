"""One walk over BibTeX text that gives its plain text with styles.

No recursion, and no look back: groups and commands that wait for an argument are kept on
lists, so a text of any depth takes time in proportion to its length.
"""

import re
from dataclasses import dataclass

from refman.bibtex import latex_commands as commands
from refman.bibtex import latex_tables as tables
from refman.bibtex import latex_tokens as tokens
from refman.bibtex.latex_readings import ACCENT_CODES
from refman.bibtex.pieces import Pieces, Scope

_LETTERS_OR_NOT = re.compile(r"[^\W\d_]+|[\W\d_]+")
_MARKS = {"--": "–", "---": "—", "``": "“", "''": "”", "~": " ", "!`": "¡", "?`": "¿"}
_MARKS_OF_MATH = {"'": "′", "''": "″", "~": " "}
_WAITING_AT_MOST = 32


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
        found = list(tokens.TOKEN.finditer(text))
        self._dollars = sum(token["mark"] in ("$", "$$") for token in found)
        for token in found:
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
            self._emit(tokens.ESCAPED.sub(r"\1", value) if kind == "verbatim" else value)
        elif kind == "code":
            char = chr(int(value, 16))
            self._emit(char if char.isprintable() else " ")
        elif kind == "composed":
            self._emit(tokens.COMPOSED[value])
        elif kind == "accent":
            self._wait(Scope("accent", ACCENT_CODES.get(int(value), "")))
        elif kind == "entity":
            self._emit(tokens.character(value))
        elif kind == "tag":
            self._take_tag(value)
        elif kind == "root":
            self._wait(Scope("script", "sup"))
            self._emit(value)
            self._wait(Scope(*commands.SCOPES["sqrt"]))

    def _take_tag(self, tag: str) -> None:
        name = tag.strip("</> \t\r\n").lower()
        if self._math:
            self._emit(tag)  # `$a<b>c$` compares
        elif name not in commands.TAGS:
            self._emit(" ")
        elif tag[1] != "/":
            self._wait(Scope(*commands.TAGS[name]))
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
        if word in commands.SCOPES:
            self._wait(Scope(*commands.SCOPES[word]))
        elif word in commands.DECLARATIONS:
            self._style = commands.DECLARATIONS[word]
        elif word in commands.SYMBOLS:
            self._emit(commands.SYMBOLS[word])
            self._put(self._gap_behind(word, gap))
        elif word in tables.FUNCTIONS:
            self._function(word, gap, following[:1])
        elif word in commands.SPACES:
            self._emit(" ")
        elif word not in commands.NOTHING and (following[:1] != "{" or following == "{}"):
            self._emit(word)
            self._put(gap)

    def _gap_behind(self, word: str, gap: str) -> str:
        """TeX drops the space behind a command; before a sign it stays if one stands ahead."""
        if word in tables.LETTERS or (self._math and commands.SYMBOLS[word].isalpha()):
            return ""
        if self._math:
            return gap[:1] if self._spaced else ""
        return gap[:1] if word in commands.SIGNS_OF_MATHEMATICS else ""

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
        elif symbol in commands.SPACES or symbol.isspace():
            self._emit(" ")
        elif symbol not in commands.NOTHING:
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
