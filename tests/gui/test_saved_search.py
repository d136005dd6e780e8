"""What is shown becomes a query that finds the same papers."""

import pytest

from refman.gui.saved_search import words_of
from refman.gui.scope import Scope
from refman.gui.session import Session
from refman.model.language import parse
from refman.store import collections, search
from tests.gui.conftest import papers_of


@pytest.mark.parametrize(
    "narrowed",
    [
        Scope(text="diffusion OR bridge", year=2024),
        Scope(text="has:code", people=("Fan Bao",)),
        Scope(tags=('an "odd" one',), place="recent"),
        Scope(place="untagged", sources=("Daily papers, Sep 8",)),
        Scope(collections=(0,), text="-survey"),  # type: ignore[arg-type]
    ],
)
def test_the_kept_search_finds_what_was_shown(session: Session, narrowed: Scope) -> None:
    session.run_on(papers_of(session, 0, 60), "tag.add", tag='an "odd" one')
    session.run_on(papers_of(session, 40, 90), "collection.add", collection="Thesis/To read")
    if narrowed.collections:
        inner = collections.tree(session.library.reading).find("To read")
        narrowed = narrowed._replace(collections=(inner,))
    session.narrow(**narrowed._asdict())
    kept = search.ids(session.library.reading, parse(words_of(session.scope, session.library)))
    assert set(kept) == set(session.results)
    assert len(kept) > 0
