"""The .bib file of a project: the papers that it cites, and whatever others put into the file.

Each paper stands in it under the key by which it is cited, with those that it names in `crossref`,
`xdata` and the like. What refman wrote before follows the library, and goes when nobody cites it
any more; an entry that somebody else put in, or changed since, stays as it is. Comments, macros
and their order stay too, and the file is written only when its bytes become others.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from refman.bibtex import edits, preambles
from refman.bibtex.document import Document
from refman.bibtex.edits import Edit
from refman.bibtex.keys import aliases_left
from refman.bibtex.profile import Profile
from refman.latex.manuscript import Manuscript
from refman.latex.marks import Absent
from refman.model.entry import EntryId
from refman.model.errors import FileUnwritable, LibraryUnwritable
from refman.services import files, linking, naming, replacing
from refman.services.projects import rendering, wanting
from refman.services.projects.hollow import demand_whole
from refman.services.projects.reading import Texts
from refman.services.projects.updating import Updated, marks_of
from refman.services.projects.versions import Cited, Wish, wish_of
from refman.services.projects.wanting import Wanted
from refman.store import (
    Library,
    Reading,
    derive,
    documents,
    made_entries,
    papers,
    project_keys,
    tying,
)
from refman.store.documents import Linked
from refman.store.projects import Kept
from refman.store.tying import Tie


class Outcome(NamedTuple):
    """What became of a project's .bib file.

    Args:
        papers: that are cited and that the library has.
        written: whether any byte of the file is another now.
        theirs: keys of entries that are not refman's and stayed as they were.
        missing: cited keys that neither the library nor the file has.
        versions, staying: as of `Wanted`.
        withheld: commands that entries use and neither the file nor what came with them defines.
    """

    papers: int
    written: bool
    theirs: tuple[str, ...]
    missing: tuple[str, ...]
    versions: tuple[Cited, ...] = ()
    withheld: tuple[str, ...] = ()
    staying: tuple[str, ...] = ()


def target(kept: Kept, bibs: Iterable[Path], absent: Iterable[Absent]) -> str:
    """The .bib file that is written for a project, as seen from the folder of its root: the one
    that is kept for it, else its first one, else the first that it names."""
    here = Path(kept.root).parent
    if own := kept.settings.get("bib", ""):
        return os.path.relpath(Path(kept.folder) / own, here)
    there = [path for path in bibs if path.is_relative_to(kept.folder)]
    if there:
        return os.path.relpath(there[0], here)
    named = [one.name for one in absent if one.file.suffix == ".tex"]
    named = [name for name in named if not Path(name).is_absolute() and not Path(name).suffix]
    return f"{named[0]}.bib" if len(named) == 1 else "references.bib"


def keep(library: Library, kept: Kept, texts: Texts, pattern: str) -> Outcome | None:
    """Bring the .bib file up to date that refman keeps for a project; None when it keeps none.

    Raises:
        ProfileError, FileUnreadable, FileUnwritable, FileChanged, Unwritable: as of `write`.
    """
    own = kept.settings.get("bib", "")
    if not own:
        return None
    found, path = texts.manuscript, Path(kept.folder) / own
    profile = wanting.profile_of(kept, found)
    return write(library, found, profile, path, pattern, wish=wish_of(kept), project=kept.id)


def is_open(kept: Kept) -> bool:
    """Whether the .bib file that refman keeps for a project may be written, as far as its rights
    say."""
    path = Path(kept.folder) / kept.settings.get("bib", "")
    try:
        alone = not path.exists() or (path.stat().st_mode & 0o222 and os.access(path, os.W_OK))
    except OSError:
        return False
    return bool(alone) and os.access(path.parent, os.W_OK)


def link(library: Library, path: Path, pattern: str) -> int:
    """Have a .bib file be a linked one, so that what is changed in it comes into the library, too;
    it is made where there is none.

    Returns:
        The number of papers of which it has something otherwise than the library.

    Raises:
        FileUnreadable, FileUnwritable: as of `linking.link`.
    """
    if documents.with_path(library.reading, files.place(path)) is None:
        if not path.exists():
            replacing.replace(path, [])
        return linking.link(library, path, pattern).apart
    return 0


def write(
    library: Library,
    manuscript: Manuscript,
    profile: Profile,
    path: Path,
    pattern: str,
    *,
    force: bool = False,
    wish: Wish = "cited",
    project: int = 0,
) -> Outcome:
    """Bring a project's .bib file up to date. One that is linked follows the library: under a key
    stands the paper that has it there, whatever is wished for.

    As long as only a run of LaTeX can tell what is cited at some place, no entry goes from it.

    Args:
        pattern: of citation keys, for a file that is linked.
        force: write the library's entries also over those of the same keys that are not refman's.
        wish, project: as of `wanted`.

    Raises:
        ProjectError: the root says nothing, or another file that cited is empty or gone, so that
            entries would go from the file.
        FileUnreadable, FileUnwritable, FileChanged: the file is as it was, or is of another kind.
        Unwritable: its encoding cannot hold an entry.
    """
    demand_whole(library.reading, manuscript, project, path)
    files.demand_file(path, FileUnwritable)
    place = files.place(path)
    marks = made_entries.of_file(library.reading, place)
    also = tuple(marks) if manuscript.everything or manuscript.unknown else ()
    linked = documents.with_path(library.reading, place)
    wish = wish if linked is None else "cited"
    found = wanting.wanted(
        library.reading, manuscript, profile, also, wish, project, resolved=linked is None
    )
    with suppress(LibraryUnwritable):
        naming.give_out(library, found.papers)
    if linked is not None:
        return _into_linked(library, linked, found, pattern, manuscript, project)
    return _into_file(library, found, path, {} if force else marks, force=force)


def _into_file(
    library: Library, found: Wanted, path: Path, marks: Mapping[str, str], *, force: bool
) -> Outcome:
    data = files.data(path) if path.exists() else None
    document = Document.of(data or b"")
    _demand_bibtex(path, document)
    file = Updated(document, found.texts, marks, force=force)
    after = _headed(file.rewritten(), found)
    made = after.to_bytes()
    if data is None:
        replacing.replace(path, [after.text])
    elif made != data:
        replacing.replace_known(path, [made], files.digest_of_bytes(data))
    with suppress(LibraryUnwritable):
        known = marks_of(after, found.texts, file.theirs)
        made_entries.remember(library, files.place(path), known)
    there = {block.key for block in after.entries()}
    missing = tuple(key for key in found.unknown if key not in there)
    withheld = _undefined(after, found)
    return Outcome(
        len(found.papers), made != data, tuple(file.theirs), missing, found.versions, withheld,
        found.staying,
    )  # fmt: skip


def _undefined(document: Document, found: Wanted) -> tuple[str, ...]:
    there = preambles.defined_in(document) if found.withheld else set[str]()
    return tuple(name for name in found.withheld if name not in there)


def _headed(document: Document, found: Wanted) -> Document:
    """A file with the preambles that its entries need, before all else."""
    there = preambles.defined_in(document)
    lacking = [one for one in found.preambles if there.isdisjoint(preambles.defined(one))]
    end = edits.line_end(document)
    head = "".join(f"{preambles.written(one)}{2 * end}" for one in lacking)
    return edits.applied(document, [Edit(0, 0, head)]) if head else document


def _demand_bibtex(path: Path, document: Document) -> None:
    """Refuse a text by another name than a .bib file's: all of it would be a comment there."""
    if path.suffix.lower() != ".bib" and document.text.strip() and not any(document.entries()):
        raise FileUnwritable(
            f"“{path.name}” has text but no entry, so it is no .bib file. It is as it was."
            " Name the .bib file that is to be written."
        )


