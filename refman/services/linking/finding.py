"""Which paper of the library an entry of a file is, when it is seen for the first time."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from refman.model.entry import Entry, EntryId
from refman.services import matching
from refman.services.coming import Coming
from refman.services.linking.writing import same
from refman.store import derive, ledger, papers
from refman.store.reading import Reading


class Found(NamedTuple):
    """What the library has of it.

    Args:
        paper: the paper that it is; None when it is none of them, or may be one.
        doubtful: papers that it may be, the likeliest first.
    """

    paper: Entry | None = None
    doubtful: tuple[Entry, ...] = ()


class Candidates(NamedTuple):
    """What the library has that some entries may be, asked for all at once.

    Args:
        by_identifier: and, of the others, by key and alias, and by folded title.
        called: the paper that a key stands for which a file had for it, whatever the library calls
            it.
        held: those of them that are not in the trash.
    """

    by_identifier: Mapping[str, Sequence[EntryId]]
    by_key: Mapping[str, Sequence[EntryId]]
    by_title: Mapping[str, Sequence[EntryId]]
    called: Mapping[str, EntryId]
    held: Mapping[EntryId, Entry]

    @classmethod
    def of(cls, reading: Reading, coming: Sequence[Coming]) -> "Candidates":
        """Those of some hundred entries."""
        identifiers = {name for one in coming for name in one.derived.identifiers}
        found = (
            papers.with_identifiers(reading, identifiers),
            papers.with_keys(reading, {one.own for one in coming}),
            papers.same_titles(reading, {one.title for one in coming} - {""}),
        )
        called = ledger.taken_by_any(reading, {one.own for one in coming} - {""})
        ids = {id_ for by in found for some in by.values() for id_ in some}.union(called.values())
        there = papers.present(reading, list(ids))
        known = papers.entries(reading, there)
        return cls(*found, called, {one.id: one for one in known if one.id is not None})

    def named(self, every: Iterable[Coming]) -> dict[EntryId, str]:
        """The papers that some of the entries surely are, with the keys that both have: whatever
        cites by one of these means that entry, however many others say the same."""
        return {
            id_: one.own
            for one in every
            for id_ in self.by_key.get(one.own, ())
            if (known := self.held.get(id_)) and known.key == one.own and _sure(known, one.entry)
        }

    def find(self, coming: Coming, taken: Callable[[EntryId], bool]) -> Found:
        """Find the paper by DOI or e-print number, by key, or by title with all else that is known.

        Args:
            taken: whether a paper is another entry of the same file.
        """
        ids = [id_ for one in coming.derived.identifiers for id_ in self.by_identifier.get(one, ())]
        own = self.called.get(coming.own)
        ids += [*self.by_key.get(coming.own, ()), *self.by_title.get(coming.title, ())]
        ids += [own] if own is not None else []
        free = (id_ for id_ in dict.fromkeys(ids) if not taken(id_))
        known = [self.held[id_] for id_ in free if id_ in self.held]
        if not known:
            return Found()
        entry = coming.entry
        sure = [one for one in known if _sure(one, entry)]
        by_key = [one for one in sure if entry.key and (one.key == entry.key or one.id == own)]
        alike = [one for one in by_key if same(one, entry)]  # of twins it is either
        if alike or len(by_key) == 1 or len(sure) == 1:
            return Found((alike or by_key or sure)[0])
        return Found(doubtful=tuple(sure or (one for one in known if _likely(one, entry))))


def _sure(known: Entry, entry: Entry) -> bool:
    if matching.tells_nothing_new(known, entry):
        return True
    if not matching.same_title(known, entry):
        return _share_identifier(known, entry) and not matching.contradict(known, entry)
    if _same_key(known, entry) and not matching.contradict(known, entry):
        return True
    return matching.same_paper(known, entry)


def _likely(known: Entry, entry: Entry) -> bool:
    """Whether only the user can say: one thing speaks for it, and another against it."""
    if _share_identifier(known, entry):
        return True
    if not matching.contradict(known, entry):
        return True
    return matching.same_title(known, entry) and (
        _same_key(known, entry)
        or matching.share_author(known, entry)
        or matching.same_but_for_authors(known, entry)
    )


def _same_key(known: Entry, entry: Entry) -> bool:
    return bool(entry.key) and known.key.casefold() == entry.key.casefold()


def _share_identifier(one: Entry, other: Entry) -> bool:
    ours, theirs = (set(derive.identifiers(entry.fields)) for entry in (one, other))
    return bool(ours & theirs)
