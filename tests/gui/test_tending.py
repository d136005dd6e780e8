"""While nothing else goes on the search index is merged."""

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from refman.gui.session import Session
from refman.gui.tending import Tending
from refman.jobs import Inline
from refman.model.entry import EntryId
from refman.store import entries

_SEGMENTS = "select count(distinct id >> 37) from search_data where id > 10"


def test_after_changes_it_is_merged_step_by_step(session: Session, qtbot: QtBot) -> None:
    Tending(session, quiet=0)
    _change(session)
    assert _segments(session) > 2
    qtbot.waitUntil(lambda: _segments(session) <= 2)


def test_it_waits_for_what_runs(session: Session, qtbot: QtBot) -> None:
    _change(session)
    before = _segments(session)
    session.jobs.append(Inline().submit("Import", lambda _: None))
    Tending(session, quiet=0)
    with qtbot.waitCallback() as passed:
        QTimer.singleShot(0, passed)  # behind that of the first step
    assert _segments(session) == before
    session.jobs.clear()
    qtbot.waitUntil(lambda: _segments(session) < before)


def _change(session: Session) -> None:
    for number, entry in enumerate(session.results[:12]):
        with session.library.change(f"Note {number}") as change:
            entries.set_fields(change, EntryId(entry), {"note": f"word{number}"})


def _segments(session: Session) -> int:
    return int(session.library.reading.value(_SEGMENTS))
