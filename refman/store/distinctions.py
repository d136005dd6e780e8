"""Persons of whom the user said that they are not one.

A distinction is an object of the journal. It names each of the two by a name, so that it holds for
whoever has that name, also when papers went and came in again.
"""

from typing import NamedTuple

from refman.model.entry import PersonId
from refman.store.change import Change, Patch, keeper
from refman.store.ids import new_id
from refman.store.reading import Reading


class Distinction(NamedTuple):
    """Two persons that are not one."""

    id: int
    one: PersonId
    other: PersonId


def every(reading: Reading) -> list[Distinction]:
    """All of them, the oldest first; those of which one side has become the other are left out."""
    rows = reading.rows(
        "select distinctions.id, coalesce(a.person, a.id) as first, coalesce(b.person, b.id)"
        " as second from distinctions join people a on a.name = one"
        " join people b on b.name = other where first <> second order by distinctions.id"
    )
    return [Distinction(row[0], PersonId(row[1]), PersonId(row[2])) for row in rows]


def between(reading: Reading, one: PersonId, other: PersonId) -> list[Distinction]:
    """What was said of two persons."""
    return [found for found in every(reading) if {found.one, found.other} == {one, other}]


def give(change: Change, one: PersonId, other: PersonId) -> None:
    """Remember that two persons are not one."""
    if not between(change, one, other):
        state = {"one": _name(change, one), "other": _name(change, other)}
        change.write("distinction", new_id(), state)


def take_back(change: Change, one: PersonId, other: PersonId) -> None:
    """Have nothing be said of the two."""
    for found in between(change, one, other):
        change.write("distinction", found.id, None)


@keeper("distinction")
def _apply(change: Change, distinction: int, patch: Patch | None) -> Patch | None:
    row = change.row("select one, other from distinctions where id = ?", (distinction,))
    before = {"one": row[0], "other": row[1]} if row else None
    change.execute("delete from distinctions where id = ?", (distinction,))
    if patch is not None:
        change.insert("distinctions", [(distinction, patch["one"], patch["other"])])
    for state in (before, patch):
        if state is not None:
            sql = "select coalesce(person, id) from people where name in (?, ?)"
            rows = change.rows(sql, (state["one"], state["other"]))
            change.touch_people(row[0] for row in rows)
    return before


def _name(reading: Reading, person: PersonId) -> str:
    return str(reading.value("select name from people where id = ?", (person,)))
