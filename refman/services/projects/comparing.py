"""What the library says of the keys and the entries of a project."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from refman.bibtex.dialects import to_bibtex
from refman.bibtex.latex import plain
from refman.latex.manuscript import Processor
from refman.model import names
from refman.model.catalogue import PEOPLE
from refman.model.entry import Entry, EntryId
from refman.services import relations, xdata
from refman.services.projects import rendering
from refman.services.projects.bibfile import Said
from refman.services.projects.entries import Entries
from refman.services.projects.reading import Written
from refman.services.projects.suggesting import Suggestion, suggest
from refman.services.projects.twice import twice
from refman.services.projects.versions import Wish, under
from refman.store import Reading, crossrefs, papers, project_keys

_PAGE = 500
"""Papers whose titles are asked for at once."""
_OWN = frozenset(["key", "ids"])
"""Fields that say nothing of the paper itself."""


_Titles = tuple[tuple[Written, ...], Mapping[str, str]]


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


class Compared:
    """What comparing with the library came to, for as long as that stays as it is.

    Args:
        before: what was known of a library that is another now; what its files say still counts.
        project: whose keys they are.

    `asked` counts the keys that the library was asked for so far.
    """

    def __init__(self, before: "Compared | None" = None, project: int = 0) -> None:
        self.project = project
        self.asked = 0
        self.suggested: dict[str, tuple[Suggestion, ...]] = {}
        """What each missing key may mean, which takes milliseconds to find."""
        self._papers: dict[str, EntryId | None] = {}
        self._titles: dict[EntryId, str] = {}
        self._entries: Entries = before._entries if before else Entries((), "bibtex")
        self._titles_in: _Titles = before._titles_in if before else ((), {})
        self._apart: dict[Said, tuple[EntryId, tuple[str, ...]] | None] = {}
        self._differing: tuple[tuple[Written, ...], tuple[Differing, ...]] = ((), ())
        self._cited: tuple[str, ...] = ()
        self._twice: tuple[Sequence[str], Entries, tuple[tuple[str, ...], ...]] | None = None

    def suggest(self, reading: Reading, keys: Iterable[str]) -> None:
        """Have what is suggested for keys be known."""
        new = [key for key in keys if key not in self.suggested]
        self.suggested.update({key: suggest(reading, key, self.project) for key in new})

    def papers(self, reading: Reading, keys: Iterable[str]) -> dict[str, EntryId]:
        """The paper that each key means; one that no paper has is left out."""
        wanted = dict.fromkeys(keys)
        self._ask(reading, [key for key in wanted if key not in self._papers])
        known = ((key, self._papers[key]) for key in wanted)
        return {key: one for key, one in known if one is not None}

    def learn(
        self, reading: Reading, keys: Iterable[str], entries: tuple[Written, ...]
    ) -> set[str]:
        """Have `paper` and `title` know keys, and those of entries.

        Returns:
            Keys that have another title in the .bib files than before.
        """
        other = set[str]()
        if self._titles_in[0] != entries:
            known, before = (
                {one.said.entry.key: one.said.title for one in entries},
                self._titles_in[1],
            )
            other = {key for key, title in known.items() if before.get(key) != title}
            other |= before.keys() - known.keys()
            self._titles_in = entries, known
        wanted = (key for key in (*keys, *self._titles_in[1]) if key not in self._papers)
        self._ask(reading, dict.fromkeys(wanted))
        new = [one for one in self._papers.values() if one is not None and one not in self._titles]
        for start in range(0, len(new), _PAGE):
            rows = papers.rows(reading, new[start : start + _PAGE])
            self._titles |= {row.id: row.title for row in rows}
        return other

    def paper(self, key: str) -> EntryId | None:
        """The paper that a key means, as far as that was learnt."""
        return self._papers.get(key)

    def title(self, key: str) -> str:
        """The plain title under a key, as the library has it, or else the .bib files."""
        paper = self._papers.get(key)
        found = self._titles.get(paper) if paper is not None else None
        return self._titles_in[1].get(key, "") if found is None else found

    def entries(self, found: tuple[Written, ...], processor: Processor) -> Entries:
        """The entries of .bib files by what they are cited by."""
        if not self._entries.are(found, processor):
            self._entries = Entries(found, processor)
        return self._entries

    def differing(
        self,
        entries: tuple[Written, ...],
        reading: Reading,
        cited: tuple[str, ...] = (),
        wish: Wish = "cited",
    ) -> tuple[Differing, ...]:
        """The entries that do not say what the library says of the versions that stand under their
        keys, as of `versions.under`."""
        cited = () if wish == "cited" else cited
        if self._cited != cited:
            self._cited, self._apart, self._differing = cited, {}, ((), ())
        if self._differing[0] != entries:
            new = [one.said for one in entries if one.said not in self._apart]
            keys = (one.entry.key for one in new)
            means = under(reading, self.project, keys, cited, wish)
            known = self._apart | dict(_apart(new, reading, self.project, means))
            self._apart = {one.said: known[one.said] for one in entries}
            self._differing = entries, tuple(_placed(entries, self._apart))
        return self._differing[1]

    def twice(
        self, keys: Sequence[str], known: Entries, reading: Reading | None
    ) -> tuple[tuple[str, ...], ...]:
        """Cited keys that stand for one paper."""
        if self._twice is None or self._twice[:2] != (keys, known):
            owners = {} if reading is None else self.papers(reading, keys)
            self._twice = keys, known, tuple(twice(keys, known, owners))
        return self._twice[2]

    def _ask(self, reading: Reading, keys: Iterable[str]) -> None:
        new = list(keys)
        self.asked += len(new)
        self._papers |= dict.fromkeys(new)
        self._papers |= {
            key: ids[0] for key, ids in project_keys.meant(reading, self.project, new).items()
        }


def _placed(
    entries: Iterable[Written], apart: Mapping[Said, tuple[EntryId, tuple[str, ...]] | None]
) -> Iterator[Differing]:
    for one in entries:
        if found := apart[one.said]:
            yield Differing(one.entry.key, found[0], one.file, one.line, found[1])


def _apart(
    entries: Sequence[Said], reading: Reading, project: int, means: Mapping[str, EntryId]
) -> Iterator[tuple[Said, tuple[EntryId, tuple[str, ...]] | None]]:
    """Of each the paper and the fields in which it differs; None where it does in none."""
    wanted = list(dict.fromkeys(means.values()))
    there = {one.id: one for one in papers.said(reading, wanted)}
    theirs = _library_keys(reading, project, [one.entry for one in entries])
    ours = _library_keys(reading, 0, there.values())
    whole = _completed(reading, there.values(), project)
    for one in entries:
        paper = there.get(means.get(one.entry.key))
        said = _naming(one.entry, theirs)
        apart: tuple[str, ...] = ()
        if paper is not None:
            kind, fields = to_bibtex(paper.kind, whole.get(paper.id, paper).fields)
            written = paper._replace(kind=kind, fields=fields)
            apart = tuple(_fields_apart(said, _naming(paper, ours), _naming(written, ours)))
        yield one, (paper.id, apart) if paper and paper.id is not None and apart else None


def _library_keys(reading: Reading, project: int, entries: Iterable[Entry]) -> dict[str, str]:
    """The keys of the library for those by which entries name others in a project, case folded."""
    named = {key for one in entries for key in relations.named(one.fields)}
    means = project_keys.meant(reading, project, named) if named else {}
    said = papers.said(reading, {ids[0] for ids in means.values()})
    keys = {one.id: one.key for one in said if one.key}
    return {key.casefold(): keys[ids[0]] for key, ids in means.items() if ids[0] in keys}


def _naming(entry: Entry, keys: Mapping[str, str]) -> Entry:
    if not keys:
        return entry
    return entry._replace(fields={**entry.fields, **relations.rewritten(entry.fields, keys)})


def _completed(
    reading: Reading, papers_: Iterable[Entry], project: int
) -> dict[EntryId | None, Entry]:
    """Those papers that take something from `@xdata` entries, with what they take."""
    taking = [one.id for one in papers_ if one.id and xdata.takes(one)]
    if not taking:
        return {}
    every = papers.said(reading, rendering.named(reading, taking, {}, project))
    return {one.id: one for one in xdata.resolved(every)}


def _fields_apart(entry: Entry, paper: Entry, written: Entry) -> Iterator[str]:
    """What both have and say otherwise: a profile may leave out or add the rest.

    Args:
        written: the paper as BibTeX gets it, which is no other.
    """
    if entry.kind not in (paper.kind, written.kind):
        yield "@type"
    for name, text in entry.fields.items():
        known = [one.fields[name] for one in (paper, written) if name in one.fields]
        if name not in paper.fields or text in known or name in _OWN:
            continue
        if _said(name, text) not in (_said(name, other) for other in known):
            yield name


def _said(name: str, text: str) -> str:
    """A value without what markup, braces, white space and the order of the parts of a name make of
    it, keys as a list of them."""
    if name in crossrefs.RELATIONS:
        text = text.replace(",", ", ")
    elif name in PEOPLE:
        listed = names.split_list(text)
        text = " and ".join(plain(names.parse(one).display or one) for one in listed)
    else:
        text = plain(text)
    return " ".join(text.split())
