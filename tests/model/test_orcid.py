"""ORCID iDs."""

import pytest

from refman.model import orcid
from refman.model.errors import PersonError


@pytest.mark.parametrize(
    "typed",
    ["0000-0002-1694-233X", "https://orcid.org/0000-0002-1694-233x", "000000021694233X "],
)
def test_an_id_is_read_however_it_is_typed(typed: str) -> None:
    assert orcid.read(typed) == "0000-0002-1694-233X"
    assert orcid.address(orcid.read(typed)) == "https://orcid.org/0000-0002-1694-233X"


def test_no_text_is_no_id() -> None:
    assert orcid.read("  ") == ""


@pytest.mark.parametrize("typed", ["0000-0002-1694-2331", "0000-0002-1649-233X", "1234", "٠" * 16])
def test_what_is_mistyped_is_refused(typed: str) -> None:
    with pytest.raises(PersonError, match="is no ORCID iD"):
        orcid.read(typed)
