"""Every setting of a profile as something to choose, to tick or to type in."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from refman.bibtex.profile import Profile, changed, shown
from refman.gui.dialogs.export_parts import COMMON, MORE, Choose, Group, Line, Tick
from refman.gui.dialogs.file_dialog import open_names
from refman.gui.language import tr
from refman.gui.theme.metrics import GROUP_GAP
from refman.gui.widgets.buttons import Button, IconButton
from refman.gui.widgets.scrim import shaded

_LISTS = tr("Lists of journals (*.csv *.txt *.tsv);;All files (*)")
_LEAST_LETTERS = 8


class Form(QWidget):
    """Shows a profile and changes it; what is seldom wanted is folded away.

    Signals:
        changed: `profile` is another.
        folded: whether `more` is folded now.
    """

    changed = Signal()
    folded = Signal(bool)

    def __init__(self, *, folded: bool) -> None:
        super().__init__()
        self.profile = Profile()
        self._shows: list[Callable[[], None]] = []
        column = _column(self)
        for group in COMMON:
            self._add_group(column, group)
        column.addSpacing(GROUP_GAP)
        self.more = QWidget()
        self.fold = Button("", kind="link")
        self.fold.clicked.connect(lambda _=False: self._fold(not self.more.isHidden()))
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        inner = _column(self.more)
        for place, group in enumerate(MORE):
            self._add_group(inner, group, first=not place)
        column.addWidget(self.more)
        self._fold(folded)

    def show_profile(self, profile: Profile) -> None:
        """Show a profile; `changed` is not told."""
        self.profile = profile
        self._show()

    def _fold(self, folded: bool) -> None:
        self.more.setHidden(folded)
        self.fold.setText(tr("More choices") if folded else tr("Fewer choices"))
        self.fold.set_icon("chevron-right" if folded else "chevron-down")
        self.folded.emit(folded)

    def _show(self) -> None:
        """Whatever shows the same already is let alone, above all a line that is typed in."""
        for show in self._shows:
            show()

    def _take(self, profile: Profile) -> None:
        if profile != self.profile:
            self.profile = profile
            self._show()
            self.changed.emit()

    def _add_group(self, column: QVBoxLayout, group: Group, *, first: bool = False) -> None:
        if not first:
            column.addSpacing(GROUP_GAP)
        column.addWidget(heading(group.heading))
        for part in group.parts:
            made = self._made(part)
            made.setAccessibleName(made.accessibleName() or group.heading)
            column.addWidget(made)

    def _made(self, part: Choose | Tick | Line) -> QWidget:
        if isinstance(part, Choose):
            return self._box(part)
        return self._tick(part) if isinstance(part, Tick) else self._line(part)

    def _box(self, part: Choose) -> QComboBox:
        box = QComboBox()
        narrow(box)
        for value, words in part.words.items():
            box.addItem(words, value)
        box.currentIndexChanged.connect(
            lambda _: self._take(changed(self.profile, part.part, box.currentData()))
        )
        self._shows.append(
            lambda: box.setCurrentIndex(box.findData(getattr(self.profile, part.part)))
        )
        return box

    def _tick(self, part: Tick) -> QCheckBox:
        tick = QCheckBox(part.words)
        tick.setAccessibleName(part.words)

        def take(on: bool) -> None:
            if on != part.told(self.profile):
                self._take(part.turned(self.profile, on))

        tick.toggled.connect(take)
        self._shows.append(lambda: tick.setChecked(part.told(self.profile)))
        return tick

    def _line(self, part: Line) -> QWidget:
        line = QLineEdit()
        line.setPlaceholderText(part.hint)
        line.setAccessibleName(part.name)
        line.textChanged.connect(
            lambda text: self._take(changed(self.profile, part.part, text.strip()))
        )
        row = _with_chooser(line) if part.file else line

        def show() -> None:
            row.setVisible(part.wanted(self.profile))
            value = getattr(self.profile, part.part)
            if changed(self.profile, part.part, line.text().strip()) != self.profile:
                line.setText(shown(value).replace(",", ", "))

        self._shows.append(show)
        return row


def heading(words: str) -> QLabel:
    """What stands over a group."""
    made = QLabel(words)
    made.setProperty("role", "heading")
    return made


def narrow(box: QComboBox) -> None:
    """Have a box ask for the width of a few letters, however long its words are."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_LEAST_LETTERS)


def _with_chooser(line: QLineEdit) -> QWidget:
    """The line of a file, with a button that looks for one."""

    def choose() -> None:
        with shaded(row.window()):
            names = open_names(row.window(), tr("List of journal names"), line.text(), _LISTS)
        if names:
            line.setText(names[0])

    row = QWidget()
    button = IconButton("folder", tr("Choose the list of journal names"))
    button.clicked.connect(lambda _=False: choose())
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(4)
    across.addWidget(line, 1)
    across.addWidget(button)
    return row


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    return column
