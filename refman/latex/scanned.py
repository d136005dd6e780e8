"""What one .tex file says, as `scanner` reads it."""

from typing import NamedTuple

from refman.latex.commands import NO_RULES, Rules
from refman.latex.marks import Absent, Citation, Unknown


class Reads(NamedTuple):
    """That a file reads another.

    Args:
        kind: as in `commands.INCLUDES`.
        folder: of an import; "" for none.
        name: as it is written.
        line: where.
    """

    kind: str
    folder: str
    name: str
    line: int


class Names(NamedTuple):
    """A .bib file that is named, as it is written, and who reads it: "bibtex" or "biber".

    Args:
        pattern: biber reads all that fit the name (`\\addbibresource[glob]{*.bib}`).
    """

    name: str
    processor: str
    line: int
    pattern: bool = False

    @property
    def file(self) -> str:
        """What the file is called: BibTeX adds its ending, biber takes the name as it is."""
        whole = self.processor == "biber" or self.name.endswith(".bib")
        return self.name if whole else f"{self.name}.bib"


class Scanned(NamedTuple):
    """What a .tex file says.

    Args:
        citations: in order.
        reads: in order.
        bibliographies: in order.
        rules: what the commands mean that it defines.
        root: what its head names as the root (`% !TeX root = …`); "" for none.
        class_options: of its `\\documentclass`; None when it has none.
        document_class: the name of that; "" when it has none.
        biblatex: it loads biblatex, or has a command that only biblatex has.
        backend: "biber" or "bibtex" where an option says who is to work for that; "" for none.
        chooses: it has LaTeX leave out files that are included (`\\includeonly`).
        sets: the keys that one key stands for (`\\defbibentryset`).
        texts: name of a command that it defines to be a plain text, and that text.
        lacking: names of commands that stand in the place of a key and are defined elsewhere.
        unknown: citations whose keys no .tex file tells.
        remote: .bib files that biber reads from the net.
        encloses: it may have files in itself, as `enclosed` reads them.
    """

    citations: tuple[Citation, ...] = ()
    reads: tuple[Reads, ...] = ()
    bibliographies: tuple[Names, ...] = ()
    rules: Rules = NO_RULES
    root: str = ""
    class_options: str | None = None
    document_class: str = ""
    biblatex: bool = False
    backend: str = ""
    chooses: bool = False
    sets: tuple[tuple[str, tuple[str, ...]], ...] = ()
    texts: tuple[tuple[str, str], ...] = ()
    lacking: frozenset[str] = frozenset()
    unknown: tuple[Unknown, ...] = ()
    remote: tuple[Absent, ...] = ()
    encloses: bool = False