class _Moves(NamedTuple):
    """What becomes of a linked file.

    Args:
        lacking: papers that it is to have, by the keys that they get there.
        surplus: those that only refman had put in, and nothing needs any more.
        theirs: keys of the entries that others put in.
    """

    lacking: Mapping[EntryId, str]
    surplus: Sequence[Tie]
    theirs: tuple[str, ...]


def _into_linked(
    library: Library,
    linked: Linked,
    found: Wanted,
    pattern: str,
    manuscript: Manuscript,
    project: int,
) -> Outcome:
    """A linked file gets the papers it lacks, and loses those that only refman had put in.

    Each has one key there: the file's, else its own or that by which it is cited. What is cited by
    another is told as missing, but for an alias that biber reads in the file.
    """
    reading, path = library.reading, Path(linked.path)
    lacking, surplus, theirs = _moves(reading, linked, found, project)
    staying = found.staying
    if manuscript.unknown:
        staying = tuple(dict.fromkeys((*staying, *(tie.theirs.key for tie in surplus))))
        surplus = ()
    if lacking:
        _write_head(path, found)
        aliases = _aliases(reading, lacking, manuscript, project)
        linking.include(library, path, lacking, pattern, lacking, aliases=aliases, follows=True)
    if surplus:
        linking.exclude(library, path, [tie.entry for tie in surplus], pattern, follows=True)
    missing = _missing(manuscript, _there(reading, linked))
    withheld = _undefined(Document.of(files.data(path)), found) if found.withheld else ()
    changed = bool(lacking or surplus)
    return Outcome(len(found.papers), changed, theirs, missing, found.versions, withheld, staying)


