"""Markdown to read: no HTML, nothing loaded from anywhere, links opened by the system."""

from PySide6.QtCore import QSize, Qt, QUrl, QUrlQuery, Signal
from PySide6.QtGui import QDesktopServices, QPixmap, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser

from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.model.errors import AddressRefused

_FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
_OPENED = ("http", "https", "mailto")
"""Kinds of addresses that a click opens: a note may come from elsewhere, and name programs."""
_ASKED = ("subject", "body", "to", "cc", "bcc")
"""What an address of mail may ask for beside whom it goes to (RFC 6068 warns of all else)."""
_PLAIN = 32


class Markdown(QTextBrowser):
    """As high as what it says, so that the page scrolls and not each text by itself.

    Signals:
        refused: why a link was not opened, a RefmanError.
    """

    refused = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTextBrowser { border: none; padding: 0; background: transparent }")
        self.document().setDocumentMargin(0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self._text = ""
        self.anchorClicked.connect(self._follow)
        theme().changed.connect(self._dress)
        self._dress()

    def show_text(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.document().setMarkdown(text, _FEATURES)
        self._fit()

    def loadResource(self, _kind: int, _name: QUrl | str) -> QPixmap:
        """For every picture the same small one: none is got from the net, which would tell that the
        note is read, nor from the disk, where Qt itself looks for one that it is not given."""
        size, ratio = theme().metrics.icon, self.devicePixelRatioF()
        return pixmap("file", theme().tokens.second, size, ratio)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _follow(self, address: QUrl) -> None:
        try:
            open_address(address)
        except AddressRefused as error:
            self.refused.emit(error)

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(max(round(self.document().size().height()) + 2, theme().metrics.base))

    def _dress(self) -> None:
        self.document().setDefaultFont(theme().metrics.text)
        self.show_text(self._text)


def open_address(address: QUrl) -> None:
    """Open what a link leads to.

    Raises:
        AddressRefused: it is no address of the web or of somebody's mail; one that would have the
            mail program attach a file is none, nor is one without a host.
    """
    if not _is_opened(address):
        raise AddressRefused(
            tr(
                "“{address}” was not opened: it is no address of the web, nor one of mail that"
                " attaches nothing.",
                address=address.toString() or "…",  # what is no address has no text
            )
        )
    QDesktopServices.openUrl(address)


def _is_opened(address: QUrl) -> bool:
    text = QUrl.fromPercentEncoding(address.toEncoded())
    if address.scheme() not in _OPENED or any(ord(char) < _PLAIN for char in text):
        return False
    if address.scheme() == "mailto":
        asked = QUrlQuery(address).queryItems(QUrl.ComponentFormattingOption.FullyDecoded)
        return all(name.lower() in _ASKED for name, _ in asked)
    return address.isValid() and bool(address.host())
