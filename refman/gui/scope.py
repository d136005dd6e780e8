"""What the papers table shows: a place, the things that narrow it, a search, and an order."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from refman.gui.language import tr
from refman.model import query
from refman.model.entry import CollectionId

PLACES = {
    "all": tr("All papers"),
    "recent": tr("Recently added"),
    "list": tr("Reading list"),
    "read": tr("Recently read"),
    "untagged": tr("Untagged"),
    "duplicates": tr("Duplicates"),
    "trash": tr("Trash"),
}
_OF_PLACES: Mapping[str, query.Node] = {
    "all": query.Everything(),
    "recent": query.Compare("added", "=", "last-week"),
    "list": query.Trait("is", "listed"),
    "read": query.Compare("read", ">=", "last-month"),
    "untagged": query.Trait("is", "untagged"),
    "duplicates": query.Trait("is", "doubtful"),
    "trash": query.Trait("is", "trashed"),
}
"""As trees, for each start counts the papers of most: the language is 3 ms to read."""

ORDERS: Mapping[str, tuple[str, bool]] = {
    "list": ("queued", False),
    "read": ("read", True),
    "duplicates": ("alike", False),
}
"""Places with an order of their own, and whether it descends."""

LISTED = ("people", "collections", "projects", "tags", "sources")
"""The parts of a scope of which there may be several."""

Narrowing = tuple[str, str | int]
"""A part of a scope, and the name in it; year and text, of which there is one, have none: what
they are may change, as when a search is typed, and they are the same narrowing still."""


class Scope(NamedTuple):
    """One view of the library. Everything in it narrows the rest.

    Args:
        place: a key of `PLACES`.
        tags: names of tags that a paper must all have.
        sources: names of sources that a paper must all have been seen in.
        collections: ids of collections that must all hold a paper.
        projects: ids of LaTeX projects that must all cite a paper.
        people: names of authors that a paper must all have.
        year: the year it must be of; None for any.
        text: what stands in the search box.
        sort: a key of `store.search.SORTS`.
        best: while words are searched for, the papers that match best come first, in place of
            that order.
    """

    place: str = "all"
    tags: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    collections: tuple[CollectionId, ...] = ()
    people: tuple[str, ...] = ()
    year: int | None = None
    text: str = ""
    sort: str = "date"
    descending: bool = True
    best: bool = True
    projects: tuple[int, ...] = ()

    @property
    def narrowed(self) -> bool:
        """Whether anything but the place hides papers."""
        return bool(self.narrowings())

    @property
    def by_tags(self) -> bool:
        """Whether it may hang on the tags of a paper that it is found, or where."""
        asked = self.text.strip() or self.tags or self.collections
        return bool(asked) or self.place == "untagged" or self.sort == "tags"

    def narrowings(self) -> list["Narrowing"]:
        """What narrows it, one by one, part by part."""
        parts = {part: getattr(self, part) for part in LISTED}
        found: list[Narrowing] = [(part, one) for part, values in parts.items() for one in values]
        found += [("year", "")] if self.year is not None else []
        return found + ([("text", "")] if self.text.strip() else [])

    def without(self, narrowing: "Narrowing") -> "Scope":
        """The scope that one narrowing was taken away from."""
        part, value = narrowing
        wider: dict[str, Any] = {"year": None, "text": ""}
        if part not in wider:
            wider[part] = tuple(name for name in getattr(self, part) if name != value)
        return self._replace(**{part: wider[part]})

    def of_place(self) -> query.Node:
        """The query of the place alone."""
        return _OF_PLACES[self.place]

    def node(self) -> query.Node:
        """The query of it all; raises QueryError when the search text cannot be read."""
        return query.conjunction(
            self.of_place(),
            *(query.Tagged(name) for name in self.tags),
            *(query.SeenIn(name) for name in self.sources),
            *(query.Within(one) for one in self.collections),
            *(query.CitedIn(one) for one in self.projects),
            *(query.By(name) for name in self.people),
            query.Compare("year", "=", self.year) if self.year else query.Everything(),
            _read(self.text),
        )


UNCHOSEN: Mapping[str, Any] = {
    "place": "all", "tags": (), "sources": (), "collections": (), "projects": (),
}  # fmt: skip
"""Nothing that the sidebar narrows by."""
WIDE: Mapping[str, Any] = {**UNCHOSEN, "people": (), "year": None}
"""Nothing that narrows but the search."""


def _read(text: str) -> query.Node:
    """A query text; the empty one, which is all that a start has, needs no parser."""
    if not text.strip():
        return query.Everything()
    from refman.model.language import parse

    return parse(text)
