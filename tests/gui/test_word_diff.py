"""Words in which two texts differ."""

from hypothesis import given
from hypothesis import strategies as st

from refman.gui.word_diff import compare

texts = st.text("ab \n", max_size=20)


def test_words_that_the_other_side_is_without_stand_apart() -> None:
    ours, theirs = compare("Fast Sampling of Models", "Sampling of Large Models")
    assert ours == [("Fast", True), (" ", False), ("Sampling of ", False), ("Models", False)]
    assert theirs == [("Sampling of ", False), ("Large", True), (" ", False), ("Models", False)]


@given(texts, texts)
def test_the_stretches_are_the_texts(one: str, other: str) -> None:
    ours, theirs = compare(one, other)
    assert "".join(text for text, _ in ours) == one
    assert "".join(text for text, _ in theirs) == other


@given(texts)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert not any(differs for side in compare(text, text) for _, differs in side)


def test_one_word_of_a_long_text_stands_apart() -> None:
    words = [f"word{number}" for number in range(9000)]
    ours, theirs = compare(" ".join(words), " ".join([*words[:7000], "new", *words[7001:]]))
    assert [text for text, differs in ours if differs] == ["word7000"]
    assert [text for text, differs in theirs if differs] == ["new"]


def test_texts_without_spaces_are_compared_letter_by_letter() -> None:
    ours, theirs = compare("我们研究网络", "我们学习网络")
    assert [text for text, differs in ours if differs] == ["研究"]
    assert [text for text, differs in theirs if differs] == ["学习"]
