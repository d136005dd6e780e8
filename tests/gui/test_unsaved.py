"""What was typed and is not in the library, and the next start."""

from refman.gui.unsaved import FIELDS, TEXTS, tell
from refman.gui.views.details.fields import FieldsPage
from refman.gui.window import MainWindow
from tests.gui.conftest import papers_of


def test_a_start_says_for_which_paper_something_is_unsaved_and_leads_there(
    window: MainWindow,
) -> None:
    session = window.session
    (paper,) = papers_of(session, 7, 8)
    session.state.update({FIELDS: [[paper, "title", "A {B", "A", "why"]]})
    session.narrow(text="nothing has these words")
    tell(window)
    message = window.presenter.strip.message()
    key = session.library.entry(paper).key
    assert message is not None
    assert message.text == f"What was typed for {key} is not in the library yet."
    message.choices[0].run()
    page = window.details.page()
    assert isinstance(page, FieldsPage)
    assert session.selection == (paper,)
    assert page.row("title").edit.text() == "A {B"


def test_of_several_papers_the_first_is_named_and_of_none_nothing_is_said(
    window: MainWindow,
) -> None:
    session = window.session
    tell(window)
    assert window.presenter.strip.message() is None
    first, second = papers_of(session, 1, 3)
    session.state.update({TEXTS: [[first, "@", ""], [second, "@", ""], [999_999, "@", ""]]})
    tell(window)
    assert "typed for 2 papers is" in str(window.presenter.strip.message())
