"""The words of a title that say something."""

import pytest

from refman.bibtex.words import significant


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("SE(3) Diffusion Model-based", ["SE(3)", "Diffusion", "Model-based"]),
        ("(GAN), the “[Zoo]” of f(x).", ["GAN", "Zoo", "f(x)"]),
        ("Diffusion (Score Models)", ["Diffusion", "Score", "Models"]),
        ("Foo(bar baz) and a(b)(c)", ["Foobar", "baz", "a(b)(c)"]),
        ("((x)) () ) [a](b)", ["x", "[a](b)"]),
        ("How It Is", ["How", "It", "Is"]),
    ],
)
def test_words_keep_brackets_only_in_pairs(title: str, words: list[str]) -> None:
    assert significant(title) == words
