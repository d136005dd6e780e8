"""Values as the source of a .bib file: with their delimiters, and nothing that stops LaTeX."""

import re
from collections.abc import Callable
from functools import lru_cache, partial

from refman.bibtex.danger import LAUNCH, harmless
from refman.bibtex.encode import BEYOND_LATIN, to_latex
from refman.bibtex.escape import balanced, compilable, escape
from refman.bibtex.profile import Profile, Protection
from refman.bibtex.protect import protect, protect_terms, protect_whole
from refman.model.dates import MONTHS, month_number

RELATIONS = ("crossref", "xref", "xdata", "related", "entryset")
"""Fields that name other entries by their keys."""

Way = Callable[[str], str]
"""From the BibTeX text of a field to what is written for it."""

_VERBATIM = frozenset("doi eprint isbn issn pdf uri url verba verbb verbc".split())
_WORDS = frozenset((*RELATIONS, "groups", "ids", "options", "timestamp"))
"""Fields of keys and options, in which nothing is escaped."""

_SORTED = frozenset(
    "indexsorttitle presort sortkey sortname sortshorthand sorttitle sortyear".split()
)
"""Fields that no style prints. TeX reads them from the .bbl all the same."""

_PROSE = frozenset("addendum annote howpublished note title".split())
_REPEATED = frozenset(
    "address booktitle chapter edition institution journal journaltitle language location number"
    " organization publisher school series volume".split()
)
"""Fields that have the same text in many entries."""

_ADDRESS = re.compile(r"[a-z]+:/\S*\Z")
_ODD = "\\${}&%#_^"
"""A text without these and in ASCII is written as it stands."""

_LONG = 200
"""Characters from which on a search for each of a few is faster than one for any of them."""

# one class in front, so that the search runs over all else without a step of its own
_TROUBLE = (
    r"[&%#_^$\\{beyond}]"
    r"(?:(?<!\\)|[A-Za-z]{{3}}|[A-Za-z]{{0,2}}@[A-Za-z@]|py(?![A-Za-z]))"
)
"""Braces and accents (`{{\\"u}}`) are no trouble where they are balanced; commands may be."""

_CACHED = 2000
_ODD_ADDRESS = re.compile(r"[\\{}^]")
_LINK = re.compile(r"\\(?:url|href|nolinkurl)\s*\{[^{}]*\}")
_MACRO = re.compile(rf"(?<![A-Za-z])({'|'.join(MONTHS)})(?![A-Za-z])")
_MONTH = re.compile(_MACRO.pattern, re.IGNORECASE)
_TYPED = re.compile(rf"\{{({'|'.join(MONTHS)})\}}")


class Source(str):
    """A value of a field that is written as it stands, delimiters and all: `jmlr`, `{A} # b`."""

    __slots__ = ()


