"""What is wrong with an entry, and where; the small parts that all runs share."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from refman.bibtex import checks
from refman.bibtex.checks import Fix, Found, Paper, Setting, Severity
from refman.model.entry import Entry, EntryId


class Problem(NamedTuple):
    """What a check found, at its place.

    Args:
        check: the name of a check of `bibtex.checks.CHECKS`.
        message: a sentence.
        key: citation key; "" for none, or where it is about the file.
        field: "" for the entry as a whole, `@type`, `@key`.
        file: its path as it was named; "" for a paper of the library.
        line: from 1; 0 for none.
        entry: the paper of the library that is checked; None for an entry of a file.
        old: the values that the fix would change, "" for those that are not there.
    """

    check: str
    severity: Severity
    message: str
    key: str
    field: str
    file: str = ""
    line: int = 0
    entry: EntryId | None = None
    fix: Fix | None = None
    old: Mapping[str, str] = {}


Beside = Mapping[int, Iterable[tuple[str, Found]]]
"""What is found by looking at others too, by the number of an entry."""


class Venues(NamedTuple):
    """Names of venues that are written in another way too.

    Args:
        better: by name, how most write it, and how many do.
    """

    better: Mapping[str, tuple[str, int]]

    def of(self, paper: Paper) -> Iterator[tuple[str, Found]]:
        """What is found in one entry."""
        for field in VENUES:
            text = paper.fields.get(field, "")
            if found := self.better.get(text):
                name, number = found
                others = "another entry" if number == 1 else f"{number:,} other entries"
                said = f"“{text}” is written “{name}” in {others}."
                yield "venue", Found(field, said, "hint", Fix({field: name}, sure=False))


VENUES = ("journal", "journaltitle")


def told(
    paper: Paper, setting: Setting, venues: Venues, beside: Iterable[tuple[str, Found]] = ()
) -> Iterator[tuple[str, Found]]:
    """All that is found in one entry."""
    yield from beside
    yield from checks.of_paper(paper, setting)
    yield from venues.of(paper)


def old_values(paper: Paper, found: Found) -> Mapping[str, str]:
    """What a fix would change."""
    return {name: paper.fields.get(name, "") for name in found.fix.fields} if found.fix else {}


def paper_of(entry: Entry, inherited: Mapping[str, str]) -> Paper:
    """A paper of the library as checks see it."""
    return Paper(entry.kind, entry.key, entry.fields, inherited)
