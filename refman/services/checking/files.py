"""One .bib file that is checked, with or without a library beside it."""

from collections import deque
from collections.abc import Container, Iterator
from operator import itemgetter
from pathlib import Path

from refman.bibtex import latex
from refman.bibtex.checks import Found, Paper, Setting
from refman.jobs import Progress
from refman.model.entry import Entry
from refman.services import files
from refman.services.checking import neighbours
from refman.services.checking.bibfile import BibFile, Item
from refman.services.checking.problem import Problem, old_values, told
from refman.services.duplicates.judging import Facts, judge
from refman.store import Reading, papers
from refman.store.derive import fold

_AT_ONCE = 500


def of_file(
    path: Path, setting: Setting | None, reading: Reading | None, progress: Progress
) -> Iterator[Problem]:
    """What is wrong with the entries of a .bib file, in their order.

    Args:
        setting: whom they are for; guessed by the file when it is None.
        reading: of the library, for the published versions of preprints; None without.

    Raises:
        FileUnreadable: at the first step.
        Cancelled: between two entries.
    """
    bib = BibFile(path)
    yield from of_bib(bib, setting or bib.dialect(), reading, progress)


def of_bib(
    bib: BibFile,
    setting: Setting,
    reading: Reading | None,
    progress: Progress,
    only: Container[str] | None = None,
) -> Iterator[Problem]:
    """The same of a file that was read; `only` has the keys, in lower case, that are looked at."""
    name = files.shown(bib.path)
    unread = deque(
        Problem(check, found.severity, found.message, key, found.field, name, line)
        for key, line, check, found in sorted(bib.syntax(), key=itemgetter(1))
        if only is None or not key or key.lower() in only
    )
    beside = neighbours.beside(bib, setting, progress)
    venues = neighbours.venues_of(bib.bare)
    published = {} if reading is None else _published(reading, bib.bare, only)
    for item in bib.items():
        if item.number % _AT_ONCE == 0:
            progress.step(item.number, len(bib.bare))
        if only is not None and item.paper.key.lower() not in only:
            continue
        while unread and unread[0].line <= item.line:
            yield unread.popleft()
        more = [*beside.get(item.number, ()), *published.get(item.number, ())]
        for check, found in told(item.paper, setting, venues, more):
            old = old_values(item.paper, found)
            yield Problem(check, found.severity, found.message, item.paper.key, found.field, name,
                          _line(bib, item, found), fix=found.fix, old=old)  # fmt: skip
    yield from unread


def _line(bib: BibFile, item: Item, found: Found) -> int:
    """The line of the field, or of the entry."""
    field = item.block.field(found.field)
    return bib.document.line(field.start) if field else item.line


def _published(
    reading: Reading, items: list[Item], only: Container[str] | None
) -> dict[int, list[tuple[str, Found]]]:
    """Preprints for which the library has a published version."""
    early = {
        item.number: Facts(_entry(item.paper))
        for item in items
        if only is None or item.paper.key.lower() in only
    }
    early = {number: facts for number, facts in early.items() if facts.preprint and facts.title}
    titles = {number: fold(latex.plain(f.entry.fields["title"])) for number, f in early.items()}
    same = papers.same_titles(reading, set(titles.values()))
    known = {
        entry.id: Facts(entry)
        for entry in papers.entries(reading, {one for ids in same.values() for one in ids})
    }
    found: dict[int, list[tuple[str, Found]]] = {}
    for number, facts in early.items():
        for late in (known[one] for one in same.get(titles[number], ()) if one in known):
            judged = judge(facts, late) if late.published and not late.preprint else None
            if judged and judged.versions:
                text = f"The library has its published version, “{late.entry.key}”."
                found[number] = [("preprint", Found("", text, "hint"))]
    return found


def _entry(paper: Paper) -> Entry:
    return Entry(paper.kind, paper.fields, paper.key)
