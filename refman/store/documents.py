"""Linked .bib files, and what is asked about them.

A document is an object of the journal: undoing its link takes it away, with what ties its entries
to papers (`store.tying`).
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from refman.store import owing, pages, stood, tying
from refman.store.change import Change, Patch, keeper
from refman.store.ids import new_id
from refman.store.reading import Reading, damaged, marks

STATES = ("in sync", "changed here", "changed there", "conflict", "failed", "missing")
"""What can be said of a linked file; of the last two `Linked.reason` tells why."""


class Linked(NamedTuple):
    """A linked .bib file.

    Args:
        path: absolute, as the user named it; it may be a symbolic link.
        sha256: of its bytes when both sides last met; "" before they ever did.
        state: one of `STATES`, as found then.
        reason: sentences for the user, the first of which says by itself what is wrong; or "".
        conflicts: questions that are open.
    """

    id: int
    path: str
    sha256: str
    state: str
    reason: str
    conflicts: int


class Used(NamedTuple):
    """What a linked file has of its own; "" where it has none.

    Args:
        profile: name of the profile under which papers are added to it.
        pattern: of citation keys.
    """

    profile: str = ""
    pattern: str = ""


class Conflict(NamedTuple):
    """A question that only the user can answer; until then neither side is written.

    Args:
        tie: id of the tie; None where it is asked which paper an entry is, or of many entries.
        key: in the file.
        field: a field's name, `@type`, `@key`, `@entry` (one side is without the entry), `@paper`
            (which paper of the library it is; `ours` is the key of the likely one) or `@entries`
            (many went at once; `base` and `theirs` say how many there were and are, `ours` which).
        base: the file's text when both sides last met; "" for none, and where an entry is not gone
            but in a comment, out of which BibTeX reads it.
        answer: what the user takes, `ours`, `theirs` or a text; "" while it is open.
    """

    tie: int | None
    key: str
    field: str
    base: str
    ours: str
    theirs: str
    answer: str = ""


def every(reading: Reading) -> list[Linked]:
    """All linked files by path; raises DamagedLibrary where one is none."""
    return [_linked(reading, row) for row in reading.rows(f"{_LINKED} order by path")]


def with_path(reading: Reading, path: str) -> Linked | None:
    """The linked file at a path, exactly as it was named."""
    row = reading.row(f"{_LINKED} where path = ?", (path,))
    return _linked(reading, row) if row else None


def add(change: Change, path: str) -> Linked:
    """Link a file that is not linked yet."""
    change.write("document", new_id(), {"path": path, "linked": change.time})
    found = with_path(change, path)
    assert found
    return found


def used(reading: Reading, path: str) -> Used:
    """What a linked file uses, by its path as it is kept."""
    row = reading.row("select profile, pattern from documents where path = ?", (path,))
    return Used(*row) if row else Used()


def use(change: Change, document: int, **parts: str) -> None:
    """Have a file use another `profile` or `pattern`; "" for none of its own."""
    change.write("document", document, parts)


def encoding(reading: Reading, document: int) -> str:
    """What the user says a file is in where its bytes leave that in doubt; or ""."""
    text = reading.value("select value from meta where name = ?", (_encoding(document),))
    return str(text or "")


def read_as(change: Change, document: int, encoding: str) -> None:
    """Keep that; it stays when the file is let go, since undo links it again."""
    if encoding:
        change.execute("insert into meta values (?, ?)", (_encoding(document), encoding))


def remove(change: Change, document: int) -> None:
    """Let a file go; its papers and their changes stay."""
    change.write("document", document, None)


def note_state(change: Change, document: int, sha256: str, state: str, reason: str) -> None:
    """Keep what was found of a file; observers are told when it is another state."""
    row = change.row("select state, reason from documents where id = ?", (document,))
    if row != (state, reason):
        change.touch_document(document)
    change.execute(
        "update documents set (sha256, state, reason) = (?, ?, ?) where id = ?",
        (sha256, state, reason, document),
    )


def conflicts(reading: Reading, document: int) -> list[Conflict]:
    """The questions of a file, in the order of its entries; an answer may wait for others."""
    rows = reading.rows(
        "select tie, key, field, base, ours, theirs, answer from conflicts where document = ?"
        " order by rowid",
        (document,),
    )
    return [Conflict(*row) for row in rows]


def put_conflicts(change: Change, document: int, found: Sequence[Conflict]) -> None:
    """Keep the questions of a file in place of those that were."""
    if list(found) != conflicts(change, document):
        change.touch_document(document)
        change.execute("delete from conflicts where document = ?", (document,))
        change.execute_many(
            "insert into conflicts values (?, ?, ?, ?, ?, ?, ?, ?)",
            [(document, *one) for one in found],
        )


@keeper("document")
def _apply(change: Change, document: int, patch: Patch | None) -> Patch | None:
    row = change.row(f"select {', '.join(_PARTS)} from documents where id = ?", (document,))
    known = [name for name in _PARTS if name in (patch or ())]  # a journal may be anybody's
    if row is None:
        if patch is not None:
            parts = {"id": document} | {name: patch[name] for name in known}
            change.execute(
                f"insert into documents ({', '.join(parts)}) values {marks(list(parts))}",
                list(parts.values()),
            )
            tying.put_back(change, patch.get("typed", ()))
        return None
    state = dict(zip(_PARTS, row, strict=True))
    if patch is None:
        typed = tying.typed_in(change, document)
        change.execute("delete from documents where id = ?", (document,))
        owing.forget_met(change, document)
        pages.forget(change, document)
        stood.forget_file(change, document)
        return {**state, "typed": typed} if typed else state
    settings = ", ".join(f"{name} = ?" for name in known)
    values = [patch[name] for name in known]
    change.execute(f"update documents set {settings} where id = ?", [*values, document])
    return {name: state[name] for name in known}


def _linked(reading: Reading, row: Sequence[Any]) -> Linked:
    found = Linked(*row)
    if "\0" in found.path:
        raise damaged(reading.path)
    return found


def _encoding(document: int) -> str:
    return f"encoding of {document}"


_PARTS = ("path", "linked", "profile", "pattern")
_LINKED = (
    "select id, path, sha256, state, reason,"
    " (select count(*) from conflicts where document = documents.id and answer = '')"
    " from documents"
)
