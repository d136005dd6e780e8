"""Which columns of the papers table have room, without Qt.

The title takes all spare width. When that becomes too little, columns go, one after another: those
that merely say more precisely what another says are there for wide windows only. What the user
asked for never goes: the others give way first, then the title, and then the table scrolls.
"""

from collections.abc import Collection, Mapping

UNASKED = frozenset(("key", "added", "reading", "rating", "projects"))
"""Shown only when chosen."""

_GOES = (
    *(("source", 40), ("date", 40), ("files", 20), ("tags", 20), ("code", 20)),
    ("score", 16),
    *(("reading", 12), ("rating", 12), ("projects", 12), ("added", 12), ("key", 12)),
    *(("category", 12), ("year", 12), ("authors", 8)),
)
"""The order in which columns go, and below which width of the title, in units of the font size."""
LEAST_TITLE = 12
"""What the title keeps beside columns that the user asked for, in the same units."""


def fitting(
    width: int, base: int, fixed: Mapping[str, int], chosen: Mapping[str, bool]
) -> frozenset[str]:
    """The columns beside the title that are shown.

    Args:
        width: of the table, in pixels.
        base: the font size in pixels.
        fixed: names of the columns beside the title, and their widths in pixels.
        chosen: those that the user switched on or off.
    """
    shown = {name for name in fixed if chosen.get(name, name not in UNASKED)}
    asked = {name for name in shown if chosen.get(name)}
    for name, least in _GOES:
        title = width - sum(fixed[other] for other in shown)
        if name not in asked and title < base * (max(least, LEAST_TITLE) if asked else least):
            shown.discard(name)
    return frozenset(shown)


def title_width(spare: int, base: int, shown: Collection[str], chosen: Mapping[str, bool]) -> int:
    """The width of the title where the columns `shown` leave `spare` pixels, or less than none."""
    asked = any(chosen.get(name) for name in shown)
    return max(spare, LEAST_TITLE * base if asked else 1)


def widened(
    width: int, base: int, fixed: Mapping[str, int], resized: Collection[str]
) -> dict[str, int]:
    """Widths of the columns shown, where a title with more than it needs gives some of it away.

    Args:
        width, base: as for `fitting`.
        fixed: names of the columns beside the title that are shown, and their least widths.
        resized: those that have the width the user gave them.
    """
    title = width - sum(fixed.values())
    growth = {
        name: grows for name, grows in _GROWS.items() if name in fixed and name not in resized
    }
    more = {
        name: min(share * max(0, title - beyond * base), _MOST * base)
        for name, (share, beyond) in growth.items()
    }
    return {name: fixed[name] + round(more.get(name, 0)) for name in fixed}


_ENOUGH = 56
"""Width of a title in units of the font size that shows nearly all titles whole."""
_MANY = 36
"""The same for most titles."""
_GROWS = {"authors": (0.4, _ENOUGH), "source": (0.35, _MANY), "key": (0.2, _ENOUGH)}
"""Which share a column takes of what the title has beyond a width."""
_MOST = 14
