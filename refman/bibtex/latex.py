"""LaTeX to Unicode and back, for one field at a time.

An own walk over the text instead of pylatexenc: that needs 0.6 ms a field, and loses what it does
not know. The tests compare the two.
"""

import re
from functools import lru_cache

from refman.bibtex.encode import to_latex
from refman.bibtex.escape import balanced, compilable, escape
from refman.bibtex.latex_tables import RAISED_ALREADY, SUBSCRIPTS, SUPERSCRIPTS

__all__ = ["balanced", "compilable", "escape", "plain", "runs", "shown", "to_latex"]

_RAISED = SUPERSCRIPTS | RAISED_ALREADY
_HTML = re.compile("<[A-Za-z/]|&[#A-Za-z]")
_COMMAND_GROUP = re.compile(r"\{\\[^{}$]{0,24}(?:\{[^{}$]{0,8}\})?\}")
_NO_BRACES = str.maketrans("", "", "{}")


def plain(text: str) -> str:
    r"""BibTeX text as plain Unicode, for showing, sorting and searching.

    `Schr{\"o}dinger` gives `Schrödinger`, `{BERT}` `BERT`, `$x^2$` `x²`, `$x^{n/2}$`
    `x^(n/2)`; of a command that is not known its argument stays, or its name. Never raises;
    linear in the length of `text`.
    """
    found = letterwise(text)
    return _walked(text) if found is None else found


def letterwise(text: str) -> str | None:
    r"""`plain` of text with no more markup than braces and letters in groups, `M{\"u}ller`.

    Of such texts joined by a space, it is the plain texts joined by it. None for other text.
    """
    if _marked(text):
        text = _COMMAND_GROUP.sub(_letter, text) if "\\" in text else text
        if _marked(text):
            return None
    return text.translate(_NO_BRACES) if _braced(text) else text


def _braced(text: str) -> bool:
    return "{" in text or "}" in text


def _marked(text: str) -> bool:
    """Whether anything but braces may be markup; five times faster than a pattern for it."""
    return (
        "\\" in text or "$" in text or "~" in text
        or "--" in text or "`" in text or "''" in text
        or (("<" in text or "&" in text) and bool(_HTML.search(text)))
    )  # fmt: skip


def _letter(group: re.Match[str]) -> str:
    """A group that opens with a command, `{\"o}`: it means the same wherever it stands in text."""
    letter = _walked_once(group[0])
    return group[0] if _braced(letter) else letter


def _walked(text: str) -> str:
    return "".join(shown(*run) for run in runs(text))


_walked_once = lru_cache(maxsize=1024)(_walked)


def runs(text: str) -> tuple[tuple[str, str], ...]:
    """The same walk, styled: pairs of text and style, no two neighbours of one style.

    Styles: "text"; "math" for the letters of mathematics, which are set in italics; "emph";
    "bold"; "code"; "sup" and "sub", whose text is not yet raised or lowered. `plain` is the
    runs joined, each as `shown` gives it.
    """
    if not _braced(text) and not _marked(text):
        return ((text, "text"),) if text else ()
    # Imported here: a start that shows no title with markup does without, 2 ms the sooner.
    from refman.bibtex.walk import Walk

    return Walk(text).pieces.runs()


def shown(text: str, style: str) -> str:
    """One run without its style: Unicode's raised and lowered characters, or `^(…)`."""
    if style not in ("sup", "sub") or not text:
        return text
    table, sign = (_RAISED, "^") if style == "sup" else (SUBSCRIPTS, "_")
    if all(char in table for char in text):
        return "".join(table[char] for char in text)
    return f"{sign}{text}" if len(text) == 1 else f"{sign}({text})"
