"""The entries of one file on their way into the library: each added, or merged with its like.

They come by the hundred, so that what the library holds of them is asked for all at once, and
what is new is written all at once: one by one it would take ten times as long.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, partial
from typing import NamedTuple

from refman.bibtex import file_field
from refman.bibtex.groups import Groups
from refman.model.entry import Entry, EntryId, Sighting, Source
from refman.services import grouping, keys, matching, merging, naming, relations
from refman.services.coming import Coming, Filed, path_of, promised
from refman.store import Change, entries, grouped, marks, papers, sources, tags
from refman.store.entry_rows import listed, sighting_state
from refman.store.ids import IdSet

_TAGS_KEPT = 10_000


class _Known(NamedTuple):
    """What the library holds of some entries.

    Args:
        by_key: and by alias.
        by_title: by folded title.
        taken: keys that entries of the library have.
        held: the entries that were found.
        trashed: those of them that are in the trash.
    """

    by_key: dict[str, list[EntryId]]
    by_title: dict[str, list[EntryId]]
    taken: set[str]
    held: dict[EntryId, Entry]
    trashed: set[int]


class Arriving:
    """One file's entries."""

    def __init__(self, change: Change, source: Source) -> None:
        self._change = change
        self.source = source
        self.doubts: list[str] = []
        """Sentences about keys that LaTeX will stumble over."""
        self.trashed: list[EntryId] = []
        """Papers in the trash that entries of this file are."""
        self.there = IdSet()
        """Papers of the library that say all that an entry of this file says."""
        self._put = IdSet()
        """Entries of the library that entries with a key of this file became. Their author gave
        them keys of their own, so no second one becomes the same."""
        self._renamed: dict[str, str] = {}
        """Keys of the file, case folded, and the keys under which those papers are held."""
        self._related = IdSet()
        self._grouped: list[tuple[EntryId, str]] = []
        self._filed: list[Filed] = []
        self._noted: dict[EntryId, tuple[int, str]] = {}
        self._tags: dict[str, int] = {}
        self._new: list[Coming] = []
        self._new_keys: set[str] = set()
        self._promised: dict[str, str] = {}
        self._aliases: set[str] = set()
        """Those that came with this file, case folded."""
        self._loose: set[str] = set()
        """Keys and titles, of this batch, of those that a later one may still turn out to be."""

    def put(self, coming: Sequence[Coming]) -> Counter[str]:
        """Add or merge entries, some hundred; returns how many were added, merged, unchanged."""
        known = self._look_up(coming)
        self._promised = promised(coming)
        counts = Counter(self._put_one(one, known) for one in coming)
        self._add_new()
        self._new_keys.clear()
        self._loose.clear()
        return counts

    def finish(self, groups: Groups) -> None:
        """Have the entries name their parents by the keys under which the library has them, put
        them into collections as the file has them in groups, mark them as its reader did, and
        attach the files that they name.
        """
        if self._filed:
            from refman.services.attachments import fields  # few files need it

            bib = path_of(self.source)
            self.doubts += fields.arrive(self._change, bib, groups.folders, self._filed)
        marks.take_over(self._change, self._noted)
        grouped.keep_nested(self._change, self.source.uid, groups.nested)
        if groups.found or groups.smart or self._grouped:
            grouping.put_in(self._change, self.source, groups, self._grouped, self._put_with)
        if not self._renamed:
            return
        for entry in papers.entries(self._change, self._related):
            changed = relations.rewritten(entry.fields, self._renamed)
            if changed and entry.id is not None:
                entries.set_fields(self._change, entry.id, changed)

    def _put_with(self, keys: Iterable[str]) -> dict[str, list[EntryId]]:
        """Entries that came with this file, by the keys that it gives them."""
        wanted = [self._renamed.get(key.casefold(), key) for key in keys]
        found = papers.with_keys(self._change, wanted)
        return {key: [one for one in ids if one in self._put] for key, ids in found.items()}

    def _look_up(self, coming: Sequence[Coming]) -> _Known:
        change = self._change
        wanted = {one.key for one in coming}
        by_key = papers.with_keys(change, wanted)
        by_title = papers.same_titles(change, {one.title for one in coming})
        listed = (id_ for found in (by_key, by_title) for ids in found.values() for id_ in ids)
        candidates = dict.fromkeys(id_ for id_ in listed if id_ not in self._put)
        held = {one.id: one for one in papers.entries(change, candidates) if one.id is not None}
        gone = papers.trashed(change, held)
        return _Known(by_key, by_title, papers.keys_taken(change, wanted), held, gone)

    def _put_one(self, coming: Coming, known: _Known) -> str:
        """Returns which of the counts the entry belongs to."""
        if coming.key.casefold() in self._loose or coming.title in self._loose:
            self._add_new()
            known = self._look_up([coming])
        self.doubts += coming.doubts
        old = self._like(coming, known)
        if old is None or old.id is None:
            self._add(coming, known)
            return "added"
        entry = coming.entry
        if old.id in known.trashed:
            self.trashed.append(old.id)
        if entry.key:
            self._note(old.id, coming)
            if old.key.casefold() != entry.key.casefold():
                self._renamed[entry.key.casefold()] = old.key
        if coming.files:
            fresh = not {*coming.named} <= {*file_field.named(old.fields)}
            self._filed.append(Filed(old.id, coming.named, fresh))
        if coming.noted:
            self._noted[old.id] = coming.noted
        merged = merging.merge(old, entry)
        if not self._write(old, merged):
            if old.id not in self.there:
                self.there.add(range(old.id, old.id + 1))
            return "unchanged"
        if merged.fields.get("ids") != old.fields.get("ids"):
            self._add_new()
            self.doubts += naming.alias_doubts(self._change, old.id)
        known.held[old.id] = papers.entry(self._change, old.id)
        return "merged"

    def _like(self, coming: Coming, known: _Known) -> Entry | None:
        """The entry of the library that is the same paper: by its key, else by its title."""
        by_key = known.by_key.get(coming.key, ())
        by_title = known.by_title.get(coming.title, ())
        if not by_key and not by_title:
            return None
        entry = coming.entry
        return next(
            (
                known.held[id_]
                for candidates, fits in ((by_key, _named), (by_title, matching.same_paper))
                for id_ in candidates
                if id_ not in self._put and _one_paper(known.held[id_], entry, fits)
            ),
            None,
        )

    def _add(self, coming: Coming, known: _Known) -> None:
        if not coming.own:
            taken = partial(self._taken, title=coming.title)
            coming = coming.with_key(keys.unique(coming.key, taken))
            self._loose |= {coming.key.casefold(), coming.title}
        elif not coming.citable:
            self.doubts.append(
                f"The key “{coming.own}” holds signs that not every LaTeX program reads; an export"
                " leaves them out where they do harm."
            )
        elif coming.own in known.taken or coming.own.casefold() in self._new_keys:
            self.doubts.append(naming.shared(self._change, coming.own))
        aliases = coming.derived.aliases
        if aliases or known.by_key.get(coming.key) or coming.key.casefold() in self._aliases:
            self._aliases.update(alias.casefold() for alias in aliases)
            self._add_new()
            self._new.append(coming)
            (added,) = self._add_new()
            self.doubts += naming.alias_doubts(self._change, EntryId(added))
        else:
            self._new.append(coming)
        self._new_keys.add(coming.key.casefold())

    def _taken(self, key: str, title: str) -> bool:
        folded = key.casefold()
        owner = self._promised.get(folded, title)  # that of one title may be the same paper
        return owner != title or folded in self._new_keys or naming.taken(self._change)(key)

    def _add_new(self) -> range:
        ids = entries.add_all(self._change, list(map(self._whole, self._new)))
        for entry_id, one in zip(ids, self._new, strict=True):
            if one.own:
                self._note(EntryId(entry_id), one)
            if one.files:
                self._filed.append(Filed(EntryId(entry_id), one.named))
            if one.noted:
                self._noted[EntryId(entry_id)] = one.noted
        self._new.clear()
        return ids

    def _whole(self, coming: Coming) -> entries.New:
        known = self._sources if coming.sightings else {}
        seen = sorted(sighting_state(Sighting(*one), known) for one in coming.sightings)
        linked, tags = listed(coming.linked), self._tag_ids(coming.tags)
        return entries.New(
            coming.kind, coming.key, coming.fields, linked, tags, seen, coming.derived
        )

    def _note(self, entry_id: EntryId, coming: Coming) -> None:
        self._put.add(range(entry_id, entry_id + 1))
        if coming.groups:
            self._grouped.append((entry_id, coming.groups))
        if coming.relates:
            self._related.add(range(entry_id, entry_id + 1))

    def _write(self, old: Entry, new: Entry) -> bool:
        """Write what differs; returns whether more is known of the paper than that another file
        has it too."""
        if new == old or old.id is None:
            return False
        change = self._change
        fields = {n: v for n, v in new.fields.items() if old.fields.get(n) != v}
        if fields:
            entries.set_fields(change, old.id, fields)
        if new.key != old.key:
            entries.set_parts(change, old.id, key=new.key)
        if new.linked != old.linked:
            entries.set_parts(change, old.id, linked=list(new.linked))
        if new.tags != old.tags:
            entries.set_parts(change, old.id, tags=self._tag_ids(sorted(new.tags)))
        if new.sightings != old.sightings:
            entries.set_sightings(change, old.id, new.sightings, self._sources)
        return self.source.kind != "file" or new._replace(sightings=old.sightings) != old

    @cached_property
    def _sources(self) -> dict[str, int]:
        """The id of every source by its uid, this file's made if need be."""
        known = sources.by_uid(self._change)
        return known | {self.source.uid: sources.ensure(self._change, self.source)}

    def _tag_ids(self, names: Sequence[str]) -> list[int]:
        """Tags that differ in case only are one."""
        if len(self._tags) > _TAGS_KEPT:
            self._tags.clear()
        for name in names:
            if name not in self._tags:
                self._tags[name] = tags.ensure(self._change, name)
        return sorted({self._tags[name] for name in names})


def _one_paper(old: Entry, entry: Entry, fits: Callable[[Entry, Entry], bool]) -> bool:
    if matching.tells_nothing_new(old, entry):
        return True
    return matching.same_title(old, entry) and fits(old, entry)


def _named(old: Entry, entry: Entry) -> bool:
    """Whether an entry of the same key and title is the same paper; a made key proves nothing."""
    return bool(entry.key) and not matching.contradict(old, entry)
