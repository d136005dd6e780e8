"""Rows of short lists."""

import pytest
from PySide6.QtWidgets import QApplication

from refman.gui.widgets.line_delegate import Line, hint

WIDE = 4_000


@pytest.mark.usefixtures("qapp")
def test_a_row_that_is_cut_says_all_of_it_when_the_pointer_rests_on_it() -> None:
    assert QApplication.instance() is not None
    line = Line("Rea85", lambda: None, note="“305-317” is written <305--317>.", stamp="line 212")
    assert hint(line, WIDE) == ""
    said = hint(line, 200)
    assert "Rea85" in said
    assert "is written" in said
