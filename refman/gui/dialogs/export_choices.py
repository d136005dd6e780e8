"""What to export and how: the left side of the export dialog."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache
from typing import Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from refman.gui.dialogs.export_form import Form, heading
from refman.gui.dialogs.export_profiles import ProfileChoice
from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.theme.metrics import GAP, GROUP_GAP
from refman.model import query
from refman.model.errors import RefmanError
from refman.services import profiles
from refman.services.exporting import Profile
from refman.store import search

_STATE = "export"
_FOLDED = "export_folded"


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
        self._column.setContentsMargins(0, GAP, GAP // 2, 0)  # on the line of the tabs beside it
        self._column.setSpacing(4)
        self._sets = _sets(session)
        self._papers = self._add_papers()
        self._column.addSpacing(GROUP_GAP)
        self.profiles = ProfileChoice(session, str(self._kept().get("profile", profiles.DEFAULT)))
        self.form = Form(folded=bool(session.state.get(_FOLDED, True)))
        self._column.addWidget(self.profiles)
        self._column.addWidget(self.form)
        self._column.addStretch()
        self._show(self._last())
        self.profiles.chosen.connect(self._take_profile)
        self.form.changed.connect(self._take_change)
        self.form.folded.connect(lambda folded: session.state.update({_FOLDED: folded}))

    def ids(self) -> Sequence[int]:
        """The papers to export, in the order of the table; of the whole library, as they came."""
        return self._sets[self._papers.checkedId()].ids()

    def profile_chosen(self) -> Profile:
        """How to write them."""
        return self.form.profile

    def parameters(self) -> dict[str, Any]:
        """The same for the command `export`."""
        other = profiles.settings_of(self.form.profile, self.profiles.saved())
        settings = [f"{part}={word}" for part, word in other.items()]
        return {"profile": self.profiles.name(), "setting": settings}

    def remember(self) -> None:
        """Have the next dialog begin with what is chosen now."""
        self._session.state.update({_STATE: self.parameters()})

    def _add_papers(self) -> QButtonGroup:
        self._column.addWidget(heading(tr("Papers")))
        group = QButtonGroup(self)
        for place, (words, number, _) in enumerate(self._sets):
            button = QRadioButton(f"{words} ({number:,})")
            button.setEnabled(bool(number))
            group.addButton(button, place)
            self._column.addWidget(button)
        enabled = [button for button in group.buttons() if button.isEnabled()]
        (enabled or group.buttons())[0].setChecked(True)
        group.idToggled.connect(lambda _, on: self.changed.emit() if on else None)
        return group

    def _take_profile(self) -> None:
        self._show(self.profiles.usual())
        self.changed.emit()

    def _take_change(self) -> None:
        self.profiles.follow(self.form.profile)
        self.changed.emit()

    def _show(self, profile: Profile) -> None:
        self.form.show_profile(profile)
        self.profiles.follow(profile)

    def _last(self) -> Profile:
        """What was chosen last; settings that no profile has any more are passed over, and so are
        those beside a profile that is gone."""
        settings = self._kept().get("setting")
        with suppress(RefmanError):
            if isinstance(settings, list) and self.profiles.known(self._kept()["profile"]):
                return profiles.with_settings(self.profiles.saved(), map(str, settings))
        return self.profiles.usual()

    def _kept(self) -> dict[str, Any]:
        last = self._session.state.get(_STATE)
        return last if isinstance(last, dict) and "profile" in last else {}


class _Set(NamedTuple):
    """Papers to choose: how many, and which in their order."""

    words: str
    number: int
    ids: Callable[[], Sequence[int]]


def _sets(session: Session) -> list[_Set]:
    """The sets of papers to choose from. All of the library are read once they are chosen: of a
    million that takes a third of a second."""
    reading, selected, shown = session.library.reading, session.selection, session.every()
    whole = cache(lambda: search.ids(reading, query.Everything(), "added", descending=False))
    return [
        _Set(tr("Selected papers"), len(selected), lambda: selected),
        _Set(tr("Shown papers"), len(shown), lambda: shown),
        _Set(tr("All papers"), session.total, whole),
    ]
