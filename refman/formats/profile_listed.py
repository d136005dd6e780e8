"""Rows of a profile page that give the authors a line of their own, below the title.

34.3CVJun 22, 2023Code
A Title of a Paper                  touches the marks
                                    an empty line
Ada Example, Bo Sample et al. · pku
                                    an empty line
The abstract, one long line.
"""

from collections.abc import Sequence

from refman.formats import printed_names, titles
from refman.formats.page import Line
from refman.formats.printed_names import NameList
from refman.formats.profile_block import Block, abstract_of
from refman.formats.profile_marks import Part

_NO_TITLE = "No title follows."
_UNSURE = "It cannot be told which line of this paper is its title."


def block(part: Part) -> Block:
    """Sort the lines of a part by their shape and place.

    An abstract has no shape of names, so what is cut from one may be taken for authors; then
    there is no abstract.
    """
    shaped = [(line, _names(line).plausible) for line in part.lines[1:]]
    abstract = abstract_of([line for line, named in shaped if not named])
    lists = _above(abstract, [line for line, named in shaped if named])
    gap = next((line for line in part.lines if line.gap_above), None)
    authors = _authors([line for line in lists if gap and line.number >= gap.number] or lists)
    before = _above(authors or abstract, part.lines)
    candidates = _above(gap, before) or before
    title = titles.choose(candidates)
    others = [line for line in lists if line is not title]
    authors = authors or _authors(others)
    if title and (title.long or (not others and _names(title).plausible)):
        title = None  # the title was lost, and an abstract or the authors stand in its place
    return Block(
        marks=part.marks,
        lines=part.lines,
        title=title.text if title else "",
        reason=_UNSURE if candidates else _NO_TITLE,
        names=_names(authors) if authors else None,
        told=[line for line in (title, authors) if line],
        abstract=abstract,
    )


def _above(end: Line | None, lines: Sequence[Line]) -> Sequence[Line]:
    return [line for line in lines if end is None or line.number < end.number]


def _names(line: Line) -> NameList:
    return printed_names.read(line.text)


def _authors(lists: Sequence[Line]) -> Line | None:
    """The one of several lists that is a paragraph of its own; else the one of several words.

    A crumb of one word has the shape of a name too, `Subscribe`. Where more than one is left
    none is taken: nobody becomes an author by standing on the page.
    """
    pool = [line for line in lists if line.apart] or lists
    found = pool if len(pool) == 1 else [line for line in pool if " " in line.text]
    return found[0] if len(found) == 1 else None
