"""Text in several styles."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter
from pytestqt.qtbot import QtBot

from refman.gui.widgets.rich_text import RichLabel, Run, draw_line, plain, to_html

TITLE: list[Run] = [("Efficiently via ", "text"), ("𝜇", "math"), ("P", "text")]


def test_nothing_in_the_text_is_taken_for_markup() -> None:
    runs: list[Run] = [("<b>a & b</b>", "text"), ("x<y", "math"), ('"q"', "code")]

    html = to_html(runs)

    assert "&lt;b&gt;a &amp; b&lt;/b&gt;" in html
    assert "x&lt;y" in html
    assert "&quot;q&quot;" in html


@pytest.mark.parametrize(
    ("style", "tag"),
    [("emph", "i"), ("bold", "b"), ("code", "code"), ("sup", "sup"), ("sub", "sub")],
)
def test_each_style_has_its_markup(style: str, tag: str) -> None:
    assert to_html([("x", style)]) == f"<{tag}>x</{tag}>"  # type: ignore[list-item]


def test_mathematics_is_italic_and_larger() -> None:
    html = to_html([("𝜇", "math")])

    assert "italic" in html
    assert "<big>𝜇</big>" in html


def test_a_label_reads_as_its_bare_text(qtbot: QtBot) -> None:
    label = RichLabel(TITLE)
    qtbot.addWidget(label)

    assert label.accessibleName() == plain(TITLE) == "Efficiently via 𝜇P"


def test_a_label_grows_in_height_when_it_is_narrow(qtbot: QtBot) -> None:
    label = RichLabel([("many words in a row " * 5, "text")])
    qtbot.addWidget(label)

    assert label.heightForWidth(100) > label.heightForWidth(1000)


def _drawn(runs: list[Run], width: int) -> QImage:
    font = QFont()
    font.setPixelSize(13)
    image = QImage(600, 28, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_line(painter, QRect(0, 0, width, 28), runs, font, QColor("black"))
    painter.end()
    return image


def _inked_columns(image: QImage) -> list[int]:
    white = QColor("white")
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) != white for y in range(image.height()))
    ]


@pytest.mark.usefixtures("qapp")
def test_a_line_ends_with_an_ellipsis_where_the_width_ends() -> None:
    runs: list[Run] = [("𝜇 and 𝜆 ", "math"), ("wide " * 40, "text")]

    assert max(_inked_columns(_drawn(runs, 120))) <= 121
    assert max(_inked_columns(_drawn(runs, 300))) > 121


@pytest.mark.usefixtures("qapp")
def test_a_line_that_fits_is_drawn_whole() -> None:
    font = QFont()
    font.setPixelSize(13)
    exact = QFontMetrics(font).horizontalAdvance("Large Language Models") + 1

    whole = _drawn([("Large Language Models", "text")], 500)

    assert _drawn([("Large Language Models", "text")], exact) == whole


@pytest.mark.usefixtures("qapp")
def test_a_formula_does_not_push_its_line_down() -> None:
    alone = _drawn([("Efficiently via ", "text")], 500)
    beside = _drawn(TITLE, 500)

    width = max(_inked_columns(alone)) - 2
    assert beside.copy(0, 0, width, 28) == alone.copy(0, 0, width, 28)
