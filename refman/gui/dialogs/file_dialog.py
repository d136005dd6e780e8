"""File dialogs that look at the names of files alone.

Qt's own reads the beginning of a file to say of what kind it is, and so may a desktop's within
this process. Whoever opens and closes the library's file here takes SQLite's locks on it away:
POSIX has a process lose them with any close of the file (fcntl(2)). The next program would then
take itself for the last user of the library and clear away what this one still writes to.
"""

import sys
from functools import cache
from typing import Any

from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFileDialog,
    QFileIconProvider,
    QHeaderView,
    QPushButton,
    QToolButton,
    QTreeView,
    QWidget,
)

from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.theme.icons import icon


class _ByName(QFileIconProvider):
    """Says what a file is without opening it, in refman's own icons."""

    def icon(self, what: Any) -> QIcon:
        is_file = what.isFile() if isinstance(what, QFileInfo) else what == self.IconType.File
        return _icon("file" if is_file else "folder")

    def type(self, info: QFileInfo) -> str:
        return (
            tr("Folder")
            if info.isDir()
            else tr("{upper} file", upper=info.suffix().upper()).strip()
        )


def open_names(
    parent: QWidget, heading: str, place: str = "", kinds: str = "", *, several: bool = False
) -> list[str]:
    """The paths of files that are there; none when the user thinks better of it."""
    dialog = _dialog(parent, heading, place, kinds)
    modes = QFileDialog.FileMode
    dialog.setFileMode(modes.ExistingFiles if several else modes.ExistingFile)
    return _chosen(dialog)


def folder_name(parent: QWidget, heading: str, place: str = "") -> str:
    """The path of a folder that is there; "" when the user thinks better of it."""
    dialog = _dialog(parent, heading, place, "")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
    return next(iter(_chosen(dialog)), "")


def save_name(
    parent: QWidget, heading: str, place: str = "", kinds: str = "", *, asks: bool = True
) -> str:
    """The path of a file to write; "" when the user thinks better of it.

    Args:
        place: a folder, or a file to suggest.
        asks: whether the dialog asks before a file that is there is taken.
    """
    dialog = _dialog(parent, heading, place, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, not asks)
    return next(iter(_chosen(dialog)), "")


def _dialog(parent: QWidget, heading: str, place: str, kinds: str) -> QFileDialog:
    info = QFileInfo(place)
    folder = place if info.isDir() else info.path() if place else ""
    dialog = QFileDialog(parent, heading, folder, kinds)
    # GTK's runs in this process; those of Windows and macOS take no POSIX locks away.
    own = sys.platform.startswith("linux")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, own)
    dialog.setIconProvider(_icons())
    if own:
        _dress(dialog)
    if place and not info.isDir():
        dialog.selectFile(info.fileName())
    return dialog


_BUTTONS = {
    "backButton": "chevron-left",
    "forwardButton": "chevron-right",
    "toParentButton": "chevron-up",
    "newFolderButton": "plus",
}
"""Qt's names of its buttons; it has icons of its own for them, which fit no theme."""


def _dress(dialog: QFileDialog) -> None:
    """Have Qt's dialog look like the others, and cut no date."""
    for name, drawing in _BUTTONS.items():
        for button in dialog.findChildren(QToolButton, name):
            button.setIcon(_icon(drawing))
    for name in ("listModeButton", "detailModeButton"):
        for button in dialog.findChildren(QToolButton, name):
            button.hide()
    for push in dialog.findChildren(QPushButton):
        push.setIcon(QIcon())
    for table in dialog.findChildren(QTreeView):
        header = table.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for section in range(1, header.count()):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)


def _icon(name: str) -> QIcon:
    return icon(name, theme().tokens.second, disabled=theme().tokens.disabled)


@cache
def _icons() -> _ByName:
    """One for the whole process: a dialog does not keep its own alive."""
    return _ByName()


def _chosen(dialog: QFileDialog) -> list[str]:
    names = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return names
