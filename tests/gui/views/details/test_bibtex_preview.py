"""The BibTeX of a paper, live."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from refman.commands import Outcome
from refman.gui.bibtex_view import BibtexView
from refman.gui.session import Session
from refman.gui.views.details import DetailsPane
from refman.model.entry import EntryId
from refman.store import Library, entries

Put = Callable[..., EntryId]


def view(pane: DetailsPane) -> BibtexView:
    return next(one for one in pane.findChildren(BibtexView) if one.isVisible())


def test_a_change_of_the_entry_is_seen_at_once(
    session: Session, library: Library, put: Put, pane: DetailsPane
) -> None:
    paper = put("One", key="one2023", year="2023")
    session.select((paper,))
    assert "year = 2023" in view(pane).source()

    with library.change("Edit") as change:
        entries.set_fields(change, paper, {"year": "2024"})

    assert "year = 2024" in view(pane).source()


def test_the_dialect_is_that_of_the_settings(session: Session, put: Put, pane: DetailsPane) -> None:
    session.settings.set("dialect", "biblatex")

    session.select((put("One", key="one2023", year="2023", month="06"),))

    assert "date = {2023-06}" in view(pane).source()


def test_copy_gives_the_entry_to_the_clipboard(
    session: Session, put: Put, pane: DetailsPane
) -> None:
    session.select((put("One", key="one2023"),))
    said: list[Outcome] = []
    session.reported.connect(said.append)

    next(one for one in pane.findChildren(QPushButton) if one.text() == "Copy").click()

    assert said[0].data["clipboard"].startswith("@article{one2023,")


def test_the_key_and_the_cite_command_are_copied(
    session: Session, put: Put, pane: DetailsPane
) -> None:
    session.select((put("One", key="one2023"),))
    said: list[Outcome] = []
    session.reported.connect(said.append)

    for words in ("Key", "\\cite"):
        next(one for one in pane.findChildren(QPushButton) if one.text() == words).click()

    assert [outcome.data["clipboard"] for outcome in said] == ["one2023", "\\cite{one2023}"]


def test_a_paper_without_key_has_none_to_copy(
    session: Session, put: Put, pane: DetailsPane
) -> None:
    session.select((put("One"),))

    button = next(one for one in pane.findChildren(QPushButton) if one.text() == "Key")

    assert not button.isEnabled()
