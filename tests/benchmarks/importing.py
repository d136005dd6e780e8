"""A large .bib file into an empty library, beside what others need to split or parse it."""

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.ratio import Ratio

REFMAN = """
import json, resource, sys, time
from pathlib import Path
from refman.jobs import Progress
from refman.model.language import parse
from refman.services.importing import import_files
from refman.services.keys import DEFAULT
from refman.store import Library, search

with Library.open(Path(sys.argv[2])) as library:
    begun = time.perf_counter()
    added = import_files(library, [Path(sys.argv[1])], DEFAULT, Progress()).added
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    memory = sum(one.ru_maxrss for one in used) // 1024
    assert search.count(library.reading, parse("neural")) > 0
    elapsed = time.perf_counter() - begun
print(json.dumps([elapsed, added, memory]))
"""

TIMED = """
import json, sys, time
{setting}
begun = time.perf_counter()
count = {work}
print(json.dumps([time.perf_counter() - begun, count, 0]))
"""

BIBTEXPARSER = TIMED.format(
    setting="from bibtexparser.splitter import Splitter\ntext = open(sys.argv[1]).read()",
    work="len(Splitter(text).split().entries)",
)
PYBTEX = TIMED.format(
    setting="from pybtex.database import parse_file",
    work="len(parse_file(sys.argv[1], bib_format='bibtex').entries)",
)

COMMANDS = {
    "bibtool": ["bibtool", "-q", "{file}", "-o", os.devnull],
    "JabRef": ["jabref", "--nogui", "--import", "{file}", "--output", os.devnull],
    "KBibTeX": ["kbibtex-cli", "{file}", "-o", os.devnull],
}
"""Programs that are run whole, from their start; those that are not installed are left out."""


class Run(NamedTuple):
    """One run: seconds, entries, and where it was asked for the peak of memory in MB, of this
    process and the one that reads together."""

    seconds: float
    entries: int
    memory: int


def measure(entries: int) -> Iterator[Ratio]:
    """Import `entries` made-up entries, beside every other program that is here.

    The first line's floor is bibtexparser's bare split, which makes no library of it; the
    second's is the memory that half as many entries need.
    """
    with tempfile.TemporaryDirectory() as folder:
        large, small = Path(folder) / "large.bib", Path(folder) / "small.bib"
        large.write_text("".join(made_up(entries)), encoding="utf-8")
        small.write_text("".join(made_up(entries // 2)), encoding="utf-8")
        split, ours = run(BIBTEXPARSER, large), run(REFMAN, large, Path(folder) / "large.refman")
        less = run(REFMAN, small, Path(folder) / "small.refman")
        assert split.entries == ours.entries == entries
        what = f"import of {entries:,} entries, beside"
        yield _ratio(f"{what} bibtexparser's split", split, ours, "1; 2 at most")
        yield Ratio(f"MB of memory: {entries:,} beside half", less.memory, ours.memory, "1")
        if find_spec("pybtex"):
            yield _ratio(f"{what} pybtex", run(PYBTEX, large), ours, "")
        else:
            _skip("pybtex")
        for name, command in COMMANDS.items():
            if shutil.which(command[0]):
                yield _ratio(f"{what} {name}", _whole(command, large), ours, "")
            else:
                _skip(name)


def _ratio(what: str, floor: Run, ours: Run, bound: str) -> Ratio:
    return Ratio(what, floor.seconds * 1000, ours.seconds * 1000, bound)


def _skip(name: str) -> None:
    sys.stderr.write(f"{name} is not installed and was left out.\n")


def run(code: str, *files: Path) -> Run:
    """Run one of the programs above on a file, and `REFMAN` also on the library to put it in."""
    command = [sys.executable, "-c", code, *map(str, files)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE)
    return Run(*json.loads(done.stdout.splitlines()[-1]))


def _whole(command: list[str], file: Path) -> Run:
    code = TIMED.format(
        setting="import subprocess",
        work=f"subprocess.run({[part.format(file=file) for part in command]!r}).returncode",
    )
    return run(code, file)


_WORDS = """analysis model method neural network learning structure quantum energy particle field
process estimate theory algorithm optimal control robust adaptive stochastic graph matrix kernel
of the in for with and to on that is are by from as this which under between over these""".split()
_GIVEN = 'Anna Ben Carla J{\\"o}rg Elena José Grace Hiro Fran{\\c{c}}ois Jonas Maria Wei'.split()
_FAMILY = 'Smith Müller Chen G{\\"o}del Ivanov Tanaka Erd{\\H{o}}s Dubois Silva Nguyen'.split()


def made_up(count: int, first: int = 0) -> Iterator[str]:
    """Articles of some 1.7 kB each, with an abstract, as large files hold them; numbered from
    `first` on."""
    chance = random.Random(1 + first)  # the same file in every run
    for number in range(first, first + count):
        authors = (
            f"{chance.choice(_FAMILY)}, {chance.choice(_GIVEN)} {chance.choice('ABCDEFGH')}."
            for _ in range(chance.randint(3, 8))
        )
        year = chance.randint(1965, 2026)
        yield (
            f"@article{{key{number},\n  author = {{{' and '.join(authors)}}},\n"
            f"  title = {{On {{Bayesian}} {_prose(chance, 8)}, part {number}}},\n"
            f"  journal = {{Journal of {_prose(chance, 3)}}},\n  year = {year},\n"
            f"  month = jun,\n  pages = {{{number}--{number + 9}}},\n"
            f"  doi = {{10.1000/{number}}},\n  keywords = {{{chance.choice(_WORDS)}, test}},\n"
            f"  abstract = {{{_prose(chance, 180)}.}}\n}}\n\n"
        )


def _prose(chance: random.Random, words: int) -> str:
    return " ".join(chance.choices(_WORDS, k=words))
