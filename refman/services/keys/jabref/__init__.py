"""Patterns in JabRef's syntax: `[auth:lower][year][shorttitle]`.

As in JabRef, what a paper says loses `{}(),=\\"#%~'` and ``-`ʹ:!;?^$`` and is folded to ASCII
before the modifiers see it; blanks go at the end. Unlike in JabRef, a `-` or `:` that the
pattern itself says stays: it is allowed in a key, and somebody wrote it.

Source: JabRef's manual, “Customize the citation key generator”, and its code
(`CitationKeyGenerator`, `BracketedPattern`, `Formatters`), where the two differ.
"""

import re
from collections.abc import Callable

from refman.model.dates import MONTHS, month_number
from refman.services.keys.fault import KeyPatternError, listed
from refman.services.keys.jabref import people, titles
from refman.services.keys.jabref.brackets import Piece, parts, pieces
from refman.services.keys.jabref.markers import Draw, marker
from refman.services.keys.letters import UNSAFE
from refman.services.keys.paper import Paper
from refman.services.keys.regexes import Regex

_Change = Callable[[str], str]
_CHANGES: dict[str, _Change] = {
    "abbr": titles.abbreviated,
    "lower": str.lower,
    "upper": str.upper,
    "capitalize": titles.capitalized,
    "titlecase": titles.title_case,
    "sentencecase": titles.sentence_case,
    "veryshorttitle": lambda text: titles.short(text, 1),
    "shorttitle": lambda text: titles.short(text, 3),
    "camel": titles.camel,
    "lower_case": str.lower,
    "upper_case": str.upper,
    "title_case": titles.title_case,
    "sentence_case": titles.sentence_case,
    "clear": lambda _: "",
    "minify_name_list": people.minified,
    "normalize_month": lambda text: MONTHS[number - 1] if (number := month_number(text)) else text,
    **dict.fromkeys(
        "html_to_latex html_to_unicode latex_to_unicode unicode_to_latex latex_cleanup "
        "normalize_unicode remove_braces transliterate cleanup_url normalize_date normalize_issn "
        "normalize_names normalize_page_numbers ordinals_to_superscript units_to_latex "
        "remove_enclosing_and_outer_enclosing_braces replace_unicode_ligatures unprotect_terms "
        "escapeUnderscores escapeAmpersands escapeDollarSign MSC_codes_to_descriptions".split(),
        str,  # what they would change is gone by now, or would be from the key
    ),
}
_REGEX = re.compile(r'regex\s*\(\s*"((?:\\.|[^"\\])*)"\s*,\s*"((?:\\.|[^"\\])*)"\s*\)', re.DOTALL)
_NUMBERED = re.compile(r"(truncate|camel)(\d{1,4})", re.ASCII)


def compiled(pattern: str, at: int = 0) -> Draw:
    """What makes a key of a paper; it never raises. The key may be empty.

    Args:
        at: where `pattern` stands in the whole pattern.

    Raises:
        KeyPatternError: the pattern cannot be read.
    """
    draws = [
        _marked(piece) if piece.bracketed else _literal(piece) for piece in pieces(pattern, at)
    ]
    return lambda paper: "".join(draw(paper) for draw in draws)


def _literal(piece: Piece) -> Draw:
    if UNSAFE.search(piece.text):
        raise KeyPatternError(
            f"“{piece.text}” cannot be part of a citation key",
            piece.at,
            "Use ASCII letters, digits and _ : . + / -",
        )
    return lambda _: piece.text


def _marked(inside: Piece) -> Draw:
    name, *modifiers = parts(inside)
    draw, changes = marker(name.text, name.at), [_modifier(piece) for piece in modifiers]

    def value(paper: Paper) -> str:
        text = drawn = people.wanted(draw(paper))
        for change in changes:
            text = change(paper, drawn, text)
        return re.sub(r"\s+", "", text)

    return value


def _modifier(piece: Piece) -> Callable[[Paper, str, str], str]:
    """What a modifier makes of the paper, what the marker drew, and the text so far."""
    text = piece.text.strip()
    if text.startswith("(") and text.endswith(")"):
        instead = compiled(text[1:-1], piece.at + piece.text.index("(") + 1)
        return lambda paper, drawn, so_far: so_far if drawn.strip() else instead(paper)
    change = _change(text, piece.at)
    return lambda _paper, _drawn, so_far: change(so_far)


def _change(text: str, at: int) -> _Change:
    if text == "short_doi":
        raise KeyPatternError("“:short_doi” asks a server, and no key does", at)
    change = _CHANGES.get(text) or _numbered(text) or _regex(text, at)
    if change is None:
        known = [*_CHANGES, "truncateN", "camelN", 'regex("a","b")', "(text)"]
        raise KeyPatternError(f"there is no modifier “:{text}”", at, listed(text, known))
    return change


def _numbered(text: str) -> _Change | None:
    if not (match := _NUMBERED.fullmatch(text)):
        return None
    number = int(match[2])
    if match[1] == "camel":
        return lambda drawn: titles.camel(drawn, number)
    return lambda drawn: drawn[:number].rstrip()


def _regex(text: str, at: int) -> _Change | None:
    if not text.startswith("regex"):
        return None
    if not (match := _REGEX.fullmatch(text)):
        raise KeyPatternError(f"“{text}” is not finished", at, 'Write “regex("find","put")”.')
    try:
        # JabRef's manual doubles the backslash; no drawn text has one, so nothing is lost
        regex = Regex(match[1].replace(r"\\", "\\").replace(r"\"", '"'), "g")
    except ValueError as error:
        raise KeyPatternError(f"the regular expression {error}", at) from error
    return lambda drawn: regex.replace(drawn, match[2])
