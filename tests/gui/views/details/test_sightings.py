"""Where a paper was seen."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from refman.gui.session import Session
from refman.gui.views.details import DetailsPane
from refman.gui.views.details.links import LinkLabel
from refman.gui.views.details.sightings import printed
from refman.model.entry import EntryId, Sighting

Put = Callable[..., EntryId]
Read = Callable[[QWidget], str]


def test_everything_that_a_page_printed_is_said() -> None:
    sighting = Sighting(
        "page", 1, category="cs.LG", score=13.0, code=True, printed_date="Sep 8",
        affiliation="pku", organisation="Tsinghua University", author_count=12, discussion=1,
    )  # fmt: skip

    assert list(printed(sighting)) == [
        "LG", "Sep 8", "code", "pku", "Tsinghua University", "12 authors", "1 comment",
    ]  # fmt: skip


def test_nothing_printed_is_nothing_said() -> None:
    assert list(printed(Sighting("page", 1))) == []


def test_each_sighting_has_its_score(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    seen = (Sighting("page", 1, score=13.0), Sighting("page", 2, score=58.25))
    session.select((put("One", seen=seen),))

    assert "score 13.0" in read(pane)
    assert "score 58.2" in read(pane)


def test_the_next_paper_shows_its_own_sightings_only(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    session.select((put("One", seen=(Sighting("page", 1, score=13.0),)),))

    session.select((put("Two"),))

    assert "Seen in" not in read(pane)
    assert "13.0" not in read(pane)


def test_a_source_leads_to_its_papers(session: Session, put: Put, pane: DetailsPane) -> None:
    session.select((put("One", seen=(Sighting("page", 1),)),))

    label = next(
        one for one in pane.findChildren(LinkLabel) if one.accessibleName().startswith("Chongxuan")
    )
    label.linkActivated.emit("0")

    assert session.scope.sources == ("Chongxuan Li’s page",)
