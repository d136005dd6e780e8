"""What a meeting has before it: as much of the file as matters, read, and the ties of that."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from refman.bibtex.encoding import shown
from refman.services.linking import guard, pairing, sides, unread, views
from refman.services.linking.pairing import Pairs, Read, as_before
from refman.services.linking.views import Run, View
from refman.store import Change, documents, grouped, ledger, members, pages, tying
from refman.store.documents import Linked
from refman.store.pages import Kept
from refman.store.tying import Mark


class Seen(NamedTuple):
    """See the module.

    Args:
        arranged: ids of all ties of the file, in the order of its entries.
        hindrance: a sentence when the file is better left alone; or "".
    """

    view: View
    read: Read
    ties: Sequence[Mark]
    pairs: Pairs
    arranged: "Arranged"
    hindrance: str


class Arranged:
    """The ties of a file in the order of its entries, by its pages.

    Args:
        order: ids of ties; of those that are gone, too.
        kept: pages of the file; None of one that is seen whole.
    """

    def __init__(self, order: Sequence[int], kept: Kept | None) -> None:
        self.order = order
        self._at = {tie: at for at, tie in enumerate(order)} if kept else {}
        firsts = kept.firsts if kept else ()
        self._starts = [0, *(self._at.get(tie, -1) for tie in firsts[1:]), len(order)]
        self.sound = all(one < other for one, other in pairwise(self._starts))

    def __contains__(self, tie: int) -> bool:
        return tie in self._at

    def around(self, ties: Iterable[int]) -> set[int]:
        """The numbers of the pages that have these, and of those beside them."""
        found = {bisect_right(self._starts, self._at[tie]) - 1 for tie in ties}
        last = len(self._starts) - 2
        return {n for page in found for n in range(max(0, page - 1), min(last, page + 1) + 1)}

    def stretch(self, run: Run) -> slice:
        """Where the ties of a run stand in `order`."""
        return slice(self._starts[run.pages.start], self._starts[run.pages.stop])


def see(change: Change, linked: Linked, changed: Sequence[int]) -> Seen:
    """Read the file, or of a long one what matters.

    Args:
        changed: ids of the ties whose paper is not what it was.

    Raises:
        FileUnreadable: so it is.
    """
    known = linked.state == "in sync"
    return (_in_part(change, linked, changed) if known else None) or _whole(change, linked)


def _whole(change: Change, linked: Linked) -> Seen:
    view = views.whole(Path(linked.path), documents.encoding(change, linked.id))
    ties = tying.marks_of(change, linked.id)
    arranged = Arranged(members.arrangement(change, linked.id), None)
    return _seen(change, view, ties, arranged)


def _in_part(change: Change, linked: Linked, changed: Sequence[int]) -> Seen | None:
    """None where the rest of the file may matter, too."""
    kept = pages.kept(change, linked.id)
    if kept is None or kept.sha256 != linked.sha256:
        return None
    arranged = Arranged(members.arrangement(change, linked.id), kept)
    there = [tie for tie in changed if tie in arranged]
    new = tying.marks_among(change, [tie for tie in changed if tie not in arranged])
    if not (arranged.sound and all(tie.gone for tie in new)):
        return None
    encoding = documents.encoding(change, linked.id)
    view = views.narrow(Path(linked.path), kept, arranged.around(there), encoding)
    if view is None:
        return None
    ids = [tie for run in view.runs for tie in arranged.order[arranged.stretch(run)]]
    seen = _seen(change, view, [*tying.marks_among(change, ids), *new], arranged)
    return seen if _suffices(change, linked, kept, seen, set(there)) else None


def _seen(change: Change, view: View, ties: Sequence[Mark], arranged: Arranged) -> Seen:
    read = pairing.read(view.document)
    pairs = pairing.pair(view.document, read.places, ties, lambda ids: tying.ties_of(change, ids))
    return Seen(view, read, ties, pairs, arranged, _hindrance(view, read, ties, pairs))


def _hindrance(view: View, read: Read, ties: Sequence[Mark], pairs: Pairs) -> str:
    document = view.document
    vanished = [tie.key for tie in ties if not tie.gone and tie.id not in pairs.found]
    return (
        guard.half_written(document, len(vanished), read.last)
        or unread.still_there(document, vanished, read.faults, [p.start for p in read.places])
        or (guard.git_at_work(view.path) if vanished else "")
    )


def _suffices(change: Change, linked: Linked, kept: Kept, seen: Seen, changed: set[int]) -> bool:
    """Whether all of the file would say the same of what is in the view.

    An entry that comes back stands where only all of the file can tell, and so may one stand that
    is missed, or that was known once.
    """
    ties, found, view = seen.ties, seen.pairs.found, seen.view
    returning = any(tie.gone and tie.id in changed for tie in ties)
    known = [tie for tie in ties if not tie.gone]
    missed = [tie.key for tie in known if tie.id not in found]
    groups = grouped.known(change, linked.id)
    concerned = (t.id for t in ties if t.id in changed or not as_before(t, found.get(t.id)))
    coding = (view.document.coding.codec, view.document.coding.mixed)
    return not (
        seen.hindrance
        or returning
        or sides.macros_sum(view.document) != kept.macros
        or guard.lost_at_once(len(known), len(missed), len(seen.read.places))
        or seen.read.groups.found != (list(groups.groups) if groups else [])
        or any(_is_known(change, place.key) for place in seen.pairs.fresh)
        or any(tie.coding != coding for tie in tying.ties_of(change, concerned))
        or view.elsewhere(missed)
    )


def _is_known(change: Change, key: str) -> bool:
    return not key or ledger.taken_by(change, shown(key)) is not None
