"""Names of tags as they are meant, wherever they come from."""

import re
from collections.abc import Collection

_SLASHES = re.compile(r"(?<![:/])/(?:\s*/)+")


_CHAIN = re.compile(r"\s+>\s+|(?<=[^\W\d_]{2})\s*>\s*(?=[^\W\d_]{2})")
"""How keywords stand within one another for JabRef, which parts them at every `>` and writes
blanks around. Without these it may mean anything else (`677C>T`, `x->y`), but for two words."""
_COMPARED = re.compile(r"[<=$]|->|>\s*[-+.]?\d[\d.]*\s*%?$")
"""In a keyword whose `>` is a sign of mathematics, of an arrow or of HTML: `p > 0.05`, `<sub>`."""


def of_keyword(keyword: str) -> str:
    """The name of the tag that a keyword is: `method > diffusion` is `method/diffusion`."""
    return tidy("/".join(_chain(keyword)))


def outermost(keywords: str) -> set[str]:
    """The outermost names of keywords, parted by commas or semicolons, that hold others."""
    chains = map(_chain, re.split("[,;]", keywords) if ">" in keywords else ())
    return {chain[0] for chain in chains if len(chain) > 1}


def _chain(keyword: str) -> list[str]:
    keyword = keyword.strip()
    return _CHAIN.split(keyword) if ">" in keyword and not _COMPARED.search(keyword) else [keyword]


def to_keyword(name: str, nested: Collection[str]) -> str:
    """A tag as JabRef has it, where that has keywords within that of its outermost name."""
    first, *inner = name.split("/")
    return " > ".join((first, *inner)) if inner and first in nested else name


def tidy(name: str) -> str:
    """A path without empty parts: `a//b` and `/a/b/` are `a/b`; an address is none."""
    return _SLASHES.sub("/", name).strip("/ ") if "/" in name else name
