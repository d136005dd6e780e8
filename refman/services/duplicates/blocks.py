"""Which papers are worth comparing: those that share a block, and look alike at a glance.

Papers stand in one block when they share a title, three long words of it, its beginning with the
first author, or people and year. A slip of the keyboard takes a paper out of some of its blocks,
hardly out of all. The work grows with the papers, not with their pairs: of a block that is too
large each paper is held beside its neighbours alone.
"""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, groupby
from typing import TypeVar

from rapidfuzz import fuzz

from refman.jobs import Progress
from refman.store import Reading, pairs
from refman.store.pairs import Light

T = TypeVar("T")
_BLOCK = 30
_NEIGHBOURS = 8
_INDEX = 24
"""Bits for the number of a paper among all; what is above holds its block."""
_HASH = (1 << 39) - 1
_READING = 0.5
"""How much of the time it takes to read a library of papers few of which are alike."""
_TOLD = 1000
"""Blocks from one word about the progress to the next."""
_LONG = 4
"""Letters of a word that tells something."""
_BEGIN, _BEGIN_ALONE = 20, 8
"""Characters of a title that near ones begin with; fewer where no people are known."""
_YEARS_APART = 3


def of_library(reading: Reading, progress: Progress) -> Iterator[tuple[int, int]]:
    """Pairs of ids to compare in the whole library, the lower one first; some come twice."""
    yield from pairs.sharing(reading, None, _BLOCK)
    yield from of_lights(pairs.light(reading), progress, pairs.in_library(reading))


def of_lights(
    papers: Iterable[Iterable[Light]], progress: Progress, number: int
) -> Iterator[tuple[int, int]]:
    """The same of papers at a glance, some at a time and in the order of their ids.

    Args:
        number: of all of them.
    """
    read, held = progress.stage(0, _READING), progress.stage(_READING, 1 - _READING)
    ids = array("q")
    texts: list[str] = []
    blocks: list[array[int]] = [array("q") for _ in keys(Light(0, "", "", 0))]
    for some in papers:
        read.step(len(ids), number)
        for paper in some:
            place = len(ids)
            ids.append(paper.id)
            texts.append(packed(paper))
            for column, key in zip(blocks, keys(paper), strict=True):
                if key:
                    column.append((hash(key) & _HASH) << _INDEX | place)
    for done, column in enumerate(blocks):
        share = held.stage(done / len(blocks), 1 / len(blocks))
        for one, other in _in_blocks(column, texts, share):
            progress.check()
            if alike(_unpacked(texts[one]), _unpacked(texts[other])):
                yield ids[one], ids[other]


def of_papers(reading: Reading, ids: list[int]) -> Iterator[tuple[int, int]]:
    """The same for some papers, each held beside all others."""
    yield from pairs.sharing(reading, ids, _BLOCK)
    for paper in pairs.lights(reading, ids).values():
        for other in beside(reading, paper):
            yield min(paper.id, other), max(paper.id, other)


def beside(reading: Reading, paper: Light) -> Iterator[int]:
    """The papers of the library to compare with one; of its identifiers it is not asked."""
    near = pairs.near(reading, paper, _beginning(paper), _first_people(paper))
    for other in pairs.lights(reading, sorted(near)).values():
        if alike(paper, other):
            yield other.id


def keys(paper: Light) -> tuple[str, ...]:
    """The blocks of a paper, always as many; "" stands for none."""
    words = [word for word in paper.title.split() if len(word) >= _LONG]
    longest = sorted(sorted(set(words)), key=len, reverse=True)[:3]
    by_title = (paper.title, " ".join(longest) if len(longest) > 2 else "")
    if len(words) < 2:
        words += [""] * (2 - len(words))
    people = paper.people.split()
    first = people[0] if people else ""
    ends = (f"{words[0]} {words[1]}", f"{words[-2]} {words[-1]}", f"{words[0]} {words[-1]}")
    if not people:
        return (*by_title, *(end if " " not in (end[0], end[-1]) else "" for end in ends), "")
    by_people = (f"{first} {ends[0]}", f"{first} {' '.join(longest[:2])}")
    if len(people) < 2 or not paper.year:
        return (*by_title, *by_people, f"{first} {ends[1]}", "")
    team = " ".join(people[:2])
    years = (paper.year, paper.year + paper.year % 2)
    return (*by_title, *by_people, *(f"{team} {kind} {y}" for kind, y in enumerate(years)))


def alike(one: Light, other: Light) -> bool:
    """Whether two papers are worth comparing in full."""
    if one.title == other.title:
        return bool(one.title)
    if one.year and other.year and abs(one.year - other.year) > _YEARS_APART:
        return False
    if fuzz.ratio(one.title, other.title, score_cutoff=88):
        return True
    if not one.people or one.people.split()[0] != other.people.partition(" ")[0]:
        return False
    if fuzz.token_set_ratio(one.title, other.title) >= 90:
        return True
    begins = one.people.startswith(other.people) or other.people.startswith(one.people)
    return begins and " " in one.people and _share_a_word(one.title, other.title)


def packed(paper: Light) -> str:
    """A million papers are held at once: as one text each they take half the room."""
    return f"{paper.title}\t{paper.people}\t{paper.year}"


def _share_a_word(one: str, other: str) -> bool:
    ours = {word for word in one.split() if len(word) > _LONG}
    return len(ours & {*other.split()}) >= 2


def _beginning(paper: Light) -> str:
    return paper.title[: _BEGIN if paper.people else _BEGIN_ALONE]


def _first_people(paper: Light) -> str:
    people = paper.people.split()
    return " ".join(people[:2])


def _in_blocks(
    column: "array[int]", texts: list[str], progress: Progress
) -> Iterator[tuple[int, int]]:
    """Pairs of numbers of papers in one block."""
    mask = (1 << _INDEX) - 1
    blocks = groupby(_shared(column), key=lambda one: one >> _INDEX)
    for count, (key, block) in enumerate(blocks):
        if count % _TOLD == 0:
            progress.step(key, _HASH)  # they come in the order of their keys, which lie evenly
        yield from within([one & mask for one in block], texts)


def within(numbers: list[int], texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pairs of the numbers of papers in one block, the lower one first.

    Args:
        numbers: in order.
        texts: of all papers (`packed`), by number.
    """
    if len(numbers) <= _BLOCK:
        yield from combinations(numbers, 2)
        return
    for one, other in _neighbours(sorted(numbers, key=texts.__getitem__)):
        yield min(one, other), max(one, other)


def _shared(column: Iterable[int]) -> Iterator[int]:
    """Those of a column that are not alone in their block, sorted."""
    before, alone = -1, True
    for one in sorted(column):
        if before >= 0 and one >> _INDEX == before >> _INDEX:
            if alone:
                yield before
            yield one
            alone = False
        else:
            alone = True
        before = one


def _neighbours(numbers: list[T]) -> Iterator[tuple[T, T]]:
    for place, one in enumerate(numbers):
        for other in numbers[place + 1 : place + 1 + _NEIGHBOURS]:
            yield one, other


def _unpacked(text: str) -> Light:
    title, people, year = text.split("\t")
    return Light(0, title, people, int(year))
