"""Asks for what a command needs and was not given, by the kind of each parameter."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from PySide6.QtWidgets import QWidget

from refman.commands import Command, Outcome
from refman.commands.collections import TOP
from refman.commands.library import IN_DOUBT
from refman.commands.linking import NONE, OWN_KEYS
from refman.commands.registry import Parameter
from refman.gui.dialogs import asked_for, two_of_one
from refman.gui.dialogs.choice import DIGITS, ChoiceDialog
from refman.gui.dialogs.choosing import nothing
from refman.gui.dialogs.encoding import encoding_said
from refman.gui.dialogs.file_dialog import folder_name, open_names, save_name
from refman.gui.dialogs.line import LineDialog
from refman.gui.dialogs.losing_keys import agreed_to_lose
from refman.gui.language import heard, tr
from refman.gui.language import language as of_window
from refman.gui.session import Session
from refman.gui.widgets.line_delegate import Line
from refman.gui.widgets.scrim import shaded
from refman.model import language
from refman.store import Reading, collections, documents, people, tags
from refman.store.collections import Collection
from refman.store.marks import RATINGS
from refman.store.tags import COLOURS

Answers = dict[str, Any]


class Question(NamedTuple):
    """What a dialog is told.

    Args:
        deed: what its button says.
        hint: what the answer is, a phrase.
        answers: those that are there already.
    """

    heading: str
    deed: str
    hint: str
    answers: Answers


_CONSENTS = {
    "searches left without it": asked_for.agreed,
    "two of one paper": two_of_one.agreed,
    OWN_KEYS: agreed_to_lose,
}
"""How a command asks whether it may do what is seldom meant."""
Asks = Callable[[Question, Session, QWidget], Any]


def missing(
    command: Command, given: Mapping[str, Any], session: Session, parent: QWidget
) -> Answers | None:
    """What `command` needs: what is given, and for the rest the user's answers; None without one.

    Only what has no default is asked for, and what their bytes do not tell of files.
    """
    answers = dict(given)
    wanted = [one for one in command.parameters if one.required and one.name not in answers]
    for parameter in wanted:
        deed = _deed(command) if parameter is wanted[-1] else tr("Next")
        answer = one(command, parameter, deed, answers, session, parent)
        if answer is None:
            return None
        answers[parameter.name] = answer
    for parameter in command.parameters:
        if parameter.argument.ask == IN_DOUBT and parameter.name not in answers:
            said = encoding_said(parent, answers)
            if said is None:
                return None
            answers[parameter.name] = said
    consents = {
        one.name: _CONSENTS[one.argument.ask]
        for one in command.parameters
        if one.argument.ask in _CONSENTS and one.name not in answers
    }
    if not all(agreed(session, parent, answers) for agreed in consents.values()):
        return None
    return answers | dict.fromkeys(consents, True)


def one(
    command: Command,
    parameter: Parameter,
    deed: str,
    answers: Answers,
    session: Session,
    parent: QWidget,
) -> Any:
    """Ask for one parameter; None when the user leaves."""
    asks: dict[str, Asks] = {
        "tag": _tag, "new tag": _new_tag, "tag name": _tag_name, "colour": _colour, "digit": _digit,
        "collection": _collection, "collection of papers": _collection_of_papers,
        "new collection": _new_collection, "collection name": _collection_name, "place": _place,
        "author": _author, "authors": _authors, "search": _search, "rating": _rating,
        "choice": partial(_choice, parameter.argument.choices),
        "open": _open, "save": _save, "bib file": _bib_file, "linked file": _linked_file,
        "project folder": _project_folder,
    }  # fmt: skip
    ask = asks.get(parameter.argument.ask, _text)
    question = Question(_heading(command, answers), deed, _hint(parameter), answers)
    return ask(question, session, parent)


def _heading(command: Command, answers: Answers) -> str:
    """“Merge tag into…” is “Merge “vision” into…” once the tag is known."""
    words = command.title.rstrip("…")
    if command.name == "tag.merge" and "tag" not in answers:
        return tr("Merge which tag?")
    if command.name == "collection.create" and (search := answers.get("search")):
        return tr("Save the search “{search}” as a collection", search=search)
    if answers.get("into") and command.name == "collection.create":
        return tr("{words} in “{answers}”", words=words, answers=answers["into"])
    for noun in {"tag", "collection"} & answers.keys():
        known = heard(f"“{answers[noun]}”")
        if of_window() != "en":
            return f"{words}: {known}"
        named = words.replace(noun, known, 1)
        return named if named.endswith(known) or named == words else f"{named}…"
    return words


def _deed(command: Command) -> str:
    """The verb that every command's name ends in."""
    return heard(command.name.rpartition(".")[2].capitalize())


