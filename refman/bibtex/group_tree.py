"""JabRef's tree of groups as it is typed in a .bib file: changed line by line."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from refman.bibtex import group_search, reader_fields
from refman.bibtex.groups import Group, Groups, Row, escaped, parts_of, plain, rows, with_colour

_ROW = re.compile(r"(\d+) ([A-Za-z]+Group:(?:[^;\\]|\\.)*;)")
_NAMED = re.compile(r"([A-Za-z]+Group:)((?:[^;\\]|\\[^\\;]|\\\\(?:\\.|.))*?)(\\;.*)", re.DOTALL)
"""Kind, name, and what else a line says: parts end in a semicolon that is escaped once."""
_ROOT = "AllEntriesGroup:"
EMPTY = "@Comment{jabref-meta: grouping:\n0 AllEntriesGroup:;\n}"
"""A tree without groups."""


class Wanted(NamedTuple):
    """A group as it is to be.

    Args:
        parent: its identity's parent; None at the top.
        colour: as JabRef types it; None for that which it has.
        line: to be typed in place of the one that is there; "" where that says what is wanted.
    """

    name: str
    parent: int | None
    colour: str | None = None
    line: str = ""


class Cut(NamedTuple):
    """A line that was taken out, and its place among its like."""

    line: str
    at: int


@dataclass(eq=False)
class _Node:
    """`step`: so many levels below the one above; None of a line that is no group."""

    line: str
    id: int | None
    above: "_Node | None"
    step: int | None = 1
    below: list["_Node"] = field(default_factory=list)


class Typed(NamedTuple):
    """A comment with a tree: what stands before its lines, the lines with their levels, what stands
    between two, and behind the last. A line without a level cannot be read."""

    head: str
    lines: Sequence[tuple[int | None, str]]
    between: str
    tail: str


def typed(comment: str) -> Typed | None:
    """A comment, taken apart; None of one that is typed otherwise, which is better left alone."""
    start, there = rows(comment)
    between = "\r\n" if "\r\n" in comment else "\n"
    lines = [_line(row, between) for row in there]
    body = between.join(map(_shown, lines))
    pairs = zip(there, lines, strict=True)
    read = all(bool(row.groups) == (level is not None) for row, (level, _) in pairs)
    if not lines or not read or not comment.startswith(body, start):
        return None
    return Typed(comment[:start], lines, between, comment[start + len(body) :])


def _line(row: Row, between: str) -> tuple[int | None, str]:
    match = _ROW.fullmatch(row.text) if "\n" not in row.text else None
    return (int(match[1]), match[2]) if match else (None, row.text.replace("\n", between))


def _shown(line: tuple[int | None, str]) -> str:
    level, text = line
    return text if level is None else f"{level} {text}"


class Joined(NamedTuple):
    """Several trees as one.

    Args:
        ids: who the groups are that are found in it.
        lines: of those that are somebody.
    """

    tree: Typed
    ids: list[int | None]
    lines: dict[int, str]


def joined(trees: Iterable[tuple[str, Sequence[int | None]]]) -> Joined:
    """The trees of comments that can be taken apart, each with its ids; a line that stands in one
    before it, or is somebody who does, comes once."""
    lines: list[tuple[int | None, str]] = []
    ids: list[int | None] = []
    known: dict[int, str] = {}
    shape = None
    for comment, given in trees:
        tree = typed(comment.replace("\r\n", "\n"))
        assert tree is not None  # those alone are kept
        shape = shape or tree
        rest = iter(given)
        for level, line in tree.lines:
            is_group = level is not None and group(line) is not None
            one = next(rest, None) if is_group else None
            if one in known or (one is None and (level, line) in lines):
                continue
            lines.append((level, line))
            ids += [one] if is_group else []
            known |= {one: line} if one is not None else {}
    whole = shape or typed(EMPTY)
    assert whole is not None  # that one is one
    return Joined(whole._replace(lines=lines or whole.lines), ids, known)


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
    lines = [*_root(tree), *_deep(root, 0)]
    now = [node.id for node in _walk(root) if node.step is not None and group(node.line)]
    return _joined(tree, lines), now, {one: line for one, line in cut.items() if one not in nodes}


def _put_right(
    id_: int,
    root: _Node,
    nodes: dict[int, _Node],
    wanted: Mapping[int, Wanted],
    cut: Mapping[int, Cut],
) -> _Node:
    """Have a group stand where it is wanted, under the name that is."""
    parent = wanted[id_].parent
    node = nodes.get(id_)
    if node is not None and _known_above(node) == parent:
        node.line = _said(node.line, wanted[id_])
        return node
    above = root if parent is None else _put_right(parent, root, nodes, wanted, cut)
    line, at = cut.get(id_, Cut(PLAIN, len(above.below)))
    if node is None:
        node = nodes[id_] = _Node(line, id_, above)
    else:
        assert node.above is not None  # only the root has nothing above it, and no id
        node.above.below.remove(node)
        at, node.step = len(above.below), 1
    node.above, node.line = above, _said(node.line, wanted[id_])
    above.below.insert(at, node)
    return node


def _take_out(node: _Node) -> Cut:
    """What stands in it, and is none of ours, stays, in its place."""
    above = node.above
    assert above is not None  # only the root has nothing above it, and no id
    at = above.below.index(node)
    above.below[at : at + 1] = node.below
    for one in node.below:
        one.above, one.step = above, one.step and 1
    return Cut(node.line, at)


def _known_above(node: _Node) -> int | None:
    above = node.above
    while above is not None and above.id is None:
        above = above.above
    return above.id if above is not None else None


def _root(tree: Typed) -> Sequence[tuple[int | None, str]]:
    """The line of the group of all entries, which JabRef's trees begin with."""
    return tree.lines[:1] if tree.lines[0][1].startswith(_ROOT) else ()


