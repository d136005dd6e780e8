"""When a linked file is better left alone for a while: it is missing, or somebody is at work."""

import re
from pathlib import Path

from refman.bibtex.blocks import Block, Broken
from refman.bibtex.document import Document
from refman.services import files

_AFTERWARDS = "The file is left as it is until git is done; refman tries again by itself."
_MANY = 10
"""Entries, of which an author takes fewer out by hand; of a large file more, but not most."""
_MARK = "<<<<<<< "
_MARKS = re.compile(rf"^{_MARK}", re.MULTILINE)
"""Lines that git leaves in a file that it could not merge."""


def git_at_work(path: Path) -> str:
    """A sentence while git writes in the checkout that a file is in; "" else."""
    for folder in path.resolve().parents:
        found = folder / ".git"
        if found.exists():
            lock = _git_folder(found) / "index.lock"
            if lock.exists():
                return f"Git is at work in “{files.shown(folder)}”. {_AFTERWARDS}"
            return ""
    return ""


def half_written(document: Document, vanished: int = 0, last: Block | None = None) -> str:
    """A sentence when a file looks as if somebody had not finished writing it; "" else.

    Args:
        vanished: how many entries it is without that it had when both sides last met.
        last: what it ends with, which cannot be read in one that is half written.
    """
    if _MARK in document.text and _MARKS.search(document.text):
        return "It holds the marks of a merge that git left to you. Settle it and save the file."
    if vanished and isinstance(last, Broken):
        line = document.line(last.start)
        return (
            f"Entries are missing, and line {line} cannot be read: it looks half written."
            " Mend that line and save the file."
        )
    return ""


def lost_at_once(known: int, vanished: int, left: int) -> bool:
    """Whether so many entries went that their author may know nothing of it: the file was emptied,
    cut short, or replaced by another one.

    Args:
        known: entries that it had when both sides last met.
        vanished: how many of these it is without.
        left: entries that it has.
    """
    return bool(vanished) and (not left or (vanished >= _MANY and 2 * vanished > known))


def _git_folder(found: Path) -> Path:
    """The folder that a `.git` is, or that the file of that name leads to, as in a worktree."""
    if found.is_file():
        text = found.read_text("utf-8", "replace")
        return found.parent / text.removeprefix("gitdir:").strip()
    return found
