"""arXiv's categories by their class."""

import pytest

from refman.formats.arxiv import category


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("LG", "cs.LG"),
        ("CV", "cs.CV"),
        ("ML", "stat.ML"),
        ("AP", "stat.AP"),
        ("ME", "stat.ME"),
        ("CO", "stat.CO"),
        ("IV", "eess.IV"),
        ("SY", "eess.SY"),
        ("IT", "cs.IT"),
        ("NA", "math.NA"),
        ("OC", "math.OC"),
        ("BM", "q-bio.BM"),
        ("quant-ph", "quant-ph"),
        ("QQ", None),
    ],
)
def test_a_class_is_given_its_archive(printed: str, name: str | None) -> None:
    assert category(printed) == name