class Sources:
    """Writes values under one profile; what the profile says of a field is found out once."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._odd = _ODD + "<>|" if profile.ascii else _ODD
        beyond = "<>|\x80-\U0010ffff" if profile.ascii else BEYOND_LATIN
        self._is_trouble = re.compile(_TROUBLE.format(beyond=beyond)).search
        self._protect = _protection(profile)
        self._ways: dict[str, Way] = dict.fromkeys(_VERBATIM | _WORDS, _verbatim)
        self._ways |= {
            "file": _path,
            "month": lru_cache(maxsize=256)(self._month),
            "year": lru_cache(maxsize=256)(self._year),
            "title": self._title,
        }
        self._ways |= dict.fromkeys(_SORTED, self._sorted)

    def way(self, name: str) -> Way:
        """How the texts of a field are written, other than a `Source`."""
        if name not in self._ways:
            usual = self._usual_way(name)
            self._ways[name] = lru_cache(maxsize=_CACHED)(usual) if name in _REPEATED else usual
        return self._ways[name]

    def source(self, name: str, text: str) -> str:
        """What is written for a field."""
        return text if isinstance(text, Source) else self.way(name)(text)

    def _usual_way(self, name: str) -> Way:
        is_trouble = self._is_trouble

        def way(text: str) -> str:
            is_short = len(text) <= _LONG and "{" not in text and "}" not in text
            if is_short and not is_trouble(text) and LAUNCH not in text:
                return f"{{{text}}}"
            return self._usual(name, text)

        return way

    def _usual(self, name: str, text: str) -> str:
        return f"{{{text if self._is_sound(text) else self._text(name, text)}}}"

    def _is_sound(self, text: str) -> bool:
        """Whether a text is written as it stands."""
        if LAUNCH in text:
            return False
        if len(text) > _LONG and text.isascii() and not any(map(text.__contains__, self._odd)):
            return True
        if self._is_trouble(text):
            return False
        return ("{" not in text and "}" not in text) or balanced(text)

    def _text(self, name: str, text: str) -> str:
        if name not in _PROSE and _ADDRESS.match(text):
            return harmless(_sound(text), "")
        text = _compilable(text)
        if self._profile.dialect == "biblatex":
            text = _LINK.sub(_as_argument, text)
        return to_latex(text, letters=self._profile.ascii)

    def _title(self, text: str) -> str:
        if self._is_sound(text):
            return f"{{{self._protect(text)}}}"
        text = self._protect(_compilable(text))
        return f"{{{to_latex(text, letters=self._profile.ascii)}}}"

    def _sorted(self, text: str) -> str:
        r"""As it is typed, but for `%` and `#`: an `&` that were `\&` would be sorted otherwise."""
        if not balanced(text):
            return self._usual("sortkey", text)
        text = re.sub(r"(?<!\\)[%#]", r"\\\g<0>", harmless(text))
        return f"{{{to_latex(text, letters=self._profile.ascii)}}}"

    def _month(self, text: str) -> str:
        r"""A month as its macro, which each style prints in its own way: `{31 } # aug`.

        As typed `January` and `Jan` are not `jan`, nor is `{jan}`. biber 2.18 makes nonsense of a
        concatenation.
        """
        if self._profile.dialect == "typed":
            if "{" in text:
                return self._usual("month", _TYPED.sub(r"\1", text))
            return self._joined(text, _MACRO)
        text = _TYPED.sub(r"\1", text)
        number = month_number(text)
        return MONTHS[number - 1] if number else self._joined(text, _MONTH)

    def _joined(self, text: str, month: re.Pattern[str]) -> str:
        parts = [text] if "{" in text else month.split(text)
        if len(parts) == 1 or (self._profile.dialect == "biblatex" and parts != ["", text, ""]):
            return self._usual("month", text)
        texts = (self._usual("month", part) for part in parts[::2])
        months = [*(part.lower() for part in parts[1::2]), ""]
        joined = [part for pair in zip(texts, months, strict=True) for part in pair]
        return " # ".join(part for part in joined if part not in ("", "{}"))

    def _year(self, text: str) -> str:
        if text.isascii() and text.isdecimal():
            return text
        return self._usual("year", text)


def _protection(profile: Profile) -> Way:
    ways: dict[Protection, Way] = {
        "needed": protect,
        "terms": partial(protect_terms, terms=profile.terms),
        "title": protect_whole,
        "typed": str,
    }
    return ways[profile.protect]


def _compilable(text: str) -> str:
    return compilable(harmless(text if balanced(text) else escape(text)))


def _as_argument(link: re.Match[str]) -> str:
    r"""An address within a text, `\url{a%20b#c}`, for biblatex, which hands the text on as an
    argument: there a `%` swallows the rest of the line, and all that follows with it.

    hyperref reads `\%` and `\#` as the signs; url.sty alone prints the backslash, and goes on.
    """
    return re.sub(r"(?<!\\)[%#]", r"\\\g<0>", link[0])


def _verbatim(text: str) -> str:
    """Text that LaTeX does not read: without its braces if they are unbalanced."""
    is_odd = LAUNCH in text or _ODD_ADDRESS.search(text)
    return f"{{{harmless(_sound(text), '')}}}" if is_odd else f"{{{text}}}"


def _path(text: str) -> str:
    """No style prints it, and a backslash in it parts folders."""
    return f"{{{_sound(text)}}}"


def _sound(text: str) -> str:
    return text if balanced(text) else text.replace("{", "").replace("}", "")
