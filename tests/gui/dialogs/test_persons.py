"""The windows about one author: proposals, facts, splitting, co-authors."""

from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from refman.gui.dialogs.alike import AlikeDialog
from refman.gui.dialogs.author import AuthorDialog
from refman.gui.dialogs.coauthors import CoauthorsDialog
from refman.gui.dialogs.person import PersonDialog
from refman.gui.dialogs.split import SplitDialog
from refman.gui.dialogs.two_of_one import TwoOfOneDialog
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.window import MainWindow
from refman.model.entry import EntryId, PersonId
from refman.store import Library, distinctions, entries, identities, people
from tests.conftest import add


@pytest.fixture
def luo(seeded: Library) -> list[EntryId]:
    """Papers that print names of the starter papers in short."""
    return [
        add(seeded, "Few-step generators", author="Luo, W. and Hu, T.", year="2024"),
        add(seeded, "Masked once more", author="Li, C. and Nie, S. and Zhu, F.", year="2025"),
    ]


def who(session: Session, name: str) -> PersonId:
    found = people.find(session.library.reading, name)
    assert found is not None
    return found


def shown(qtbot: QtBot, dialog: Any) -> Any:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def pairs(dialog: AlikeDialog) -> list[str]:
    return [line.text for line in dialog.list.lines()]


@pytest.mark.usefixtures("luo")
def test_proposals_are_listed_with_what_speaks_for_them(session: Session, qtbot: QtBot) -> None:
    dialog: AlikeDialog = shown(qtbot, AlikeDialog(session, None))

    assert "Weijian Luo  ·  W. Luo" in pairs(dialog)
    assert dialog.bar.isHidden()
    number = len(pairs(dialog))
    assert dialog.says.text() == f"{number} pairs of names may be one author."
    row = pairs(dialog).index("Weijian Luo  ·  W. Luo")
    dialog.list.setCurrentIndex(dialog.list.model().index(row, 0))
    assert "1 shared co-author (Tianyang Hu)" in dialog.reasons.text()
    assert dialog.sides[0].text().startswith("<b>Weijian Luo</b><br>")
    assert "1 paper, 2024" in dialog.sides[1].text()


@pytest.mark.usefixtures("luo")
def test_a_pair_is_merged_or_kept_apart_and_the_next_one_comes(
    session: Session, qtbot: QtBot
) -> None:
    dialog: AlikeDialog = shown(qtbot, AlikeDialog(session, None))
    first, second = (dialog.list.lines()[row].text.split("  ·  ") for row in (0, 1))

    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert who(session, first[0]) == who(session, first[1])
    assert "  ·  ".join(first) not in pairs(dialog)
    row = pairs(dialog).index("  ·  ".join(second))
    dialog.list.setCurrentIndex(dialog.list.model().index(row, 0))
    dialog.apart_button.click()
    assert "  ·  ".join(second) not in pairs(dialog)
    two = (who(session, second[0]), who(session, second[1]))
    assert distinctions.between(session.library.reading, *two)

    session.run("undo")
    dialog.look()
    assert "  ·  ".join(second) in pairs(dialog)


@pytest.mark.parametrize("agrees", [False, True])
def test_pairs_that_make_two_authors_of_one_paper_one_are_asked_about(
    seeded: Library, session: Session, qtbot: QtBot, agrees: bool
) -> None:
    add(seeded, "Alone", author="Luo, W. and Hu, Tianyang", year="2024")
    add(seeded, "Both", author="Luo, Weijian and Luo, Wenhan and Hu, Tianyang", year="2024")
    dialog: AlikeDialog = shown(qtbot, AlikeDialog(session, None))
    rows = [row for row, text in enumerate(pairs(dialog)) if "W. Luo" in text]
    assert {pairs(dialog)[row].split("  ·  ")[0] for row in rows} == {"Weijian Luo", "Wenhan Luo"}
    dialog.list.pick(rows)

    def answer() -> None:
        asking = QApplication.activeModalWidget()
        assert isinstance(asking, TwoOfOneDialog)
        (asking.merge.click if agrees else asking.reject)()

    QTimer.singleShot(0, answer)
    dialog.merge_button.click()
    assert (who(session, "Weijian Luo") == who(session, "Wenhan Luo")) is agrees
    assert dialog.merge_button.isEnabled() is not agrees


