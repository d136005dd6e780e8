"""Another window, a process of its own, on another library."""

import sys
from pathlib import Path

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QWidget

from refman.gui.language import tr

_FILES = tr("Libraries of refman (*.refman);;All files (*)")


def ask_for_library(now: Path, parent: QWidget) -> None:
    """Ask for a library, and open a window on it."""
    from refman.gui.dialogs.file_dialog import open_names

    for name in open_names(parent, tr("Open another library"), str(now.parent), _FILES):
        start_another(Path(name))


def start_another(library: Path) -> bool:
    """Open a window on a library; one that is open on it comes up. Whether a process began."""
    program, *before = command()
    began, _ = QProcess.startDetached(program, [*before, "--library", str(library)])
    return began


def command() -> list[str]:
    """What starts this refman: its own program where it was built into one."""
    built = getattr(sys, "frozen", False)
    return [sys.executable] if built else [sys.executable, "-m", "refman"]
