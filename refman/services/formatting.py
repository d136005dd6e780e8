"""A .bib file is written anew under a profile, without a library.

It is read twice, a block at a time: first for what stands at the top, for the keys and the order,
then for the entries, so that a file that keeps its order is never held as a whole. `@preamble` and,
where macros are kept, `@string` come first; comments and free text stay before the entry that they
precede; what cannot be read comes last, as it is, where it can swallow nothing.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from refman.bibtex.blocks import Comment, String, Text
from refman.bibtex.blocks import Entry as Written
from refman.bibtex.document import define
from refman.bibtex.profile import Profile
from refman.bibtex.render import render
from refman.bibtex.scanner import Stretch, scan_stream
from refman.model.entry import Entry
from refman.model.errors import FileInTheWay
from refman.services import files, replacing
from refman.services.outgoing import Plan
from refman.services.surveying import Survey, Trouble, fields_of, tidy

_ENCODING = re.compile(r"^[ \t]*%+[ \t]*Encoding:.*(?:\r\n?|\n|\Z)", re.IGNORECASE | re.MULTILINE)


class Formatted(NamedTuple):
    """What a file will be.

    Args:
        entries: their number.
        troubles: in order of their lines.
        renamed: keys that are written otherwise, as typed and as written.
        pieces: the text; read from the file while it is taken.
    """

    entries: int
    troubles: tuple[Trouble, ...]
    renamed: tuple[tuple[str, str], ...]
    pieces: Iterator[str]


def formatted(path: Path, profile: Profile) -> Formatted:
    """Read a .bib file and say what it will be under a profile.

    Raises:
        FileUnreadable: it, or the list of journals that the profile names.
    """
    survey = Survey(profile)
    for stretch in _stretches(path):
        survey.take(stretch)
    plan = survey.plan()
    return Formatted(
        len(survey.heads),
        tuple(sorted(survey.troubles)),
        tuple(plan.clashes),
        _pieces(plan, survey, _stretches(path)),
    )


def write(made: Formatted, path: Path, *, force: bool) -> None:
    """Write a formatted file whole; it may be the one that is read.

    Raises:
        FileInTheWay: there is a file, and it is not to be replaced.
        FileUnwritable: what stood there before is untouched.
    """
    if path.exists() and not force:
        raise FileInTheWay(
            f"“{files.shown(path)}” exists. It was left as it is; choose another name, or replace"
            " it (--force)."
        )
    replacing.replace(path, made.pieces)


def _stretches(path: Path) -> Iterator[Stretch]:
    with files.text(path) as text:
        yield from scan_stream(text.pieces)


def _pieces(plan: Plan, survey: Survey, stretches: Iterator[Stretch]) -> Iterator[str]:
    """The second reading; held as a whole only where the order is another."""
    gap = ""
    for part in (*plan.strings(), *(f"{tidy(source)}\n" for source in survey.top)):
        yield part
        gap = "\n"
    if plan.ids == sorted(plan.ids):
        texts: Iterator[str] = _entries(plan, stretches)
    else:
        *found, rest = _entries(plan, stretches)
        texts = iter([*(found[number - 1] for number in plan.ids), rest])
    for text in texts:
        if text:
            yield gap + text
            gap = "\n"
    for source in survey.broken:
        yield f"{gap}{tidy(source)}\n"
        gap = "\n"


def _entries(plan: Plan, stretches: Iterator[Stretch]) -> Iterator[str]:
    """Each entry with the text before it, and then the text behind the last."""
    macros: dict[str, str] = {}
    number, before = 0, ""
    for stretch in stretches:
        text = stretch.text
        for block in stretch.blocks:
            if isinstance(block, String):
                define(macros, text, block)
            elif isinstance(block, Text | Comment):
                before += _kept(text, block)
            elif isinstance(block, Written):
                number += 1
                fields = fields_of(text, block, macros, plan.profile)
                entry = Entry(block.kind.lower(), fields, block.key, id=None)
                yield before + _rendered(entry, number, plan)
                before = ""
    yield before


def _rendered(entry: Entry, number: int, plan: Plan) -> str:
    key = plan.keys.get(number, entry.key)
    return render(plan.outgoing(entry)._replace(key=key), plan.profile)


def _kept(text: str, block: Text | Comment) -> str:
    """Comments and free text, on lines of their own, without what says the old encoding."""
    source = tidy(_ENCODING.sub("", text[block.start : block.end]))
    return f"{source}\n" if source else ""
