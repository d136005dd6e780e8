"""Columns that no paper of the library fills leave their room to the title, unless they are asked
for. What was found is remembered, so that a start neither looks nor moves a column."""

from collections.abc import Iterator

from refman.gui.session import Session
from refman.gui.views.papers_header import PapersHeader
from refman.gui.window_state import UNFILLED
from refman.model.changes import Changes
from refman.store import Reading
from refman.store.unfilled import unfilled


def leave_unfilled(session: Session, header: PapersHeader) -> None:
    """Leave them out from now on, as the library has them."""

    beside = session.beside(header)

    def look() -> None:
        beside.ask(_sorted, take)

    def take(found: list[str]) -> None:
        if found != session.state.get(UNFILLED, []):
            session.state.update({UNFILLED: found})
            header.leave_empty(frozenset(found))

    def hear(news: Changes) -> None:
        if news.entries or news.tags or news.everything:
            look()

    session.news.connect(hear)
    look()


def _sorted(reading: Reading) -> Iterator[list[str]]:
    yield sorted(unfilled(reading))
