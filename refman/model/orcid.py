"""ORCID iDs: sixteen signs, of which the last checks the others.

Source: support.orcid.org, “Structure of the ORCID Identifier” (ISO 7064, MOD 11-2).
"""

import re

from refman.model.errors import PersonError

_FORM = re.compile(
    r"(?:https?://orcid\.org/)?(\d{4})-?(\d{4})-?(\d{4})-?(\d{3}[\dX])/?", re.IGNORECASE
)


def read(text: str) -> str:
    """An iD as `0000-0002-1825-0097`, typed so or as an address; "" for none.

    Raises:
        PersonError: it is none, or a sign of it is wrong.
    """
    if not text.strip():
        return ""
    found = _FORM.fullmatch(text.strip())
    if found is None:
        raise PersonError(
            f"“{text}” is no ORCID iD; it looks like 0000-0002-1825-0097. Nothing was changed."
        )
    signs = "".join(found.groups()).upper()
    if _check(signs[:-1]) != signs[-1]:
        raise PersonError(
            f"“{text}” is no ORCID iD: its last sign does not fit the others, so one of them is"
            " mistyped. Nothing was changed."
        )
    return "-".join(signs[at : at + 4] for at in range(0, 16, 4))


def address(orcid: str) -> str:
    """The page of an iD."""
    return f"https://orcid.org/{orcid}"


def _check(digits: str) -> str:
    total = 0
    for digit in digits:
        total = (total + int(digit)) * 2
    return "0123456789X"[(12 - total % 11) % 11]
