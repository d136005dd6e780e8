"""What happened to an object, walked back from what it is now.

A journal row holds the side of an object that is not in the library: of what is done the side
before, of what is undone the side after. So whoever walks back exchanges the two at each change,
undo and redo that touched the object, the newest first. All is found by the object's own index:
the work grows with what happened to the object, not with the history.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple

from refman.model.entry import EntryId
from refman.store import entry_rows, folding
from refman.store.change import Patch
from refman.store.entries import merged
from refman.store.reading import Reading, chunks, marks

State = Mapping[str, Any]


class Turn(NamedTuple):
    """Something that happened to an object.

    Args:
        id: of the change, or of its undo or redo.
        way: "done", "undo" or "redo".
        before: the state of the object; None when it was not in the library.
    """

    id: int
    change: int
    at: float
    label: str
    way: str
    before: State | None
    after: State | None


class _Happened(NamedTuple):
    id: int
    change: int
    at: float
    way: str


class _Step(NamedTuple):
    change: int
    step: int
    other: str | None


class Was(NamedTuple):
    """A paper now, and as it was.

    Args:
        sides: for the changes that were made before then, by change and step, the side that was
            not in the library then.
    """

    id: int
    now: State | None
    then: State | None
    sides: Mapping[tuple[int, int], "Side"]


Side = Patch | None


def turns(reading: Reading, name: str, object_id: int, now: State | None) -> list[Turn]:
    """What happened to an object, the newest first.

    Args:
        name: the kind of the object, as in the journal.
        now: its state in the library.
    """
    rows = reading.rows(
        "select change, step, other from journal where object = ? and id = ? order by change, step",
        (name, object_id),
    )
    made = [_Step(*row) for row in rows]
    steps = {change: list(group) for change, group in groupby(made, key=attrgetter("change"))}
    known = _changes(reading, steps)
    return list(_walk(steps, _sides(reading, steps), known, _happened(reading, known), now))


def was(reading: Reading, last: int) -> Iterator[Was]:
    """The papers to which anything happened after `last`, one after another.

    What happened is read at once, the papers by the few hundred as they are asked for: those that
    were given already may be written in between.
    """
    happened = _since(reading, last)
    known = _changes(reading, happened)
    papers = reading.rows(
        "select distinct journal.id from (select id from changes where id > ?1 union"
        " select change from travels where id > ?1) as late join journal on change = late.id"
        " where object = 'entry' order by journal.id",
        (last,),
    )
    return _was(reading, last, known, happened, [row[0] for row in papers])


def last_known(reading: Reading, name: str, object_id: int) -> State | None:
    """The last state of an object that is no longer in the library."""
    found = turns(reading, name, object_id, None)
    return next((turn.before for turn in found if turn.before is not None), None)


def gone_with_key(reading: Reading, key: str) -> EntryId | None:
    """A paper that is no longer in the library and had that citation key when it left.

    Looks through the whole journal, for nothing else knows of the paper.
    """
    found = reading.value(
        "select id from journal where object = 'entry' and other is not null"
        " and json_extract(other, '$.key') = ? collate nocase"
        " and not exists (select 1 from entries where entries.id = journal.id)"
        " order by change desc limit 1",
        (key,),
    )
    return None if found is None else EntryId(found)


def keys_had(reading: Reading, papers: Iterable[EntryId], keys: Collection[str]) -> set[str]:
    """Those of some keys that one of the papers had at any time, and may have no more."""
    found = set[str]()
    for ids in chunks(papers):
        rows = reading.rows(
            "select distinct json_extract(other, '$.key') from journal"
            f" where object = 'entry' and id in {marks(ids)} and other is not null",
            ids,
        )
        found.update(key for (key,) in rows if key in keys)
    return found


_WOVEN = ("fields", "order", "in", "out")
"""Parts of a patch that are woven into the state; all others are put in place of what was."""


def patched(state: State | None, patch: Patch | None) -> tuple[State | None, Patch | None]:
    """An object's state after a patch, and the inverse of it, as its keeper would have it."""
    if state is None or patch is None:
        return patch, state
    after, inverse = dict(state), {name: state[name] for name in patch if name in state}
    if "fields" in patch or "order" in patch:
        fields: Mapping[str, str] = state["fields"]
        after["fields"] = merged(fields, patch.get("fields", {}), patch.get("order"))
        if "fields" in patch:
            inverse["fields"] = {name: fields.get(name) for name in patch["fields"]}
        if "order" in patch:
            inverse["order"] = list(fields)
    after |= {name: value for name, value in patch.items() if name not in _WOVEN}
    if "in" in patch or "out" in patch:
        members = set(state["in"])
        going = members & set(patch.get("out", ()))
        coming = set(patch.get("in", ())) - members
        after["in"] = sorted(members - going | coming)
        inverse |= {"in": sorted(going), "out": sorted(coming)}
    return after, inverse


