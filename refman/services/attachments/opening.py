"""Which files are opened: by the desktop, that is, with whatever program it has for them."""

import os
from pathlib import Path
from typing import NamedTuple

from refman.model.errors import FileMissing, RefmanError
from refman.services import files
from refman.services.attachments.places import Places, is_elsewhere
from refman.services.attachments.programs import demand_document
from refman.store import Library, attachments
from refman.store.attachments import ANYWHERE, BESIDE, OWN, Attachment


class Opening(NamedTuple):
    """A file to be opened.

    Args:
        doubt: why the user is to be asked first, a sentence; "" for no need.
    """

    path: Path
    doubt: str = ""


def opening(library: Library, one: Attachment) -> Opening:
    """How an attachment is opened.

    Raises:
        FileMissing: it is not there.
        RefmanError: it is a program, or a place on another computer that a .bib file named.
    """
    places = Places.of(library)
    path = places.found(one)
    named = one.origin == "field"
    if named and is_elsewhere(one.path):
        raise RefmanError(f"“{one.path}” is on another computer, and a .bib file named it.")
    if path is None:
        raise FileMissing(_unknown(one))
    if not path.is_file():
        raise FileMissing(f"“{files.shown(path)}” is not there. Find it, or detach it.")
    demand_document(path)
    real = Path(os.path.realpath(path))
    asks = named and not places.is_known(str(path))
    asks = asks and not attachments.trusted(library.reading, one.id)
    doubt = (
        f"A .bib file named “{files.shown(real)}”, which is outside of the folders that belong to"
        " this library."
    )
    return Opening(path, doubt if asks else "")


def _unknown(one: Attachment) -> str:
    """That nobody knows where an attachment is on this computer, and why."""
    if one.base == ANYWHERE:
        return f"“{one.path}” is the path of another kind of computer."
    if one.base in (OWN, BESIDE):
        return f"“{one.path}” leads out of its folder."
    return f"“{one.path}” is in the base folder “{one.base}”, which has no place on this computer."
