"""BibDesk's list of groups as it is typed in a .bib file: changed name by name and key by key.

It is a property list, `<array>` of a `<dict>` for each group, whose `<string>`s for `group name`
and `keys` are ours; what else stands there is BibDesk's.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple
from xml.sax.saxutils import escape

from refman.bibtex.groups import KEYS, NAME, listable, property_list, split

_EMPTY = "<array/>"
_PAST = 32
"""Texts of a group that are kept."""


class Wanted(NamedTuple):
    """A group as it is to be."""

    name: str
    keys: Sequence[str]


class Cut(NamedTuple):
    """A group that was taken out, with the white space before it, and its place among its like."""

    text: str
    at: int


Past = Mapping[int, Sequence[tuple[str, str]]]
"""By group: what its strings said, and how these were typed, so that undo gives that back."""


class Typed(NamedTuple):
    """A comment with a list: what stands before its groups, these, and what stands behind them.

    Args:
        groups: each with the white space before it.
    """

    head: str
    groups: Sequence[str]
    tail: str


class List(NamedTuple):
    """What comes of a list: the comment, who its groups are, those taken out, and their past."""

    comment: str
    ids: list[int | None]
    cut: dict[int, Cut]
    past: dict[int, list[tuple[str, str]]]


class _String(NamedTuple):
    start: int
    end: int
    text: str


@dataclass(eq=False)
class _Node:
    id: int | None
    text: str


def typed(comment: str) -> Typed | None:
    """A comment, taken apart; None of one that is typed otherwise, which is better left alone."""
    found = property_list(comment)
    if found is None:
        return None
    start, text = found
    spans = _spans(text)
    if spans is None:
        return None
    opened, dicts = spans
    ends = [opened, *(end for _, end in dicts)]
    groups = [text[before:end] for before, end in pairwise(ends)]
    if any(text[before:one].strip() for before, (one, _) in zip(ends, dicts, strict=False)):
        return None
    if not all({NAME, KEYS} <= _strings(one).keys() for one in groups):
        return None
    tree = Typed(comment[: start + opened], groups, comment[start + ends[-1] :])
    whole = tree.tail.lstrip().startswith("</array>") or tree.head.endswith(_EMPTY)
    return tree if whole else None


def said(group: str) -> Wanted:
    """What a group of `Typed` says."""
    strings = _strings(group)
    return Wanted(strings[NAME].text, split(strings[KEYS].text))


def rewritten(
    tree: Typed,
    ids: Sequence[int | None],
    wanted: Mapping[int, Wanted],
    known: Mapping[int, Cut],
    past: Past,
    codec: str,
    empty: str = "",
) -> List:
    """The comment in which the groups are as they are wanted.

    Args:
        ids: who its groups are; None of one that stays as it is.
        wanted: all there are, in their order; who is not among them is taken out.
        known: groups that were taken out before.
        codec: of the file; a letter that it has not is typed by its number.
        empty: how the list is typed when nothing is in it, as `empty` gives it; "" as it comes.
    """
    nodes = [_Node(*one) for one in zip(ids, tree.groups, strict=True)]
    cut = {one: group for one, group in known.items() if one not in ids}
    for node in [one for one in nodes if one.id is not None and one.id not in wanted]:
        assert node.id is not None  # so it was chosen
        cut[node.id] = Cut(node.text, nodes.index(node))
        nodes.remove(node)
    there = {one.id for one in nodes}
    for one in [one for one in reversed(cut) if one in wanted]:
        text, at = cut.pop(one)
        nodes.insert(at, _Node(one, text))
    sample = nodes[-1].text if nodes else ""
    fresh = [one for one in wanted if one not in there and one not in known]
    nodes += [_Node(one, _new(sample, tree)) for one in fresh]
    before = {one: list(texts) for one, texts in past.items()}
    for node in nodes:
        if node.id is not None:
            node.text = _called(node.text, wanted[node.id], before.setdefault(node.id, []), codec)
    text = _joined(tree, nodes) if nodes or not empty else _emptied(tree, empty)
    said = {one: texts[-_PAST:] for one, texts in before.items() if texts}
    return List(text, [one.id for one in nodes], cut, said)


def empty(tree: Typed) -> str:
    """How a list is typed in which nothing is; "" of one in which something is."""
    if tree.groups:
        return ""
    start = tree.head.rindex("<array")
    return tree.head[start:] + tree.tail[: _end(tree) if not tree.head.endswith(_EMPTY) else 0]


def _emptied(tree: Typed, empty: str) -> str:
    if tree.head.endswith(_EMPTY):
        return tree.head + tree.tail
    return tree.head[: tree.head.rindex("<array")] + empty + tree.tail[_end(tree) :]


def _end(tree: Typed) -> int:
    return tree.tail.index("</array>") + len("</array>")


def _joined(tree: Typed, nodes: Sequence[_Node]) -> str:
    head, tail = tree.head, tree.tail
    if nodes and head.endswith(_EMPTY):
        head = f"{head.removesuffix(_EMPTY)}<array>"
        tail = f"{_line_end(tree)}</array>{tail}"
    return "".join((head, *(one.text for one in nodes), tail))


def _called(group: str, wanted: Wanted, past: list[tuple[str, str]], codec: str) -> str:
    """A group with the name and the keys that are wanted; as it is where it has these."""
    strings = _strings(group)
    name, keys = strings[NAME], strings[KEYS]
    edits: list[tuple[_String, str]] = []
    if name.text != wanted.name:
        before = (typed for text, typed in past if text == wanted.name)
        edits.append((name, next(before, _string(wanted.name, codec))))
    if split(keys.text) != [*wanted.keys]:
        before = (typed for text, typed in past if {*split(text)} == {*wanted.keys})
        edits.append((keys, next(before, _string(",".join(wanted.keys), codec))))
    for string, text in sorted(edits, reverse=True):
        past.append((string.text, group[string.start : string.end]))
        group = group[: string.start] + text + group[string.end :]
    return group


def _string(text: str, codec: str) -> str:
    whole = escape(listable(text)).encode(codec, "xmlcharrefreplace").decode(codec)
    return f"<string>{whole}</string>"


def _new(sample: str, tree: Typed) -> str:
    """An empty group, typed as `sample` is."""
    end = _line_end(tree)
    lead = re.match(r"\s*", sample)[0] if sample else f"{end}\t"  # type: ignore[index]
    inner = re.search(r"<dict>(\s*)", sample)
    within = inner[1] if inner else f"{end}\t\t"
    close = re.search(r"(\s*)</dict>\Z", sample)
    closing = close[1] if close else f"{end}\t"
    lines = (f"<key>{NAME}</key>", "<string></string>", f"<key>{KEYS}</key>", "<string></string>")
    return f"{lead}<dict>{''.join(within + line for line in lines)}{closing}</dict>"


def _line_end(tree: Typed) -> str:
    return "\r\n" if "\r\n" in tree.head else "\n"


def _spans(text: str) -> tuple[int, list[tuple[int, int]]] | None:
    """Where the array begins behind its tag, and where its groups stand; None without an array."""
    found = [one for one in _elements(text) if one.path[:1] == ("plist",)]
    arrays = [one for one in found if one.path == ("plist", "array")]
    if len(arrays) != 1:
        return None
    (array,) = arrays
    opened = text.index(">", array.start) + 1
    dicts = [(one.start, one.end) for one in found if one.path == ("plist", "array", "dict")]
    return opened, dicts


def _strings(group: str) -> dict[str, _String]:
    """The strings of a group by their keys."""
    before, found = "", {}
    for one in _elements(group.strip(), len(group) - len(group.lstrip())):
        if one.path == ("dict", "string") and before:
            found[before] = _String(one.start, one.end, one.text)
        before = one.text if one.path == ("dict", "key") else ""
    return found


class _Element(NamedTuple):
    path: tuple[str, ...]
    start: int
    end: int
    text: str


def _elements(text: str, more: int = 0) -> Iterable[_Element]:
    """The elements of a document in the order of their ends, with their places in it."""
    from xml.parsers.expat import ParserCreate  # few files need it

    data = text.encode()
    at, place = 0, more
    found: list[_Element] = []
    path: list[tuple[str, int, int]] = []
    said: list[str] = []
    parser = ParserCreate("utf-8")
    parser.buffer_text = True

    def reached(byte: int) -> int:
        nonlocal at, place
        place += len(data[at:byte].decode())
        at = byte
        return place

    def begin(name: str, _: dict[str, str]) -> None:
        said.clear()
        first = parser.CurrentByteIndex
        path.append((name, reached(first), first))

    def finish(_: str) -> None:
        names = tuple(one for one, *_ in path)
        _, start, first = path.pop()
        whole = data.index(b">", first)
        if data[whole - 1 : whole] != b"/":
            whole = data.index(b">", parser.CurrentByteIndex)
        found.append(_Element(names, start, reached(whole + 1), "".join(said)))
        said.clear()

    parser.StartElementHandler = begin
    parser.EndElementHandler = finish
    parser.CharacterDataHandler = said.append
    parser.Parse(data, True)
    return found
