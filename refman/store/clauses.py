"""Conditions over `entries e` put together: SQL, and the values of its question marks."""

import re
from itertools import chain
from typing import Any

Sql = tuple[str, list[Any]]
"""A condition over `entries e`, and the values of its question marks."""

AMONG = "e.id in ("
"""How a condition begins that says no more than which ids there are."""
GIVEN = "(select value from json_each(?))"
"""The numbers of a JSON list."""
_IN_A_ROW = 8


def is_among(sql: str) -> bool:
    """Whether a condition says no more than which ids there are: one parenthesis to its end."""
    depth = 0
    for at, char in enumerate(sql):
        depth += (char == "(") - (char == ")")
        if char == ")" and not depth:
            return sql.startswith(AMONG) and at == len(sql) - 1
    return False


def joined(word: str, conditions: list[Sql]) -> Sql:
    """All conditions with `and` or `or` between them."""
    if len(conditions) == 1:
        return conditions[0]
    # The longest first: SQLite's parser keeps what stands before a parenthesis on a stack of 100.
    conditions = sorted(conditions, key=lambda one: -len(one[0]))
    parameters = chain.from_iterable(parameters for _, parameters in conditions)
    return word.join(f"({condition})" for condition, _ in conditions), list(parameters)


def either(conditions: list[Sql]) -> Sql:
    """Any of many conditions, by halves: SQLite bears an expression that is 1000 deep, and of those
    in a row each is one deeper than the last."""
    if len(conditions) <= _IN_A_ROW:
        return joined(" or ", conditions)
    half = len(conditions) // 2
    return joined(" or ", [either(conditions[:half]), either(conditions[half:])])


def like(pattern: str) -> str:
    r"""A pattern with stars as one for `like`, where `\` is the escape."""
    return re.sub(r"\*+", "%", re.sub(r"[\\%_]", r"\\\g<0>", pattern))


def storable(value: Any) -> Any:
    """Half a surrogate pair, which a shell may hand over, is nothing that SQLite could hold."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value
