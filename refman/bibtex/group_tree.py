"""JabRef's tree of groups as it is typed in a .bib file: changed line by line."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from refman.bibtex.groups import Groups, escaped, plain

_ROW = re.compile(r"(\d+) ([A-Za-z]+Group:(?:[^;\\]|\\.)*;)", re.DOTALL)
_TAIL = re.compile(r"\s*[})]?\s*")
_NAMED = re.compile(r"([A-Za-z]+Group:)((?:[^;\\]|\\[^\\;]|\\\\(?:\\.|.))*?)(\\;.*)", re.DOTALL)
"""Kind, name, and what else a line says: parts end in a semicolon that is escaped once."""


class Wanted(NamedTuple):
    """A group as it is to be.

    Args:
        parent: its identity's parent; None at the top.
    """

    name: str
    parent: int | None


class Cut(NamedTuple):
    """A line that was taken out, and its place among its like."""

    line: str
    at: int


@dataclass(eq=False)
class _Node:
    line: str
    id: int | None
    above: "_Node | None"
    below: list["_Node"] = field(default_factory=list)


class Typed(NamedTuple):
    """A comment with a tree: what stands before its lines, the lines with their levels, what stands
    between two, and behind the last."""

    head: str
    lines: Sequence[tuple[int, str]]
    between: str
    tail: str


def typed(comment: str) -> Typed | None:
    """A comment, taken apart; None of one that is typed otherwise, which is better left alone."""
    found = list(_ROW.finditer(comment))
    if not found or found[0][1] != "0":
        return None
    between = "\r\n" if "\r\n" in comment else "\n"
    tree = Typed(
        comment[: found[0].start()],
        [(int(one[1]), one[2]) for one in found],
        between,
        comment[found[-1].end() :],
    )
    nested = all(
        1 <= level <= before + 1
        for (before, _), (level, _) in zip(tree.lines, tree.lines[1:], strict=False)
    )
    whole = _joined(tree, tree.lines) == comment and _TAIL.fullmatch(tree.tail)
    return tree if nested and whole else None


def rearranged(
    tree: Typed,
    ids: Sequence[int | None],
    wanted: Mapping[int, Wanted],
    more: Iterable[int],
    known: Mapping[int, Cut],
) -> tuple[str, list[int | None], dict[int, Cut]]:
    """The comment in which the groups are as they are wanted.

    Args:
        ids: who the groups are that are found in it, as `Groups` finds them.
        wanted: all there are, by their ids; who is not among them is taken out.
        more: those that are to be there though they were not, above before below.
        known: lines that were taken out before.

    Returns:
        The comment, who its groups are now, and the lines that are taken out.
    """
    root = _nested(tree, ids)
    nodes = {node.id: node for node in _walk(root) if node.id is not None}
    cut = {one: line for one, line in known.items() if one not in nodes}
    for id_, node in list(nodes.items()):
        if id_ not in wanted:
            cut[id_] = _take_out(node)
            del nodes[id_]
    for id_ in (*nodes, *more):
        _put_right(id_, root, nodes, wanted, cut)
    lines = [(depth, node.line) for depth, node in _deep(root, 0)]
    now = [node.id for node in _walk(root) if node is not root and _is_found(node.line)]
    return _joined(tree, lines), now, {one: line for one, line in cut.items() if one not in nodes}


def _put_right(
    id_: int,
    root: _Node,
    nodes: dict[int, _Node],
    wanted: Mapping[int, Wanted],
    cut: Mapping[int, Cut],
) -> _Node:
    """Have a group stand where it is wanted, under the name that is."""
    called, parent = wanted[id_]
    node = nodes.get(id_)
    if node is not None and _known_above(node) == parent:
        node.line = _called(node.line, called)
        return node
    above = root if parent is None else _put_right(parent, root, nodes, wanted, cut)
    line, at = cut.get(id_, Cut(_NEW, len(above.below)))
    if node is None:
        node = nodes[id_] = _Node(line, id_, above)
    else:
        assert node.above is not None  # only the root has nothing above it, and no id
        node.above.below.remove(node)
        at = len(above.below)
    node.above, node.line = above, _called(node.line, called)
    above.below.insert(at, node)
    return node


def _take_out(node: _Node) -> Cut:
    """What stands in it, and is none of ours, stays, in its place."""
    above = node.above
    assert above is not None  # only the root has nothing above it, and no id
    at = above.below.index(node)
    above.below[at : at + 1] = node.below
    for one in node.below:
        one.above = above
    return Cut(node.line, at)


def _known_above(node: _Node) -> int | None:
    above = node.above
    while above is not None and above.id is None:
        above = above.above
    return above.id if above is not None else None


def _nested(tree: Typed, ids: Sequence[int | None]) -> _Node:
    rest = iter(ids)
    root = _Node(tree.lines[0][1], None, None)
    path = [root]
    for level, line in tree.lines[1:]:
        del path[level:]
        node = _Node(line, next(rest, None) if _is_found(line) else None, path[-1])
        path[-1].below.append(node)
        path.append(node)
    return root


def _walk(node: _Node) -> Iterator[_Node]:
    yield node
    for one in node.below:
        yield from _walk(one)


def _deep(node: _Node, depth: int) -> Iterator[tuple[int, _Node]]:
    yield depth, node
    for one in node.below:
        yield from _deep(one, depth + 1)


def _joined(tree: Typed, lines: Sequence[tuple[int, str]]) -> str:
    return tree.head + tree.between.join(f"{level} {line}" for level, line in lines) + tree.tail


def _is_found(line: str) -> bool:
    """Whether a line is one of the groups that are found in the comment."""
    groups = Groups()
    groups.read(f"@comment{{jabref-meta: grouping:1 {line}}}")
    return bool(groups.found)


def name(line: str) -> str:
    """What the group of a line is called."""
    match = _NAMED.fullmatch(line)
    return plain(plain(match[2])) if match else ""


def _called(line: str, wanted: str) -> str:
    """A line with another name; as it is where it has that."""
    match = _NAMED.fullmatch(line)
    if match is None or name(line) == wanted:
        return line
    return f"{match[1]}{escaped(escaped(wanted))}{match[3]}"


_NEW = r"StaticGroup:\;2\;1\;\;\;\;;"
"""A plain group: with all below it, open, without colour, icon or description."""
