"""What may stand first in JabRef's brackets: markers, and the names of fields.

Source: JabRef's manual, “Customize the citation key generator”, and `BracketedPattern`.
"""

import re
from collections.abc import Callable, Iterator

from refman.services.keys import pages
from refman.services.keys.fault import KeyPatternError, listed
from refman.services.keys.jabref import people, titles
from refman.services.keys.jabref.people import People
from refman.services.keys.paper import ALIASES, Paper

Draw = Callable[[Paper], str]

_OF_PEOPLE: dict[str, Callable[[People], str]] = {
    "auth": people.first,
    "authFirstFull": people.first_full,
    "authForeIni": people.first_initial,
    "auth.etal": people.et_al(".", ".etal"),
    "authEtAl": people.et_al("", "EtAl"),
    "auth.auth.ea": people.two_or_ea,
    "authors": people.everybody,
    "authorIni": people.first_and_initials,
    "authshort": people.short_list,
    "authorsAlpha": people.alpha,
    "authorsAlphaLNI": people.alpha_lni,
    "authorLast": people.last,
    "authorLastForeIni": people.last_initial,
}
_OF_PEOPLE_NUMBERED: dict[str, Callable[..., str]] = {
    r"auth(\d{1,3})": lambda names, length: people.nth(names, length, 1),
    r"auth(\d{1,3})_(\d{1,3})": people.nth,
    r"authIni(\d{1,3})": people.even,
    r"authors(\d{1,3})": lambda names, most: people.joined(names, most, "", "EtAl"),
}
_TYPES = {
    name.lower(): name
    for name in "InProceedings InCollection InBook MastersThesis PhdThesis TechReport".split()
}
_OTHERS: dict[str, Draw] = {
    "shorttitle": lambda paper: titles.short(paper.title, 3),
    "shorttitleINI": lambda paper: titles.initials(paper.title),
    "veryshorttitle": lambda paper: titles.short(paper.title, 1),
    "camel": lambda paper: titles.camel(paper.title),
    "title": lambda paper: titles.title_words(paper.title),
    "fulltitle": lambda paper: paper.title,
    "entrytype": lambda paper: _TYPES.get(paper.entry.kind, paper.entry.kind.capitalize()),
    "firstpage": lambda paper: pages.first(paper.field("pages")),
    "lastpage": lambda paper: pages.last(paper.field("pages")),
    "pageprefix": lambda paper: pages.prefix(paper.field("pages")),
    "keywords": lambda paper: "".join(paper.keywords),
    "shortyear": lambda paper: _short_year(paper.field("year")),
    "citationkey": lambda paper: paper.entry.key,
}
_OTHERS_NUMBERED: dict[str, Callable[[Paper, int], str]] = {
    r"camel(\d{1,3})": lambda paper, most: titles.camel(paper.title, most),
    r"keyword(\d{1,3})": lambda paper, n: "".join(paper.keywords[n - 1 : n] if n else []),
    r"keywords(\d{1,3})": lambda paper, most: "".join(paper.keywords[:most]),
}
_FIELDS = frozenset(
    "abstract addendum afterword annotator author authortype bookauthor booksubtitle booktitle "
    "booktitleaddon chapter comment commentator crossref date day doi edition editor editora "
    "editorb editorc eid eprint eventdate eventtitle eventyear file foreword gender groups "
    "holder howpublished indextitle institution introduction isan isbn ismn isrn issn issue "
    "issuesubtitle issuetitle iswc journalsubtitle keywords label langid language library "
    "mainsubtitle maintitle maintitleaddon mr mrnumber month nameaddon note number organization "
    "origdate origlanguage origlocation origpublisher origtitle pages pagetotal pagination part "
    "pmid printing priority publisher pubstate ranking readstatus reprinttitle review series "
    "shortauthor shorteditor shorthand shortjournal shortseries subtitle timestamp titleaddon "
    "translator type url urldate venue version volume volumes year zbl".split()
) | set(ALIASES)


def marker(name: str, at: int) -> Draw:
    """What a marker, or a field by its name, draws from a paper.

    Args:
        at: where it stands in the pattern.

    Raises:
        KeyPatternError: there is no such marker or field.
    """
    draw = next((found for found in _readings(name) if found), None)
    if draw is None:
        _demand_number(name, at)
        known = listed(name, _shown(), _FIELDS)
        own = "So are the fields of BibTeX; any other goes by its name in capitals, “[FIELD]”."
        raise KeyPatternError(f"there is no marker “[{name}]”", at, f"{known} {own}")
    return draw


def _demand_number(name: str, at: int) -> None:
    """Refuse what the manual calls `[authIniN]` when it is typed with its N."""
    if _as_author(name.removeprefix("pure")) in _numbered_forms():
        example = name.replace("N", "3").replace("M", "1")
        which = "N and M stand for numbers" if "M" in name else "N stands for a number"
        raise KeyPatternError(
            f"in “[{name}]”, {which}", at, f"Write it with digits, such as “[{example}]”."
        )


def _readings(name: str) -> Iterator[Draw | None]:
    yield _of_people(name)
    yield _OTHERS.get(name) or _numbered(name)
    yield _of_field(name)


def _of_people(name: str) -> Draw | None:
    if name.startswith("pureauth"):
        return _of_role(name[4:], lambda paper: paper.people("author"))
    if name.startswith("ed"):
        return _of_role(_as_author(name), lambda paper: paper.people("editor"))
    return _of_role(name, lambda paper: paper.people("author") or paper.people("editor"))


def _of_role(name: str, of: Callable[[Paper], People]) -> Draw | None:
    if name in _OF_PEOPLE:
        draw = _OF_PEOPLE[name]
        return lambda paper: draw(of(paper))
    for form, numbered in _OF_PEOPLE_NUMBERED.items():
        if match := re.fullmatch(form, name, re.ASCII):
            numbers = [int(number) for number in match.groups()]
            return lambda paper: numbered(of(paper), *numbers)
    return None


def _as_author(name: str) -> str:
    return re.sub("^editor", "author", name).replace("edtr", "auth")


def _numbered(name: str) -> Draw | None:
    for form, draw in _OTHERS_NUMBERED.items():
        if match := re.fullmatch(form, name, re.ASCII):
            number = int(match[1])
            return lambda paper: draw(paper, number)
    return None


def _of_field(name: str) -> Draw | None:
    """Known fields by their names, any field in capitals."""
    if name not in _FIELDS and not re.fullmatch(r"[A-Z][A-Z0-9_-]*", name):
        return None
    return lambda paper: paper.field(name.lower())


def _short_year(year: str) -> str:
    return "IP" if year.startswith(("in", "sub")) else year[-2:]


def _shown() -> list[str]:
    """The markers as the manual writes them."""
    return [*_OF_PEOPLE, "pureauth…", "edtr…", *_OTHERS, *_numbered_forms(), "year"]


def _numbered_forms() -> list[str]:
    """Those that have N and M for numbers."""
    numbered = [*_OF_PEOPLE_NUMBERED, *_OTHERS_NUMBERED]
    return [form.replace(r"(\d{1,3})", "N").replace("N_N", "N_M") for form in numbered]
