"""Of what several papers say that are one, the better: field by field, and why."""

import re
from collections.abc import Callable, Sequence
from functools import reduce
from typing import NamedTuple

from refman.bibtex import latex
from refman.model import catalogue, dates, names
from refman.model.entry import Entry
from refman.services import joining
from refman.store.derive import fold

TYPE = "type"
"""The part that is the entry type."""
PEOPLE = ("author", "editor")
"""The parts that are lists of people."""
_REMARKS = ("annote", "annotation")
"""The parts that are a reader's own remarks: like notes, none of them goes."""
_TOGETHER = {
    "date": ("date", "year", "month", "day"),
    "journal": ("journal", "journaltitle", "booktitle"),
    "eprint": ("eprint", "eprinttype", "archiveprefix"),
    "primaryclass": ("primaryclass", "eprintclass"),
}
"""Fields that mean one thing: they are taken from one paper, all of them."""
_FIRST = ("title", "author", "editor", "date", TYPE, "journal")
_VAGUE = frozenset(["misc", "unpublished", "online", "techreport", "report"])
_STAYS = "either would do"
_ESCAPE = re.compile(r"\\[&%#_$]")


class Part(NamedTuple):
    """What one field, or some that mean one thing, say in each of several papers.

    Args:
        name: of the field, or of the first of those that belong together; `TYPE`.
        fields: all of them.
        values: BibTeX text, "" where a paper is without it; the date as ISO.
        chosen: the place of the better one.
        reason: a phrase; "" where all say the same.
        joined: the people of all lists, where none of these has them all or all names in full, or
            the remarks of all; as a choice its place is the one behind the papers.
    """

    name: str
    fields: tuple[str, ...]
    values: tuple[str, ...]
    chosen: int
    reason: str
    joined: str = ""

    @property
    def same(self) -> bool:
        """Whether there is nothing to choose."""
        return not self.reason


def parts(papers: Sequence[Entry]) -> list[Part]:
    """Every part that any of the papers has, the title first; the first paper is the one that
    stays. Keys, aliases and tags are none of them: all of these are kept."""
    named = dict.fromkeys(part_of(name) for paper in papers for name in paper.fields)
    order = sorted(dict.fromkeys((*named, TYPE)), key=_place)
    found = [_part(name, papers) for name in order if name != "ids"]
    kind = next(papers[part.chosen].kind for part in found if part.name == TYPE)
    return [with_type(part, papers, kind) for part in found]


def with_type(part: Part, papers: Sequence[Entry], kind: str) -> Part:
    """The venue of a paper that has the one its type wants; other parts as they are."""
    required = {name for group in catalogue.kind(kind).required for name in group}
    if part.name != "journal" or required.isdisjoint(part.fields):
        return part
    fits = [place for place, one in enumerate(papers) if _venue_names(one) & required]
    if not fits or part.chosen in fits:
        return part
    best = max(fits, key=lambda place: _published(part.values[place]))
    return part._replace(chosen=best, reason="goes with the type")


def _venue_names(paper: Entry) -> set[str]:
    return {name for name in _TOGETHER["journal"] if paper.fields.get(name)}


def part_of(field: str) -> str:
    """The name of the part that a field belongs to: `year` to `date`."""
    return next((name for name, fields in _TOGETHER.items() if field in fields), field)


def _place(name: str) -> int:
    return _FIRST.index(name) if name in _FIRST else len(_FIRST)


def _part(name: str, papers: Sequence[Entry]) -> Part:
    values = tuple(_value(name, paper) for paper in papers)
    if name in _REMARKS and (remarks := _all_remarks(values)):
        return Part(name, (name,), values, len(values), "all are kept", remarks)
    chosen, reason = reduce(
        lambda best, place: _better(name, papers, values, best, place),
        range(1, len(papers)),
        (0, ""),
    )
    whole = joining.joined([values[chosen], *values]) if name in PEOPLE else ""
    return Part(name, _TOGETHER.get(name, (name,)), values, chosen, reason, whole)


def _all_remarks(values: Sequence[str]) -> str:
    """What all say, a paragraph each; "" where one says what the others do."""
    said = list(dict.fromkeys(text.strip() for text in values))
    own = [one for one in said if not any(one in other for other in said if other != one)]
    return "\n\n".join(own) if len(own) > 1 else ""


