"""Which papers the words of a shell command mean: by their citation keys, or found by a search."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from refman.commands import Command
from refman.model import language, query
from refman.model.entry import EntryId
from refman.model.errors import QueryError
from refman.services import called, naming
from refman.store import Library, Reading, papers, search


class Selected(NamedTuple):
    """The papers, and sentences about words that may not mean what was thought."""

    ids: Sequence[EntryId] = ()
    doubts: Sequence[str] = ()


def selected(library: Library, text: str, command: Command) -> Selected:
    """The papers that a command is to act on: those of a list of keys, or what a search finds.

    Raises:
        EntryMissing: nobody has a key of the list, or its paper is in the trash or is not.
        QueryError: it is neither.
    """
    reading = library.reading
    named = called.by_words(reading, text, trashed=command.trashed, one=command.one)
    if named is None:
        ids = _found(reading, text, command) if text.strip() else ()
        return Selected(ids, () if ids else list(_unknown(reading, text)))
    doubts = [naming.doubt(reading, key, ids) for key, ids in named.items() if ids[1:]]
    return Selected(list(dict.fromkeys(ids[0] for ids in named.values())), doubts)


def _unknown(reading: Reading, text: str) -> Iterator[str]:
    """What is said where a word in a row of keys is mistyped."""
    words = called.words(text)
    having = papers.with_keys(reading, words)
    keys = [word for word in words if word in having]
    others = [word for word in words if word not in having]
    if keys and others:
        these = ", ".join(f"“{word}”" for word in others)
        yield f"{these} {'is' if len(others) == 1 else 'are'} no citation key."


def _found(reading: Reading, text: str, command: Command) -> Sequence[EntryId]:
    node = language.parse(text)
    if text.strip() != "*" and search.says_nothing(node):  # as `"$name"` of a script may be
        raise QueryError(
            "This would find all papers, for it has no letter or digit to look for; if all are"
            " meant, say “*”.",
            0,
        )
    if command.trashed:
        node = query.And((node, query.Trait("is", "trashed")))
    ids = search.ids(reading, node, "added", descending=False)
    return [EntryId(id_) for id_ in ids]
