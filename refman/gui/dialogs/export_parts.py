"""The settings of a profile in the window's words, in the order in which they are shown."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

from refman.bibtex.profile import EVERYTHING, Profile, changed, shown
from refman.gui.language import tr

_LONG = ("abstract", "summary")


class Choose(NamedTuple):
    """One of a few: `words` for each value of a part of the profile."""

    part: str
    words: Mapping[str, str]


class Tick(NamedTuple):
    """A yes or no.

    Args:
        told: what a profile says of it.
        turned: the profile that says so.
        part: the part of the profile that it is, if it is one.
    """

    words: str
    told: Callable[[Profile], bool]
    turned: Callable[[Profile, bool], Profile]
    part: str = ""


def _always(_: Profile) -> bool:
    return True


class Line(NamedTuple):
    """Words with commas between, or the path of a file.

    Args:
        hint: what stands in it while it is empty.
        wanted: whether it says anything under a profile; it is hidden where it does not.
        name: what it is, where the heading does not say it.
    """

    part: str
    hint: str
    wanted: Callable[[Profile], bool] = _always
    file: bool = False
    name: str = ""


class Group(NamedTuple):
    """What stands under one heading."""

    heading: str
    parts: tuple[Choose | Tick | Line, ...]


def _yes(words: str, part: str) -> Tick:
    return Tick(
        words,
        lambda one: bool(getattr(one, part)),
        lambda one, on: changed(one, part, shown(on)),
        part,
    )


def _private(words: str, *names: str) -> Tick:
    """Private fields, which are written where `keep` has them and `drop` has not."""
    return Tick(words, partial(_is_kept, names[0]), lambda one, on: _keeping(one, names, on=on))


def _is_kept(name: str, profile: Profile) -> bool:
    return name not in profile.drop and not {name, EVERYTHING}.isdisjoint(profile.keep)


def _keeping(profile: Profile, names: tuple[str, ...], *, on: bool) -> Profile:
    keep = tuple(one for one in profile.keep if one not in names)
    drop = tuple(one for one in profile.drop if one not in names)
    if on == (EVERYTHING in keep):
        return profile._replace(keep=keep, drop=drop)
    return profile._replace(keep=(*keep, *names * on), drop=(*drop, *names * (not on)))


COMMON = (
    Group(
        tr("Format"),
        (Choose("dialect", {"bibtex": "BibTeX", "biblatex": "biblatex", "typed": tr("As typed")}),),
    ),
    Group(
        tr("Fields"),
        (
            _yes(tr('Write accents as LaTeX, \\"{u}'), "ascii"),
            _private(tr("Write abstracts and summaries"), *_LONG),
            _yes(tr("Write tags as keywords"), "tags"),
            _yes(tr("Write my notes"), "notes"),
        ),
    ),
    Group(
        tr("Capitals in titles"),
        (
            Choose(
                "protect",
                {
                    "needed": tr("Braces where needed"),
                    "typed": tr("As typed"),
                    "terms": tr("Braces around terms"),
                    "title": tr("Braces around titles"),
                },
            ),
            Line(
                "terms", "BERT, Monte Carlo", lambda one: one.protect == "terms", name=tr("Terms")
            ),
        ),
    ),
    Group(
        tr("Journal names"),
        (
            Choose(
                "journals",
                {"typed": tr("As typed"), "full": tr("In full"), "short": tr("Abbreviated")},
            ),
            Line(
                "journal_list",
                tr("Your own list, a file"),
                lambda one: one.journals != "typed",
                file=True,
                name=tr("List of journal names"),
            ),
        ),
    ),
    Group(
        tr("Order"),
        (
            Choose(
                "sort",
                {
                    "given": tr("As in the table"),
                    "library": tr("As they came"),
                    "key": tr("By citation key"),
                    "author": tr("By author, year, title"),
                    "added": tr("Last added first"),
                },
            ),
        ),
    ),
)
MORE = (
    Group(
        tr("DOI and URL"),
        (
            Choose(
                "links",
                {"both": tr("Both"), "doi": tr("DOI, else URL"), "url": tr("URL, else DOI")},
            ),
        ),
    ),
    Group(
        tr("Entries"),
        (
            _yes(tr("Add the entries they name"), "parents"),
            _yes(tr("Journals as @string"), "strings"),
            _private(tr("Write collections as groups"), "groups"),
            _yes(tr("Align the equals signs"), "align"),
        ),
    ),
    Group(
        tr("Groups"),
        (Choose("grouping", {"jabref": tr("As JabRef’s"), "bibdesk": tr("As BibDesk’s")}),),
    ),
    Group(tr("Fields to leave out"), (Line("drop", "issn, isbn"),)),
    Group(tr("Only these fields"), (Line("only", tr("All that are not private")),)),
    Group(tr("Private fields to write"), (Line("keep", "file, note; * is all"),)),
    Group(
        tr("Order of fields"),
        (
            Choose("order", {"house": tr("refman’s own"), "typed": tr("As typed")}),
            Line("first", tr("Fields that come first"), name=tr("Fields that come first")),
        ),
    ),
    Group(
        tr("Entries from .bib files"),
        (Choose("imported", {"written": tr("As all others"), "typed": tr("As typed there")}),),
    ),
    Group(
        tr("Macros of a formatted file"),
        (Choose("macros", {"expanded": tr("Written out"), "kept": tr("As typed")}),),
    ),
)


def in_words(part: str, value: str) -> tuple[str, str]:
    """A part of a profile, and its value as users write it, as the form calls both."""
    for group in (*COMMON, *MORE):
        for one in group.parts:
            if one.part == part:
                return _words_of(group, one, value)
    return part, value


def _words_of(group: Group, one: Choose | Tick | Line, value: str) -> tuple[str, str]:
    if isinstance(one, Choose):
        return group.heading, one.words.get(value, value)
    if isinstance(one, Tick):
        return one.words, {"yes": tr("yes"), "no": tr("no")}.get(value, value)
    return one.name or group.heading, value
