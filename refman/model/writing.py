"""A query as the text that says it: the way back from `model.language`."""

from collections.abc import Iterator

from refman.model.language import KEYWORDS
from refman.model.query import And, Compare, Named, Node, Not, Or, Text, Trait
from refman.model.search_fields import backwards


def written(node: Node) -> str:
    """A text that `parse` reads as `node`, which it has given before."""
    match node:
        case And(parts):
            return " ".join(_term(part) for part in _ranges(parts))
        case Or(parts):
            each = (_term(part) if isinstance(part, Or) else written(part) for part in parts)
            return " OR ".join(each)
        case _:
            return _term(node)


def _term(node: "Node | str") -> str:
    """The same as one term, which binds as one."""
    match node:
        case str():
            return node
        case And(parts) if len(ranges := [*_ranges(parts)]) == 1:
            return _term(ranges[0])
        case And() | Or():
            return f"({written(node)})"
        case Not(part):
            minus = f"-{_term(part)}"
            return f"-({minus[1:]})" if minus.startswith("--") else minus
        case Text(words, field, exact):
            return _valued(field, words, quoted=exact)
        case Named(field, name, exact):
            return _valued(field, name, quoted=exact)
        case Compare(field, sign, value):
            return f"{field}:{sign.removeprefix('=')}{_scalar(field, value)}"
        case Trait(field, word):
            return f"{field}:{word}"
        case _:
            return ""


def _valued(field: str, value: str, *, quoted: bool) -> str:
    text = '"' + value.replace('"', '""') + '"' if quoted else value
    if field:
        return f"{field}:{text}"
    return f"--{text}" if text in KEYWORDS else text


def _scalar(field: str, value: float | str) -> str:
    if isinstance(value, float):
        from decimal import Decimal  # few queries have a score

        return format(Decimal(repr(value)), "f")
    return f"{value:04}" if field == "year" else str(value)


def _ranges(parts: tuple[Node, ...]) -> "Iterator[Node | str]":
    """The parts, each beginning and end of one range made one."""
    rest = list(parts)
    while rest:
        match rest:
            case [Compare(field, ">=", low) as begin, Compare(other, "<=", high) as end, *_] if (
                field == other and not backwards(begin, end)
            ):
                yield f"{field}:{_scalar(field, low)}..{_scalar(field, high)}"
                rest = rest[2:]
            case _:
                yield rest.pop(0)
