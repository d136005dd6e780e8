"""What a change did: the papers that it touched, and all else in words."""

from collections.abc import Sequence
from typing import NamedTuple

from refman.model.errors import VersionError
from refman.store.reading import Reading
from refman.store.turns import State, Turn, turns


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
