"""Tests at random: what they try is the same in every run, until a seed is given."""

from tests.seeds import chance


def test_the_same_is_tried_in_every_run_and_something_else_under_each_seed() -> None:
    first, second, third = (
        [chance(226, seed).random() for _ in range(2)] for seed in ("", "1", "2")
    )
    assert first[0] == first[1]
    assert second[0] == second[1]
    assert len({first[0], second[0], third[0]}) == 3


def test_each_test_tries_something_of_its_own_under_a_seed() -> None:
    assert chance(1, "7").random() != chance(2, "7").random()
