"""Where a paper was seen, and what each page said of it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from refman.gui.counting import counted
from refman.gui.language import tr
from refman.gui.models.source_icons import source_icon
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import GAP
from refman.gui.views.details.links import LinkLabel
from refman.gui.views.details.page import Section, label
from refman.gui.views.details.words import category_words, printed_words
from refman.gui.widgets.breaking import breakable
from refman.model.entry import Sighting
from refman.store.papers import Seen

_TOP = Qt.AlignmentFlag.AlignTop


class Sightings(Section):
    """Shows the sightings of one paper after another; rows are made once and used again."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Seen in"))
        self._session = session
        self._rows: list[SightingRow] = []

    def show_seen(self, seen: tuple[Seen, ...]) -> None:
        """Show other sightings; without any the section is hidden."""
        while len(self._rows) < len(seen):
            self._rows.append(SightingRow(self._session))
            self.body.addWidget(self._rows[-1])
        for row, one in zip(self._rows, seen, strict=False):
            row.show_seen(one)
        for index, row in enumerate(self._rows):
            row.setVisible(index < len(seen))
        self.setVisible(bool(seen))


class SightingRow(QWidget):
    """One sighting: source, what it printed, and its score at the right."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._kind = ""
        self._icon = QLabel()
        self._source = LinkLabel(lambda name: session.narrow(sources=(name,)))
        self._facts = label("", "secondary", wrap=True)
        self._score = label("")
        self._score.setTextFormat(Qt.TextFormat.RichText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._icon, 0, _TOP)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._source)
        words.addWidget(self._facts)
        row.addLayout(words, 1)
        row.addWidget(self._score, 0, _TOP)
        theme().changed.connect(self._dress)

    def show_seen(self, seen: Seen) -> None:
        """Show another sighting."""
        self._kind = seen.kind
        self._source.set_pieces([(seen.source, seen.source)])
        facts = ", ".join(printed(seen.sighting))
        self._facts.setText(breakable(facts, theme().metrics.secondary))
        self._facts.setVisible(bool(facts))
        score = seen.sighting.score
        self._score.setVisible(score is not None)
        self._score.setText("" if score is None else tr("score <b>{score:.1f}</b>", score=score))
        self._dress()

    def _dress(self) -> None:
        name = source_icon(self._kind)
        colour = theme().tokens.second
        self._icon.setPixmap(pixmap(name, colour, theme().metrics.icon, self.devicePixelRatioF()))


def printed(sighting: Sighting) -> Iterator[str]:
    """What a page printed of a paper, as short phrases; the score is left to the caller."""
    if sighting.category:
        yield category_words(sighting.category)
    if sighting.printed_date:
        yield printed_words(sighting.printed_date)
    if sighting.code:
        yield tr("code")
    if sighting.affiliation:
        yield sighting.affiliation
    if sighting.organisation:
        yield sighting.organisation
    if sighting.author_count is not None:
        yield counted(sighting.author_count, "author")
    if sighting.discussion is not None:
        yield counted(sighting.discussion, "comment")
