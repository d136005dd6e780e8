"""Persons merged and split by hand, and what is known of them beside papers.

The names printed on papers are never touched: what is said here is who they mean.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations, count
from typing import NamedTuple

from refman.model import orcid
from refman.model.entry import EntryId, PersonId
from refman.model.errors import PersonError
from refman.store import (
    Change,
    Reading,
    derive,
    distinctions,
    identifying,
    identities,
    papers,
    people,
)
from refman.store.identities import Identity

_LISTED = 4


def meant(reading: Reading, name: str) -> PersonId:
    """The person of a name, typed as it is shown, as BibTeX has it, or in part where that is clear.

    Raises:
        PersonError: nobody is called so, or several are.
    """
    for one in (name.strip(), _plain(name)):
        found = people.find(reading, one)
        if found is not None and people.person(reading, found):
            return found
    alike = people.every(reading, name, limit=_LISTED)
    if len(alike) == 1:
        return alike[0].id
    if alike:
        some = ", ".join(f"“{one.name}”" for one in alike[: _LISTED - 1])
        more = " and others" if len(alike) == _LISTED else ""
        raise PersonError(f"“{name}” may be {some}{more}; say which, by the whole name.")
    raise PersonError(f"No author is called “{name}”; “refman authors” lists them.")


def merge(change: Change, some: Sequence[PersonId]) -> Identity:
    """Make persons one: the first stays, shown as before, and has the names of all.

    Raises:
        PersonError: there are fewer than two, or two have ORCID iDs that differ.
    """
    first, *others = [identities.of(change, one) for one in dict.fromkeys(some)]
    if not others:
        raise PersonError("It takes two persons to merge; name another one.")
    facts = _united((first, *others))
    for one, other in combinations((first, *others), 2):
        distinctions.take_back(change, one.person, other.person)
    kept = identifying.ensure(change, first.person)
    every, moved = [*kept.names], identifying.assigned(change, kept)
    for other in others:
        if other.object:
            own = identifying.assigned(change, other)
            moved += own
            every += [one for one in other.names if not own or identities.is_printed(change, one)]
            identifying.forget(change, other)
        else:
            every.append(other.name)
    identifying.unassign(change, moved)
    kept = identifying.set_names(change, kept, kept.name, every)
    identifying.assign(change, kept, [one for one in moved if one[1] not in kept.names])
    if facts != {part: getattr(kept, part) for part in identifying.FACTS}:
        kept = identifying.set_facts(change, kept.person, **facts)
    return _tidied(change, kept)


class Listed(NamedTuple):
    """Two persons whom one paper lists side by side, by the names that are shown."""

    title: str
    one: str
    other: str


def together(reading: Reading, some: Sequence[PersonId]) -> Listed | None:
    """Two of these persons who stand on one paper, side by side, and so are hardly one."""
    for one, other in combinations(dict.fromkeys(some), 2):
        paper = identities.together(reading, one, other)
        if paper is not None:
            first, second = (identities.of(reading, person).name for person in (one, other))
            return Listed(papers.rows(reading, [paper])[0].title or "Untitled", first, second)
    return None


def together_by_pairs(
    reading: Reading, pairs: Iterable[tuple[PersonId, PersonId]]
) -> Listed | None:
    """Two who stand on one paper, and whom it would make one to merge the two of each pair."""
    sets: dict[PersonId, list[PersonId]] = {}
    for one, other in pairs:
        here, there = sets.setdefault(one, [one]), sets.setdefault(other, [other])
        if here is not there:
            here += there
            sets |= dict.fromkeys(there, here)
    every = {id(some): some for some in sets.values()}.values()
    return next(filter(None, (together(reading, some) for some in every)), None)


def split_names(change: Change, person: PersonId, leaving: Iterable[str]) -> Identity:
    """Have some names of a person be another person, and remember that the two are not one.

    Raises:
        PersonError: a name is not hers, or none would stay.
    """
    known, leaving = identities.of(change, person), list(dict.fromkeys(leaving))
    staying = [name for name in known.names if name not in leaving]
    if foreign := [name for name in leaving if name not in known.names]:
        raise PersonError(
            f"“{foreign[0]}” is no name of {known.name}, who has {_listed(known.names)}."
            " Nothing was split."
        )
    if not leaving or not staying:
        raise PersonError(
            f"To split {known.name}, name some of her or his names, and not all:"
            f" {_listed(known.names)}. Papers are split off by a search."
        )
    shown = known.name if known.name in staying else _commonest(change, person, staying)
    rest = _tidied(change, identifying.set_names(change, known, shown, staying))
    own = _commonest(change, person, leaving)
    made = identities.of(change, _person(change, own))
    if len(leaving) > 1:
        made = identifying.set_names(change, identifying.ensure(change, made.person), own, leaving)
    distinctions.give(change, rest.person, made.person)
    return made


def split_papers(
    change: Change, person: PersonId, entries: Sequence[EntryId], shown: str = ""
) -> Identity:
    """Have the names of a person on some papers mean another one, and remember that.

    Args:
        shown: how the other is shown: somebody there is, or a name that nobody has; without it the
            name with a number behind.

    Raises:
        PersonError: she or he wrote none of the papers, or no others.
    """
    known = identities.of(change, person)
    printed = identities.names_on(change, person, entries)
    if not printed:
        raise PersonError(f"{known.name} wrote none of these papers. Nothing was split.")
    if {one[0] for one in printed} >= set(identities.papers(change, person)):
        raise PersonError(
            f"These are all papers of {known.name}; nothing would stay. Name some of them."
        )
    shown = " ".join(shown.split()) or free_name(change, known.name)
    found = people.find(change, shown)
    if found == person:
        raise PersonError(f"“{shown}” is {known.name} already; choose another name.")
    other = identifying.make(change, shown) if found is None else identifying.ensure(change, found)
    identifying.unassign(change, printed)
    identifying.assign(change, other, [one for one in printed if one[1] not in other.names])
    distinctions.give(change, person, other.person)
    return _tidied(change, other)


def rename(change: Change, person: PersonId, shown: str) -> Identity:
    """Show a person by another name; what is printed on papers stays.

    Raises:
        PersonError: it is empty, or the name of somebody else.
    """
    known, shown = identities.of(change, person), " ".join(shown.split())
    if not shown:
        raise PersonError("A person needs a name. Nothing was changed.")
    _check_free(change, known, shown)
    if shown == known.name:
        return known
    known = identifying.ensure(change, person)
    return identifying.set_names(change, known, shown, known.names)


def add_name(change: Change, person: PersonId, name: str) -> Identity:
    """Have a person have one more name; who had it alone becomes the same person.

    Raises:
        PersonError: it is empty, one paper lists both, or their ORCID iDs differ.
    """
    name = _plain(name)
    if not name:
        raise PersonError("That is not the name of one person. Nothing was changed.")
    found = people.find(change, name)
    if found is not None and found != person:
        if (both := together(change, [person, found])) is not None:
            raise PersonError(
                f"“{both.title}” lists both {both.one} and {both.other}, who would be two persons."
                " Nothing was changed; merge the two if they are one person."
            )
        return merge(change, [person, found])
    known = identities.of(change, person)
    if name in known.names:
        return known
    known = identifying.ensure(change, person)
    return identifying.set_names(change, known, known.name, [*known.names, name])


def set_facts(change: Change, person: PersonId, facts: Mapping[str, str]) -> Identity:
    """Set some of `identifying.FACTS`; "" takes one away.

    Raises:
        PersonError: an ORCID iD or an address is none, or the iD is somebody else's.
    """
    clean = {part: " ".join(text.split()) for part, text in facts.items()}
    if clean.get("orcid"):
        clean["orcid"] = orcid.read(clean["orcid"])
        _check_orcid(change, person, clean["orcid"])
    page = clean.get("homepage", "")
    if page and not page.startswith(("https://", "http://")):
        raise PersonError(
            f"“{page}” is no address of a page; it begins with https://. Nothing was changed."
        )
    known = identities.of(change, person)
    differing = {part: text for part, text in clean.items() if text != getattr(known, part)}
    if not differing:
        return known
    return _tidied(change, identifying.set_facts(change, person, **differing))


def distinct(change: Change, some: Sequence[PersonId]) -> None:
    """Remember that each two of these persons are two.

    Raises:
        PersonError: there are fewer than two.
    """
    given = list(dict.fromkeys(some))
    if len(given) < 2:
        raise PersonError("It takes two persons to keep apart; name another one.")
    for one, other in combinations(given, 2):
        distinctions.give(change, one, other)


def free_name(reading: Reading, name: str) -> str:
    """A name that nobody has, to tell a person from one called `name`: `Wei Wang (2)`."""
    own = name.partition(" (")[0]
    return next(
        free for number in count(2) if people.find(reading, free := f"{own} ({number})") is None
    )


def _plain(name: str) -> str:
    """A name typed as in a .bib file, as it is shown; "" where it is not that of one person."""
    found = derive.people({"author": " ".join(name.split())}, ())
    return found[0][0] if len(found) == 1 else ""


def _united(some: Sequence[Identity]) -> dict[str, str]:
    """Of each fact the first that anybody has."""
    known = {one.orcid: one.name for one in some if one.orcid}
    if len(known) > 1:
        both = " and ".join(f"{name} has {own}" for own, name in list(known.items())[:2])
        raise PersonError(
            f"{both}: two ORCID iDs are two persons. Nothing was merged; if one of them is wrong,"
            " take it away first."
        )
    return {
        part: next((text for one in some if (text := getattr(one, part))), "")
        for part in identifying.FACTS
    }


def _tidied(change: Change, known: Identity) -> Identity:
    """Nothing is kept of a person of whom nothing is said any more."""
    alone = known.names == (known.name,) and not any(
        getattr(known, part) for part in identifying.FACTS
    )
    if known.object and alone and not identifying.assigned(change, known):
        identifying.forget(change, known)
        return known._replace(object=0)
    return known


def _check_free(reading: Reading, known: Identity, name: str) -> None:
    found = people.find(reading, name)
    if found is not None and found != known.person and name not in known.names:
        raise PersonError(
            f"“{name}” is the name of somebody else; merge the two if they are one person."
            " Nothing was changed."
        )


def _check_orcid(reading: Reading, person: PersonId, given: str) -> None:
    for other in identities.every(reading):
        if other.orcid == given and other.person != person:
            raise PersonError(
                f"{other.name} has the ORCID iD {given} already; merge the two if they are one"
                " person. Nothing was changed."
            )


def _commonest(reading: Reading, person: PersonId, some: Sequence[str]) -> str:
    found = [one.name for one in identities.printed(reading, person) if one.name in some]
    return found[0] if found else some[0]


def _person(reading: Reading, name: str) -> PersonId:
    found = people.find(reading, name)
    assert found is not None  # a name that somebody had has a row
    return found


def _listed(some: Sequence[str]) -> str:
    return ", ".join(f"“{one}”" for one in some)
