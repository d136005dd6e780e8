"""The question for a day."""

from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from refman.gui.dialogs import as_of
from refman.gui.dialogs.as_of import AsOfDialog
from refman.gui.session import Session
from refman.gui.window import MainWindow
from refman.model import moments


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Moments that were asked for."""
    found: list[float] = []
    monkeypatch.setattr(as_of, "open_past", lambda _, moment: found.append(moment))
    return found


def test_the_end_of_a_day_is_asked_for(session: Session, asked: list[float], qtbot: QtBot) -> None:
    dialog = AsOfDialog(session, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.line.setText("2126-11-03")
    dialog.accept()
    assert asked == [moments.end_of("2126-11-03")]
    assert not dialog.isVisible()


def test_what_is_no_day_is_said_and_stays(
    session: Session, asked: list[float], qtbot: QtBot
) -> None:
    dialog = AsOfDialog(session, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.line.setText("soon")
    dialog.accept()
    assert asked == []
    assert dialog.isVisible()
    assert "“soon” is no date" in dialog.line.accessibleDescription()


def test_a_library_that_began_today_is_offered_as_it_is_today(
    session: Session, asked: list[float], qtbot: QtBot
) -> None:
    dialog = AsOfDialog(session, None)
    qtbot.addWidget(dialog)
    dialog.show()
    today = f"{datetime.now().astimezone():%Y-%m-%d}"
    assert dialog.line.text() == today

    dialog.line.setText("yesterday")
    dialog.accept()
    assert asked == []
    assert dialog.isVisible()
    assert f"before {today}" in dialog.line.accessibleDescription()

    dialog.line.setText(today)
    dialog.accept()
    assert asked == [moments.end_of(today)]


def test_of_an_older_library_yesterday_is_offered(session: Session, qtbot: QtBot) -> None:
    with session.library.change("Long ago") as change:
        change.execute("update changes set at = 0")
    dialog = AsOfDialog(session, None)
    qtbot.addWidget(dialog)
    assert dialog.line.text() == f"{datetime.now().astimezone() - timedelta(days=1):%Y-%m-%d}"


def test_the_menu_asks_for_a_day(window: MainWindow) -> None:
    window.ask("window.as-of")
    assert window.findChild(AsOfDialog) is not None
