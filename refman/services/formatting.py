"""A .bib file is written anew under a profile, without a library.

It is read twice, a block at a time: first for what stands at the top, for the keys and the order,
then for the entries, so that a file that keeps its order is never held as a whole. `@preamble` and,
where macros are kept, `@string` come first; comments and free text stay before the entry that they
precede; what cannot be read comes last, as it is, where it can swallow nothing.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from refman.bibtex.blocks import Broken, Comment, Field, Preamble, String, Text
from refman.bibtex.blocks import Entry as Written
from refman.bibtex.danger import dangers, harmless
from refman.bibtex.document import define
from refman.bibtex.encoding import shown
from refman.bibtex.escape import compilable
from refman.bibtex.keys import written_keys
from refman.bibtex.profile import Profile
from refman.bibtex.render import render
from refman.bibtex.scanner import Stretch, line_ends, scan_stream
from refman.bibtex.sources import RELATIONS, Source
from refman.bibtex.values import MONTHS, expand, macros_of
from refman.model.entry import Entry
from refman.model.errors import FileInTheWay
from refman.services import files
from refman.services.journals import journals_of
from refman.services.journals import macros_of as strings_of
from refman.services.outgoing import Plan, ordered_heads
from refman.store import derive
from refman.store.outgoing import Head

_ENCODING = re.compile(r"^[ \t]*%+[ \t]*Encoding:.*(?:\r\n?|\n|\Z)", re.IGNORECASE | re.MULTILINE)
_JOURNALS = ("journal", "journaltitle")


class Trouble(NamedTuple):
    """Something that could not be read, or that is not what it seems.

    Args:
        line: counted from 1.
        lost: it is not in the output, or not as an entry.
    """

    line: int
    reason: str
    lost: bool = True


class Formatted(NamedTuple):
    """What a file will be.

    Args:
        entries: their number.
        troubles: in order of their lines.
        renamed: keys that are written otherwise, as typed and as written.
        pieces: the text; read from the file while it is taken.
    """

    entries: int
    troubles: tuple[Trouble, ...]
    renamed: tuple[tuple[str, str], ...]
    pieces: Iterator[str]


def formatted(path: Path, profile: Profile) -> Formatted:
    """Read a .bib file and say what it will be under a profile.

    Raises:
        FileUnreadable: it, or the list of journals that the profile names.
    """
    first = _First(profile)
    for stretch in _stretches(path):
        first.take(stretch)
    plan = first.plan()
    return Formatted(
        len(first.heads),
        tuple(sorted(first.troubles)),
        tuple(plan.clashes),
        _pieces(plan, first, _stretches(path)),
    )


def write(made: Formatted, path: Path, *, force: bool) -> None:
    """Write a formatted file whole; it may be the one that is read.

    Raises:
        FileInTheWay: there is a file, and it is not to be replaced.
        FileUnwritable: what stood there before is untouched.
    """
    if path.exists() and not force:
        raise FileInTheWay(
            f"“{files.shown(path)}” exists. It was left as it is; choose another name, or replace"
            " it (--force)."
        )
    files.replace(path, made.pieces)


def _stretches(path: Path) -> Iterator[Stretch]:
    with files.text(path) as text:
        yield from scan_stream(text.pieces)


class _First:
    """The first reading: all that must be known before the first entry is written."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self.heads: list[Head] = []
        self.top: list[str] = []
        self.broken: list[str] = []
        self.troubles: list[Trouble] = []
        self._macros: dict[str, str] = {}
        self._journals: list[str] = []

    def take(self, stretch: Stretch) -> None:
        """Read some blocks."""
        line, at, text = stretch.line, 0, stretch.text
        for block in stretch.blocks:
            line, at = line + line_ends(text, at, block.start), block.start
            source = text[block.start : block.end]
            if isinstance(block, Written):
                self._take_entry(text, block, line)
            elif isinstance(block, String):
                define(self._macros, text, block)
                self.top += [_string(text, block)] if self._profile.macros == "kept" else []
            elif isinstance(block, Preamble):
                self._take_preamble(source, line)
            elif isinstance(block, Broken):
                self.broken.append(source)
                self.troubles.append(Trouble(line, f"It is no whole entry. {block.reason}"))

    def plan(self) -> Plan:
        """The order, the keys and the macros."""
        heads, profile = self.heads, self._profile
        ids: dict[str, int] = {}
        for head in heads:
            ids.setdefault(head.key.lower(), head.id)
        keys = written_keys([head.key for head in heads], profile.dialect)
        changed = [(h, key) for h, key in zip(heads, keys, strict=True) if key != h.key]
        firsts = {(h.key.lower(), key) for h, key in changed if ids[h.key.lower()] == h.id}
        names = journals_of(profile)
        ordered = ordered_heads(heads, profile, lambda key: ids.get(key.lower()))
        return Plan(
            profile,
            [head.id for head in ordered],
            len(heads),
            {head.id: key for head, key in changed},
            dict(firsts),
            [(head.key, key) for head, key in changed],
            frozenset(map(str.lower, keys)),
            names,
            strings_of(self._journals, profile, names),
        )

    def _take_entry(self, text: str, block: Written, line: int) -> None:
        fields = _fields(text, block, self._macros, self._profile)
        journals = (fields[name] for name in _JOURNALS if name in fields)
        self._journals += [one for one in journals if not isinstance(one, Source)]
        self.heads.append(_head(len(self.heads) + 1, block.key, fields, self._profile))
        for note in (*block.notes, *_repeated(block)):
            place = line + line_ends(text, block.start, note[0])
            self.troubles.append(Trouble(place, note[2]))
        if found := dangers(text[block.start : block.end]):
            self.troubles.append(Trouble(line, _danger(block.key, found), lost=False))

    def _take_preamble(self, source: str, line: int) -> None:
        self.top.append(source)
        if found := dangers(source):
            reason = f"The preamble runs {', '.join(found)} in every document; it was kept."
            self.troubles.append(Trouble(line, reason, lost=False))


