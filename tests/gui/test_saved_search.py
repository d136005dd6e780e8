"""What is shown becomes a query that finds the same papers."""

import pytest
from PySide6.QtWidgets import QLabel

from refman.gui.dialogs.line import LineDialog
from refman.gui.saved_search import words_of
from refman.gui.scope import Scope
from refman.gui.session import Session
from refman.gui.views.papers_filters import FilterRow
from refman.gui.window import MainWindow
from refman.model.language import parse
from refman.store import collections, search
from tests.gui.conftest import child, papers_of


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


def test_what_was_saved_is_shown_with_its_search(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.session
    session.narrow(text="diffusion", year=2024)
    asked: list[str] = []

    def answer(dialog: LineDialog) -> int:
        asked.append(dialog.findChildren(QLabel)[0].text())
        dialog.line.setText("Steps")
        return 1

    monkeypatch.setattr(LineDialog, "exec", answer)
    before = sorted(session.results)
    session.run("window.save-search")
    assert asked == ["Save the search “year:2024 diffusion” as a collection"]
    (chip,) = child(window, FilterRow).shown()
    assert chip.label == "Steps"
    assert sorted(session.results) == before
    said = "Created the collection “Steps” of what “year:2024 diffusion” finds"
    assert window.status.said() == said
