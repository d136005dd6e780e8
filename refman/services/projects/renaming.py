"""A citation key renamed wherever it stands: the library, .bib files, every `\\cite`.

The library and the files that are to be written anew are one change; the files are written after
it (`owing`).
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from refman.model.entry import Entry
from refman.model.errors import EntryMissing, FieldError, FileUnwritable
from refman.services import files, linking, naming, replacing
from refman.services.holders import Holders
from refman.services.projects import (
    everywhere,
    exchanging,
    meaning,
    owing,
    parting,
    renamed_linked,
    rewriting,
)
from refman.services.projects import reading as project_files
from refman.services.projects.everywhere import Alone
from refman.services.projects.parting import Parted
from refman.services.projects.reading import Memory, Written
from refman.services.projects.renamed_here import Names
from refman.services.projects.rewriting import Rewrite
from refman.store import (
    Change,
    Reading,
    members,
    papers,
    project_keys,
    projects,
    rewritings,
    tying,
)
from refman.store.projects import Kept


class Plan(NamedTuple):
    """What renaming keys would change.

    Args:
        renamings: of papers; none where the library has none of those keys.
        left: places that name a key and are not changed, each as a sentence.
        keys: those of the files, old to new.
        out: ties whose papers leave their linked file, by its path; linking writes that.
        linked: what linked files will become, which linking writes as well.
        altered: keys that are not what a pattern gives, each as a sentence.
        called: keys that single linked files get, whatever the library has, by the ids of their
            ties.
        links: .bib files that become linked ones first, so that they can hold such keys.
        staying: projects that go on as they are though they cite one of the papers, each as a
            sentence.
        titles: of the papers of the library that the old keys mean.
        unwritable: a sentence for each file that cannot be written, once that was looked at.
    """

    renamings: tuple[naming.Renaming, ...]
    rewrites: tuple[Rewrite, ...]
    left: tuple[str, ...]
    keys: Mapping[str, str] = {}
    out: Mapping[str, tuple[int, ...]] = {}
    linked: tuple[Rewrite, ...] = ()
    altered: tuple[str, ...] = ()
    called: Mapping[int, str] = {}
    links: tuple[Path, ...] = ()
    staying: tuple[str, ...] = ()
    titles: Mapping[str, str] = {}
    unwritable: tuple[str, ...] = ()

    @property
    def changes(self) -> bool:
        """Whether anything becomes another."""
        return bool(self.renamings or self.rewrites or self.called)

    def in_library(self, old: str) -> bool:
        """Whether a key is renamed there too."""
        return any(one.old == old for one in self.renamings)

    @property
    def shown(self) -> tuple[Rewrite, ...]:
        """All files that will be others, each with its lines."""
        return (*self.rewrites, *self.linked)

    @property
    def renaming(self) -> naming.Renaming | None:
        """That of a single paper, where the library has one."""
        return self.renamings[0] if self.renamings else None


def plan(
    reading: Reading,
    old: str,
    new: str,
    within: Kept | None = None,
    memory: Memory | None = None,
) -> Plan:
    """What renaming `old` to `new` would change, in the library and in all projects but those that
    have a key of their own for the paper.

    Args:
        within: the project whose key is meant, and renamed in it alone. The library goes along as
            long as nobody else uses its key.
        memory: what was read before; only files that were written since are read again.

    Raises:
        EntryMissing: neither the library nor any project has the key.
        FieldError: the new one is no key, or another paper's; or projects mean several works by
            the key, and none is named.
    """
    if old == new:
        raise FieldError(f"“{new}” is the key as it is. Nothing was changed.")
    memory = memory or Memory()
    if within is not None:
        return _of_project(reading, old, new, within, memory)
    own = [one for one in papers.entries(reading, papers.with_key(reading, old)) if one.key == old]
    held = everywhere.works(reading, old, memory)
    if not own and not held and (same := _in_another_case(reading, old, memory)):
        old, own = same.key, [same]
    if not own:
        found = [one.entry for _, one in held]
        if any(meaning.apart(found[0], one) for one in found[1:]):
            raise FieldError(_several(old, held))
        return _in_files(reading, old, new, found[0] if found else None, memory=memory)
    renaming = naming.chosen(reading, own[0], new)
    return planned_for(reading, [renaming], {old: new}, {old: own[0]}, memory=memory)


def _of_project(reading: Reading, old: str, new: str, within: Kept, memory: Memory) -> Plan:
    """One key as a project means it."""
    ids = project_keys.meant(reading, within.id, [old]).get(old, [])
    found = next(papers.entries(reading, ids[:1]), None)
    if other := _of_its_files(reading, old, within, found, memory):
        return _in_files(reading, old, new, other, within, memory)
    if found is None:
        return plan(reading, old, new, memory=memory)
    if not naming.citable_as_typed(new):
        naming.chosen(reading, found, new)  # which says why not
    sorted_ = parting.parted(reading, within, {old: ids[0]}, memory)
    if old not in sorted_.shared:
        return _alone(reading, (within, {old: new}), found, sorted_, memory)
    if found.key != old:
        return _in_files(reading, old, new, found, within, memory)
    renaming = naming.chosen(reading, found, new)
    return planned_for(reading, [renaming], {old: new}, {old: found}, memory=memory)


def _of_its_files(
    reading: Reading, key: str, within: Kept, paper: Entry | None, memory: Memory
) -> Entry | None:
    """The work that a project means by a key, where that is not the paper of the library."""
    entries = project_files.read(within, memory).entries
    mine = next((one.entry for one in entries if one.entry.key == key), None)
    if mine is None or paper is None:
        return mine
    own = key.casefold() in project_keys.own_keys(reading, within.id)
    return mine if not own and meaning.apart(paper, mine) else None


def _alone(
    reading: Reading, alone: tuple[Kept, Names], paper: Entry, parted: Parted, memory: Memory
) -> Plan:
    """A key that becomes another one in one project alone."""
    assert paper.id is not None  # it was read from the library
    ((old, new),) = alone[1].items()
    if why := naming.hindrance_alone(Holders(reading), new, paper.id):
        raise naming.refused(why)
    if old not in parted.own:
        raise FieldError(" ".join(parted.left))
    return planned_for(reading, [], {}, {old: paper}, alone=alone, parted=parted, memory=memory)


def _in_another_case(reading: Reading, key: str, memory: Memory) -> Entry | None:
    """The paper that BibTeX takes for that of a key, where a project that it works for cites it."""
    ids = papers.with_key(reading, key)
    found = [o for o in papers.entries(reading, ids) if o.key.casefold() == key.casefold()]
    if len(found) != 1 or not everywhere.cased_in_projects(reading, key, memory):
        return None
    return found[0]


def planned_for(
    reading: Reading,
    renamings: Sequence[naming.Renaming],
    names: Mapping[str, str],
    meant: Mapping[str, Entry],
    *,
    alone: Alone = None,
    parted: Parted | None = None,
    memory: Memory | None = None,
) -> Plan:
    """What renaming papers, and keys in all projects, would change.

    Args:
        names: old keys to new ones, all at once: two may take each other's.
        meant: the work that each old key stands for; a project that means another one by it keeps
            the key.
        alone: a project, and keys that are renamed in it alone, as it is `parted`.

    Raises:
        FieldError: a project has another entry of a new key beside that of the old one.
    """
    memory = memory or Memory()
    found = everywhere.in_projects(reading, names, meant, alone=alone, memory=memory)
    own = alone[1] if alone else {}
    called = {tie: own[key] for key, tie in parted.called.items() if key in own} if parted else {}
    keys = {**names, **own}
    return Plan(
        tuple(renamings),
        found.rewrites,
        (*(parted.left if parted else ()), *found.left, *map(rewriting.outside, found.unreached)),
        keys,
        linked=tuple(renamed_linked.in_linked(reading, renamings, called)),
        called=called,
        links=parted.links if parted else (),
        staying=tuple(everywhere.staying(reading, meant, found.rewrites, memory)),
        titles={key: naming.title_of(one) for key, one in meant.items() if one.id is not None},
    )


def _in_files(
    reading: Reading,
    old: str,
    new: str,
    work: Entry | None,
    within: Kept | None = None,
    memory: Memory | None = None,
) -> Plan:
    """A key that no paper of the library has, or not as the project means it."""
    if not naming.citable_as_typed(new):
        raise FieldError(f"“{new}” cannot be a citation key. Nothing was changed.")
    meant = {old: work} if work else {}
    found = everywhere.in_projects(reading, {old: new}, meant, within, memory=memory)
    if found.unreached:
        raise FieldError(
            f"“{files.shown(found.unreached[0])}” lies outside the project, and others may read it."
            " Nothing was renamed. To rename the key in all projects: refman rename-key"
            f" {old} {new}."
        )
    if not found.rewrites:
        raise EntryMissing(f"Neither a paper nor a project has the citation key “{old}”.")
    called = dict(_called(reading, old, new, found.rewrites, within, memory or Memory()))
    linked = tuple(renamed_linked.in_linked(reading, (), called))
    return Plan((), found.rewrites, found.left, {old: new}, linked=linked, called=called)


def _called(
    reading: Reading,
    old: str,
    new: str,
    rewrites: Iterable[Rewrite],
    within: Kept | None,
    memory: Memory,
) -> Iterator[tuple[int, str]]:
    """The ties of linked files that have a key of their own, where their project is rewritten."""
    written = [one.file for one in rewrites]
    for kept in projects.every(reading) if within is None else [within]:
        if everywhere.reaches(kept, written, memory):
            for document in projects.linked(reading, kept.id):
                for mark in tying.marks_of(reading, document):
                    if mark.key == old and not mark.gone:
                        yield mark.id, new


def _several(key: str, held: Sequence[tuple[Kept, Written]]) -> str:
    named = [
        f"“{naming.title_of(one.entry)}” in {files.shown(Path(kept.root))}" for kept, one in held
    ]
    return (
        f"“{key}” means several works: {'; '.join(named)}. Nothing was changed. Name the project"
        f" whose key is meant: refman rename-key OLD NEW --project DIR."
    )


def rename(change: Change, planned: Plan) -> None:
    """Rename as planned; the files are written by `owing.catch_up` once the change is done."""
    if planned.renamings:
        naming.rename(change, planned.renamings)
    members.call(change, planned.called)
    for ties in planned.out.values():
        members.exclude(change, ties)
    owing.owe(change, planned.rewrites)


def to_be_linked(path: Path) -> str:
    """What is said of a file that is linked first."""
    return (
        f"“{files.shown(path)}” becomes a linked file first, for it holds the keys that are this"
        " project’s own: entries of it that the library lacks come in."
    )


def was_linked(path: Path) -> str:
    """What is said of it then."""
    return f"“{files.shown(path)}” is a linked file now and holds this project’s own keys."


def link(change: Change, paths: Iterable[Path], pattern: str) -> None:
    """Link the .bib files that are to hold a project's own keys, as part of renaming these.

    Args:
        pattern: of the citation keys of entries that have none.
    """
    for path in paths:
        linking.begin(change, files.place(path), pattern)


def write_first(change: Change, planned: Plan, links: Collection[Path], pattern: str) -> None:
    """Write the files that were linked for it within the change: whoever undoes it has no link any
    more that would bring their keys back."""
    places = {files.place(path) for path in links}
    for one in planned.linked:
        if files.place(one.file) in places:
            exchanging.write_linked(change, one, pattern)


def reached(planned: Plan) -> Plan:
    """What is in the files of what was planned, once these are written; linking tells of its own
    files itself."""
    return planned._replace(rewrites=tuple(filter(owing.is_paid, planned.rewrites)))


def looked(reading: Reading, planned: Plan) -> Plan:
    """The same with the files that cannot be written as things are, linked ones among them, and
    those that wait to have one of the keys: they would go on with that when they can be."""
    every = dict.fromkeys([*(one.file for one in planned.shown), *planned.links])
    said = [*filter(None, map(_hindrance, every)), *_awaiting(reading, planned.keys)]
    return planned._replace(unwritable=tuple(said))


def _awaiting(reading: Reading, keys: Collection[str]) -> Iterator[str]:
    for one, wanted in rewritings.owed(reading):
        coming = "\n".join(new if wanted else old for _, old, new in one.pieces)
        if any(key in coming for key in keys):
            yield (
                f"“{files.shown(Path(one.path))}” waits to be written for an earlier change. Make"
                " it writable, or undo that change."
            )


def demand_whole(planned: Plan) -> None:
    """Demand that all files of a plan that was looked at can be written; raises FileUnwritable."""
    if planned.unwritable:
        raise FileUnwritable(" ".join(["Nothing was renamed.", *planned.unwritable]))


def _hindrance(path: Path) -> str:
    try:
        replacing.demand_replaceable(path)
    except FileUnwritable as error:
        return str(error)
    return ""
