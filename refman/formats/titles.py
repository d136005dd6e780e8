"""Which of several lines is a paper's title, where crumbs of the page stand beside it.

On a captured page nothing marks a title. A crumb (`Load more`, `Sign in`) has mostly slipped in
between two lines, so it touches one of them, and it does not read like a title. Where neither
tells, no line is taken: a paper under a wrong title is worse than a line reported as unread.
"""

import re
from collections.abc import Sequence

from refman.formats import printed_names
from refman.formats.page import Line

_FEW = 3
_LETTERS_OF_A_SMALL_WORD = 3
_TIMES_AS_LONG = 3
_DATE = re.compile(r"[\d.]{0,7}[A-Z]{0,2}[A-Z][a-z]{2} \d{1,2}(?:, \d{4})?(?: ?\d{1,7}|Code)?")


def choose(lines: Sequence[Line]) -> Line | None:
    """The title among lines that could be one; None where that cannot be told.

    A line that alone is a paragraph of its own wins; else the one that has the fewest traits that
    titles have not; else one that is far longer than the others, as crumbs are short.
    """
    pool = [line for line in lines if line.apart] or lines
    faults = [_faults(line) for line in pool]
    fewest = min(faults, default=0)
    best = [line for line, count in zip(pool, faults, strict=True) if count == fewest]
    return best[0] if len(best) == 1 else _far_longer(best)


def _far_longer(lines: Sequence[Line]) -> Line | None:
    by_length = sorted(lines, key=lambda line: len(line.text), reverse=True)
    lengths = [len(line.text) for line in by_length[:2]]
    return by_length[0] if lengths and lengths[0] >= _TIMES_AS_LONG * lengths[-1] else None


def lists_people(text: str) -> bool:
    """Whether a text is surely a list of authors: it ends in "et al.", or has several names."""
    listed = printed_names.read(text)
    return listed.plausible and (listed.truncated or len(listed.names) > 1)


def _faults(line: Line) -> int:
    """How much tells against a title: few, small or shouted words, a sentence, a thing else."""
    words = line.text.split()
    few = max(0, _FEW - len(words))
    sentence = line.text.endswith(".")
    odd_words = _is_lower(words) or line.text.isupper()
    other = lists_people(line.text) or "://" in line.text or bool(_DATE.fullmatch(line.text))
    return few + odd_words + sentence + 2 * other + 4 * line.long


def _is_lower(words: Sequence[str]) -> bool:
    """Whether most words behind the first have no capital, small ones counted if there are none."""
    others = words[1:]
    weighty = [word for word in others if len(word) > _LETTERS_OF_A_SMALL_WORD] or others
    return 2 * sum(word.islower() for word in weighty) > len(weighty)
