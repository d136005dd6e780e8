"""What a project looks like, beside its .bib files and the library."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from refman.bibtex.latex import plain
from refman.latex.manuscript import Engine, Processor
from refman.latex.marks import Absent, Citation, Evidence, Message
from refman.model.entry import Entry, EntryId
from refman.services import matching
from refman.services.projects.reading import Texts, Written, as_renamed
from refman.services.projects.suggesting import Suggestion, suggest
from refman.services.titles import folded_title
from refman.store import Reading, crossrefs, derive, papers
from refman.store.projects import Kept

_ASKED = 200
"""Missing keys for which the library is searched."""
_PAGE = 500
"""Papers whose titles are asked for at once."""
_OWN = frozenset(["key", "ids"])
"""Fields that say nothing of the paper itself."""


class Differing(NamedTuple):
    """An entry of a .bib file that does not say what the library says under its key.

    Args:
        fields: those in which it differs, `@type` for the entry type.
    """

    key: str
    entry: EntryId
    file: Path
    line: int
    fields: tuple[str, ...]


class Project(NamedTuple):
    """A project as its files and the library are.

    Args:
        evidence: what `cited` rests on.
        everything: all entries of its .bib files are cited.
        cited: the places of each key.
        unsure: keys that only an older run of LaTeX cited; they count as cited.
        missing: cited keys that none of its .bib files has.
        suggestions: papers of the library that a missing key may mean, the likeliest first.
        unused: entries that nobody cites, and no entry that is cited names; those without a key,
            which nobody can cite, among them.
        twice: cited keys that stand for one paper, each group in order.
        differing: only where there is a library.
        bibs: the .bib files that are there.
        absent: files that are named and not there.
        messages: of BibTeX or biber in their last run.
    """

    kept: Kept
    evidence: Evidence
    processor: Processor
    engine: Engine
    everything: bool
    cited: Mapping[str, tuple[Citation, ...]]
    unsure: tuple[str, ...]
    missing: tuple[str, ...]
    suggestions: Mapping[str, tuple[Suggestion, ...]]
    unused: tuple[Written, ...]
    twice: tuple[tuple[str, ...], ...]
    differing: tuple[Differing, ...]
    bibs: tuple[Path, ...]
    absent: tuple[Absent, ...]
    messages: tuple[Message, ...]


class Compared:
    """What comparing with the library came to, for as long as that stays as it is."""

    def __init__(self) -> None:
        self.suggested: dict[str, tuple[Suggestion, ...]] = {}
        """What each missing key may mean, which takes milliseconds to find."""
        self._papers: dict[str, EntryId | None] = {}
        self._titles: dict[EntryId, str] = {}
        self._titles_in: tuple[tuple[Written, ...], Mapping[str, str]] = ((), {})
        self._entries = Entries((), "bibtex")
        self._differing: tuple[tuple[Written, ...], tuple[Differing, ...]] = ((), ())
        self._twice: tuple[Sequence[str], Entries, tuple[tuple[str, ...], ...]] | None = None

    def suggest(self, reading: Reading, keys: Iterable[str]) -> None:
        """Have what is suggested for keys be known."""
        new = [key for key in keys if key not in self.suggested]
        self.suggested.update({key: suggest(reading, key) for key in new})

    def papers(self, reading: Reading, keys: Iterable[str]) -> dict[str, EntryId]:
        """The paper that each key means; one that no paper has is left out."""
        wanted = dict.fromkeys(keys)
        new = [key for key in wanted if key not in self._papers]
        self._papers |= dict.fromkeys(new)
        self._papers |= {key: ids[0] for key, ids in papers.with_keys(reading, new).items()}
        known = ((key, self._papers[key]) for key in wanted)
        return {key: one for key, one in known if one is not None}

    def titles(self, reading: Reading, ids: Iterable[EntryId]) -> dict[EntryId, str]:
        """Their plain titles."""
        wanted = dict.fromkeys(ids)
        new = [one for one in wanted if one not in self._titles]
        for start in range(0, len(new), _PAGE):
            rows = papers.rows(reading, new[start : start + _PAGE])
            self._titles |= {row.id: row.title for row in rows}
        return {one: self._titles[one] for one in wanted if one in self._titles}

    def titles_in(self, found: tuple[Written, ...]) -> Mapping[str, str]:
        """The plain titles of entries by their keys, as the .bib files have them."""
        if self._titles_in[0] != found:
            titles = {one.entry.key: plain(one.entry.fields.get("title", "")) for one in found}
            self._titles_in = found, titles
        return self._titles_in[1]

    def entries(self, found: tuple[Written, ...], processor: Processor) -> "Entries":
        """The entries of .bib files by what they are cited by."""
        if not self._entries.are(found, processor):
            self._entries = Entries(found, processor)
        return self._entries

    def differing(self, entries: tuple[Written, ...], reading: Reading) -> tuple[Differing, ...]:
        """The entries that do not say what the library says."""
        if self._differing[0] != entries:
            self._differing = entries, tuple(_differing(entries, reading))
        return self._differing[1]

    def twice(
        self, keys: Sequence[str], known: "Entries", reading: Reading | None
    ) -> tuple[tuple[str, ...], ...]:
        """Cited keys that stand for one paper."""
        if self._twice is None or self._twice[:2] != (keys, known):
            owners = {} if reading is None else self.papers(reading, keys)
            self._twice = keys, known, tuple(_twice(keys, known, owners))
        return self._twice[2]


def report(
    kept: Kept, texts: Texts, reading: Reading | None, compared: Compared | None = None
) -> Project:
    """What the files of a project say, compared; `reading` is of the library, if there is one.

    Args:
        compared: what is known already, to which the rest is added.
    """
    compared = compared or Compared()
    found = texts.manuscript
    if reading is not None and found.unsure:
        found = as_renamed(found, compared.papers(reading, found.keys))
    known = compared.entries(texts.entries, found.processor)
    keys = found.keys
    missing = tuple(key for key in keys if key not in known)
    asked = missing[:_ASKED] if reading is not None else ()
    if reading is not None:
        compared.suggest(reading, asked)
    suggested = compared.suggested
    return Project(
        kept, found.evidence, found.processor, found.engine, found.everything,
        found.cited, found.unsure, missing,
        {key: suggested[key] for key in asked if suggested[key]},
        () if found.everything else tuple(known.unused(keys)),
        compared.twice(keys, known, reading),
        () if reading is None else compared.differing(texts.entries, reading),
        found.bibs, found.absent, found.messages,
    )  # fmt: skip


def entries_of(texts: Texts) -> "Entries":
    """The entries of a project's .bib files by what they are cited by."""
    return Entries(texts.entries, texts.manuscript.processor)


