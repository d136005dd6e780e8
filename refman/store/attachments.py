"""Attachments: files that papers have, each with where it is; and where refman itself put it.

An attachment is an object of the journal, and of an entry's state the list of those that it has, so
two papers may have one file. The store touches no file. Of those that refman put somewhere it keeps
where they are (`Stored`), beside the journal: when a change, an undo or a redo has a file be
elsewhere, or with no paper, a trigger notes it (`unsettled`), and whoever moves files
(`services.attachments.following`) goes by that.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from refman.model.entry import EntryId
from refman.store.change import Change, Patch, keeper
from refman.store.ids import new_ids
from refman.store.library import Library
from refman.store.reading import Reading, chunks, marks

OWN, BESIDE, ANYWHERE = "", ".", "/"
"""Where a path may begin: in the library's own folder of files, in the folder that the library
itself is in, or nowhere else than where it says; else in a base folder, by its name."""
_FOLDER = "attachments folder"
_UNREAD = "files unread"
_PAGE = 1000


class Attachment(NamedTuple):
    """A file.

    Args:
        base: `OWN`, `BESIDE`, `ANYWHERE`, or the name of a base folder.
        path: from there, with slashes.
        title: what a .bib file called it; "" for nothing.
        size: bytes when it was attached; None where nobody looked.
        sha256: of its bytes then; "" where nobody looked.
        origin: "field" where a .bib file named a place outside of its own folder.
        added: seconds since 1970 UTC.
    """

    id: int
    base: str
    path: str
    title: str = ""
    size: int | None = None
    sha256: str = ""
    origin: str = ""
    added: float = 0.0

    @property
    def name(self) -> str:
        """Its name without its folders."""
        return self.path.replace("\\", "/").rstrip("/").rpartition("/")[2] or self.path


_PARTS = Attachment._fields[1:]
_WANTED = ", ".join(f"attachments.{name}" for name in Attachment._fields)
_COLUMNS = _WANTED.replace(
    "attachments.path",
    "iif(stored.wanted_base is attachments.base and stored.wanted_path is attachments.path,"
    " stored.path, attachments.path)",
)
_FILES = "attachments left join stored on stored.attachment = attachments.id"
"""What is read with `_COLUMNS`: a file that could not be put where it is wanted is where it is."""


class Stored(NamedTuple):
    """Where a file is that refman put there, and where it was to put it when it last did; a
    `wanted_path` of "" is away, as no paper has it."""

    attachment: int
    base: str
    path: str
    wanted_base: str
    wanted_path: str


def of(reading: Reading, entry: int) -> list[Attachment]:
    """The attachments of a paper, in order."""
    return of_many(reading, [entry]).get(entry, [])


def of_many(reading: Reading, entries: Iterable[int]) -> dict[int, list[Attachment]]:
    """The attachments of many papers; papers without any are left out."""
    found: dict[int, list[Attachment]] = {}
    for chunk in chunks(entries):
        for entry, *parts in reading.rows(
            f"select entry, {_COLUMNS} from entry_attachments as has join {_FILES}"
            f" where attachments.id = has.attachment and entry in {marks(chunk)}"
            " order by entry, position",
            chunk,
        ):
            found.setdefault(entry, []).append(Attachment(*parts))
    return found


def every(reading: Reading) -> Iterator[tuple[EntryId, Attachment]]:
    """Every attachment with each of its papers, read a page at a time, by paper."""
    last = 0
    while papers := reading.rows(
        "select distinct entry from entry_attachments where entry > ? order by entry limit ?",
        (last, _PAGE),
    ):
        last = papers[-1][0]
        for entry, files in of_many(reading, (row[0] for row in papers)).items():
            yield from ((EntryId(entry), one) for one in files)


def owners(reading: Reading, attachment: int) -> list[EntryId]:
    """The papers that have an attachment."""
    sql = "select entry from entry_attachments where attachment = ? order by entry"
    return [EntryId(row[0]) for row in reading.rows(sql, (attachment,))]


def with_sha256(reading: Reading, sha256: str) -> list[Attachment]:
    """The attachments that had these bytes, of those that a paper has the first."""
    rows = reading.rows(
        f"select {_COLUMNS} from {_FILES} where sha256 = ? and sha256 <> '' order by not exists"
        " (select 1 from entry_attachments as has where has.attachment = id), id",
        (sha256,),
    )
    return [Attachment(*row) for row in rows]


def at(reading: Reading, base: str, path: str) -> Attachment | None:
    """The attachment at a place, one that a paper has; None where there is none."""
    row = reading.row(
        f"select {_COLUMNS} from {_FILES} where attachments.path = ? and attachments.base = ?"
        " and exists (select 1 from entry_attachments as has where has.attachment = id) limit 1",
        (path, base),
    )
    return None if row is None else Attachment(*row)


def make(change: Change, new: Sequence[Attachment]) -> list[Attachment]:
    """Keep files as attachments, of which no paper has any yet; their ids and dates are made."""
    ids = new_ids(len(new))
    made = [one._replace(id=id_, added=change.time) for id_, one in zip(ids, new, strict=True)]
    change.write_all("attachment", [(one.id, _state(one)) for one in made])
    return made


def give(change: Change, wanted: Mapping[EntryId, Sequence[int]]) -> None:
    """Have papers have these attachments, by their ids and in this order."""
    change.write_all("entry", [(one, {"attachments": list(ids)}) for one, ids in wanted.items()])


def alter(change: Change, attachment: int, **parts: Any) -> None:
    """Write other parts of an attachment."""
    change.write("attachment", attachment, parts)


def united_files(reading: Reading, entries: Sequence[int]) -> list[Attachment]:
    """The attachments of papers that become one; of two with the same bytes the library's copy,
    which stays when the file that a link names goes, else the first."""
    by_paper = of_many(reading, entries)
    found: dict[object, Attachment] = {}
    for entry in entries:
        for one in by_paper.get(entry, ()):
            bytes_ = one.sha256 or one.id
            if found.setdefault(bytes_, one).base != OWN and one.base == OWN:
                found[bytes_] = one
    return list({one.id: one for one in found.values()}.values())


def united(reading: Reading, entries: Sequence[int]) -> dict[str, Any]:
    """The same as a part of an entry's state; nothing without any."""
    found = united_files(reading, entries)
    return {"attachments": [one.id for one in found]} if found else {}


