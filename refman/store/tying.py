"""What ties the entries of linked .bib files to the papers of the library.

Ties are bookkeeping of what both sides were when they last met; undo leaves them alone, so that
what it does to a paper is a change like any other, and goes to the file. Only when the link itself
is undone do they go, and those come back with it that know how entries were typed.

A file may have a paper under a key of its own: then both sides had different ones when they last
met, and each keeps its own (`Tie.apart`).
"""

import json
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from refman.model.entry import Entry, EntryId
from refman.store.change import Change, dump
from refman.store.ids import new_id
from refman.store.reading import Reading, chunks, damaged, marks


class Cut(NamedTuple):
    """Where an entry stood in the file that was taken out of it.

    Args:
        lead: white space before it that went too; `tail` that behind it.
        before: the text before the gap that it left; `after` that behind it.
        at: characters before the gap.
    """

    lead: str
    tail: str
    before: str
    after: str
    at: int


class Typed(NamedTuple):
    """A text that an entry had in its file.

    Args:
        said: check sum of what the paper said then; "" where that is not known.
    """

    text: str
    said: str = ""


class Tie(NamedTuple):
    """What holds an entry of a file to a paper: both sides as they were when they last met.

    Args:
        id: 0 until it is kept.
        entry: the paper; undo may have taken it away.
        brought: whether the paper is in the library because of the file.
        gone: both sides agreed that the file is without it.
        excluded: the user keeps the paper out of the file (see `store.members`).
        ours: kind, key, fields and tags of the paper.
        theirs: kind, key, fields (macros expanded) and tags of the entry in the file.
        mark: check sum of its text in the file.
        typed: texts that it had in the file before it was changed, the last one last.
        cut: where it stood when it was taken out; or what it came with when it was put back.
        coding: the codec of the file when it had these texts, and whether it was mixed (`Coding`).
        text: as it was typed in the file then; "" where that is not known.
        called: the key that the entry is to get in the file, which the paper keeps out of; "" for
            none. Once it has it, that is known by `theirs`.
    """

    id: int
    document: int
    entry: EntryId
    brought: bool
    gone: bool
    ours: Entry
    theirs: Entry
    mark: str
    typed: tuple[Typed, ...] = ()
    cut: Cut | None = None
    coding: tuple[str, bool] = ("utf-8", False)
    excluded: bool = False
    text: str = ""
    called: str = ""

    @property
    def apart(self) -> bool:
        """Whether the file has a key of its own for the paper."""
        ours, theirs = self.ours.key, self.theirs.key
        return bool(self.called or (ours and theirs and ours != theirs))

    @property
    def key(self) -> str:
        """The key that the entry has in the file, or is to get there."""
        return self.called or self.theirs.key

    @property
    def found_by(self) -> "Mark":
        """What finds its entry."""
        return Mark(self.id, self.entry, self.gone, self.theirs.key, self.mark)


class Mark(NamedTuple):
    """What finds the entry of a tie in its file: parts of `Tie`, and the key in the file."""

    id: int
    entry: EntryId
    gone: bool
    key: str
    mark: str


def marks_of(reading: Reading, document: int) -> list[Mark]:
    """What finds each tie's entry in a file, in the order in which the ties were made."""
    rows = reading.rows(
        "select id, entry, gone, their_key, mark from ties where document = ? order by id",
        (document,),
    )
    return [_mark(row) for row in rows]


def marks_among(reading: Reading, ids: Iterable[int]) -> list[Mark]:
    """The same of the ties with these ids that are there."""
    return [
        _mark(row)
        for chunk in chunks(ids)
        for row in reading.rows(
            f"select id, entry, gone, their_key, mark from ties where id in {marks(chunk)}"
            " order by id",
            chunk,
        )
    ]


def papers_of(reading: Reading, document: int) -> set[EntryId]:
    """The papers that are in a file."""
    rows = reading.rows("select entry from ties where document = ? and not gone", (document,))
    return {EntryId(row[0]) for row in rows}


