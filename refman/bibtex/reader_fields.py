"""What a reader thinks of a paper, as JabRef keeps it in fields: its rating, and how far it is
read.

The other fields of that kind (`priority`, `printed`, `relevance`, `qualityassured`), and values
that JabRef does not write, have no like here and stay as they are typed. Source: JabRef's
`SpecialField` and `SpecialFieldValue`.
"""

from collections.abc import Mapping
from typing import NamedTuple

RATING, READING = "ranking", "readstatus"
FIELDS = (RATING, READING)
ALL = (*FIELDS, "priority", "printed", "relevance", "qualityassured")
"""Those of JabRef's that go out to it."""
_RATINGS = {f"rank{stars}": stars for stars in range(1, 6)}
_STATES = {"read": "read", "skimmed": "reading"}

_QUERIES = {(RATING, word): f"rating:{stars}" for word, stars in _RATINGS.items()} | {
    (READING, word): f"is:{state}" for word, state in _STATES.items()
}
"""What finds the papers in whose field a word stands, in the search language."""


class Noted(NamedTuple):
    """`rating`: 1 to 5, 0 for none; `state`: "read", "reading", or "" for neither."""

    rating: int = 0
    state: str = ""


def noted(fields: Mapping[str, str]) -> Noted:
    """What the fields of an entry say."""
    return Noted(_RATINGS.get(_said(fields, RATING), 0), _STATES.get(_said(fields, READING), ""))


def fields(typed: Mapping[str, str], now: Noted) -> dict[str, str]:
    """The fields that say what is noted now, of an entry that has those that are typed; "" is none.

    What is not understood stays where nothing is noted in its place.
    """
    before = noted(typed)
    found: dict[str, str] = {}
    if now.rating != before.rating:
        found[RATING] = f"rank{now.rating}" if now.rating else ""
    if now.state != before.state:
        found[READING] = next((word for word, one in _STATES.items() if one == now.state), "")
    return found


def query(field: str, word: str) -> str:
    """What finds the papers that have a word in one of the fields; "" for another field or word."""
    return _QUERIES.get((field.lower(), word.lower()), "")


def asked(query: str) -> tuple[str, str] | None:
    """The field and the word that a query asks for; None for another one."""
    return next((one for one, known in _QUERIES.items() if known == query), None)


def _said(fields: Mapping[str, str], name: str) -> str:
    return fields.get(name, "").strip().lower()
