"""Reads a Better BibTeX formula into what makes a key: a descent through its grammar.

    formulas     formula, then `|` or `;` and the next for when it gives nothing
    formula      test `?` formula `:` formula, or alternatives
    alternatives `||` between sequences `&&` between sums `+` between terms
    term         a text, a name with arguments or without, a formula in parentheses;
                 then filters: `.lower`, `.substring(1, 4)`

It looks like JavaScript and is none: nothing is ever evaluated but these.
"""

from collections.abc import Callable

from refman.services.keys.betterbibtex import fields, filters, functions
from refman.services.keys.betterbibtex.arguments import arguments
from refman.services.keys.betterbibtex.calls import PASSED, Known, Next, bound
from refman.services.keys.betterbibtex.cursor import Cursor
from refman.services.keys.betterbibtex.lexer import Word, unquoted
from refman.services.keys.fault import KeyPatternError, listed
from refman.services.keys.letters import safe
from refman.services.keys.paper import Paper

Draw = Callable[[Paper], str]

_MISSING_HEAD = "Here stands a function, a field or a text in quotes"


def formulas(text: str) -> list[Draw]:
    """What each formula draws from a paper, in order; it raises `Next` and nothing else.

    Raises:
        KeyPatternError: the text cannot be read.
    """
    cursor = Cursor(text)
    draws = [_formula(cursor)]
    while cursor.took("|", ";"):
        if not cursor.at_end:
            draws.append(_formula(cursor))
    if not cursor.at_end:
        raise cursor.unexpected("Between two parts stands “+”; “|” begins the next formula")
    return draws


def _formula(cursor: Cursor) -> Draw:
    test = _either(cursor)
    if not cursor.took("?"):
        return test
    cursor.deeper(1)
    yes = _formula(cursor)
    cursor.need(":")
    no = _formula(cursor)
    cursor.deeper(-1)
    return lambda paper: yes(paper) if _holds(test, paper) else no(paper)


def _either(cursor: Cursor) -> Draw:
    draw = _both(cursor)
    while cursor.took("||"):
        draw = _first_of(draw, _both(cursor))
    return draw


def _both(cursor: Cursor) -> Draw:
    draw = _sum(cursor)
    while cursor.took("&&"):
        draw = _second_if(draw, _sum(cursor))
    return draw


def _sum(cursor: Cursor) -> Draw:
    draws = [_term(cursor)]
    while cursor.took("+"):
        draws.append(_term(cursor))
    return lambda paper: "".join(draw(paper) for draw in draws)


def _term(cursor: Cursor) -> Draw:
    draw = _head(cursor)
    while cursor.took("."):
        draw = _filtered(cursor, draw)
    return draw


def _head(cursor: Cursor) -> Draw:
    if cursor.took("("):
        return _within(cursor)
    word = cursor.word
    if word.kind not in ("text", "name"):
        raise cursor.unexpected(_MISSING_HEAD)
    cursor.step()
    if word.kind == "text":
        text = unquoted(word.text)
        return lambda _: text
    return _named(cursor, word)


def _within(cursor: Cursor) -> Draw:
    cursor.deeper(1)
    draw = _formula(cursor)
    cursor.need(")")
    cursor.deeper(-1)
    return draw


def _named(cursor: Cursor, word: Word) -> Draw:
    """A field, which begins with a capital, or a function."""
    if word.text[0].isupper():
        name = fields.named(word.text, word.at)
        return lambda paper: paper.field(name)
    call = _call(cursor, word, functions.KNOWN, functions.UNKNOWN, "function")
    return lambda paper: call(paper, "")


def _filtered(cursor: Cursor, draw: Draw) -> Draw:
    word = cursor.expect("name", "Behind “.” stands a filter, such as “.lower”")
    call = _call(cursor, word, filters.KNOWN, filters.UNKNOWN, "filter")
    return lambda paper: call(paper, draw(paper))


def _call(
    cursor: Cursor, word: Word, known: Known, reasons: dict[str, str], kind: str
) -> Callable[[Paper, str], str]:
    name = word.text.lower()
    if name not in known:
        why = reasons.get(name) or listed(word.text, [one.name for one in known.values()])
        raise KeyPatternError(f"there is no {kind} “{word.text}”", word.at, why)
    return bound(word.text, known[name].call, arguments(cursor), word.at)


def _first_of(one: Draw, other: Draw) -> Draw:
    def draw(paper: Paper) -> str:
        text = one(paper)
        return text if _says(text) else other(paper)

    return draw


def _second_if(one: Draw, other: Draw) -> Draw:
    return lambda paper: other(paper) if _says(one(paper)) else ""


def _holds(test: Draw, paper: Paper) -> bool:
    try:
        return _says(test(paper))
    except Next:
        return False


def _says(text: str) -> bool:
    """Whether anything of a text could stand in a key, or a test holds."""
    return PASSED in text or bool(safe(text))
