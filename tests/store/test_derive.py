"""What is derived from the text of an entry."""

import pytest

from refman.store import derive


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A plain title", ""),
        ("A scale-up", "scaleup"),
        ("Hsiang-Wei Huang", "HsiangWei"),
        ("Sturm–Liouville", "SturmLiouville"),
        ("a - b", ""),
        ("On μP", "mup"),
        ("β-VAE", "βVAE beta-vae betavae"),
        ("\U0001d707P", "mup"),
        ("Schrödinger", ""),
        ("½ and ﬁne", "1⁄2 fine"),
    ],
)
def test_a_text_is_indexed_with_the_words_that_may_be_typed_in_its_place(
    text: str, words: str
) -> None:
    assert derive.spelt(text) == f"{text} {words}".rstrip()


@pytest.mark.parametrize(
    ("year", "derived"),
    [(r"{\noopsort{1973c}}1981", 1981), (r"{\noopsort{a}} 1981", None), (r"\emph{1981}", None)],
)
def test_a_year_counts_behind_what_it_is_only_sorted_by(year: str, derived: int | None) -> None:
    columns = derive.derive("k", {"year": year}, ()).columns
    assert dict(zip(derive.COLUMNS, columns, strict=True))["year"] == derived
