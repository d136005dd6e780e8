"""The files of a paper: each opened with a click, dragged out, and with a menu of its own."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from refman.gui.attaching import menu_of, open_file, words
from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import GAP
from refman.gui.views.details.links import LinkLabel
from refman.gui.views.details.page import Section
from refman.gui.widgets.buttons import IconButton
from refman.gui.widgets.hint import verbatim
from refman.model.entry import EntryId
from refman.services.attachments.places import Places
from refman.store.attachments import Attachment

Attached = tuple[tuple[Attachment, bool], ...]
"""Files, and whether each is missing."""


class Files(Section):
    """Shows the attachments of one paper; it is not seen where there are none.

    Which of them are missing is looked up aside, for a disk may be slow or far away.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Files"))
        self._session = session
        self._entry: EntryId | None = None
        self._shown: Attached = ()
        self.rows: list[FileRow] = []
        self._more = self.add_link(tr("Attach files…"))
        session.where_unwritable(self._more.setDisabled)
        self._more.clicked.connect(lambda: session.window.attaching.ask_for_files())

    def show_files(self, entry: EntryId, shown: Attached) -> None:
        """Show those of another paper, or others of the same."""
        new, self._entry = entry != self._entry, entry
        if new or shown != self._shown:
            self._shown = shown
            self._renew(entry)
        self.setVisible(bool(shown))
        if new and shown:
            self._session.run_aside_on(lambda _: None, (entry,), "attachments", key="")

    def _renew(self, entry: EntryId) -> None:
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [FileRow(self._session, entry, *one) for one in self._shown]
        for row in self.rows:
            self.body.addWidget(row)


class FileRow(QWidget):
    """One file."""

    def __init__(self, session: Session, entry: EntryId, one: Attachment, missing: bool) -> None:
        super().__init__()
        self._session = session
        self._entry = entry
        self._file = one
        self._missing = missing
        self._pressed: QPoint | None = None
        self._icon = QLabel()
        self.name = LinkLabel(lambda _: open_file(session, one, self))
        said = tr("missing") if missing else words(one)
        self.name.set_pieces([(one.name, one), *([f"  {said}"] if said else [])])
        self.name.setToolTip(verbatim(self._hint()))
        self.name.installEventFilter(self)
        self.more = IconButton("more", tr("What can be done with {name}", name=one.name))
        self.more.clicked.connect(lambda _=False: self._open_menu())
        self._named = QVBoxLayout()
        self._named.addWidget(self.name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._named, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        theme().changed.connect(self._dress)
        self._dress()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            place = event.position().toPoint()
            if event.type() == QEvent.Type.MouseButtonPress:
                self._pressed = place
            elif event.type() == QEvent.Type.MouseMove and self._is_dragged(event, place):
                self._pressed = None
                self.drag()
                return True
        return super().eventFilter(watched, event)

    def drag(self) -> None:
        """Drag the file out; always as a copy, for it stays this paper’s."""
        data = self.dragged()
        if data is not None:
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction, Qt.DropAction.CopyAction)

    def dragged(self) -> QMimeData | None:
        """The file as what is dragged; None of one that is missing."""
        path = Places.of(self._session.library).found(self._file)
        if path is None or not path.is_file():
            return None
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        data.setText(str(path))
        return data

    def _is_dragged(self, event: QMouseEvent, place: QPoint) -> bool:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        way = (place - self._pressed).manhattanLength()
        return way >= QApplication.startDragDistance()

    def _hint(self) -> str:
        path = Places.of(self._session.library).found(self._file)
        lines = [self._file.title, str(path) if path else self._file.path]
        return "\n".join(filter(None, lines))

    def _open_menu(self) -> None:
        menu = menu_of(self._session, self._entry, self._file, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = self.more.mapToGlobal(self.more.rect().bottomRight())
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))

    def _dress(self) -> None:
        tokens = theme().tokens
        name, ink = (
            ("warning", tokens.warn) if self._missing else (_icon(self._file), tokens.second)
        )
        size = theme().metrics.icon
        self._icon.setPixmap(pixmap(name, ink, size, self.devicePixelRatioF()))
        # The first line of a long name stands beside the icon and the button.
        height, line = self.more.sizeHint().height(), self.name.fontMetrics().height()
        self._icon.setFixedHeight(height)
        above = max(0, height - line) // 2
        self._named.setContentsMargins(0, above, 0, above)
        self._icon.setAccessibleName(tr("missing") if self._missing else tr("file"))


def _icon(one: Attachment) -> str:
    return "attachment" if Path(one.name).suffix.lower() == ".pdf" else "file"
