"""One meeting of a file and the library: the two sides of each entry are compared.

The library is written while they are. The file's edits are collected, and made by whoever called,
all or none; what both sides are then is kept by `settling`.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from refman.bibtex import edits
from refman.bibtex.document import Document
from refman.bibtex.edits import Edit
from refman.bibtex.encoding import Unwritable, shown
from refman.bibtex.groups import names
from refman.bibtex.profile import PRESETS
from refman.bibtex.render import render
from refman.jobs import Progress
from refman.model.entry import Entry, EntryId
from refman.services import marking
from refman.services.coming import Coming
from refman.services.grouping import FIELD
from refman.services.importing import counted
from refman.services.linking import fresh, guard, other_ties
from refman.services.linking.cuts import neighbours, sparing, taken_out
from refman.services.linking.infile import InFile, kept
from refman.services.linking.lens import Lens
from refman.services.linking.merge import (
    KEY,
    Delta,
    Merged,
    merge,
    patched,
    without_key,
    without_own,
)
from refman.services.linking.pairing import Pairs, Place, as_before
from refman.services.linking.questions import ALL, ENTRIES, ENTRY, Answer, Questions
from refman.services.linking.regrouping import Moved
from refman.services.linking.taking import Taking
from refman.services.linking.writing import same, write
from refman.store import Change, entries, members, papers, tying, versions
from refman.store.documents import Conflict
from refman.store.tying import Mark, Tie

_NAMED = 5
"""Entries that are named of many."""
_AT_ONCE = 512
"""Papers at most that are held while their sides are compared."""


class Met(NamedTuple):
    """A tie whose sides were brought together; `place` is where its entry was in the file.

    What goes to the library is in its own names, all else in those of the file.
    """

    tie: Tie
    place: Place
    theirs: Entry
    merged: Merged
    lens: Lens


class Meeting:
    """See the module. Belongs to one open change.

    Args:
        linked: id of the file.
        name: the path by which it is known.
        taking: takes in the entries that are new.
        pattern: of the citation keys of entries that have none.

    What came of it:
        met: what was brought together.
        changed, back, out: edits of the file: entries typed anew, entries that return, and
            entries that go.
        settled: ties that are what they are whether the file is written or not.
        dropped: ids of ties that are no more.
        to_library: papers that were written, without those that are new.
        to_file: number of entries to write.
        moved: papers that the file has in other groups now.
        hindrance: a sentence when the file cannot hold what is to go into it.
    """

    def __init__(
        self,
        change: Change,
        linked: int,
        file: InFile,
        name: str,
        questions: Questions,
        taking: Taking,
        pattern: str,
    ) -> None:
        self._change = change
        self.linked = linked
        self._name = name
        self.questions = questions
        self._pattern = pattern
        self._places: dict[int, Place] = {}
        self._papers: dict[EntryId, Entry] = {}
        self._commented: Set[int] = frozenset()
        self._take_of_lost: str | None = None
        self._returning: list[tuple[Tie, Entry]] = []
        self.file = file
        self.taking = taking
        self.met: list[Met] = []
        self.changed: list[Edit] = []
        self.back: list[tuple[Edit, Tie]] = []
        self.out: list[tuple[Edit, Place, Tie]] = []
        self.settled: list[Tie] = []
        self.dropped: list[int] = []
        self.to_library: set[EntryId] = set()
        self.to_file = 0
        self.moved: list[Moved] = []
        self.hindrance = ""

    def compare(
        self, ties: Sequence[Mark], pairs: Pairs, changed: Set[int], progress: Progress
    ) -> None:
        """Bring every entry's sides together, and take in the entries that are new.

        Args:
            ties: all of the file, or without those whose sides are both as they were.
            changed: ids of the ties whose paper is not what it was.
        """
        self._places, self._commented = dict(pairs.found), pairs.commented
        self._ask_of_lost(ties, pairs, changed)
        self._note_own_keys(ties, pairs)
        concerned = (
            tie.id
            for tie in ties
            if tie.id in changed or not as_before(tie, pairs.found.get(tie.id))
        )
        ties_ = iter(tying.ties_of(self._change, concerned))
        while some := list(islice(ties_, _AT_ONCE)):
            self._compare_all(some, changed)
        self._bring_back()
        done = 0
        for fresh_ in self._read(pairs.fresh):
            progress.step(done, len(pairs.fresh))
            self.taking.take(fresh_)
            done += len(fresh_)

    @property
    def told(self) -> dict[EntryId, Set[str]]:
        """Of papers of which the file is told that they are in more groups, the names of these."""
        return {
            tie.entry: {*names(both.to_file.parts[FIELD] or "")}
            - {*names(theirs.fields.get(FIELD, ""))}
            for tie, _, theirs, both, _ in self.met
            if FIELD in both.to_file.parts
        }

    @property
    def renamed(self) -> dict[EntryId, tuple[str, str]]:
        """Papers whose entries get another key in the file, or got it there: the old and new."""
        keys = (
            (met.tie.entry, met.tie.theirs.key, met.merged.to_file.parts.get(KEY, met.theirs.key))
            for met in self.met
        )
        return {entry: (old, new) for entry, old, new in keys if new and new != old}

    @property
    def edits(self) -> list[Edit]:
        """All edits of the file."""
        return [*self.changed, *(edit for edit, _ in self.back), *(edit for edit, *_ in self.out)]

    def standing(self, *, written: bool) -> list[tuple[int, int]]:
        """The entries that are there, in the order of the file: where each begins, or is put into
        it, and the id of its tie.

        Args:
            written: whether the file has all edits.
        """
        places = {**self._places, **{met.tie.id: met.place for met in self.met}}
        for tie in self.dropped:
            places.pop(tie, None)
        back = [(edit.start, tie.id) for edit, tie in self.back if written]
        there = [(place.start, tie) for tie, place in places.items()] + self.taking.places
        return sorted(back + sorted(there), key=lambda one: one[0])

    @property
    def lost(self) -> bool:
        """Whether it is asked of many entries at once whether they are to go."""
        return self._take_of_lost == ""

    @property
    def writes(self) -> bool:
        """Whether the file is to be written; it is left alone while sides are in dispute."""
        return bool(self.edits) and not self.questions.disputed and not self.hindrance

    @property
    def rewritten(self) -> Document:
        """The file with all edits made."""
        return edits.applied(self.file.document, self.edits)

    def _ask_of_lost(self, ties: Iterable[Mark], pairs: Pairs, changed: Set[int]) -> None:
        """One question about all entries of which nobody may know that they went, instead of their
        papers in the trash; those that were edited here are asked for by themselves."""
        known = [tie for tie in ties if not tie.gone]
        lost = [tie.key for tie in known if tie.id not in pairs.found and tie.id not in changed]
        left = len(pairs.found) + len(pairs.fresh)
        if guard.lost_at_once(len(known), len(lost), left):
            more = [f"{len(lost) - _NAMED:,} more"] if len(lost) > _NAMED else []
            names = ", ".join([*lost[:_NAMED], *more])
            had, has = counted(len(known), "entry"), counted(left, "entry")
            asked = Conflict(None, ALL, ENTRIES, had, names, has)
            self._take_of_lost = self.questions.decided(asked)

    def _note_own_keys(self, ties: Sequence[Mark], pairs: Pairs) -> None:
        """Keys that were changed in the file, where the library keeps its own: other entries name
        these by them."""
        there = {
            tie.id: shown(place.key)
            for tie in ties
            if (place := pairs.found.get(tie.id)) and shown(place.key) != tie.key
        }
        for tie in tying.ties_of(self._change, there):
            if tie.apart or other_ties.need(self._change, tie, tie.ours.key):
                self.file.recalled[tie.ours.key] = there[tie.id]

    def _compare_all(self, ties: Sequence[Tie], changed: Set[int]) -> None:
        asked = (tie for tie in ties if tie.gone or tie.id in changed)
        self._papers = self._present([tie.entry for tie in asked if not tie.excluded])
        for tie in ties:
            self.file.code_as_before(tie)
            now = self.file.as_now(tie)
            self._compare(now, self._places.get(tie.id), changed=tie.id in changed)
            self._papers.pop(tie.entry, None)  # it may be written by now

    def _compare(self, tie: Tie, place: Place | None, *, changed: bool) -> None:
        ours = self._ours(tie) if changed or tie.gone else tie.ours
        theirs = self.file.side(place, tie) if place else None
        if ours and theirs and place:
            self._merge(tie, place, ours, theirs)
        elif ours:
            self._without_entry(tie, ours)
        elif theirs and place:
            self._without_paper(tie, place, theirs)
        else:
            self.settled.append(tie._replace(gone=True))

    def _merge(
        self, tie: Tie, place: Place, ours: Entry, theirs: Entry, take: Answer | None = None
    ) -> None:
        lens = self.file.lens(tie, ours, theirs)
        base = lens.base(tie)
        both = merge(base, lens.now(tie, ours), theirs)
        if both.disputes:
            found = versions.versions(self._change, tie.entry)
            both = without_own(both, base, [lens.seen(one.entry) for one in found if one.entry])
        merged = self.questions.settled(tie.id, tie.theirs.key, both, take)
        keyed = KEY in merged.to_library.parts
        if tie.apart or (keyed and other_ties.need(self._change, tie, ours.key)):
            merged = merged._replace(to_library=without_key(merged.to_library))
        merged = merged._replace(
            to_library=lens.home(merged.to_library, ours),
            to_file=lens.there(merged.to_file, theirs),
        )
        if not merged.to_library.empty:
            write(self._change, tie.entry, merged.to_library)
            now = patched(ours, merged.to_library)
            marking.follow(self._change, tie.entry, ours.fields, now.fields)
            self.taking.note_files(tie.entry, ours, now)
            self.to_library.add(tie.entry)
            self._note_groups(tie.entry, ours, merged.to_library)
        if not merged.to_file.empty:
            now = patched(ours, merged.to_library)
            self.changed += self._edit(
                tie.theirs.key,
                lambda: self.file.changed(tie, place, now, theirs, merged.to_file),
            )
        self.met.append(Met(tie._replace(gone=False), place, theirs, merged, lens))

    def _note_groups(self, entry: EntryId, ours: Entry, delta: Delta) -> None:
        if FIELD in delta.parts:
            before = ours.fields.get(FIELD, "")
            self.moved.append(Moved(entry, before, delta.parts[FIELD] or ""))

    def _without_entry(self, tie: Tie, ours: Entry) -> None:
        """The paper is there, and the file is without its entry."""
        if tie.gone and other_ties.stand_again(self._change, tie):
            self.dropped.append(tie.id)
            return
        edited = not same(ours, tie.ours)
        base = _whole(tie.theirs) if edited else ""
        asked = Conflict(tie.id, tie.theirs.key, ENTRY, base, _whole(ours), "")
        lost = self._take_of_lost
        doubtful = edited or (lost is None and tie.id in self._commented)
        default = "ours" if tie.gone else "theirs" if lost is None else lost
        take = self.questions.decided(asked) if doubtful and not tie.gone else default
        if take == "ours":
            self._returning.append((tie, ours))
        elif take == "theirs":
            self._let_go(tie)

    def _without_paper(self, tie: Tie, place: Place, theirs: Entry) -> None:
        """The file has the entry, and its paper is in the trash, or was undone."""
        text = self.file.text(place)
        base = self.file.before(tie, place, theirs)
        asked = Conflict(tie.id, tie.theirs.key, ENTRY, shown(base), "", shown(text))
        edited = not tie.gone and not same(theirs, tie.theirs)
        default = "theirs" if tie.gone else "ours"
        take = self.questions.decided(asked) if edited else default
        if take == "ours":
            edit = taken_out(self.file.document, place.block, None if tie.gone else tie.cut)
            self.to_file += 1
            gone = tie._replace(gone=True, text=text)
            gone = self.file.typed_before(gone, kept(tie, place), text, tie.ours)
            self.out.append((edit, place, gone))
        elif take == "theirs":
            self._restore(tie, place, theirs, settles=edited)

    def _bring_back(self) -> None:
        """Entries return to between those that stay; their places are not taken along by others."""
        for *_, tie in self.out:
            self._places.pop(tie.id)
        for tie, ours in self._returning:
            self.back += [(edit, tie) for edit in self._returned(tie, ours)]
        places = [edit.start for edit, _ in self.back]
        self.out = [(sparing(edit, place, places), place, tie) for edit, place, tie in self.out]

    def _returned(self, tie: Tie, ours: Entry) -> list[Edit]:
        beside = neighbours(tie.id, self._arrangement, self._places)
        return self._edit(tie.theirs.key, lambda: self.file.back(tie, ours, beside))

    @cached_property
    def _arrangement(self) -> dict[int, int]:
        order = members.arrangement(self._change, self.linked)
        return {tie: at for at, tie in enumerate(order)}

    def _let_go(self, tie: Tie) -> None:
        """The entry was taken out of the file: what it brought goes to the trash."""
        if tie.brought and other_ties.are_gone(self._change, tie):
            entries.trash(self._change, [tie.entry])
            self.to_library.add(tie.entry)
            self.settled.append(tie._replace(gone=True))
        else:
            self.dropped.append(tie.id)

    def _restore(self, tie: Tie, place: Place, theirs: Entry, *, settles: bool) -> None:
        """The entry is in the file again: its paper comes out of the trash.

        Args:
            settles: whether what the file says counts where both sides were edited.
        """
        if not papers.exists(self._change, tie.entry):
            self.dropped.append(tie.id)
            for (one,) in self._read([place]):
                self.taking.add([(one, Coming.unpacked(one.packed))])
            return
        entries.restore(self._change, [tie.entry])
        if tie.excluded:
            members.include(self._change, [tie.id])
            tie = tie._replace(excluded=False)
        self.to_library.add(tie.entry)
        ours = self._ours(tie)
        assert ours
        self._merge(tie, place, ours, theirs, Answer("theirs") if settles else None)

    def _read(self, places: Sequence[Place]) -> Iterator[list[fresh.Fresh]]:
        return fresh.read(self.file.document, places, self._name, self._pattern)

    def _edit(self, key: str, make: Callable[[], list[Edit]]) -> list[Edit]:
        """Note the edits of an entry that `make` gives, or why the file cannot hold them."""
        try:
            made = make()
        except (ValueError, Unwritable) as error:
            self.hindrance = f"The entry “{key}” cannot be written. {error}"
            return []
        self.to_file += bool(made)
        return made

    def _ours(self, tie: Tie) -> Entry | None:
        """The paper as it is in the library; None when it is in the trash, undone or kept out."""
        if tie.excluded:
            return None
        return self._papers.get(tie.entry) or self._present([tie.entry]).get(tie.entry)

    def _present(self, ids: Sequence[EntryId]) -> dict[EntryId, Entry]:
        """The papers that are in the library and not in the trash."""
        there = papers.present(self._change, ids)
        return {one.id: one for one in papers.entries(self._change, there) if one.id is not None}


def _whole(entry: Entry) -> str:
    """Every field of an entry under the name that it has, for a question about all of it."""
    return render(entry, PRESETS["typed"])
