"""A citation key renamed wherever it stands: the library, .bib files, every `\\cite`.

The library and the files that are to be written anew are one change. The files are written after
it (`catch_up`), as linked files are, so that undo, which changes the library alone, has them
written back in the same way: each only as long as it has the very bytes that were left in it.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from refman.model.entry import Entry
from refman.model.errors import EntryMissing, FieldError, FileChanged, FileUnwritable, RefmanError
from refman.services import files, naming, replacing
from refman.services.projects import bib, everywhere, meaning, rewriting
from refman.services.projects.reading import Written
from refman.services.projects.rewriting import Rewrite
from refman.store import Change, Library, Reading, members, papers, rewritings
from refman.store.projects import Kept
from refman.store.rewritings import ABSENT, Rewriting

_TOLD = 2
_TRIES = 3
"""Looks at a file that another refman with the same library writes at this moment."""
_NOTHING = files.digest_of_bytes(b"")
"""Of a file that is empty; one that was, and is not there, is made anew."""


class Plan(NamedTuple):
    """What renaming keys would change.

    Args:
        renamings: of papers; none where the library has none of those keys.
        left: places that name a key and are not changed, each as a sentence.
        keys: those of the files, old to new.
        out: ties whose papers leave their linked file, by its path; linking writes that.
        linked: what linked files will become, which linking writes as well.
        altered: keys that are not what a pattern gives, each as a sentence.
    """

    renamings: tuple[naming.Renaming, ...]
    rewrites: tuple[Rewrite, ...]
    left: tuple[str, ...]
    keys: Mapping[str, str] = {}
    out: Mapping[str, tuple[int, ...]] = {}
    linked: tuple[Rewrite, ...] = ()
    altered: tuple[str, ...] = ()

    @property
    def shown(self) -> tuple[Rewrite, ...]:
        """All files that will be others, each with its lines."""
        return (*self.rewrites, *self.linked)

    @property
    def renaming(self) -> naming.Renaming | None:
        """That of a single paper, where the library has one."""
        return self.renamings[0] if self.renamings else None


def plan(reading: Reading, old: str, new: str, within: Kept | None = None) -> Plan:
    """What renaming `old` to `new` would change, in the library and in all projects.

    Args:
        within: the project whose key is meant. Where that has another work under it than the
            library, the key is renamed in this project alone.

    Raises:
        EntryMissing: neither the library nor any project has the key.
        FieldError: the new one is no key, or another paper's; or projects mean several works by
            the key, and none is named.
    """
    own = [one for one in papers.entries(reading, papers.with_key(reading, old)) if one.key == old]
    held = everywhere.works(reading, old)
    if within is not None:
        mine = [one.entry for kept, one in held if kept.id == within.id]
        if mine and not (own and not meaning.apart(own[0], mine[0])):
            return _in_files(reading, old, new, mine[0], within)
    if not own and not held and (same := _in_another_case(reading, old)):
        old, own = same.key, [same]
    if not own:
        found = [one.entry for _, one in held]
        if any(meaning.apart(found[0], one) for one in found[1:]):
            raise FieldError(_several(old, held))
        return _in_files(reading, old, new, found[0] if found else None)
    renaming = naming.chosen(reading, own[0], new)
    return planned_for(reading, [renaming], {old: new}, {old: own[0]})


def _in_another_case(reading: Reading, key: str) -> Entry | None:
    """The paper that BibTeX takes for that of a key, where a project that it works for cites it."""
    ids = papers.with_key(reading, key)
    found = [o for o in papers.entries(reading, ids) if o.key.casefold() == key.casefold()]
    if len(found) != 1 or not everywhere.cased_in_projects(reading, key):
        return None
    return found[0]


def planned_for(
    reading: Reading,
    renamings: Sequence[naming.Renaming],
    names: Mapping[str, str],
    meant: Mapping[str, Entry],
) -> Plan:
    """What renaming papers, and keys in all projects, would change.

    Args:
        names: old keys to new ones, all at once: two may take each other's.
        meant: the work that each old key stands for; a project that means another one by it keeps
            the key.

    Raises:
        FieldError: a project has another entry of a new key beside that of the old one.
    """
    found = everywhere.in_projects(reading, names, meant)
    linked = tuple(everywhere.in_linked(reading, renamings))
    return Plan(tuple(renamings), found.rewrites, found.left, names, linked=linked)


def _in_files(
    reading: Reading, old: str, new: str, work: Entry | None, within: Kept | None = None
) -> Plan:
    """A key that no paper of the library has, or not as the project means it."""
    meant = {old: work} if work else {}
    found = everywhere.in_projects(reading, {old: new}, meant, within)
    if not found.rewrites:
        raise EntryMissing(f"Neither a paper nor a project has the citation key “{old}”.")
    if not naming.citable_as_typed(new):
        raise FieldError(f"“{new}” cannot be a citation key. Nothing was changed.")
    return Plan((), found.rewrites, found.left, {old: new})


def _several(key: str, held: Sequence[tuple[Kept, Written]]) -> str:
    named = [
        f"“{naming.title_of(one.entry)}” in {files.shown(Path(kept.root))}" for kept, one in held
    ]
    return (
        f"“{key}” means several works: {'; '.join(named)}. Nothing was changed. Name the project"
        f" whose key is meant: refman rename-key OLD NEW --project DIR."
    )


def rename(change: Change, planned: Plan) -> None:
    """Rename as planned; the files are written by `catch_up` once the change is done."""
    if planned.renamings:
        naming.rename(change, planned.renamings)
    for ties in planned.out.values():
        members.exclude(change, ties)
    owe(change, planned.rewrites)


def owe(change: Change, rewrites: Iterable[Rewrite]) -> None:
    """Have files be written anew by `catch_up`, and back when the change is undone."""
    for one in rewrites:
        rewritings.add(change, files.place(one.file), one.pieces, one.before, one.after)


def catch_up(library: Library) -> list[str]:
    """Write what files owe to changes that were made or undone.

    Returns:
        A sentence for each file that is left as it is, for it was changed meanwhile or cannot be
        written; what is owed to one that cannot be written is owed on, and in turn.
    """
    if not library.writable:
        return []
    said: list[str] = []
    closed: set[str] = set()
    for one, wanted in rewritings.owed(library.reading):
        if one.path not in closed:
            try:
                said.append(_written(library, one, wanted=wanted))
            except FileUnwritable as error:
                closed.add(one.path)
                said.append(str(error))
    return [one for one in said if one]


def briefly(said: Sequence[str]) -> list[str]:
    """What `catch_up` said, of many files two sentences and a number."""
    rest = len(said[_TOLD:])
    more = "Another file was left." if rest == 1 else f"Another {rest:,} files were left."
    return [*said[:_TOLD], *([more] if rest else [])]


def reached(planned: Plan) -> Plan:
    """What is in the files of what was planned, once `catch_up` is done; linking tells of its own
    files itself."""
    return planned._replace(rewrites=tuple(filter(_is_written, planned.rewrites)))


def _is_written(one: Rewrite) -> bool:
    with suppress(RefmanError):
        return files.digest(one.file) == one.after
    return False


def waiting(reading: Reading) -> frozenset[tuple[object, ...]]:
    """How the files stand that could not be written so far, so that it is seen when they can be."""
    paths = {Path(one.path) for one, _ in rewritings.owed(reading)}
    return frozenset((path, _stands(path), _stands(path.parent)) for path in paths)


def _stands(path: Path) -> tuple[int, int, bool] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mode, found.st_mtime_ns, os.access(path, os.W_OK)


def _written(library: Library, one: Rewriting, *, wanted: bool) -> str:
    known, then = (one.before, one.after) if wanted else (one.after, one.before)
    said = ""
    try:
        tries = (_exchanged(library, one, known, then, forward=wanted) for _ in range(_TRIES))
        if next(filter(None, tries), "") != then:
            said = f"“{one.path}” was changed meanwhile and was left as it is."
    except FileUnwritable:
        raise
    except RefmanError as error:
        said = str(error)
    rewritings.settle(library, one, done=wanted)
    return said


def _exchanged(library: Library, one: Rewriting, known: str, then: str, *, forward: bool) -> str:
    """Write a file that is as it is known to be.

    Returns:
        The SHA-256 of what is in it then, or `ABSENT`; "" where somebody else wrote it meanwhile.
    """
    path = Path(one.path)
    may_lack = not {ABSENT, _NOTHING}.isdisjoint((one.before, one.after))
    absent = may_lack and not path.exists()
    data = b"" if absent else files.data(path)
    now = ABSENT if absent and known != _NOTHING else files.digest_of_bytes(data)
    if now != known:
        return now
    if then == ABSENT:
        return _end(path)
    if not data:
        _begin(path)
    made = rewriting.patched(data, one.pieces, forward=forward)
    try:
        now = replacing.replace_known(path, [made], files.digest_of_bytes(data))
    except FileChanged:
        return ""
    bib.rewritten(library, one.path, data, made)
    return now


def _end(path: Path) -> str:
    """Have a file not be there, as it was not."""
    with files.writable(path, "It is as it was; refman tries again."):
        path.unlink()
    return ABSENT


def _begin(path: Path) -> None:
    """Have a file be there that is to be written; its folder must be."""
    with files.writable(path, "It is as it was; refman tries again."):
        path.touch()