def _tag(question: Question, session: Session, parent: QWidget) -> str | None:
    from refman.gui.dialogs.tag import TagDialog

    others = [str(answer) for answer in question.answers.values()]
    heading, deed, hint, _ = question
    dialog = TagDialog(session, heading, deed, False, others, hint, parent)
    return dialog.chosen if dialog.exec() else None


def _new_tag(question: Question, session: Session, parent: QWidget) -> str | None:
    from refman.gui.dialogs.tag import TagDialog

    heading, deed, hint, _ = question
    dialog = TagDialog(session, heading, deed, True, [], hint, parent)
    return dialog.chosen if dialog.exec() else None


def _text(question: Question, _session: Session, parent: QWidget) -> str | None:
    heading, deed, hint, answers = question
    dialog = LineDialog(heading, deed, hint, str(answers.get("tag", "")), parent)
    return dialog.line.text().strip() if dialog.exec() else None


def _tag_name(question: Question, session: Session, parent: QWidget) -> str | None:
    heading, deed, hint, answers = question
    old, reading = str(answers.get("tag", "")), session.library.reading
    check = partial(tags.renaming_checked, reading, name=old) if old else None
    check = check or partial(tags.checked, reading)
    dialog = LineDialog(heading, deed, hint, old, parent, check)
    return dialog.line.text().strip() if dialog.exec() else None


def _collection(question: Question, session: Session, parent: QWidget) -> str | None:
    return _one_of(question, session, parent, lambda _: True)


def _collection_of_papers(question: Question, session: Session, parent: QWidget) -> str | None:
    """One that holds any of the selected papers, or holds one that does."""
    reading = session.library.reading
    held = [one.path for one in collections.holding(reading, session.selection)]
    paths = collections.tree(reading).paths
    return _one_of(
        question, session, parent,
        lambda one: any(f"{path}/".startswith(f"{paths[one.id]}/") for path in held),
    )  # fmt: skip


def _new_collection(question: Question, session: Session, parent: QWidget) -> str | None:
    return _one_of(question, session, parent, lambda one: not one.query, creating=True)


def _place(question: Question, session: Session, parent: QWidget) -> str | None:
    known = collections.tree(session.library.reading)
    moved = set(known.within(known.find(question.answers["collection"])))
    top = {TOP: Line(tr("At the top"), nothing, icon="chevron-up")}
    return _one_of(question, session, parent, lambda one: one.id not in moved, top)


def _one_of(
    question: Question,
    session: Session,
    parent: QWidget,
    fits: Callable[[Collection], bool],
    more: Mapping[str, Line] = MappingProxyType({}),
    creating: bool = False,
) -> str | None:
    from refman.gui.dialogs.collection import CollectionDialog

    known = collections.tree(session.library.reading)
    heading, deed, hint, _ = question
    dialog = CollectionDialog(known, fits, dict(more), creating, heading, deed, hint, parent)
    return dialog.chosen if dialog.exec() else None


def _collection_name(question: Question, session: Session, parent: QWidget) -> str | None:
    """Of the collection that is asked about, or of a new one in the place that is known."""
    heading, deed, hint, answers = question
    known = collections.tree(session.library.reading)
    old = known.by_id[known.find(answers["collection"])] if "collection" in answers else None
    into = known.find(answers["into"]) if answers.get("into") else None
    check = (
        partial(known.checked, parent=old.parent, collection=old.id)
        if old
        else partial(known.checked_path, parent=into)
    )
    dialog = LineDialog(heading, deed, hint, old.name if old else "", parent, check)
    return dialog.line.text().strip() if dialog.exec() else None


def _author(question: Question, session: Session, parent: QWidget) -> str | None:
    """The one that is picked, if it is one."""
    picked = session.scope.people
    return picked[0] if len(picked) == 1 else _other_author(question, session, parent, ())


def _authors(question: Question, session: Session, parent: QWidget) -> list[str] | None:
    """Those that are picked, the one with the fullest name first; one is joined by another, of
    whom those that may be the same are offered."""
    picked = list(session.scope.people)
    if len(picked) == 1:
        other = _other_author(question, session, parent, picked)
        picked += [other] if other is not None else []
    return sorted(picked, key=len, reverse=True) if len(picked) > 1 else None


