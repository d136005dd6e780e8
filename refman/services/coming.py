"""Entries on their way in: read from a file, with all that can be worked out beside the library.

It may be done in another process, so what is given is made of plain values.
"""

import json
import marshal
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import Any, NamedTuple

from refman.bibtex import danger, file_field, reader_fields, render
from refman.bibtex.groups import Groups
from refman.formats import Parsed, Unread, recognise
from refman.model.entry import Entry, EntryId, Sighting, Source
from refman.model.errors import FieldError, FileUnreadable
from refman.services import files, grouping, keys, relations
from refman.store import derive
from refman.store.change import dump

_AT_ONCE = 512


class Coming(NamedTuple):
    """An entry with what is needed of it before the library is asked, and to write it.

    Args:
        own: its own key, or "".
        key: its own, or the one that is made for it.
        fields: JSON, as the store keeps them.
        tags: names in order.
        sightings: values of `Sighting`.
        doubts: sentences about the commands that are in it.
        citable: whether every LaTeX program can cite it by its own key.
        relates: whether it names other entries.
        groups: the field of this name, in which JabRef keeps its groups.
        files: values of `file_field.Named` that it names.
        noted: values of `reader_fields.Noted`, of what a reader noted in it; () for nothing.
        derived: of the entry with `key`.
    """

    kind: str
    own: str
    key: str
    fields: str
    tags: tuple[str, ...]
    sightings: tuple[tuple[Any, ...], ...]
    linked: tuple[str, ...]
    doubts: tuple[str, ...]
    citable: bool
    relates: bool
    groups: str
    files: tuple[tuple[str, ...], ...]
    noted: tuple[Any, ...]
    derived: derive.Derived

    @classmethod
    def of(cls, entry: Entry, pattern: str) -> "Coming":
        """What is coming of an entry; `pattern` is that of the keys of entries without one.

        Raises:
            FieldError: one of its fields is longer than any text is.
        """
        derive.demand_short(entry.key, entry.fields)
        key = entry.key or keys.make(entry, pattern)
        fields = dump(entry.fields)
        return cls(
            entry.kind,
            entry.key,
            key,
            fields,
            tuple(sorted(entry.tags)),
            tuple(map(tuple, entry.sightings)),
            entry.linked,
            tuple(_doubts(entry)) if _may_run(entry.kind, fields) else (),
            render.citable(entry.key, "biblatex") == entry.key,
            any(name in entry.fields for name in relations.FIELDS),
            entry.fields.get(grouping.FIELD, ""),
            tuple(map(tuple, file_field.named(entry.fields))),
            tuple(noted) if any(noted := reader_fields.noted(entry.fields)) else (),
            derive.derive(key, entry.fields, entry.linked),
        )

    @property
    def entry(self) -> Entry:
        """The entry with its own key; made anew each time."""
        sightings = tuple(Sighting(*one) for one in self.sightings)
        fields = json.loads(self.fields)
        return Entry(self.kind, fields, self.own, frozenset(self.tags), sightings, self.linked)

    def with_key(self, key: str) -> "Coming":
        """The same under another key, by which it is found too."""
        if key == self.key:
            return self
        derived = derive.derive(key, json.loads(self.fields), self.linked)
        return self._replace(key=key, derived=derived)

    @property
    def named(self) -> list[file_field.Named]:
        """The files that it names."""
        return [file_field.Named(*one) for one in self.files]

    @property
    def title(self) -> str:
        """Its folded title."""
        return self.derived.title_key

    @property
    def packed(self) -> tuple[Any, ...]:
        """The same without names, which another process is given in a third of the time."""
        return (*self[:-1], tuple(self.derived))

    @classmethod
    def unpacked(cls, packed: tuple[Any, ...]) -> "Coming":
        """What was packed."""
        *parts, derived = packed
        return cls._make((*parts, derive.Derived._make(derived)))


class Filed(NamedTuple):
    """An entry that came in, and the files that it names; `fresh`: for the first time."""

    entry: EntryId
    named: Sequence[file_field.Named]
    fresh: bool = True


