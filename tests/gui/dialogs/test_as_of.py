"""The question for a day."""

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
    dialog.line.setText("2026-11-03")
    dialog.accept()
    assert asked == [moments.end_of("2026-11-03")]
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


def test_the_menu_asks_for_a_day(window: MainWindow) -> None:
    window.ask("window.as-of")
    assert window.findChild(AsOfDialog) is not None
