"""Files attached to papers, detached, and given other names."""

import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Literal, NamedTuple

from refman.jobs import Progress
from refman.model.entry import Entry, EntryId
from refman.model.errors import FileMissing, RefmanError
from refman.services import files
from refman.services.attachments import copying, names
from refman.services.attachments.copying import Copy
from refman.services.attachments.following import Followed, follow
from refman.services.attachments.places import AWAY, Place, Places, absolute
from refman.settings import Settings
from refman.store import Change, Library, attachments, papers
from refman.store.attachments import ANYWHERE, OWN, Attachment


class Attached(NamedTuple):
    """What became of a file that was to be attached.

    Args:
        state: "copied", "linked"; "shared" with another paper that has the same bytes; or
            "there", as the paper had it already.
    """

    attachment: Attachment
    state: Literal["copied", "linked", "shared", "there"]


def attach(
    library: Library,
    entry: EntryId,
    sources: Sequence[Path],
    *,
    link: bool,
    progress: Progress | None = None,
) -> list[Attached]:
    """Attach files to a paper as one undoable change, all of them or none.

    Args:
        sources: files to read; they stay as they are.
        link: keep where they are, in place of a copy in the library's own folder.

    Raises:
        EntryMissing: there is no such paper.
        FileUnreadable, FileUnwritable: nothing was attached.
    """
    check = progress.check if progress else _go_on
    places = Places.of(library)
    paper = papers.entry(library.reading, entry)
    placed: list[Path] = []
    with ExitStack() as stack:
        found = [_looked(places, one, link, stack, check) for one in dict.fromkeys(sources)]
        try:
            with library.change("Attach") as change:
                keeper = _Keeper(change, places, paper, placed)
                done = [keeper.keep(*one) for one in found]
                change.label = _label(done, paper)
        except BaseException:
            for path in placed:
                path.unlink(missing_ok=True)
            raise
    follow(library)  # a file that was away may be wanted again
    return done


def detach(library: Library, entry: EntryId, gone: Iterable[Attachment]) -> Followed:
    """Take attachments from a paper as one undoable change.

    A copy that no other paper has goes into a folder of its own; a link changes no file.
    """
    left = [one.id for one in gone]
    paper = papers.entry(library.reading, entry)
    with library.change(f"Detach {_files(len(left))} from {_called(paper)}") as change:
        known = attachments.of(change, entry)
        attachments.give(change, {entry: [one.id for one in known if one.id not in left]})
    return follow(library)


def rename(library: Library, entry: EntryId, one: Attachment, name: str = "") -> Followed:
    """Give the file of an attachment another name, in the folder that it is in.

    Args:
        name: "" for one by the pattern of the settings, which may lead to another folder.

    Raises:
        FileMissing: the file is not there.
        RefmanError: nothing of `name` can name a file.
    """
    places = Places.of(library)
    now = places.found(one)
    if now is None or not now.is_file():
        raise FileMissing(f"“{one.path}” is not there. Find it first; nothing was changed.")
    paper = papers.entry(library.reading, entry)
    suffix = names.suffix_of(one.name)
    if name or one.base != OWN:
        new = names.given(name, suffix) if name else _by_pattern(paper, suffix).rpartition("/")[2]
        folder, slash, _ = one.path.rpartition("/")
        path = f"{folder}{slash}{new}"
    else:
        path = _by_pattern(paper, suffix)
    with library.change(f"Rename “{one.name}”") as change:
        path = _free(change, places, one.base, path, one)
        if path != one.path:
            attachments.store(change, one.id, one.base, one.path)
            attachments.alter(change, one.id, path=path)
            change.label += f" to “{path.rpartition('/')[2]}”"
    return follow(library)


