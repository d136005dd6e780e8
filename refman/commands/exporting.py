"""BibTeX out: to a file, to standard output, to the clipboard."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Annotated, get_args

from refman.commands.library import Query
from refman.commands.registry import Argument, Context, Outcome, command, some_selected
from refman.model import language
from refman.model import query as queries
from refman.model.errors import EntryMissing, FileUnreadable, RefmanError
from refman.services import called, citing, copying, differing, exporting, naming, profiles
from refman.services.editors import Citation
from refman.services.exporting import Dialect, Plan, Profile
from refman.services.importing import counted
from refman.store import Reading, projects, search, tags
from refman.store.projects import Kept

_UNNOTED = (
    "The library is read-only or its disk is full, and could not note that refman wrote the"
    " file: to replace it by other papers, say so (--force)."
)


@command("export", title="Export", gui=False, past=True)
def export(
    context: Context,
    query: Query = "",
    key: Annotated[Sequence[str], Argument("citation key of a paper; again for more")] = (),
    tag: Annotated[str, Argument("only papers with this tag")] = "",
    profile: Annotated[str, Argument("how to write it; “refman profile list” has them")] = "",
    setting: Annotated[
        Sequence[str], Argument("NAME=VALUE in place of what the profile says; again for more")
    ] = (),
    dialect: Annotated[str, Argument("what to write", choices=get_args(Dialect))] = "",
    output: Annotated[str, Argument("file to write; standard output without", flag="-o")] = "",
    force: Annotated[bool, Argument("replace a file that refman did not write")] = False,
    diff: Annotated[
        bool, Argument("show what would change in the file, and write nothing")
    ] = False,
    ascii: Annotated[bool, Argument("write accents as LaTeX commands")] = False,
    abstracts: Annotated[bool, Argument("write abstracts and summaries")] = False,
    unprotected: Annotated[bool, Argument("leave capitals in titles without braces")] = False,
    untagged: Annotated[bool, Argument("leave out tags (they become keywords)")] = False,
    unaligned: Annotated[bool, Argument("do not align the equals signs")] = False,
) -> Outcome:
    """Write papers as BibTeX or biblatex: those of a search, of a tag, by key, or all.

    Collections go out as groups with --profile jabref or --profile bibdesk, or with --setting
    keep=groups under any other profile.
    """
    ids: Sequence[int] = context.selection or _chosen(context, query, key, tag)
    chosen = profiles.named(profile)
    flags = {
        f"dialect={dialect}": dialect,
        "ascii=yes": ascii,
        "protect=typed": unprotected,
        "align=no": unaligned,
        "tags=no": untagged,
        f"keep={','.join((*chosen.keep, 'abstract', 'summary'))}": abstracts,
    }
    said = [*(words for words, given in flags.items() if given), *setting]
    reading = context.library.reading
    how = profiles.with_settings(chosen, said)
    none = "" if ids else _none(query, tag)
    if output not in ("", "-") and not diff:
        if none and not force:
            raise EntryMissing(
                f"{none} “{output}” was left as it is; to write a file without any paper, say so"
                " (--force)."
            )
        return _written(context, ids, how, output, key, force=force)
    plan = exporting.plan(reading, ids, how)
    doubts = _doubts(reading, plan, key)
    if diff:
        return _difference(exporting.planned(reading, plan, context.progress), output, doubts)
    return _printed(context, plan, len(ids), none, doubts)


@command(
    "copy.key", title="Copy citation key", menu="Edit", group=1, shortcut="Ctrl+Alt+K", icon="key",
    when=some_selected, selects=True, cli=False, past=True,
)  # fmt: skip
def copy_key(context: Context) -> Outcome:
    """Copy the citation keys of the selected papers, parted by commas."""
    keys = _citation(context).keys
    return _copied(context, ",".join(keys), keys)


@command(
    "copy.cite", title="Copy \\cite{…}", menu="Edit", group=1, shortcut="Ctrl+K", icon="cite",
    when=some_selected, selects=True, cli=False, past=True,
)  # fmt: skip
def copy_cite(context: Context) -> Outcome:
    """Copy the command that cites the selected papers."""
    cited = _citation(context)
    return _copied(context, cited.text(), cited.keys)


@command(
    "copy.bibtex", title="Copy BibTeX", menu="Edit", group=1, shortcut="Ctrl+C", icon="copy",
    when=some_selected, selects=True, cli=False, past=True,
)  # fmt: skip
def copy_bibtex(context: Context) -> Outcome:
    """Copy the selected papers as BibTeX, as the LaTeX project has them that is looked at."""
    reading, ids = context.library.reading, context.selection
    copying.demand_few(ids)
    if (kept := _looked_at(context)) is not None:
        text = _of_project(context, kept)
    else:
        profile = Profile(dialect=context.settings["dialect"], parents=False)
        text = copying.bibtex(reading, ids, profile, context.progress)
    number = counted(len(ids), "paper")
    return Outcome(f"Copied {number} as BibTeX", {"clipboard": text}, given=ids)


def _printed(context: Context, plan: Plan, asked: int, none: str, doubts: str) -> Outcome:
    naming.give_out(context.library, plan.ids)
    stream = exporting.planned(context.library.reading, plan, context.progress)
    warning = {"warning": doubts} if doubts else {}
    return Outcome(
        data=lambda: {"papers": asked, "text": "".join(stream)} | warning,
        stream=stream,
        exact=True,
        aside=none or doubts,
        status=int(bool(none)),
    )


def _written(
    context: Context,
    ids: Sequence[int],
    how: Profile,
    output: str,
    keys: Sequence[str],
    *,
    force: bool,
) -> Outcome:
    library, reading, path = context.library, context.library.reading, Path(output)
    if not force:
        exporting.demand_own(reading, path, ids, how, context.progress)
    with reading.together():
        naming.give_out_from_now(library, ids)
        plan = exporting.plan(reading, ids, how)
        naming.give_out(library, plan.pulled)
        doubts = _doubts(reading, plan, keys)
        done = exporting.to_file(library, plan, path, context.progress)
    warning = " ".join(filter(None, (doubts, "" if done.noted else _UNNOTED)))
    papers = counted(done.papers, "paper")
    papers += f" and {done.named:,} that they name" if done.named else ""
    text = f"Exported {papers} to {output}"
    data = {"papers": done.papers, "file": output}
    if warning:
        return Outcome(f"{text}. {warning}", {**data, "warning": warning})
    return Outcome(text, data)


def _difference(stream: Iterator[str], output: str, doubts: str) -> Outcome:
    if output in ("", "-"):
        raise FileUnreadable("Say which file to compare with: --diff goes with -o FILE.")
    change = differing.change("".join(stream), Path(output))
    return Outcome(
        data={**change.counts(), "diff": change.text},
        stream=iter([change.text]),
        exact=True,
        aside=" ".join(filter(None, (f"{change.sentence}.", doubts))),
    )


def _doubts(reading: Reading, plan: Plan, keys: Sequence[str]) -> str:
    return " ".join(filter(None, (*_shared(reading, keys), exporting.doubts(reading, plan))))


def _shared(reading: Reading, keys: Sequence[str]) -> Iterator[str]:
    """Sentences about keys that stand for other papers too."""
    for key in keys:
        with suppress(EntryMissing):  # a key as an export writes it, which no paper has
            yield naming.meant(reading, key)[1]


def _none(query: str, tag: str) -> str:
    asked = [f"“{query}”"] if query else []
    asked += [f"the tag “{tag}”"] if tag else []
    return f"No paper fits {' and '.join(asked)}." if asked else "There is no paper to export."


def _citation(context: Context) -> Citation:
    """The keys of the selected papers as “Copy BibTeX” writes them, so that one fits the other,
    or as the LaTeX project does that is looked at."""
    copying.demand_few(context.selection)
    reading, settings = context.library.reading, context.settings
    cited = citing.citation(reading, context.selection, settings, context.projects)
    cited.demand_whole()
    return cited


def _looked_at(context: Context) -> Kept | None:
    """The project that the window is narrowed to, where that is one."""
    every = projects.every(context.library.reading) if len(context.projects) == 1 else ()
    return next((one for one in every if one.id == context.projects[0]), None)


def _of_project(context: Context, kept: Kept) -> str:
    """The selected papers as the project's .bib file has them."""
    from refman.services.projects import memory_of, wanting  # the shell's export needs neither

    reading, chosen = context.library.reading, context.selection
    known, left = citing.named(reading, chosen, context.settings["dialect"], kept.id)
    if left:
        raise RefmanError(left[0])
    keyless = [one for one in chosen if one not in known.values()]
    return wanting.copied(reading, kept, known, keyless, memory_of(context.library))


def _copied(context: Context, text: str, keys: Sequence[str]) -> Outcome:
    reading = context.library.reading
    doubts = " ".join(filter(None, map(partial(exporting.shared, reading), keys)))
    said = f"Copied {text}. {doubts}" if doubts else f"Copied {text}"
    return Outcome(said, {"clipboard": text}, given=context.selection)


def _chosen(context: Context, query: str, keys: Sequence[str], tag: str) -> Sequence[int]:
    """The papers that the shell's options name: by key, or found by both query and tag."""
    reading = context.library.reading
    named = [exporting.by_key(reading, key) for key in keys]
    if keys and not (query or tag):
        return list(dict.fromkeys(named))
    narrowed = [queries.Tagged(tags.name(reading, tag))] if tag else []
    meant = called.by_words(reading, query)
    node = queries.conjunction(language.parse(query if meant is None else ""), *narrowed)
    found: Sequence[int] = search.ids(reading, node, "key", descending=False)
    if meant is not None:
        inside = set(found)
        found = [one for some in meant.values() for one in some if one in inside]
    return list(dict.fromkeys((*named, *found))) if named else found
