r"""Where a listing goes back to LaTeX: `escapeinside={(*@}{@*)}`, `escapechar=|`, `mathescape`.

Sources: the manuals of listings (4.14) and minted (5.3).
"""

import re

READ = re.compile(r"commandchars\s*=\s*\\\\|\b(?:texcl|texcomments)\b(?!\s*=\s*false)")
"""By which the text of a listing, or its comments, is read as commands after all."""
_MATH = re.compile(r"\bmathescape\b(?!\s*=\s*false)")
Escape = tuple[str, str]
"""The signs that begin and end it; empty for none."""
NO_ESCAPE: Escape = "", ""

_SIGNS = r"\{((?:\\.|[^{}\\])*)\}"
_ONE = r"(\\?[^\s{}\\,\]])"
_SET = re.compile(
    rf"\bescapeinside\s*=\s*(?:{_SIGNS}\s*{_SIGNS}|\{{?{_ONE}{_ONE}\}}?)"
    rf"|\bescape(?:char|inside)\s*=\s*(?:\{{{_ONE}?\}}|{_ONE})?"
)
_GROUP = re.compile(
    r"\s*+(?:\[[^][]*\])?\s*+(\{[^{}]*+(?>\{[^{}]*+(?>\{[^{}]*+\}[^{}]*+)*+\}[^{}]*+)*+\})"
)
_LONGEST = 5_000
_GROUPS = 3


def of(options: str, before: Escape) -> Escape:
    """What options of a listing say; `before` where they say nothing of it."""
    found = ("$", "$") if before == NO_ESCAPE and _MATH.search(options) else before
    for said in _SET.finditer(options):
        inside = said[1] or said[3] or "", said[2] or said[4] or ""
        char = said[5] or said[6] or ""
        begin, end = inside if all(inside) else (char, char)
        found = re.sub(r"\\(.)", r"\1", begin), re.sub(r"\\(.)", r"\1", end)
    return found


def told(text: str, at: int, before: Escape) -> Escape:
    """What a command that sets options for all listings says, whose arguments stand at `at`."""
    found, end = before, at + _LONGEST
    for _ in range(_GROUPS):
        group = _GROUP.match(text, at, end)
        if group is None:
            break
        found, at = of(group[1], found), group.end()
    return found
