"""Regular expressions that users write into a pattern: read as Python's, kept from running wild.

JabRef has Java's, Better BibTeX JavaScript's. What they share with Python's is taken as it is;
`\\p{…}` classes and `$1` in a replacement are translated.

A search that goes back over its choices can take time without end, and none can be stopped from
outside. So what could is refused when the pattern is read: a repeated group that holds a choice
or another repetition, too many of them, a look back at a group. And a search sees no more than
`LONGEST_TEXT` characters.
"""

import re
from collections.abc import Sequence

LONGEST_TEXT = 200
_LONGEST_PATTERN = 200
_MOST_EFFORT = 9
_TOKEN = re.compile(
    r"\\(?:x..|u.{4}|U.{8}|N\{[^}]*\}|.)"
    r"|\[\^?\]?(?:\\.|[^\]\\])*\]|(\(\?[:=!<>PimsxaLu#]*)|[*+?|()]|\{\d*,?\d*\}|.",
    re.S,
)
_CLASSES = {
    "Punct": r"!-/:-@\[-`{-~",
    "Alpha": "A-Za-z",
    "Digit": "0-9",
    "Alnum": "A-Za-z0-9",
    "Lower": "a-z",
    "Upper": "A-Z",
    "Lu": "A-Z",
    "Ll": "a-z",
    "L": r"^\W\d_",
    "Space": r"\s",
}


class Regex:
    """A regular expression that was found harmless.

    Raises:
        ValueError: it cannot be read or could run for ever; the text says which, a clause.
    """

    def __init__(self, source: str, flags: str = "") -> None:
        if len(source) > _LONGEST_PATTERN:
            raise ValueError(f"has more than {_LONGEST_PATTERN} characters")
        if strange := set(flags) - set("gimsu"):
            raise ValueError(f"has the unknown flag “{min(strange)}”")
        _check_effort(source)
        self._everywhere = "g" in flags
        self._compiled = _compiled(source, flags)

    def replace(self, text: str, replacement: str) -> str:
        """Each match replaced, or the first without the flag `g`; `$1` is the first group."""
        text = text[:LONGEST_TEXT]
        return self._compiled.sub(
            lambda match: _expanded(match, replacement), text, count=0 if self._everywhere else 1
        )

    def search(self, text: str) -> re.Match[str] | None:
        return self._compiled.search(text[:LONGEST_TEXT])


def of_text(text: str) -> Regex:
    """Finds a text wherever it stands, without regard to case."""
    return Regex(re.escape(text[: _LONGEST_PATTERN // 2]), "gi")


def _compiled(source: str, flags: str) -> re.Pattern[str]:
    letters = {"i": re.IGNORECASE, "m": re.MULTILINE, "s": re.DOTALL}
    try:
        return re.compile(_translated(source), sum(letters.get(flag, 0) for flag in set(flags)))
    except (re.error, OverflowError, RecursionError) as error:
        raise ValueError(f"cannot be read ({error})") from error


def _translated(source: str) -> str:
    """With Java's and JavaScript's ways to name a group or a class of characters as Python's."""
    source = re.sub(r"\(\?<(?=[A-Za-z])", "(?P<", source)
    return re.sub(r"\[?\\p\{(\w+)\}\]?", _class, source)


def _class(match: re.Match[str]) -> str:
    inside = _CLASSES.get(match[1].removeprefix("Is"))
    if inside is None or match[0].startswith("[") != match[0].endswith("]"):
        raise ValueError(f"has the class “\\p{{{match[1]}}}”, which is not known in this place")
    return f"[{inside}]"


def _check_effort(source: str) -> None:
    """Refuse what can be matched in so many ways that a search may never end."""
    check_groups(source)
    if _effort(_tokens(source)) > _MOST_EFFORT:
        raise ValueError("has too many repetitions and choices, which could take for ever")


def check_groups(source: str) -> None:
    """Raise ValueError, with a clause, where a search could take time without end."""
    tokens = _tokens(source)
    if any(re.match(r"\\[1-9]|\(\?P=", token) for token in tokens):
        raise ValueError("looks back at a group")
    if any(re.match(r"\(\?(#|[imsaLu]*x)", token) for token in tokens):
        raise ValueError("holds comments or the flag “x”, under which it reads differently")
    _check_groups(tokens)


def work(source: str, text: str) -> int:
    """The most steps that a search of a text takes, about; of an expression that `check_groups`
    has let through.

    At each place it may go through all ways to match: a repetition can end after any part of the
    longest run of what it repeats, and one of several choices is taken.
    """
    tokens = _tokens(source)
    open_groups = [[0, 1]]  # ways of the choices that are read, and of the one that is being read
    for before, token in zip(["", *tokens], tokens, strict=False):
        if token[0] == "(":
            open_groups.append([0, 1])
        elif token == ")" and len(open_groups) > 1:
            ways = sum(open_groups.pop())
            open_groups[-1][1] *= ways
        elif token == "|":
            open_groups[-1] = [sum(open_groups[-1]), 1]
        elif not _is_quantifier(before):  # then it says that the first one is lazy
            open_groups[-1][1] *= _ways(before, token, text)
    anchored = tokens[:1] in (["^"], [r"\A"]) and not open_groups[0][0]
    return sum(map(sum, open_groups)) * (1 if anchored else len(text) + 1)


def _ways(repeated: str, token: str, text: str) -> int:
    """How many ends a repetition can have; 1 of what is none."""
    if token == "?":
        return 2
    if not _is_quantifier(token):
        return 1
    try:
        runs = re.findall(f"(?:{repeated})+", text, re.IGNORECASE | re.DOTALL)
    except re.error:
        return len(text) + 1  # it is a group
    return max(map(len, runs), default=0) + 1


def _is_quantifier(token: str) -> bool:
    return token in ("*", "+", "?") or bool(re.fullmatch(r"\{\d*,\d*\}", token))


def _tokens(source: str) -> list[str]:
    return [match[0] for match in _TOKEN.finditer(source)]


def _effort(tokens: Sequence[str]) -> int:
    """A measure of the ways to match: a repetition counts three, a choice in a group one."""
    effort = depth = 0
    for token in tokens:
        depth += (token[0] == "(") - (token == ")")
        if token in ("*", "+") or re.fullmatch(r"\{\d*,\d*\}", token):
            effort += 3
        effort += token == "?" or (token == "|" and depth > 0)
    return effort


def _check_groups(tokens: Sequence[str]) -> None:
    """Refuse to repeat what can itself be matched in more ways than one."""
    open_groups = [False]  # whether each holds a choice
    for token, after in zip(tokens, [*tokens[1:], ""], strict=True):
        if token[0] == "(":
            open_groups.append(False)
        elif token == ")" and len(open_groups) > 1:
            held = open_groups.pop()
            if held and after[:1] in ("*", "+", "{"):
                raise ValueError("repeats a group that holds a choice or another repetition")
            open_groups[-1] |= held
        elif token in ("*", "+", "?", "|") or (token[0] == "{" and len(token) > 1):
            open_groups[-1] = True


def _expanded(match: re.Match[str], replacement: str) -> str:
    def group(found: re.Match[str]) -> str:
        if found[0][0] == "\\":
            return found[0][1]
        if found[0] == "$&":
            return match[0]
        number = int(found[1])
        return (match[number] or "") if number <= match.re.groups else ""

    return re.sub(r"\$(\d)|\$&|\\.", group, replacement)
