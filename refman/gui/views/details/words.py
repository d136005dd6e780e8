"""Facts as words: dates as precise as known, entry types, counts."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from refman.store.projects import Cited

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

_KINDS = {
    "article": "Article",
    "inproceedings": "Conference paper",
    "conference": "Conference paper",
    "incollection": "Part of a collection",
    "inbook": "Part of a book",
    "mvbook": "Book in several volumes",
    "phdthesis": "PhD thesis",
    "mastersthesis": "Master’s thesis",
    "techreport": "Technical report",
    "online": "Web page",
}


def date_words(iso: str) -> str:
    """`2023-06-22` as “Jun 22, 2023”, `2023-06` as “Jun 2023”, `2023` and "" as they are."""
    year, *rest = iso.split("-")
    if not rest:
        return year
    month = _MONTHS[int(rest[0]) - 1]
    return f"{month} {int(rest[1])}, {year}" if len(rest) > 1 else f"{month} {year}"


def moment_words(at: float, now: datetime) -> str:
    """“Nov 3, 14:05”; “Nov 3, 2024” in another year than `now`."""
    then = datetime.fromtimestamp(at).astimezone(now.tzinfo)
    rest = f"{then:%H:%M}" if then.year == now.year else str(then.year)
    return f"{_MONTHS[then.month - 1]} {then.day}, {rest}"


def kind_words(kind: str) -> str:
    """An entry type as a reader calls it; "" for the one that says nothing."""
    return "" if kind == "misc" else _KINDS.get(kind, kind.capitalize())


def counted(number: int, noun: str) -> str:
    """“1 paper”, “1,629 papers”"""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def cited_words(cited: Sequence[Cited], names: Mapping[int, str]) -> str:
    """“thesis (12 places) and paper (1 place)”; `names` of the projects."""
    places: dict[int, int] = {}
    for one in cited:
        places[one.project] = places.get(one.project, 0) + len(one.places)
    parts = [
        f"{names.get(project, '')}{f' ({counted(number, _PLACE)})' if number else ''}"
        for project, number in places.items()
    ]
    return " and ".join(filter(None, (", ".join(parts[:-1]), parts[-1]))) if parts else ""


_PLACE = "place"


def category_words(category: str) -> str:
    """`cs.LG` as “LG”; a category without an archive as it is."""
    return category.rpartition(".")[2]
