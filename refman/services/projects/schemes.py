"""The keys of a whole project brought into one scheme: what each would be, and where it stands."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from refman.model.entry import Entry, EntryId
from refman.services import files, inheriting, keys, naming
from refman.services.holders import Holders
from refman.services.keys import Suffix
from refman.services.naming import Renaming
from refman.services.projects import parting, renamed_here, renaming
from refman.services.projects import reading as project_files
from refman.services.projects.parting import Parted
from refman.services.projects.reading import Memory, Texts, Written, as_renamed
from refman.services.projects.renaming import Plan
from refman.store import Reading, papers, project_keys
from refman.store.projects import Kept


class _Cited(NamedTuple):
    """What a project cites, by its keys.

    Args:
        papers: those that the library has.
        files: where those are that only the project's .bib files have, or mean otherwise.
        meant: the work that each key stands for.
    """

    papers: Mapping[str, EntryId]
    files: Mapping[str, Path]
    meant: Mapping[str, Entry]


def plan(
    reading: Reading,
    kept: Kept,
    pattern: str,
    suffix: Suffix = Suffix.SECOND_WITH_A,
    memory: Memory | None = None,
) -> Plan:
    """What it would change to bring the keys that a project cites into one scheme.

    Other projects stay as they are. The library's key of a paper goes along where nobody else uses
    it; else the project gets one of its own, as does an entry that only its .bib files have. A key
    that another entry has in one of the files gets a letter behind it.

    Args:
        memory: what was read before; only files that were written since are read again.

    Raises:
        KeyPatternError: the pattern cannot be read.
    """
    keys.check(pattern)
    memory = memory or Memory()
    texts = project_files.read(kept, memory)
    cited = _cited(reading, kept, texts)
    parted = parting.parted(reading, kept, cited.papers, memory)
    theirs, stay = parting.in_own_files(reading, kept, cited.files, memory)
    others = dict(_taken(texts, cited, {*parted.shared, *parted.own, *theirs}))
    shared = {key: id_ for key, id_ in cited.papers.items() if key in parted.shared}
    planned = list(naming.plan(reading, dict.fromkeys(shared.values()), pattern, suffix, others))
    given = {one.new.casefold(): f"“{one.new}” goes to “{one.title}”" for one in planned}
    works = {key: one for key, one in cited.meant.items() if key in parted.own or key in theirs}
    beside = {one.entry.key: one.entry for one in texts.entries}
    whole = inheriting.completed(reading, list(works.values()), beside)
    works = dict(zip(works, whole, strict=True))
    alone, told = _alone(reading, works, pattern, suffix, others | given)
    found = renaming.planned_for(
        reading,
        [one for one in planned if one.changes],
        _names(shared, planned),
        cited.meant,
        alone=(kept, alone),
        parted=_without_links(parted, texts, alone)._replace(left=(*parted.left, *stay)),
        memory=memory,
    )
    return found._replace(altered=(*_altered(planned), *told))


def _names(shared: Mapping[str, EntryId], planned: Sequence[Renaming]) -> dict[str, str]:
    """The keys of papers that become others in the library."""
    new = {one.entry: one.new for one in planned}
    return {key: new[id_] for key, id_ in shared.items() if key != new[id_]}


def _without_links(parted: Parted, texts: Texts, alone: Collection[str]) -> Parted:
    """The same without files of which no key is given anew."""
    links = {one.file for one in texts.entries if one.entry.key in parted.own.intersection(alone)}
    return parted._replace(links=tuple(path for path in parted.links if path in links))


def _cited(reading: Reading, kept: Kept, texts: Texts) -> _Cited:
    every = project_keys.meant(reading, kept.id, texts.manuscript.keys)
    known = {key: ids[0] for key, ids in every.items()}
    cited = as_renamed(reading, texts.manuscript, known).keys
    known = {key: known[key] for key in cited if key in known}
    held = {one.id: one for one in papers.entries(reading, dict.fromkeys(known.values()))}
    meant = {key: held[id_] for key, id_ in known.items()}
    apart = project_keys.own_keys(reading, kept.id)
    other = renamed_here.other_works(texts.entries, known, meant, apart)
    first: dict[str, Written] = {}
    for written in texts.entries:
        first.setdefault(written.entry.key, written)
    own = {key: first[key] for key in cited if key in first and (key in other or key not in known)}
    return _Cited(
        {key: id_ for key, id_ in known.items() if key not in other},
        {key: one.file for key, one in own.items()},
        {**meant, **{key: one.entry for key, one in own.items()}},
    )


def _taken(texts: Texts, cited: _Cited, free: Collection[str]) -> Iterator[tuple[str, str]]:
    """The keys of other entries in the files of the project, each with the reason why nothing else
    can have it.

    Args:
        free: keys that are given anew.
    """
    for one in texts.entries:
        if (key := one.entry.key) not in free:
            title = naming.title_of(cited.meant.get(key, one.entry))
            yield key.casefold(), f"“{key}” is in use for “{title}” in “{files.shown(one.file)}”"


def _alone(
    reading: Reading,
    works: Mapping[str, Entry],
    pattern: str,
    suffix: Suffix,
    given: dict[str, str],
) -> tuple[dict[str, str], list[str]]:
    """Keys that works get in one project alone, by those that they have there, and a sentence for
    each of which another has the one that the pattern gives.

    Args:
        given: why a key, case folded, is not free; those that are given here are added.
    """
    names: dict[str, str] = {}
    told: list[str] = []
    known: dict[EntryId | None, str] = {}
    every = [keys.make(entry, pattern) for entry in works.values()]
    holders = Holders(reading, keys.foreseen(every, Counter(), suffix))
    for (key, entry), made in zip(works.items(), every, strict=True):
        why = partial(_hindrance, holders, given, entry.id or EntryId(0))
        new = known.get(entry.id) or keys.unique(made, partial(_is_hindered, why), suffix)
        if new != made and entry.id not in known:
            told.append(_told(why(made), key, new))
        if entry.id is not None:
            known[entry.id] = new
        title = naming.title_of(entry)
        given[new.casefold()] = f"“{new}” goes to “{title}”"
        if new != key:
            names[key] = new
    return names, told


def _hindrance(holders: Holders, given: Mapping[str, str], own: EntryId, key: str) -> str:
    return given.get(key.casefold(), "") or naming.hindrance_alone(holders, key, own)


def _is_hindered(why: Callable[[str], str], key: str) -> bool:
    return bool(why(key))


def _altered(planned: Sequence[Renaming]) -> Iterator[str]:
    return (_told(one.reason, one.old, one.new) for one in planned if one.reason)


def _told(reason: str, old: str, new: str) -> str:
    """Why a key is not what the pattern gives."""
    if new == old:
        return f"{reason}; “{old}” stays."
    return f"{reason}; “{old}” becomes “{new}”."
