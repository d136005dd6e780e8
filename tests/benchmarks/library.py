"""Makes a library of many papers: `python -m tests.benchmarks.library --papers N --out FILE`.

It is written by the store itself, in changes as an import would make them, so that it has what
every library has: people, index, history. Its index of words is merged as a window does it while
nothing else goes on. The same `--papers` and `--seed` give the same papers
in the same order; ids are those of the clock, as everywhere. What a paper gives is derived in
processes beside the one that writes.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from functools import cache
from itertools import groupby, islice
from multiprocessing import get_context
from pathlib import Path

from refman.model.entry import Entry, EntryId
from refman.store import Library, derive, entries, sources, tags
from tests.benchmarks.papers import BATCH, SOURCES, TAGS, Made, Maker, batches

_SPACED = 6 * 3600
"""Seconds between one batch's coming in and the next's."""
_LAST = 1_763_000_000
"""When the last came in, in seconds since 1970."""
_AHEAD = 4
_TOGETHER = 25
"""Batches of a change. Each change writes most pages of a dozen indexes, however few its papers."""
_TRASHED = 500
"""One of so many papers was thrown away."""

Ready = Sequence[tuple[Entry, derive.Derived]]


def make(path: Path, papers: int, seed: int = 1) -> None:
    """A library of so many papers at `path`, where there is none yet."""
    with Library.open(path) as library, ProcessPoolExecutor(2, get_context("spawn")) as pool:
        fill(library, _in_order(pool, batches(papers, seed)), papers)
        while library.tend():
            pass


def fill(library: Library, batches: Iterable[Ready], papers: int) -> None:
    """Put so many papers into an empty library, a change for some batches each."""
    with library.change("Begin") as change:
        tag_ids = {name: tags.ensure(change, name) for name in TAGS}
        source_ids = {source.uid: sources.ensure(change, source) for source in SOURCES}
    for _, some in groupby(enumerate(batches), lambda numbered: numbered[0] // _TOGETHER):
        unwanted: list[int] = []
        with library.change("Import refs.bib") as change:
            for number, ready in some:
                change.time = _LAST - _SPACED * (papers // BATCH - number)
                new = [_new(entry, derived, tag_ids, source_ids) for entry, derived in ready]
                unwanted += entries.add_all(change, new)[_TRASHED::_TRASHED]
        if unwanted:
            with library.change("Move to trash") as change:
                entries.trash(change, map(EntryId, unwanted))


def _new(
    entry: Entry, derived: derive.Derived, tag_ids: Mapping[str, int], ids: Mapping[str, int]
) -> entries.New:
    return entries.New.of(entry, [tag_ids[name] for name in entry.tags], ids, derived)


def _in_order(pool: ProcessPoolExecutor, rest: Iterator[Made]) -> Iterator[Ready]:
    """What the batches give, a few of them made ahead."""
    waiting: list[Future[Ready]] = [pool.submit(ready, one) for one in islice(rest, _AHEAD)]
    while waiting:
        yield waiting.pop(0).result()
        waiting += [pool.submit(ready, one) for one in islice(rest, 1)]


def ready(made: Made) -> Ready:
    """The papers of a batch with what they give."""
    return [(entry, derive.of(entry)) for entry in _maker().entries(made)]


@cache
def _maker() -> Maker:
    return Maker()


def main() -> int:
    """Make one as the command line says."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.library", description=__doc__)
    parser.add_argument("--papers", type=int, default=100_000)
    parser.add_argument("--out", type=Path, required=True, help="where none is yet")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if options.out.exists():
        parser.error(f"{options.out} is there already")
    make(options.out, options.papers, options.seed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
