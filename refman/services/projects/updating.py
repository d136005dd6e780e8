"""A .bib file that is not linked, brought up to date: what refman wrote into it follows the
library, and what somebody else put in or changed since stays as it is.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from refman.bibtex import edits, entry_edits
from refman.bibtex.blocks import Comment
from refman.bibtex.blocks import Entry as Block
from refman.bibtex.document import Document
from refman.bibtex.edits import Edit
from refman.bibtex.encoding import fitting
from refman.store import Library, made_entries


def rewritten(library: Library, path: str, before: bytes, after: bytes) -> None:
    """Go on knowing as refman's the entries of a file that was rewritten, be their keys others."""
    marks = made_entries.of_file(library.reading, path)
    if not marks:
        return
    old, new = Document.of(before), Document.of(after)
    then, now = list(old.entries()), list(new.entries())
    if len(then) == len(now):
        ours = (one for one, was in zip(now, then, strict=True)
                if marks.get(was.key) == _mark(old.source(was)))  # fmt: skip
        made_entries.remember(library, path, {one.key: _mark(new.source(one)) for one in ours})


class Updated:
    """A .bib file, and the edits that bring it up to date.

    Args:
        texts: the entries that are wanted, in order, each by its key.
        marks: what refman wrote before, by key, as `made_entries` has it.
        force: entries of others under the same keys are written over.

    `theirs` are the keys of those that stay as they are.
    """

    def __init__(
        self, document: Document, texts: Mapping[str, str], marks: Mapping[str, str], *, force: bool
    ) -> None:
        self._document = document
        self._texts = {
            key: fitting(text, document.coding).replace("\n", edits.line_end(document))
            for key, text in texts.items()
        }
        self._ours: dict[str, Block] = {}
        self.theirs: list[str] = []
        for block in document.entries():
            same = document.source(block) == self._texts.get(block.key)
            mine = marks.get(block.key) == _mark(document.source(block))
            if block.key not in self._ours and (
                mine or same or (force and block.key in self._texts)
            ):
                self._ours[block.key] = block
            else:
                self.theirs.append(block.key)

    def rewritten(self) -> Document:
        """The file with what is wanted."""
        there = {key.lower() for key in self.theirs}
        order = [key for key in self._texts if key.lower() not in there]
        staying = {key: self._ours[key] for key in order if key in self._ours}
        starts = [block.start for block in staying.values()]
        if any(one > other for one, other in pairwise(starts)):
            staying = {}
        made = [
            edit
            for key, block in self._ours.items()
            if key not in staying
            for edit in entry_edits.remove_entry(self._document, block)
        ]
        made += [
            Edit(block.start, block.end, self._texts[key])
            for key, block in staying.items()
            if self._document.source(block) != self._texts[key]
        ]
        if not staying and not self.theirs:
            return self._alone(made, order)
        return edits.applied(self._document, [*made, *self._added(order, staying)])

    def _alone(self, removed: list[Edit], order: Sequence[str]) -> Document:
        """Behind what there is besides entries; what parted it from them stays for others."""
        rest = edits.applied(self._document, removed)
        first = min((block.start for block in self._ours.values()), default=0)
        head = self._document.text[:first]
        if head and rest.text.rstrip() == head.rstrip():
            rest = replace(rest, text=head)
        elif not rest.text.strip():
            rest = replace(rest, text="")
        joined, end = self._joined(order), edits.line_end(self._document)
        is_parted = rest.text.endswith(2 * end)
        if joined and is_parted and not any(isinstance(b, Comment) for b in rest.blocks[-2:]):
            return replace(rest, text=f"{rest.text}{joined}{end}")
        return edits.applied(rest, entry_edits.insert_entry(rest, joined) if joined else [])

    def _added(self, order: Sequence[str], staying: Mapping[str, Block]) -> Iterator[Edit]:
        """New entries, each run of them behind the entry that comes before it."""
        run: list[str] = []
        before: Block | None = None
        for key in order:
            if key not in staying:
                run.append(key)
                continue
            if run and before is None:
                joined = self._joined(run)
                yield from entry_edits.insert_before(self._document, joined, staying[key])
            elif run:
                yield from entry_edits.insert_entry(self._document, self._joined(run), before)
            run, before = [], staying[key]
        if run:
            yield from entry_edits.insert_entry(self._document, self._joined(run), before)

    def _joined(self, keys: Sequence[str]) -> str:
        gap = 2 * edits.line_end(self._document)
        return gap.join(self._texts[key] for key in keys)


def marks_of(after: Document, texts: Mapping[str, str], theirs: Sequence[str]) -> dict[str, str]:
    """What of a file refman wrote, by key."""
    return {
        block.key: _mark(after.source(block))
        for block in after.entries()
        if block.key in texts and block.key not in theirs
    }


def _mark(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
