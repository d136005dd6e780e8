"""What is found by looking at all entries of a .bib file at once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from refman.bibtex.checks import Found, Setting, Severity
from refman.jobs import Progress
from refman.model import granular
from refman.services.checking.bibfile import BibFile, Item, named
from refman.services.checking.known import Known, One
from refman.services.checking.pairing import Pairs
from refman.services.checking.problem import Beside
from refman.services.duplicates.judging import Facts, Judgement
from refman.store import derive


def beside(bib: BibFile, setting: Setting, known: Known, progress: Progress) -> Beside:
    """Keys that clash, entries that are named and not there, duplicates: by number."""
    entries, asked = known.entries(bib), (setting, bib.others)
    if known.beside is None or known.beside[0] != asked:
        known.beside = asked, _beside(bib, setting, entries, known.pairs, progress)
    return known.beside[1]


def _beside(
    bib: BibFile, setting: Setting, entries: Sequence[One], pairs: Pairs, progress: Progress
) -> Beside:
    found: dict[int, list[tuple[str, Found]]] = defaultdict(list)
    for number, one in _clashes(bib.bare, setting):
        found[number].append(("key-clash", one))
    for number, one in _alias_clashes(bib, setting):
        found[number].append(("key-clash", one))
    for number, one in _links(bib, setting):
        found[number].append(("entry-link", one))
    for number, check, one in _pairs(bib.bare, entries, pairs, progress):
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


def _alias_clashes(bib: BibFile, setting: Setting) -> Iterator[tuple[int, Found]]:
    """Other keys of entries (`ids`) that stand for another entry already, here or in a file that is
    read with this one; biber minds capitals."""
    if setting.dialect != "biblatex":
        return
    keys = {item.paper.key: item.line for item in reversed(bib.bare)}
    beside = [one for key, one in bib.others.items() if key not in bib.by_key]
    there = {alias: one.key for one in beside for alias in derive.aliases(one.fields)}
    there |= {one.key: "" for one in beside}
    seen: dict[str, Item] = {}
    for item in bib.bare:
        for alias in derive.aliases(item.paper.fields):
            first = seen.setdefault(alias, item)
            if alias in keys:
                text = f"“{alias}” is the key of line {keys[alias]}, and biber leaves it out here."
                yield item.number, Found("ids", text, "warning")
            elif first is not item:
                text = f"“{alias}” stands for “{first.paper.key}” (line {first.line}) already."
                yield item.number, Found("ids", text, "warning")
            elif alias in there:
                whose = f"an alias of “{there[alias]}”" if there[alias] else "a key"
                text = f"“{alias}” is {whose} in another file that is read with this one."
                yield item.number, Found("ids", text, "warning")


def _links(bib: BibFile, setting: Setting) -> Iterator[tuple[int, Found]]:
    places = {item.paper.key.lower(): item.number for item in reversed(bib.bare)}
    aliases = {a.lower() for item in bib.bare for a in derive.aliases(item.paper.fields)}
    for item in bib.bare:
        for field, key in named(item.paper):
            there = bib.find(key)
            if there is None and key.lower() not in aliases:
                unread = setting.dialect == "bibtex" and field in ("xref", "related")
                severity: Severity = "hint" if unread else "error"
                yield item.number, Found(field, f"There is no entry “{key}”.", severity)
            elif there and there.key != key and setting.dialect == "biblatex":
                text = f"There is “{there.key}”, and no “{key}”: biber minds capitals."
                yield item.number, Found(field, text, "error")
            elif (field, setting.dialect) == ("crossref", "bibtex") and (
                places.get(key.lower(), item.number) < item.number
            ):
                text = f"For BibTeX “{key}” must stand behind the entries that name it."
                yield item.number, Found(field, text, "error")
        for one in granular.references(item.paper.fields):
            there = bib.find(one.key)
            if there and one.field.lower() not in bib.inherited(there).keys() | there.fields:
                text = f"“{one.key}” has no field “{one.field}”."
                yield item.number, Found(one.name, text, "error")


def _pairs(
    items: list[Item], entries: Sequence[One], pairs: Pairs, progress: Progress
) -> Iterator[tuple[int, str, Found]]:
    for one, other in _candidates(items, pairs.near(entries, progress)):
        progress.check()
        ours, theirs = entries[one].facts, entries[other].facts
        judged = pairs.judged(entries[one], entries[other])
        told = list(_told(items[one], items[other], ours, theirs, judged))
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
        if not _later(*((ours, theirs) if ours.preprint else (theirs, ours))):
            text = f"“{late.paper.key}” (line {late.line}) is its published version ({why})."
            yield early.number, "preprint", Found("", text, "hint")
    elif not judged.versions:
        text = f"It seems to be the paper of line {one.line}, “{one.paper.key}” ({why})."
        yield other.number, "duplicate", Found("", text, "warning")


def _later(preprint: Facts, publication: Facts) -> bool:
    """Whether years say that what seems a preprint came after what seems its publication."""
    same = bool(preprint.eprint) and preprint.eprint == publication.eprint
    return not same and 0 < publication.year < preprint.year


def _candidates(items: list[Item], near: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Those pairs of numbers that do not name one another."""
    aside = {item.number for item in items if "dataonly" in item.paper.fields.get("options", "")}
    tied = {(item.paper.key.lower(), key.lower()) for item in items for _, key in named(item.paper)}
    for one, other in near:
        keys = items[one].paper.key.lower(), items[other].paper.key.lower()
        if keys not in tied and keys[::-1] not in tied and aside.isdisjoint((one, other)):
            yield one, other
