"""The search language: what stands in the search box, and the QUERY of the shell.

    diffusion bridge            both words, each at the start of a word of any text or tag
    "diffusion bridge"          exactly these words in a row; in quotes, "" is one quote
    title:word  year:2020..     what stands behind a field's name is read as `model.search_fields`
    year>2020                   has it, which also says what all fields are for
    -word  a OR b  (a OR b) c  -(a b)    terms side by side must all fit, AND says the same
                                         and binds before OR

Field names may be in any case; OR and AND are upper case. A colon after anything that is no plain
word, or before a space, is text. Text without a letter or digit matches everything. `model.writing`
is the way back from what was read.
"""

import re
from collections.abc import Callable, Sequence

from refman.model.errors import QueryError
from refman.model.query import (
    Everything,
    Node,
    Not,
    Or,
    Text,
    conjunction,
)
from refman.model.search_fields import FIELDS, SYNONYMS, Value, nearest

MAX_LENGTH = 10_000
"""Characters in a query."""
MAX_TERMS = 500
MAX_DEPTH = 15
"""Parentheses in parentheses; SQLite's own parser gives up at some twenty."""


def parse(text: str) -> Node:
    """Read a query; linear in its length.

    Raises:
        QueryError: with the place of the first character that does not fit.
    """
    if len(text) > MAX_LENGTH:
        raise QueryError(f"A search has at most {MAX_LENGTH:,} characters; shorten it.", MAX_LENGTH)
    return _Parser(text).whole()


def quote(value: str) -> str:
    """A field's value as a query must have it: `diffusion`, `"must cite"`."""
    if re.fullmatch(r"\w[\w.+/&-]*", value) and value not in KEYWORDS:
        return value
    return '"' + value.replace('"', '""') + '"'


KEYWORDS = ("AND", "OR", "NOT")
_SPACE = re.compile(r"\s*")
_MINUS = re.compile(r"-+(?=[^\s)-])")
_FIELD = re.compile(r"([A-Za-z-]+)(?::|(?=[<>=]))")
_BEGINS_VALUE = re.compile(r"[\w\"*<>=]")
_PHRASE = re.compile(r'"([^"]*(?:""[^"]*)*)"(?!")')
_WORD = re.compile(r'[^\s()"]+')


