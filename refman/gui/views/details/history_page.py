"""The history of a paper: its versions, what differs between two, and the way back to one."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QStackedLayout,
    QStyle,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.theme.metrics import GAP, PANE_EDGE
from refman.gui.views.details.facts import Paper
from refman.gui.views.details.page import label
from refman.gui.views.details.version_diff import VersionDiff
from refman.gui.views.details.version_rows import VersionDelegate, line, row_height
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.empty_state import EmptyState, Situation
from refman.gui.widgets.line_list import LineList
from refman.model.entry import EntryId
from refman.model.versions import Version, differences

_ROWS = 5
_BEFORE, _NOW = tr("The version before"), tr("The paper now")
_NOTHING = Situation(
    tr("No history"), tr("What is done to this paper from now on is told here."), icon="recent"
)


class HistoryPage(QWidget):
    """Arrow keys go from version to version; what differs follows."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setAccessibleName(tr("History of the paper"))
        self._session = session
        self._entry: EntryId | None = None
        self._versions: tuple[Version, ...] = ()
        self.list = LineList(tr("Versions, the newest first"))
        self.list.setItemDelegate(VersionDelegate(self.list))
        self.with_ = _Box()
        self.with_.setAccessibleName(tr("Compared with"))
        self.with_.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.with_.setToolTip(tr("What the version is compared with"))
        self.with_.view().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.back = Button(tr("Bring back"), "restore")
        self.back.setToolTip(tr("Have the paper be as in this version; Undo takes that back"))
        self.diff = VersionDiff()
        self._assemble()
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_version())
        self.with_.currentIndexChanged.connect(self._compare)
        self.back.clicked.connect(self._bring_back)

    def show_paper(self, paper: Paper) -> None:
        """Show the history of a paper; of the same one again the same version stays chosen."""
        before, entry = self._versions[:1], paper.row.id
        kept = self._chosen() if entry == self._entry else None
        self._entry = entry
        self._versions = paper.history
        self._stack.setCurrentIndex(0 if self._versions else 1)
        if [one.id for one in before] != [one.id for one in self._versions[:1]]:
            kept = None  # something happened since: that is what is looked at
        now = datetime.now().astimezone()
        older = [*self._versions, None][1:]
        lines = [line(*both, now) for both in zip(self._versions, older, strict=True)]
        self.list.set_lines(lines)
        self.list.setMinimumHeight(row_height())
        self.list.setMaximumHeight(row_height() * min(len(lines), _ROWS))
        places = [place for place, one in enumerate(self._versions) if kept and one.id == kept.id]
        self.list.setCurrentIndex(self.list.model().index(places[0] if places else 0, 0))
        self._show_version()

    def _chosen(self) -> Version | None:
        place = self.list.currentIndex().row()
        return self._versions[place] if 0 <= place < len(self._versions) else None

    def _show_version(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        differs = bool(differences(chosen, self._versions[0]))
        self.back.setEnabled(
            chosen.entry is not None and differs and self._session.library.writable
        )
        self._offer(chosen)
        self._compare()

    def _offer(self, chosen: Version) -> None:
        """What the version can be compared with; how it was compared last is kept."""
        kept = self.with_.currentIndex() if self.with_.currentIndex() in (0, 1) else 0
        self.with_.blockSignals(True)
        self.with_.clear()
        self.with_.addItem(_BEFORE, None)
        self.with_.addItem(_NOW, 0)
        for place, row in enumerate(self.list.lines()):
            if self._versions[place].id != chosen.id:
                self.with_.addItem(f"{row.stamp} · {row.text}", place)
        self.with_.setCurrentIndex(kept)
        self.with_.blockSignals(False)

    def _compare(self) -> None:
        place = self.list.currentIndex().row()
        other = self.with_.currentData()
        other = place + 1 if other is None else other
        old, new = max(place, other), min(place, other)
        before = self._versions[old] if old < len(self._versions) else None
        found = differences(before, self._versions[new])
        same = tr("This is the paper now.") if old == new else tr("Nothing differs.")
        sentence = "" if found else same
        if self._versions[new].entry is None:
            sentence = tr("The paper was not in the library any more.")
        self.diff.show_differences(sentence, found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * PANE_EDGE
        self.with_.view().setMinimumWidth(room)
        beside = self.with_.width_of((_BEFORE, _NOW)) + GAP + self.back.sizeHint().width() <= room
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if beside else down)

    def _bring_back(self) -> None:
        chosen = self._chosen()
        if chosen is not None and self._entry is not None:
            # off the button, which is off then: what comes next takes Ctrl+Z for its own words
            self.list.setFocus()
            self._session.run_on((self._entry,), "restore-version", key="", id=chosen.id)

    def _assemble(self) -> None:
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(PANE_EDGE, GAP + 4, PANE_EDGE, PANE_EDGE)
        column.setSpacing(GAP)
        column.addWidget(label(tr("Versions, the newest first"), "heading"))
        column.addWidget(self.list, _ROWS)
        self._row = QHBoxLayout()
        self._row.setSpacing(GAP)
        self._row.addWidget(self.with_, 1)
        self._row.addWidget(self.back)
        column.addLayout(self._row)
        column.addWidget(self.diff, _ROWS)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(full)
        self._stack.addWidget(EmptyState(_NOTHING))


class _Box(QComboBox):
    """Ends in an ellipsis where it has no room for its words."""

    def width_of(self, texts: Iterable[str]) -> int:
        """Pixels that the box needs for any of some texts."""
        return self.width() - self._room() + max(map(self.fontMetrics().horizontalAdvance, texts))

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        right = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(self.currentText(), right, self._room())

    def _room(self) -> int:
        option = QStyleOptionComboBox()
        super().initStyleOption(option)
        return (
            self.style()
            .subControlRect(
                QStyle.ComplexControl.CC_ComboBox,
                option,
                QStyle.SubControl.SC_ComboBoxEditField,
                self,
            )
            .width()
        )
