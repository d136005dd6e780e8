"""The filters of Better BibTeX formulas: what they make of a text.

Source: its manual, “Filters”, and `formatter.ts`. A parameter named as there, with its default.
"""

import re
from collections.abc import Callable
from typing import Literal

from refman.services.keys import letters, regexes
from refman.services.keys.betterbibtex import kinds, moments
from refman.services.keys.betterbibtex.calls import PASSED, Known, Next, defining
from refman.services.keys.betterbibtex.skipwords import IDEOGRAPH, significant, without_punctuation
from refman.services.keys.paper import Paper
from refman.services.keys.regexes import Regex

KNOWN: Known = {}
_SEGMENTED = "It needs dictionaries of Chinese or Japanese words, which refman does not bring."
UNKNOWN = {
    "jieba": _SEGMENTED,
    "kuromoji": _SEGMENTED,
    "pinyin": _SEGMENTED,
    "acronym": "It needs a list of acronyms, which refman does not have; “.abbr” shortens.",
    "localtime": "The dates of a .bib file have no time of the day.",
}
"""What Better BibTeX has and refman has not, and why or what instead."""

Relation = Literal["<", "<=", "=", "!=", ">=", ">"]
Mode = Literal["", "minimal", "de", "german"]

_filter = defining(KNOWN)


@_filter("lower")
def lower(drawn: str) -> str:
    return drawn.lower()


@_filter("upper")
def upper(drawn: str) -> str:
    return drawn.upper()


@_filter("capitalize")
def capitalize(drawn: str) -> str:
    return re.sub(r"(?:^|\s)[a-z]", lambda match: match[0].upper(), drawn)


@_filter("abbr")
def abbr(drawn: str, chars: int = 1) -> str:
    return "".join(word[: max(chars, 0)] for word in drawn.split())


@_filter("condense")
def condense(drawn: str, sep: str = "") -> str:
    return re.sub(r"\s+", lambda _: sep, drawn)


@_filter("skipwords")
def skipwords(drawn: str, nopunct: bool = False) -> str:
    return " ".join(significant(drawn, punctuated=not nopunct))


@_filter("select")
def select(drawn: str, start: int = 1, n: int = 0) -> str:
    words = drawn.split()
    first = start - 1 if start > 0 else max(len(words) + start, 0) if start else 0
    return " ".join(words[first:][: n if n > 0 else None])


@_filter("substring")
def substring(drawn: str, start: int = 1, n: int = 0) -> str:
    first = start - 1 if start > 0 else 0
    return drawn[first:][: n if n > 0 else None]


@_filter("replace")
def replace(drawn: str, find: str | Regex, replace: str) -> str:
    if isinstance(find, Regex):
        return find.replace(drawn, replace)
    return re.sub(re.escape(find), lambda _: replace, drawn, flags=re.IGNORECASE) if find else drawn


@_filter("prefix")
def prefix(drawn: str, prefix: str) -> str:
    return prefix + drawn if drawn else drawn


@_filter("postfix")
def postfix(drawn: str, postfix: str) -> str:
    return drawn + postfix if drawn else drawn


@_filter("default")
def default(drawn: str, text: str) -> str:
    return drawn or text


@_filter("discard")
def discard() -> str:
    return ""


@_filter("ascii")
def only_ascii(drawn: str) -> str:
    return " ".join(re.sub("[^ -~]", "", drawn).split())


@_filter("alphanum")
def alphanum(drawn: str) -> str:
    return "".join(filter(str.isalnum, drawn))


@_filter("nopunct")
def nopunct(drawn: str, dash: str = "-") -> str:
    return without_punctuation(drawn, dash)


@_filter("nopunctordash")
def nopunctordash(drawn: str) -> str:
    return without_punctuation(drawn, "")


@_filter("ideographs")
def ideographs(drawn: str) -> str:
    return IDEOGRAPH.sub(lambda match: f" {match[0]} ", drawn).strip()


@_filter("numeric")
def numeric(drawn: str) -> str:
    return drawn if re.match(r"\s*[-+]?\d", drawn) else ""


@_filter("formatDate")
def format_date(drawn: str, format: moments.Form = "%Y-%m-%d") -> str:
    return moments.formatted(moments.of_text(drawn), format)


@_filter("transliterate", "fold")
def transliterate(paper: Paper, drawn: str, mode: Mode = "") -> str:
    german = mode in ("de", "german") if mode else kinds.is_german(paper)
    return letters.ascii_of(letters.german(drawn) if german else drawn)


@_filter("clean")
def cleaned(paper: Paper, drawn: str) -> str:
    return re.sub(r"[^\w:.+/ -]", "", transliterate(paper, drawn)).strip()


@_filter("len")
def length_of(drawn: str, relation: Relation = ">", length: int = 0) -> str:
    size = len(re.sub(r"\s", "", drawn))
    if not _RELATIONS[relation](size, length):
        raise Next
    return drawn or PASSED


@_filter("match")
def matching(paper: Paper, drawn: str, match: str | Regex, clean: bool = False) -> str:
    seen = cleaned(paper, drawn) if clean else drawn
    wanted = match if isinstance(match, Regex) else regexes.of_text(match)
    found = wanted.search(seen)
    if found is None:
        raise Next
    return "".join(group or "" for group in found.groups()) or drawn or PASSED


_RELATIONS: dict[str, Callable[[int, int], bool]] = {
    "<": int.__lt__,
    "<=": int.__le__,
    "=": int.__eq__,
    "!=": int.__ne__,
    ">=": int.__ge__,
    ">": int.__gt__,
}