def _string(text: str, block: String) -> str:
    """A macro as typed, its text made to compile where it is one piece."""
    start, end = block.field.value_start, block.field.value_end
    value = text[start:end]
    value = value if "#" in value else compilable(harmless(value))
    return text[block.start : start] + value + text[end : block.end]


def _danger(key: str, found: Sequence[str]) -> str:
    return f"“{key}” holds {', '.join(found)}, which TeX would run; it is written as words."


def _repeated(block: Written) -> Iterator[tuple[int, int, str]]:
    seen: set[str] = set()
    for field in block.fields:
        name = field.name.lower()
        if name in seen:
            reason = f"The field “{name}” stands twice in “{block.key}”; the first one is kept."
            yield field.start, field.value_end, reason
        seen.add(name)


def _head(number: int, key: str, fields: Mapping[str, str], profile: Profile) -> Head:
    parents, others = (
        tuple(
            one.strip() for name in names for one in fields.get(name, "").split(",") if one.strip()
        )
        for names in (RELATIONS[:3], RELATIONS[3:])
    )
    if profile.sort != "author":
        return Head(number, key, "", 0, "", number, parents, others)
    columns = derive.derive(key, fields, ()).columns
    facts = dict(zip(derive.COLUMNS, columns, strict=True))
    author, title = str(facts["author_key"]), str(facts["title_key"])
    year = facts["year"] if isinstance(facts["year"], int) else 9999
    return Head(number, key, author, year, title, number, parents, others)


def _pieces(plan: Plan, first: _First, stretches: Iterator[Stretch]) -> Iterator[str]:
    """The second reading; held as a whole only where the order is another."""
    gap = ""
    for part in (*plan.strings(), *(f"{_tidy(source)}\n" for source in first.top)):
        yield part
        gap = "\n"
    if plan.ids == sorted(plan.ids):
        texts: Iterator[str] = _entries(plan, stretches)
    else:
        *found, rest = _entries(plan, stretches)
        texts = iter([*(found[number - 1] for number in plan.ids), rest])
    for text in texts:
        if text:
            yield gap + text
            gap = "\n"
    for source in first.broken:
        yield f"{gap}{_tidy(source)}\n"
        gap = "\n"


def _entries(plan: Plan, stretches: Iterator[Stretch]) -> Iterator[str]:
    """Each entry with the text before it, and then the text behind the last."""
    macros: dict[str, str] = {}
    number, before = 0, ""
    for stretch in stretches:
        text = stretch.text
        for block in stretch.blocks:
            if isinstance(block, String):
                define(macros, text, block)
            elif isinstance(block, Text | Comment):
                before += _kept(text, block)
            elif isinstance(block, Written):
                number += 1
                fields = _fields(text, block, macros, plan.profile)
                entry = Entry(block.kind.lower(), fields, block.key, id=None)
                yield before + _rendered(entry, number, plan)
                before = ""
    yield before


def _rendered(entry: Entry, number: int, plan: Plan) -> str:
    key = plan.keys.get(number, entry.key)
    return render(plan.outgoing(entry)._replace(key=key), plan.profile)


def _kept(text: str, block: Text | Comment) -> str:
    """Comments and free text, on lines of their own, without what says the old encoding."""
    source = _tidy(_ENCODING.sub("", text[block.start : block.end]))
    return f"{source}\n" if source else ""


def _tidy(source: str) -> str:
    return re.sub(r"\r\n?", "\n", shown(source)).strip()


def _fields(
    text: str, block: Written, macros: Mapping[str, str], profile: Profile
) -> dict[str, str]:
    """Field name in lower case to BibTeX text; of two with one name the first."""
    fields: dict[str, str] = {}
    for field in block.fields:
        name = field.name.lower()
        if name not in fields:
            fields[name] = _value(text, field, name, macros, profile)
    return fields


def _value(text: str, field: Field, name: str, macros: Mapping[str, str], profile: Profile) -> str:
    """The text of a field; its source where a macro in it is kept, or defined in another file."""
    source = text[field.value_start : field.value_end]
    if named := macros_of(source):
        months = MONTHS if name == "month" else {}
        kept = profile.macros == "kept"
        if any(m.lower() not in months and (kept or m.lower() not in macros) for m in named):
            return Source(harmless(_tidy(source)))
    return shown(expand(source, macros))