def _there(reading: Reading, linked: Linked) -> list[Tie]:
    marks = tying.marks_of(reading, linked.id)
    return [tie for tie in tying.ties_of(reading, [one.id for one in marks]) if not tie.gone]


def _moves(reading: Reading, linked: Linked, found: Wanted, project: int) -> _Moves:
    ties = _there(reading, linked)
    needed = _needed(reading, found, ties, project)
    made = made_entries.of_file(reading, linked.path)  # before it was linked
    others = {one.id for one in ties if _is_of_others(one) and one.theirs.key not in made}
    inside = {tie.entry for tie in ties}
    return _Moves(
        {one: key for one, key in needed.items() if one not in inside},
        [tie for tie in ties if tie.id not in others and tie.entry not in needed],
        tuple(tie.theirs.key for tie in ties if tie.id in others),
    )


def _needed(
    reading: Reading, found: Wanted, ties: Iterable[Tie], project: int
) -> dict[EntryId, str]:
    """The papers that a linked file needs, by the first key of each."""
    known = project_keys.meant(reading, project, found.texts)
    said = {tie.entry: tie.theirs for tie in ties}
    named = rendering.named(reading, found.papers, said, project)
    needed: dict[EntryId, str] = {}
    for key in found.texts:
        if key in known and known[key][0] in named:
            needed.setdefault(known[key][0], key)
    return needed


def _write_head(path: Path, found: Wanted) -> None:
    data = files.data(path)
    made = _headed(Document.of(data), found).to_bytes()
    if made != data:
        replacing.replace_known(path, [made], files.digest_of_bytes(data))


def _missing(manuscript: Manuscript, there: Iterable[Tie]) -> tuple[str, ...]:
    keys = {tie.key.lower() for tie in there}
    if manuscript.processor == "biber":
        keys |= {alias.lower() for tie in there for alias in derive.aliases(tie.theirs.fields)}
    return tuple(key for key in manuscript.keys if key.lower() not in keys)


def _is_of_others(tie: Tie) -> bool:
    """Whether an entry was in its file when it was first seen there; refman knows where it put one
    in."""
    return tie.brought or tie.cut is None


def _aliases(
    reading: Reading, wanted: Mapping[EntryId, str], manuscript: Manuscript, project: int
) -> dict[EntryId, str]:
    """The field `ids` of papers in the file of a project, where each has the key that is given."""
    cited = {
        key: ids[0] for key, ids in project_keys.meant(reading, project, manuscript.keys).items()
    }
    return {
        one.id: aliases_left(
            rendering.cited_aliases(one, cited, manuscript.dialect), {wanted[one.id].lower()}
        )
        for one in papers.entries(reading, wanted)
        if one.id is not None
    }
