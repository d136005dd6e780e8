"""What happens to a library, at random, with all that its tables held after each thing."""

import random
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any, NamedTuple

from refman.model.entry import Entry, EntryId, Profile, Sighting, Source
from refman.model.errors import PersonError, UndoBlocked
from refman.model.language import parse
from refman.services import persons, uniting
from refman.store import (
    Library,
    Reading,
    collecting,
    collections,
    derive,
    entries,
    entry_rows,
    identities,
    marks,
    papers,
    people,
    search,
    sources,
    tags,
    verdicts,
)

_TABLES = (
    "entries", "tags", "entry_tags", "sightings", "sources", "entry_people", "aliases",
    "identifiers", "people_metrics", "collections", "collection_entries", "verdicts", "successions",
    "persons", "person_names", "assignments", "distinctions",
)  # fmt: skip


class Moment(NamedTuple):
    """A moment, what the tables held then, and the state of each paper."""

    at: float
    tables: dict[str, list[Any]]
    states: dict[int, Any]


def tables(reading: Reading) -> dict[str, list[Any]]:
    """All that a library holds of papers, and what its index finds."""
    held = {name: sorted(reading.rows(f"select * from {name}"), key=repr) for name in _TABLES}
    held["heads"] = sorted(reading.rows("select name, person, papers from people where papers"))
    for word in ("alpha", "beta", "gamma"):
        held[word] = sorted(search.ids(reading, parse(word)))
    return held


def moment(library: Library) -> Moment:
    """How it is now."""
    reading = library.reading
    ids = [row[0] for row in reading.rows("select id from entries")]
    return Moment(time.time(), tables(reading), entry_rows.read_states(reading, ids))


def tell(library: Library, seed: int, length: int) -> list[Moment]:
    """Have `length` things happen; what was there at first comes first."""
    chance = random.Random(seed)
    told = [moment(library)]
    for _ in range(length):
        _DEEDS[chance.randrange(len(_DEEDS))](library, chance)
        told.append(moment(library))
    return told


def _some(library: Library, chance: random.Random) -> list[EntryId]:
    ids = [EntryId(row[0]) for row in library.reading.rows("select id from entries order by id")]
    return chance.sample(ids, min(len(ids), 2))


def _word(chance: random.Random) -> str:
    return chance.choice(("alpha", "beta", "gamma", "delta")) + f" {chance.randrange(99)}"


def _add(library: Library, chance: random.Random) -> None:
    profile = Profile("Ada Lovelace", papers=chance.randrange(9))
    source = Source(f"page{chance.randrange(3)}", "A page", "profile", profile)
    with library.change("Import") as change:
        known = {source.uid: sources.ensure(change, source)}
        tag = tags.ensure(change, f"tag{chance.randrange(4)}")
        new = []
        for _ in range(2):
            fields = {"title": _word(chance), "author": _authors(chance), "doi": _word(chance)}
            seen = (Sighting(source.uid, 1, score=chance.random(), code=True),)
            entry = Entry("misc", fields, f"k{chance.randrange(99)}", sightings=seen)
            new.append(entries.New.of(entry, [tag], known, derive.of(entry)))
        entries.add_all(change, new)


def _authors(chance: random.Random) -> str:
    return chance.choice(("Lovelace, Ada", "Lovelace, A.", "King, Ada and Lovelace, Ada"))


def _edit(library: Library, chance: random.Random) -> None:
    with library.change("Edit") as change:
        for paper in _some(library, chance):
            fields = {chance.choice(("title", "year", "note", "ids")): _word(chance)}
            entries.set_fields(change, paper, fields, key=f"e{chance.randrange(99)}")
            entries.set_fields(change, paper, {"note": None})


def _tag(library: Library, chance: random.Random) -> None:
    with library.change("Tag") as change:
        tags.add(change, _some(library, chance), f"tag{chance.randrange(4)}")


