"""Entry by entry and value by value beside the real BibTeX, over every real file.

Where refman reads something else than BibTeX, it does so on purpose: `REASONS` says why, and how
often each reason may be given, so that a new disagreement fails.
"""

import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import pytest

from refman.bibtex.blocks import Broken, Comment, Entry, Field, String, Text
from refman.bibtex.document import Document, define
from refman.bibtex.encoding import encode
from refman.bibtex.values import MONTHS, expand, unresolved
from tests.bibtex_oracle import Read, bibtex_reads, without_crossref
from tests.corpora.files import bib_files, name_of, needed

pytestmark = [
    pytest.mark.corpora,
    needed,
    pytest.mark.skipif(not shutil.which("bibtex"), reason="bibtex is not installed"),
    pytest.mark.timeout(1800),
]

LIMITS = re.compile("Sorry---you've exceeded BibTeX's|memory exhausted")

REASONS = {
    "macro": "A macro that no file defines is empty to BibTeX; here it stays as its name.",
    "commented": "`@comment{@article{…}}` is a comment here and to biber; BibTeX reads into it.",
    "percent": "An entry behind `%` is commented out here and to biber; BibTeX reads it.",
    "broken": "Of an entry without an end BibTeX keeps what it read; here it is shown, kept as it "
    "is, and what it swallowed is read.",
    "read past": "BibTeX drops the rest of an entry at what it does not expect; here it is noted "
    "and read past, and `%` lines within are skipped.",
    "swallowed": "BibTeX loses entries behind one that has no end; here they are read.",
    "key": "`@misc{title = …` has no key and fields; to BibTeX it has the key “title” and none. "
    "A parenthesis that ends the entry is no part of its key.",
    "control": "A form feed is white space here; to BibTeX it is a character of the value.",
}


class Disagreement(NamedTuple):
    """Something that is read in two ways."""

    reason: str
    file: str
    key: str
    field: str = ""
    ours: str = ""
    theirs: str = ""


@dataclass
class Compared:
    """How often refman and BibTeX read the same, and where they do not."""

    files: int
    entries: int
    values: int
    disagreements: list[Disagreement]


@pytest.fixture(scope="module")
def compared(tmp_path_factory: pytest.TempPathFactory) -> Compared:
    folder = tmp_path_factory.mktemp("bibtex")
    result = Compared(0, 0, 0, [])
    for path in bib_files():
        _compare(path, folder, result)
    return result


def test_refman_reads_what_bibtex_reads(
    compared: Compared, record_property: Callable[[str, object], None]
) -> None:
    """At least 99.9 of 100 values; the rest for the reasons that are listed."""
    differing = sum(bool(found.field) for found in compared.disagreements)
    without_macros = [found for found in compared.disagreements if found.reason != "macro"]
    agreement = 1 - differing / compared.values
    print(f"\n{compared.files} files, {compared.entries} entries, {compared.values} values")
    print(f"agreement of values: {agreement:.4%}; for other reasons than unknown macros:")
    for found in without_macros:
        print(f"  {found.reason}: {found.file}: {found.key} {found.field}")
    print(Counter(found.reason for found in compared.disagreements))
    record_property("agreement", agreement)

    assert compared.values > 500_000
    assert agreement > 0.99
    assert sum(bool(found.field) for found in without_macros) < compared.values / 1000


def test_every_disagreement_has_a_reason(compared: Compared) -> None:
    assert [found for found in compared.disagreements if found.reason not in REASONS] == []


