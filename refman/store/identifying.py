"""What the user says of persons, written: who has which names, and whom a name means on a paper.

The state of a person, as the journal has it, is a JSON object: `name`, `names` (sorted, the one
shown among them), `orcid`, `homepage`, `affiliation`. That of an assignment is `entry`, `key`,
`title`, `name` and `person`; it is made and taken away, never patched. Whatever is written, undone
or redone, the rows of `entry_people` that it may concern are linked anew.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from refman.model import names
from refman.model.entry import EntryId, PersonId
from refman.model.errors import PersonError
from refman.store import derive, identities, papers
from refman.store.change import Change, Patch, Steps, keeper, keeper_of_many
from refman.store.entry_parts import ensure_people
from refman.store.identities import Identity
from refman.store.ids import new_id
from refman.store.reading import chunks, marks

FACTS = ("orcid", "homepage", "affiliation")
_PARTS = ("name", *FACTS)


def ensure(change: Change, person: PersonId) -> Identity:
    """What is known of a person, who can be written to from now on."""
    known = identities.of(change, person)
    if known.object:
        return known
    made = known._replace(object=new_id())
    change.write("person", made.object, {**dict.fromkeys(FACTS, ""), **_named(known)})
    return made


def make(change: Change, name: str) -> Identity:
    """A new person, shown by a name that no paper and nobody has."""
    made = new_id()
    state = {**dict.fromkeys(FACTS, ""), "name": name, "names": [name]}
    change.write("person", made, state)
    return Identity(_row(change, name), name, (name,), made)


def set_facts(change: Change, person: PersonId, **facts: str) -> Identity:
    """Set any of `FACTS`; returns what is known then."""
    known = ensure(change, person)
    change.write("person", known.object, facts)
    return identities.of(change, person)


def set_names(change: Change, person: Identity, shown: str, every: Iterable[str]) -> Identity:
    """Have a person have these names, and be shown by one of them; nobody else may have them."""
    state = {"name": shown, "names": sorted({*every, shown})}
    change.write("person", person.object, state)
    return identities.of(change, _row(change, shown))


def forget(change: Change, person: Identity) -> None:
    """Have nothing be said of a person: each of her names is a person of its own again."""
    unassign(change, _assigned(change, person))
    change.write("person", person.object, None)


def assign(change: Change, person: Identity, printed: Sequence[tuple[EntryId, str]]) -> None:
    """Have names on papers mean this person, whomever they meant before."""
    steps: list[tuple[int, Patch | None]] = []
    for entry, name in printed:
        sql = "select key, title_key from entries where id = ?"
        key, title = change.row(sql, (entry,)) or ("", "")
        state = {"entry": entry, "key": key, "title": title, "name": name}
        steps.append((new_id(), {**state, "person": person.object}))
    unassign(change, printed)
    change.write_all("assignment", steps)


def unassign(change: Change, printed: Iterable[tuple[int, str]]) -> None:
    """Have names on papers mean whom they mean elsewhere."""
    sql = "select id from assignments where entry = ? and name = ?"
    found = [row[0] for one in printed if (row := change.row(sql, one)) is not None]
    change.write_all("assignment", [(one, None) for one in found])


def assigned(change: Change, person: Identity) -> list[tuple[EntryId, str]]:
    """What means a person by assignment: papers, and the name printed on each."""
    return [(EntryId(entry), name) for entry, name in _assigned(change, person)]


def follow(change: Change, gone: EntryId, entry: EntryId) -> None:
    """Have names on one paper mean whom they mean on another, where nothing is said of them."""
    rows = change.rows(
        "select key, title, name, person from assignments a where entry = ?1 and not exists"
        " (select 1 from assignments where entry = ?2 and name = a.name) order by id",
        (gone, entry),
    )
    states = [{"entry": entry, **dict(zip(_ASSIGNMENT[1:], row, strict=True))} for row in rows]
    change.write_all("assignment", [(new_id(), state) for state in states])


def adopt(change: Change) -> None:
    """Have assignments on papers that are gone hold for those that came in again as them."""
    same = papers.called("assignments.title", "assignments.key")
    again = (
        f"select id from ({same}) where not exists (select 1 from assignments taken"
        " where taken.entry = id and taken.name = assignments.name) order by id limit 1"
    )
    gone = "not exists (select 1 from entries where id = assignments.entry)"
    names_ = [
        row[0]
        for row in change.rows(
            f"select distinct name from assignments where {gone} and exists ({again})"
        )
    ]
    if names_:
        change.execute(
            f"update or ignore assignments set entry = coalesce(({again}), entry) where {gone}"
        )
        _relink(change, names_)


@keeper("person")
def _apply(change: Change, person: int, patch: Patch | None) -> Patch | None:
    before = _state(change, person)
    after = None if patch is None else {**(before or {}), **patch}
    change.execute("delete from person_names where person = ?", (person,))
    if after is None:
        change.execute("delete from persons where id = ?", (person,))
    else:
        sql = (
            "insert into persons (id, name, orcid, homepage, affiliation)"
            " values (:id, :name, :orcid, :homepage, :affiliation) on conflict (id) do update set"
            " name = :name, orcid = :orcid, homepage = :homepage, affiliation = :affiliation"
        )
        change.execute(sql, {"id": person, **{part: after[part] for part in _PARTS}})
        change.insert("person_names", [(name, person) for name in after["names"]])
        _row(change, after["name"])  # there before anything is linked with it
    _relink(change, _concerned(change, person, before, after))
    if before is None or patch is None:
        return before
    return {part: before[part] for part in patch}


@keeper_of_many("assignment")
def _apply_assignments(change: Change, steps: Steps) -> list[Patch | None]:
    inverses: list[Patch | None] = []
    concerned: dict[str, list[int]] = {}
    for assignment, patch in steps:
        row = change.row(
            f"select {', '.join(_ASSIGNMENT)} from assignments where id = ?", (assignment,)
        )
        inverses.append(dict(zip(_ASSIGNMENT, row, strict=True)) if row else None)
        if patch is None:
            change.execute("delete from assignments where id = ?", (assignment,))
        else:
            values = (assignment, *(patch[part] for part in _ASSIGNMENT))
            change.insert("assignments", [values])
        for state in (inverses[-1], patch):
            if state is not None:
                concerned.setdefault(state["name"], []).append(state["entry"])
    for name, entries in concerned.items():
        for chunk in chunks(entries):
            _relink(change, [name], chunk)
    return inverses


_ASSIGNMENT = ("entry", "key", "title", "name", "person")


def _state(change: Change, person: int) -> dict[str, Any] | None:
    row = change.row(f"select {', '.join(_PARTS)} from persons where id = ?", (person,))
    if row is None:
        return None
    own = "select name from person_names where person = ? order by name"
    return dict(zip(_PARTS, row, strict=True)) | {
        "names": [name for (name,) in change.rows(own, (person,))]
    }


def _concerned(change: Change, person: int, before: Patch | None, after: Patch | None) -> set[str]:
    """The names of which others than before may be meant."""
    sides = [set(state["names"]) if state else set() for state in (before, after)]
    shown = [state["name"] if state else None for state in (before, after)]
    if shown[0] == shown[1]:
        return sides[0] ^ sides[1]
    rows = change.rows("select distinct name from assignments where person = ?", (person,))
    return sides[0] | sides[1] | {row[0] for row in rows}


def _relink(change: Change, concerned: Iterable[str], entries: Sequence[int] = ()) -> None:
    """Have rows say who is meant by names that are printed there.

    Args:
        entries: some hundred on which that is done; none for all that have the names.
    """
    change.memory.pop(identities.MEANT, None)
    for name in sorted(concerned):
        row, head = _row(change, name), _head(change, name)
        usual = row if head is None else head
        change.execute("update people set person = nullif(?2, id) where id = ?1", (row, usual))
        there = f" and entry in {marks(entries)}" if entries else ""
        printed = f"(printed = {row:d} or person = {row:d} and printed is null){there}"
        before = change.rows(f"select entry, person from entry_people where {printed}", entries)
        meant = (
            "coalesce((select people.id from assignments"
            " join persons on persons.id = assignments.person"
            " join people on people.name = persons.name"
            f" where assignments.entry = rows.entry and assignments.name = ?), {usual:d})"
        )
        after = change.rows(
            f"select entry, place, {meant} from entry_people as rows where {printed}",
            [name, *entries],
        )
        change.execute_many(
            f"update entry_people set person = ?3, printed = nullif({row:d}, ?3)"
            " where entry = ?1 and place = ?2",
            after,
        )
        change.touch_entries(one[0] for one in before)
        change.touch_people({row, usual, *(one[-1] for one in (*before, *after))})


def relate_anew(change: Change) -> None:
    """Have each name know who has it, as the user said; papers are to be related after it."""
    change.execute("update people set person = null where person is not null")
    for (name,) in change.rows("select name from persons union select name from person_names"):
        row, head = _row(change, name), _head(change, name)
        change.execute("update people set person = nullif(?2, id) where id = ?1", (row, head))


def _row(change: Change, name: str) -> PersonId:
    """The row of a name, made where there is none.

    What stands in parentheses behind a name tells persons of that name apart.
    """
    found = change.value("select id from people where name = ?", (name,))
    if found is None:
        own, _, apart = name.partition(" (")
        forms = derive.people({"author": names.of_display(own).bibtex}, ())
        if len(forms) != 1:
            raise PersonError(f"“{name}” is not the name of one person. Nothing was changed.")
        _, key, bibtex, *_ = forms[0]
        person = (name, f"{key} {derive.fold(apart)}".strip(), bibtex, "author", None)
        (found,) = ensure_people(change, [person]).values()
    return PersonId(found)


def _head(change: Change, name: str) -> int | None:
    """The row of the person who has a name."""
    shown = change.value(
        "select persons.name from person_names join persons on persons.id = person"
        " where person_names.name = ?",
        (name,),
    )
    return None if shown is None else _row(change, shown)


def _assigned(change: Change, person: Identity) -> list[tuple[int, str]]:
    sql = "select entry, name from assignments where person = ? order by entry, name"
    return change.rows(sql, (person.object,))


def _named(known: Identity) -> Patch:
    return {"name": known.name, "names": list(known.names)}
