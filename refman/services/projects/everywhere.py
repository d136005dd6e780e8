"""What renaming keys would change in the files of all projects."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from refman.latex import finding, inputs
from refman.latex.commands import NO_RULES
from refman.services import files
from refman.services.projects import reading as project_files
from refman.services.projects import renamed_here, rewriting, unread
from refman.services.projects.reading import Memory, Texts, Written
from refman.services.projects.renamed_here import Meant, Names
from refman.services.projects.rewriting import Rewrite
from refman.store import Reading, documents, made_entries, project_keys, projects
from refman.store.projects import Kept

_NAMED = 3
Alone = tuple[Kept, Names] | None
"""A project, and keys that are renamed there alone."""


class Found(NamedTuple):
    """What renaming would change in files.

    Args:
        rewrites: what is written by whoever renames; linked files are not among them.
        left: places that name a key and are not changed, each as a sentence.
        unreached: .bib files outside a project's folder that have the entry of a key which is
            renamed in that project alone.
    """

    rewrites: tuple[Rewrite, ...]
    left: tuple[str, ...]
    unreached: tuple[Path, ...] = ()


def in_projects(
    reading: Reading,
    names: Names,
    meant: Meant,
    within: Kept | None = None,
    alone: Alone = None,
    memory: Memory | None = None,
) -> Found:
    """The rewrites of .tex and .bib files of every project that has one of the keys, and of .bib
    files that refman wrote into its folder, whether a document names them or not.

    What it wrote for a document that is no project keeps the key, as that document does, also where
    both stand in one folder.

    Args:
        within: of this project alone.
        alone: a project, and keys that are renamed there alone, as well as `names`.
        memory: what was read before.

    Raises:
        FieldError: a project has another entry of a new key beside that of the old one.
    """
    memory = memory or Memory()
    made = _made(reading, names) if within is None else []
    looking = _Looking(reading, meant, memory, made, names if within is None else ())
    for kept in projects.every(reading) if within is None else [within]:
        of_it = {**names, **alone[1]} if alone and alone[0].id == kept.id else names
        looking.at_project(kept, of_it, names)
    for path in looking.made:
        looking.at_made(path, names)
    return Found(tuple(looking.rewrites.values()), tuple(looking.left), tuple(looking.unreached))


class _Looking:
    """What was found so far.

    Args:
        made: .bib files that refman wrote, and those of documents beside a root; more are added.
        far: keys that are renamed in all projects.
    """

    def __init__(
        self,
        reading: Reading,
        meant: Meant,
        memory: Memory,
        made: Sequence[Path],
        far: Collection[str],
    ) -> None:
        self._reading = reading
        self._meant = meant
        self._memory = memory
        self._far = far
        self._linked = {one.path for one in documents.every(reading)}
        self._everybody = unread.files_of(projects.every(reading), memory)
        self._own: set[Path] = set()
        self.made = list(made)
        self.rewrites: dict[Path, Rewrite] = {}
        self.left: list[str] = []
        self.unreached: list[Path] = []

    def at_project(self, kept: Kept, of_it: Names, names: Names) -> None:
        """The files of one project.

        Args:
            of_it: the keys that become others in it; `names` those that do everywhere.
        """
        spare = {path for path in self.made if path.is_relative_to(kept.folder)}
        if project_files.lost(kept):
            self.left += _gone(self._reading, kept, names)
            self._own |= spare
            return
        texts = project_files.read(kept, self._memory)
        self._own |= {Path(files.place(path)) for path in texts.manuscript.bibs}
        self._own |= spare - _of_others(kept, texts, spare - self._own, self._memory)
        here, stay = renamed_here.renamed(self._reading, kept, texts, of_it, self._meant)
        self.left += stay
        self._in_sources(kept, texts, here)
        self._beside(kept, texts, here)
        near = [path for path in texts.manuscript.bibs if path.is_relative_to(kept.folder)]
        far = {old: new for old, new in here.items() if old in self._far}
        self.unreached += _out_of_reach(kept, texts, here.keys() - far, self._linked)
        self.left += [_nowhere(kept, key) for key in _without_place(texts, here)]
        self.left += _untold(texts, here)
        self._in_bibs(near, here)
        self._in_bibs([path for path in texts.manuscript.bibs if path not in near], far)

    def at_made(self, path: Path, names: Names) -> None:
        """A .bib file that refman wrote, or one of a document beside a root."""
        entries = self._memory.entries(path)
        others = renamed_here.other_works(entries, names, self._meant)
        here = {old: new for old, new in names.items() if old not in others}
        if path in self._own:
            renamed_here.hinder(entries, here)
            self._in_bibs([path], here)
        elif str(path) not in self._linked:
            self.left += _of_no_project(path, entries, here)

    def _in_sources(self, kept: Kept, texts: Texts, here: Mapping[str, str]) -> None:
        found, odd = rewriting.in_sources(kept, texts, here, self.rewrites, self._far)
        self.left += odd
        self.rewrites |= {one.file: one for one in found}

    def _beside(self, kept: Kept, texts: Texts, here: Mapping[str, str]) -> None:
        """The documents beside the root."""
        aside = unread.of(kept, texts, here, self._everybody, self._memory)
        self._in_sources(kept, aside.along, here)
        self.left += aside.left
        beside = [one for one in aside.along.manuscript.bibs if one.is_relative_to(kept.folder)]
        places = [Path(files.place(path)) for path in beside]
        self._own |= set(places)
        self.made += [path for path in places if path not in self.made]

    def _in_bibs(self, bibs: Sequence[Path], here: Mapping[str, str]) -> None:
        done = {path.resolve() for path in (*map(Path, self._linked), *self.rewrites)}
        self.rewrites |= _in_bibs(bibs, here, done)


def works(reading: Reading, key: str, memory: Memory) -> list[tuple[Kept, Written]]:
    """The entries that projects have under a key."""
    found = ((kept, project_files.read(kept, memory)) for kept in projects.every(reading))
    return [
        (kept, one)
        for kept, texts in found
        for one in [one for one in texts.entries if one.entry.key == key][:1]
    ]


def cased_in_projects(reading: Reading, key: str, memory: Memory) -> bool:
    """Whether a project that BibTeX works for cites a key; it is deaf to case."""
    every = (project_files.read(kept, memory).manuscript for kept in projects.every(reading))
    return any(one.processor == "bibtex" and key in one.keys for one in every)


def _without_place(texts: Texts, names: Names) -> list[str]:
    """The keys that LaTeX cites and no .tex file shows, as where a macro makes the command; of
    those that only an older run noted the ones that still have an entry."""
    shown = {one.key for one in texts.manuscript.places}
    there = {one.entry.key for one in texts.entries}.union(texts.manuscript.cited)
    every = texts.manuscript.keys
    return [key for key in every if key in names and key in there and key not in shown]


def cited(reading: Reading, kept: Kept, memory: Memory) -> Sequence[str]:
    """The keys that a project cites; where its files are gone those that it cited last."""
    if project_files.lost(kept):
        return projects.noted(reading, kept.id)
    return project_files.read(kept, memory).manuscript.keys


def staying(
    reading: Reading, meant: Meant, rewrites: Iterable[Rewrite], memory: Memory
) -> Iterator[str]:
    """A sentence for each project that cites one of the papers and is not rewritten: how many of
    them, and by which keys."""
    changed = {one.file for one in rewrites}
    wanted = {one.id for one in meant.values() if one.id is not None}
    for kept in projects.every(reading):
        if not wanted or reaches(kept, changed, memory):
            continue
        means = project_keys.meant(reading, kept.id, cited(reading, kept, memory))
        keys = [f"“{key}”" for key, ids in means.items() if ids[0] in wanted]
        if keys:
            yield _stays(files.shown(Path(kept.root)), keys[:_NAMED], len(keys[_NAMED:]))


def reaches(kept: Kept, changed: Collection[Path], memory: Memory) -> bool:
    """Whether some files are in a project's folder, or read by its document."""
    if any(path.is_relative_to(kept.folder) for path in changed):
        return True
    lost = not changed or project_files.lost(kept)
    return not lost and not set(changed).isdisjoint(
        project_files.read(kept, memory).manuscript.files
    )


