"""The first reading of a .bib file that is formatted: all that must be known before its first entry
is written, its values, and what is wrong with it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from refman.bibtex.blocks import Broken, Field, Preamble, String
from refman.bibtex.blocks import Entry as Written
from refman.bibtex.danger import LAUNCH, dangers, harmless
from refman.bibtex.document import define
from refman.bibtex.encoding import shown
from refman.bibtex.escape import compilable
from refman.bibtex.keys import written_keys
from refman.bibtex.profile import Profile
from refman.bibtex.scanner import Stretch, line_ends, lined
from refman.bibtex.sources import RELATIONS, Source
from refman.bibtex.values import MONTHS, expand, field_text, macros_of
from refman.model import granular
from refman.services.journals import doubt, journals_of
from refman.services.journals import macros_of as strings_of
from refman.services.outgoing import Plan, ordered_heads
from refman.store import derive
from refman.store.outgoing import Head

_JOURNALS = ("journal", "journaltitle")


class Trouble(NamedTuple):
    """Something that could not be read, or that is not what it seems.

    Args:
        line: counted from 1; 0 for the file as a whole.
        lost: it is not in the output, or not as an entry.
    """

    line: int
    reason: str
    lost: bool = True


class Survey:
    """What was found so far.

    Args:
        heads: of the entries, numbered from 1.
        top: the sources of what stands before them in the output.
        broken: the sources of what cannot be read.
        troubles: in the order of the file, but for those of one entry.
    """

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
        if unlisted := doubt(self._journals, profile, names):
            self.troubles.append(Trouble(0, unlisted, lost=False))
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
        fields = fields_of(text, block, self._macros, self._profile)
        journals = (fields[name] for name in _JOURNALS if name in fields)
        self._journals += [one for one in journals if not isinstance(one, Source)]
        self.heads.append(_head(len(self.heads) + 1, block.key, fields, self._profile))
        notes = sorted((*block.notes, *_repeated(block)))
        places = lined(text, block.start, line, (note[0] for note in notes))
        for note, place in zip(notes, places, strict=True):
            self.troubles.append(Trouble(place, note[2]))
        launched = [LAUNCH] if any(LAUNCH in dangers(one) for one in fields.values()) else []
        if found := launched + dangers(text[block.start : block.end]):
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
    parents += granular.keys(fields)
    if profile.sort != "author":
        return Head(number, key, "", 0, "", number, parents, others)
    columns = derive.derive(key, fields, ()).columns
    facts = dict(zip(derive.COLUMNS, columns, strict=True))
    author, title = str(facts["author_key"]), str(facts["title_key"])
    year = facts["year"] if isinstance(facts["year"], int) else 9999
    return Head(number, key, author, year, title, number, parents, others)


def tidy(source: str) -> str:
    """A source with plain line ends, without white space around it."""
    return re.sub(r"\r\n?", "\n", shown(source)).strip()


def fields_of(
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
        stays = any(m.lower() not in months and (kept or m.lower() not in macros) for m in named)
        if stays and not dangers(expand(source, macros)):
            return Source(harmless(tidy(source)))
    return shown(field_text(name, source, macros))
