"""Fields that a file and the library have otherwise since they first met: each side kept its own.

Of these only what changes is compared, unless it is asked which side counts. That question is one
like those about what both sides changed, so it is answered as they are.
"""

from collections.abc import Mapping

from refman.bibtex.latex import plain
from refman.model import names
from refman.model.catalogue import PEOPLE
from refman.model.entry import Entry
from refman.services.grouping import FIELD
from refman.services.linking.lens import Lens
from refman.services.linking.merge import Delta, patched
from refman.store import Change, owing, papers, tying
from refman.store.tying import Tie

_OWN = frozenset(["ids", "keywords", "file", FIELD])
"""Fields in which each side has its own."""


def differing(theirs: Mapping[str, str], ours: Mapping[str, str]) -> list[str]:
    """The fields that both sides have and that say something else, however they are typed."""
    return sorted(
        name
        for name, text in theirs.items()
        if name not in _OWN and name in ours and _told(name, text) != _told(name, ours[name])
    )


def ask(change: Change, document: int) -> None:
    """Have the next meeting ask which side counts in each field that is another on either side."""
    marks = tying.marks_of(change, document)
    ties = [tie for tie in tying.ties_of(change, [one.id for one in marks]) if not tie.gone]
    ours = {one.id: one for one in papers.entries(change, {tie.entry for tie in ties})}
    asked = [made for tie in ties if (made := _without_base(tie, ours.get(tie.entry)))]
    tying.put(change, asked)
    owing.forget_met(change, document)


def _without_base(tie: Tie, ours: Entry | None) -> Tie | None:
    """The tie as if neither side had had what they differ in when they last met; None where they
    differ in nothing."""
    if ours is None:
        return None
    lens = Lens.between([ours], [tie.theirs])
    apart = dict.fromkeys(differing(tie.theirs.fields, lens.seen(ours).fields))
    if not apart:
        return None
    here = patched(tie.ours, lens.home(Delta(apart), ours))
    return tie._replace(ours=here, theirs=patched(tie.theirs, Delta(apart)), mark="")


def _told(name: str, text: str) -> object:
    """What a field says, however it is typed."""
    people = names.people(text) if name in PEOPLE else ()
    return [plain(one.display) for one in people] or plain(text).split()
