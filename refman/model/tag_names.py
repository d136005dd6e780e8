"""Names of tags as they are meant, wherever they come from."""

import re
from collections.abc import Collection

_SLASHES = re.compile(r"(?<![:/])/(?:\s*/)+")


_CHAIN = re.compile(r"\s+>\s+")
"""How JabRef writes a keyword within another; without blanks (`677C>T`) it may mean anything."""


def of_keyword(keyword: str) -> str:
    """The name of the tag that a keyword is: `method > diffusion` is `method/diffusion`."""
    return tidy(_CHAIN.sub("/", keyword).strip())


def outermost(keywords: str) -> set[str]:
    """The outermost names of keywords, parted by commas or semicolons, that hold others."""
    parts = re.split("[,;]", keywords) if ">" in keywords else ()
    return {_CHAIN.split(part.strip(), 1)[0] for part in parts if _CHAIN.search(part.strip())}


def to_keyword(name: str, nested: Collection[str]) -> str:
    """A tag as JabRef has it, where that has keywords within that of its outermost name."""
    first, *inner = name.split("/")
    return " > ".join((first, *inner)) if inner and first in nested else name


def tidy(name: str) -> str:
    """A path without empty parts: `a//b` and `/a/b/` are `a/b`; an address is none."""
    return _SLASHES.sub("/", name).strip("/ ") if "/" in name else name
