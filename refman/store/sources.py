"""Sources: the pages and files that entries came from, and what a page says of its author."""

from typing import NamedTuple

from refman.model import names
from refman.model.entry import Profile, Source, SourceId
from refman.store import derive
from refman.store.change import Change, Patch, dump, keeper
from refman.store.entry_parts import ensure_people
from refman.store.ids import new_id
from refman.store.reading import NOT_TRASHED, Reading

_METRICS = ("field", "h_index", "papers", "citations", "novelty", "ai_score")


class SourceRow(NamedTuple):
    """A source as the sidebar shows it."""

    id: SourceId
    name: str
    kind: str


def every(reading: Reading) -> list[SourceRow]:
    """Every source that has papers outside the trash, the oldest first."""
    rows = reading.rows(
        "select id, name, kind from sources where exists (select 1 from sightings where"
        f" source = sources.id and {NOT_TRASHED}) order by id"
    )
    return [SourceRow(*row) for row in rows]


def counts(reading: Reading) -> dict[int, int]:
    """How many papers outside the trash each source has; one without any is left out."""
    rows = reading.rows(
        "select source, count(*) from (select distinct source, entry from sightings)"
        f" where {NOT_TRASHED} group by source"
    )
    return dict(rows)


def by_uid(reading: Reading) -> dict[str, int]:
    """The id of every source by its uid."""
    return dict(reading.rows("select uid, id from sources"))


def ensure(change: Change, source: Source) -> SourceId:
    """The id of a source by its uid, made when there is none; a newer profile replaces the old."""
    found = change.value("select id from sources where uid = ?", (source.uid,))
    profile = source.profile._asdict() if source.profile else None
    if found is None:
        found = new_id()
        state = {
            "uid": source.uid,
            "name": source.name,
            "kind": source.kind,
            "profile": profile,
            "added": change.time,
        }
        change.write("source", found, state)
    elif profile is not None and profile != _profile(change, found):
        change.write("source", found, {"profile": profile})
    return SourceId(found)


@keeper("source")
def _apply(change: Change, source: int, patch: Patch | None) -> Patch | None:
    row = change.row("select uid, name, kind, profile, added from sources where id = ?", (source,))
    if row is None:
        if patch is not None:
            _insert(change, source, patch)
        return None
    state = dict(zip(("uid", "name", "kind", "profile", "added"), row, strict=True))
    state["profile"] = change.unpacked(state["profile"]) if state["profile"] else None
    if patch is None:
        change.execute("delete from sources where id = ?", (source,))
        return state
    _put_profile(change, source, patch["profile"])
    return {"profile": state["profile"]}


def _insert(change: Change, source: int, state: Patch) -> None:
    values = [source, state["uid"], state["name"], state["kind"], None, state["added"]]
    change.execute("insert into sources values (?, ?, ?, ?, ?, ?)", values)
    _put_profile(change, source, state["profile"])


def _put_profile(change: Change, source: int, profile: dict[str, object] | None) -> None:
    text = dump(profile) if profile else None
    change.execute("update sources set profile = ? where id = ?", (text, source))
    _put_metrics(change, source, profile)


def put_metrics_anew(change: Change) -> None:
    """What the profile of each source says of a person, made from that profile again."""
    for source, text in change.rows("select id, profile from sources where profile is not null"):
        _put_metrics(change, source, change.unpacked(text))


def _put_metrics(change: Change, source: int, profile: dict[str, object] | None) -> None:
    change.execute("delete from people_metrics where source = ?", (source,))
    if profile is not None:
        name = names.of_display(Profile(**profile).name)  # type: ignore[arg-type]
        people = derive.people({"author": name.bibtex}, ())
        (person_id,) = ensure_people(change, people).values()
        values = [person_id, source, *(profile[metric] for metric in _METRICS)]
        change.execute("insert into people_metrics values (?, ?, ?, ?, ?, ?, ?, ?)", values)
        change.touch_people({person_id})


def _profile(change: Change, source: int) -> object:
    text = change.value("select profile from sources where id = ?", (source,))
    return change.unpacked(text) if text else None
