"""Real files go into a library and out again, and BibTeX and biber make the same of both.

What goes out is written as typed: no braces, names of fields or order are changed. What differs
in the .bbl all the same differs on purpose: `REASONS` says why. Beside these, an entry may name a
macro that its file does not define, which is nothing to BibTeX and keeps its name here, or hold a
command that would have TeX do more than set it.
"""

import os
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import pytest

from refman.bibtex.danger import dangers
from refman.bibtex.document import Document
from refman.bibtex.encode import to_latex
from refman.bibtex.encoding import shown
from refman.bibtex.keys import written_keys
from refman.bibtex.profile import PRESETS
from refman.bibtex.values import unresolved
from refman.jobs import Progress
from refman.model.query import Everything
from refman.services import exporting, importing
from refman.store import Library, search
from tests.conftest import key_pattern
from tests.corpora.files import CORPORA, name_of, needed

pytestmark = [
    pytest.mark.corpora,
    needed,
    pytest.mark.skipif(not shutil.which("bibtex"), reason="bibtex is not installed"),
    pytest.mark.timeout(3600),
]

STYLES = ("plain", "alpha", "abbrv")
FILES = 30
"""The largest of those that BibTeX reads whole: no error, no key twice."""
FILES_OF_BIBER = 12
MOST = 4000
"""Entries; BibTeX has room for more, but each file is read eight times."""

REASONS: dict[str, Callable[[str], str]] = {}
"""Why an item may differ, and what makes two that differ so alike."""


def reason(way: Callable[[str], str]) -> Callable[[str], str]:
    REASONS[way.__name__] = way
    return way


@reason
def keywords(text: str) -> str:
    """They become tags, which have no order, and are written sorted."""
    return re.sub(r"\\keyw\{(?:[^{}]|\{[^{}]*\})*\} ?", "", text).strip()


@reason
def latin(text: str) -> str:
    """The file is in Latin-1 and goes out in UTF-8."""
    return shown(text)


@reason
def escaped(text: str) -> str:
    r"""A bare `&`, `%`, `#`, `_`, `^` or `$` stops LaTeX."""
    text = re.sub(r"\\textasciicircum\{\}", "^", text)
    return re.sub(r"\\([&%#_$])|\$(?=[\^_]\{)|(?<=\})\$", r"\1", text)


@reason
def symbol(text: str) -> str:
    """pdflatex stops at Greek and at signs of mathematics in Unicode."""
    return " ".join(to_latex(text, letters=False).split())


def _reference(name: str) -> Iterator[dict[str, str]]:
    lines = (CORPORA / name).read_text("utf-8").splitlines()
    head = lines[0].split("\t")
    return (dict(zip(head, line.split("\t"), strict=False)) for line in lines[1:])


def _sound_files() -> list[Path]:
    rows = [
        row
        for row in _reference("bibtex_reference.tsv")
        if row["bibtex_errors"] == "0"
        and row["repeated_keys"] == "0"
        and 0 < int(row["bibtex_entries_used"]) <= MOST
        and (CORPORA / row["file"]).is_file()
    ]
    rows.sort(key=lambda row: -int(row["bibtex_entries_used"]))
    each = {(CORPORA / row["file"]).read_bytes(): CORPORA / row["file"] for row in reversed(rows)}
    return sorted(each.values(), key=lambda path: -path.stat().st_size)


def _files_of_biber() -> Iterator[Path]:
    """Files that biber reads without an error, each with some hundred entries."""
    rows = [
        row
        for row in _reference("biber_reference.tsv")
        if row["rc"] == "0"
        and row["errors"] == "0"
        and 80 <= int(row["entries_written"] or 0) <= 400
        and (CORPORA / row["file"]).is_file()
    ]
    rows.sort(key=lambda row: (-int(row["entries_written"]), row["file"]))
    each = {(CORPORA / row["file"]).read_bytes(): CORPORA / row["file"] for row in reversed(rows)}
    return reversed(each.values())


def _exported(path: Path, folder: Path) -> str:
    with Library.open(folder / "library.refman") as library:
        importing.import_files(library, [path], key_pattern(), Progress())
        ids = search.ids(library.reading, Everything(), "added", descending=False)
        return "".join(exporting.pieces(library.reading, ids, PRESETS["typed"]))


def _bibtex(data: bytes, style: str, folder: Path) -> tuple[str, str]:
    """The .bbl and the log of every entry of a file."""
    (folder / "x.bib").write_bytes(data)
    (folder / "x.aux").write_text(f"\\citation{{*}}\n\\bibstyle{{{style}}}\n\\bibdata{{x}}\n")
    (folder / "x.bbl").unlink(missing_ok=True)
    limits = os.environ | {"max_strings": "2000000", "ent_str_size": "500"}
    subprocess.run(["bibtex", "x"], cwd=folder, env=limits, capture_output=True, check=False)
    bbl = folder / "x.bbl"
    text = bbl.read_bytes().decode("utf-8", "surrogateescape") if bbl.exists() else ""
    return text, (folder / "x.blg").read_bytes().decode("latin-1")


