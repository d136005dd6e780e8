"""The versions of one paper, walked back from what it is now.

A journal row holds the side of an object that is not in the library: of what is done the side
before, of what is undone the side after. So whoever walks back exchanges the two at each change,
undo and redo that touched the object, the newest first. All is found by the object's own index:
the work grows with what happened to the object, not with the history.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple

from refman.model.entry import Entry, EntryId, Sighting
from refman.model.errors import VersionError
from refman.model.versions import Version, What
from refman.store import entry_rows, folding
from refman.store.change import Patch
from refman.store.entries import merged
from refman.store.reading import Reading, chunks, marks

State = Mapping[str, Any]
_WHAT: Mapping[str, What] = {"done": "done", "undo": "undone", "redo": "redone"}


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


def versions(reading: Reading, entry_id: int) -> list[Version]:
    """All versions of a paper, the newest first; none of a paper that never was."""
    found = _turns_of_entry(reading, entry_id)
    states = [turn.after for turn in found]
    folded = folding.folded(reading)
    base = found[-1].before if found else _now(reading, entry_id)
    names = _Names(reading, [*states, base])
    made = [
        _version(names, entry_id, state, turn.id, turn.change, turn.at, turn.label, _WHAT[turn.way])
        for turn, state in zip(found, states, strict=True)
    ]
    made = _collected(reading, entry_id, made)
    if folded and base is not None:
        made.append(_version(names, entry_id, base, 0, 0, folded.before, "", "folded"))
    return made


def _collected(reading: Reading, entry_id: int, made: list[Version]) -> list[Version]:
    """With the collections that held the paper; what only put it into one is a version too."""
    from refman.store import memberships  # it is read of few papers

    puts, now = memberships.puts(reading, entry_id)
    known = {one.id for one in made}
    for put in puts:
        before = next((one for one in made if one.id < put.id), None)
        if put.id not in known and before is not None:
            known.add(put.id)
            made.append(
                before._replace(
                    id=put.id, change=put.change, at=put.at, label=put.label, what=_WHAT[put.way]
                )
            )
            made.sort(key=lambda one: -one.id)
    held = (memberships.at(puts, now, one.id).values() for one in made)
    return [one._replace(within=frozenset(names)) for one, names in zip(made, held, strict=True)]


def state_at(reading: Reading, entry_id: int, version_id: int) -> State:
    """The state of a paper in one of its versions, as the journal has it.

    Raises:
        VersionError: it has no such version, or was not in the library then.
    """
    found = _turns_of_entry(reading, entry_id)
    if not version_id and folding.folded(reading):
        state = found[-1].before if found else _now(reading, entry_id)
    else:
        there = any(one.id == version_id for one in versions(reading, entry_id))
        turn = next((one for one in found if one.id <= version_id), None) if there else None
        if turn is None:
            raise VersionError(f"This paper has no version {version_id}; its history lists them.")
        state = turn.after
    if state is None:
        raise VersionError("The paper was not in the library then. Choose an older version.")
    return state


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


class Other(NamedTuple):
    """What a change did to something else than a paper; "" where it was not there."""

    kind: str
    before: str
    after: str


class Changed(NamedTuple):
    """One change, or the undoing or redoing of one.

    Args:
        state: of the change now, as in `HistoryItem`; "undone" or "redone" of an undo or redo.
        papers: ids of those that it touched.
        others: tags, sources, attachments, linked files, collections, persons, and verdicts on
            two papers or persons.
    """

    id: int
    at: float
    label: str
    state: str
    papers: Sequence[int]
    others: Sequence[Other]


def change(reading: Reading, id_: int) -> Changed:
    """What happened under an id; raises VersionError when nothing did, or it is folded."""
    row = reading.row(
        "select id, at, label, state from changes where id = ?1 union all select change,"
        " travels.at, label, case way when 'undo' then 'undone' else 'redone' end from travels"
        " join changes on changes.id = change where travels.id = ?1",
        (id_,),
    )
    if row is None:
        raise VersionError(f"The history has no change {id_}; “refman history” lists what it has.")
    touched = reading.rows(
        "select object, id from journal where change = ? group by object, id order by min(step)",
        (row[0],),
    )
    papers = [one[1] for one in touched if one[0] == "entry"]
    others = [_other(reading, id_, *one) for one in touched if one[0] in _NAMED]
    _, at, label, state = row
    return Changed(id_, at, label, state, papers, [one for one in others if one is not None])


_NAMED = {
    "tag": "name, colour, digit",
    "source": "name",
    "attachment": "title, path",
    "document": "path, profile, pattern",
    "collection": "name, query, colour, icon",
    "verdict": "one_key, one_title, other_key, other_title, versions",
    "person": "name, orcid, homepage, affiliation",
    "assignment": "name, key, title",
    "distinction": "one, other",
}
"""Objects beside papers, and what of them is told."""


def turns_of_collection(reading: Reading, collection: int) -> list[Turn]:
    """What happened to a collection, the newest first; its states have the papers in it."""
    return turns(reading, "collection", collection, _named_now(reading, "collection", collection))


def _named_now(reading: Reading, kind: str, object_id: int) -> State | None:
    """What is told of an object that is no paper; None when it is gone."""
    row = reading.row(f"select {_NAMED[kind]} from {kind}s where id = ?", (object_id,))
    now = None if row is None else dict(zip(_NAMED[kind].split(", "), row, strict=True))
    if now is not None and kind == "collection":
        members = "select entry from collection_entries where collection = ?"
        now["in"] = [row[0] for row in reading.rows(members, (object_id,))]
    if now is not None and kind == "person":
        own = "select name from person_names where person = ? order by name"
        now["names"] = [row[0] for row in reading.rows(own, (object_id,))]
    return now


def _other(reading: Reading, id_: int, kind: str, object_id: int) -> Other | None:
    for turn in turns(reading, kind, object_id, _named_now(reading, kind, object_id)):
        if turn.id == id_:
            return Other(kind, *(_told(kind, state) for state in (turn.before, turn.after)))
    return None


def _told(kind: str, state: State | None) -> str:
    if state is None:
        return ""
    if kind == "verdict":
        one, other = (state[f"{side}_key"] or state[f"{side}_title"] for side in ("one", "other"))
        return f"{one} and {other}: {_VERDICTS[bool(state['versions'])]}"
    if kind == "assignment":
        return f"{state['name']} on {state['key'] or state['title']}"
    if kind == "distinction":
        return f"{state['one']} and {state['other']}: two persons"
    values = [state.get(name) for name in _NAMED[kind].split(", ")]
    if kind == "person":
        values += [f"also {name}" for name in state["names"] if name != state["name"]]
    if kind == "collection" and not state["query"]:
        values.append(f"{len(state['in']):,} paper{'s' * (len(state['in']) != 1)}")
    return ", ".join(str(value) for value in values if value not in (None, ""))


_VERDICTS = ("not duplicates", "versions of one work")


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


def _turns_of_entry(reading: Reading, entry_id: int) -> list[Turn]:
    return turns(reading, "entry", entry_id, _now(reading, entry_id))


def _now(reading: Reading, entry_id: int) -> State | None:
    return entry_rows.read_states(reading, [entry_id]).get(entry_id)


class _Names:
    """What the tags and sources of states are called; of those that are gone, were called last."""

    def __init__(self, reading: Reading, states: Iterable[State | None]) -> None:
        there = [state for state in states if state is not None]
        tags = {tag for state in there for tag in state["tags"]}
        sources = {seen[0] for state in there for seen in state["sightings"]}
        self.tags = dict(_named(reading, "tag", tags, "name"))
        self.sources = dict(_named(reading, "source", sources, "name"))
        self.uids = dict(_named(reading, "source", sources, "uid"))
        files = {one for state in there for one in state.get("attachments", ())}
        self.files = dict(_named(reading, "attachment", files, "path"))

    def file(self, attachment: int) -> str:
        """The name of a file without its folders."""
        return self.files.get(attachment, "").rpartition("/")[2]


def _named(
    reading: Reading, kind: str, ids: Iterable[int], column: str
) -> Iterator[tuple[int, str]]:
    for object_id in sorted(ids):
        name = reading.value(f"select {column} from {kind}s where id = ?", (object_id,))
        if name is None:
            name = (last_known(reading, kind, object_id) or {}).get(column)
        if name is not None:
            yield object_id, name


def _version(
    names: _Names,
    entry_id: int,
    state: State | None,
    id_: int,
    change: int,
    at: float,
    label: str,
    what: What,
) -> Version:
    if state is None:
        return Version(id_, change, at, label, what, None)
    tags = frozenset(names.tags[tag] for tag in state["tags"] if tag in names.tags)
    seen = [one for one in state["sightings"] if one[0] in names.uids]
    entry = Entry(
        state["kind"], state["fields"], state["key"], tags,
        tuple(_sighting(names.uids[one[0]], one[1:]) for one in seen),
        tuple(state["linked"]), EntryId(entry_id),
    )  # fmt: skip
    sources = tuple(dict.fromkeys(names.sources[one[0]] for one in seen))
    return Version(
        id_, change, at, label, what, entry, trashed=state["trashed"] is not None, seen=sources,
        reading=state.get("reading") or "", rating=state.get("rating") or 0,
        listed=state.get("queued") is not None, notes=tuple(entry_rows.note_texts(state)),
        files=tuple(map(names.file, state.get("attachments", ()))),
    )  # fmt: skip


def _sighting(uid: str, values: Sequence[Any]) -> Sighting:
    named = dict(zip(entry_rows.SIGHTING, values, strict=True))
    return Sighting(uid, **{**named, "code": bool(named["code"])})
