"""All that the search field understands, as rows for the pages that explain it.

Read from the tables that the parser goes by, so that nothing it knows is missing here.
"""

from collections.abc import Iterator

from refman.model.language import SYNTAX
from refman.model.search_fields import FIELDS, SYNONYMS, Field

Rows = list[tuple[str, str]]


def tables() -> dict[str, Rows]:
    """Heading to examples and what each means."""
    return {
        "Search": list(SYNTAX),
        "Search in one field": [row for name, field in FIELDS.items() for row in _rows(name, field)]
        + [(f"{name}:", f"Another name of {field}:.") for name, field in SYNONYMS.items()],
    }


def _rows(name: str, field: Field) -> Iterator[tuple[str, str]]:
    yield "\n".join((field.example, *field.more)), field.means
    for word, means in field.words.items():
        yield f"{name}:{word}", f"{means[0].upper()}{means[1:]}."
