"""What an export will write, before it does: which entries, in which order, under which keys."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from itertools import chain, product
from typing import NamedTuple

from refman.bibtex import reader_fields
from refman.bibtex.dialects import readable
from refman.bibtex.escape import escape
from refman.bibtex.journals import Names
from refman.bibtex.keys import aliases_left, written_keys
from refman.bibtex.profile import Dialect, Profile
from refman.bibtex.reader_fields import Noted
from refman.bibtex.render import all_citable, value
from refman.bibtex.sources import RELATIONS, Source
from refman.model import granular
from refman.model.entry import Entry
from refman.model.tag_names import to_keyword
from refman.services import grouping
from refman.services.attachments import fields
from refman.services.journals import FIELDS, journals_of, macros_of, named
from refman.store import Reading, marks, notes, outgoing, papers
from refman.store.change import dump
from refman.store.chosen import Chosen, Doubtful, choose
from refman.store.outgoing import Head

_GENERATIONS = 20
"""More than any parents of parents; entries that name each other in a ring have no end of them."""

_WATCHED = {
    (renamed, named): frozenset(("ids", *RELATIONS * renamed, *FIELDS * named))
    for renamed, named in product((False, True), repeat=2)
}


class Plan(NamedTuple):
    """What an export will write.

    Args:
        profile: how.
        ids: the entries in the order of the file, those that others name after these.
        asked: how many of them were asked for.
        pulled: those that were not, which others name.
        keys: of each entry that is not written under its own key, the one it is.
        renamed: key or alias, in lower case, to the key under which what it names is written.
        clashes: keys that another entry has, each with the key that it is written under.
        taken: every key of the file in lower case; for the aliases.
        names: the user's list of journals; None where names stay as typed.
        macros: journal, as it is written, to its macro.
        groups: what is written of groups.
        notes: what is written of a reader's notes, by entry.
        files: the field `file` of entries that have attachments.
        marks: rating and read state of entries that have any; None where they are not written.
        typed: entries that are written as they were typed in a .bib file.
    """

    profile: Profile
    ids: Sequence[int]
    asked: int
    keys: Mapping[int, str] = {}
    renamed: Mapping[str, str] = {}
    clashes: Sequence[tuple[str, str]] = ()
    taken: frozenset[str] = frozenset()
    names: Names | None = None
    macros: Mapping[str, str] = {}
    groups: grouping.Outgoing = grouping.Outgoing()
    notes: Mapping[int, str] = {}
    files: Mapping[int, str] = {}
    marks: Mapping[int, tuple[int, str]] | None = None
    typed: Set[int] = frozenset()
    pulled: Sequence[int] = ()

    def written(self, entry: Entry) -> Profile:
        """How an entry is written that is `outgoing`."""
        if entry.id not in self.typed:
            return self.profile
        if self.profile.dialect == "bibtex" and not readable(entry.kind, entry.fields):
            return self.profile
        return self.profile._replace(dialect="typed")

    def strings(self) -> Iterator[str]:
        """The definitions of the macros, a line each."""
        for journal, macro in self.macros.items():
            yield f"@string{{{macro} = {value('journal', journal, self.profile)}}}\n"

    def outgoing(self, entry: Entry) -> Entry:
        """An entry with the keys that it and those that it names are written under."""
        changed = dict(self._changed(entry.fields))
        key = self.keys.get(entry.id or 0, entry.key)
        changed |= self.groups.changed(entry)
        if filed := self.files.get(entry.id or 0):
            changed |= fields.changed(entry, filed)
        if noted := self.notes.get(entry.id or 0):
            name = _note_field(entry, self.profile)
            changed[name] = "\n\n".join(filter(None, (entry.fields.get(name), noted)))
        said = {**entry.fields, **changed}
        if self.marks is not None:
            said |= reader_fields.fields(said, Noted(*self.marks.get(entry.id or 0, ())))
            said = {n: v for n, v in said.items() if v or n not in reader_fields.FIELDS}
        nested = self.groups.nested
        tags = frozenset(to_keyword(one, nested) for one in entry.tags) if nested else entry.tags
        return entry._replace(key=key, fields=said, tags=tags)

    def all_outgoing(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        """`outgoing` of each; most stay as they are."""
        watched, keys, grouped = self._watched(), self.keys, self.groups.names
        renamed = bool(self.renamed)
        for entry in entries:
            stays = entry.id not in keys and watched.isdisjoint(entry.fields)
            stays = stays and entry.id not in grouped and entry.id not in self.notes
            stays = stays and entry.id not in self.files
            stays = stays and not (self.groups.nested and entry.tags)
            stays = stays and not (self.marks and entry.id in self.marks)
            stays = stays and not (renamed and granular.keys(entry.fields))
            yield entry if stays else self.outgoing(entry)

    def _watched(self) -> frozenset[str]:
        """The fields that may be written otherwise."""
        watched = _WATCHED[bool(self.renamed), bool(self.names or self.macros)]
        watched |= {grouping.FIELD} if self.groups.known else set()
        return watched if self.marks is None else watched | {*reader_fields.FIELDS}

    def _written(self, key: str) -> str:
        return self.renamed.get(key.lower(), key)

    def _changed(self, typed: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        if self.renamed:
            for name in RELATIONS:
                if name in typed:
                    yield name, _renamed(typed[name], self.renamed)
            yield from granular.renamed(typed, self._written).items()
        if "ids" in typed:
            yield "ids", aliases_left(typed["ids"], self.taken)
        if self.names or self.macros:
            for name in FIELDS:
                if name in typed:
                    journal = named(typed[name], self.profile, self.names)
                    macro = self.macros.get(journal)
                    yield name, Source(macro) if macro else journal


def plan(reading: Reading, ids: Iterable[int], profile: Profile) -> Plan:
    """What an export of `ids` will write.

    Raises:
        FileUnreadable: the profile names a list of journals that is not there.
    """
    names = journals_of(profile)
    with choose(reading, ids) as chosen:
        family = _Family(chosen)
        there = chosen.there()
        pulled = family.pulled() if profile.parents else []
        doubtful, changed = written_as(chosen, profile.dialect)
        in_order = chosen.sorted_by(profile.sort)
        profile = _with_notes(profile)
        if in_order is None:
            in_order = there + array("q", pulled) if pulled else there
        ordered = _behind(in_order, family)
        return Plan(
            grouping.without_field(profile),
            ordered,
            len(chosen.asked),
            changed,
            family.renamed(changed),
            [(key, changed[one]) for one, key in zip(*doubtful, strict=True) if one in changed],
            _taken(chosen, doubtful, changed),
            names,
            macros_of(outgoing.journals(reading, ordered), profile, names),
            grouping.outgoing(
                reading, ordered, profile, lambda some: {**chosen.keys(some), **_of(changed, some)}
            ),
            _notes(reading, ordered) if profile.notes else {},
            fields.exported(reading, ordered, profile),
            marks.noted(reading, ordered) if _marked(profile) else None,
            outgoing.typed(reading, ordered) if profile.imported == "typed" else frozenset(),
            pulled=pulled,
        )


def _of(changed: Mapping[int, str], some: Iterable[int]) -> dict[int, str]:
    return {one: changed[one] for one in some if one in changed}


def _marked(profile: Profile) -> bool:
    """Whether JabRef's fields are asked for by name: “typed” keeps them as they are typed."""
    return not profile.asked.isdisjoint(reader_fields.FIELDS)


