"""A query as a tree: what the search language (`model.language`) says, and what chips stand for."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from refman.model.entry import CollectionId

Sign = Literal["=", "<", "<=", ">", ">="]


class Everything(NamedTuple):
    """Every paper that is not in the trash: the empty query."""


class Text(NamedTuple):
    """Words in a row, in any text and tag or in one field's; `exact`: the last one is whole.

    Args:
        field: "", "title", "author", "abstract" or "venue".
        at: where the words begin in the query text; alike are texts at any two places.
    """

    words: str
    field: str = ""
    exact: bool = False
    at: int = 0

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and self[:3] == other[:3]

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self[:3])


class Named(NamedTuple):
    """A key, tag, category, source, collection or what is `in` one or in a file, by its name.

    `*` is a wildcard unless `exact`.
    """

    field: str
    name: str
    exact: bool = False


class Compare(NamedTuple):
    """A year or rating (int), score (float), date, added or read (ISO, or of
    `search_fields.DAYS`) against a value."""

    field: str
    sign: Sign
    value: int | float | str


class Trait(NamedTuple):
    """`has:` or `is:` with one of its words."""

    field: str
    word: str


class Tagged(NamedTuple):
    """The papers with the tag of this name or one that stands in it: what a chip stands for."""

    name: str


class SeenIn(NamedTuple):
    """The papers seen in the source of this name."""

    name: str


class Within(NamedTuple):
    """The papers of the collection with this id and of all below it."""

    collection: CollectionId


class CitedIn(NamedTuple):
    """The papers that the LaTeX project with this id cites."""

    project: int


class By(NamedTuple):
    """The papers of the person shown by this name, as author or editor."""

    name: str


class Not(NamedTuple):
    """Every paper that `part` leaves out."""

    part: "Node"


class And(NamedTuple):
    """What all parts find."""

    parts: tuple["Node", ...]


class Or(NamedTuple):
    """What any part finds."""

    parts: tuple["Node", ...]


Node = (
    Everything
    | Text
    | Named
    | Compare
    | Trait
    | Tagged
    | SeenIn
    | Within
    | CitedIn
    | By
    | Not
    | And
    | Or
)


def conjunction(*nodes: Node) -> Node:
    """One query that finds what all of `nodes` find; Everything of none."""
    parts: list[Node] = []
    for node in nodes:
        parts += node.parts if isinstance(node, And) else [node]
    parts = [part for part in parts if part != Everything()]
    if not parts:
        return Everything()
    return parts[0] if len(parts) == 1 else And(tuple(parts))


def leaves(node: Node, *, negated: bool = True) -> Iterator[Node]:
    """The terms of a query; without `negated`, those that stand behind no minus."""
    match node:
        case And(parts) | Or(parts):
            for part in parts:
                yield from leaves(part, negated=negated)
        case Not(part):
            if negated:
                yield from leaves(part)
        case _:
            yield node


def several(node: Node) -> tuple[Node, ...]:
    """The queries that must all hold, of which one is made."""
    return node.parts if isinstance(node, And) else (node,)