class _Keeper:
    """Keeps files as attachments of one paper, within one change."""

    def __init__(self, change: Change, places: Places, paper: Entry, placed: list[Path]) -> None:
        assert paper.id is not None
        self._change, self._places, self._paper = change, places, paper
        self._placed = placed
        self._entry = paper.id
        self._has = attachments.of(change, paper.id)

    def keep(self, place: Place, size: int, sha256: str, copy: Copy | None) -> Attached:
        """Keep a file that is at `place`, or a copy of it under a name for a while."""
        there = next((one for one in self._has if one.sha256 == sha256), None)
        there = there or next((one for one in self._has if one[1:3] == place), None)
        if there is not None and self._is_there(there):
            return Attached(there, "there")
        known = self._known(place, sha256, copied=copy is not None)
        if known is not None:
            self._give(known)
            return Attached(known, "shared")
        if copy is not None:
            place = self._put(copy)
        made = Attachment(0, *place, size=size, sha256=sha256)
        (made,) = attachments.make(self._change, [made])
        if place.base == OWN:
            attachments.name_folder(self._change, self._places.own.name)
            attachments.store(self._change, made.id, *place)
        self._give(made)
        return Attached(made, "copied" if place.base == OWN else "linked")

    def _known(self, place: Place, sha256: str, *, copied: bool) -> Attachment | None:
        """A file that another paper has, or had."""
        if not copied:
            return attachments.at(self._change, *place)
        same = attachments.with_sha256(self._change, sha256)
        return next((one for one in same if one.base == OWN and self._is_there(one)), None)

    def _is_there(self, one: Attachment) -> bool:
        stored = attachments.stored(self._change, one.id)
        path = self._places.path(stored.base, stored.path) if stored else self._places.found(one)
        return path is not None and path.is_file()

    def _put(self, copy: Copy) -> Place:
        """Give a copy the name that it stays under."""
        path = _by_pattern(self._paper, names.suffix_of(copy.name))
        for name in names.numbered(path):
            target = self._places.path(OWN, name)
            if target is None:
                raise RefmanError(f"“{name}” leads out of the folder of files. Nothing was done.")
            with files.writable(target, "Nothing was attached."):
                if copying.place(copy.path, target, self._places.own):
                    self._placed.append(target)
                    return Place(OWN, name)
        raise AssertionError("there is always a name that is free")

    def _give(self, one: Attachment) -> None:
        self._has.append(one)
        attachments.give(self._change, {self._entry: [file.id for file in self._has]})


def _looked(
    places: Places, source: Path, link: bool, stack: ExitStack, check: Callable[[], None]
) -> tuple[Place, int, str, Copy | None]:
    """A file where it is, or a copy of it; one in the library's own folder stays where it is."""
    path = absolute(source)
    inside = path.is_relative_to(places.own) and not path.is_relative_to(places.own / AWAY)
    if inside and not path.is_symlink():
        return (
            Place(OWN, path.relative_to(places.own).as_posix()),
            *copying.digest(path, check),
            None,
        )
    if link:
        return places.kept(path), *copying.digest(path, check), None
    copy = stack.enter_context(copying.copied(path, places.own, check))
    return Place(ANYWHERE, str(path)), copy.size, copy.sha256, copy


def _free(change: Change, places: Places, base: str, path: str, own: Attachment) -> str:
    """A path that no other file has, this one or one with a number."""
    for name in names.numbered(path):
        target = places.path(base, name)
        if target is None:
            raise RefmanError(f"“{name}” leads out of its folder. Nothing was changed.")
        taken = os.path.lexists(target) or attachments.at(change, base, name) is not None
        if name == own.path or not taken:
            return name
    raise AssertionError("there is always a name that is free")


def _by_pattern(paper: Entry, suffix: str) -> str:
    return names.by_pattern(paper, str(Settings()["file_pattern"]), suffix)


def _label(done: Sequence[Attached], paper: Entry) -> str:
    called = _called(paper)
    if len(done) == 1:
        return f"Attach “{done[0].attachment.name}” to {called}"
    return f"Attach {_files(len(done))} to {called}"


def _called(paper: Entry) -> str:
    return paper.key or "a paper"


def _files(number: int) -> str:
    return f"{number:,} file{'' if number == 1 else 's'}"


def _go_on() -> None:
    """Nobody can stop it."""
