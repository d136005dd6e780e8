"""The health of entries: checks as values in a table. Pure; knows neither file nor library.

base         a check, what it looks at, what it finds
required     what an entry type wants and knows
people       names that cannot be parted, lists that are cut
titles       braces and capitals
identifiers  DOI, ISBN, ISSN, ISMN, arXiv, with their check digits
times        years, months, dates
numbers      pages, editions
addresses    what stands in `url`
texts        signs that stop TeX, what TeX would run, HTML
formulas     commands of mathematics in text, beginnings without an end
pairs        fields that do not go together
letters      what the engine or BibTeX cannot manage
keys         citation keys
mending      an entry after its fixes
together     checks of several entries at once: their words; `services.checking` runs them
"""

from collections.abc import Iterator

from refman.bibtex.checks import (
    addresses,
    formulas,
    identifiers,
    keys,
    letters,
    numbers,
    pairs,
    people,
    required,
    texts,
    times,
    titles,
    together,
)
from refman.bibtex.checks.base import (
    SEVERITIES,
    Check,
    Engine,
    Fix,
    Found,
    Paper,
    Setting,
    Severity,
)
from refman.model import granular

__all__ = [
    "CHECKS",
    "SEVERITIES",
    "Check",
    "Engine",
    "Fix",
    "Found",
    "Paper",
    "Setting",
    "Severity",
    "of_paper",
]

_ROOMS = (
    together, keys, required, pairs, people, titles, times, numbers, identifiers, addresses, texts,
    formulas, letters,
)  # fmt: skip

CHECKS = {check.name: check for room in _ROOMS for check in room.CHECKS}
"""Every check by its name, in the order in which they are listed."""

_OF_ONE = tuple((check.name, check.find) for check in CHECKS.values() if check.find)


def of_paper(paper: Paper, setting: Setting) -> Iterator[tuple[str, Found]]:
    """What each check finds in one entry, by the name of the check; what it takes from a field of
    another one is checked there."""
    for name, find in _OF_ONE:
        for found in find(paper, setting):
            if not granular.is_taken(found.field, paper.fields.get(found.field, "")):
                yield name, found
