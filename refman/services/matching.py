"""When two entries are one paper.

What is doubtful stays apart: two can be merged later, one can hardly be parted.
"""

import re
from collections.abc import Callable, Mapping
from itertools import product

from refman.bibtex import latex
from refman.bibtex.check_digits import is_isbn
from refman.model import dates, names
from refman.model.entry import Entry
from refman.services.languages import language
from refman.services.titles import folded_title, same_title
from refman.store.derive import doi, eprint, fold
from refman.store.tags import folded as folded_tag

__all__ = [
    "abbreviates", "contradict", "numbered_apart", "same_but_for_authors", "same_paper",
    "same_title", "share_author",
    "tells_nothing_new",
]  # fmt: skip

_LONG_TITLE = 12
_YEARS_APART = 2
_THESES = frozenset(["mastersthesis", "phdthesis", "thesis"])
_BOOKS = frozenset(
    ["book", "booklet", "collection", "manual", "mvbook", "mvcollection", "mvproceedings",
     "periodical", "proceedings"]
)  # fmt: skip
_PREPRINTS = re.compile(r"arxiv|corr\b|biorxiv|medrxiv|ssrn|preprint")
_SMALL = frozenset("a an and de der des die for in of on the und zu".split())


def same_paper(one: Entry, other: Entry) -> bool:
    """Whether two entries of one title (`same_title`) are one paper, as far as all else tells.

    They are not when any fact contradicts the other's, or when nothing but a short title speaks
    for it, or but the title of a book: proceedings are called the same year by year. A common DOI
    or arXiv number decides.
    """
    if _share_identifier(one, other):
        return True
    if contradict(one, other):
        return False
    if _people(one, "author") and _people(other, "author"):
        return True
    if _group(one) == _group(other) == "book" and not _same_book(one, other):
        return False
    return len(folded_title(one)) >= _LONG_TITLE and not any(
        _differ(read(one.fields), read(other.fields)) for read in _WITHOUT_AUTHORS
    )


def _same_book(one: Entry, other: Entry) -> bool:
    """Whether two books that do not contradict both name a year, editors or an ISBN."""
    facts = (dates.of_fields, _isbn, lambda fields: fields.get("editor", ""))
    return any(bool(read(one.fields) and read(other.fields)) for read in facts)


def share_author(one: Entry, other: Entry) -> bool:
    """Whether somebody may be among the authors of both."""
    pairs = product(_people(one, "author"), _people(other, "author"))
    return any(_one_person(ours, theirs) for ours, theirs in pairs)


def same_but_for_authors(one: Entry, other: Entry) -> bool:
    """Whether two entries of one title are one paper if their authors are left aside."""
    fields = {name: text for name, text in one.fields.items() if name != "author"}
    return same_paper(one._replace(fields=fields), other)


def tells_nothing_new(known: Entry, entry: Entry) -> bool:
    """Whether all that `entry` says stands in `known` word for word."""
    tags = set(map(folded_tag, known.tags))
    return (
        known.kind == entry.kind
        and all(known.fields.get(name) == value for name, value in entry.fields.items())
        and all(folded_tag(tag) in tags for tag in entry.tags)
    )


def contradict(one: Entry, other: Entry) -> bool:
    """Whether a fact of one entry excludes that the other is the same paper."""
    return (
        numbered_apart(one, other)
        or _venues_differ(one, other)
        or _years_differ(one, other)
        or not _lists_agree(one, other, "author")
        or (_group(one) == "book" and not _lists_agree(one, other, "editor"))
    )


def same_but_for_slips(one: Entry, other: Entry) -> bool:
    """Whether two entries of one key are one paper, of which one has a year, volume, number or
    pages corrected: title and authors are the same, and nothing else contradicts."""
    told = [(read(one.fields), read(other.fields)) for read in _MISTYPED]
    both = [ours == theirs for ours, theirs in told if ours and theirs]
    rest = {name: text for name, text in other.fields.items() if name not in _CORRECTED}
    ours = {name: one.fields[name] for name in _CORRECTED if name in one.fields}
    return (
        both.count(False) <= max(1, both.count(True))
        and bool(_people(one, "author") and _people(other, "author"))
        and same_title(one, other)
        and not contradict(one, other._replace(fields={**rest, **ours}))
    )


def numbered_apart(one: Entry, other: Entry) -> bool:
    """Whether kind, volume, number, pages, edition or the like exclude that two are one paper."""
    return (
        _kinds_differ(one, other)
        or any(_differ(read(one.fields), read(other.fields)) for read in _FACTS)
        or _numbers_apart(one, other)
    )


def _share_identifier(one: Entry, other: Entry) -> bool:
    pairs = [(read(one.fields), read(other.fields)) for read in (doi, eprint)]
    return any(ours and ours == theirs for ours, theirs in pairs)


def _differ(one: str, other: str) -> bool:
    return bool(one and other) and one != other


