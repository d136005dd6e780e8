"""Which profile, and what becomes of the user's own ones: saved, renamed, deleted."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from refman.bibtex.profile import PRESETS, Profile
from refman.gui.dialogs.export_form import heading, narrow
from refman.gui.dialogs.frame import Frame
from refman.gui.dialogs.line import LineDialog
from refman.gui.dialogs.refusal import Check
from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.theme.metrics import GAP
from refman.gui.widgets.buttons import Button, IconButton
from refman.gui.widgets.hint import verbatim
from refman.model.errors import RefmanError
from refman.services import profiles

_NAME = tr("Name, of letters, digits, - and _")


class ProfileChoice(QWidget):
    """The list of profiles, refman's own first, and what can be done with the one that is chosen.

    Args:
        name: of the profile to begin with; the default where there is none of that name.

    Signals:
        chosen: another profile is, or the same is wanted as it was saved.
    """

    chosen = Signal()

    def __init__(self, session: Session, name: str) -> None:
        super().__init__()
        self._session = session
        self._known: dict[str, Profile] = {}
        self._own: frozenset[str] = frozenset()
        self._now = Profile()
        self.box = QComboBox()
        self.box.setAccessibleName(tr("Profile"))
        narrow(self.box)
        self.state = QLabel("changed")
        self.state.setProperty("role", "secondary")
        self.save = Button("", kind="link")
        self.more = IconButton("more", tr("Save, rename or delete profiles"))
        self._assemble()
        self._fill(name)
        self.box.currentIndexChanged.connect(self._take)
        self.save.clicked.connect(lambda _=False: self._save())
        self.more.clicked.connect(lambda _=False: self._open_menu())

    def name(self) -> str:
        """Of the profile that is chosen."""
        return self.box.currentText()

    def known(self, name: str) -> bool:
        """Whether there is a profile of a name."""
        return name in self._known

    def saved(self) -> Profile:
        """The profile that is chosen, as it was saved."""
        return self._known[self.name()]

    def usual(self) -> Profile:
        """The same as it is at first: refman's default is of the dialect that the settings say."""
        if self.name() != profiles.DEFAULT or self.name() in self._own:
            return self.saved()
        return self.saved()._replace(dialect=self._session.settings["dialect"])

    def follow(self, profile: Profile) -> None:
        """Say whether what is chosen now is that profile still."""
        self._now = profile
        changed = profile != self.usual()
        self.save.setText(tr("Save") if self.name() in self._own else tr("Save as…"))
        for widget in (self.state, self.save):
            widget.setVisible(changed)
        self.box.setAccessibleDescription("changed" if changed else "")

    def menu(self) -> QMenu:
        """What can be done now."""
        menu = QMenu(self)
        own, changed = self.name() in self._own, self._now != self.usual()
        deeds: tuple[tuple[str, Callable[[], None], bool], ...] = (
            (tr("Save changes of “{name}”", name=self.name()), self._put, own and changed),
            (tr("Save as profile…"), self._ask_to_save, True),
            (tr("Take changes back"), self.chosen.emit, changed),
            (tr("Rename…"), self._ask_to_rename, own),
            (tr("Delete…"), self._ask_to_delete, own),
        )
        for words, run, possible in deeds:
            action = menu.addAction(words)
            action.setEnabled(possible)
            action.triggered.connect(lambda _=False, run=run: run())
        return menu

    def _open_menu(self) -> None:
        self.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _save(self) -> None:
        if self.name() in self._own:
            self._put()
        else:
            self._ask_to_save()

    def _put(self) -> None:
        self._do(lambda: profiles.put(self.name(), self._now), self.name())

    def _ask_to_save(self) -> None:
        def save(name: str) -> None:
            self._do(lambda: profiles.put(name, self._now), name)

        self._ask(tr("Save as profile"), tr("Save"), "", save)

    def _ask_to_rename(self) -> None:
        old = self.name()

        def rename(name: str) -> None:
            self._do(lambda: profiles.rename(old, name), name, keeps=True)

        self._ask(tr("Rename the profile “{old}”", old=old), tr("Rename"), old, rename)

    def _ask(self, words: str, deed: str, name: str, then: Callable[[str], None]) -> None:
        check: Check = profiles.check_new
        dialog = LineDialog(words, deed, _NAME, name, self.window(), check)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: then(dialog.line.text().strip()))
        dialog.open()

    def _ask_to_delete(self) -> None:
        name = self.name()
        question = DeleteDialog(name, self.window())
        question.accepted.connect(lambda: self._do(lambda: profiles.delete(name), name))
        question.open()

    def _do(self, deed: Callable[[], object], name: str, *, keeps: bool = False) -> None:
        """Change the profiles and choose one of them.

        Args:
            keeps: what is chosen otherwise than it says stays so.
        """
        now = self._now
        try:
            deed()
        except RefmanError as error:
            self._session.failed.emit(error)
            return
        self._fill(name)
        if keeps:
            self.follow(now)
        else:
            self.chosen.emit()

    def _take(self) -> None:
        self.box.setToolTip(self.box.currentData(Qt.ItemDataRole.ToolTipRole))
        self.chosen.emit()

    def _fill(self, name: str) -> None:
        self._known, self._own = _profiles(self._session)
        box = self.box
        box.blockSignals(True)
        box.clear()
        for one, profile in self._known.items():
            box.addItem(one)
            hint = _hint(profile, self._known[profiles.DEFAULT])
            box.setItemData(box.count() - 1, hint, Qt.ItemDataRole.ToolTipRole)
        box.setCurrentText(name if name in self._known else profiles.DEFAULT)
        box.blockSignals(False)
        box.setToolTip(box.currentData(Qt.ItemDataRole.ToolTipRole))

    def _assemble(self) -> None:
        head, row = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(heading(tr("Profile")))
        head.addStretch(1)
        head.addWidget(self.state)
        head.addWidget(self.save)
        policy = self.save.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the list stays where it is
        self.save.setSizePolicy(policy)
        row.setSpacing(4)
        row.addWidget(self.box, 1)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(row)


class DeleteDialog(Frame):
    """Asks whether a profile may go; no is the answer of Enter."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(tr("Delete the profile “{name}”?", name=name), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        again = tr(" refman’s own of this name is there again then.") if name in PRESETS else ""
        self.add_sentence(
            tr(
                "Files that were written under it stay as they are.{again} This cannot be undone.",
                again=again,
            )
        )
        delete, keep = Button(tr("Delete"), kind="danger"), Button(tr("Keep it"), kind="primary")
        self.add_buttons(delete, keep)
        delete.clicked.connect(self.accept)
        keep.clicked.connect(self.reject)


def _profiles(session: Session) -> tuple[dict[str, Profile], frozenset[str]]:
    """All, and the names of the user's; a file of profiles that cannot be read is told, and
    refman's own are there."""
    try:
        return profiles.every(), profiles.own()
    except RefmanError as error:
        session.failed.emit(error)
        return dict(PRESETS), frozenset()


def _hint(profile: Profile, usual: Profile) -> str:
    """What a profile says, in the words of the shell."""
    other = profiles.settings_of(profile, usual)
    if not other:
        return tr("What is written unless a profile says otherwise")
    lines = [f"{part}: {word.replace(',', ', ')}" for part, word in other.items()]
    return verbatim("\n".join([tr("Other than the default:"), *lines]))