def ties_of(reading: Reading, ids: Iterable[int]) -> list[Tie]:
    """The ties with these ids that are there."""
    return [
        _tie(reading, row)
        for chunk in chunks(ids)
        for row in reading.rows(f"{_TIES} where id in {marks(chunk)} order by id", chunk)
    ]


def ties_to(reading: Reading, entry: int) -> list[Tie]:
    """The ties of one paper to files."""
    rows = reading.rows(f"{_TIES} where entry = ? order by id", (entry,))
    return [_tie(reading, row) for row in rows]


def holding(reading: Reading, entry: int) -> list[str]:
    """The paths of the linked files that a paper is in."""
    rows = reading.rows(
        "select distinct path from documents join ties on document = documents.id"
        " where entry = ? and not gone order by path",
        (entry,),
    )
    return [row[0] for row in rows]


def holding_all(reading: Reading, entries: Sequence[int]) -> list[str]:
    """The paths of the linked files that every one of some papers is in."""
    found = Counter[str]()
    for chunk in chunks(dict.fromkeys(entries)):
        rows = reading.rows(
            "select path, count(distinct entry) from documents join ties"
            f" on document = documents.id where not gone and entry in {marks(chunk)} group by path",
            chunk,
        )
        found.update(dict(rows))
    return sorted(path for path, count in found.items() if count == len(set(entries)))


def paths_with(reading: Reading, entries: Iterable[int]) -> list[tuple[int, str]]:
    """The papers that linked files have of some, each with the path of every one of these."""
    return [
        row
        for chunk in chunks(dict.fromkeys(entries))
        for row in reading.rows(
            "select entry, path from ties join documents on documents.id = document"
            f" where not gone and entry in {marks(chunk)}",
            chunk,
        )
    ]


def in_files(reading: Reading, documents: Sequence[int], entries: Sequence[int]) -> list[int]:
    """Those of some papers that are in any of these linked files."""
    return [
        row[0]
        for chunk in chunks(dict.fromkeys(entries))
        for row in reading.rows(
            f"select distinct entry from ties where not excluded and document in {marks(documents)}"
            f" and entry in {marks(chunk)}",
            [*documents, *chunk],
        )
    ]


def has_field(reading: Reading, document: int, name: str) -> bool:
    """Whether any entry of a linked file had a field when both sides last met, or before the file
    was changed: the last one that had it may have lost it here."""
    sql = (
        "select exists(select 1 from ties where document = ? and not gone and not excluded"
        " and instr(theirs, ?))"
    )
    if reading.value(sql, (document, f"{dump(name)}:")):
        return True
    before = (
        "select removed from ties where document = ? and not gone and not excluded"
        " and instr(lower(removed), ?)"
    )
    begins = re.compile(rf"[,\s]{re.escape(name)}\s*=", re.IGNORECASE)
    return any(
        begins.search(one.text)
        for (removed,) in reading.rows(before, (document, name))
        for one in _typed(reading.unpacked(removed)[0])
    )


def put(change: Change, made: Iterable[Tie]) -> None:
    """Keep ties: those with an id are replaced, the others are new.

    Nothing is deleted for it: the questions of a tie would go with it, unseen.
    """
    change.execute_many(
        f"insert into ties values {marks([()] * _COLUMNS)}"
        f" on conflict (id) do update set {_REPLACED}",
        [_row(tie) for tie in made],
    )


def drop(change: Change, ids: Iterable[int]) -> None:
    """Forget ties; papers and entries stay."""
    change.execute_many("delete from ties where id = ?", [(id_,) for id_ in ids])


def typed_in(change: Change, document: int) -> list[list[Any]]:
    """For `put_back`, the ties of a file that know more than a first meeting would find: texts that
    entries had, where they stood, and which keys are the file's own."""
    rows = change.rows(
        "select * from ties where document = ? and (removed <> '' or key <> their_key)"
        " order by id desc limit ?",
        (document, _PUT_BACK),
    )
    return [[*rest, text.hex()] for *rest, text in rows]


