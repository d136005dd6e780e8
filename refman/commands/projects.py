"""LaTeX projects: added, listed, shown; their .bib files; keys for an editor."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, get_args

from refman.commands import projects_shown
from refman.commands.citekeys import key_pattern
from refman.commands.registry import Alone, Argument, Context, Outcome, command
from refman.latex.manuscript import Engine, Processor
from refman.model import language
from refman.model.errors import ProjectError
from refman.services import exporting, naming, profiles, projects
from refman.services.importing import counted
from refman.services.projects import Kept, bib, reading, roots, wanting
from refman.services.projects.hollow import demand_whole
from refman.services.projects.versions import WISHES, Cited, Wish, wish_of
from refman.store import Library, Reading
from refman.store import projects as kept_projects

Folder = Annotated[Path, Argument("folder of a LaTeX project, or its root .tex file")]
Versions = Annotated[
    str,
    Argument(
        "of a work of several versions: the one that is cited, or the published one under its key",
        choices=WISHES,
    ),
]
_NOTHING = "-"
"""What takes a setting away."""
_PLACES = 3
"""Of which is told what stands there."""
_FOUND = "auto"
"""The same where it is one of several words: as the files say."""
_BACKENDS = get_args(Processor)
_NONE = "No project is known. “refman project add DIR” adds one."


@command(
    "project.add", title="Add a LaTeX project…", menu="File", group=2, icon="folder", makes=True
)
def add(
    context: Context,
    folder: Annotated[
        Path,
        Argument("folder of a LaTeX project, or its root .tex file", ask="project folder"),
    ],
    root: Annotated[str, Argument("its root .tex file, as seen from the folder")] = "",
    profile: Annotated[str, Argument("export profile of its .bib file")] = "",
    cite: Annotated[
        Sequence[str], Argument("a command of its own that cites; again for more")
    ] = (),
    read: Annotated[
        Sequence[str], Argument("a command of its own that reads a file; again for more")
    ] = (),
) -> Outcome:
    """Keep a LaTeX project: what it cites is known to the library from now on."""
    if profile:
        profiles.named(profile)
    memory = projects.memory_of(context.library)
    found = projects.opened(folder, Path(root) if root else None, memory)
    reading.read(found, memory)  # whoever hears of it need not read it at the same time
    with context.library.change(f"Add project {folder.resolve().name}") as change:
        kept = projects.add(change, Path(found.folder), Path(found.root))
        if profile or cite or read:
            projects.set_settings(change, kept, profile=profile, cites=cite, reads=read)
    kept = projects.find(context.library.reading, Path(kept.root))
    shown = projects.show(context.library, kept, memory)
    guess = roots.guess(shown, memory) if folder.is_dir() else roots.Guess((), ())
    guess = guess._replace(others=()) if root else guess
    how = ["“refman project set DIR --root FILE” chooses another root."] if guess.others else []
    how += ["“refman project set DIR --read NAME” names a command."] if guess.unread else []
    data = {
        **projects_shown.as_json(shown),
        "roots": list(guess.others),
        "unread": list(guess.unread),
    }
    counts = projects_shown.counts(shown)
    short = kept._replace(root=os.path.relpath(kept.root, Path(kept.folder).parent))
    return Outcome(
        " ".join((f"Added {short.root}: {counts}.", *guess.sentences)),
        data,
        stream=iter([" ".join((f"Added {kept.root}: {counts}.", *guess.sentences)), "\n"]),
        project=kept.id,
        aside=" ".join(how),
    )


@command("project.set", title="Change a LaTeX project…", gui=False)
def change_settings(
    context: Context,
    folder: Folder,
    profile: Annotated[str, Argument("export profile of its .bib file")] = "",
    versions: Versions = "",
    cite: Annotated[
        Sequence[str], Argument("a command of its own that cites; again for more")
    ] = (),
    read: Annotated[
        Sequence[str], Argument("a command of its own that reads a file; again for more")
    ] = (),
    cite_command: Annotated[str, Argument("the command by which refman cites in it")] = "",
    bib: Annotated[str, Argument("the .bib file that the window keeps for it")] = "",
    root: Annotated[str, Argument("another root .tex file, as seen from the folder")] = "",
    backend: Annotated[
        str,
        Argument(
            "who makes its bibliography, where its files do not say", choices=(_FOUND, *_BACKENDS)
        ),
    ] = "",
    engine: Annotated[
        str,
        Argument("what sets it, where its files do not say", choices=(_FOUND, *get_args(Engine))),
    ] = "",
    link: Annotated[
        bool, Argument("make the kept .bib file a linked one: its changes come into the library")
    ] = False,
) -> Outcome:
    """Change a project: its root, .bib file, profile, versions, commands, backend and engine.

    “-” takes a setting away.
    """
    if profile not in ("", _NOTHING):
        profiles.named(profile)
    kept = projects.find(context.library.reading, folder)
    with context.library.change(f"Settings of {Path(kept.root).name}") as change:
        projects.set_settings(
            change, kept, profile=_told(profile), versions=_told(versions), cites=_several(cite),
            reads=_several(read), cite_command=_told(cite_command.lstrip("\\")), bib=_told(bib),
            backend=_told(backend), engine=_told(engine),
        )  # fmt: skip
        if root:
            kept = projects.change_root(change, kept, Path(root))
    kept = projects.find(context.library.reading, Path(kept.root))
    own = kept.settings.get("bib", "") if link else ""
    aside = _link(context, kept, Path(kept.folder) / own) if own else ""
    words = [f"{name}: {_worded(value)}" for name, value in kept.settings.items() if value]
    said = f"{kept.root}: {'; '.join(words) or 'no settings'}\n"
    name = Path(kept.folder).name
    return Outcome(
        f"Changed the settings of {name}.", dict(kept.settings), aside=aside, stream=iter([said])
    )


@command("project.remove", title="Remove a LaTeX project…", gui=False)
def remove(context: Context, folder: Folder) -> Outcome:
    """Let a LaTeX project go; its files and the papers stay as they are."""
    with context.library.change(f"Remove project {folder.resolve().name}") as change:
        kept = projects.remove(change, folder)
    return Outcome(
        f"Removed {kept.root}. Files and papers stay as they are.", {"removed": kept.root}
    )


@command("project.list", title="List LaTeX projects", gui=False)
def list_(context: Context) -> Outcome:
    """List the LaTeX projects that the library knows, read as they are now."""
    memory = projects.Memory()
    lines, data = list[str](), list[dict[str, Any]]()
    for kept in kept_projects.every(context.library.reading):
        said = projects.gone(context.library.reading, kept)
        line, facts = _lost(context, kept, said) if said else _read(context, kept, memory)
        lines.append(f"{kept.root}: {line}")
        settings = dict(kept.settings)
        about = {"folder": kept.folder, "root": projects_shown.root(kept), "gone": said or None}
        data.append({**about, **facts, "settings": settings})
    status = int(any(one["gone"] for one in data))
    return Outcome("\n".join(lines) or _NONE, data, status)


def _read(context: Context, kept: Kept, memory: projects.Memory) -> tuple[str, dict[str, Any]]:
    shown = projects.show(context.library, kept, memory)
    counts = {"cited": shown.cited, "missing": shown.missing, "unused": shown.unused}
    numbers = {name: len(found) for name, found in counts.items()}
    line = "\n  ".join((projects_shown.counts(shown), *projects_shown.of_hollow(shown)))
    return line, {"evidence": shown.evidence, **numbers, "hollow": projects_shown.hollow(shown)}


def _lost(context: Context, kept: Kept, said: str) -> tuple[str, dict[str, Any]]:
    """Of a project whose files are gone what it cited when it was read last."""
    number = len(kept_projects.noted(context.library.reading, kept.id))
    line = f"{said} It cited {counted(number, 'key')} when it was read last."
    return line, {
        "evidence": None, "cited": number, "missing": None, "unused": None, "hollow": []
    }  # fmt: skip


@command("project.show", title="Show a LaTeX project", gui=False, spare=True)
def show(
    context: Context | Alone,
    folder: Folder,
    root: Annotated[str, Argument("its root .tex file, as seen from the folder")] = "",
) -> Outcome:
    """Say what a LaTeX project cites, where, and what is missing, unused, twice or otherwise."""
    library = _library(context)
    known = None if library is None else library.reading
    kept = projects.at(known, folder, Path(root) if root else None)
    shown = projects.show(library, kept)
    return Outcome(
        stream=(f"{line}\n" for line in projects_shown.lines(shown)),
        data=projects_shown.as_json(shown),
    )


@command("bib", title="Write a project’s .bib file", gui=False, spare=True)
def write_bib(
    context: Context | Alone,
    tex: Annotated[Path, Argument("the project’s root .tex file")],
    output: Annotated[str, Argument("file to write; standard output without", flag="-o")] = "",
    profile: Annotated[str, Argument("how to write it; the project’s own without")] = "",
    setting: Annotated[
        Sequence[str], Argument("NAME=VALUE in place of what the profile says; again for more")
    ] = (),
    force: Annotated[
        bool, Argument("write also over entries of the same keys that are not refman’s")
    ] = False,
    versions: Versions = "",
    link: Annotated[
        bool, Argument("make it a linked file: what is changed in it comes into the library")
    ] = False,
) -> Outcome:
    """Write the cited papers into a project’s .bib file, and leave there what others put in."""
    if not isinstance(context, Context):
        if context.unopened:
            raise ProjectError("Nothing was written: what is cited stands in that library.")
        return _left(projects.at(None, tex), output)
    library = context.library
    kept = projects.at(library.reading, tex)
    texts = reading.read(kept)
    chosen = profiles.named(profile) if profile else wanting.profile_of(kept, texts.manuscript)
    chosen = profiles.with_settings(chosen, setting)
    wish: Wish = wish_of(kept) if versions not in WISHES else versions
    if kept.id and library.writable:
        projects.note(library, kept, texts)
    if output in ("", "-"):
        demand_whole(library.reading, texts.manuscript, kept.id)
        also = wanting.staying(library.reading, texts.manuscript)
        found = wanting.wanted(
            library.reading, texts.manuscript, chosen, also, wish=wish, project=kept.id
        )
        return _as_text(library.reading, found, wish, _doubtful(kept, texts, found.staying))
    pattern = key_pattern(context, project=kept)
    path = Path(output)
    if link:
        bib.link(library, path, pattern)
    done = bib.write(
        library,
        texts.manuscript,
        chosen,
        path,
        pattern,
        force=force,
        wish=wish,
        project=kept.id,
    )
    return _as_file(library.reading, done, output, wish, _doubtful(kept, texts, done.staying))


def _as_text(there: Reading, found: wanting.Wanted, wish: Wish, doubtful: str) -> Outcome:
    text = wanting.text(found)
    data = {
        "papers": len(found.papers),
        "text": text,
        "missing": list(found.unknown),
        "staying": list(found.staying),
        "versions": _versions(found.versions),
    }
    aside = _aside(there, found.unknown, found.versions, wish)
    aside = "\n".join(filter(None, (aside, doubtful, exporting.left_out(found.withheld))))
    return Outcome(stream=iter([text]), exact=True, data=data, aside=aside)


def _as_file(there: Reading, done: bib.Outcome, output: str, wish: Wish, doubtful: str) -> Outcome:
    deed = "Wrote" if done.written else "Nothing changed:"
    parts = [f"{deed} {counted(done.papers, 'cited paper')} in {output}"]
    parts += [f"{counted(len(done.theirs), 'entry')} of others kept"] if done.theirs else []
    aside = _aside(there, done.missing, done.versions, wish)
    return Outcome(
        f"{', '.join(parts)}.",
        {
            "papers": done.papers,
            "written": done.written,
            "kept": list(done.theirs),
            "missing": list(done.missing),
            "staying": list(done.staying),
            "versions": _versions(done.versions),
        },
        aside="\n".join(filter(None, (aside, doubtful, exporting.left_out(done.withheld)))),
    )


def _doubtful(kept: Kept, texts: reading.Texts, staying: Sequence[str]) -> str:
    """Which entries are in the file only because nobody can tell yet that they are not cited."""
    if not staying:
        return ""
    unknown = texts.manuscript.unknown
    places = [f"{reading.seen_from(kept.folder, one.file)}:{one.line}: {one.text}"
              for one in unknown]  # fmt: skip
    more = [f"and {len(places) - _PLACES} more"] if len(places) > _PLACES else []
    return (
        f"In it, though nothing that can be read cites it: {', '.join(staying)}. Only a run of"
        f" LaTeX tells what is cited at {'; '.join([*places[:_PLACES], *more])}."
    )


def _left(kept: Kept, output: str) -> Outcome:
    """The .bib file stays where there is no library: a document may bring it along, and compile."""
    if not Path(output).is_file():
        raise ProjectError(
            "There is no library that has what is cited, so nothing was written. “refman import"
            " FILE” makes one."
        )
    return Outcome(
        f"Nothing changed: without a library it is not known what “{kept.root}” cites; “{output}”"
        " stays as it is.",
        {"papers": 0, "written": False},
    )


def _told(value: str) -> str | None:
    return "" if value in (_NOTHING, _FOUND) else value or None


def _several(values: Sequence[str]) -> Sequence[str] | None:
    return () if list(values) == [_NOTHING] else values or None


def _link(context: Context, kept: Kept, path: Path) -> str:
    """Returns how to ask about what the file has otherwise; "" where that is nothing."""
    pattern = key_pattern(context, project=kept)
    apart = bib.link(context.library, path, pattern)
    bib.keep(context.library, kept, reading.read(kept), pattern)
    return f"To say which side counts: refman sync {path} --differing" if apart else ""


def _library(context: Context | Alone) -> Library | None:
    return context.library if isinstance(context, Context) else None


def _aside(there: Reading, missing: Sequence[str], versions: Sequence[Cited], wish: Wish) -> str:
    """What is not there, and which versions of works are cited."""
    trashed = [key for key in missing if naming.is_trashed(there, key)]
    absent = [key for key in missing if key not in trashed]
    said = [f"Cited, and not in the library: {', '.join(absent)}."] if absent else []
    if trashed:
        query = " OR ".join(f"key:{language.quote(key)}" for key in trashed)
        said.append(
            f"Cited, and in the trash: {', '.join(trashed)}. “refman restore {query}” brings back"
            " what is cited."
        )
    said += [one.sentence for one in versions]
    if wish == "cited" and any(one.better for one in versions):
        said.append("“--versions published” writes the published one under the same key.")
    return "\n".join(said)


def _versions(versions: Sequence[Cited]) -> list[dict[str, Any]]:
    return [
        {
            "key": one.key, "version": one.written, "paper": one.paper, "better": one.better,
            "others": [{"version": words, "paper": key} for words, key in one.others],
        }
        for one in versions
    ]  # fmt: skip


def _worded(value: Any) -> str:
    if isinstance(value, dict):
        return f"as in the snapshot “{value['snapshot']}”"
    return value if isinstance(value, str) else ", ".join(value)
