"""What an export will write: its beginning and its size, or what it changes in the last file."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import NamedTuple, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from refman.gui.bibtex_view import BibtexView
from refman.gui.counting import counted
from refman.gui.diff_view import DiffView
from refman.gui.language import heard, tr, tr_n
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import GAP
from refman.gui.widgets.elided_label import ElidedLabel
from refman.gui.widgets.hint import verbatim
from refman.model.entry import EntryId
from refman.model.errors import Cancelled, RefmanError
from refman.services import differing, exporting
from refman.services.differing import Change
from refman.services.exporting import Profile
from refman.store import Reading, selection
from refman.store.selection import Facts

_SHOWN = 100
"""Entries that are really rendered; the size of more is reckoned from theirs."""
_ORDERED = 20_000
"""Of more entries than these the preview shows the first as they come, not as they are sorted."""
_COMPARED = 3_000
"""Of more entries than these the changes are not worked out."""
_TEXT, _CHANGES = range(2)
Ids = Callable[[Reading], Sequence[int]]
"""Which papers: of a whole library they are read first."""
Last = Callable[[Reading], Path | None]


class Preview(QWidget):
    """Shows one export after another.

    Signals:
        turned: the other view is asked for.
    """

    turned = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._beside = session.beside(self, patient=True)
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
        self._warn("")
        theme().changed.connect(self._dress)
        self._dress()

    def show_export(self, ids: Ids, profile: Profile, last: Last) -> None:
        """Show how the entries `ids` are written, or what that changes in the file that was written
        `last`, as soon as that is worked out beside the window."""
        changes = self.tabs.currentIndex() == _CHANGES
        question = (
            partial(_changes, ids, profile, last) if changes else partial(_text, ids, profile)
        )
        self._beside.ask(partial(_with_errors, question), self._take)

    def size_words(self) -> str:
        """“52 entries, 31 kB”, or of the changes “2 added, 1 removed, 0 changed”."""
        return self._size.text()

    def warning(self) -> str:
        """“2 papers have no date”; "" when nothing is missing."""
        return self._warning.text()

    def _take(self, found: "_Text | _Lacks | _Changes | RefmanError") -> None:
        match found:
            case _Text():
                self._show_text(found)
            case _Lacks(facts, doubts):
                self._warn("; ".join(filter(None, (", ".join(_lacks(facts)), heard(doubts)))))
            case _Changes():
                self._warn("")
                self._size.setText("")
                self._show_changes(found)
            case error:
                self._warn(heard(str(error)))

    def _show_text(self, found: "_Text") -> None:
        rest = found.entries - found.shown
        more = tr("\n… and {rest:,} more\n", rest=rest) if rest > 0 else ""
        self.view.set_source(found.text + more)
        self._size.setText(_size(len(found.text.encode()), found.shown, found.entries))
        self._warn("")

    def _show_changes(self, found: "_Changes") -> None:
        if found.last is None:
            self.changes.say(
                tr(
                    "Nothing was exported from this library yet. After the first export, this shows"
                    " what the next one changes in its file."
                )
            )
        elif found.change is None:
            self.changes.say(
                tr(
                    "More than {compared:,} papers are not compared here; “refman export --diff”"
                    " does it.",
                    compared=_COMPARED,
                )
            )
        else:
            self._compare(found.change, found.last)

    def _compare(self, change: Change, last: Path) -> None:
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


class _Text(NamedTuple):
    """The beginning of what will be written: of so many `entries` those that are `shown`."""

    text: str
    shown: int
    entries: int


class _Lacks(NamedTuple):
    """What all the papers lack, and what LaTeX will stumble over in the first of them."""

    facts: Facts
    doubts: str


class _Changes(NamedTuple):
    """What an export changes in the last file; None where that is not worked out, or no file is."""

    last: Path | None
    change: Change | None


_Found = _Text | _Lacks | _Changes


def _text(ids: Ids, profile: Profile, reading: Reading) -> Iterator[_Found]:
    chosen = ids(reading)
    seen = chosen if len(chosen) <= _ORDERED else chosen[:_SHOWN]
    plan = exporting.plan(reading, seen, profile)
    shown = plan._replace(ids=plan.ids[:_SHOWN])
    text = "".join(exporting.planned(reading, shown))
    yield _Text(text, len(shown.ids), len(plan.ids) + len(chosen) - len(seen))
    doubts = exporting.doubts(reading, plan._replace(ids=plan.ids[:_COMPARED]))
    yield _Lacks(selection.facts(reading, cast(Sequence[EntryId], chosen)), doubts)


def _changes(ids: Ids, profile: Profile, last: Last, reading: Reading) -> Iterator[_Found]:
    file = last(reading)
    if file is None or len(chosen := ids(reading)) > _COMPARED:
        yield _Changes(file, None)
    else:
        planned = exporting.plan(reading, chosen, profile)
        text = "".join(exporting.planned(reading, planned))
        yield _Changes(file, differing.change(text, file))


def _with_errors(
    question: Callable[[Reading], Iterator[_Found]], reading: Reading
) -> Iterator[_Found | RefmanError]:
    """What cannot be shown is said in its place."""
    try:
        yield from question(reading)
    except Cancelled:
        raise
    except RefmanError as error:
        yield error


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
