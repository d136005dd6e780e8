r"""What only a run of LaTeX can tell of citations: a command that cites stands there, and no keys.

Who reads a text knows the shapes of commands, and no more. So every command that cites and has no
key behind it is told of, but where it is only named: what carries it out (`\forcsvlist{\cite}{a}`),
and how, need not be known.
"""

import re
from collections.abc import Iterator, Sequence

from refman.latex import arguments
from refman.latex.masking import GAP

_OPENS = re.compile(r"[ \t\0]*\[")
"""An argument that has no end, as far as that was looked for."""
_NEAR = 100
"""Characters before a command that say whether it is carried out."""
_IS_NAMED = re.compile(
    r"\\(?:(?:[xg]?(?:patchcmd|apptocmd|pretocmd)|g?appto|g?preto|ifdef|ifundef|ifdefmacro|undef"
    r"|robustify|MakeRobust[A-Za-z]*|soulregister|xspaceaddexceptions|show|meaning|string|noexpand"
    r"|ifdefined|@ifdefinable|cslet\s*\{[^{}]*\}"
    r"|(?:let|ifx|cs_[a-z_]*eq:[Nc]N)(?:\s*(?:\\expandafter\s*)?\\[A-Za-z@_:]+\s*=?)?)"
    r"[\s\0]*\{?|(?:Declare|Set)[A-Za-z]*Cit[^\r\n]*)[\s\0]*(?:\\expandafter\s*)?\Z"
)
_NAME = re.compile(r"[\s\0]*(?:\{([^{}]*)\}|([^{}]*?)\\endcsname)")
_LOOKS = re.compile(
    r"(?!set|new|next|bib|if|At|Declare|Set|mk|def|blx|every)[A-Za-z]*[cC]ite"
    r"(?!style|index|form|left|right|mid|punct|dash|numfont|namefont|reset|tracker|set|sep|date"
    r"|[a-z]*fortype)[A-Za-z]*"
)
"""What settings of natbib, cite, biblatex, csquotes and jurabib are called is left out."""
_LIKE_KEYS = re.compile(r"[^\s{}\\#,~$&^]+(?:\s*,\s*[^\s{}\\#,~$&^]+)*")
_CITES = re.compile(r"[A-Za-z@]*cite", re.IGNORECASE)
_GIVEN = re.compile(r"(?<!package)(?<!bibmacro)(?<!bibmacro\*)\{([A-Za-z@]+)\}(?=[\s\0]*[\[{])")
_SIGN = re.compile(r"[\s\0]*`\\?(\S)[\s\0]*=?[\s\0]*(\\active|1?\d(?!\d))?")
_NORMALLY = {"\\": "0", "{": "1", "}": "2", "%": "14"}
_SPECIAL = frozenset(["0", "1", "2"])
"""Categories of signs that begin a command, and an argument, and end that."""
_HIDDEN = re.compile(r"%[^\r\n]*\\[A-Za-z]*cite")


def unread(text: str, start: int, at: int, shape: str, known: int, *, made: bool) -> str:
    """What is typed of a citation whose keys nobody can tell; "" where it is none.

    Args:
        text: masked.
        start, at: where the command begins and ends.
        shape: as in `commands`.
        known: before which commands stand of which it is known what they cite.
        made: it makes a key of what stands there.
    """
    command, at = text[start:at].replace(GAP, ""), at + text.startswith("*", at)
    said = ""
    for _ in range(shape.count("m") + shape.count("k") or 1):
        at = arguments.options(text, at)[1]
        found = arguments.group(text, at)
        if found is None:
            if _OPENS.match(text, at):
                return f"{command}[…"
            typed = f"{command}{{{said}}}" if said else f"{command}…"
            return "" if start < known or "k" not in shape else carried_out(text, start, typed)
        said, at = text[slice(*found)].replace(GAP, "").strip(), found[1] + 1
    doubtful = start >= known if "#" in said else made or set(said) & set("\\{")
    return f"{command}{{{said}}}" if doubtful else ""


def are_all(text: str, at: int, keys: Sequence[arguments.Key]) -> bool:
    """Whether an argument of a definition stands beside none of the keys behind a command:
    `\\cite{knuth,#1}`."""
    end = text.find("}", keys[-1].end)
    return "#" not in text[text.rfind("{", at, keys[0].start) : end]


def looks_citing(name: str) -> bool:
    """Whether a command is called as those are that cite, and a package may have it for that."""
    return "ite" in name and _LOOKS.fullmatch(name) is not None


def of_others(text: str, at: int, name: str) -> str:
    """What is typed of a command that is called like one that cites, is not known, and has
    behind it what may be keys; "" without."""
    found = arguments.group(text, arguments.options(text, at + text.startswith("*", at))[1])
    said = text[slice(*found)].replace(GAP, "") if found else ""
    return f"\\{name}{{{said}}}" if _LIKE_KEYS.fullmatch(said) else ""


def carried_out(text: str, start: int, typed: str) -> str:
    """What is typed of a command that another carries out; "" where it is only named."""
    return "" if _IS_NAMED.search(text[max(0, start - _NEAR) : start]) else typed


def name_of(text: str, at: int) -> tuple[str, int]:
    """What names a command as a text (`\\csname cite\\endcsname`, `\\csuse{cite}`), and the place
    behind; "" for none."""
    found = _NAME.match(text, at)
    return ("".join((found[1] or found[2] or "").split()), found.end()) if found else ("", at)


def may_cite(name: str) -> bool:
    """Whether a name that is made in the run may be that of a command that cites."""
    return bool(set(name) & set("\\#") and _CITES.match(name))


def names_given(text: str) -> Iterator[str]:
    """What may name a command as an argument: `\\apply{cite}{a}`, where `\\apply` is made of
    `\\csname #1\\endcsname`."""
    return (found[1] for found in _GIVEN.finditer(text))


def changed(original: str, masked: str, at: int) -> str:
    """What is typed of a sign that means another thing from here on (`\\catcode`), so that what is
    read for TeX may be another text than it reads; "" where that does no harm."""
    found = _SIGN.match(masked, at)
    sign, meant = (found[1], found[2]) if found else ("", None)
    harms = (
        meant != _NORMALLY["%"] and _HIDDEN.search(original)
        if sign == "%"
        else meant in _SPECIAL and sign not in _NORMALLY
    )
    return f"\\catcode{masked[at : found.end()].replace(GAP, '')}" if found and harms else ""
