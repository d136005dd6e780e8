"""LaTeX projects: added, read, compared with their .bib files and the library.

reading     the files of one project, with its .bib entries; remembers what it read
hollow      chapters that are empty while an editor writes them; what is cited is noted
bibfile     a .bib file page by page: of one that was changed in a place little is read again
entries     what each key stands for in the .bib files, and what nobody cites
twice       keys that stand for one paper
comparing   what the library says of keys and entries; remembers it
report      all of that: what a project looks like
roots       what else may be the root of a folder
suggesting  which papers of the library a missing key may mean
wanting     what the .bib file of a project is to hold
bib         that file written: the cited papers, and what others put into it
updating    the entries that refman wrote into a .bib file, and those of others
renaming    a key renamed wherever it stands
owing       what files are owed by changes of the library
exchanging  its files written anew, and written back
everywhere  what that changes in the files of all projects, and where a key stays
unread      files in the folder of a project that its root does not read
meaning     whether an entry is the paper that has its key
rewriting   what becomes of a file whose keys are others
mending     what is put right in one project alone
returning   keys in the sources, on the way back to a snapshot
sentences   the sentence around each citation
watch       which projects are to be read again now
schemes     the keys of a project brought into one scheme
parting     which keys become others in one project alone
"""

import os
from collections.abc import Sequence
from pathlib import Path

from refman.latex import finding
from refman.model.errors import ProjectError
from refman.services import files, profiles
from refman.services.projects.hollow import forget_all, hollow, note, note_all
from refman.services.projects.reading import Memory, lost, memory_of, read, says_nothing
from refman.services.projects.report import Project, report
from refman.store import Change, Library, Reading, projects
from refman.store.projects import Kept

__all__ = [
    "Kept",
    "Memory",
    "Project",
    "add",
    "at",
    "change_root",
    "find",
    "forget_all",
    "gone",
    "hollow",
    "lost",
    "memory_of",
    "note",
    "note_all",
    "opened",
    "present",
    "remove",
    "report",
    "set_settings",
    "show",
]

_NO_SOURCE = frozenset([".bib", ".aux", ".bcf", ".bbl", ".blg", ".log", ".pdf"])
"""What lies beside a root, and is named in its place by a slip."""
SETTINGS = (
    "profile", profiles.HELD, "pattern", "versions", "cites", "reads", "cite_command", "bib",
    "backend", "engine",
)  # fmt: skip
"""What a project has settings of: the name of an export profile; a profile as a snapshot has it; a
pattern of citation keys; which version of a work stands under the key by which it is cited
(`projects.versions.Wish`); commands of its own that cite; commands of its own that read a file; the
command by which refman cites in it; the .bib file that refman keeps for it, as seen from its
folder; who makes its bibliography, and what sets it, in place of what its files say
(`Manuscript.processor`, `engine`)."""


def add(change: Change, folder: Path, root: Path | None = None) -> Kept:
    """Keep a LaTeX project.

    Args:
        folder: of the project; or its root .tex file.
        root: as seen from the folder; found when it is None.

    Raises:
        ProjectError: there is no folder, no root in it, or the project is known already.
    """
    kept = opened(folder, root)
    for one in projects.every(change):
        if os.path.realpath(one.root) == os.path.realpath(kept.root):
            raise ProjectError(f"“{kept.root}” is the root of a project that is known already.")
    return projects.add(change, kept.folder, kept.root, {})


def remove(change: Change, folder: Path) -> Kept:
    """Let a project go; files and papers stay. Raises ProjectError when it is not known."""
    kept = find(change, folder)
    projects.remove(change, kept.id)
    return kept


def set_settings(
    change: Change,
    kept: Kept,
    *,
    profile: str | None = None,
    versions: str | None = None,
    cites: Sequence[str] | None = None,
    reads: Sequence[str] | None = None,
    cite_command: str | None = None,
    bib: str | None = None,
    backend: str | None = None,
    engine: str | None = None,
) -> None:
    """Change what is given of a project's settings; see `SETTINGS`."""
    given = {
        "profile": profile and profiles.chosen(profile),
        "versions": versions, "cites": cites, "reads": reads,
        "cite_command": cite_command, "bib": bib, "backend": backend, "engine": engine,
    }  # fmt: skip
    new = {name: value for name, value in given.items() if value is not None}
    lists = {name: list(value) for name, value in new.items() if not isinstance(value, str)}
    gone = {profiles.HELD} if profile is not None else set()
    before = {name: value for name, value in kept.settings.items() if name not in gone}
    projects.set_settings(change, kept.id, {**before, **new, **lists})


