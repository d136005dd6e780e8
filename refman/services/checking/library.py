"""Papers of the library that are checked, some hundred at a time."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

from refman.bibtex import latex
from refman.bibtex.checks import Found, Paper, Setting
from refman.jobs import Progress
from refman.model import inheritance
from refman.model.entry import Entry, EntryId
from refman.services import inheriting
from refman.services.checking.bibfile import named
from refman.services.checking.problem import Beside, Problem, Venues, old_values, paper_of, told
from refman.services.checking.venues import several
from refman.services.duplicates.judging import Facts
from refman.store import Reading, outgoing, pairs, papers
from refman.store.pairs import Pair

_AT_ONCE = 400


def problems(
    reading: Reading, ids: Sequence[EntryId], setting: Setting, progress: Progress
) -> Iterator[Problem]:
    """What is wrong with papers, in their order; nothing of all of them is held.

    Raises:
        Cancelled: between some hundred papers.
    """
    venues = several(outgoing.journals(reading, ids))
    clashing = set(papers.clashing_keys(reading, ids))
    rest = iter(ids)
    done = 0
    while some := list(islice(rest, _AT_ONCE)):
        progress.count(done, len(ids))
        yield from _of_some(reading, some, setting, venues, clashing)
        done += len(some)


def papers_of(reading: Reading, ids: Sequence[EntryId]) -> Iterator[tuple[Entry, Paper]]:
    """Some hundred papers as checks see them."""
    entries = list(papers.entries(reading, ids))
    find = inheriting.above(reading, entries)
    for entry in entries:
        yield entry, paper_of(entry, inheritance.readable(entry.fields, find))


def _of_some(
    reading: Reading, ids: Sequence[EntryId], setting: Setting, venues: Venues, clashing: set[str]
) -> Iterator[Problem]:
    beside = _beside(reading, ids)
    seen = list(papers_of(reading, ids))
    there = papers.with_keys(reading, {key for _, paper in seen for _, key in named(paper)})
    known = {key.casefold() for key in there}
    for entry, paper in seen:
        assert entry.id is not None  # it was read from the library
        more = [*beside.get(entry.id, ()), *_links(paper, known), *_clash(paper, clashing)]
        for check, found in told(paper, setting, venues, more):
            old = old_values(paper, found)
            yield Problem(check, found.severity, found.message, entry.key, found.field,
                          entry=entry.id, fix=found.fix, old=old)  # fmt: skip


def _links(paper: Paper, known: set[str]) -> Iterator[tuple[str, Found]]:
    for field, key in named(paper):
        if key.casefold() not in known:
            yield "entry-link", Found(field, f"No paper has the key “{key}”.", "error")


def _clash(paper: Paper, clashing: set[str]) -> Iterator[tuple[str, Found]]:
    if paper.key and paper.key.casefold() in clashing:
        text = f"Another paper has the key “{paper.key}” too, capitals aside."
        yield "key-clash", Found("@key", text, "error")


def _beside(reading: Reading, ids: Sequence[EntryId]) -> Beside:
    """Duplicates and published versions, as far as they were looked for."""
    found: dict[int, list[tuple[str, Found]]] = defaultdict(list)
    wanted = set(ids)
    pairs_ = pairs.open_of(reading, ids)
    others = sorted({one for pair in pairs_ for one in pair[:2]})
    facts = {entry.id: Facts(entry) for entry in papers.entries(reading, others)}
    for pair in sorted(pairs_):
        if pair.one in facts and pair.other in facts:
            for entry, told_ in _of_pair(pair, facts[pair.one], facts[pair.other]):
                if entry in wanted:
                    found[entry].append(told_)
    return found


def _of_pair(pair: Pair, ours: Facts, theirs: Facts) -> Iterator[tuple[EntryId, tuple[str, Found]]]:
    why = ", ".join(pair.reasons)
    if pair.versions and ours.preprint != theirs.preprint:
        early, late = (pair.one, theirs) if ours.preprint else (pair.other, ours)
        text = f"The library has its published version, “{late.entry.key}” ({why})."
        yield early, ("preprint", Found("", text, "hint"))
    elif not pair.versions:
        for entry, twin in ((pair.one, theirs), (pair.other, ours)):
            title = latex.plain(twin.entry.fields.get("title", ""))
            name = twin.entry.key or title
            text = f"It seems to be the same paper as “{name}” ({why})."
            yield entry, ("duplicate", Found("", text, "warning"))
