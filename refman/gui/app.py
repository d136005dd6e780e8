"""Start-up: application, theme, library, session, window; and an orderly end."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.window import MainWindow
from refman.jobs import Writer
from refman.model.errors import RefmanError
from refman.settings import Settings, state_of
from refman.store import Library


def run(library_path: Path, files: Sequence[Path] = (), start_empty: bool = False) -> int:
    """Open the window on a library and stay until it is closed.

    A library that did not exist is made, and filled with the starter papers.

    Args:
        files: to be imported once the window is there.
        start_empty: leave a new library empty.

    Returns:
        The exit status: 1 when no library could be opened.
    """
    # Asked for here: setStyle gives a QStyle, for which PySide makes 4 ms worth of enums.
    app = QApplication.instance() or QApplication(["refman", "-style", "fusion"])
    assert isinstance(app, QApplication)
    app.setApplicationName("refman")
    app.setDesktopFileName("refman")
    settings = Settings()
    theme().set_mode(settings["theme"])
    opened = _open(library_path, app)
    if opened is None:
        return 1
    library, new = opened
    session = Session(library, settings, state_of(library.path), Writer())
    try:
        return _show(app, session, list(files), fill=new and not start_empty)
    finally:
        session.close()


def _show(app: QApplication, session: Session, files: list[Path], fill: bool) -> int:
    window = MainWindow(session)
    theme().apply(app)
    session.refresh()
    hook = sys.excepthook
    window.presenter.take_over()
    if os.environ.get("REFMAN_MEASURE_START"):
        window.painted.connect(lambda: _tell_painted(app))
    window.painted.connect(lambda: _begin(session, window, files, fill))
    window.show()
    try:
        return app.exec()
    finally:
        sys.excepthook = hook


def _begin(session: Session, window: MainWindow, files: list[Path], fill: bool) -> None:
    """What waits until the window is there."""
    gc.freeze()  # what the start made stays: later passes need not look at it
    gc.enable()
    _close_on_signals(window)
    session.search_beside(Writer())
    session.watch_others()
    if fill:
        session.run("seed")
    if files:
        session.run("import", paths=files)


def _close_on_signals(window: MainWindow) -> None:
    import signal

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: window.close())


def _tell_painted(app: QApplication) -> None:
    """For the benchmark of the start: say so, and quit."""
    print("painted", flush=True)
    app.quit()


def _open(path: Path, app: QApplication) -> tuple[Library, bool] | None:
    """The library at `path`, or at another place that the user chooses; and whether it is new."""
    while True:
        new = not path.exists() or path.stat().st_size == 0
        try:
            return Library.open(path), new
        except RefmanError as error:
            from refman.gui.dialogs.no_library import another

            print(f"refman: {error}", file=sys.stderr)
            theme().apply(app)
            chosen = another(str(error), path)
            if chosen is None:
                return None
            path = chosen
