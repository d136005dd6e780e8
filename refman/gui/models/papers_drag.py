r"""What is dragged out of the table: ids for refman itself, `\cite{…}` for an editor, BibTeX for
whoever asks for it.

An editor takes the plain text, and gets what Ctrl+K copies; papers without any key come as BibTeX.
Beyond `WHOLE` papers there is none: rendering a library would hold up the drag.
"""

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from refman.model.entry import EntryId
from refman.store import Reading

ENTRIES = "application/x-refman-entries"
"""A JSON list of entry ids."""
BIBTEX = "text/x-bibtex"
WHOLE = 200


def dragged(reading: Reading, entries: Sequence[EntryId], citation: str) -> QMimeData:
    """The papers `entries` in every form that a drop may ask for.

    Args:
        citation: of them; "" where none has a key.
    """
    data = QMimeData()
    data.setData(ENTRIES, json.dumps(list(entries)).encode())
    if len(entries) <= WHOLE:
        text = _bibtex(reading, entries)
        data.setData(BIBTEX, text.encode())
        data.setText(citation or text)
    else:
        data.setText(citation)
    return data


def _bibtex(reading: Reading, entries: Sequence[EntryId]) -> str:
    # Imported here: nothing that a start needs.
    from refman.services.exporting import Profile, pieces

    return "".join(pieces(reading, entries, Profile()))
