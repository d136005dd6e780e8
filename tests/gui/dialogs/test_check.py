"""The health of a bibliography in the window: listed, explained, previewed, mended, undone."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from refman.gui.dialogs.check import CheckDialog
from refman.gui.session import Session
from refman.model.entry import EntryId
from refman.services import projects
from refman.services.projects import owing
from refman.settings import Settings, state_of
from refman.store import Library, papers
from tests.conftest import add
from tests.services.projects.folders import written


@pytest.fixture
def session(library: Library, tmp_path: Path) -> Iterator[Session]:
    """A session of two papers that can be mended."""
    add(library, "A Good Title", kind="article", author="Ada, A.", journal="J", year="2001",
        pages="1-2", key="ada01")  # fmt: skip
    add(library, "{A Whole Title}", kind="article", author="Bee, B.", journal="J", year="2001",
        doi="doi:10.1000/1", key="bee01")  # fmt: skip
    made = Session(library, Settings(tmp_path), state_of(library.path, tmp_path))
    made.refresh()
    yield made
    made.close()


def shown(qtbot: QtBot, session: Session) -> CheckDialog:
    dialog = CheckDialog(session, None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def listed(dialog: CheckDialog) -> list[str]:
    return [line.text for line in dialog.checks.lines()]


def choose(list_: Any, row: int) -> None:
    list_.setCurrentIndex(list_.model().index(row, 0))


def test_what_is_found_is_listed_with_why_and_by_which_source(
    session: Session, qtbot: QtBot
) -> None:
    dialog = shown(qtbot, session)
    assert listed(dialog) == ["Titles in double braces", "Page ranges", "DOI"]
    assert dialog.says.text() == "3 problems by 3 checks."
    choose(dialog.checks, 1)
    assert [line.text for line in dialog.problems.lines()] == ["ada01"]
    assert "Source: Oren Patashnik, BibTeXing (1988), 3.2 (pages)" in dialog.why.text()
    assert "-pages = 1-2\n+pages = 1--2" in dialog.preview.toPlainText()


def test_all_that_is_certain_is_mended_as_one_change_and_undone(
    session: Session, library: Library, qtbot: QtBot
) -> None:
    dialog = shown(qtbot, session)
    assert dialog.sure.text() == "Mend 2 that are certain"
    dialog.sure.click()
    assert listed(dialog) == ["Titles in double braces"]
    assert fields(library, "ada01")["pages"] == "1--2"
    assert fields(library, "bee01")["doi"] == "10.1000/1"
    assert library.undo() == "Mend 2 papers"
    assert fields(library, "ada01")["pages"] == "1-2"


def test_what_is_only_proposed_is_mended_one_by_one(
    session: Session, library: Library, qtbot: QtBot
) -> None:
    dialog = shown(qtbot, session)
    choose(dialog.checks, 0)
    assert "+title = A Whole Title" in dialog.preview.toPlainText()
    dialog.one.click()
    assert fields(library, "bee01")["title"] == "A Whole Title"
    assert fields(library, "bee01")["doi"] == "doi:10.1000/1"
    assert listed(dialog) == ["Page ranges", "DOI"]


def test_the_selection_is_checked_alone_where_there_is_one(
    session: Session, library: Library, qtbot: QtBot
) -> None:
    session.select((papers.by_key(library.reading, "ada01"),))
    dialog = shown(qtbot, session)
    assert dialog.scope.currentText() == "1 selected paper"
    assert listed(dialog) == ["Page ranges"]
    dialog.scope.setCurrentIndex(1)
    assert len(listed(dialog)) == 3


def test_a_project_is_mended_in_its_files_and_in_the_library_with_one_undo(
    session: Session, library: Library, qtbot: QtBot, tmp_path: Path
) -> None:
    refs = "@article{ada01, author={Ada, A.}, title={A Good Title}, journal={J},\n pages={1-2}}\n"
    text = (
        "\\documentclass{article}\\begin{document}\\cite{ada01}\\bibliography{refs}\\end{document}"
    )
    folder = written(tmp_path / "thesis", main_tex=text, refs_bib=refs)
    with library.change("Add project") as change:
        projects.add(change, folder)
    dialog = shown(qtbot, session)
    dialog.scope.setCurrentIndex(dialog.scope.count() - 1)
    assert "Missing fields" in listed(dialog)
    choose(dialog.checks, listed(dialog).index("Page ranges"))
    assert [line.stamp for line in dialog.problems.lines()] == ["line 2"]
    dialog.one.click()
    assert (folder / "refs.bib").read_text(encoding="utf-8") == refs.replace("1-2", "1--2")
    assert fields(library, "ada01")["pages"] == "1--2"
    library.undo()
    assert owing.catch_up(library) == []
    assert (folder / "refs.bib").read_text(encoding="utf-8") == refs
    assert fields(library, "ada01")["pages"] == "1-2"


def fields(library: Library, key: str) -> dict[str, str]:
    return dict(library.entry(EntryId(papers.by_key(library.reading, key))).fields)


def test_the_lists_are_lower_where_the_buttons_would_leave_the_screen(
    session: Session, qtbot: QtBot
) -> None:
    dialog = CheckDialog(session, None)
    qtbot.addWidget(dialog)
    dialog.show()
    whole, lists = dialog.height(), dialog.checks.height()
    dialog.hide()
    dialog.setMaximumHeight(whole - 30)
    dialog.show()
    assert dialog.height() <= whole - 30
    assert dialog.checks.height() == dialog.problems.height() < lists
    assert dialog.minimumSizeHint().height() <= dialog.height()
