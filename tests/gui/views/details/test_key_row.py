"""The citation key of a paper, and what else it stands for."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from refman.gui.session import Session
from refman.gui.views.details import DetailsPane
from refman.store import entries, ledger
from tests.gui.views.details.conftest import Put


def warnings(pane: DetailsPane) -> list[str]:
    """What stands in the hints of the warnings that are seen beside a key."""
    labels = [one for one in pane.findChildren(QLabel) if one.isVisible()]
    return [one.toolTip() for one in labels if "LaTeX sees only one" in one.accessibleName()]


def test_a_key_that_is_another_paper_s_too_is_warned_of_at_once(
    pane: DetailsPane, session: Session, put: Put, qtbot: QtBot
) -> None:
    session.select((put("One", key="same"),))
    assert warnings(pane) == []

    other = put("Quite Another", key="Same")
    put("By alias", ids="SAME")
    qtbot.waitUntil(lambda: len(warnings(pane)) == 1)
    assert warnings(pane)[0].startswith(
        "“Same” is the key of “Quite Another” and of 1 more too: LaTeX sees only one of them."
    )

    with session.library.change("Trash") as change:
        entries.trash(change, [other])
    assert warnings(pane)[0].startswith("“SAME” is an alias of “By alias” too")
    session.select((put("Alone", key="alone"),))
    assert warnings(pane) == []


def test_a_copied_key_is_noted_in_the_ledger(session: Session, put: Put) -> None:
    papers = tuple(put(name, key=name) for name in ("a", "b", "c"))
    for paper, command in zip(papers, ("copy.key", "copy.cite", "copy.bibtex"), strict=True):
        session.select((paper,))
        session.run(command)
    assert [ledger.taken_by(session.library.reading, key) for key in "abc"] == list(papers)
