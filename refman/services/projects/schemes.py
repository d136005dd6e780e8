"""The keys of a whole project brought into one scheme: what each would be, and where it stands."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from refman.model.entry import Entry, EntryId
from refman.services import files, keys, naming
from refman.services.keys import Suffix
from refman.services.naming import Renaming
from refman.services.projects import everywhere, renaming
from refman.services.projects import reading as project_files
from refman.services.projects.reading import Memory, Texts, as_renamed
from refman.services.projects.renaming import Plan
from refman.store import Reading, papers, projects
from refman.store.projects import Kept


class _Cited(NamedTuple):
    """What a project cites, by its keys.

    Args:
        papers: those that the library has.
        entries: those that only the project's .bib files have, or mean otherwise.
        meant: the work that each key stands for.
    """

    papers: Mapping[str, EntryId]
    entries: Mapping[str, Entry]
    meant: Mapping[str, Entry]


def plan(reading: Reading, kept: Kept, pattern: str, suffix: Suffix = Suffix.SECOND_WITH_A) -> Plan:
    """What it would change to bring the keys that a project cites into one scheme.

    A paper of the library gets its key there and in every project; an entry that only the
    project's .bib files have gets it in these, and wherever else it stands. A key that another
    entry has in one of the files gets a letter behind it.

    Raises:
        KeyPatternError: the pattern cannot be read.
    """
    keys.check(pattern)
    texts = project_files.read(kept)
    cited = _cited(reading, texts)
    others = dict(_taken(reading, cited.meant))
    planned = list(naming.plan(
        reading, list(dict.fromkeys(cited.papers.values())), pattern, suffix, others
    ))  # fmt: skip
    by_id = {one.entry: one for one in planned}
    names = {key: by_id[id_].new for key, id_ in cited.papers.items() if key != by_id[id_].new}
    given = {one.new.casefold(): f"“{one.new}” goes to “{one.title}”" for one in planned}
    made, told = _of_files(reading, cited.entries, pattern, suffix, {**others, **given})
    found = renaming.planned_for(
        reading, [one for one in planned if one.changes], names | made, cited.meant
    )
    return found._replace(altered=(*_altered(planned), *told))


def _cited(reading: Reading, texts: Texts) -> _Cited:
    every = papers.with_keys(reading, texts.manuscript.keys)
    cited = as_renamed(texts.manuscript, {key: ids[0] for key, ids in every.items()}).keys
    known = {key: every[key][0] for key in cited if key in every}
    held = {one.id: one for one in papers.entries(reading, dict.fromkeys(known.values()))}
    meant = {key: held[id_] for key, id_ in known.items()}
    other = everywhere.other_works(texts.entries, known, meant)
    first: dict[str, Entry] = {}
    for written in texts.entries:
        first.setdefault(written.entry.key, written.entry)
    own = {key: first[key] for key in cited if key in first and (key in other or key not in known)}
    return _Cited(
        {key: id_ for key, id_ in known.items() if key not in other}, own, {**meant, **own}
    )


def _taken(reading: Reading, meant: Mapping[str, Entry]) -> Iterator[tuple[str, str]]:
    """The keys of other entries in the files of projects that have one of those that are meant,
    each with the reason why nothing else can have it."""
    memory = Memory()
    for kept in projects.every(reading):
        texts = project_files.read(kept, memory)
        if meant.keys().isdisjoint((*texts.manuscript.keys, *(e.entry.key for e in texts.entries))):
            continue
        for one in texts.entries:
            if one.entry.key not in meant:
                key, title = one.entry.key, naming.title_of(one.entry)
                reason = f"“{key}” is in use for “{title}” in “{files.shown(one.file)}”"
                yield key.casefold(), reason


def _of_files(
    reading: Reading,
    entries: Mapping[str, Entry],
    pattern: str,
    suffix: Suffix,
    others: Mapping[str, str],
) -> tuple[dict[str, str], list[str]]:
    """Keys of cited entries that the library does not have, and a sentence for each of which
    another has the one that the pattern gives."""
    taken = naming.taken(reading)
    given = dict(others)
    names: dict[str, str] = {}
    told: list[str] = []
    for key, entry in entries.items():
        title = naming.title_of(entry)
        made = keys.make(entry, pattern)
        new = keys.unique(made, lambda one: one.casefold() in given or taken(one), suffix)
        if new != made:
            told.append(_told(given.get(made.casefold(), f"“{made}” is in use"), key, new))
        given[new.casefold()] = f"“{new}” goes to “{title}”"
        if new != key:
            names[key] = new
    return names, told


def _altered(planned: Sequence[Renaming]) -> Iterator[str]:
    return (_told(one.reason, one.old, one.new) for one in planned if one.reason)


def _told(reason: str, old: str, new: str) -> str:
    """Why a key is not what the pattern gives."""
    if new == old:
        return f"{reason}; “{old}” stays."
    return f"{reason}; “{old}” becomes “{new}”."
