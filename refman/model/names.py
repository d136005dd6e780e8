"""Names of people as BibTeX splits them: given, von, family, Jr.

Source: Oren Patashnik, BibTeXing (1988), section 4, and bibtex 0.99d, beside which the tests hold
it. On purpose it follows biber where that is kinder: a hyphen parts no words (`Ken-ichi` is no
`Ken` with the particle `ichi`), nor does the tilde of `Rom\\~ao`; `É` and `\\'{E}` are capitals,
`and` at either end or twice makes no name, and the name format of biblatex is read
(`family=Beauvoir, given=Simone, prefix=de`).
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

OTHERS = "others"
"""The last name of a list that is known to go on."""

_WHITE = " \t\r\n"
_SPACE = _WHITE + "~"
_SIGNS = {
    separators: (
        re.compile(rf"[{separators}](?<!\\~)"),
        re.compile(rf"[{{}}{separators}](?<!\\~)"),
    )
    for separators in (",", _WHITE, _SPACE)
}
"""Of what parts a text, the pattern of a separator, and that of one or a brace; not of `\\~a`."""

_AND = re.compile(rf"(?:\A|(?<![{_WHITE}])[{_WHITE}]++)and(?=[{_WHITE}]|\Z)", re.IGNORECASE)
_CAPITAL = r"[A-Z][\w.'-]*+"
_PLAIN = re.compile(rf"({_CAPITAL}), ({_CAPITAL}(?> {_CAPITAL})*+)")
"""What most names look like, `Knuth, Donald E.`: read in one step as the long way reads it."""
_UNEVEN = re.compile(rf"[{_WHITE[1:]}]|  ")
_LABELLED = re.compile(r"\s*[a-z]+(?:-i)?\s*=")
_FIRST = re.compile(
    r"\{\\(?P<command>[A-Za-z]*)"
    r"|(?P<group>\{)"
    r"|(?:\\(?:[`'^~=.\"]|[uvHtcdbkr](?![A-Za-z]))\s*\{?\\?)?(?P<letter>[^\W\d_])"
)
_FOREIGN = frozenset("OE AE AA O L i j o l oe ae aa ss".split())
"""Commands that are letters by themselves to BibTeX."""


class Name(NamedTuple):
    """The four parts of a name, each BibTeX text; "" where a part is missing."""

    given: str
    von: str
    family: str
    jr: str = ""

    @property
    def display(self) -> str:
        """`Ludwig van Beethoven`, `Donald Knuth, Jr.`"""
        name = " ".join(filter(None, (self.given, self.von, self.family)))
        return f"{name}, {self.jr}" if self.jr else name

    @property
    def surname(self) -> str:
        """`van Beethoven`"""
        return f"{self.von} {self.family}" if self.von else self.family

    @property
    def bibtex(self) -> str:
        """`van Beethoven, Ludwig`; a name without a given part stands alone."""
        if not self.given and not self.jr:
            return self.surname
        return ", ".join(filter(None, (self.surname, self.jr, self.given)))


def split_list(text: str) -> list[str]:
    """The names of an `author` field, `others` among them; `and` counts outside braces only."""
    spaced = _spaced if _UNEVEN.search(text) else _stripped
    return [name for name in map(spaced, _between_ands(text)) if name]


def people(text: str) -> list[Name]:
    """The names of an `author` field in order, without `others` and what names nobody."""
    names = (parse(name) for name in split_list(text) if name.lower() != OTHERS)
    return [name for name in names if any(name)]


def parse(text: str) -> Name:
    """One name, written `First von Last`, `von Last, First` or `von Last, Jr, First`.

    biblatex' `family=…, given=…, prefix=…, suffix=…` is read too; an option of the list or a
    pointer (`useprefix=true`, `xdata=…`) has no part at all.
    """
    if plain := _PLAIN.fullmatch(text):
        return Name(plain[2], "", plain[1])
    parts = _outside_braces(text.rstrip(_SPACE + ","), ",")
    if "=" in text and all(map(_LABELLED.match, parts)):
        return _labelled(parts)
    return _of_words([_words(part) for part in parts])


def _labelled(parts: list[str]) -> Name:
    pairs = (part.partition("=") for part in reversed(parts))
    found = {label.strip(): value.strip() for label, _, value in pairs}
    return Name(*(found.get(label, "") for label in ("given", "prefix", "family", "suffix")))


def _of_words(parts: list[list[str]]) -> Name:
    if len(parts) == 1:
        return _first_von_last(parts[0])
    von, family = _von_last(parts[0])
    jr = " ".join(parts[1]) if len(parts) > 2 else ""
    given = parts[1] if len(parts) == 2 else [word for part in parts[2:] for word in part]
    return Name(" ".join(given), von, family, jr)


def written(name: Name) -> str:
    """A name as BibTeX text that is read as these parts; braces keep together what would part."""
    parts = [_kept(part) for part in name]
    plain = Name(*parts).bibtex
    if parse(plain) == Name(*parts) and plain.lower() != OTHERS:
        return plain
    braced = Name(parts[0], parts[1], f"{{{parts[2]}}}", parts[3]).bibtex
    return braced if any(parse(braced)) else f"{{{plain}}}"  # which looks like `option=value`


def _kept(part: str) -> str:
    part = _spaced(part if _is_balanced(part) else part.translate(_ROUND))
    parted = "," in part or len(split_list(f"x {part} x")) > 1
    return f"{{{part}}}" if parted and part[:1] != "{" else part


def _is_balanced(text: str) -> bool:
    """Whether braces come in pairs; others would take what stands behind them along."""
    depth = 0
    for brace in _BRACES.findall(text):
        depth += 1 if brace == "{" else -1
        if depth < 0:
            return False
    return not depth


_BRACES = re.compile("[{}]")
_ROUND = str.maketrans("{}", "()")


def of_display(text: str) -> Name:
    """A name printed `Hsiang-Wei Huang`, as the page wrote it."""
    return parse(text.replace(",", " "))


def _between_ands(text: str) -> Iterable[str]:
    whole = _AND.split(text)
    if "{" not in text or all(part.count("{") == part.count("}") for part in whole):
        return whole
    return _between_outer_ands(text)


def _between_outer_ands(text: str) -> Iterator[str]:
    start = counted = depth = 0
    for found in _AND.finditer(text):
        at = found.start()
        depth += text.count("{", counted, at) - text.count("}", counted, at)
        counted = at
        if depth <= 0:
            yield text[start:at]
            start = found.end()
    yield text[start:]


def _stripped(name: str) -> str:
    return name.strip(" ")


def _spaced(name: str) -> str:
    """Its words apart by one space; most names come so."""
    return " ".join(word for word in _outside_braces(name.strip(" "), _WHITE) if word)


def _words(text: str) -> list[str]:
    return [word for word in _outside_braces(text, _SPACE) if word]


def _outside_braces(text: str, separators: str) -> list[str]:
    separator, sign = _SIGNS[separators]
    whole = separator.split(text)
    if "{" not in text or all(part.count("{") == part.count("}") for part in whole):
        return whole
    parts, start, depth = [], 0, 0
    for found in sign.finditer(text):
        if found[0] == "{":
            depth += 1
        elif found[0] == "}":
            depth -= 1
        elif depth <= 0:
            parts.append(text[start : found.start()])
            start = found.end()
    return [*parts, text[start:]]


def _first_von_last(words: list[str]) -> Name:
    lower = [index for index, word in enumerate(words[:-1]) if _is_von(word)]
    if not lower:
        return Name(" ".join(words[:-1]), "", " ".join(words[-1:]))
    first, last = lower[0], lower[-1] + 1
    return Name(" ".join(words[:first]), " ".join(words[first:last]), " ".join(words[last:]))


def _von_last(words: list[str]) -> tuple[str, str]:
    lower = [index for index, word in enumerate(words[:-1]) if _is_von(word)]
    end = lower[-1] + 1 if lower else 0
    return " ".join(words[:end]), " ".join(words[end:])


def _is_von(word: str) -> bool:
    """Whether the first letter outside braces, or of a brace that opens with a command, is small.

    A letter with an accent is that letter, whether braces surround it or not.
    """
    if word[0].isalpha():
        return word[0].islower()
    at = 0
    while found := _FIRST.search(word, at):
        if found["letter"]:
            return found["letter"].islower()
        end = _group_end(word, found.start())
        if found["command"] is not None:
            return _is_small(found["command"], word[found.end() : end])
        at = end
    return False


def _is_small(command: str, rest: str) -> bool:
    """Whether `{\\command rest}` is a small letter."""
    if command in _FOREIGN:
        return command.islower()
    letter = re.search(r"[^\W\d_]", rest)
    return letter is not None and letter[0].islower()


def _group_end(text: str, start: int) -> int:
    """Behind the brace that closes the one at `start`."""
    depth = 0
    for brace in re.finditer("[{}]", text[start:]):
        depth += 1 if brace[0] == "{" else -1
        if not depth:
            return start + brace.end()
    return len(text)
