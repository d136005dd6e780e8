"""Hover hints: data in them is read as it stands, never as HTML."""

import pytest
from PySide6.QtGui import QTextDocument

from refman.gui.widgets.elided_label import ElidedLabel
from refman.gui.widgets.hint import verbatim
from refman.gui.widgets.search_field import SearchField

pytestmark = pytest.mark.usefixtures("qapp")

_MARKUP = "<b>bold</b> & <i>so on</i>"


def shown(hint: str) -> str:
    """What Qt makes of a hint that it takes for HTML."""
    document = QTextDocument()
    document.setHtml(hint)
    return document.toPlainText()


def test_what_looks_like_html_is_shown_as_it_stands() -> None:
    assert shown(verbatim(_MARKUP)) == _MARKUP


def test_plain_words_stay_plain() -> None:
    assert verbatim("R&D, 5 < 7") == "R&D, 5 < 7"


def test_a_cut_label_and_a_wrong_search_hint_at_their_words_as_they_stand() -> None:
    label, field = ElidedLabel(_MARKUP), SearchField("Search")
    label.resize(30, 20)
    label.setText(_MARKUP)
    field.set_error(0, _MARKUP)
    assert [shown(label.toolTip()), shown(field.toolTip())] == [_MARKUP, _MARKUP]


def test_a_search_field_that_is_right_again_hints_at_its_keys() -> None:
    field = SearchField("Search")
    field.set_hint("Go to the search field (Ctrl+F)")
    field.set_error(0, "There is no field “x”")
    field.set_error(None)
    assert field.line.toolTip() == "Go to the search field (Ctrl+F)"