def _isbn(fields: Mapping[str, str]) -> str:
    """The nine digits that the short and the long form of an ISBN share; none where it was
    mistyped, which tells nothing."""
    digits = re.sub(r"[^0-9X]", "", fields.get("isbn", "").upper())
    if len(digits) in (10, 13) and not is_isbn(digits):
        return ""
    return digits[3:12] if len(digits) == 13 else digits[:9]


def _first_page(fields: Mapping[str, str]) -> str:
    found = re.search(r"\w*[0-9]\w*", fields.get("pages", ""))
    return found.group().lower() if found else ""


def _folded(name: str) -> Callable[[Mapping[str, str]], str]:
    return lambda fields: fold(latex.plain(fields.get(name, "")))


_FACTS: tuple[Callable[[Mapping[str, str]], str], ...] = (
    doi, eprint, _isbn, _first_page, language,
    *map(_folded, ("volume", "number", "chapter", "edition", "subtitle", "translator")),
)  # fmt: skip


_CORRECTED = ("date", "year", "month", "day", "volume", "number", "pages")
_MISTYPED: tuple[Callable[[Mapping[str, str]], str], ...] = (
    lambda fields: dates.of_fields(fields)[:4], _folded("volume"), _folded("number"), _first_page,
)  # fmt: skip
_WITHOUT_AUTHORS = tuple(map(_folded, ("year", "month", "date", "url", "howpublished")))
"""What else must agree where no author speaks for it."""


def _group(entry: Entry) -> str:
    """The kinds that a catalogue may take for each other are one group."""
    return "thesis" if entry.kind in _THESES else "book" if entry.kind in _BOOKS else "part"


def _kinds_differ(one: Entry, other: Entry) -> bool:
    """`misc` is what a kind becomes that BibTeX does not know."""
    kinds = {one.kind, other.kind}
    if "misc" in kinds:
        return False
    return _group(one) != _group(other) or kinds == {"mastersthesis", "phdthesis"}


def _numbers_apart(one: Entry, other: Entry) -> bool:
    """Whether one volume, which may hold several of that title, is all that speaks for them.

    An entry that names the volume and no number, where the other names both, is doubtful unless
    the pages agree.
    """
    ours, theirs = one.fields, other.fields
    volume, pages = _folded("volume"), (_first_page(ours), _first_page(theirs))
    same_volume = bool(volume(ours)) and volume(ours) == volume(theirs)
    known = bool(ours.get("number")) != bool(theirs.get("number"))
    return same_volume and known and not (pages[0] and pages[0] == pages[1])


def _venues_differ(one: Entry, other: Entry) -> bool:
    ours, theirs = _venue(one), _venue(other)
    return bool(ours and theirs) and not abbreviates(ours, theirs)


def _venue(entry: Entry) -> list[str]:
    """The words of the journal, the book or the house; a server of preprints is no venue."""
    names_ = ("journal", "journaltitle", "booktitle", "school", "institution")
    text = next((entry.fields[name] for name in names_ if entry.fields.get(name)), "")
    folded = fold(latex.plain(text))
    return [] if _PREPRINTS.search(folded) else folded.split()


def abbreviates(one: list[str], other: list[str]) -> bool:
    """`J. Appl. Phys.` and `Journal of Applied Physics`: each word begins as its partner does."""
    pairs = [[word for word in words if word not in _SMALL] for words in (one, other)]
    if len(pairs[0]) != len(pairs[1]):
        return False
    return all(a.startswith(b) or b.startswith(a) for a, b in zip(*pairs, strict=True))


def _years_differ(one: Entry, other: Entry) -> bool:
    """A preprint may be some years older than its printing; a book has one year, and so has what
    one venue printed."""
    first, second = dates.of_fields(one.fields)[:4], dates.of_fields(other.fields)[:4]
    printed = _group(one) == "book" or (_venue(one) and _venue(other))
    most = 0 if printed else _YEARS_APART
    return bool(first and second) and abs(int(first) - int(second)) > most


def _people(entry: Entry, role: str) -> list[tuple[str, str]]:
    """Surname and first given name of each person, folded."""
    people = names.people(entry.fields.get(role, ""))
    return [
        (fold(latex.plain(n.surname)), fold(latex.plain(n.given)).partition(" ")[0]) for n in people
    ]


def _one_person(ours: tuple[str, str], theirs: tuple[str, str]) -> bool:
    """Whether the names can be one person’s, of whom one may give initials only."""
    given, other = ours[1], theirs[1]
    return ours[0] == theirs[0] and (given.startswith(other) or other.startswith(given))


def _lists_agree(one: Entry, other: Entry, role: str) -> bool:
    """Whether two lists can be one list, each of which may go on where it was cut."""
    ours, theirs = _people(one, role), _people(other, role)
    if not ours or not theirs:
        return True
    shorter, longer = sorted((ours, theirs), key=len)
    if not all(map(_one_person, shorter, longer)):
        return False
    return len(shorter) == len(longer) or (one if shorter is ours else other).truncated
