"""A LaTeX document and all that its files say of its citations.

What LaTeX noted in its last run is exact, and counts as long as no .tex file was written since;
then the .tex files themselves count. So does one that came since and says that it is older, as from
an archive, beside what was noted. A key that only the older notes have is not forgotten: a
command that this room cannot read may cite it. Nor is one in a chapter that LaTeX was told to leave
out (`\\includeonly`): biblatex does not note those, nor does LaTeX where it never came to them.
"""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Literal, NamedTuple

from refman.latex import blg, evidence, inputs, outputs, recipes
from refman.latex.commands import NO_RULES, Rules
from refman.latex.evidence import ALL, Noted
from refman.latex.marks import Absent, Citation, Evidence, Message, Unknown
from refman.latex.scanned import Names, Scanned
from refman.latex.tree import Memory, Stamps, Tree, stamp_of, tree

Processor = Literal["bibtex", "biber"]
Engine = Literal["pdftex", "unicode"]
Dialect = Literal["bibtex", "biblatex"]

_OF_UNICODE = frozenset(
    "fontspec unicode-math polyglossia xecjk xltxtra luatexja luacode ctex mathspec".split()
)
"""Packages that pdflatex cannot run."""
_PARTING = frozenset(["bibunits", "multibib"])
"""Packages that note what is cited in files of their own."""
_ALONE = frozenset(["subfiles", "standalone"])
"""Classes of parts that may be set alone."""
_PROGRAM = re.compile(
    r"^%\s*!\s*TeX\s+(?:TS-)?program\s*=\s*(?:lua|xe)", re.IGNORECASE | re.MULTILINE
)
_HEAD = 2_000
"""Characters of a root in which it may name its program."""


