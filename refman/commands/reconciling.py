"""A co-author's .bib file beside the library: shown, and settled entry by entry."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from refman.commands.citekeys import key_pattern
from refman.commands.registry import Argument, Context, Outcome, command
from refman.model.errors import RefmanError

if TYPE_CHECKING:
    from refman.services.reconciling import Deed, Meeting

_ALL = "*"
Keys = Annotated[
    Sequence[str], Argument("key of an entry of theirs, or line:12, or “*” for all; again for more")
]


@command("reconcile", title="Reconcile a co-author’s .bib file", gui=False)
def reconcile(
    context: Context,
    file: Annotated[Path, Argument("a .bib file of somebody else’s", ask="bib file")],
    merge: Keys = (),
    map: Keys = (),
    apart: Keys = (),
    add: Keys = (),
    advised: Annotated[bool, Argument("do what is proposed with all others")] = False,
    dry_run: Annotated[bool, Argument("say what would be done, and do nothing")] = False,
    encoding: Annotated[str, Argument("what the file is in where that is in doubt")] = "",
) -> Outcome:
    """Say which entries of a file are yours, and what they know better; merge, map or keep apart.

    Merging takes what they know better, and their key as an alias; mapping takes the key alone;
    what is kept apart comes in as a paper of its own, and what is new with --add. What is only
    possibly yours is merged or mapped where its key is named.
    """
    from refman.services import reconciling  # rapidfuzz takes 20 ms

    meetings, unread = reconciling.meet(context.library.reading, file, encoding)
    if not meetings and not unread:
        return Outcome(f"“{file}” has no entries.", {"entries": [], "unread": []})
    given: dict[Deed, Sequence[str]] = {"merge": merge, "map": map, "apart": apart, "add": add}
    deeds = _deeds(meetings, given, advised=advised)
    data: dict[str, Any] = {
        "entries": [_data(one, deeds.get(number, "leave")) for number, one in enumerate(meetings)],
        "unread": [{"line": line, "reason": reason} for line, reason in unread],
    }
    status = int(bool(unread))
    left = [f"{file}:{line}: {reason}" for line, reason in unread]
    if not deeds or dry_run:
        chosen = {n: deeds.get(n, "leave") for n in range(len(meetings))} if deeds else {}
        lines = [*_lines(meetings, chosen), *left]
        return Outcome(data=data, status=status, stream=(f"{line}\n" for line in lines))
    with context.library.change(f"Reconcile {file.name}") as change:
        done = reconciling.settle(change, meetings, deeds, key_pattern(context))
    parts = [f"{number} {name}" for name, number in done.numbers().items() if number]
    text = f"Reconciled {file.name}: {', '.join(parts) or 'nothing to do'}."
    told = list(_renamed(done.keys))
    stream = (f"{line}\n" for line in (text, *told, *left))
    data = {"done": done.numbers(), "keys": dict(done.keys), **data}
    return Outcome(" ".join([text, *told]), data, status, stream=stream)


def _deeds(
    meetings: Sequence["Meeting"], given: "dict[Deed, Sequence[str]]", *, advised: bool
) -> "dict[int, Deed]":
    """What was chosen by key; what is said of one entry counts before what is said of all."""
    known = {name for one in meetings for name in _names(one)}
    for keys in given.values():
        for key in keys:
            if key not in (*known, _ALL):
                raise RefmanError(f"The file has no entry “{key}”. Nothing was done.")
    deeds: dict[int, Deed] = {}
    for number, one in enumerate(meetings):
        named = [deed for deed, keys in given.items() if not _names(one).isdisjoint(keys)]
        all_ = [deed for deed, keys in given.items() if _ALL in keys and _unnamed(one, deed)]
        proposed = [one.advice] if advised and one.advice != "leave" else []
        if found := [*named, *all_, *proposed]:
            deeds[number] = found[0]
    return deeds


def _renamed(keys: Iterable[tuple[str, str]]) -> Iterator[str]:
    for theirs, key in keys:
        yield f"“{theirs}” came in as “{key}”, for its key is taken."


def _unnamed(one: "Meeting", deed: "Deed") -> bool:
    return one.may(deed) and not (one.possible and deed in ("merge", "map"))


def _names(one: "Meeting") -> set[str]:
    return {one.key, f"line:{one.line}"}


def _data(one: "Meeting", deed: str) -> dict[str, Any]:
    return {
        "key": one.key,
        "line": one.line,
        "paper": one.ours or None if one.sure else None,
        "possibly": one.ours or None if one.possible else None,
        "reason": one.reason or None,
        "better": [part._asdict() for part in one.better],
        "differing": [part._asdict() for part in one.apart],
        "clash": one.clash or None,
        "advice": one.advice,
        "deed": deed,
    }


def _lines(meetings: Iterable["Meeting"], chosen: Mapping[int, str]) -> Iterator[str]:
    """What is chosen for each, by its number; without that what is proposed."""
    for number, one in enumerate(meetings):
        who = f"{one.ours} ({one.reason})" if one.paper else "not in the library"
        who = f"possibly {who}" if one.possible else who
        yield f"{one.key or '(no key)'}: {who} -> {chosen.get(number, one.advice)}"
        yield from (f"  better  {p.field}: {p.ours or '(none)'} -> {p.theirs}" for p in one.better)
        yield from (f"  differs {p.field}: ours {p.ours}; theirs {p.theirs}" for p in one.apart)
        if one.clash:
            yield f"  “{one.key}” is the key of “{one.clash}” here"
