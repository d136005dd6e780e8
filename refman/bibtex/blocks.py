"""What a .bib file is made of. Blocks tile the text: joined, their stretches are the text.

Offsets count characters of the text from its beginning; an end is the offset behind the last.
"""

from typing import NamedTuple


class Note(NamedTuple):
    """Something that was read past: it stays in the text, and BibTeX stumbles over it.

    Args:
        start: where it begins.
        end: behind its last character.
        reason: one sentence for the user.
    """

    start: int
    end: int
    reason: str


class Field(NamedTuple):
    """One field of an entry.

    Args:
        name: as typed.
        start: where the name begins.
        value_start: where the source of the value begins, with its delimiter.
        value_end: behind the value, before white space and comma; equal to `value_start` when
            there is none.
    """

    name: str
    start: int
    value_start: int
    value_end: int


class Entry(NamedTuple):
    """An entry.

    Args:
        start: its `@`.
        end: behind its closing delimiter.
        kind: as typed, `Article`.
        key: as typed; "" when there is none.
        kind_start: where the kind begins.
        key_start: where the key stands, or would.
        delimiter: `{` or `(`.
        fields: in order; a name may come twice, in any case: the first one counts.
        notes: what was read past.
    """

    start: int
    end: int
    kind: str
    key: str
    kind_start: int
    key_start: int
    delimiter: str
    fields: list[Field]
    notes: tuple[Note, ...] = ()

    @property
    def key_end(self) -> int:
        """Behind the key."""
        return self.key_start + len(self.key)

    def field(self, name: str) -> Field | None:
        """The first field of that name, in any case: the one that counts."""
        sought = name.lower()
        return next((field for field in self.fields if field.name.lower() == sought), None)


class String(NamedTuple):
    """`@string{name = value}`, a macro; names differ by more than case."""

    start: int
    end: int
    field: Field
    notes: tuple[Note, ...] = ()


class Preamble(NamedTuple):
    """`@preamble{value}`; the value is the source between the delimiters."""

    start: int
    end: int
    value_start: int
    value_end: int
    notes: tuple[Note, ...] = ()


class Comment(NamedTuple):
    """`@comment{anything}`, jabref-meta among them, or `@comment` and the rest of its line."""

    start: int
    end: int


class Text(NamedTuple):
    """What stands between blocks: blank lines, `%` lines, prose."""

    start: int
    end: int


class Broken(NamedTuple):
    """What begins like a block and cannot be read as one.

    Args:
        reason: one sentence for the user.
    """

    start: int
    end: int
    reason: str


Block = Entry | String | Preamble | Comment | Text | Broken
