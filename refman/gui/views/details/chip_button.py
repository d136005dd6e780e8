"""A button that stands in a line of chips."""

from PySide6.QtCore import QEvent

from refman.gui.theme import theme
from refman.gui.widgets.buttons import Button


class ChipButton(Button):
    """As tall as the chips, or the line that it ends would be taller than the others."""

    def __init__(self, text: str = "", icon: str = "") -> None:
        super().__init__(text, icon, "quiet")
        self._fit()

    def event(self, event: QEvent) -> bool:
        # The stylesheet sets its least height for all buttons whenever it is applied.
        done = super().event(event)
        if event.type() in (QEvent.Type.Polish, QEvent.Type.StyleChange):
            self._fit()
        return done

    def _fit(self) -> None:
        self.setFixedHeight(theme().metrics.chip)
