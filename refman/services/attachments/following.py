"""Files go where a change of the library, its undo or redo has them be.

A change is done before its files are moved, and what is owed to it is kept in the library: after a
crash it is done by whoever comes next. Nothing is deleted: what no paper has any more goes into a
folder of its own, from where undo brings it back.
"""

import os
from pathlib import Path
from typing import NamedTuple

from refman.services import files
from refman.services.attachments import copying
from refman.services.attachments.names import numbered
from refman.services.attachments.places import AWAY, Places
from refman.store import Library, attachments
from refman.store.attachments import OWN, Attachment, Stored

_MANY = 1000


class Followed(NamedTuple):
    """What became of the files.

    Args:
        away: how many went into the folder for those that no paper has, `folder`.
        left: a sentence for each that stayed where it was.
    """

    away: int = 0
    folder: Path = Path()
    left: tuple[str, ...] = ()

    @property
    def sentences(self) -> list[str]:
        """All of it in words."""
        noun = "file is" if self.away == 1 else "files are"
        kept = f"{self.away:,} {noun} kept in “{self.folder.parent.name}/{self.folder.name}”."
        return [*([kept] if self.away else []), *self.left]


def follow(library: Library) -> Followed:
    """Move the files that are not where they are to be."""
    if not library.writable or not (owed := attachments.unsettled(library.reading)):
        return Followed()
    places = Places.of(library)
    left, away = [], 0
    now = list[Stored]()
    for stored, wanted in owed:
        one, said = _moved(places, stored, wanted)
        now.append(one)
        left += [said] if said else []
        away += wanted is None and stored.base == OWN and not said
    attachments.settle(library, now)
    return Followed(away, places.away, tuple(left))


def _moved(places: Places, stored: Stored, wanted: Attachment | None) -> tuple[Stored, str]:
    """Where a file is now, and a sentence when it could not be put where it is to be."""
    aim = (wanted.base, wanted.path) if wanted else (OWN, "")
    here = stored._replace(wanted_base=aim[0], wanted_path=aim[1])
    path = stored.path if stored.base != OWN else f"{AWAY}/{stored.path.rpartition('/')[2]}"
    base, path = aim if wanted else (stored.base, path)
    now = places.path(stored.base, stored.path)
    if (base, path) == (stored.base, stored.path) or now is None:
        return here, "" if now else f"“{stored.path}” leads out of its folder and was left."
    if not os.path.lexists(now):
        there = places.path(base, path)
        back = there is not None and there.exists()
        said = "" if back or wanted is None else f"“{files.shown(now)}” is not there any more."
        return here._replace(base=base, path=path), said
    for number, name in zip(range(_MANY), numbered(path), strict=False):
        target = places.path(base, name)
        if target is None:
            return here, f"“{name}” leads out of its folder, so the file was left."
        try:
            if copying.place(now, target, places.own if base == OWN else None):
                return here._replace(base=base, path=name), ""
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            return here, f"“{files.shown(now)}” cannot be moved: {reason}. It was left there."
        if number == _MANY - 1:
            break
    return here, f"“{files.shown(now)}” was left: too many files are called alike."
