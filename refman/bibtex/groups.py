r"""Groups that a .bib file keeps in its comments: JabRef's tree, and BibDesk's static groups.

JabRef writes `@Comment{jabref-meta: grouping:` and a line for each group, its level, its kind and
its parts, each ended by a semicolon; a backslash stands before one that is meant, and all of it is
so escaped once more: `1 StaticGroup:Thesis\;0\;1\;\;\;\;;`. The entries name their static groups
in the field `groups`. Before version 4 it was `groupstree:`, an `ExplicitGroup` listed the keys
of its entries, and lines were broken anywhere. Source: JabRef's `GroupsParser`, `GroupSerializer`,
`MetadataSerializationConfiguration`. BibDesk writes a property list of names and keys.
"""

import re
from collections.abc import Iterable, Sequence
from html import unescape
from typing import NamedTuple

from refman.bibtex import group_search, reader_fields
from refman.model.language import quote
from refman.model.tag_names import of_keyword

_TREE = re.compile(r"@\w+\s*[{(]\s*jabref-meta:\s*group(?:ing|stree)\s*:", re.IGNORECASE)
_FOLDER = re.compile(
    r"@\w+\s*[{(]\s*jabref-meta:\s*fileDirectory[^:\s]*:((?:[^;\\]|\\.)*);", re.IGNORECASE
)
_STATIC = re.compile(r"@\w+\s*[{(]\s*BibDesk Static Groups\s*\{", re.IGNORECASE)
_SMART = re.compile(r"@\w+\s*[{(]\s*BibDesk (\w+) Groups\s*\{", re.IGNORECASE)
_TAIL = re.compile(r"\s*[})]?\s*\Z")
_BEGINS = re.compile(r"\s*\d+\s+[A-Za-z]+Group:")
_GROUP = re.compile(r"\s*(\d+)\s+([A-Za-z]+)Group:((?:[^;\\]|\\.)*);\s*", re.DOTALL)
_PART = re.compile(r"((?:[^;\\]|\\.)*);", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
NAME, KEYS = "group name", "keys"
"""Of a group in BibDesk's list."""
_ROUND = str.maketrans("{}", "()", "".join(map(chr, range(32))))
"""A brace in a name would end the comment, and XML has no control characters."""
_FIELDS = {"keywords": "tag", "author": "author", "title": "title", "abstract": "abstract"}
"""Of a group that is a search, JabRef's fields and those of the search language."""
_COLOURED = {"Static": 3, "Search": 6, "Keyword": 7}
"""The part of a group that is its colour; the next one is its icon."""
_SHOWN = 60
"""Characters of a line that cannot be read."""


class Group(NamedTuple):
    """A group.

    Args:
        level: 1 at the top; one below a group has a higher level than it.
        keys: those that it lists itself.
        query: in the search language, of a group that is a search; "" for a plain one.
        colour: as it is typed; "" for none.
        icon: likewise, by its name in Material Design, which JabRef takes them from.
    """

    level: int
    name: str
    keys: tuple[str, ...] = ()
    query: str = ""
    colour: str = ""
    icon: str = ""


class Row(NamedTuple):
    """A line of JabRef's tree, or what of one was broken over several.

    Args:
        text: as it is typed, without the end of the line.
        groups: level, kind and parts of those that it holds; none where it cannot be read.
    """

    text: str
    groups: Sequence[tuple[str, str, str]]


class Groups:
    """The groups of one file, as they are found."""

    def __init__(self) -> None:
        self.found: list[Group] = []
        self.lost: list[str] = []
        """Sentences about groups that have no like here."""
        self.asking: dict[str, str] = {}
        """Those about BibDesk's groups that ask for something, by the names of these."""
        self.folders: list[str] = []
        """In which the file says that the files of its entries are."""
        self.trees: list[tuple[int, str]] = []
        """Where JabRef's tree stands, and the whole comment; in most files there is one."""
        self.lists: list[tuple[int, str]] = []
        """The same of BibDesk's list."""
        self.smart: list[str] = []
        """BibDesk's groups that have no like here, whole comments."""
        self.nested: set[str] = set()
        """Keywords of entries that hold others, as JabRef writes them: the outermost names."""
        self.unread = False
        """Whether there is a list that cannot be read."""

    def read(self, comment: str, start: int = 0) -> None:
        """Take in what a comment, with its `@comment`, holds, which begins at `start`."""
        if _TREE.match(comment):
            self.trees.append((start, comment))
            self._read_tree(comment)
        elif match := _FOLDER.match(comment):
            self.folders.append(plain(re.sub(r"[\r\n]+", "", match[1])))
        elif found := property_list(comment):
            self.lists.append((start, comment))
            self._read_property_list(found[1])
        elif match := _SMART.match(comment):
            self.smart.append(comment)
            named = re.findall(r"<key>group name</key>\s*<string>([^<]*)", comment)
            self.asking |= {
                (name := unescape(typed)): f"The group “{name}” is one of BibDesk’s"
                f" {match[1].lower()} groups, and what it asks for cannot be said here. It is kept"
                " as it is, for an export in BibDesk’s way; no collection was made of it."
                for typed in named
            }
            self.lost += map(self.asking.__getitem__, map(unescape, named))

    def _read_tree(self, comment: str) -> None:
        above: list[tuple[int, bool]] = []
        for row in rows(comment)[1]:
            if not row.groups and row.text.strip():
                self.lost.append(
                    f"The line “{_begins(row.text)}” of JabRef’s groups cannot be read. It is kept"
                    " as it is, and the other groups are there."
                )
            for digits, kind, typed in row.groups:
                self._read_group(above, int(digits), kind, typed)

    def _read_group(self, above: list[tuple[int, bool]], level: int, kind: str, typed: str) -> None:
        while above and above[-1][0] >= level:
            above.pop()
        parts = parts_of(typed)
        # What stands in a group that has no like stands in the one above that.
        group = _group(1 + sum(is_found for _, is_found in above), kind, parts)
        above.append((level, group is not None))
        if group is not None:
            self.found.append(group)
        elif kind != "AllEntries":
            name = parts[0] if parts else ""
            self.lost.append(
                f"The group “{name}” is one of JabRef’s {kind}Groups, and what it asks for cannot"
                " be said here. It is kept as it is; no collection was made of it."
            )

    def _read_property_list(self, text: str) -> None:
        from plistlib import InvalidFileException, loads  # few files need it
        from xml.parsers.expat import ExpatError

        try:
            listed = loads(text.encode())
            self.found += [_static(one) for one in listed]
        except (InvalidFileException, ExpatError, ValueError, TypeError, KeyError, AttributeError):
            self.unread = True
            self.lost.append("BibDesk’s groups cannot be read; no collection was made of them.")


def names(field: str) -> list[str]:
    """The names in a field `groups`, each once."""
    return list(dict.fromkeys(filter(None, map(str.strip, field.split(",")))))


def rows(comment: str) -> tuple[int, list[Row]]:
    """Where the lines of a comment with JabRef's tree begin, and these."""
    head = _TREE.match(comment)
    if head is None:
        return 0, []
    tail = _TAIL.search(comment, head.end())
    body = comment[head.end() : tail.start() if tail else None]
    start = head.end() + len(body) - len(body.lstrip())
    found: list[str] = []
    for line in re.split(r"\r?\n|\r", body.lstrip()):
        goes_on = found and not (_BEGINS.match(line) or _groups_in(found[-1]) or not line)
        found[-1:] = [f"{found[-1]}\n{line}"] if goes_on else [*found[-1:], line]
    return start, [Row(text, _groups_in(text)) for text in found if body.strip()]


def _groups_in(row: str) -> list[tuple[str, str, str]]:
    """The groups of a line; none where anything else stands in it."""
    row, at, found = row.replace("\n", ""), 0, []
    while match := _GROUP.match(row, at):
        found.append((match[1], match[2], match[3]))
        at = match.end()
    return found if at == len(row) else []


def parts_of(typed: str) -> list[str]:
    """The parts of a group, each as it is meant."""
    return [plain(part) for part in _PART.findall(f"{plain(typed)};")]


def with_colour(line: str, colour: str) -> str:
    """A group with another colour, as it is typed; as it is where it has that, or no place for
    one."""
    kind, _, typed = line.partition("Group:")
    parts = _PART.findall(plain(typed.removesuffix(";")))
    place = _COLOURED.get(kind, len(parts))
    if place >= len(parts) or plain(parts[place]) == colour:
        return line
    parts[place] = escaped(colour)
    return f"{kind}Group:{escaped(''.join(f'{part};' for part in parts))};"


def _begins(line: str) -> str:
    text = " ".join(line.split())
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def property_list(comment: str) -> tuple[int, str] | None:
    """What BibDesk's comment with static groups holds, and where that begins; None of others."""
    match = _STATIC.match(comment)
    if match is None:
        return None
    whole = comment[match.end() :].rpartition("}}")[0]
    return match.end() + len(whole) - len(whole.lstrip()), whole.strip()


def listable(name: str) -> str:
    """A name as it can stand in BibDesk's list."""
    return name.translate(_ROUND)


def split(keys: str) -> list[str]:
    """The keys that a group lists."""
    return list(filter(None, map(str.strip, keys.split(","))))


def bibdesk(groups: Iterable[tuple[str, Iterable[str]]]) -> str:
    """BibDesk's comment with groups, each a name and keys; "" for none."""
    from plistlib import dumps  # few exports need it

    listed = [{NAME: listable(name), KEYS: ",".join(keys)} for name, keys in groups]
    if not listed:
        return ""
    text = dumps(listed, sort_keys=False).decode()
    return f"@comment{{BibDesk Static Groups{{\n{text}}}}}\n"


def _group(level: int, kind: str, parts: Sequence[str]) -> Group | None:
    if kind == "Explicit" and parts:
        return Group(level, parts[0], tuple(filter(None, parts[2:])))
    query = _QUERIES[kind](parts) if kind in _QUERIES else ""
    if not (query or (kind == "Static" and parts)):
        return None
    place = _COLOURED[kind]
    colour, icon = (*parts[place : place + 2], "", "")[:2]
    return Group(level, parts[0], query=query, colour=colour, icon=icon)


def _keyword(parts: Sequence[str]) -> str:
    if len(parts) <= 5 or parts[5] != "0":
        return ""
    field = _FIELDS.get(parts[2].lower(), "")
    if not field:
        return reader_fields.query(parts[2], parts[3])
    return f"{field}:{quote(of_keyword(parts[3]) if field == 'tag' else parts[3])}"


def _search(parts: Sequence[str]) -> str:
    return group_search.said(parts[2]) if len(parts) > 4 and parts[4] == "0" else ""


_QUERIES = {"Keyword": _keyword, "Search": _search}


def _static(group: dict[str, str]) -> Group:
    return Group(1, group[NAME], tuple(split(group[KEYS])))


def plain(text: str) -> str:
    """Text of JabRef's tree, unescaped once."""
    return _ESCAPED.sub(r"\1", text)


def escaped(text: str) -> str:
    """The other way."""
    return re.sub(r"([\\;])", r"\\\1", text)
