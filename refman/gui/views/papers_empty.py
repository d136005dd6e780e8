"""What stands in place of an empty table: why, and what to do about it."""

from collections.abc import Callable, Iterator

from refman.gui.beside import Question
from refman.gui.scope import WIDE
from refman.gui.session import Session
from refman.gui.views.papers_filters import filters, looks
from refman.gui.widgets.buttons import Choice
from refman.gui.widgets.card_button import Card
from refman.gui.widgets.empty_state import Situation
from refman.store import Reading, search

_EMPTY_PLACES = {
    "recent": Situation(
        "Nothing was added this week", "Papers that come in stand here for seven days.", "recent"
    ),
    "list": Situation(
        "The reading list is empty",
        "Put papers on it with Paper > Add to reading list, or drag them onto it.",
        "list",
    ),
    "read": Situation(
        "Nothing was read this month",
        "Papers you mark as read stand here for thirty days.",
        "book",
    ),
    "untagged": Situation("Every paper has a tag", "New papers stand here until tagged.", "tag"),
    "duplicates": Situation(
        "No two papers look like one",
        "Pairs that may be one paper stand here until you merge them or keep them apart.",
        "duplicates",
    ),
    "trash": Situation(
        "The trash is empty", "Papers you delete wait here, and can be restored.", "trash"
    ),
}


def situation(session: Session, ask: Callable[[str], object], better: str = "") -> Situation:
    """Why the results of `session` are empty.

    Args:
        ask: runs the command of that name, as a menu would.
        better: the search with its misspelt words put right; "" as long as none is known.
    """
    scope = session.scope
    if session.error is not None:
        return _unreadable(session)
    if scope.text.strip():
        if not session.total and scope.place != "trash":
            return _nowhere(session)
        return _no_hit(session, better)
    if scope.narrowed:
        return _narrowed(session)
    if scope.place in _EMPTY_PLACES and (session.total or scope.place == "trash"):
        return _EMPTY_PLACES[scope.place]
    if session.all_gone:
        return _all_gone(session, session.all_gone)
    return _start(ask) if session.library.writable else _bare(session)


def _unreadable(session: Session) -> Situation:
    """What is wrong with the search is said below its field."""
    return Situation(
        "This search cannot be read",
        "Mend it in the search field, or clear it.",
        "search",
        choices=(_clear(session),),
    )


def _clear(session: Session) -> Choice:
    return Choice("Clear search", lambda: session.narrow(text=""), "close")


def spelling(session: Session) -> Question | None:
    """What asks for a `better` search where `situation` would offer it; it takes some 10 ms."""
    text = session.scope.text
    if session.error is not None or not text.strip():
        return None

    def correct(reading: Reading) -> Iterator[str]:
        yield search.correct(reading, text) or ""

    return correct


def _no_hit(session: Session, better: str) -> Situation:
    scope = session.scope
    choices = [_clear(session)]
    if filters(scope, {}):
        choices.append(_show_all(session, "Search all papers", text=scope.text))
    if better:
        label = f"Search “{better}” instead"
        again = Choice(label, lambda: session.narrow(text=better), "search", "primary")
        choices.insert(0, again)
    heading = f"No paper matches “{scope.text.strip()}”"
    return Situation(heading, _searched(session), "search", choices=tuple(choices))


def _nowhere(session: Session) -> Situation:
    """A search while no paper is outside the trash."""
    choices = [_clear(session)]
    sentence = "The library has no papers yet."
    if session.all_gone:
        text = session.scope.text
        choices.insert(0, _show_all(session, "Search the trash", text=text, place="trash"))
        sentence = f"{_gone(session.all_gone)}, which a search leaves out."
    heading = f"No paper matches “{session.scope.text.strip()}”"
    return Situation(heading, sentence, "search", choices=tuple(choices))


def _searched(session: Session) -> str:
    where = "titles, names, venues, abstracts, notes, keys, identifiers and tags"
    scope = session.scope
    if filters(scope, {}) or scope.place != "all":
        return f"Searched the {where} of what the filters leave."
    papers = "the one paper" if session.total == 1 else f"all {session.total:,} papers"
    return f"Searched the {where} of {papers}."


def _narrowed(session: Session) -> Situation:
    heading = "No paper has all of these"
    sentence = (
        "Collections, tags, authors, sources and years narrow each other. Take one away to see"
        " more."
    )
    by = filters(session.scope, looks(session.library.reading))
    if len(by) == 1 and session.scope.collections:
        heading = f"“{by[0].label}” holds no paper"
        sentence = (
            "Drag papers onto it, or select some and choose Collection > Add to collection; a"
            " search that is kept holds what it finds."
        )
    elif len(by) == 1 and session.scope.projects:
        heading = f"The library has no paper that “{by[0].label}” cites"
        sentence = (
            "What is cited stands at Places, and what its .bib files lack at Missing. Importing or"
            " linking its .bib file brings the papers in."
        )
    elif len(by) == 1:
        heading = f"No paper here for “{by[0].label}”"
        sentence = f"The {by[0].kind.lower()} narrows what is shown. Take it away to see more."
    choice = _show_all(session, "Show all papers")
    return Situation(heading, sentence, "filter", choices=(choice,))


def _show_all(session: Session, label: str, text: str = "", place: str = "all") -> Choice:
    wide = {**WIDE, "text": text, "place": place}
    return Choice(label, lambda: session.narrow(**wide), "trash" if place == "trash" else "papers")


def _all_gone(session: Session, papers: int) -> Situation:
    kept = "It keeps" if papers == 1 else "They keep"
    show = _show_all(session, "Show the trash", place="trash")._replace(kind="primary")
    return Situation(
        _gone(papers),
        "Go there, select what is to come back, and choose Paper > Restore from trash."
        f" {kept} everything until then.",
        "trash",
        choices=(show,),
    )


def _gone(papers: int) -> str:
    one = papers == 1
    return "The only paper is in the trash" if one else f"All {papers:,} papers are in the trash"


def _bare(session: Session) -> Situation:
    """An empty library that nothing can be put into."""
    return Situation(
        "This library is empty",
        f"Nothing can be added, for it cannot be changed: {session.library.hindrance}.",
        "library",
    )


def _start(ask: Callable[[str], object]) -> Situation:
    return Situation(
        "Start your library",
        "Your files stay where they are. Nothing is uploaded.",
        illustration="empty-library",
        cards=(
            Card(
                "Fill with the starter papers", "226 papers on diffusion and language models",
                "library", lambda: ask("seed"),
            ),
            Card(
                "Import files", ".bib files and saved author pages", "import",
                lambda: ask("import"),
            ),
        ),
        hint="or drop files anywhere in this window",
    )  # fmt: skip
