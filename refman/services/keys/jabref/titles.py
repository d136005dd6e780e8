"""JabRef's markers for titles: which words, and how they are put together.

Source: its manual, “Title-related field markers”, and `BracketedPattern`. A hyphen parts words;
the function words are those of the manual.
"""

import re
from itertools import islice

SMALL = frozenset(
    "a an the above about across against along among around at before behind below beneath "
    "beside between beyond by down during except for from in inside into like near of off on "
    "onto since to toward through under until up upon with within without and but nor or so "
    "yet".split()
)
"""Words that `shorttitle` and `veryshorttitle` leave out and title case leaves small."""

_SENTENCE = re.compile(r"(?<=[.!;?])\s+")


def words(title: str) -> list[str]:
    return title.replace("-", " ").split()


def short(title: str, most: int) -> str:
    """The first `most` words that are no function words, a blank between them."""
    said = (word for word in words(title) if word.lower() not in SMALL)
    return " ".join(islice(said, most))


def initials(title: str) -> str:
    """The initials of the first three words, function words among them."""
    return _alphanumeric(abbreviated(" ".join(words(title)[:3])))


def camel(title: str, most: int | None = None) -> str:
    """The first `most` words, or all, each with a capital, nothing between them."""
    raised = [_raised(word) for word in words(title)][:most]
    return _alphanumeric("".join(raised))


def title_words(title: str) -> str:
    """The significant words and the first with a capital, the others without."""
    parts = words(title)
    return " ".join(
        _raised(word) if not index or word.lower() not in SMALL else word[:1].lower() + word[1:]
        for index, word in enumerate(parts)
    )


def abbreviated(text: str) -> str:
    """The first character of every word."""
    return "".join(word[0] for word in re.split(r'[() \r\n"]', text) if word)


def capitalized(text: str) -> str:
    """Every word with a capital, the rest of it small."""
    return " ".join(word.capitalize() for word in text.split())


def title_case(text: str) -> str:
    """Capitals for all but function words; the first and the last word always."""
    return " ".join(map(_title_case, _SENTENCE.split(text)))


def sentence_case(text: str) -> str:
    """A capital for the first word of each sentence, everything else small."""
    return " ".join(" ".join(part.capitalize().split()) for part in _SENTENCE.split(text))


def _title_case(sentence: str) -> str:
    parts = sentence.lower().split()
    ends = (0, len(parts) - 1)
    return " ".join(
        _raised(part) if index in ends or part.replace(":", "") not in SMALL else part
        for index, part in enumerate(parts)
    )


def _raised(word: str) -> str:
    return word[:1].upper() + word[1:]


def _alphanumeric(text: str) -> str:
    return "".join(filter(str.isalnum, text))
