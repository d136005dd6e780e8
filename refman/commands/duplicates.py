"""One paper, once: what may be one paper is listed, made one, or kept apart."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Annotated, Any

from refman.commands.registry import Argument, Context, Outcome, command, some_papers
from refman.model import dates, language
from refman.model.entry import Entry, EntryId
from refman.model.errors import RefmanError
from refman.services import called, naming
from refman.services.importing import counted
from refman.store import Reading, derive, pairs, papers, verdicts
from refman.store.pairs import Pair

Keys = Annotated[
    list[str], Argument("citation keys or aliases of the papers, or searches that find one")
]


_LEAVING = "“refman work remove KEY” takes a paper out of its work."


@command(
    "duplicates", title="Find duplicates", menu="Paper", group=2, icon="duplicates",
    when=some_papers, once=True,
)  # fmt: skip
def find_duplicates(
    context: Context,
    anew: Annotated[bool, Argument("compare all papers, not only those that changed")] = False,
) -> Outcome:
    """List pairs of papers that may be one, or versions of one work, with score and reason."""
    from refman.services import duplicates  # rapidfuzz takes 20 ms

    find = duplicates.scan if anew else duplicates.refresh
    find(context.library, context.progress)
    reading = context.library.reading
    found = pairs.every(reading)
    data = (_pair(reading, pair) for pair in found)
    return Outcome(_summary(found), data, stream=_lines(reading, found))


@command("merge", title="Merge papers", gui=False)
def merge(
    context: Context,
    keys: Keys,
    keep: Annotated[str, Argument("the key that stays; the first without")] = "",
    take: Annotated[
        Sequence[str],
        Argument(
            "FIELD=N: the value of the N-th paper counts, in place of the better one;"
            " author=both, editor=both: the people of all, annote=both: what all remark"
        ),
    ] = (),
) -> Outcome:
    """Make papers one: the better value of each field, and the tags, sources and keys of all."""
    from refman.services import uniting  # no start needs it

    with context.library.change("Merge") as change:
        given = _meant(change, context, keys)
        first = _place(change, given, keep) if keep else 0
        order = [given[first], *(one for one in given if one != given[first])]
        taken = {
            name: place if place == len(given) else order.index(given[place])
            for name, place in _taken(take, len(given))
        }
        joined = _joined(change, order, taken)
        united = uniting.unite(change, order, taken)
        title = _title(change, order[0])
        change.label = f"Merge {counted(len(order), 'paper')} into “{title}”"
    aliases = derive.aliases(united.fields)
    data = {"key": united.key, "aliases": aliases, "joined": joined}
    return Outcome(_merged(len(order), united.key or title, aliases), data, aside=_hint(joined))


@command("distinct", title="Not duplicates", gui=False)
def keep_apart(context: Context, keys: Keys) -> Outcome:
    """Remember that papers are not one, so that they are not offered as duplicates again."""
    from refman.services import duplicates  # rapidfuzz takes 20 ms

    with context.library.change("Not duplicates") as change:
        given = _meant(change, context, keys)
        staying = duplicates.distinct(change, given)
        change.label = f"Not duplicates: {_named(change, given)}"
    data = {"distinct": len(given), "versions": staying}
    if not staying:
        return Outcome(f"Remembered that {len(given)} papers are not one", data)
    if staying == len(given) * (len(given) - 1) // 2:
        data["distinct"] = 0
        text = "These papers stay versions of one work, which are not duplicates"
    else:
        some = counted(staying, "pair")
        text = f"Remembered that the others are not one; still versions of one work: {some}"
    return Outcome(text, data, aside=_LEAVING)


@command("work.add", title="Versions of one work", gui=False)
def make_work(context: Context, keys: Keys) -> Outcome:
    """Remember that papers are versions of one work: a preprint, a talk, an article."""
    from refman.services import duplicates  # rapidfuzz takes 20 ms

    with context.library.change("Versions of one work") as change:
        given = _meant(change, context, keys)
        duplicates.versions(change, given)
        change.label = f"Versions of one work: {_named(change, given)}"
    text = f"{counted(len(given), 'paper')} are versions of one work; each keeps its key"
    return Outcome(text, {"versions": len(given)})


@command("work.remove", title="Take out of its work", gui=False)
def leave_work(
    context: Context, key: Annotated[str, Argument("citation key or alias of the paper")]
) -> Outcome:
    """Have a paper be no version of any other."""
    with context.library.change("Take out of its work") as change:
        paper = naming.only(change, key)
        found = [verdict for verdict in verdicts.of(change, paper) if verdict.versions]
        for verdict in found:
            verdicts.take_back(change, verdict)
        change.label = f"Take “{_title(change, paper)}” out of its work"
    text = "is a version of no other paper" if found else "was a version of no other paper"
    return Outcome(f"{key} {text}", {"removed": len(found)})


@command("work.list", title="List versions", gui=False)
def list_work(
    context: Context, key: Annotated[str, Argument("citation key or alias of the paper")]
) -> Outcome:
    """List the other versions of the work that a paper belongs to."""
    reading = context.library.reading
    paper, doubt = naming.meant(reading, key)
    found = list(papers.entries(reading, verdicts.work(reading, paper)))
    data = [{"key": one.key, "kind": one.kind, "title": _title(reading, one.id)} for one in found]
    lines = ["  ".join(one.values()) for one in data]
    return Outcome("\n".join(lines) or f"{key} has no other versions", data, aside=doubt)


def _meant(reading: Reading, context: Context, keys: Sequence[str]) -> list[EntryId]:
    """The papers of these words; in the window, which gives none, those that are selected.

    A key that is written as often as papers have it means all of these.

    Raises:
        EntryMissing: no paper has a key.
        RefmanError: fewer than two papers were named.
    """
    named = (_named_by(reading, key, often) for key, often in Counter(keys).items())
    found = list(dict.fromkeys(chain.from_iterable(named))) or list(context.selection)
    if len(found) < 2:
        raise RefmanError("These are fewer than two papers. Name two that differ.")
    return found


def _named_by(reading: Reading, word: str, often: int) -> list[EntryId]:
    """The papers that a word means which stands so often in a list: a key, or a search that finds
    one."""
    having = naming.there(reading, word)
    if len(called.nearest(reading, word, having) if often == 1 else having) < 2:
        return [naming.only(reading, word)]
    if often == len(having):
        return having
    query = language.quote(word)
    raise RefmanError(
        f"“{word}” stands for {len(having)} papers. Write it {len(having)} times for all of them,"
        f" or say which by a search that finds one, such as “key:{query} year:2020”."
    )


def _place(reading: Reading, given: Sequence[EntryId], key: str) -> int:
    having = called.nearest(reading, key, naming.there(reading, key))
    named = [one for one in given if one in having]  # of those with one key the first keeps it
    paper = named[0] if named else naming.only(reading, key)
    if paper not in given:
        raise RefmanError(f"“{key}” is none of the papers to merge; keep the key of one of them.")
    return given.index(paper)


def _taken(take: Sequence[str], papers_: int) -> Iterator[tuple[str, int]]:
    for word in take:
        name, _, number = word.partition("=")
        if number == "both":
            yield name.strip().lower(), papers_
            continue
        if not number.isdecimal() or int(number) not in range(1, papers_ + 1):
            raise RefmanError(
                f"“{word}” does not say whose value counts; write FIELD=1 for the first paper."
            )
        yield name.strip().lower(), int(number) - 1


def _joined(reading: Reading, ids: Sequence[EntryId], taken: Mapping[str, int]) -> dict[str, str]:
    """Lists of people that were not asked for, though no paper has all of them."""
    from refman.services import choosing  # no start needs it

    parts = choosing.parts(list(papers.entries(reading, ids)))
    left = (part for part in parts if part.chosen < len(ids) and part.name not in taken)
    return {part.name: part.joined for part in left if part.joined}


def _hint(joined: Mapping[str, str]) -> str:
    if not joined:
        return ""
    takes = " ".join(f"--take {name}=both" for name in joined)
    return f"No list of people is the fullest; “{takes}” takes all of them."


def _merged(number: int, into: str, aliases: Sequence[str]) -> str:
    if len(aliases) == 1:
        return f"Merged {number} papers into {into}; {aliases[0]} still finds it"
    if aliases:
        return f"Merged {number} papers into {into}; {', '.join(aliases)} still find it"
    return f"Merged {number} papers into {into}"


def _summary(found: Sequence[Pair]) -> str:
    versions = sum(pair.versions for pair in found)
    same = len(found) - versions
    parts = [f"{counted(same, 'pair')} may be duplicates"] if same else []
    parts += [f"{counted(versions, 'pair')} may be versions of one work"] if versions else []
    return ", ".join(parts) or "No two papers look like one"


def _lines(reading: Reading, found: Sequence[Pair]) -> Iterator[str]:
    for pair in found:
        one, other = (papers.entry(reading, id_) for id_ in pair[:2])
        kind = "versions" if pair.versions else "duplicate"
        yield f"{pair.score:3} %  {kind:9}  {one.key}  {other.key}  ({', '.join(pair.reasons)})\n"
    yield f"{_summary(found)}.\n"


def _pair(reading: Reading, pair: Pair) -> dict[str, Any]:
    sides = [
        {
            "key": entry.key,
            "title": _title(reading, entry.id),
            "kind": entry.kind,
            "date": dates.of_fields(entry.fields) or None,
        }
        for entry in papers.entries(reading, pair[:2])
    ]
    return {
        "papers": sides,
        "versions": pair.versions,
        "score": pair.score,
        "reasons": list(pair.reasons),
    }


def _named(reading: Reading, ids: Sequence[EntryId]) -> str:
    return " and ".join(_name(entry) for entry in papers.entries(reading, ids))


def _name(entry: Entry) -> str:
    return entry.key or "a paper without a key"


def _title(reading: Reading, entry: EntryId | None) -> str:
    return papers.rows(reading, [entry or 0])[0].title or "Untitled"