def _was(
    reading: Reading,
    last: int,
    known: Mapping[int, tuple[float, str, str]],
    happened: Mapping[int, list[_Happened]],
    papers: Sequence[int],
) -> Iterator[Was]:
    for chunk in chunks(papers):
        rows = reading.rows(
            "select id, change, step, other from journal where object = 'entry'"
            f" and id in {marks(chunk)} order by id, change, step",
            chunk,
        )
        steps: dict[int, dict[int, list[_Step]]] = {}
        for entry_id, *step in rows:
            if step[0] in happened:
                steps.setdefault(entry_id, {}).setdefault(step[0], []).append(_Step(*step))
        now = entry_rows.read_states(reading, chunk)
        for entry_id in chunk:
            own, state = steps[entry_id], now.get(entry_id)
            sides = _sides(reading, own)
            since = sorted((one for change in own for one in happened[change]), reverse=True)
            turned = list(_walk(own, sides, known, since, state))
            then = turned[-1].before if turned else state
            kept = {place: side for place, side in sides.items() if place[0] <= last}
            yield Was(entry_id, state, then, kept)


def _since(reading: Reading, last: int) -> dict[int, list[_Happened]]:
    """What happened after `last`, by the change that it happened to."""
    found: dict[int, list[_Happened]] = {}
    for row in reading.rows(
        "select id, id as change, at, 'done' from changes where id > ?1 union all"
        " select id, change, at, way from travels where id > ?1",
        (last,),
    ):
        found.setdefault(row[1], []).append(_Happened(*row))
    return found


def _sides(reading: Reading, steps: Mapping[int, list[_Step]]) -> dict[tuple[int, int], Side]:
    """The side of each step that is not in the library, by change and step."""
    return {
        (one.change, one.step): None if one.other is None else reading.unpacked(one.other)
        for rows in steps.values()
        for one in rows
    }


def _walk(
    steps: Mapping[int, list[_Step]],
    sides: dict[tuple[int, int], Side],
    known: Mapping[int, tuple[float, str, str]],
    happened: Iterable[_Happened],
    state: State | None,
) -> Iterator[Turn]:
    """Walk back through what happened, the newest first; `sides` are exchanged on the way."""
    done = {change: known[change][2] == "done" for change in steps if change in known}
    for one in happened:
        back = one.way != "undo"
        if done[one.change] != back:
            continue  # undone before there was a record of that: it is not known when
        after = state
        for step in reversed(steps[one.change]) if back else steps[one.change]:
            place = (one.change, step.step)
            state, sides[place] = patched(state, sides[place])
        done[one.change] = not back
        yield Turn(one.id, one.change, one.at, known[one.change][1], one.way, state, after)


def _changes(reading: Reading, ids: Iterable[int]) -> dict[int, tuple[float, str, str]]:
    """When the changes were made, their labels and states; without those that are folded."""
    folded = folding.folded(reading)
    newer = [id_ for id_ in ids if folded is None or id_ > folded.id or _travelled(reading, id_)]
    found: dict[int, tuple[float, str, str]] = {}
    for chunk in chunks(newer):
        rows = reading.rows(
            f"select id, at, label, state from changes where id in {marks(chunk)}", chunk
        )
        found |= {row[0]: tuple(row[1:]) for row in rows}
    return found


def _travelled(reading: Reading, change: int) -> bool:
    """Whether a change was undone or redone, and so may have been so after the folded history."""
    return reading.row("select 1 from travels where change = ?", (change,)) is not None


def _happened(reading: Reading, known: Mapping[int, tuple[float, str, str]]) -> list[_Happened]:
    """The making, undoing and redoing of changes, the newest first, as far as it is not folded."""
    found = [_Happened(id_, id_, row[0], "done") for id_, row in known.items()]
    for chunk in chunks(known):
        rows = reading.rows(
            f"select id, change, at, way from travels where change in {marks(chunk)}", chunk
        )
        found += [_Happened(*row) for row in rows]
    folded = folding.folded(reading)
    newer = [one for one in found if folded is None or one.id > folded.id]
    return sorted(newer, reverse=True)
