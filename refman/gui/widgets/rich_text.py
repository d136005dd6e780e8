"""Text in several styles: a title with mathematics, matched letters in a result.

A run is a piece of text and its style. Mathematics is set in an italic serif, one fifth larger,
because small italics look smaller than the text around them.
"""

from collections.abc import Sequence
from functools import lru_cache
from html import escape
from typing import Literal, get_args

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from refman.gui.theme import theme
from refman.gui.theme.metrics import scaled

Style = Literal["text", "math", "emph", "bold", "code", "sup", "sub"]
STYLES: tuple[Style, ...] = get_args(Style)
Run = tuple[str, Style]
Marks = Sequence[tuple[int, int]]

_MATH_FACTOR = 1.2
_KEPT = 512
"""Lines that stay laid out; a table on a large screen has some two hundred."""
_SERIF = ("STIX Two Text", "Latin Modern Roman", "Cambria", "Times New Roman", "DejaVu Serif")
_FAMILIES = ",".join(f"'{family}'" for family in _SERIF)
_MARKUP = {
    "text": "{}",
    "math": f'<span style="font-family:{_FAMILIES};font-style:italic"><big>{{}}</big></span>',
    "emph": "<i>{}</i>",
    "bold": "<b>{}</b>",
    "code": "<code>{}</code>",
    "sup": "<sup>{}</sup>",
    "sub": "<sub>{}</sub>",
}


class RichLabel(QLabel):
    """A word-wrapping label of runs; its text can be selected and copied."""

    def __init__(self, runs: Sequence[Run] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_runs(runs)

    def set_runs(self, runs: Sequence[Run]) -> None:
        self.setText(to_html(runs))
        self.setAccessibleName(plain(runs))


def to_html(runs: Sequence[Run], marks: Marks = ()) -> str:
    """The runs as HTML for Qt; whatever the text contains is shown, never interpreted.

    Args:
        marks: where what is marked begins and ends, in characters of the bare text.
    """
    html, start = [], 0
    for text, style in runs:
        end = start + len(text)
        inside = [(max(a, start) - start, min(b, end) - start) for a, b in marks if a < end]
        html.append(_MARKUP[style].format(marked(text, [one for one in inside if one[0] < one[1]])))
        start = end
    return "".join(html)


def marked(text: str, marks: Marks) -> str:
    """Bare text as HTML, with what is marked on a ground of its own."""
    if not marks:
        return escape(text)
    html, done = [], 0
    for start, end in marks:
        ground = f'<span style="background-color:{theme().tokens.mark}">'
        html += [escape(text[done:start]), ground, escape(text[start:end]), "</span>"]
        done = end
    return "".join([*html, escape(text[done:])])


def plain(runs: Sequence[Run]) -> str:
    """The bare text of the runs."""
    return "".join(text for text, _ in runs)


def draw_line(
    painter: QPainter,
    rect: QRect,
    runs: Sequence[Run],
    font: QFont,
    colour: QColor,
    marks: Marks = (),
) -> None:
    """Paint the runs on one line in `rect`, ending in “…” where the width ends.

    What is marked, as in `to_html`, has a ground of its own.

    The baseline is the one that text in `font` alone would have, so that a formula in a table row
    does not push its line down.
    """
    layout = _fitting(tuple(runs), tuple(marks), rect.width(), font, theme().tokens.mark)
    metrics = QFontMetrics(font)
    baseline = rect.y() + (rect.height() - metrics.height()) // 2 + metrics.ascent()
    painter.setPen(colour)
    layout.draw(painter, QPointF(rect.x(), baseline - layout.lineAt(0).ascent()))


def prepare(style: Style) -> None:
    """Have the fonts of a style found, which takes the first line that is set in it 10 ms, and the
    first that has a Greek letter or a sign 4 more."""
    _layout((("xβ∞", style),), theme().metrics.text, ((0, 1),))


@lru_cache(_KEPT)
def _fitting(
    runs: tuple[Run, ...], marks: tuple[tuple[int, int], ...], width: int, font: QFont, _: str
) -> QTextLayout:
    """The runs laid out to be drawn again and again, as each key of a search paints the table.

    With the colour of the ground as the last: in another theme they are laid out anew.
    """
    layout = _layout(runs, font, marks)
    if layout.lineAt(0).naturalTextWidth() <= width:
        return layout
    cut = _cut(runs, layout, width, font)
    end = sum(len(text) for text, _ in cut[:-1])
    seen = [(start, min(stop, end)) for start, stop in marks if start < end]
    return _layout(cut, font, seen)


def _layout(runs: Sequence[Run], font: QFont, marks: Marks) -> QTextLayout:
    text = plain(runs)
    layout = QTextLayout(text, font)
    layout.setFormats([*_formats(runs, font), *_grounds(text, marks)])
    layout.beginLayout()
    layout.createLine().setLineWidth(1e6)
    layout.endLayout()
    return layout


def _cut(runs: Sequence[Run], layout: QTextLayout, width: int, font: QFont) -> list[Run]:
    room = width - QFontMetrics(font).horizontalAdvance("…")
    keep = layout.lineAt(0).xToCursor(max(0, room))
    while keep and layout.lineAt(0).cursorToX(keep)[0] > room:  # type: ignore[index]
        keep -= 1
    kept: list[Run] = []
    for text, style in runs:
        kept.append((_head(text, keep), style))
        keep = max(0, keep - _utf16(text))
    return [*kept, ("…", "text")]


def _formats(runs: Sequence[Run], font: QFont) -> list[QTextLayout.FormatRange]:
    ranges = []
    start = 0
    for text, style in runs:
        if style != "text":
            made = QTextLayout.FormatRange()
            made.start, made.length, made.format = start, _utf16(text), _format(style, font)
            ranges.append(made)
        start += _utf16(text)
    return ranges


def _grounds(text: str, marks: Marks) -> list[QTextLayout.FormatRange]:
    ranges = []
    for start, end in marks:
        made = QTextLayout.FormatRange()
        made.start, made.length = _utf16(text[:start]), _utf16(text[start:end])
        ground = QTextCharFormat()
        ground.setBackground(theme().colour("mark"))
        made.format = ground
        ranges.append(made)
    return ranges


def _utf16(text: str) -> int:
    """Qt counts UTF-16 units: 𝜇 is one character here and two there."""
    return len(text.encode("utf-16-le")) // 2


def _head(text: str, units: int) -> str:
    """The first `units` UTF-16 units of `text`, less half a character at the end."""
    return text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore")


def _format(style: Style, font: QFont) -> QTextCharFormat:
    made = QTextCharFormat()
    if style == "math":
        bigger = scaled(font, _MATH_FACTOR)
        bigger.setFamilies(list(_SERIF))
        bigger.setItalic(True)
        made.setFont(bigger)
    elif style == "code":
        made.setFont(theme().metrics.mono)
    elif style in ("sup", "sub"):
        align = QTextCharFormat.VerticalAlignment
        made.setVerticalAlignment(
            align.AlignSuperScript if style == "sup" else align.AlignSubScript
        )
    else:
        made.setFontItalic(style == "emph")
        made.setFontWeight(QFont.Weight.Bold if style == "bold" else font.weight())
    return made
