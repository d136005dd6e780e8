"""Entries that are new in a linked file are taken in: each becomes a paper, or is one already.

They come by the hundred, as in an import, and are tied at once: no edit of the file concerns them.
"""

from collections.abc import Iterable, Mapping, Sequence, Set
from functools import partial

from refman.bibtex import file_field
from refman.bibtex.encoding import shown
from refman.bibtex.groups import Groups
from refman.model.entry import Entry, EntryId, Source
from refman.services import grouping, keys, merging, naming
from refman.services.coming import Coming, Filed, path_of, promised
from refman.services.linking import listing
from refman.services.linking.apart import differing
from refman.services.linking.finding import Candidates
from refman.services.linking.fresh import Fresh
from refman.services.linking.lens import Lens
from refman.services.linking.questions import PAPER, Answer, Questions
from refman.services.linking.regrouping import Moved, follow
from refman.services.linking.telling import ids_by_path, standing
from refman.services.linking.writing import fill
from refman.store import Change, entries, grouped, ledger, marks, papers, sources, tags, tying
from refman.store.documents import Conflict
from refman.store.entry_rows import listed, sighting_state
from refman.store.grouped import Kept
from refman.store.ids import new_ids
from refman.store.tying import Tie


class Taking:
    """See the module. Belongs to one open change.

    Args:
        linked: id of the file.
        source: what the library calls it.
        taken: papers that are other entries of the file.

    What came of it:
        places: where each entry stands, with the id of its tie.
        added, matched: numbers of entries that became papers, new ones and others; `apart` of those
            that differ from theirs.
        doubts: sentences about their keys and the commands that are in them.
    """

    def __init__(
        self,
        change: Change,
        linked: int,
        source: Source,
        questions: Questions,
        taken: set[EntryId],
    ) -> None:
        self._change = change
        self._linked = linked
        self._source = source
        self._questions = questions
        self._taken = taken
        self._given: set[str] = set()
        self._promised: dict[str, str] = {}
        self._tags: dict[str, int] = {}
        self.places: list[tuple[int, int]] = []
        self.added = self.matched = self.apart = 0
        self.doubts: list[str] = []
        self.filed: list[Filed] = []
        self._noted: dict[EntryId, tuple[int, str]] = {}
        self._grouped: list[tuple[EntryId, str]] = []
        self._new: list[EntryId] = []

    def attach(self, groups: Groups) -> None:
        """Attach the files that the entries name, all of which were taken, and mark papers as the
        file's reader did.

        Args:
            groups: what the file says in its comments.
        """
        if self.filed:
            from refman.services.attachments import fields  # few files need it

            bib = path_of(self._source)
            self.doubts += fields.arrive(self._change, bib, groups.folders, self.filed)
            self.filed = []
        marks.take_over(self._change, self._noted)
        self._noted = {}

    def collect(self, groups: Groups) -> None:
        """Put the papers into collections as the file has its entries in groups."""
        grouped.keep_nested(self._change, self._source.uid, groups.nested)
        if groups.found or self._grouped:
            grouping.put_in(self._change, self._source, groups, self._grouped, self._with_keys)
        self.doubts += groups.lost
        grouped.keep(self._change, self._linked, self._standing(groups, Kept()))

    def recollect(self, groups: Groups, moved: Sequence[Moved], *, lost: bool) -> None:
        """The same of a file that was read before.

        Args:
            moved: papers that were taken before, and are in other groups now.
            lost: it is asked whether entries of the file went by mistake, and groups with them.
        """
        known = grouped.known(self._change, self._linked)
        before = Kept(groups.found) if known is None else known
        unread = groups.unread and before.lists
        self.doubts += [one for one in groups.lost if one not in before.lost]
        if lost or unread:
            groups.found = list(before.groups)
        moved = [*moved, *(Moved(entry, "", field) for entry, field in self._grouped)]
        if moved or groups.found != before.groups:
            ids = ids_by_path(before)
            follow(self._change, before.groups, groups.found, moved, self._with_keys, ids)
        now = self._standing(groups, before)
        if now != known and not lost:
            grouped.keep(self._change, self._linked, now)
            grouping.keep_tree(self._change, self._source, groups, now.collections)

    def _standing(self, groups: Groups, before: Kept) -> Kept:
        if groups.unread and before.lists:
            return before._replace(unread=True, lost=groups.lost)
        now = standing(self._change, groups, before)
        if not listing.is_listed(groups):
            return now
        ids = now.collections
        known = listing.standing(self._change, self._linked, groups, before, ids, self._new)
        return known._replace(lost=now.lost, names=now.names)

    def _with_keys(self, keys: Iterable[str]) -> dict[str, list[EntryId]]:
        found = papers.with_keys(self._change, keys)
        return {key: [one for one in ids if one in self._taken] for key, ids in found.items()}

    def take(self, fresh: Sequence[Fresh]) -> None:
        """Find the papers that entries are, some hundred, and add those that are none."""
        coming = [Coming.unpacked(one.packed) for one in fresh]
        candidates = Candidates.of(self._change, coming)
        self._promised = promised(coming)
        named = candidates.named(coming)
        new: list[tuple[Fresh, Coming]] = []
        for one, its in zip(fresh, coming, strict=True):
            found = candidates.find(its, partial(self._is_another, named, its.own))
            paper = found.paper
            if paper is None and found.doubtful:
                take = self._asked(one, its, found.doubtful)
                if take is None:
                    continue
                paper = self._chosen(take, found.doubtful)
            self.doubts += its.doubts
            if paper is None:
                new.append((one, its))
            else:
                self._fill(one, its, paper)
        self.add(new)

    def _is_another(self, named: Mapping[EntryId, str], key: str, paper: EntryId) -> bool:
        """Whether a paper is another entry of the file than that of a key."""
        return paper in self._taken or named.get(paper, key) != key

    def add(self, new: Sequence[tuple[Fresh, Coming]]) -> None:
        """Add papers for entries that are none."""
        taken = papers.keys_taken(self._change, {coming.own for _, coming in new})
        keyed = [self._with_key(coming, taken) for _, coming in new]
        ids = entries.add_all(self._change, [self._row(one) for one in keyed])
        self._tie([one for one, _ in new], [EntryId(id_) for id_ in ids], brought=True)
        for id_, one in zip(ids, keyed, strict=True):
            self._note(EntryId(id_), one)
        self.added += len(new)

    def _note(self, entry: EntryId, coming: Coming, *, fresh: bool = True) -> None:
        if coming.files:
            self.filed.append(Filed(entry, coming.named, fresh))
        if coming.groups:
            self._grouped.append((entry, coming.groups))
        if coming.noted:
            self._noted[entry] = coming.noted

    def note_files(self, paper: EntryId, before: Entry, now: Entry) -> None:
        """Have the files attached that a paper names now and did not before."""
        known = set(file_field.named(before.fields))
        if new := [one for one in file_field.named(now.fields) if one not in known]:
            self.filed.append(Filed(paper, new))

    def _asked(self, fresh: Fresh, coming: Coming, doubtful: Sequence[Entry]) -> Answer | None:
        likely = ", ".join(entry.key for entry in doubtful)
        return self._questions.chosen(
            Conflict(None, coming.own, PAPER, "", likely, shown(fresh.text))
        )

    def _chosen(self, take: Answer, doubtful: Sequence[Entry]) -> Entry | None:
        """The paper that the user says it is; None for a new one. Raises EntryMissing."""
        if take.side == "theirs":
            return None
        if take.side == "ours":
            return doubtful[0]
        return papers.entry(self._change, papers.by_key(self._change, take.text))

    def _fill(self, fresh: Fresh, coming: Coming, paper: Entry) -> None:
        assert paper.id is not None
        entry = coming.entry
        told = Lens.between([entry], [paper]).seen(entry)
        news = not {*coming.named} <= {*file_field.named(paper.fields)}
        self._note(paper.id, coming, fresh=news)
        merged = merging.merge(paper, told)
        self._tell_apart(coming.own or paper.key, told, merged)
        fill(self._change, paper, merged, self._source)
        self._tie([fresh], [paper.id], brought=False)
        self.matched += 1

    def _tell_apart(self, key: str, told: Entry, merged: Entry) -> None:
        """Say which fields the file has otherwise: from now on only what changes is compared."""
        apart = differing(told.fields, merged.fields)
        if apart:
            self.apart += 1
            fields = ", ".join(apart)
            self.doubts.append(
                f"“{key}” has another {fields} in the file than in the library; each stays as it"
                " is."
            )

    def _tie(self, fresh: Sequence[Fresh], ids: Sequence[EntryId], *, brought: bool) -> None:
        ours = papers.entries(self._change, ids)
        ties = [
            Tie(id_, self._linked, paper, brought, False, now, _theirs(one), one.mark,
                coding=one.coding, text=one.text)
            for id_, paper, now, one in zip(new_ids(len(ids)), ids, ours, fresh, strict=True)
        ]  # fmt: skip
        tying.put(self._change, ties)
        ledger.remember(self._change, [(tie.theirs.key, tie.entry) for tie in ties])
        self._taken.update(ids)
        self._new += ids
        self.places += ((one.start, tie.id) for one, tie in zip(fresh, ties, strict=True))

    def _with_key(self, coming: Coming, others: Set[str]) -> Coming:
        if coming.own and (coming.own in others or coming.own.casefold() in self._given):
            self.doubts.append(naming.shared(self._change, coming.own))
        if not coming.own:
            coming = coming.with_key(keys.unique(coming.key, self._is_taken))
        self._given.add(coming.key.casefold())
        return coming

    def _is_taken(self, key: str) -> bool:
        folded = key.casefold()
        return folded in self._given or folded in self._promised or naming.taken(self._change)(key)

    def _row(self, coming: Coming) -> entries.New:
        known = {self._source.uid: sources.ensure(self._change, self._source)}
        seen = [sighting_state(one, known) for one in coming.entry.sightings]
        named = sorted({self._tag(name) for name in coming.tags})
        linked = listed(coming.linked)
        return entries.New(
            coming.kind, coming.key, coming.fields, linked, named, seen, coming.derived
        )

    def _tag(self, name: str) -> int:
        if name not in self._tags:
            self._tags[name] = tags.ensure(self._change, name)
        return self._tags[name]


def _theirs(fresh: Fresh) -> Entry:
    return Coming.unpacked(fresh.packed).entry._replace(sightings=())
