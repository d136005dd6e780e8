"""One person, once: persons listed and shown, merged and split, and what is known of them."""

from collections.abc import Iterator, Sequence
from typing import Annotated, Any

from refman.commands.registry import Argument, Context, Outcome, Situation, command
from refman.model import language
from refman.model.entry import EntryId
from refman.model.errors import PersonError
from refman.services import persons
from refman.services.importing import counted
from refman.store import Reading, identifying, identities, namesakes, people, search
from refman.store.identities import Identity

_COAUTHORS = 8

Query = Annotated[str, Argument("whom, in the language of the search box", query=True)]
Name = Annotated[str, Argument("the author, by any of the names", ask="author")]
Names = Annotated[list[str], Argument("the authors; the first name stays", ask="authors")]

Yes = Annotated[bool, Argument("merge them though one paper lists both", ask="two of one paper")]


def some_author(now: Situation) -> bool:
    """For commands that act on authors who are picked."""
    return now.authors > 0


def one_author(now: Situation) -> bool:
    """For commands that act on the author who is picked."""
    return now.authors == 1


@command("person.list", title="List persons", gui=False, past=True)
def list_persons(context: Context, query: Query = "") -> Outcome:
    """List persons with all their names, and with the number of the papers that a search finds."""
    reading = context.library.reading
    found = people.found(reading, language.parse(query))
    names = identities.all_printed(reading, [one.id for one in found])
    known = {one.person: one for one in identities.every(reading)}
    data = [
        {"name": one.name, "papers": one.papers, "names": names[one.id]} | _facts(known.get(one.id))
        for one in found
    ]
    lines = [f"{one.papers:5}  {', '.join(names[one.id])}" for one in found]
    return Outcome("\n".join(lines) or "0 persons", data)


@command("person.show", title="Show a person", gui=False, past=True)
def show(context: Context, name: Name) -> Outcome:
    """Show all that is known of a person: names, papers by year, co-authors, venues, profiles."""
    reading = context.library.reading
    person = persons.meant(reading, name)
    known = identities.of(reading, person)
    data = _whole(reading, known)
    return Outcome("\n".join(_described(data)), data)


@command(
    "person.merge", title="Merge authors…", menu="Author", icon="merge", when=some_author,
)  # fmt: skip
def merge(context: Context, names: Names, yes: Yes = False) -> Outcome:
    """Make authors one person under all their names; papers keep the names that are printed.

    Of two who stand on one paper side by side that is said, and they are merged with --yes alone.
    """
    with context.library.change("Merge authors") as change:
        found = [persons.meant(change, name) for name in names]
        if not yes:
            _refuse(persons.together(change, found), "merge")
        before = {one: identities.of(change, one).name for one in found}
        known = persons.merge(change, found)
        others = [name for one, name in before.items() if one != found[0]]
        change.label = f"Merge {_listed(others)} into {known.name}"
    text = f"{known.name} is {_listed(others)} too; papers keep the names that are printed"
    return Outcome(text, _said(known))


@command("person.split", title="Split a person", gui=False)
def split(
    context: Context,
    name: Name,
    names: Annotated[Sequence[str], Argument("a name that is somebody else's")] = (),
    papers: Annotated[str, Argument("a search: these papers are somebody else's")] = "",
    into: Annotated[str, Argument("how the other one is shown; a new name, or somebody's")] = "",
) -> Outcome:
    """Have some names of a person, or some papers, be somebody else's; that is remembered.

    In the window the papers are those that it acts on.
    """
    if bool(names) == bool(papers.strip() or context.selection):
        raise PersonError("Say what is split off: --names NAME, or --papers QUERY.")
    with context.library.change("Split") as change:
        person = persons.meant(change, name)
        before = identities.of(change, person).name
        if names:
            made = persons.split_names(change, person, names)
            made = persons.rename(change, made.person, into) if into else made
        else:
            found = search.ids(change, language.parse(papers)) if papers.strip() else ()
            ids = [*context.selection, *map(EntryId, found)]
            made = persons.split_papers(change, person, ids, into)
        change.label = f"Split {made.name} off {before}"
    number = people.person(context.library.reading, made.person)
    count = counted(number.papers if number else 0, "paper")
    return Outcome(f"{made.name}, with {count}, is not {before}", _said(made))


@command("person.distinct", title="Not the same person", gui=False)
def keep_apart(
    context: Context, names: Annotated[list[str], Argument("the authors, two or more")]
) -> Outcome:
    """Remember that authors are not one person, so that they are not offered as one again."""
    with context.library.change("Not the same person") as change:
        found = [persons.meant(change, name) for name in names]
        persons.distinct(change, found)
        shown = [identities.of(change, one).name for one in found]
        change.label = f"Not the same person: {_listed(shown)}"
    text = f"Remembered that {_listed(shown)} are {len(found)} persons"
    return Outcome(text, {"distinct": shown})


