"""Lists every command by its menu with its keys, and gives it others."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from refman.commands import Command, commands
from refman.gui.dialogs.frame import Frame
from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.shortcuts import native, pressed, refused
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP
from refman.gui.views.top_bar import menu_words
from refman.gui.widgets.buttons import Button

_NAME = Qt.ItemDataRole.UserRole
_STEPS = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}
_SENTENCE = tr(
    "Choose a command, go to the field below the list and press the keys that it is to have."
)


class ShortcutsDialog(Frame):
    """What is changed holds at once, and is kept in the settings."""

    def __init__(self, session: Session, every: Sequence[Command], parent: QWidget | None) -> None:
        super().__init__(tr("Keyboard shortcuts"), parent, width=44)
        self._session = session
        self._every = every
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a command or keys"))
        self.search.setAccessibleName(tr("Find a command or keys"))
        self.tree = QTreeWidget()
        self.keys = KeyField()
        self.none = Button(tr("No keys"))
        self.reset = Button(tr("Reset"))
        self.reset_all = Button(tr("Reset all"), kind="link")
        self.said = QLabel()
        self._assemble()
        self._connect()
        self._fill()
        self.search.setFocus()

    def command(self) -> Command | None:
        """The command that is chosen, with the keys that it has now."""
        item = self.tree.currentItem()
        name = item.data(0, _NAME) if item else None
        return self._session.command(name) if name else None

    def choose(self, name: str) -> None:
        """Choose a command."""
        for item in self._items():
            if item.data(0, _NAME) == name:
                self.tree.setCurrentItem(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down go through the list while the keyboard is in the field above it."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        step = _STEPS.get(event.key(), 0)
        self._step(step)
        return bool(step)

    def _step(self, step: int) -> None:
        items = self._items()
        names = [item.data(0, _NAME) for item in items]
        now = self.command()
        row = names.index(now.name) + step if now else 0
        if 0 <= row < len(items):
            self.tree.setCurrentItem(items[row])

    def _assemble(self) -> None:
        self.add_sentence(_SENTENCE)
        self.column.addWidget(self.search)
        self.tree.setAccessibleName(tr("Commands and their keys"))
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(2)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(GAP)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.tree.setFixedHeight(min(self.maximumHeight() // 2, theme().metrics.row * 14))
        self.column.addWidget(self.tree)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.keys, 1)
        row.addWidget(self.none)
        row.addWidget(self.reset)
        self.column.addLayout(row)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.column.addWidget(self.said)
        close = Button(tr("Close"), kind="primary")
        self.add_buttons(close, left=[self.reset_all])
        close.clicked.connect(self.accept)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._fill)
        self.search.installEventFilter(self)
        self.tree.currentItemChanged.connect(lambda *_: self._show())
        self.tree.itemActivated.connect(lambda *_: self.keys.setFocus())
        self.keys.pressed.connect(self._give)
        self.none.clicked.connect(lambda: self._give(""))
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self._reset_all)

    def _items(self) -> list[QTreeWidgetItem]:
        roots = (self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount()))
        found = (root.child(row) for root in roots if root for row in range(root.childCount()))
        return [item for item in found if item]

    def _fill(self) -> None:
        before = self.command()
        wanted = self.search.text().casefold().split()
        self.tree.clear()
        roots: dict[str, QTreeWidgetItem] = {}
        for command in map(self._session.owned, self._every):
            keys, title = native(command.shortcut), command.title.rstrip("…")
            said = f"{menu_words(command.menu)} {title} {keys}".casefold()
            if all(word in said for word in wanted):
                root = roots.get(command.menu) or self._root(command.menu)
                roots[command.menu] = root
                item = QTreeWidgetItem(root, [title, keys])
                item.setData(0, _NAME, command.name)
                item.setTextAlignment(
                    1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                )
                item.setToolTip(0, command.help.partition("\n")[0])
        self.tree.expandAll()
        items = self._items()
        if items:
            self.tree.setCurrentItem(items[0])
        if before is not None:
            self.choose(before.name)
        self._show()

    def _root(self, menu: str) -> QTreeWidgetItem:
        root = QTreeWidgetItem(self.tree, [menu_words(menu) or tr("In no menu")])
        root.setFirstColumnSpanned(True)
        root.setFlags(Qt.ItemFlag.ItemIsEnabled)
        root.setFont(0, theme().metrics.heading)
        return root

    def _show(self) -> None:
        command = self.command()
        self.said.clear()
        self.keys.setEnabled(command is not None)
        self.keys.setText(native(command.shortcut) if command else "")
        title = command.title.rstrip("…") if command else ""
        self.keys.setAccessibleName(
            tr("Keys of “{title}”: press those that it is to have", title=title)
        )
        self.none.setEnabled(bool(command and command.shortcut))
        self.reset.setEnabled(bool(command and command.name in self._chosen()))
        self.reset_all.setEnabled(bool(self._chosen()))

    def _chosen(self) -> dict[str, str]:
        return dict(self._session.settings["shortcuts"])

    def _give(self, keys: str) -> None:
        command = self.command()
        if command is None:
            return
        every = map(self._session.owned, self._every)
        if keys and (why := refused(keys, command, every)):
            self.said.setText(tr("{why} Nothing was changed.", why=why))
            return
        chosen = {**self._chosen(), command.name: keys}
        if commands()[command.name].shortcut == keys:
            del chosen[command.name]
        self._keep(
            chosen,
            tr(
                "“{title}” has {keys} now.",
                title=command.title.rstrip("…"),
                keys=native(keys) or tr("no keys"),
            ),
        )

    def _reset(self) -> None:
        command = self.command()
        if command is None:
            return
        first = commands()[command.name].shortcut
        others = map(self._session.owned, self._every)
        if first and (why := refused(first, command, others)):
            self.said.setText(tr("{why} Nothing was changed.", why=why))
            return
        chosen = {name: keys for name, keys in self._chosen().items() if name != command.name}
        shown = native(first) or tr("no keys")
        self._keep(
            chosen, tr("“{title}” has {shown} again.", title=command.title.rstrip("…"), shown=shown)
        )

    def _reset_all(self) -> None:
        self._keep({}, tr("Every command has the keys that it had at first."))

    def _keep(self, chosen: dict[str, str], sentence: str) -> None:
        self._session.give_keys(chosen)
        self._fill()
        self.said.setText(sentence)


class KeyField(QLineEdit):
    """Takes keys instead of text; Tab and Esc keep their meaning.

    Signals:
        pressed: the keys that were pressed, in portable words.
    """

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setPlaceholderText(tr("No keys"))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # or the shortcut that is asked about would run
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        leaving = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)
        if event.key() in leaving and not _held(event):
            super().keyPressEvent(event)
        elif keys := pressed(event):
            self.pressed.emit(keys)


def _held(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier)
