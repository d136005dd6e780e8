"""Facts as words: dates as precise as known, entry types."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

from refman.gui.counting import counted
from refman.gui.language import tr
from refman.model import dates
from refman.store.projects import Cited

_MONTHS = (
    tr("Jan"), tr("Feb"), tr("Mar"), tr("Apr"), tr("May"), tr("Jun"),
    tr("Jul"), tr("Aug"), tr("Sep"), tr("Oct"), tr("Nov"), tr("Dec"),
)  # fmt: skip
_PRINTED = re.compile(r"([A-Za-z]{3,4}) (\d{1,2})(?:, (\d{4}))?")

KIND_WORDS = {
    "article": tr("Article"),
    "book": tr("Book"),
    "mvbook": tr("Book in several volumes"),
    "inbook": tr("Part of a book"),
    "bookinbook": tr("Book within a book"),
    "suppbook": tr("Supplement to a book"),
    "booklet": tr("Booklet"),
    "collection": tr("Collection of papers"),
    "mvcollection": tr("Collection in several volumes"),
    "incollection": tr("Part of a collection"),
    "suppcollection": tr("Supplement to a collection"),
    "proceedings": tr("Proceedings"),
    "mvproceedings": tr("Proceedings in several volumes"),
    "inproceedings": tr("Conference paper"),
    "conference": tr("Conference paper"),
    "reference": tr("Reference work"),
    "mvreference": tr("Reference work in several volumes"),
    "inreference": tr("Part of a reference work"),
    "periodical": tr("Issue of a periodical"),
    "suppperiodical": tr("Supplement to a periodical"),
    "thesis": tr("Thesis"),
    "phdthesis": tr("PhD thesis"),
    "mastersthesis": tr("Master’s thesis"),
    "report": tr("Report"),
    "techreport": tr("Technical report"),
    "manual": tr("Manual"),
    "patent": tr("Patent"),
    "unpublished": tr("Unpublished"),
    "online": tr("Web page"),
    "dataset": tr("Dataset"),
    "software": tr("Software"),
    "artwork": tr("Artwork"),
    "audio": tr("Sound recording"),
    "image": tr("Image"),
    "video": tr("Video"),
}


def date_words(iso: str) -> str:
    """`2023-06-22` as “Jun 22, 2023”, `2023-06` as “Jun 2023”, `2023` and "" as they are."""
    year, *rest = iso.split("-")
    if not rest:
        return year
    month = _MONTHS[int(rest[0]) - 1]
    if len(rest) > 1:
        return tr("{month} {day}, {year}", month=month, day=int(rest[1]), year=year)
    return tr("{month} {year}", month=month, year=year)


def printed_words(printed: str) -> str:
    """A date as a page printed it, `Sep 8` or `Jun 22, 2023`, in the language of the window; what
    is no such date as it is."""
    found = _PRINTED.fullmatch(printed)
    number = dates.month_number(found[1]) if found else None
    if found is None or number is None:
        return printed
    if found[3]:
        return date_words(f"{found[3]}-{number}-{found[2]}")
    return tr("{month} {day}", month=_MONTHS[number - 1], day=int(found[2]))


def moment_words(at: float, now: datetime) -> str:
    """“Nov 3, 14:05”; “Nov 3, 2024” in another year than `now`."""
    then = datetime.fromtimestamp(at).astimezone(now.tzinfo)
    month = _MONTHS[then.month - 1]
    if then.year != now.year:
        return tr("{month} {day}, {year}", month=month, day=then.day, year=then.year)
    return tr("{month} {day}, {clock}", month=month, day=then.day, clock=f"{then:%H:%M}")


def kind_words(kind: str) -> str:
    """An entry type as a reader calls it; "" for the one that says nothing."""
    return "" if kind == "misc" else KIND_WORDS.get(kind, kind.capitalize())


def cited_words(cited: Sequence[Cited], names: Mapping[int, str]) -> str:
    """“thesis (12 places) and paper (1 place)”; `names` of the projects."""
    places: dict[int, int] = {}
    for one in cited:
        places[one.project] = places.get(one.project, 0) + len(one.places)
    parts = [
        f"{names.get(project, '')}{f' ({counted(number, _PLACE)})' if number else ''}"
        for project, number in places.items()
    ]
    if len(parts) < 2:
        return "".join(parts)
    return tr("{several} and {last}", several=", ".join(parts[:-1]), last=parts[-1])


def cited_at(cited: Sequence[Cited], names: Mapping[int, str], most: int = 3) -> str:
    """“thesis: main.tex:4, part.tex:1 and 9 more; paper”: the first places in each project."""
    places: dict[int, list[str]] = {}
    for one in cited:
        found = (f"{file}:{line}" if line else file for file, line, _ in one.places)
        places.setdefault(one.project, []).extend(found)
    return "; ".join(
        ": ".join(filter(None, (names.get(project, ""), _first(found, most))))
        for project, found in places.items()
    )


def _first(places: Sequence[str], most: int) -> str:
    first = ", ".join(places[:most])
    if len(places) <= most:
        return first
    return tr("{first} and {number:,} more", first=first, number=len(places) - most)


_PLACE = "place"


def category_words(category: str) -> str:
    """`cs.LG` as “LG”; a category without an archive as it is."""
    return category.rpartition(".")[2]
