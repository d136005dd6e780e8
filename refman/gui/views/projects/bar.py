"""Below the head of the papers: the lists of a project, what they rest on, and its .bib file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QTabBar, QVBoxLayout, QWidget

from refman.gui.language import figure, tr
from refman.gui.looking import View
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP, PANE_EDGE, TAB_EDGE
from refman.gui.views.details.page import hairline
from refman.gui.widgets.buttons import Button, IconButton
from refman.gui.widgets.elided_label import ElidedLabel
from refman.gui.widgets.hint import verbatim

TABS = ("papers", "places", "missing", "tidy", "problems")
_LABELS = {
    "papers": tr("Papers"),
    "places": tr("Places"),
    "missing": tr("Missing"),
    "tidy": tr("To tidy"),
    "problems": tr("Problems"),
}
_NAME = 12
"""Letters of the name of what is gone that are left at least."""
_SAID = 8
"""Font sizes that the words about the evidence need to be worth showing."""


class ProjectBar(QFrame):
    """See the module.

    Signals:
        chosen: one of `TABS`.
        write_wanted, settings_wanted: of the project.
    """

    chosen = Signal(str)
    write_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setAccessibleName(tr("Lists of the project"))
        for name in TABS:
            self.tabs.addTab(_LABELS[name])
        self.evidence = ElidedLabel()
        self.evidence.setProperty("role", "secondary")
        self.evidence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.evidence.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.file = Button("", "export", "quiet")
        self._words = ("", "")
        self._view: View | None = None
        self._silent = True
        self.settings = IconButton("settings", tr("Settings of the project"))
        self._assemble()
        self.tabs.currentChanged.connect(lambda number: self.chosen.emit(TABS[number]))
        self.file.clicked.connect(lambda _=False: self.write_wanted.emit())
        self.settings.clicked.connect(lambda _=False: self.settings_wanted.emit())
        theme().changed.connect(self._dress)
        self._dress()

    def tab(self) -> str:
        """The list that is chosen, one of `TABS`."""
        return TABS[self.tabs.currentIndex()]

    def show_view(
        self,
        view: View | None,
        papers: int,
        name: str,
        kept: str,
        fault: str,
        checked: int = 0,
        *,
        watching: bool = True,
    ) -> None:
        """Show another state.

        Args:
            papers: how many the library has of what is cited.
            name: of the .bib file; `kept`, "" when it is not kept up to date by itself.
            fault: why it could not be.
            watching: whether its files will be read.
            checked: problems that checks found, beside those that were reported.
        """
        counts = {"papers": papers} | dict(view.lists.counts if view else {})
        counts["problems"] = counts.get("problems", 0) + checked
        for number, tab in enumerate(TABS):
            count = f" {figure(counts[tab], ',')}" if counts.get(tab) else ""
            self.tabs.setTabText(number, f"{_LABELS[tab]}{count}")
        self._view, self._silent = view, not (view or watching)
        self.file.setEnabled(view is not None)
        file = Path(name).name
        if fault:
            self._say("warning", tr("{file} is not written", file=file), file, fault)
        elif kept:
            told = tr("{name} follows what is cited. A click writes it now.", name=name)
            self._say("check", tr("{file} in sync", file=file), file, told)
        else:
            told = tr("Write the cited papers into {name}", name=name)
            self._say("export", tr("Write {file}", file=file), file, told)
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _say(self, icon: str, words: str, short: str, told: str) -> None:
        self.file.set_icon(icon)
        self.file.setAccessibleName(words)
        self.file.setToolTip(verbatim(told))
        self._words = (words, short)

    def _share_room(self) -> None:
        """In a narrow window the button says less, then nothing beside its icon, what the answers
        rest on stands in hints alone, and the tabs scroll."""
        taken = self.tabs.sizeHint().width() + self.settings.sizeHint().width()
        room = self.width() - taken - 2 * PANE_EDGE - 2 * GAP
        least = _SAID * theme().metrics.base
        writes = self._view is None or not self._view.lost
        self.file.setVisible(writes)
        for words in (*self._words, ""):
            self.file.setText(words)
            left = room - self.file.sizeHint().width() * writes
            if left >= least:
                break
        self.evidence.setVisible(left >= least)
        self._say_evidence(left)

    def _say_evidence(self, room: int) -> None:
        view = self._view
        words = "" if self._silent else evidence(view)
        if view is not None and view.lost:
            words = self._fitting(view, room)
        self.evidence.setText(words)
        for widget in (self.evidence, self.tabs):
            widget.setToolTip("" if view is None else verbatim(_whole(view)))

    def _fitting(self, view: View, room: int) -> str:
        """That it is gone, in fewer words where there is little room; a long name loses its
        middle, for the words stand behind it."""
        measure, name = self.evidence.fontMetrics(), _gone(view)
        whole = measure.horizontalAdvance(name)
        least = min(whole, _NAME * measure.averageCharWidth())
        for say in (partial(_lost, view), partial(_is_gone, view)):
            left = room - measure.horizontalAdvance(say("")) - 1
            if left >= least:
                break
        if left < whole:
            name = measure.elidedText(name, Qt.TextElideMode.ElideMiddle, max(left, least))
        return say(name)

    def _assemble(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(PANE_EDGE - TAB_EDGE, 0, PANE_EDGE - GAP, 0)
        row.setSpacing(GAP)
        row.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.evidence, 1)
        row.addStretch(0)
        row.addWidget(self.file)
        row.addWidget(self.settings)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(hairline())
        self.setAccessibleName(tr("Project"))

    def _dress(self) -> None:
        self.setFixedHeight(theme().metrics.row + GAP + 1)


def evidence(view: View | None) -> str:
    """What the answers rest on, in a few words."""
    if view is None:
        return tr("Reading the project…")
    if view.lost:
        return _lost(view, _gone(view))
    return _RESTS[view.project.evidence](Path(view.project.kept.root).stem)


def _lost(view: View, name: str) -> str:
    if view.lost == "folder":
        return tr("The folder {name} is gone; what it cited last is shown", name=name)
    if view.lost == "text":
        return tr("{name} is empty; what it cited last is shown", name=name)
    return tr("{name} is not there; what it cited last is shown", name=name)


def _is_gone(view: View, name: str) -> str:
    if view.lost == "text":
        return tr("{name} is empty", name=name)
    return tr("{name} is gone", name=name)


def _gone(view: View) -> str:
    kept = view.project.kept
    return Path(kept.folder if view.lost == "folder" else kept.root).name


def _whole(view: View) -> str:
    said = "" if view.lost else _REASONS[view.project.evidence]
    return f"{said}\n{view.project.kept.root}".strip()


_RESTS: dict[str, Callable[[str], str]] = {
    "aux": lambda stem: tr("From {stem}.aux", stem=stem),
    "bcf": lambda stem: tr("From {stem}.bcf", stem=stem),
    "tex": lambda _: tr("From the .tex files"),
}
_REASONS = {
    "aux": tr("What is cited is what LaTeX noted in its last run."),
    "bcf": tr("What is cited is what LaTeX noted for biber in its last run."),
    "tex": tr(
        "What is cited is what the .tex files say: LaTeX has not run since they were written."
    ),
}
