r"""Files that a .bib file names: the field `file` of JabRef, Zotero and Mendeley, and BibDesk's.

JabRef writes `description:path:type`, several of them with semicolons between, and a backslash
before a colon, a semicolon or a backslash that is meant; Zotero the same with MIME types; Better
BibTeX one path as it is, or several with semicolons between; calibre parts them by `, :`; Mendeley
leaves out the first slash and writes `{\_}`. BibDesk keeps a property list in Base64 for each,
`bdsk-file-1`, whose `relativePath` is seen from the .bib file. Source: JabRef's `FileFieldParser`,
Better BibTeX's importer.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

FIELD = "file"
MOST = 1000
"""Files that are read of one entry: nobody has more, and who names more means harm."""

_PLAIN = (FIELD, "pdf", "local-url")
_BIBDESK = re.compile(r"bdsk-file-\d+|local-zo-url-\d+")
_LONGEST_LIST = 1 << 16
_URL = re.compile(r"(?!file:)[A-Za-z][A-Za-z0-9+.-]+\\?:(?://|\\/\\/)", re.IGNORECASE)
_FILE_URL = re.compile(r"file\\?:(?://(?:localhost)?)?(?=/)", re.IGNORECASE)
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")
_SERVER = re.compile(r"\\\\(?!\\)")
"""How paths of Windows begin that nobody escaped."""
_BRACED = re.compile(r"\{(\\.|~)\}|\$\\backslash\$")
_ESCAPED = re.compile(r"\\([:;\\{}_&%#$, ])")
_WRAPPED = re.compile(r"\\?url\{(.*)\}")
_LINE = re.compile(r"\s*[\r\n]+\s*")
_PARTS = {mark: re.compile(rf"(?:[^{mark}\\]|\\.)*", re.DOTALL) for mark in ":;"}


class Named(NamedTuple):
    """A file as a field names it: what it is called, its path as it is typed, and its type."""

    title: str
    path: str
    type: str = ""


def names_any(fields: Mapping[str, str]) -> bool:
    """Whether an entry may name files: quick to ask."""
    return any(name in fields for name in _PLAIN) or any(map(_BIBDESK.fullmatch, fields))


def named(fields: Mapping[str, str]) -> list[Named]:
    """The files that the fields of an entry name, each path once; addresses in the web are none."""
    found: dict[str, Named] = {}
    for name, text in fields.items():
        if name in _PLAIN:
            for one in _listed(text):
                found.setdefault(one.path, one)
        elif _BIBDESK.fullmatch(name) and (path := _of_property_list(text)):
            found.setdefault(path, Named("", path))
        if len(found) >= MOST:
            break
    return list(found.values())[:MOST]


def written(files: Sequence[Named]) -> str:
    """The field in JabRef's form, which every other program reads too."""
    return ";".join(":".join(map(_escaped, one)) for one in files)


def _listed(text: str) -> Iterator[Named]:
    text = _LINE.sub(" ", _BRACED.sub(lambda m: m[1] or "\\", text)).strip()
    for number, part in enumerate(_split(text.replace(", :", ";:"), ";")):
        if number >= MOST:
            return
        one = _one(part.strip())
        if one is not None:
            yield one


def _one(part: str) -> Named | None:
    if match := _FILE_URL.match(part):
        from urllib.parse import unquote  # few files need it

        return Named("", unquote(_plain(part[match.end() :])))
    if not part or _URL.match(part):
        return None
    if _DRIVE.match(part):
        return Named("", part)
    title, *rest = _split(part, ":")
    if not rest:
        return Named("", title if _SERVER.match(title) else _plain(title))
    type_ = rest.pop() if len(rest) > 1 else ""
    path = _WRAPPED.sub(r"\1", _plain(":".join(rest)).strip())
    return Named(_plain(title).strip(), path, _plain(type_)) if path and not _is_url(path) else None


def _is_url(path: str) -> bool:
    return _URL.match(path) is not None


def _split(text: str, mark: str) -> list[str]:
    """The parts between marks that no backslash stands before."""
    parts, at = [], 0
    while True:
        match = _PARTS[mark].match(text, at)
        end = match.end() if match else at
        if end < len(text) and text[end] != mark:  # a backslash at the very end
            end = len(text)
        parts.append(text[at:end])
        if end >= len(text):
            return parts
        at = end + 1


def _plain(text: str) -> str:
    return _ESCAPED.sub(r"\1", text)


def _escaped(text: str) -> str:
    return re.sub(r"([\\:;])", r"\\\1", text)


def _of_property_list(text: str) -> str:
    """The path in one of BibDesk's fields; "" where there is none to be read."""
    from base64 import b64decode  # few files need it
    from plistlib import InvalidFileException, loads

    try:
        found = loads(b64decode(re.sub(r"\s", "", text[:_LONGEST_LIST])))
        path = found["relativePath"]
    except (InvalidFileException, ValueError, KeyError, TypeError, IndexError, OverflowError):
        return ""
    return path if isinstance(path, str) else ""
