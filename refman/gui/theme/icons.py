"""Icons: SVG line drawings recoloured, rendered once and kept."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from refman.gui.theme.metrics import ICON
from refman.gui.theme.tokens import LIGHT, Tokens
from refman.resources import icon_drawing, icon_path


def icon(name: str, colour: str, disabled: str = "", size: int = ICON) -> QIcon:
    """The icon `name` in `colour` ("#RRGGBB"), sharp on the screens of this desktop.

    Args:
        disabled: its colour where it cannot be used; without it the style greys it.
        size: logical pixels; `Metrics.icon` where it stands beside text.

    Raises:
        ResourceMissing: there is no such icon.
    """
    return _icon(name, colour, disabled, size, _densities())


@lru_cache(maxsize=1024)
def pixmap(name: str, colour: str, size: int = ICON, dpr: float = 1.0) -> QPixmap:
    """The icon as a square of `size` logical pixels at the device pixel ratio `dpr`."""
    drawing = _drawing(name).replace("currentColor", colour)
    return _render(drawing, QSize(size, size), dpr)


def illustration(name: str, tokens: Tokens, size: QSize, dpr: float = 1.0) -> QPixmap:
    """A drawing in several colours, at most `size` logical pixels.

    The file is drawn in the light theme's tag colours, with `currentColor` for its lines; other
    themes swap colour for colour.
    """
    drawing = _drawing(name).replace("currentColor", tokens.strong)
    for drawn, wanted in zip(LIGHT.tags, tokens.tags, strict=True):
        drawing = drawing.replace(drawn, wanted)
    return _render(drawing, size, dpr)


def app_icon() -> QIcon:
    """The program's own icon, for the window and the task bar."""
    return QIcon(str(icon_path("refman")))


def _densities() -> tuple[float, ...]:
    screens = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    return tuple(sorted({1.0, *screens}))


@lru_cache(maxsize=512)
def _icon(name: str, colour: str, disabled: str, size: int, densities: tuple[float, ...]) -> QIcon:
    made = QIcon()
    for dpr in densities:
        made.addPixmap(pixmap(name, colour, size, dpr))
        if disabled:
            made.addPixmap(pixmap(name, disabled, size, dpr), QIcon.Mode.Disabled)
    return made


_drawing = lru_cache(maxsize=256)(icon_drawing)


def _render(drawing: str, size: QSize, dpr: float) -> QPixmap:
    # Imported here: QtSvg is not needed before the first icon is shown.
    from PySide6.QtSvg import QSvgRenderer

    made = QPixmap(size * dpr)
    made.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    painter = QPainter(made)
    renderer.render(painter, QRectF(made.rect()))
    painter.end()
    made.setDevicePixelRatio(dpr)
    return made
