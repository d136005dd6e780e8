"""The one theme of the application, and what makes it change."""

from typing import Literal, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from refman.gui.theme.images import Images
from refman.gui.theme.metrics import Metrics, scaled
from refman.gui.theme.palette import is_dark, palette
from refman.gui.theme.style import stylesheet
from refman.gui.theme.tokens import DARK, LIGHT, Tokens, high_contrast

Mode = Literal["system", "light", "dark"]

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Colours and sizes as they are now; `changed` tells that they are others.

    Nothing reaches the screen before `apply`. Lives in the window's thread.
    """

    changed = Signal()

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        # Both are kept: once Qt's hints lose their Python wrapper, those of accessibility that
        # hang on them count as deleted.
        self._hints = app.styleHints()
        self._accessibility = self._hints.accessibility()
        self._app: QApplication | None = None
        self._mode: Mode = "system"
        self._shapes = False
        # Taken before our own palette replaces it: the only witness of a dark desktop where
        # the platform reports no colour scheme.
        self._desktop_is_dark = is_dark(app.palette())
        self._images = Images()
        self.dark = self._wants_dark()
        self.tokens = self._tokens()
        self._font = app.font()
        self._desktop_font = _desktop_font()
        self._percent = 100
        self.metrics = Metrics.of(self._font)
        self._hints.colorSchemeChanged.connect(self._follow)
        self._accessibility.contrastPreferenceChanged.connect(self._rebuild)

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def shapes(self) -> bool:
        """Whether tags are told apart by shape as well as by colour."""
        return self._shapes

    def apply(self, app: QApplication) -> None:
        """Dress `app`: font, palette and stylesheet; from now on every change reaches it.

        They are made for the Fusion style, with which `app` is started. A window that is built
        before is built in half the time: each time a widget gets a parent, Qt asks the stylesheet
        what becomes of all that is in it.
        """
        self._app = app
        self._dress(app)

    def set_mode(self, mode: Mode) -> None:
        """Follow the desktop, or be light or dark whatever the desktop says.

        The platform is told too, for title bars and native dialogs, but many platforms ignore
        it; so our own palette never depends on that.
        """
        self._mode = mode
        self._hints.setColorScheme(_SCHEMES[mode])
        self._follow()

    @property
    def percent(self) -> int:
        """How large text is, as a percentage of the desktop's."""
        return self._percent

    def set_font(self, font: QFont) -> None:
        """Derive every size from `font`."""
        self._font = font
        self._resize()

    def set_percent(self, percent: int) -> None:
        """Have text be larger or smaller than the desktop has it."""
        if percent != self._percent:
            self._percent = percent
            self._resize()

    def follow_font(self) -> None:
        """Take the font that the desktop has now, if it is another than before: Qt no longer
        follows it by itself once an application was given a font."""
        now = _desktop_font()
        if now != self._desktop_font:
            self._desktop_font = now
            self.set_font(now)

    def set_shapes(self, shapes: bool) -> None:
        self._shapes = shapes
        self.changed.emit()

    def colour(self, role: str) -> QColor:
        """The colour of a role of `Tokens`, for painting: `colour("accent")`."""
        return QColor(cast(str, getattr(self.tokens, role)))

    def duration(self, milliseconds: int) -> int:
        """`milliseconds`, or 0 where the desktop asks for no motion."""
        # Imported here: PySide makes eleven large enums for it, which takes 4 ms of the start.
        from PySide6.QtWidgets import QStyle

        style = QApplication.style()
        moves = style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
        return milliseconds if moves else 0

    def _resize(self) -> None:
        font = self._font if self._percent == 100 else scaled(self._font, self._percent / 100)
        self.metrics = Metrics.of(font)
        self._rebuild()

    def _follow(self) -> None:
        if self._wants_dark() != self.dark:
            self._rebuild()

    def _wants_dark(self) -> bool:
        if self._mode != "system":
            return self._mode == "dark"
        scheme = self._hints.colorScheme()
        if scheme == Qt.ColorScheme.Unknown:
            return self._desktop_is_dark
        return scheme == Qt.ColorScheme.Dark

    def _tokens(self) -> Tokens:
        tokens = DARK if self.dark else LIGHT
        contrast = self._accessibility.contrastPreference()
        if contrast == Qt.ContrastPreference.HighContrast:
            return high_contrast(tokens)
        return tokens

    def _rebuild(self) -> None:
        self.dark = self._wants_dark()
        self.tokens = self._tokens()
        if self._app is not None:
            self._dress(self._app)
        self.changed.emit()

    def _dress(self, app: QApplication) -> None:
        app.setFont(self.metrics.text)
        app.setPalette(palette(self.tokens))
        app.setStyleSheet(stylesheet(self.tokens, self.metrics, self._images))


def _desktop_font() -> QFont:
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)


_theme: Theme | None = None


def theme() -> Theme:
    """The application's theme, made on first use.

    Raises:
        RuntimeError: there is no application yet.
    """
    global _theme
    if _theme is None:
        app = QGuiApplication.instance()
        if not isinstance(app, QGuiApplication):
            raise RuntimeError("The theme needs an application; make a QApplication first.")
        _theme = Theme(app)
    return _theme
