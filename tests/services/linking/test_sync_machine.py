"""Random edits on both sides, kills and restarts: both sides end equal, and no edit is lost."""

import os
import signal
import sys
import tempfile
from pathlib import Path
from shutil import rmtree
from types import FrameType

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from refman.bibtex.document import Document
from refman.services import linking
from refman.services.linking.meeting import ENTRY
from refman.store import Library, documents, entries, papers
from tests.conftest import key_pattern

KEYS = ("one", "two", "three")
FIELDS = ("year", "note", "pages")
Fields = dict[str, str]

keys = st.sampled_from(KEYS)
fields = st.sampled_from(FIELDS)


class Side(dict[str, Fields]):
    """Fields of each entry by key, as one side should have them."""

    def copy(self) -> "Side":
        return Side({key: dict(one) for key, one in self.items()})


class Machine(RuleBasedStateMachine):
    """A linked file, a library, and a model of what either should say."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.refs = self.folder / "refs.bib"
        self.library = Library.open(self.folder / "test.refman")
        self.count = 0
        start = Side({key: {"title": f"The {key}", "year": "2001"} for key in KEYS})
        self.ours, self.theirs, self.base = start, start.copy(), start.copy()

    @initialize()
    def link(self) -> None:
        self.refs.write_text("% by hand\n\n" + "\n".join(map(_typed, self.theirs.items())))
        linking.link(self.library, self.refs, key_pattern())
        self.ids = {key: papers.by_key(self.library.reading, key) for key in KEYS}

    @rule(key=keys, field=fields, gone=st.booleans())
    def edit_here(self, key: str, field: str, gone: bool) -> None:
        if key in self.ours:
            value = None if gone else self._fresh()
            with self.library.change("Edit") as change:
                entries.set_fields(change, self.ids[key], {field: value})
            _set(self.ours[key], field, value)

    @rule(key=keys, field=fields, gone=st.booleans())
    def edit_there(self, key: str, field: str, gone: bool) -> None:
        if key in self.theirs:
            _set(self.theirs[key], field, None if gone else self._fresh())
            self._save()

    @rule(key=keys)
    def trash_or_restore_here(self, key: str) -> None:
        state = papers.entry(self.library.reading, self.ids[key])
        with self.library.change("Trash") as change:
            if key in self.ours:
                entries.trash(change, [self.ids[key]])
                del self.ours[key]
            else:
                entries.restore(change, [self.ids[key]])
                self.ours[key] = dict(state.fields)

    @rule(key=keys)
    def delete_there(self, key: str) -> None:
        if self.theirs.pop(key, None) is not None:
            self._save()

    @rule()
    def sync(self) -> None:
        linked = linking.linked(self.library.reading, self.refs)
        linking.sync(self.library, linked, key_pattern())
        self._expect()

    @rule(after=st.integers(1, 3000))
    def kill_in_the_middle_and_go_on(self, after: int) -> None:
        self.library.close()
        child = os.fork()
        if child == 0:
            _sync_until(after, self.library.path, self.refs)
        os.waitpid(child, 0)
        self.library = Library.open(self.library.path)
        self.sync()

    @rule()
    def restart(self) -> None:
        self.library.close()
        self.library = Library.open(self.library.path)

    @precondition(lambda self: self._conflicts())
    @rule(take=st.sampled_from(["ours", "theirs", "own"]))
    def answer(self, take: str) -> None:
        self.sync()
        if not self._conflicts():
            return
        one = self._conflicts()[0]
        take = take if one.field != ENTRY or take != "own" else "theirs"
        text = self._fresh() if take == "own" else take
        linking.answer(self.library, self.refs, one.key, one.field, text, key_pattern())
        self._decide(one.key, one.field, take, text)
        self._expect()

    @invariant()
    def nothing_is_lost(self) -> None:
        """Each side says what was last put there, by hand or by a sync."""
        document = Document.of(self.refs.read_bytes())
        there = {
            block.key: {field.name: document.value(field) for field in block.fields}
            for block in document.entries()
        }
        assert there == self.theirs
        reading = self.library.reading
        present = documents.present(reading, list(self.ids.values())) if self.ids else set()
        here = {
            key: dict(papers.entry(reading, id_).fields)
            for key, id_ in self.ids.items()
            if id_ in present
        }
        assert here == self.ours
        assert document.text.startswith("% by hand\n")

    def teardown(self) -> None:
        for _ in range(50):
            self.sync()
            if not self._conflicts():
                break
            self.answer("theirs")
        assert self.ours == self.theirs
        self.library.close()
        rmtree(self.folder)

    ids: dict[str, entries.EntryId] = {}  # noqa: RUF012  # set when the file is linked

    def _fresh(self) -> str:
        self.count += 1
        return f"v{self.count}"

    def _save(self) -> None:
        """Type what changed into the file, as a user does with an editor."""
        self.refs.write_text("% by hand\n\n" + "\n".join(map(_typed, self.theirs.items())))

    def _conflicts(self) -> list[documents.Conflict]:
        (linked,) = documents.every(self.library.reading)
        return documents.conflicts(self.library.reading, linked.id)

    def _expect(self) -> None:
        """Merge the model three ways; with a dispute anywhere the file's side stays."""
        here, there, base = self.ours, self.theirs.copy(), self.base.copy()
        disputed = False
        for key in KEYS:
            disputed |= _merge_entry(key, here, there, base)
        if disputed:
            for key in KEYS:
                self._take_over_only(key)
        else:
            self.theirs, self.base = there, here.copy()

    def _take_over_only(self, key: str) -> None:
        """What only the file changed is in the library, and is settled; all else waits."""
        here, there, base = (s.get(key) for s in (self.ours, self.theirs, self.base))
        if here is None and there is None or base is None and here and not there:
            return
        if there is None or here is None:
            if base is not None and here is None and there is None:
                del self.base[key]
            return
        settled = self.base.setdefault(key, {})
        for name in {*here, *there}:
            if here.get(name) == there.get(name):
                _set(settled, name, here.get(name))

    def _decide(self, key: str, field: str, take: str, text: str) -> None:
        """Make the model as if the answer had been typed on the side that was not taken."""
        if field == ENTRY:
            side = self.ours if take == "ours" else self.theirs
            if key in side:
                self.base.pop(key, None)
            else:
                self.base[key] = dict((self.ours.get(key) or self.theirs[key]))
            return
        if take == "own":
            _set(self.ours[key], field, text)
        if take == "theirs":
            value = self.theirs[key].get(field)
            _set(self.ours[key], field, value)
        _set(self.base[key], field, self.theirs[key].get(field))


