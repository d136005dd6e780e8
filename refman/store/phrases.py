"""Words as the full-text index is asked for them.

A word of a query begins a word of a paper. Where it has four letters or more it may also stand
within a word of a title, a name or a key; `words` has all of those once, with an index of their
groups of three letters (`word_parts`). That grows with the vocabulary, of which a million papers
have some hundred thousand words, while the same groups of every title would double the index.

A word with a hyphen is asked for in one word too: the index has both (`derive.spellings`).

A word of which three letters or fewer are there is looked up among the beginnings (`begun`), which
have no places. So where it ends a phrase (`scale-u`), the words that it may become are asked for
one by one: all where they are few, else those that came first.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from refman.model.query import Text
from refman.store.derive import BEGUN, PREFIX, fold
from refman.store.reading import Reading

PART = 4
"""So many letters, at least, are looked for within words."""
LONGEST = 40
"""Letters of a word that is looked into; what is longer is no word."""
_WITHIN = 24
"""Words within which a part is looked for, at most. Those that came first: common words come early,
and each word more costs as much as a search."""
_FITTING = 200
"""Words that a word with `*` stands for, at most."""
TOKEN = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")
"""What the index takes for one word; a combining accent belongs to the letter before it."""
_HYPHEN = re.compile(r"(?<=[^\W_])[-\u2010-\u2013](?=[^\W_])")
_PATTERN = re.compile(r"(?:[^\W_]|\*)*\*[^\W_](?:[^\W_]|\*)*")
NAMES = "title or author"
"""A field of no query that is typed: both at once, by one look into the index (`store.ranking`)."""
_COLUMNS = {
    "title": "title", "author": "people", "abstract": "text", "venue": "venue",
    NAMES: "{title people}",
}  # fmt: skip
_LOOKED_INTO = "{title people key}"
_BEGUN = {**BEGUN, NAMES: BEGUN["title"] + BEGUN["author"]}
_OPEN = ("", "title", "author", NAMES)
"""Fields, "" for none, that are looked into for parts of words."""
BY_PEOPLE = ("author", NAMES)
"""Those of who wrote a paper."""


def has_word(text: Text) -> bool:
    """Whether there is any letter or digit to look for."""
    return TOKEN.search(text.words) is not None


def stands_in(text: Text, name: str) -> bool:
    """Whether words stand in a name, the last of them perhaps as its beginning."""
    words = fold(text.words)
    end = " " if text.exact else ""
    return bool(words) and f" {words}{end}" in f" {fold(name)} "


def begun(text: Text) -> str:
    """The expression that asks the index of beginnings for one text; "" where it is more than a
    word that was just begun, or of a field whose beginnings are not there."""
    letters = fold(text.words)
    if text.exact or text.field not in _BEGUN or "*" in text.words or not letters.isalnum():
        return ""
    if len(letters) > PREFIX or len(TOKEN.findall(text.words)) > 1:
        return ""
    return _beginning(text, letters)


def outlined(text: Text) -> str:
    """The expression that asks the index of beginnings for what has, in the field of a text, a word
    that begins as its does: all that `match` finds but for what it finds `inside` words, and of
    others few. "" where that cannot be said: of letters that are not ASCII's FTS5 knows alone how
    it folds them."""
    if not text.field or text.field not in _BEGUN or "*" in text.words or not text.words.isascii():
        return ""
    return _beginning(text, fold(text.words)[:PREFIX])


def _beginning(text: Text, letters: str) -> str:
    end = " *" * (not text.exact and len(letters) < PREFIX)
    return _any(f'"{of}{letters}"{end}' for of in _BEGUN[text.field])


def inside(reading: Reading, text: Text) -> str:
    """The expression that asks `search` for what `match` finds within words; "" for none."""
    inner = within(reading, text)
    columns = _COLUMNS.get(text.field, _LOOKED_INTO)
    return f"{columns} : {_any(map(_quoted, inner))}" if inner else ""


def is_there_at_once(text: Text) -> bool:
    """Whether the first papers that have it are found before the last: no lists of all words that
    begin or go so must be joined for it."""
    if is_pattern(text):
        return False
    return text.exact or bool(begun(text)) or all(map(_is_begun, _ways(text.words)))


def match(reading: Reading, text: Text, words: Sequence[str] = ()) -> str:
    """The expression that asks `search` for one text; FTS5's own tokenizer splits what stands in
    its quotes, so `scale-up` is a phrase.

    Args:
        words: all in the index that begin as the text does, where that is known.
    """
    if is_pattern(text):
        asked = _any(_quoted(word) for word in _fitting(reading, text.words))
    else:
        asked = _any(map(_quoted, words) if words else _beginnings(reading, text))
        if inner := inside(reading, text):
            return f"({_in(text, asked)} OR {inner})"
    return _in(text, asked)


def parted(reading: Reading, text: Text) -> list[str]:
    """Expressions that find together what `match` does of a word which may become many. The first
    has those words that many papers have, as they came before the others, the rest all others, of
    which all together few papers have any; some for each, since FTS5 looks at all of them for each
    paper that it finds. None where it is no such word, or they are too many."""
    tokens = TOKEN.findall(text.words)
    if text.exact or is_pattern(text) or len(tokens) != 1 or not tokens[0].isascii():
        return []
    from refman.store import vocabulary  # no start needs it

    letters = tokens[0].lower()
    if reading.value(_KNOWN, (letters, f"{letters}\U0010ffff", _PARTED + 1)) > _PARTED:
        return []
    every = vocabulary.beginning(reading, letters, _PARTED + 1)
    if len(every) > _PARTED:
        return []
    early = every
    if len(every) > _COUNTED:
        first = reading.rows(_EARLY, (letters, f"{letters}\U0010ffff", _ASKED))
        early = [word for word in (letters, *(row[0] for row in first)) if word in every]
    frequent = [word for word in early if _is_frequent(reading, word)][:_ASKED] or [letters]
    rare = _some(word for word in every if word not in frequent)
    columns, inner = _COLUMNS.get(text.field, _LOOKED_INTO), _some(within(reading, text))
    return [
        *(_in(text, _any(map(_quoted, some))) for some in chain([frequent], rare)),
        *(f"{columns} : {_any(map(_quoted, some))}" for some in inner),
    ]


def _some(words: Iterable[str]) -> Iterator[list[str]]:
    rest = iter(words)
    while some := list(islice(rest, _AT_ONCE)):
        yield some


def _is_frequent(reading: Reading, word: str) -> bool:
    found = "select 1 from search where search match ? limit 1 offset ?"
    return reading.value(found, (_quoted(word), _OFTEN)) is not None


_OFTEN = 4000
"""Papers that have a frequent word."""
_KNOWN = "select count(*) from (select 1 from words where word >= ? and word < ? limit ?)"
"""How many words of titles, names and keys begin so: a limit takes a hundredth of the time in which
all are leapt through."""
_PARTED, _COUNTED, _ASKED = 600, 64, 8
"""Words that one may become; of which each is asked whether it is frequent, else those that came
first; and that are asked for one by one: at most."""
_AT_ONCE = 8


def is_pattern(text: Text) -> bool:
    """Whether something may stand before its letters, or between them: `*former`."""
    return not text.exact and _PATTERN.fullmatch(text.words) is not None


def _in(text: Text, asked: str) -> str:
    return f"{_COLUMNS[text.field]} : {asked}" if text.field else asked


def _any(asked: Iterable[str]) -> str:
    each = list(asked)
    return each[0] if len(each) == 1 else f"({' OR '.join(each)})"


def _beginnings(reading: Reading, text: Text) -> Iterator[str]:
    for words in turns(text):
        if text.exact:
            yield _quoted(words)
        elif _is_begun(words):
            yield from _continued(reading, words)
        else:
            yield f"{_quoted(words)} *"


def _is_begun(words: str) -> bool:
    """Whether of several words three letters or fewer are there of the last: all that begin so are
    too many to join the lists of their places, as FTS5 would. Of letters that it alone knows how it
    folds them it has to."""
    *before, last = TOKEN.findall(words)
    return bool(before) and len(last) <= PREFIX and last.isascii()


def _continued(reading: Reading, words: str) -> Iterator[str]:
    """The words with what the last of them may become."""
    from refman.store import vocabulary  # no start needs it

    last = [*TOKEN.finditer(words)][-1]
    letters = last[0].lower()
    every = vocabulary.beginning(reading, letters, _CONTINUED)
    if len(every) == _CONTINUED:
        early = reading.rows(_EARLY, (letters, f"{letters}\U0010ffff", _CONTINUED))
        every = [letters, *(row[0] for row in early)]
    for word in every or [letters]:
        yield _quoted(words[: last.start()] + word)


_CONTINUED = 48
_EARLY = "select word from words where word > ? and word < ? order by id limit ?"


def _quoted(words: str) -> str:
    return '"' + words.replace('"', " ").replace("\0", " ") + '"'


def turns(text: Text) -> list[str]:
    """The words, and `Sun, Jiacheng`, as BibTeX has it, in the order in which the index has it."""
    ways = _ways(text.words)
    family, comma, given = text.words.partition(",")
    return [*ways, f"{given} {family}"] if comma and text.field in BY_PEOPLE else ways


def _ways(words: str) -> list[str]:
    """The words, and those with hyphens written in one."""
    return list(dict.fromkeys((words, _HYPHEN.sub("", words))))


def _fitting(reading: Reading, pattern: str) -> list[str]:
    """The words of titles, names and keys that a word with `*` stands for."""
    like = "%".join(fold(part) for part in pattern.split("*"))
    return _words(reading, like, _FITTING) or [pattern.replace("*", "")]


def within(reading: Reading, text: Text) -> Sequence[str]:
    """The words of titles, names and keys that have a word within them, but not at their start."""
    word = fold(text.words)
    if text.exact or text.field not in _OPEN or not PART <= len(word) < LONGEST or " " in word:
        return ()
    return _words(reading, f"_%{word}%", _WITHIN)


def _words(reading: Reading, like: str, most: int) -> list[str]:
    rows = reading.rows("select word from word_parts where word like ? limit ?", (like, most))
    return [row[0] for row in rows]