def bases(reading: Reading) -> list[str]:
    """The names of the base folders in which any file is."""
    sql = "select distinct base from attachments where base not in (?, ?, ?) order by base"
    return [row[0] for row in reading.rows(sql, (OWN, BESIDE, ANYWHERE))]


def never_any(reading: Reading, entries: Iterable[int]) -> set[int]:
    """Those of papers that never had an attachment."""
    found: set[int] = set()
    for chunk in chunks(entries):
        sql = f"select id from entries where attached is null and id in {marks(chunk)}"
        found.update(row[0] for row in reading.rows(sql, chunk))
    return found


def naming(reading: Reading) -> list[EntryId]:
    """The papers that never had an attachment and have a field that may name one."""
    fields = ("file", "pdf", "local-url", "bdsk-file-1")
    named = " or ".join(f"""json_extract(fields, '$."{one}"') <> ''""" for one in fields)
    sql = f"select id from entries where attached is null and ({named}) order by id"
    return [EntryId(row[0]) for row in reading.rows(sql)]


def unread(reading: Reading) -> bool:
    """Whether fields that name files are to be read, of papers from before there were any."""
    return reading.value("select 1 from meta where name = ?", (_UNREAD,)) is not None


def note_read(change: Change) -> None:
    """Remember that they were; undo of what came of it does not have them read again."""
    change.execute("delete from meta where name = ?", (_UNREAD,))


def folder_name(reading: Reading) -> str:
    """The name of the library's own folder of files; "" while there is none."""
    return str(reading.value("select value from meta where name = ?", (_FOLDER,)) or "")


def name_folder(change: Change, name: str) -> None:
    """Remember the name of that folder: it stays when the library is called otherwise."""
    change.execute("insert or ignore into meta values (?, ?)", (_FOLDER, name))


def store(change: Change, attachment: int, base: str, path: str) -> None:
    """Remember that refman put a file there."""
    sql = "insert or replace into stored values (?, ?, ?, ?, ?)"
    change.execute(sql, (attachment, base, path, base, path))


