"""Icon files in the colours of the theme, for the stylesheet.

A stylesheet can only name a file, and Qt paints `currentColor` black there; so the few marks that
the stylesheet needs are written, coloured, into a folder that vanishes with the program.
"""

from pathlib import Path

from PySide6.QtCore import QTemporaryDir

from refman.resources import icon_drawing


class Images:
    """Writes each icon once per colour. The folder is removed when the object is collected."""

    def __init__(self) -> None:
        self._folder = QTemporaryDir()

    def url(self, name: str, colour: str) -> str:
        """The path of icon `name` drawn in `colour`, as a stylesheet writes it: with slashes."""
        path = Path(self._folder.path()) / f"{name}-{colour.removeprefix('#')}.svg"
        if not path.exists():
            drawing = icon_drawing(name).replace("currentColor", colour)
            path.write_text(drawing, encoding="utf-8")
        return path.as_posix()
