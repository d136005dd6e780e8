"""Files of papers: attached, detached, renamed, listed, found again."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from refman.commands.registry import Argument, Context, Outcome, command
from refman.jobs import Progress
from refman.model.entry import EntryId
from refman.model.errors import RefmanError
from refman.services import naming
from refman.services.importing import counted
from refman.store import Library, attachments, papers
from refman.store.attachments import Attachment

if TYPE_CHECKING:
    from refman.services.attachments.keeping import Attached

Key = Annotated[str, Argument("citation key or alias of the paper")]
Which = Annotated[str, Argument("the file: its name, or its number among the files of the paper")]


@command("attach", title="Attach files…", gui=False)
def attach(
    context: Context,
    key: Key,
    file: Annotated[Sequence[Path], Argument("file to attach")],
    link: Annotated[bool, Argument("keep it where it is, in place of a copy")] = False,
) -> Outcome:
    """Attach files to a paper: copies in the folder of the library, or links with --link."""
    from refman.services.attachments import keeping  # no start needs it

    entry, doubt = _meant(context, key)
    done = keeping.attach(context.library, entry, file, link=link, progress=context.progress)
    shower = _Shower(context)
    data = [{**shower.row(one.attachment), "state": one.state} for one in done]
    each = [_told(one.attachment, one.state) for one in done]
    lines = each if len(done) == 1 else [*each, _summed(done)]
    return Outcome(_summed(done), data, aside=doubt, stream=(f"{line}\n" for line in lines))


@command("detach", title="Detach a file…", gui=False)
def detach(context: Context, key: Key, file: Which) -> Outcome:
    """Take a file from a paper; a copy is kept in the folder “Detached”, for Undo to bring back."""
    from refman.services.attachments import keeping

    entry, doubt = _meant(context, key)
    one = _which(context, entry, file)
    followed = keeping.detach(context.library, entry, [one])
    text = ". ".join([f"Detached “{one.name}”", *followed.sentences])
    return Outcome(text, {"detached": one.name, "left": list(followed.left)}, aside=doubt)


@command("attachment.rename", title="Rename a file…", gui=False)
def rename(
    context: Context,
    key: Key,
    file: Which,
    name: Annotated[
        str, Argument("its new name; without one by the pattern of the settings", positional=True)
    ] = "",
) -> Outcome:
    """Give a file of a paper another name on the disk; Undo gives it the old one."""
    from refman.services.attachments import keeping

    entry, doubt = _meant(context, key)
    one = _which(context, entry, file)
    followed = keeping.rename(context.library, entry, one, name)
    known = attachments.of(context.library.reading, entry)
    now = next((other for other in known if other.id == one.id), one)
    text = f"Renamed “{one.name}” to “{now.name}”"
    if now.path == one.path:
        text = f"“{one.name}” is called so already"
    data = {"from": one.name, "to": now.name, "left": list(followed.left)}
    return Outcome(". ".join([text, *followed.left]), data, aside=doubt)


@command("attachments", title="Files of papers", gui=False)
def list_(
    context: Context,
    key: Annotated[
        str, Argument("citation key of a paper; all papers without", positional=True)
    ] = "",
    missing: Annotated[bool, Argument("look for every file, and list those not there")] = False,
    unused: Annotated[
        bool, Argument("list files in the folder of the library that are nobody’s")
    ] = False,
    find: Annotated[
        str, Argument("a folder in which, and below which, to look for the missing ones")
    ] = "",
    base: Annotated[
        str,
        Argument(
            "NAME=FOLDER: where a base folder is on this computer; a library names it by NAME"
        ),
    ] = "",
    read: Annotated[
        bool, Argument("attach the files that the fields of papers name, as an import does")
    ] = False,
) -> Outcome:
    """List the files of papers, with where they are; or look for those that are missing."""
    if sum(map(bool, (key, missing, unused, find, base, read))) > 1:
        raise RefmanError("Ask for one thing at a time. Nothing was changed.")
    if base:
        from refman.services.attachments import places

        text = places.set_base(context.settings, base)
        return Outcome(text, {name: str(path) for name, path in places.bases().items()})
    if find:
        return _found(context, Path(find))
    if read:
        return read_fields(context.library, context.progress)
    if unused:
        from refman.services.attachments import finding

        paths = [str(path) for path in finding.unused(context.library)]
        return Outcome("\n".join(paths) or "0 files", paths)
    if missing:
        return _missing(context)
    return _of_one(context, key) if key or len(context.selection) == 1 else _every(context)


def _of_one(context: Context, key: str) -> Outcome:
    entry, doubt = _meant(context, key)
    found = attachments.of(context.library.reading, entry)
    rows = list(map(_Shower(context).row, found))
    looked = {one.id: row["missing"] for one, row in zip(found, rows, strict=True)}
    if context.library.writable:
        attachments.note_absent(context.library, looked)
    lines = [_line(number, row) for number, row in enumerate(rows, 1)]
    return Outcome("\n".join(lines) or "0 files", rows, aside=doubt)


def _every(context: Context) -> Outcome:
    reading, shower = context.library.reading, _Shower(context)

    def rows() -> Iterator[dict[str, Any]]:
        last, name = EntryId(0), ""
        for entry, one in attachments.every(reading):
            if entry != last:
                last, name = entry, papers.entry(reading, entry).key
            yield {"key": name, **shower.row(one)}

    def lines() -> Iterator[str]:
        yield from (f"{row['key']}\t{row['path']}{_mark(row)}\n" for row in rows())

    return Outcome(stream=lines(), data=rows())


def _missing(context: Context) -> Outcome:
    from refman.services.attachments import finding

    found = finding.look(context.library, context.progress)
    shower = _Shower(context)
    data = [{**shower.row(one), "keys": _keys(context, one)} for one in found]
    lines = [f"{', '.join(row['keys'])}\t{row['path']}" for row in data]
    return Outcome("\n".join(lines) or "No file is missing", data)


def _found(context: Context, folder: Path) -> Outcome:
    from refman.services.attachments import finding

    done = finding.find(context.library, folder, context.progress)
    data = {
        "found": [
            {"file": one.attachment.name, "keys": _keys(context, one.attachment),
             "path": str(one.path), "by": one.how}
            for one in done.found
        ],
        "several": [one.name for one in done.several],
        "missing": [one.name for one in done.missing],
    }  # fmt: skip
    if not any(done):
        return Outcome("No file is missing", data)
    parts = [f"Found {counted(len(done.found), 'file')}"]
    parts += [f"{len(done.several):,} may be several files"] if done.several else []
    parts += [f"{len(done.missing):,} still missing"] if done.missing else []
    text = ", ".join(parts)
    lines = [f"  {one.attachment.name}: {one.path} (by its {one.how})" for one in done.found]
    return Outcome(text, data, stream=(f"{line}\n" for line in (text, *lines)))


def read_fields(library: Library, progress: Progress) -> Outcome:
    """Attach the files that fields name of papers that never had any; nothing is said of none."""
    from refman.services.attachments import fields

    with library.change("Attach what fields name") as change:
        number, doubts = fields.read_all(change, progress)
        change.label = f"Attach the files that fields of {counted(number, 'paper')} name"
    text = [f"Attached what the fields of {counted(number, 'paper')} name"] if number else []
    return Outcome("\n".join([*text, *doubts]), {"papers": number, "doubts": doubts})


def _meant(context: Context, key: str) -> tuple[EntryId, str]:
    """The paper of a key; in the window the one that is selected."""
    if not key and len(context.selection) == 1:
        return context.selection[0], ""
    return naming.meant(context.library.reading, key)


def _which(context: Context, entry: EntryId, file: str) -> Attachment:
    known = attachments.of(context.library.reading, entry)
    if file.isdecimal() and 1 <= int(file) <= len(known):
        return known[int(file) - 1]
    named = [one for one in known if file in (one.name, one.path)]
    if len(named) == 1:
        return named[0]
    has = ", ".join(f"{number} “{one.name}”" for number, one in enumerate(known, 1))
    raise RefmanError(f"The paper has no file “{file}”. It has: {has or 'none'}.")


def _told(one: Attachment, state: str) -> str:
    return {
        "copied": f"Attached a copy, “{one.name}”",
        "linked": f"Attached a link to “{one.path}”",
        "shared": f"Attached “{one.name}”, which another paper has too",
        "there": f"“{one.name}” is attached already",
    }[state]


def _summed(done: "Sequence[Attached]") -> str:
    """What became of files in one line, however many they are."""
    new = [one for one in done if one.state != "there"]
    before = len(done) - len(new)
    if len(done) == 1:
        return _told(done[0].attachment, done[0].state)
    if not new:
        return f"{counted(before, 'file')} had been attached before"
    text = f"Attached {counted(len(new), 'file')}, the first is “{new[0].attachment.name}”"
    if len(new) == 1:
        text = _told(new[0].attachment, new[0].state)
    return f"{text}; {counted(before, 'file')} had been attached before" if before else text


class _Shower:
    """How attachments are shown."""

    def __init__(self, context: Context) -> None:
        from refman.services.attachments.places import Places

        self._places = Places.of(context.library)

    def row(self, one: Attachment) -> dict[str, Any]:
        from refman.services.attachments import finding

        path = self._places.found(one)
        return {
            "file": one.name,
            "path": one.path if path is None else str(path),
            "copy": one.base == attachments.OWN,
            "base": one.base,
            "title": one.title or None,
            "size": one.size,
            "sha256": one.sha256 or None,
            "missing": not finding.is_there(self._places, one),
        }


def _line(number: int, row: dict[str, Any]) -> str:
    return f"[{number}] {row['path']}{_mark(row)}"


def _mark(row: dict[str, Any]) -> str:
    return "  (missing)" if row["missing"] else "" if row["copy"] else "  (link)"


def _keys(context: Context, one: Attachment) -> list[str]:
    reading = context.library.reading
    found = papers.entries(reading, attachments.owners(reading, one.id))
    return [entry.key or entry.fields.get("title", "") for entry in found]
