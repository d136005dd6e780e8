"""How a linked file and its ties stood before a change wrote it and had it meet the library, kept
beside that rewriting (`store.rewritings`).

Ties are bookkeeping, which undo leaves alone. But where undo gives a file back the very bytes that
it had, both sides are again what they were when they last met before, and what is known of them
has to be that of then: else each would be taken for changed.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from refman.store import grouped, owing, pages
from refman.store.change import Change, dump
from refman.store.reading import chunks, marks

_STANDS = "sha256, state, reason, arrangement"


class Stood(NamedTuple):
    """What is known of a linked file.

    Args:
        document: its id.
        stands: of the file itself.
        groups: of them, as `grouped` keeps it; None where nothing is.
        conflicts: rows of questions.
        ties: rows, by their ids.
    """

    document: int
    stands: tuple[Any, ...]
    groups: str | None
    conflicts: list[tuple[Any, ...]]
    ties: Mapping[int, tuple[Any, ...]]


def now(change: Change, document: int) -> Stood:
    """How a linked file stands."""
    return _stood(change, document, _ties(change, "document = ?", [document]))


def keep(change: Change, rewriting: int, before: Stood) -> None:
    """Keep how a file stood before a rewriting; of its ties those that are others now."""
    after = now(change, before.document).ties
    concerned = before.ties.keys() | after.keys()
    _keep(change, rewriting, before, [t for t in concerned if before.ties.get(t) != after.get(t)])


def exchange(change: Change, rewriting: int) -> None:
    """Have the file stand as is kept, for it has its bytes of then, and keep how it stood."""
    text = change.value("select value from meta where name = ?", (_name(rewriting),))
    if text is None:
        return
    document, stands, groups, conflicts, rows, ids = change.unpacked(text)
    ties = {row[0]: (*row, bytes.fromhex(last)) for *row, last in rows}
    then = Stood(document, stands, groups, conflicts, ties)
    if not change.value("select 1 from documents where id = ?", (then.document,)):
        return
    found = {
        tie: row
        for some in chunks(ids)
        for tie, row in _ties(change, f"id in {marks(some)}", some).items()
    }
    _keep(change, rewriting, _stood(change, then.document, found), ids)
    change.execute_many("delete from ties where id = ?", [(tie,) for tie in ids])
    _put(change, then)


def forget(change: Change, rewriting: int) -> None:
    """Keep nothing of it: somebody else wrote the file."""
    for sql, names in forgets([rewriting]):
        change.execute(sql, names)


def forgets(rewritings: Sequence[int]) -> Iterator[tuple[str, Sequence[object]]]:
    """What keeps nothing of them: they were folded, too."""
    yield (
        f"delete from meta where name in {marks(rewritings)}",
        [_name(one) for one in rewritings],
    )


def forget_file(change: Change, document: int) -> None:
    """Keep nothing of a file that is let go: linked again, it has other ties."""
    change.execute(
        "delete from meta where name like 'stood before %' and value like ?", (f"[{document},%",)
    )


def _put(change: Change, then: Stood) -> None:
    change.insert("ties", list(then.ties.values()))
    change.execute("delete from conflicts where document = ?", (then.document,))
    change.insert("conflicts", then.conflicts)
    sql = f"update documents set ({_STANDS}) = {marks(then.stands)} where id = ?"
    change.execute(sql, [*then.stands, then.document])
    grouped.put_back(change, then.document, then.groups)
    pages.forget(change, then.document)
    owing.forget_met(change, then.document)
    change.touch_document(then.document)


def _stood(change: Change, document: int, ties: Mapping[int, tuple[Any, ...]]) -> Stood:
    return Stood(
        document,
        change.row(f"select {_STANDS} from documents where id = ?", (document,)),
        grouped.packed(change, document),
        change.rows("select * from conflicts where document = ? order by rowid", (document,)),
        ties,
    )


def _ties(change: Change, which: str, parameters: Sequence[int]) -> dict[int, tuple[Any, ...]]:
    rows = change.rows(f"select * from ties where {which}", parameters)
    return {row[0]: tuple(row) for row in rows}


def _keep(change: Change, rewriting: int, stood: Stood, ids: Collection[int]) -> None:
    """Keep it with those of its ties, of which some may not have been there."""
    rows = [(*row, text.hex()) for *row, text in (stood.ties[t] for t in ids if t in stood.ties)]
    text = dump([*stood[:-1], rows, list(ids)])
    change.execute("insert or replace into meta values (?, ?)", (_name(rewriting), text))


def _name(rewriting: int) -> str:
    return f"stood before {rewriting}"
