"""What a window does with the files of papers: attach, open, show, rename, detach, find."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from refman.commands import Outcome
from refman.gui.desktop import open_checked
from refman.gui.dialogs.file_dialog import folder_name, open_names
from refman.gui.language import figure, tr
from refman.gui.session import Session
from refman.model.entry import EntryId
from refman.model.errors import RefmanError
from refman.services.attachments import names
from refman.services.attachments.opening import Opening, opening
from refman.services.attachments.places import Places
from refman.store import Reading, attachments
from refman.store.attachments import OWN, Attachment

if TYPE_CHECKING:
    from refman.gui.window import MainWindow

_KEPT = frozenset(
    (
        ".pdf .ps .eps .djvu .epub .mobi .doc .docx .odt .rtf .ppt .pptx .odp .xls .xlsx .ods .csv"
        " .png .jpg .jpeg .gif .svg .webp .tif .tiff .mp3 .mp4 .zip .gz .xz .7z .tar .ipynb"
    ).split()
)
"""Suffixes of files that hold no entries, so that a drop attaches them."""
_PATIENCE = 1000
"""Milliseconds that a file manager has to show a file."""
_KINDS = tr("Papers (*.pdf *.ps *.djvu *.epub);;All files (*)")


class Attaching:
    """Of one window."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._session = window.session
        self._beside = window.session.beside(window)

    def ask_for_files(self) -> None:
        """Ask for files to attach to the selected paper."""
        chosen = open_names(self._window, tr("Attach files"), "", _KINDS, several=True)
        if chosen:
            self.attach(self._session.selection[0], list(map(Path, chosen)))

    def attach(self, entry: EntryId, files: Sequence[Path], *, link: bool = False) -> None:
        """Attach files to a paper."""
        self._session.run_on((entry,), "attach", key="", file=list(files), link=link)

    def take(self, files: Sequence[Path], entry: EntryId | None) -> Sequence[Path]:
        """Attach files that were dropped, on a paper or elsewhere.

        Returns:
            Those that are read, and not attached.
        """
        kept = [file for file in files if not is_read(file)]
        if kept and entry is not None:
            self.attach(entry, kept)
        elif kept:
            way = tr("drop it on a paper, or on the details of one, to attach it")
            self._session.reported.emit(
                Outcome(tr("“{name}” holds no entries; {way}", name=kept[0].name, way=way))
            )
        return [file for file in files if file not in kept]

    def ask_for_folder(self) -> None:
        """Ask in which folder the missing files are looked for."""
        folder = folder_name(self._window, tr("Find missing files in a folder"))
        if folder:
            self._session.run_on((), "attachments", find=folder)

    def look(self, one: Attachment, go: Callable[[Opening], None]) -> None:
        """Look how a file is opened, beside the window, for its disk may be slow, or gone."""
        library = self._session.library

        def ask(_: Reading) -> Iterator[Opening | RefmanError]:
            try:
                yield opening(library, one)
            except RefmanError as error:
                yield error

        def take(what: Opening | RefmanError) -> None:
            if isinstance(what, Opening):
                go(what)
            else:
                self._session.failed.emit(what)
                owner = attachments.owners(library.reading, one.id)[:1]
                self._session.run_aside_on(lambda _: None, tuple(owner), "attachments", key="")

        self._beside.ask(ask, take)

    def open_first(self) -> None:
        """Open the first file of the selected paper."""
        found = attachments.of(self._session.library.reading, self._session.selection[0])
        if found:
            open_file(self._session, found[0], self._window)
        else:
            way = tr("“Attach files…” gives it one, and so does dropping a file on it")
            self._session.reported.emit(Outcome(tr("This paper has no file; {way}", way=way)))


def is_read(file: Path) -> bool:
    """Whether a file is one to import, by its name."""
    return file.suffix.lower() not in _KEPT


def open_file(session: Session, one: Attachment, parent: QWidget) -> None:
    """Have the desktop open a file; one that a stranger may have named is asked about once."""

    def go(what: Opening) -> None:
        if what.doubt:
            from refman.gui.dialogs.foreign_file import ForeignFileDialog

            dialog = ForeignFileDialog(what, parent.window())
            dialog.accepted.connect(lambda: _trusted(session, one, what.path))
            dialog.open()
        else:
            open_checked(session, what.path)

    session.window.attaching.look(one, go)