@command("person.pairs", title="Decide on pairs of names", gui=False)
def decide(
    context: Context,
    names: Annotated[list[str], Argument("names, two and two")],
    apart: Annotated[bool, Argument("each two are two persons, in place of one")] = False,
    yes: Yes = False,
) -> Outcome:
    """Make each two of many names one person, the first staying, or keep them apart: one change.

    Where that makes two one who stand on one paper, they are merged with --yes alone.
    """
    if len(names) % 2:
        raise PersonError("These names are not two and two. Nothing was changed; name one more.")
    pairs = counted(len(names) // 2, "pair")
    label = f"Keep {pairs} of names apart" if apart else f"Merge {pairs} of names"
    with context.library.change(label) as change:
        twos = list(zip(names[::2], names[1::2], strict=True))
        if not apart and not yes:
            every = ((persons.meant(change, a), persons.meant(change, b)) for a, b in twos)
            _refuse(persons.together_by_pairs(change, every), "pairs")
        for two in twos:
            # A pair before may have made the two one already.
            if len(found := {persons.meant(change, name): None for name in two}) > 1:
                (persons.distinct if apart else persons.merge)(change, list(found))
    text = f"Remembered that {pairs} of names are two authors each"
    text = text if apart else f"Merged {pairs} of names; papers keep the names that are printed"
    return Outcome(text, {"pairs": len(names) // 2, "apart": apart})


def _refuse(both: persons.Listed | None, deed: str) -> None:
    if both is not None:
        raise PersonError(
            f"“{both.title}” lists both {both.one} and {both.other}, who would be two persons."
            f" Nothing was merged; “refman person {deed} --yes” merges them all the same."
        )


@command("person.alike", title="Names that may be one person", gui=False)
def list_alike(
    context: Context,
    name: Annotated[str, Argument("only those that may be this author", positional=True)] = "",
    least: Annotated[int, Argument("the score, in per cent, from which on they are listed")] = 0,
) -> Outcome:
    """List names that may be one person, with score and reasons; nothing is merged by that."""
    from refman.services import alike  # no start needs it

    reading, least = context.library.reading, least or alike.LEAST
    if name:
        found = alike.of_person(reading, persons.meant(reading, name), least)
    else:
        found = alike.every(reading, context.progress.step, least)
    shown = namesakes.called(reading, {id_ for one in found for id_ in (one.one, one.other)})
    data = [
        {
            "names": [shown[one.one][0], shown[one.other][0]],
            "score": one.score,
            "reasons": list(one.reasons),
        }
        for one in found
    ]
    lines = [
        f"{one.score:3} %  {shown[one.one][0]}  {shown[one.other][0]}  ({', '.join(one.reasons)})"
        for one in found
    ]
    lines.append(f"{counted(len(found), 'pair')} of names may be one person")
    return Outcome("\n".join(lines), data)


@command("person.set", title="Set facts of a person", gui=False)
def set_facts(
    context: Context,
    name: Name,
    facts: Annotated[
        list[str],
        Argument(
            "name=SHOWN, also=NAME (one more name; whose it is alone is merged), orcid=ID,"
            " homepage=ADDRESS, affiliation=PLACE; nothing behind the sign takes it away"
        ),
    ],
) -> Outcome:
    """Set how a person is shown, and what is known of one beside papers."""
    given = [_fact(word) for word in facts]
    with context.library.change("Edit") as change:
        known = identities.of(change, persons.meant(change, name))
        change.label = f"Edit {known.name}"
        for _, text in (one for one in given if one[0] == "also"):
            known = persons.add_name(change, known.person, text)
        known = persons.set_facts(
            change, known.person, {part: text for part, text in given if part not in _NAMES}
        )
        for _, text in (one for one in given if one[0] == "name"):
            known = persons.rename(change, known.person, text)
    return Outcome(f"Set what is known of {known.name}", _said(known))


_NAMES = ("name", "also")


def _fact(word: str) -> tuple[str, str]:
    part, sign, text = word.partition("=")
    part = part.strip().lower()
    if not sign or part not in (*_NAMES, *identifying.FACTS):
        raise PersonError(
            f"“{word}” sets nothing; write one of name=, also=, orcid=, homepage=, affiliation=."
            " Nothing was changed."
        )
    return part, text.strip()


def _said(known: Identity) -> dict[str, Any]:
    return {"name": known.name, "names": list(known.names)} | _facts(known)


def _facts(known: Identity | None) -> dict[str, str | None]:
    return {part: getattr(known, part) or None if known else None for part in identifying.FACTS}


def _whole(reading: Reading, known: Identity) -> dict[str, Any]:
    person = people.person(reading, known.person)
    return {
        "name": known.name,
        "papers": person.papers if person else 0,
        "names": [one._asdict() for one in identities.printed(reading, known.person)],
        **_facts(known),
        "years": {str(year): n for year, n in people.years(reading, known.person).items()},
        "coauthors": [
            {"name": one.name, "papers": one.papers}
            for one in people.coauthors(reading, known.person, limit=_COAUTHORS)
        ],
        "venues": dict(people.venues(reading, known.person)),
        "tags": {one.name: one.papers for one in people.tags(reading, known.person)},
        "profiles": [
            {"source": one.source, **one.profile._asdict()}
            for one in people.metrics(reading, known.person)
        ],
    }


def _described(data: dict[str, Any]) -> Iterator[str]:
    yield f"{data['name']}  ({counted(data['papers'], 'paper')})"
    for part in identifying.FACTS:
        if data[part]:
            yield f"{part}: {data[part]}"
    yield f"printed as: {', '.join(_count(one['name'], one['papers']) for one in data['names'])}"
    for part in ("years", "venues", "tags"):
        if data[part]:
            yield f"{part}: {', '.join(_count(*one) for one in data[part].items())}"
    if data["coauthors"]:
        some = (_count(one["name"], one["papers"]) for one in data["coauthors"])
        yield f"writes with: {', '.join(some)}"
    for one in data["profiles"]:
        said = [f"{name} {one[name]}" for name in one if name not in ("source", "name")]
        known = [words for words in said if not words.endswith("None")]
        yield f"{one['source']}: {', '.join(known)}"


def _count(name: str, papers: int) -> str:
    return f"{name} ({papers:,})"


def _listed(names: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1]))) if names else ""
