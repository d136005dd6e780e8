"""Which papers the words of a shell command mean: by their citation keys, or found by a search."""

import re
from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from refman.commands import Command
from refman.model import language, query
from refman.model.entry import EntryId
from refman.model.errors import QueryError
from refman.services import naming
from refman.store import Library, Reading, papers, search


class Selected(NamedTuple):
    """The papers, and sentences about words that may not mean what was thought."""

    ids: Sequence[EntryId] = ()
    doubts: Sequence[str] = ()


def selected(library: Library, text: str, command: Command) -> Selected:
    r"""The papers that a command is to act on.

    Words that are citation keys or aliases, all of them, mean those papers and no other that a
    search for them finds, parted by blanks or, as in a `\cite`, by commas; anything else is a
    search.

    Raises:
        QueryError: it is neither.
    """
    words = list(dict.fromkeys(filter(None, re.split(r"[\s,]+", text))))
    having = papers.with_keys(library.reading, words)
    if words and len(having) == len(words):
        return _with_keys(library.reading, [having[word] for word in words], words, command)
    ids = _found(library.reading, text, command) if text.strip() else ()
    return Selected(ids, () if ids else list(_unknown(words, having)))


def _with_keys(
    reading: Reading, having: Sequence[Sequence[EntryId]], keys: Sequence[str], command: Command
) -> Selected:
    """The paper of each key that is where the command looks for it: in the library or its trash."""
    gone = papers.trashed(reading, [one for some in having for one in some])
    there = [[one for one in some if (one in gone) == command.trashed] for some in having]
    doubts = [naming.doubt(reading, *one) for one in zip(keys, there, strict=True) if one[1][1:]]
    elsewhere = "is not in the trash" if command.trashed else "is in the trash"
    doubts += [f"“{key}” {elsewhere}." for key, some in zip(keys, there, strict=True) if not some]
    return Selected(list(dict.fromkeys(some[0] for some in there if some)), doubts)


def _unknown(words: Sequence[str], having: Container[str]) -> Iterator[str]:
    """What is said where a word in a row of keys is mistyped."""
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
