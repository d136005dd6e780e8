"""What keys mean in a project, and by which keys it calls papers.

A key that a project cites means first what its own linked .bib file has under it, then the paper of
the library that has it, and at last what once stood in that file under it.
"""

from collections.abc import Iterable

from refman.model.entry import EntryId
from refman.store import papers
from refman.store.projects import HELD, IN_FILES, having, linked, unless_another
from refman.store.reading import Reading, chunks, marks

_COMING = "coalesce(json_extract(removed, '$[3]'), '')"
"""The key that the entry of a tie is to get in its file, which does not have it yet; "" for
none."""


def keys_only_there(reading: Reading, document: int) -> dict[int, list[str]]:
    """The keys by which the entries of a linked file mean papers that the library does not know by
    them, by each project whose own the file is; projects without any are left out."""
    rows = reading.rows(
        "select their_key from ties t join entries e on e.id = entry where document = ?"
        " and not gone and their_key <> '' and their_key <> e.key collate nocase"
        " and not exists (select 1 from aliases a where a.entry = e.id"
        " and alias = their_key collate nocase) order by their_key",
        (document,),
    )
    keys = [key for (key,) in rows]
    return dict.fromkeys(having(reading, document), keys) if keys else {}


def own_keys(reading: Reading, project: int) -> dict[str, EntryId]:
    """The keys, case folded, that a project has of its own for papers, which the library calls
    otherwise; and those that its files are to have, before they do."""
    held = linked(reading, project)
    rows = reading.rows(
        "select their_key, entry from ties t join entries e on e.id = entry where not gone"
        f" and their_key not in ('', e.key) and document in {marks(held)}"
        f" union all select {_COMING}, entry from ties t join entries e on e.id = entry"
        f" where removed <> '' and {_COMING} not in ('', e.key) and document in {marks(held)}",
        [*held, *held],
    )
    return {key.casefold(): EntryId(entry) for key, entry in rows}


def having_own_key(reading: Reading, key: str) -> list[EntryId]:
    """The papers outside the trash that projects have under a key of their own."""
    rows = reading.rows(
        "select distinct entry from ties join entries e on e.id = entry where not gone"
        " and trashed is null and their_key = ? collate nocase and document in"
        f" (select document from ({HELD})) order by entry",
        (key,),
    )
    return [EntryId(entry) for (entry,) in rows]


def meant(reading: Reading, project: int, keys: Iterable[str]) -> dict[str, list[EntryId]]:
    """The papers that keys mean in a project, the likeliest first; one that means none is left out.

    A key that an entry is to get in a file counts before the file has it.

    Args:
        project: 0 for none: then those of the library that have them.
    """
    wanted = list(dict.fromkeys(keys))
    known = papers.with_keys(reading, wanted)
    held = linked(reading, project) if project else []
    if not held:
        return known
    folded: dict[str, list[str]] = {}
    for key in wanted:
        folded.setdefault(key.casefold(), []).append(key)
    rows = reading.rows(
        "select their_key, entry, gone, 1 as old from ties join entries on entries.id = entry"
        f" where document in {marks(held)} and their_key <> ''"
        " union all select json_extract(removed, '$[3]'), entry, gone, 0 from ties"
        f" join entries on entries.id = entry where document in {marks(held)} and removed <> ''"
        " and json_extract(removed, '$[3]') <> '' order by gone, old",
        [*held, *held],
    )
    own: dict[str, list[EntryId]] = {}
    for theirs, entry, gone, _ in rows:
        for key in folded.get(theirs.casefold(), ()):
            if not gone or key not in known:
                own.setdefault(key, []).append(EntryId(entry))
    return {**known, **own}


def names_in(reading: Reading, project: int, entries: Iterable[int]) -> dict[int, str]:
    """The key by which a project cites each of some papers: the one that its own file is to get,
    that of the file, then the paper's, then an alias; or the one under which the file has it or
    will. Those that it does not know are left out.

    Of several that are alike in this, as of a paper into which another was merged, its own comes
    before that of the other one, and then the one that is cited most, and the first by letters.
    """
    found: dict[int, str] = {}
    its = f"(select document from ({HELD}) where project = ?)"
    for chunk in chunks(entries):
        wanted = f"in {marks(chunk)}"
        rows = reading.rows(
            "select e.id, c.key, 1 as place, 0 as came, json_array_length(places) as times"
            " from entries e cross join citations c"
            f" on c.key = e.key collate nocase where project = ? and e.id {wanted}"
            f" and {unless_another('e.id')}"
            " union all select entry, c.key, 2, 0, json_array_length(places)"
            " from aliases a cross join citations c"
            f" on c.key = alias collate nocase where project = ? and entry {wanted}"
            f" and {unless_another('a.entry')}"
            f" union all select t.entry, c.key, gone, {_CAME}, json_array_length(places)"
            f" from {IN_FILES} where c.project = ? and t.entry {wanted}"
            f" union all select entry, their_key, 3, {_CAME}, 0 from ties t"
            " where (not gone or not excluded)"
            f" and their_key <> '' and entry {wanted} and document in {its}"
            f" union all select entry, {_COMING}, -1, {_CAME}, 0 from ties t where removed <> ''"
            f" and {_COMING} <> '' and entry {wanted} and document in {its}"
            " order by place desc, came desc, times, key desc",
            [project, *chunk, project, *chunk, project, *chunk, *[*chunk, project] * 2],
        )
        found.update((row[0], row[1]) for row in rows)
    return found


_CAME = (
    "exists (select 1 from successions s, json_each(s.ties)"
    " where s.survivor = t.entry and value = t.id)"
)
"""Whether a tie `t` was that of a paper that was merged into its own."""