class _File:
    """One file as refman reads it, in the terms of BibTeX."""

    def __init__(self, data: bytes) -> None:
        utf16 = (found := Document.of(data)).coding.codec.startswith("utf-16")
        # BibTeX cannot read UTF-16 at all; the same text is what can be compared
        self.data = without_crossref(found.text.encode() if utf16 else data)
        self.document = Document.of(self.data)
        self.entries: dict[bytes, Entry] = {}
        self.values: dict[bytes, dict[bytes, tuple[Field, bytes, bytes]]] = {}
        self.names: set[bytes] = set()
        self.kinds: set[bytes] = set()
        self._read()

    def _read(self) -> None:
        macros, seen = dict(MONTHS), set()
        for block in self.document.blocks:
            if isinstance(block, String):
                define(macros, self.document.text, block)
            if isinstance(block, Entry):
                values = self._values(block, macros)
                self.names |= values.keys()
                self.kinds.add(self.encoded(block.kind))
                # BibTeX refuses a key that differs from one before by case only
                if block.key.lower() not in seen:
                    seen.add(block.key.lower())
                    self.entries[self.encoded(block.key)] = block
                    self.values[self.encoded(block.key)] = values

    def _values(
        self, entry: Entry, macros: dict[str, str]
    ) -> dict[bytes, tuple[Field, bytes, bytes]]:
        values: dict[bytes, tuple[Field, bytes, bytes]] = {}
        for field in entry.fields:
            source = self.document.source(field)
            unknown = {name.lower(): "" for name in unresolved(source, macros)}
            ours = self.encoded(expand(source, macros))
            blank = self.encoded(expand(source, macros | unknown)) if unknown else ours
            values.setdefault(self.encoded(field.name).lower(), (field, ours, blank))
        return values

    def encoded(self, text: str) -> bytes:
        return encode(text, self.document.coding._replace(bom=b""))

    def block_of(self, key: bytes) -> type | None:
        """What refman takes the place for where BibTeX saw an entry of that key begin."""
        pattern = rb"@\s*[^\s{(@]+\s*[{(]\s*" + re.escape(key)
        found = re.search(pattern, self.data)
        if not found:
            return None
        bom = len(self.document.coding.bom)
        head = self.data[bom : found.start()]
        at = len(head.decode(self.document.coding.codec, self.document.coding.errors))
        return next(type(b) for b in self.document.blocks if b.start <= at < b.end)


def _compare(path: Path, folder: Path, result: Compared) -> None:
    file = _File(path.read_bytes())
    read = bibtex_reads(file.data, file.names, file.kinds, folder)
    assert not LIMITS.search(read.log), path
    result.files += 1
    result.entries += len(file.entries.keys() | read.entries.keys())
    complaints = [int(line) for line in re.findall(r"---line (\d+) of file", read.log)]
    for found in _differences(file, read, complaints):
        result.disagreements.append(found._replace(file=name_of(path)))
    result.values += sum(
        len(values.keys() | read.entries[key].keys() - {b"@"})
        for key, values in file.values.items()
        if key in read.entries
    )


def _differences(file: _File, read: Read, complaints: list[int]) -> Iterator[Disagreement]:
    for key in read.entries.keys() - file.entries.keys():
        yield Disagreement(_why_not_here(file, key), "", _shown(key))
    for key, entry in file.entries.items():
        complained = _complained(file.document, entry, complaints)
        if key not in read.entries:
            reason = _why_not_there(file.document, entry, complained)
            yield Disagreement(reason, "", _shown(key))
            continue
        theirs = dict(read.entries[key])
        kind = theirs.pop(b"@")
        if kind and kind != file.encoded(entry.kind).lower():
            yield Disagreement("kind", "", _shown(key), "@", entry.kind, _shown(kind))
        yield from _differing_values(key, file.values[key], theirs, complained)


def _differing_values(
    key: bytes,
    ours: dict[bytes, tuple[Field, bytes, bytes]],
    theirs: dict[bytes, bytes],
    complained: bool,
) -> Iterator[Disagreement]:
    for name in ours.keys() | theirs.keys():
        if re.match(rb"[0-9]", name) or name == b"crossref":
            continue  # a style cannot ask for these
        _, value, blank = ours.get(name, (None, None, None))
        other = theirs.get(name)
        if value != other:
            reason = _why_differs(value, blank, other, complained)
            shown = (_shown(value or b""), _shown(other or b""))
            yield Disagreement(reason, "", _shown(key), _shown(name), *shown)


def _why_differs(
    value: bytes | None, blank: bytes | None, other: bytes | None, complained: bool
) -> str:
    if other is not None and blank == other:
        return "macro"
    if complained and value is not None:
        return "read past"
    if value and other and value.split() == other.split() != [other]:
        return "control"
    return "unknown"


def _why_not_here(file: _File, key: bytes) -> str:
    places = {Comment: "commented", Broken: "broken", Text: "percent", Entry: "key"}
    return places.get(file.block_of(key) or Field, "unknown")


def _why_not_there(document: Document, entry: Entry, complained: bool) -> str:
    if not entry.key or "=" in entry.key:
        return "key"
    broken = (block.start for block in document.blocks if isinstance(block, Broken))
    lost = complained or next(broken, entry.start) < entry.start
    return "swallowed" if lost else "unknown"


def _complained(document: Document, entry: Entry, complaints: list[int]) -> bool:
    lines = range(document.line(entry.start), document.line(entry.end) + 1)
    return any(line in lines for line in complaints)


def _shown(data: bytes) -> str:
    return data.decode("utf-8", "replace")[:200]