def show_in_folder(session: Session, one: Attachment) -> None:
    """Have the desktop show a file among those beside it."""
    path = Places.of(session.library).found(one)
    if path is None or not path.parent.is_dir():
        session.window.attaching.look(one, lambda _: None)
        return
    if sys.platform == "win32":
        QProcess.startDetached("explorer", [f"/select,{path}"])
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", str(path)])
    elif not _shown_by_file_manager(path):
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def menu_of(session: Session, entry: EntryId, one: Attachment, parent: QWidget) -> QMenu:
    """What can be done with a file."""
    menu = QMenu(parent)
    missing = bool(attachments.absent(session.library.reading, [one.id]))
    steps: list[tuple[str, Callable[[], object], bool]] = [
        (tr("Open"), partial(open_file, session, one, parent), not missing),
        (tr("Show in folder"), partial(show_in_folder, session, one), True),
        (tr("Copy path"), partial(_copy_path, session, one), True),
        (tr("Rename…"), partial(_rename, session, entry, one, parent), not missing),
        (tr("Name by pattern"), partial(_name, session, entry, one), not missing),
        (tr("Find…"), session.window.attaching.ask_for_folder, missing),
        (tr("Detach"), partial(_detach, session, entry, one), True),
    ]
    writes = (tr("Rename…"), tr("Name by pattern"), tr("Find…"), tr("Detach"))
    for label, step, usable in steps:
        if label != "Find…" or missing:
            action = menu.addAction(label)
            action.setEnabled(usable and (session.library.writable or label not in writes))
            action.triggered.connect(lambda _=False, step=step: step())
    return menu


def _trusted(session: Session, one: Attachment, path: Path) -> None:
    if session.library.writable:
        attachments.trust(session.library, one.id)
    open_checked(session, path)


def _shown_by_file_manager(path: Path) -> bool:
    """By the interface that file managers of free desktops share (freedesktop.org,
    `org.freedesktop.FileManager1`); False where there is none."""
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return False
    try:
        from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage
    except ImportError:
        return False
    message = QDBusMessage.createMethodCall(
        "org.freedesktop.FileManager1",
        "/org/freedesktop/FileManager1",
        "org.freedesktop.FileManager1",
        "ShowItems",
    )
    message.setArguments([[QUrl.fromLocalFile(str(path)).toString()], ""])
    block = QDBus.CallMode.Block
    reply = QDBusConnection.sessionBus().call(message, block, _PATIENCE)
    return reply.type() == QDBusMessage.MessageType.ReplyMessage


def _copy_path(session: Session, one: Attachment) -> None:
    path = Places.of(session.library).found(one)
    QGuiApplication.clipboard().setText(one.path if path is None else str(path))
    session.reported.emit(Outcome(tr("Copied the path")))


def _rename(session: Session, entry: EntryId, one: Attachment, parent: QWidget) -> None:
    from refman.gui.dialogs.line import LineDialog

    suffix = names.suffix_of(one.name)
    stem = one.name[: len(one.name) - len(suffix)]
    dialog = LineDialog(
        tr("Rename file"), tr("Rename"), tr("the new name"), stem, parent.window(),
        lambda text: names.given(text, suffix),
    )  # fmt: skip
    dialog.accepted.connect(
        lambda: session.run_on(
            (entry,), "attachment.rename", key="", file=one.path, name=dialog.line.text().strip()
        )
    )
    dialog.open()


def _name(session: Session, entry: EntryId, one: Attachment) -> None:
    session.run_on((entry,), "attachment.rename", key="", file=one.path, name="")


def _detach(session: Session, entry: EntryId, one: Attachment) -> None:
    session.run_on((entry,), "detach", key="", file=one.path)


def words(one: Attachment) -> str:
    """What is said of a file beside its name: how large it is, or that it is elsewhere."""
    size = "" if one.size is None else _size(one.size)
    return ", ".join(filter(None, (size, "" if one.base == OWN else tr("link"))))


def _size(size: int) -> str:
    for unit, bytes_ in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if size >= bytes_:
            return f"{figure(size / bytes_, ',.1f')} {unit}"
    return tr("{size:,} bytes", size=size)
