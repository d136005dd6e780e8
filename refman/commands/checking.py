"""The health of a bibliography: said as a compiler does, as JSON, and mended."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, get_args

from refman.bibtex.checks import CHECKS, SEVERITIES, Check, Engine, Setting
from refman.bibtex.checks.mending import Wanted
from refman.commands.registry import Alone, Argument, Context, Outcome, command
from refman.model import language
from refman.model.entry import EntryId
from refman.model.errors import RefmanError
from refman.services import called, editing, files, projects
from refman.services.files import shown
from refman.services.importing import counted
from refman.services.projects import owing
from refman.services.projects import reading as project_files
from refman.store import Library, Reading, search

if TYPE_CHECKING:
    from refman.services.checking import Problem, fixing
    from refman.services.checking.bibfile import BibFile

_DIALECTS = ("bibtex", "biblatex")
_FAIL = (*SEVERITIES, "never")
Only = Annotated[Sequence[str], Argument("the name of a check, and no other; again for more")]


@command("check", title="Check the bibliography", gui=False, spare=True, judges=True)
def check(
    context: Context | Alone,
    file: Annotated[
        str,
        Argument(
            "a .bib file, - for standard input; the papers of the library without", positional=True
        ),
    ] = "",
    project: Annotated[str, Argument("a LaTeX project: what it cites, in its .bib files")] = "",
    papers: Annotated[str, Argument("papers of the library, as the search box finds them")] = "",
    only: Only = (),
    skip: Annotated[Sequence[str], Argument("a check that is left out; again for more")] = (),
    least: Annotated[str, Argument("the least severity that is told", choices=SEVERITIES)] = "hint",
    fail: Annotated[
        str, Argument("the least severity for which the status is 1", choices=_FAIL)
    ] = "warning",
    dialect: Annotated[
        str, Argument("whose styles a file is for; told by the file without", choices=_DIALECTS)
    ] = "",
    engine: Annotated[
        str, Argument("what sets the document of a file", choices=get_args(Engine))
    ] = "unicode",
    fix: Annotated[
        bool, Argument("mend what can be mended for certain; with --only all of these checks")
    ] = False,
    dry_run: Annotated[bool, Argument("with --fix: show what would change")] = False,
    encoding: Annotated[str, Argument("what a file is in where that is in doubt")] = "",
) -> Outcome:
    """Say what is wrong with a .bib file, a project or papers, line by line, and mend it.

    The status is 0, or 1 where something as grave as --fail says was found, or 2 where nothing
    could be looked at, as in a file that is not there.
    """
    from refman.services.checking import fixing  # rapidfuzz takes 20 ms

    _demand((*only, *skip), file, project, papers)
    ids = () if file or project else _papers(context, papers)
    run = _Run(context, file, project, ids, dialect, engine, encoding=encoding)
    aside = ""
    if fix:
        wanted = fixing.chosen(only, unsure=bool(only))
        if dry_run:
            return run.shown(wanted)
        aside = " ".join(run.fix(wanted))
    told = _as_grave_as(least)
    listed = [
        one
        for one in run.problems()
        if (not only or one.check in only) and one.check not in skip and one.severity in told
    ]
    empty = "" if listed else run.empty()
    return _listed(listed, _as_grave_as(fail) if fail in SEVERITIES else (), aside, empty)


def _demand(checks: Sequence[str], file: str, project: str, papers: str) -> None:
    """Raises RefmanError where a check is unknown, or it is not said what is looked at."""
    for name in checks:
        if name not in CHECKS:
            raise RefmanError(f"There is no check “{name}”. There are: {', '.join(CHECKS)}.")
    if bool(file) + bool(project) + bool(papers) > 1:
        raise RefmanError("Name a file, a project or papers, and one of these.")
    if file.lower().endswith(".tex"):
        raise RefmanError(f"“{file}” is no .bib file. What it cites is checked with --project.")


def _papers(context: Context | Alone, papers: str) -> Sequence[EntryId]:
    if not isinstance(context, Context):
        raise RefmanError("There is no library to check. Name a .bib file or a project.")
    return _found(context.library.reading, papers or "*")


def _as_grave_as(least: str) -> Sequence[str]:
    return SEVERITIES[: SEVERITIES.index(least) + 1]


def _listed(listed: Sequence["Problem"], failing: Sequence[str], aside: str, empty: str) -> Outcome:
    said = empty or summed(listed)
    return Outcome(
        said,
        data=lambda: [as_json(one) for one in listed],
        status=int(any(one.severity in failing for one in listed)),
        stream=(f"{text}\n" for text in (*map(line, listed), said)),
        aside=aside,
    )


@command("checks", title="List the checks", gui=False, alone=True)
def list_checks(_: Alone) -> Outcome:
    """List what `check` looks for, with the reasons and where they come from."""
    data = [
        {
            "check": one.name,
            "title": one.title,
            "why": one.why,
            "source": one.source,
            "severity": one.grades[0],
            "severities": list(one.grades),
            "fix": one.mends or None,
        }
        for one in CHECKS.values()
    ]
    return Outcome(data=data, stream=(_explained(one) for one in CHECKS.values()))


def _explained(one: Check) -> str:
    gravest, *rest = one.grades
    severity = ", or ".join(filter(None, (gravest, " or ".join(rest))))
    fix = {"certain": "certain (--fix)", "proposed": f"proposed (--fix --only {one.name})"}
    facts = {"Source": one.source, "Severity": severity, "Fix": fix.get(one.mends, "")}
    lines = [f"  {name}: {said}" for name, said in facts.items() if said]
    return "\n".join([one.name, f"  {one.why}", *lines, ""])


@command("mend", title="Mend the bibliography", gui=False, selects=True)
def mend(
    context: Context,
    only: Only = (),
    unsure: Annotated[bool, Argument("fixes that are proposed, too")] = False,
    project: Annotated[
        str, Argument("root of a LaTeX project in place of papers", alone=True)
    ] = "",
    key: Annotated[str, Argument("of one entry of the project")] = "",
    field: Annotated[str, Argument("one field, and no other")] = "",
) -> Outcome:
    """Mend papers, or the .bib files of a project with its papers, as one change."""
    from refman.services.checking import fixing  # rapidfuzz takes 20 ms

    wanted = fixing.chosen(only, unsure=unsure, field=field)
    run = _Run(context, project=project, ids=context.selection, key=key)
    done, *left = run.fix(wanted)
    text = " ".join([done, *owing.briefly(left)])
    return Outcome(text, {"done": done, "left": left}, int(bool(left)))


def as_json(one: "Problem") -> dict[str, Any]:
    """A problem as `--json` says it."""
    fix = None if one.fix is None else {"sure": one.fix.sure, "fields": dict(one.fix.fields)}
    return {
        "file": one.file or None,
        "line": one.line or None,
        "key": one.key or None,
        "field": one.field or None,
        "check": one.check,
        "severity": one.severity,
        "message": one.message,
        "fix": fix,
    }


def line(one: "Problem") -> str:
    """A problem as a compiler says it."""
    place = f"{one.file}:{one.line}" if one.line else one.file
    parts = filter(None, (place, one.severity, one.key, one.field, one.message))
    mends = " (--fix)" if one.fix and one.fix.sure else ""
    return f"{': '.join(parts)} [{one.check}]{mends}"


def summed(found: Iterable["Problem"]) -> str:
    """`2 errors, 3 warnings`."""
    counts = dict.fromkeys(SEVERITIES, 0)
    sure = 0
    for one in found:
        counts[one.severity] += 1
        sure += bool(one.fix and one.fix.sure)
    parts = [counted(number, name) for name, number in counts.items() if number]
    if not parts:
        return "Nothing was found."
    fixes = f"; --fix mends {sure:,}" if sure else ""
    return f"{', '.join(parts)}{fixes}."


class _Run:
    """What is checked: a file, a project, or papers."""

    def __init__(
        self,
        context: Context | Alone,
        file: str = "",
        project: str = "",
        ids: Sequence[EntryId] = (),
        dialect: str = "",
        engine: str = "unicode",
        key: str = "",
        encoding: str = "",
    ) -> None:
        self._encoding = encoding
        self._library = context.library if isinstance(context, Context) else None
        self._progress = context.progress
        self._file = Path(file) if file else None
        self._setting = Setting(dialect, engine) if dialect else None  # type: ignore[arg-type]
        self._engine = engine
        self._key = key
        self._ids = ids
        self._kept = projects.at(self._reading, Path(project)) if project else None

    @property
    def _reading(self) -> Reading | None:
        return None if self._library is None else self._library.reading

    @cached_property
    def _bib(self) -> "BibFile":
        """The file as it is when it is asked for; standard input can be read once."""
        from refman.services.checking.bibfile import BibFile

        assert self._file is not None
        with files.settled(self._file, self._progress.check) as place:
            return BibFile(self._file, files.data(place), self._encoding)

    def problems(self) -> Iterator["Problem"]:
        """All of them, in order."""
        from refman.services import checking

        if self._file is not None:
            bib = self._bib
            return checking.of_bib(bib, self._for_file(bib), self._reading, self._progress)
        if self._kept is not None:
            return checking.of_project(self._reading, self._kept, self._progress)
        assert self._library is not None
        _compare(self._library, self._progress)
        return checking.of_papers(self._library.reading, self._ids, Setting(), self._progress)

    def empty(self) -> str:
        """A sentence where there is nothing to look at; raises RefmanError where a file has nothing
        of a .bib file."""
        from refman.bibtex.blocks import Text

        if self._file is None:
            return "" if self._ids or self._kept else "No paper was found."
        if (bib := self._bib).bare:
            return ""
        if bib.document.text.strip() and all(isinstance(b, Text) for b in bib.document.blocks):
            raise RefmanError(f"There is no entry in “{shown(self._file)}”.")
        return "There is no entry in it."

    def fix(self, wanted: Wanted) -> list[str]:
        """Mend; returns a sentence, and one for each file that is left as it is."""
        from refman.services.checking import fixing
        from refman.services.checking.bibfile import BibFile

        if self._file == files.STANDARD_INPUT:
            raise RefmanError("What comes from standard input is checked, and mended in a file.")
        if self._file is not None:
            bib = BibFile(self._file, encoding=self._encoding)
            made = fixing.in_file(bib, self._for_file(bib), wanted)
            fixing.write(made)
            return [f"Mended {_entries(len(made.entries))} in {self._file}."]
        assert self._library is not None
        bibs, edits = self._planned(wanted)
        sound = [one for one in edits if not one.fault]
        papers = len({one.entry for one in sound})
        entries = sum(len(one.entries) for one in bibs)
        what = _entries(entries) if self._kept and not papers else counted(papers, "paper")
        label, text = f"Mend {what}", f"Mended {what}."
        if entries and papers:
            label = f"Mend {_entries(entries)} of .bib files and {what} of the library"
            text = f"Mended {_entries(entries)} of .bib files and {what} of the library."
        with self._library.change(label) as change:
            fixing.in_project(change, bibs, edits)
        return [text, *owing.catch_up(self._library)]

    def shown(self, wanted: Wanted) -> Outcome:
        """What would be mended."""
        from refman.services.checking import fixing

        if self._file is not None:
            bib = self._bib
            mended = fixing.in_file(bib, self._for_file(bib), wanted)
            data = {"entries": list(mended.entries), "difference": mended.difference}
            return Outcome(data=data, stream=iter([mended.difference]), exact=True)
        bibs, edits = self._planned(wanted)
        lines = [f"{one.key} {one.field}: {one.old} -> {one.new}\n" for one in edits]
        changed = [
            {"key": one.key, "field": one.field, "old": one.old, "new": one.new} for one in edits
        ]
        text = "".join(one.difference for one in bibs)
        made = {"difference": text, "papers": changed}
        return Outcome(data=made, stream=iter([text, *lines]), exact=True)

    def _planned(self, wanted: Wanted) -> "tuple[list[fixing.Mended], list[editing.Edit]]":
        from refman.services import checking
        from refman.services.checking import fixing
        from refman.services.checking.bibfile import BibFile

        if self._kept is None:
            assert self._library is not None
            reading = self._library.reading
            return [], list(fixing.plan(reading, self._ids, Setting(), wanted, self._progress))
        texts = project_files.read(self._kept)
        manuscript = texts.manuscript
        setting, only = checking.setting_of(manuscript), checking.looked_at(texts)
        bibs = [BibFile(path) for path in manuscript.bibs]
        files = [fixing.in_file(bib, setting, wanted, self._key, only) for bib in bibs]
        edits = [
            edit
            for bib, made in zip(bibs, files, strict=True)
            if self._reading is not None
            for edit in fixing.twins(self._reading, bib, made)
        ]
        return files, edits

    def _for_file(self, bib: "BibFile") -> Setting:
        return self._setting or bib.dialect()._replace(engine=self._engine)  # type: ignore[arg-type]


def _entries(number: int) -> str:
    return f"{number:,} {'entry' if number == 1 else 'entries'}"


def _found(reading: Reading, text: str) -> list[EntryId]:
    if (named := called.by_words(reading, text)) is not None:
        return list(dict.fromkeys(one for some in named.values() for one in some))
    found = search.ids(reading, language.parse(text), "added", descending=False)
    return [EntryId(one) for one in found]


def _compare(library: Library, progress: Any) -> None:
    """Have duplicates be known, where few papers wait to be compared."""
    from refman.services import duplicates  # rapidfuzz takes 20 ms

    if library.writable and duplicates.few(library.reading):
        duplicates.refresh(library, progress)
