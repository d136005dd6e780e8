"""What stands in place of an empty table: why, and what to do about it."""

from collections.abc import Callable, Iterator

from refman.gui.beside import Question
from refman.gui.language import heard, tr, tr_n
from refman.gui.scope import WIDE
from refman.gui.session import Session
from refman.gui.views.papers_filters import filters, looks
from refman.gui.widgets.buttons import Choice
from refman.gui.widgets.card_button import Card
from refman.gui.widgets.empty_state import Situation
from refman.model.begun import Begun
from refman.store import Reading, collections, completion, kept_faults, misspelt, pairs

Better = tuple[str, str]

_EMPTY_PLACES = {
    "recent": Situation(
        tr("Nothing was added this week"),
        tr("Papers that come in stand here for seven days."),
        "recent",
    ),
    "list": Situation(
        tr("The reading list is empty"),
        tr("Put papers on it with Paper > Add to reading list, or drag them onto it."),
        "list",
    ),
    "read": Situation(
        tr("Nothing was read this month"),
        tr("Papers you mark as read stand here for thirty days."),
        "book",
    ),
    "untagged": Situation(
        tr("Every paper has a tag"), tr("New papers stand here until tagged."), "tag"
    ),
    "duplicates": Situation(
        tr("No two papers look like one"),
        tr("Pairs that may be one paper stand here until you merge them or keep them apart."),
        "duplicates",
    ),
    "trash": Situation(
        tr("The trash is empty"), tr("Papers you delete wait here, and can be restored."), "trash"
    ),
}


def situation(
    session: Session, ask: Callable[[str], object], better: Better = ("", "")
) -> Situation:
    """Why the results of `session` are empty.

    Args:
        ask: runs the command of that name, as a menu would.
        better: the search with its misspelt words put right, and what it names that is not there;
            "" as long as none is known.
    """
    scope = session.scope
    if session.error is not None:
        return _unreadable(session)
    if scope.text.strip():
        if not session.total and scope.place != "trash":
            return _nowhere(session)
        return _no_hit(session, better)
    if scope.narrowed:
        return _narrowed(session, ask)
    if scope.place == "duplicates" and (waiting := pairs.waiting(session.library.reading)):
        return _uncompared(session, ask, waiting)
    if scope.place in _EMPTY_PLACES and (session.total or scope.place == "trash"):
        return _EMPTY_PLACES[scope.place]
    if session.all_gone:
        return _all_gone(session, session.all_gone)
    return _start(ask) if session.library.writable else _bare(session)


def _uncompared(session: Session, ask: Callable[[str], object], papers: int) -> Situation:
    find = Choice(tr("Find duplicates"), lambda: ask("duplicates"), "duplicates", "primary")
    return Situation(
        tr_n(
            "One paper was not compared yet",
            "{number:,} papers were not compared yet",
            papers,
        ),
        tr("Whether two papers look like one is known when they are compared."),
        "duplicates",
        choices=(find,) if session.library.writable else (),
    )


def _unreadable(session: Session) -> Situation:
    """What is wrong with the search is said below its field."""
    return Situation(
        tr("This search cannot be read"),
        tr("Mend it in the search field, or clear it."),
        "search",
        choices=(_clear(session),),
    )


def _clear(session: Session) -> Choice:
    return Choice(tr("Clear search"), lambda: session.narrow(text=""), "close")


def spelling(session: Session, typed: Begun | None = None) -> Question | None:
    """What asks for a `better` search where `situation` would offer it; it takes some 10 ms.

    Args:
        typed: the term that is being typed; where it may become another, nobody is told that there
            is no such thing.
    """
    text = session.scope.text
    if session.error is not None or not text.strip():
        return None

    def correct(reading: Reading) -> Iterator[Better]:
        lacking = "" if typed and completion.offered(reading, typed) else fault(reading)
        yield misspelt.correct(reading, text) or "", lacking

    def fault(reading: Reading) -> str:
        return kept_faults.fault(reading, collections.tree(reading), text)

    return correct


def _no_hit(session: Session, found: Better) -> Situation:
    scope, (better, lacking) = session.scope, found
    choices = [_clear(session)]
    if filters(scope, {}):
        choices.append(_show_all(session, tr("Search all papers"), text=scope.text))
    if better:
        label = tr("Search “{better}” instead", better=better)
        again = Choice(label, lambda: session.narrow(text=better), "search", "primary")
        choices.insert(0, again)
    heading = tr("No paper matches “{text}”", text=scope.text.strip())
    sentence = heard(lacking) or _searched(session)
    return Situation(heading, sentence, "search", choices=tuple(choices))


