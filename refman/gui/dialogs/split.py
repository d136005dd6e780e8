"""Papers of an author that are somebody else's, chosen by name or one by one."""

from collections.abc import Sequence
from concurrent.futures import Future
from itertools import chain

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from refman.commands import Outcome
from refman.gui.counting import counted
from refman.gui.dialogs.frame import Frame
from refman.gui.language import heard, tr
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.hint import verbatim
from refman.gui.widgets.scrollbars import overlay
from refman.model.entry import EntryId, PersonId
from refman.services import persons
from refman.store import identities, papers

_ROWS = 12
_ENTRY = Qt.ItemDataRole.UserRole
_CHECKED = Qt.CheckState.Checked


class SplitDialog(Frame):
    """Each name as printed stands above the papers that have it; checking it checks them all.

    Whole names go by their name, so that papers to come follow; papers of a name go one by one.

    Args:
        chosen: papers that are checked at first.
    """

    def __init__(
        self,
        session: Session,
        person: PersonId,
        parent: QWidget | None,
        chosen: Sequence[EntryId] = (),
    ) -> None:
        self._known = identities.of(session.library.reading, person)
        super().__init__(tr("Split {name}", name=self._known.name), parent, width=58)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self.add_sentence(
            tr("Check what is somebody else’s. Papers keep the names that are printed.")
        )
        self.tree = QTreeWidget()
        self.into = QLineEdit()
        self.says = QLabel()
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.split = Button(tr("Split"), kind="primary")
        self._assemble()
        self._fill(frozenset(chosen))
        self.tree.itemChanged.connect(lambda *_: self._judge())
        self.split.clicked.connect(self.accept)
        self._judge()

    def names(self) -> list[QTreeWidgetItem]:
        """The names, each with its papers below it."""
        rows = [self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount())]
        return [row for row in rows if row is not None]

    def accept(self) -> None:
        whole, loose = self._checked()
        if not self.split.isEnabled():
            return
        by_name = bool(whole) and not loose
        entries = () if by_name else tuple(self._papers_checked())
        self._session.run_aside_on(
            self._end, entries, "person.split", name=self._known.name,
            names=whole if by_name else (), into=self.into.text().strip(),
        )  # fmt: skip

    def _end(self, done: "Future[Outcome]") -> None:
        if error := done.exception():
            self.says.setText(heard(str(error)))
            return
        self._session.reported.emit(done.result())
        super().accept()

    def _checked(self) -> tuple[list[str], bool]:
        """The names that are checked whole, and whether any is in part."""
        known, whole, loose = self._known.names, [], False
        for item in self.names():
            state, name = item.checkState(0), str(item.data(0, _ENTRY))
            if state == _CHECKED and name in known:
                whole.append(name)
            loose |= state != Qt.CheckState.Unchecked and name not in whole
        return whole, loose

    def _papers_checked(self) -> list[EntryId]:
        return [
            EntryId(paper.data(0, _ENTRY))
            for item in self.names()
            for paper in _below(item)
            if paper.checkState(0) == _CHECKED
        ]

    def _judge(self) -> None:
        checked, total = len(self._papers_checked()), sum(i.childCount() for i in self.names())
        self.split.setEnabled(0 < checked < total and self._session.library.writable)
        words = tr(
            "{checked:,} of {total} will be somebody else’s",
            checked=checked,
            total=counted(total, "paper"),
        )
        self.says.setText(words if checked < total else tr("These are all; nothing would stay"))

    def _fill(self, chosen: frozenset[EntryId]) -> None:
        self.tree.ensurePolished()  # a tree that is opened before it is dressed keeps low rows
        reading = self._session.library.reading
        for one in identities.printed(reading, self._known.person):
            every = identities.papers(reading, self._known.person, one.name)
            there = papers.present(reading, every)
            ids = [id_ for id_ in every if id_ in there]
            item = QTreeWidgetItem([f"{one.name}  ({counted(one.papers, 'paper')})"])
            item.setFlags(
                item.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate
            )
            item.setData(0, _ENTRY, one.name)
            item.setCheckState(0, Qt.CheckState.Unchecked)
            for row in sorted(papers.rows(reading, ids), key=lambda row: -(row.year or 0)):
                year = f"{row.year}  " if row.year else ""
                paper = QTreeWidgetItem([f"{year}{row.title}"])
                paper.setData(0, _ENTRY, row.id)
                paper.setCheckState(0, _CHECKED if row.id in chosen else Qt.CheckState.Unchecked)
                paper.setToolTip(0, verbatim(", ".join(row.surnames)))
                item.addChild(paper)
            self.tree.addTopLevelItem(item)
        if len(self.names()) == 1:
            self.tree.expandAll()
        self._go_to_the_first()

    def _go_to_the_first(self) -> None:
        """The paper that is meant, or else the first name, has the keyboard."""
        papers = (one for item in self.names() for one in _below(item))
        checked = (one for one in papers if one.checkState(0) == _CHECKED)
        first = next(chain(checked, self.names()), None)
        if first is not None:
            self.tree.setCurrentItem(first)

    def _assemble(self) -> None:
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(tr("Names as printed, with their papers"))
        self.tree.setMinimumHeight(min(_ROWS * theme().metrics.row, self.maximumHeight() // 2))
        overlay(self.tree)
        self.column.addWidget(self.tree)
        free = persons.free_name(self._session.library.reading, self._known.name)
        self.into.setPlaceholderText(
            tr("Shown as, such as {free}; or an author who is there", free=free)
        )
        self.into.setAccessibleName(tr("How the other author is shown"))
        self.column.addWidget(self.into)
        self.says.setProperty("role", "secondary")
        self.says.setWordWrap(True)
        self.column.addWidget(self.says)
        cancel = Button(tr("Cancel"))
        self.add_buttons(cancel, self.split)
        cancel.clicked.connect(self.reject)
        self.tree.setFocus()


def _below(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [one for one in map(item.child, range(item.childCount())) if one is not None]
