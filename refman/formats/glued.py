"""Where a title ends and its authors begin, on pages that print them without a space between.

`A Survey of SamplersWeijian Luo, Wei Deng et al.` has no separator, so the place is inferred: the
first author begins at a capital inside a word. Of several such capitals the one wins that begins
a name which stands elsewhere on the page between commas; else the last one that leaves at least
a given and a family name.
"""

import re
from collections.abc import Iterable

from refman.formats import printed_names
from refman.formats.printed_names import NameList, is_name

_PREFIXES = ("Mc", "Mac", "De", "Del", "Di", "Du", "El", "La", "Le", "Van", "Von", "Fitz")
"""Beginnings after which a capital goes on with the same name: McAuley, LeCun, DiCarlo."""

_REACH = 100
"""Characters at the end of a part in which its author's name is looked for."""

_PART = re.compile(r"[^,]+")


def known_names(texts: Iterable[str]) -> frozenset[str]:
    """The names of these glued lines that stand behind a comma, so that their ends are sure."""
    parts = (_parts(printed_names.read(text).text) for text in texts)
    return frozenset(
        part.strip() for found in parts for _, part in found[max(_last_of_title(found), 0) + 1 :]
    )


def split(text: str, known: frozenset[str]) -> tuple[str, NameList] | None:
    """The title and the authors of a glued line; None where no place between them is found."""
    listed = printed_names.read(text)
    parts = _parts(listed.text)
    alone = len(parts) == 1 and not listed.truncated
    candidates = parts[max(_last_of_title(parts), 0) :]
    for start, part in candidates:
        if (name := _known_end(part, known)) is not None:
            return _cut(listed, start + name)
    for start, part in candidates:
        if (name := _shaped_end(part, alone=alone)) is not None:
            return _cut(listed, start + name)
    return None


def _cut(listed: NameList, at: int) -> tuple[str, NameList]:
    authors = NameList(listed.text[at:], listed.truncated, listed.affiliation)
    return listed.text[:at].rstrip(), authors


def _parts(text: str) -> list[tuple[int, str]]:
    return [(match.start(), match.group()) for match in _PART.finditer(text)]


def _last_of_title(parts: list[tuple[int, str]]) -> int:
    """The index of the last part that is no mere name; -1 when all of them could be names."""
    shaped = [is_name(part.strip()) for _, part in parts]
    return max((index for index, name in enumerate(shaped) if not name), default=-1)


def _known_end(part: str, known: frozenset[str]) -> int | None:
    return next((at for at in _humps(part) if part[at:].strip() in known), None)


def _shaped_end(part: str, *, alone: bool) -> int | None:
    """Where the name at the end of a part begins; a lone word counts only in front of others."""
    starts = [at for at in _humps(part) if is_name(part[at:].strip())]
    full = [at for at in starts if " " in part[at:].strip()]
    sure = [at for at in full if not part[:at].split(" ")[-1].endswith(_PREFIXES)] or full
    return max(sure or ([] if alone else starts), default=None)


def _humps(part: str) -> list[int]:
    """The places of capitals that begin a new word without a space, `RL|Junyi`, `Models|Q.`."""
    first = max(1, len(part) - _REACH)
    return [at for at in range(first, len(part)) if _is_hump(part[at - 1], part[at : at + 2])]


def _is_hump(before: str, here: str) -> bool:
    if not here[0].isupper() or before in " -'’‐([{\\":
        return False
    return not before.isupper() or here[1:].islower() or here[1:] == "."
