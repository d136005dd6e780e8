"""Titles in another case: what is a word's own stays."""

import pytest

from refman.bibtex.casing import in_title_case, sentence


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Attention Is All You Need", "Attention is all you need"),
        ("Denoising Diffusion: A {Bayesian} View of $L_2$ Losses",
         "Denoising diffusion: A {Bayesian} view of $L_2$ losses"),
        ("Training GANs with Monte Carlo and 3D Gaussian Noise",
         "Training GANs with Monte Carlo and 3D Gaussian noise"),
        ("DPM-Solver: A Fast ODE Solver", "DPM-Solver: A fast ODE solver"),
        ("ATTENTION IS ALL YOU NEED", "Attention is all you need"),
        ("BERT", "BERT"),
        ("On {\\LaTeX} and \\emph{Things} We Do", "On {\\LaTeX} and \\emph{Things} we do"),
        ("What Is It? An Answer", "What is it? An answer"),
        ("The Rise -- And Fall", "The rise -- and fall"),
        ("Über Die Natur", "Über die natur"),
        ("A Broken { Brace", "A Broken { Brace"),
        ("", ""),
    ],
)  # fmt: skip
def test_sentence_case_lowers_ordinary_words_alone(title: str, expected: str) -> None:
    assert sentence(title) == expected
    assert sentence(expected) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("attention is all you need", "Attention Is All You Need"),
        ("a view of the world: from here to there", "A View of the World: From Here to There"),
        ("scaling {bert} with $x$-ray and iPhone", "Scaling {bert} with $x$-Ray and iPhone"),
        ("what are types good for?", "What Are Types Good For?"),
        ("the world we live in: {is by} the way", "The World We Live In: {is by} the Way"),
        ("what is it for? and (how to log in)", "What Is It For? And (How to Log In)"),
        ("Trigonometry -- A Clever Guide", "Trigonometry -- A Clever Guide"),
        ("what it is for – a guide", "What It Is For – A Guide"),
        ("proofs---the {BOOK} — in short - or not", "Proofs---The {BOOK} — In Short - Or Not"),
        ("input--to--output", "Input--to--Output"),
        ("ﬁne ǆungle", "Fine ǅungle"),
    ],
)
def test_title_case_leaves_small_words_small(title: str, expected: str) -> None:
    assert in_title_case(title) == expected
    assert in_title_case(expected) == expected