def find(reading: Reading, folder: Path) -> Kept:
    """The known project of a folder or root; raises ProjectError when there is none, or several."""
    found = _known(reading, folder)
    if len(found) > 1:
        roots = ", ".join(f"“{one.root}”" for one in found)
        raise ProjectError(f"“{files.shown(folder)}” has several projects; name one: {roots}.")
    if not found:
        raise ProjectError(
            f"“{files.shown(folder)}” is no project that the library knows. “refman project add"
            " DIR” adds it; “refman project list” lists them."
        )
    return found[0]


def present(reading: Reading, folder: Path) -> Kept:
    """As `find`; raises ProjectError also where the files of the project are gone."""
    kept = find(reading, folder)
    if said := gone(reading, kept):
        raise ProjectError(said)
    return kept


def gone(reading: Reading, kept: Kept) -> str:
    """What is the matter where a project's folder or root is not there, and what to do; "" where
    they are."""
    known = "What it cited last is kept, and nothing was changed."
    what = lost(kept)
    if not what:
        return ""
    if what == "text" and not projects.citing_files(reading, kept.id):
        root = Path(kept.root)
        return "" if says_nothing(root) else f"The root “{files.shown(root)}” cannot be read."
    if what == "text":
        return (
            f"The root “{files.shown(Path(kept.root))}” is empty or cannot be read, as while an"
            f" editor writes it. {known} As soon as something stands in it, it is read again. If it"
            " is meant to be empty, say so: refman project emptied DIR."
        )
    if what == "root":
        return (
            f"The root “{files.shown(Path(kept.root))}” is gone. {known} Bring it back, or name"
            " another root: refman project set DIR --root main.tex."
        )
    return (
        f"The folder “{files.shown(Path(kept.folder))}” is gone. {known} Bring it back; if it was"
        " moved, add it where it is now with “refman project add” and let this one go with"
        " “refman project remove”."
    )


def opened(folder: Path, root: Path | None = None, memory: Memory | None = None) -> Kept:
    """A folder as a project that no library keeps: its `id` is 0.

    Args:
        memory: what was read before; what is read to find its root is added.

    Raises:
        ProjectError: there is no folder, or no root in it.
    """
    place = Path(os.path.normpath(folder.absolute()))
    if place.is_file() and root is None:
        if place.suffix.lower() in _NO_SOURCE:
            raise ProjectError(
                f"“{files.shown(folder)}” is no .tex file. Name the root, or the folder."
            )
        main = finding.root_from(place, memory.tree if memory else None)
        return Kept(0, str(main.parent), str(main), {})
    if not place.exists() and place.suffix == ".tex":
        raise ProjectError(f"There is no file “{files.shown(folder)}”.")
    if not place.is_dir():
        raise ProjectError(f"There is no folder “{files.shown(folder)}”.")
    main_ = place / root if root else finding.root_of(place, memory.tree if memory else None)
    if main_ is None:
        raise ProjectError(
            f"No .tex file in “{files.shown(folder)}” has a \\documentclass. Name the root"
            " .tex file in place of the folder."
        )
    if not main_.is_file():
        raise ProjectError(f"There is no file “{files.shown(main_)}”. Name another root.")
    return Kept(0, str(place), os.path.normpath(main_), {})


def at(reading: Reading | None, folder: Path, root: Path | None = None) -> Kept:
    """The known project of a folder or of a .tex file of it, else the folder as one that is not.

    Raises:
        ProjectError: it is neither, or its files are gone.
    """
    known = _known(reading, folder) if reading is not None and root is None else []
    if reading is None or len(known) != 1:
        return opened(folder, root)
    return present(reading, Path(known[0].root))


def show(library: Library | None, kept: Kept, memory: Memory | None = None) -> Project:
    """Read a project and compare it; what it cites is noted in the library that keeps it.

    Args:
        memory: what was read before; only files that were written since are read again.
    """
    texts = read(kept, memory)
    there = not texts.manuscript.blank  # else what it cited last is not forgotten
    if library is not None and kept.id and library.writable and there:
        note(library, kept, texts)
    return report(kept, texts, None if library is None else library.reading)


def change_root(change: Change, kept: Kept, root: Path) -> Kept:
    """Have a project begin at another .tex file of its folder.

    Raises:
        ProjectError: there is no such file, or it is the root of another project.
    """
    now = opened(Path(kept.folder), root)
    for one in projects.every(change):
        if one.id != kept.id and os.path.realpath(one.root) == os.path.realpath(now.root):
            raise ProjectError(f"“{now.root}” is the root of a project that is known already.")
    projects.set_root(change, kept.id, now.root)
    return kept._replace(root=now.root)


def _known(reading: Reading, folder: Path) -> list[Kept]:
    real = os.path.realpath(folder)
    known = projects.every(reading)
    roots = [one for one in known if os.path.realpath(one.root) == real]
    if not roots and Path(real).is_file():
        main = os.path.realpath(finding.root_from(Path(real)))
        roots = [one for one in known if os.path.realpath(one.root) == main]
    return roots or [one for one in known if os.path.realpath(one.folder) == real]
