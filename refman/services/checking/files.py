"""One .bib file that is checked, with or without a library beside it."""

import re
from collections import deque
from collections.abc import Container, Iterator, Sequence

from refman.bibtex import latex
from refman.bibtex.checks import Found, Setting
from refman.bibtex.scanner import LAST_LINE
from refman.jobs import Progress
from refman.services import files
from refman.services.checking import neighbours
from refman.services.checking.bibfile import BibFile, Item
from refman.services.checking.known import Known, One
from refman.services.checking.named_files import NamedFiles
from refman.services.checking.problem import Problem, old_values
from refman.services.duplicates.judging import Facts, judge
from refman.store import Reading, papers
from refman.store.derive import fold

_BEYOND = re.compile(r"[^\x00-\x7f]")
_ODD = re.compile("[\udc80-\udcff]")
"""A byte that is no UTF-8, as `Coding.mixed` keeps it."""
_AT_ONCE = 500


def of_bib(
    bib: BibFile,
    setting: Setting,
    reading: Reading | None,
    progress: Progress,
    only: Container[str] | None = None,
    known: Known | None = None,
) -> Iterator[Problem]:
    """What is wrong with the entries of a .bib file, in their order.

    Args:
        setting: whom they are for.
        reading: of the library, for the published versions of preprints; None without.
        only: the keys, in lower case, that are looked at; None for all.
        known: what was found before; what is found now is added.

    Raises:
        Cancelled: between two entries.
    """
    known = known or Known()
    name = files.shown(bib.path)
    unread = deque(
        Problem(check, found.severity, found.message, key, found.field, name, line)
        for key, line, check, found in (*_miscoded(bib, setting), *_unread(bib, setting))
        if only is None or not key or key.lower() in only
    )
    beside = neighbours.beside(bib, setting, known, progress)
    entries, venues = known.entries(bib), known.venues(bib)
    named = NamedFiles(bib.path, bib.folders)
    published = {} if reading is None else _published(reading, entries, only)
    for item in bib.items():
        if item.number % _AT_ONCE == 0:
            progress.step(item.number, len(bib.bare))
        if only is not None and item.paper.key.lower() not in only:
            continue
        while unread and unread[0].line <= item.line:
            yield unread.popleft()
        more = [*beside.get(item.number, ()), *published.get(item.number, ())]
        alone = known.found(entries[item.number], item.paper, setting)
        lost = named.missing(item.paper) if item.number in bib.naming_files else ()
        others = (*venues.of(item.paper), *lost)
        for check, found in (*more, *alone, *others):
            old = old_values(item.paper, found)
            yield Problem(check, found.severity, found.message, item.paper.key, found.field, name,
                          _line(bib, item, found), fix=found.fix, old=old)  # fmt: skip
    yield from unread


def _unread(bib: BibFile, setting: Setting) -> Iterator[tuple[str, int, str, Found]]:
    """What cannot be read; what BibTeX alone skips is a hint where biber is likely to read it."""
    for key, line, check, found in bib.unread:
        read = setting.dialect == "biblatex" and found.message == LAST_LINE
        yield key, line, check, found._replace(severity="hint") if read else found


def _miscoded(bib: BibFile, setting: Setting) -> Iterator[tuple[str, int, str, Found]]:
    """Where it is no UTF-8, as `BibFile.unread` tells what cannot be read."""
    odd = _ODD if bib.document.coding.mixed else _BEYOND
    if bib.document.coding.codec == "utf-8" and not bib.document.coding.mixed:
        return
    if setting.dialect == "biblatex":
        found = odd.search(bib.document.text)
        line = bib.document.line(found.start()) if found else 1
        text = (
            "It is no UTF-8 from here on, and biber gives up; save it as UTF-8, or name its"
            " encoding (bibencoding)."
        )
        yield "", line, "encoding", Found("", text, "error")
        return
    for item in bib.bare:
        if found := odd.search(bib.document.text, item.block.start, item.block.end):
            text = (
                "It is no UTF-8 from here on, and LaTeX stops at it; save it as UTF-8, or name"
                " its encoding (inputenc)."
            )
            line = bib.document.line(found.start())
            yield "", line, "encoding", Found("", text, "warning")
            return


def _line(bib: BibFile, item: Item, found: Found) -> int:
    """The line of the field, or of the entry."""
    field = item.block.field(found.field)
    return bib.document.line(field.start) if field else item.line


def _published(
    reading: Reading, entries: Sequence[One], only: Container[str] | None
) -> dict[int, list[tuple[str, Found]]]:
    """Preprints for which the library has a published version."""
    looked_at = (
        (number, one.facts)
        for number, one in enumerate(entries)
        if only is None or one.paper.key.lower() in only
    )
    early = {number: facts for number, facts in looked_at if facts.preprint and facts.title}
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
