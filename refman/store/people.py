"""People: who wrote how much, with whom, when, and what a profile page says of them."""

from array import array
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from refman.bibtex import latex
from refman.model.entry import PersonId, Profile
from refman.model.errors import QueryError
from refman.model.query import And, Everything, Node, Not, Or, Text, conjunction, leaves
from refman.store import packed, search
from refman.store.derive import fold
from refman.store.reading import NOT_TRASHED, Reading, marks

if TYPE_CHECKING:
    from refman.store.selection import TagCount


class Person(NamedTuple):
    """A person as the authors pane shows one; `papers` counts those that were looked at."""

    id: PersonId
    name: str
    papers: int


class Metrics(NamedTuple):
    """What one source said of a person."""

    source: str
    profile: Profile


_COUNTED = (
    "select people.id, people.name, count(distinct entry) as papers from people"
    " join entry_people on entry_people.person = people.id join entries e on e.id = entry"
)
_EVERYTHING = Everything()
_VENUES = ("journal", "journaltitle", "booktitle")


class Listed(NamedTuple):
    """People in order, as arrays: their ids, and how many papers each has."""

    ids: "array[int]"
    papers: "array[int]"


def every(
    reading: Reading,
    text: str = "",
    by: str = "papers",
    node: Node = _EVERYTHING,
    limit: int = -1,
) -> list[Person]:
    """The people with papers whose name holds every word of `text` at a word's start.

    Args:
        by: "papers" (most first, then by name) or "name" (surname first).
        node: which papers are looked at, and counted.
        limit: of so many the first; -1 for all. Of every paper they are read as they are stored,
            and no more of them than that.
    """
    select, values = _select(reading, text, by, node)
    rows = reading.rows(
        f"select people.id, name, found.papers from ({select} limit ?) as found"
        " cross join people on people.id = found.id",
        [*values, limit],
    )
    return [Person(*row) for row in rows]


def listed(
    reading: Reading, text: str = "", by: str = "papers", node: Node = _EVERYTHING
) -> Listed:
    """The same people, in a hundredth of the memory."""
    return Listed(*packed.columns(reading, *_select(reading, text, by, node), "id", "papers"))


def count(reading: Reading, text: str = "") -> int:
    """How many people with papers `every` finds for `text`."""
    select, values = _select(reading, text, "papers", _EVERYTHING)
    return int(reading.value(f"select count(*) from ({select})", values))


def names(reading: Reading, ids: Sequence[int]) -> dict[int, str]:
    """The names of some people by their ids."""
    return dict(reading.rows(f"select id, name from people where id in {marks(ids)}", ids))


def _select(reading: Reading, text: str, by: str, node: Node) -> tuple[str, list[Any]]:
    """Id and papers of people in order."""
    several = reading.value("select 1 from people where person is not null limit 1") is not None
    named, words = _holds_words(fold(text).split(), several=several)
    order = {"papers": "papers desc, sort_key, id", "name": "sort_key, papers desc, id"}[by]
    if node == _EVERYTHING:
        everybody = f"select id, papers from people where papers > 0 and {named}"
        return f"{everybody} order by {order}", words
    condition, values = search.where(reading, node)
    known = f"where person in (select id from people where {named})" if words else ""
    # Pairs first: they are in the order of an index, so that nothing is sorted to count them.
    counted = (
        "select person, count(*) as papers from (select distinct person, entry from entry_people"
        f" {known}) where entry in (select e.id from entries e where {condition}) group by person"
    )
    people = "(select id, sort_key from people)"  # without the papers that are kept of all places
    joined = f"select id, papers from ({counted}) join {people} on id = person order by {order}"
    return joined, [*words, *values]


def found(reading: Reading, node: Node) -> list[Person]:
    """The people that a query finds, most papers first.

    What the query says of all text or of authors is asked of the name; the rest (years, tags, ...)
    of the papers, and `papers` then counts those alone.

    Raises:
        QueryError: names and papers are asked for within one OR or behind one minus.
    """
    parts = node.parts if isinstance(node, And) else (node,)
    named = [part for part in parts if _asks_names(part)]
    condition, values = search.where(reading, conjunction(*(p for p in parts if p not in named)))
    names = [_name_condition(part) for part in named]
    rows = reading.rows(
        f"{_COUNTED} where {' and '.join([f'({condition})', *(sql for sql, _ in names)])}"
        " group by people.id order by papers desc, sort_key, people.id",
        [*values, *(value for _, some in names for value in some)],
    )
    return [Person(*row) for row in rows]


