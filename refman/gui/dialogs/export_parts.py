"""The settings of a profile in the window's words, in the order in which they are shown."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

from refman.bibtex.profile import EVERYTHING, Profile, changed, shown

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
    """

    words: str
    told: Callable[[Profile], bool]
    turned: Callable[[Profile, bool], Profile]


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
        words, lambda one: bool(getattr(one, part)), lambda one, on: changed(one, part, shown(on))
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
        "Format",
        (Choose("dialect", {"bibtex": "BibTeX", "biblatex": "biblatex", "typed": "As typed"}),),
    ),
    Group(
        "Fields",
        (
            _yes('Write accents as LaTeX, \\"{u}', "ascii"),
            _private("Write abstracts and summaries", *_LONG),
            _yes("Write tags as keywords", "tags"),
            _yes("Write my notes", "notes"),
        ),
    ),
    Group(
        "Capitals in titles",
        (
            Choose(
                "protect",
                {
                    "needed": "Braces where needed",
                    "typed": "As typed",
                    "terms": "Braces around terms",
                    "title": "Braces around titles",
                },
            ),
            Line("terms", "BERT, Monte Carlo", lambda one: one.protect == "terms", name="Terms"),
        ),
    ),
    Group(
        "Journal names",
        (
            Choose("journals", {"typed": "As typed", "full": "In full", "short": "Abbreviated"}),
            Line(
                "journal_list",
                "Your own list, a file",
                lambda one: one.journals != "typed",
                file=True,
                name="List of journal names",
            ),
        ),
    ),
    Group(
        "Order",
        (
            Choose(
                "sort",
                {
                    "given": "As in the table",
                    "library": "As they came",
                    "key": "By citation key",
                    "author": "By author, year, title",
                    "added": "Last added first",
                },
            ),
        ),
    ),
)
MORE = (
    Group(
        "DOI and URL",
        (Choose("links", {"both": "Both", "doi": "DOI, else URL", "url": "URL, else DOI"}),),
    ),
    Group(
        "Entries",
        (
            _yes("Add the entries they name", "parents"),
            _yes("Journals as @string", "strings"),
            _private("Write collections as groups", "groups"),
            _yes("Align the equals signs", "align"),
        ),
    ),
    Group("Groups", (Choose("grouping", {"jabref": "As JabRef’s", "bibdesk": "As BibDesk’s"}),)),
    Group("Fields to leave out", (Line("drop", "issn, isbn"),)),
    Group("Only these fields", (Line("only", "All that are not private"),)),
    Group("Private fields to write", (Line("keep", "file, note; * is all"),)),
    Group(
        "Order of fields",
        (
            Choose("order", {"house": "refman’s own", "typed": "As typed"}),
            Line("first", "Fields that come first", name="Fields that come first"),
        ),
    ),
    Group(
        "Macros of a formatted file",
        (Choose("macros", {"expanded": "Written out", "kept": "As typed"}),),
    ),
)
