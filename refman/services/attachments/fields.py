"""The files that the entries of a .bib file name become attachments, and go out in such a field.

What a .bib file names is linked where it is and not read: whoever wrote the file may have named
anything. A place outside of the file's own folder and of those that belong to the library is kept
as that (`origin`), and is opened only after a question. The field itself stays as it is typed.
"""

import os
import stat
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from refman.bibtex import file_field
from refman.bibtex.file_field import FIELD, Named
from refman.bibtex.profile import EVERYTHING, Profile
from refman.jobs import Progress
from refman.model.entry import Entry, EntryId
from refman.services import files
from refman.services.attachments.places import (
    Place,
    Places,
    absolute,
    beginning,
    has_controls,
    is_elsewhere,
)
from refman.services.coming import Filed
from refman.store import Change, Reading, attachments, papers
from refman.store.attachments import ANYWHERE, Attachment
from refman.store.reading import chunks


def arrive(change: Change, bib: Path, folders: Sequence[str], coming: Sequence[Filed]) -> list[str]:
    """Attach the files that entries of a .bib file name.

    Args:
        bib: the .bib file, from whose folder paths are seen.
        folders: those that it says its files are in (JabRef's `fileDirectory`), as typed.

    Returns:
        A sentence for each that is not attached.
    """
    seeing = _Seeing(change, absolute(bib).parent, folders)
    for chunk in chunks(coming):
        _attach(change, seeing, chunk)
    return seeing.doubts


def _attach(change: Change, seeing: "_Seeing", coming: Sequence[Filed]) -> None:
    known = attachments.of_many(change, {one.entry for one in coming})
    never = attachments.never_any(change, [one.entry for one in coming])
    has = {one.entry: [*known.get(one.entry, ())] for one in coming}
    new: dict[tuple[str, str], Attachment] = {}
    given: dict[EntryId, list[tuple[str, str]]] = {}
    for one in coming:
        if one.fresh or one.entry in never:
            there = {file[1:3] for file in has[one.entry]}
            for file in filter(None, map(seeing.seen, one.named)):
                if file[1:3] not in there:
                    there.add(file[1:3])
                    given.setdefault(one.entry, []).append(file[1:3])
                    new.setdefault(file[1:3], file)
    ids = {place: found.id for place in new if (found := attachments.at(change, *place))}
    made = attachments.make(change, [one for place, one in new.items() if place not in ids])
    attachments.mark_absent(change, [one.id for one in made if one[1:3] in seeing.absent])
    ids |= {one[1:3]: one.id for one in made}
    attachments.give(
        change,
        {
            entry: [*(file.id for file in has[entry]), *dict.fromkeys(ids[one] for one in places)]
            for entry, places in given.items()
        },
    )


class _Seeing:
    """Where the files are that one .bib file names. Paths are texts: there may be many."""

    def __init__(self, change: Change, folder: Path, folders: Sequence[str]) -> None:
        self._places = Places.beside(change.path, attachments.folder_name(change))
        named = (folder / one for one in folders if not is_odd(one))
        roots = (folder, *named, change.path.parent)
        self._roots = [os.path.normpath(str(one)) for one in roots]
        self._within = beginning(self._roots[0])
        self._really = beginning(os.path.realpath(folder))
        self.doubts: list[str] = []
        self.absent: set[tuple[str, str]] = set()
        """Where there is no file."""

    def seen(self, named: Named) -> Attachment | None:
        """A file as an attachment that is not kept yet; None where it cannot be one."""
        if is_odd(named.path):
            shown = files.shown(Path("".join(c if c.isprintable() else "?" for c in named.path)))
            self.doubts.append(
                f"The file “{shown}” is on another computer, or its name holds signs that nobody"
                " sees; it was not attached. The field stays as it is."
            )
            return None
        candidates = places_meant(named.path, self._roots)
        for path in candidates:
            if (size := _size(path)) is not None:
                own = self._is_own(path)
                place = self._places.place_of(path)
                return _made(named, place, size if own else None, own=own)
        path = candidates[-1 if named.path.startswith(_ROOTS) else 0]
        place = self._places.place_of(path)
        self.absent.add((place.base, place.path))
        return _made(
            named, place, None, own=place.base != ANYWHERE or path.startswith(self._within)
        )

    def _is_own(self, path: str) -> bool:
        """Whether a file really is in the folder of the .bib file, or in one of the library's."""
        real = os.path.realpath(path)
        return real.startswith(self._really) or self._places.is_known(path)


