"""What is said of linked files."""

import pytest

from refman.gui import language
from refman.gui.linked_words import overall, said, sentence, warning
from refman.store.documents import Linked


def linked(
    state: str = "in sync", reason: str = "", conflicts: int = 0, path: str = "/t/refs.bib"
) -> Linked:
    return Linked(hash(path), path, "", state, reason, conflicts)


UNREAD = "1 place cannot be read: “@misc{new,”. The entry has no end. It stays as it is."
UNWRITABLE = "“/t/refs.bib” cannot be written: read-only. Your change is safe in the library."


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (linked(), "refs.bib: in sync"),
        (linked(reason=UNREAD), "refs.bib: in sync, but 1 place cannot be read"),
        (linked("conflict", conflicts=2), "refs.bib: 2 to review"),
        (linked("missing"), "refs.bib is missing"),
        (linked(""), "refs.bib: not synchronised yet"),
        (linked("failed", UNWRITABLE), "refs.bib cannot be written: read-only"),
        (linked("failed", "Git is at work in “/t”."), "refs.bib: Git is at work in “/t”"),
    ],
)
def test_a_file_is_named_with_its_state_and_why(one: Linked, words: str) -> None:
    assert said(one).words == words


def test_a_file_that_is_being_synchronised_says_which_side_was_changed() -> None:
    assert said(linked(), "changed there").words == "refs.bib: changed there"


def test_of_several_the_one_that_is_worst_off_is_named_and_the_others_counted() -> None:
    files = [linked(), linked("conflict", conflicts=1, path="/t/thesis.bib")]
    assert overall(files, {}).words == "thesis.bib: 1 to review · 1 in sync"
    files.append(linked("missing", path="/t/talk.bib"))
    assert overall(files, {}).words == "talk.bib is missing · 1 in conflict · 1 in sync"


def test_several_that_are_well_are_counted() -> None:
    assert overall([linked(), linked(path="/t/b.bib")], {}).words == "2 files in sync"


def test_of_several_that_are_well_the_one_that_cannot_be_read_whole_is_named() -> None:
    files = [linked(reason=UNREAD), linked(path="/t/b.bib")]
    assert overall(files, {}).words == "refs.bib: in sync, but 1 place cannot be read · 1 in sync"


def test_a_sentence_has_the_name_in_place_of_the_path_and_a_warning_has_it_always() -> None:
    assert sentence(linked("failed", UNWRITABLE)).startswith("refs.bib cannot")
    assert warning(linked("failed", UNWRITABLE)).startswith("refs.bib cannot")


def test_a_warning_says_what_was_kept_and_what_comes_next() -> None:
    assert warning(linked("failed", "Git is at work.")) == (
        "refs.bib: Git is at work. Your changes are safe in the library, and refman tries again."
    )
    unwritable = "“/t/refs.bib” cannot be written. It is as it was; refman tries again."
    assert warning(linked("failed", unwritable)) == (
        "refs.bib cannot be written. It is as it was; refman tries again."
        " Your changes are safe in the library."
    )


def test_in_german_the_name_stands_in_place_of_the_path_too() -> None:
    language.begin("de")
    try:
        said = sentence(linked("failed", "“/t/refs.bib” is not linked any more."))
    finally:
        language.begin("en")
    assert said == "refs.bib ist nicht mehr verknüpft."
