r"""What is dragged out of the table: ids for refman itself, BibTeX for everybody else.

Beyond `WHOLE` papers an editor gets their `\cite{…}` keys: nobody drops a library on a page, and
rendering it would hold up the drag.
"""

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from refman.model.entry import EntryId
from refman.store import Reading, papers

ENTRIES = "application/x-refman-entries"
"""A JSON list of entry ids."""
BIBTEX = "text/x-bibtex"
WHOLE = 200
_PAGE = 500


def dragged(reading: Reading, entries: Sequence[EntryId]) -> QMimeData:
    """The papers `entries` in every form that a drop may ask for."""
    data = QMimeData()
    data.setData(ENTRIES, json.dumps(list(entries)).encode())
    if len(entries) <= WHOLE:
        text = _bibtex(reading, entries)
        data.setData(BIBTEX, text.encode())
        data.setText(text)
    else:
        data.setText(_cite(reading, entries))
    return data


def _bibtex(reading: Reading, entries: Sequence[EntryId]) -> str:
    # Imported here: nothing that a start needs.
    from refman.services.exporting import Profile, pieces

    return "".join(pieces(reading, entries, Profile()))


def _cite(reading: Reading, entries: Sequence[EntryId]) -> str:
    pages = (entries[start : start + _PAGE] for start in range(0, len(entries), _PAGE))
    keys = (row.key for page in pages for row in papers.rows(reading, page) if row.key)
    return f"\\cite{{{','.join(keys)}}}"