def _asks_names(node: Node) -> bool:
    """Whether a part of a query is about names; raises QueryError when only half of it is."""
    kinds = {isinstance(leaf, Text) and leaf.field in ("", "author") for leaf in leaves(node)}
    if len(kinds) > 1:
        raise QueryError("Here OR and minus join either names or papers, not both; part them.", 0)
    return kinds == {True}


def _name_condition(node: Node) -> tuple[str, list[str]]:
    match node:
        case Not(part):
            condition, values = _name_condition(part)
            return f"not {condition}", values
        case And(parts) | Or(parts):
            word = " and " if isinstance(node, And) else " or "
            conditions = [_name_condition(part) for part in parts]
            sql = word.join(condition for condition, _ in conditions)
            return f"({sql})", [value for _, some in conditions for value in some]
        case Text():
            return _holds_words(fold(node.words).split(), whole=node.exact)
        case _:
            return "1", []


def _holds_words(
    words: Sequence[str], *, whole: bool = False, several: bool = True
) -> tuple[str, list[str]]:
    """A condition over `people`: the name holds every word, in whatever order names have.

    Args:
        several: whether anybody has several names; to ask for it costs as much as the name does.
    """
    # Most names are ruled out by instr, in half the time that like takes, and by the longest word.
    holds = "instr(sort_key, ?) and (' ' || sort_key || ' ') like ?"
    rarest = sorted(words, key=len, reverse=True)
    patterns = [(word, f"% {word}{' ' if whole else ''}%") for word in rarest]
    if not words:
        return "1", []
    condition, values = " and ".join([holds] * len(words)), list(chain.from_iterable(patterns))
    if not several:
        return f"({condition})", values
    # Who has several names is found by each of them.
    named = f"people.id in (select person from people where person is not null and {condition})"
    return f"({condition} or {named})", values * 2


def person(reading: Reading, person_id: PersonId, node: Node = _EVERYTHING) -> Person | None:
    """One person with papers that `node` finds; None when there is none of that id."""
    if node == _EVERYTHING:
        sql = "select id, name, papers from people where id = ? and papers > 0"
        row = reading.row(sql, (person_id,))
        return Person(*row) if row else None
    condition, values = search.where(reading, node)
    row = reading.row(
        f"{_COUNTED} where ({condition}) and people.id = ? group by people.id",
        (*values, person_id),
    )
    return Person(*row) if row else None


def metrics(reading: Reading, person_id: PersonId) -> list[Metrics]:
    """What each profile page said of a person, the newest page first."""
    rows = reading.rows(
        "select sources.name, people.name, field, h_index, people_metrics.papers, citations,"
        " novelty, ai_score from people_metrics join sources on sources.id = source"
        " join people on people.id = people_metrics.person where people.id = ?1"
        " or people.person = ?1 order by sources.added desc",
        (person_id,),
    )
    return [Metrics(row[0], Profile(*row[1:])) for row in rows]


def years(reading: Reading, person_id: PersonId, node: Node = _EVERYTHING) -> dict[int, int]:
    """Year to number of the papers that `node` finds, in order; the undated are left out."""
    condition, values = search.where(reading, node)
    rows = reading.rows(
        "select year, count(distinct e.id) from entry_people join entries e on e.id = entry"
        f" where person = ? and year is not null and ({condition}) group by year order by year",
        (person_id, *values),
    )
    return dict(rows)


