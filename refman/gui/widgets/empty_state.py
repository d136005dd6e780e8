"""What stands where there is nothing yet: what is missing, then what to do."""

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from refman.gui.theme import theme
from refman.gui.theme.icons import illustration, pixmap
from refman.gui.theme.metrics import RADIUS_CARD
from refman.gui.widgets.buttons import Choice
from refman.gui.widgets.painting import box, smooth

if TYPE_CHECKING:
    from refman.gui.widgets.card_button import Card

_ICON_TIMES = 9
"""The large icon, in quarters of a small one."""
_ILLUSTRATION = QSize(164, 84)
_BUTTONS_WIDTH = 20
_WIDE = 39
"""In units of the font size; what a `CardButton` wants, too."""
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class Situation(NamedTuple):
    """Why nothing is shown, and what can be done.

    `illustration` replaces `icon`; `hint` stands in a dashed frame at the end, such as where to
    drop files.
    """

    heading: str
    sentence: str = ""
    icon: str = ""
    illustration: str = ""
    choices: tuple[Choice, ...] = ()
    cards: tuple["Card", ...] = ()
    hint: str = ""


class EmptyState(QWidget):
    """Shows one `Situation`, centred."""

    def __init__(self, situation: Situation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._situation = situation
        self._column = QVBoxLayout(self)
        self._column.setSpacing(8)
        self._column.setContentsMargins(24, 24, 24, 24)
        theme().changed.connect(self._dress)
        self.set_situation(situation)

    def set_situation(self, situation: Situation) -> None:
        """Where other words alone are needed, as after each key of a search that finds nothing,
        the widgets stay, and with them where the keyboard is."""
        before, self._situation = self._situation, situation
        self.setAccessibleName(f"{situation.heading}. {situation.sentence}".rstrip(". ") + ".")
        if self._column.count() and _looks(situation) == _looks(before):
            self._heading.setText(situation.heading)
            self._sentence.setText(situation.sentence)
            return
        self._clear()
        self._fill(situation)
        self._dress()

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _fill(self, situation: Situation) -> None:
        self._picture = QLabel()
        self._column.addStretch(2)
        self._column.addWidget(self._picture, 0, _CENTRE)
        self._column.addSpacing(8)
        self._heading = _words(situation.heading, "title")
        self._sentence = _words(situation.sentence, "secondary")
        self._column.addWidget(self._heading)
        if situation.sentence:
            self._column.addWidget(self._sentence)
        self._column.addSpacing(8)
        choices = enumerate(situation.choices)
        self._narrow = [one._replace(run=partial(self._run, n)).button() for n, one in choices]
        self._wide: list[QWidget] = [_card_button(card) for card in situation.cards]
        if situation.hint:
            self._wide.append(_DropHint(situation.hint))
        for widget in [*self._narrow, *self._wide]:
            self._column.addWidget(widget, 0, _CENTRE)
        self._column.addStretch(3)

    def _run(self, number: int) -> None:
        self._situation.choices[number].run()

    def _dress(self) -> None:
        self._picture.setPixmap(self._drawing())
        self._picture.setVisible(bool(self._situation.icon or self._situation.illustration))
        base = theme().metrics.base
        for button in self._narrow:
            button.ensurePolished()
        widest = max((button.sizeHint().width() for button in self._narrow), default=0)
        for button in self._narrow:
            button.setMinimumWidth(max(widest, base * _BUTTONS_WIDTH))
        for card in self._wide:
            card.setMaximumWidth(base * _WIDE)
            card.setMinimumHeight(card.sizeHint().height())

    def _drawing(self) -> QPixmap:
        tokens, dpr = theme().tokens, self.devicePixelRatioF()
        if self._situation.illustration:
            return illustration(self._situation.illustration, tokens, _ILLUSTRATION, dpr)
        return pixmap(
            self._situation.icon or "info",
            tokens.third,
            _ICON_TIMES * theme().metrics.icon // 4,
            dpr,
        )


def _looks(of: Situation) -> tuple[object, ...]:
    """All that widgets are made for but the words; what is done is asked of the situation."""
    choices = [(one.label, one.icon, one.kind) for one in of.choices]
    return bool(of.sentence), of.icon, of.illustration, choices, of.cards, of.hint


class _DropHint(QLabel):
    """A sentence in a dashed frame."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("role", "secondary")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = theme().metrics
        return QSize(metrics.base * _WIDE, metrics.line + 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            edge = theme().tokens.strong
            box(painter, QRectF(self.rect()), RADIUS_CARD, "", edge, 1, dashed=True)
        super().paintEvent(event)


def _card_button(card: "Card") -> QWidget:
    # Imported here: the first empty state of a start, in the details, has no cards.
    from refman.gui.widgets.card_button import CardButton

    return CardButton(card)


def _words(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(_CENTRE)
    label.setWordWrap(True)
    return label
