"""Every linked file: how it stands to the library, why, and what can be done."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from refman.gui.dialogs.file_settings import called
from refman.gui.dialogs.frame import Frame
from refman.gui.language import heard, tr
from refman.gui.linked_words import said, sentence
from refman.gui.linking import Linking
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import GAP
from refman.gui.widgets.buttons import Button, Choice
from refman.gui.widgets.elided_label import ElidedLabel
from refman.gui.widgets.flow_layout import FlowLayout
from refman.gui.widgets.focus_area import FocusArea
from refman.services import key_patterns, linking
from refman.store import documents, projects
from refman.store.documents import Linked

_WIDTH = 52
_LINK_EDGE = 4
"""What a link keeps free around its words, so that its focus can be framed."""
_HIGHEST = 30
"""Of all files together; in font sizes, like the width."""


class LinkedFilesDialog(Frame):
    """Follows the files while it is open.

    Args:
        review: asks what a file has to be asked.
    """

    def __init__(
        self,
        session: Session,
        linking: Linking,
        review: Callable[[Linked], object],
        parent: QWidget | None,
    ) -> None:
        super().__init__(tr("Linked files"), parent, width=_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._linking = linking
        self._review = review
        self._area = FocusArea()
        self.column.addWidget(self._area)
        more = Button(tr("Link a file…"), "link")
        close = Button(tr("Close"), kind="primary")
        self.add_buttons(close, left=[more])
        more.clicked.connect(lambda _=False: session.window.ask("link"))
        close.clicked.connect(self.accept)
        linking.changed.connect(self._show)
        session.reported.connect(self._hear)
        theme().changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        """Made anew: a file has another set of buttons in another state."""
        files = self._linking.files
        if not files:
            self.accept()
            return
        focused = self.focusWidget()
        label = focused.text() if isinstance(focused, Button) else ""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for one in files:
            column.addWidget(self._panel(one))
        column.addStretch(1)
        self._area.setWidget(inner)
        self.fit_area(self._area, _HIGHEST * theme().metrics.base)
        again = [button for button in inner.findChildren(Button) if button.text() == label]
        if again:
            again[0].setFocus()

    def _panel(self, one: Linked) -> QFrame:
        panel = QFrame()
        panel.setProperty("tone", "sunken")
        panel.setAccessibleName(one.path)
        column = QVBoxLayout(panel)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(2)
        column.addLayout(self._state(one))
        path = ElidedLabel(one.path, Qt.TextElideMode.ElideMiddle)
        path.setProperty("role", "secondary")
        path.setContentsMargins(_LINK_EDGE, 0, 0, 0)
        column.addWidget(path)
        if one.reason and one.id not in self._linking.moving:
            column.addWidget(_sentence(sentence(one)))
        for doubt in map(heard, linking.lost_groups(self._session.library.reading, one.id)):
            column.addWidget(_sentence(doubt))
        uses = ElidedLabel(self._uses(one), Qt.TextElideMode.ElideRight)
        uses.setProperty("role", "secondary")
        uses.setContentsMargins(_LINK_EDGE, 0, 0, 0)
        column.addWidget(uses)
        column.addLayout(self._buttons(one))
        return panel

    def _uses(self, one: Linked) -> str:
        """“Profile acm · keys by [auth][year]”: what it has of its own, and else what counts."""
        reading = self._session.library.reading
        profile, pattern = documents.used(reading, one.path)
        found = key_patterns.pattern_for(reading, "", one.path)
        around = projects.around(reading, one.path)
        of_project = str(around.settings.get("profile", "")) if around and not profile else ""
        named = called(profile or of_project)
        more = (
            tr(" of the project {name}", name=Path(around.folder).name)
            if around and of_project
            else ""
        )
        return " · ".join(
            (
                tr("Profile {profile}", profile=f"{named}{more}")
                if named
                else tr("No profile, written as typed"),
                tr("keys by {pattern}", pattern=pattern)
                if pattern
                else tr("keys by the pattern of {shared}", shared=heard(found.holder)),
            )
        )

    def _set_up(self, one: Linked) -> None:
        from refman.gui.dialogs.file_settings import FileSettingsDialog

        FileSettingsDialog(self._session, one, self).open()

    def _hear(self, _: object) -> None:
        """A command is done, which may have been that of such a dialog."""
        self._show()

    def _state(self, one: Linked) -> QHBoxLayout:
        now = said(one, self._linking.moving.get(one.id, ""))
        ink = getattr(theme().tokens, now.role or "second")
        icon = QLabel()
        icon.setPixmap(pixmap(now.icon, ink, theme().metrics.icon, self.devicePixelRatioF()))
        words = ElidedLabel(now.words, Qt.TextElideMode.ElideMiddle)
        words.setFont(theme().metrics.medium)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.setContentsMargins(_LINK_EDGE, 0, 0, 0)
        row.addWidget(icon)
        row.addWidget(words, 1)
        return row

    def _buttons(self, one: Linked) -> FlowLayout:
        row = FlowLayout(gap=GAP)
        path = Path(one.path)
        review = partial(self._review, one)
        choices = [Choice(tr("Review…"), review, kind="link")] if one.conflicts else []
        unlink = partial(self._session.window.ask, "unlink", path=path)
        choices += [
            Choice(tr("Synchronise now"), partial(self._linking.synchronise, one), kind="link"),
            Choice(tr("Profile and keys…"), partial(self._set_up, one), kind="link"),
            Choice(tr("Show in folder"), partial(_show_folder, path), kind="link"),
            Choice(tr("Unlink"), unlink, kind="link"),
        ]
        for choice in choices:
            button = choice.button()
            button.setAccessibleName(f"{choice.label} {path.name}")
            row.addWidget(button)
        return row


def _show_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _sentence(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setContentsMargins(_LINK_EDGE, 0, 0, 0)
    return label
