"""What a row of a project's list says where there is little room."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics

from refman.gui.views.projects.rows import ending


@pytest.mark.usefixtures("qapp")
def test_what_just_fits_is_not_cut() -> None:
    words = "And now to cite some more people~\\citet{"
    for tenth in range(80, 160, 3):
        font = QFont()
        font.setPointSizeF(tenth / 10)
        measure = QFontMetrics(font)
        for start in range(len(words)):
            text = words[start:]
            assert ending(measure, text, measure.horizontalAdvance(text)) == text
    assert ending(measure, words, measure.horizontalAdvance(words) // 2).startswith("…")
