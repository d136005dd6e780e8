"""What a pattern gives: the first keys, the place where it cannot be read, the keys in use."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from refman.gui.language import heard, tr, tr_n
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import GAP
from refman.gui.widgets.elided_label import ElidedLabel
from refman.gui.widgets.hint import verbatim
from refman.services.keys import KeyPatternError
from refman.services.naming import Renaming

SHOWN = 10
"""Papers of a plan that are seen: those whose keys change before others."""
_AROUND = 28
"""Characters of a pattern that are shown before and behind a fault."""
_LINES = 4
"""Keys that are seen at once of those that were given out."""


class Preview(QFrame):
    """Ten papers: old key, arrow, new key. What stays is quiet."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("tone", "sunken")
        self.setAccessibleName(tr("Preview"))
        self._shown: list[Renaming] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(GAP + 4, GAP, GAP + 4, GAP)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(2, 1)
        self._rows = [(ElidedLabel(), QLabel("→"), ElidedLabel()) for _ in range(SHOWN)]
        for number, row in enumerate(self._rows):
            for column, label in enumerate(row):
                self._grid.addWidget(label, number, column)
        theme().changed.connect(self._dress)
        self._dress()

    def show_keys(self, planned: Sequence[Renaming]) -> None:
        """Show the first ten of a plan; an empty one leaves the old ones, greyed."""
        if planned and self.isEnabled() and list(planned[:SHOWN]) == self._shown:
            return
        self._shown = list(planned[:SHOWN]) or self._shown
        self.setEnabled(bool(planned))
        for number, (old, arrow, new) in enumerate(self._rows):
            there = number < len(self._shown)
            for label in (old, arrow, new):
                label.setVisible(there)
            if there:
                self._fill(self._shown[number], old, new)
        self._dress()

    def lines(self) -> list[tuple[str, str]]:
        """Old and new key of each row, as they are shown."""
        rows = self._rows[: len(self._shown)]
        return [(old.text(), new.text()) for old, _, new in rows] if self.isEnabled() else []

    def _fill(self, one: Renaming, old: ElidedLabel, new: ElidedLabel) -> None:
        old.setText(one.old or tr("no key yet"))
        new.setText(one.new if one.changes else tr("stays"))
        why = f". {one.reason[:1].upper()}{one.reason[1:]}." if one.reason else ""
        old.setAccessibleDescription(one.title)
        new.setAccessibleDescription(f"{one.title}{why}")
        new.setToolTip(verbatim(f"{one.title}{why}"))

    def _dress(self) -> None:
        tokens, metrics = theme().tokens, theme().metrics
        for number, labels in enumerate(self._rows):
            changes = number < len(self._shown) and self._shown[number].changes
            for label, ink in zip(labels, (tokens.second, tokens.third, tokens.text), strict=True):
                label.setFont(metrics.text if label is labels[1] else metrics.mono)
                ink = ink if changes else tokens.third
                _ink(label, ink if self.isEnabled() else tokens.disabled)


class PatternFault(QLabel):
    """Why a pattern cannot be read, and its own text around the place, which is marked."""

    def __init__(self) -> None:
        super().__init__()
        self._fault: tuple[str, KeyPatternError] | None = None
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.hide()
        theme().changed.connect(self._dress)

    def show_fault(self, pattern: str, error: KeyPatternError) -> None:
        """Show why `pattern` cannot be read."""
        self._fault = (pattern, error)
        self._dress()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, heard(str(error))))

    def clear(self) -> None:
        """Say nothing more."""
        self._fault = None
        self.hide()

    def _dress(self) -> None:
        if self._fault is None:
            return
        pattern, error = self._fault
        bad, second = theme().tokens.bad, theme().tokens.second
        mono = escape(theme().metrics.mono.family(), quote=True)
        before, marked, after = around(pattern, error.position)
        self.setText(
            f'<p style="color:{bad}">{escape(heard(str(error)))}</p>'
            f"<p style=\"font-family:'{mono}';color:{second};white-space:pre-wrap\">"
            f'{escape(before)}<span style="color:{bad};font-weight:600;text-decoration:underline">'
            f"{escape(marked)}</span>{escape(after)}</p>"
        )


def around(pattern: str, position: int) -> tuple[str, str, str]:
    """The text before a fault, the word or sign that is marked, and what follows, each not long.

    A fault behind the last character marks a blank there.
    """
    end = position
    while end < len(pattern) and pattern[end].isalnum():
        end += 1
    marked = pattern[position : max(end, position + 1)] or "\N{NO-BREAK SPACE}"
    before, after = pattern[:position], pattern[position + len(marked) :]
    if len(before) > _AROUND:
        before = f"…{before[-_AROUND:]}"
    if len(after) > _AROUND:
        after = f"{after[:_AROUND]}…"
    return before, marked, after


class GivenOut(QWidget):
    """Keys that will change although somebody may cite them; each is named."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = QLabel()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._list = QPlainTextEdit()
        self._list.setReadOnly(True)
        self._list.setTabChangesFocus(True)
        self._list.setAccessibleName(tr("Keys that were given out"))
        self._list.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self._list)
        self.hide()
        theme().changed.connect(self._dress)
        self._dress()

    def show_keys(self, changed: Sequence[Renaming]) -> None:
        """Show which keys that were given out would change."""
        self.setVisible(bool(changed))
        text = "\n".join(f"{one.old} → {one.new}" for one in changed)
        if text == self._list.toPlainText():
            return
        self._words.setText(
            tr_n(
                "{number:,} key was exported, copied or linked before, and documents may cite it."
                " It stays as an alias (ids): biblatex follows those, BibTeX does not.",
                "{number:,} keys were exported, copied or linked before, and documents may cite"
                " them. They stay as aliases (ids): biblatex follows those, BibTeX does not.",
                len(changed),
            )
        )
        self._list.setPlainText(text)
        self._dress()

    def keys(self) -> list[str]:
        """The lines of the list."""
        return self._list.toPlainText().splitlines()

    def words(self) -> str:
        """The warning."""
        return self._words.text()

    def _dress(self) -> None:
        self._list.setFont(theme().metrics.mono)
        lines = min(_LINES, max(1, self._list.blockCount()))
        height = self._list.fontMetrics().lineSpacing()
        self._list.setFixedHeight(height * lines + 3 * GAP)
        warn = theme().tokens.warn
        self._icon.setPixmap(
            pixmap("warning", warn, theme().metrics.icon, self.devicePixelRatioF())
        )


def _ink(label: QLabel, colour: str) -> None:
    colours = label.palette()
    colours.setColor(label.foregroundRole(), colour)
    label.setPalette(colours)
