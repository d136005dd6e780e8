"""Starting the window from the shell, or saying why there is none."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

_WHILE_LINKING = (
    *("refman.bibtex.latex", "refman.commands", "refman.jobs", "refman.resources"),
    *("refman.settings", "refman.store.people", "refman.store.search", "refman.store.sources"),
    "refman.store.tags",
)
"""What the window needs and PySide has no say in: imported while a thread links Qt."""


def start(
    library: Path | None = None,
    files: Sequence[Path] = (),
    *,
    empty: bool = False,
    deed: str = "",
) -> int:
    """Open the window on a library, or have the one that is open come up; returns the exit status.

    Args:
        files: to be opened in it.
        deed: name of a command that the window is to ask about, in place of coming up.
        empty: a new library starts without the starter papers.
    """
    if not _has_display():
        print(
            "refman: there is no display to open a window on; the shell does the same work:"
            " refman seed, list, import, export, tag, authors, undo (refman --help lists all).",
            file=sys.stderr,
        )
        return 1
    from refman.meeting import hand_over
    from refman.settings import default_library

    path = library or default_library()
    if hand_over(path, files, deed):
        return 0
    # Nothing that a start makes is garbage; looking for some takes 8 ms. `run` enables it again.
    gc.disable()
    from refman.gui import loading

    loading.link()
    loading.load(_WHILE_LINKING)
    from refman.gui import language
    from refman.settings import Settings

    language.begin(Settings()["language"])
    from refman.gui.app import run

    return run(path, files, start_empty=empty, deed=deed)


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
