"""Entries go out as BibTeX or biblatex: to a text, or to a file that is written whole."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from refman.bibtex import preambles as macros
from refman.bibtex.profile import Dialect, Profile
from refman.bibtex.render import citable, render, render_all
from refman.jobs import Progress
from refman.model.entry import EntryId
from refman.model.errors import EntryMissing, FileInTheWay, RefmanError
from refman.services import called, files, replacing
from refman.services.journals import doubt
from refman.services.outgoing import Plan, plan, written_as
from refman.store import Library, Reading, outgoing, papers, preambles, written
from refman.store.chosen import choose

__all__ = ["Dialect", "Exported", "Plan", "Profile", "pieces", "plan", "planned", "to_file"]

_LISTED = 3
"""Of what a sentence is about, so many are named."""


def pieces(
    reading: Reading, ids: Iterable[int], profile: Profile, progress: Progress | None = None
) -> Iterator[str]:
    """Entries as they stand in a .bib file, a few hundred read at a time, without what defines
    commands that they use; see `plan`."""
    return _entries(reading, plan(reading, ids, profile), progress)


def planned(reading: Reading, plan: Plan, progress: Progress | None = None) -> Iterator[str]:
    """The text of a .bib file, as it was planned."""
    known = preambles.every(reading, plan.ids)
    needed = macros.needed(known, _used(reading, plan)) if known else ()
    head = (f"{macros.written(one)}\n\n" for one in needed)
    return chain(head, _entries(reading, plan, progress))


def _used(reading: Reading, plan: Plan) -> frozenset[str]:
    """The commands in entries; few libraries have preambles, and only for these they are read."""
    every = outgoing.entries(reading, plan.ids)
    return macros.used(text for one in every for text in one.fields.values())


def _entries(reading: Reading, plan: Plan, progress: Progress | None = None) -> Iterator[str]:
    strings = list(plan.strings())
    entries = plan.all_outgoing(outgoing.entries(reading, plan.ids))
    head = ["".join(strings) + "\n"] if strings else []
    tail = [f"\n{plan.groups.comment}"] if plan.groups.comment else []
    texts = chain(head, render_all(entries, plan.written if plan.typed else plan.profile), tail)
    return texts if progress is None else _followed(texts, len(plan.ids), progress)


def _followed(texts: Iterator[str], total: int, progress: Progress) -> Iterator[str]:
    for done, text in enumerate(texts):
        if done % 100 == 0:
            progress.count(min(done, total), total)
        yield text


def doubts(reading: Reading, plan: Plan) -> str:
    """Sentences about what LaTeX, or the reader, will stumble over; "" for none."""
    found = (
        _of_keys(plan),
        _of_characters(reading, plan) if plan.profile.ascii else "",
        doubt(outgoing.journals(reading, plan.ids), plan.profile, plan.names),
        _of_searches(plan),
        _of_preambles(reading, plan),
    )
    return " ".join(filter(None, found))


def _of_keys(plan: Plan) -> str:
    if not plan.clashes:
        return ""
    shown = [f"“{key}” is written as “{new}”" for key, new in plan.clashes[:_LISTED]]
    more = len(plan.clashes) - len(shown)
    shown += [f"so are {more:,} more"] if more else []
    return (
        f"{_listed(shown)}: another paper has that key, or LaTeX cannot cite it. The library"
        " keeps it; give the paper a key of its own."
    )


def _of_searches(plan: Plan) -> str:
    """Saved searches that have no like among groups."""
    if not plan.groups.unsaid:
        return ""
    names = ", ".join(f"“{path}”" for path in plan.groups.unsaid)
    return f"No group can ask for what these saved searches do, and they were left out: {names}."


def _of_preambles(reading: Reading, plan: Plan) -> str:
    """Commands whose definition would have TeX do more."""
    known = preambles.every(reading, plan.ids)
    return left_out(macros.withheld(known, _used(reading, plan)) if known else ())


def left_out(commands: Sequence[str]) -> str:
    """A sentence about commands whose definition is left out; "" for none."""
    if not commands:
        return ""
    names = ", ".join(f"\\{name}" for name in commands)
    return (
        f"The @preamble that defines {names} would have TeX do more, and was left out: define"
        f" {names} in the document."
    )


def _of_characters(reading: Reading, plan: Plan) -> str:
    """What LaTeX's kernel has no command for, and stays as it is."""
    counts: Counter[str] = Counter()
    keys = []
    wanted = outgoing.beyond_ascii(reading, plan.ids)
    for entry in plan.all_outgoing(outgoing.entries(reading, wanted)):
        left = [char for char in render(entry, plan.profile) if not char.isascii()]
        counts.update(left)
        keys += [entry.key] if left else []
    if not counts:
        return ""
    number, papers_ = counts.total(), [f"“{key}”" for key in keys[:_LISTED]]
    papers_ += [f"{len(keys) - _LISTED:,} more"] if len(keys) > _LISTED else []
    chars = " ".join(char for char, _ in counts.most_common(10))
    noun = "character has" if number == 1 else "characters have"
    return (
        f"{number:,} {noun} no command in LaTeX and stayed as typed ({chars}), in"
        f" {_listed(papers_)}."
    )


