"""The fields of the search language: how the value behind each colon is read, and what it means.

The parser, the completion of the search box and the page that explains searching go by these
tables, so that none of them knows a field which the others do not.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple, cast

from refman.model.errors import QueryError
from refman.model.query import Compare, Everything, Named, Node, Sign, Text, Trait, conjunction

HAS: Mapping[str, str] = {
    "abstract": "an abstract",
    "arxiv": "a number of arXiv",
    "authors": "authors",
    "category": "a category",
    "code": "code, as a page that listed it says",
    "date": "a date",
    "doi": "a DOI",
    "files": "files attached to it",
    "isbn": "an ISBN",
    "key": "a citation key",
    "notes": "notes of a reader",
    "pdf": "a PDF among its files",
    "score": "a score",
    "summary": "a summary",
    "tags": "tags",
    "url": "an address",
    "venue": "a journal, a book or the like",
    "year": "a year",
}
"""The words of `has:`, and what a paper has then."""

IS: Mapping[str, str] = {
    "clashing": "its key stands for another paper too",
    "doubtful": "it may be one with another, or a version of it",
    "duplicate": "it may be one with another",
    "listed": "it is on the reading list",
    "missing": "a file of it was not there when last looked for",
    "read": "it is read",
    "reading": "it is being read",
    "trashed": "it is in the trash",
    "truncated": "not all its authors are known",
    "undated": "it has no date",
    "unread": "it is neither read nor being read",
    "untagged": "it has no tag",
    "version": "the library has another version of it",
}
"""The words of `is:`, and what holds of a paper then."""

DAYS: Mapping[str, str] = {
    "last-year": "within 365 days",
    "last-month": "within 30 days",
    "last-week": "within 7 days",
    "yesterday": "yesterday",
    "today": "today",
}
"""Words for dates in `added:`, in the order in which they begin."""


class Value(NamedTuple):
    """What follows a field's colon, and where it begins."""

    text: str
    quoted: bool
    at: int


_Scalar = int | float | str
_Reader = Callable[[str, Value], Node]


class Field(NamedTuple):
    """A field.

    Args:
        read: makes a node of its name and its value.
        example: a query.
        means: a sentence about the example.
        more: further queries that show what else it takes.
        words: what it takes, where that is a few words, and what each means.
        compared: whether a sign (`year>2023`) may stand in place of its colon.
    """

    read: _Reader
    example: str
    means: str
    more: tuple[str, ...] = ()
    words: Mapping[str, str] = {}
    compared: bool = False


def nearest(word: str, words: Sequence[str]) -> str | None:
    """The likest of `words`; None when none is like."""
    import difflib  # only a mistake needs it, no start does

    return next(iter(difflib.get_close_matches(word, words, 1)), None)


def _text(name: str, value: Value) -> Node:
    return Text(value.text, name, value.quoted, value.at)


def _named(name: str, value: Value) -> Node:
    return Named(name, value.text.strip(), value.quoted)


def _trait(words: Mapping[str, str]) -> _Reader:
    def read(name: str, value: Value) -> Node:
        word = value.text.strip().lower()
        if word in words:
            return Trait(name, word)
        near = nearest(word, list(words))
        hint = f"; did you mean “{name}:{near}”?" if near else "."
        raise QueryError(
            f"“{name}:” does not know “{value.text}”{hint} It goes with {', '.join(words)}.",
            value.at,
        )

    return read


_SIGN = re.compile(r"[<>]=?|=")


def _ordered(scalar: Callable[[str], _Scalar | None], what: str) -> _Reader:
    """Read `a`, `a..b`, `a..`, `..b` or `>=a`; `what` says what `scalar` takes."""

    def one(text: str, at: int) -> _Scalar:
        found = scalar(text)
        if found is None:
            lack = f"“{text}” does not fit here" if text else "Something is missing here"
            raise QueryError(f"{lack}; write {what}.", at)
        return found

    def read(name: str, value: Value) -> Node:
        if sign := _SIGN.match(value.text):
            compared = one(value.text[sign.end() :], value.at + sign.end())
            return Compare(name, cast(Sign, sign[0]), compared)
        low, dots, high = value.text.partition("..")
        if not dots or not (low or high):
            return Compare(name, "=", one(value.text, value.at))
        begin = Compare(name, ">=", one(low, value.at)) if low else Everything()
        high_at = value.at + len(low) + len(dots)
        end = Compare(name, "<=", one(high, high_at)) if high else Everything()
        if isinstance(begin, Compare) and isinstance(end, Compare) and backwards(begin, end):
            raise QueryError(
                f"This range runs backwards; write {name}:{high}..{low} instead.", high_at
            )
        return conjunction(begin, end)

    return read


