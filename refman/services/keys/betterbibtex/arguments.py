"""Reads the arguments of a call: `(3, n=-1, [1, 2], 'text', word, /[a-z]/i)`."""

from refman.services.keys.betterbibtex.calls import Argument, Several, Value
from refman.services.keys.betterbibtex.cursor import Cursor
from refman.services.keys.betterbibtex.lexer import Word, unquoted
from refman.services.keys.fault import KeyPatternError
from refman.services.keys.regexes import Regex

_WORDS: dict[str, Value] = {"true": True, "false": False, "undefined": None}


def arguments(cursor: Cursor) -> list[Argument]:
    """The arguments in parentheses; none where there are no parentheses.

    Raises:
        KeyPatternError: they cannot be read.
    """
    found: list[Argument] = []
    if not cursor.took("("):
        return found
    while not cursor.took(")"):
        if found:
            cursor.need(",")
        argument = _argument(cursor)
        if not argument.name and any(one.name for one in found):
            raise KeyPatternError("a named argument stands before one without", argument.at)
        found.append(argument)
    return found


def _argument(cursor: Cursor) -> Argument:
    word = cursor.word
    if word.kind == "name" and cursor.follows("="):
        cursor.step()
        cursor.step()
        return Argument(_value(cursor), word.at, word.text)
    return Argument(_value(cursor), word.at)


def _value(cursor: Cursor) -> Value:
    if cursor.took("["):
        return _list(cursor)
    if cursor.took("-"):
        return -int(cursor.expect("number", "Here stands a number").text)
    if cursor.word.kind in ("sign", "end"):
        raise cursor.unexpected("Here stands an argument or the end of them, “)”")
    return _single(cursor.step())


def _list(cursor: Cursor) -> Several:
    values: list[Value] = []
    cursor.deeper(1)
    while not cursor.took("]"):
        if values:
            cursor.need(",")
        values.append(_value(cursor))
    cursor.deeper(-1)
    return Several(values)


def _single(word: Word) -> Value:
    """A bare word is a text, as in Better BibTeX: `auth(creator=editor)`."""
    if word.kind == "number":
        return int(word.text)
    if word.kind == "regex":
        return _regex(word)
    return unquoted(word.text) if word.kind == "text" else _WORDS.get(word.text, word.text)


def _regex(word: Word) -> Regex:
    source, flags = word.text[1:].rsplit("/", 1)
    try:
        return Regex(source, flags)
    except ValueError as error:
        raise KeyPatternError(f"the regular expression {error}", word.at) from error
