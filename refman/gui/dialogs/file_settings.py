"""What a linked file uses of its own: a profile for papers that are added to it, a key pattern."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from refman.bibtex.profile import PRESETS, Profile
from refman.gui.dialogs.export_form import heading
from refman.gui.dialogs.frame import Frame
from refman.gui.dialogs.generate_keys_preview import PatternFault
from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP
from refman.gui.widgets.buttons import Button
from refman.model.errors import RefmanError
from refman.services import key_patterns, keys, profiles
from refman.services.keys import KeyPatternError
from refman.services.profiles import ProfileError
from refman.store import documents, patterns
from refman.store.documents import Linked

_WIDTH = 40
_NONE = tr("None, as typed in the library")


class FileSettingsDialog(Frame):
    """Shows both, and runs the commands that choose them for what was changed."""

    def __init__(self, session: Session, file: Linked, parent: QWidget | None) -> None:
        heading = tr("Profile and keys of {name}", name=Path(file.path).name)
        super().__init__(heading, parent, width=_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._path = file.path
        reading = session.library.reading
        used = documents.used(reading, file.path)
        self._profile, self._pattern = called(used.profile), used.pattern
        self.profile = QComboBox()
        self.profile.setAccessibleName(tr("Profile of papers that are added"))
        self.pattern = QLineEdit(self._pattern)
        self.pattern.setAccessibleName(tr("Pattern of citation keys"))
        usual = key_patterns.pattern(reading, session.settings["key_pattern"])
        self.pattern.setPlaceholderText(usual)
        self.fault = PatternFault()
        self._assemble(_profiles(session))
        self.pattern.textChanged.connect(self._judge)
        theme().changed.connect(self._dress)
        self._dress()

    def accept(self) -> None:
        if not self.save.isEnabled():
            return
        profile, pattern = self.profile.currentData(), self.pattern.text().strip()
        if profile != self._profile:
            given = {"profile": profile} if profile else {"clear": True}
            self._session.run_on((), "linked-profile", path=Path(self._path), **given)
        if pattern != self._pattern:
            given = {"pattern": pattern} if pattern else {"clear": True}
            self._session.run_on((), "key-pattern", file=self._path, **given)
        super().accept()

    def _judge(self, text: str) -> None:
        try:
            if text.strip():
                keys.check(text.strip())
        except KeyPatternError as error:
            self.fault.show_fault(text.strip(), error)
        else:
            self.fault.clear()
        self.save.setEnabled(self.fault.isHidden())
        self.fit_height()

    def _assemble(self, known: Mapping[str, Profile]) -> None:
        self.profile.addItem(_NONE, "")
        for name in known:
            self.profile.addItem(name, name)
        if self._profile not in ("", *known):
            self.profile.addItem(
                tr("{profile} (not there any more)", profile=self._profile), self._profile
            )
        self.profile.setCurrentIndex(self.profile.findData(self._profile))
        of_library = patterns.of_library(self._session.library.reading)
        whose = tr("of this library") if of_library else tr("of your settings")
        column = self.column
        column.addWidget(heading(tr("Profile of papers that are added")))
        column.addWidget(self.profile)
        column.addSpacing(GAP)
        column.addWidget(
            heading(tr("Pattern of citation keys; without one, that {whose}", whose=whose))
        )
        column.addWidget(self.pattern)
        column.addWidget(self.fault)
        cancel, self.save = Button(tr("Cancel")), Button(tr("Save"), kind="primary")
        self.add_buttons(cancel, self.save)
        cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self.accept)

    def _dress(self) -> None:
        self.pattern.setFont(theme().metrics.mono)


def called(profile: str) -> str:
    """The name that a profile has now; as it was kept where the profiles cannot be read."""
    with suppress(ProfileError):
        return profiles.called(profile)
    return profile


def _profiles(session: Session) -> Mapping[str, Profile]:
    try:
        return profiles.every()
    except RefmanError as error:
        session.failed.emit(error)
        return PRESETS