def _biber(data: bytes, folder: Path) -> str:
    """The .bbl that biber makes of every entry of a file."""
    (folder / "x.bib").write_bytes(data)
    head = r"\documentclass{article}\usepackage[backend=biber]{biblatex}\addbibresource{x.bib}"
    body = r"\begin{document}\nocite{*}\printbibliography\end{document}"
    (folder / "x.tex").write_text(head + body)
    (folder / "x.bbl").unlink(missing_ok=True)
    for command in (["pdflatex", "-interaction=batchmode", "-draftmode", "x"], ["biber", "x"]):
        subprocess.run(command, cwd=folder, capture_output=True, check=False)
    bbl = folder / "x.bbl"
    return bbl.read_text("utf-8") if bbl.exists() else ""


def _items(bbl: str) -> dict[str, str]:
    """The text of each item by its key, white space as single spaces."""
    found = {}
    for part in re.split(r"(?=\\bibitem|\\entry\{)", bbl)[1:]:
        text = " ".join(part.replace("%\n", "").partition(r"\end{thebibliography}")[0].split())
        # neither file is the other: the name and the place of what stands in it differ
        text = re.sub(r"\\strng\{[a-z]+hash\}\{\w+\}|\\endentry.*", "", text)
        key = re.search(r"\\bibitem(?:\[.*?\])?\{([^{}]*)\}|\\entry\{([^{}]*)\}", text)
        found[(key[1] or key[2]) if key else text[:40]] = text
    return found


def _odd_entries(path: Path) -> dict[str, str]:
    """Of the entries that name unknown macros, hold commands, or have the key of another, what
    they have. biber reads the first of two with one key; the other goes out under a new one."""
    document, found = Document.of(path.read_bytes()), {}
    macros = document.macros()
    for entry in document.entries():
        sources = [document.source(field) for field in entry.fields]
        if any(unresolved(source, macros) for source in sources):
            found[entry.key] = "macro"
        elif any(map(dangers, sources)):
            found[entry.key] = "command"
    keys = [entry.key for entry in document.entries()]
    pairs = zip(keys, written_keys(keys, "typed"), strict=True)
    found |= {written: "repeated" for key, written in pairs if written != key}
    children = {e.key: document.value(f) for e in document.entries() if (f := e.field("crossref"))}
    return found | {child: found[up] for child, up in children.items() if up in found}


def _why(ours: str, theirs: str) -> str:
    for name, way in REASONS.items():
        ours, theirs = way(ours), way(theirs)
        if ours == theirs:
            return name
    return "unknown"


def _compared(ours: str, theirs: str, odd: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Of each item its key and why it differs, "" where it does not."""
    mine, original = _items(ours), _items(theirs)
    for key in mine.keys() | original.keys():
        one, other = mine.get(key, ""), original.get(key, "")
        yield key, "" if one == other else odd.get(key) or _why(one, other)


def _report(counts: Counter[str], record: Callable[[str, object], None]) -> float:
    agreement = counts[""] / counts.total()
    print(f"\n{counts.total()} items, the same: {agreement:.3%}; others: {dict(counts)}")
    record("agreement", agreement)
    return agreement


def test_bibtex_makes_the_same_of_what_went_through_a_library(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    counts: Counter[str] = Counter()
    unknown = []
    for number, path in enumerate(islice(_sound_files(), FILES)):
        folder = tmp_path / str(number)
        folder.mkdir()
        exported, odd = _exported(path, folder).encode(), _odd_entries(path)
        for style in STYLES:
            theirs, before = _bibtex(path.read_bytes(), style, folder)
            ours, log = _bibtex(exported, style, folder)
            assert log.count("---line") <= before.count("---line"), name_of(path)
            for key, why in _compared(ours, theirs, odd):
                counts[why] += 1
                unknown += [(name_of(path), style, key)] if why == "unknown" else []
    print(*unknown, sep="\n")

    assert _report(counts, record_property) > 0.9
    # alpha's letters behind a year that several share, and its bytes of a name cut in two
    assert len(unknown) < counts.total() / 1000


@pytest.mark.skipif(not shutil.which("biber"), reason="biber is not installed")
def test_biber_makes_the_same_of_what_went_through_a_library(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    counts: Counter[str] = Counter()
    unknown = []
    for number, path in enumerate(islice(_files_of_biber(), FILES_OF_BIBER)):
        folder = tmp_path / str(number)
        folder.mkdir()
        odd = _odd_entries(path)
        theirs = _biber(path.read_bytes(), folder)
        ours = _biber(_exported(path, folder).encode(), folder)
        for key, why in _compared(ours, theirs, odd):
            counts[why] += 1
            unknown += [(name_of(path), key)] if why == "unknown" else []
    print(*unknown, sep="\n")

    assert _report(counts, record_property) > 0.8
    assert len(unknown) < counts.total() / 100
