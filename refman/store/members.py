"""Which of its papers a linked file is to have, under which keys of its own, and the order in which
they stand there.

That a paper is kept out of a file is an object of the journal, unlike the rest of its tie: undo
puts the paper back into the file, or takes it out again. So is the key that it is given in this
file alone. The order is bookkeeping.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from refman.store import tying
from refman.store.change import Change, Patch, keeper
from refman.store.reading import Reading


def exclude(change: Change, ties: Iterable[int]) -> None:
    """Keep the papers of ties out of their file; they stay in the library."""
    for tie in ties:
        change.write("tie", tie, {"excluded": 1})


def include(change: Change, ties: Iterable[int]) -> None:
    """Let the papers of ties be in their file."""
    for tie in ties:
        change.write("tie", tie, {"excluded": 0})


def call(change: Change, keys: Mapping[int, str]) -> None:
    """Have papers be called otherwise in a file, whatever the library calls them.

    Args:
        keys: by the ids of their ties.
    """
    for tie in tying.ties_of(change, keys):
        if keys[tie.id] != tie.key:
            change.write("tie", tie.id, {"key": keys[tie.id], "was": tie.key})


def follow(change: Change, ties: Iterable[int], *, excluded: bool) -> None:
    """The same as of `exclude` and `include`, where it follows from what a document cites: there is
    nothing to undo in it, for it would be done again at once."""
    for tie in ties:
        _set(change, tie, int(excluded))


def arrangement(reading: Reading, document: int) -> list[int]:
    """Ids of the ties of a file in the order of its entries; one that is gone keeps its place."""
    text = reading.value("select arrangement from documents where id = ?", (document,))
    return list(json.loads(text)) if text else []


def keep_arrangement(change: Change, document: int, order: Sequence[int]) -> None:
    """Remember the order of the entries, and where those were that are gone."""
    change.execute(
        "update documents set arrangement = ? where id = ?", (json.dumps(order), document)
    )


def arranged(old: Sequence[int], now: Sequence[int]) -> list[int]:
    """The order of ties that are `now` in a file; others stay behind whom they stood."""
    there, last = set(now), 0
    behind: dict[int, list[int]] = defaultdict(list)
    for tie in old:
        if tie in there:
            last = tie
        else:
            behind[last].append(tie)
    return [*behind[0], *(one for tie in now for one in (tie, *behind.get(tie, ())))]


@keeper("tie")
def _apply(change: Change, tie: int, patch: Patch | None) -> Patch | None:
    """A tie that is no more, its file being linked anew, is turned all the same: for nothing."""
    assert patch is not None
    if "key" in patch:
        return _call(change, tie, str(patch["key"]), str(patch["was"]))
    before = _set(change, tie, patch["excluded"])
    return {"excluded": 1 - patch["excluded"] if before is None else before}


def _call(change: Change, tie: int, key: str, was: str) -> Patch:
    """A key that is another one meanwhile stays."""
    for one in tying.ties_of(change, [tie]):
        if one.key == was:
            called = key if key != one.theirs.key else ""
            tying.put(change, [one._replace(called=called)])
            change.touch_entries([one.entry])
            change.touch_document(one.document)
    return {"key": was, "was": key}


def _set(change: Change, tie: int, excluded: int) -> int | None:
    """Returns what it was; None where there is no such tie."""
    row = change.row("select excluded, entry, document from ties where id = ?", (tie,))
    if row is None:
        return None
    change.execute("update ties set excluded = ? where id = ?", (excluded, tie))
    change.touch_entries([row[1]])
    change.touch_document(row[2])
    return int(row[0])
