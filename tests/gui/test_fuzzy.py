"""What was typed is found in names by its letters, best where words begin."""

import pytest

from refman.gui.fuzzy import best, match


def names(text: str, *candidates: str) -> list[str]:
    return [name for name, _ in best(text, candidates)]


def test_letters_must_stand_in_order() -> None:
    assert match("cite", "Copy \\cite{…}") is not None
    assert match("etic", "Copy \\cite{…}") is None


def test_case_and_spaces_of_what_was_typed_do_not_matter() -> None:
    assert match("ADD T", "Add tag…") is not None


def test_a_word_in_one_piece_beats_scattered_letters() -> None:
    assert names("cite", "Colour in the header", "Copy cite")[0] == "Copy cite"


def test_beginnings_of_words_beat_their_middles() -> None:
    assert names("at", "Great", "Add tag") == ["Add tag", "Great"]


def test_a_shorter_name_comes_first_when_both_fit_as_well() -> None:
    assert names("tag", "Tag and title", "Tag") == ["Tag", "Tag and title"]


def test_the_places_are_those_of_the_matched_letters() -> None:
    ((name, places),) = best("tag", ["Rename tag…"])
    assert "".join(name[place] for place in places) == "tag"


def test_nothing_typed_gives_the_names_as_they_come_up_to_the_limit() -> None:
    assert best(" ", ["b", "a", "c"], limit=2) == [("b", ()), ("a", ())]


@pytest.mark.parametrize("name", ["", "ß" * 300, "İstanbul", "a" * 1000])
def test_no_name_is_too_odd_to_be_looked_at(name: str) -> None:
    found = match("a" * 300, name)
    assert found is None or all(place < len(name) for place in found[1])
