"""The versions of one paper, each as an entry and what it had beside its fields."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from refman.model.entry import Entry, EntryId, Sighting
from refman.model.errors import VersionError
from refman.model.versions import Version, What
from refman.store import entry_parts, entry_rows, folding, memberships
from refman.store.reading import Reading
from refman.store.turns import State, Turn, last_known, turns

_WHAT: Mapping[str, What] = {"done": "done", "undo": "undone", "redo": "redone"}


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
    if folded and base is not None:
        made.append(_version(names, entry_id, base, 0, 0, folded.before, "", "folded"))
    return _collected(reading, entry_id, made)


def _collected(reading: Reading, entry_id: int, made: list[Version]) -> list[Version]:
    """With the collections that held the paper; what only put it into one is a version too."""
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
    if all(one.id != version_id for one in versions(reading, entry_id)):
        raise VersionError(f"This paper has no version {version_id}; its history lists them.")
    found = _turns_of_entry(reading, entry_id)
    folded = found[-1].before if found else _now(reading, entry_id)
    state = next((one.after for one in found if one.id <= version_id), folded)
    if state is None:
        raise VersionError("The paper was not in the library then. Choose an older version.")
    return state


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
    named = dict(zip(entry_parts.SIGHTING, values, strict=True))
    return Sighting(uid, **{**named, "code": bool(named["code"])})
