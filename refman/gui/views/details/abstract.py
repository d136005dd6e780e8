"""Summary and abstract of a paper; a long abstract shows its first lines and fades."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from refman.gui.hits import Find, Hits, nothing
from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP
from refman.gui.views.details.facts import Paper
from refman.gui.views.details.page import Section, label
from refman.gui.views.details.prose import Prose

_LINES = 6
_AT_FIRST = 900
"""Characters that are laid out while folded: more than six lines of a wide pane hold."""
_PAGES = ("profile", "daily papers")
"""Kinds of sources whose captured page holds abstracts."""


class Abstract(QWidget):
    """Shows the summary and the abstract of one paper after another."""

    def __init__(self) -> None:
        super().__init__()
        self._summary = Section(tr("Summary"))
        self._summary_text = Prose()
        self._summary.body.addWidget(self._summary_text)
        self._abstract = Section(tr("Abstract"))
        self._text = FoldedText()
        self._abstract.body.addWidget(self._text)
        self._link = self._abstract.add_link(tr("Show all"))
        self._link.clicked.connect(self._toggle)
        self._text.foldable_changed.connect(self._link.setVisible)
        self._hint = label(
            tr("Import the captured page to see its abstract"), "secondary", wrap=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for widget in (self._summary, self._abstract, self._hint):
            column.addWidget(widget)

    def show_paper(self, paper: Paper) -> None:
        """Show another paper's, folded."""
        fields = paper.entry.fields
        summary, abstract = fields.get("summary", ""), fields.get("abstract", "")
        captured = any(seen.kind in _PAGES for seen in paper.seen)
        self._summary.setVisible(bool(summary))
        self._summary_text.show_text(summary)
        self._abstract.setVisible(bool(abstract))
        self._text.set_text(abstract)
        self._link.setText(tr("Show all"))
        self._hint.setVisible(captured and not abstract)
        self.setVisible(bool(summary or abstract or captured))

    def mark(self, hits: Hits | None) -> None:
        """Mark what is searched for."""
        find = hits.find("abstract") if hits else nothing
        self._summary_text.mark(find)
        self._text.mark(find)

    def _toggle(self) -> None:
        self._text.set_folded(not self._text.folded)
        self._link.setText(tr("Show all") if self._text.folded else tr("Show less"))


class FoldedText(QWidget):
    """BibTeX text shown as far as six lines, the last fading, or whole.

    Signals:
        foldable_changed: whether there is more than six lines hold.
    """

    foldable_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._source = ""
        self.folded = True
        self._label = Prose(parent=self)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._fade = _Fade(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self.updateGeometry)

    def set_text(self, text: str) -> None:
        """Show another text, folded."""
        self._source = text
        self.set_folded(True)

    def mark(self, find: Find) -> None:
        """Mark what is searched for."""
        self._label.mark(find)

    def set_folded(self, folded: bool) -> None:
        """Show the beginning, or everything."""
        self.folded = folded
        self._label.show_text(self._source[:_AT_FIRST] if folded else self._source)
        self.updateGeometry()
        self._arrange()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        whole = self._label.heightForWidth(width)
        return min(whole, self._folded_height()) if self.folded else whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _folded_height(self) -> int:
        return _LINES * self._label.line_height()

    def _arrange(self) -> None:
        whole = self._label.heightForWidth(self.width())
        line = self._label.line_height()
        cut = whole > self._folded_height() + line // 2
        self._label.setGeometry(0, 0, self.width(), whole)
        self._fade.setVisible(cut and self.folded)
        self._fade.setGeometry(QRect(0, self._folded_height() - 2 * line, self.width(), 2 * line))
        self.foldable_changed.emit(cut)


class _Fade(QWidget):
    """From nothing to the colour of the page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = theme().colour("surface")
        clear = QColor(ground)
        clear.setAlpha(0)
        gradient = QLinearGradient(0, 0, 0, self.height())
        gradient.setColorAt(0, clear)
        gradient.setColorAt(0.9, ground)
        QPainter(self).fillRect(self.rect(), gradient)
