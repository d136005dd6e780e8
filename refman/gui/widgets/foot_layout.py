"""The buttons at the foot of a dialog."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem

from refman.gui.widgets.flow_layout import FlowLayout


class FootLayout(FlowLayout):
    """One line of buttons, of which the first `left` stand at the left end and the others at the
    right; where the widest that a dialog can be is too narrow for it, lines that end at the right.

    Args:
        most: that width, in logical pixels.
    """

    def __init__(self, most: int, gap: int) -> None:
        super().__init__(gap=gap)
        self._most = most
        self.left = 0

    def minimumSize(self) -> QSize:
        """Of one line, where that is possible."""
        line, least = self.sizeHint(), super().minimumSize()
        return QSize(max(min(line.width(), self._most), least.width()), line.height())

    def _place(self, line: list[QLayoutItem], inner: QRect, top: int, height: int) -> None:
        known = self._visible()
        alone = len(line) == len(known)
        left = [one for one in line if alone and self._items.index(one) < self.left]
        right = line[len(left) :]
        super()._place(left, inner, top, height)
        wide = sum(one.sizeHint().width() for one in right) + self._gap * max(0, len(right) - 1)
        start = max(inner.x(), inner.right() + 1 - wide)
        super()._place(right, QRect(start, inner.y(), inner.right() + 1 - start, 0), top, height)