def _other_author(
    question: Question, session: Session, parent: QWidget, known: Sequence[str]
) -> str | None:
    from refman.gui.dialogs.author import AuthorDialog

    heading, offered = question.heading, []
    if known:
        heading = tr("Merge {known} with…", known=known[0])
        offered = _alike(session.library.reading, known[0])
    dialog = AuthorDialog(session, heading, question.deed, parent, offered, known)
    return dialog.chosen if dialog.exec() else None


def _alike(reading: Reading, name: str) -> list[tuple[str, str]]:
    """Who may be the same person, and why."""
    from refman.services import alike

    person = people.find(reading, name)
    found = alike.of_person(reading, person) if person is not None else []
    others = [one.other if one.one == person else one.one for one in found]
    names = people.names(reading, others)
    return [
        (names[id_], ", ".join(map(heard, one.reasons)))
        for id_, one in zip(others, found, strict=True)
    ]


def _search(question: Question, session: Session, parent: QWidget) -> str | None:
    heading, deed, hint, answers = question
    known = collections.tree(session.library.reading)
    old = known.by_id[known.find(answers["collection"])].query
    dialog = LineDialog(heading, deed, hint, old, parent, language.parse)
    return dialog.line.text().strip() if dialog.exec() else None


def _choice(
    words: Sequence[str], question: Question, _session: Session, parent: QWidget
) -> str | None:
    choices = [(heard(word).capitalize(), word) for word in words]
    dialog = ChoiceDialog(question.heading, choices, parent)
    return str(dialog.choice) if dialog.exec() else None


def _colour(question: Question, _session: Session, parent: QWidget) -> str | None:
    choices = [(heard(name).capitalize(), name) for name in COLOURS]
    dialog = ChoiceDialog(question.heading, choices, parent)
    return str(dialog.choice) if dialog.exec() else None


def _digit(question: Question, _session: Session, parent: QWidget) -> int | None:
    dialog = ChoiceDialog(question.heading, [(str(n or tr("None")), n) for n in DIGITS], parent)
    return int(dialog.choice) if dialog.exec() else None


def _rating(question: Question, _session: Session, parent: QWidget) -> int | None:
    choices = [("★" * number or tr("None"), number) for number in RATINGS]
    dialog = ChoiceDialog(question.heading, choices, parent)
    return int(dialog.choice) if dialog.exec() else None


def _kinds() -> str:
    """The kinds of files to choose from, as Qt's file dialog wants them."""
    from refman.formats import formats

    kinds = [(format_.title, format_.suffixes) for format_ in formats()]
    every = sorted({suffix for _, suffixes in kinds for suffix in suffixes})
    named = [(tr("All that refman reads"), every), *kinds]
    lines = [f"{title} ({' '.join(f'*{one}' for one in some)})" for title, some in named]
    return ";;".join([*lines, tr("All files (*)")])


def _open(question: Question, _session: Session, parent: QWidget) -> list[Path] | None:
    with shaded(parent):
        names = open_names(parent, question.heading, kinds=_kinds(), several=True)
    return [Path(name) for name in names] or None


def _bib_file(question: Question, session: Session, parent: QWidget) -> Path | None:
    """Begins at a file of the project that is shown, or where the one that was linked last is."""
    files = documents.every(session.library.reading)
    place = str(Path(max(files, key=lambda one: one.id).path).parent) if files else ""
    place = (session.projects.unlinked() if session.scope.projects else "") or place
    with shaded(parent):
        kinds = tr("BibTeX files (*.bib);;All files (*)")
        names = open_names(parent, question.heading, place, kinds)
    return Path(names[0]) if names else None


def _project_folder(question: Question, _session: Session, parent: QWidget) -> Path | None:
    with shaded(parent):
        name = folder_name(parent, question.heading)
    return Path(name) if name else None


def _linked_file(question: Question, session: Session, parent: QWidget) -> Path | None:
    from refman.gui.dialogs.linked_file import LinkedFileDialog

    files = documents.every(session.library.reading)
    if not files:
        session.reported.emit(Outcome(NONE))
        return None
    deed = question.heading.partition(" ")[0]  # “Add to a linked file”
    dialog = LinkedFileDialog(question.heading, deed, files, parent)
    return dialog.path if dialog.exec() else None


def _save(question: Question, _session: Session, parent: QWidget) -> Path | None:
    with shaded(parent):
        name = save_name(parent, question.heading)
    return Path(name) if name else None


def _hint(parameter: Parameter) -> str:
    text = parameter.argument.help
    return heard(text[:1].upper() + text[1:])
