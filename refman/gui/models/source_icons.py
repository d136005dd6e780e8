"""The icon of each kind of source, the same wherever a source is named."""

_ICONS = {"profile": "person", "daily papers": "globe", "file": "file"}


def source_icon(kind: str) -> str:
    """The name of the icon of a source of this kind (see `model.entry.Source`)."""
    return _ICONS.get(kind, "file")
