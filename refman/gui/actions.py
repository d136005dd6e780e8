"""Commands as QActions: menus, shortcuts, hover hints; asked-for parameters; keys 1 to 9."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from refman.commands import Command, Outcome, Situation, commands
from refman.gui.commands import CHECKED
from refman.gui.language import heard, tr
from refman.gui.session import Session
from refman.gui.shortcuts import native
from refman.gui.theme import theme
from refman.gui.theme.icons import icon
from refman.gui.unusable import hindered
from refman.gui.views.top_bar import MENUS, menu_words
from refman.model.entry import EntryId
from refman.store import Reading, selection, tags

_EDITING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Space)
_LAST_GROUP = 9
_ALSO = {"Ctrl++": "Ctrl+="}
"""Keys that mean the same where the sign of the first needs Shift."""


class Actions(QObject):
    """One QAction per command that the window has. Made after the first paint.

    Args:
        window: has every shortcut that holds a modifier or is a function key.
        table: has those that edit where the focus is, such as Delete: in the sidebar or on a
            chip they mean something else.
    """

    def __init__(self, session: Session, window: QWidget, table: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        # Sorted, because which family was declared first depends on what was imported first.
        ordered = sorted(commands().values(), key=_menu_place)
        self._table = table
        self._seen: Situation | None = None
        self._commands = {c.name: session.owned(c) for c in ordered if c.gui}
        self._actions = {c.name: self._action(c) for c in self.every()}
        self._give_keys()
        self._keys = [self._digit_key(digit) for digit in range(1, 10)]
        for signal in (session.selection_changed, session.results_changed, session.scope_changed):
            signal.connect(self.refresh)
        session.news.connect(self.refresh)
        session.standing.changed.connect(self.refresh)
        session.shortcuts_changed.connect(self._follow_keys)
        self.refresh()

    def action(self, name: str) -> QAction:
        """The action of a command."""
        return self._actions[name]

    def usable(self) -> list[Command]:
        """The commands that can be used now, in the order of the menus."""
        now = self._session.situation()
        return [command for command in self.every() if command.usable(now)]

    def every(self) -> list[Command]:
        """All commands that the window has, in the order of the menus."""
        return list(self._commands.values())

    def fill_for_selection(self, menu: QMenu) -> None:
        """Put in what can be done now with the selected papers; the trash comes last."""
        menu.setToolTipsVisible(True)
        fitting = [c for c in self.usable() if c.selects or c.name == "window.export"]
        group = None
        for command in sorted(fitting, key=_is_last):
            own = (command.menu, _is_last(command))
            if group not in (None, own):
                menu.addSeparator()
            group = own
            self._dress(self._actions[command.name], command)
            menu.addAction(self._actions[command.name])

    def fill(self, menu: QMenu, title: str = "") -> None:
        """Put the actions of a menu, by its title, in their groups; done each time it opens."""
        menu.clear()
        menu.setToolTipsVisible(True)
        title = title or menu.objectName()
        group = None
        for command in (one for one in self.every() if one.menu == title):
            if group not in (None, command.group):
                menu.addSeparator()
            group = command.group
            action = self._actions[command.name]
            self._dress(action, command)
            menu.addAction(action)

    def trigger(self, name: str, /, **given: Any) -> None:
        """Run a command, asking for what it needs and `given` lacks; no answer, no deed."""
        from refman.gui.dialogs import ask

        command = self._commands[name]
        answers = ask.missing(command, given, self._session, self._window)
        if answers is not None:
            self._session.run(name, **answers)

    def refresh(self) -> None:
        """Enable what can be used now, and name what undo and redo would do; of what is off because
        the library cannot be changed, say so.

        Few of the keys of a search change any of it, and to look at all takes 3 ms.
        """
        now = self._session.situation()
        if now == self._seen:
            return
        self._seen = now
        for name, action in self._actions.items():
            command = self._commands[name]
            action.setEnabled(command.usable(now))
            if now.hindrance and command.writes:
                action.setToolTip(
                    tr("{hint}\nOff, for {off}", hint=hint(command), off=hindered(now.hindrance))
                )
        for name, label in (("undo", now.undo), ("redo", now.redo)):
            title = self._commands[name].title
            said = _unmarked(heard(label))
            self._actions[name].setText(f"{title}: {said}" if label else title)

    def _action(self, command: Command) -> QAction:
        action = QAction(command.title, self)
        action.setStatusTip("")
        action.triggered.connect(lambda _=False: self._activate(command.name))
        return action

    def _follow_keys(self) -> None:
        self._commands = {name: self._session.command(name) for name in self._commands}
        self._seen = None
        self._give_keys()
        self.refresh()

    def _give_keys(self) -> None:
        for name, action in self._actions.items():
            command = self._commands[name]
            bare = _edits(command)
            home, other = (self._table, self._window) if bare else (self._window, self._table)
            other.removeAction(action)
            home.addAction(action)
            context = Qt.ShortcutContext
            action.setShortcutContext(
                context.WidgetWithChildrenShortcut if bare else context.WindowShortcut
            )
            also = _ALSO.get(command.shortcut, "")
            action.setShortcuts([QKeySequence(keys) for keys in (command.shortcut, also) if keys])
            action.setToolTip(hint(command))

    def _dress(self, action: QAction, command: Command) -> None:
        if command.name in CHECKED:
            action.setCheckable(True)
            action.setChecked(CHECKED[command.name](self._window))
        if command.icon:
            tokens = theme().tokens
            size = theme().metrics.icon
            action.setIcon(icon(command.icon, tokens.second, tokens.disabled, size))

    def _activate(self, name: str) -> None:
        if QKeySequence(self._commands[name].shortcut) == QKeySequence("Ctrl+C") and copy_text():
            return
        self.trigger(name)

    def _digit_key(self, digit: int) -> QShortcut:
        shortcut = QShortcut(QKeySequence(str(digit)), self._window)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(lambda: self.toggle(digit))
        return shortcut

    def toggle(self, digit: int) -> None:
        """Put the tag of a key on the selected papers, or take it off when all have it."""
        found = tags.known(self._session.library.reading)
        tag = next((tag for tag in found if tag.digit == digit), None)
        if tag is None:
            way = self._commands["tag.key"]
            words = tr(
                "No tag has the key {digit}; {menu} > {title} gives it to one",
                digit=digit,
                menu=menu_words(way.menu),
                title=way.title,
            )
            self._session.reported.emit(Outcome(words))
        elif not self._session.selection:
            self._session.reported.emit(
                Outcome(tr("No paper is selected to be tagged “{name}”", name=tag.name))
            )
        else:
            self._toggle(tag.name)

    def _toggle(self, tag: str) -> None:
        """The writer finds out what is to be done, which takes it a second for a million papers."""
        session, chosen = self._session, self._session.selection

        def look() -> bool:
            return _all_have(session.library.reading, chosen, tag)

        def run(everywhere: bool) -> None:
            session.run_on(chosen, "tag.remove" if everywhere else "tag.add", tag=tag)

        session.aside("Look", look, lambda found: run(found.result()))


def _unmarked(words: str) -> str:
    """For a menu, where a single & would mark a letter."""
    return words.replace("&", "&&")


def _menu_place(command: Command) -> tuple[int, int, str]:
    place = MENUS.index(command.menu) if command.menu in MENUS else len(MENUS)
    return place, command.group, command.run.__module__


def hint(command: Command) -> str:
    """The first line of a command's help with its keys."""
    first = command.help.partition("\n")[0]
    keys = native(command.shortcut)
    return f"{first} ({keys})" if keys else first


def copy_text() -> bool:
    """Copy the text that is marked where the focus is; False when there is none."""
    text = _marked(QApplication.focusWidget())
    if text:
        QGuiApplication.clipboard().setText(text)
    return bool(text)


def _marked(widget: QWidget | None) -> str:
    if isinstance(widget, QLineEdit | QLabel):
        return widget.selectedText()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return widget.textCursor().selection().toPlainText()
    return ""


def _edits(command: Command) -> bool:
    """Whether a command's shortcut is a bare key that means something else in other places."""
    sequence = QKeySequence(command.shortcut)
    if sequence.isEmpty():
        return False
    combination: QKeyCombination = sequence[0]  # type: ignore[index]  # Qt's stubs lack it
    bare = combination.keyboardModifiers() == Qt.KeyboardModifier.NoModifier
    return bare and combination.key() in _EDITING


def _all_have(reading: Reading, entries: Sequence[EntryId], name: str) -> bool:
    counts = selection.tags(reading, entries)
    return any(one.name == name and one.papers == len(entries) for one in counts)


def _is_last(command: Command) -> bool:
    """Whether a command belongs at the end of a menu, as those of the trash do."""
    return command.group == _LAST_GROUP