class Batch(NamedTuple):
    """Some of what a file holds.

    Args:
        packed: entries, each as `Coming.packed`.
        done: bytes of the file that were read so far.
        groups: what the file says of groups, in the last batch all of it.
        doubts: sentences about the file as a whole.
        preambles: as `groups`.
    """

    source: Source
    packed: list[tuple[Any, ...]]
    unread: list[Unread]
    done: int
    groups: Groups
    doubts: tuple[str, ...] = ()
    preambles: Sequence[str] = ()

    @property
    def coming(self) -> list[Coming]:
        """The entries."""
        return list(map(Coming.unpacked, self.packed))

    def __reduce__(self) -> tuple[Any, ...]:
        """Between two processes of one Python `marshal` does in half of pickle's time."""
        source, packed, *rest = self
        return _whole, (source, marshal.dumps(packed), *rest)


def _whole(source: Source, packed: bytes, *rest: Any) -> Batch:
    return Batch(source, marshal.loads(packed), *rest)


def of_file(path: Path, place: Path, pattern: str, encoding: str = "") -> Iterator[Batch]:
    """What a file holds, batch by batch; what cannot be read of it is in there as well.

    Args:
        path: as it was named.
        place: where it can be read, again and again.
        pattern: of the citation keys of entries that have none.
        encoding: of a file whose bytes leave it in doubt.
    """
    try:
        with files.text(place, encoding=encoding) as text:
            parsed = _recognised(path, text.pieces)
            if text.doubt:
                doubt = f"{called(path)}: {text.doubt}"
                yield Batch(parsed.source, [], [], 0, parsed.groups, (doubt,))
            yield from batches(parsed, pattern, lambda: text.done)
    except FileUnreadable as error:
        yield unreadable(path, str(error))


def batches(parsed: Parsed, pattern: str, done: Callable[[], int] = lambda: 0) -> Iterator[Batch]:
    """The same of what is parsed; `done` gives the bytes that were read for it."""
    rest = iter(parsed.found)
    some: list[Entry | Unread] | None = None
    while some is None or len(some) == _AT_ONCE:  # what a file ends with comes with the last ones
        some = list(islice(rest, _AT_ONCE))
        packed, unread = [], []
        for one in some:
            kept = _kept(one, pattern) if isinstance(one, Entry) else one
            unread.append(kept) if isinstance(kept, Unread) else packed.append(kept.packed)
        preambles = parsed.preambles
        yield Batch(parsed.source, packed, unread, done(), parsed.groups, preambles=preambles)


def _kept(entry: Entry, pattern: str) -> Coming | Unread:
    try:
        return Coming.of(entry, pattern)
    except FieldError as error:
        return Unread(0, str(error))


def promised(coming: Iterable[Coming]) -> dict[str, str]:
    """The keys, case folded, that entries have, each with the title of the one that has it, and
    those by which they name others, with none: one that is made for another entry is none of them.
    """
    found = list(coming)
    if all(one.own for one in found):
        return {}
    named = (key for one in found if one.relates for key in relations.named(one.entry.fields))
    promised = {key.casefold(): "" for key in named}
    return promised | {one.own.casefold(): one.title for one in found if one.own}


def unreadable(path: Path, reason: str) -> Batch:
    """What there is of a file that cannot be read."""
    return Batch(Source("", shown(path), "file"), [], [Unread(0, reason)], 0, Groups())


def called(path: Path) -> str:
    """The name of a file."""
    return shown(Path(path.name))


def path_of(source: Source) -> Path:
    """The file that entries come from."""
    return Path(source.uid.removeprefix("file:"))


def shown(path: Path) -> str:
    """A path as it was named."""
    return "standard input" if path == files.STANDARD_INPUT else files.shown(path)


def _recognised(path: Path, pieces: Iterable[str]) -> Parsed:
    rest = iter(pieces)
    head = next(rest, "")
    format_ = recognise(head)
    if format_ is None:
        raise FileUnreadable(f"“{shown(path)}” is of no format that refman reads.")
    name = called(path) if path == files.STANDARD_INPUT else files.shown(path.absolute())
    return format_.read(chain([head], rest), name)


def _may_run(kind: str, fields: str) -> bool:
    signs = ("\\", "^^", danger.LAUNCH)
    return any(sign in fields for sign in signs) or not kind.isalpha()


def _doubts(entry: Entry) -> Iterator[str]:
    for name in (entry.kind, *entry.fields):
        if danger.word(name) != name:
            yield (
                f"The name “{name}” in “{entry.key}” has signs that biblatex would run;"
                f" an export writes “{danger.word(name)}”."
            )
    for name, text in entry.fields.items():
        if found := danger.dangers(text):
            yield (
                f"The field “{name}” of “{entry.key}” holds {', '.join(found)}, which would"
                " have TeX do more than set it; an export writes it as words."
            )
