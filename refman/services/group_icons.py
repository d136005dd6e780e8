"""Icons of JabRef's groups, any of Material Design's thousands, and those of collections."""

import re

_WORDS = {
    "person": "account face human people person school teach",
    "calendar": "calendar clock date history timer",
    "pin": "alert bookmark bullseye flag heart important map marker pin star target",
    "code": "chip code console database git github laptop xml",
    "globe": "earth globe link web",
    "note": "clipboard comment edit file message note pencil text",
    "library": "book bookshelf eye glasses library read",
    "folder": "archive box folder",
}
_ICONS = {word: icon for icon, words in _WORDS.items() for word in words.split()}


def nearest(icon: str) -> str:
    """The one of `collecting.ICONS` that is most like an icon of that name; "" for none."""
    words = re.split(r"[^a-z]+", icon.lower())
    return next((_ICONS[word] for word in words if word in _ICONS), "")
