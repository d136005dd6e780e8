"""A story that is told to a library and its linked file, deed by deed, and what both hold after
each deed: so that after any end it can be said whether something committed is missing."""

import os
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from refman.bibtex.document import Document
from refman.cli import main
from refman.store import Library, backups, papers
from tests import seeds
from tests.sound import assert_sound

KEYS = 12
_ENTRY = "@misc{{k{0},\n  title = {{{1}}},\n  note = {{{2}}}\n}}\n"
_BATCH = 15


class State(NamedTuple):
    """What the library and its linked file say.

    Args:
        titles: of the entries k0, k1, …; the text editor writes these.
        notes: of them; refman writes these.
        batches: numbers of the .bib files that were imported.
        exported: how often `out.bib` was written.
    """

    titles: tuple[str, ...]
    notes: tuple[str, ...]
    batches: frozenset[int] = frozenset()

    def file(self) -> bytes:
        """The linked file, byte by byte."""
        told = zip(range(KEYS), self.titles, self.notes, strict=True)
        return ("% by hand é\n\n" + "\n".join(_ENTRY.format(*one) for one in told)).encode()


START = State(
    tuple(f"Paper number {n}" for n in range(KEYS)), tuple(f"Note number {n}" for n in range(KEYS))
)
Deed = tuple[str, int]
"""What is done, and its number, by which its texts differ from all others."""


def prepared(place: Path) -> None:
    """A library and a file that is linked with it, where every story begins."""
    (place / "refs.bib").write_bytes(START.file())
    assert main(_command(place, "link", str(place / "refs.bib"))) == 0
    assert main(_command(place, "export", "-o", str(place / "out.bib"))) == 0


def deeds(seed: int, length: int) -> list[Deed]:
    """Some deeds at random; nothing is undone that was done before them."""
    chance, told, depth = seeds.chance(seed), [], 0
    for number in range(1, length + 1):
        kind = chance.choice(["edit", "edit", "type", "import", "export", "backup", "undo"])
        kind = "edit" if kind == "undo" and not depth else kind
        depth += {"edit": 1, "type": 1, "import": 1, "undo": -1}.get(kind, 0)
        told.append((kind, number))
    return told


def states(story: Sequence[Deed]) -> list[State]:
    """What both sides hold at first and after each deed."""
    held, back = [START], [START]
    for kind, number in story:
        now, which = held[-1], number % KEYS
        match kind:
            case "edit":
                now = now._replace(notes=_with(now.notes, which, f"Edited {number}"))
            case "type":
                now = now._replace(titles=_with(now.titles, which, f"Typed {number}"))
            case "import":
                now = now._replace(batches=now.batches | {number})
            case "undo":
                back.pop()
                now = back[-1]
        if kind in ("edit", "type", "import"):
            back.append(now)
        held.append(now)
    return held


def do(place: Path, deed: Deed) -> int:
    """One deed, by the shell; returns its exit status."""
    kind, number = deed
    match kind:
        case "edit":
            return main(_command(place, "set", f"key:k{number % KEYS}", f"note=Edited {number}"))
        case "type":
            try:
                _type(place, number)
            except OSError:  # the editor could not write; what it says is its own business
                return 1
            return main(_command(place, "sync"))
        case "import":
            try:
                batch = _batch(place, number)
            except OSError:
                return 1
            return main(_command(place, "import", str(batch)))
        case "export":
            return main(_command(place, "export", "-o", str(place / "out.bib"), "--force"))
        case "backup":
            return main(_command(place, "backup"))
        case _:
            return main(_command(place, "undo"))


def _type(place: Path, number: int) -> None:
    """As an editor that writes beside and renames; what a killed one left is written again."""
    text = (place / "refs.bib").read_bytes()
    document = Document.of(text)
    entry = document.entry(f"k{number % KEYS}")
    field = entry and entry.field("title")
    assert field
    before = f"title = {{{document.value(field)}}}".encode()
    new = place / "refs.editor"
    new.write_bytes(text.replace(before, f"title = {{Typed {number}}}".encode()))
    new.replace(place / "refs.bib")


def _batch(place: Path, number: int) -> Path:
    path = place / f"batch{number}.bib"
    keys = (f"b{number}x{n}" for n in range(_BATCH))
    path.write_text("".join(f"@misc{{{key}, title = {{Imported {key} alone}}}}\n" for key in keys))
    return path


def _with(texts: tuple[str, ...], which: int, text: str) -> tuple[str, ...]:
    return (*texts[:which], text, *texts[which + 1 :])


def _command(place: Path, *words: str) -> list[str]:
    return ["--library", str(place / "l.refman"), *words]


def held(place: Path) -> State:
    """What the library says."""
    with Library.open(place / "l.refman") as library:
        reading = library.reading
        ids = [papers.by_key(reading, f"k{n}") for n in range(KEYS)]
        fields = [one.fields for one in papers.entries(reading, ids)]
        rows = reading.rows("select key from entries where key like 'b%x%' and trashed is null")
        batches = [int(key[1:].partition("x")[0]) for (key,) in rows]
        assert all(batches.count(one) == _BATCH for one in batches), "half an import"
        return State(
            tuple(one["title"] for one in fields), tuple(one["note"] for one in fields),
            frozenset(batches),
        )  # fmt: skip


def check(place: Path, story: Sequence[Deed], done: int, *, behind: bool = False) -> None:
    """After `done` deeds and perhaps the next or a part of it: nothing is missing, nothing halved.

    The next deed is there whole or not at all, on both sides once they were brought together.

    Args:
        behind: the linked file could not be written for a while, which the user was told.
    """
    told = states([*story, ("none", 0)])[: done + 2]
    now, after = told[-2:]
    assert_sound(place / "l.refman")
    library, text = held(place), (place / "refs.bib").read_bytes()
    assert library in (now, after), "the library lost or halved something"
    since = told if behind else [now, after]
    files = {State(one.titles, two.notes).file(): one for one in since for two in since}
    assert text in files, "the linked file has wrong bytes"
    typed = files[text].titles == after.titles != now.titles
    assert main(_command(place, "sync")) == 0
    reached = after if library == after or typed or text == after.file() else now
    final, end = held(place), (place / "refs.bib").read_bytes()
    assert (final.titles, final.notes) == (reached.titles, reached.notes)
    assert end == reached.file()
    _check_exports(place)
    for one in backups.every(place / "l.refman"):
        assert backups.look(one.path).entries >= KEYS, "a backup that cannot be read has a name"


def _check_exports(place: Path) -> None:
    """An exported file is a whole one: it begins and ends as they do."""
    out = (place / "out.bib").read_text()
    assert out.count("@") >= KEYS
    assert out.endswith("}\n")


def reset(kept: Path, place: Path) -> None:
    """Have the story begin again, from what `prepared` made."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(kept, place)


def left(place: Path) -> Iterator[str]:
    """Names of files that nobody needs: what a killed writer had begun."""
    for path in place.rglob("*"):
        if path.name.endswith((".new", "-journal")) or ".refman-" in path.name:
            yield os.fspath(path)
