"""How the real BibTeX splits a list of names, and each name into its four parts."""

import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from refman.model.names import Name

_STYLE = """\
ENTRY { author } { } { }
INTEGERS { at count }
READ
FUNCTION {entry} {
  "@" write$ newline$
  author missing$ { skip$ } {
    author num.names$ 'count :=
    #1 'at :=
    { at count > #0 = } {
      "G" author at "{ff}" format.name$ * write$ newline$
      "V" author at "{vv}" format.name$ * write$ newline$
      "F" author at "{ll}" format.name$ * write$ newline$
      "J" author at "{jj}" format.name$ * write$ newline$
      at #1 + 'at :=
    } while$
  } if$
}
ITERATE {entry}
"""
_AT_ONCE = 4000
"""BibTeX has room for so many entries, whatever their fields."""


def bibtex_splits(lists: Sequence[str], folder: Path) -> list[list[Name]]:
    """The names of each list as `format.name$` parts them.

    Args:
        lists: values of fields `author`, with balanced braces.
        folder: an existing folder of its own.
    """
    found: list[list[Name]] = []
    for start in range(0, len(lists), _AT_ONCE):
        found += _split(lists[start : start + _AT_ONCE], folder)
    return found


def _split(lists: Sequence[str], folder: Path) -> list[list[Name]]:
    entries = (f"@misc{{k{at}, author = {{{text}}}}}\n" for at, text in enumerate(lists))
    (folder / "x.bib").write_text("".join(entries), encoding="utf-8")
    (folder / "x.bst").write_text(_STYLE, encoding="ascii")
    (folder / "x.aux").write_text("\\citation{*}\n\\bibstyle{x}\n\\bibdata{x}\n", encoding="ascii")
    (folder / "x.bbl").unlink(missing_ok=True)
    subprocess.run(["bibtex", "x"], cwd=folder, stdout=subprocess.DEVNULL, check=False, timeout=300)
    printed = (folder / "x.bbl").read_bytes().decode("utf-8", "replace")
    return [list(_names(part)) for part in printed.replace("\n  ", " ").split("@\n")[1:]]


def _names(printed: str) -> Iterator[Name]:
    parts = [line[1:] for line in printed.split("\n") if line]
    for given, von, family, jr in zip(*[iter(map(_untied, parts))] * 4, strict=True):
        yield Name(given, von, family, jr)


def _untied(part: str) -> str:
    """A part without the ties that BibTeX puts between words, which are spaces in the source."""
    depth, out = 0, []
    for char in part:
        depth += (char == "{") - (char == "}")
        out.append(" " if char == "~" and not depth else char)
    return "".join(out)
