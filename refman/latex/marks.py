"""What the files of a LaTeX project say, as values."""

from pathlib import Path
from typing import Literal, NamedTuple

Evidence = Literal["aux", "bcf", "tex"]
"""What an answer rests on: what LaTeX noted in its last run, or the .tex files as they are."""


class Citation(NamedTuple):
    """A key at its place.

    Args:
        file: where it stands.
        line: from 1.
        column: from 1, in characters.
        start, end: of the key, in characters of the file's text; both 0 where the place is a line
            that LaTeX wrote.
        command: without its backslash, `citep`, with its star if it has one.
        cites: False where the key is only named, as in `\\defcitealias`.
    """

    key: str
    file: Path
    line: int
    column: int
    start: int
    end: int
    command: str
    cites: bool = True


class Unknown(NamedTuple):
    """A citation of which only LaTeX can tell the keys.

    Args:
        text: as it is typed, `\\cite{#1}`.
    """

    text: str
    file: Path
    line: int


class Message(NamedTuple):
    """What BibTeX or biber reported.

    Args:
        severity: "warning" or "error".
        text: in its own words, one line.
        key: of the entry that it is about; "" where it names none.
        file: the .bib file that it names, as it names it; "" for none.
        line: in that file; 0 for none.
    """

    severity: Literal["warning", "error"]
    text: str
    key: str = ""
    file: str = ""
    line: int = 0

    @property
    def lacks(self) -> bool:
        """Whether it says that no .bib file has the entry."""
        return self.text.startswith("I didn't find a database entry for")


class Absent(NamedTuple):
    """A file that is named and not there.

    Args:
        name: as it is named.
        file: where.
        line: there.
    """

    name: str
    file: Path
    line: int
