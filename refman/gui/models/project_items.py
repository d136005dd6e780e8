"""What the pane of a LaTeX project lists: places, missing keys, what is to be tidied, problems.

Worked out beside the window, for it reads; no Qt here.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple

from refman.bibtex.latex import plain
from refman.gui.language import heard, tr
from refman.latex.marks import Citation, Message
from refman.model import names
from refman.model.entry import EntryId
from refman.services.editors import Place
from refman.services.projects import Project, bib
from refman.services.projects.comparing import Compared
from refman.services.projects.reading import Texts, Written, has_text, seen_from
from refman.services.projects.sentences import Around, Sentence
from refman.services.projects.suggesting import Suggestion
from refman.store import Reading

_SURE = 99
"""Per cent from which a suggestion is the paper that is meant, under this very key or an alias."""
_WORD = re.compile(r"[A-Z]?[a-zà-ÿ]{3,}|\d{4}")
_NONE: Mapping[int, Sentence] = {}


class Deed(NamedTuple):
    """What can be done about an item: a command of the library, or else a search for papers."""

    label: str
    command: str = ""
    parameters: Mapping[str, Any] = {}
    find: str = ""


class Item(NamedTuple):
    """One row.

    Args:
        head: a citation key, or the words of a heading.
        text: behind it; a title or a message, plain.
        place: what a click on `where` opens; None for none.
        where: how the place is named.
        around: the sentence of a citation.
        more: below the text where there is no sentence.
        entry: the paper of the library that it is about.
        tone: "warn" or "bad" where something waits for the user.
        under: it belongs to the row above it.
    """

    head: str
    text: str = ""
    place: Place | None = None
    where: str = ""
    around: Sentence | None = None
    more: str = ""
    deeds: tuple[Deed, ...] = ()
    entry: EntryId | None = None
    tone: str = ""
    under: bool = False
    heading: bool = False

    def words(self) -> str:
        """For screen readers."""
        said = "".join(self.around) if self.around else self.more
        parts = (self.head, self.text, self.where, said)
        return ". ".join(filter(None, parts))


class Lists(NamedTuple):
    """The rows of each list, and how many things each counts."""

    places: tuple[Item, ...] = ()
    missing: tuple[Item, ...] = ()
    tidy: tuple[Item, ...] = ()
    problems: tuple[Item, ...] = ()
    counts: Mapping[str, int] = {}


class Placed:
    """The rows of citations file by file; of one that stays as it is they are not made again.

    `made` counts those that were, so far.
    """

    def __init__(self) -> None:
        self.made = 0
        self._of: tuple[object, str] = (None, "")
        self._rows: dict[Path, _Place] = {}

    def begin(self, compared: object, folder: str, other: Collection[str]) -> None:
        """Forget all where papers may be others, or files are seen from elsewhere; else the files
        that cite keys of other titles."""
        if compared is not self._of[0] or folder != self._of[1]:
            self._of, self._rows = (compared, folder), {}
        elif other:
            gone = (p for p, of in self._rows.items() if any(one.key in other for one in of.found))
            for path in tuple(gone):
                del self._rows[path]

    def rows(
        self,
        file: Path,
        found: list[Citation],
        sentences: Mapping[int, Sentence],
        make: Callable[[], tuple[Item, ...]],
    ) -> tuple[Item, ...]:
        """Those of a file: its citations, and what is around each."""
        known = self._rows.get(file)
        if known is None or known.sentences is not sentences or known.found != found:
            known = self._rows[file] = _Place(found, sentences, make())
            self.made += len(known.rows)
        return known.rows


class _Place(NamedTuple):
    found: list[Citation]
    sentences: Mapping[int, Sentence]
    rows: tuple[Item, ...]


def lists(
    project: Project,
    texts: Texts,
    sentences: Around,
    reading: Reading,
    compared: Compared,
    placed: Placed,
) -> Lists:
    """All rows of a project.

    Args:
        placed: the rows that were made before.
    """
    other = compared.learn(reading, (*project.cited, *project.unsure), texts.entries)
    placed.begin(compared, project.kept.folder, other)
    found = _Rows(project, texts, sentences, compared, placed)
    tidy, problems = tuple(found.tidy()), tuple(found.problems())
    counts = {
        "places": sum(map(len, project.cited.values())),
        "missing": len(project.missing),
        "tidy": len(project.unused) + len(project.twice) + len(project.differing),
        "problems": sum(not one.heading for one in problems),
    }
    return Lists(tuple(found.places()), tuple(found.missing()), tidy, problems, counts)


_OF_LAST_RUN = tr("Cited in LaTeX’s last run; no .tex file shows where.")


class _Rows:
    def __init__(
        self,
        project: Project,
        texts: Texts,
        sentences: Around,
        compared: Compared,
        placed: Placed,
    ) -> None:
        self._project = project
        self._texts = texts
        self._sentences = sentences
        self._known = compared
        self._placed = placed
        self._root = Path(project.kept.root)
        self._bib = bib.target(project.kept, project.bibs, project.absent)

    def places(self) -> Iterator[Item]:
        """Every citation, file by file and line by line as the document goes."""
        by_file: dict[Path, list[Citation]] = {path: [] for path in self._texts.manuscript.files}
        for places in self._project.cited.values():
            for one in places:
                by_file.setdefault(one.file, []).append(one)
        for file, found in by_file.items():
            sentences = self._sentences.get(file, _NONE)
            yield from self._placed.rows(file, found, sentences, partial(self._in, file, found))
        for key in self._project.unsure:
            yield Item(
                key, self._known.title(key), entry=self._known.paper(key),
                more=_OF_LAST_RUN,
            )  # fmt: skip

    def _in(self, file: Path, found: list[Citation]) -> tuple[Item, ...]:
        seen = seen_from(self._project.kept.folder, file)
        ordered = sorted(found, key=attrgetter("line", "column"))
        return tuple(self._cited(one, seen, text=self._known.title(one.key)) for one in ordered)

    def missing(self) -> Iterator[Item]:
        """Each missing key with the papers that it may mean."""
        sure = [key for key in self._project.missing if self._is_sure(key)]
        if len(sure) > 1:
            add = Deed(
                tr("Add all {sure:,} to {bib}", sure=len(sure), bib=self._bib), *self._writes()
            )
            yield Item(tr("The library has them"), deeds=(add,), heading=True)
        for key in sorted(self._project.missing, key=lambda key: key not in sure):
            yield from self._missing(key)

    def tidy(self) -> Iterator[Item]:
        """What nobody cites, what is cited twice, what differs."""
        yield from self._twice()
        yield from self._differing()
        unused = self._project.unused
        if unused:
            keys = tuple(dict.fromkeys(one.entry.key for one in unused))
            several = (self._take_out(tr("Take out all {keys:,}", keys=len(keys)), keys),) * (
                len(keys) > 1
            )
            yield Item(tr("In the .bib, and nobody cites them"), deeds=several, heading=True)
        for one in unused:
            yield self._written(one, deeds=(self._take_out(tr("Take out"), (one.entry.key,)),))

    def problems(self) -> Iterator[Item]:
        """What is named and not there or empty, and what BibTeX or biber reported."""
        empty = Deed(tr("It is meant to be empty"), "project.emptied", self._here)
        for file in self._project.hollow:
            place, where = self._at(file, 1)
            state = tr("cited papers and is empty or gone")
            what = tr("What it cited last still counts: an editor may be writing it.")
            if has_text(file):
                state = tr("cited papers and is not where TeX looks for it now")
                what = tr("What it cited last still counts: TEXINPUTS may be another.")
            yield Item(file.name, state, place, where, more=what, tone="warn", deeds=(empty,))
        for one in self._project.absent:
            place, where = self._at(one.file, one.line)
            yield Item(one.name, tr("is not there"), place, where, tone="bad",
                       more=tr("It is read or named here; LaTeX goes without it."))  # fmt: skip
        for unknown in self._project.unknown:
            place, where = self._at(unknown.file, unknown.line)
            yield Item(unknown.text, tr("cannot be known before a run of LaTeX"), place, where,
                       more=tr("A macro makes its keys."))  # fmt: skip
        for one in self._project.remote:
            place, where = self._at(one.file, one.line)
            keys = ", ".join(self._project.elsewhere)
            may = tr("No other .bib file has these keys, and it may: {keys}", keys=keys)
            yield Item(one.name, tr("is read from the net"), place, where,
                       more=may if keys else "")  # fmt: skip
        said = self._project.messages
        if said:
            of_bibtex = self._project.processor == "bibtex"
            yield Item(tr("BibTeX said") if of_bibtex else tr("Biber said"), heading=True)
        yield from map(self._message, said)

    def _cited(self, one: Citation, seen: str, text: str = "", **more: Any) -> Item:
        """One citation; `seen` is its file as seen from the project's folder."""
        place, where = _at(one.file, one.line, seen)
        around = self._sentences.get(one.file, _NONE).get(one.start)
        entry = self._known.paper(one.key)
        return Item(one.key, text, place, where, around, entry=entry, **more)

    def _missing(self, key: str) -> Iterator[Item]:
        places = self._project.cited.get(key, ())
        times = tr("{places:,} places", places=len(places)) if len(places) > 1 else ""
        deeds: tuple[Deed, ...] = ()
        found = self._project.suggestions.get(key, ())
        if self._is_sure(key):
            deeds = (Deed(tr("Add to {bib}", bib=self._bib), *self._writes()),)
        elif not found:
            deeds = (Deed(tr("Find papers"), find=" ".join(_WORD.findall(key)) or key),)
        if places:
            seen = seen_from(self._project.kept.folder, places[0].file)
            yield self._cited(places[0], seen, times, deeds=deeds, tone="warn")
        else:
            yield Item(key, deeds=deeds, tone="warn", more=_OF_LAST_RUN)
        for one in found[:1] if self._is_sure(key) else found:
            yield self._suggested(key, one, cited=bool(places))

    def _suggested(self, key: str, one: Suggestion, *, cited: bool) -> Item:
        """A paper that a key may mean; only what stands in a .tex file is changed there."""
        cite = Deed(tr("Cite {key}", key=one.key), "project.correct", {**self._here, "old": key,
                                                           "new": one.key})  # fmt: skip
        deeds = (cite,) if cited and one.key and one.key != key else ()
        more = tr("{score} %, for {reason}", score=one.score, reason=heard(one.reason))
        return Item(one.key or tr("no key yet"), plain(one.title), more=more, deeds=deeds,
                    entry=one.entry, under=True)  # fmt: skip

    def _twice(self) -> Iterator[Item]:
        if self._project.twice:
            yield Item(tr("One paper under several keys"), heading=True)
        for keys in self._project.twice:
            for place, key in enumerate(keys):
                cited = self._project.cited.get(key, ())
                others = ",".join(other for other in keys if other != key)
                use = Deed(tr("Cite {key} alone", key=key), "project.correct",
                           {**self._here, "old": others, "new": key})  # fmt: skip
                number = (
                    tr("cited {cited:,} times", cited=len(cited))
                    if len(cited) > 1
                    else tr("cited once")
                )
                where = self._at(cited[0].file, cited[0].line) if cited else (None, "")
                yield Item(key, self._known.title(key), *where, more=number, deeds=(use,),
                           entry=self._known.paper(key), under=place > 0,
                           tone="" if place else "warn")  # fmt: skip

    def _differing(self) -> Iterator[Item]:
        apart = self._project.differing
        if apart:
            keys = tuple(one.key for one in apart)
            all_ = Deed(
                tr("Take the library’s for all {keys:,}", keys=len(keys)), *self._renews(keys)
            )
            yield Item(
                tr("Other than in the library"), deeds=(all_,) * (len(keys) > 1), heading=True
            )
        for one in apart:
            place, where = self._at(one.file, one.line)
            yield Item(one.key, self._known.title(one.key), place, where,
                       more=tr("Differs in {fields}", fields=', '.join(one.fields)),
                       deeds=(Deed(tr("Take the library’s"), *self._renews((one.key,))),),
                       entry=one.entry)  # fmt: skip

    def _message(self, one: Message) -> Item:
        place, where = self._of_message(one)
        tone = "bad" if one.severity == "error" else "warn"
        head = one.key or (tr("Error") if tone == "bad" else tr("Warning"))
        title = self._known.title(one.key)
        entry = self._known.paper(one.key)
        return Item(head, title, place, where, more=one.text, tone=tone, entry=entry)

    def _of_message(self, one: Message) -> tuple[Place | None, str]:
        """The line that it names, else the entry that it is about."""
        name = Path(one.file).name
        for path in self._project.bibs:
            if one.line and path.name in (name, f"{name}.bib"):
                return self._at(path, one.line)
        of_key = (w for w in self._texts.entries if one.key and w.entry.key == one.key)
        if (written := next(of_key, None)) is not None:
            return self._at(written.file, written.line)
        return None, ""

    def _written(self, one: Written, **more: Any) -> Item:
        place, where = self._at(one.file, one.line)
        key, title = one.entry.key, one.said.title
        entry = self._known.paper(key)
        return Item(key or tr("no key"), title, place, where, more=_by(one), entry=entry, **more)

    def _at(self, file: Path, line: int) -> tuple[Place | None, str]:
        return _at(file, line, seen_from(self._project.kept.folder, file))

    def _is_sure(self, key: str) -> bool:
        found = self._project.suggestions.get(key, ())
        return bool(found) and found[0].score >= _SURE

    @property
    def _here(self) -> dict[str, Any]:
        return {"folder": self._root}

    def _writes(self) -> tuple[str, dict[str, Any]]:
        return "bib", {"tex": self._root, "output": str(self._root.parent / self._bib)}

    def _renews(self, keys: Sequence[str]) -> tuple[str, dict[str, Any]]:
        return "project.renew", {**self._here, "keys": keys}

    def _take_out(self, label: str, keys: Sequence[str]) -> Deed:
        return Deed(label, "project.tidy", {**self._here, "keys": keys})


def _at(file: Path, line: int, seen: str) -> tuple[Place, str]:
    return Place(file, max(1, line)), f"{seen}:{line}" if line else seen


def _by(one: Written) -> str:
    """Who wrote it and when, as the file has it."""
    fields = one.entry.fields
    people = names.people(fields.get("author", "") or fields.get("editor", ""))
    year = plain(fields.get("year", "") or fields.get("date", ""))
    return ", ".join(filter(None, (*(plain(one.display) for one in people), year)))
