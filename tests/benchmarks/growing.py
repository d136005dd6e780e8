"""A file of a tenth as many papers more, imported into a library and into an empty one.

Neither file holds a paper of the library. The floor is bibtexparser's bare split of the same file.
"""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.importing import BIBTEXPARSER, REFMAN, run
from tests.benchmarks.papers import Maker, batches
from tests.benchmarks.ratio import Ratio

_SEED = 2
_TENTH = 10
_LEAST = 2000
"""Papers that take long enough to be timed."""


def measure(library: Path, papers: int) -> Iterator[Ratio]:
    """Import into a copy of `library`, which holds so many papers; times are for a thousand."""
    count = max(_LEAST, papers // _TENTH)
    with tempfile.TemporaryDirectory(dir=library.parent) as folder:
        file, copy = Path(folder) / "more.bib", Path(folder) / "copy.refman"
        _write(file, count, papers)
        split = run(BIBTEXPARSER, file)
        empty = run(REFMAN, file, Path(folder) / "empty.refman")
        shutil.copy(library, copy)
        full = run(REFMAN, file, copy)
    least, alone, more = (1e6 * one.seconds / count for one in (split, empty, full))
    yield Ratio("import into an empty library, per 1,000 papers", least, alone, "")
    bound = f"{1.25 * alone:.0f} ms: a quarter over the line above"
    yield Ratio(f"import of {count:,} more, per 1,000 papers", least, more, bound)
    bound = f"{empty.memory} MB: into the empty one"
    yield Ratio("memory of that import", split.memory, full.memory, bound, "MB")


def _write(file: Path, count: int, papers: int) -> None:
    """By people of whom some are in the library of so many papers already."""
    maker = Maker()
    with file.open("w", encoding="utf-8") as out:
        for made in batches(count, _SEED):
            for entry in maker.entries(made._replace(people=max(made.people, papers // 3))):
                fields = "".join(f"  {name} = {{{text}}},\n" for name, text in entry.fields.items())
                out.write(f"@{entry.kind}{{{entry.key},\n{fields}}}\n\n")
