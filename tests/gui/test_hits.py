"""What of a shown text is marked for a search."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refman.gui.hits import Place, hits
from refman.model.language import parse
from refman.model.query import Text


def marked(query: str, text: str, place: Place = "title") -> list[str]:
    found = hits(parse(query))
    return [] if found is None else [text[start:end] for start, end in found.find(place)(text)]


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("diff", "Diffusion and diff", ["Diff", "diff"]),
        ("bri", "A bridge abridged", ["bri"]),
        ("bridg", "A bridge abridged", ["bridg", "bridg"]),
        ('"bridge"', "A bridge of bridges", ["bridge"]),
        ('"flow bridge"', "The flow-bridge, flow, bridge", ["flow-bridge", "flow, bridge"]),
        ("a b", "ab ba", ["a", "b"]),
        ("schrodinger", "Schrödinger’s cat", ["Schrödinger"]),
        ("schrodinger", "Schro\u0308dinger", ["Schro\u0308dinger"]),
        ("SCHRÖ", "Schrodinger", ["Schro"]),
        ("mu-p", "On μP here", ["μP"]),
        ("scaleup", "A scale-up", ["scale-up"]),
        ("scale-up", "A scaleup, a scale up", ["scaleup", "scale up"]),
        ("*former", "Transformer formers", ["Transformer"]),
        ("diff over", "Diffusion overdiff", ["Diff", "overdiff"]),
        ("-diff", "Diffusion", []),
        ("year:2023 ++", "2023 ++", []),
        ("author:diff", "Diffusion", []),
        ("title:diff", "Diffusion", ["Diff"]),
        ("long", "super\u200blong", ["long"]),
        ("ﬁn", "Finite", ["Fin"]),
    ],
)
def test_what_was_searched_for_is_marked(query: str, text: str, found: list[str]) -> None:
    assert marked(query, text) == found


def test_each_field_marks_its_own_place() -> None:
    assert marked("author:huang", "Huang", "author") == ["Huang"]
    assert marked("abstract:huang", "Huang", "author") == []
    assert marked('author:"Wei Hu"', "Hu, Huang", "surname") == ["Hu"]
    assert marked('author:"Wei Hu"', "Wei Hu, Li Hu", "author") == ["Wei Hu"]
    assert marked("abstract:huang", "Huang", "abstract") == ["Huang"]


@given(st.text(), st.text(), st.booleans())
def test_marks_lie_in_order_within_any_text(words: str, text: str, exact: bool) -> None:
    found = hits(Text(words, exact=exact))
    spans = found.find("title")(text) if found else ()

    places = [place for span in spans for place in span]
    assert places == sorted(set(places))
    assert all(0 <= place <= len(text) for place in places)


@given(st.text(st.sampled_from("abcdé-μ ß\u0301\U0001d707"), min_size=1))
def test_a_text_is_a_hit_of_itself(text: str) -> None:
    found = hits(Text(text, exact=True))

    assert found is None or found.find("title")(text)
