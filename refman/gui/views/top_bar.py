"""The row at the top: menus, the way to every command, the three pane switches, Import."""

import re
from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMenuBar,
    QSizePolicy,
    QWidget,
)

from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP, PANE_EDGE
from refman.gui.widgets.buttons import Button, IconButton

_TITLES = {
    "File": tr("&File"),
    "Edit": tr("&Edit"),
    "View": tr("&View"),
    "Paper": tr("&Paper"),
    "Author": tr("&Author"),
    "Collection": tr("&Collection"),
    "Tag": tr("&Tag"),
    "Help": tr("&Help"),
}
MENUS = tuple(_TITLES)
SWITCHES = {
    "sidebar": ("sidebar-pane", tr("Sidebar")),
    "authors": ("authors-pane", tr("Authors")),
    "details": ("details-pane", tr("Details")),
}
_KEYS = {
    "window.commands": "Ctrl+Shift+P",
    "import": "Ctrl+I",
    "window.sidebar": "F9",
    "window.authors": "F10",
    "window.details": "F11",
}
"""Of what stands here, by command: no start has the time to ask for the commands themselves."""


class TopBar(QWidget):
    """See the module. Knows no command: it says what was asked for.

    Signals:
        palette_wanted: the Commands button.
        import_wanted: the Import button.
        switched: a pane's switch; carries its name.
    """

    palette_wanted = Signal()
    import_wanted = Signal()
    switched = Signal(str)

    def __init__(self, fill: Callable[[QMenu], None], parent: QWidget | None = None) -> None:
        """`fill` fills a menu, known by its title, each time before it opens."""
        super().__init__(parent)
        self.menu_bar = QMenuBar()
        self.menu_bar.setNativeMenuBar(False)
        for title in _TITLES:
            menu = _Menu(_TITLES[title], self.menu_bar)
            self.menu_bar.addMenu(menu)
            menu.setObjectName(title)
            menu.aboutToShow.connect(lambda menu=menu: fill(menu))
        self._commands = Button(tr("Commands"), "commands", "quiet")
        self._keys = QLabel()
        self._keys.setProperty("role", "secondary")
        self._switches = {name: self._switch(name, *look) for name, look in SWITCHES.items()}
        self._import = Button(tr("Import…"), "import", "primary")
        self._row = QHBoxLayout(self)
        self._assemble()
        self._connect()
        self.set_keys({})
        self._dress()

    def set_keys(self, chosen: Mapping[str, str]) -> None:
        """Tell the keys of what stands here; `chosen` are those that are others than at first."""
        keys = {name: _native(chosen.get(name, first)) for name, first in _KEYS.items()}
        self._keys.setText(keys["window.commands"])
        self._commands.setToolTip(_with(tr("Find a command by name"), keys["window.commands"]))
        self._import.setToolTip(_with(tr("Add papers from files"), keys["import"]))
        for name, switch in self._switches.items():
            switch.set_hint(SWITCHES[name][1], keys[f"window.{name}"])
        self._fit()

    def set_seen(self, seen: Callable[[str], bool]) -> None:
        """Mark the switches of the panes that are to be seen."""
        for name, switch in self._switches.items():
            switch.setChecked(seen(name))

    def set_plain(self, plain: bool) -> None:
        """Import is the filled button, but not where the window's middle offers it as well."""
        self._import.set_kind("plain" if plain else "primary")
        for name in ("authors", "details"):
            self._switches[name].setEnabled(not plain)

    def forbid_import(self, forbidden: bool) -> None:
        """Nothing is imported into a library that cannot be changed."""
        self._import.setDisabled(forbidden)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _switch(self, name: str, icon: str, label: str) -> IconButton:
        switch = IconButton(icon, label, checked=True)
        switch.clicked.connect(lambda _=False: self.switched.emit(name))
        return switch

    def _assemble(self) -> None:
        self._row.setContentsMargins(PANE_EDGE // 2 - 2, 0, PANE_EDGE // 2, 0)
        self._row.setSpacing(4)
        self.menu_bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._row.addWidget(self.menu_bar, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._commands)
        self._row.addWidget(self._keys)
        self._row.addSpacing(GAP)
        for switch in self._switches.values():
            self._row.addWidget(switch)
        self._row.addSpacing(GAP)
        self._row.addWidget(self._import)

    def _connect(self) -> None:
        self._commands.clicked.connect(lambda _=False: self.palette_wanted.emit())
        self._commands.setAccessibleName(tr("Commands"))
        self._import.setAccessibleName(tr("Import files"))
        self._import.clicked.connect(lambda _=False: self.import_wanted.emit())
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        metrics = theme().metrics
        self.setFixedHeight(metrics.top_bar)
        self._fit()

    def _fit(self) -> None:
        """Leave out the palette's keys, then words, where not every menu would be seen."""
        for keys, words in ((True, True), (False, True), (False, False)):
            self._keys.setVisible(keys)
            self._say(self._commands, tr("Commands") if words else "")
            self._say(self._import, tr("Import…") if words else "")
            self._row.invalidate()
            if self._row.sizeHint().width() <= self.width():
                return

    def _say(self, button: Button, words: str) -> None:
        if button.text() != words:
            button.setText(words)
            button.setAccessibleName(
                tr("Commands") if button is self._commands else tr("Import files")
            )
            button.ensurePolished()


class _Menu(QMenu):
    """A menu of the bar."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: Qt would close the menu and leave the keyboard in the bar; a second one gives it
        back to where it was."""
        super().keyPressEvent(event)
        bar = self.parentWidget()
        if bar and bar.hasFocus() and event.matches(QKeySequence.StandardKey.Cancel):
            QApplication.sendEvent(bar, QKeyEvent(event))


def menu_words(menu: str) -> str:
    """What a menu is called, without the mark of its letter."""
    return re.sub(r"\(&.\)|&", "", _TITLES.get(menu, menu))


def menu_of_keys(keys: str) -> str:
    """The menu that keys open, by the letter that is marked in its name; "" for none."""
    return next((one for one, words in _TITLES.items() if keys and _opens(words) == keys), "")


def _opens(words: str) -> str:
    return QKeySequence.mnemonic(words).toString()


def _with(words: str, keys: str) -> str:
    return f"{words} ({keys})" if keys else words


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
