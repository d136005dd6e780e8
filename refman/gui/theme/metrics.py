"""Sizes of the window. All of them follow the system font, so a larger font enlarges everything."""

from math import ceil
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetrics

SPACES = (2, 4, 8, 12, 16, 24, 32)
"""The only distances, in logical pixels."""
PANE_EDGE = 16
GROUP_GAP = 16
GAP = 8
DIALOG_EDGE = 24

RADIUS_PILL = 4
RADIUS = 6
RADIUS_CARD = 8
RADIUS_CHIP = 12

ICON = 16
"""The grid that icons are drawn on, and their least size; `Metrics.icon` follows the font."""
ICON_GAP = 4
"""What a button's icon adds to the four pixels that Qt leaves between icon and words."""
TAB_EDGE = 6
"""From the edge of a tab to its words."""
TARGET = 24
"""The least size of anything that can be clicked."""

_WEIGHT = QFont.Weight


class Metrics(NamedTuple):
    """Heights in logical pixels and the fonts of every kind of text, derived from one font."""

    base: int
    line: int
    row: int
    button: int
    chip: int
    icon: int
    dot: int
    top_bar: int
    pane_head: int
    text: QFont
    medium: QFont
    strong: QFont
    title: QFont
    number: QFont
    number_large: QFont
    pane_title: QFont
    secondary: QFont
    heading: QFont
    axis: QFont
    mono: QFont

    @classmethod
    def of(cls, font: QFont) -> "Metrics":
        """Derive everything from `font`, which is taken as the text font."""
        text = _tabular(font)
        line = QFontMetrics(text).height()
        row = 4 * ceil((line + 11) / 4)
        icon = max(ICON, 4 * round(line / 4))
        return cls(
            base=QFontInfo(text).pixelSize(),
            line=line,
            row=row,
            button=row + 2,
            chip=max(TARGET, line + 8),
            icon=icon,
            dot=icon // 2,
            top_bar=row + 12,
            pane_head=row + 20,
            text=text,
            medium=scaled(text, 1.0, _WEIGHT.Medium),
            strong=scaled(text, 1.0, _WEIGHT.DemiBold),
            title=scaled(text, 1.4, _WEIGHT.DemiBold),
            number=scaled(text, 1.15, _WEIGHT.DemiBold),
            number_large=scaled(text, 1.4, _WEIGHT.DemiBold),
            pane_title=scaled(text, 1.15, _WEIGHT.DemiBold),
            secondary=scaled(text, 0.92),
            heading=scaled(text, 0.87, _WEIGHT.DemiBold),
            axis=scaled(text, 0.85),
            mono=_monospace(text),
        )


def scaled(font: QFont, factor: float, weight: QFont.Weight | None = None) -> QFont:
    """`font` at `factor` times its size, in points or pixels as the font itself is given."""
    copy = QFont(font)
    if font.pointSizeF() > 0:
        copy.setPointSizeF(font.pointSizeF() * factor)
    else:
        copy.setPixelSize(round(font.pixelSize() * factor))
    if weight is not None:
        copy.setWeight(weight)
    return copy


def _tabular(font: QFont) -> QFont:
    """Digits of equal width, so that figures line up; without effect where not offered."""
    copy = QFont(font)
    copy.setFeature(QFont.Tag("tnum"), 1)
    return copy


def _monospace(text: QFont) -> QFont:
    fixed = scaled(text, 0.92)
    fixed.setFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
    fixed.setFixedPitch(True)
    fixed.setStyleHint(QFont.StyleHint.Monospace)
    return fixed
