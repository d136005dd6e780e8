"""Braces where a style would damage a title."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refman.bibtex.escape import balanced
from refman.bibtex.protect import protect

TITLES = st.lists(
    st.sampled_from([*"{}$\\x1A É~-_\u0301"])
    | st.sampled_from(r"\{ \mu \O \" Ab aB Gaussian \emph{ {\'E}".split())
    | st.sampled_from([": ", "? ", "{\\em "])
).map("".join)


WORDS = "a A Markov Ab {DNA} GPU-based {New York} 3D, (Bayes) B2 {a / c . {x} -- Gaussian".split(
    " "
)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Iterative ExpansionIoU in Sports", "Iterative {ExpansionIoU} in Sports"),
        ("Training GANs' Dynamics", "Training {GANs}' Dynamics"),
        ("GANs at the Start", "{GANs} at the Start"),
        ("Single Image to 3D Mesh", "Single Image to {3D} Mesh"),
        ("Deep Q-Learning", "Deep {Q}-Learning"),
        ("Q-Learning", "Q-Learning"),
        ("Such A Way", "Such A Way"),
        ("DPM-Solver: A Fast ODE Solver", "{DPM-Solver}: A Fast {ODE} Solver"),
        ("Complexity Matters: Rethinking", "Complexity Matters: Rethinking"),
        ("How? A Survey", "How? {A} Survey"),
        ("``Why'' and (How)", "``{Why}'' and (How)"),
        (r"Efficiently via $\mu$P", r"Efficiently via {$\mu$P}"),
        ("Models with $f$-Divergence", "Models with $f$-Divergence"),
        (r"On $\Delta$ and $\mathcal{O}$", r"On {$\Delta$} and $\mathcal{O}$"),
        ("A Gaussian, Newton's Way", "A {Gaussian}, {Newton}'s Way"),
        (r"Variational Schr{\"o}dinger Models", r"Variational {Schr{\"o}dinger} Models"),
        (r"In {\AA}rhus with {\em Two Words}", r"In {\AA}rhus with {{\em Two Words}}"),
        (r"Typeset in \LaTeX", r"Typeset in {{\LaTeX}}"),
        ("{BERT} and {3D}s", "{BERT} and {3D}s"),
        ("LLaDA 1.5 {", "LLaDA 1.5 {"),
    ],
)
def test_braces_stand_where_the_style_would_lower_what_matters(title: str, expected: str) -> None:
    assert protect(title) == expected


@given(TITLES | st.text())
def test_a_protected_title_stays_as_it_is(title: str) -> None:
    once = protect(title)

    assert protect(once) == once
    assert balanced(once) == balanced(title)
    assert once.replace("{", "").replace("}", "") == title.replace("{", "").replace("}", "")


@pytest.mark.parametrize(
    ("title", "protected"),
    [
        (
            'Trained on "A is B" Fail to Learn "B is A"',
            'Trained on "{A} is {B}" Fail to Learn "{B} is {A}"',
        ),
        (
            "A Survey of a Kalman and an Adams Solver",
            "A Survey of a {Kalman} and an {Adams} Solver",
        ),
        ("Learning A Thing", "Learning A Thing"),
    ],
)
def test_an_a_in_quotes_is_no_article_and_people_keep_their_capitals(
    title: str, protected: str
) -> None:
    assert protect(title) == protected


@given(
    st.lists(st.sampled_from([*"AbB1 {}-.\"'", " Gaussian ", " Ab", " Gödel "])).map("".join),
)
def test_the_quick_look_passes_over_no_title_that_would_be_damaged(title: str) -> None:
    """An accent behind it changes nothing in a title but that it is looked at closely."""
    assert protect(f"{title} é") == f"{protect(title)} é"


@given(st.lists(st.sampled_from(WORDS)).map(" ".join))
def test_a_mark_at_its_end_changes_nothing_in_a_title(title: str) -> None:
    """A title of words alone is taken word by word; one with an ellipsis is walked through."""
    assert protect(f"{title} …") == f"{protect(title)} …"
