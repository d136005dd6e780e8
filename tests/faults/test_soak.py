"""Commands at random against a model of the library, for as long as one likes: both stay equal,
memory stays flat, and no thread and no open file is left.

    REFMAN_SOAK=3600 python -m pytest -m faults tests/faults/test_soak.py
"""

import gc
import os
import tempfile
import threading
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from refman.jobs import Progress
from refman.model.entry import Entry, EntryId
from refman.model.errors import NothingToUndo
from refman.model.language import parse
from refman.services import backups
from refman.store import Library, entries, papers, search, tags
from tests import seeds
from tests.sound import assert_sound

SECONDS = float(os.environ.get("REFMAN_SOAK", "30"))
_STEPS = 60
_GROWTH = 24
"""MB that hypothesis and Python's allocator may keep of a whole run."""
_NUMBERS = st.integers(0, 11)
_WORDS = st.sampled_from(["alpha", "beta", r"G{\"o}del", "{BERT}", "a & b", "ß", "x-y"])
_TAGS = st.sampled_from(["one", "two", "in/one"])

Paper = tuple[str, frozenset[str], bool]
"""Title, tags, and whether it is in the trash."""
Model = dict[str, Paper]
STEPS: Counter[str] = Counter()


class Soak(RuleBasedStateMachine):
    """One library; `model` is what it should hold, by citation key."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "l.refman"
        self.library = Library.open(self.path)
        self.model: Model = {}
        self.done: list[Model] = []
        self.undone: list[Model] = []

    def _became(self, model: Model) -> None:
        """By one change, unless it touched nothing."""
        if model != self.model:
            self.done.append(self.model)
            self.undone.clear()
            self.model = model

    def _ids(self, key: str) -> list[EntryId]:
        return [papers.by_key(self.library.reading, key)]

    @rule(number=_NUMBERS, title=_WORDS)
    def put(self, number: int, title: str) -> None:
        """Add a paper, or give the one with this key another title."""
        key = f"k{number}"
        with self.library.change("Put") as change:
            if key in self.model:
                entries.set_fields(change, self._ids(key)[0], {"title": title})
            else:
                entry = Entry("misc", {"title": title, "author": "Luo, Ada"}, key)
                entries.add(change, entry, tags=[], sources={})
        was = self.model.get(key, ("", frozenset(), False))
        self._became({**self.model, key: (title, was[1], was[2])})

    @rule(number=_NUMBERS, tag=_TAGS, off=st.booleans())
    def tag(self, number: int, tag: str, off: bool) -> None:
        """Put a tag on a paper or take it off."""
        key = f"k{number}"
        if key not in self.model or (off and tag not in self.model[key][1]):
            return
        with self.library.change("Tag") as change:
            (tags.remove if off else tags.add)(change, self._ids(key), tag)
        title, has, gone = self.model[key]
        has = has - {tag} if off else has | {tag}
        self._became({**self.model, key: (title, has, gone)})

    @rule(number=_NUMBERS, back=st.booleans())
    def trash(self, number: int, back: bool) -> None:
        """Into the trash or out of it."""
        key = f"k{number}"
        if key not in self.model:
            return
        with self.library.change("Trash") as change:
            (entries.restore if back else entries.trash)(change, self._ids(key))
        title, has, _ = self.model[key]
        self._became({**self.model, key: (title, has, not back)})

    @rule()
    def undo(self) -> None:
        """Take the last change back."""
        with suppress(NothingToUndo):
            self.library.undo()
            self.undone.append(self.model)
            self.model = self.done.pop()

    @rule()
    def redo(self) -> None:
        """Bring the last one back."""
        with suppress(NothingToUndo):
            self.library.redo()
            self.done.append(self.model)
            self.model = self.undone.pop()

    @rule()
    def reopen(self) -> None:
        """Close and open it."""
        self.library.close()
        self.library = Library.open(self.path)

    @rule()
    def restore(self) -> None:
        """Back up, break something, and bring the backup back."""
        made = backups.make(self.library, "asked", Progress())
        with self.library.change("Break") as change:
            for key in self.model:
                entries.set_fields(change, papers.by_key(change, key), {"title": "Broken"})
        backups.restore(self.library, made.path, Progress())

    @invariant()
    def equal(self) -> None:
        """The library holds what the model holds, and the search finds it."""
        STEPS["commands against a model"] += 1
        reading = self.library.reading
        ids = [EntryId(row[0]) for row in reading.rows("select id from entries")]
        rows = dict(reading.rows("select key, trashed is not null from entries"))
        held: dict[str, Any] = {
            one.key: (one.fields["title"], one.tags, bool(rows[one.key]))
            for one in papers.entries(reading, ids)
        }
        assert held == self.model
        there = {key for key, (_, _, gone) in self.model.items() if not gone}
        assert search.count(reading, parse("luo")) == len(there)
        tagged = [key for key in there if any(one.startswith("one") for one in self.model[key][1])]
        assert search.count(reading, parse("tag:one")) == len(tagged)

    def teardown(self) -> None:
        """At the end it is sound."""
        self.library.close()
        assert_sound(self.path)
        self.folder.cleanup()


@pytest.mark.faults
@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts open files as Linux does")
@pytest.mark.timeout(7200)
def test_commands_at_random_leave_library_and_model_equal_and_nothing_behind(
    tried: Counter[str],
) -> None:
    _stretch(0)
    files, threads = _files(), threading.active_count()
    end, number = time.monotonic() + SECONDS, 0
    memory: list[float] = []
    while time.monotonic() < end:
        number += 1
        _stretch(number)
        memory.append(_megabytes())
        assert (_files(), threading.active_count()) == (files, threads)
    tried.update(STEPS)
    tried[f"MB of memory at first and at the end: {memory[0]:.0f}, {memory[-1]:.0f}"] += 1
    assert memory[-1] - memory[0] < _GROWTH


def _stretch(number: int) -> None:
    how = settings(
        max_examples=4, stateful_step_count=_STEPS, deadline=None, database=None,
        suppress_health_check=list(HealthCheck), derandomize=False,
    )  # fmt: skip
    machine = seed(seeds.begun(number))(Soak)
    run_state_machine_as_test(machine, settings=how)


def _files() -> int:
    gc.collect()
    return len(list(Path("/proc/self/fd").iterdir()))


def _megabytes() -> float:
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
