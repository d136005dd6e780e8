"""The list that drops down under a line and offers what fits."""

from PySide6.QtWidgets import QListView

from refman.gui.theme import theme


class OfferedList(QListView):
    """The popup of a completer."""

    def __init__(self) -> None:
        super().__init__()
        theme().changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        tokens = theme().tokens
        # The application's sheet leaves the ground of item views to delegates; this list has none.
        self.setStyleSheet(
            f"QListView {{ background: {tokens.raised}; border: 1px solid {tokens.control};"
            f" selection-background-color: {tokens.selected}; selection-color: {tokens.text} }}"
            f"QListView::item {{ min-height: {theme().metrics.row}px; padding: 0 8px }}"
        )
