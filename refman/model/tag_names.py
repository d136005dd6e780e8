"""Names of tags as they are meant, wherever they come from."""

import re

_SLASHES = re.compile(r"(?<![:/])/(?:\s*/)+")


def tidy(name: str) -> str:
    """A path without empty parts: `a//b` and `/a/b/` are `a/b`; an address is none."""
    return _SLASHES.sub("/", name).strip("/ ") if "/" in name else name
