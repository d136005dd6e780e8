"""Which version of a work a project cites, and which one goes out under the key that it cites.

The key is that of the document and stays; what stands under it may be the preprint that was cited
first, or the publication that the library has of the same work by now.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, NamedTuple, get_args

from refman.bibtex import latex
from refman.model import dates
from refman.model.entry import Entry, EntryId
from refman.services.projects.reading import Texts
from refman.store import Reading, papers, project_keys, verdicts
from refman.store.projects import Kept

Wish = Literal["cited", "published"]
"""Under a cited key the version that has it, or the one that was published best."""
WISHES: tuple[Wish, ...] = get_args(Wish)
_VENUES = ("journal", "journaltitle", "booktitle", "publisher", "school", "institution")
_RANKS = {"journal": 3, "book": 2, "house": 1, "": 1}


def wish_of(kept: Kept) -> Wish:
    """What a project has a setting of."""
    return "published" if kept.settings.get("versions") == "published" else "cited"


class Cited(NamedTuple):
    """A key that stands for a work of which the library has several versions.

    Args:
        written: the version that stands under the key: “NeurIPS, 2023”.
        paper: key of that version in the library.
        others: the other versions, each with its key.
        better: whether one of these is published, and this is not, or less so.
    """

    key: str
    written: str
    paper: str
    others: tuple[tuple[str, str], ...]
    better: bool

    @property
    def sentence(self) -> str:
        """Which version it is."""
        more = "; ".join(f"{words} ({key})" for words, key in self.others)
        if self.paper != self.key:
            return (
                f"“{self.key}” stands for “{self.paper}”, {self.written}; the work is also {more}."
            )
        return f"“{self.key}” cites {self.written}; the work is also {more}."


class Chosen(NamedTuple):
    """The papers that stand under cited keys, and which versions of their works those are."""

    papers: dict[str, EntryId]
    cited: tuple[Cited, ...]


def choose(reading: Reading, known: Mapping[str, EntryId], wish: Wish) -> Chosen:
    """Which paper stands under each of the cited keys.

    A version that is cited by a key of its own stands under that alone.

    Args:
        known: the paper of each key.
    """
    now = dict(known)
    cited = []
    for key, paper in known.items():
        others = verdicts.work(reading, paper)
        if others:
            taken = {one for name, one in now.items() if name != key}
            own, *rest = papers.entries(reading, [paper, *others])
            free = [one for one in rest if one.id not in taken]
            best = max([own, *free], key=_rank)
            written = best if wish == "published" and _rank(best)[0] > _rank(own)[0] else own
            now[key] = EntryId(written.id or paper)
            cited.append(_told(key, written, [own, *rest], best))
    return Chosen(now, tuple(cited))


def cited(texts: Texts) -> tuple[str, ...]:
    """The keys that a project cites; with `\\nocite{*}` those of its entries too."""
    found = texts.manuscript
    named = (one.entry.key for one in texts.entries) if found.everything else ()
    return tuple(dict.fromkeys((*found.keys, *named)))


def under(
    reading: Reading, project: int, keys: Iterable[str], sought: Iterable[str], wish: Wish
) -> dict[str, EntryId]:
    """The paper that stands under each of the keys of a project's entries; one that no paper has is
    left out.

    Args:
        sought: the keys that it cites; no other stands for another version.
    """
    wanted = dict.fromkeys(keys)
    if wish == "cited":
        return {key: ids[0] for key, ids in project_keys.meant(reading, project, wanted).items()}
    there = dict.fromkeys(sought)
    meant = project_keys.meant(reading, project, there | wanted)
    known = {key: ids[0] for key, ids in meant.items()}
    chosen = choose(reading, {key: known[key] for key in there if key in known}, wish).papers
    return {key: one for key, one in (known | chosen).items() if key in wanted}


def _told(key: str, written: Entry, work: Sequence[Entry], best: Entry) -> Cited:
    others = tuple((words(one), one.key) for one in work if one.id != written.id)
    better = _rank(best)[0] > _rank(written)[0]
    return Cited(key, words(written), written.key, others, better)


def words(version: Entry) -> str:
    """What a version is called beside others: “NeurIPS, 2023”, “the e-print 2309.05019, 2023”."""
    fields = version.fields
    venue = next((latex.plain(fields[name]) for name in _VENUES if fields.get(name)), "")
    number = f"the e-print {fields['eprint']}" if fields.get("eprint") else ""
    year = dates.of_fields(fields)[:4]
    return ", ".join(filter(None, (venue or number or f"@{version.kind}", year)))


def _rank(version: Entry) -> tuple[int, str]:
    from refman.services.duplicates.judging import Facts  # few works have versions

    facts = Facts(version)
    rank = 0 if facts.preprint else _RANKS[facts.venue[0]]
    return rank, dates.of_fields(version.fields)
