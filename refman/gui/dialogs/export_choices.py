"""What to export and how: the left side of the export dialog."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from refman.gui.session import Session
from refman.gui.theme.metrics import GROUP_GAP
from refman.model import query
from refman.services.exporting import Dialect, Style
from refman.store import search

_DIALECTS = {"bibtex": "BibTeX", "biblatex": "biblatex"}
_STATE = "export"


@dataclass(frozen=True, slots=True)
class Option:
    """A yes or no of `Style`, and the parameter of the command `export` that says it.

    Args:
        negated: the parameter says the opposite.
    """

    field: str
    parameter: str
    words: str
    negated: bool = False


_OPTIONS = (
    Option("protect", "unprotected", "Protect capitals with braces", negated=True),
    Option("ascii", "ascii", 'Write accents as LaTeX, \\"{u}'),
    Option("abstracts", "abstracts", "Write abstracts and summaries"),
    Option("tags", "untagged", "Write tags as keywords", negated=True),
    Option("align", "unaligned", "Align the equals signs", negated=True),
)


class Choices(QWidget):
    """Which papers, which dialect, which options; what was chosen last is chosen again.

    Signals:
        changed: something else is chosen.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._sets = _sets(session)
        self._papers = self._add_papers()
        self._dialect = self._add_dialect()
        known = {parameter.name for parameter in session.command("export").parameters}
        self._options = [option for option in _OPTIONS if option.parameter in known]
        self._boxes = self._add_options()
        self._column.addStretch()

    def ids(self) -> Sequence[int]:
        """The papers to export, in the order of the table; of the whole library, as they came."""
        return self._sets[self._papers.checkedId()][1]

    def style_chosen(self) -> Style:
        """How to write them."""
        chosen: dict[str, Any] = {
            option.field: box.isChecked()
            for option, box in zip(self._options, self._boxes, strict=True)
        }
        return Style(dialect=self._dialect.currentData(), **chosen)

    def parameters(self) -> dict[str, Any]:
        """The same for the command `export`."""
        said = {
            option.parameter: box.isChecked() != option.negated
            for option, box in zip(self._options, self._boxes, strict=True)
        }
        return {"dialect": self._dialect.currentData(), **said}

    def remember(self) -> None:
        """Have the next dialog begin with what is chosen now."""
        self._session.state.update({_STATE: self.parameters()})

    def _add_papers(self) -> QButtonGroup:
        self._add_heading("Papers", first=True)
        group = QButtonGroup(self)
        for number, (words, ids) in enumerate(self._sets):
            button = QRadioButton(f"{words} ({len(ids):,})")
            button.setEnabled(bool(ids))
            group.addButton(button, number)
            self._column.addWidget(button)
        enabled = [button for button in group.buttons() if button.isEnabled()]
        (enabled or group.buttons())[0].setChecked(True)
        group.idToggled.connect(lambda _, on: self.changed.emit() if on else None)
        return group

    def _add_dialect(self) -> QComboBox:
        self._add_heading("Format")
        box = QComboBox()
        box.setAccessibleName("Format")
        for dialect in get_args(Dialect):
            box.addItem(_DIALECTS.get(dialect, dialect), dialect)
        chosen = self._last().get("dialect", self._session.settings["dialect"])
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.currentIndexChanged.connect(self.changed)
        self._column.addWidget(box)
        return box

    def _add_options(self) -> list[QCheckBox]:
        self._add_heading("Fields")
        return [self._add_option(option) for option in self._options]

    def _add_option(self, option: Option) -> QCheckBox:
        box = QCheckBox(option.words)
        last = self._last().get(option.parameter)
        box.setChecked(getattr(Style(), option.field) if last is None else last != option.negated)
        box.toggled.connect(self.changed)
        self._column.addWidget(box)
        return box

    def _last(self) -> dict[str, Any]:
        last = self._session.state.get(_STATE)
        return last if isinstance(last, dict) else {}

    def _add_heading(self, words: str, first: bool = False) -> None:
        if not first:
            self._column.addSpacing(GROUP_GAP)
        heading = QLabel(words)
        heading.setProperty("role", "heading")
        self._column.addWidget(heading)


def _sets(session: Session) -> list[tuple[str, Sequence[int]]]:
    """The sets of papers to choose from, as they are now."""
    whole = search.ids(session.library.reading, query.Everything(), "added", descending=False)
    return [
        ("Selected papers", session.selection),
        ("Shown papers", session.results),
        ("All papers", whole),
    ]
