"""Real files are linked, and both sides worked on: nothing changes but what was meant."""

import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from refman.bibtex import blocks
from refman.bibtex.document import Document
from refman.model.entry import Entry
from refman.services import linking
from refman.services.linking import Report, sides
from refman.store import Library, documents, entries, papers, tags, tying
from refman.store.tying import Tie
from tests.conftest import key_pattern
from tests.corpora.files import bib_files, name_of, needed

pytestmark = [needed, pytest.mark.corpora, pytest.mark.timeout(1200)]

_FILES = 150
_LARGEST = 60_000
"""Bytes of a file; larger ones take long, and say the same."""


def test_files_that_were_linked_change_only_where_they_were_meant_to(tmp_path: Path) -> None:
    files = _some()
    faults, edits = [], 0
    for number, path in enumerate(files):
        day = _Day(path.read_bytes(), tmp_path / str(number), random.Random(number))
        faults += [f"{name_of(path)}: {fault}" for fault in day.faults()]
        edits += day.edits
    print(f"\n{edits} edits of {len(files)} linked files, {len(faults)} not as they were meant")
    assert faults == []


def _some() -> list[Path]:
    """Files of every collection, the same in every run."""
    small = [path for path in bib_files() if path.stat().st_size <= _LARGEST]
    return sorted(random.Random(226).sample(small, min(_FILES, len(small))))


