"""Dates in formulas: `%Y-%m-%d` and its kin.

Source: Better BibTeX, `format_date`: `%y` two digits of the year, `%-m` a month without its
zero, `%oY` the year of the original date; what follows a part that is not known is left out.
"""

import re
from collections.abc import Mapping
from typing import Annotated

from refman.model import dates

_SPEC = re.compile(r"(%-?o?[A-Za-z]|%%)")
KNOWN = frozenset(["Y", "y", "m", "d", "oY", "oy", "om", "od"])


def formatted(date: str, form: str, original: str = "") -> str:
    """An ISO date, as precise as known, in the form `form`; "" for no date.

    Args:
        original: the ISO date of the original; the date itself where there is none.
    """
    if not (date or original):
        return ""
    parts = _parts(date or original) | {f"o{k}": v for k, v in _parts(original or date).items()}
    said = ""
    texts = _SPEC.split(form)
    for text, spec in zip(texts[::2], [*texts[1::2], ""], strict=True):
        value = _value(spec, parts)
        if value is None:
            return said
        said += text + value
    return said


def of_text(text: str) -> str:
    """The ISO date that a text gives, whole or its first year; "" for none."""
    text = text.strip()
    iso = dates.of_fields({"date": text})
    year = re.search(r"(?<!\d)\d{4}(?!\d)", text)
    return iso or (year[0] if year else "")


def complaint(form: str) -> str:
    """What a form must be and is not; "" for one that can be read."""
    specs = (spec for spec in _SPEC.findall(form) if spec != "%%")
    strange = next((spec for spec in specs if spec.lstrip("%-") not in KNOWN), "")
    return strange and f"without “{strange}”, of %Y %y %m %d %oY %oy %om %od only"


Form = Annotated[str, complaint]
"""A parameter that is such a form."""


def _parts(date: str) -> dict[str, str]:
    parts = dict(zip("Ymd", date.split("-"), strict=False))
    return parts | {"y": parts["Y"][-2:]}


def _value(spec: str, parts: Mapping[str, str]) -> str | None:
    """What a part of the form says; None for one that is not known of the date."""
    if spec in ("", "%%"):
        return spec[:1]
    value = parts.get(spec.lstrip("%-"))
    return value.lstrip("0") if value and spec.startswith("%-") else value
