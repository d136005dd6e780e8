"""The orders of papers, and the two ways to have papers in one of them.

Each order has an index of its own over the papers outside the trash, whose entries hold all that a
list of ids needs: the first page of a million is read in 0.1 ms and the whole list in 0.3 s, where
sorting took 3 to 11 s. So ids follow the direction of what they break the ties of; and papers
without a value, which an index has first, come from a second statement.

With a condition, papers are either *walked*, in the order of its index, each asked whether it was
found, or *sorted*, each of those found being looked up. A look-up costs 6 µs, a step of the walk
0.3 µs (SQLite 3.40, a million papers), so that walking pays from one paper in sixteen on. Of all
that is found that is; for the first page of it see `store.probing`.
"""

from collections.abc import Mapping
from typing import NamedTuple

from refman.store.projects import CITING, CITING_OF
from refman.store.reading import NOT_TRASHED


class Order(NamedTuple):
    """One order.

    Args:
        by: what is compared, as the order's index has it.
        blank: the condition that a paper has no value; "" where each has one.
        few: its index has only the papers that have a value.
    """

    by: str
    blank: str = ""
    few: bool = False


_FIRST_TAG = "(select min(name) from entry_tags join tags on id = tag where entry = e.id)"
_TAGS = "tags"
_PROJECTS = "projects"
_ALIKE = "alike"
ORDERS: Mapping[str, Order] = {
    "title": Order("e.title_key", "e.title_key = ''"),
    "authors": Order("e.author_key", "e.author_key = ''"),
    "year": Order("e.year", "e.year is null"),
    "date": Order("e.date", "e.date = ''"),
    "category": Order("e.category collate nocase", "e.category = '' collate nocase"),
    "score": Order("e.score", "e.score is null"),
    "code": Order("e.code"),
    _TAGS: Order(f"{_FIRST_TAG} collate nocase", f"{_FIRST_TAG} is null"),
    "source": Order("e.sources collate nocase", "e.sources = '' collate nocase"),
    "added": Order("e.added"),
    "key": Order("e.key collate nocase", "e.key = '' collate nocase"),
    "rating": Order("e.rating", "e.rating is null", few=True),
    "read": Order("e.read_at", "e.read_at is null", few=True),
    "files": Order("nullif(e.attached, 0)", "nullif(e.attached, 0) is null", few=True),
    "queued": Order("e.queued", "e.queued is null", few=True),
    _PROJECTS: Order(CITING_OF, f"{CITING_OF} = 0"),
    _ALIKE: Order(""),
}
"""By the name of each; `store.schema` has their indexes. The tags need none: their names have one,
and so have the papers of each; nor do the projects, for what they cite has one by key; nor papers
that may be one, group by group, the surest first, for few are."""


def sorted_(sort: str, condition: str, *, descending: bool) -> str:
    """The statement that sorts the ids of the entries `e` for which `condition` holds."""
    direction = _direction(descending)
    if sort == _ALIKE:
        return (
            f"select e.id from entries e left join {_grouped()} alike on alike.id = e.id"
            f" where {condition} order by head is null, {_by_group(direction)}"
        )
    by, blank, _ = ORDERS[sort]
    last = f"{blank}, " if blank else ""
    return (
        f"select e.id from entries e where {condition} order by {last}{by} {direction},"
        f" e.id {direction}"
    )


def walked(sort: str, condition: str, *, descending: bool) -> list[str]:
    """The statements that give the same one after the other, from the order's index.

    Args:
        condition: "" for every paper. The papers in the trash are left out in any case.
    """
    if sort == _TAGS:
        return _by_tags(condition, descending=descending)
    if sort == _PROJECTS:
        return _by_projects(condition, descending=descending)
    if sort == _ALIKE:
        return _by_groups(condition, descending=descending)
    by, blank, few = ORDERS[sort]
    direction = _direction(descending)
    start = "select e.id from entries e where e.trashed is null"
    start += f" and ({condition})" if condition else ""
    end = f"e.id {direction}"
    if not blank or (descending and not few):
        return [f"{start} order by {by} {direction}, {end}"]
    # A comparison rather than `not`: it has the walk begin behind the blank ones.
    some = blank.replace(" is null", " is not null").replace("= ''", "> ''")
    known = f"{start} and {some} order by {by} {direction}, {end}"
    return [known, f"{start} and {blank} order by {end}"]


def _by_tags(condition: str, *, descending: bool) -> list[str]:
    """A paper stands where the first of its tags' names does; the index of the names goes ahead."""
    direction = _direction(descending)
    joined, there = "", f"of.{NOT_TRASHED}"
    if condition:
        joined = " cross join entries e on e.id = of.entry"
        there = f"e.trashed is null and ({condition})"
    return [
        "select of.entry as id from tags first cross join entry_tags of on of.tag = first.id"
        f"{joined} where {there} and not exists (select 1 from entry_tags join tags on id = tag"
        " where entry = of.entry and name < first.name)"
        f" order by first.name {direction}, of.entry {direction}",
        "select e.id from entries e where e.trashed is null"
        f"{f' and ({condition})' if condition else ''}"
        " and not exists (select 1 from entry_tags where entry = e.id)"
        f" order by e.id {direction}",
    ]


def _by_projects(condition: str, *, descending: bool) -> list[str]:
    """First the papers that are cited, which few are of a large library, then the others."""
    direction = _direction(descending)
    also = f" and ({condition})" if condition else ""
    return [
        "select e.id from (select id as cited, count(distinct project) as projects"
        f" from ({CITING}) group by id) join entries e on e.id = cited"
        f" where e.trashed is null{also} order by projects {direction}, e.id {direction}",
        f"select e.id from entries e where e.trashed is null{also}"
        f" and +e.id not in (select id from ({CITING})) order by e.id {direction}",
    ]


def _by_groups(condition: str, *, descending: bool) -> list[str]:
    """First the papers that may be one with another, which few are, then the others."""
    direction = _direction(descending)
    there = "e.trashed is null" + (f" and ({condition})" if condition else "")
    return [
        f"select e.id from {_grouped()} alike cross join entries e on e.id = alike.id"
        f" where {there} order by {_by_group(direction)}",
        f"select e.id from entries e where {there} and +e.id not in (select id from {_grouped()})"
        f" order by e.id {direction}",
    ]


def _by_group(direction: str) -> str:
    return f"sure {direction}, head {direction}, e.id {direction}"


def _grouped() -> str:
    """No start asks for pairs."""
    from refman.store.pairs import GROUPED

    return GROUPED


def _direction(descending: bool) -> str:
    return "desc" if descending else "asc"
