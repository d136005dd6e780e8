"""Which projects are to be read again now, as far as a look at their files can tell.

What is looked at are the files that the last reading came upon and the folders that they stand in,
for a file that is new is none of the first. A project is left alone until two looks find it the
same, so that nobody is met in the middle of writing.
"""

from itertools import islice
from pathlib import Path
from typing import NamedTuple

from refman.latex import outputs, recipes, tree
from refman.latex.manuscript import Manuscript
from refman.latex.tree import Stamps, stamp_of
from refman.services.projects import reading as project_files
from refman.services.projects.reading import Memory, Texts
from refman.store import Reading, projects
from refman.store.projects import Kept

_NOTES = (".aux", ".bcf", ".blg")
_MOST_FOLDERS = 200


class Look(NamedTuple):
    """What a look came to.

    Args:
        read: projects that were read again; of one whose root is gone, or says nothing, `texts`
            is None.
        waits: whether some are being written, so that the next look should be soon.
    """

    read: tuple[tuple[Kept, Texts | None], ...]
    waits: bool


class _Known(NamedTuple):
    kept: Kept
    paths: tuple[Path, ...]
    read_as: Stamps
    seen: Stamps


class Watch:
    """Looks at all projects again and again. Belongs to one thread.

    Args:
        memory: what was read before, and by others.
    """

    def __init__(self, memory: Memory | None = None) -> None:
        self.memory = memory or Memory()
        self._known: dict[int, _Known] = {}

    def look(self, reading: Reading) -> Look:
        """Read what was written since the last look but one."""
        every = projects.every(reading)
        for gone in self._known.keys() - {one.id for one in every}:
            del self._known[gone]
        read: list[tuple[Kept, Texts | None]] = []
        waits = False
        for kept in every:
            known = self._known.get(kept.id)
            if known is None or known.kept != kept:
                read.append((kept, self._read(kept, {})))
                continue
            now = {path: stamp_of(path) for path in known.paths}
            if now != known.seen:
                waits = True
                self._known[kept.id] = known._replace(seen=now)
            elif now != known.read_as:
                read.append((kept, self._read(kept, now)))
        return Look(tuple(read), waits)

    @property
    def there(self) -> list[Path]:
        """What the last look found of all that it looks at."""
        seen = (known.seen.items() for known in self._known.values())
        return [path for stamps in seen for path, stamp in stamps if stamp is not None]

    def _read(self, kept: Kept, before: Stamps) -> Texts | None:
        """Read a project; what was written since it was looked at is seen by the next look."""
        root = Path(kept.root)
        before = {root: stamp_of(root), **before}
        texts = project_files.read(kept, self.memory) if before[root] is not None else None
        if texts is not None and texts.manuscript.blank:
            texts = None
        paths = _paths(kept, texts.manuscript if texts else None, self.memory.tree)
        stamps = {path: before[path] if path in before else stamp_of(path) for path in paths}
        self._known[kept.id] = _Known(kept, paths, stamps, stamps)
        return texts


def _paths(kept: Kept, found: Manuscript | None, memory: tree.Memory) -> tuple[Path, ...]:
    """What is looked at of a project."""
    root = Path(kept.root)
    if found is None:
        return (root, root.parent)
    folders = dict.fromkeys([root.parent, *(one.parent for one in (*found.files, *found.bibs))])
    named = (root.parent / one.name for one in found.absent)
    folders |= dict.fromkeys(one.parent for one in named)
    kept_in = islice(outputs.folders(root, memory), _MOST_FOLDERS)
    notes = (folder / f"{root.stem}{end}" for folder in kept_in for end in _NOTES)
    known = dict.fromkeys((*found.files, *found.bibs, *recipes.files(root), *notes))
    return (*known, *list(folders)[:_MOST_FOLDERS])
