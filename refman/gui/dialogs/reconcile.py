"""A co-author's .bib file beside the library: what becomes of each entry is chosen and seen."""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from refman.commands import Outcome
from refman.gui.dialogs.choosing import nothing
from refman.gui.dialogs.frame import Frame
from refman.gui.diff_view import DiffView
from refman.gui.language import heard, tr, tr_n
from refman.gui.session import Session
from refman.gui.theme.metrics import GAP
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.line_delegate import Line
from refman.gui.widgets.line_list import LineList
from refman.services import reconciling
from refman.services.reconciling import DEEDS, Deed, Meeting, Met
from refman.store import Reading

_ROWS = 10
_TOLD = 3
"""Places that cannot be read of which each is told."""
_WORDS: Mapping[Deed, str] = {
    "merge": tr("Merge: take what they know better, and their key as an alias"),
    "map": tr("Map: take their key as an alias, and nothing else"),
    "apart": tr("Keep apart: add it as a paper of its own"),
    "add": tr("Add it"),
    "leave": tr("Leave it"),
}
_SHORT: Mapping[Deed, str] = {
    "merge": tr("merge"), "map": tr("map the key"), "apart": tr("keep apart"),
    "add": tr("add"), "leave": tr("leave"),
}  # fmt: skip


class ReconcileDialog(Frame):
    """Begins with what is proposed; nothing is written before the button is pressed, and then as
    one change."""

    def __init__(
        self, session: Session, path: Path, parent: QWidget | None, encoding: str = ""
    ) -> None:
        super().__init__(tr("Reconcile {name}", name=path.name), parent, width=66)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._path = path
        self._encoding = encoding
        self._beside = session.beside(self)
        self._met: list[Meeting] = []
        self._unread: tuple[tuple[int, str], ...] = ()
        self._deeds: list[Deed] = []
        self.says = QLabel(tr("Comparing …"))
        self.list = LineList(tr("Entries of the file"))
        self.deed = QComboBox()
        self.preview = DiffView()
        self.settle = Button(tr("Reconcile"), "merge", "primary")
        self._assemble()
        self._beside.ask(self._look, self._take)

    def choose(self, deed: Deed) -> None:
        """Have this be done with the entry of the row that is chosen."""
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._met) and self._met[row].may(deed):
            self._deeds[row] = deed
            self._fill(row)

    def accept(self) -> None:
        if not self.settle.isEnabled():
            return
        given: dict[str, list[str]] = {deed: [] for deed in DEEDS if deed != "leave"}
        for one, deed in zip(self._met, self._deeds, strict=True):
            if deed != "leave":
                given[deed].append(f"line:{one.line}")
        self.settle.setEnabled(False)
        self._session.run_aside(
            self._end, "reconcile", file=self._path, encoding=self._encoding, **given
        )

    def _end(self, done: "Future[Outcome]") -> None:
        if error := done.exception():
            self._session.failed.emit(error)
            self._fill(self.list.currentIndex().row())
            return
        self._session.reported.emit(done.result())
        super().accept()

    def _look(self, reading: Reading) -> Iterator[Met]:
        yield reconciling.meet(reading, self._path, self._encoding)

    def _take(self, met: Met) -> None:
        self._met, self._unread = met
        self._deeds = [one.advice for one in self._met]
        self.unread.setText("\n".join(_not_read(self._unread)))
        self.unread.setVisible(bool(self._unread))
        begun = (row for row, deed in enumerate(self._deeds) if deed != "leave")
        self._fill(next(begun, 0))
        self.fit_height()

    def _fill(self, row: int) -> None:
        pairs = zip(self._met, self._deeds, strict=True)
        self.list.set_lines(_line(one, deed) for one, deed in pairs)
        self.list.setCurrentIndex(self.list.model().index(row, 0))
        ours = sum(one.sure for one in self._met)
        better = sum(bool(one.better) for one in self._met if one.sure)
        self.says.setText(
            tr_n(
                "{number:,} of {met:,} is yours; of {better:,} the file knows more.",
                "{number:,} of {met:,} are yours; of {better:,} the file knows more.",
                ours,
                met=len(self._met),
                better=better,
            )
            + self._said_of_possible()
        )
        number = sum(deed != "leave" for deed in self._deeds)
        self.settle.setEnabled(number > 0 and self._session.library.writable)
        self._show()

    def _said_of_possible(self) -> str:
        number = sum(one.possible for one in self._met)
        if not number:
            return ""
        return " " + tr_n(
            "{number:,} more is possibly yours: choose what becomes of it.",
            "{number:,} more are possibly yours: choose what becomes of them.",
            number,
        )

    def _show(self) -> None:
        row = self.list.currentIndex().row()
        if not 0 <= row < len(self._met):
            return
        one = self._met[row]
        self.deed.blockSignals(True)
        self.deed.clear()
        for deed in DEEDS:
            if one.may(deed):
                self.deed.addItem(_WORDS[deed], deed)
        self.deed.setCurrentIndex(self.deed.findData(self._deeds[row]))
        self.deed.blockSignals(False)
        self.preview.set_difference(_difference(one))

    def _assemble(self) -> None:
        self.says.setProperty("role", "secondary")
        self.column.addWidget(self.says)
        self.unread = self.add_sentence("")
        self.unread.hide()
        self.fit_rows(self.list, _ROWS)
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.column.addWidget(self.list)
        self.deed.setAccessibleName(tr("What to do with this entry"))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.deed, 1)
        self.column.addLayout(row)
        self.preview.setAccessibleName(tr("What they say beside what you have"))
        self.preview.setFixedHeight(9 * self.preview.fontMetrics().lineSpacing())
        self.column.addWidget(self.preview)
        self.settle.setEnabled(False)
        cancel = Button(tr("Cancel"))
        self.add_buttons(cancel, self.settle)
        cancel.clicked.connect(self.reject)
        self.settle.clicked.connect(self.accept)
        self.deed.activated.connect(lambda _: self.choose(self.deed.currentData()))
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show())
        self.list.setFocus()


