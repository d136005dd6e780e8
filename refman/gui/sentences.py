"""Which sentence of the lower layers a text is an instance of; see `language`.

The sentences, with their gaps, lie in resources/translations/sentences.json, which `make.py` there
writes out of the source.
"""

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from refman.gui import counting, field_words, language
from refman.resources import sentences_path

_GAP = re.compile(r"(\{\w*(?::[^{}]*)?\})")
_LEAST = 4
"""Letters that a sentence with several gaps must have between them."""
_OF_FIELDS = re.compile(r"(Set \{names\}|(Append to|Replace in|Have|Rename) \{field\}) .*of \{.*")
"""Labels of changes whose gaps hold names of fields."""
_FIGURES = r"-?[\d,.]*\d"
_COUNTED = re.compile(r"([\d,]+) (\w[\w -]*)")
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?”]) (?=[A-Z“])")


class _Sentence(NamedTuple):
    """A sentence with gaps, and how a text is recognised as it.

    Args:
        names: of the gaps.
        quoted: those that stand in quotes: their values are the user's own.
    """

    text: str
    start: str
    end: str
    pattern: str
    names: tuple[str, ...]
    quoted: frozenset[str]


def found(text: str) -> tuple[str, dict[str, str]] | None:
    """The sentence and what stands in its gaps, which is in the language of the window already; the
    one of most letters where several fit. None where none does."""
    plain, _ = _known()
    if text in plain:
        return plain[text], {}
    known = _matched(text)
    if known is None:
        return None
    one, match = known
    return one.text, {name: _value(one, name, match[name]) for name in one.names}


def head_and_tail(text: str) -> tuple[str, str] | None:
    """The two parts of a text that each are known by themselves: a gap at the end of one would take
    in the next (“Exported 7 papers to refs.bib. “a” is written as …”); None where none does."""
    known = _matched(text)
    if known is None or not any(map(_BETWEEN_SENTENCES.search, known[1].groups())):
        return None
    ends = _BETWEEN_SENTENCES.finditer(text)
    halves = [(text[: at.start()], text[at.end() :]) for at in ends]
    told = [both for both in halves if all(language.heard(one) != one for one in both)]
    whole = [both for both in told if _is_told(both[0])]
    return next(iter([*whole, *told]), None)


def lead(text: str) -> str:
    """What stands in the gap that a sentence begins with, if it is not the user's own."""
    known = _matched(text)
    if (
        known is None
        or known[0].start
        or not known[0].names
        or known[0].names[0] in known[0].quoted
    ):
        return ""
    return known[1][known[0].names[0]]


def _is_told(text: str) -> bool:
    """Whether a text is known with every sentence that stands in its gaps."""
    known = _matched(text)
    if known is None:
        return text in _known()[0]
    one, match = known
    inner = [match[name] for name in one.names if name not in one.quoted]
    return all(language.heard(said) != said for said in inner if said.endswith("."))


def several(text: str) -> bool:
    """Whether a text may be more than one sentence."""
    return _BETWEEN_SENTENCES.search(text) is not None


def _matched(text: str) -> tuple[_Sentence, re.Match[str]] | None:
    for one in _known()[1]:
        if text.startswith(one.start) and text.endswith(one.end):
            match = _compiled(one.pattern).fullmatch(text)
            if match is not None:
                return one, match
    return None


def number(text: str) -> str | None:
    """“7 papers” of a lower layer as the window says it; None for anything else."""
    match = _COUNTED.fullmatch(text)
    noun = counting.noun(match[2]) if match else None
    return counting.counted(int(match[1].replace(",", "")), noun) if match and noun else None


def parts(text: str) -> list[str]:
    """What stands before a parenthesis, else the sentences that a text consists of, if there are
    several, else what a list of words has; nothing where it is none of these."""
    if text.endswith(")") and " (" in text:
        return [text.partition(" (")[0]]
    several = list(_whole(_BETWEEN_SENTENCES.split(text)))
    if len(several) == 1:
        several = text.split("; ")
    if len(several) == 1:
        several = text.split(", ")
    return several if len(several) > 1 else []


def _whole(pieces: list[str]) -> Iterator[str]:
    """Sentences, where one is known only with those behind it (“a.bib” cannot be written: it is
    read-only. It is as it was …) together with them."""
    while pieces:
        runs = (end for end in range(1, len(pieces) + 1) if found(" ".join(pieces[:end])))
        end = next(runs, 1)
        yield " ".join(pieces[:end])
        pieces = pieces[end:]


def _value(one: _Sentence, name: str, value: str) -> str:
    if name in ("names", "field", "name") and _OF_FIELDS.fullmatch(one.text):
        return field_words.listed(value)
    return value if name in one.quoted else language.heard(value)


_compiled = cache(re.compile)


@cache
def _known() -> tuple[dict[str, str], list[_Sentence]]:
    every = json.loads(sentences_path().read_text(encoding="utf-8"))
    gapped = [_read(text) for text in every if _GAP.search(text) and _is_telling(text)]
    gapped.sort(key=lambda one: -len(_GAP.sub("", one.text)))
    plain = {unescaped(text): text for text in every if not _GAP.search(text)}
    return plain, gapped


def _is_telling(text: str) -> bool:
    """Whether the words between the gaps are enough to know a sentence by."""
    return len(_GAP.findall(text)) == 1 or sum(map(str.isalpha, _GAP.sub("", text))) > _LEAST


def _read(text: str) -> _Sentence:
    pieces = _GAP.split(text)
    names, quoted, pattern = list[str](), set[str](), ""
    for place, piece in enumerate(pieces):
        if place % 2 == 0:
            pattern += re.escape(unescaped(piece))
            continue
        name, _, spec = piece[1:-1].partition(":")
        if name in names:
            pattern += f"(?P={name})"
            continue
        names.append(name)
        pattern += f"(?P<{name}>{_FIGURES if spec else '(?s:.*?)'})"
        if pieces[place - 1].endswith("“") and pieces[place + 1].startswith("”"):
            quoted.add(name)
    start, end = unescaped(pieces[0]), unescaped(pieces[-1])
    return _Sentence(text, start, end, pattern, tuple(names), frozenset(quoted))


def unescaped(piece: str) -> str:
    """Braces that stand for themselves, as they are read."""
    return piece.replace("{{", "{").replace("}}", "}")
