"""The health of a bibliography: what is wrong, why, by which source, and what mending would do."""

from collections.abc import Sequence
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QProgressBar, QWidget

from refman.bibtex.checks import CHECKS, Severity
from refman.commands import Outcome
from refman.gui.counting import counted
from refman.gui.dialogs.check_scope import Choice, Looked, choices
from refman.gui.dialogs.choosing import nothing
from refman.gui.dialogs.frame import Frame
from refman.gui.diff_view import DiffView
from refman.gui.language import figure, heard, tr, tr_n
from refman.gui.session import Session
from refman.gui.theme.metrics import GAP
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.line_delegate import Line, line_height
from refman.gui.widgets.line_list import LineList
from refman.model.entry import EntryId
from refman.services.checking import Problem
from refman.services.checking.tally import Group

_WIDTH = 72
_ROWS, _LEAST_ROWS = 9, 3
_SHOWN = 200
"""Changes of one check that are previewed together."""
_ICONS: dict[Severity, str] = {"error": "error", "warning": "warning", "hint": "info"}


class CheckDialog(Frame):
    """Looks beside the window, and shows at once what is found; nothing is mended but by a button,
    each time as one change that can be undone."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(tr("Check the bibliography"), parent, width=_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._beside = session.beside(self)
        self._groups: tuple[Group, ...] = ()
        self._ids: Sequence[EntryId] = ()
        self._waiting = False
        self.scope = QComboBox()
        self._choices = choices(session)
        self.says = QLabel()
        self.bar = QProgressBar()
        self.stop = Button(tr("Stop"), kind="link")
        self.checks = LineList(tr("What was found, the gravest first"))
        self.problems = LineList(tr("Where it was found"))
        self.why = QLabel()
        self.preview = DiffView()
        self.one = Button(tr("Mend this"))
        self.every = Button(tr("Mend all of these"))
        self.sure = Button(tr("Mend all that is certain"), kind="primary")
        self._assemble()
        self.look()

    def look(self) -> None:
        """Check what is chosen from the beginning."""
        self._groups = ()
        self.bar.show()
        self.stop.show()
        self._fill()
        self._beside.ask(self._choice().looked, self._take)

    def group(self) -> Group | None:
        """The check of the row that is chosen."""
        row = self.checks.currentIndex().row()
        return self._groups[row] if 0 <= row < len(self._groups) else None

    def problem(self) -> Problem | None:
        """The problem of the row that is chosen."""
        group, row = self.group(), self.problems.currentIndex().row()
        return group.first[row] if group and 0 <= row < len(group.first) else None

    def mend_one(self) -> None:
        """Apply the fix of the problem that is chosen."""
        if (one := self.problem()) is not None and one.fix is not None:
            ids = () if one.entry is None else (one.entry,)
            self._mend(ids, only=[one.check], unsure=True, key=one.key, field=one.field)

    def mend_group(self) -> None:
        """Apply all fixes of the check that is chosen, those that are only proposed too."""
        if (group := self.group()) is not None:
            self._mend(None, only=[group.check], unsure=True)

    def mend_sure(self) -> None:
        """Apply every fix that is certain."""
        self._mend(None)

    def fit_height(self) -> None:
        """The lists are as high as the screen lets them, so that the buttons stay on it."""
        for rows in range(_ROWS, _LEAST_ROWS - 1, -1):
            for list_ in (self.checks, self.problems):
                list_.setFixedHeight(rows * line_height())
            self.column.activate()
            if self.column.totalHeightForWidth(self.width()) <= self.maximumHeight():
                break
        super().fit_height()

    def _choice(self) -> Choice:
        return self._choices[max(self.scope.currentIndex(), 0)]

    def _take(self, found: Looked) -> None:
        self._groups, self._ids = found.groups, found.ids
        if found.ended:
            self._rest()
        self._fill()

    def _rest(self) -> None:
        self._beside.forget()
        self.bar.hide()
        self.stop.hide()
        self._tell()

    def _mend(self, ids: Sequence[EntryId] | None, **how: Any) -> None:
        choice = self._choice()
        if choice.kept is not None:
            how["project"] = choice.kept.root
        else:
            how.pop("key", None)
            ids = ids or self._ids
        self._wait(True)
        self._session.run_aside_on(self._end, tuple(ids or ()), "mend", **how)

    def _end(self, done: "Future[Outcome]") -> None:
        self._wait(False)
        if error := done.exception():
            self._session.failed.emit(error)
            return
        self._session.reported.emit(done.result())
        self.look()

    def _fill(self) -> None:
        before = self.group()
        self.checks.set_lines(map(_of_group, self._groups))
        for list_ in (self.checks, self.problems):  # an empty list shows no focus
            list_.setEnabled(bool(self._groups))
        if before is None and self._groups:
            self.checks.setFocus()  # which it could not have while it was empty
        names = [group.check for group in self._groups]
        if before is not None and before.check in names:
            self.checks.setCurrentIndex(self.checks.model().index(names.index(before.check), 0))
        self._show_group()
        self._tell()

    def _show_group(self) -> None:
        group = self.group()
        self.problems.set_lines(map(_of_problem, group.first if group else ()))
        check = CHECKS[group.check] if group else None
        more = group.number - len(group.first) if group else 0
        rest = tr(" {more:,} more are not listed.", more=more) if more else ""
        self.why.setText(
            tr(
                "{why}{rest}\nSource: {source}.",
                why=heard(check.why),
                rest=rest,
                source=heard(check.source),
            )
            if check
            else ""
        )
        self._preview(group.first[:_SHOWN] if group else ())
        self._wait(self._waiting)

    def _show_problem(self) -> None:
        one = self.problem()
        if one is not None:
            self._preview([one])
        self._wait(self._waiting)

    def _preview(self, problems: Sequence[Problem]) -> None:
        if text := _differences(problems):
            self.preview.set_difference(text)
        else:
            self.preview.say(tr("Nothing of this is mended without you.") if problems else "")

    def _tell(self) -> None:
        looking = not self.bar.isHidden()
        words = _summed(self._groups)
        self.says.setText(f"{words} …" if looking else f"{words}.")

    def _wait(self, waiting: bool) -> None:
        self._waiting = waiting
        usable = not waiting and self.bar.isHidden() and self._session.library.writable
        group, one = self.group(), self.problem()
        sure = sum(group.sure for group in self._groups)
        fixes = group.sure + group.proposed if group else 0
        self.one.setEnabled(usable and one is not None and one.fix is not None)
        self.every.setEnabled(usable and fixes > 0)
        self.every.setText(
            tr("Mend all {fixes:,} of these", fixes=fixes) if fixes > 1 else tr("Mend all of these")
        )
        self.sure.setEnabled(usable and sure > 0)
        self.sure.setText(
            tr_n("Mend {number} that is certain", "Mend {number:,} that are certain", sure)
            if sure
            else tr("Mend all that is certain")
        )

    def _assemble(self) -> None:
        for choice in self._choices:
            self.scope.addItem(choice.words)
        self.scope.setAccessibleName(tr("What is checked"))
        self.says.setProperty("role", "secondary")
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(tr("Papers are being checked"))
        self.bar.setFixedWidth(120)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        for widget in (self.scope, self.says, self.bar, self.stop):
            head.addWidget(widget, int(widget is self.says))
        self.column.addLayout(head)
        lists = QHBoxLayout()
        lists.setSpacing(2 * GAP)
        for list_, share in ((self.checks, 2), (self.problems, 3)):
            list_.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            lists.addWidget(list_, share)
        self.column.addLayout(lists)
        self.why.setWordWrap(True)
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setAlignment(Qt.AlignmentFlag.AlignTop)
        # As high for each check, or the buttons would move under the pointer.
        self.why.setMinimumHeight(4 * self.why.fontMetrics().lineSpacing())
        self.column.addWidget(self.why)
        self.preview.setAccessibleName(tr("What mending would change"))
        self.preview.setFixedHeight(7 * self.preview.fontMetrics().lineSpacing())
        self.column.addWidget(self.preview)
        close = Button(tr("Close"))
        self.add_buttons(self.one, self.every, self.sure, left=[close])
        close.clicked.connect(self.reject)
        self.stop.clicked.connect(self._rest)
        self.one.clicked.connect(self.mend_one)
        self.every.clicked.connect(self.mend_group)
        self.sure.clicked.connect(self.mend_sure)
        self.scope.currentIndexChanged.connect(lambda _: self.look())
        self.checks.selectionModel().currentChanged.connect(lambda *_: self._show_group())
        self.problems.selectionModel().currentChanged.connect(lambda *_: self._show_problem())
        self.checks.setFocus()


def _of_group(group: Group) -> Line:
    fixes = group.sure + group.proposed
    stamp = figure(group.number, ",")
    note = tr("{fixes:,} can be mended", fixes=fixes) if fixes else ""
    icon = _ICONS[group.severity]
    return Line(heard(CHECKS[group.check].title), nothing, note=note, stamp=stamp, icon=icon)


def _of_problem(one: Problem) -> Line:
    place = tr("line {line}", line=one.line) if one.line else ""
    icon = _ICONS[one.severity]
    return Line(one.key or "–", nothing, note=heard(one.message), stamp=place, icon=icon)


def _differences(problems: Sequence[Problem]) -> str:
    """What the fixes would change, as a difference."""
    lines = [tr("--- as it is"), tr("+++ mended")]
    for one in problems:
        for name, new in (one.fix.fields if one.fix else {}).items():
            old = one.old.get(name, "")
            lines.append(f"@@ {one.key or '(no key)'} @@")
            lines += [f"-{name} = {old}"] if old else []
            lines += [f"+{name} = {new}"] if new else []
    return "\n".join(lines) if len(lines) > 2 else ""


def _summed(groups: Sequence[Group]) -> str:
    number = sum(group.number for group in groups)
    if not number:
        return tr("Nothing is wrong")
    words = counted(number, "problem")
    checks = counted(len(groups), "check")
    return tr("{words} by {checks}", words=words, checks=checks)
