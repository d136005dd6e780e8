"""The nearest spelling, where a search finds nothing."""

from collections.abc import Iterator
from functools import partial

from refman.model.query import Compare, Named, Text, leaves
from refman.store.conditions import Conditions
from refman.store.derive import fold
from refman.store.named import is_called, names_behind
from refman.store.phrases import TOKEN
from refman.store.reading import Reading
from refman.store.search import Asked, count

_ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789"
_LENGTHS = range(3, 33)
"""Letters of a word that is worth putting right."""
_DIGITS = 4
"""Of a year."""
_STEM = 3
_SCANNED = 5000
_LIKE = 0.7
_NAMED = ("tag", "collection", "in", "cited-in", "source")
_CORRECTED = 30
"""Words of a query that is worth putting right; each costs some 10 ms."""


def correct(reading: Reading, text: str) -> str | None:
    """The query with its misspelt words, and names of tags, collections, linked files, projects
    and sources, replaced by the nearest that the library has.

    A bare year is asked for as a year: it stands in a field of its own, and seldom in a text.

    Returns:
        None when there is nothing to put right, the corrected query finds nothing either, or the
        query is too long to be worth it.

    Raises:
        QueryError: `text` is no query.
    """
    if len(TOKEN.findall(text)) > _CORRECTED:
        return None
    from refman.model.language import parse, replaced  # no start needs it

    conditions = Conditions(reading)
    texts = [leaf for leaf in leaves(parse(text), negated=False) if isinstance(leaf, Text)]
    corrected = text
    for leaf in reversed(texts):  # from the end, so that the places before it stay true
        if not (conditions.tags_of(leaf) or conditions.people_of(leaf)):
            corrected = _respelt(reading, corrected, leaf)
    for field in _NAMED:
        corrected = replaced(corrected, (field,), partial(_renamed, reading, field))
    if corrected == text:
        return None
    found, _ = Asked(reading, parse(corrected), "added", True).first(1)
    return corrected if found else None


def _renamed(reading: Reading, field: str, typed: str) -> str | None:
    """The nearest name; None where there is one of that name, or none is near."""
    import difflib

    known = {fold(name): name for name in names_behind(reading, field) if name}
    if "*" in typed or any(is_called(Named(field, typed), name) for name in known.values()):
        return None
    near = difflib.get_close_matches(fold(typed), known, 1, _LIKE)
    return known[near[0]] if near else None


def _respelt(reading: Reading, text: str, leaf: Text) -> str:
    if _is_year(reading, leaf):
        return f"{text[: leaf.at]}year:{text[leaf.at :]}"
    end = leaf.at + len(leaf.words) + leaf.words.count('"')  # quotes are doubled in a query
    words = TOKEN.sub(lambda word: suggest(reading, word[0]) or word[0], text[leaf.at : end])
    return text[: leaf.at] + words + text[end:]


def _is_year(reading: Reading, leaf: Text) -> bool:
    """Whether a bare word is the year of a paper."""
    word = leaf.words
    if leaf.field or leaf.exact or len(word) != _DIGITS or not word.isdecimal():
        return False
    return count(reading, Compare("year", "=", int(word))) > 0


def suggest(reading: Reading, word: str) -> str | None:
    """The nearest word of the index; None when `word` begins one, is a number, or none is near.

    First the words one slip away (a letter too many, too few, wrong, or two exchanged), the most
    frequent first; then the likest of those that begin with the same three letters. The work is
    bounded whatever the size of the library.
    """
    import difflib  # no start needs these two

    from refman.store import vocabulary

    word = fold(word)
    if word.isdecimal() or len(word) not in _LENGTHS or " " in word:
        return None
    if vocabulary.beginning(reading, word, 1):
        return None
    one_slip = vocabulary.most_frequent(reading, sorted(_slips(word)))
    if one_slip is not None:
        return one_slip
    similar = vocabulary.passed(reading, word[:_STEM], _SCANNED)
    return next(iter(difflib.get_close_matches(word, similar, 1, 0.75)), None)


def _slips(word: str) -> Iterator[str]:
    splits = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    yield from (left + right[1:] for left, right in splits if right)
    yield from (left + right[1] + right[0] + right[2:] for left, right in splits if len(right) > 1)
    for left, right in splits:
        yield from (left + letter + right[1:] for letter in _ALPHABET)
        yield from (left + letter + right for letter in _ALPHABET)
