"""A field for a whole number."""

from PySide6.QtWidgets import QSpinBox, QWidget

_LEFT = 9


class SpinBox(QSpinBox):
    """A spin box whose figures keep their distance from the edge.

    Qt lays its inner field at the very edge whatever padding the stylesheet asks for.
    """

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.lineEdit().setTextMargins(_LEFT, 0, 0, 0)
