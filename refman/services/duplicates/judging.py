"""Whether two papers are one, or two versions of one work, and what says so.

A fact that excludes it (a part's number, another DOI, a volume) outweighs every likeness. What
remains is weighed: the title half, people three tenths, year and venue a tenth each; a common
identifier makes it nearly sure.
"""

import re
from functools import cached_property
from typing import NamedTuple

from rapidfuzz import fuzz

from refman.bibtex import latex
from refman.model import dates
from refman.model.entry import Entry
from refman.services import matching
from refman.services.duplicates.people import Agree, Listed, agreement, listed
from refman.services.duplicates.titles import Kinship, Near, kinship
from refman.services.languages import language
from refman.services.titles import folded_title
from refman.store.derive import doi, eprint, fold

_LEAST = 70
_SURE = 95
_TITLES = {Near.SAME: 1.0, Near.TYPED: 0.95, Near.SHORTER: 0.8, Near.WORDS: 0.75}
_PEOPLE = {Agree.SAME: 1.0, Agree.NEARLY: 0.8, Agree.UNKNOWN: 0.5, Agree.APART: 0.0}
_YEARS = {0: 1.0, 1: 0.7, 2: 0.4}
_UNKNOWN = 0.7
_BESIDE = frozenset(["workshop", "workshops", "symposium", "symposia", "companion", "letters"])
"""Words that tell a venue from that beside which it stands."""
_LONG_TITLE = 4
"""Words of a title that hardly two papers of the same people have."""
_ABSTRACT = 200
"""Characters of an abstract by which a paper is known again."""
_PREPRINT = re.compile(
    r"arxiv|\bcorr\b|biorxiv|medrxiv|chemrxiv|ssrn|preprint|\be ?prints?\b|hal\b|zenodo"
)
_PREPRINT_DOI = re.compile(r"10\.(48550/arxiv|1101/|2139/ssrn|26434/chemrxiv|31234/|5281/zenodo)")


class Judgement(NamedTuple):
    """As `store.pairs.Pair` has it."""

    versions: bool
    score: int
    reasons: tuple[str, ...]


