"""Hover hints that hold data, which Qt would take for HTML where it looks like it."""

from PySide6.QtGui import Qt


def verbatim(words: str) -> str:
    """What a hover hint must be given to show `words` as they are."""
    if not Qt.mightBeRichText(words):
        return words
    from html import escape  # a start shows no hints

    return f"<span>{escape(words)}</span>"
