"""What is asked of a linked file, in words, and the answers that there are."""

from typing import NamedTuple

from refman.gui.language import heard, tr
from refman.gui.models.papers_columns import all_surnames
from refman.gui.word_diff import Pieces, compare
from refman.model.errors import RefmanError
from refman.services.linking.merge import KEY, TYPE
from refman.services.linking.questions import ENTRIES, ENTRY, PAPER
from refman.store import Reading, papers, tying
from refman.store.documents import Conflict

_NAMES = {"@type": "type", "@key": tr("citation key"), "doi": "DOI", "url": "URL", "isbn": "ISBN"}


class Answer(NamedTuple):
    """One thing to take.

    Args:
        take: what the command `resolve` is told.
        heading: whose side it is.
        pieces: its text, differing words apart; empty for none.
        typed: the text is BibTeX of a whole entry.
    """

    take: str
    heading: str
    pieces: Pieces
    typed: bool = False


class Asked(NamedTuple):
    """A question as it is shown.

    Args:
        sentence: what happened.
        before: what both sides said last; "" for nothing to show.
        context: BibTeX of the entry in the file; "" where the answers say it.
        own: whether a text of one's own is an answer.
        clears: whether no text is one, too.
    """

    sentence: str
    answers: tuple[Answer, ...]
    before: str = ""
    context: str = ""
    own: bool = False
    clears: bool = False


def asked(conflict: Conflict, file: str, reading: Reading) -> Asked:
    """The question of a conflict; `file` is the name of the linked file."""
    if conflict.field == ENTRY:
        return _whether_it_stays(conflict, file, reading)
    if conflict.field == ENTRIES:
        return _whether_many_stay(conflict, file)
    if conflict.field == PAPER:
        return _which_paper(conflict, file, reading)
    ours, theirs = compare(conflict.ours, conflict.theirs)
    sides = (
        Answer("ours", tr("In the library"), ours),
        Answer("theirs", tr("In {file}", file=file), theirs),
    )
    name = _NAMES.get(conflict.field, conflict.field)
    sentence = (
        tr("Both sides changed the {name} of {key}.", name=name, key=conflict.key)
        if conflict.base
        else tr("The {name} of {key} is another on either side.", name=name, key=conflict.key)
    )
    clears = conflict.field not in (TYPE, KEY)
    return Asked(sentence, sides, conflict.base, own=True, clears=clears)


def _whether_it_stays(conflict: Conflict, file: str, reading: Reading) -> Asked:
    key = conflict.key
    if conflict.theirs:
        return Asked(
            tr(
                "{key} was changed in {file}, and its paper is in the trash here.",
                key=key,
                file=file,
            ),
            (
                Answer(
                    "theirs", tr("Take the paper out of the trash"), _plain(conflict.theirs), True
                ),
                Answer("ours", tr("Take the entry out of {file}", file=file), []),
            ),
            conflict.base,
        )
    answers = (
        Answer(
            "ours", tr("Put the entry into {file} again", file=file), _plain(conflict.ours), True
        ),
        Answer("theirs", _without(conflict, file, reading), []),
    )
    if not conflict.base:
        commented = tr(
            "{key} stands in a comment of {file} now, but BibTeX reads it there all the same.",
            key=key,
            file=file,
        )
        return Asked(commented, answers)
    changed = tr(
        "{key} was changed in the library, and its entry was taken out of {file}.",
        key=key,
        file=file,
    )
    return Asked(changed, answers, conflict.base)


def _whether_many_stay(conflict: Conflict, file: str) -> Asked:
    sentence = tr(
        "{file} had {base}, and has {theirs} now. Are the others to go?",
        file=file,
        base=heard(conflict.base),
        theirs=heard(conflict.theirs),
    )
    back = tr("Put the entries into {file} again", file=file)
    answers = (
        Answer("ours", back, _plain(conflict.ours)),
        Answer("theirs", tr("Move the papers that came with them to the trash"), []),
    )
    return Asked(sentence, answers)


def _without(conflict: Conflict, file: str, reading: Reading) -> str:
    """A paper goes with its entry when that brought it and no other file has it."""
    (tie,) = tying.ties_of(reading, filter(None, [conflict.tie]))
    others = [one for one in tying.ties_to(reading, tie.entry) if one.id != tie.id]
    if tie.brought and all(one.gone for one in others):
        return tr("Move the paper to the trash")
    return tr("Keep the paper in the library, out of {file}", file=file)


def _which_paper(conflict: Conflict, file: str, reading: Reading) -> Asked:
    likely = [
        Answer("ours" if not number else key, key, _plain(_facts(reading, key)))
        for number, key in enumerate(conflict.ours.split(", "))
    ]
    sentence = tr(
        "{key} is new in {file}. Which paper of the library is it?", key=conflict.key, file=file
    )
    answers = (*likely, Answer("theirs", tr("None of them: a new paper"), []))
    return Asked(sentence, answers, context=conflict.theirs)


def _facts(reading: Reading, key: str) -> str:
    """Title, authors and year of a paper; "" for one that is there no longer."""
    try:
        entry = papers.by_key(reading, key)
    except RefmanError:
        return ""
    (row,) = papers.rows(reading, [entry])
    facts = (row.title, all_surnames(row), row.year)
    return " · ".join(str(fact) for fact in facts if fact)


def _plain(text: str) -> Pieces:
    return [(text, False)] if text else []
