"""Papers that were merged into others: their ties to linked files go over to the one that stays.

A succession is an object of the journal, so that undo gives the ties back. The file keeps the key
under which it has the paper, for somebody cites it: what is noted of the library's side at the
last meeting gets the key and the aliases of the paper that the tie leads to now, and so neither is
owed to the file.
"""

from collections.abc import Mapping, Sequence

from refman.model.entry import Entry, EntryId
from refman.store import papers, tying
from refman.store.change import Change, Patch, dump, keeper
from refman.store.tying import Tie

_STATE = ("survivor", "key", "ids", "ties")


def succeed(
    change: Change, gone: EntryId, survivor: EntryId, key: str, fields: Mapping[str, str]
) -> None:
    """Have `survivor` take the place of `gone` in linked files.

    Args:
        key: of `survivor`.
        fields: of `survivor`, after the merge.
    """
    ties = [tie.id for tie in tying.ties_to(change, gone)]
    state = {"survivor": survivor, "key": key, "ids": fields.get("ids", ""), "ties": ties}
    change.write("succession", gone, state)


@keeper("succession")
def _apply(change: Change, gone: int, patch: Patch | None) -> Patch | None:
    row = change.row(f"select {', '.join(_STATE)} from successions where id = ?", (gone,))
    state = dict(zip(_STATE, row, strict=True)) if row else None
    if state:
        state["ties"] = change.unpacked(state["ties"])
    if patch is None:
        change.execute("delete from successions where id = ?", (gone,))
        # whoever looks at the library as it was may take this back before the paper is there
        for entry in papers.entries(change, [EntryId(gone)]):
            ids = entry.fields.get("ids", "")
            _move(change, state["ties"] if state else (), EntryId(gone), entry.key, ids)
    else:
        values = [gone, *(patch[name] for name in _STATE[:-1]), dump(patch["ties"])]
        change.execute("insert or replace into successions values (?, ?, ?, ?, ?)", values)
        _move(change, patch["ties"], patch["survivor"], patch["key"], patch["ids"])
    return state


def _move(change: Change, ties: Sequence[int], entry: EntryId, key: str, ids: str) -> None:
    moved = tying.ties_of(change, ties)
    tying.put(change, [_moved(tie, entry, key, ids) for tie in moved])


def _moved(tie: Tie, entry: EntryId, key: str, ids: str) -> Tie:
    fields = {name: text for name, text in tie.ours.fields.items() if name != "ids"}
    if ids:
        fields["ids"] = ids
    ours: Entry = tie.ours._replace(key=key, fields=fields)
    return tie._replace(entry=entry, ours=ours)