_NOTE_FIELDS = ("annote", "annotation")
"""What styles for annotated bibliographies print, of BibTeX and of biblatex."""


def _note_field(entry: Entry, profile: Profile) -> str:
    """The one that the entry has, which the rendering renames, or the one of the dialect."""
    own = (name for name in _NOTE_FIELDS if name in entry.fields)
    return next(own, _NOTE_FIELDS[profile.dialect == "biblatex"])


def _with_notes(profile: Profile) -> Profile:
    """A profile that asks for notes writes their fields, private as those are."""
    if not profile.notes:
        return profile
    return profile._replace(
        keep=(*profile.keep, *_NOTE_FIELDS),
        only=(*profile.only, *_NOTE_FIELDS) if profile.only else (),
        drop=tuple(one for one in profile.drop if one not in _NOTE_FIELDS),
    )


def _notes(reading: Reading, ids: Iterable[int]) -> dict[int, str]:
    """Markdown as BibTeX text; a field knows no paragraphs."""
    found = notes.texts(reading, ids)
    return {entry: escape(" — ".join(texts)) for entry, texts in found.items()}


def written_as(chosen: Chosen, dialect: Dialect) -> tuple[Doubtful, dict[int, str]]:
    """Whose keys need a thought, and the keys of those that are written under another one; all
    others keep theirs."""
    doubtful = chosen.doubtful_keys(lambda keys: all_citable(keys, dialect))
    keys = written_keys(doubtful.keys, dialect, _Keys(chosen))
    new = {one: new for one, key, new in zip(*doubtful, keys, strict=True) if new != key}
    return doubtful, new


