"""The .tex files in a project's folder that its root does not read, and that cite all the same.

A second document that names the same .bib file, as a supplement does, goes with the project. What
no document reads, as a chapter whose `\\include` is commented out, is told of.
"""

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import NamedTuple

from refman.latex import finding, manuscript, recipes, tree
from refman.latex.marks import Citation
from refman.services import files
from refman.services.projects import reading as project_files
from refman.services.projects.reading import Memory, Texts
from refman.store.projects import Kept


class Aside(NamedTuple):
    """What such files say of some keys.

    Args:
        along: the project's texts with the places of documents that name its .bib files, those of
            their files that may have .bib files in themselves, and the other ones that they name.
        left: a sentence for each place of the keys in a file that no document reads.
    """

    along: Texts
    left: tuple[str, ...]


def files_of(every: Iterable[Kept], memory: Memory) -> frozenset[Path]:
    """The .tex files that projects read, each by the name that it has without links."""
    return frozenset(
        path.resolve()
        for kept in every
        for path in project_files.read(kept, memory).manuscript.files
    )


def of(
    kept: Kept, texts: Texts, keys: Collection[str], read: Collection[Path], memory: Memory
) -> Aside:
    """What files that no project reads say of some keys.

    Args:
        read: as `files_of` tells them.
    """
    rules = project_files.rules(kept)
    places: dict[Path, list[Citation]] = {}
    enclosing: list[Path] = []
    documents: set[Path] = set()
    along: set[Path] = set()
    bibs: dict[Path, None] = {}
    for path in finding.tex_files(Path(kept.folder)) if keys else ():
        source = None if path.resolve() in read else memory.tree.scanned(path, rules)
        if source is None:
            continue
        enclosing += [path] if source.scanned.encloses else []
        places[path] = [one for one in source.scanned.citations if one.key in keys]
        whole = tree.tree(path, rules, memory.tree, recipes.places(path, memory.tree))
        if next(whole.bibliographies, None):
            within = {one.path for one in whole.files}
            documents |= within
            named = manuscript.read(path, rules, memory.tree).bibs
            if set(texts.manuscript.bibs).intersection(named):
                along |= within
                bibs |= dict.fromkeys(one for one in named if one not in texts.manuscript.bibs)
    going = tuple(one for path, found in places.items() if path in along for one in found)
    loose = (one for path, found in places.items() if path not in documents for one in found)
    going_along = tuple(path for path in enclosing if path in along)
    beside = texts.manuscript._replace(places=going, bibs=tuple(bibs), enclosing=going_along)
    return Aside(texts._replace(manuscript=beside), tuple(map(_loose, loose)))


def _loose(one: Citation) -> str:
    return (
        f"“{files.shown(one.file)}”, line {one.line} cites “{one.key}” and is read by no document;"
        " it is left as it is."
    )
