"""What a group of JabRef's searches for, said in refman's own language where that can say it, and
the way back.

JabRef: `author = smith and (year = 2020 or not title = "deep learning")`, words alone for any
field; `=` is “contains”. What asks for regular expressions, for whole fields or for capitals cannot
be said. Source: JabRef's `Search.g4` and its manual, "Search".
"""

import re

from refman.model.errors import QueryError
from refman.model.language import parse, quote
from refman.model.query import And, Compare, Named, Node, Not, Or, Text

_LONGEST = 100
"""Words and signs; nobody types more."""
_TOKEN = re.compile(r'\s*(?:"((?:[^"\\]|\\.)*)"|([()])|([=!~<>]+)|([^\s()"=!~<>]+))')


_TEXTS = {
    "author": "author",
    "title": "title",
    "abstract": "abstract",
    "journal": "venue",
    "booktitle": "venue",
    "entrytype": "type",
    "any": "",
    "anyfield": "",
}
"""JabRef's fields and those of refman's language in whose text it is searched; "" for all."""
_WHOLE = {"keywords": "tag", "doi": "doi", "citationkey": "key"}
"""Those that are compared as a whole unless stars stand about."""
_BACK = {ours: theirs for theirs, ours in reversed((*_TEXTS.items(), *_WHOLE.items()))}


def said(search: str) -> str:
    """The query that finds the same; "" where there is none."""
    try:
        query = _Parser(search).whole()
        parse(query)
    except (_Unsaid, QueryError):
        return ""
    return query


def typed(query: str) -> str:
    """The search that `said` reads as this query; "" where there is none."""
    try:
        node = parse(query)
        search = _typed(node)
        return search if parse(said(search)) == node else ""
    except (_Unsaid, QueryError):
        return ""


def _typed(node: Node) -> str:
    match node:
        case And(parts):
            return " and ".join(map(_typed_term, parts))
        case Or(parts):
            return " or ".join(map(_typed_term, parts))
        case Not(part):
            return f"not {_typed_term(part)}"
        case Text(words, field) | Named(field, words) if field in _BACK:
            value = words.strip("*") if isinstance(node, Named) else words
            if not re.fullmatch(r"[\w.+/-]+", value):
                value = '"' + re.sub(r'(["\\])', r"\\\1", value) + '"'
            return f"{_BACK[field]} = {value}" if field else value
        case Compare("year", "=", value):
            return f"year = {value}"
    raise _Unsaid


def _typed_term(node: Node) -> str:
    return f"({_typed(node)})" if isinstance(node, And | Or) else _typed(node)


def _holding(field: str, value: str) -> str:
    """The query for what holds a value in a field of JabRef's."""
    if field in _TEXTS:
        return f"{_TEXTS[field]}:{quote(value)}".removeprefix(":")
    if field in _WHOLE and re.fullmatch(r"[\w.+/-]+", value):
        return f"{_WHOLE[field]}:*{value}*"
    if field == "year" and re.fullmatch(r"\d{4}", value):
        return f"year:{value}"
    raise _Unsaid


class _Unsaid(Exception):
    """It cannot be said."""


class _Parser:
    def __init__(self, search: str) -> None:
        self._tokens: list[tuple[str, str]] = []
        at = 0
        while match := _TOKEN.match(search, at):
            kind = ("quoted", "bracket", "sign", "word")[(match.lastindex or 1) - 1]
            self._tokens.append((kind, match[match.lastindex or 1]))
            at = match.end()
        if search[at:].strip() or len(self._tokens) > _LONGEST:
            raise _Unsaid

    def whole(self) -> str:
        query = self._any_of()
        if self._tokens:
            raise _Unsaid
        return query

    def _any_of(self) -> str:
        parts = [self._all_of()]
        while self._takes("or"):
            parts.append(self._all_of())
        return " OR ".join(parts)

    def _all_of(self) -> str:
        parts = [self._term()]
        while self._takes("and") or not self._ends():
            parts.append(self._term())
        return " ".join(parts)

    def _ends(self) -> bool:
        return not self._tokens or self._sees("or") or self._tokens[0] == ("bracket", ")")

    def _term(self) -> str:
        if self._takes("not"):
            return f"-{self._term()}"
        kind, text = self._next()
        if (kind, text) == ("bracket", "("):
            inner = self._any_of()
            if self._next() != ("bracket", ")"):
                raise _Unsaid
            return f"({inner})"
        if kind not in ("word", "quoted"):
            raise _Unsaid
        if kind == "word" and (self._tokens[:1] or [("", "")])[0][0] == "sign":
            return self._compared(text)
        return quote(_plain(kind, text))

    def _compared(self, field: str) -> str:
        _, sign = self._next()
        kind, value = self._next()
        if sign not in ("=", "!=") or kind not in ("word", "quoted"):
            raise _Unsaid
        query = _holding(re.sub("[^a-z]", "", field.lower()), _plain(kind, value))
        return f"-{query}" if sign == "!=" else query

    def _sees(self, word: str) -> bool:
        return bool(self._tokens) and (self._tokens[0][0], self._tokens[0][1].lower()) == (
            "word",
            word,
        )

    def _takes(self, word: str) -> bool:
        return self._sees(word) and bool(self._tokens.pop(0))

    def _next(self) -> tuple[str, str]:
        if not self._tokens:
            raise _Unsaid
        return self._tokens.pop(0)


def _plain(kind: str, text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text) if kind == "quoted" else text
