"""The search language: what stands in the search box, and the QUERY of the shell.

    diffusion bridge            both words, each at the start of a word of any text or tag
    "diffusion bridge"          exactly these words in a row; in quotes, "" is one quote
    title: author: abstract: venue:      the same, there only (abstract: reads the summary too)
    key: tag: category: source:          a name; * stands for any characters, quotes for none;
                                         LG and cs are categories too; a bare source: word may
                                         stand anywhere in the source's name; a tag: is found
                                         with those that stand in it, tag:method method/diffusion
    in:thesis.bib in:thesis              the papers of a linked file, by its name or whole path, or
                                         of a collection with all below it
    cited-in:thesis                      the papers that a LaTeX project cites, by its folder
    collection:thesis/samplers           a collection alone, by its path or the end of it
    year:2023 year:2023..2025 year:2023.. year:>=2023 score:>40
    date:2023-06 date:2023-06..2023-09-15    papers whose date is known to lie there
    added:today added:yesterday..            also last-week (7 days), last-month (30 days)
    note:proof has:notes                     what a reader noted of it, in which * is a wildcard
    is:read is:reading is:unread is:listed   how far it is read; on the reading list
    read:last-week rating:>=4                when it was marked as read; how it is rated, 1 to 5
    has:code is:untagged                     the words are in `HAS` and `IS`
    -word  a OR b  (a OR b) c  -(a b)        terms side by side must all fit, AND says the same
                                             and binds before OR

Field names may be in any case; OR and AND are upper case. A colon after anything that is no plain
word, or before a space, is text. Text without a letter or digit matches everything.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple, cast

from refman.model.errors import QueryError
from refman.model.query import (
    Compare,
    Everything,
    Named,
    Node,
    Not,
    Or,
    Sign,
    Text,
    Trait,
    conjunction,
)

MAX_LENGTH = 10_000
"""Characters in a query."""
MAX_TERMS = 500
MAX_DEPTH = 15
"""Parentheses in parentheses; SQLite's own parser gives up at some twenty."""

HAS = (
    *("abstract", "authors", "category", "code", "date", "doi"),
    *("notes", "score", "summary", "tags", "year"),
)
IS = (
    *("clashing", "doubtful", "duplicate", "listed", "read", "reading", "trashed", "truncated"),
    *("undated", "unread", "untagged", "version"),
)
DAYS = ("last-month", "last-week", "yesterday", "today")
"""Words for dates in `added:`, in the order in which they begin."""


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
    if re.fullmatch(r"\w[\w.+/&-]*", value) and value not in _KEYWORDS:
        return value
    return '"' + value.replace('"', '""') + '"'


class _Value(NamedTuple):
    """What follows a field's colon, and where it begins."""

    text: str
    quoted: bool
    at: int


_KEYWORDS = ("AND", "OR", "NOT")
_SPACE = re.compile(r"\s*")
_MINUS = re.compile(r"-+(?=[^\s)-])")
_FIELD = re.compile(r"([A-Za-z-]+):")
_BEGINS_VALUE = re.compile(r"[\w\"*<>=]")
_PHRASE = re.compile(r'"([^"]*(?:""[^"]*)*)"(?!")')
_WORD = re.compile(r'[^\s()"]+')
_SIGN = re.compile(r"[<>]=?|=")
_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?")


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

    def phrase(self) -> _Value:
        start = self.at
        match = self.take(_PHRASE)
        if match is None:
            raise QueryError('This quote is not closed; write " at the end of the phrase.', start)
        return _Value(match[1].replace('""', '"'), True, start + 1)

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
        name = _SYNONYMS.get(name, name)
        if name not in _FIELDS:
            if _BEGINS_VALUE.match(self.text, match.end()):
                raise _unknown_field(match[1], self.at)
            return None
        self.at = match.end()
        read, example = _FIELDS[name]
        return read(name, self.value(name, example))

    def value(self, name: str, example: str) -> _Value:
        start = self.at
        if self.text[start : start + 1] == '"':
            found = self.phrase()
        else:
            word = self.take(_WORD)
            found = _Value(word[0] if word else "", False, start)
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


def _unknown_field(name: str, at: int) -> QueryError:
    near = _nearest(name.lower(), [*_FIELDS, *_SYNONYMS])
    hint = f"did you mean “{near}:”? The" if near else "the"
    return QueryError(
        f"There is no field “{name}”; {hint} fields are {', '.join([*_FIELDS, *_SYNONYMS])}."
        " To find the text itself, put it in quotes.",
        at,
    )


def _nearest(word: str, words: Sequence[str]) -> str | None:
    import difflib  # only a mistake needs it, no start does

    return next(iter(difflib.get_close_matches(word, words, 1)), None)


_Scalar = int | float | str
_Reader = Callable[[str, _Value], Node]


def _text(name: str, value: _Value) -> Node:
    return Text(value.text, name, value.quoted, value.at)


def _named(name: str, value: _Value) -> Node:
    return Named(name, value.text.strip(), value.quoted)


