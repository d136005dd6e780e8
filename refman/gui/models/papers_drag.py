r"""What is dragged out of the table: ids for refman itself, `\cite{…}` for an editor, BibTeX for
whoever asks for it.

An editor takes the plain text, and gets what Ctrl+K copies; papers without any key come as BibTeX.
Beyond `WHOLE` papers there is none: rendering a library would hold up the drag. The texts are read
beside the window as the drag begins, and only where they are wanted sooner by whoever wants them.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QByteArray, QMetaType, QMimeData

from refman.gui.beside import Beside
from refman.model.entry import EntryId
from refman.store import Library, Reading

ENTRIES = "application/x-refman-entries"
"""A JSON list of entry ids."""
BIBTEX = "text/x-bibtex"
_PLAIN = "text/plain"
WHOLE = 200
Cite = Callable[[Reading, Sequence[EntryId]], str]
"""The citation of papers; "" where none has a key."""


class _Texts(NamedTuple):
    plain: str
    bibtex: str


class Dragged(QMimeData):
    """Papers in every form that a drop may ask for. In the GUI thread.

    Args:
        beside: reads them; only for this.
    """

    def __init__(
        self, library: Library, entries: Sequence[EntryId], cite: Cite, beside: Beside
    ) -> None:
        super().__init__()
        self._library = library
        self._question = partial(_read, entries, cite)
        self._whole = len(entries) <= WHOLE
        self._texts: _Texts | None = None
        self.setData(ENTRIES, json.dumps(list(entries)).encode())
        beside.ask(self._question, self._take)

    def formats(self) -> list[str]:
        return [ENTRIES, BIBTEX, _PLAIN] if self._whole else [ENTRIES, _PLAIN]

    def hasFormat(self, mimetype: str) -> bool:
        return mimetype in self.formats()

    def retrieveData(self, mimetype: str, preferredType: QMetaType | QMetaType.Type) -> Any:
        if mimetype not in (BIBTEX, _PLAIN):
            return super().retrieveData(mimetype, preferredType)
        if self._texts is None:
            self._take(next(iter(self._question(self._library.reading))))
        assert self._texts is not None
        return self._texts.plain if mimetype == _PLAIN else QByteArray(self._texts.bibtex.encode())

    def _take(self, texts: _Texts) -> None:
        self._texts = texts


def _read(entries: Sequence[EntryId], cite: Cite, reading: Reading) -> Iterator[_Texts]:
    citation = cite(reading, entries)
    text = _bibtex(reading, entries) if len(entries) <= WHOLE else ""
    yield _Texts(citation or text, text)


def _bibtex(reading: Reading, entries: Sequence[EntryId]) -> str:
    # Imported here: nothing that a start needs.
    from refman.services.exporting import Profile, pieces

    return "".join(pieces(reading, entries, Profile()))
