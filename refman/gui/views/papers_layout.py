"""Which columns of the papers table have room, without Qt.

The title takes all spare width. When that becomes too little, columns go, one after another: those
that merely say more precisely what another says are there for wide windows only.
"""

from collections.abc import Collection, Mapping

UNASKED = frozenset(("key", "added"))
"""Shown only when chosen."""

_GOES = (
    *(("source", 40), ("date", 40), ("tags", 20), ("code", 20), ("score", 20)),
    *(("added", 12), ("key", 12), ("category", 12), ("year", 12), ("authors", 8)),
)
"""The order in which columns go, and below which width of the title, in units of the font size."""
CHOSEN = 12
"""The same for columns that the user asked for."""


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
    for name, least in _GOES:
        title = width - sum(fixed[other] for other in shown)
        if title < base * (min(least, CHOSEN) if chosen.get(name) else least):
            shown.discard(name)
    return frozenset(shown)


def widened(
    width: int, base: int, fixed: Mapping[str, int], resized: Collection[str]
) -> dict[str, int]:
    """Widths of the columns shown, where a title with more than it needs gives some of it away.

    Args:
        width, base: as for `fitting`.
        fixed: names of the columns beside the title that are shown, and their least widths.
        resized: those that have the width the user gave them.
    """
    spare = max(0, width - sum(fixed.values()) - _ENOUGH * base)
    growth = {n: share for n, share in _GROWS.items() if n in fixed and n not in resized}
    most = {name: min(share * spare, _MOST * base) for name, share in growth.items()}
    return {name: fixed[name] + round(most.get(name, 0)) for name in fixed}


_ENOUGH = 56
"""Width of a title in units of the font size that shows nearly all titles whole."""
_GROWS = {"authors": 0.4, "source": 0.3, "key": 0.2}
_MOST = 14
