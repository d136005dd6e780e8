"""One meeting of a file and the library: each entry's two sides are compared, and both written.

The library is written while the entries are compared. The file's edits are collected, and made
by whoever called, all or none; then `settle` keeps what both sides are from now on.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple

from refman.bibtex import edits
from refman.bibtex.document import Document
from refman.bibtex.edits import Edit, NewEntry
from refman.bibtex.encoding import Unwritable, shown
from refman.bibtex.latex import plain
from refman.bibtex.profile import Profile
from refman.bibtex.render import render
from refman.model.entry import Entry, EntryId, Sighting, Source
from refman.services import merging
from refman.services.linking import sides
from refman.services.linking.cuts import cuts, put_back
from refman.services.linking.finding import find
from refman.services.linking.merge import Base, Delta, Dispute, Merged, merge, owed, patched
from refman.services.linking.pairing import Pairs, Place
from refman.services.linking.writing import add, differences, fill, same, write
from refman.store import Change, documents, entries, ledger, papers
from refman.store.documents import Conflict, Mark, Tie

ENTRY, PAPER = "@entry", "@paper"
"""Questions about a whole entry: whether it stays, and which paper it is."""

_TEXTS = 8
"""Texts of an entry that are kept, so that undo gives back what was typed."""

Answers = Mapping[tuple[str, str], str]
"""By key and field what the user takes: `ours`, `theirs`, or a text of their own."""


class _Met(NamedTuple):
    """A tie whose sides were brought together; `place` is where its entry was in the file."""

    tie: Tie
    place: Place
    theirs: Entry
    merged: Merged


class Meeting:
    """See the module. Belongs to one open change.

    Args:
        linked: id of the file.
        document: the file as it was read.
        source: what the library calls it.
        pattern: of the citation keys of entries that have none.

    What came of it: `conflicts`; `answered`, those that are decided and wait for the file to be
    written; `to_library`, the papers that were written; `to_file`, the
    number of entries to write; `added` and `matched`, the numbers of entries that became papers;
    `hindrance`, a sentence when the file cannot hold what is to go into it.
    """

    def __init__(
        self, change: Change, linked: int, document: Document, source: Source, pattern: str
    ) -> None:
        self._change = change
        self._linked = linked
        self._document = document
        self._source = source
        self._pattern = pattern
        self._answers: Answers = {}
        self._remembered: dict[Conflict, str] = {}
        self._edits: list[Edit] = []
        self._met: list[_Met] = []
        self._typed_anew: dict[int, str] = {}
        self._back: list[tuple[Edit, Tie]] = []
        self._out: list[tuple[Edit, Place, Tie]] = []
        self._put: list[Tie] = []
        self._dropped: list[int] = []
        self.conflicts: list[Conflict] = []
        self.answered: list[Conflict] = []
        self.to_library: set[EntryId] = set()
        self.to_file = self.added = self.matched = 0
        self.hindrance = ""

    def compare(
        self, ties: Sequence[Mark], pairs: Pairs, changed: Set[int], answers: Answers
    ) -> None:
        """Bring every entry's sides together, and take in the entries that are new.

        Args:
            ties: all of the file, or without those whose sides are both as they were.
            changed: ids of the ties whose paper is not what it was.
            answers: to questions that were open.
        """
        self._answers = answers
        known = documents.conflicts(self._change, self._linked)
        self._remembered = {one._replace(answer=""): one.answer for one in known}
        taken = {tie.entry for tie in ties if not tie.gone}
        concerned = (
            tie.id
            for tie in ties
            if tie.id in changed or not _as_before(tie, pairs.found.get(tie.id))
        )
        for tie in documents.ties_of(self._change, concerned):
            self._code_as_before(tie)
            self._compare(tie, pairs.found.get(tie.id), changed=tie.id in changed)
        for place in pairs.fresh:
            self._take_in(place, taken)

    @property
    def owes(self) -> bool:
        """Whether anything is to go into the file, now or later."""
        return bool(self._edits)

    @property
    def writes(self) -> bool:
        """Whether the file is to be written; it is left alone while sides are in dispute."""
        disputed = any(conflict.tie is not None for conflict in self.conflicts)
        return self.owes and not disputed and not self.hindrance

    @cached_property
    def rewritten(self) -> Document:
        """The file with all edits made."""
        return edits.applied(self._document, self._edits)

    def settle(self, *, written: bool) -> None:
        """Keep what both sides are now.

        Args:
            written: whether the file is `rewritten` now.
        """
        if written:
            self._settle_written()
        else:
            self._settle_owing()
        documents.put_ties(self._change, self._put)
        ledger.remember(self._change, [(tie.theirs.key, tie.entry) for tie in self._put])
        documents.drop_ties(self._change, self._dropped)

    def _code_as_before(self, tie: Tie) -> None:
        """A file that lost its only letters of Latin-1 is none of UTF-8 when they come back."""
        codec, mixed = tie.coding
        coding = self._document.coding._replace(codec=codec, mixed=mixed)
        if not tie.typed or coding == self._document.coding:
            return
        recoded = replace(self._document, coding=coding)
        with suppress(UnicodeError):
            if recoded.to_bytes() == self._document.to_bytes():
                self._document = recoded

    def _compare(self, tie: Tie, place: Place | None, *, changed: bool) -> None:
        ours = self._ours(tie) if changed or tie.gone else tie.ours
        theirs = self._theirs(tie, place) if place else None
        if ours and theirs and place:
            self._merge(tie, place, ours, theirs)
        elif ours:
            self._without_entry(tie, ours)
        elif theirs and place:
            self._without_paper(tie, place, theirs)
        else:
            self._put.append(tie._replace(gone=True))

    def _merge(self, tie: Tie, place: Place, ours: Entry, theirs: Entry, take: str = "") -> None:
        merged = self._answered(tie, merge(Base(tie.ours, tie.theirs), ours, theirs), take)
        if not merged.to_library.empty:
            write(self._change, tie.entry, merged.to_library)
            self.to_library.add(tie.entry)
        if not merged.to_file.empty:
            made = self._edit(tie.theirs.key, lambda: self._typed_as(tie, place, theirs, merged))
            self._typed_anew |= {edit.start: edit.text for edit in made}
        for part, *texts in merged.disputes:
            self.conflicts.append(Conflict(tie.id, tie.theirs.key, part, *texts))
        self._met.append(_Met(tie._replace(gone=False), place, theirs, merged))

    def _typed_as(self, tie: Tie, place: Place, theirs: Entry, merged: Merged) -> list[Edit]:
        """The entry as it was typed when it said the same, else as it is with the change."""
        start, end, *_ = place.block
        wanted = patched(theirs, merged.to_file)
        for text in reversed(_kept(tie, place)):
            if same(self._alone(text, start)[1], wanted):
                return [Edit(start, end, text)]
        return sides.edits(self._document, place.block, merged.to_file)

    def _answered(self, tie: Tie, merged: Merged, take_all: str) -> Merged:
        """With the disputes decided that the user has answered, or all of them."""
        to_library, to_file = dict(merged.to_library.parts), dict(merged.to_file.parts)
        open_: list[Dispute] = []
        for dispute in merged.disputes:
            take = take_all or self._answers.get((tie.theirs.key, dispute.part))
            if not take:
                open_.append(dispute)
                continue
            text = {"ours": dispute.ours, "theirs": dispute.theirs}.get(take, take)
            if text != dispute.theirs:
                to_file[dispute.part] = text or None
            if text != dispute.ours:
                to_library[dispute.part] = text or None
        return Merged(
            merged.to_library._replace(parts=to_library),
            merged.to_file._replace(parts=to_file),
            tuple(open_),
        )

    def _without_entry(self, tie: Tie, ours: Entry) -> None:
        """The paper is there, and the file is without its entry."""
        asked = Conflict(tie.id, tie.theirs.key, ENTRY, "", render(ours, Profile()), "")
        edited = not tie.gone and not same(ours, tie.ours)
        take = self._decided(asked) if edited else "ours" if tie.gone else "theirs"
        if take == "ours":
            self._bring_back(tie, ours)
        elif take == "theirs":
            self._let_go(tie)

    def _without_paper(self, tie: Tie, place: Place, theirs: Entry) -> None:
        """The file has the entry, and its paper is in the trash, or was undone."""
        text = self._document.source(place.block)
        asked = Conflict(tie.id, tie.theirs.key, ENTRY, "", "", shown(text))
        edited = not tie.gone and not same(theirs, tie.theirs)
        take = self._decided(asked) if edited else "theirs" if tie.gone else "ours"
        if take == "ours":
            (edit,) = edits.remove_entry(self._document, place.block)
            self._edit(tie.theirs.key, lambda: [edit])
            gone = self._typed_before(tie._replace(gone=True), place, text)
            self._out.append((edit, place, gone))
        elif take == "theirs":
            self._restore(tie, place, theirs, settles=edited)

    def _decided(self, asked: Conflict) -> str:
        """What the user takes; "" when they were not asked yet, or the sides changed since."""
        take = self._answers.get((asked.key, asked.field)) or self._remembered.get(asked, "")
        if take:
            self.answered.append(asked._replace(answer=take))
        else:
            self.conflicts.append(asked)
        return take

    def _let_go(self, tie: Tie) -> None:
        """The entry was taken out of the file: what it brought goes to the trash."""
        others = [one for one in documents.ties_to(self._change, tie.entry) if one.id != tie.id]
        if tie.brought and all(one.gone for one in others):
            entries.trash(self._change, [tie.entry])
            self.to_library.add(tie.entry)
            self._put.append(tie._replace(gone=True))
        else:
            self._dropped.append(tie.id)

    def _restore(self, tie: Tie, place: Place, theirs: Entry, *, settles: bool) -> None:
        """The entry is in the file again: its paper comes out of the trash.

        Args:
            settles: whether what the file says counts where both sides were edited.
        """
        if not documents.exists(self._change, tie.entry):
            self._dropped.append(tie.id)
            self._become(place, theirs, None)
            return
        entries.restore(self._change, [tie.entry])
        self.to_library.add(tie.entry)
        ours = self._ours(tie)
        assert ours
        self._merge(tie, place, ours, theirs, "theirs" if settles else "")

    def _bring_back(self, tie: Tie, ours: Entry) -> None:
        """The paper is to be in the file again, as it was typed there before."""

        def insert() -> list[Edit]:
            at = tie.cut.at if tie.cut else len(self._document.text)
            alone = self._document_of(self._typed(tie, ours), at)
            block = next(alone.entries())
            due = merge(Base(tie.ours, tie.theirs), ours, tie.theirs).to_file
            delta = differences(sides.side(alone, block), patched(tie.theirs, due))
            text = edits.applied(alone, sides.edits(alone, block, delta)).text
            return put_back(self._document, text, tie.cut)

        if made := self._edit(tie.theirs.key, insert):
            self._back.append((made[0], tie))

    def _typed(self, tie: Tie, ours: Entry) -> str:
        """The text that was taken out; else the entry as the file would have it."""
        if tie.cut:
            return tie.typed[-1]
        there = tie.theirs
        if there.tags:
            keywords = sides.keywords("", there.tags, ())
            there = there._replace(fields={**there.fields, "keywords": keywords})
        return edits.typed(self._document, NewEntry(there.kind, there.key, there.fields))

    def _take_in(self, place: Place, taken: set[EntryId]) -> None:
        """An entry that is new in the file becomes a paper, or is one already."""
        theirs = sides.side(self._document, place.block)
        take = self._answers.get((theirs.key, PAPER))
        found = find(self._change, theirs, taken.__contains__)
        paper = found.paper
        if paper is None and found.doubtful:
            if take is None:
                self._ask(place, theirs.key, found.doubtful)
                return
            paper = self._chosen(take, found.doubtful)
        taken.add(self._become(place, theirs, paper))

    def _ask(self, place: Place, key: str, doubtful: Iterable[Entry]) -> None:
        likely = ", ".join(entry.key for entry in doubtful)
        text = shown(self._document.source(place.block))
        self.conflicts.append(Conflict(None, key, PAPER, "", likely, text))

    def _chosen(self, take: str, doubtful: tuple[Entry, ...]) -> Entry | None:
        """The paper that the user says it is; None for a new one. Raises EntryMissing."""
        if take == "theirs":
            return None
        if take == "ours":
            return doubtful[0]
        return papers.entry(self._change, papers.by_key(self._change, take))

    def _become(self, place: Place, theirs: Entry, paper: Entry | None) -> EntryId:
        """Tie an entry to a paper, a new one when there is none yet."""
        sighting = Sighting(self._source.uid, 1, plain(theirs.fields.get("title", "")))
        seen = theirs._replace(sightings=(sighting,))
        if paper is None or paper.id is None:
            entry_id = add(self._change, seen, self._source, self._pattern)
            self.added += 1
        else:
            entry_id = paper.id
            fill(self._change, paper, merging.merge(paper, seen), self._source)
            self.matched += 1
        tie = Tie(0, self._linked, entry_id, paper is None, False, theirs, theirs, place.mark)
        self._met.append(_Met(tie, place, theirs, Merged(Delta({}), Delta({}), ())))
        return entry_id

    def _edit(self, key: str, make: Callable[[], list[Edit]]) -> list[Edit]:
        """Note the edits of an entry that `make` gives, or why the file cannot hold them."""
        try:
            made = make()
        except (ValueError, Unwritable) as error:
            self.hindrance = f"The entry “{key}” cannot be written: {error}"
            return []
        self._edits += made
        self.to_file += bool(made)
        return made

    def _ours(self, tie: Tie) -> Entry | None:
        """The paper as it is in the library; None when it is in the trash or undone."""
        if not documents.present(self._change, [tie.entry]):
            return None
        return papers.entry(self._change, tie.entry)

    def _theirs(self, tie: Tie, place: Place) -> Entry:
        if place.mark == tie.mark:
            return tie.theirs
        return sides.side(self._document, place.block)

    def _settle_owing(self) -> None:
        for (tie, place, theirs, merged), ours in self._now():
            if merged.to_file.empty and not merged.disputes:
                base, mark = Base(ours, theirs), place.mark
            else:
                base = owed(merged, Base(tie.ours, tie.theirs), ours, theirs)
                mark = "" if merged.disputes else place.mark
            typed = _kept(tie, place)
            tie = tie._replace(ours=base.ours, theirs=base.theirs, mark=mark, typed=typed)
            self._put.append(tie)

    def _settle_written(self) -> None:
        for (tie, place, *_), ours in self._now():
            at = place.block.start
            before = self._document.source(place.block)
            text = self._typed_anew.get(at, before)
            tie = self._typed_before(tie, place, before if text != before else "")
            self._put.append(self._as_written(tie, ours, text, at))
        for edit, tie in self._back:
            paper = papers.entry(self._change, tie.entry)
            tie = tie._replace(gone=False, cut=None)
            self._put.append(self._as_written(tie, paper, edit.text, edit.start))
        taken = [(edit, place.block) for edit, place, _ in self._out]
        places = cuts(self._document, self.rewritten, self._edits, taken)
        for (*_, tie), cut in zip(self._out, places, strict=True):
            self._put.append(tie._replace(cut=cut))

    def _as_written(self, tie: Tie, ours: Entry, text: str, at: int) -> Tie:
        """The tie of an entry that stands in the file as typed in `text`, at a place."""
        mark, theirs = self._alone(text, at)
        return tie._replace(ours=ours, theirs=theirs, mark=mark)

    def _typed_before(self, tie: Tie, place: Place, text: str) -> Tie:
        """The tie with one more text that its entry had; "" for none."""
        texts = (*_kept(tie, place), text) if text else _kept(tie, place)
        coding = self._document.coding
        return tie._replace(typed=texts[-_TEXTS:], coding=(coding.codec, coding.mixed))

    def _alone(self, text: str, at: int) -> tuple[str, Entry]:
        """The check sum of an entry that stands at a place, and what it says."""
        alone = self._document_of(text, at)
        block = next(alone.entries())
        return sides.mark(alone, block, self._macros), sides.side(alone, block)

    def _document_of(self, text: str, at: int) -> Document:
        return replace(self._document, text=text, given=self._document.macros(at))

    @cached_property
    def _macros(self) -> str:
        return sides.macros_mark(self._document)

    def _now(self) -> Iterable[tuple[_Met, Entry]]:
        """What was brought together, with the paper as it is in the library now."""
        ids = [met.tie.entry for met in self._met]
        return zip(self._met, papers.entries(self._change, ids), strict=True)


def _kept(tie: Tie, place: Place) -> tuple[str, ...]:
    """The texts that an entry had, as long as nobody else types in it."""
    return tie.typed if place.mark == tie.mark else ()


def _as_before(tie: Mark, place: Place | None) -> bool:
    return place is None if tie.gone else place is not None and place.mark == tie.mark
