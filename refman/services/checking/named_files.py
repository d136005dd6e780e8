"""Files of papers that the entries of a .bib file name, and that are not there."""

import os
from collections.abc import Iterator
from pathlib import Path

from refman.bibtex import file_field
from refman.bibtex.checks import Found, Paper
from refman.bibtex.checks.base import shown
from refman.services.attachments.fields import is_odd, places_meant
from refman.services.attachments.places import absolute


class NamedFiles:
    """Looks for them from the folder of the .bib file, and from those that it names.

    A path that leads to another computer is not looked for: whoever wrote it would hear of it.
    """

    def __init__(self, bib: Path, folders: tuple[str, ...]) -> None:
        folder = absolute(bib).parent
        named = (folder / one for one in folders if not is_odd(one))
        self._roots = [os.path.normpath(str(one)) for one in (folder, *named)]

    def missing(self, paper: Paper) -> Iterator[tuple[str, Found]]:
        """What is found in one entry."""
        if not file_field.names_any(paper.fields):
            return
        for one in file_field.named(paper.fields):
            if is_odd(one.path) or any(map(os.path.lexists, places_meant(one.path, self._roots))):
                continue
            field = next((name for name in paper.fields if one.path in paper.fields[name]), "")
            said = f"There is no file “{shown(one.path)}”."
            yield "missing-file", Found(field or file_field.FIELD, said, "hint")