class _Parser:
    """Recursive descent; `at` is the next character to read."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.terms = 0

    def whole(self) -> Node:
        node = self.any_of(0)
        if self.at < len(self.text):
            raise QueryError(
                "This parenthesis closes nothing; take it out, or write “(” before its terms.",
                self.at,
            )
        return node or Everything()

    def any_of(self, depth: int) -> Node | None:
        parts = [self.all_of(depth)]
        while (at := self.keyword("OR")) is not None:
            parts.append(self.all_of(depth))
            if None in parts[-2:]:
                raise _one_sided("OR", at)
        known = tuple(part for part in parts if part is not None)
        return Or(known) if len(known) > 1 else parts[0]

    def all_of(self, depth: int) -> Node | None:
        parts: list[Node] = []
        while True:
            at = self.keyword("AND")
            part = self.term(depth)
            if at is not None and (part is None or not parts):
                raise _one_sided("AND", at)
            if part is None:
                return conjunction(*parts) if parts else None
            parts.append(part)

    def term(self, depth: int) -> Node | None:
        self.take(_SPACE)
        if self.text[self.at : self.at + 1] in ("", ")") or self.sees("OR") or self.sees("AND"):
            return None
        self.terms += 1
        if self.terms > MAX_TERMS:
            raise QueryError(f"A search has at most {MAX_TERMS} terms; shorten it.", self.at)
        minus = self.take(_MINUS)
        node = self.atom(depth)
        return Not(node) if minus and len(minus[0]) % 2 else node

    def atom(self, depth: int) -> Node:
        if self.text[self.at] == "(":
            return self.group(depth + 1)
        if self.text[self.at] == '"':
            phrase = self.phrase()
            return Text(phrase.text, exact=True, at=phrase.at)
        return self.fielded() or self.word()

    def group(self, depth: int) -> Node:
        opened = self.at
        if depth > MAX_DEPTH:
            raise QueryError(f"Parentheses nest at most {MAX_DEPTH} deep; take some out.", opened)
        self.at += 1
        node = self.any_of(depth)
        if self.at >= len(self.text):
            raise QueryError("This parenthesis is not closed; write “)” after its terms.", opened)
        if node is None:
            raise QueryError("These parentheses are empty; write a term between them.", self.at)
        self.at += 1
        return node

    def phrase(self) -> Value:
        start = self.at
        match = self.take(_PHRASE)
        if match is None:
            raise QueryError('This quote is not closed; write " at the end of the phrase.', start)
        return Value(match[1].replace('""', '"'), True, start + 1)

    def word(self) -> Node:
        if self.sees("NOT"):
            raise QueryError(
                "To leave papers out, write -word; to find the word “not”, write it in lower case.",
                self.at,
            )
        start = self.at
        match = self.take(_WORD)
        assert match is not None  # the caller saw a character that is no space, quote or bracket
        return Text(match[0], at=start)

    def fielded(self) -> Node | None:
        match = _FIELD.match(self.text, self.at)
        if match is None:
            return None
        name = match[1].lower()
        name = SYNONYMS.get(name, name)
        if not match[0].endswith(":") and not (name in FIELDS and FIELDS[name].compared):
            return None
        if name not in FIELDS:
            if _BEGINS_VALUE.match(self.text, match.end()):
                raise _unknown_field(match[1], self.at, self.text)
            return None
        self.at = match.end()
        field = FIELDS[name]
        return field.read(name, self.value(name, field.example))

    def value(self, name: str, example: str) -> Value:
        start = self.at
        if self.text[start : start + 1] == '"':
            found = self.phrase()
        else:
            word = self.take(_WORD)
            found = Value(word[0] if word else "", False, start)
        if not found.text.strip():
            raise QueryError(
                f"“{name}:” has no value; write one right after the colon, such as {example}.",
                start,
            )
        return found

    def keyword(self, word: str) -> int | None:
        """Take an operator if it comes next; returns where it stood."""
        self.take(_SPACE)
        if not self.sees(word):
            return None
        self.at += len(word)
        return self.at - len(word)

    def sees(self, word: str) -> bool:
        end = self.at + len(word)
        return self.text.startswith(word, self.at) and not _WORD.match(self.text[end : end + 1])

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        match = pattern.match(self.text, self.at)
        if match:
            self.at = match.end()
        return match


def _one_sided(word: str, at: int) -> QueryError:
    return QueryError(
        f"“{word}” needs a term before and after it; to find the word, write it in lower case.", at
    )


def _unknown_field(name: str, at: int, text: str) -> QueryError:
    known = [*FIELDS, *SYNONYMS]
    near = nearest(name.lower(), known)
    hint = f"did you mean “{near}:”? The" if near else "the"
    word = _WORD.match(text, at)
    return QueryError(
        f"There is no field “{name}”; {hint} fields are {', '.join(known)}. To find the text"
        f" itself, such as a citation key, put it in quotes: “{quote(word[0] if word else name)}”.",
        at,
    )


SYNTAX = (
    ("diffusion bridge", "Both words, anywhere; each may go on."),
    ('"diffusion bridge"', "Exactly these words in a row."),
    ("*former", "Any letters in place of *, in the words of titles, names and keys."),
    ("-survey", "Not with this word; the minus goes before fields and parentheses too."),
    ('"say ""yes"" twice"', "In quotes, two quotes are one."),
    ("bridge AND flow", "Both, as without the AND; it binds before OR."),
    ("bridge OR flow", "Either of both."),
    ("(bridge OR flow) sampling", "Parentheses hold together what belongs together."),
    ("schrodinger", "Accents, case, hyphens and LaTeX do not matter: finds Schrödinger."),
)
"""An example of each thing that is no field, and what it means."""


def replaced(text: str, fields: Sequence[str], renamed: Callable[[str], str | None]) -> str:
    """A query with other names behind some fields; one that cannot be read stays as it is.

    Args:
        fields: `tag`, `collection`; a synonym of one counts as it.
        renamed: gives the new name, None for the same.
    """
    parser = _Recorder(text)
    try:
        parser.whole()
    except QueryError:
        return text
    for name, start, end, value in reversed(parser.values):
        new = renamed(value.text.strip()) if name in fields else None
        if new is not None:
            text = text[:start] + _written(new, value) + text[end:]
    return text


def _written(name: str, value: Value) -> str:
    """A name as the query has it in place of `value`: unquoted, a star is a wildcard."""
    if "*" in value.text and not value.quoted and _WORD.fullmatch(name):
        return name
    return quote(name)


class _Recorder(_Parser):
    """Notes the value of each field: its name, where it begins and ends, and what it is."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.values: list[tuple[str, int, int, Value]] = []

    def value(self, name: str, example: str) -> Value:
        start = self.at
        found = super().value(name, example)
        self.values.append((name, start, self.at, found))
        return found