def backwards(begin: Compare, end: Compare) -> bool:
    """Whether a range from the one to the other would hold nothing."""
    low, high = begin.value, end.value
    if low in DAYS or high in DAYS:
        order = list(DAYS)
        return low in DAYS and high in DAYS and order.index(str(low)) > order.index(str(high))
    if isinstance(low, str) or isinstance(high, str):
        return str(low) > f"{high}~"  # 2023~ sorts behind every month and day of 2023
    return low > high


def _year(text: str) -> int | None:
    return int(text) if re.fullmatch(r"[0-9]{4}", text) else None


def _score(text: str) -> float | None:
    return float(text) if re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,9})?", text) else None


_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?")


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


FIELDS: Mapping[str, Field] = {
    "title": Field(_text, "title:diffusion", "In titles only.", ('title:"diffusion bridge"',)),
    "author": Field(
        _text,
        "author:huang",
        "In the names of authors and editors.",
        ('author:"Sun, Jiacheng"', 'author:"Jiacheng Sun"'),
    ),
    "abstract": Field(_text, "abstract:bridge", "In abstracts, summaries and notes."),
    "venue": Field(
        _text, "venue:neurips", "In journals, books, series, publishers and institutions."
    ),
    "type": Field(
        _named, "type:article", "Of this entry type; * stands for any letters.", ("type:*thesis",)
    ),
    "note": Field(_named, "note:proof", "In the notes of a reader; * stands for any letters."),
    "key": Field(
        _named, "key:huang2023*", "With this citation key or alias; * stands for any letters."
    ),
    "tag": Field(
        _named,
        'tag:"must cite"',
        "With this tag, or one that stands in it, as method/diffusion in method.",
        ("tag:must*",),
    ),
    "category": Field(
        _named, "category:cs.LG", "In this category, or this part of it.", ("category:LG",)
    ),
    "source": Field(_named, "source:trending", "Seen in a source whose name has this word."),
    "collection": Field(
        _named,
        "collection:thesis",
        "In this collection or one below it, by its path or the end of it.",
        ("collection:thesis/samplers",),
    ),
    "in": Field(
        _named,
        "in:thesis.bib",
        "In this linked file, by its name or whole path, or in this collection.",
        ("in:thesis",),
    ),
    "cited-in": Field(
        _named, "cited-in:thesis", "Cited in this LaTeX project, by its folder or root file."
    ),
    "doi": Field(_named, "doi:10.1145/*", "With this DOI; * stands for any letters."),
    "arxiv": Field(_named, "arxiv:2306.*", "With this number of arXiv, whatever its version."),
    "year": Field(
        _ordered(_year, "four digits, as in year:2023, year:2023..2025 or year:>=2023"),
        "year:2023..2025",
        "Of these years.",
        ("year:2023", "year:2023..", "year:>=2023", "year>=2023"),
        compared=True,
    ),
    "date": Field(
        _ordered(_date, "a date such as 2023, 2023-06 or 2023-06-22, or two with .. between"),
        "date:2023-06..2023-09",
        "With a date that is known to lie there.",
        ("date:2023-06-22", "date:<2023-06"),
        compared=True,
    ),
    "added": Field(
        _ordered(_added, f"a date such as 2023-06-22, or {', '.join(DAYS)}"),
        "added:last-week",
        "Added to the library then.",
        ("added:>2025-01", "added:yesterday.."),
        DAYS,
        compared=True,
    ),
    "read": Field(
        _ordered(_added, f"a date such as 2023-06-22, or {', '.join(DAYS)}"),
        "read:last-week",
        "Marked as read then.",
        ("read:>=2025-01",),
        DAYS,
        compared=True,
    ),
    "rating": Field(
        _ordered(_rating, "0 to 5, as in rating:>=4; 0 is for none"),
        "rating:>=4",
        "Rated with so many stars, 0 for none.",
        ("rating:0", "rating>=4"),
        compared=True,
    ),
    "score": Field(
        _ordered(_score, "a number, as in score:>=40 or score:30..40"),
        "score:>=40",
        "With such a score.",
        ("score:30..40",),
        compared=True,
    ),
    "has": Field(_trait(HAS), "has:code", "A paper that has this.", (), HAS),
    "is": Field(_trait(IS), "is:untagged", "A paper of which this holds.", (), IS),
}
"""By the name that stands before the colon."""

SYNONYMS: Mapping[str, str] = {
    "summary": "abstract",
    "keyword": "tag",
    "editor": "author",
    "journal": "venue",
    "eprint": "arxiv",
}
"""Other names of fields."""
