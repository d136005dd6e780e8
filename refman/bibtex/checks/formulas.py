"""Commands of mathematics outside formulas, and beginnings without an end."""

import re
from collections import Counter
from collections.abc import Iterator

from refman.bibtex.checks.base import Check, Fix, Found, Paper, Setting, Severity, shown
from refman.bibtex.checks.texts import VERBATIM
from refman.bibtex.latex_tables import FUNCTIONS, MATH_SYMBOLS
from refman.bibtex.profile import private

_GROUP = r"\{[^{}]*+(?>\{[^{}]*+(?>\{[^{}]*+\}[^{}]*+)*+\}[^{}]*+)*+\}"
_MATH = re.compile(
    r"\$\$.*?\$\$|\$(?:[^$\\]|\\.)*\$|\\\((?>[^\\]|\\[^()])*+\\\)|\\\[(?>[^\\]|\\[^][])*+\\\]"
    rf"|\\(?:ensuremath|ce|url|href|path|nolinkurl|label|ref)\s*{_GROUP}|[_^]{_GROUP}"
    r"|\\\\|\\(?P<name>[A-Za-z]+)",
    re.DOTALL,
)
_ONLY_IN_MATH = frozenset(MATH_SYMBOLS) | FUNCTIONS
_DEFINING = re.compile(r"\\(?:providecommand|(?:re)?newcommand|[gex]?def)(?![A-Za-z])")
"""In what is defined a command of formulas may be meant for one; `danger` tells of it."""
_ENDS = re.compile(r"\\(begin|end)\s*\{([^{}]*)\}")
_SIZED = re.compile(r"\\(left|right)(?![A-Za-z])")


def _formulas(paper: Paper, _: Setting) -> Iterator[Found]:
    for name, text in paper.fields.items():
        if "\\" not in text or name in VERBATIM:
            continue
        quiet: Severity = "hint" if private(name) else "error"
        if open_ := _open(text):
            if open_.startswith((r"\begin", r"\left")):
                yield Found(name, f"{open_} is not ended in “{shown(text)}”.", quiet)
            else:
                yield Found(name, f"{open_} is not begun in “{shown(text)}”.", quiet)
        elif "\\begin" not in text and not _DEFINING.search(text) and (bare := _bare(text)):
            listed = ", ".join(dict.fromkeys(bare))
            fix = Fix({name: _MATH.sub(_in_math, text)})
            yield Found(name, f"TeX takes {listed} in formulas alone.", quiet, fix)


def _open(text: str) -> str:
    """What begins more often than it ends, or the other way; "" where nothing does."""
    ends = Counter[str]()
    for which, what in _ENDS.findall(text):
        ends[what] += 1 if which == "begin" else -1
    if lone := next((what for what, number in ends.items() if number), ""):
        return rf"\begin{{{lone}}}" if ends[lone] > 0 else rf"\end{{{lone}}}"
    sized = _SIZED.findall(text)
    if sized.count("left") != sized.count("right"):
        return r"\left" if sized.count("left") > sized.count("right") else r"\right"
    return ""


def _bare(text: str) -> list[str]:
    return [m[0] for m in _MATH.finditer(text) if m["name"] in _ONLY_IN_MATH]


def _in_math(found: re.Match[str]) -> str:
    return f"${found[0]}$" if found["name"] in _ONLY_IN_MATH else found[0]


CHECKS = (
    Check(
        "formula",
        "Commands of formulas",
        "The commands for α, log and their like are known to TeX in formulas alone: in text it"
        " stops at them. An environment or a large bracket that is begun must end in the same"
        " field.",
        "The TeXbook, chapters 16 to 18; JabRef’s integrity check",
        _formulas,
        grades=("error", "hint"),
        mends="certain",
    ),
)
