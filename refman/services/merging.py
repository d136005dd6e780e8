"""One paper from two entries: what is kept of both."""

from collections.abc import Iterable

from refman.bibtex import latex
from refman.model import dates, names
from refman.model.catalogue import BIBLATEX_NAMES
from refman.model.entry import Entry, Sighting
from refman.store.derive import aliases, fold
from refman.store.tags import folded as folded_tag

_DATED = frozenset(["date", "year", "month", "day"])


def merge(old: Entry, new: Entry) -> Entry:
    """What the library holds of a paper after another source told of it.

    The fuller author list, date, title markup and abstract win; other fields of `old` stay, and
    `new` fills what is missing under any name of the field. The key of `old` stays; that of `new`
    becomes an alias (`ids`). Each source keeps one sighting, its latest.
    """
    merged = {**_news(old, new), **old.fields}
    for name, fuller in (("author", _longer_list), ("title", _more_markup), ("abstract", _longer)):
        if name in old.fields and name in new.fields:
            merged[name] = fuller(old.fields[name], new.fields[name])
    merged |= _fuller_date(old, new)
    other_keys = _other_keys(old, new)
    if other_keys:
        merged["ids"] = other_keys
    ordered = {name: merged[name] for name in (*old.fields, *merged) if name in merged}
    linked = dict.fromkeys((*old.linked, *new.linked))
    return old._replace(
        key=old.key or new.key,
        fields=ordered,
        tags=old.tags | _others(old.tags, new.tags),
        linked=unlisted(linked, merged.get("author", "")),
        sightings=_latest((*old.sightings, *new.sightings)),
    )


def _news(old: Entry, new: Entry) -> dict[str, str]:
    """What `new` says of which `old` says nothing, be it in BibTeX's names or in biblatex's."""
    said = {BIBLATEX_NAMES.get(name, name) for name, text in old.fields.items() if text}
    if said & _DATED:
        said |= _DATED
    return {n: text for n, text in new.fields.items() if BIBLATEX_NAMES.get(n, n) not in said}


def unlisted(linked: Iterable[str], author: str) -> tuple[str, ...]:
    """Those of `linked` whom a list of authors does not name."""
    listed = {fold(latex.plain(name.display)) for name in names.people(author)}
    return tuple(n for n in linked if fold(latex.plain(names.parse(n).display)) not in listed)


def _others(known: frozenset[str], tags: frozenset[str]) -> frozenset[str]:
    """The tags that are not known in whatever case."""
    folded = set(map(folded_tag, known))
    return frozenset(tag for tag in tags if folded_tag(tag) not in folded)


def _longer_list(old: str, new: str) -> str:
    def fullness(text: str) -> tuple[int, bool]:
        listed = names.split_list(text)
        cut = bool(listed) and listed[-1].lower() == names.OTHERS
        return len(listed) - cut, not cut

    return new if fullness(new) > fullness(old) else old


def _more_markup(old: str, new: str) -> str:
    plain = not set("$\\") & set(old)
    return new if plain and set("$\\") & set(new) else old


def _longer(old: str, new: str) -> str:
    return new if len(new) > len(old) else old


def _fuller_date(old: Entry, new: Entry) -> dict[str, str]:
    ours, theirs = dates.of_fields(old.fields), dates.of_fields(new.fields)
    if _printed(old) & _printed(new):
        # A page that was cut knew less of its newest date, by which a day without a year is
        # dated: of two readings the later is the truer.
        return {"date": max(ours, theirs)} if "date" in old.fields else {}
    undated = _DATED.isdisjoint(old.fields)
    if undated or len(theirs) <= len(ours) or not theirs.startswith(ours):
        return {}
    if ours and "date" not in {*old.fields, *new.fields}:
        return {name: new.fields[name] for name in ("month", "day") if name in new.fields}
    return {"date": theirs}


def _printed(entry: Entry) -> set[tuple[str, str]]:
    """The days without a year that pages printed: pairs of source and day."""
    return {
        (one.source, one.printed_date)
        for one in entry.sightings
        if one.printed_date and "," not in one.printed_date
    }


def _other_keys(old: Entry, new: Entry) -> str:
    """The field `ids` with every other key that either had, none twice in whatever case."""
    ours = old.fields.get("ids", "")
    known = {one.casefold() for one in (*aliases(old.fields), old.key or new.key)}
    theirs = {one.casefold(): one for one in (*aliases(new.fields), new.key) if one}
    return ", ".join([*filter(None, [ours]), *(theirs[one] for one in theirs if one not in known)])


def _latest(sightings: Iterable[Sighting]) -> tuple[Sighting, ...]:
    """One sighting a source: the latest, with what an earlier and fuller reading knew beside."""
    found: dict[str, Sighting] = {}
    for seen in sightings:
        old = found.get(seen.source)
        found[seen.source] = _filled(seen, old) if old else seen
    return tuple(found.values())


def _filled(seen: Sighting, old: Sighting) -> Sighting:
    return Sighting._make(new or known for new, known in zip(seen, old, strict=True))
