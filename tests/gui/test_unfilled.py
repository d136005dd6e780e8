"""Columns that no paper fills."""

from refman.gui.session import Session
from refman.gui.unfilled import leave_unfilled
from refman.gui.window import MainWindow
from refman.gui.window_state import UNFILLED
from refman.store import entries
from tests.gui.conftest import papers_of

FEW = {"category", "score", "code"}


def test_columns_are_left_out_while_no_paper_fills_them(
    window: MainWindow, session: Session
) -> None:
    heads = window.papers.table.heads
    leave_unfilled(session, heads)
    assert set(heads.shown()) >= FEW
    with session.library.change("Trash") as change:
        entries.trash(change, papers_of(session, 0, session.total))
    assert not FEW & set(heads.shown())
    assert set(session.state.get(UNFILLED, ())) >= FEW
    heads.choose("score", True)
    assert set(heads.shown()) & FEW == {"score"}
    session.run("undo")
    assert set(heads.shown()) >= FEW