class _Day:
    """Work on a linked file and its library, on both sides."""

    def __init__(self, data: bytes, folder: Path, chance: random.Random) -> None:
        folder.mkdir()
        self.edits = 0
        self._data = data
        self._chance = chance
        self._path = folder / "refs.bib"
        self._path.write_bytes(data)
        self._library = Library.open(folder / "test.refman")

    def faults(self) -> Iterator[str]:
        """What is not as it was meant."""
        with self._library:
            yield from self._link()
            for act in (self._field, self._new_field, self._kind, self._key, self._tag):
                yield from self._change(act)
            yield from self._trash_and_undo()
            yield from self._type_into_the_file()

    def _link(self) -> Iterator[str]:
        linking.link(self._library, self._path, key_pattern())
        for _ in range(2):
            report = self._sync()
            if report.to_file or report.to_library or self._path.read_bytes() != self._data:
                yield f"a sync after the link did something: {report}"
        if report.state != "in sync" and any(one.tie for one in report.conflicts):
            yield f"after the link: {report}"

    def _change(self, act: Callable[[Tie], Entry]) -> Iterator[str]:
        tie = self._any()
        if tie is None:
            return
        self.edits += 1
        before = Document.of(self._path.read_bytes())
        wanted = act(tie)
        report = self._sync()
        after = Document.of(self._path.read_bytes())
        name = f"{act.__name__} of {tie.theirs.key!r}"
        if report.state == "failed":
            if after.text != before.text:
                yield f"{name}: failed, and the file is another"
            yield f"{name}: {report.reason}"
            self._library.undo()
            self._sync()
            return
        yield from (f"{name}: {fault}" for fault in self._compared(before, after, tie, wanted))
        if (again := self._sync()).to_file or again.to_library:
            yield f"{name}: the next sync did something: {again}"

    def _compared(
        self, before: Document, after: Document, tie: Tie, wanted: Entry
    ) -> Iterator[str]:
        olds = [before.source(block) for block in before.blocks]
        news = [after.source(block) for block in after.blocks]
        if len(olds) != len(news):
            yield "there are more blocks, or fewer"
            return
        changed = [i for i, (old, new) in enumerate(zip(olds, news, strict=True)) if old != new]
        if len(changed) != 1:
            yield f"{len(changed)} blocks changed"
            return
        block = after.blocks[changed[0]]
        if not isinstance(block, blocks.Entry):
            yield "what changed is no entry"
            return
        now = sides.side(after, block)
        for part in ("kind", "key", "fields", "tags"):
            if getattr(now, part) != getattr(wanted, part):
                yield f"{part}: {getattr(now, part)} for {getattr(wanted, part)}"

    def _field(self, tie: Tie) -> Entry:
        if not tie.theirs.fields:
            return self._new_field(tie)
        name = self._chance.choice(sorted(tie.theirs.fields))
        return self._set(tie, name, "Ein anderer Wert, und länger")

    def _new_field(self, tie: Tie) -> Entry:
        return self._set(tie, "annote", f"Something new, number {self.edits}")

    def _set(self, tie: Tie, name: str, value: str) -> Entry:
        with self._library.change("Edit") as change:
            entries.set_fields(change, tie.entry, {name: value})
        return tie.theirs._replace(fields={**tie.theirs.fields, name: value})

    def _kind(self, tie: Tie) -> Entry:
        kind = "unpublished" if tie.theirs.kind != "unpublished" else "misc"
        with self._library.change("Edit") as change:
            entries.set_parts(change, tie.entry, kind=kind)
        return tie.theirs._replace(kind=kind)

    def _key(self, tie: Tie) -> Entry:
        with self._library.change("Edit") as change:
            entries.set_parts(change, tie.entry, key="another:key")
        return tie.theirs._replace(key="another:key")

    def _tag(self, tie: Tie) -> Entry:
        with self._library.change("Edit") as change:
            tags.add(change, [tie.entry], "to read")
        return tie.theirs._replace(tags=tie.theirs.tags | {"to read"})

    def _trash_and_undo(self) -> Iterator[str]:
        tie = self._any()
        if tie is None:
            return
        self.edits += 1
        before = self._path.read_bytes()
        with self._library.change("Trash") as change:
            entries.trash(change, [tie.entry])
        report = self._sync()
        if report.state == "failed" or self._path.read_bytes() == before:
            yield f"trash of {tie.theirs.key!r}: {report}"
        self._library.undo()
        report = self._sync()
        if self._path.read_bytes() != before:
            yield f"trash of {tie.theirs.key!r}, undone: another file, {report}"

    def _type_into_the_file(self) -> Iterator[str]:
        document = Document.of(self._path.read_bytes())
        typed = [one for one in document.entries() if one.fields and one.key]
        if len(typed) < 3:
            return
        self.edits += 1
        self._chance.shuffle(typed)
        changed, removed = typed[:2]
        field = changed.fields[0]
        new = "@misc{brand:new, title = {A Brand New One of its Own}}\n\n"
        stretches = {
            (field.value_start, field.value_end): "{Typed by hand}",
            (removed.start, removed.end): "",
        }
        text = document.text
        for (start, end), value in sorted(stretches.items(), reverse=True):
            text = text[:start] + value + text[end:]
        data = replace(document, text=new + text).to_bytes()
        self._path.write_bytes(data)
        report = self._sync()
        if self._path.read_bytes() != data:
            yield f"typed into the file, and it is another: {report}"
        if report.to_library < 2 and report.state != "conflict":
            yield f"typed into the file ({changed.key}, {removed.key}), and: {report}"
        if not papers.with_key(self._library.reading, "brand:new"):
            yield f"typed into the file, and the new entry is not there: {report}"
        if report.state == "in sync":
            yield from self._undo_what_was_typed(document)

    def _undo_what_was_typed(self, before: Document) -> Iterator[str]:
        """All entries are as they were, byte for byte; between them is what the editor left."""
        self._library.undo()
        report = self._sync()
        now = Document.of(self._path.read_bytes())
        olds, news = (
            Counter(one.source(block) for block in one.entries()) for one in (before, now)
        )
        if olds != news:
            gone, come = list(olds - news)[:2], list(news - olds)[:2]
            yield f"what was typed, undone: {gone} became {come}: {report}"

    def _any(self) -> Tie | None:
        reading = self._library.reading
        (linked,) = documents.every(reading)
        ids = [mark.id for mark in tying.marks_of(reading, linked.id) if not mark.gone]
        ties = tying.ties_of(reading, ids)
        return self._chance.choice(ties) if ties else None

    def _sync(self) -> Report:
        linked = linking.linked(self._library.reading, self._path)
        return linking.sync(self._library, linked, key_pattern())
