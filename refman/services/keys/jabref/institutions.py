"""The short form of an institution that stands in the place of an author, as JabRef makes it.

`{Massachusetts Institute of Technology}` gives `MIT`, `{Link{\\"o}ping University}`
`UniLinkoeping`, `{The Graph System ({TGS})}` `TGS`. Source: the documented rules of
`BracketedPattern.generateInstitutionKey` in JabRef. Without them the whole name would stand in
the key.
"""

import re

from refman.bibtex.latex import plain
from refman.services.keys.letters import as_jabref

_INLINE = re.compile(r"\(\{([A-Z]+)\}\)")
_IGNORED = frozenset({"press", "the"})
_CAPITALS = re.compile("[^A-Z]")
_WORDS_IN_FULL = 2


def short(name: str) -> str:
    """The short form of an institution's name, given as BibTeX text; "" when no word counts."""
    if inline := _INLINE.search(name):
        return inline[1]
    parts = [part.strip() for part in as_jabref(plain(name)).split(",")]
    words = [_counting(part) for part in parts]
    kinds = [_kind(of_part, alone=len(parts) == 1) for of_part in words]
    found = {kind: index for index, kind in reversed(list(enumerate(kinds)))}
    return _joined(parts, words, found)


def _joined(parts: list[str], words: list[list[str]], found: dict[str, int]) -> str:
    school = _initials(words[found["school"]]) if "school" in found else ""
    department = _initials(words[found["department"]]) if "department" in found else ""
    if "university" not in found:
        head = _rest(words[found["rest"]]) if "rest" in found else ""
    else:
        index = found["university"]
        named = (word for word in words[index] if word[:3].lower() != "uni")
        head = "Uni" + "".join(named)
        if index and "department" not in found:
            department = parts[index - 1]  # what stands before a university is a part of it
    return head + school + ("" if department == school else department)


def _counting(part: str) -> list[str]:
    """The words of a part without articles, abbreviations (`Ltd.`) and lower-case words."""
    return [word for word in re.split(r"[ \-_]", part) if word and _counts(word)]


def _counts(word: str) -> bool:
    named = word.lower() not in _IGNORED and not word.endswith(".") and word[0].isupper()
    return named or word[:3].lower() == "uni"


def _kind(words: list[str], *, alone: bool) -> str:
    lower = [word.lower() for word in words]
    technical = any(word.startswith("tech") for word in lower)
    if not technical and any(re.match("uni(v|b|$)", word) for word in lower):
        return "university"
    if alone:
        return "rest"
    if "school" in lower:
        return "school"
    return "department" if any(re.match("d[ei]p|lab", word) for word in lower) else "rest"


def _initials(words: list[str]) -> str:
    named = (word for word in words if not re.match("(?i)d[ei]p|(school|faculty)$", word))
    return "".join(_CAPITALS.sub("", word) for word in named)


def _rest(words: list[str]) -> str:
    if len(words) <= _WORDS_IN_FULL:
        return "".join(words)
    return "".join(word[0] for word in words)