class Entries:
    """The entries of the .bib files as BibTeX or biber finds them: it minds case, BibTeX not."""

    def __init__(self, entries: Sequence[Written], processor: Processor) -> None:
        self._processor = processor
        self._minds_case = processor == "biber"
        self._entries = entries
        self._named = {id(one): names for one in entries if (names := tuple(_named(one.entry)))}
        self._by_name: dict[str, Written] = {}
        for one in entries:
            aliases = derive.aliases(one.entry.fields) if self._minds_case else []
            for name in (one.entry.key, *aliases):
                self._by_name.setdefault(self._folded(name), one)

    def are(self, entries: Sequence[Written], processor: Processor) -> bool:
        """Whether they were made of these."""
        return (self._entries, self._processor) == (entries, processor)

    def __contains__(self, key: str) -> bool:
        return self._folded(key) in self._by_name

    def get(self, key: str) -> Written | None:
        """What a key stands for."""
        return self._by_name.get(self._folded(key))

    def unused(self, cited: Iterable[str]) -> Iterator[Written]:
        """Those that are not cited, nor named by what is, and so on."""
        needed = self._needed(cited)
        return (one for one in self._entries if id(one) not in needed)

    def needed(self, cited: Iterable[str]) -> set[str]:
        """The keys, in lower case, of the others."""
        return {one.entry.key.lower() for one in self._needed(cited).values()}

    def _needed(self, cited: Iterable[str]) -> dict[int, Written]:
        needed: dict[int, Written] = {}
        pending = [self.get(key) for key in cited]
        while pending:
            one = pending.pop()
            if one is not None and id(one) not in needed:
                needed[id(one)] = one
                pending += [self.get(key) for key in self._named.get(id(one), ())]
        return needed

    def _folded(self, key: str) -> str:
        return key if self._minds_case else key.lower()


def _named(entry: Entry) -> Iterator[str]:
    for name in crossrefs.RELATIONS:
        for key in entry.fields.get(name, "").split(","):
            if key.strip():
                yield key.strip()


def _twice(
    keys: Sequence[str], known: Entries, papers_of: Mapping[str, EntryId]
) -> Iterator[tuple[str, ...]]:
    """Keys of one paper: by the library, in which one is an alias, or by what their entries say."""
    groups = _Groups(keys)
    owners: dict[EntryId, str] = {}
    for key, paper in papers_of.items():
        groups.join(owners.setdefault(paper, key), key)
    by_title: dict[str, list[tuple[str, Entry]]] = {}
    for key in keys:
        if (one := known.get(key)) is not None and (title := folded_title(one.entry)):
            by_title.setdefault(title, []).append((key, one.entry))
    for alike in by_title.values():
        for (key, entry), (other, twin) in combinations(alike[:20], 2):
            same = entry is twin or matching.same_title(entry, twin)
            if same and matching.same_paper(entry, twin):
                groups.join(key, other)
    return groups.several()


class _Groups:
    """Keys that belong together."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._head = {key: key for key in keys}

    def join(self, key: str, other: str) -> None:
        one, two = self._top(key), self._top(other)
        self._head[two] = one

    def several(self) -> Iterator[tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for key in self._head:
            found.setdefault(self._top(key), []).append(key)
        return (tuple(group) for group in found.values() if len(group) > 1)

    def _top(self, key: str) -> str:
        while self._head[key] != key:
            key = self._head[key]
        return key


def _differing(entries: Sequence[Written], reading: Reading) -> Iterator[Differing]:
    known = papers.with_keys(reading, [one.entry.key for one in entries])
    wanted = list(dict.fromkeys(ids[0] for ids in known.values()))
    there = {one.id: one for one in papers.said(reading, wanted)}
    for one in entries:
        for paper in filter(None, map(there.get, known.get(one.entry.key, ())[:1])):
            fields = tuple(_fields_apart(one.entry, paper))
            if fields and paper.id is not None:
                yield Differing(one.entry.key, paper.id, one.file, one.line, fields)


def _fields_apart(entry: Entry, paper: Entry) -> Iterator[str]:
    """What both have and say otherwise: a profile may leave out or add the rest."""
    if entry.kind != paper.kind:
        yield "@type"
    for name, text in entry.fields.items():
        other = paper.fields.get(name)
        if other is None or other == text or name in _OWN:
            continue
        if _said(name, text) != _said(name, other):
            yield name


def _said(name: str, text: str) -> str:
    """A value without what markup, braces and white space make of it, keys as a list of them."""
    text = text.replace(",", ", ") if name in crossrefs.RELATIONS else plain(text)
    return " ".join(text.split())