def _nested(tree: Typed, ids: Sequence[int | None]) -> _Node:
    rest = iter(ids)
    root = _Node("", None, None)
    path = [(0, root)]
    for level, line in tree.lines[len(_root(tree)) :]:
        while level is not None and len(path) > 1 and path[-1][0] >= level:
            path.pop()
        higher, above = path[-1]
        if level is None:
            above.below.append(_Node(line, None, above, None))
            continue
        node = _Node(line, next(rest, None) if group(line) else None, above, level - higher)
        above.below.append(node)
        path.append((level, node))
    return root


def _walk(node: _Node) -> Iterator[_Node]:
    for one in node.below:
        yield one
        yield from _walk(one)


def _deep(node: _Node, level: int) -> Iterator[tuple[int | None, str]]:
    for one in node.below:
        below = level + (one.step or 0)
        yield None if one.step is None else below, one.line
        yield from _deep(one, below)


def _joined(tree: Typed, lines: Sequence[tuple[int | None, str]]) -> str:
    return tree.head + tree.between.join(map(_shown, lines)) + tree.tail


def modern(comment: str) -> str:
    """A comment as JabRef writes it since its version 4: of groups that listed the keys of their
    entries, which name them in a field since, the name and the context stay."""
    start, there = rows(comment)
    is_old = "groupstree" in comment[:start].lower()
    if not (is_old or any(kind == "Explicit" for row in there for _, kind, _ in row.groups)):
        return comment
    lines = (_modern(row) for row in there)
    return "\n".join(("@Comment{jabref-meta: grouping:", *lines, "}"))


def _modern(row: Row) -> str:
    return (
        "\n".join(f"{level} {_now(kind, typed)}" for level, kind, typed in row.groups) or row.text
    )


def _now(kind: str, typed: str) -> str:
    if kind != "Explicit":
        return f"{kind}Group:{typed};"
    name, context = (*parts_of(typed), "", "")[:2]
    return _line_of("Static", name, context or "0", "1", "", "", "")


def group(line: str) -> Group | None:
    """The group of a line; None of one that has no like here."""
    groups = Groups()
    groups.read(f"@comment{{jabref-meta: grouping:1 {line}}}")
    return next(iter(groups.found), None)


def name(line: str) -> str:
    """What the group of a line is called."""
    match = _NAMED.fullmatch(line)
    return plain(plain(match[2])) if match else ""


def asking(query: str) -> str:
    """The line of a group without a name that asks for what a query does; "" where none can."""
    search = group_search.typed(query)
    tag = re.fullmatch(r"tag:([\w.+/-]+)", query)
    worded = ("keywords", tag[1]) if tag else reader_fields.asked(query)
    if worded:
        return _line_of("Keyword", "", "0", *worded, "0", "0", "1", "", "", "")
    return _line_of("Search", "", "0", search, "0", "0", "1", "", "", "") if search else ""


def _line_of(kind: str, *parts: str) -> str:
    return f"{kind}Group:{escaped(''.join(f'{escaped(part)};' for part in parts))};"


def _said(line: str, wanted: Wanted) -> str:
    """A line that says what is wanted; as it is where it does."""
    line = wanted.line or line
    match = _NAMED.fullmatch(line)
    if match is not None and name(line) != wanted.name:
        line = f"{match[1]}{escaped(escaped(wanted.name))}{match[3]}"
    return line if wanted.colour is None else with_colour(line, wanted.colour)


PLAIN = r"StaticGroup:\;2\;1\;\;\;\;;"
"""A plain group: with all below it, open, without colour, icon or description."""
