"""Which files are not where they are kept to be, and where they have gone.

A file is known again by its bytes, where those were noted; else by its name and size; else by its
name, as long as one file alone is called so. Links are not followed on the way.
"""

import os
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Literal, NamedTuple

from refman.jobs import Progress
from refman.model.errors import FileUnreadable
from refman.services import files
from refman.services.attachments import copying
from refman.services.attachments.following import follow
from refman.services.attachments.places import Place, Places
from refman.services.importing import counted
from refman.store import Change, Library, attachments
from refman.store.attachments import OWN, Attachment

How = Literal["bytes", "name and size", "name"]
_STEP = 500


class Found(NamedTuple):
    """A file that was missing, where it is now, and by what it was known again."""

    attachment: Attachment
    path: Path
    how: How


class Report(NamedTuple):
    """What became of the files that were missing.

    Args:
        found: those that are attached again.
        several: those for which more than one file has the name; none was taken.
        missing: those of which there was no trace.
    """

    found: tuple[Found, ...]
    several: tuple[Attachment, ...]
    missing: tuple[Attachment, ...]


class _Met(NamedTuple):
    path: Path
    size: int


def is_there(places: Places, one: Attachment) -> bool:
    """Whether the file of an attachment can be seen; a place on another computer counts as there
    when nobody has looked."""
    path = places.found(one)
    with suppress(OSError, ValueError):
        return path is not None and path.is_file()
    return False


def look(library: Library, progress: Progress) -> list[Attachment]:
    """Look for every file, and note which are missing; returns those."""
    places = Places.of(library)
    looked: dict[int, bool] = {}
    missing = []
    for _, one in attachments.every(library.reading):
        if one.id not in looked:
            looked[one.id] = not is_there(places, one)
            missing += [one] if looked[one.id] else []
            if len(looked) % _STEP == 0:
                progress.step(len(looked))
    if library.writable:
        attachments.note_absent(library, looked)
    return missing


def find(library: Library, folder: Path, progress: Progress) -> Report:
    """Look for the missing files in a folder and all below it, and attach what is found there.

    Copies come back into the library's own folder, links lead to where the files are now. One
    undoable change.

    Raises:
        FileUnreadable: there is no such folder.
        Cancelled: nothing was changed.
    """
    if not folder.is_dir():
        raise FileUnreadable(f"“{files.shown(folder)}” is no folder to look in.")
    missing = look(library, progress)
    if not missing:
        return Report((), (), ())
    sure, called = _met(missing, folder, progress)
    found: list[Found] = []
    several: list[Attachment] = []
    for one in missing:
        known = _chosen(one, sure, called)
        if known is not None:
            found.append(known)
        elif called[_folded(one.name)]:
            several.append(one)
    _take(library, found, progress)
    have = {one.attachment.id for one in found} | {one.id for one in several}
    return Report(tuple(found), tuple(several), tuple(one for one in missing if one.id not in have))


def unused(library: Library) -> Iterator[Path]:
    """Files in the library's own folder that are nobody's."""
    places = Places.of(library)
    known = attachments.stored_paths(library.reading)
    for path in _walked(places.own):
        if path.relative_to(places.own).as_posix() not in known:
            yield path


def _met(
    missing: Sequence[Attachment], folder: Path, progress: Progress
) -> tuple[Mapping[str, Path], Mapping[str, list[_Met]]]:
    """The files in a folder that have the bytes of a missing one, and those of the same name."""
    sizes = {one.size for one in missing if one.sha256}
    wanted = {one.sha256 for one in missing if one.sha256}
    names = {_folded(one.name) for one in missing}
    sure: dict[str, Path] = {}
    called: dict[str, list[_Met]] = defaultdict(list)
    for number, path in enumerate(_walked(folder)):
        if number % _STEP == 0:
            progress.step(number)
        size = files.size(path)
        name = _folded(path.name)
        if name in names:
            called[name].append(_Met(path, size))
        if size in sizes:
            with suppress(FileUnreadable):
                _, sha256 = copying.digest(path, progress.check)
                if sha256 in wanted:
                    sure.setdefault(sha256, path)
    return sure, called


def _chosen(
    one: Attachment, sure: Mapping[str, Path], called: Mapping[str, list[_Met]]
) -> Found | None:
    if path := sure.get(one.sha256):
        return Found(one, path, "bytes")
    named = called[_folded(one.name)]
    sized = [met for met in named if met.size == one.size]
    if len(sized) == 1:
        return Found(one, sized[0].path, "name and size")
    return Found(one, named[0].path, "name") if len(named) == 1 else None


def _take(library: Library, found: Sequence[Found], progress: Progress) -> None:
    if not found:
        return
    places = Places.of(library)
    placed: list[Path] = []
    try:
        with library.change(f"Find {counted(len(found), 'missing file')}") as change:
            for one in found:
                progress.check()
                _put(change, places, one, placed, progress)
    except BaseException:
        for path in placed:
            path.unlink(missing_ok=True)
        raise
    follow(library)
    attachments.note_absent(library, {one.attachment.id: False for one in found})


def _put(
    change: Change, places: Places, found: Found, placed: list[Path], progress: Progress
) -> None:
    one = found.attachment
    if one.base != OWN:
        base, path = places.kept(found.path)
        attachments.alter(change, one.id, base=base, path=path, origin="")
        return
    if found.path.is_relative_to(places.own):
        path = found.path.relative_to(places.own).as_posix()
        attachments.store(change, one.id, OWN, path)
        attachments.alter(change, one.id, path=path)
        return
    with copying.copied(found.path, places.own, progress.check) as copy:
        target = places.path(OWN, one.path)
        if target is not None and copying.place(copy.path, target):
            placed.append(target)
            attachments.store(change, one.id, *Place(OWN, one.path))
            attachments.alter(change, one.id, size=copy.size, sha256=copy.sha256)


def _walked(folder: Path) -> Iterator[Path]:
    """The plain files below a folder, those in one folder by name."""
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = Path(place, name)
            if not name.startswith(".") and not path.is_symlink() and path.is_file():
                yield path


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