def _stays(root: str, keys: Sequence[str], more: int) -> str:
    listed = ", ".join(keys)
    if more:
        return f"“{root}” stays as it is, and cites {listed} and {more} more."
    return f"“{root}” stays as it is, and cites {listed}."


def _made(reading: Reading, names: Names) -> list[Path]:
    every = made_entries.files_with(reading, names)
    return [path for one in every if (path := Path(one)).is_file()]


def _of_others(kept: Kept, texts: Texts, spare: set[Path], memory: Memory) -> set[Path]:
    """The .bib files that another document in a project's folder names."""
    found: set[Path] = set()
    for path in finding.tex_files(Path(kept.folder)) if spare else ():
        source = memory.tree.scanned(path, NO_RULES)
        if source is not None and path not in texts.manuscript.files:
            names = [one.file for one in source.scanned.bibliographies]
            bibs = inputs.bib_files(names, path.parent).values()
            found |= {Path(files.place(bib)) for bib in bibs if bib is not None}
    return found


def _of_no_project(path: Path, entries: Iterable[Written], names: Names) -> list[str]:
    """A sentence where a document cites by one of the keys that nobody reads for it."""
    keys = ", ".join(f"“{one.entry.key}”" for one in entries if one.entry.key in names)
    said = f"“{files.shown(path)}” belongs to no project and keeps {keys}, as its document does."
    return [said] if keys else []


