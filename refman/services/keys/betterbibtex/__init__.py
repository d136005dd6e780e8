"""Better BibTeX's formulas: `auth.lower + shorttitle(3,3) + year`.

`|` or `;` begins the formula to try when the one before gives nothing or a test in it does not
hold. `a || b` is the first that says something, `a && b` the second if the first does, and
`test ? a : b` the one or the other. Text is folded to ASCII at the very end.

Not its JavaScript: a formula is read by a grammar of its own (`formula`) and never evaluated.
Source: Better BibTeX 9, its manual and `content/key-manager/`.
"""

from collections.abc import Callable

from refman.services.keys.betterbibtex.calls import Next
from refman.services.keys.betterbibtex.formula import Draw, formulas
from refman.services.keys.betterbibtex.kinds import is_german
from refman.services.keys.letters import german, safe
from refman.services.keys.paper import Paper


def compiled(pattern: str) -> Callable[[Paper], str]:
    """What makes a key of a paper; it never raises. The key may be empty.

    Raises:
        KeyPatternError: the pattern cannot be read.
    """
    draws = formulas(pattern)
    return lambda paper: next(filter(None, (_key(draw, paper) for draw in draws)), "")


def _key(draw: Draw, paper: Paper) -> str:
    try:
        text = draw(paper)
    except Next:
        return ""
    return safe(german(text) if is_german(paper) else text)
