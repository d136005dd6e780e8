"""One file per format that comes in: adding one is adding a file with `FORMAT = Format(...)`."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from refman.formats.base import Format, Parsed, Unread

__all__ = ["Format", "Parsed", "Unread", "formats", "recognise"]


@cache
def formats() -> tuple[Format, ...]:
    """Every format of this folder, by name."""
    names = sorted(module.name for module in iter_modules(__path__))
    modules = [import_module(f"{__name__}.{name}") for name in names]
    return tuple(module.FORMAT for module in modules if hasattr(module, "FORMAT"))


def recognise(text: str) -> Format | None:
    """The format of a text, from its content; None when no format knows it."""
    asked = sorted(formats(), key=lambda format_: format_.lenient)
    return next((format_ for format_ in asked if format_.recognises(text[:65536])), None)
