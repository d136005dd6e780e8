"""The figures behind a chart of papers per year."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count

from refman.gui.counting import counted
from refman.gui.language import tr

_MOST_INTERVALS = 4


@dataclass(frozen=True, slots=True)
class Year:
    """How many papers a year has, and how many of them come with code."""

    year: int
    papers: int
    with_code: int = 0

    def words(self) -> str:
        """“2023: 8 papers, 4 with code”."""
        code = tr(", {with_code} with code", with_code=self.with_code) if self.with_code else ""
        return f"{self.year}: {counted(self.papers, 'paper')}{code}"


def gapless(years: Iterable[Year]) -> list[Year]:
    """The years in order; one that lacks between the first and the last has no papers."""
    known = {year.year: year for year in years}
    if not known:
        return []
    return [known.get(year, Year(year, 0)) for year in range(min(known), max(known) + 1)]


def ticks(top: int) -> list[int]:
    """Two to five round values from 0 on, none above `top`, which is at least 1."""
    step = next(step for step in _steps() if top / step <= _MOST_INTERVALS)
    return list(range(0, top + 1, step))


def _steps() -> Iterator[int]:
    """1, 2, 5, 10, 20, 50, 100 and so on."""
    return (digit * 10**power for power in count() for digit in (1, 2, 5))
