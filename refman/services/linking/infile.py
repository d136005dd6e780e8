"""A linked file as its entries are typed: what they say, and the edits that change them."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple

from refman.bibtex import edits, entry_edits
from refman.bibtex.document import Document
from refman.bibtex.edits import Edit
from refman.bibtex.encoding import Unwritable
from refman.bibtex.entry_edits import NewEntry
from refman.model.entry import Entry
from refman.services import relations
from refman.services.linking import sides
from refman.services.linking.cuts import Neighbours, put_back
from refman.services.linking.lens import Lens, called_before, called_by
from refman.services.linking.merge import Delta, merge, patched
from refman.services.linking.pairing import Place
from refman.services.linking.writing import differences, same
from refman.store.file_keys import Called
from refman.store.tying import Tie, Typed

_TEXTS = 32
"""Texts of an entry that are kept, so that undo gives back what was typed."""


class Alone(NamedTuple):
    """An entry by itself: the check sum of its text, what it says, and the text."""

    mark: str
    says: Entry
    text: str


class InFile:
    """The file of one meeting, as it was read.

    Args:
        document: all of it, or what matters.
        offset: from a place in that to the one in the file.
        called: asks for the keys that it has of its own.
    """

    def __init__(
        self, document: Document, called: Callable[[], Called], offset: Callable[[int], int] = int
    ) -> None:
        self.document = document
        self.offset = offset
        self._called = called
        self.recalled: dict[str, str] = {}
        """Keys that entries were given there, and that the file keeps for itself, by those of their
        papers."""
        self._first = True

    def code_as_before(self, tie: Tie) -> None:
        """A file that lost its only letters of Latin-1 is none of UTF-8 when they come back."""
        codec, mixed = tie.coding
        coding = self.document.coding._replace(codec=codec, mixed=mixed)
        if not (tie.text or tie.typed) or coding == self.document.coding:
            return
        recoded = replace(self.document, coding=coding)
        with suppress(UnicodeError):
            if recoded.to_bytes() == self.document.to_bytes():
                self.document = recoded

    def lens(self, tie: Tie, ours: Entry, theirs: Entry) -> Lens:
        """How a paper is seen from the file, beside its entry there."""
        return Lens.between((tie.ours, ours), (tie.theirs, theirs), lambda: self._own_keys)

    def text(self, place: Place) -> str:
        """An entry as it is typed."""
        return self.document.source(place.block)

    def side(self, place: Place, tie: Tie | None = None) -> Entry:
        """What an entry says; `tie` is its tie, when it has one."""
        if tie and place.mark == tie.mark:
            return tie.theirs
        return sides.side(self.document, place.block)

    def alone(self, text: str, at: int) -> Alone:
        """The entry that stands at a place as typed in `text`."""
        alone = self._document_of(text, at)
        block = next(alone.entries())
        mark = sides.mark(alone, block, self._macros)
        return Alone(mark, sides.side(alone, block), alone.source(block))

    def changed(
        self, tie: Tie, place: Place, ours: Entry, theirs: Entry, delta: Delta
    ) -> list[Edit]:
        """An entry as it was typed when either side said the same, else as it is with the change.

        Args:
            ours: what the paper says.
            delta: what is to be changed in the file.
        """
        start, end, *_ = place.block
        texts, said = kept(tie, place)[::-1], self._sum_now(tie, ours)
        for text in (one.text for one in texts if one.said == said):
            return [Edit(start, end, text)]
        wanted = patched(theirs, delta)
        for text, _ in texts:
            if same(self.alone(text, start).says, wanted):
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
        text = tie.text or (tie.typed[-1].text if tie.typed else self._typed(tie.theirs))
        alone = self._document_of(text, at)
        block = next(alone.entries())
        lens = self.lens(tie, ours, tie.theirs)
        due = merge(lens.base(tie), lens.now(tie, ours), tie.theirs).to_file
        due = lens.there(due, tie.theirs)
        delta = differences(sides.side(alone, block), patched(tie.theirs, due))
        text = edits.applied(alone, sides.edits(alone, block, delta)).text
        first, self._first = self._first, False
        return put_back(self.document, text, tie.cut, beside, first=first)

    def as_now(self, tie: Tie) -> Tie:
        """The tie; what its texts said is not known when macros are others since."""
        if not tie.typed or self._has_macros_of(tie):
            return tie
        return tie._replace(typed=tuple(Typed(one.text) for one in tie.typed))

    def typed_since(self, tie: Tie, place: Place, *, news: bool) -> tuple[Typed, ...]:
        """The texts that an entry had, also where somebody typed in it since both sides last met.

        Args:
            news: whether the paper is told of that. Else only the way was changed in which the
                entry is typed, and none that it had before is given back.
        """
        if place.mark == tie.mark or not (news and tie.text):
            return kept(tie, place)
        said = self._sum_before(tie, tie.ours) if self._has_macros_of(tie) else ""
        return _and(tie.typed, Typed(tie.text, said))

    def typed_before(
        self, tie: Tie, texts: tuple[Typed, ...], text: str = "", ours: Entry | None = None
    ) -> Tie:
        """The tie with the texts that its entry had, and one more.

        Args:
            ours: what the paper said as long as that one stood in the file.
        """
        if ours:
            texts = _and(texts, Typed(text, self._sum_before(tie, ours)))
        coding, plain = self.document.coding, self.document.text.isascii()
        codec = tie.coding if plain else (coding.codec, coding.mixed)
        return tie._replace(typed=texts, coding=codec)

    def _has_macros_of(self, tie: Tie) -> bool:
        """Whether the macros are those with which the entry of a tie was last read."""
        return sides.sum_of_text(tie.text, self._macros) == tie.mark

    def _typed(self, there: Entry) -> str:
        """An entry as the file would have it."""
        fields = dict(there.fields)
        if there.tags:
            fields["keywords"] = sides.keywords("", there.tags, ())
        return entry_edits.typed(self.document, NewEntry(there.kind, there.key, fields))

    def _document_of(self, text: str, at: int) -> Document:
        return replace(self.document, text=text, given=self.document.macros(at))

    def _sum_now(self, tie: Tie, ours: Entry) -> str:
        """A check sum of what a paper says under the keys that the file is to have."""
        named = relations.name_others(ours) and self._own_keys.now
        return sides.sum_of(called_by(tie, _naming(ours, named or {})))

    def _sum_before(self, tie: Tie, ours: Entry) -> str:
        """The same under the keys that it had when both sides last met."""
        named = relations.name_others(ours) and self._own_keys.was
        return sides.sum_of(called_before(tie, _naming(ours, named or {})))

    @cached_property
    def _own_keys(self) -> Called:
        was, now, home = self._called()
        if not self.recalled:
            return Called(was, now, home)
        given = {ours.casefold(): there for ours, there in self.recalled.items()}
        back = {there.casefold(): ours for ours, there in self.recalled.items()}
        return Called(was, {**now, **given}, {**home, **back})

    @cached_property
    def _macros(self) -> str:
        return sides.macros_mark(self.document)


def _naming(paper: Entry, keys: Mapping[str, str]) -> Entry:
    if not keys:
        return paper
    return paper._replace(fields={**paper.fields, **relations.rewritten(paper.fields, keys)})


def kept(tie: Tie, place: Place) -> tuple[Typed, ...]:
    """The texts that an entry had, as long as nobody else types in it."""
    return tie.typed if place.mark == tie.mark else ()


def _and(texts: tuple[Typed, ...], last: Typed) -> tuple[Typed, ...]:
    """Texts and one more, which counts where the paper said the same."""
    others = (one for one in texts if not last.said or one.said != last.said)
    return (*others, last)[-_TEXTS:]
