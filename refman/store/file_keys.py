"""The keys that linked .bib files have of their own for papers, and the entries that name others.

A file may have a paper under another key than the library: then both sides had different ones when
they last met, and each keeps its own (`store.tying.Tie.apart`).
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from refman.model.entry import EntryId
from refman.store.change import dump
from refman.store.crossrefs import CITING, RELATIONS, TAKING
from refman.store.reading import Reading, chunks, marks


class Called(NamedTuple):
    """Keys that a file has of its own, by the keys of the papers, case folded: as they stand in it,
    and as they are to be; and the keys of the papers by either of them."""

    was: Mapping[str, str]
    now: Mapping[str, str]
    home: Mapping[str, str]


NO_KEYS = Called({}, {}, {})


def called_by(reading: Reading, keys: Iterable[str]) -> dict[str, list[EntryId]]:
    """The papers that linked files have under keys which the library does not have for them."""
    found: dict[str, list[EntryId]] = {}
    rows = reading.rows(
        "select distinct their_key, entry from ties join entries e on e.id = entry where not gone"
        " and e.key <> their_key and their_key in (select value from json_each(?)) order by entry",
        (dump(list(dict.fromkeys(keys))),),
    )
    for key, entry in rows:
        found.setdefault(key, []).append(EntryId(entry))
    return found


def called(reading: Reading, document: int, wanted: Mapping[int, str] = {}) -> Called:
    """What a file calls papers for which it has keys of its own.

    Args:
        wanted: keys that it is to have, by the ids of ties, before these know it.
    """
    rows = reading.rows(
        "select t.id, e.key, t.key, their_key,"
        " coalesce(json_extract(nullif(removed, ''), '$[3]'), '')"
        " from ties t join entries e on e.id = entry where document = ? and not gone"
        " and (e.key <> their_key or t.key <> their_key or removed <> '' or t.id in"
        " (select value from json_each(?)))",
        (document, dump(list(wanted))),
    )
    aliases = _aliases(reading, [row[0] for row in rows])
    was: dict[str, str] = {}
    now: dict[str, str] = {}
    home: dict[str, str] = {}
    for id_, ours, before, theirs, waits in rows:
        key = wanted.get(id_, waits)
        if key or (before and theirs and before != theirs):
            names = (before.casefold(), ours.casefold(), *aliases.get(id_, ()))
            was |= dict.fromkeys(names, theirs)
            now |= dict.fromkeys(names, key or theirs)
            home |= dict.fromkeys((theirs.casefold(), (key or theirs).casefold()), ours)
    return Called(was, now, home)


def _aliases(reading: Reading, ids: Sequence[int]) -> dict[int, list[str]]:
    """The aliases, case folded, by which papers may be named, by tie; a key goes before them."""
    found: dict[int, list[str]] = {}
    for chunk in chunks(ids):
        rows = reading.rows(
            "select t.id, alias from ties t join aliases a on a.entry = t.entry"
            f" where t.id in {marks(chunk)} and not exists (select 1 from entries e"
            " where e.key = alias collate nocase and trashed is null)",
            chunk,
        )
        for id_, alias in rows:
            found.setdefault(id_, []).append(alias.casefold())
    return found


def naming_others(reading: Reading, document: int, changed: Sequence[int]) -> list[int]:
    """Where any of the ties that are `changed` is to get another key in its file, the ties of the
    entries there that may name it."""
    waiting = "select 1 from ties where json_extract(nullif(removed, ''), '$[3]') <> '' and id in "
    if not any(reading.row(waiting + marks(some), some) for some in chunks(changed)):
        return []
    return naming(reading, document)


def naming(reading: Reading, document: int) -> list[int]:
    """The ties of entries of a file that may name others."""
    names = (*(f'"{name}"' for name in RELATIONS), *CITING, TAKING)
    fields = " or ".join(f"instr(theirs, '{name}')" for name in names)
    sql = f"select id from ties where document = ? and not gone and ({fields})"
    return [row[0] for row in reading.rows(sql, (document,))]
