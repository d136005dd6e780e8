"""What each command that is read does: put out a sign, open a scope, or nothing."""

from refman.bibtex import latex_readings as readings
from refman.bibtex import latex_tables as tables

TAGS = {
    "sup": ("script", "sup"),
    "sub": ("script", "sub"),
    "inf": ("script", "sub"),
    "i": ("words", "emph"),
    "em": ("words", "emph"),
    "b": ("words", "bold"),
    "strong": ("words", "bold"),
    "tt": ("words", "code"),
    "sc": ("words", "text"),
}
"""What HTML that came with a record does to the text within; `br` and `p` are spaces."""

_FRACTIONS = frozenset(["frac", "dfrac", "tfrac", "cfrac", "nicefrac", "sfrac"])
_SCRIPTS = {"sp": "sup", "sb": "sub"}
SIGNS_OF_MATHEMATICS = {**readings.SIGNS_OF_MATHEMATICS, **tables.MATH_SYMBOLS}
SYMBOLS = {
    **SIGNS_OF_MATHEMATICS, **readings.SIGNS_OF_TEXT, **tables.TEXT_SYMBOLS, **tables.LETTERS
}  # fmt: skip
"""Command to the sign or word that it stands for."""

DECLARATIONS = {**readings.DECLARATIONS, **tables.DECLARATIONS}
SPACES = tables.SPACES | readings.SPACES
NOTHING = tables.NOTHING | readings.NOTHING


def _scopes() -> dict[str, tuple[str, str]]:
    accents = {**readings.ACCENTS, **tables.ACCENTS, **tables.MATH_ACCENTS}
    found = {name: ("accent", mark) for name, mark in accents.items()}
    found |= dict.fromkeys(tables.DROPPED_ARGUMENT | readings.DROPPED_ARGUMENT, ("drop", ""))
    found |= dict.fromkeys(_FRACTIONS, ("numerator", ""))
    found |= dict.fromkeys(readings.QUOTATIONS, ("quotation", "“"))
    for name, style in {**readings.STYLES, **tables.STYLES}.items():
        words = name.startswith(("text", "emph", "mbox"))
        found[name] = ("words" if words else "style", style)
    found |= {name: ("words", style) for name, style in readings.STYLES_OF_WORDS.items()}
    found |= {name: ("script", style) for name, style in _SCRIPTS.items()}
    found["ensuremath"] = ("mathematics", "math")
    found |= dict.fromkeys(["mathbb", "Bbb", "mathds"], ("blackboard", ""))
    found["sqrt"] = ("fenced", "√")
    return found


SCOPES = _scopes()
"""Command that takes an argument to the kind and value of its `pieces.Scope`."""
