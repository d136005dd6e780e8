"""The search index: the words of entries, put in, taken out and exchanged by the hundred."""

from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any

from refman.store import derive, keeping
from refman.store.change import Change, dump
from refman.store.phrases import LONGEST, PART

Words = dict[int, tuple[Sequence[str], Sequence[str]]]
"""Of entries, `Derived.search` before and now."""

INDEXES = ("search", "beginnings")
"""Of words, of what papers have."""
_INDEX = "rowid, title, people, text, venue, key"
_WORDS = "words"
"""Under which a change remembers those, as they stand in texts, that the library knows."""
_WORDS_KEPT = 200_000
_BULK_SETTINGS = {"hashsize": 32 << 20, "automerge": 4}
"""How the index takes in many papers: it holds 32 MB of new words before it writes them as one
segment; with its default of 1 MB it writes every word some five times, and needs twice the time
(SQLite 3.40). Segments are merged by four: by sixteen, a million papers end up in 20 of them, and
to ask whether a paper has a word takes 85 µs; of 2 segments it takes 24.
"""


def put_words(change: Change, words: Sequence[Sequence[Any]]) -> None:
    """Put entries into the search index, given by the id and `Derived.search`."""
    words = _in_order(words)
    _make_room(change, words)
    change.insert(f"search ({_INDEX})", words)
    change.insert("beginnings (rowid, letters)", list(map(_letters, words)))
    _learn(change, words)


def _learn(change: Change, words: Sequence[Sequence[Any]]) -> None:
    """Note the words of titles, names and keys that no paper had before. What is noted stays: a
    word that no paper has any more finds none."""
    known: set[str] = change.memory.setdefault(_WORDS, set())
    if len(known) > _WORDS_KEPT:
        known.clear()
    texts = [f"{title} {people} {key}" for _, title, people, _, _, key in words]
    met = set(" ".join(texts).split()) - known
    known |= met
    folded = set(derive.fold(" ".join(met)).split())
    long = [one for one in sorted(folded) if PART < len(one) <= LONGEST and not one.isdecimal()]
    new = change.rows(_UNKNOWN, (dump(long),)) if long else []
    if new:
        last = change.value("select max(id) from words") or 0
        change.insert("words (word)", new)
        made = change.rows("select id, word from words where id > ?", (last,))
        change.insert("word_parts (rowid, word)", made)


_UNKNOWN = "select value from json_each(?) where value not in (select word from words)"


def take_words(
    change: Change,
    found: Iterable[tuple[int, str, Mapping[str, str], Sequence[str], Sequence[str]]],
) -> None:
    """Take entries out of the index, given by the id, key, fields, linked people and texts of notes
    that they have."""
    words = _in_order([(one[0], *derive.derive(*one[1:]).search) for one in found])
    _make_room(change, words)
    _forget_words(change, words)
    _forget_letters(change, list(map(_letters, words)))


def exchange_words(change: Change, words: Words) -> None:
    """Have the index say of entries what they say now, where that is anything else."""
    other = [(id_, *both) for id_, both in words.items() if both[0] != both[1]]
    before = _in_order([(id_, *was) for id_, was, _ in other])
    after = _in_order([(id_, *now) for id_, _, now in other])
    _make_room(change, before)
    _forget_words(change, before)
    change.insert(f"search ({_INDEX})", after)
    letters = zip(map(_letters, before), map(_letters, after), strict=True)
    begun = [(was, now) for was, now in letters if was != now]
    _forget_letters(change, [was for was, _ in begun])
    change.insert("beginnings (rowid, letters)", [now for _, now in begun])
    _learn(change, after)


def _forget_words(change: Change, words: Sequence[Sequence[Any]]) -> None:
    change.insert(f"search (search, {_INDEX})", words, "('delete', ?, ?, ?, ?, ?, ?)")


def _forget_letters(change: Change, letters: Sequence[Sequence[Any]]) -> None:
    change.insert("beginnings (beginnings, rowid, letters)", letters, "('delete', ?, ?)")


def _letters(words: Sequence[Any]) -> tuple[int, str]:
    id_, *texts = words
    return id_, derive.beginnings(*texts)


def _in_order(words: Sequence[Sequence[Any]]) -> Sequence[Sequence[Any]]:
    """By their ids: at each that is lower than the one before it, FTS5 writes out what it holds."""
    return sorted(words, key=itemgetter(0))


def _make_room(change: Change, words: Sequence[object]) -> None:
    if len(words) < keeping.BULK:
        return
    keeping.much(change)
    if not change.holds_words:
        change.holds_words = True
        for index in INDEXES:
            setting = f"insert into {index} ({index}, rank) values (?, ?)"
            change.execute_many(setting, [*_BULK_SETTINGS.items()])
