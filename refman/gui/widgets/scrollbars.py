"""A scroll bar over the content instead of beside it, so that rows and hairlines reach the edge."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

from refman.gui.language import tr

WIDTH = 10
"""What the last visible column keeps free, in logical pixels."""


class OverlayScrollBar(QScrollBar):
    """Mirrors the vertical scroll bar of a view, which itself is hidden.

    Lies over the right edge of the view's content and is gone while everything fits.
    """

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._view = view
        self._own = view.verticalScrollBar()
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Scroll bar"))
        self._own.rangeChanged.connect(self._mirror)
        self._own.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._own.setValue)
        view.viewport().installEventFilter(self)
        self._mirror()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self._mirror()
        return False

    def _mirror(self) -> None:
        own = self._own
        self.setRange(own.minimum(), own.maximum())
        self.setPageStep(own.pageStep())
        self.setSingleStep(own.singleStep())
        self.setValue(own.value())
        area = self._view.viewport().geometry()
        self.setGeometry(area.right() + 1 - WIDTH, area.y(), WIDTH, area.height())
        self.setVisible(own.maximum() > own.minimum())
        self.raise_()


def overlay(view: QAbstractScrollArea) -> OverlayScrollBar:
    """Give `view` an overlaid vertical scroll bar; the view owns it."""
    return OverlayScrollBar(view)
