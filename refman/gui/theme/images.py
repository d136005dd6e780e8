"""Icon files in the colours of the theme, for the stylesheet.

A stylesheet can only name a file, and Qt paints `currentColor` black there; so the few marks that
the stylesheet needs are written, coloured, into a folder that vanishes with the program.
"""

from pathlib import Path
from weakref import finalize

from PySide6.QtCore import QTemporaryDir

from refman.resources import icon_drawing, icon_path


class Images:
    """Writes each icon once per colour. The folder is removed when the object is collected, or the
    program ends."""

    def __init__(self) -> None:
        self._folder = QTemporaryDir()
        finalize(self, self._folder.remove)
        self._urls: dict[tuple[str, str], str] = {}

    def url(self, name: str, colour: str) -> str:
        """The path of icon `name` drawn in `colour`, as a stylesheet writes it: with slashes.

        Where nothing can be written, on a full disk say, it is the icon as it is, in black.
        """
        if (name, colour) not in self._urls:
            try:
                path = self._drawn(name, colour)
            except OSError:
                path = icon_path(name)
            self._urls[name, colour] = path.as_posix()
        return self._urls[name, colour]

    def _drawn(self, name: str, colour: str) -> Path:
        drawing = icon_drawing(name).replace("currentColor", colour)
        if not self._folder.isValid():
            raise OSError(self._folder.errorString())
        path = Path(self._folder.path()) / f"{name}-{colour.removeprefix('#')}.svg"
        path.write_text(drawing, encoding="utf-8")
        return path