def places_meant(path: str, roots: Sequence[str]) -> list[str]:
    """Where a file that is named may be meant to be; the most likely place first."""
    if path.startswith("~/"):
        return [str(Path(path).expanduser())]
    if path[1:3] in (":\\", ":/"):  # of Windows
        return [path]
    if path.startswith("/"):
        return [os.path.normpath(path)]
    found = [os.path.normpath(f"{root}/{path}") for root in roots]
    return [*found, *([f"/{path}"] if path.startswith(_ROOTS) else [])]


def _made(named: Named, place: Place, size: int | None, *, own: bool) -> Attachment:
    title = "" if has_controls(named.title) else named.title
    return Attachment(0, *place, title, size, origin="" if own else "field")


def _size(path: str) -> int | None:
    """Bytes of a file; None where there is none."""
    with suppress(OSError, ValueError):
        found = Path(path).stat()
        return found.st_size if stat.S_ISREG(found.st_mode) else None
    return None


def is_odd(path: str) -> bool:
    """Whether a path leads to another computer, or holds signs that nobody sees."""
    return is_elsewhere(path) or has_controls(path)


def read_all(change: Change, progress: Progress) -> tuple[int, list[str]]:
    """Attach the files that fields name of papers that never had any, as an import does.

    Returns:
        The number of papers that have files now, and a sentence for each file that is not attached.
    """
    doubts: list[str] = []
    number = 0
    ids = attachments.naming(change)
    for done, chunk in enumerate(chunks(ids)):
        progress.count(done * len(chunk), len(ids))
        by_bib: dict[Path, list[Filed]] = {}
        for entry in papers.entries(change, chunk):
            named = file_field.named(entry.fields)
            if named and entry.id is not None:
                by_bib.setdefault(_came_from(entry), []).append(Filed(entry.id, named))
        for bib, coming in by_bib.items():
            doubts += arrive(change, bib, (), coming)
        number += len(attachments.of_many(change, chunk))
    attachments.note_read(change)
    return number, doubts


def _came_from(entry: Entry) -> Path:
    """The .bib file that an entry was read from last."""
    uids = [one.source for one in entry.sightings if one.source.startswith("file:")]
    return Path(uids[-1].removeprefix("file:")) if uids else Path()


def exported(reading: Reading, ids: Iterable[int], profile: Profile) -> Mapping[int, str]:
    """The field of papers that have attachments, in JabRef's form; nothing unless the profile
    keeps it."""
    wanted = FIELD in profile.only if profile.only else {FIELD, EVERYTHING} & {*profile.keep}
    if not wanted or FIELD in profile.drop:
        return {}
    places = Places.beside(reading.path, attachments.folder_name(reading))
    return {
        entry: file_field.written([_named(places, one) for one in found])
        for entry, found in attachments.of_many(reading, ids).items()
    }


def changed(entry: Entry, written: str) -> dict[str, str]:
    """The field as it is to be; nothing as long as it names, as typed, the files that there are."""
    typed, now = (
        [Path(one.path.replace("\\", "/")).name for one in file_field.named({FIELD: text})]
        for text in (entry.fields.get(FIELD, ""), written)
    )
    return {} if sorted(typed) == sorted(now) else {FIELD: written}


def _named(places: Places, one: Attachment) -> Named:
    path: Path | None = None
    with suppress(OSError, ValueError):
        path = places.found(one)
    return Named(one.title, files.shown(path) if path else one.path, _TYPES.get(_suffix(one), ""))


def _suffix(one: Attachment) -> str:
    return one.name.rpartition(".")[2].lower()


_ROOTS = ("home/", "Users/", "Volumes/", "media/", "mnt/", "run/media/")
"""How whole paths begin from which Mendeley leaves out the first slash."""
_TYPES = {"pdf": "PDF", "ps": "PostScript", "djvu": "Djvu", "epub": "ePUB", "txt": "Text"}
"""As JabRef calls them; for others it goes by the suffix."""
