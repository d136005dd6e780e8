"""What the table shows as a text of the search language, to be kept as a collection."""

from collections.abc import Iterator

from refman.gui.scope import Scope
from refman.model.errors import QueryError
from refman.model.language import parse
from refman.model.query import Or
from refman.store import Library, collections, projects

_PLACES = {
    "recent": "added:last-week",
    "list": "is:listed",
    "read": "read:last-month..",
    "untagged": "is:untagged",
    "trash": "is:trashed",
}
_FIELDS = {"tags": "tag", "sources": "source", "people": "author"}


def words_of(scope: Scope, library: Library) -> str:
    """The query of a scope; the order of its papers is no part of it."""
    paths = collections.tree(library.reading).paths if scope.collections else {}
    within = [f"collection:{_exactly(paths[one])}" for one in scope.collections if one in paths]
    known = projects.every(library.reading) if scope.projects else []
    within += [f"cited-in:{_exactly(one.root)}" for one in known if one.id in scope.projects]
    return " ".join(_words(scope, within))


def _words(scope: Scope, within: list[str]) -> Iterator[str]:
    if scope.place in _PLACES:
        yield _PLACES[scope.place]
    for part, field in _FIELDS.items():
        yield from (f"{field}:{_exactly(name)}" for name in getattr(scope, part))
    yield from within
    if scope.year is not None:
        yield f"year:{scope.year}"
    text = scope.text.strip()
    yield from [f"({text})" if _loose(text) else text] * bool(text)


def _exactly(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _loose(text: str) -> bool:
    """Whether a text would bind otherwise beside other terms."""
    try:
        return isinstance(parse(text), Or)
    except QueryError:
        return False
