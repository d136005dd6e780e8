r"""Groups that a .bib file keeps in its comments: JabRef's tree, and BibDesk's static groups.

JabRef writes `@Comment{jabref-meta: grouping:` and a line for each group, its level, its kind and
its parts, each ended by a semicolon; a backslash stands before one that is meant, and all of it is
so escaped once more: `1 StaticGroup:Thesis\;0\;1\;\;\;\;;`. The entries name their static groups
in the field `groups`. Before version 4 it was `groupstree:`, an `ExplicitGroup` listed the keys
of its entries, and lines were broken anywhere. Source: JabRef's `GroupsParser`, `GroupSerializer`,
`MetadataSerializationConfiguration`. BibDesk writes a property list of names and keys.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from html import unescape
from typing import NamedTuple

from refman.model.language import quote

_TREE = re.compile(r"@\w+\s*[{(]\s*jabref-meta:\s*group(?:ing|stree)\s*:", re.IGNORECASE)
_FOLDER = re.compile(
    r"@\w+\s*[{(]\s*jabref-meta:\s*fileDirectory[^:\s]*:((?:[^;\\]|\\.)*);", re.IGNORECASE
)
_STATIC = re.compile(r"@\w+\s*[{(]\s*BibDesk Static Groups\s*\{", re.IGNORECASE)
_SMART = re.compile(r"@\w+\s*[{(]\s*BibDesk (\w+) Groups\s*\{", re.IGNORECASE)
_GROUP = re.compile(r"(\d+)\s+([A-Za-z]+)Group:((?:[^;\\]|\\.)*);", re.DOTALL)
_PART = re.compile(r"((?:[^;\\]|\\.)*);", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
NAME, KEYS = "group name", "keys"
"""Of a group in BibDesk's list."""
_ROUND = str.maketrans("{}", "()", "".join(map(chr, range(32))))
"""A brace in a name would end the comment, and XML has no control characters."""
_FIELDS = {"keywords": "tag", "author": "author", "title": "title", "abstract": "abstract"}
"""Of a group that is a search, JabRef's fields and those of the search language."""


class Group(NamedTuple):
    """A group.

    Args:
        level: 1 at the top; one below a group has a higher level than it.
        keys: those that it lists itself.
        query: in the search language, of a group that is a search; "" for a plain one.
    """

    level: int
    name: str
    keys: tuple[str, ...] = ()
    query: str = ""


class Groups:
    """The groups of one file, as they are found."""

    def __init__(self) -> None:
        self.found: list[Group] = []
        self.lost: list[str] = []
        """Sentences about groups that have no like here."""
        self.folders: list[str] = []
        """In which the file says that the files of its entries are."""
        self.trees: list[tuple[int, str]] = []
        """Where JabRef's tree stands, and the whole comment; in most files there is one."""
        self.lists: list[tuple[int, str]] = []
        """The same of BibDesk's list."""
        self.unread = False
        """Whether there is a list that cannot be read."""

    def read(self, comment: str, start: int = 0) -> None:
        """Take in what a comment, with its `@comment`, holds, which begins at `start`."""
        if _TREE.match(comment):
            self.trees.append((start, comment))
            self._read_tree(re.sub(r"[\r\n]+", "", comment))
        elif match := _FOLDER.match(comment):
            self.folders.append(plain(re.sub(r"[\r\n]+", "", match[1])))
        elif found := property_list(comment):
            self.lists.append((start, comment))
            self._read_property_list(found[1])
        elif match := _SMART.match(comment):
            named = re.findall(r"<key>group name</key>\s*<string>([^<]*)", comment)
            self.lost += [
                f"The group “{unescape(name)}” is one of BibDesk’s {match[1].lower()} groups, which"
                " have no like here; no collection was made of it."
                for name in named
            ]

    def _read_tree(self, text: str) -> None:
        above: list[tuple[int, bool]] = []
        for digits, kind, typed in _GROUP.findall(text):
            while above and above[-1][0] >= int(digits):
                above.pop()
            parts = [plain(part) for part in _PART.findall(f"{plain(typed)};")]
            # What stands in a group that has no like stands in the one above that.
            group = _group(1 + sum(is_found for _, is_found in above), kind, parts)
            above.append((int(digits), group is not None))
            if group is not None:
                self.found.append(group)
            elif kind != "AllEntries":
                self.lost.append(
                    f"The group “{parts[0] if parts else ''}” is one of JabRef’s {kind}Groups,"
                    " which have no like here; no collection was made of it."
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


def written(groups: Sequence[Group]) -> str:
    """JabRef's comment with a tree of plain groups; "" for none."""
    if not groups:
        return ""
    head = "@Comment{jabref-meta: grouping:\n0 AllEntriesGroup:;\n"
    return "".join((head, *_lines(groups), "}\n"))


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


def _lines(groups: Iterable[Group]) -> Iterator[str]:
    """With 2 for “with all below it”, 1 for “open”, and no colour, icon or description."""
    for group in groups:
        inner = f"{escaped(group.name)};2;1;;;;"
        yield f"{group.level} StaticGroup:{escaped(inner)};\n"


def _group(level: int, kind: str, parts: Sequence[str]) -> Group | None:
    if kind in ("Static", "Explicit") and parts:
        keys = parts[2:] if kind == "Explicit" else ()
        return Group(level, parts[0], tuple(filter(None, keys)))
    if kind == "Keyword" and len(parts) > 5 and parts[5] == "0" and parts[2].lower() in _FIELDS:
        return Group(level, parts[0], query=f"{_FIELDS[parts[2].lower()]}:{quote(parts[3])}")
    return None


def _static(group: dict[str, str]) -> Group:
    return Group(1, group[NAME], tuple(split(group[KEYS])))


def plain(text: str) -> str:
    """Text of JabRef's tree, unescaped once."""
    return _ESCAPED.sub(r"\1", text)


def escaped(text: str) -> str:
    """The other way."""
    return re.sub(r"([\\;])", r"\\\1", text)
