"""The head of a paper."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from refman.gui.session import Session
from refman.gui.views.details import DetailsPane
from refman.gui.views.details.links import LinkLabel
from refman.gui.views.details.words import date_words, kind_words
from refman.model.entry import EntryId

Put = Callable[..., EntryId]
Read = Callable[[QWidget], str]


def link(pane: DetailsPane, words: str) -> tuple[LinkLabel, str]:
    """The label that has a link of these words, and the link's name in it."""
    for label in pane.findChildren(LinkLabel):
        links = [piece for piece in label._pieces if not isinstance(piece, str)]
        for number, piece in enumerate(links):
            if piece[0] == words:
                return label, str(number)
    raise AssertionError(f"no link says {words}")


def test_mathematics_in_a_title_is_readable(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    session.select((put(r"Estimating $f$-divergences via {$\mu$P}, \emph{fast}"),))

    assert "Estimating f-divergences via μP, fast" in read(pane)


def test_a_paper_without_title_says_so(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    session.select((put(""),))

    assert "Untitled" in read(pane)


def test_an_author_leads_to_the_papers_of_the_author(
    session: Session, put: Put, pane: DetailsPane
) -> None:
    session.select((put("One", author='Schr{\\"o}dinger, Erwin and Sun, Jiacheng'),))

    label, name = link(pane, "Erwin Schrödinger")
    label.linkActivated.emit(name)

    assert session.scope.people == ("Erwin Schrödinger",)


def test_a_list_that_goes_on_says_so_and_others_is_nobody(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    session.select((put("One", author="Zheng, Chenyu and others"),))

    assert "Chenyu Zheng and others" in read(pane)
    with pytest.raises(AssertionError):
        link(pane, "others")


def test_an_author_without_a_place_is_named_apart(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    session.select((put("One", author="Zheng, Chenyu and others", linked=("Sun, Jiacheng",)),))

    assert "also Jiacheng Sun, place in the list unknown" in read(pane)


def test_a_very_long_list_of_authors_is_shown_on_demand(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    people = " and ".join(f"Family{number}, Given" for number in range(40))
    session.select((put("One", author=people),))
    assert "Family39" not in read(pane)

    label, name = link(pane, "and 16 more authors")
    label.linkActivated.emit(name)

    assert "Given Family39" in read(pane)


def test_editors_stand_in_for_authors(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    session.select((put("One", kind="book", editor="Knuth, Donald"),))

    assert "Donald Knuth (editor)" in read(pane)


@pytest.mark.parametrize(
    ("iso", "words"),
    [("2023-06-22", "Jun 22, 2023"), ("2023-06", "Jun 2023"), ("2023", "2023"), ("", "")],
)
def test_a_date_is_as_precise_as_known(iso: str, words: str) -> None:
    assert date_words(iso) == words


def test_a_type_that_says_nothing_is_left_out() -> None:
    assert kind_words("misc") == ""
    assert kind_words("inproceedings") == "Conference paper"
    assert kind_words("dataset") == "Dataset"