def _nowhere(session: Session) -> Situation:
    """A search while no paper is outside the trash."""
    choices = [_clear(session)]
    sentence = tr("The library has no papers yet.")
    if session.all_gone:
        text = session.scope.text
        choices.insert(0, _show_all(session, tr("Search the trash"), text=text, place="trash"))
        sentence = tr("{gone}, which a search leaves out.", gone=_gone(session.all_gone))
    heading = tr("No paper matches “{text}”", text=session.scope.text.strip())
    return Situation(heading, sentence, "search", choices=tuple(choices))


def _searched(session: Session) -> str:
    scope = session.scope
    if filters(scope, {}) or scope.place != "all":
        return tr(
            "Searched the titles, names, venues, abstracts, notes, keys, identifiers and tags of"
            " what the filters leave."
        )
    return tr_n(
        "Searched the titles, names, venues, abstracts, notes, keys, identifiers and tags of the"
        " one paper.",
        "Searched the titles, names, venues, abstracts, notes, keys, identifiers and tags of all"
        " {number:,} papers.",
        session.total,
    )


def _narrowed(session: Session, ask: Callable[[str], object]) -> Situation:
    heading = tr("No paper has all of these")
    sentence = tr(
        "Collections, tags, authors, sources and years narrow each other. Take one away to see"
        " more."
    )
    by = filters(session.scope, looks(session.library.reading))
    choices = [_show_all(session, tr("Show all papers"))]
    if len(by) == 1 and session.scope.collections:
        heading = tr("“{label}” holds no paper", label=by[0].label)
        sentence = tr(
            "Drag papers onto it, or select some and choose Collection > Add to collection; a"
            " search that is kept holds what it finds."
        )
        sentence = _fault(session) or sentence
    elif len(by) == 1 and session.scope.projects:
        heading = tr("The library has no paper that “{label}” cites", label=by[0].label)
        sentence = tr(
            "What is cited stands at Places, and what its .bib files lack at Missing. Importing or"
            " linking its .bib file brings the papers in."
        )
        if session.library.writable:
            link = tr("Link its .bib file…")
            choices.insert(0, Choice(link, lambda: ask("link"), "link", "primary"))
    elif len(by) == 1:
        heading = tr("No paper here for “{label}”", label=by[0].label)
        sentence = tr(
            "“{label}” narrows what is shown. Take it away to see more.", label=by[0].label
        )
    return Situation(heading, sentence, "filter", choices=tuple(choices))


def _fault(session: Session) -> str:
    """What is wrong with the search of the collection that is looked at; "" where nothing is."""
    reading = session.library.reading
    known = collections.tree(reading)
    one = known.by_id.get(session.scope.collections[0])
    return heard(kept_faults.fault(reading, known, one.query)) if one and one.query else ""


def _show_all(session: Session, label: str, text: str = "", place: str = "all") -> Choice:
    wide = {**WIDE, "text": text, "place": place}
    return Choice(label, lambda: session.narrow(**wide), "trash" if place == "trash" else "papers")


def _all_gone(session: Session, papers: int) -> Situation:
    show = _show_all(session, tr("Show the trash"), place="trash")._replace(kind="primary")
    return Situation(
        _gone(papers),
        tr_n(
            "Go there, select what is to come back, and choose Paper > Restore from trash."
            " It keeps everything until then.",
            "Go there, select what is to come back, and choose Paper > Restore from trash."
            " They keep everything until then.",
            papers,
        ),
        "trash",
        choices=(show,),
    )


def _gone(papers: int) -> str:
    return tr_n("The only paper is in the trash", "All {number:,} papers are in the trash", papers)


def _bare(session: Session) -> Situation:
    """An empty library that nothing can be put into."""
    return Situation(
        tr("This library is empty"),
        tr(
            "Nothing can be added, for it cannot be changed: {hindrance}.",
            hindrance=heard(session.library.hindrance),
        ),
        "library",
    )


def _start(ask: Callable[[str], object]) -> Situation:
    return Situation(
        tr("Start your library"),
        tr("Your files stay where they are. Nothing is uploaded."),
        illustration="empty-library",
        cards=(
            Card(
                tr("Fill with the starter papers"),
                tr("226 papers on diffusion and language models"),
                "library", lambda: ask("seed"),
            ),
            Card(
                tr("Link a .bib file"), tr("Edits here and in your editor are kept in step"),
                "link", lambda: ask("link"),
            ),
            Card(
                tr("Import files"), tr(".bib files and saved author pages"), "import",
                lambda: ask("import"),
            ),
        ),
        hint=tr("or drop files anywhere in this window"),
    )  # fmt: skip