def stored(reading: Reading, attachment: int) -> Stored | None:
    """Where refman put a file; None of one that it did not."""
    row = reading.row("select * from stored where attachment = ?", (attachment,))
    return None if row is None else Stored(*row)


def stored_paths(reading: Reading) -> set[str]:
    """The paths of all files in the library's own folder that it knows."""
    return {row[0] for row in reading.rows("select path from stored where base = ?", (OWN,))}


def owed(reading: Reading) -> bool:
    """Whether there may be files that are not where they are to be."""
    return reading.value("select 1 from unsettled limit 1") is not None


def unsettled(reading: Reading) -> list[tuple[Stored, Attachment | None]]:
    """Files that are not where they are to be; with None those that no paper has any more."""
    rows = reading.rows(
        f"select stored.*, {_WANTED} from unsettled join stored using (attachment)"
        " left join attachments on attachments.id = stored.attachment and exists"
        " (select 1 from entry_attachments as has where has.attachment = stored.attachment)"
    )
    found = [(Stored(*row[:5]), Attachment(*row[5:]) if row[5] else None) for row in rows]
    return [
        (one, now)
        for one, now in found
        if (one.wanted_base, one.wanted_path) != ((now.base, now.path) if now else (OWN, ""))
    ]


def settle(library: Library, now: Iterable[Stored]) -> None:
    """Keep where files are now; there is nothing to look at any more."""
    rows = [("insert or replace into stored values (?, ?, ?, ?, ?)", tuple(one)) for one in now]
    library.note_all([*rows, ("delete from unsettled", ())])


def absent(reading: Reading, attachments: Iterable[int]) -> set[int]:
    """Those that were not there when they were last looked for."""
    found: set[int] = set()
    for chunk in chunks(attachments):
        sql = f"select attachment from absent where attachment in {marks(chunk)}"
        found.update(row[0] for row in reading.rows(sql, chunk))
    return found


def mark_absent(change: Change, gone: Iterable[int]) -> None:
    """Remember of attachments that came in that their files are not there."""
    change.execute_many("insert or ignore into absent values (?)", [(one,) for one in gone])


def note_absent(library: Library, looked: Mapping[int, bool]) -> None:
    """Remember which of the files that were looked for are not there. That is bookkeeping, and news
    where it was not known."""
    known = absent(library.reading, looked)
    news = [one for one, missing in looked.items() if missing != (one in known)]
    if not news:
        return
    with library.change("Look for files") as change:
        for one in news:
            put = "insert or ignore into absent values (?)"
            change.execute(
                put if looked[one] else "delete from absent where attachment = ?", (one,)
            )
            change.touch_entries(owners(change, one))


def trusted(reading: Reading, attachment: int) -> bool:
    """Whether the user said that it may be opened."""
    sql = "select 1 from trusted where attachment = ?"
    return reading.value(sql, (attachment,)) is not None


def trust(library: Library, attachment: int) -> None:
    """Remember that the user said so."""
    library.note("insert or ignore into trusted values (?)", (attachment,))


def _state(one: Attachment) -> dict[str, Any]:
    return dict(zip(_PARTS, one[1:], strict=True))


@keeper("attachment")
def _apply(change: Change, id_: int, patch: Patch | None) -> Patch | None:
    row = change.row(f"select {', '.join(_PARTS)} from attachments where id = ?", (id_,))
    change.touch_entries(owners(change, id_))
    if patch is None:
        change.execute("delete from attachments where id = ?", (id_,))
    elif row is None:
        values = [id_, *(patch[name] for name in _PARTS)]
        change.insert(f"attachments (id, {', '.join(_PARTS)})", [values])
        return None
    else:
        known = [name for name in _PARTS if name in patch]  # a journal may be anybody's
        settings = ", ".join(f"{name} = ?" for name in known)
        values = [patch[name] for name in known]
        change.execute(f"update attachments set {settings} where id = ?", [*values, id_])
    if row is None:
        return None
    before = dict(zip(_PARTS, row, strict=True))
    return before if patch is None else {name: before[name] for name in known}