def _merge_entry(key: str, ours: Side, theirs: Side, base: Side) -> bool:
    """Merge one entry in place; returns whether anything of it is disputed."""
    here, there, before = ours.get(key), theirs.get(key), base.get(key)
    if here is None and there is None:
        return False
    if here is None or there is None:
        lone = here if here is not None else there
        assert lone is not None
        if before is None:
            ours[key], theirs[key] = dict(lone), dict(lone)
        elif lone == before:
            ours.pop(key, None)
            theirs.pop(key, None)
        return before is not None and lone != before
    before = before or {}
    disputed = False
    for name in {*here, *there, *before}:
        mine, yours, was = here.get(name), there.get(name), before.get(name)
        if mine == yours:
            continue
        if mine != was and yours != was:
            disputed = True
        elif mine != was:
            _set(there, name, mine)
        else:
            _set(here, name, yours)
    return disputed


def _set(one: Fields, name: str, value: str | None) -> None:
    if value is None:
        one.pop(name, None)
    else:
        one[name] = value


def _typed(item: tuple[str, Fields]) -> str:
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in item[1].items())
    return f"@misc{{{item[0]},\n{lines}}}\n"


def _sync_until(calls: int, path: Path, refs: Path) -> None:
    """Sync in this process, and die without a word at a call of a function."""
    left = calls

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal left
        left -= 1
        if left <= 0:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(count)
    library = Library.open(path)
    linking.sync(library, linking.linked(library.reading, refs), key_pattern())
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are killed by fork and SIGKILL")
@pytest.mark.timeout(300)
class TestSync(Machine.TestCase):
    """See `Machine`."""

    settings = settings(max_examples=40, stateful_step_count=25, deadline=None)


