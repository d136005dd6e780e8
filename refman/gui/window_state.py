"""What a window remembers between starts: layout, columns, scope; the search text is not kept."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt

from refman.gui.scope import LISTED, PLACES, Scope
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.store import Reading, collections, people, projects, sources, tags

if TYPE_CHECKING:
    from refman.gui.window import MainWindow

UNFILLED = "unfilled columns"
"""Of the papers table: those in which nothing stood when it was last looked."""
_FIRST_SIZE = (1440 / 13, 900 / 13)
_FRAME = (1, 3)
"""In font sizes, both. What the desktop puts round a window is known when it is shown, which is
too late for its size; this is room for most."""


def keep(window: "MainWindow") -> None:
    """Keep layout, columns, scope, order and selection for the next start."""
    base = theme().metrics.base
    size = window.normalGeometry().size() if window.isMaximized() else window.size()
    window.session.state.update(
        {
            "size": [round(size.width() / base, 3), round(size.height() / base, 3)],
            "maximized": window.isMaximized(),
            "panes": window.panes.state(),
            "papers": window.papers.save_state(),
            "scope": scope_state(window.session.scope),
        }
    )


def restore(window: "MainWindow") -> None:
    """Lay the window out as it was; the scope is restored before there is one."""
    state, base = window.session.state, theme().metrics.base
    width, height = state.get("size", _FIRST_SIZE)
    wanted = QSize(round(width * base), round(height * base))
    frame = QSize(_FRAME[0] * base, _FRAME[1] * base)
    window.resize(wanted.boundedTo(window.screen().availableSize() - frame))
    if state.get("maximized"):
        window.setWindowState(Qt.WindowState.WindowMaximized)
    window.panes.restore(state.get("panes", {}))
    window.papers.restore_state(state.get("papers", {}))
    window.papers.table.heads.leave_empty(frozenset(state.get(UNFILLED, ())))


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
