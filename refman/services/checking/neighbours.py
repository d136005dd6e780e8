"""What is found by looking at all entries of a .bib file at once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations, islice

from refman.bibtex.checks import Found, Paper, Setting
from refman.bibtex.latex import plain
from refman.jobs import Progress
from refman.model.entry import Entry
from refman.services.checking.bibfile import BibFile, Item, named
from refman.services.checking.problem import VENUES, Beside, Venues
from refman.services.checking.venues import several
from refman.services.duplicates import blocks
from refman.services.duplicates.judging import Facts, Judgement, judge
from refman.store import derive
from refman.store.pairs import Light

_SHARING = 30
"""Entries of one number or address that are compared with one another."""
_AT_ONCE = 2_000


def venues_of(items: Iterable[Item]) -> Venues:
    """Journals of a file that are written in several ways."""
    papers = (item.paper for item in items)
    return several(one.fields[name] for one in papers for name in VENUES if name in one.fields)


def beside(bib: BibFile, setting: Setting, progress: Progress) -> Beside:
    """Keys that clash, entries that are named and not there, duplicates: by number."""
    found: dict[int, list[tuple[str, Found]]] = defaultdict(list)
    for number, one in _clashes(bib.bare, setting):
        found[number].append(("key-clash", one))
    for number, one in _links(bib, setting):
        found[number].append(("entry-link", one))
    for number, check, one in _pairs(bib.bare, progress):
        found[number].append((check, one))
    return found


def _clashes(items: Iterable[Item], setting: Setting) -> Iterator[tuple[int, Found]]:
    seen: dict[str, Item] = {}
    for item in items:
        key = item.paper.key
        first = seen.setdefault(key.lower(), item)
        if not key or first is item:
            continue
        if first.paper.key == key:
            text = f"“{key}” is the key of line {first.line} too; only that entry is read."
            yield item.number, Found("@key", text, "error")
        else:
            text = f"“{key}” and “{first.paper.key}” (line {first.line}) differ by capitals alone."
            yield (
                item.number,
                Found("@key", text, "warning" if setting.dialect == "biblatex" else "error"),
            )


def _links(bib: BibFile, setting: Setting) -> Iterator[tuple[int, Found]]:
    places = {item.paper.key.lower(): item.number for item in reversed(bib.bare)}
    aliases = {a.lower() for item in bib.bare for a in derive.aliases(item.paper.fields)}
    for item in bib.bare:
        for field, key in named(item.paper):
            there = bib.find(key)
            if there is None and key.lower() not in aliases:
                yield item.number, Found(field, f"There is no entry “{key}”.", "error")
            elif there and there.key != key and setting.dialect == "biblatex":
                text = f"There is “{there.key}”, and no “{key}”: biber minds capitals."
                yield item.number, Found(field, text, "error")
            elif (field, setting.dialect) == ("crossref", "bibtex") and (
                places.get(key.lower(), item.number) < item.number
            ):
                text = f"For BibTeX “{key}” must stand behind the entries that name it."
                yield item.number, Found(field, text, "error")


def _pairs(items: list[Item], progress: Progress) -> Iterator[tuple[int, str, Found]]:
    facts: dict[int, Facts] = {}
    for one, other in _candidates(items, progress):
        ours, theirs = (_facts(facts, items[number]) for number in (one, other))
        told = list(_told(items[one], items[other], ours, theirs, judge(ours, theirs)))
        yield from told
        if not told and ours.doi and ours.doi == theirs.doi:
            text = f"It is the DOI of line {items[one].line}, “{items[one].paper.key}”, too."
            yield other, "doi", Found("doi", text, "warning")


def _told(
    one: Item, other: Item, ours: Facts, theirs: Facts, judged: Judgement | None
) -> Iterator[tuple[int, str, Found]]:
    if judged is None:
        return
    why = ", ".join(judged.reasons)
    if judged.versions and ours.preprint != theirs.preprint:
        early, late = (one, other) if ours.preprint else (other, one)
        text = f"“{late.paper.key}” (line {late.line}) is its published version ({why})."
        yield early.number, "preprint", Found("", text, "hint")
    elif not judged.versions:
        text = f"It seems to be the paper of line {one.line}, “{one.paper.key}” ({why})."
        yield other.number, "duplicate", Found("", text, "warning")


def _candidates(items: list[Item], progress: Progress) -> Iterator[tuple[int, int]]:
    """Pairs of numbers, each once, those that name one another left out."""
    lights = map(_light, items)
    some = iter(lambda: list(islice(lights, _AT_ONCE)), [])
    sharing: dict[str, list[int]] = defaultdict(list)
    aside = {item.number for item in items if "dataonly" in item.paper.fields.get("options", "")}
    for item in items:
        for identifier in derive.identifiers(item.paper.fields):
            sharing[identifier].append(item.number)
    found = {pair for numbers in sharing.values() for pair in combinations(numbers[:_SHARING], 2)}
    found.update(blocks.of_lights(some, progress, 0))
    tied = {(item.paper.key.lower(), key.lower()) for item in items for _, key in named(item.paper)}
    for one, other in sorted(found):
        keys = items[one].paper.key.lower(), items[other].paper.key.lower()
        if keys not in tied and keys[::-1] not in tied and aside.isdisjoint((one, other)):
            yield one, other


def _light(item: Item) -> Light:
    columns = dict(zip(derive.COLUMNS, derive.of(_entry(item.paper)).columns, strict=True))
    year = columns["year"]
    return Light(
        item.number, str(columns["title_key"]), str(columns["author_key"]),
        year if isinstance(year, int) else 0,
    )  # fmt: skip


def _facts(known: dict[int, Facts], item: Item) -> Facts:
    if item.number not in known:
        known[item.number] = Facts(_entry(item.paper))
    return known[item.number]


def _entry(paper: Paper) -> Entry:
    return Entry(paper.kind, _filled(paper.fields), paper.key)


def _filled(fields: Mapping[str, str]) -> Mapping[str, str]:
    return {name: text for name, text in fields.items() if plain(text)}
