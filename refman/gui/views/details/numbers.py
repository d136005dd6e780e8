"""What a profile page says of an author, as large numbers with a word below each."""

from collections.abc import Iterator

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from refman.gui.language import figure, tr
from refman.gui.views.details.page import label
from refman.model.entry import Profile

_COLUMNS = 3


class Numbers(QWidget):
    """Shows the numbers of one author after another; what is unknown is left out."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(12)
        self._cells: list[QWidget] = []
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)

    def show_profile(self, profile: Profile | None, with_code: int) -> None:
        """Show other numbers; `with_code` counts papers here. Without any the grid is hidden."""
        while self._cells:
            cell = self._cells.pop()
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        for index, (number, word) in enumerate(_known(profile or Profile(""), with_code)):
            self._cells.append(_cell(number, word))
            self._grid.addWidget(self._cells[-1], index // _COLUMNS, index % _COLUMNS)
        self.setVisible(bool(self._cells))


def _known(profile: Profile, with_code: int) -> Iterator[tuple[str, str]]:
    numbers = (
        (profile.h_index, "h-index", ""),
        (profile.citations, "citations", ""),
        (profile.papers, "papers", ""),
        (profile.novelty, "novelty", "%"),
        (profile.ai_score, tr("AI score"), ""),
        (with_code or None, tr("with code"), ""),
    )
    return (
        (f"{figure(value, ',')}{unit}", word) for value, word, unit in numbers if value is not None
    )


def _cell(number: str, word: str) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(label(number, "title"))
    column.addWidget(label(word, "secondary"))
    made.setAccessibleName(f"{word}: {number}")
    return made
