"""The pages that say something of an author; of several, what each says."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from refman.gui.models.source_icons import source_icon
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import GAP
from refman.gui.views.author_card import figures
from refman.gui.views.details.links import LinkLabel
from refman.gui.views.details.page import label
from refman.store.people import Metrics


class Profiles(QWidget):
    """A line for each source; a click shows its papers. Of one alone the figures stand above."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._rows: list[QWidget] = []
        self._icons: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        theme().changed.connect(self._dress)

    def show_profiles(self, known: Sequence[Metrics]) -> None:
        """Show what is said of another author, the newest page first."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._icons = [QLabel() for _ in known]
        self._rows = [
            self._row(one, icon, said=len(known) > 1)
            for one, icon in zip(known, self._icons, strict=True)
        ]
        for row in self._rows:
            self._column.addWidget(row)
        self._dress()

    def _row(self, one: Metrics, icon: QLabel, *, said: bool) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        page = LinkLabel(lambda name: self._session.narrow(people=(), sources=(name,)), parent=made)
        page.set_pieces([(one.source, one.source)])
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(page)
        if said:
            text = " · ".join(f"{word} {number}" for number, word in figures(one.profile))
            words.addWidget(label(f"{one.profile.name}: {text}", "secondary", wrap=True))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return made

    def _dress(self) -> None:
        colour = theme().tokens.second
        for icon in self._icons:
            icon.setPixmap(
                pixmap(
                    source_icon("profile"), colour, theme().metrics.icon, self.devicePixelRatioF()
                )
            )
