"""What a copy of a file is called: a pattern filled in, and made a name that every system takes.

The signs and names that Windows refuses are avoided everywhere, for a library may be moved there
(learn.microsoft.com, “Naming Files, Paths, and Namespaces”).
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping

from refman.bibtex import latex
from refman.model import dates, names
from refman.model.entry import Entry
from refman.model.errors import RefmanError

_LONGEST = 150
"""Bytes of a name, of the 255 that most systems take, with room for a number and a suffix."""
_LONGEST_SUFFIX = 12
_DEPTH = 8
_FORBIDDEN = re.compile(r'[<>:"|?*\\/]')
_COLON = re.compile(r"\s*:\s+")
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_PART = re.compile(r"\{([^{}]*)\}")
_VENUES = ("journal", "journaltitle", "booktitle", "publisher", "school", "institution")


def by_pattern(entry: Entry, pattern: str, suffix: str) -> str:
    """The path of a copy, with slashes, for a paper.

    Raises:
        RefmanError: the pattern names what there is not.
    """
    check(pattern)
    filled = [
        cleaned(_PART.sub(lambda part: _PARTS[part[1]](entry).replace("/", "-"), folder))
        for folder in pattern.split("/")[:_DEPTH]
    ]
    parts = [one for one in filled if one] or [cleaned(entry.key) or "paper"]
    return "/".join([*parts[:-1], with_suffix(parts[-1], suffix)])


def check(pattern: str) -> None:
    """Nothing, or raise RefmanError where a pattern names what there is not."""
    unknown = [name for name in _PART.findall(pattern) if name not in _PARTS]
    if unknown or not _PART.search(pattern):
        known = ", ".join(f"{{{name}}}" for name in _PARTS)
        what = f"“{{{unknown[0]}}}” is not known" if unknown else "it names nothing of a paper"
        raise RefmanError(f"“{pattern}” cannot name files: {what}. Known: {known}.")


def given(name: str, suffix: str) -> str:
    """A name that the user gave, as a name of a file; it keeps the suffix that the file has.

    Raises:
        RefmanError: nothing is left of it.
    """
    stem = name[: -len(suffix)] if suffix and name.lower().endswith(suffix.lower()) else name
    made = cleaned(stem)
    if not made:
        raise RefmanError(f"“{name}” cannot name a file. Nothing was changed.")
    return with_suffix(made, suffix)


def cleaned(text: str) -> str:
    """A text as a name without suffix: nothing that a system refuses or nobody sees."""
    text = _COLON.sub(" - ", unicodedata.normalize("NFC", text))
    seen = "".join(" " if char.isspace() else char for char in text)
    seen = "".join(char for char in seen if unicodedata.category(char)[0] != "C")
    made = " ".join(_FORBIDDEN.sub("-", seen).split()).strip(" .-")
    made = _cut(made).strip(" .-")
    return f"_{made}" if _RESERVED.fullmatch(made) else made


def suffix_of(name: str) -> str:
    """The suffix of a file's name, as a copy has it: in lower case, or "" for an odd one."""
    _, dot, suffix = name.rpartition(".")
    plain = suffix.isascii() and suffix.isalnum() and len(suffix) <= _LONGEST_SUFFIX
    return f".{suffix.lower()}" if dot and plain else ""


def with_suffix(stem: str, suffix: str) -> str:
    """A name with a suffix."""
    return f"{stem}{suffix}"


def numbered(path: str) -> Iterator[str]:
    """A path, then others for where it is taken: `a.pdf`, `a 2.pdf`, …"""
    yield path
    folder, slash, name = path.rpartition("/")
    suffix = suffix_of(name)
    stem = name[: len(name) - len(suffix)]
    number = 2
    while True:
        yield f"{folder}{slash}{stem} {number}{suffix}"
        number += 1


def _cut(text: str) -> str:
    """As much of a text as a name has room for; no sign is cut in two."""
    return text.encode()[:_LONGEST].decode(errors="ignore")


def _author(entry: Entry) -> str:
    listed = names.people(entry.fields.get("author") or entry.fields.get("editor", ""))
    surnames = [latex.plain(" ".join(filter(None, (one.von, one.family)))) for one in listed]
    if len(surnames) > 2 or entry.truncated:
        return f"{surnames[0]} et al" if surnames else ""
    return " and ".join(surnames)


def _field(*wanted: str) -> Callable[[Entry], str]:
    def read(entry: Entry) -> str:
        return next((latex.plain(entry.fields[one]) for one in wanted if entry.fields.get(one)), "")

    return read


_PARTS: Mapping[str, Callable[[Entry], str]] = {
    "author": _author,
    "year": lambda entry: dates.of_fields(entry.fields)[:4],
    "title": _field("title"),
    "key": lambda entry: entry.key,
    "venue": _field(*_VENUES),
    "type": lambda entry: entry.kind,
}