def _listed(parts: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))


def by_key(reading: Reading, key: str) -> EntryId:
    """The entry with a citation key or an alias, also as an export writes it.

    Raises:
        EntryMissing: there is none.
    """
    if found := called.having(reading, key):
        return found[0]
    for entry_id, odd in outgoing.odd_keys(reading):
        if key in (citable(odd, "bibtex"), citable(odd, "biblatex")):
            return EntryId(entry_id)
    raise EntryMissing(f"No paper has the citation key “{key}”.")


def keys(reading: Reading, ids: Iterable[int], dialect: Dialect) -> list[str]:
    """The keys under which an export of `ids` writes them, in order; of those that have any."""
    with choose(reading, ids) as chosen:
        own = chosen.keys(chosen.asked)
        found = own | written_as(chosen, dialect)[1]
        return [found[one] for one in chosen.asked if own.get(one)]


def shared(reading: Reading, key: str) -> str:
    """A sentence about a key that several papers have, and which an export makes two of."""
    count = sum(not papers.in_trash(reading, one) for one in papers.with_key(reading, key))
    if count < 2:
        return ""
    return f"{count} papers have the key “{key}”; an export of them all writes it once only."


class Exported(NamedTuple):
    """What became of an export to a file.

    Args:
        papers: the number of entries asked for.
        noted: whether the library knows the file as refman's own; without that, the next export
            of other bytes to it is refused unless forced.
        named: the number of entries that came along because others name them.
    """

    papers: int
    noted: bool
    named: int = 0


def to_file(
    library: Library,
    planned_: Plan,
    path: Path,
    progress: Progress | None = None,
) -> Exported:
    """Write a .bib file, over what stands there; see `demand_own`.

    Raises:
        FileUnwritable: what stood there before is untouched.
    """
    sha256 = replacing.replace(path, planned(library.reading, planned_, progress))
    noted = _noted(library, files.place(path), sha256)
    return Exported(planned_.asked, noted, len(planned_.ids) - planned_.asked)


def demand_own(
    reading: Reading,
    path: Path,
    ids: Sequence[int],
    profile: Profile,
    progress: Progress | None = None,
) -> None:
    """Demand that a file is not there, or as refman wrote it. One that has the very bytes already
    of an export of `ids` is nobody else's.

    Raises:
        FileInTheWay: there is a file that refman did not write, or that was changed since.
    """
    found = files.digest(path)
    if found is not None and found != written.digest(reading, files.place(path)):
        wanted = planned(reading, plan(reading, ids, profile), progress)
        _demand_same(found, wanted, path)


def last_file(reading: Reading) -> Path | None:
    """Of the files that an export of this library wrote, the one that was written last."""
    return max(map(Path, written.paths(reading)), key=files.modified, default=None)


def _demand_same(found: str, wanted: Iterator[str], path: Path) -> None:
    if found != files.digest_of(wanted):
        raise FileInTheWay(
            f"“{files.shown(path)}” exists and was not written by refman, or was changed since."
            " It was left as it is; choose another name, or replace it (--force)."
        )


def _noted(library: Library, place: str, sha256: str) -> bool:
    """Note whose the file is. It is written whole by now, whatever hinders the library."""
    try:
        written.remember(library, place, sha256)
    except RefmanError:
        return False
    return True