class _Keys:
    """The keys of those that are chosen, in lower case."""

    def __init__(self, chosen: Chosen) -> None:
        self._chosen = chosen

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and self._chosen.has_key(key)


def _taken(chosen: Chosen, doubtful: Doubtful, changed: Mapping[int, str]) -> frozenset[str]:
    """Of the aliases in the file those that are keys in it, in lower case; and some keys more."""
    if not chosen.has_aliases():
        return frozenset()
    kept = (alias for alias, one in chosen.aliases_in_use() if one not in changed)
    written = (changed.get(one, key) for one, key in zip(*doubtful, strict=True))
    return frozenset(map(str.lower, chain(kept, written, chosen.aliases_folded())))


class _Family:
    """Who is named by whom, among those that are chosen and beyond them."""

    def __init__(self, chosen: Chosen) -> None:
        self._chosen = chosen
        self._named: dict[str, int] = {}
        self._parents: dict[int, tuple[str, ...]] = {}
        for head in chosen.relating():
            self._resolve(head)

    def pulled(self) -> list[int]:
        """Those that are named and not chosen, and those that these name; they are, from now on."""
        found: list[int] = []
        while missing := self._chosen.lacking(self._named.values()):
            self._chosen.add(missing)
            found += missing
            more = "(select value as id from json_each(?))"
            for head in outgoing.relating(self._chosen.reading, more, [dump(missing)]):
                self._resolve(head)
        return found

    def parents(self) -> dict[int, list[int]]:
        """Of those that have any."""
        return {
            child: [self._named[key.lower()] for key in keys if key.lower() in self._named]
            for child, keys in self._parents.items()
        }

    def renamed(self, changed: Mapping[int, str]) -> dict[str, str]:
        """Key or alias that is named, in lower case, to what its entry is written under."""
        out = set(self._chosen.lacking(self._named.values()))
        written = {**self._chosen.keys(list(self._named.values())), **changed}
        return {key: written[one] for key, one in self._named.items() if one not in out}

    def _resolve(self, head: Head) -> None:
        if head.parents:
            self._parents[head.id] = head.parents
        for key in chain(head.parents, head.others):
            folded = key.lower()
            if folded not in self._named and (found := self._find(key)) is not None:
                self._named[folded] = found

    def _find(self, key: str) -> int | None:
        if (there := self._chosen.with_key(key)) is not None:
            return there
        reading = self._chosen.reading
        found = papers.with_key(reading, key)
        return found[0] if found and not papers.in_trash(reading, found[0]) else None


def _behind(ids: "array[int]", family: _Family) -> "array[int]":
    """Ids in their order, but each behind those that name it as their parent."""
    depth = _depths(family.parents())
    if not depth:
        return ids
    named = sorted((one for one in ids if one in depth), key=depth.__getitem__)
    return array("q", chain((one for one in ids if one not in depth), named))


_SORTS = {
    "library": lambda head: head.id,
    "key": lambda head: (head.key.casefold(), head.id),
    "author": lambda head: (head.author, head.year, head.title, head.id),
    "added": lambda head: (-head.added, -head.id),
}


def ordered_heads(
    heads: Sequence[Head], profile: Profile, resolved: Callable[[str], int | None]
) -> list[Head]:
    """Heads in the order of a profile, each behind those that name it as their parent: what `plan`
    does in a library, for a file."""
    key = _SORTS.get(profile.sort)
    ordered = sorted(heads, key=key) if key else list(heads)
    parents = {
        head.id: [found for name in head.parents if (found := resolved(name)) is not None]
        for head in heads
        if head.parents
    }
    if not parents:
        return ordered
    depth = _depths(parents)
    return sorted(ordered, key=lambda head: depth.get(head.id, 0))


def _depths(parents: Mapping[int, Sequence[int]]) -> dict[int, int]:
    """How many generations of children each entry has; those in a ring are as deep as it gets."""
    depth: dict[int, int] = {}
    for _ in range(_GENERATIONS):
        pairs = [
            (parent, 1 + depth.get(child, 0)) for child in parents for parent in parents[child]
        ]
        deeper = [(parent, below) for parent, below in pairs if depth.get(parent, 0) < below]
        if not deeper:
            break
        depth.update(sorted(deeper, key=lambda pair: pair[1]))
    return depth


def _renamed(keys: str, renamed: Mapping[str, str]) -> str:
    parts = [part.strip() for part in keys.split(",")]
    return ", ".join(renamed.get(part.lower(), part) for part in parts)
