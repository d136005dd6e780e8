"""The entries of a project as they stand in its .bib file: under the keys by which it cites them,
and by which they name one another there."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from refman.bibtex.keys import aliases_left
from refman.bibtex.profile import Dialect, Profile
from refman.bibtex.render import render
from refman.model.entry import Entry, EntryId
from refman.services import exporting, relations, xdata
from refman.store import Reading, derive, file_keys, outgoing, papers, project_keys, projects


class Rendered(NamedTuple):
    """Entries by their keys, and the papers that are cited."""

    texts: dict[str, str]
    papers: tuple[EntryId, ...]


def rendered(
    reading: Reading,
    profile: Profile,
    known: Mapping[str, EntryId],
    project: int,
    resolved: bool = True,
) -> Rendered:
    """Papers under the keys by which they are `known`, and what they name.

    All of them name one another, also in a text that cites, by the keys of the project.

    Args:
        resolved: for BibTeX without `@xdata` entries, in whose place stand their values.
    """
    cited = list(known)
    profile = profile._replace(parents=True, strings=False)
    plan = exporting.plan(reading, dict.fromkeys(known[key] for key in cited), profile)
    resolved &= profile.dialect == "bibtex"
    found = list(outgoing.entries(reading, plan.ids))
    entries = {one.id: one for one in (xdata.resolved(found) if resolved else found)}
    completed = {one.id or 0 for one in found if entries[one.id].fields != one.fields}
    names: dict[int, list[str]] = {}
    for key in cited:
        names.setdefault(known[key], []).append(key)
    for one, all_ in names.items():  # its own key first, where it is cited by that
        all_.sort(key=lambda name: name != entries[EntryId(one)].key)
    if profile.dialect == "biblatex":
        names = {one: _without_aliases(all_, entries[EntryId(one)]) for one, all_ in names.items()}
    own = _own_names(reading, project)
    written = dict(plan.keys)
    written |= {e.id or 0: own[k] for e in entries.values() if (k := e.key.casefold()) in own}
    written |= {one: all_[0] for one, all_ in names.items()}
    called = {**own, **_called(entries.values(), written, known)}
    plan = plan._replace(
        keys=written,
        renamed={},
        typed=plan.typed - completed,
        taken=plan.taken | {key.lower() for all_ in names.values() for key in all_},
    )
    texts: dict[str, str] = {}
    for one in plan.ids:
        entry = entries[EntryId(one)]
        if entry.kind == xdata.KIND and resolved and one not in names:
            continue
        fields = {**entry.fields, **relations.rewritten(entry.fields, called)}
        aliases = cited_aliases(entry, known, profile.dialect)
        if aliases := aliases_left(aliases, plan.taken):
            fields["ids"] = aliases
        else:
            fields.pop("ids", None)
        entry = plan.outgoing(entry._replace(fields=fields))
        for key in names.get(one, [entry.key]):
            texts[key] = render(entry._replace(key=key), plan.written(entry)).rstrip("\n")
    return Rendered(texts, tuple(EntryId(one) for one in names))


def _own_names(reading: Reading, project: int) -> dict[str, str]:
    """The keys by which entries of a project's own files name one another, by those of the library,
    case folded."""
    found: dict[str, str] = {}
    for document in projects.linked(reading, project) if project else ():
        found |= file_keys.called(reading, document).now
    return found


def _called(
    entries: Iterable[Entry], written: Mapping[int, str], cited: Mapping[str, EntryId]
) -> dict[str, str]:
    """What entries are named by, case folded, to the keys that they are written under."""
    keys: dict[str, str] = {}
    aliases: dict[str, str] = {}
    for one in entries:
        key = written.get(one.id or 0, one.key)
        keys[one.key.casefold()] = one.key if cited.get(one.key) == one.id else key
        for alias in derive.aliases(one.fields):
            aliases[alias.casefold()] = alias if cited.get(alias) == one.id else key
    return {**aliases, **keys}


def cited_aliases(entry: Entry, cited: Mapping[str, EntryId], dialect: Dialect) -> str:
    """The field `ids`, in which only biber looks, without what other documents call a paper."""
    if dialect == "bibtex":
        return ""
    return ", ".join(one for one in derive.aliases(entry.fields) if cited.get(one) == entry.id)


def _without_aliases(names: Sequence[str], entry: Entry) -> list[str]:
    """Of the keys by which an entry is cited those that need one of their own for biber, which
    finds the first by its other names in `ids` and prints it once."""
    aliases = {alias.strip() for alias in entry.fields.get("ids", "").split(",")}
    return [names[0], *(name for name in names[1:] if name not in aliases)]


def named(
    reading: Reading, cited: Iterable[EntryId], said: Mapping[EntryId, Entry], project: int
) -> set[EntryId]:
    """Papers, and what they name as they stand in a linked file; of those that it lacks as they
    stand in the library.

    Args:
        said: what the file says of papers.
    """
    found: set[EntryId] = set()
    new = set(cited)
    while new:
        found |= new
        lacking = papers.entries(reading, [one for one in new if one not in said])
        there = _keys_named(said[one] for one in new if one in said)
        means = [
            *project_keys.meant(reading, project, there).values(),
            *papers.with_keys(reading, _keys_named(lacking)).values(),
        ]
        new = {ids[0] for ids in means} - found
    return found


def _keys_named(entries: Iterable[Entry]) -> set[str]:
    return {key for one in entries for key in relations.named(one.fields)}
