"""The library as a whole: what comes in, and what is listed of it."""

from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import Annotated

from refman.commands.citekeys import key_pattern
from refman.commands.registry import Alone, Argument, Context, Outcome, command
from refman.commands.shown import as_json, described, listing, whole
from refman.model import language, search_guide
from refman.model.entry import EntryId
from refman.services import importing, naming, seeding
from refman.services.importing import Report
from refman.store import Reading, misspelt, pairs, papers, people, ranking
from refman.store.collections import tree
from refman.store.kept_faults import fault

Query = Annotated[str, Argument("which papers, in the language of the search box", query=True)]

IN_DOUBT = "encoding in doubt"
"""How the window asks what files are in that do not tell."""
Encoding = Annotated[
    str,
    Argument("what files are in that neither tell it nor are UTF-8: GB18030, EUC-KR", ask=IN_DOUBT),
]

_NAMED = 5
"""Papers that are named by their keys in a command that is offered."""

Best = Annotated[bool, Argument("the best matches first, in place of the order of coming in")]


@command(
    "import", title="Import…", menu="File", shortcut="Ctrl+I", icon="import", makes=True,
)  # fmt: skip
def import_files(
    context: Context,
    paths: Annotated[
        list[Path], Argument("files to read: captured pages, .bib; - is standard input", ask="open")
    ],
    encoding: Encoding = "",
) -> Outcome:
    """Read files and add what they hold; papers that are there already are filled in."""
    report = importing.import_files(
        context.library, paths, key_pattern(context), context.progress, encoding
    )
    doubtful = _doubtful(context) if report.added or report.merged else 0
    waiting = pairs.waiting(context.library.reading)
    lines = [
        f"{path}:{one.line}: {one.reason}" if one.line else one.reason
        for path, one in report.unread
    ]
    lines += report.doubts
    if len(lines) != 1 or report.read:
        parts = [report.sentence]
        parts += [f"{importing.counted(doubtful, 'pair')} of papers may be one"] if doubtful else []
        parts += [f"{importing.counted(waiting, 'paper')} still to be compared"] if waiting else []
        lines = [f"{'; '.join(parts)}.", *lines]  # a single reason says it all by itself
    data = {**_report(report), "unchanged": report.unchanged, "doubts": list(report.doubts)}
    data |= {"doubtful": doubtful, "uncompared": waiting}
    asides = ["“refman duplicates” lists the papers that may be one."] if doubtful else []
    asides += ["“refman duplicates” compares the papers."] if waiting else []
    asides += restorable(context.library.reading, report.trashed)
    return Outcome(
        "\n".join(lines),
        data,
        int(bool(report.unread)),
        aside=" ".join(asides),
        trashed=report.trashed,
    )


def restorable(reading: Reading, trashed: Sequence[EntryId]) -> list[str]:
    """How papers of an import that are in the trash come out of it, a sentence; none without."""
    if not trashed:
        return []
    keys = [f"key:{language.quote(one.key)}" for one in papers.entries(reading, trashed[:_NAMED])]
    query = " OR ".join(keys) if len(trashed) <= _NAMED else "is:trashed"
    return [f"“refman restore {query}” takes out of the trash what came in and stays there."]


def _doubtful(context: Context) -> int:
    """How many pairs more than before may be one paper; of very many papers that is left to a
    comparison of its own, for an import to end soon."""
    from refman.services import duplicates  # rapidfuzz takes 20 ms

    before = pairs.count(context.library.reading)
    if not duplicates.few(context.library.reading):
        return 0
    duplicates.refresh(context.library, context.progress)
    return max(0, pairs.count(context.library.reading) - before)


@command(
    "seed", title="Fill with the starter papers", menu="File", icon="library", makes=True,
)  # fmt: skip
def seed(context: Context) -> Outcome:
    """Add the 226 papers that refman comes with; what is there already stays as it is."""
    report = seeding.seed(context.library, key_pattern(context), context.progress)
    aside = " ".join(restorable(context.library.reading, report.trashed))
    return Outcome(
        report.sentence + ".",
        _report(report),
        int(bool(report.unread)),
        aside=aside,
        trashed=report.trashed,
    )


@command("list", title="List papers", gui=False, past=True)
def list_papers(context: Context, query: Query = "", best: Best = False) -> Outcome:
    """List the papers that a search finds, or all of them."""
    reading = context.library.reading
    node = language.parse(query)
    ids = ranking.asked(reading, node, "added", descending=False, best=best).every()
    entries = papers.entries(reading, ids)
    return Outcome(
        data=(as_json(reading, entry) for entry in entries),
        stream=chain(
            listing(papers.entries(reading, ids), len(ids)),
            [_FIRST_STEPS] if seeding.wanted(context.library) else [],
        ),
        aside="" if ids else _nearest(context, query),
    )


def _nearest(context: Context, query: str) -> str:
    """What is named and not there, and what to search for instead of what is misspelt."""
    reading = context.library.reading
    better = misspelt.correct(reading, query)
    said = (fault(reading, tree(reading), query), f"“{better}” would find some." * bool(better))
    return " ".join(filter(None, said))


@command("guide", title="Search words", gui=False, alone=True)
def guide(_: Alone) -> Outcome:
    """Say what a search understands: every field, with examples."""
    found = search_guide.tables()
    lines = []
    for heading, rows in found.items():
        lines += [heading, ""]
        for examples, means in rows:
            *first, last = examples.split("\n")
            lines += [*(f"  {one}" for one in first), f"  {last:30}  {means}"]
        lines.append("")
    return Outcome("\n".join(lines).rstrip(), found)


@command("show", title="Show a paper", gui=False, past=True)
def show(
    context: Context, key: Annotated[str, Argument("citation key or alias of the paper")]
) -> Outcome:
    """Show all that is known of one paper."""
    reading = context.library.reading
    found, doubt = naming.meant(reading, key)
    entry = papers.entry(reading, found)
    text = "\n".join(described(reading, entry))
    return Outcome(text, whole(reading, entry), aside=doubt)


_FIRST_STEPS = (
    "The library is empty. Fill it with the starter papers, “refman seed”, or with your own,"
    " “refman import FILE”.\n"
)


@command("authors", title="List authors", gui=False)
def list_authors(context: Context, query: Query = "") -> Outcome:
    """List the authors whose names and papers a search finds, with the number of those papers."""
    reading = context.library.reading
    found = people.found(reading, language.parse(query))
    data = [
        {"name": one.name, "papers": one.papers, "profile": _profile(context, one)} for one in found
    ]
    lines = [f"{one.papers:5}  {one.name}" for one in found]
    return Outcome("\n".join(lines) or "0 authors", data)


def _profile(context: Context, person: people.Person) -> dict[str, object] | None:
    known = people.metrics(context.library.reading, person.id)
    if not known:
        return None
    names = ("field", "h_index", "papers", "citations", "novelty", "ai_score")
    return {name: getattr(known[0].profile, name) for name in names}


def _report(report: Report) -> dict[str, object]:
    unread = [{"path": path, "line": one.line, "reason": one.reason} for path, one in report.unread]
    counts = {"added": report.added, "merged": report.merged, "trashed": len(report.trashed)}
    return {**counts, "unread": unread}