def _not_read(unread: Sequence[tuple[int, str]]) -> Iterator[str]:
    for line, reason in unread[:_TOLD]:
        yield tr("Line {line} is not read: {reason}", line=line, reason=heard(reason))
    if more := len(unread[_TOLD:]):
        yield tr("{more:,} more places are not read.", more=more)


def _line(one: Meeting, deed: Deed) -> Line:
    ours = one.ours or tr("without a key")
    if one.possible:
        who, icon = tr("possibly yours: {ours}", ours=ours), "duplicates"
    elif one.paper:
        who, icon = tr("yours: {ours}", ours=ours), "check"
    else:
        who, icon = tr("not in the library"), "plus"
    return Line(one.key or tr("(no key)"), nothing, note=who, stamp=_SHORT[deed], icon=icon)


def _who(one: Meeting) -> str:
    """What it is to us, and what says so."""
    if one.paper is None:
        return tr("New: the library has no such paper. It says:")
    ours, reason = one.ours or tr("without a key"), heard(one.reason)
    if one.possible:
        return tr("Possibly yours, {ours} ({reason}); it says otherwise:", ours=ours, reason=reason)
    if not (one.better or one.apart):
        return tr("Yours, {ours} ({reason}); it says nothing else.", ours=ours, reason=reason)
    return tr("Yours, {ours} ({reason}); it says otherwise:", ours=ours, reason=reason)


def _difference(one: Meeting) -> str:
    lines = [_who(one), ""]
    lines += (
        [tr("@ “{key}” is the key of “{clash}” here", key=one.key, clash=one.clash)]
        if one.clash
        else []
    )
    if one.paper is None:
        return "\n".join([*lines, *(f"+{n} = {v}" for n, v in one.theirs.fields.items())])
    for part in one.better:
        lines += [f"-{part.field} = {part.ours}"] if part.ours else []
        lines.append(f"+{part.field} = {part.theirs}")
    for part in one.apart:
        lines += [
            tr(" {field} stays {ours}", field=part.field, ours=part.ours),
            tr("   (theirs: {theirs})", theirs=part.theirs),
        ]
    return "\n".join(lines)
