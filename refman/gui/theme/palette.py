"""Tokens as a QPalette, so that rich text and native dialogs stay within the theme."""

from PySide6.QtGui import QColor, QPalette

from refman.gui.theme.tokens import Tokens

_ROLE = QPalette.ColorRole
_GROUP = QPalette.ColorGroup


def palette(tokens: Tokens) -> QPalette:
    """A palette with every role set, in the active, inactive and disabled group."""
    made = QPalette()
    for role, value in _roles(tokens).items():
        made.setColor(_GROUP.Active, role, QColor(value))
        made.setColor(_GROUP.Inactive, role, QColor(value))
        made.setColor(_GROUP.Disabled, role, QColor(value))
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText, _ROLE.HighlightedText):
        made.setColor(_GROUP.Disabled, role, QColor(tokens.disabled))
    made.setColor(_GROUP.Inactive, _ROLE.Highlight, QColor(tokens.selected_quiet))
    made.setColor(_GROUP.Inactive, _ROLE.HighlightedText, QColor(tokens.text))
    made.setColor(_GROUP.Disabled, _ROLE.Highlight, QColor(tokens.selected_quiet))
    return made


def is_dark(desktop: QPalette) -> bool:
    """Whether text is lighter than what it stands on."""
    text = desktop.color(_ROLE.WindowText).lightnessF()
    return text > desktop.color(_ROLE.Window).lightnessF()


def _roles(tokens: Tokens) -> dict[QPalette.ColorRole, str]:
    return {
        _ROLE.Window: tokens.window,
        _ROLE.WindowText: tokens.text,
        _ROLE.Base: tokens.surface,
        _ROLE.AlternateBase: tokens.sunken,
        _ROLE.Text: tokens.text,
        _ROLE.PlaceholderText: tokens.third,
        _ROLE.Button: tokens.surface,
        _ROLE.ButtonText: tokens.text,
        _ROLE.BrightText: tokens.on_accent,
        _ROLE.ToolTipBase: tokens.raised,
        _ROLE.ToolTipText: tokens.text,
        _ROLE.Highlight: tokens.accent_fill,
        _ROLE.HighlightedText: tokens.on_accent,
        _ROLE.Accent: tokens.accent,
        _ROLE.Link: tokens.accent,
        _ROLE.LinkVisited: tokens.accent,
        _ROLE.Light: tokens.raised,
        _ROLE.Midlight: tokens.hover,
        _ROLE.Mid: tokens.control,
        _ROLE.Dark: tokens.strong,
        _ROLE.Shadow: tokens.shadow,
    }
