"""What to export and how: the left side of the export dialog."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from refman.bibtex.profile import PRESETS
from refman.gui.session import Session
from refman.gui.theme.metrics import GROUP_GAP
from refman.gui.widgets.hint import verbatim
from refman.model import query
from refman.model.errors import RefmanError
from refman.services import profiles
from refman.services.exporting import Profile
from refman.store import search

_DIALECTS = {"bibtex": "BibTeX", "biblatex": "biblatex", "typed": "As typed"}
_LONG = ("abstract", "summary")
_STATE = "export"


class Option(NamedTuple):
    """A yes or no of a profile.

    Args:
        told: what a profile says of it.
        turned: the profile that says so.
    """

    words: str
    told: Callable[[Profile], bool]
    turned: Callable[[Profile, bool], Profile]


def _with_long(profile: Profile, on: bool) -> Profile:
    others = tuple(name for name in profile.keep if name not in _LONG)
    return profile._replace(keep=(*others, *_LONG) if on else others)


def _protecting(profile: Profile, on: bool) -> Profile:
    kept = "needed" if profile.protect == "typed" else profile.protect
    return profile._replace(protect=kept if on else "typed")


_OPTIONS = (
    Option("Protect capitals with braces", lambda p: p.protect != "typed", _protecting),
    Option('Write accents as LaTeX, \\"{u}', lambda p: p.ascii, lambda p, on: p._replace(ascii=on)),
    Option(
        "Write abstracts and summaries",
        lambda p: not {"abstract", "*"}.isdisjoint(p.keep),
        _with_long,
    ),
    Option("Write tags as keywords", lambda p: p.tags, lambda p, on: p._replace(tags=on)),
    Option("Add the entries they name", lambda p: p.parents, lambda p, on: p._replace(parents=on)),
    Option("Journals as @string", lambda p: p.strings, lambda p, on: p._replace(strings=on)),
    Option("Align the equals signs", lambda p: p.align, lambda p, on: p._replace(align=on)),
)


class Choices(QWidget):
    """Which papers, which profile, and what is done otherwise than it says; what was chosen last is
    chosen again.

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
        self._known = _profiles(session)
        self._profile = self._add_profiles()
        self._dialect = self._add_dialect()
        self._boxes = self._add_options()
        self._column.addStretch()
        self._hint_at_profile()
        self._show(self._last())
        self._profile.currentIndexChanged.connect(self._take_profile)

    def ids(self) -> Sequence[int]:
        """The papers to export, in the order of the table; of the whole library, as they came."""
        return self._sets[self._papers.checkedId()][1]

    def profile_chosen(self) -> Profile:
        """How to write them."""
        chosen = self._base()._replace(dialect=self._dialect.currentData())
        for option, box in zip(_OPTIONS, self._boxes, strict=True):
            if option.told(chosen) != box.isChecked():
                chosen = option.turned(chosen, box.isChecked())
        return chosen

    def parameters(self) -> dict[str, Any]:
        """The same for the command `export`."""
        other = profiles.settings_of(self.profile_chosen(), self._base())
        name = self._profile.currentText()
        return {"profile": name, "setting": [f"{part}={word}" for part, word in other.items()]}

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

    def _base(self) -> Profile:
        return self._known[self._profile.currentText()]

    def _add_profiles(self) -> QComboBox:
        self._add_heading("Profile")
        box = QComboBox()
        box.setAccessibleName("Profile")
        box.addItems(list(self._known))
        for row, profile in enumerate(self._known.values()):
            hint = _hint(profile, self._known[profiles.DEFAULT])
            box.setItemData(row, hint, Qt.ItemDataRole.ToolTipRole)
        box.setCurrentText(str(self._kept().get("profile", profiles.DEFAULT)))
        self._column.addWidget(box)
        return box

    def _add_dialect(self) -> QComboBox:
        self._add_heading("Format")
        box = QComboBox()
        box.setAccessibleName("Format")
        for dialect, words in _DIALECTS.items():
            box.addItem(words, dialect)
        box.currentIndexChanged.connect(self.changed)
        self._column.addWidget(box)
        return box

    def _add_options(self) -> list[QCheckBox]:
        self._add_heading("Fields")
        return [self._add_option(option) for option in _OPTIONS]

    def _add_option(self, option: Option) -> QCheckBox:
        box = QCheckBox(option.words)
        box.toggled.connect(self.changed)
        self._column.addWidget(box)
        return box

    def _take_profile(self) -> None:
        self._hint_at_profile()
        self._show(self._as_set())
        self.changed.emit()

    def _hint_at_profile(self) -> None:
        self._profile.setToolTip(self._profile.currentData(Qt.ItemDataRole.ToolTipRole))

    def _show(self, profile: Profile) -> None:
        self._dialect.setCurrentIndex(self._dialect.findData(profile.dialect))
        for option, box in zip(_OPTIONS, self._boxes, strict=True):
            box.setChecked(option.told(profile))

    def _as_set(self) -> Profile:
        """The profile; the default one is of the dialect that the settings say."""
        if self._profile.currentText() != profiles.DEFAULT:
            return self._base()
        return self._base()._replace(dialect=self._session.settings["dialect"])

    def _last(self) -> Profile:
        """What was chosen last; settings that no profile has any more are passed over."""
        settings = self._kept().get("setting")
        with suppress(RefmanError):
            if isinstance(settings, list):
                return profiles.with_settings(self._base(), map(str, settings))
        return self._as_set()

    def _kept(self) -> dict[str, Any]:
        last = self._session.state.get(_STATE)
        return last if isinstance(last, dict) else {}

    def _add_heading(self, words: str, first: bool = False) -> None:
        if not first:
            self._column.addSpacing(GROUP_GAP)
        heading = QLabel(words)
        heading.setProperty("role", "heading")
        self._column.addWidget(heading)


def _profiles(session: Session) -> dict[str, Profile]:
    """A file of profiles that cannot be read is told, and refman's own are there."""
    try:
        return profiles.every()
    except RefmanError as error:
        session.failed.emit(error)
        return dict(PRESETS)


def _hint(profile: Profile, usual: Profile) -> str:
    """What a profile says, most of which has no box to tick."""
    other = profiles.settings_of(profile, usual)
    if not other:
        return "What is written unless a profile says otherwise"
    lines = [f"{part}: {word.replace(',', ', ')}" for part, word in other.items()]
    return verbatim("\n".join(["Other than the default:", *lines]))


def _sets(session: Session) -> list[tuple[str, Sequence[int]]]:
    """The sets of papers to choose from, as they are now."""
    whole = search.ids(session.library.reading, query.Everything(), "added", descending=False)
    return [
        ("Selected papers", session.selection),
        ("Shown papers", session.every()),
        ("All papers", whole),
    ]
