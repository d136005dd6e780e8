"""Which papers are not what they were when they last met their entries in a linked file.

To find out, each would be compared with what is kept of it, which takes a third of a second of a
hundred thousand. But the journal knows what was written since, so those alone are compared, as
long as they are few and nothing happened that concerns ties whose papers were not written.
"""

from collections import defaultdict
from collections.abc import Iterator

from refman.store import file_keys
from refman.store.change import Change
from refman.store.reading import Reading, chunks, marks

_FEW = 1000
"""Objects written since, up to which it takes less time to compare those than all papers."""
_ANY_TIE = frozenset(("document", "succession"))
"""Objects that make ties or have them go over to other papers."""

_SINCE = (
    "select distinct object, id from journal where change in (select id from changes where id > ?1"
    " union select change from travels where id > ?1) limit ?2"
)
_CHANGED = (
    "select ties.id from ties left join entries on entries.id = entry and trashed is null"
    " where {} and ((entries.id is null or excluded) <> gone"
    " or entries.id is not null and not excluded and ("
    "removed <> '' and json_extract(removed, '$[3]') <> their_key or "
    "entries.kind <> ties.kind or entries.key <> ties.key or entries.fields <> ties.fields"
    " or coalesce((select group_concat(name, char(10)) from (select name from entry_tags"
    " join tags on tags.id = tag where entry_tags.entry = entries.id"
    " order by name collate binary)), '') <> ties.tags))"
)


def changed(reading: Reading, document: int) -> list[int]:
    """Ids of the ties whose paper is not what it was when both sides last met, or is to be called
    otherwise there, and of those whose entries may name one that is."""
    found = _changed(reading, document)
    return sorted({*found, *file_keys.naming_others(reading, document, found)})


def _changed(reading: Reading, document: int) -> list[int]:
    ties = _touched(reading, document)
    if ties is None:
        rows = reading.rows(_CHANGED.format("document = ?"), (document,))
        return [row[0] for row in rows]
    return sorted(
        row[0]
        for some in chunks(ties)
        for row in reading.rows(
            _CHANGED.format(f"+document = ? and ties.id in {marks(some)}"), (document, *some)
        )
    )


def note_met(change: Change, document: int, *, own: bool) -> None:
    """Note that nothing is owed to a file now: what is written from here on may be.

    Args:
        own: nothing will be written behind this within the open change.
    """
    newest = max(
        change.value(f"select max(id) from {table} where id <> ?", (0 if own else change.id,)) or 0
        for table in ("changes", "travels")
    )
    change.execute("insert or replace into meta values (?, ?)", (_name(document), str(newest)))


def forget_met(change: Change, document: int) -> None:
    """Note that something may be owed to a file, whatever was written since."""
    change.execute("delete from meta where name = ?", (_name(document),))


def _touched(reading: Reading, document: int) -> set[int] | None:
    """The ties that what was written since concerns; None where these may be any."""
    from refman.store import folding  # no start needs it

    met = reading.value("select value from meta where name = ?", (_name(document),))
    folded = folding.folded(reading)
    if met is None or (folded and folded.id > int(met)):
        return None
    if isinstance(reading, Change) and reading.id:  # and its journal is not written yet
        return None
    since: dict[str, list[int]] = defaultdict(list)
    for name, id_ in reading.rows(_SINCE, (int(met), _FEW + 1)):
        since[name].append(id_)
    if not _ANY_TIE.isdisjoint(since) or sum(map(len, since.values())) > _FEW:
        return None
    entries = [*since["entry"], *_tagged(reading, since["tag"])]
    if len(entries) > _FEW:
        return None
    return {*since["tie"], *_ties(reading, document, entries)}


def _tagged(reading: Reading, tags: list[int]) -> list[int]:
    """Some papers with tags that may be called otherwise now; more than `_FEW` if there are."""
    sql = f"select entry from entry_tags where tag in {marks(tags)} limit {_FEW + 1}"
    return [row[0] for row in reading.rows(sql, tags)] if tags else []


def _ties(reading: Reading, document: int, entries: list[int]) -> Iterator[int]:
    for some in chunks(entries):
        sql = f"select id from ties where +document = ? and entry in {marks(some)}"
        yield from (row[0] for row in reading.rows(sql, (document, *some)))


def _name(document: int) -> str:
    return f"met {document}"
