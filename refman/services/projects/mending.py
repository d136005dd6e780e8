"""What is put right in one project alone: a key in its sources, entries of its .bib files.

As with a key that is renamed everywhere (`renaming`), the files are one change of the library that
undo takes back, and are written after it by `owing.catch_up`.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path

from refman.bibtex import edits, entry_edits
from refman.bibtex.document import Document
from refman.bibtex.edits import Edit
from refman.bibtex.encoding import fitting
from refman.bibtex.render import citable
from refman.model.errors import FieldError, ProjectError
from refman.services import files
from refman.services.projects import reading as project_files
from refman.services.projects import rewriting, wanting
from refman.services.projects.reading import Texts
from refman.services.projects.renaming import Plan
from refman.services.projects.rewriting import Rewrite
from refman.services.projects.versions import cited
from refman.store import Reading, documents, tying
from refman.store.documents import Linked
from refman.store.projects import Kept

_Makes = Callable[[Document], Iterator[Edit]]
"""What the edits of a .bib file are."""


def corrected(kept: Kept, old: Sequence[str], new: str) -> Plan:
    """Cite `new` wherever the sources of a project cite one of `old`; nothing else is renamed.

    Raises:
        FieldError: the new one is no key.
        ProjectError: the sources have none of the others.
    """
    if not new or citable(new, "typed") != new:
        raise FieldError(f"“{new}” cannot be a citation key. Nothing was changed.")
    names = dict.fromkeys(old, new)
    rewrites, left = rewriting.in_sources(kept, project_files.read(kept), names, entries=False)
    if not rewrites and not left:
        raise ProjectError(f"No source of “{kept.root}” cites {_listed(old)}.")
    return Plan((), tuple(rewrites), tuple(left))


def taken_out(reading: Reading, kept: Kept, keys: Collection[str]) -> Plan:
    """Take entries out of the .bib files of a project; of linked ones their papers."""

    def removed(document: Document) -> Iterator[Edit]:
        for block in document.entries():
            if block.key in keys:
                yield from entry_edits.remove_entry(document, block)

    return _in_bibs(reading, kept, project_files.read(kept), keys, removed, out=True)


def renewed(reading: Reading, kept: Kept, keys: Collection[str]) -> Plan:
    """Have entries of a project's .bib files say what the library says, under its profile."""
    texts = project_files.read(kept)
    profile = wanting.profile_of(kept, texts.manuscript)
    found = wanting.entries_of(reading, kept, profile, keys, cited(texts))

    def made(document: Document) -> Iterator[Edit]:
        end = edits.line_end(document)
        for block in document.entries():
            if block.key in found:
                new = fitting(found[block.key], document.coding).replace("\n", end)
                yield Edit(block.start, block.end, new)

    return _in_bibs(reading, kept, texts, keys, made)


def _in_bibs(
    reading: Reading,
    kept: Kept,
    texts: Texts,
    keys: Collection[str],
    made: _Makes,
    *,
    out: bool = False,
) -> Plan:
    linked = {one.path: one for one in documents.every(reading)}
    parted: dict[str, tuple[int, ...]] = {}
    rewrites: list[Rewrite] = []
    left: list[str] = []
    for path in texts.manuscript.bibs:
        if not any(one.file == path and one.entry.key in keys for one in texts.entries):
            continue
        if out and str(path) in linked:
            parted[str(path)] = tuple(_ties(reading, linked[str(path)], keys))
        elif str(path) in linked:
            left.append(f"“{path.name}” is a linked file: what the library says is written to it.")
        elif not path.is_relative_to(kept.folder):
            left.append(f"“{files.shown(path)}” lies outside the project and is left as it is.")
        elif (found := _rewritten(path, made)) is not None:
            rewrites.append(found)
    if not rewrites and not left and not parted:
        raise ProjectError(f"No .bib file of “{kept.root}” has {_listed(keys)}.")
    return Plan((), tuple(rewrites), tuple(left), out=parted)


def _ties(reading: Reading, linked: Linked, keys: Collection[str]) -> Iterator[int]:
    marks = [one.id for one in tying.marks_of(reading, linked.id)]
    ties = tying.ties_of(reading, marks)
    return (tie.id for tie in ties if not tie.gone and tie.theirs.key in keys)


def _rewritten(path: Path, made: _Makes) -> Rewrite | None:
    data = files.data(path)
    document = Document.of(data)
    wanted = sorted(made(document), key=lambda one: one.start)
    pieces = tuple((one.start, document.text[one.start : one.end], one.text) for one in wanted)
    return rewriting.rewrite_of(path, data, document.text, pieces) if pieces else None


def _listed(keys: Collection[str]) -> str:
    return ", ".join(f"“{key}”" for key in keys)
