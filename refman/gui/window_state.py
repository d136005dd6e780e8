"""What a window remembers of its scope between starts; the search text is not kept."""

from collections.abc import Mapping
from typing import Any

from refman.gui.scope import LISTED, PLACES, Scope
from refman.gui.session import Session
from refman.store import Reading, collections, people, projects, sources, tags


def scope_state(scope: Scope) -> dict[str, Any]:
    """The parts of a scope that are kept."""
    return {
        "place": scope.place,
        "tags": list(scope.tags),
        "sources": list(scope.sources),
        "collections": list(scope.collections),
        "projects": list(scope.projects),
        "people": list(scope.people),
        "year": scope.year,
    }


def restore_scope(session: Session) -> None:
    """Narrow the session as it was when the window closed, but for what is no longer there."""
    state: Mapping[str, Any] = session.state.get("scope", {})
    place, year = state.get("place"), state.get("year")
    session.narrow(
        place=place if place in PLACES else "all",
        year=year if isinstance(year, int) else None,
        **_there(session.library.reading, state),
    )


def _there(reading: Reading, state: Mapping[str, Any]) -> dict[str, tuple[Any, ...]]:
    kept: dict[str, tuple[Any, ...]] = {name: tuple(state.get(name, ())) for name in LISTED}
    if kept["tags"]:
        names = {tag.name for tag in tags.known(reading)}
        kept["tags"] = tuple(name for name in kept["tags"] if name in names)
    if kept["sources"]:
        names = {source.name for source in sources.every(reading)}
        kept["sources"] = tuple(name for name in kept["sources"] if name in names)
    if kept["collections"]:
        there = collections.tree(reading).by_id
        kept["collections"] = tuple(one for one in kept["collections"] if one in there)
    if kept["projects"]:
        known = {one.id for one in projects.every(reading)}
        kept["projects"] = tuple(one for one in kept["projects"] if one in known)
    kept["people"] = tuple(n for n in kept["people"] if people.find(reading, n) is not None)
    return kept
