"""The other versions of the work that a paper belongs to: its preprint, its publication."""

from refman.bibtex import latex
from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.views.details.links import LinkLabel
from refman.gui.views.details.page import Section
from refman.gui.views.details.words import date_words, kind_words
from refman.model import dates
from refman.model.entry import Entry
from refman.model.language import quote

_WIDE = {"place": "all", "tags": (), "sources": (), "people": (), "year": None}
_VENUES = ("journal", "journaltitle", "booktitle", "school", "institution", "howpublished")


class Versions(Section):
    """A line for each; a click goes there."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Other versions"))
        self._session = session
        self._lines: list[LinkLabel] = []

    def show_versions(self, versions: tuple[Entry, ...]) -> None:
        """Show those of another paper; without any the section is hidden."""
        while len(self._lines) < len(versions):
            self._lines.append(LinkLabel(self._go))
            self.body.addWidget(self._lines[-1])
        for line, entry in zip(self._lines, versions, strict=False):
            line.set_pieces([(_words(entry), entry), f"  {entry.key}"])
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(versions))
        self.setVisible(bool(versions))

    def _go(self, entry: object) -> None:
        if isinstance(entry, Entry) and entry.id is not None:
            self._session.narrow(**_WIDE, text=f"key:{quote(entry.key)}" if entry.key else "")
            self._session.select((entry.id,))


def _words(entry: Entry) -> str:
    """“NeurIPS, 2023”, “E-print 2309.05019, Sep 2023”."""
    fields = entry.fields
    venue = next((latex.plain(fields[name]) for name in _VENUES if fields.get(name)), "")
    number = tr("E-print {fields}", fields=fields["eprint"]) if fields.get("eprint") else ""
    where = venue or number or kind_words(entry.kind) or tr("Other version")
    return ", ".join(filter(None, (where, date_words(dates.of_fields(fields)))))
