"""Random edits on both sides, kills and restarts: both sides end equal, and no edit is lost."""

import os
import signal
import sys
import tempfile
from pathlib import Path
from shutil import rmtree

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from refman.bibtex.document import Document
from refman.model.entry import EntryId
from refman.services import linking
from refman.services.linking.questions import ALL, ENTRIES, ENTRY
from refman.store import Library, documents, entries, members, papers, tying
from tests.conftest import key_pattern

KEYS = ("one", "two")
FIELDS = ("year", "note")
Fields = dict[str, str]

keys = st.sampled_from(KEYS)
fields = st.sampled_from(FIELDS)


class Side(dict[str, Fields]):
    """Fields of each entry by key, as one side should have them.

    In the library these are the papers that are to be in the file.
    """

    def copy(self) -> "Side":
        return Side({key: dict(one) for key, one in self.items()})


class Machine(RuleBasedStateMachine):
    """A linked file, a library, and a model of what either should say.

    Args:
        others: what stands before and behind each entry of the model.
    """

    others = "% others\n"

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.refs = self.folder / "refs.bib"
        self.library = Library.open(self.folder / "test.refman")
        self.count = 0
        self.ids: dict[str, EntryId] = {}
        start = Side({key: {"title": f"The {key}", "year": "2001"} for key in KEYS})
        self.ours, self.theirs, self.base = start, start.copy(), start.copy()
        self.trash = Side()
        self.gone: set[str] = set()
        self.decided: dict[str, tuple[str, object, object]] = {}

    @initialize()
    def link(self) -> None:
        self._save()
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
        if key in self.ours:
            with self.library.change("Trash") as change:
                entries.trash(change, [self.ids[key]])
            self.trash[key] = self.ours.pop(key)
        else:
            self._bring_back(key)

    @rule(key=keys)
    def take_out_of_the_file_or_put_back_here(self, key: str) -> None:
        if key in self.ours:
            with self.library.change("Take out") as change:
                members.exclude(change, [self._tie(key).id])
            self.trash[key] = self.ours.pop(key)
        else:
            self._bring_back(key)

    @rule(key=keys)
    def delete_there(self, key: str) -> None:
        if self.theirs.pop(key, None) is not None:
            self._save()

    @rule()
    def sync(self) -> None:
        linked = linking.linked(self.library.reading, self.refs)
        linking.sync(self.library, linked, key_pattern())
        self._expect()

    @rule(key=keys, field=fields, syncs=st.booleans())
    def edit_on_both_sides(self, key: str, field: str, syncs: bool) -> None:
        self.edit_here(key, field, gone=False)
        self.edit_there(key, field, gone=False)
        if syncs:
            self.sync()

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
        whole = one.field in (ENTRY, ENTRIES)
        take = "theirs" if whole and take == "own" else take
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
            if block.key in KEYS
        }
        assert there == self.theirs
        reading = self.library.reading
        present = papers.present(reading, list(self.ids.values())) if self.ids else set()
        here = {
            key: dict(papers.entry(reading, id_).fields)
            for key, id_ in self.ids.items()
            if id_ in present and not self._tie(key).excluded
        }
        assert here == self.ours
        assert document.text.startswith("% by hand\n")
        assert document.text.count(self.others) == 3

    def teardown(self) -> None:
        for _ in range(50 if self.ids else 0):
            self.sync()
            if not self._conflicts():
                break
            self.answer("theirs")
        assert self.ours == self.theirs
        self.library.close()
        rmtree(self.folder)

    def _bring_back(self, key: str) -> None:
        with self.library.change("Bring back") as change:
            entries.restore(change, [self.ids[key]])
            members.include(change, [self._tie(key).id])
        self.ours[key] = self.trash.pop(key)

    def _tie(self, key: str) -> tying.Tie:
        (tie,) = tying.ties_to(self.library.reading, self.ids[key])
        return tie

    def _fresh(self) -> str:
        self.count += 1
        return f"v{self.count}"

    def _save(self) -> None:
        """Type what changed into the file, as a user does with an editor."""
        one, two = (_typed((key, self.theirs[key])) if key in self.theirs else "" for key in KEYS)
        parts = (self.others, one, self.others, two, self.others)
        self.refs.write_text("% by hand\n\n" + "\n".join(filter(None, parts)))

    def _conflicts(self) -> list[documents.Conflict]:
        (linked,) = documents.every(self.library.reading)
        questions = documents.conflicts(self.library.reading, linked.id)
        return [one for one in questions if not one.answer]

    def _expect(self) -> None:
        """Merge the model three ways; with a dispute anywhere the file's side stays."""
        written = self.theirs.copy()
        all_ = self._taken_of_all()
        disputed = [all_ == "", *(self._merge_entry(key, written, all_) for key in KEYS)]
        if not any(disputed):
            self.theirs = written
            self.decided.clear()
        for key in KEYS:
            self._settle(key)

    def _merge_entry(self, key: str, written: Side, all_: str | None) -> bool:
        """Merge one entry into `ours` and `written`; returns whether anything is disputed.

        Args:
            all_: what is taken of all that went at once, as `_taken_of_all`.
        """
        here, there, base = self.ours.get(key), written.get(key), self.base[key]
        if here is not None and there is not None:
            return _merge_fields(here, there, base)
        if here is not None:
            went = "theirs" if all_ is None else all_
            take = "ours" if key in self.gone else went if here == base else self._taken(key)
            if take == "ours":
                written[key] = dict(here)
            elif take == "theirs":
                self.trash[key] = self.ours.pop(key)
                self.gone.add(key)
            return not take
        if there is not None:
            take = "theirs" if key in self.gone else "ours" if there == base else self._taken(key)
            if take == "ours":
                del written[key]
            elif take == "theirs":
                settles = key not in self.gone
                self.ours[key] = self.trash.pop(key)
                return _merge_fields(self.ours[key], there, base, settles=settles)
            return not take
        return False

    def _taken(self, key: str) -> str:
        take, *sides = self.decided.get(key, ("", None, None))
        return take if sides == [self.ours.get(key), self.theirs.get(key)] else ""

    def _taken_of_all(self) -> str | None:
        """What is taken of entries without which the file has none; None where none is missed."""
        lost, known = self._lost()
        take, *asked = self.decided.get(ALL, ("", None, None))
        return (take if asked == [lost, known] else "") if lost else None

    def _lost(self) -> tuple[list[str], int]:
        known = [key for key in KEYS if key not in self.gone]
        lost = [key for key in known if self.ours.get(key) == self.base[key]]
        return ([] if self.theirs else lost), len(known)

    def _settle(self, key: str) -> None:
        """What is the same on both sides is what they are compared with next."""
        here, there = self.ours.get(key), self.theirs.get(key)
        if here is None and there is None:
            self.gone.add(key)
        if here is None or there is None:
            return
        self.gone.discard(key)
        for name in {*here, *there, *self.base[key]}:
            if here.get(name) == there.get(name):
                _set(self.base[key], name, here.get(name))

    def _decide(self, key: str, field: str, take: str, text: str) -> None:
        """Make the model as if the answer had been typed on the side that was not taken."""
        if field == ENTRIES:
            self.decided[ALL] = (take, *self._lost())
            return
        if field == ENTRY:
            self.decided[key] = (take, self.ours.get(key), self.theirs.get(key))
            return
        if take != "ours":
            value = text if take == "own" else self.theirs[key].get(field)
            _set(self.ours[key], field, value)
        _set(self.base[key], field, self.theirs[key].get(field))