class Manuscript(NamedTuple):
    """What the files of a document say.

    Args:
        root: its root .tex file.
        evidence: what `cited` rests on.
        cited: the places of each key, in the order of the first; one that no .tex file shows has
            the line that LaTeX wrote.
        places: where .tex files have keys, cited or only named, in order.
        unsure: keys that LaTeX noted in a run before the .tex files were written, or in one that
            has not ended, and that these do not show.
        everything: `\\nocite{*}`: all entries of the .bib files are cited.
        processor: who makes its bibliography.
        dialect: for whose styles its entries are: BibTeX may work for biblatex, too.
        engine: what sets it: pdflatex, or one that reads all of Unicode.
        bibs: its .bib files, as far as they are there.
        absent: files that are named and not there.
        files: the .tex files that were read, the root first; packages of its own among them.
        messages: what BibTeX or biber reported in its last run.
        reported: when, in nanoseconds; 0 for never.
        unknown: citations whose keys only a run of LaTeX tells, where the last one does not.
        untold: the same, whatever the last one tells.
        remote: .bib files that biber reads from the net, which nobody asks here.
        blank: its root says nothing, as while an editor writes it, or cannot be read.
        empty: those of `files` that say nothing.
        enclosing: those of `files` that may have .bib files in themselves.
    """

    root: Path
    evidence: Evidence
    cited: Mapping[str, tuple[Citation, ...]]
    places: tuple[Citation, ...]
    unsure: tuple[str, ...]
    everything: bool
    processor: Processor
    dialect: Dialect
    engine: Engine
    bibs: tuple[Path, ...]
    absent: tuple[Absent, ...]
    files: tuple[Path, ...]
    messages: tuple[Message, ...]
    reported: int
    unknown: tuple[Unknown, ...] = ()
    untold: tuple[Unknown, ...] = ()
    remote: tuple[Absent, ...] = ()
    blank: bool = False
    empty: tuple[Path, ...] = ()
    enclosing: tuple[Path, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """Every key that may be cited: those that are unsure too."""
        return (*self.cited, *self.unsure)


def read(root: Path, rules: Rules = NO_RULES, memory: Memory | None = None) -> Manuscript:
    """Read a document; never fails: what is not there says nothing.

    Args:
        memory: what was read before; only files that were written since are read again.
    """
    memory = memory or Memory()
    sources = tree(root, rules, memory, recipes.places(root, memory))
    kind, noted, place = _noted(root, memory)
    written = max((file.stamp.modified for file in sources.files), default=0)
    citations, in_tex, sets = memory.cited(root, sources.files)
    told = evidence.with_members(noted.cited, sets) if noted is not None else {}
    current = noted is not None and noted.whole and noted.modified >= written
    cited: Mapping[str, tuple[Citation, ...]] = in_tex
    unsure: tuple[str, ...] = ()
    if noted is not None and current:
        cited = {key: in_tex.get(key, (one,)) for key, one in told.items()}
        left = (one for key in _left_out(sources, place, noted) for one in sets.get(key, (key,)))
        cited |= {key: in_tex[key] for key in left if key not in cited}
    elif noted is not None:
        unsure = tuple(key for key in told if key not in in_tex and key != ALL)
    processor, dialect = _processor(sources, kind, noted)
    variables = {**os.environ}
    if said := recipes.variable(root, memory, "BIBINPUTS"):
        variables["BIBINPUTS"] = said
    untold = tuple(_untold(sources))
    came = noted is not None and not all(noted.knows(file.stamp) for file in sources.files)
    before, log = _before(root, processor, place), place.with_name(f"{root.stem}.blg")
    bibs, absent = _bibliographies(root, sources, noted, before, variables)
    return Manuscript(
        root,
        kind if current else "tex",
        {key: found for key, found in cited.items() if key != ALL},
        tuple(one for one in citations if one.key != ALL),
        unsure,
        ALL in cited,
        processor,
        dialect,
        "unicode" if _asks_for_unicode(root, sources) else "pdftex",
        bibs,
        (*sources.absent, *absent),
        tuple(file.path for file in sources.files),
        memory.once(_messages, log),
        stamp.modified if (stamp := stamp_of(log)) else 0,
        untold if came or not current else (),
        untold,
        tuple(one for file in sources.files for one in file.scanned.remote),
        not sources.files or sources.files[0].scanned == Scanned(),
        tuple(file.path for file in sources.files if file.scanned == Scanned()),
        tuple(file.path for file in sources.files if file.scanned.encloses),
    )


def _left_out(sources: Tree, output: Path, noted: Noted) -> Iterator[str]:
    """The keys of included files that LaTeX left out of its last run, or may have left out, and of
    those that came since; all keys where a package may have noted some in other files."""
    chooses = any(file.scanned.chooses for file in sources.files)
    parted = not _PARTING.isdisjoint(_packages(sources))
    for file in sources.files:
        aux = output.parent / f"{file.include.removesuffix('.tex')}.aux"
        came = not noted.knows(file.stamp)
        if parted or came or (file.include and (chooses or not aux.is_file())):
            yield from (one.key for one in file.scanned.citations if one.cites)


def _untold(sources: Tree) -> Iterator[Unknown]:
    """But for those in packages, which define commands in ways that only LaTeX reads; also files
    that are not there and that the document may have in itself (`filecontents`)."""
    if any(file.scanned.encloses for file in sources.files):
        for one in sources.absent:
            yield Unknown(f"\\input{{{one.name}}}", one.file, one.line)
    for file in sources.files:
        if file.path.suffix not in (".sty", ".cls"):
            yield from file.scanned.unknown


def _packages(sources: Tree) -> Iterator[str]:
    for file in sources.files:
        yield from (read.name.lower() for read in file.scanned.reads if read.kind == "package")


def _noted(root: Path, memory: Memory) -> tuple[Evidence, Noted | None, Path]:
    """What LaTeX noted last, beside the root or in a folder for what it makes."""
    path = max(_outputs(root, memory), key=_modified, default=root.with_suffix(".aux"))
    noted = memory.once(_aux, path)
    if noted is None or noted.biblatex:
        with suppress(evidence.Spoilt):
            control = memory.once(_bcf, path.with_suffix(".bcf"))
            if control is not None:
                return "bcf", control, path
    return "aux", noted, path


def _aux(path: Path) -> tuple[Noted | None, Stamps]:
    stamp, noted = stamp_of(path), evidence.aux(path)
    return noted, noted.files if noted else {path: stamp}


def _bcf(path: Path) -> tuple[Noted | None, Stamps]:
    stamp = stamp_of(path)
    return evidence.bcf(path), {path: stamp}


def _messages(path: Path) -> tuple[tuple[Message, ...], Stamps]:
    stamp = stamp_of(path)
    return blg.messages(path), {path: stamp}


def _outputs(root: Path, memory: Memory) -> Iterator[Path]:
    """The .aux files that may be the root's; that of biber alone counts as well."""
    for folder in outputs.folders(root, memory):
        for suffix in (".aux", ".bcf"):
            path = folder / f"{root.stem}{suffix}"
            with suppress(OSError):
                if path.is_file():
                    yield path.with_suffix(".aux")


def _modified(path: Path) -> int:
    return max(
        (one.stat().st_mtime_ns for s in (".aux", ".bcf") if (one := path.with_suffix(s)).exists()),
        default=0,
    )


def _asks_for_unicode(root: Path, sources: Tree) -> bool:
    if not _OF_UNICODE.isdisjoint(_packages(sources)):
        return True
    with suppress(OSError), root.open(encoding="utf-8", errors="replace") as file:
        return _PROGRAM.search(file.read(_HEAD)) is not None
    return False


def _processor(sources: Tree, kind: Evidence, noted: Noted | None) -> tuple[Processor, Dialect]:
    """Who makes the bibliography, and for whose styles; biblatex has biber by default."""
    scanned = [file.scanned for file in sources.files]
    asked = next((one.backend for one in scanned if one.backend), "")
    if kind == "bcf" or asked == "biber":
        return "biber", "biblatex"
    named = any(name.processor == "biber" for _, name in sources.bibliographies)
    if noted is not None and noted.style == "biblatex":  # its style for BibTeX
        return "bibtex", "biblatex"
    if named or any(one.biblatex for one in scanned):
        return "bibtex" if asked == "bibtex" else "biber", "biblatex"
    return "bibtex", "bibtex"


def _before(root: Path, processor: Processor, notes: Path) -> tuple[Path, ...]:
    """Where .bib files are looked for before BIBINPUTS: see `inputs`."""
    apart = notes.parent != root.parent
    return (root.parent, notes.parent) if processor == "biber" or apart else ()


def _bibliographies(
    root: Path,
    sources: Tree,
    noted: Noted | None,
    before: Sequence[Path],
    variables: Mapping[str, str],
) -> tuple[tuple[Path, ...], list[Absent]]:
    """The .bib files that are there, and those that are not, with where they are named.

    An option of a package may name it (`bibfile=refs`): then one that is alone beside the root.
    """
    named = {
        file: Absent(one.name, path, one.line)
        for path, one in sources.bibliographies
        for name in [one.file.replace("\\jobname", root.stem)]
        for file in (inputs.fitting(name, root.parent) if one.pattern else [name])
    }
    named = {file: place for file, place in named.items() if not set("\\#{}") & set(file)}
    if any(file.scanned.remote for file in sources.files):
        noted = None  # it has the names of those, too
    elif not named and noted is not None:
        told = (Names(name, noted.processor, 0) for name in noted.bibliographies)
        named = {one.file: Absent(one.name, root, 0) for one in told}
    if not named and next(sources.citations, None):
        beside = inputs.beside(root)
        named = {one.name: Absent(one.name, root, 0) for one in beside if len(beside) == 1}
    found = inputs.bib_files(named, root.parent, before, variables)
    there = dict.fromkeys(path for path in found.values() if path is not None)
    absent = (named[name] for name, path in found.items() if path is None)
    alone = {one.path for one in sources.files if one.scanned.document_class in _ALONE}
    return tuple(there), [one for one in absent if one.file not in alone or not _is_beside(one)]


def _is_beside(named: Absent) -> bool:
    """Whether a .bib file is where a part looks for it that is set alone: as
    `\\ifSubfilesClassLoaded` has it, the whole document does not read it from there."""
    with suppress(OSError, ValueError):
        name = named.name.removesuffix(".bib")
        return (named.file.parent / f"{name}.bib").is_file()
    return False