def _tags(library: Library, chance: random.Random) -> None:
    known = [tag.name for tag in tags.every(library.reading)]
    if known:
        with library.change("Tags") as change:
            one = chance.choice(known)
            if chance.random() < 0.5:
                tags.delete(change, one)
            else:
                tags.rename(change, one, f"renamed{chance.random()}")


def _collect(library: Library, chance: random.Random) -> None:
    known = collections.tree(library.reading)
    with library.change("Collect") as change:
        one = collecting.ensure(change, f"c{chance.randrange(3)}")
        if chance.random() < 0.3:
            collecting.delete(change, one)
        elif chance.random() < 0.3:
            other = chance.choice([None, *known.by_id])
            if other is None or other not in collections.tree(change).within(one):
                collecting.move(change, one, other)
        else:
            collecting.add(change, one, _some(library, chance))
            collecting.remove(change, one, _some(library, chance)[:1])


def _judge(library: Library, chance: random.Random) -> None:
    if len(some := _some(library, chance)) == 2:
        with library.change("Judge") as change:
            verdicts.give(change, *some, versions=chance.random() < 0.5)


def _merge(library: Library, chance: random.Random) -> None:
    if len(some := _some(library, chance)) == 2:
        with library.change("Merge") as change:
            uniting.unite(change, some, {})


def _people(library: Library, chance: random.Random) -> None:
    found = [one.id for one in people.every(library.reading)]
    if not found:
        return
    one, other = chance.choice(found), chance.choice(found)
    with suppress(PersonError), library.change("Persons") as change:
        match chance.randrange(5):
            case 0 | 1:
                persons.merge(change, [one, other])
            case 2:
                names = identities.of(change, one).names
                persons.split_names(change, one, names[:1])
            case 3:
                persons.split_papers(change, one, _some(library, chance)[:1])
            case _:
                persons.set_facts(change, one, {"homepage": f"https://{chance.randrange(9)}"})


def _trash(library: Library, chance: random.Random) -> None:
    with library.change("Trash") as change:
        some = _some(library, chance)
        entries.trash(change, some[:1])
        entries.restore(change, some[1:])


def _mark(library: Library, chance: random.Random) -> None:
    with library.change("Mark") as change:
        some = _some(library, chance)
        marks.mark(change, some, chance.choice(marks.STATES))
        marks.rate(change, some[:1], chance.randrange(6))
        marks.enlist(change, some)
        marks.move(change, some[-1:], chance.randrange(1, 4))


def _delete(library: Library, chance: random.Random) -> None:
    with library.change("Delete") as change:
        for paper in _some(library, chance)[:1]:
            change.write("entry", paper, None)


def _undo(library: Library, chance: random.Random) -> None:
    for _ in range(chance.randrange(1, 4)):
        if library.history(1) and library.reading.row("select 1 from changes where state='done'"):
            library.undo()


def _redo(library: Library, chance: random.Random) -> None:
    for _ in range(chance.randrange(1, 3)):
        if library.reading.row("select 1 from changes where state='undone'"):
            library.redo()


def _withdraw(library: Library, chance: random.Random) -> None:
    done = [item.id for item in library.history(6) if item.state == "done"]
    if done:
        with suppress(UndoBlocked):
            library.undo(chance.choice(done))


_DEEDS: tuple[Callable[[Library, random.Random], None], ...] = (
    *(_add, _add, _edit, _edit, _edit, _mark, _tag, _tag, _tags, _trash, _delete),
    *(_collect, _collect, _judge, _merge, _people, _people, _people),
    *(_undo, _undo, _redo, _withdraw),
)


def papers_of(told: list[Moment]) -> set[int]:
    """Every paper that ever was."""
    return {paper for one in told for paper in one.states}


def plain(library: Library, paper: EntryId) -> Entry | None:
    """A paper as it is now; None when it is gone."""
    return next(papers.entries(library.reading, [paper]), None)
