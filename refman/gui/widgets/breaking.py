"""Words that are longer than any line of where they stand, made to break; all others stay whole.

Qt's labels break between words alone and cut what is longer than a line.
"""

import re

from PySide6.QtGui import QFont, QFontMetrics

from refman.gui.theme import theme

MARK = "\u200b"
"""A space without width, at which a line may end."""
_LINE = 19
"""The width of a line in the narrowest pane of details, in units of the font size."""
_SHORT = 12
"""Words of so few characters fit in any font."""
_LONG_WORD = re.compile(rf"[^\s\xa0]{{{_SHORT + 1},}}")


def breakable(text: str, font: QFont, line: int = _LINE) -> str:
    """`text` with marks in those of its words that are wider than a line in `font`.

    Args:
        line: its width, in units of the font size.
    """

    def broken(found: re.Match[str]) -> str:
        word = found.group()
        return word if fits(word, font, line) else MARK.join(word)

    return _LONG_WORD.sub(broken, text)


def fits(text: str, font: QFont, line: int = _LINE) -> bool:
    """Whether a line holds `text`."""
    return QFontMetrics(font).horizontalAdvance(text) <= line * theme().metrics.base


def whole(text: str) -> str:
    """What `breakable` was given."""
    return text.replace(MARK, "")
