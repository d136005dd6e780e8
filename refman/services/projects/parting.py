"""Which keys of a project become others in it alone, for somebody else has the papers too.

The library's key of a paper goes with the project as long as nobody else has the paper. Where
another project cites it, or another linked file has it, the library keeps its key, and the project
gets one of its own: its linked .bib file holds that, which is linked first where it is not yet.
"""

from collections.abc import Mapping, Set
from pathlib import Path
from typing import NamedTuple

from refman.model.entry import EntryId
from refman.services import files
from refman.services.projects import everywhere
from refman.services.projects import reading as project_files
from refman.services.projects.reading import Memory, Texts
from refman.store import Reading, documents, project_keys, projects, tying
from refman.store.projects import Kept


class Parted(NamedTuple):
    """What becomes of keys in one project.

    Args:
        shared: those that are renamed in the library too.
        own: those that are renamed in this project alone.
        called: the ties of its linked files that get another key, by the old one.
        links: .bib files that are to be linked first.
        left: why a key stays, each a sentence.
    """

    shared: frozenset[str]
    own: frozenset[str]
    called: Mapping[str, int]
    links: tuple[Path, ...]
    left: tuple[str, ...]


def parted(reading: Reading, kept: Kept, cited: Mapping[str, EntryId], memory: Memory) -> Parted:
    """Sort the keys by which a project cites papers of the library.

    Args:
        cited: by key.
    """
    texts = project_files.read(kept, memory)
    apart = project_keys.own_keys(reading, kept.id)
    users = others_with(reading, kept, texts, set(cited.values()), memory)
    shared = {key for key, one in cited.items() if key.casefold() not in apart and one not in users}
    rest = {key: one for key, one in cited.items() if key not in shared}
    places = {one.entry.key: one.file for one in reversed(texts.entries)}
    ties = _ties(reading, kept, {*rest.values()})
    hindered = _hindrances(reading, kept, rest, places, ties, memory)
    own = [key for key in rest if not hindered[key]]
    return Parted(
        frozenset(shared),
        frozenset(own),
        {key: ties[key].id for key in own if key in ties},
        tuple(dict.fromkeys(places[key] for key in own if key not in ties)),
        tuple(
            f"“{key}” stays, for others have its paper and {why}."
            for key, why in hindered.items()
            if why
        ),
    )


class _Tied(NamedTuple):
    """A tie of one of the project's own linked files."""

    id: int
    entry: EntryId
    file: Path


def _ties(reading: Reading, kept: Kept, cited: Set[EntryId]) -> dict[str, _Tied]:
    """The ties of a project's own linked files by the keys there; those of papers that are cited
    also by the keys that the files do not have yet."""
    found: dict[str, _Tied] = {}
    coming: dict[str, _Tied] = {}
    held = projects.linked(reading, kept.id)
    for linked in (one for one in documents.every(reading) if one.id in held):
        path = Path(linked.path)
        there = [one for one in tying.marks_of(reading, linked.id) if not one.gone]
        found |= {one.key: _Tied(one.id, one.entry, path) for one in there}
        ties = tying.ties_of(reading, [one.id for one in there if one.entry in cited])
        coming |= {one.called: _Tied(one.id, one.entry, path) for one in ties if one.called}
    return found | coming


def _hindrances(
    reading: Reading,
    kept: Kept,
    cited: Mapping[str, EntryId],
    places: Mapping[str, Path],
    ties: Mapping[str, _Tied],
    memory: Memory,
) -> dict[str, str]:
    """Why each key of a paper cannot be the project's own, a clause; "" where it can."""
    linked = {one.path for one in documents.every(reading)}
    others = _bibs_of_others(reading, kept, memory)
    found: dict[str, str] = {}
    for key, one in cited.items():
        path = places.get(key) or (ties[key].file if key in ties else None)
        found[key] = _hindrance(kept, path, others)
        tied = key in ties and ties[key].entry == one
        if path is not None and not found[key] and str(path) in linked and not tied:
            found[key] = f"its entry in “{files.shown(path)}” is not tied to the paper"
    return found


def in_own_files(
    reading: Reading, kept: Kept, entries: Mapping[str, Path], memory: Memory
) -> tuple[set[str], list[str]]:
    """The keys of entries that only the files of a project have, as far as these are its own, and a
    sentence for each of the others."""
    others = _bibs_of_others(reading, kept, memory)
    why = {key: _hindrance(kept, path, others) for key, path in entries.items()}
    left = [f"“{key}” stays: {reason}." for key, reason in why.items() if reason]
    return {key for key, reason in why.items() if not reason}, left


def _hindrance(kept: Kept, path: Path | None, others: Mapping[Path, str]) -> str:
    """Why a key cannot be the project's own, a clause; "" where it can."""
    root = files.shown(Path(kept.root))
    if path is None:
        return f"“{root}” has no entry of it in a .bib file of its own"
    if path in others:
        return f"“{files.shown(path)}” is a file of “{others[path]}” too"
    if not path.is_relative_to(kept.folder):
        return f"“{files.shown(path)}” lies outside the project"
    return ""


def _bibs_of_others(reading: Reading, kept: Kept, memory: Memory) -> dict[Path, str]:
    return {
        path: files.shown(Path(one.root))
        for one in projects.every(reading)
        if one.id != kept.id
        for path in project_files.read(one, memory).manuscript.bibs
    }


def others_with(
    reading: Reading, kept: Kept, texts: Texts, wanted: Set[EntryId], memory: Memory
) -> dict[EntryId, str]:
    """Who has papers besides a project: linked files, and the roots of projects that cite them."""
    mine = {str(path) for path in texts.manuscript.bibs}
    held = tying.paths_with(reading, wanted)
    found = {EntryId(entry): files.shown(Path(path)) for entry, path in held if path not in mine}
    for one in projects.every(reading):
        if one.id != kept.id:
            keys = everywhere.cited(reading, one, memory)
            means = project_keys.meant(reading, one.id, keys).values()
            root = files.shown(Path(one.root))
            found |= {ids[0]: root for ids in means if ids[0] in wanted}
    return found
