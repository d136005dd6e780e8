"""The program's picture in the sizes and formats that desktops want."""

import os
from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def draw(drawing: Path, into: Path) -> None:
    """Draw an SVG file as refman-SIZE.png, refman.ico (Windows) and refman.icns (macOS)."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication([])
    into.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(drawing))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        _save(image, into / f"refman-{size}.png")
        if size == 256:  # the largest that an .ico holds
            _save(image, into / "refman.ico")
    _save(image, into / "refman.icns")
    del application


def _save(image: object, path: Path) -> None:
    if not image.save(str(path)):  # type: ignore[attr-defined]  # a QImage
        raise OSError(f"Qt could not write {path}.")
