"""Colours of JabRef's groups, any of millions, and those of collections, eight."""

import re
from colorsys import rgb_to_hls

_TYPED = re.compile(r"(?:0x|#)([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})(?:[0-9a-fA-F]{2})?")
_COLOURS = {
    "blue": "0x3b73d1ff",
    "orange": "0xd9772bff",
    "teal": "0x2b9c94ff",
    "red": "0xcc3b3bff",
    "violet": "0x7a52ccff",
    "ochre": "0xb8942eff",
    "pink": "0xd14f94ff",
    "slate": "0x778595ff",
}
_GREY = 0.2
"""The saturation below which a colour has no hue to speak of."""


def nearest(colour: str) -> str:
    """The one of `tags.COLOURS` that is most like a colour as JabRef types it; "" for none."""
    found = _hue(colour)
    if found is None:
        return ""
    hue, saturation = found
    if saturation < _GREY:
        return "slate"
    return min(_HUES, key=lambda name: min(abs(_HUES[name] - hue), 1 - abs(_HUES[name] - hue)))


def typed(colour: str) -> str:
    """One of `tags.COLOURS` as JabRef types it; "" for none."""
    return _COLOURS.get(colour, "")


def _hue(colour: str) -> tuple[float, float] | None:
    match = _TYPED.fullmatch(colour)
    if match is None:
        return None
    hue, _, saturation = rgb_to_hls(*(int(part, 16) / 255 for part in match.groups()))
    return hue, saturation


_HUES = {
    name: found[0] for name, text in _COLOURS.items() if name != "slate" and (found := _hue(text))
}
