"""Summary and abstract of a paper."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from refman.gui.session import Session
from refman.gui.views.details import DetailsPane
from refman.gui.views.details.abstract import FoldedText
from refman.model.entry import EntryId, Sighting, Source

Put = Callable[..., EntryId]
Read = Callable[[QWidget], str]

HINT = "Import the captured page to see its abstract"


def text(pane: DetailsPane) -> FoldedText:
    found = pane.findChild(FoldedText)
    assert isinstance(found, FoldedText)
    return found


def button(pane: DetailsPane, words: str) -> QPushButton | None:
    return next((one for one in pane.findChildren(QPushButton) if one.text() == words), None)


def test_a_long_abstract_is_folded_until_asked_for(
    session: Session, put: Put, pane: DetailsPane, qtbot: QtBot
) -> None:
    session.select((put("One", abstract="word " * 600 + "end."),))
    qtbot.waitUntil(lambda: (link := button(pane, "Show all")) is not None and link.isVisible())
    folded = text(pane).heightForWidth(300)

    link = button(pane, "Show all")
    assert link is not None
    link.click()

    assert text(pane).heightForWidth(300) > 2 * folded
    assert link.text() == "Show less"


def test_a_short_abstract_offers_nothing_to_unfold(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    session.select((put("One", abstract="Short and $f$-shaped."),))

    assert "Short and f-shaped." in read(pane)
    assert "Show all" not in read(pane)


def test_the_next_paper_is_folded_again(session: Session, put: Put, pane: DetailsPane) -> None:
    first, second = (put(title, abstract="word " * 600) for title in ("One", "Two"))
    session.select((first,))
    text(pane).set_folded(False)

    session.select((second,))

    assert text(pane).folded


def test_summary_and_abstract_stand_apart(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    session.select((put("One", summary="In short.", abstract="At length."),))

    words = read(pane)
    assert words.index("Summary") < words.index("In short.") < words.index("Abstract")


def test_where_a_captured_page_has_the_abstract_the_pane_says_so(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    session.select((put("One", summary="In short.", seen=(Sighting("page", 1),)),))

    assert HINT in read(pane)


@pytest.mark.parametrize("kind", ["file", ""])
def test_without_a_captured_page_nothing_is_promised(
    kind: str, session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    seen = (Sighting("refs", 1),) if kind else ()
    page = Source("refs", "refs.bib", kind) if kind else None
    session.select((put("One", summary="In short.", seen=seen, page=page),))

    assert HINT not in read(pane)
