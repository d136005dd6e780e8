"""What an export will write: its beginning and its size, or what it changes in the last file."""

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from refman.gui.bibtex_view import BibtexView
from refman.gui.counting import counted
from refman.gui.diff_view import DiffView
from refman.gui.language import heard, tr, tr_n
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import GAP
from refman.gui.widgets.elided_label import ElidedLabel
from refman.gui.widgets.hint import verbatim
from refman.model.entry import EntryId
from refman.model.errors import RefmanError
from refman.services import differing, exporting
from refman.services.exporting import Plan, Profile
from refman.store import Reading, selection
from refman.store.selection import Facts

_SHOWN = 100
"""Entries that are really rendered; the size of more is reckoned from theirs."""
_ORDERED = 20_000
"""Of more entries than these the preview shows the first as they come, not as they are sorted."""
_COMPARED = 3_000
"""Of more entries than these the window does not wait for the changes."""
_TEXT, _CHANGES = range(2)


class Preview(QWidget):
    """Shows one export after another.

    Signals:
        turned: the other view is asked for.
    """

    turned = Signal()

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self._reading = reading
        self._size = ElidedLabel()
        self._size.setProperty("role", "secondary")
        self.view = BibtexView()
        self.view.setAccessibleName(tr("Preview"))
        self.changes = DiffView()
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("What is shown"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)  # what stands beside them gives way, and is elided
        self._views = QStackedWidget()
        for words, view in ((tr("Preview"), self.view), (tr("Changes"), self.changes)):
            self.tabs.addTab(words)
            self._views.addWidget(view)
        self.tabs.currentChanged.connect(self._turn)
        self._icon = QLabel()
        self._warning = QLabel()
        self._warning.setTextFormat(Qt.TextFormat.PlainText)
        self._warning.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(self._head())
        column.addWidget(self._views, 1)
        column.addLayout(self._foot())
        theme().changed.connect(self._dress)
        self._dress()

    def show_export(self, ids: Sequence[int], profile: Profile, last: Path | None) -> None:
        """Show how the entries `ids` are written, or what that changes in the file `last`."""
        try:
            if self.tabs.currentIndex() == _CHANGES:
                self._show_changes(ids, profile, last)
            else:
                self._show_text(ids, profile)
        except RefmanError as error:
            self._warn(heard(str(error)))

    def size_words(self) -> str:
        """“52 entries, 31 kB”, or of the changes “2 added, 1 removed, 0 changed”."""
        return self._size.text()

    def warning(self) -> str:
        """“2 papers have no date”; "" when nothing is missing."""
        return self._warning.text()

    def _show_text(self, ids: Sequence[int], profile: Profile) -> None:
        seen = ids if len(ids) <= _ORDERED else ids[:_SHOWN]
        plan = exporting.plan(self._reading, seen, profile)
        shown = plan._replace(ids=plan.ids[:_SHOWN])
        text = "".join(exporting.planned(self._reading, shown))
        entries = len(plan.ids) + len(ids) - len(seen)
        rest = entries - len(shown.ids)
        self.view.set_source(text + (tr("\n… and {rest:,} more\n", rest=rest) if rest > 0 else ""))
        self._size.setText(_size(len(text.encode()), len(shown.ids), entries))
        self._warn("; ".join(filter(None, (self._lacks(ids), self._doubts(plan)))))

    def _lacks(self, ids: Sequence[int]) -> str:
        return ", ".join(_lacks(selection.facts(self._reading, list(map(EntryId, ids)))))

    def _doubts(self, plan: Plan) -> str:
        return heard(exporting.doubts(self._reading, plan._replace(ids=plan.ids[:_COMPARED])))

    def _show_changes(self, ids: Sequence[int], profile: Profile, last: Path | None) -> None:
        self._warn("")
        self._size.setText("")
        if last is None:
            self.changes.say(
                tr(
                    "Nothing was exported from this library yet. After the first export, this shows"
                    " what the next one changes in its file."
                )
            )
        elif len(ids) > _COMPARED:
            self.changes.say(
                tr(
                    "More than {compared:,} papers are not compared here; “refman export --diff”"
                    " does it.",
                    compared=_COMPARED,
                )
            )
        else:
            self._compare("".join(exporting.pieces(self._reading, ids, profile)), last)

    def _compare(self, text: str, last: Path) -> None:
        change = differing.change(text, last)
        lines = islice(change.text.splitlines(), 10 * _COMPARED)
        if difference := "\n".join(lines):
            self.changes.set_difference(difference)
        else:
            self.changes.say(tr("“{last}” would stay as it is.", last=last))
        self._size.setText(f"{last.name}: {heard(change.sentence)}")
        self.tabs.setTabToolTip(_CHANGES, verbatim(str(last)))

    def _turn(self, index: int) -> None:
        self._views.setCurrentIndex(index)
        self.turned.emit()

    def _warn(self, words: str) -> None:
        self._warning.setText(words)
        for widget in (self._icon, self._warning):
            widget.setVisible(bool(words))

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.tabs)
        row.addStretch()
        row.addWidget(self._size)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._warning, 1)
        return row

    def _dress(self) -> None:
        colour = theme().tokens.warn
        self._icon.setPixmap(
            pixmap("warning", colour, theme().metrics.icon, self.devicePixelRatioF())
        )


def _size(size: int, shown: int, entries: int) -> str:
    number = counted(entries, "entry")
    if shown < entries:
        about = _bytes(size * entries // max(1, shown))
        return tr("{entries}, about {size}", entries=number, size=about)
    return f"{number}, {_bytes(size)}"


def _bytes(size: int) -> str:
    if size < 1_000:
        return tr("{size} bytes", size=size)
    return (
        tr("{size:,.0f} kB", size=size / 1000)
        if size < 1_000_000
        else tr("{size:,.1f} MB", size=size / 1000000)
    )


def _lacks(facts: Facts) -> Iterator[str]:
    if undated := facts.papers - facts.dated:
        yield tr_n("{number:,} paper has no date", "{number:,} papers have no date", undated)
    if alone := facts.without_authors:
        yield tr_n("{number:,} paper has no authors", "{number:,} papers have no authors", alone)