def _value(name: str, paper: Entry) -> str:
    if name == TYPE:
        return paper.kind
    if name == "date":
        return dates.of_fields(paper.fields)
    fields = _TOGETHER.get(name, (name,))
    return next((paper.fields[field] for field in fields if paper.fields.get(field)), "")


def _better(
    name: str, papers: Sequence[Entry], values: Sequence[str], best: tuple[int, str], place: int
) -> tuple[int, str]:
    chosen, reason = best
    one, other = values[chosen], values[place]
    if _spaced(one) == _spaced(other):
        return best
    if not one or not other:
        return (chosen if one else place), reason or "only one has it"
    for rule in _RULES.get(name, _OTHERS):
        ours, theirs, why = rule(one, other)
        if ours != theirs:
            return (place, why) if theirs > ours else (chosen, reason or why)
    published = _is_published(papers[chosen]), _is_published(papers[place])
    if published[0] != published[1]:
        return (chosen if published[0] else place), "from the publication"
    return chosen, reason or _STAYS


def _spaced(text: str) -> str:
    return " ".join(text.split())


def _is_published(paper: Entry) -> bool:
    return _published(" ".join(paper.fields.get(name, "") for name in _TOGETHER["journal"]))


def _published(venue: str) -> bool:
    words = venue.lower()
    return bool(words.strip()) and "rxiv" not in words and "corr" not in words.split()


_Rule = Callable[[str, str], tuple[float, float, str]]
"""How much speaks for each of two values, and what."""


def _rule(measure: Callable[[str], float], why: str) -> _Rule:
    return lambda one, other: (measure(one), measure(other), why)


def _people(text: str) -> int:
    return len(names.people(text))


def _whole(text: str) -> int:
    return not text.rstrip().lower().endswith(" and others")


def _full_names(text: str) -> int:
    """Given names of which more than an initial is known."""
    given = (fold(latex.plain(one.given)) for one in names.people(text))
    return sum(any(len(word) > 1 for word in name.split()) for name in given)


def _mathematics(text: str) -> int:
    return len(set("$\\") & set(_ESCAPE.sub("", text)))


def _escaped(text: str) -> int:
    """Signs that TeX would take for its own, written so that it prints them."""
    return len(_ESCAPE.findall(text))


def _protected(text: str) -> int:
    return len(re.findall(r"\{[^{}\\]*[A-Z]", text))


def _capitals(text: str) -> int:
    """Whether words after the first have any; a title all in capitals has none that tell."""
    rest = latex.plain(text).partition(" ")[2]
    return any(c.isupper() for c in rest) and any(c.islower() for c in rest)


def _accents(text: str) -> int:
    return sum(not char.isascii() for char in latex.plain(text))


def _range(text: str) -> int:
    return bool(re.search(r"\d\s*(-|–)+\s*\w*\d", text))


def _dated(one: str, other: str) -> tuple[float, float, str]:
    """Of two dates that agree as far as they go the longer one."""
    agree = one.startswith(other) or other.startswith(one)
    return (len(one), len(other), "more precise") if agree else (0, 0, "")


_LONGER = _rule(lambda text: len(fold(latex.plain(text))), "longer")
_OTHERS: tuple[_Rule, ...] = (_LONGER,)
_UNWEIGHED: tuple[_Rule, ...] = ()
_OF_PEOPLE = (
    _rule(_people, "names more people"),
    _rule(_whole, "is whole"),
    _rule(_full_names, "full names"),
    _rule(_accents, "has the accents"),
)
_RULES: dict[str, tuple[_Rule, ...]] = {
    TYPE: (_rule(lambda kind: kind not in _VAGUE, "says what it is"),),
    "title": (
        _LONGER,
        _rule(_mathematics, "has the mathematics"),
        _rule(_escaped, "is sound LaTeX"),
        _rule(_protected, "protects capitals"),
        _rule(_capitals, "has capitals"),
        _rule(_accents, "has the accents"),
    ),
    "author": _OF_PEOPLE,
    "editor": _OF_PEOPLE,
    "date": (_dated,),
    "journal": (_rule(_published, "from the publication"), _LONGER),
    "pages": (_rule(_range, "has the last page"),),
    "doi": _UNWEIGHED,
    "eprint": _UNWEIGHED,
    "url": _UNWEIGHED,
    "isbn": _UNWEIGHED,
    "volume": _UNWEIGHED,
    "number": _UNWEIGHED,
}
