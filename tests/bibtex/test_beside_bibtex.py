"""Small files that BibTeX reads in its own way: refman reads the same, or tells of it."""

import shutil
from pathlib import Path

import pytest

from refman.bibtex.document import Document
from refman.bibtex.faults import faults
from tests.bibtex_oracle import bibtex_reads

needs_bibtex = pytest.mark.skipif(not shutil.which("bibtex"), reason="bibtex is not installed")
Entries = dict[str, dict[str, str]]

ONE = "@misc{one, title = {One}}\n"
TOLD = [
    ("@" + ONE, 1, "takes the “@” before it"),
    ("mail me @\n\n" + ONE, 3, "takes the “@” before it"),
    ("@old" + ONE + "\n", 1, "takes the “@” before it"),
    ('@@string{s = "x"}\n' + ONE, 1, "takes the “@” before it"),
    ('@@preamble{"x"}\n' + ONE, 1, "takes the “@” before it"),
    ("@@comment{x}\n" + ONE, 1, "takes the “@” before it"),
    ("@comment@misc{one, title = {One}}\n", 1, "takes “@comment@” for the type"),
    ("@misc{one,\f title = {One}}\n", 1, "a form feed or a vertical tab is no space"),
    ("@misc{one,\n title\v= {One}}\n", 2, "a form feed or a vertical tab is no space"),
    ("@misc{one, title = {O\fne}}\n", 1, "a form feed or a vertical tab is no space"),
    ('@string{s\v= "x"}\n@misc{one, title = s}\n', 1, "a form feed or a vertical tab is no space"),
    (ONE + "\n" + ONE.strip() + " @misc{two, title = {Two}}", 3, "in the last line"),
    ("@misc{one,\ntitle = {One}} @misc{two, title = {Two}}\n", 2, "in the last line"),
    ("@comment{x} " + ONE, 1, "in the last line"),
    ("% ask ann@work\n" + ONE, 2, "in the last line"),
    ("@misc{one, year = #2001, title = {One}}\n", 1, "joined with “#”"),
    ("% see ann@misc{one, title = {One}}\n\n", 1, "reads the entry “one” out of this comment"),
    ("see \\@misc(one, title = {One})\n\n", 1, "reads the entry “one” out of this comment"),
]
SOUND = [
    ONE + "@misc{two, title = {Two}}\n",
    ONE.strip() + " @misc{two, title = {Two}}\n\n",
    "mail ann@example.org\n" + ONE + "\n",
    "see @ann and @bob\n\n" + ONE + "\n",
    "@comment ann@work\n" + ONE + "\n",
    "@misc{one, ti\x7ftle = {One}}\n",
    "\f\n" + ONE + "\v\n" + "@misc{two, title = {Two}}\n",
]


@needs_bibtex
@pytest.mark.parametrize(("text", "line", "reason"), TOLD)
def test_what_bibtex_reads_otherwise_is_told_with_its_line(
    tmp_path: Path, text: str, line: int, reason: str
) -> None:
    assert _refman(text) != _bibtex(text, tmp_path)
    assert any(reason in told and at == line for at, told in _told(text)), _told(text)


@needs_bibtex
@pytest.mark.parametrize("text", SOUND)
def test_what_bibtex_reads_alike_is_not_told(tmp_path: Path, text: str) -> None:
    assert _refman(text) == _bibtex(text, tmp_path)
    assert _told(text) == []


def _told(text: str) -> list[tuple[int, str]]:
    document = Document(text)
    found = (fault for block in document.blocks for fault in faults(text, block))
    return [(document.line(fault.start), fault.reason) for fault in found]


def _refman(text: str) -> Entries:
    document = Document(text)
    return {
        entry.key: {
            "@": entry.kind,
            **{field.name: document.value(field) for field in entry.fields},
        }
        for entry in document.entries()
    }


def _bibtex(text: str, folder: Path) -> Entries:
    fields = [b"title", b"year", b"ti\x7ftle"]
    kinds = [b"misc", b"@misc", b"old@misc", b"@string", b"@preamble", b"@comment"]
    read = bibtex_reads(text.encode(), fields, [*kinds, b"comment@misc"], folder)
    return {
        key.decode(): {name.decode(): value.decode() for name, value in fields.items()}
        for key, fields in read.entries.items()
    }