def _nowhere(kept: Kept, key: str) -> str:
    root = files.shown(Path(kept.root))
    return (
        f"LaTeX cites “{key}” in “{root}”, but refman finds no place of it in the .tex files: see"
        " to it by hand."
    )


def _untold(texts: Texts, names: Collection[str]) -> list[str]:
    """A sentence where a document that has one of the keys cites by commands that tell none."""
    untold = texts.manuscript.untold
    there = {one.entry.key for one in texts.entries}.union(texts.manuscript.keys)
    if not untold or there.isdisjoint(names):
        return []
    file, line, text = files.shown(untold[0].file), untold[0].line, untold[0].text
    keys = ", ".join(f"“{key}”" for key in names if key in there)
    return [
        f"“{file}”, line {line} has {text}, of which only LaTeX knows what it cites: see to it by"
        f" hand if that is {keys}."
    ]


def _out_of_reach(
    kept: Kept, texts: Texts, names: Collection[str], linked: Collection[str]
) -> list[Path]:
    """The .bib files outside a project's folder that have the keys."""
    having = {one.file for one in texts.entries if one.entry.key in names}
    return [
        path
        for path in texts.manuscript.bibs
        if path in having and not path.is_relative_to(kept.folder) and str(path) not in linked
    ]


def _gone(reading: Reading, kept: Kept, names: Mapping[str, str]) -> list[str]:
    """A sentence where a project cited one of the keys whose files are not there to be read."""
    cited = [f"“{key}”" for key in projects.noted(reading, kept.id) if key in names]
    root, listed = files.shown(Path(kept.root)), ", ".join(cited)
    said = f"“{root}” is gone or empty: it cited {listed}, and does so when it is back."
    return [said] if cited else []


def _in_bibs(
    paths: Iterable[Path], names: Mapping[str, str], done: Collection[Path]
) -> dict[Path, Rewrite]:
    """Of files that are one behind their links the first."""
    found: dict[Path, Rewrite] = {}
    seen = set(done)
    for path in paths:
        if (target := path.resolve()) not in seen and (one := rewriting.in_bib(path, names)):
            found[path] = one
            seen.add(target)
    return found
