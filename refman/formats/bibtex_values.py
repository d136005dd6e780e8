"""Values of BibTeX fields as they stand in a .bib file: `{…}`, `"…"`, `2023`, `jun`, `a # "b"`."""

import re
from collections.abc import Iterator, Mapping

from refman.bibtex.escape import balanced, escape

# BibTeX takes any white space for one space; a no-break space is a character of the text
_SPACES = re.compile(r"[ \t\r\n\f\v]+")
_OPENS = {"{": "}", '"': '"'}


def value_of(written: str, strings: Mapping[str, str]) -> str:
    """BibTeX text of a value: without its delimiters, macros expanded, spaces folded.

    Args:
        written: all that stands between `=` and the next comma.
        strings: the macros of the file by name in lower case; any other name, a month's among
            them, stays as it is.
    """
    pieces = (_piece(piece.strip(), strings) for piece in _pieces(written))
    value = _SPACES.sub(" ", "".join(pieces)).strip()
    return value if balanced(value) else escape(value)


def _piece(piece: str, strings: Mapping[str, str]) -> str:
    if len(piece) > 1 and _OPENS.get(piece[0]) == piece[-1]:
        return piece[1:-1]
    return strings.get(piece.lower(), piece)


def _pieces(written: str) -> Iterator[str]:
    """The parts between the `#` that stand outside braces and quotes."""
    if "#" not in written:
        yield written
        return
    start, depth, quoted = 0, 0, False
    for match in re.finditer(r'[{}"#]', written):
        sign = match.group()
        depth += (sign == "{") - (sign == "}")
        if sign == '"' and depth == 0:
            quoted = not quoted
        elif sign == "#" and depth == 0 and not quoted:
            yield written[start : match.start()]
            start = match.end()
    yield written[start:]
