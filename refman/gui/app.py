"""Start-up: application, theme, library, session, window; and an orderly end."""

import gc
import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from refman.gui.language import install_qt
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.window import MainWindow
from refman.jobs import Writer
from refman.model.errors import DamagedLibrary, RefmanError
from refman.settings import Settings, Store, state_of
from refman.store import Library

if TYPE_CHECKING:
    from refman.gui.dialogs.renewing import Renewing

_BETWEEN_PASSES = 20_000
"""New objects between two passes for garbage in circles: of the many that a large file makes hardly
any is, and at Python's own 700 a third of the time that reading it takes goes into looking."""


def run(
    library_path: Path, files: Sequence[Path] = (), start_empty: bool = False, deed: str = ""
) -> int:
    """Open the window on a library and stay until it is closed.

    A library that does not exist is made. One in which nothing was ever done is filled with the
    starter papers, unless it was begun empty.

    Args:
        files: to be opened once the window is there.
        deed: name of a command that the window asks about once it is there.
        start_empty: leave such a library empty, at later starts too.

    Returns:
        The exit status: 1 when no library could be opened.
    """
    # Asked for here: setStyle gives a QStyle, for which PySide makes 4 ms worth of enums.
    app = QApplication.instance() or _application(["refman", "-style", "fusion"])
    assert isinstance(app, QApplication)
    app.setApplicationName("refman")
    app.setDesktopFileName("refman")
    settings = Settings()
    install_qt()
    theme().set_mode(settings["theme"])
    theme().set_percent(settings["text_size"])
    library = _open(library_path, app)
    if library is None:
        return 1
    state = state_of(library.path)
    if state.get("damaged"):
        _look_at_damage(library, state)
    session = Session(library, settings, state, Writer(), Writer)
    damage: DamagedLibrary | None = None
    status = 1
    try:
        status = _show(app, session, list(files), start_empty, deed)
    except DamagedLibrary as error:  # in what the window reads before it is there
        damage = error
    finally:
        session.close()
    if session.put_back:
        return _put_back(library.path, session.put_back, app)
    if damage is None:
        return status
    chosen = _elsewhere(damage, library.path, app)
    return run(chosen, files, start_empty, deed) if chosen else 1


def _application(arguments: list[str]) -> QApplication:
    if sys.platform == "darwin":
        from refman.gui.given import Application

        return Application(arguments)
    return QApplication(arguments)


def _put_back(library: Path, backup: Path, app: QApplication) -> int:
    """Have a backup take the place of a damaged library that was shown, and a new process show it;
    returns the exit status."""
    from refman.gui.another import start_another
    from refman.services import backups

    shown: Path | None = library
    try:
        backups.put_back(library, backup)
    except RefmanError as error:
        shown = _elsewhere(error, library, app)
    return int(shown is None or not start_another(shown))


def _show(app: QApplication, session: Session, files: list[Path], empty: bool, deed: str) -> int:
    app.setFont(theme().metrics.text)  # which comes too late for some that were made before
    with session.at_once():
        window = MainWindow(session)
        theme().apply(app)
        session.search_first_page()
    hook, beside = sys.excepthook, threading.excepthook
    window.presenter.take_over()
    if os.environ.get("REFMAN_MEASURE_START"):
        window.painted.connect(lambda: _tell_painted(app))
    window.painted.connect(lambda: _begin(session, window, files, empty))
    if deed:
        window.painted.connect(lambda: window.do_for_another(deed))
    window.show()
    try:
        return app.exec()
    finally:
        sys.excepthook, threading.excepthook = hook, beside


def _begin(session: Session, window: MainWindow, files: list[Path], empty: bool) -> None:
    """What waits until the window is there."""
    from refman.gui import foreseen, watching
    from refman.store import attachments

    settle()
    _close_on_signals(window)
    session.search_beside(Writer())
    session.begin()
    session.closing.connect(foreseen.begin())
    watching.begin(window)
    if not session.total:
        _fill(session, empty)
    if attachments.unread(session.library.reading) and session.library.writable:
        session.run("attachments", read=True)
    if files:
        window.take(files)
    _open_door(session.library.path, window)


def settle() -> None:
    """Have the window wait little for what Python does besides: for threads beside it, which give
    the lock to whoever comes back from Qt, and for looks at garbage."""
    from refman.ahead import SWITCH

    gc.freeze()  # what the start made stays: later passes need not look at it
    gc.set_threshold(_BETWEEN_PASSES, *gc.get_threshold()[1:])
    gc.enable()
    sys.setswitchinterval(SWITCH)


def _open_door(library: Path, window: MainWindow) -> None:
    """Have later starts come here, as long as there is a window to come to."""
    from refman.gui.door import Door  # Qt's network, after the first paint
    from refman.gui.given import Application

    door = Door(library, window)
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # the window belongs to it
    if isinstance(app, Application):
        app.hand_to(window.take)
    app.lastWindowClosed.connect(door.shut)
    door.called.connect(window.come_up)
    door.called.connect(window.take)
    door.asked_for.connect(window.do_for_another)


def _look_at_damage(library: Library, state: Store) -> None:
    """A library that was found damaged is not written, unless another one stands there now."""
    from refman.store.hindrances import DAMAGED

    if library.is_whole():
        library.mend_index()
        state.update({"damaged": False})
    else:
        library.refuse_changes(DAMAGED)


def _fill(session: Session, empty: bool) -> None:
    """Fill an untouched library, or with `empty` have it never be filled."""
    from refman.services import seeding  # 10 ms that only a library without papers needs

    if not seeding.wanted(session.library):
        return
    if empty:
        seeding.decline(session.library)
    else:
        session.run("seed")


def _close_on_signals(window: MainWindow) -> None:
    import signal

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: window.close())


def _tell_painted(app: QApplication) -> None:
    """For the benchmark of the start: say so, and quit once all has begun, so that it ends too."""
    print("painted", flush=True)
    QTimer.singleShot(0, app.quit)


def _opened(path: Path, app: QApplication) -> Library:
    """The library at `path`; how far it is, where it has to be brought up to date."""
    renewing: Renewing | None = None

    def told(done: int, total: int) -> None:
        nonlocal renewing
        if renewing is None:
            from refman.gui.dialogs.renewing import Renewing

            renewing = Renewing(app, path)
        renewing(done, total)

    try:
        return Library.open(path, told=told)
    finally:
        if renewing is not None:
            renewing.close()


def _open(path: Path, app: QApplication) -> Library | None:
    """The library at `path`, or at another place that the user chooses."""
    while True:
        try:
            return _opened(path, app)
        except RefmanError as error:
            chosen = _elsewhere(error, path, app)
            if chosen is None:
                return None
            path = chosen


def _elsewhere(error: RefmanError, path: Path, app: QApplication) -> Path | None:
    """Another library than the one that cannot be shown; None to leave."""
    from refman.gui.dialogs.no_library import another

    print(f"refman: {error}", file=sys.stderr)
    theme().apply(app)
    return another(error, path)
