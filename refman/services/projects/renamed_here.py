"""Which of some keys become others in one project, and which stay there.

A key stands for a paper. Where the .bib files of a project have another work under it, the project
means that one: there the key stays, and so do the commands that cite it.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from refman.model.entry import Entry, EntryId
from refman.services import files, naming
from refman.services.projects import meaning
from refman.services.projects.entries import entries_of
from refman.services.projects.reading import Texts, Written
from refman.store import Reading, derive, project_keys
from refman.store.projects import Kept

_SEVERAL = 2
Names = Mapping[str, str]
"""Old keys to new ones, all at once: two may take each other's."""
Meant = Mapping[str, Entry]
"""The work that each old key stands for, where that is known."""


def renamed(
    reading: Reading, kept: Kept, texts: Texts, names: Names, meant: Meant
) -> tuple[dict[str, str], list[str]]:
    """The keys that become others in one project, and a sentence for each that stays, for there it
    means another work, or nothing that is known.

    Raises:
        FieldError: as `everywhere.in_projects`.
    """
    cased = _in_any_case(texts, names)
    behind = _left_behind(reading, kept, texts, names, meant)
    also = {**behind, **cased}
    known = {**meant, **{key: meant[old] for key, old in also.items() if old in meant}}
    wanted = {**names, **{key: names[old] for key, old in also.items()}}
    others = other_works(texts.entries, wanted, known, project_keys.own_keys(reading, kept.id))
    bare = _without_entry(texts, wanted, known)
    here = {old: new for old, new in wanted.items() if old not in others and old not in bare}
    hinder(texts.entries, here)
    left = [_meant_otherwise(kept, one) for one in others.values()]
    return here, left + [_unknown(kept, key) for key in bare]


def other_works(
    entries: Iterable[Written],
    names: Collection[str],
    meant: Meant,
    own: Mapping[str, EntryId] = {},
) -> dict[str, Written]:
    """The entries of some keys that are another work than what is meant, by key; of several
    entries with one key the first counts.

    Args:
        own: the papers for which a project has keys of its own, by these, case folded.
    """
    first: dict[str, Written] = {}
    for one in entries:
        if one.entry.key in names:
            first.setdefault(one.entry.key, one)
    return {
        key: one
        for key, one in first.items()
        if key in meant and _is_another(meant[key], one.entry, own.get(key.casefold()))
    }


def _is_another(work: Entry, written: Entry, paper: EntryId | None) -> bool:
    if work.id is not None and paper is not None:
        return work.id != paper
    return meaning.apart(work, written)


def _without_entry(texts: Texts, names: Names, meant: Meant) -> list[str]:
    """The keys that a project cites and has no entry of, where they stand for one that only
    another project has: no paper of the library says that both mean the same."""
    there = entries_of(texts)
    foreign = {key for key in names if key in meant and meant[key].id is None}
    return [key for key in texts.manuscript.keys if key in foreign and key not in there]


def _in_any_case(texts: Texts, names: Names) -> dict[str, str]:
    """The keys of a project that are an old key to BibTeX, which is deaf to case, each with that
    one; none with biber, nor of those that several entries of the project share so."""
    if texts.manuscript.processor == "biber":
        return {}
    folded = {old.casefold(): old for old in names}
    entries = {one.entry.key for one in texts.entries}
    shared = Counter(key.casefold() for key in entries)
    cited = (one.key for one in texts.manuscript.places)
    return {
        key: old
        for key in dict.fromkeys((*cited, *texts.manuscript.keys, *entries))
        if (old := folded.get(key.casefold())) is not None
        and key not in (*names, names[old])
        and shared[key.casefold()] < _SEVERAL
    }


def _left_behind(
    reading: Reading, kept: Kept, texts: Texts, names: Names, meant: Meant
) -> dict[str, str]:
    """The keys that papers had, by which a project cites them still though its entries have an old
    key already, each with that one: files that were left when those were renamed."""
    there = {one.entry.key for one in texts.entries}
    known = {key.casefold() for key in there}
    known |= {a.casefold() for one in texts.entries for a in derive.aliases(one.entry.fields)}
    wanted = {meant[old].id: old for old in names if old in meant and old in there}
    cited = dict.fromkeys(one.key for one in texts.manuscript.places)
    lost = [key for key in cited if key not in names and key.casefold() not in known]
    if not (lost and wanted):
        return {}
    means = project_keys.meant(reading, kept.id, lost)
    return {key: wanted[ids[0]] for key, ids in means.items() if ids[0] in wanted}


def _unknown(kept: Kept, key: str) -> str:
    root = files.shown(Path(kept.root))
    return f"“{root}” cites “{key}” and has no entry of that key; it stays there."


def _meant_otherwise(kept: Kept, one: Written) -> str:
    title = naming.title_of(one.entry)
    return (
        f"“{files.shown(Path(kept.root))}” means another work by “{one.entry.key}”, “{title}”; the"
        " key stays there."
    )


def hinder(entries: Sequence[Written], names: Mapping[str, str]) -> None:
    """Refuse to have two entries of a project, or of a file, take one key: the second is dropped
    by BibTeX and biber.

    Raises:
        FieldError: as `planned_for`.
    """
    new = {names[one.entry.key].casefold() for one in entries if one.entry.key in names}
    for one in entries:
        key = one.entry.key
        if key not in names and key.casefold() in new:
            raise naming.refused(naming.in_use(key, one.entry))
