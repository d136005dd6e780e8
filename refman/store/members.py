"""Which of its papers a linked file is to have, under which keys of its own, and the order in which
they stand there.

That a paper is kept out of a file is an object of the journal, unlike the rest of its tie: undo
puts the paper back into the file, or takes it out again. So is the key that it is given in this
file alone. The order is bookkeeping.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from refman.store import tying
from refman.store.change import Change, Patch, Steps, keeper_of_many
from refman.store.reading import Reading
from refman.store.tying import Tie


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
    steps = [
        (tie.id, {"key": keys[tie.id], "was": tie.key})
        for tie in tying.ties_of(change, keys)
        if keys[tie.id] != tie.key
    ]
    if steps:
        change.write_all("tie", steps)


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


@keeper_of_many("tie")
def _apply(change: Change, steps: Steps) -> list[Patch | None]:
    """A tie that is no more, its file being linked anew, is turned all the same: for nothing."""
    keyed = [tie for tie, patch in steps if patch is not None and "key" in patch]
    there = {tie.id: tie for tie in tying.ties_of(change, keyed)}
    turned: dict[int, Tie] = {}
    inverses: list[Patch | None] = []
    for tie, patch in steps:
        assert patch is not None
        if "key" not in patch:
            inverses.append(_include(change, tie, patch["excluded"]))
            continue
        known = turned.get(tie) or there.get(tie)
        if known and known.key == patch["was"]:  # one that is another meanwhile stays
            turned[tie] = _called(known, str(patch["key"]))
        inverses.append({"key": patch["was"], "was": patch["key"]})
    _put(change, turned.values())
    return inverses


def _called(tie: Tie, key: str) -> Tie:
    return tie._replace(called=key if key != tie.theirs.key else "")


def _put(change: Change, ties: Collection[Tie]) -> None:
    tying.put(change, ties)
    change.touch_entries(tie.entry for tie in ties)
    for document in {tie.document for tie in ties}:
        change.touch_document(document)


def _include(change: Change, tie: int, excluded: int) -> Patch:
    before = _set(change, tie, excluded)
    return {"excluded": 1 - excluded if before is None else before}


def _set(change: Change, tie: int, excluded: int) -> int | None:
    """Returns what it was; None where there is no such tie."""
    row = change.row("select excluded, entry, document from ties where id = ?", (tie,))
    if row is None:
        return None
    change.execute("update ties set excluded = ? where id = ?", (excluded, tie))
    change.touch_entries([row[1]])
    change.touch_document(row[2])
    return int(row[0])
