"""Entries written to a file, beside reading the same entries and writing strings that are ready.

Processor time, since a disk that is busy says nothing of either side.
"""

import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from refman.bibtex.profile import Profile
from refman.model.entry import Entry
from refman.services import exporting, replacing
from refman.store import Library, entries, papers
from tests.benchmarks.ratio import Ratio

ENTRIES = 20_000
_WORDS = "adaptive stochastic networks GPU learning of Markov chains in the {DNA} of things".split()
_NAMES = ("Smith, Anna", r"M{\"u}ller, J{\"o}rg", "Wałęsa, Łukasz", "de la Garcia, José")


def measure(rounds: int) -> Ratio:
    """Export a library of `ENTRIES` papers, the best of `rounds` runs of each side."""
    with tempfile.TemporaryDirectory() as folder:
        return _measured(Path(folder), rounds)


def _measured(folder: Path, rounds: int) -> Ratio:
    path, profile = folder / "refs.bib", Profile()
    with Library.open(folder / "library.refman") as library:
        with library.change("Fill") as change:
            ids = [entries.add(change, entry, [], {}) for entry in _papers()]
        reading = library.reading
        ready = list(exporting.pieces(reading, ids, profile))
        sides: list[Callable[[], object]] = [
            lambda: list(papers.entries(reading, ids)),
            lambda: replacing.replace(path, ready),
            lambda: replacing.replace(path, exporting.pieces(reading, ids, profile)),
        ]
        # In turn: what else the machine does slows all sides alike.
        read, written, refman = (
            min(times)
            for times in zip(*([_took(one) for one in sides] for _ in range(rounds)), strict=True)
        )
    what = f"export {ENTRIES:,} entries / read and write them"
    return Ratio(what, read + written, refman, "at most 2")


def _papers() -> Iterator[Entry]:
    for number in range(ENTRIES):
        words = [_WORDS[(number * step) % len(_WORDS)] for step in range(1, 11)]
        fields = {
            "author": " and ".join(_NAMES[(number + n) % len(_NAMES)] for n in range(4)),
            "title": " ".join(words).capitalize(),
            "journal": "Journal of Applied Physics",
            "volume": str(number % 99),
            "pages": f"{number}--{number + 9}",
            "year": str(1990 + number % 35),
            "month": "oct",
            "doi": f"10.1000/syn.{number}",
            "url": f"https://doi.org/10.1000/syn.{number}",
            "abstract": " ".join(words * 15),
        }
        yield Entry("article", fields, f"key{number}")


def _took(run: Callable[[], object]) -> float:
    """Milliseconds."""
    begun = time.process_time()
    run()
    return 1000 * (time.process_time() - begun)
