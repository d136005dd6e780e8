"""BibTeX out: to a file, to standard output, to the clipboard."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, get_args

from refman.commands.library import Query
from refman.commands.registry import Argument, Context, Outcome, command, some_selected
from refman.model import language
from refman.model import query as queries
from refman.model.entry import EntryId
from refman.model.errors import EntryMissing
from refman.services import exporting, naming
from refman.services.exporting import Dialect, Style
from refman.services.importing import counted
from refman.store import papers, search, tags

_UNNOTED = (
    "The library is read-only or its disk is full, and could not note that refman wrote the"
    " file: to replace it by other papers, say so (--force)."
)


@command("export", title="Export", gui=False)
def export(
    context: Context,
    query: Query = "",
    key: Annotated[Sequence[str], Argument("citation key of a paper; again for more")] = (),
    tag: Annotated[str, Argument("only papers with this tag")] = "",
    dialect: Annotated[Dialect, Argument("what to write", choices=get_args(Dialect))] = "bibtex",
    output: Annotated[str, Argument("file to write; standard output without", flag="-o")] = "",
    force: Annotated[bool, Argument("replace a file that refman did not write")] = False,
    ascii: Annotated[bool, Argument("write accents as LaTeX commands")] = False,
    abstracts: Annotated[bool, Argument("write abstracts and summaries")] = False,
    unprotected: Annotated[bool, Argument("leave capitals in titles without braces")] = False,
    untagged: Annotated[bool, Argument("leave out tags (they become keywords)")] = False,
    unaligned: Annotated[bool, Argument("do not align the equals signs")] = False,
) -> Outcome:
    """Write papers as BibTeX or biblatex: those of a search, of a tag, by key, or all."""
    ids = context.selection or _chosen(context, query, key, tag)
    style = Style(
        dialect=dialect,
        ascii=ascii,
        protect=not unprotected,
        align=not unaligned,
        abstracts=abstracts,
        tags=not untagged,
    )
    none = "" if ids else _none(query, tag)
    meant = [naming.meant(context.library.reading, one)[1] for one in key]
    doubts = " ".join(filter(None, (*meant, exporting.doubts(context.library.reading, ids))))
    if output in ("", "-"):
        naming.give_out(context.library, ids)
        stream = exporting.pieces(context.library.reading, ids, style, context.progress)
        return Outcome(
            data=lambda: (
                {"papers": len(ids), "text": "".join(stream)}
                | ({"warning": doubts} if doubts else {})
            ),
            stream=stream,
            aside=none or doubts,
        )
    if none and not force:
        raise EntryMissing(
            f"{none} “{output}” was left as it is; to write a file without any paper, say so"
            " (--force)."
        )
    done = exporting.to_file(
        context.library, ids, style, Path(output), force=force, progress=context.progress
    )
    naming.give_out(context.library, ids)
    warning = " ".join(filter(None, (doubts, "" if done.noted else _UNNOTED)))
    text = f"Exported {counted(done.papers, 'paper')} to {output}"
    data = {"papers": done.papers, "file": output}
    if warning:
        return Outcome(f"{text}. {warning}", {**data, "warning": warning})
    return Outcome(text, data)


@command(
    "copy.key", title="Copy citation key", menu="Cite", shortcut="Ctrl+Alt+K", icon="key",
    when=some_selected, selects=True, cli=False,
)  # fmt: skip
def copy_key(context: Context) -> Outcome:
    """Copy the citation keys of the selected papers, parted by commas."""
    text = ",".join(_keys(context))
    return Outcome(f"Copied {text}", {"clipboard": text}, given=context.selection)


@command(
    "copy.cite", title="Copy \\cite{…}", menu="Cite", shortcut="Ctrl+K", icon="cite",
    when=some_selected, selects=True, cli=False,
)  # fmt: skip
def copy_cite(context: Context) -> Outcome:
    """Copy the command that cites the selected papers."""
    text = f"\\{context.settings['cite_command']}{{{','.join(_keys(context))}}}"
    return Outcome(f"Copied {text}", {"clipboard": text}, given=context.selection)


@command(
    "copy.bibtex", title="Copy BibTeX", menu="Cite", shortcut="Ctrl+C", icon="copy",
    when=some_selected, selects=True, cli=False,
)  # fmt: skip
def copy_bibtex(context: Context) -> Outcome:
    """Copy the selected papers as BibTeX."""
    style = Style(dialect=context.settings["dialect"])
    text = "".join(exporting.pieces(context.library.reading, context.selection, style))
    number = counted(len(context.selection), "paper")
    return Outcome(f"Copied {number} as BibTeX", {"clipboard": text}, given=context.selection)


def _none(query: str, tag: str) -> str:
    asked = [f"“{query}”"] if query else []
    asked += [f"the tag “{tag}”"] if tag else []
    return f"No paper fits {' and '.join(asked)}." if asked else "There is no paper to export."


def _keys(context: Context) -> list[str]:
    entries = papers.entries(context.library.reading, context.selection)
    return [entry.key for entry in entries if entry.key]


def _chosen(context: Context, query: str, keys: Sequence[str], tag: str) -> list[EntryId]:
    """The papers that the shell's options name: by key, or found by both query and tag."""
    reading = context.library.reading
    named = [naming.meant(reading, key)[0] for key in keys]
    if keys and not (query or tag):
        return list(dict.fromkeys(named))
    narrowed = [queries.Tagged(tags.name(reading, tag))] if tag else []
    node = queries.conjunction(language.parse(query), *narrowed)
    found = [EntryId(id_) for id_ in search.ids(reading, node, "key", descending=False)]
    return list(dict.fromkeys((*named, *found)))
