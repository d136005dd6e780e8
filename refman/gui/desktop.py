"""Files that the desktop opens, with whatever program it has for them."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from refman.gui.language import tr
from refman.gui.session import Session
from refman.model.errors import RefmanError
from refman.services.attachments.programs import demand_document


def open_document(session: Session, path: Path) -> bool:
    """Have the desktop open a file; says so where it is a program, or no program opens it.

    Returns:
        Whether a program was begun, whatever becomes of that.
    """
    try:
        demand_document(path)
    except RefmanError as error:
        session.failed.emit(error)
        return False
    return open_checked(session, path)


def open_checked(session: Session, path: Path) -> bool:
    """The same of a file that is known to be no program."""
    begun = QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
    if not begun:
        text = tr(
            "No program of this desktop opens “{name}”. It is in {parent}.",
            name=path.name,
            parent=path.parent,
        )
        session.failed.emit(RefmanError(text))
    return begun
