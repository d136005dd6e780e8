"""The checks beside JabRef's rules and biber's own validation, on the same real files.

What either finds is found here too, or it is no fault, for a reason that is named and counted. What
only refman finds is counted on the files that the makers of BibTeX and biblatex gave as examples:
there an error or a warning is a false alarm, unless the example breaks its own manual.
"""

import shutil
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from refman.bibtex.checks import Setting
from refman.bibtex.checks.mending import sure
from refman.jobs import Progress
from refman.services import checking
from refman.services.checking import Problem, fixing
from refman.services.checking.bibfile import BibFile
from tests.corpora import validators
from tests.corpora.files import CORPORA, bib_files, name_of, needed
from tests.corpora.validators import ALIKE, Said

pytestmark = [pytest.mark.corpora, pytest.mark.timeout(1200), needed]

_LARGEST = 150_000
Record = Callable[[str, object], None]


def sample(every: int, largest: int = _LARGEST) -> list[Path]:
    """Each so many of the real .bib files that are not too large."""
    return [path for path in bib_files() if path.stat().st_size < largest][::every]


def found(path: Path, dialect: str) -> list[Problem]:
    setting = Setting(dialect)  # type: ignore[arg-type]
    return list(checking.of_bib(BibFile(path), setting, None, Progress()))


class Tally:
    """What was found by others: how much, for which reasons it is none, and what is missed."""

    def __init__(self) -> None:
        self.all: Counter[str] = Counter()
        self.excused: Counter[str] = Counter()
        self.missed: list[str] = []

    def add(self, bib: BibFile, said: Iterable[Said], ours: Iterable[Problem]) -> None:
        checks: defaultdict[str, set[str]] = defaultdict(set)
        for problem in ours:
            checks[problem.key].add(problem.check)
            checks[""].add(problem.check)
        for one in said:
            self.all[one.what] += 1
            alike = ALIKE.get(one.what, set(one.what.split()))
            if alike & checks[one.key]:
                continue
            papers = [item.paper for item in bib.bare if item.paper.key == one.key]
            reasons = [validators.excused(one, paper) for paper in (*papers, None)]
            if any(reasons):
                self.excused[f"{one.what}: {max(reasons)}"] += 1
            else:
                self.missed.append(f"{name_of(bib.path)}: {one}")

    def tell(self, record: Record) -> None:
        record("found by the other", sum(self.all.values()))
        record("of these no fault", dict(self.excused))
        print(f"\n{sum(self.all.values()):,} found by the other: {dict(self.all)}")
        print(f"{sum(self.excused.values()):,} of them no fault: {dict(self.excused)}")


@pytest.mark.parametrize("dialect", ["bibtex", "biblatex"])
def test_what_the_rules_of_jabref_find_is_found(dialect: str, record_property: Record) -> None:
    tally = Tally()
    for path in sample(3):
        bib = BibFile(path)
        said = validators.jabref(bib, biblatex=dialect == "biblatex")
        tally.add(bib, said, found(path, dialect))
    tally.tell(record_property)
    assert tally.missed == []
    assert sum(tally.all.values()) > 2_000


@pytest.mark.skipif(not shutil.which("biber"), reason="biber is not installed")
def test_what_biber_finds_by_its_data_model_is_found(
    tmp_path: Path, record_property: Record
) -> None:
    tally, unknown = Tally(), Counter[str]()
    for path in [*_examples(), *sample(80, 60_000)]:
        said, others = validators.biber(path, tmp_path)
        unknown.update(one for one in others if not one.startswith("Data file"))
        tally.add(BibFile(path), said, found(path, "biblatex"))
    tally.tell(record_property)
    assert tally.missed == []
    assert unknown == Counter()
    assert sum(tally.all.values()) > 300


FALSE_ALARMS = {
    ("biblatex-examples.bib", "biblatex"): {"duplicate": 4, "missing-field": 2},
    ("xampl.bib", "bibtex"): {"duplicate": 20, "missing-field": 2},
}
"""By file and check: errors and warnings on the examples of the manuals. The duplicates are one
entry with few fields and with many, on purpose; what is missing is wanted by the manual itself."""


@pytest.mark.parametrize(("name", "dialect"), FALSE_ALARMS)
def test_the_examples_of_the_manuals_raise_no_alarm_but_those_that_are_named(
    name: str, dialect: str, record_property: Record
) -> None:
    path = next(one for one in sorted(CORPORA.rglob(name)) if "debian-texlive" in str(one))
    alarms = [one for one in found(path, dialect) if one.severity != "hint"]
    record_property("alarms", len(alarms))
    record_property("entries", len(BibFile(path).bare))
    assert Counter(one.check for one in alarms) == FALSE_ALARMS[name, dialect]


def test_what_is_mended_is_mended_for_good_and_changes_no_byte_of_other_entries(
    tmp_path: Path,
) -> None:
    mended = 0
    for path in sample(9):
        for setting in (Setting("bibtex"), Setting("biblatex", "pdftex")):
            bib = BibFile(path)
            made = fixing.in_file(bib, setting, sure)
            after = BibFile(tmp_path / "after.bib", made.data)
            mended += len(made.entries)
            assert _others(bib, made.entries) == _others(after, made.entries), name_of(path)
            assert fixing.in_file(after, setting, sure).entries == (), name_of(path)
    assert mended > 500


def _others(bib: BibFile, keys: Iterable[str]) -> list[str]:
    changed = set(keys)
    return [bib.document.source(i.block) for i in bib.bare if i.paper.key not in changed]


def _examples() -> Iterator[Path]:
    for name in ("biblatex-examples.bib", "xampl.bib"):
        yield next(one for one in sorted(CORPORA.rglob(name)) if "debian-texlive" in str(one))
    yield from sorted((CORPORA / "latex").rglob("*.bib"))[:12]