def coauthors(
    reading: Reading, person_id: PersonId, node: Node = _EVERYTHING, limit: int = 8
) -> list[Person]:
    """The people who share most of the papers that `node` finds; `papers` counts the shared.

    Thousands may share any, and their names lie all over the file: none is looked up of who shares
    fewer than the last of them.
    """
    condition, values = search.where(reading, node)
    rows = reading.rows(
        "with shares as materialized (select other.person as who, count(distinct other.entry) as"
        " shared from entry_people own join entries e on e.id = own.entry"
        " join entry_people other on other.entry = own.entry and other.person <> own.person"
        f" where own.person = ? and ({condition}) group by other.person)"
        " select people.id, people.name, shared from shares cross join people on people.id = who"
        " where shared >= coalesce("
        "(select shared from shares order by shared desc limit 1 offset ?), 0)"
        " order by shared desc, sort_key limit ?",
        (person_id, *values, limit - 1, limit),
    )
    return [Person(*row) for row in rows]


def venues(
    reading: Reading, person_id: PersonId, node: Node = _EVERYTHING, limit: int = 5
) -> list[tuple[str, int]]:
    """Where the papers that `node` finds appeared, as plain text, most first, and how many."""
    condition, values = search.where(reading, node)
    fields = " , ".join(f"json_extract(e.fields, '$.{name}')" for name in _VENUES)
    rows = reading.rows(
        f"select coalesce({fields}) as venue, count(*) as papers from entries e where e.id in"
        f" (select entry from entry_people where person = ?) and ({condition}) and venue <> ''"
        " group by venue order by papers desc, venue",
        (person_id, *values),
    )
    found: dict[str, int] = {}
    for venue, papers in rows:
        plain = latex.plain(venue)
        found[plain] = found.get(plain, 0) + papers
    return sorted(found.items(), key=lambda one: (-one[1], one[0]))[:limit]


def tags(
    reading: Reading, person_id: PersonId, node: Node = _EVERYTHING, limit: int = 12
) -> "list[TagCount]":
    """The tags of the papers that `node` finds, most first."""
    from refman.store.selection import TagCount  # no start needs it

    condition, values = search.where(reading, node)
    rows = reading.rows(
        "select tags.name, tags.colour, count(*) as papers from entries e"
        " join entry_tags on entry = e.id join tags on tags.id = tag where e.id in"
        f" (select entry from entry_people where person = ?) and ({condition})"
        " group by tag order by papers desc, tags.name collate nocase limit ?",
        (person_id, *values, limit),
    )
    return [TagCount(*row) for row in rows]


def shown(reading: Reading, names: Sequence[str]) -> tuple[str, ...]:
    """The names by which those who are called so are shown, each person once; whoever wrote
    nothing any more is left out."""
    sql = (
        "select name from people where id = ?1"
        " and exists (select 1 from entry_people where person = ?1)"
    )
    now = (reading.value(sql, (find(reading, name),)) for name in names)
    return tuple(dict.fromkeys(name for name in now if name is not None))


class Circle(NamedTuple):
    """A person, those who share most papers with her or him, and what these share.

    Args:
        people: the person first; `papers` of the others counts those shared with the first.
        ties: two places in `people`, the lower first, to the number of papers that both have.
    """

    people: tuple[Person, ...]
    ties: Mapping[tuple[int, int], int]


def circle(reading: Reading, person_id: PersonId, limit: int = 24) -> Circle | None:
    """Whom a person writes with, at most `limit` of them; None when there is no such person."""
    own = person(reading, person_id)
    if own is None:
        return None
    some = (own, *coauthors(reading, person_id, limit=limit))
    places = {one.id: place for place, one in enumerate(some)}
    ids = list(places)
    rows = reading.rows(
        "select one.person, other.person, count(distinct one.entry) from entry_people one"
        " join entry_people other on other.entry = one.entry and other.person > one.person"
        f" where one.person in {marks(ids)} and other.person in {marks(ids)}"
        f" and one.{NOT_TRASHED} group by one.person, other.person",
        [*ids, *ids],
    )
    ties = {(min(places[a], places[b]), max(places[a], places[b])): papers for a, b, papers in rows}
    return Circle(some, ties)


def find(reading: Reading, name: str) -> PersonId | None:
    """The id of the person shown as `name`, or of whom that is another name."""
    found = reading.value("select coalesce(person, id) from people where name = ?", (name,))
    return None if found is None else PersonId(found)
