"""The sources of a project that goes back: they cite by the keys of then what was renamed since."""

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from refman.bibtex.document import Document
from refman.model.entry import Entry
from refman.services import relations
from refman.services.linking import sides
from refman.services.projects import rewriting, unread
from refman.services.projects.reading import Memory, Texts
from refman.services.projects.rewriting import Rewrite
from refman.store import Reading, projects
from refman.store.projects import Kept


class Sources(NamedTuple):
    """What becomes of the .tex files, and a sentence for each place that is left as it is."""

    rewrites: tuple[Rewrite, ...]
    left: tuple[str, ...]


def sources(
    reading: Reading,
    kept: Kept,
    texts: Texts,
    files: Iterable[bytes],
    papers: Mapping[str, str],
    cited: Collection[str],
) -> Sources:
    """The .tex files as they are to be, beside .bib files that are as they were: those of the
    documents beside the root, too, as a renaming goes through them.

    Args:
        files: the .bib files of then.
        papers: keys of papers of the library, by the keys that mean them now.
        cited: keys that were cited then, as they were spelt.
    """
    documents = [Document.of(data) for data in files]
    then = [sides.side(one, block) for one in documents for block in one.entries()]
    folded = str if texts.manuscript.processor == "biber" else str.lower  # deaf to case
    keys = {folded(one.key) for one in then}
    known = {one.key for one in then}.union(cited)
    held = {one.entry.key for one in texts.entries} - known
    beside = _beside(reading, kept, texts, held | papers.keys())
    wanted = {*texts.manuscript.keys, *(one.key for one in beside.manuscript.places)} - known
    renamed = {**_alike(then, [one.entry for one in texts.entries], wanted), **papers}
    names = {new: old for new, old in renamed.items() if new in wanted and folded(old) in keys}
    rewrites, left = rewriting.in_sources(kept, texts, names)
    more, odd = rewriting.in_sources(kept, beside, names, [one.file for one in rewrites])
    lost = {key for key in held - names.keys() if folded(key) not in keys}
    told = [_lost(key) for key in texts.manuscript.keys if key in lost]
    return Sources((*rewrites, *more), (*left, *odd, *told))


def _beside(reading: Reading, kept: Kept, texts: Texts, keys: Collection[str]) -> Texts:
    """The places of some keys in the documents beside the root."""
    memory = Memory()
    read = unread.files_of(projects.every(reading), memory) if keys else frozenset[Path]()
    return unread.of(kept, texts, keys, read, memory).along


def _lost(key: str) -> str:
    return f"“{key}” is cited, and the .bib files of then have no entry of it."


def _alike(then: Iterable[Entry], now: Iterable[Entry], cited: Collection[str]) -> dict[str, str]:
    """By key, the one of then of the only entry that says the same."""
    known: dict[object, list[str]] = {}
    for one in then:
        known.setdefault(_said(one), []).append(one.key)
    found = {one.key: known.get(_said(one), []) for one in now if one.key in cited}
    return {key: same[0] for key, same in found.items() if len(same) == 1}


def _said(entry: Entry) -> object:
    """What an entry says but for the keys by which it names others."""
    fields = {name: text for name, text in entry.fields.items() if name not in relations.FIELDS}
    return entry.kind, frozenset(fields.items())
