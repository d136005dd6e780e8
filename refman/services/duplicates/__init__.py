"""Papers that may be one: found in the library, and what the user says of them.

    blocks     which papers are worth comparing: those that share a block
    judging    whether two are one paper, or versions of one work, and what says so
    titles     how near two titles are
    people     whether two lists of authors are one

What was found is kept in the library (`store.pairs`), and so is which papers were written since:
`refresh` compares those alone.
"""

from collections.abc import Iterable, Iterator
from itertools import chain, islice

from refman.jobs import Progress
from refman.model.entry import Entry, EntryId
from refman.model.errors import RefmanError
from refman.services.duplicates import blocks
from refman.services.duplicates.judging import Facts, Judgement, judge
from refman.store import Change, Library, Reading, identifying, pairs, papers, verdicts
from refman.store.pairs import Pair

__all__ = ["distinct", "few", "likeliest", "refresh", "scan", "versions"]

FEW = 1_000
"""Papers up to which each is held beside the library; of more, the whole library is compared."""
_AT_ONCE = 500
_ENTRIES_KEPT = 4_000
_LABEL = "Find duplicates"


def few(reading: Reading) -> bool:
    """Whether so few papers wait to be compared that it is done at once."""
    return len(pairs.uncompared(reading, FEW + 1)) <= FEW


def refresh(library: Library, progress: Progress) -> bool:
    """Compare the papers that were written since they were compared last, and keep what is found.

    Returns:
        Whether other papers than before may be one.

    Raises:
        Cancelled: what was known stays.
        LibraryUnwritable: the same.
    """
    reading = library.reading
    written = pairs.uncompared(reading, FEW + 1)
    if not written:
        return False
    if len(written) > FEW:
        return scan(library, progress)
    ids = list(written)
    found = list(_judged(reading, blocks.of_papers(reading, ids), progress))
    with library.change(_LABEL) as change:
        verdicts.adopt(change)
        identifying.adopt(change)
        differs = pairs.keep(change, found, ids)
        pairs.note_compared(change, written.values())
    return differs


def scan(library: Library, progress: Progress) -> bool:
    """The same with every paper of the library, whether it was compared before or not."""
    reading = library.reading
    newest = pairs.newest(reading)
    quiet = progress.stage(0, 0)
    found = list(_judged(reading, blocks.of_library(reading, progress), quiet))
    with library.change(_LABEL) as change:
        verdicts.adopt(change)
        identifying.adopt(change)
        differs = pairs.keep(change, found, None)
        pairs.note_all_compared(change, newest)
    return differs


def likeliest(reading: Reading, entry: Entry) -> tuple[Entry, Judgement] | None:
    """The paper of the library that an entry beside it may be, duplicates before versions, and
    what says so; None where nothing does."""
    facts = Facts(entry)
    near = papers.entries(reading, blocks.beside(reading, pairs.glance(entry)))
    found = ((paper, judge(Facts(paper), facts)) for paper in near)
    judged = [(paper, judgement) for paper, judgement in found if judgement]
    return min(judged, key=lambda one: (one[1].versions, -one[1].score), default=None)


def distinct(change: Change, ids: Iterable[EntryId]) -> int:
    """Remember that each two of these papers are two; versions of one work stay what they are.

    Returns:
        How many pairs are versions of one work.
    """
    return _give(change, ids, versions=False)


def versions(change: Change, ids: Iterable[EntryId]) -> None:
    """Remember that these papers are versions of one work."""
    _give(change, ids, versions=True)


def _give(change: Change, ids: Iterable[EntryId], *, versions: bool) -> int:
    given = list(dict.fromkeys(ids))
    if len(given) < 2:
        raise RefmanError("A verdict is on two papers or more; name another one.")
    staying = 0
    for place, one in enumerate(given):
        work = () if versions else verdicts.work(change, one)
        for other in given[place + 1 :]:
            if other in work:
                staying += 1
            else:
                verdicts.give(change, one, other, versions=versions)
    return staying


def _judged(
    reading: Reading, candidates: Iterable[tuple[int, int]], progress: Progress
) -> Iterator[Pair]:
    """Each pair once, with what it is; those that are two papers are left out."""
    seen: set[tuple[int, int]] = set()
    known: dict[int, Facts] = {}
    rest = iter(candidates)
    while some := list(islice(rest, _AT_ONCE)):
        progress.step(len(seen))
        fresh = [pair for pair in dict.fromkeys(some) if pair not in seen]
        seen.update(fresh)
        _load(reading, known, chain.from_iterable(fresh))
        for one, other in fresh:
            judgement = judge(known[one], known[other]) if {one, other} <= known.keys() else None
            if judgement:
                yield Pair(EntryId(one), EntryId(other), *judgement)


def _load(reading: Reading, known: dict[int, Facts], ids: Iterable[int]) -> None:
    if len(known) > _ENTRIES_KEPT:
        known.clear()
    wanted = [one for one in dict.fromkeys(ids) if one not in known]
    for entry in papers.entries(reading, wanted):
        assert entry.id is not None
        known[entry.id] = Facts(entry)
