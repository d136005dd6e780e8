"""The functions of formulas: what they draw from a paper; those for people are beside.

Source: Better BibTeX's manual, “Formulas”, and `formatter.ts`. Parameters are named as there,
with their defaults.
"""

from typing import Literal

from refman.model import dates
from refman.services.keys import pages
from refman.services.keys.betterbibtex import functions_of_people, kinds, moments
from refman.services.keys.betterbibtex.calls import PASSED, Known, Next, defining
from refman.services.keys.betterbibtex.skipwords import significant
from refman.services.keys.paper import Paper
from refman.services.keys.regexes import Regex

KNOWN: Known = dict(functions_of_people.KNOWN)
UNKNOWN = {
    "inspirehep": "Better BibTeX asks INSPIRE-HEP for it; making a key never goes to the network.",
    "item": "It is Zotero's number of the item, which a .bib file does not have.",
    "library": "refman has one library; a project has a pattern of its own.",
    "group": "refman has one library; a project has a pattern of its own.",
    "zotero": "Write “auth.lower + '_' + veryshorttitle.lower + '_' + year”.",
    "infix": "refman puts the letter for a clash behind the key.",
    "postfix": "refman puts the letter for a clash behind the key.",
}
"""What Better BibTeX has and refman has not, and why or what instead."""


_function = defining(KNOWN)


@_function("year")
def year(paper: Paper) -> str:
    return paper.date[:4] or moments.of_text(paper.field("year"))[:4]


@_function("shortyear")
def shortyear(paper: Paper) -> str:
    return year(paper)[-2:]


@_function("month")
def month(paper: Paper) -> str:
    number = dates.month_number(paper.date[5:7] or paper.field("month"))
    return dates.MONTHS[number - 1] if number else ""


@_function("date")
def date(paper: Paper, format: moments.Form = "%Y-%m-%d") -> str:
    return moments.formatted(paper.date, format, moments.of_text(paper.field("origdate")))


@_function("origyear")
def origyear(paper: Paper) -> str:
    return date(paper, "%oY")


@_function("origdate")
def origdate(paper: Paper) -> str:
    return date(paper, "%oY-%om-%od")


@_function("title")
def title(paper: Paper) -> str:
    return " ".join(significant(paper.title))


@_function("shorttitle")
def shorttitle(paper: Paper, n: int = 3, m: int = 0) -> str:
    words = significant(paper.title)[: max(n, 0)]
    return " ".join(
        word[:1].upper() + word[1:] if index < m else word for index, word in enumerate(words)
    )


@_function("veryshorttitle")
def veryshorttitle(paper: Paper, n: int = 1, m: int = 0) -> str:
    return shorttitle(paper, n, m)


@_function("journal")
def journal(
    paper: Paper, abbrev: Literal["abbrev+auto", "abbrev", "auto", "full", "off"] = "abbrev+auto"
) -> str:
    short = paper.field("shortjournal") if abbrev.startswith("abbrev") else ""
    return short or paper.field("journal")


@_function("firstpage")
def firstpage(paper: Paper) -> str:
    return pages.first(paper.field("pages"))


@_function("lastpage")
def lastpage(paper: Paper) -> str:
    return pages.last(paper.field("pages"))


@_function("keyword")
def keyword(paper: Paper, n: int) -> str:
    return "".join(sorted(paper.keywords)[n : n + 1])


@_function("field")
def any_field(paper: Paper, name: str) -> str:
    return paper.field(name.replace(" ", "").lower())


@_function("extra")
def extra(paper: Paper, variable: str) -> str:
    names = [name.strip().removeprefix("tex.") for name in variable.lower().split("/")]
    return next(filter(None, map(paper.field, names)), "")


@_function("type")
def kind(paper: Paper, *allowed: str) -> str:
    if not allowed:
        return paper.entry.kind
    return _passed(kinds.is_one_of(paper.entry.kind, allowed))


@_function("language")
def language(paper: Paper, *name: str) -> str:
    return _passed(kinds.speaks(paper, name))


@_function("creatortypes")
def creatortypes(paper: Paper, match: Regex) -> str:
    return _passed(match.search(kinds.creator_types(paper)) is not None)


def _passed(holds: bool) -> str:
    if not holds:
        raise Next
    return PASSED
