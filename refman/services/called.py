"""Which papers are meant by the words with which somebody calls them.

A word that is a citation key, an alias or a key that a project has of its own means the papers that
have it, and is looked for in no text. Who writes a key that nobody has is told so: a search for the
word would find whatever speaks of it.
"""

import re

from refman.model.entry import EntryId
from refman.model.errors import EntryMissing
from refman.store import Reading, papers, project_keys


def having(reading: Reading, key: str) -> list[EntryId]:
    """The papers with a key, as of `papers.with_key`; where the library has none, the one that a
    project has under it.

    Raises:
        EntryMissing: projects have several papers under it.
    """
    found = papers.with_key(reading, key)
    if found or not key:
        return found
    own = [EntryId(one) for one in project_keys.having_own_key(reading, key)]
    if len(own) > 1:
        names = ", ".join(one.key for one in papers.entries(reading, own))
        raise EntryMissing(
            f"“{key}” is the key of one paper in a project and of another in another: say"
            f" which by the key that it has in the library ({names})."
        )
    return own


def words(text: str) -> list[str]:
    r"""Words parted by blanks or, as in a `\cite`, by commas; each once."""
    return list(dict.fromkeys(filter(None, re.split(r"[\s,]+", text))))


def by_words(
    reading: Reading, text: str, *, trashed: bool = False, one: bool = False
) -> dict[str, list[EntryId]] | None:
    """The papers that each key of a list means, some having one in common; None where the text is
    a search.

    Args:
        trashed: whether those in the trash are meant, else those outside it.
        one: a single word can only be a key, whatever it looks like.

    Raises:
        EntryMissing: nobody has a key of the list, or its paper is in the trash or is not.
    """
    found = {word: having(reading, word) for word in words(text)}
    are_keys = found and all(ids or _LIKE_A_KEY.match(word) for word, ids in found.items())
    if not are_keys and not (one and len(found) == 1 and _WORD.fullmatch(next(iter(found)))):
        return None
    return {word: _there(reading, word, ids, trashed) for word, ids in found.items()}


_WORD = re.compile(r"[^\W_][\w.+/-]*")
_LIKE_A_KEY = re.compile(r"(?=\D*\d)[^\W\d_][\w.+/-]*$")
"""A letter to begin with, and a digit somewhere; a colon would be a field of a search."""


def _there(reading: Reading, key: str, ids: list[EntryId], trashed: bool) -> list[EntryId]:
    if not ids:
        raise EntryMissing(
            f"No paper has the key “{key}”. To look for it as a word of any text, put it in"
            f" quotes: '\"{key}\"'."
        )
    gone = papers.trashed(reading, ids)
    there = [one for one in ids if (one in gone) == trashed]
    if there:
        return nearest(reading, key, there)
    if trashed:
        raise EntryMissing(f"“{key}” is not in the trash.")
    raise EntryMissing(f"“{key}” is in the trash; “refman restore {key}” brings it back.")


def nearest(reading: Reading, key: str, ids: list[EntryId]) -> list[EntryId]:
    """Those whose own key it is, before those that have it in other letters or as an alias."""
    if len(ids) == 1:
        return ids
    keys = {one.id: one.key for one in papers.said(reading, ids)}
    exact = [one for one in ids if keys[one] == key]
    return exact or [one for one in ids if keys[one].casefold() == key.casefold()] or ids