def test_pairs_that_are_picked_are_decided_on_together_as_one_step(
    seeded: Library, session: Session, qtbot: QtBot
) -> None:
    for name in ("Kálmán Képes", "Kalman Kepes"):
        add(seeded, f"Paper of {name}", author=f"{name} and Weijian Luo", year="2024")
    for name in ("Andreas Schönberger", "Andreas Schoenberger"):
        add(seeded, f"Work of {name}", author=f"{name} and Weijian Luo", year="2024")
    dialog: AlikeDialog = shown(qtbot, AlikeDialog(session, None))
    dialog.activateWindow()  # or no key is heard
    qtbot.waitUntil(dialog.isActiveWindow)
    sure = [line.text for line in dialog.list.lines() if int(line.stamp[:-2]) >= 95]
    assert len(sure) >= 2
    assert f"{len(sure)} that are 95 % sure" in dialog.sure_button.text()
    dialog.sure_button.click()
    assert dialog.merge_button.text() == f"Merge {len(sure)} pairs"
    QTest.keyClick(dialog.list, Qt.Key.Key_M)
    assert not set(sure) & set(pairs(dialog))
    assert who(session, "Kalman Kepes") == who(session, "Kálmán Képes")
    assert session.situation().undo == f"Merge {len(sure)} pairs of names"
    session.run("undo")
    assert who(session, "Kalman Kepes") != who(session, "Kálmán Képes")

    dialog.look()
    QTest.keyClick(dialog.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    number = len(pairs(dialog))
    QTest.keyClick(dialog.list, Qt.Key.Key_N)
    assert pairs(dialog) == []
    assert session.situation().undo == f"Keep {number} pairs of names apart"
    assert dialog.says.text() == "No two names look like one author."
    assert not dialog.merge_button.isEnabled()


def test_without_any_that_is_said(session: Session, qtbot: QtBot) -> None:
    dialog: AlikeDialog = shown(qtbot, AlikeDialog(session, None))
    if not pairs(dialog):
        assert dialog.says.text() == "No two names look like one author."
        assert not dialog.merge_button.isEnabled()


def test_facts_are_saved_as_one_step_and_faults_stay_to_be_mended(
    session: Session, qtbot: QtBot
) -> None:
    person = who(session, "Weijian Luo")
    dialog: PersonDialog = shown(qtbot, PersonDialog(session, person, None))
    dialog.lines["orcid"].setText("0000-0002-1825-0098")
    dialog.lines["affiliation"].setText("Peking University")
    dialog.save.click()
    assert "its last sign does not fit" in dialog.refused.text()
    assert identities.of(session.library.reading, person).affiliation == ""

    dialog.lines["orcid"].setText("0000-0002-1825-0097")
    dialog.save.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    known = identities.of(session.library.reading, person)
    assert (known.orcid, known.affiliation) == ("0000-0002-1825-0097", "Peking University")
    assert session.situation().undo == "Edit Weijian Luo"


def test_who_is_renamed_stays_picked_as_long_as_the_name_is_there(
    session: Session, qtbot: QtBot
) -> None:
    session.narrow(people=("Weijian Luo",))
    found = len(session.results)
    dialog: PersonDialog = shown(qtbot, PersonDialog(session, who(session, "Weijian Luo"), None))
    dialog.lines["name"].setText("Weijian Luo (PKU)")
    dialog.save.click()
    assert session.scope.people == ("Weijian Luo (PKU)",)
    assert len(session.results) == found
    session.run("undo")
    assert not session.scope.people


def test_papers_in_the_trash_are_not_listed(
    session: Session, luo: list[EntryId], qtbot: QtBot
) -> None:
    session.run("person.merge", names=["Weijian Luo", "W. Luo"])
    with session.library.change("Trash") as change:
        entries.trash(change, luo[:1])
    dialog: SplitDialog = shown(qtbot, SplitDialog(session, who(session, "Weijian Luo"), None))
    person = people.person(session.library.reading, who(session, "Weijian Luo"))
    assert person is not None
    assert dialog.says.text().startswith(f"0 of {person.papers} paper")


def test_a_name_is_split_off_whole_and_papers_one_by_one(
    session: Session, luo: list[EntryId], qtbot: QtBot
) -> None:
    session.run("person.merge", names=["Weijian Luo", "W. Luo"])
    dialog: SplitDialog = shown(qtbot, SplitDialog(session, who(session, "W. Luo"), None))
    assert not dialog.split.isEnabled()
    (name,) = [one for one in dialog.names() if one.text(0).startswith("W. Luo")]
    name.setCheckState(0, Qt.CheckState.Checked)
    dialog.split.click()
    assert who(session, "W. Luo") != who(session, "Weijian Luo")
    assert not session.library.reading.rows("select * from assignments")

    papers = identities.papers(session.library.reading, who(session, "Weijian Luo"))
    again = SplitDialog(session, who(session, "Weijian Luo"), None, papers[:2])
    dialog = shown(qtbot, again)
    assert dialog.says.text().startswith("2 of ")
    dialog.into.setText("Weijian Luo (Delft)")
    dialog.split.click()
    assert (
        identities.papers(session.library.reading, who(session, "Weijian Luo (Delft)"))
        == (papers[:2])
    )
    assert len(luo) == 2


def test_all_papers_cannot_be_split_off(session: Session, qtbot: QtBot) -> None:
    dialog: SplitDialog = shown(qtbot, SplitDialog(session, who(session, "Weijian Luo"), None))
    for name in dialog.names():
        name.setCheckState(0, Qt.CheckState.Checked)
    assert dialog.says.text() == "These are all; nothing would stay"
    assert not dialog.split.isEnabled()


def test_an_author_is_chosen_by_typing(session: Session, qtbot: QtBot) -> None:
    offered = [("Fan Bao", "2 shared co-authors")]
    dialog: AuthorDialog = shown(
        qtbot, AuthorDialog(session, "Merge", "Merge", None, offered, ["Weijian Luo"])
    )
    assert [line.text for line in dialog.list.lines()] == ["Fan Bao"]
    QTest.keyClicks(dialog.line, "luo")
    names = [line.text for line in dialog.list.lines()]
    assert names
    assert all("Luo" in name for name in names)
    assert "Weijian Luo" not in names
    QTest.keyClick(dialog.line, Qt.Key.Key_Down)
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.chosen == names[1]


def test_the_graph_goes_from_author_to_author_and_back(session: Session, qtbot: QtBot) -> None:
    start = who(session, "Weijian Luo")
    dialog: CoauthorsDialog = shown(qtbot, CoauthorsDialog(session, start, None))
    names = [line.text for line in dialog.list.lines()]
    shared = [one.name for one in people.coauthors(session.library.reading, start, limit=24)]
    assert names == ["Weijian Luo", *shared]
    assert not dialog.back.isEnabled()

    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.says.text() == f"{names[1]} and Weijian Luo share 4 papers."
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.list.lines()[0].text == names[1]
    QTest.keyClick(dialog.list, Qt.Key.Key_Backspace)
    assert dialog.list.lines()[0].text == "Weijian Luo"

    dialog.graph.picked.emit(2)
    assert dialog.list.currentIndex().row() == 2
    dialog.show_papers()
    assert session.scope.people == ("Weijian Luo", names[2])


def test_the_menu_leads_to_them_for_the_author_who_is_picked(window: MainWindow) -> None:
    names = ("window.person", "window.split-person", "window.coauthors", "person.merge")
    assert not any(window.actions_of.action(name).isEnabled() for name in names)
    window.session.narrow(people=("Weijian Luo",))
    assert all(window.actions_of.action(name).isEnabled() for name in names)
    for name, kind in (
        ("window.person", PersonDialog),
        ("window.split-person", SplitDialog),
        ("window.coauthors", CoauthorsDialog),
        ("window.alike", AlikeDialog),
    ):
        window.actions_of.trigger(name)
        dialog = window.findChild(kind)
        assert isinstance(dialog, kind)
        assert dialog.isVisible()
        dialog.reject()


@pytest.mark.usefixtures("luo")
def test_two_who_are_picked_are_merged_at_once_and_stay_picked_as_one(window: MainWindow) -> None:
    window.session.narrow(people=("W. Luo", "Weijian Luo"))
    window.actions_of.trigger("person.merge")
    assert window.session.scope.people == ("Weijian Luo",)
    assert window.session.situation().undo == "Merge W. Luo into Weijian Luo"


@pytest.mark.parametrize("agreed", [True, False])
def test_two_authors_of_one_paper_are_merged_where_the_user_says_so(
    window: MainWindow, seeded: Library, *, agreed: bool
) -> None:
    add(seeded, "A Typo in the List", author="Weird, Walter and Weird, Walther", year="2024")
    window.session.narrow(people=("Walter Weird", "Walther Weird"))
    said: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TwoOfOneDialog)
        said.extend(one.text() for one in dialog.findChildren(QLabel))
        assert not dialog.merge.isDefault()
        (dialog.merge.click if agreed else dialog.reject)()

    QTimer.singleShot(0, answer)
    window.actions_of.trigger("person.merge")

    assert "Walther Weird and Walter Weird" in said[0]
    assert "“A Typo in the List”" in said[1]
    one, other = (who(window.session, name) for name in ("Walter Weird", "Walther Weird"))
    assert (one == other) == agreed


