"""What a project looks like, beside its .bib files and the library."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from refman.latex.manuscript import Engine, Processor
from refman.latex.marks import Absent, Citation, Evidence, Message, Unknown
from refman.latex.tree import stamp_of
from refman.services.projects.comparing import Compared, Differing
from refman.services.projects.hollow import hollow
from refman.services.projects.reading import Texts, Written, as_renamed
from refman.services.projects.suggesting import Suggestion
from refman.services.projects.versions import cited, wish_of
from refman.store import Reading
from refman.store.projects import Kept

_ASKED = 200
"""Missing keys for which the library is searched."""


class Project(NamedTuple):
    """A project as its files and the library are.

    Args:
        evidence: what `cited` rests on.
        everything: all entries of its .bib files are cited.
        cited: the places of each key.
        unsure: keys that only an older run of LaTeX cited; they count as cited.
        missing: cited keys that none of its .bib files has.
        remote: .bib files that biber reads from the net.
        elsewhere: the same of keys that may stand in one of those.
        unknown: citations whose keys only a run of LaTeX tells.
        suggestions: papers of the library that a missing key may mean, the likeliest first.
        unused: entries that nobody cites, and no entry that is cited names; those without a key,
            which nobody can cite, among them.
        twice: cited keys that stand for one paper, each group in order.
        differing: only where there is a library.
        bibs: the .bib files that are there.
        absent: files that are named and not there.
        messages: of BibTeX or biber in their last run, but for those of entries that are there
            since.
        hollow: files that cited and are empty or gone, for which what was cited last still counts.
    """

    kept: Kept
    evidence: Evidence
    processor: Processor
    engine: Engine
    everything: bool
    cited: Mapping[str, tuple[Citation, ...]]
    unsure: tuple[str, ...]
    missing: tuple[str, ...]
    suggestions: Mapping[str, tuple[Suggestion, ...]]
    unused: tuple[Written, ...]
    twice: tuple[tuple[str, ...], ...]
    differing: tuple[Differing, ...]
    bibs: tuple[Path, ...]
    absent: tuple[Absent, ...]
    messages: tuple[Message, ...]
    hollow: tuple[Path, ...]
    remote: tuple[Absent, ...]
    elsewhere: tuple[str, ...]
    unknown: tuple[Unknown, ...]


def report(
    kept: Kept, texts: Texts, reading: Reading | None, compared: Compared | None = None
) -> Project:
    """What the files of a project say, compared; `reading` is of the library, if there is one.

    Args:
        compared: what is known already, to which the rest is added.
    """
    compared = compared or Compared(project=kept.id)
    found = texts.manuscript
    if reading is not None and found.unsure:
        found = as_renamed(reading, found, compared.papers(reading, found.keys))
    known = compared.entries(texts.entries, found.processor)
    keys = found.keys
    missing = tuple(key for key, one in zip(keys, known.all(keys), strict=True) if one is None)
    elsewhere: tuple[str, ...] = ()
    if found.remote:
        missing, elsewhere = elsewhere, missing
    asked = missing[:_ASKED] if reading is not None else ()
    if reading is not None:
        compared.suggest(reading, asked)
    suggested = compared.suggested
    return Project(
        kept, found.evidence, found.processor, found.engine, found.everything,
        found.cited, found.unsure, missing,
        {key: suggested[key] for key in asked if suggested[key]},
        () if found.everything else tuple(known.unused(keys)),
        compared.twice(tuple(found.cited), known, reading),
        () if reading is None
        else compared.differing(texts.entries, reading, cited(texts), wish_of(kept)),
        found.bibs, found.absent, tuple(_messages(texts)),
        () if reading is None else hollow(reading, kept, found),
        found.remote, elsewhere, found.unknown,
    )  # fmt: skip


def _messages(texts: Texts) -> Iterator[Message]:
    found = texts.manuscript
    lacking = any(one.lacks for one in found.messages)
    stamps = ((path, stamp_of(path)) for path in found.bibs if lacking)
    later = {path for path, stamp in stamps if stamp and stamp.modified > found.reported}
    there = {one.entry.key for one in texts.entries if one.file in later}
    return (one for one in found.messages if not (one.lacks and one.key in there))
