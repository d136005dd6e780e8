"""The words of a title that formulas use: Better BibTeX's list of words to skip, and its ways.

Unlike JabRef's, a hyphen joins, single letters are skipped too, and the list knows German,
French, Italian and Spanish. Source: its preference `skipWords` and `titleWords` in `formatter.ts`.
"""

import re
import unicodedata

SKIPPED = frozenset(
    "a ab aboard about above across after against al along amid among an and anti around as at "
    "before behind below beneath beside besides between beyond but by d da das de del dell dello "
    "dei degli della delle dem den der des despite die do down du during ein eine einem einen "
    "einer eines el en et except for from gli i il in inside into is l la las le les like lo los "
    "near nor of off on onto or over past per plus round save since so some sur than the through "
    "to toward towards un una unas under underneath une unlike uno unos until up upon versus via "
    "von while with within without yet zu zum".split()
)
_DASHES = re.compile("[\u2010-\u2015\u2500\uff0d\u2212-]")
IDEOGRAPH = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")
_OUTSIDE = ".,:;!?\"'()[]{}“”‘’«»…"


def significant(text: str, *, punctuated: bool = False) -> list[str]:
    """The words that are not skipped; without punctuation and hyphens unless `punctuated`."""
    parts = re.sub("[/:]", " ", text.replace('"', "")).split()
    said = [word for word in (part.strip(_OUTSIDE) for part in parts) if not _skipped(word)]
    if not punctuated:
        said = [without_punctuation(word, "") for word in said]
    return [word for word in said if not _skipped(word) and not _single(word)]


def without_punctuation(text: str, dash: str) -> str:
    """Without brackets, quotes, commas, …; every kind of dash is `dash`."""
    text = _DASHES.sub(lambda _: dash, text)
    kinds = ("Pe", "Pf", "Pi", "Po", "Ps")
    return "".join(char for char in text if unicodedata.category(char) not in kinds)


def _skipped(word: str) -> bool:
    return not word or word.lower() in SKIPPED


def _single(word: str) -> bool:
    return len(word) == 1 and not word.isdecimal() and not IDEOGRAPH.match(word)