@pytest.mark.usefixtures("luo")
def test_one_who_is_picked_is_merged_with_whom_the_evidence_offers_first(
    window: MainWindow,
) -> None:
    window.session.narrow(people=("Weijian Luo",))
    seen: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AuthorDialog)
        seen.extend(line.text for line in dialog.list.lines())
        dialog.accept()

    QTimer.singleShot(0, answer)
    window.actions_of.trigger("person.merge")

    assert seen[0] == "W. Luo"
    assert window.session.situation().undo == "Merge W. Luo into Weijian Luo"


def test_papers_to_split_off_are_read_line_by_line_from_the_one_that_is_meant(
    session: Session, qtbot: QtBot, qapp: QApplication
) -> None:
    theme().apply(qapp)
    person = who(session, "Weijian Luo")
    every = identities.papers(session.library.reading, person)
    meant = every[len(every) // 2]
    dialog: SplitDialog = shown(qtbot, SplitDialog(session, person, None, [meant]))
    name = dialog.names()[0]
    found = [name.child(row) for row in range(name.childCount())]
    years = [one.text(0)[:4] for one in found if one is not None]
    assert years == sorted(years, reverse=True)
    current = dialog.tree.currentItem()
    assert current is not None
    assert current.checkState(0) == Qt.CheckState.Checked
    assert dialog.tree.visualItemRect(current).height() >= theme().metrics.row
    assert dialog.tree.viewport().rect().contains(dialog.tree.visualItemRect(current))
