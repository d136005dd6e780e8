"""RIS files, which reference managers and publishers hand out: two letters, two spaces, a value.

Tags and types are those of the format's specification (Research Information Systems, 2001 and
2011) as Zotero, EndNote and publishers write them. Values are Unicode text. What no field of
BibTeX has room for is kept in a field that is called after its tag, `ris-c1`.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePath

from refman.bibtex.escape import escape
from refman.formats.base import Format, Parsed, Unread
from refman.formats.rows import bibtex_name
from refman.model import dates, names
from refman.model.entry import Entry, Sighting, Source
from refman.model.tag_names import tidy

_TAG = re.compile(r"([A-Z][A-Z0-9]) {0,2}-(?: +(.*))?")
_BEGINS = re.compile(r"^\ufeff?[^\S\n]*+TY {0,2}- ", re.MULTILINE)
_NUMBER = re.compile(r"\d+\.?")
_DOI = re.compile(r"(?i)(?:https?://(?:dx\.)?doi\.org/|doi:\s*)")
_KEY = re.compile(r"[A-Za-z][\w.:+/-]*")

_KINDS = {
    **dict.fromkeys(("JOUR", "EJOUR", "JFULL", "MGZN", "NEWS", "INPR", "ABST"), "article"),
    **dict.fromkeys(("BOOK", "EBOOK", "EDBOOK", "SER", "CLSWK"), "book"),
    **dict.fromkeys(("CHAP", "ECHAP", "DICT", "ENCYC"), "incollection"),
    **dict.fromkeys(("CPAPER", "CONF"), "inproceedings"),
    "THES": "phdthesis",
    "RPRT": "techreport",
    "UNPB": "unpublished",
    "MANSCPT": "unpublished",
}
_FIELDS = {
    "title": ("TI", "T1", "CT"),
    "journal": ("JF", "T2", "JO", "JA", "J2", "J1"),
    "booktitle": ("BT", "T2"),
    "series": ("T3",),
    "volume": ("VL",),
    "number": ("IS", "CP"),
    "edition": ("ET",),
    "publisher": ("PB",),
    "address": ("CY", "PP"),
    "doi": ("DO",),
    "url": ("UR", "LK"),
    "language": ("LA",),
    "abstract": ("AB", "N2"),
    "note": ("N1",),
    "type": ("M3",),
    "urldate": ("Y2",),
    "shorttitle": ("ST",),
}
"""To each field the tags it is taken from, the first that there is."""
_DATES = ("DA", "PY", "Y1")
_WITH_JOURNAL, _WITH_BOOK = {"article"}, {"incollection", "inproceedings"}
_ONCE_SAID = {"JF", "T2", "JO", "JA", "J2", "J1", "DA", "PY", "Y1", "TI", "T1", "AB", "N2", "ST"}
"""Tags that say the same again in other words; no field of their own for the second."""

_Line = tuple[int, str, str]
"""Its number, its tag, its value."""
_END = re.compile(r"\r\n|\n|\r(?!\n|$)")


def recognises(text: str) -> bool:
    """Whether a line begins with the type of a reference."""
    return _BEGINS.search(text) is not None


def read(pieces: Iterable[str], name: str) -> Parsed:
    """The references of a RIS file in order."""
    source = Source(f"file:{name}", PurePath(name).name, "file")
    return Parsed(source, _read(pieces, source))


def _read(pieces: Iterable[str], source: Source) -> Iterator[Entry | Unread]:
    count = 0
    for record in _records(_tagged(pieces)):
        number, tag, value = record[0]
        if tag == "TY":
            count += 1
            yield _entry(record, source, count)
        else:
            reason = "This stands outside of any reference; one begins with TY and ends with ER."
            yield Unread(number, reason, f"{tag}  - {value}"[:80] if tag else value[:80])
    if not count:
        yield Unread(0, "There is no reference in the file.")


def _records(lines: Iterable[_Line]) -> Iterator[list[_Line]]:
    """The lines of one reference at a time; each line outside of one by itself."""
    record: list[_Line] = []
    for line in lines:
        if line[1] == "TY":
            if record:
                yield record
            record = [line]
        elif line[1] == "ER":
            if record:
                yield record
            record = []
        elif record:
            record.append(line)
        elif not _NUMBER.fullmatch(line[2]):  # some writers count the references
            yield [line]
    if record:
        yield record


def _tagged(pieces: Iterable[str]) -> Iterator[_Line]:
    """The lines that begin with a tag, each with those after it that do not."""
    number, tag = 0, ""
    values: list[str] = []
    for at, text in enumerate(_lines(pieces), start=1):
        found = _TAG.fullmatch(text)
        if found is None:
            if text and tag:
                values.append(text)
            elif text:
                yield at, "", text
            continue
        if tag:
            yield number, tag, " ".join(values).strip()
        number, tag, values = at, found[1], [found[2] or ""]
        if tag == "ER":
            yield number, tag, ""
            tag = ""
    if tag:
        yield number, tag, " ".join(values).strip()


def _lines(pieces: Iterable[str]) -> Iterator[str]:
    left: list[str] = []  # of a line that goes on, which is put together once
    for piece in pieces:
        left.append(piece)
        if "\n" in piece or "\r" in piece:
            *whole, rest = _END.split("".join(left))
            left = [rest]
            yield from map(_stripped, whole)
    yield from map(_stripped, _END.split("".join(left)))


def _stripped(line: str) -> str:
    return line.strip().lstrip("\ufeff")


def _entry(record: Sequence[_Line], source: Source, position: int) -> Entry:
    said: dict[str, list[str]] = {}
    for _, tag, value in record[1:]:
        if value:
            said.setdefault(tag, []).append(value)
    kind = _KINDS.get(record[0][2].upper(), "misc")
    if kind == "phdthesis" and "master" in _first(said, ("M3",)).lower():
        kind = "mastersthesis"
    words = (tidy(" ".join(word.split())) for word in said.pop("KW", ()))
    tags = frozenset(filter(None, words))
    key = next(filter(_KEY.fullmatch, said.get("ID", ())), "")
    if key:
        del said["ID"]
    fields = dict(_fields(kind, said))
    seen = Sighting(source.uid, position, " ".join(_first(said, _FIELDS["title"]).split()))
    return Entry(kind, {name: text for name, text in fields.items() if text}, key, tags, (seen,))


def _fields(kind: str, said: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    """Each field with its text; what was used up is no longer looked for."""
    used = {"SP", "EP", *_ONCE_SAID}
    yield "author", _people(said, ("AU", "A1"), used)
    yield "editor", _people(said, ("ED", "A2") if kind != "book" else ("ED", "A2", "A3"), used)
    for name, tags in _FIELDS.items():
        if (name == "journal" and kind not in _WITH_JOURNAL) or (
            name == "booktitle" and kind not in _WITH_BOOK
        ):
            continue
        tag = next((one for one in tags if one in said), "")
        used.add(tag)
        yield name, _value(name, said.get(tag, ()))
    yield (
        "date",
        next(filter(None, (_date(one) for tag in _DATES for one in said.get(tag, ()))), ""),
    )
    yield "pages", "--".join(escape(one) for tag in ("SP", "EP") for one in said.get(tag, ())[:1])
    yield ("isbn" if kind in {"book", "incollection"} else "issn"), _value("", said.get("SN", ()))
    yield from _rest(kind, said, used | {"SN"})


def _rest(kind: str, said: dict[str, list[str]], used: set[str]) -> Iterator[tuple[str, str]]:
    if kind not in _WITH_JOURNAL | _WITH_BOOK and "T2" in said:
        yield ("series" if kind == "book" and "T3" not in said else "ris-t2"), escape(said["T2"][0])
    for tag, values in said.items():
        if tag not in used:
            yield f"ris-{tag.lower()}", escape("; ".join(values))


def _value(name: str, values: Sequence[str]) -> str:
    if name == "doi":
        return escape(_DOI.sub("", values[0], count=1)) if values else ""
    if name == "urldate":
        return _date(values[0]) if values else ""
    if name == "url":
        return values[0] if values else ""
    return escape("; ".join(values))


def _people(said: dict[str, list[str]], tags: Sequence[str], used: set[str]) -> str:
    used.update(tags)
    return " and ".join(_person(one) for tag in tags for one in said.get(tag, ()))


def _person(printed: str) -> str:
    """`Last, First, Jr` as the format has it; a name without a comma is one of an institution."""
    parts = [" ".join(part.split()) for part in printed.split(",")]
    if " ".join(parts).lower().rstrip(".") in {"et al", "others"}:
        return names.OTHERS
    if len(parts) == 1:
        return f"{{{escape(parts[0])}}}" if " " in parts[0] else bibtex_name(parts[0])
    last, first, *more = map(escape, parts)
    return ", ".join(filter(None, (last, *more, first)))


def _date(printed: str) -> str:
    """`2005/03/15/received` or `2005///` as ISO, as precise as it is."""
    year, *rest = printed.replace("-", "/").split("/")[:3]
    digits = [part.strip().zfill(2) for part in rest]
    found = [year.strip()]
    for part in digits:
        if not part.isdigit() or part == "00":
            break
        found.append(part)
    while found:
        if sound := dates.sound("-".join(found)):
            return sound
        found.pop()
    return ""


def _first(said: dict[str, list[str]], tags: Iterable[str]) -> str:
    return next((said[tag][0] for tag in tags if tag in said), "")


FORMAT = Format("ris", "RIS references", (".ris",), recognises, read)
