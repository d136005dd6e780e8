"""Foreseen errors. Each text is written for the user: what, why, what was kept, what next.

Models, store and services raise them; the window's presenter and the shell alone show them.
Whatever is not a `RefmanError` is a bug and is shown as one.
"""


class RefmanError(Exception):
    """The root of everything foreseen; `str(error)` is shown to the user as it stands.

    `status` is what the shell exits with.
    """

    status = 1


class NotALibrary(RefmanError):
    """The file is missing, not a SQLite database, one of another program, or damaged."""


class DamagedLibrary(NotALibrary):
    """A part of the library cannot be read."""


class ForeignBackup(RefmanError):
    """A backup seems to be of another library, and nobody affirmed that it is meant."""


class NewerLibrary(RefmanError):
    """The library was written by a newer refman than this one."""


class LibraryUnwritable(RefmanError):
    """The library cannot be written: read-only, locked too long, disk full, folder missing."""


class ForeignLog(RefmanError):
    """A log that is another's lay beside the library and was set aside; nothing was refused."""


class EntryMissing(RefmanError):
    """No entry has the id or citation key that was asked for."""


class FieldError(RefmanError):
    """A field cannot be set, or not to that value."""


class TagError(RefmanError):
    """A tag is missing, exists already, or has an impossible name or colour."""


class PersonError(RefmanError):
    """A person is missing, or cannot be called so, merged or split so, or have that identifier."""


class CollectionError(RefmanError):
    """A collection is missing, exists already, would hold itself, or cannot be called so."""


class NothingToUndo(RefmanError):
    """There is no change to undo, or none to redo."""


class UndoBlocked(RefmanError):
    """Undoing would overwrite what a later change, named in the text, made of the same rows."""


class FileUnreadable(RefmanError):
    """A file or folder that was named cannot be read."""


class FileMissing(FileUnreadable):
    """There is no such file."""


class FileInTheWay(RefmanError):
    """A file exists already and refman was not told to replace it."""


class FileUnwritable(RefmanError):
    """A file cannot be written; what stood there before is untouched."""


class TooManyToCopy(RefmanError):
    """More papers are to be copied than a clipboard takes; a file can take them."""


class FileChanged(RefmanError):
    """A file was changed by another program while refman was about to write it."""


class LinkError(RefmanError):
    """A file is linked already, not linked, or has no such question."""


class AddressRefused(RefmanError):
    """An address is none of the web or of mail, or would have another program do more."""


class ProjectError(RefmanError):
    """A folder is no LaTeX project, or one that is known already, or not known."""


class EditorError(RefmanError):
    """No editor is chosen, it is not installed, or it did not take what it was given."""


class Cancelled(RefmanError):
    """The user cancelled the job; the library is as it was before."""


class MomentError(RefmanError):
    """A text names no moment, or one of which the history knows nothing any more."""


class VersionError(RefmanError):
    """There is no such change, or no such version of a paper, or it cannot be brought back."""


class QueryError(RefmanError):
    """A search text cannot be read.

    Args:
        text: what is wrong and what to write instead, one sentence.
        position: index into the query of the first character that does not fit.
    """

    def __init__(self, text: str, position: int) -> None:
        super().__init__(text)
        self.position = position