def _merge_fields(here: Fields, there: Fields, base: Fields, *, settles: bool = False) -> bool:
    disputed = False
    for name in {*here, *there, *base}:
        mine, yours, was = here.get(name), there.get(name), base.get(name)
        if mine == yours:
            continue
        if mine != was and yours != was and not settles:
            disputed = True
        elif mine != was and yours == was:
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

    def count(*_: object) -> None:
        nonlocal left
        left -= 1
        if left <= 0:
            os.kill(os.getpid(), signal.SIGKILL)

    try:
        sys.setprofile(count)
        library = Library.open(path)
        linking.sync(library, linking.linked(library.reading, refs), key_pattern())
    finally:
        os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are killed by fork and SIGKILL")
@pytest.mark.timeout(300)
class TestSync(Machine.TestCase):  # type: ignore[misc, valid-type]  # made by hypothesis
    """See `Machine`."""

    settings = settings(max_examples=20, stateful_step_count=25, deadline=None)


class Longer(Machine):
    """The same with a file that is seen in part."""

    others = "".join(f"@misc{{k{number}}}\n" for number in range(500))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are killed by fork and SIGKILL")
@pytest.mark.timeout(300)
class TestSyncOfALongFile(Longer.TestCase):  # type: ignore[misc, valid-type]  # made by hypothesis
    """See `Longer`."""

    settings = settings(max_examples=3, stateful_step_count=15, deadline=None)
