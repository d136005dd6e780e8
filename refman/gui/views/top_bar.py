"""The row at the top: menus, the way to every command, the three pane switches, Import."""

from collections.abc import Callable

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

from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP, PANE_EDGE
from refman.gui.widgets.buttons import Button, IconButton

MENUS = ("File", "Edit", "View", "Paper", "Author", "Collection", "Tag", "Cite", "Help")
SWITCHES = {
    "sidebar": ("sidebar-pane", "Sidebar", "F9"),
    "authors": ("authors-pane", "Authors", "F10"),
    "details": ("details-pane", "Details", "F11"),
}
_PALETTE_KEYS = "Ctrl+Shift+P"
_IMPORT_KEYS = "Ctrl+I"
_ROOM_FOR_KEYS = 74
_ROOM_FOR_WORDS = 60
"""Below so many font sizes of width the bar leaves out the palette's keys, then words."""


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
        for title in MENUS:
            menu = _Menu(f"&{title}", self.menu_bar)
            self.menu_bar.addMenu(menu)
            menu.setObjectName(title)
            menu.aboutToShow.connect(lambda menu=menu: fill(menu))
        self._commands = Button("Commands", "commands", "quiet")
        self._keys = QLabel(_native(_PALETTE_KEYS))
        self._keys.setProperty("role", "secondary")
        self._switches = {name: self._switch(name, *look) for name, look in SWITCHES.items()}
        self._import = Button("Import…", "import", "primary")
        self._plain = Button("Import…", "import", "plain")
        self._row = QHBoxLayout(self)
        self._assemble()
        self._connect()
        self.set_plain(False)
        self._dress()

    def set_seen(self, seen: Callable[[str], bool]) -> None:
        """Mark the switches of the panes that are to be seen."""
        for name, switch in self._switches.items():
            switch.setChecked(seen(name))

    def set_plain(self, plain: bool) -> None:
        """Import is the filled button, but not where the window's middle offers it as well."""
        self._import.setVisible(not plain)
        self._plain.setVisible(plain)
        for name in ("authors", "details"):
            self._switches[name].setEnabled(not plain)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _switch(self, name: str, icon: str, label: str, keys: str) -> IconButton:
        switch = IconButton(icon, label, keys, checked=True)
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
        for button in (self._import, self._plain):
            self._row.addWidget(button)

    def _connect(self) -> None:
        self._commands.setToolTip(f"Find a command by name ({_native(_PALETTE_KEYS)})")
        self._commands.clicked.connect(lambda _=False: self.palette_wanted.emit())
        for button in (self._import, self._plain):
            button.setToolTip(f"Add papers from files ({_native(_IMPORT_KEYS)})")
            button.setAccessibleName("Import files")
            button.clicked.connect(lambda _=False: self.import_wanted.emit())
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        metrics = theme().metrics
        self.setFixedHeight(metrics.top_bar)
        self._fit()

    def _fit(self) -> None:
        width = self.width() / theme().metrics.base
        self._keys.setVisible(width >= _ROOM_FOR_KEYS)
        self._say(self._commands, "Commands" if width >= _ROOM_FOR_WORDS else "")
        for button in (self._import, self._plain):
            self._say(button, "Import…" if width >= _ROOM_FOR_WORDS else "")

    def _say(self, button: Button, words: str) -> None:
        if button.text() != words:
            button.setText(words)
            button.setAccessibleName("Commands" if button is self._commands else "Import files")


class _Menu(QMenu):
    """A menu of the bar."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: Qt would close the menu and leave the keyboard in the bar; a second one gives it
        back to where it was."""
        super().keyPressEvent(event)
        bar = self.parentWidget()
        if bar and bar.hasFocus() and event.matches(QKeySequence.StandardKey.Cancel):
            QApplication.sendEvent(bar, QKeyEvent(event))


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
