"""What to export and how: the left side of the export dialog."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from refman.gui.dialogs.export_form import Form, heading
from refman.gui.dialogs.export_profiles import ProfileChoice
from refman.gui.language import figure, tr
from refman.gui.session import Session
from refman.gui.theme.metrics import GAP, GROUP_GAP
from refman.model import query
from refman.model.errors import RefmanError
from refman.services import profiles
from refman.services.exporting import Profile
from refman.store import Reading, search

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

    def ids(self, reading: Reading) -> Sequence[int]:
        """The papers to export, in the order of the table; of the whole library, as they came."""
        return self._chosen().ids(reading)

    def number(self) -> int:
        """How many they are; 0 while nobody knows."""
        return self._chosen().number() or 0

    def _chosen(self) -> "_Set":
        return self._sets[self._papers.checkedId()]

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
        for place in range(len(self._sets)):
            group.addButton(button := QRadioButton(), place)
            self._column.addWidget(button)
        self._count(group)
        enabled = [button for button in group.buttons() if button.isEnabled()]
        (enabled or group.buttons())[0].setChecked(True)
        group.idToggled.connect(lambda _, on: self.changed.emit() if on else None)
        if not self._session.whole:
            self._session.once_whole(self, self._take_whole)
        return group

    def _take_whole(self) -> None:
        self._count(self._papers)
        self.changed.emit()

    def _count(self, group: QButtonGroup) -> None:
        for button, (words, number, _) in zip(group.buttons(), self._sets, strict=True):
            found = number()
            button.setText(f"{words} (…)" if found is None else f"{words} ({figure(found, ',')})")
            button.setEnabled(found != 0)

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
    """Papers to choose: how many, None while nobody knows, and which in their order."""

    words: str
    number: Callable[[], int | None]
    ids: Callable[[Reading], Sequence[int]]


def _sets(session: Session) -> list[_Set]:
    """The sets of papers to choose from. All of the library are read once they are chosen: of a
    million that takes a third of a second."""
    selected, read = session.selection, list[Sequence[int]]()

    def whole(reading: Reading) -> Sequence[int]:
        if not read:
            read.append(search.ids(reading, query.Everything(), "added", descending=False))
        return read[0]

    shown = lambda: len(session.results) if session.whole else None  # noqa: E731
    return [
        _Set(tr("Selected papers"), lambda: len(selected), lambda _: selected),
        _Set(tr("Shown papers"), shown, lambda _: session.results),
        _Set(tr("All papers"), lambda: session.total, whole),
    ]