class Facts:
    """What is compared of one paper, each taken out when it is first asked for."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        self.title = folded_title(entry)
        self.doi = doi(entry.fields)
        self.eprint = eprint(entry.fields) or _eprint_of_doi(self.doi)

    @cached_property
    def people(self) -> Listed:
        return listed(self.entry)

    @cached_property
    def year(self) -> int:
        year = dates.of_fields(self.entry.fields)[:4]
        return int(year) if year else 0

    @cached_property
    def venue(self) -> tuple[str, str]:
        """Its kind, `journal`, `book` or `house`, and its folded name; a server of preprints, and
        nothing, is no venue."""
        fields = self.entry.fields
        for kind, names in _VENUES.items():
            for name in names:
                text = fold(latex.plain(fields.get(name, "")))
                if text:
                    return ("", "") if _PREPRINT.search(text) else (kind, text)
        return "", ""

    @cached_property
    def preprint(self) -> bool:
        """Whether it is known to be one; a published paper may give the number of its preprint."""
        if self.venue[0] in ("journal", "book"):
            return False
        text = fold(" ".join(self.entry.fields.get(name, "") for name in _WHERE))
        if self.entry.kind == "unpublished":
            return True
        served = bool(self.eprint or _PREPRINT.search(text) or _PREPRINT_DOI.match(self.doi))
        return served and (not self.doi or bool(_PREPRINT_DOI.match(self.doi)))

    @cached_property
    def published(self) -> bool:
        journal = self.venue[0] in ("journal", "book")
        return journal or (bool(self.doi) and not _PREPRINT_DOI.match(self.doi))

    @cached_property
    def abstract(self) -> str:
        return fold(latex.plain(self.entry.fields.get("abstract", "")))[: 3 * _ABSTRACT]


_VENUES = {
    "journal": ("journal", "journaltitle"),
    "book": ("booktitle",),
    "house": ("school", "institution"),
}
_WHERE = ("journal", "journaltitle", "howpublished", "archiveprefix", "eprinttype", "publisher",
          "note", "url", "institution", "booktitle")  # fmt: skip


def judge(one: Facts, other: Facts) -> Judgement | None:
    """What two papers are to each other; None when they are two, or too little speaks for one."""
    if _apart(language(one.entry.fields), language(other.entry.fields)):
        return None
    titles = kinship(one.title, other.title)
    shared = _shared(one, other)
    people = agreement(one.people, other.people)
    if titles is None or not one.title or not other.title:
        return None
    if titles.near is Near.OTHER or (titles.near is Near.WORDS and people is Agree.APART):
        return _renamed(one, other, people, shared)
    if titles.near is Near.SAME and not matching.same_title(one.entry, other.entry):
        return None
    if not shared and people is Agree.APART:
        return None
    versions = _are_versions(one, other)
    if _excluded(one, other, shared, versions=versions):
        return None
    return _weighed(one, other, titles, people, shared, versions=versions)


def _weighed(
    one: Facts, other: Facts, titles: Kinship, people: Agree, shared: str, *, versions: bool
) -> Judgement | None:
    years, venues = _years(one, other, versions=versions), _venues(one, other)
    weights = (_TITLES[titles.near], _PEOPLE[people], years, _UNKNOWN if versions else venues)
    score = round(sum(share * part for share, part in zip((50, 30, 10, 10), weights, strict=True)))
    if not _enough(one, other, titles, people, years, venues, shared, versions=versions):
        return None
    reasons = [titles.near.value, people.value, shared]
    reasons += ["the same year"] if one.year and one.year == other.year else []
    if versions:
        reasons.append(_kinds(one, other))
    if shared:
        score = max(score, _SURE)
    return _judged(versions, score, reasons)


def _judged(versions: bool, score: int, reasons: list[str]) -> Judgement | None:
    found = tuple(filter(None, reasons))
    return Judgement(versions, min(score, 100), found) if score >= _LEAST else None


def _enough(
    one: Facts,
    other: Facts,
    titles: Kinship,
    people: Agree,
    years: float,
    venues: float,
    shared: str,
    *,
    versions: bool,
) -> bool:
    """Whether more than a likeness speaks for it: who wrote it, or a title that is long enough."""
    if shared:
        return True
    words = min(len(one.title.split()), len(other.title.split()))
    if years == 0.0:
        return False
    if people is Agree.UNKNOWN:
        bare = titles.near in (Near.SAME, Near.TYPED) and venues >= _UNKNOWN
        return words >= _LONG_TITLE and bare and years >= _UNKNOWN and not versions
    if words < 2:  # `Preface` is what many papers of the same people are called
        same_year = bool(one.year) and one.year == other.year
        return people is Agree.SAME and same_year and len(one.people.people) > 1
    alone = len(one.people.people) < 2 or titles.near is not Near.SAME or people is not Agree.SAME
    if venues < 0.5 or (versions and alone):
        return words >= _LONG_TITLE
    return True


def _renamed(one: Facts, other: Facts, people: Agree, shared: str) -> Judgement | None:
    """A paper that got another title is known by its number, or by its people and abstract."""
    if people not in (Agree.SAME, Agree.NEARLY) or abs(one.year - other.year) > 3:
        return None
    if shared and fuzz.token_set_ratio(one.title, other.title) >= 50:
        return _judged(True, 90, [shared, people.value, "renamed"])
    if _apart(one.eprint, other.eprint) or len(one.people.people) < 2:
        return None
    if min(len(one.abstract), len(other.abstract)) < _ABSTRACT:
        return None
    if fuzz.ratio(one.abstract, other.abstract) < 85 or _apart(one.doi, other.doi):
        return None
    return _judged(True, 85, ["the same abstract", people.value, "renamed"])


def _are_versions(one: Facts, other: Facts) -> bool:
    """Whether one is the preprint, report or thesis of the other, or they stand in a journal and
    in proceedings."""
    if one.preprint != other.preprint:
        return one.published or other.published
    kinds = {one.venue[0], other.venue[0]}
    if kinds == {"journal", "book"} or ("house" in kinds and len(kinds - {""}) == 2):
        return True
    return _venues(one, other) < _UNKNOWN and not _same_pages(one, other)


def _same_pages(one: Facts, other: Facts) -> bool:
    pages = one.entry.fields.get("pages", "")
    return bool(pages) and pages == other.entry.fields.get("pages", "")


def _kinds(one: Facts, other: Facts) -> str:
    if one.preprint != other.preprint:
        return "a preprint and its publication"
    if one.venue[0] == other.venue[0]:
        return "in two places"
    words = {"journal": "a journal", "book": "proceedings", "house": "a report or thesis"}
    return " and ".join(sorted(words[side.venue[0]] for side in (one, other) if side.venue[0]))


def _excluded(one: Facts, other: Facts, shared: str, *, versions: bool) -> bool:
    """Whether a fact of one says that the other is another paper."""
    if _apart(one.eprint, other.eprint) or (_apart(one.doi, other.doi) and not versions):
        return True
    return not shared and not versions and matching.numbered_apart(one.entry, other.entry)


def _shared(one: Facts, other: Facts) -> str:
    if one.doi and one.doi == other.doi:
        return "the same DOI"
    return "the same e-print number" if one.eprint and one.eprint == other.eprint else ""


def _apart(one: str, other: str) -> bool:
    return bool(one and other) and one != other


def _eprint_of_doi(text: str) -> str:
    return text.removeprefix("10.48550/arxiv.") if text.startswith("10.48550/arxiv.") else ""


def _years(one: Facts, other: Facts, *, versions: bool) -> float:
    if not one.year or not other.year:
        return _UNKNOWN
    apart = abs(one.year - other.year)
    return _YEARS.get(max(0, apart - 1) if versions else apart, 0.0)


def _venues(one: Facts, other: Facts) -> float:
    """1 for the same venue, less where that is unknown, 0.3 for two."""
    ours, theirs = one.venue[1].split(), other.venue[1].split()
    if not ours or not theirs:
        return _UNKNOWN
    if ours == theirs or matching.abbreviates(ours, theirs):
        return 1.0
    if {*ours} & _BESIDE != {*theirs} & _BESIDE:
        return 0.3
    if fuzz.token_set_ratio(one.venue[1], other.venue[1]) >= 85:
        return 1.0
    # `NeurIPS` and `Advances in Neural Information Processing Systems`: short and in full
    return _UNKNOWN if min(len(ours), len(theirs)) <= 2 < max(len(ours), len(theirs)) else 0.3
