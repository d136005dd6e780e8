"""A linked file as its entries are typed: what they say, and the edits that change them."""

from contextlib import suppress
from dataclasses import replace
from functools import cached_property

from refman.bibtex import edits
from refman.bibtex.document import Document
from refman.bibtex.edits import Edit, NewEntry
from refman.bibtex.encoding import Unwritable
from refman.model.entry import Entry
from refman.services.linking import sides
from refman.services.linking.cuts import Neighbours, put_back
from refman.services.linking.lens import Lens
from refman.services.linking.merge import Base, Delta, merge, patched
from refman.services.linking.pairing import Place
from refman.services.linking.writing import differences, same
from refman.store.documents import Tie, Typed

_TEXTS = 32
"""Texts of an entry that are kept, so that undo gives back what was typed."""


class InFile:
    """The file of one meeting, as it was read."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def code_as_before(self, tie: Tie) -> None:
        """A file that lost its only letters of Latin-1 is none of UTF-8 when they come back."""
        codec, mixed = tie.coding
        coding = self.document.coding._replace(codec=codec, mixed=mixed)
        if not tie.typed or coding == self.document.coding:
            return
        recoded = replace(self.document, coding=coding)
        with suppress(UnicodeError):
            if recoded.to_bytes() == self.document.to_bytes():
                self.document = recoded

    def text(self, place: Place) -> str:
        """An entry as it is typed."""
        return self.document.source(place.block)

    def side(self, place: Place, tie: Tie | None = None) -> Entry:
        """What an entry says; `tie` is its tie, when it has one."""
        if tie and place.mark == tie.mark:
            return tie.theirs
        return sides.side(self.document, place.block)

    def alone(self, text: str, at: int) -> tuple[str, Entry]:
        """The check sum of an entry that stands at a place as typed in `text`, and what it says."""
        alone = self._document_of(text, at)
        block = next(alone.entries())
        return sides.mark(alone, block, self._macros), sides.side(alone, block)

    def changed(
        self, tie: Tie, place: Place, ours: Entry, theirs: Entry, delta: Delta
    ) -> list[Edit]:
        """An entry as it was typed when either side said the same, else as it is with the change.

        Args:
            ours: what the paper says.
            delta: what is to be changed in the file.
        """
        start, end, *_ = place.block
        texts, said = kept(tie, place)[::-1], sides.sum_of(ours)
        for text in (one.text for one in texts if one.said == said):
            return [Edit(start, end, text)]
        wanted = patched(theirs, delta)
        for text, _ in texts:
            if same(self.alone(text, start)[1], wanted):
                return [Edit(start, end, text)]
        return sides.edits(self.document, place.block, delta)

    def before(self, tie: Tie, place: Place, theirs: Entry) -> str:
        """An entry as it is typed, but for what it said when both sides last met."""
        delta = differences(theirs, tie.theirs)
        with suppress(ValueError, Unwritable):
            for edit in sides.edits(self.document, place.block, delta):
                return edit.text
        return self.text(place)

    def back(self, tie: Tie, ours: Entry, beside: Neighbours) -> list[Edit]:
        """An entry that was taken out, as it was typed, with what the paper says since."""
        at = tie.cut.at if tie.cut else len(self.document.text)
        text = tie.typed[-1].text if tie.typed else self._typed(tie.theirs)
        alone = self._document_of(text, at)
        block = next(alone.entries())
        lens = Lens.between((tie.ours, ours), [tie.theirs])
        due = merge(Base(lens.seen(tie.ours), tie.theirs), lens.seen(ours), tie.theirs).to_file
        due = lens.there(due, tie.theirs)
        delta = differences(sides.side(alone, block), patched(tie.theirs, due))
        text = edits.applied(alone, sides.edits(alone, block, delta)).text
        return put_back(self.document, text, tie.cut, beside)

    def typed_before(self, tie: Tie, place: Place, text: str, ours: Entry) -> Tie:
        """The tie with one more text that its entry had; "" for none.

        Args:
            ours: what the paper said as long as that stood in the file.
        """
        texts = kept(tie, place)
        if text:
            said = sides.sum_of(ours)
            texts = (*(one for one in texts if said != one.said), Typed(text, said))
        coding = self.document.coding
        return tie._replace(typed=texts[-_TEXTS:], coding=(coding.codec, coding.mixed))

    def _typed(self, there: Entry) -> str:
        """An entry as the file would have it."""
        fields = dict(there.fields)
        if there.tags:
            fields["keywords"] = sides.keywords("", there.tags, ())
        return edits.typed(self.document, NewEntry(there.kind, there.key, fields))

    def _document_of(self, text: str, at: int) -> Document:
        return replace(self.document, text=text, given=self.document.macros(at))

    @cached_property
    def _macros(self) -> str:
        return sides.macros_mark(self.document)


def kept(tie: Tie, place: Place) -> tuple[Typed, ...]:
    """The texts that an entry had, as long as nobody else types in it."""
    return tie.typed if place.mark == tie.mark else ()
