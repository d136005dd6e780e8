"""Chapters that cited papers and are empty or gone: an editor may be writing them just now, so that
what they cited still counts, until somebody says that they are meant to be empty.
"""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from refman.latex.manuscript import Manuscript
from refman.model.errors import ProjectError
from refman.services import files
from refman.services.projects.reading import Texts, has_text, says_nothing
from refman.store import Library, Reading, ledger, project_keys, projects
from refman.store.projects import Kept


def hollow(reading: Reading, kept: Kept, found: Manuscript) -> tuple[Path, ...]:
    """The files that cited when the project was read last, and are empty or gone though the
    document names them still, or are not where TeX looks for them now."""
    empty = [path for path in found.empty if not has_text(path)]
    named = (
        Path(os.path.normpath(folder / f"{one.name}{end}"))
        for one in found.absent
        for folder in (Path(kept.root).parent, one.file.parent)
        for end in ("", ".tex")
    )
    likely = dict.fromkeys([*empty, *named])
    if not kept.id or not likely:
        return ()
    names = projects.citing_files(reading, kept.id)
    cited = dict.fromkeys(Path(os.path.normpath(Path(kept.folder) / name)) for name in names)
    gone = [path for path in likely if path in cited and not has_text(path)]
    return tuple(dict.fromkeys((*gone, *_out_of_sight(cited, found))))


def _out_of_sight(cited: Iterable[Path], found: Manuscript) -> Iterator[Path]:
    """Of files that cited those that have their text and are found no more by their names: as
    without the TEXINPUTS by which they were."""
    read = {*found.files}
    names = [Path(f"{one.name}{end}").parts for one in found.absent for end in ("", ".tex")]
    for path in cited:
        ends = any(path.parts[-len(name) :] == name for name in names if name)
        if ends and path not in read and has_text(path):
            yield path


def demand_whole(
    reading: Reading, found: Manuscript, project: int, path: Path | None = None
) -> None:
    """Refuse to write what a document cites while it may be on its way to the disk.

    Args:
        path: of the file that would be written; None for standard output.

    Raises:
        ProjectError: the root says nothing, or another file that cited is empty or gone, and nobody
            said that they are meant to.
    """
    kept = next((one for one in projects.every(reading) if one.id == project), None)
    cited = kept is None or bool(projects.citing_files(reading, project))
    kept_as = f"“{files.shown(path)}” was left as it is" if path else "nothing was written"
    if found.blank and (cited or not says_nothing(found.root)):
        raise ProjectError(
            f"“{files.shown(found.root)}” is empty or cannot be read, as while an editor"
            f" writes it: {kept_as}."
        )
    lost = () if kept is None else hollow(reading, kept, found)
    if lost and has_text(lost[0]):
        raise ProjectError(
            f"“{files.shown(lost[0])}” cited papers and is not where TeX looks for it now, as"
            f" without the TEXINPUTS that it was read with: {kept_as}. If the document is to go"
            " without it, say so: refman project emptied DIR."
        )
    if lost:
        raise ProjectError(
            f"“{files.shown(lost[0])}” cited papers and is empty or gone, as while an editor writes"
            f" it: {kept_as}, until something stands in it or nothing names it any more. If it is"
            " meant to be empty, say so: refman project emptied DIR."
        )


def note(library: Library, kept: Kept, texts: Texts) -> bool:
    """Keep in the library what a project cites: for `cited-in:`, and that no key is given anew.

    What it cited last is not forgotten while a file that did is empty or gone.

    Returns:
        Whether any of it is new.
    """
    return not hollow(library.reading, kept, texts.manuscript) and note_all(library, kept, texts)


def note_all(library: Library, kept: Kept, texts: Texts) -> bool:
    """The same, though files that cited are empty or gone: they are meant to be."""
    places = texts.places(kept.folder)
    bibs = [files.place(path) for path in texts.manuscript.bibs]
    noted = projects.note_citations(library, kept.id, places, bibs)
    if noted:
        known = project_keys.meant(library.reading, kept.id, places)
        ledger.remember(library, [(key, ids[0]) for key, ids in known.items()])
    return noted


def forget_all(library: Library, kept: Kept) -> bool:
    """Forget what a project cited whose root is meant to be empty, or gone; returns whether it
    did."""
    return projects.note_citations(library, kept.id, {}, [])
