"""What the fixes would change, and changing it: papers, a .bib file, the files of a project.

In a .bib file the bytes of the changed values change, and no others. In a project the same value
of the same paper is mended in the library too, as one change with the files, so that one undo has
both back.
"""

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from refman.bibtex import checks
from refman.bibtex.checks import Found, Paper, Setting
from refman.bibtex.checks.mending import Wanted, changes, mended
from refman.bibtex.edits import Edit as TextEdit
from refman.bibtex.edits import applied
from refman.bibtex.encoding import Unwritable
from refman.bibtex.entry_edits import change_entry
from refman.jobs import Progress
from refman.model.entry import Entry, EntryId
from refman.services import differing, editing, files, replacing
from refman.services.checking.bibfile import BibFile, Item
from refman.services.checking.known import Known
from refman.services.checking.library import papers_of
from refman.services.checking.problem import Venues
from refman.services.checking.venues import several
from refman.services.editing import Edit
from refman.services.projects import owing, rewriting
from refman.services.projects.rewriting import Rewrite
from refman.store import Change, Reading, outgoing, papers

_AT_ONCE = 400


class Mended(NamedTuple):
    """A .bib file after its fixes.

    Args:
        entries: the keys of those that change.
        difference: unified.
    """

    path: Path
    entries: tuple[str, ...]
    data: bytes
    difference: str
    rewrite: Rewrite


def chosen(only: Iterable[str], *, unsure: bool = False, field: str = "") -> Wanted:
    """The fixes of some checks, or of all where none is named: those that are sure, or all.

    Args:
        field: of this field alone; "" for any.
    """
    names = frozenset(only)

    def wanted(check: str, found: Found) -> bool:
        asked = (not names or check in names) and field in ("", found.field)
        return asked and bool(found.fix and (unsure or found.fix.sure))

    return wanted


def plan(
    reading: Reading,
    ids: Sequence[EntryId],
    setting: Setting,
    wanted: Wanted,
    progress: Progress,
) -> Iterator[Edit]:
    """What the fixes would change of papers, in order, those of one paper together."""
    venues = several(outgoing.journals(reading, ids))
    for start in range(0, len(ids), _AT_ONCE):
        progress.count(start, len(ids))
        for entry, paper in papers_of(reading, ids[start : start + _AT_ONCE]):
            yield from _edits(entry, paper, mended(paper, setting, wanted, _asking(venues)))


def in_file(
    bib: BibFile,
    setting: Setting,
    wanted: Wanted,
    key: str = "",
    only: Container[str] | None = None,
) -> Mended:
    """A .bib file with the fixes applied; nothing is written.

    Args:
        key: of one entry; "" for all.
        only: the keys, in lower case, of those that are looked at; None for all.
    """
    made: list[TextEdit] = []
    keys: dict[int, str] = {}
    items = (
        item
        for item in bib.items()
        if key in ("", item.paper.key) and (only is None or item.paper.key.lower() in only)
    )
    for item, edit in _file_edits(bib, setting, wanted, items):
        made.append(edit)
        keys[item.number] = item.paper.key
    document = bib.document
    after = applied(document, made)
    difference = differing.between(document.text, after.text, files.shown(bib.path)).text
    pieces = rewriting.pieces_of(document, made)
    rewrite = rewriting.rewrite_of(bib.path, bib.data, document.text, pieces)
    data = after.to_bytes() if made else bib.data
    return Mended(bib.path, tuple(keys.values()), data, difference, rewrite)


def write(made: Mended) -> None:
    """Write a mended file over the one that was read; raises as `replacing.replace_known`."""
    if made.entries:
        replacing.replace_known(made.path, [made.data], made.rewrite.before)


def in_project(change: Change, mended_files: Iterable[Mended], edits: Sequence[Edit]) -> None:
    """Have the files of a project, and papers, be mended as one change.

    The files are written after it, by `projects.owing.catch_up`.
    """
    editing.write(change, edits)
    for made in mended_files:
        if made.entries:
            owing.owe(change, [made.rewrite])


def twins(reading: Reading, bib: BibFile, made: Mended) -> list[Edit]:
    """The same changes of the papers that have the same key and the same values."""
    after = {item.paper.key: item.paper for item in BibFile(bib.path, made.data, bib.encoding).bare}
    before = {item.paper.key: item.paper for item in bib.bare}
    known = papers.with_keys(reading, made.entries)
    there = {e.id: e for e in papers.entries(reading, {ids[0] for ids in known.values()})}
    return [edit for key in made.entries if key in known and known[key][0] in there
            for edit in _same(there[known[key][0]], before[key], after[key])]  # fmt: skip


def _same(entry: Entry, before: Paper, after: Paper) -> Iterator[Edit]:
    assert entry.id is not None  # it was read from the library
    for name, text in changes(before, after).items():
        old = entry.fields.get(name, "")
        if old == before.fields.get(name, "") and old != (text or "") and entry.key == before.key:
            yield editing.proposed(entry, name, old, text or "")


def _edits(entry: Entry, before: Paper, after: Paper) -> Iterator[Edit]:
    for name, text in changes(before, after).items():
        yield editing.proposed(entry, name, before.fields.get(name, ""), text or "")


def _file_edits(
    bib: BibFile, setting: Setting, wanted: Wanted, items: Iterable[Item]
) -> Iterator[tuple[Item, TextEdit]]:
    asking = _asking(Known().venues(bib))
    for item in items:
        after = mended(item.paper, setting, wanted, asking)
        fields = changes(item.paper, after)
        try:
            made = change_entry(bib.document, item.block, fields) if fields else []
        except (ValueError, Unwritable):
            continue
        yield from ((item, edit) for edit in made)


def _asking(venues: Venues) -> Callable[[Paper, Setting], Iterator[tuple[str, Found]]]:
    def ask(paper: Paper, setting: Setting) -> Iterator[tuple[str, Found]]:
        yield from checks.of_paper(paper, setting)
        yield from venues.of(paper)

    return ask