def put_back(change: Change, typed: Iterable[Sequence[Any]]) -> None:
    """What `typed_in` gave, as it is kept in the journal."""
    rows = [(*rest, bytes.fromhex(text)) for *rest, text in typed]
    change.execute_many(f"insert into ties values {marks([()] * _COLUMNS)}", rows)


_COLUMNS = 15
_PUT_BACK = 1000
"""Ties at most that come back with a link: they lie in the journal meanwhile."""

_TIES = (
    "select id, document, entry, brought, gone, kind, key, fields, tags, theirs, mark, removed,"
    " excluded, text from ties"
)

_NOTHING: list[Any] = [(), None, ("utf-8", False)]
"""What is known of most ties: no text that the entry had, no place where it stood, its coding."""

_REPLACED = ", ".join(
    f"{name} = excluded.{name}"
    for name in "entry brought gone kind key fields tags their_key theirs mark removed text".split()
)


def _row(tie: Tie) -> tuple[object, ...]:
    ours, theirs = tie.ours, tie.theirs
    known = [tie.typed, tie.cut, tie.coding, *([tie.called] if tie.called else [])]
    return (
        tie.id or new_id(), tie.document, tie.entry, int(tie.brought), int(tie.gone),
        ours.kind, ours.key, dump(dict(ours.fields)), "\n".join(sorted(ours.tags)),
        theirs.key, dump([theirs.kind, theirs.key, dict(theirs.fields), sorted(theirs.tags)]),
        tie.mark, "" if known == _NOTHING else json.dumps(known),
        int(tie.excluded), _squeezed(tie.text, theirs),
    )  # fmt: skip


def _mark(row: Any) -> Mark:
    id_, entry, gone, key, mark = row
    return Mark(id_, EntryId(entry), bool(gone), key, mark)


def _tie(reading: Reading, row: Any) -> Tie:
    """Raises DamagedLibrary where it is none that refman wrote."""
    try:
        return _read(reading, row)
    except (ValueError, TypeError, AttributeError, zlib.error) as error:
        raise damaged(reading.path) from error


def _read(reading: Reading, row: Any) -> Tie:
    *head, kind, key, fields, tags, theirs, mark, removed, excluded, text = row
    id_, document, entry, brought, gone = head
    their_kind, their_key, their_fields, their_tags = reading.unpacked(theirs)
    typed, cut, coding, *called = reading.unpacked(removed) if removed else _NOTHING
    there = Entry(their_kind, their_fields, their_key, frozenset(their_tags))
    return Tie(
        id_,
        document,
        EntryId(entry),
        bool(brought),
        bool(gone),
        Entry(kind, reading.fields(fields), key, frozenset(filter(None, tags.split("\n")))),
        there,
        mark,
        _typed(typed),
        Cut(*cut) if cut else None,
        tuple(coding),
        bool(excluded),
        _whole(text, there),
        *called,
    )


def _typed(known: Sequence[Any]) -> tuple[Typed, ...]:
    return tuple(Typed(one) if isinstance(one, str) else Typed(*one) for one in known)


def _squeezed(text: str, said: Entry) -> bytes:
    """A text in the little room that it needs beside what it says, which is kept anyway."""
    if not text:
        return b""
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS, zdict=_known(said))
    return packer.compress(text.encode("utf-8", "surrogatepass")) + packer.flush()


def _whole(squeezed: bytes, said: Entry) -> str:
    if not squeezed:
        return ""
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS, zdict=_known(said))
    data = unpacker.decompress(squeezed, _LONGEST)
    return "" if unpacker.unconsumed_tail else data.decode("utf-8", "surrogatepass")


def _known(said: Entry) -> bytes:
    """What an entry says, as zlib looks for it in a text; of a long one the end."""
    lines = [f"{name} = {{{text}}},\n" for name, text in said.fields.items()]
    known = "".join([f"@{said.kind}{{{said.key},\n", *lines])
    return known.encode("utf-8", "surrogatepass")[-_REMEMBERED:]


_LONGEST = 1 << 22
"""Bytes of a text; a longer one counts as not known. In a library that somebody else made, a
thousandth of it may ask for as much memory as there is."""
_REMEMBERED = 32768
"""Bytes that zlib looks back."""