def _trait(words: tuple[str, ...]) -> _Reader:
    def read(name: str, value: _Value) -> Node:
        word = value.text.strip().lower()
        if word in words:
            return Trait(name, word)
        near = _nearest(word, words)
        hint = f"; did you mean “{name}:{near}”?" if near else "."
        raise QueryError(
            f"“{name}:” does not know “{value.text}”{hint} It goes with {', '.join(words)}.",
            value.at,
        )

    return read


def _ordered(scalar: Callable[[str], _Scalar | None], what: str) -> _Reader:
    """Read `a`, `a..b`, `a..`, `..b` or `>=a`; `what` says what `scalar` takes."""

    def one(text: str, at: int) -> _Scalar:
        found = scalar(text)
        if found is None:
            lack = f"“{text}” does not fit here" if text else "Something is missing here"
            raise QueryError(f"{lack}; write {what}.", at)
        return found

    def read(name: str, value: _Value) -> Node:
        if sign := _SIGN.match(value.text):
            compared = one(value.text[sign.end() :], value.at + sign.end())
            return Compare(name, cast(Sign, sign[0]), compared)
        low, dots, high = value.text.partition("..")
        if not dots or not (low or high):
            return Compare(name, "=", one(value.text, value.at))
        begin = Compare(name, ">=", one(low, value.at)) if low else Everything()
        high_at = value.at + len(low) + len(dots)
        end = Compare(name, "<=", one(high, high_at)) if high else Everything()
        if isinstance(begin, Compare) and isinstance(end, Compare) and _backwards(begin, end):
            raise QueryError(
                f"This range runs backwards; write {name}:{high}..{low} instead.", high_at
            )
        return conjunction(begin, end)

    return read


def _backwards(begin: Compare, end: Compare) -> bool:
    low, high = begin.value, end.value
    if low in DAYS or high in DAYS:
        return low in DAYS and high in DAYS and DAYS.index(str(low)) > DAYS.index(str(high))
    if isinstance(low, str) or isinstance(high, str):
        return str(low) > f"{high}~"  # 2023~ sorts behind every month and day of 2023
    return low > high


def _year(text: str) -> int | None:
    return int(text) if re.fullmatch(r"[0-9]{4}", text) else None


def _score(text: str) -> float | None:
    return float(text) if re.fullmatch(r"[0-9]+(\.[0-9]+)?", text) else None


def _rating(text: str) -> int | None:
    return int(text) if re.fullmatch(r"[0-5]", text) else None


def _date(text: str) -> str | None:
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    try:
        date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        return None
    return text


def _added(text: str) -> str | None:
    return text.lower() if text.lower() in DAYS else _date(text)


_FIELDS: Mapping[str, tuple[_Reader, str]] = {
    "title": (_text, "title:diffusion"),
    "author": (_text, "author:huang"),
    "abstract": (_text, "abstract:bridge"),
    "venue": (_text, "venue:neurips"),
    "key": (_named, "key:huang2023*"),
    "tag": (_named, 'tag:"must cite"'),
    "note": (_named, "note:proof"),
    "category": (_named, "category:cs.LG"),
    "source": (_named, "source:trending"),
    "in": (_named, "in:thesis.bib"),
    "collection": (_named, "collection:thesis"),
    "cited-in": (_named, "cited-in:thesis"),
    "year": (
        _ordered(_year, "four digits, as in year:2023, year:2023..2025 or year:>=2023"),
        "year:2023..2025",
    ),
    "date": (
        _ordered(_date, "a date such as 2023, 2023-06 or 2023-06-22, or two with .. between"),
        "date:2023-06..2023-09",
    ),
    "added": (
        _ordered(_added, f"a date such as 2023-06-22, or {', '.join(DAYS)}"),
        "added:last-week",
    ),
    "score": (_ordered(_score, "a number, as in score:>=40 or score:30..40"), "score:>=40"),
    "rating": (_ordered(_rating, "0 to 5, as in rating:>=4; 0 is for none"), "rating:>=4"),
    "read": (
        _ordered(_added, f"a date such as 2023-06-22, or {', '.join(DAYS)}"),
        "read:last-week",
    ),
    "has": (_trait(HAS), "has:code"),
    "is": (_trait(IS), "is:untagged"),
}
"""Name to how its value is read, and an example for who left the value out."""

_SYNONYMS = {"summary": "abstract", "keyword": "tag"}

FIELDS = tuple(_FIELDS)
"""The names that may stand before a colon."""


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


def _written(name: str, value: _Value) -> str:
    """A name as the query has it in place of `value`: unquoted, a star is a wildcard."""
    if "*" in value.text and not value.quoted and _WORD.fullmatch(name):
        return name
    return quote(name)


class _Recorder(_Parser):
    """Notes the value of each field: its name, where it begins and ends, and what it is."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.values: list[tuple[str, int, int, _Value]] = []

    def value(self, name: str, example: str) -> _Value:
        start = self.at
        found = super().value(name, example)
        self.values.append((name, start, self.at, found))
        return found
